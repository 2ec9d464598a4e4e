"""What the safety net says in Spanish.

People in distress are told to call, in the USA 988, where 2 is for Spanish (https://988lifeline.org/es/inicio/), 911,
and the domestic violence hotline (https://espanol.thehotline.org/).
"""

from parley.languages.parts import SafetyWords

TABLE = SafetyWords(
    never_again="Entendido. No le volveremos a llamar. Disculpe la molestia. Hasta luego.",
    never_after_this="Muy bien, anoté que después de esta llamada no le llamamos más.",
    forgotten="Entendido. Ya anoté que hay que borrar todo lo que tenemos de usted, y no le volveremos a llamar. "
    "Hasta luego.",
    deletion_noted="Ya anoté que quiere que se borre todo lo que tenemos de usted. Nos encargamos de eso.",
    wrong_number="Disculpe, entonces tengo el número equivocado. No volveremos a llamar. Hasta luego.",
    not_there="Disculpe la molestia. Hasta luego.",
    self_harm="Qué bueno que me lo dijo. Yo soy solo una voz automática, y usted merece hablar con una persona que "
    "le ayude: llame al 988 y marque el 2, ahora mismo. Hay alguien de día y de noche.",
    harmed="Lo siento mucho, y no es su culpa. Yo soy solo una voz automática, pero hay personas que le pueden "
    "ayudar: llame al 1-800-799-7233, de día o de noche.",
    emergency="Llame al 911 ahora mismo. Yo soy solo una voz automática, y no puedo llamar por usted.",
    unfit_to_drive="Por favor, no maneje ahora. Pida que lo recojan, tome un taxi, o quédese donde está.",
    cared="Si está en peligro en este momento, llame al 911. Voy a colgar para que su línea quede libre. Cuídese.",
)
