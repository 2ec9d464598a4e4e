"""How the questions of a survey are asked and understood in Swedish."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from agents.feedback.survey.questions import Kind, SurveyQuestion, readable
from agents.feedback.survey.times_of_day import at_the_same_time, part_of_the_day
from parley import hear
from parley.flow import Question as Asked
from parley.hear.asking import content
from parley.hear.callees import not_told
from parley.hear.choices import choice
from parley.hear.free_text import free_text, last_goodbye
from parley.hear.rest import rest
from parley.hear.words import listen
from parley.languages.sv import speak
from parley.reading import Context, Reader, Reading, either

ANSWER = "answer_"
"""What the name of an answer begins with in a call; the question's id follows."""
COMMENTS = "comments"
"""What was said beside the ratings, in a call."""
NOT_UNDERSTOOD = "not_understood"
"""What was said to questions and not understood, by the names of the questions."""
UNSURE = "unsure"
"""The answer of somebody who has none: "vet inte". It is not asked again."""
HAS_NONE = re.compile(
    r"(?:(?:nej|nä|nja|alltså|men|eh|öh|hm+|för),? )*(?:jag|vi) (?:har|äger|använder|kör)(?: ju| faktiskt| nog)* "
    r"(?:ingen|inget|inga|inte(?: någon| nån| något)?) (?P<what>(?!aning|uppfattning|åsikt|anmärkning|klagomål|"
    r"invändning|problem|fråg|plan|bråd|tid|anledning|lust|att|mer|annat|emot|hittat|fått|sett|varit|gjort|något|nåt|"
    r"så|det|den|där|på)\w+)",
    re.IGNORECASE,
)
TO_HAVE = re.compile(r"\b(?:har|äger|använder|kör) (?:du|ni)\b", re.IGNORECASE)
FOLLOW_UP = SurveyQuestion("follow_up", "Tråkigt att höra. Vad kunde vi ha gjort bättre?", "open", seconds=15)
_FIGURE = (
    r"(?:noll(?:a|an)?|ett(?:a|an)?|två(?:a|an)?|tre(?:a|an)?|fyr(?:a|an)|fem(?:ma|man)?|sex(?:a|an)?|sju(?:a|an)?|"
    r"ått(?:a|an)|ni(?:o|a|an)|ti(?:o|a|an)|\d+)"
)
INSTEAD = re.compile(rf"\b(?:i ?stället|istället) för {_FIGURE}\b", re.IGNORECASE)
CORRECTING = re.compile(
    r"^(?:(?:nej|nä|vänta|förlåt|alltså)\W+){2,}(?:en |ett )?" + _FIGURE + r"\W*$"
    r"|\b(menar|menade|sa fel|svarade fel|ångra[rt]? mig|ångrade mig)\b"
    r"|\bjag sa (ju |faktiskt |väl )*(en |ett )?" + _FIGURE + r"\b"
    r"|\bändra[r]? (jag |det |mig |då )*(till|(mitt |det |den )?(svaret|svar|förra|första|tidigare|betyget))\b",
    re.IGNORECASE,
)
SHOULD_BE = re.compile(
    r"\b(ska|skall|skulle)( (?:det|nog|väl|egentligen))* (va(?:ra)?|stå|bli)\b", re.IGNORECASE
)
"""Corrects an earlier answer where one is spoken of."""
EARLIER = re.compile(
    r"\b(på|i|till) (den |det )?(förra|tidigare|första|andra|tredje|fjärde)\b"
    r"|\b(förra|föregående|första|andra|tredje|fjärde) "
    r"((frågan|svaret|svar|betyget|betyg|gången)\b|(?=(ska|skall|skulle|(den|det) där)\b))"
    r"|\b(innan|förut|nyss|tidigare|förra)\W*$",
    re.IGNORECASE,
)
"""An earlier question is spoken of: "jag menade en trea på förra"."""
PLACES = ("första", "andra", "tredje", "fjärde")
_HEDGES = r"(?: (?:nog|väl|ju|egentligen|faktiskt|hellre|jag|det|du|gärna|då|en|ett|mer))*"
_WHICH = (
    r"(?P<which>(?:på |i |till )?(?:den |det |mitt |min |de )?(?:där |här |allra )*(?:första|förra|andra|tredje|fjärde)"
    r"(?: (?:frågan|svaret|svar|betyget|betyg))?)"
)
_OLD = (
    rf"(?:(?:den|det) (?:där |här )?|min |mitt )?(?P<old>{_FIGURE})"
    r"(?:\W+(?:som|jag|sa|gav|svarade|nyss|förut|tidigare|innan|på (?:det|den)|där))*"
)
_OF_ONE = (
    rf"(?:(?:{_FIGURE}\W+(?=(?:på|i|till) ))?{_WHICH}\W+)?"
    rf"(?:(?:(?:som|jag|sa|gav|svarade|ju)\W+)*{_OLD}\W+)?"
)
_NOT_THE_OLD = (
    rf"(?:,? (?:(?:i ?stället|istället) för|(?:och )?inte) (?:en |ett |den |det )?(?:där )?{_FIGURE})?"
)
"""What a new figure is set against: "fyra på den första i stället för trea"."""
REPLACING = tuple(
    re.compile(rf"\b{each}\b", re.IGNORECASE)
    for each in (
        rf"{_OF_ONE}(?:den |det )?(?:ska|skall|skulle|borde|får|kan){_HEDGES} (?:va|vara|bli|stå){_HEDGES} "
        rf"(?P<new>{_FIGURE}){_NOT_THE_OLD}",
        rf"(?:en |ett )?(?P<new>{_FIGURE}){_NOT_THE_OLD} (?=(?:på|i|till) ){_WHICH}{_NOT_THE_OLD}(?P<old>(?!))?"
        rf"(?=\W*$|[,.;]|\W+(?:och|men|så|sen|för|{_FIGURE})\b)",
        rf"(?P<which>^(?:(?:nej|nä+|näe|nää|vänta|förlåt)\W+)+)(?:den|det) (?:ska|skall|skulle|borde){_HEDGES} "
        rf"(?:va|vara|bli|stå){_HEDGES} (?P<new>{_FIGURE})(?P<old>(?!))?",
        rf"{_WHICH}\W+(?:(?:sa|menade|svarade|tänkte|gav) jag|jag (?:menade|menar|tänkte)|blir){_HEDGES} "
        rf"(?P<new>{_FIGURE})(?: (?:va|ju|väl))*(?: inte{_HEDGES} (?P<old>{_FIGURE}))?",
        rf"(?:ändra|ändrar|byt|byta|byter){_HEDGES} {_OF_ONE}(?:till|mot){_HEDGES} (?P<new>{_FIGURE})",
        rf"{_OF_ONE}(?:vill|kan|får|ska|skulle)(?: (?:jag|du|vi|vilja|gärna|nog|du))* (?:ändra|byta|sätta){_HEDGES} "
        rf"(?:till|mot|på){_HEDGES} (?P<new>{_FIGURE})",
        rf"(?:sätt(?:a|er)?|skriva?|ger?|ta){_HEDGES} (?P<new>{_FIGURE}){_HEDGES} {_WHICH}{_NOT_THE_OLD}(?P<old>(?!))?",
        rf"(?:ångra[rd]?e?|tar? tillbaka|ändrar?|stryka?|glöm|göra om|ta om){_HEDGES}(?: (?:mig|på|om|med))*"
        rf" (?:{_WHICH}|{_OLD}|(?:mitt|det|det där|den) (?:svaret?|betyget?|siffran))(?P<new>)",
        rf"(?:{_WHICH}|{_OLD}) (?:var|är|blev)(?: \w+){{0,2}} (?:fel|för (?:hög|låg|snäll)\w*)(?P<new>)",
        rf"(?:svarade|sa|gav) (?:jag )?(?:lite |helt )?fel {_WHICH}(?P<new>)(?P<old>(?!))?",
    )
)
"""A rating given before, and the one in its place: "den första, den där fyran, ska nog vara en trea"; none where it is
only taken back: "jag ångrar den där fyran"."""
JOINED = re.compile(r"(?:ja+|jo+|jadå|jodå)\W+(?:\w+ )+(?:men|och|fast)\W*", re.IGNORECASE)
"""A yes with more to it than one that only leads to what is replaced: "ja tack men", not "ja men"."""
STARTS_OVER = re.compile(
    r"(?:(?:nej|nä|förlåt|vänta|förresten|ursäkta|eller|du|jag sa fel|men|okej|ja)\W+)*"
    r"(?:då |jag |vill )*(?:menar|menade|ändra|ändrar|byta|byter)\b"
    r"|(?:(?:nej|nä|vänta|förlåt|ursäkta|jag sa fel|du)\W+)+(?:en |ett )?\w+ (?:menar|menade) jag\b"
    rf"|(?:(?:nej|nä|vänta|förlåt|alltså)\W+){{2,}}(?:en |ett )?{_FIGURE}\W*$"
    rf"|(?:.*[,.!] *)?(?:(?:nej|nä|men|ju) )*(?:(?:en |ett )?{_FIGURE} (?:menar|menade) jag\b"
    rf"|jag sa (?:ju |faktiskt |väl )*(?:en |ett )?{_FIGURE}\b)"
    r"|(?:(?:nej|nä|vänta|förlåt|du|jo|oj)\W+)*(?:jag )?(?:sa fel|svarade fel|tänkte fel|ångra(?:r|de) mig)\b",
    re.IGNORECASE,
)
"""A correction without what it corrects, so that it was said before."""
MEANT = re.compile(
    r"(?:(?:nej|nä|förlåt|ursäkta|alltså|du|förresten)\W+)*(?:jag )?(?:menar|menade)\b", re.IGNORECASE
)
"""What was meant by the words before."""
YES_NO = {"yes": "ja", "no": "nej", "unsure": "vet inte"}
REFUSING = re.compile(
    r"(?:\W|nej|nä|jag|det|den|öh|eh|tack|nja|men|helst|vet|har|ju|faktiskt)*", re.IGNORECASE
)
"""What may stand before the words with which somebody refuses a question: not "personalen vill inte svara"."""
_BESIDES = r"(?:(?: men)? tack(?: för \w+(?: \w+){0,3})?)?"
NOTHING = re.compile(
    r"(?:(?:nej|nä|nix|tack|då|öh|eh|nejdå|men|jag har)\W+)*"
    r"(?:(?:inget|ingenting)(?: särskilt| speciellt| annat)?"
    r"(?: (?:som |vad )?jag (?:kan )?kommer? på(?: nu| just nu)?| att (?:tillägga|säga))?"
    r"|det (?:är|var) (?:så )?bra så"
    rf"|(?:det )?(?:sa|har|berättade|svarade) jag (?:ju )?(?:redan|nyss|precis)?(?: \w+){{0,3}}){_BESIDES}\W*",
    re.IGNORECASE,
)
"""Says that there is nothing to say, or that it was said."""
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
OFTEN: Mapping[str, Sequence[str]] = {
    "sällan": (
        "sällan",
        "varannan månad",
        "var tredje månad",
        "i kvartalet",
        "i halvåret",
        "om året",
        "per år",
        "första gången",
        "aldrig",
        "nästan aldrig",
    ),
    "månad": (
        "i månaden",
        "i månad",
        "månadsvis",
        "varannan vecka",
        "varannan helg",
        "var fjortonde dag",
        *(f"varannan {day}" for day in WEEKDAYS),
    ),
    "vecka": (
        "i veckan",
        "veckovis",
        "veckohandlar",
        "var vecka",
        "varje helg",
        "i helgerna",
        "på helgerna",
        "varje dag",
        "varannan dag",
        "var och varannan dag",
        "dagligen",
        "om dagen",
        "alltid",
        *(f"{each} {day}" for each in ("var", "varje") for day in WEEKDAYS),
        *(f"{day}{ending}" for day in WEEKDAYS for ending in ("ar", "arna")),
    ),
    "dag": ("dagligen", "om dagen"),
}
"""Other words for how often something is done, by a word of the only option that tells so."""
PLACES_TO_SHOP: Sequence[Sequence[str]] = (
    ("butiken", "affären"),
    ("nätet", "internet", "webben", "online", "webbshopen", "hemsidan", "sajten"),
    ("appen", "mobilen"),
    ("telefonen", "med mobilen", "blippade mobilen", "swish", "swishade", "apple pay", "google pay"),
    ("självscanning", "scannade själv", "skannade själv", "självskanning", "snabbkassan", "självbetjäning"),
    ("till fots", "jag gick", "vi gick", "gick dit", "promenerade"),
    ("med bil", "körde", "skjuts", "skjutsade"),
)
"""Words for the same place or way, one of which may stand in an option."""
ARTICLE = re.compile(
    rf"\b(en|ett)\s+(?!({_FIGURE}|av|utav|på|till (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d)|och|"
    r"komma|procent|stjärna|poäng|kanske|tror|tycker|skulle|säger|blir|får|ger|eller|nej|förlåt|"
    r"jag|tack|faktiskt|liksom|typ|alltså|ju|väl|nog|ungefär|va|fast|som|då|bara|men|för|och|tyvärr|eftersom)\b)(?=\w)",
    re.IGNORECASE,
)
"""A one that counts nothing: "en trevlig butik", "jag var där en gång"."""
TOLD_APART = re.compile(r"[,.;!?]+\s*|\s+(?:och|men|samt|fast)\s+|^(?:och|men|fast)\s+", re.IGNORECASE)
YES_OR_NO = re.compile(r"(\W(?:ja|jo|jadå|nej|nä|nejdå)),\s+(?=jag|vi|det)", re.IGNORECASE)
"""A yes or no and the sentence that it belongs to: "fyra, och ja, jag hittade det"."""
WORD, MOST_BEFORE = re.compile(r"\w+"), 3
"""How many words may stand before a question that is said again."""
RETURNED = {"vi": "ni", "oss": "er", "våra": "era", "du": "jag", "dig": "mig", "din": "min", "ditt": "mitt"}
LONG_WORD, STEM = re.compile(r"[^\W\d_]{4,}"), 5
SCALE = ("skala", "från", "till", "noll", "fyra", "hade", "dina", "våra", "denna", "detta", "vara", "eller")
JUDGING = ("tycke", "mycke", "nöjd", "nöjda", "troli", "dålig", "bäst", "sämst", "siffr", "betyg")
"""Words of questions that tell nothing of what is asked, as their stems; and those that judge, whatever is asked."""
CHANGING = re.compile(
    r"\b(?:ändra\w*|ändring|byt\w*|i ?stället|istället|ska|skulle|borde|menar|menade|förresten|ångra\w*|ta(?:r)? om|"
    r"skriv\w*|sätt\w*|egentligen|hellre|snarare)\b",
    re.IGNORECASE,
)
"""Words of a clause that changes what was said before."""
_AS_IT_IS = r"(?:ju|nog|faktiskt|väl|tyvärr|jag|vi|man|nästan|alls)"
OF_THE_VISIT = re.compile(
    r"\b(?:köpte|handlade|fick|hittade|gick|stod|väntade|saknade|smakade|blev|"
    r"(?:det|den|de|kön|maten|\w{4,}n) var"
    r"|förbannad|arg|irriterad|besviken|missnöjd|upprörd|nöjd|klagomål|ruttn?\w*|mögli\w*|trasig\w*|toppen|jättebra)\b",
    re.IGNORECASE,
)
"""Words with which somebody tells of the visit."""
NOT_USED = re.compile(
    rf"\b(?:köper|handlar|äter|använder|besöker|går|tar|utnyttjar|brukar (?:köpa|handla|äta|använda|besöka|gå|ta))"
    rf"(?: {_AS_IT_IS})* (?:aldrig|inte|ej|inget|ingenting)\b(?! (?:\w+ ){{0,2}}(?:så|mer|igen|längre|alltid|lika)\b)"
    rf"|\b(?:aldrig|inte|ej|inget|ingenting)(?: {_AS_IT_IS}| ens| heller| någonsin)* "
    rf"(?:handlat|köpt|ätit|använt|testat|provat|besökt|utnyttjat|(?:varit|gått) (?:\w+ )?(?:där|dit|vid|i|på|till|in|"
    rf"inne|förbi|framme|hos))\b(?! (?:så|mer|en så|ett så|lika|något så|nåt så|med om)\b)"
    rf"|\b(?:var|gick|stannade|köpte|handlade|använde|besökte|åt)(?: {_AS_IT_IS})* (?:aldrig|inte|inget|ingenting)"
    rf"(?: {_AS_IT_IS})* (?:där|dit|den|det|vid|i|på|till|in|något|nåt|av)\b",
    re.IGNORECASE,
)
"""Somebody who has not used what a rating is asked of, and so has none: "där köper jag aldrig nåt"."""
SAID_BEFORE = re.compile(
    r"\bjag (?:säger|sa|sade) ju\b|\bsom (?:jag )?sagt\b|\bjag har (?:ju )?redan sagt\b", re.IGNORECASE
)
"""Says again what was said to a question before: "jag säger ju att jag inte varit där"."""
SAID_ALREADY = re.compile(
    r"(?:(?:nej|nä|ja|jo|men)\W+)*(?:(?:det|den) )?(?:jag )?har (?:jag |ju )*redan (?:jag )?(?:sagt|svarat|berättat)"
    r"(?: på| om)?(?: (?:det|den)(?: (?:här|där))?)?\W*",
    re.IGNORECASE,
)
"""Nothing but that it was answered: "har redan svarat på det här"."""
HALTS = re.compile(r"\bvänta(?: lite| nu)?\W*$", re.IGNORECASE)
"""Somebody who is not sure yet: "fyra eller vänta"."""
PARTLY = re.compile(
    r"\b(?:det mesta|allt|alla|allting|ja+|jo+|jadå)(?: \w+){0,2}? (?:utom|förutom|(?:men|fast) inte|bara inte)\b"
    r"|\bbehövde(?: jag| ju| aldrig)* (?:ingen(?: hjälp)?|inte(?: någon| nån)? (?:hjälp|det)|fråga)\b"
    r"|\b(?:hittade|fick)\b(?: \w+){1,5}? (?:men|fast) inte\b"
    r"|^(?:(?:mm+|ja+|jo+|jadå|jodå|tja|nja|eh|öh|jag hittade)\W+)*(?:det mesta|nästan allt|inte allt)\b",
    re.IGNORECASE,
)
"""A yes, but for something: "allt utom mjölken", "ja men inte mjölken"; or neither, since there was no need: "behövde
ingen hjälp"."""
REQUEST = re.compile(
    r"(?:(?:ja|jo|tja|men|alltså|eh|öh)\W+)*(?:kan|kunde|skulle)(?: inte)? (?:ni|man|det|personalen)\b"
    r"(?!.*\b(?:ring\w*|återkom\w*|hör\w*|upprepa|frågan|säga|senare)\b)(?:\W+\w+){2,}\W*",
    re.IGNORECASE,
)
SETTLED = re.compile(r"(?<!annars )\b(?:ja|jo|nej|nä+)\W*$", re.IGNORECASE)
OF_QUESTION = re.compile(
    r"\b(?:jag|det|vi|allt|som|ska|skulle|ha|hade|gjorde|där|hos|er)\b|[^\w ]", re.IGNORECASE
)
OF_SCALE = re.compile(r"\b\w+ av (?:fem|tio|5|10)\b", re.IGNORECASE)
"""A mark together with its scale: "fyra av fem"."""
GIVES = re.compile(r"\b(?:ger (?:jag )?er|ni får|får ni|betyget? (?:är|blir|får))\b", re.IGNORECASE)
"""Gives a mark, of whatever is asked."""
BUT = re.compile(r"\b(?:men|fast)\b", re.IGNORECASE)
NO_MORE = re.compile(
    rf"\b(?:(?:blir|får|ska|tar|säger|sätter) (?:det|jag|vi)(?: (?:bli|vara))?|"
    rf"{_FIGURE}|nej|nja|nä|jaha|aha|förresten|vänta|säg|tvärtom|stark|svag|mest|oftast|mestadels|alltid|såklart|förstås|fel|menar|menade)\b",
    re.IGNORECASE,
)
"""What is left over of an answer that was corrected or is one for the most part, and no more: "four, no, five"."""
_RIDE = r"(?:bussen|tåget|spårvagnen|färjan|taxin|skjutsen|min (?:buss|skjuts|taxi)|mitt tåg)"
_GOES = (
    r"(?: (?:nog|ju|tyvärr|faktiskt|verkligen|bara|nu|snart|väl))*"
    r" (?:gå|sluta|avsluta|lägga på|rusa|springa|sticka|dra|kila|åka|kliva av|skynda mig|iväg|tillbaka|vidare)"
    r"(?: (?:nu|hem|av|in|ut|iväg|vidare|tillbaka|direkt|tyvärr|och (?:öppna|svara|jobba)(?: dörren)?|"
    r"(?:till|på) (?:jobbet|mötet|bussen|tåget|dagis|skolan)))*"
)
_CALLED_AWAY = (
    rf"(?:det )?(?:ringer|knackar|plingar)(?: det| någon| nån)? på (?:dörren|porten)|nu (?:kommer|går) {_RIDE}"
    rf"|(?<!att )(?<!när )(?<!om ){_RIDE} (?:kommer|går|är här)|nu (?:skriker|gråter|vaknade?r?) \w+"
    r"|(?:barnet|barnen|bebisen|ungen|dottern|sonen) vakna(?:de|r|t)|nu (?:får|måste|ska|behöver) jag{_GOES}"
    r"|(?<!att )(?<!när )(?<!om )(?<!som )(?<!innan )jag (?:får|måste|ska|behöver){_GOES}"
).replace("{_GOES}", _GOES)
_PARTING = (
    r"och|men|så|nu|oj|aj|nej|jo|ja|då|du|för|där|okej|tyvärr|förlåt|ursäkta|"
    r"tack(?: (?:så (?:länge|mycket)|för (?:mig|i ?dag|samtalet)))?|"
    r"hej(?: ?då)?|adjö|ha det(?: så)?(?: bra| gott| fint)?|(?:vi )?hörs"
)
TAKES_LEAVE = re.compile(
    rf"\b(?:(?:{_PARTING})\W+)*(?:{_CALLED_AWAY})\b(?:\W+(?:{_CALLED_AWAY}|{_PARTING})\b)*\W*$", re.IGNORECASE
)
"""That somebody is called away, at the end of what they say and with nothing behind it: it answers nothing."""
HABIT = re.compile(
    r"\b(?:när|ibland|varje gång|så fort|ofta|alltid|brukar)\b(?:(?!\bnu\b)[^,.;?!])*\b(?:måste|får|ska|behöver) "
    r"(?:jag|man|vi) (?:gå|åka|sticka|springa|dra|skynda mig)\W*$",
    re.IGNORECASE,
)
"""What somebody has to do at other times: "när kön är lång måste jag gå" takes no leave."""
COMMENTED: Sequence[Kind] = ("rating", "yes_no")
ONE, MOST_BESIDE_ONE = ("en", "ett"), 5
"""Words that rate, or are articles; and how many words of their own may stand beside one that rates."""
MOST_IN_A_CORRECTION = 12
"""Words with which somebody corrects an earlier answer and says nothing else."""
BARE = 3
"""A no of at most so many words to an open question says nothing else."""
MOST_REMEMBERED = 1_000
"""Questions, each with those before it that were answered."""
RATINGS: Mapping[int, str] = {5: "från ett till fem", 10: "från noll till tio"}


