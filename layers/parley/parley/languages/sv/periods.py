"""Stretches of time in Swedish."""

from parley.hear.periods import Periods

TABLE = Periods(
    days=(
        (
            "så (snart|fort|tidigt|snabbt) (som )?(möjligt|det går|ni kan|du kan)|genast|omgående|med en gång|"
            "snarast( möjligt)?|direkt|första (bästa|lediga)( tid)?|1th (bästa|lediga)( tid)?|fortast möjligt",
            (0, 6),
        ),
        (
            "när som( helst)?|spelar ingen roll|vilken (dag|tid) som helst|jag är flexibel|ni (får )?(välja|"
            "bestämma)|bestäm (du|ni)|alla tider",
            (0, 13),
        ),
        ("(inom|under) de närmaste dagarna|om (ett|några|1) par dagar", (0, 3)),
    ),
    weeks=(
        ("efter helgen", (7, 13)),
        ("(i|till|den här) helgen|helgen", (5, 6)),
        ("nästa helg", (12, 13)),
        ("(i )?slutet (på|av) (den här )?veckan|senare i veckan", (2, 6)),
        ("(i )?början (på|av) nästa vecka", (7, 9)),
        ("(i )?slutet (på|av) nästa vecka", (9, 13)),
        ("nästa vecka", (7, 13)),
        ("den här veckan|i veckan|denna vecka", (0, 6)),
    ),
    hours=(
        (
            "(1th|första|det första ni gör|bitti|tidigt( på| i)?( morgonen| morgon)?|så tidigt som "
            "möjligt)(?! lediga)",
            (7, 10),
        ),
        ("sen förmiddag|sent på förmiddagen", (10, 12)),
        ("tidig eftermiddag|tidigt på eftermiddagen", (12, 15)),
        ("sen eftermiddag|sent på eftermiddagen", (15, 18)),
        ("före lunch|innan lunch", (8, 12)),
        ("efter lunch", (13, 17)),
        ("(runt|vid|på) lunch(en)?|lunchtid", (11, 14)),
        ("efter (jobbet|arbetet)", (17, 20)),
        ("förmidda(g|gen|n|gn)?|fm|på morgonen|morgonen|morgonar", (8, 12)),
        ("eftermidda(g|gen|n|gn)?|em", (12, 17)),
        ("kväll(en|n)?|ikväll|kvällstid|kvällarna|kvällar", (17, 21)),
        ("dagtid|kontorstid", (9, 17)),
        ("natt(en)?", (18, 22)),
    ),
    after=("efter", "senare än"),
    since=(
        "tidigast",
        "(jobbar|är|har|sitter|arbetar)( (?!(ledig|ledigt|hemma|här|fri|tid)\\b)[a-zåäö]+){0,4} (till|fram till|tills)",
        "(inte|ej) (före|innan)",
        "((inte|ej) )?förrän",
        "från och med",
        "från(?= \\S+ och framåt)",
    ),
    before=("före", "innan", "tidigare än"),
    by=("senast", "till", "fram till"),
    between=("mellan", "från", "någon gång mellan"),
    until=("och", "till", "-", "fram till", "eller", "till och med"),
    months=(
        ("nästa månad", 1),
        ("månaden|den här månaden|denna månad", 0),
    ),
    month_parts=(
        ("(i )?slutet (av|på)|sista veckan i", (24, 31)),
        ("(i )?början (av|på)|(1th|första) veckan i", (1, 7)),
        ("(i )?(mitten|mitt) (av|på|i)", (12, 18)),
        ("(2th|andra) veckan i", (8, 14)),
        ("(3th|tredje) veckan i", (15, 21)),
        ("(4th|fjärde) veckan i", (22, 28)),
        ("(någon gång )?(i|under)", (1, 31)),
    ),
    ors=("eller( på)?", "och inte( på)?"),
    ruled_out=(
        "inte( (på|i|under|kan|kunna|vara|är|där|här|dit|hit|komma|kommer|fram|hinna|hinner|ledig|ledigt|hemma|fri|"
        "uppe|vid))*",
        "utom( på)?",
        "förutom( på)?",
        "slipper",
        "hellre än",
    ),
    reasons=("så (?!(snart|fort|tidigt|länge|mycket|det|är|går|här)\\b)(kanske |då )?", "därför", "alltså"),
    notes=("det är ju", "det var"),
    beyond=(
        (r"(när som helst |någon gång |gärna |då )?efter (det|dess)(?! (datumet|veckan))", "after"),
        (r"(när som helst |någon gång |gärna |då )?(före|innan) (det|dess)(?! \w+)", "before"),
    ),
    instead=("i ?stället(?! för)",),
    because=("eftersom", "för att", "därför att", "för (jag|vi|då) (jobbar|slutar|börjar|har|är|måste)"),
    proposals=(
        "(kan|kunde|skulle) (vi|jag|ni|du|man)( inte| kanske| kunna)* (ta|göra|komma|byta|flytta|boka|få)",
        "jag (tänkte|hoppades)( på)?",
        "(vad sägs|hur vore det) (om|med)",
    ),
    doings=(
        "(jag|han|hon|vi|de|dom|(min|mitt|mina|vår|våra|hans|hennes) [a-zåäö]+|"
        "(?!(men|sen|igen|även|en) )[a-zåäö]+en) (?!(före|efter|vid|till|om|runt|kring|mellan|kan|kunde|skulle|vill|"
        "tar|tänkte|hoppas|sa|sade|menar|menade)\\b)[a-zåäö]+( (?!(kan|vill|där|här|hit|ledig|hemma|men|så|bilen|"
        "tid)\\b)[a-zåäö]+){0,5}( vid| till| före| efter)*",
    ),
    alone=(
        "(?<![^,.;!?] )\\b(?:(?:nej|ja|jo|okej|men|snarare|hellre|förlåt|då|så|kanske|eh|öh|typ) )*"
        "(?P<hour>\\d{1,2})(?: [0-5]\\d)?(?= ?[,.;!?]|$| (?:tack|då|istället|i stället|eftersom|går bra|är bättre)\\b)"
    ),
    elsewhere=("(går|gå|gick) ut( i)?", "löper ut( i)?", "upphör( i)?"),
    ahead=(
        (r"om( ungefär| cirka| typ)? (?P<count>1) och 1 halv timm(e|a)", 90),
        (r"om( ungefär| cirka| typ)? (?P<count>1) (halvtimm(e|a)|halv timm(e|a))", 30),
        (r"om( ungefär| cirka| typ)? (?P<count>\d) kvart", 15),
        (r"om (?P<count>1) (liten |kort )?stund", 60),
        (r"om( ungefär| cirka| typ)? (?P<count>\d{1,2}) timm(e|ar)", 60),
        (r"om (en|ett par) (?P<count>1)? ?timm(e|ar)", 60),
        (r"om (nån|någon) (?P<count>1)?timm(e|a)", 60),
        (r"om några (?P<count>1)?timmar", 180),
        (r"om( ungefär| cirka| typ)? (?P<count>\d{1,3}) min(ut|uter)?", 1),
        (r"^om (?P<count>5|10|15|20|30|40|45|50)( (då|typ|ungefär|kanske))*$", 1),
    ),
    rest_of_day=("senare idag", "senare i dag", "lite senare", "senare i eftermiddag"),
)
