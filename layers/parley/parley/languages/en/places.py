"""Where people live, in English. Zones of large cities that give no zone its name: IANA tz database."""

from parley.hear.places import Places
from parley.hear.words import word_set

_ZONE = "(?:eastern|central|mountain|pacific) (?:standard |daylight )?time"
_AGE = (
    "(?:\\d\\d|(?:eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    "(?: (?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_STATE_ONE = "the (?P<larger>(?!same|only|big|other|small|first|right|wrong)\\w+(?: \\w+)?) one"

_NO_PRONOUN = (
    "(?!(?:but|and|that|this|it|he|she|they|i|any|anything|me|sir|maam|yes|no|well|one)(?:\\b|ll\\b))"
)

TABLE = Places(
    before=(
        "(?:i |we |ive |i have |weve )?(?:been )?(?:live|stay|lived|living|am|im|are|were|based|located|moved) (?:in|"
        "near|around|from|to|just outside of|just outside|outside of|outside)",
        "im from",
        "(?:out|over|up|down) (?:near|around)",
        "from(?! (?:it|there|here)\\b)",
        "in",
        "near",
        rf"on(?= {_ZONE}\b)",
        "(?:somewhere |way )?(?:out |over |up |down )?by(?! (?:the|my|a)\\b)",
        "(?:not (?:too )?far from|close to|(?:a (?:bit|little|ways?|few miles) )?(?:north|south|east|west) of)",
        "a (?:\\w+ )?(?:town|place|village|suburb) (?:near|outside(?: of)?|by|close to|called|of|in)",
        "the city of",
        "(?:the|my) (?:city|town|place) (?:is|should be)",
        "(?:just |right )?outside (?:of )?(?:it|there|town|the city)",
        "(?:just )?outside(?: of)?",
        "currently",
        "whats it called",
    ),
    openers=(
        "mostly",
        "listen|look|hey",
        "(?:like|as) i (?:said|told you)",
        "yes",
        "yeah",
        "(?<!the )(?<!a )put(?: down| me down(?: as| for| in)?)?(?! and\\b)",
        "lets say",
        "lets see",
        "that(?:d| would) be",
        "(?:id rather|ill|i can|can i|you can) (?:just )?(?:say|put)",
        "okay",
        "ok",
        "fine",
        "alright",
        "no(?! (?:longer|idea|thanks|thank|way|clue|comment|need|one|city|i|im|thats|its|it|you|we|not|joke|"
        "kidding|lie|doubt|cap|bull)\\b)",
        "its",
        "um+",
        "uh+",
        "sorry",
        "well",
        "oh",
        "na+h",
        "nope",
    ),
    landmarks=word_set(
        """
        beach springs spring falls rapids lake bay park grove heights hill hills valley creek ridge fork forks
        bluff bluffs mountain mountains island islands harbor port point haven ford wood woods field forest
        river prairie mesa station junction crossing landing mills gardens shores rock sky city town village
        cove pass bridge canyon mound oaks
        """
    ),
    sizes=word_set(
        """
        a an the this that my our your some any no big bigger biggest small smaller little tiny large huge old
        nice same other another different main whole quiet busy boring next near nearest local nearby in by on
        at of
        """
    ),
    ordinary=word_set(
        """
        a an the this that these those my our your his her their its it some any no every each all both same
        other another such one ones two three four five here there where everywhere nowhere somewhere anywhere
        wherever home hometown i im ive id we were you youre he hes she shes they theyre me us him them who what
        which whose how when why is are was am be been being do does did have has had can could will would
        should may might must not never always still just only even also too very really pretty quite so much
        more most less least kinda sorta kind sort of in on at by near to from up down out off over under around
        about between across past before after since until with without for into onto through along behind
        beside inside outside upstate downstate abroad and or but if because as than then now today tonight
        tomorrow yesterday soon later again ago once twice already north south east west northern southern
        eastern western central northeast northwest southeast southwest midwest coast big bigger biggest small smaller
        smallest little tiny large huge old older new newer nice good great bad better best worst quiet silent
        busy boring lovely beautiful ugly pricey cheap cold hot warm cool sunny rainy dry far farther away close
        closer next last first second middle center usual different similar main whole real nearest local nearby
        certain rural remote famous place places area areas region part parts side state states country
        countryside county neighborhood suburb suburbs downtown uptown apartment apartments house houses
        building buildings room street road farm ranch camper trailer van car truck boat bus train plane bike
        world earth planet space ocean sea water land sticks boonies capital metro thing things stuff time times
        day days week weeks month months year years way ways lot lots bit name names people person man woman guy
        girl boy kid kids baby friend friends family mom mother dad father wife husband sister brother nobody
        anybody somebody everybody someone anyone everyone nothing something anything everything depends
        depending guess suppose say said tell told telling know knew see saw look looking call calling live
        lives living lived stay staying move moved moving work working job jobs school college university office
        gym store shop airport hospital hotel church mall museum stadium zoo library going go goes went gone
        come comes coming came get gets got getting take takes taking make makes making made think thinking want
        wants need needs like likes love loves try trying ask asking answer question questions cooking baking
        fishing hiking gaming climbing dancing painting drawing singing running swimming knitting gardening
        sleeping eating traveling travelling driving playing watching listening talking doing having kidding
        joking walking cheeky gentle honest funny sarcastic flirty sweet chill silly playful polite patient
        serious calm bold smart rude brief short secret private personal none whatever whichever idea clue
        matter problem fine sure maybe perhaps probably please thanks thank sorry hello hey hi okay yes yeah
        nope well oh um uh hmm lol haha right wrong correct actually though except
        hard easy complicated simple long fun weird crazy stupid happy sad tired
        sick ready free early late done dull online virtual mine yours theirs ours someplace noplace bridge
        lights
        """
    ),
    after=(
        "just (?:up|down|outside|off|over|past|below|above|behind) .*",
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
        "really",
        "basically",
        "i guess",
        "i suppose",
        "i think",
        "if you must know",
        "lol",
        "haha",
        "born(?: and| n)? (?:bred|raised)",
        "(?:out |over )?here",
        "been|im|i|ive|id|we|were|my|its|it|thats|where|though|which|well|only",
        "\\w+ (?:is|was|s) (?:where|what|my|when)",
        "all my life|my whole life|forever|always",
        "you(?:ll|ve|re|d| wont| wouldnt| dont| havent| probably| might| may)?",
        "listen|look|hey",
        "baby|mate|buddy|sweetheart|cher|honey|hon|dear|man|dude|love|darling|sweetie|maam|sir",
        "(?:out |over |way |up |down )?(?:past|near|by|on) the",
        "is (?:all|fine|enough|close enough)",
        "(?:last|this|next|the other) (?:week|weekend|month|year|spring|summer|fall|autumn|winter|christmas|\\w+day)",
        "(?:(?:like|about|around|over|almost|nearly) )?(?:an?|one|two|three|four|five|six|ten|some|\\d+) "
        "(?:\\w+ ){0,2}(?:ago|back)",
        "(?:back )?in (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|"
        "december|spring|summer|fall|autumn|winter|\\d{4})",
        "no (?:joke|kidding|lie|doubt|cap|bull)",
        "believe it or not|not (?:joking|kidding)|for real|swear to god|seriously",
        "(?:because|cause|with|when|after|before|recently|lately)",
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
        "(?:but |and )?(?:im |i am |were |we are |i was )?(?:originally )?from(?=.* originally\\b)(?!.* still\\b)",
        "no longer (?:in|near|from|at)",
        "(?:dont|do not|didnt|no longer|never|wont|wouldnt) (?:\\w+ )?(?:live|lived|stay|stayed|reside) "
        "(?:in|near|around)",
        "(?:(?:i|we|ive|weve) )?(?:just )?(?:moved|came|relocated|retired|transferred)"
        "(?: here| over| away| down| up| out)? from",
        "(?:but )?(?:i|we) work (?:in|near|at|out of)",
        "(?:got back|back|coming|returned|flew in) from",
        "(?:visiting|visited|on (?:vacation|holiday) in)",
        "(?:somewhere )?(?:in )?between",
        "(?:i|we) (?:was|were) in",
        "not(?! (?:too |so |that |very |all )*far (?:from|away|out)\\b)",
    ),
    told=(
        "whats it called",
        "settled(?: down)? in(?! (?:my|the|a|well|nicely|fine)\\b)",
        "home is(?! where\\b)",
        "(?:im|i am|its) \\w+ (?:\\w+ ){0,2}from(?! (?:work|home|here|there|the|my|a)\\b)(?!.* (?:originally|but))",
        "(?:i|we|ive|weve) (?:(?:just|recently|actually) )*moved to",
        "(?:from|in|near) (?:this |a )(?:\\w+ ){0,2}(?:town|place|village|suburb|city) (?:called|named)",
        f"(?:im|i am|only|just) {_AGE} (?:(?:and|years|old|living|based|out|over|down|up|here) )*(?:in|from)"
        "(?! (?:the|my|a|an|good|january|february|march|april|may|june|july|august|september|october|november|"
        "december|human|dog|here|there|heart|all|spirit)\\b)",
        f"(?:im|i am|were|we are) on(?= {_ZONE}\\b)",
        "(?:(?:i|we) (?:(?:currently|now|actually|just|still) )*|im (?:\\w+ )?)(?:live|stay|living|based|reside)"
        "(?: with (?:my |the |a )?\\w+)? (?:in|"
        "near|around|just outside of|just outside|outside of|outside)",
    ),
    which=(_STATE_ONE,),
    called=("in (?P<larger>\\w+(?: \\w+)?) (?:called|named) (?P<place>.+)",),
    being=("(?:im|i am|were|we are) (?:(?:over |out |down |up )?here )?in",),
    ends=("im", "i", "my", "not"),
    present=("now", "nowadays", "these days", "currently", "at the moment"),
    rejected=(
        "(?:(?:right|just|up|over|out|down) )*(?:near|close to|next to|outside(?: of)?)(?! (?:it|there|here)\\b)",
        "(?:and |but )?not(?!.* (?:but|its|now) )",
        "(?:well )?(?:its|thats|which is|it is) (?:just |right |only |kinda |a (?:bit|little) )*"
        "(?:outside|near|close|next|north|south|east|west)",
    ),
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
        "(?:were|im|we are|i am)(?= (?:just |a )?(?:outside|near|out|close|bit|ways?)\\b)",
    ),
    anew=("(?:i|we|ive|weve) (?:now |actually |just |really )*(?:live|stay|moved|reside)",),
    settled=(
        "(?:(?<=put )(?=\\w+(?: \\w+)? down\\b)|(?=\\w+(?: \\w+)?(?:ll| will) do\\b))"
        f"(?P<place>{_NO_PRONOUN}\\w+?(?: {_NO_PRONOUN}\\w+?)?)(?:ll do| will do| down)",
    ),
    instead=(
        "(?:but|so|anyway) (?:yeah|yep|yes|basically|really|mostly)(?= \\w+(?: \\w+){0,2}$)",
        "nah",
        "nope",
        "called",
        "(?<!i )(?<!we )like(?= \\w+ \\w+$)(?! (?:i|my|the|it|this|that|here)\\b)",
        "well (?:technically|actually|really)",
        "well(?= \\w+(?: \\w+)? (?:technically|actually|really)\\b)",
        "(?:technically|actually)",
        "(?:so |but )?(?:you can|can you|please|lets|just) (?:just )?(?:put|say|write|go with)(?: me)?(?: down)?"
        "(?: as| for| in)?",
        "no wait",
        "wait no",
        "no sorry",
        "no actually",
        "i mean",
        "i meant",
    ),
    never=(
        "(?:(?:oh|well|um|uh|yes|yeah|no) )*(?:almost|nearly|not quite|not exactly|close|close enough|so close)",
        "(?:(?:actually|well|oh|so|but|um|uh|hey|sorry|wait|no) )*"
        "(?:it|i|im|ive|we|were|you|they|my|all of|no|ok|okay|next|nowhere|same|wherever|somewhere|anywhere|"
        "the (?:middle|center) of)(?: .*)?",
        "(?:in |on |at )?(?:a|the|my|our) (?:\\w+ )?(?:farm|ranch|boat|countryside|country|suburbs|city|town|"
        "village|woods|mountains|street|house|hospital|middle(?: of)?)",
        "(?:the )?middle of(?: \\w+)?",
        "(?:the|my) (?:kettle|door|doorbell|phone|oven|stove|timer|laundry|dishes|dogs?|cats?|puppy|baby|kids?|"
        "boss|wife|husband|neighbors?|roommate|tv|radio|light|mailman|delivery|other line)",
        "(?:(?:actually|well|oh|so|but|um|uh|hey|wait) ?)+",
        "january|february|march|april|may|june|july|august|september|october|november|december|\\w+day",
        "wrong|incorrect|off|false|mistaken|live|lived|living|moved|based|been|am|born|raised|its|it|thats|that|this",
        "(?:the|a|an|my) (?:car|hurry|rush|meeting|shower|bath|kitchen|bathroom|store|gym|office|bed|bus|train|"
        "minute|mood|way)",
        "and|but|so|or|somewhere|anywhere|wherever|same|guess|everywhere|sorry",
        "finally|exactly|perfect|correct|right|great|good|cool|sure|absolutely|thanks|thank you|please",
        ".* (?:is|are|was|rang|rings|ringing)(?: .*)?",
        "whats",
        ".+ (?:the|my|a|an|your) .*",
        ".*\\d.*|(?:lets|let me|whats|how|honestly|could|can|would|should|yep|yeah|like|just) .*|the moon|mars",
        "the",
        "(?:.* )?(?:yes|yeah|yep)",
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