@lru_cache(maxsize=MOST_REMEMBERED)
def asked(
    question: SurveyQuestion,
    answered: tuple[SurveyQuestion, ...] = (),
    is_only: bool = False,
    is_first: bool = False,
) -> Asked:
    """The question as a call asks it: once more in other words if it was not understood, then no more.

    By its place among those that were `answered` a correction may speak of it. The answer may be told before it is
    asked; `is_only` says that no other rating is open, `is_first` that none on the same scale is before it.
    Remembered: every turn of a call asks for each of its questions, and to make their readers takes as long as to hear.
    """
    return Asked(
        name=f"{ANSWER}{question.id}",
        ask=question.text,
        hear=_when_asked(question, answered, is_only, is_first),
        taken_back=_when_taken_back(question, answered),
        spoken=_to_which(question, answered.index(question) if question in answered else len(answered)),
        again=(AGAIN[question.kind](question),),
        keys=KEYS[question.kind](question),
        digits=1 if question.kind != "open" and question.highest == 5 else None,
        hints=HINTS[question.kind](question),
        optional=True,
        ahead=question.kind in COMMENTED,
        about=question.text,
    )


def being_asked(context: Context) -> SurveyQuestion | None:
    """The question of this call that is asked now."""
    listed = readable(context.known.get("questions"))
    return next((each for each in listed if context.asking == f"{ANSWER}{each.id}"), None)


