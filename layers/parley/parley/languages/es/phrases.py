"""What any agent says in Spanish when a turn went wrong."""

from parley.languages.parts import Phrases

TABLE = Phrases(
    no_match=("Perdón, no le entendí.", "Disculpe, todavía no le entiendo."),
    silence=("¿Sigue ahí?", "No le escucho."),
    changed="Muy bien, {changed}.",
    noted="Muy bien, ya lo anoté.",
    left_over=("Usted dijo: {rest}. Quiero entenderle bien.", "Quiero entenderle bien."),
    unanswered="Eso no se lo puedo decir, disculpe.",
    passed_on="Eso lo anoto.",
    wait="Claro que sí, tómese su tiempo.",
    trouble="Lo siento, tenemos un problema técnico en este momento. Por favor llame de nuevo en unos minutos. "
    "Hasta luego.",
    moment="Un momento, por favor.",
    nobody_there="Lo siento, en este momento nadie puede atenderle.",
    announcement="Esta llamada se graba.",
    recorded="Sí, esta llamada se está grabando. Si no lo desea, diga: deje de grabar.",
    unrecorded="Muy bien, ya no se graba nada más.",
    farewell="Gracias por llamar. Hasta luego.",
    not_in_service="Este número no está en servicio. Hasta luego.",
    switched="Claro, en español.",
    only="Lo siento, solo hablo {languages}.",
    speaks="Para {language}, diga: {called}.",
)
