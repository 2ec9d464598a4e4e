"""Where people live, in English. Zones of large cities that give no zone its name: IANA tz database."""

from parley.hear.places import Places

TABLE = Places(
    before=(
        "(?:i |we )?(?:live|living|am|im|are|were|based|located) (?:in|near|around|from)",
        "im from",
        "from",
        "its",
        "in",
        "near",
        "um+",
        "uh+",
        "well",
        "oh",
        "the city of",
        "currently",
    ),
    after=(
        "right now",
        "at the moment",
        "now",
        "currently",
        "these days",
        "and",
        "but",
        "so",
        "thanks",
        "please",
    ),
    zones=(
        (
            "eastern(?: time)?|new york(?: city)?|boston|miami|atlanta|philadelphia|washington",
            "America/New_York",
        ),
        (
            "central(?: time)?|austin|dallas|houston|san antonio|chicago|memphis|minneapolis",
            "America/Chicago",
        ),
        ("mountain(?: time)?|denver|salt lake city", "America/Denver"),
        ("arizona|phoenix|tucson", "America/Phoenix"),
        (
            "pacific(?: time)?|los angeles|san francisco|san diego|seattle|portland|las vegas|sacramento",
            "America/Los_Angeles",
        ),
        ("manchester|birmingham|liverpool|edinburgh|glasgow", "Europe/London"),
        ("gothenburg|göteborg|malmö|malmo|uppsala", "Europe/Stockholm"),
    ),
    asked=("city", "where", "live", "town", "place"),
    never=(
        "(?:i|we|you|they|my|all of|no|ok|okay|next|nowhere) .*",
        "yes",
        "yeah",
        "no",
        "what",
        "i dont know",
        "not sure",
        "nowhere",
        "here",
        "home",
        "okay",
        "hello",
    ),
)