def _to_which(question: SurveyQuestion, place: int) -> Callable[[object], str]:
    """How an answer that was changed is told, so that it is heard which one: "4 på den första frågan"; one in own words
    is not said again."""
    which = f"den {PLACES[place]} frågan" if place < len(PLACES) else f"fråga {place + 1}"
    if question.kind == "open":
        return lambda _: f"jag har ändrat svaret på {which}"
    return lambda answer: f"{YES_NO.get(str(answer), answer)} på {which}"


def no_rating(text: str, context: Context) -> Reading[str] | None:
    """No opinion, where no figure is named either: "åtta, eller nio kanske" has one."""
    figures = listen(text, context.language).figures.text
    return None if any(token.isdecimal() for token in figures.split()) else no_opinion(text, context)


def partly(text: str, context: Context) -> Reading[str] | None:
    """A plain answer at the end counts: "all but the yeast, but they got me some, so yes"."""
    match = PARTLY.search(text)
    last = SETTLED.search(text, match.end()) if match else None
    return hear.yes_no(last[0], context) if last else Reading(UNSURE, match[0]) if match else None


def not_concerned(text: str, context: Context) -> Reading[str] | None:
    """Somebody has not what the question takes for granted: "jag har ingen bil", asked whether parking was easy."""
    match = HAS_NONE.match(text)
    if match is None or TO_HAVE.search(context.asked) or match["what"].lower() in context.asked.lower():
        return None
    return Reading(UNSURE, match[0])


