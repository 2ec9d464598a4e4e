"""Where people live, in Spanish. Zones of large cities that give no zone its name: IANA tz database."""

from parley.hear.places import Places
from parley.languages.en.places import TABLE as AMERICAN

TABLE = Places(
    before=(
        "(?:yo |nosotros )?(?:vivo|vivimos|estoy|estamos|resido|radico|radicamos|soy) (?:aqui )?(?:en|cerca de|"
        "por|de|a las afueras de|afuera de)",
        "me mude a",
        "aqui en",
        "de",
        "en",
        "cerca de",
        "por",
        "es",
        "eh+",
        "este",
        "pues",
        "perdon",
        "bueno",
        "ah+",
        "oh",
        "la ciudad de",
        "actualmente",
        "ahorita",
    ),
    after=(
        "ahorita",
        "ahora",
        "por ahora",
        "actualmente",
        "desde",
        "hace",
        "originalmente",
        "y",
        "pero",
        "asi que",
        "gracias",
        "por favor",
        "con mi",
    ),
    zones=(
        ("hora del este|este|nueva york|filadelfia", "America/New_York"),
        ("hora del centro|centro|tejas", "America/Chicago"),
        ("hora de la montana|montana", "America/Denver"),
        ("hora del pacifico|pacifico", "America/Los_Angeles"),
        ("ciudad de mexico|guadalajara|puebla", "America/Mexico_City"),
        ("san juan|ponce|bayamon", "America/Puerto_Rico"),
        ("la habana", "America/Havana"),
        *AMERICAN.zones,
    ),
    asked=("ciudad", "donde", "vive", "vives", "pueblo", "lugar"),
    former=(
        "(?:naci|me crie|creci) (?:en|cerca de)",
        "(?:antes )?vivia(?:mos)? (?:en|cerca de)",
        "(?:me mude|vine|llegue|me vine|regrese)(?: aqui)? de",
        "(?:de visita|de vacaciones|visitando) (?:en|a)?",
        "no en",
        "no",
    ),
    told=(
        "(?:(?:yo|nosotros) )?(?:(?:ahora|ahorita|actualmente) )?(?:vivo|vivimos|resido|radico) (?:aqui )?(?:en|"
        "cerca de|por|a las afueras de|afuera de)",
    ),
    ends=("soy", "tengo", "mi", "no", "me"),
    until=("pero(?: ahora)?", "y ahora", "ahora", "sino", "asi que", "y", "(?:y )?todavia"),
    instead=("no perdon", "perdon no", "no espere", "perdon", "digo", "mejor dicho", "quise decir"),
    never=(
        "(?:yo|usted|tu|ellos|mi|todo|no|ok|okay|donde|ningun|ninguna|el mismo|la misma|algun|alguna|cualquier|el "
        "centro de) .*",
        "(?:en |a )?(?:un|una|el|la|mi|nuestra|nuestro) (?:\\w+ )?(?:rancho|granja|bote|campo|ciudad|pueblo|"
        "bosque|montanas|calle|casa|hospital|monte)",
        "(?:el|la|un|una|mi) (?:carro|coche|prisa|junta|bano|cocina|tienda|gimnasio|oficina|cama|camion|tren|"
        "minuto|camino|trabajo|troca)",
        ".* (?:es|son|esta|estan|suena|sonando)(?: .*)?",
        "si",
        "no",
        "que",
        "no se",
        "no estoy segur[oa]",
        "en ningun lado",
        "ningun lado",
        "aqui",
        "casa",
        "ok",
        "okay",
        "hola",
        "bueno",
        "por ahi",
        "alli",
        "ahi",
    ),
)
