"""Ratings in Swedish."""

from parley.hear.ratings import Ratings
from parley.hear.words import phrases

_VERY = (
    "(mycket|väldigt|jätte|riktigt|super|skit|as|svin|grymt|kanon|ur|mega|galet|sjukt|hur|otroligt|fruktansvärt|"
    "extremt|enormt|helt)"
)
_GOOD = (
    rf"({_VERY} ?)?(bra|toppen|kanon|fantastiskt|underbart|perfekt|härligt|suveränt|strålande|utmärkt|lysande|kul|"
    rf"trevligt|grymt)"
)
_AS_IT_IS = "(direkt|precis|ju|väl|nog|faktiskt)"
_SO = rf"((så|värst|särskilt|speciellt|alls|himla|vidare|helt|{_VERY}) ?)*"
"""What may stand before a word that is denied: "inte så jättebra" says less than "bra"."""
_TROUBLE = (
    r"(väntan|väntetid\w*|kö\w*|timm\w+|trasig\w*|smutsig\w*|slut|utsålt|mög\w+|rutt\w+|kaos|katastrof\w*|"
    r"sur\w*)"
)
_VERBS = (
    "tycker|säger|sätter|blir|får|ger|tar|kör|är|var|har|svarar|tackar|drar|rekommenderar|väljer|hamnar|landar|"
    "känner|lägger|gillar|tror|kommer|menar|gäller|hoppas|antar|passar|stämmer|låter|beror"
)

_NO_PLURAL = "eller|men|kvar|efter|under|över|utöver|stjärnor|per|klar|svar|bror|syster|mor|far"