def no_opinion(text: str, context: Context) -> Reading[str] | None:
    reading = hear.yes_no(text, context)
    return Reading(UNSURE, reading.basis) if reading and reading.value == "unsure" else None


def refused(text: str, context: Context) -> Reading[str] | None:
    """Somebody would rather not answer this one, or says that they have already: it is not asked again."""
    if SAID_ALREADY.fullmatch(text):
        return Reading(UNSURE, text)
    reading = not_told(text, context)
    if reading is None or not REFUSING.fullmatch(text, 0, text.find(reading.basis)):
        return None
    return Reading(UNSURE, reading.basis)


def nothing_to_say(text: str, context: Context) -> Reading[str] | None:
    """A bare no: "nej, inget särskilt"."""
    if NOTHING.fullmatch(text):
        return Reading(UNSURE, text)
    reading = hear.yes_no(text, context) if len(text.split()) <= BARE else None
    return Reading(UNSURE, reading.basis) if reading and reading.value == "no" else None


def a_request(text: str, _: Context) -> Reading[str] | None:
    """An answer that is put as a question: "kan ni ha lite tystare musik"."""
    return Reading(text, text) if REQUEST.fullmatch(text) else None


def before_goodbye(reader: Reader) -> Reader:
    """Reads what comes before a goodbye, or before somebody is called away: "more tills, bye" is still an answer."""

    def read(text: str, context: Context) -> Reading[Any] | None:
        if HABIT.search(text):
            return as_told(text, context)
        text = TAKES_LEAVE.sub("", text)
        goodbye = last_goodbye(text, context)
        return reader(text[: text.rfind(goodbye.basis)] if goodbye else text, context)

    return read


