"""Other languages in calls that are held in English."""

from parley.hear.foreign import Foreign
from parley.hear.words import phrases, word_set

TABLE = Foreign(
    other=phrases(
        r"""
        (je ne )?(parle|parlez)( \w+){0,3} (francais|français|anglais); je ne comprends( \w+)?; bonjour( \w+)?;
        sprechen sie( \w+)?; (ich )?spreche (kein|nicht|nur)( \w+)?; kein englisch; (ich )?verstehe nicht;
        no speak english;
        ^(sorry |im sorry |hello |no |i |we )*(dont|do not|cant) (speak|understand) (any |much |good |very good
          )?english;
        (my|our) english is (bad|not (very )?good|no good);
        (do you|can you|(does )?(anyone|anybody|somebody|someone))( \w+){0,3} speaks? (french|german|chinese|
          mandarin|cantonese|vietnamese|korean|arabic|hindi|portuguese|russian|another language)
        """
    ),
    spoken={
        "es": phrases(
            r"""
            (en |hablas? |habla usted |hablan )?espa(n|ñ)ol; no (hablo|entiendo|comprendo)( \w+)?; necesito;
            quisiera; por favor(?= \w+ \w+); huele; ingl(e|é)s; no (funciona|sirve|enfr(i|í)a|calienta);
            aire acondicionado; calefacci(o|ó)n; perd(o|ó)n(?! me); disculpe;
            (do you|can you|(does )?(anyone|anybody|somebody|someone)|i only|i just)( \w+){0,3} speaks? spanish;
            spanish please; in spanish
            """
        )
    },
    everyday={
        "es": word_set(
            """
            mi mis esta está muy hace calor frio frío casa favor gracias hola buenos buenas dias días tardes noches
              ayuda quiero puede puedo que qué si sí es con para una uno tengo tiene señor señora bueno aqui aquí
              ahora hoy mañana como cómo
            """
        )
    },
    answers=phrases(
        r"^(no )?(si|sí|sim|oui|ja|da|hai|nein|non|nyet)( (si|sí|senor|señor|oui|ja|claro|por favor))*$; claro; "
        r"nada; ningun[oa]?"
    ),
)