TABLE = Ratings(
    of=("av", "utav", "av totalt", "på en skala (från|av)? ?\\d+ till"),
    points=("stjärnor", "stjärna", "poäng", "a"),
    degrees=("stark", "svag", "klar", "god", "stadig", "säker", "riktig", "stor", "liten"),
    decimal=("komma", "punkt"),
    half=("och 1 halv", "och halv", "1 halv", "halv"),
    ranges=("och", "eller", "till", "-", "kanske", "möjligen", "alternativt"),
    percent=("procent", "%"),
    words=(
        (
            "inte (alls |det minsta |ett dugg )?(troligt|sannolikt)|ingen chans|aldrig i livet|"
            "^(\\w+ )?aldrig( (mer|igen|någonsin|tack))*$|(skulle|kommer|kan|tänker|vill) (jag |det )*((nog|ju|väl) )*"
            "aldrig( (att|jag))*( (göra|hända|rekommendera)( \\w+){0,3})?$|rekommenderar( \\w+){0,2} aldrig|"
            "aldrig (att )?rekommendera|"
            "(absolut|verkligen|definitivt) inte(?! (så |alls |särskilt )?(dålig|illa|pjåk|tokig|dum|kass|missnöjd|"
            "tråkig|sur))|i helvete heller|knappast( (troligt|sannolikt|det))?$|osannolikt|otroligt osannolikt|"
            "inte en chans",
            0.0,
        ),
        (
            "inte (särskilt|speciellt|så|jätte|väldigt|direkt) ?(troligt|sannolikt)|mindre troligt|(troligen|"
            "troligtvis|troligt|sannolikt|förmodligen|antagligen|nog|kanske) inte|tror (jag )?inte( det)?",
            0.25,
        ),
        (
            "(mycket|väldigt|högst|jätte|ytterst|extremt|absolut|otroligt) ?(troligt|sannolikt|"
            "troligtvis)|troligtvis absolut|garanterat",
            0.9,
        ),
        ("(ganska|rätt|relativt|hyfsat) (troligt|sannolikt)|troligen|troligtvis|troligt|sannolikt", 0.75),
        ("varken (bra|nöjd|bu|det 1) (eller|1)? ?(dålig\\w*|missnöjd|bä|det andra)?", 0.5),
        (
            "så (nöjd|bra) (man|det|som) (\\w+ )?(kan|går|möjligt)( \\w+)?|(över|bättre än) (all )?(förväntan|"
            "förväntat|väntat)|(kan|kunde) inte (bli|vara|varit) bättre|inget att (klaga på|anmärka på)",
            1.0,
        ),
        ("(kan|går) inte (att )?klaga", 0.75),
        ("(näst|nästan|strax under) (det )?(högsta|bästa|bäst|högst|toppbetyg|toppen)", 0.86),
        ("(näst|nästan|strax över) (det )?(lägsta|sämsta|sämst|lägst|botten)", 0.14),
        (
            "(helt |absolut |riktigt |verkligen )*(perfekt|utmärkt|fantastisk\\w*|toppen|suverän\\w*|enastående|"
            "lysande|strålande|underbar\\w*|superb\\w*|högsta( betyg(et)?)?|maximal\\w*|full pott|toppbetyg|"
            "bästa( betyg)?|kanon|grymt|klockren\\w*|magisk\\w*|outstanding)(?! (dålig|kass|trist|tråkig))",
            1.0,
        ),
        (
            rf"(inte|inget|ingenting|ej)( {_AS_IT_IS})* {_SO}(bra|nöjd\w*|fint|trevlig\w*|glad|god\w*|kul|imponerad)"
            "|sådär dåligt",
            0.25,
        ),
        (rf"(inte|ej)( {_AS_IT_IS})* {_SO}(dålig\w*|illa|pjåkigt|tokigt|dumt)", 0.75),
        (rf"{_VERY} ?(bra|nöjd|fint|trevligt|glad|god\w*|kul)", 1.0),
        (
            rf"{_VERY} ?(dålig\w*|missnöjd|besviken|kass(t|are|ast)?|usel\w*|illa)|urusel\w*|katastrof\w*|hemsk\w*|"
            rf"fruktansvärd\w*|värdelös\w*|lägsta|sämsta|botten|skit|pinsamt|bedrövlig\w*|under all kritik",
            0.0,
        ),
        (
            "(ganska|rätt|hyfsat|tämligen|relativt|väl) (bra|nöjd|fint)|bra|nöjd|fint|trevligt|gott|kul|schysst",
            0.75,
        ),
        (
            "ok|okej|okay|sådär|så där|sisådär|si och så|lagom|medel\\w*|mittemellan|mitt emellan|hyfsat|godkänt?|"
            "acceptabelt|neutral\\w*|helt okej|ganska okej|halvbra|duger|halvdant",
            0.5,
        ),
        ("dålig\\w*|missnöjd|besviken|kass(t|are|ast)?|tråkigt|sämre|inget vidare", 0.25),
    ),
    refusals=(
        "vet (faktiskt )?inte",
        "ingen (aning|åsikt|kommentar)",
        "osäker",
        "vill inte (svara|säga)",
        "kan inte (säga|svara|bedöma)",
        "har (inte|aldrig) (testat|provat|varit|handlat|köpt|besökt)",
        "(hör|hörde|hörs)( (jag|dig|er|du|det|lite|ganska|så|väldigt|ju))* (dåligt|illa)",
        "har( (jag|ju|faktiskt|väl))* (inte|aldrig) sagt",
        "passar (bra|fint|utmärkt|perfekt)",
        "går( (väl|nog|ju|det))* (bra|fint|utmärkt|jättebra)",
    ),
    doubtful=phrases(
        rf"""
        {_GOOD} verkligen$;
        {_GOOD}(?! .*\b(men|fast|förutom|utom|trots|bortsett|ingen|inga|utan|inte)\b)( \S+){{0,5}} {_TROUBLE};
        ^((ja|jo|jaja|jaha|nej|nä|mm),? )+(okej|ok|okay)( (då|ta|kör|ställ|fråga|frågorna|dina|på|bara)\b.*)?$;
        ^(okej|ok|okay)( då)?[ ,]+(ställ|fråga|ta|kör|sätt)\b.*;
        tack (så mycket )?för (ingenting|inget); jo tjena; jo pyttsan;
        ^((ha)+|(he)+|(hi)+|jaha|jaså|aha|å+h|oj|hm+|nä?hä)( (ha|he|hi|ja|jo|då|du|men|mm|,))* (okej|ok|okay)(
          (då|ja|jo|så|du|,|\.|!))*$
        """
    ),
    corrections=(
        "ne+j|nä+h?( fan)?",
        "(ta|säg|skriv|sätt)( väl| nog)?( (hellre|i stället|istället))?(?= (1 )?\\d)",
        "förlåt",
        "jag menar",
        "jag menade",
        "eller nej",
        "vänta",
        "snarare",
        "eller snarare",
        "utan",
        "så (det|jag)( (väl|nog|då))? (blir|får|säger|sätter|ger|tar)",
        "(får|blir) (det|väl det|nog det|nu) (väl |nog )?(bli )?(?=\\d)",
        "det (får|blir) (väl |nog |då )?(bli )?(väl |nog )?(1 )?(?=\\d)",
    ),
    scale=phrases(
        r"""
        \d+(th)? (är|var) ((väl|ju|det|alltså) )*(bäst|sämst|högst|lägst|max)( (va|eller hur|eller|då|ju))*;
        (bäst|sämst|högst|lägst|max) (är|var) (väl |ju )?\d+(th)?( (va|eller hur|eller|då|ju))*
        """
    ),
    marks=phrases(
        r"(en|ett) ((stark|svag|klar|god|stor|liten|riktig|ren|solklar) )?(fyra|åtta|nio|tio); "
        r"(ettan?|tvåan?|trean?|femman?|sexan?|sjuan?|nian?|tian?)"
    ),
    own=("så (det|jag|vi)", "så (1 )?(?=\\d)", "men (jag|säg|säger)", "fast jag", "själv"),
    counted=phrases(
        rf"""
        (?!({_VERBS}|{_NO_PLURAL})\b)\w{{2,}}(or|ar|er|ors|ars|
          ers)(?! (jag|vi|man|det)\b)\b;
        (barn|barnbarn|syskon|år|kilo|hekto|gram|mil|kilometer|meter|stycken|st|kr|kronor|spänn|euro|problem|
          fel|tusen|hundra|tummen|tummar|gång|samtal|minut|minuts|timme|timmes|dag|vecka|månad|ställen|
          personers|ljus|i kön|skala|i (?!(betyg|stället|så|alla|stort|snitt|genomsnitt|och|helhet|princip|mitt)\b)\w+)
        """
    ),
    counting=(
        "klockan",
        "kl",
        "minus",
        "kassa",
        "kassan",
        "avdelning",
        "våning",
        "fråga",
        "buss",
        "bussen",
        "linje",
        "rad",
        "runt",
        "halv",
        "nästan",
    ),
    rejected=("(?<!vet )inte", "ingen", "inget", "aldrig"),
    others=phrases(
        r"(men|fast|medan|och) ((min|mitt|mina|vår|vårt|våra|han|hon|de|dom) (?!(är|jag))\w+|(?!\w*ligen\b|igen\b|"
        r"sen\b|men\b)\w{3,}(en|et|na|an) (får|skulle|ger|säger|(är|var)(?= (1 )?\d))\b)"
    ),
    supposed=phrases(
        r"""
        (hade|skulle|kunde) (\w+ ){0,3}?(varit|blivit|fått|gett|satt)( (er|ni|det|den|jag|kanske|säkert|nog|väl|ju|lätt|
          klart))*;
        hade (jag|ni|det|den) ((nog|ju|säkert|kanske|då|lätt) )*(sagt|svarat)( (er|nog|säkert|kanske|lätt))*;
        jag hade ((nog|ju|säkert|kanske|då|lätt|annars) )*(sagt|svarat)(?= \d+ (om|ifall)\b);
        (?<!\d )(?<!men )(annars|normalt|vanligtvis|i vanliga fall)( (är|blir|får|ger|brukar|det|ni|jag|den|vara|
          bli|få|ge|er|nog|ju|säkert|alltid|sätter|säger))*;
        (förra (gången|veckan|månaden|året)|(sist|förr|tidigare)(?= (var|fick|gav))|(brukar|brukade))( (är|var|fick|gav|
          blev|det|ni|jag|den|vara|bli|få|ge|er|nog|ju|säkert|alltid))*
        """
    ),
    questions=phrases(
        r"""
        ^((och|men|så|eh|förlåt|vänta|men vänta|ursäkta) )*(är|var|betyder|går|gick|räknas) (det |den |skalan |siffran
          )*(från )?(1 )?\d+(th)?(?! (men|för)\b);
        \d+(th)? (är|var) ((väl|det|då|nu|alltså) )*(bäst|sämst|högst|lägst|bra|dåligt)(( va| eller| väl| då| eller
          hur| alltså)*(?= ?[?]?$)); vad (är|var|betyder) (det )?(bäst|sämst|högst|lägst|högsta|lägsta|skalan|
          siffr\w+|1|\d+);
        (det|den) (är|var) ((ju|väl) )*(bäst|sämst|högst|lägst)( va| eller| väl| eller hur)+(?= ?[?]?$)
        """
    ),
)