def behind_its_question(reader: Reader) -> Reader:
    """Reads what follows where somebody first says the question again: "vad gör ni bra, kaffet är gott"."""

    def read(text: str, context: Context) -> Reading[Any] | None:
        asked_now = WORD.findall(re.split(r"[.!] ", context.asked.casefold())[-1])
        said = list(WORD.finditer(text))
        for start in range(min(MOST_BEFORE, len(said) - len(asked_now))) if asked_now else ():
            again = zip(said[start:], asked_now, strict=False)
            if all(each[0].casefold() in (word, RETURNED.get(word, word)) for each, word in again):
                return reader(text[said[start + len(asked_now) - 1].end() :].strip(" ,?"), context)
        return reader(text, context)

    return read


def as_told(text: str, _: Context) -> Reading[str]:
    """All that was said."""
    return Reading(text, text)


def beside_the_yes(text: str, context: Context) -> Reading[Mapping[str, str]] | None:
    """What somebody tells of the visit together with the yes to the call, kept as beside the first rating: "ja det går
    bra för jag är arg, maten var rutten"."""
    first = next((each for each in readable(context.known.get("questions")) if each.kind in COMMENTED), None)
    answer = hear.yes_no(text, context) if first and OF_THE_VISIT.search(text) else None
    left = rest(text, (answer.basis,), context) if answer and answer.value == "yes" else None
    told = left is not None and first is not None and OF_THE_VISIT.search(left.words)
    return Reading({first.id: text}, left.words) if first and left and told else None


