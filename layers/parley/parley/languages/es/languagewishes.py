"""Asking for another language in Spanish, or for Spanish; a recogniser of Spanish writes down some English, too."""

from parley.hear.language_wishes import LanguageWishes
from parley.hear.words import phrases, word_set

TABLE = LanguageWishes(
    called={"en": "inglés", "es": "español", "sv": "sueco"},
    names={"es": "espanol|castellano|spanish", "en": "ingles|english|inglish", "sv": "sueco|swedish"},
    others=(
        "frances|aleman|italiano|portugues|chino|mandarin|cantones|vietnamita|coreano|japones|arabe|hindi|ruso|"
        "ucraniano|polaco|tagalo|creole|criollo|quiche|mixteco|nahuatl|zapoteco|mam|guarani|otro idioma|otra lengua"
    ),
    wishes=phrases(
        r"""
        (?<!esta )(?<!estan )en {language}( por favor| mejor| gracias)*; in {language} (please|por favor);
        {language} (por favor|please|mejor);
        ^((si|no|hola|eh|bueno|perdon|disculpe|mejor|y|por favor) )*{language}$;
        habl(a|an|as|e|ar|amos|eme|ame)( usted| ustedes| alguien| tu| con alguien| conmigo)?( en)? {language};
        (alguien|una persona)( aqui| alli)? que( me)? hable( en)? {language};
        (solo|solamente|nada mas) (hablo|entiendo) {language};
        (yo )?(hablo|entiendo)( mejor| puro)? {language};
        (prefiero|quiero|quisiera|puede|podemos|puedo|seguimos|sigamos|vamos a)( seguir| hablar| continuar)*(
          en)?
          {language};
        (do|does|can|could)( \w+){0,2} speaks? {language}; (i|we) (only )?speak {language}
        """
    ),
    lacks=phrases(
        r"""
        no (hablo|entiendo|comprendo|se|habla|hablamos|entendemos)( nada de| mucho| muy bien( el)?| bien(
          el)?| casi| el)*
          {language}; no {language}$
        """
    ),
    everyday=word_set(
        "yo mi mis usted ustedes esta estoy estamos estan hay para por porque como cuando donde quien que "
        "muy mas si hola "
        "gracias bueno buenos buenas dias tardes noches quiero quisiera necesito necesitamos tengo tenemos "
        "tiene tienen "
        "puede pueden puedo podria favor aqui alli ahora ahorita hoy manana tambien pero nada nadie algo bien claro "
        "hace calor frio funciona sirve enfria siento perdon disculpe senor senora entiendo hablo luego todo "
        "toda llamo "
        "soy ningun ninguno ninguna huele fuga una "
        "necesita ayuda ayudar ayudarme hacer saber ayer vez semana cita cual cuanto cuesta cuestan esto eso ese "
        "queria querria venga vengan venir dijo llamar llame llamando prende enciende arreglar descompuso "
        "roto rota danado danada aire gotea goteando calefaccion termostato "
        "descompuesto dejo alguien hablar se nos fue era estaba estuvo "
        "nuevas nuevos otra otro otras otros unas unos cambio cambiar revisar revisen checar"
    ),
    small=word_set(
        "el la los las lo un de del al a y e o con en no me te le les su sus es son ha he ya ni sin sobre desde hasta"
    ),
    borrowed=word_set("gracias muchas hola amigo amigos senor senora adios si"),
)
