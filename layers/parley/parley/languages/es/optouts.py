"""Never again, and forget me, in Spanish."""

from parley.hear.opt_outs import OptOuts
from parley.hear.words import phrases

_CALL = "(llam|marqu|marc|habl|molest|contact|mand|escrib|text|mensaj|busqu)"
_LIST = (
    "((su|la|esa|esta|las|sus) (\\w+ )?listas?|(su |la )?base( de datos)?|(su )?sistema|(sus )?registros|(su "
    ")?directorio)"
)
_NUMBER = "((mi|este|ese) (\\w+ )?(numero|telefono|celular|nombre)|a (esta|mi) casa|aqui)"
_DATA = (
    "((mis|mi|todos mis|toda mi|toda la|los|todos los) (datos|informacion|historial|cuenta|perfil|registros?|"
    "grabaciones)( personal(es)?)?)"
)
_SINCE = (
    "( (mas|nunca|nunca mas|jamas|otra vez|de nuevo|por favor|ya|a este (numero|telefono)|a mi casa|aqui|para "
    "(nada|eso|esto)|gracias))*"
)

OPT_OUT = phrases(
    rf"""
    (?<!que )(?<!para que )(no|ya no|nunca) (me|nos) (vuelvan? a |sigan? |esten? |anden? )?{_CALL}\w*( (mas|
      nunca|jamas|otra vez|de nuevo|ya|por favor|a este numero|a mi casa))*$;
    no (me |nos )?(vuelvas?|vuelvan|regresen) (nunca |jamas )?a {_CALL}\w*(me|nos|le)?( \w+){{0,4}};
    (les?|te) (dije|he dicho|pedi|he pedido) que (no|ya no|nunca) (me|nos) (vuelvan? a |sigan? )?{_CALL}\w*{_SINCE}$;
    (nunca|jamas) (mas )?(me |nos )?(vuelvan? a )?{_CALL}\w*{_SINCE}$;
    (no|ya no) {_CALL}(en|e|es|n) (mas )?(a )?{_NUMBER}{_SINCE}$; (no|ya no) (llamen|llame) mas{_SINCE}$;
    (no|ya no) (quiero|queremos|deseo|autorizo|acepto|permito) (que )?(me |nos )?(vuelvan a |sigan |esten
      )?({_CALL}\w*|recibir (\w+ )?(llamadas|mensajes|textos)|(mas |sus )?(llamadas|mensajes)){_SINCE}( \w+)?$;
    (?<!no )(dejen?|deja|paren?|para) (ya )?de {_CALL}\w*(me|nos)?{_SINCE}$;
    ^(por favor )?(borr|quit|elimin|saqu)\w+(me|nos)( (por favor|ya))*$;
    (?<!no )(prefi?er\w+|gustaria|agradec\w+|mejor)( mas)?( si| que)? (no|ya no|nunca) (me |nos )?(vuelv\w+ a
      |sig\w+ )?{_CALL}\w*{_SINCE}$;
    (prefi?er\w+|gustaria|quisiera|mejor) (ya )?no (volver a )?(recibir|tener) (\w+ )?(llamadas|
      mensajes){_SINCE}$;
    (quit|saqu)(e|en|a)?(me|nos) de (esto|eso|ahi|aqui|este juego|ese juego)( (por favor|ya|gracias))*$;
    (no mas|basta de|ya basta de) (llamadas|mensajes|textos);
    (quit|borr|saqu|elimin|remuev|tach|retir)\w*(me|nos|lo|la)? ((mi|este) (\w+ )?(numero|nombre|telefono)
      )?(de|del) {_LIST};
    (quite|borre|elimine|saque|quiten|borren|eliminen|saquen) (mi|este) (\w+ )?(numero|telefono|nombre)(
      \w+){{0,3}}$;
    (ponga|pongan|agregue|apunte|anote)(me|nos)? (en|a) la lista de no llamar; lista de no llamar;
    (me quiero|quiero|quisiera|deseo) (dar(me)? de baja|salirme de la lista|que me (quiten|borren|saquen|
      eliminen)( \w+){{0,4}});
    (denme|deme|dame) de baja; bloque\w+ (mi|este) numero;
    (retiro|revoco) mi (consentimiento|permiso|autorizacion);
    no (tienen|tiene) (mi )?permiso (de|para) llamar\w*
    """
)

TABLE = OptOuts(
    opt_out=OPT_OUT,
    deletion=phrases(
        rf"""
        (borr|elimin|quit|olvid|destruy|suprim)\w* (todo|todos|toda) (lo que|los datos que|la informacion que)
          (\w+ )?(tien|guard|sab|hay|tengan)\w*( \w+){{0,4}};
        (borr|elimin|suprim|destruy)\w* {_DATA};
        (quiero|quisiera|necesito|pido|exijo) que (\w+ )?(borren?|eliminen?|olviden?|supriman) ({_DATA}|todo|
          todos)( \w+){{0,5}};
        no guarden? {_DATA}; (derecho al olvido|derecho a (la supresion|que me olviden|ser olvidad[oa]));
        (olvidense|olvidese) de mi( \w+)?$; solicit\w+ (la )?(eliminacion|supresion) de {_DATA}
        """
    ),
    told=phrases(
        r"^((por favor|no|ok|okay|entonces|puede|podria|quiero que|mejor|ya) )*(borr|elimin)\w*(lo|la|los|las)?( "
        r"(todo|todos|eso|esto|ese|por favor|ya|ahora|otra vez))*$"
    ),
    afterwards=phrases(
        "despues de (esto|esta|hoy|esta llamada); despues; (la )?ultima vez; de ahora en adelante"
    ),
)