def comments(text: str, context: Context) -> Reading[Mapping[str, str]] | None:
    """What was said beside an answer ("a one, I fell ill"), in the customer's words, by the questions' ids; in place of
    what was said beside the last one where that is taken back: "I meant the staff, not the till"."""
    listed = readable(context.known.get("questions"))
    answered = tuple(each for each in listed if f"{ANSWER}{each.id}" in context.known)
    before = _without_corrected(text, answered, context)
    last = next((each.id for each in reversed(answered) if f"{ANSWER}{each.id}" != context.asking), "")
    if last in before and MEANT.match(text) and not _has_figure(text, context) and not _is_put_again(context):
        return Reading({**before, last: text}, text)
    for question in listed:
        if question.kind != "open" and context.asking == f"{ANSWER}{question.id}":
            given = asked(question, answered).hear(text, context)
            has_none = given is not None and given.value == UNSURE and refused(text, context) is not None
            left = rest(text, (given.basis,), context) if given and not has_none else None
            if left is None or not rest(NO_MORE.sub("", left.words), (), context).words:
                return None
            said = ". ".join(dict.fromkeys(each for each in (before.get(question.id), text) if each))
            return Reading({**before, question.id: said}, left.words)
    return None


def _without_corrected(text: str, answered: Sequence[SurveyQuestion], context: Context) -> Mapping[str, str]:
    """The comments so far; of a rating that is put right now what is said with the new one, not what it was before."""
    before, own = dict(context.known.get(COMMENTS, {})), text
    others = [each for each in answered if f"{ANSWER}{each.id}" != context.asking]
    while replaced := _replaced(own, others, context):
        of, _, own = replaced
        if of in before:
            before[of] = text
    return before


def _told_ahead(
    question: SurveyQuestion, text: str, context: Context, is_only: bool, is_first: bool
) -> Reading[Any] | None:
    """The answer to a question that is still to come, where its words tell what is spoken of: "åtta, och ja jag hittade
    det", or where somebody gives a mark: one with its scale ("fyra av fem"), before a mark was asked for, or any where
    only one is open: "ja, och ni får en femma". What is named behind a mark that was asked for is the
    reason for it: "en tvåa för delikatessen var stängd"."""
    rates = any(
        each.kind == "rating" and context.asking == f"{ANSWER}{each.id}"
        for each in readable(context.known.get("questions"))
    )
    clauses = [each.replace("\n", " ") for each in TOLD_APART.split(YES_OR_NO.sub("\\1\n", text))]
    spoken = [
        stem for word in LONG_WORD.findall(question.text) if (stem := word.casefold()[:STEM]) not in SCALE
    ]
    own = [stem for stem in spoken if stem not in context.asked.casefold()]
    for place, clause in enumerate(clauses):
        names = [match.start() for stem in own if (match := re.search(rf"\b{stem}", clause, re.IGNORECASE))]
        if question.kind == "yes_no" and names:
            answer = hear.yes_no(clause, context)
            left = rest(clause, (answer.basis,), context).words.casefold() if answer else clause
            explained = (*spoken, *(("inte", "ej") if answer and answer.value == "no" else ()))
            others = [word for word in OF_QUESTION.sub("", left).split() if not word.startswith(explained)]
            if answer and answer.value != UNSURE and not others:
                return Reading(answer.value, clause)
        is_given = (is_only and place and GIVES.search(clause)) or (is_first and OF_SCALE.search(clause))
        if question.kind == "rating" and (names or is_given):
            told = next((said for said in clauses[place : place + 2] if _has_figure(said, context)), "")
            found = a_rating(question)(told, context) if told else None
            apart = any(_has_figure(each, context) for each in (*clauses[:place], *clauses[place + 1 :]))
            is_reason = (
                rates
                and not (is_given or apart)
                and told == clause
                and clause.find(found.basis if found else "") < min(names)
            )
            if found and not is_reason:
                return Reading(found.value, found.basis if is_given else told)
    return None


