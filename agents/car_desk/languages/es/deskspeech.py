"""How the desk of a car workshop says what it knows, in Spanish."""

from agents.car_desk.speak.speech import DeskSpeech

TABLE = DeskSpeech(
    names={
        "oil change": "cambio de aceite",
        "tire rotation": "rotación de llantas",
        "inspection": "inspección",
        "brakes": "servicio de frenos",
        "battery": "servicio de batería",
        "alignment": "alineación",
        "diagnostics": "diagnóstico",
        "other": "visita",
    },
    with_article={
        "oil change": "un cambio de aceite",
        "tire rotation": "una rotación de llantas",
        "inspection": "una inspección",
        "brakes": "un servicio de frenos",
        "battery": "un servicio de batería",
        "alignment": "una alineación",
        "diagnostics": "un diagnóstico",
        "other": "otro trabajo",
    },
    done={
        "oil change": "el cambio de aceite",
        "tire rotation": "la rotación de llantas",
        "inspection": "la inspección",
        "brakes": "el servicio de frenos",
        "battery": "el servicio de batería",
        "alignment": "la alineación",
        "diagnostics": "el diagnóstico",
        "other": "la visita",
    },
    did={
        "booked": "le anoté {work} para {start}",
        "moved": "le pasé {work} para {start}",
        "cancelled": "le cancelé {work} que era {start}",
    },
    several_done="{}",
    other_done="{}",
    joined=" y ",
    lengths={30: "media hora", 60: "una hora", 120: "dos horas", 180: "tres horas", 240: "cuatro horas"},
    minutes="{} minutos",
    visit="{work} {start}",
    for_car="{work} para el {car}",
    car="{car} {year}",
    plate=", placas {}",
    email=", y el correo {} para la confirmación",
    signs={".": " punto ", "@": " arroba ", "_": " guion bajo ", "-": " guion "},
)
