"""Where people live, in English. Zones of large cities that give no zone its name: IANA tz database."""

from parley.hear.places import Places

TABLE = Places(
    before=(
        "(?:i |we |ive |i have |weve )?(?:been )?(?:live|stay|lived|living|am|im|are|were|based|located|moved) (?:in|"
        "near|around|from|to|just outside of|just outside|outside of|outside)",
        "im from",
        "from",
        "in",
        "near",
        "the city of",
        "(?:the|my) (?:city|town|place) (?:is|should be)",
        "(?:just )?outside(?: of)?",
        "currently",
        "whats it called",
    ),
    openers=("okay", "ok", "fine", "alright", "its", "um+", "uh+", "sorry", "well", "oh", "na+h", "nope"),
    after=(
        "right now",
        "at the moment",
        "now",
        "currently",
        "these days",
        "for",
        "since",
        "originally",
        "area",
        "and",
        "but",
        "so",
        "thanks",
        "please",
        "actually",
        "technically",
        "basically",
        "born(?: and| n)? (?:bred|raised)",
    ),
    zones=(
        (
            "maine|georgia|vermont|new hampshire|rhode island|connecticut|(?:north|south) carolina|virginia|ohio|"
            "pennsylvania|"
            "new jersey|maryland|delaware|massachusetts",
            "America/New_York",
        ),
        (
            "texas|illinois|wisconsin|iowa|minnesota|missouri|arkansas|louisiana|mississippi|alabama|oklahoma",
            "America/Chicago",
        ),
        ("colorado|utah|wyoming|montana|new mexico", "America/Denver"),
        ("california|oregon|washington state|nevada", "America/Los_Angeles"),
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
    former=(
        "(?:im |i am )?(?:originally )?from \\w+(?: \\w+)?(?= but (?:now )?(?:i|we) (?:now )?(?:stay|live))",
        "(?:was )?(?:born|raised|grew up) (?:and raised )?(?:in|near)",
        "used to (?:live|be) (?:in|near)",
        "(?:moved|came|relocated)(?: here| over| away)? from",
        "(?:got back|back|coming|returned|flew in) from",
        "(?:visiting|visited|on (?:vacation|holiday) in)",
        "(?:somewhere )?(?:in )?between",
        "(?:i|we) (?:was|were) in",
        "not",
    ),
    told=(
        "whats it called",
        "(?:im|i am|its) \\w+ (?:\\w+ ){0,2}from(?! (?:work|home|here|there|the|my|a)\\b)(?!.* (?:originally|but))",
        "(?:i|we|ive|weve) (?:(?:just|recently|actually) )?moved to",
        "(?:(?:i|we) (?:(?:currently|now|actually|just|still) )*|im (?:\\w+ )?)(?:live|stay|living|based|reside) (?:in|"
        "near|around|just outside of|just outside|outside of|outside)",
    ),
    being=("(?:im|i am|were|we are) (?:(?:over |out |down |up )?here )?in",),
    ends=("im", "i", "my", "not"),
    present=("now", "nowadays", "these days", "currently", "at the moment"),
    rejected=("(?:and |but )?not(?!.* (?:but|its|now) )",),
    within=(
        "(?:(?:but )?(?:its|thats|i mean) )?(?:the )?(?:\\w+ )?one (?:\\w+ )?(?:in|near|outside(?: of)?|by)",
        "as in",
        "like in",
    ),
    inside=("in",),
    articles=("the",),
    until=(
        "but(?: now)?",
        "living",
        "based",
        "(?:now|currently) live",
        "(?<!used )to",
        "now",
        "so",
        "and now",
        "its",
        "(?:and )?i still",
    ),
    instead=("nah", "nope", "no wait", "wait no", "no sorry", "no actually", "i mean", "i meant"),
    never=(
        "(?:(?:actually|well|oh|so|but|um|uh|hey|sorry|wait|no) )*"
        "(?:i|im|ive|we|were|you|they|my|all of|no|ok|okay|next|nowhere|same|wherever|somewhere|anywhere|the (?:middle|"
        "center) of)(?: .*)?",
        "(?:in |on |at )?(?:a|the|my|our) (?:\\w+ )?(?:farm|ranch|boat|countryside|country|suburbs|city|town|"
        "village|woods|mountains|street|house|hospital|middle(?: of)?)",
        "(?:the )?middle of(?: \\w+)?",
        "(?:the|my) (?:kettle|door|doorbell|phone|oven|stove|timer|laundry|dishes|dogs?|cats?|puppy|baby|kids?|"
        "boss|wife|husband|neighbors?|roommate|tv|radio|light|mailman|delivery|other line)",
        "live|lived|living|moved|based|been|am|born|raised",
        "(?:the|a|an|my) (?:car|hurry|rush|meeting|shower|bath|kitchen|bathroom|store|gym|office|bed|bus|train|"
        "minute|mood|way)",
        "somewhere|anywhere|wherever|same|guess|everywhere|sorry",
        ".* (?:is|are|was|rang|rings|ringing)(?: .*)?",
        "whats",
        ".+ (?:the|my|a|an|your) .*",
        ".*\\d.*|(?:lets|let me|whats|how|honestly|could|can|would|should|yep|yeah|like|just) .*|the moon|mars",
        "the",
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