def _replaced(text: str, answered: Sequence[SurveyQuestion], context: Context) -> tuple[str, str, str] | None:
    """The id of the question whose answer is replaced, the new figure, and the words without that: the question is the
    one counted ("den första"), or the last one that was answered: with the figure that is named, if one is. The new
    figure is "" where the answer is only taken back. Who is asked what could be better, and names only a figure, puts
    the rating right."""
    rated = next((each for each in reversed(answered) if each.kind == "rating"), None)
    if (
        rated
        and context.asking == f"{ANSWER}{FOLLOW_UP.id}"
        and not content(NO_MORE.sub("", text), context.language)
    ):
        figures = re.findall(rf"\b{_FIGURE}\b", text, re.IGNORECASE)
        return (rated.id, figures[-1], "") if figures else None
    if told := _given_anew(text, answered, context):
        return told
    for each in REPLACING:
        for match in each.finditer(text):
            named, new = match["which"] or match["old"], match["new"]
            last = answered[-1] if answered and not (named or new) else None
            question = _counted(match["which"], answered) or _given(match["old"], answered, context) or last
            is_rated = question and question.kind == "rating" and a_rating(question)(new, context)
            if question and (is_rated or not new):
                own = (text[: match.start()].strip(" ,"), text[match.end() :].strip(" ,"))
                return question.id, new, ", ".join(each for each in own if each)
    return None


def _given_anew(
    text: str, answered: Sequence[SurveyQuestion], context: Context
) -> tuple[str, str, str] | None:
    """As `_replaced`, of a clause that gives a figure and tells by a word or a place which earlier question it is for,
    where it says that something changes, or another clause has a figure of its own: "en sjua, men priserna en tvåa"."""
    clauses = [each for each in TOLD_APART.split(text) if each.strip()]
    for place, clause in enumerate(clauses):
        spoken = EARLIER.search(clause)
        question = _counted(spoken[0] if spoken else None, answered) or _named(clause, answered, context)
        found = a_rating(question)(clause, context) if question and question.kind == "rating" else None
        others = [*clauses[:place], *clauses[place + 1 :]]
        is_new = CHANGING.search(clause) or any(_has_figure(each, context) for each in others)
        if question and found and is_new and _has_figure(found.basis, context):
            return question.id, found.basis, ", ".join(others)
    return None


def _named(clause: str, questions: Sequence[SurveyQuestion], context: Context) -> SurveyQuestion | None:
    """The question, not the one that is asked, of which a clause holds a word of its own."""
    for question in questions:
        if any(re.search(rf"\b{stem}", clause, re.IGNORECASE) for stem in _own_words(question, context)):
            return question
    return None


def _own_words(question: SurveyQuestion, context: Context) -> Sequence[str]:
    """The stems of words that tell what a question is about, and not what is asked now."""
    stems = (word.casefold()[:STEM] for word in LONG_WORD.findall(question.text))
    asked_now = context.asked.casefold()
    return [stem for stem in stems if stem not in (*SCALE, *JUDGING) and stem not in asked_now]


def _without_others(question: SurveyQuestion, text: str, context: Context) -> str:
    """The words without clauses that give a figure for another question, where a figure is left: "fyra, och fem för
    delikatessen"."""
    others = [each for each in readable(context.known.get("questions")) if each.id != question.id]
    clauses = [each for each in TOLD_APART.split(text) if each.strip()]
    own = [each for each in clauses if not (_has_figure(each, context) and _named(each, others, context))]
    is_told = len(own) < len(clauses) and any(_has_figure(each, context) for each in own)
    return ", ".join(own) if is_told else text


def _counted(which: str | None, answered: Sequence[SurveyQuestion]) -> SurveyQuestion | None:
    if not which or not answered:
        return None
    place = next((n for n, word in enumerate(PLACES) if word in which.lower()), len(answered) - 1)
    return answered[place] if place < len(answered) else None


def _given(old: str | None, answered: Sequence[SurveyQuestion], context: Context) -> SurveyQuestion | None:
    for question in reversed(answered) if old else ():
        said = a_rating(question)(old or "", context) if question.kind == "rating" else None
        if said and said.value == context.known.get(f"{ANSWER}{question.id}"):
            return question
    return None


def _has_figure(text: str, context: Context) -> bool:
    figures = listen(ARTICLE.sub("", text), context.language).figures.text
    return any(token.isdecimal() for token in figures.split())


def _when_asked(
    question: SurveyQuestion,
    answered: Sequence[SurveyQuestion],
    is_only: bool,
    is_first: bool,
) -> Reader:
    """An answer belongs to the question asked; to an earlier one only if it says that it changes it.

    That is the one that is counted ("the second"), or else the last of those that understand what is said.
    """
    reader = _reader(question)
    place = next((n for n, each in enumerate(answered, 1) if each.id == question.id), 0)

    def read(text: str, context: Context) -> Reading[Any] | None:
        is_asked = context.asking == f"{ANSWER}{question.id}"
        before = [each for each in answered if f"{ANSWER}{each.id}" != context.asking]
        own = text
        while replaced := _replaced(own, before, context):
            of, figure, own = replaced
            if of == question.id:
                return reader(figure, context) if figure else None
        if own != text:
            is_more = (
                question.kind in ("rating", "choice") or len(own.split()) > BARE + 1 or JOINED.fullmatch(own)
            )
            return reader(own, context) if is_asked and is_more else None
        named, correcting = EARLIER.search(text), CORRECTING.search(text)
        is_given_anew = named and (SHOULD_BE.search(text) or (named[1] and _has_figure(text, context)))
        if not correcting and not is_given_anew:
            is_ahead = not place and context.asked
            ahead = _told_ahead(question, text, context, is_only, is_first) if is_ahead else None
            own = _without_others(question, text, context) if question.kind == "rating" else text
            return reader(own, context) if is_asked else ahead
        # a figure is nothing that an open question was answered with: "jag sa ju sju" is for what is asked
        figured = _has_figure(text, context)
        was_read = any(_reader(each)(text, context) for each in before if each.kind != "open" or not figured)
        is_anew = was_read and STARTS_OVER.match(text) is not None and not _is_put_again(context)
        if is_asked and question.kind == "yes_no":
            return None
        if is_asked and question.kind == "open":
            return reader(text, context) if len(text.split()) > MOST_IN_A_CORRECTION else None
        if is_asked:
            own = text[: correcting.start()] if correcting and named else "" if named or is_anew else text
            return reader(own, context) if own else None
        if not place or not (named or (is_anew and (question.kind != "open" or not figured))):
            return None
        said = EARLIER.sub("", text[correcting.start() :] if correcting and named else text)
        ordinal = next((n for n, word in enumerate(PLACES, 1) if named and word in named[0].lower()), 0)
        if ordinal:
            return (
                reader(said, context) or reader(EARLIER.sub("", text), context) if ordinal == place else None
            )
        if any(_reader(later)(said, context) for later in answered[place:]):
            return None
        return reader(said, context)

    return read


def _when_taken_back(question: SurveyQuestion, answered: Sequence[SurveyQuestion]) -> Reader:
    def read(text: str, context: Context) -> Reading[str] | None:
        before = [each for each in answered if f"{ANSWER}{each.id}" != context.asking]
        of, figure, _ = _replaced(text, before, context) or ("", "", "")
        return Reading("", text) if of == question.id and not figure else None

    return read


def _is_put_again(context: Context) -> bool:
    """Whether an answer to the same question was not understood before."""
    return context.asking in context.known.get(NOT_UNDERSTOOD, ())


def _reader(question: SurveyQuestion) -> Reader:
    return either(refused, READERS[question.kind](question))


def a_rating(question: SurveyQuestion) -> Reader:
    """A rating; who says "three or four" even when asked for one figure means the lower one. Who has not used what is
    rated has none. Words with a but between two of them are none: "I'd never recommend anything, but if somebody asks
    I say that it's good"."""
    once, again = (hear.rating(question.lowest, question.highest, ranges) for ranges in (False, True))

    def read(text: str, context: Context) -> Reading[Any] | None:
        reader = again if _is_put_again(context) else once
        said = INSTEAD.sub(",", ARTICLE.sub("", text))
        reading: Reading[int] | None = None if HALTS.search(text) else reader(said, context)
        is_of_another = UNSURE in context.known.values() and SAID_BEFORE.search(text)
        unused = None if is_of_another else NOT_USED.search(text)
        if unused and not (reading and _has_figure(reading.basis, context)):
            return Reading(UNSURE, unused[0])
        if reading and reading.basis.casefold() in ONE and _is_a_story(said, reading.basis, context):
            return None
        if reading is None or _has_figure(text, context):
            return reading
        others = (reader(each, context) for each in BUT.split(said))
        return reading if {each.value for each in others if each} <= {reading.value} else None

    return read


def _is_a_story(text: str, one: str, context: Context) -> bool:
    """Whether more is said than goes with a rating, so that the one may be an article: "en kund kom in"."""
    return len(rest(text, (one,), context).words.split()) > MOST_BESIDE_ONE


def _options(question: SurveyQuestion) -> Mapping[str, Sequence[str]]:
    return {
        option: [
            *(each for each in _often(option, question.options) if each not in question.options),
            *((option.replace("någon ", "nån "),) if "någon " in option else ()),
            *_at_the_same_place(option, question.options),
            *at_the_same_time(option, question.options),
        ]
        for option in question.options
    }


def _at_the_same_place(option: str, options: Sequence[str]) -> Sequence[str]:
    """The words for the place that an option names, which no other option names: "to the shop" is in it, too."""
    places = next((each for each in PLACES_TO_SHOP if any(word in option for word in each)), ())
    return [word for word in places if not any(word in each for each in options if each != option)]


def _often(option: str, options: Sequence[str]) -> Sequence[str]:
    """Other words for an option that says how often, where no other one does with the same word."""
    word = next((each for each in OFTEN if each in option), "")
    return OFTEN[word] if word and sum(word in each for each in options) == 1 else ()


def _ratings(question: SurveyQuestion) -> Sequence[int]:
    return range(question.lowest, question.highest + 1)


READERS: Mapping[Kind, Callable[[SurveyQuestion], Reader]] = {
    "rating": lambda question: either(a_rating(question), no_rating),
    "yes_no": lambda question: either(partly, not_concerned, hear.yes_no),
    "choice": lambda question: either(
        choice(_options(question)), part_of_the_day(question.options), no_opinion
    ),
    "open": lambda question: behind_its_question(
        either(nothing_to_say, before_goodbye(free_text), a_request, no_opinion)
    ),
}
AGAIN: Mapping[Kind, Callable[[SurveyQuestion], str]] = {
    "rating": lambda question: (
        f"Svara med en siffra {RATINGS[question.highest]}, eller tryck den på telefonen. {question.text}"
    ),
    "yes_no": lambda question: f"Svara ja eller nej, eller tryck ett för ja och två för nej. {question.text}",
    "choice": lambda question: f"Du kan säga: {speak.one_of(question.options)}. {question.text}",
    "open": lambda question: f"Berätta gärna kort med egna ord. {question.text}",
}
KEYS: Mapping[Kind, Callable[[SurveyQuestion], Mapping[str, Any]]] = {
    "rating": lambda question: {str(rating): rating for rating in _ratings(question)},
    "yes_no": lambda question: {"1": "yes", "2": "no"},
    "choice": lambda question: {str(n): option for n, option in enumerate(question.options, 1)},
    "open": lambda question: {},
}
HINTS: Mapping[Kind, Callable[[SurveyQuestion], Sequence[str]]] = {
    "rating": lambda question: [speak.number(rating) for rating in _ratings(question)],
    "yes_no": lambda question: ("ja", "nej", "ja tack", "nej tack", "vet inte"),
    "choice": lambda question: question.options,
    "open": lambda question: (),
}
