"""What customers want beside answering: to talk with a person, to leave."""

import re
from typing import Literal

from agents.feedback.survey.swedish import ANSWER, FOLLOW_UP, TAKES_LEAVE, asked, being_asked
from parley import hear
from parley.reading import Context, Reading, outcomes

_PERSON = (
    r"(?:(?:en|ett|er|den|nån|någon|riktig|levande|vanlig|ansvarig) )*"
    r"(?:nån|någon|människa|person|chef\w*|butikschef\w*|medarbetare|personalen|kundtjänst|handläggare)"
    r"(?: (?:på|hos|från|i|av|som) \w+(?: \w+)?)?"
)
_WANTS = (
    r"(?<!inte )(?:vill|önskar|kräver|behöver|skulle vilja|kan jag|får jag)"
    r"(?: (?:jag|gärna|hellre|helst|ju|också|få|ha))*"
)
FOR_A_PERSON = re.compile(
    rf"\b{_WANTS} (?:bli|att {_PERSON})?(?: (?:kan|ska|skulle))?(?: ?(?:upp)?ringd\b(?! igen)| ring(?:er|a)\b)"
    rf"(?: av {_PERSON}| upp| tillbaka| mig| sen| om det)*"
    rf"|\b(?:kan|kunde|får|ska|låt|be) {_PERSON} (?:kunna )?(?:ringa|kontakta|höra av sig till)"
    r"(?: upp| tillbaka)* mig\b"
    r"(?: om (?:det|detta|saken))?"
    rf"|\b(?:att|så) {_PERSON} (?:kan |kunde |ska )?(?:ring(?:er|a)|kontaktar?|höra? av sig till)(?: upp| tillbaka)*"
    r" mig\b(?: om (?:det|detta|saken)(?: där)?)?"
    rf"|\bringer {_PERSON}(?: upp| tillbaka)* mig\b"
    rf"|\b{_WANTS} (?:prata|tala|snacka|komma i kontakt) med {_PERSON}\b(?: i ?stället)?"
    r"|\bring(?: upp| tillbaka| gärna)* mig(?: upp| gärna| då)* (?:om (?:det|detta|saken)\b|så (?:ska|kan) jag \w+)",
    re.IGNORECASE,
)
CALL_ME = re.compile(r"\bring(?: gärna)? mig\b(?! inte)", re.IGNORECASE)
MANY = 7
"""Words: an answer in own words that has as many says something by itself."""
NOW = re.compile(r"\bnu\b(?! (?:när|sedan|sen|i|för|på|under|att|som)\b)", re.IGNORECASE)
FEWEST_TOLD = 4
"""Words before those with which somebody is called away that may be an answer."""
TO_TALK = re.compile(r"prata|tala|snacka|koppl|kontakt|ring|människa|\bperson\b", re.IGNORECASE)
"""Words of a wish for a person, not of "bra personal"."""
OTHER_TIME = re.compile(r"\b(?:måste|hinner|i ?stället|senare|sen|fortsätt\w*|frågorna)\b", re.IGNORECASE)
LEAVES = re.compile(
    r"(?:^|[,.;!?]\W*|\b(?:jag|nu|nej|nä+|näe|men|tyvärr|förlåt|du|oj|as+å|alltså|och|noll|tvåa?|trea?|fyra|"
    r"fem(?:ma)?|sexa?|sjua?|åtta|ni[oa]|ti[oa]) )"
    r"(?:(?:hinner|orkar)(?: jag| tyvärr| nog| nu)* inte|har(?: jag| tyvärr| nog)* (?:inte|ingen) tid)"
    r"(?: (?:mer|mera|längre|nu|med|tyvärr|prata|svara|fortsätta|just|det|här))*"
    r"(?:\W+(?:hej|hejdå|hej ?då|tack|tyvärr|förlåt|då|så|och))*\W*$"
    r"|\b(?:vi|jag|ni) (?:får|kan) ta (?:det|resten|de andra) (?:sen|senare|en annan gång)\b.*"
    r"|\b(?:nu måste jag|jag måste(?: nog| verkligen| tyvärr| faktiskt)*(?: nu)?) "
    r"(?:springa|sticka|gå|rusa|dra|kila|lägga på|sluta|iväg|skynda mig)"
    r"(?: (?:av|in|ut|hem|iväg|vidare|tillbaka|ner|upp)\b)?(?: (?:på|i|till) (?:\w+ )?\w+)?"
    r"(?:\W*$|\W+(?:nu|hej|bussen|tåget|spårvagnen|färjan|taxin|det (?:kommer|ringer)|någon|nån|för|tack|ha det)\b.*)",
    re.IGNORECASE,
)
"""That somebody leaves in the middle, in words that can mean nothing else."""

AWAY = hear.intents(
    {
        "away": (
            "nu kommer spårvagnen så jag måste kliva på",
            "nu kommer bussen så jag drar",
            "du nu ringer det på dörren",
            "nu måste jag koncentrera mig på trafiken",
            "kan vi ta resten sen",
            "vi får ta resten en annan gång",
            "ungen gråter jag måste gå till henne",
            "nu vaknade bebisen",
            "min chef kommer nu så jag måste sluta",
            "maten kokar över jag måste springa",
            "nu är det min tur i kassan",
            "jag blir upptagen här nu",
            "nu börjar mötet jag hinner inte mer",
            "jag får ett annat samtal nu",
            "tåget kommer in på perrongen nu",
            "jag kan inte prata mer just nu",
            "ni får nöja er med det",
            "nu kör jag så jag kan inte svara",
            "barnen kallar på mig",
            "jag är framme nu så jag måste kliva av",
            "hunden drar i kopplet jag måste sluta",
            "nu fick jag en kund här",
            "läkaren ropar upp mig nu",
            "kan jag svara på resten i morgon",
            "min man behöver hjälp här nu",
            "oj nu larmar det jag måste kolla",
            "vi får avbryta här",
            "jag måste in på ett möte nu",
            "nej nu hinner jag inte mer",
            "jag är tvungen att lägga på nu",
            "kan du ringa om resten senare",
            "nu gråter lillen jag får gå",
            "nu får det vara nog",
            "jag ska strax in till tandläkaren",
            "katten spyr jag måste torka upp",
        ),
        "visit": (
            "när kön är lång måste jag gå",
            "jag fick vänta i kassan",
            "personalen gick iväg när jag frågade",
            "det är svårt att hitta och man måste leta",
            "det kom ingen och hjälpte mig",
            "ni borde öppna en kassa till när det är kö",
            "man måste ta bussen dit för parkeringen är full",
            "barnen tyckte om leksakerna",
            "jag åkte dit med bussen",
            "jag hinner aldrig handla före jobbet",
            "ring gärna när varan har kommit in",
            "jag kommer nog tillbaka en annan gång",
            "dörren var trasig så man kom inte in",
            "de svarade inte på mina frågor",
            "expediten pratade i telefon hela tiden",
            "en fyra skulle jag säga",
            "nej det var slut när jag kom",
            "jag handlar mest på nätet nu",
            "ja det gjorde jag",
            "min man brukar handla mat på lördagarna",
            "det tog för lång tid i kassan",
            "jag sprang runt och letade efter hjälp",
            "kön var så lång att jag gick därifrån",
            "hunden fick inte följa med in",
            "jag går dit varje dag efter jobbet",
            "ja och ni får en femma",
            "ni får en fyra av mig",
            "sist var det dåligt men nu är det bättre",
            "nu när ni har byggt om är det svårt att hitta",
            "nu har ni bättre bröd än förr",
            "nu blir det en trea",
            "jag tog bilen för det regnade",
            "ja nu är det mycket bättre",
            "det går snabbare nu i kassan",
            "jag kan svara på det ja",
            "så nu är jag med igen",
            "nu är jag tillbaka",
            "ja nu kan jag svara",
            "ta det nu du",
        ),
    }
)
"""Words of somebody who must do something else now, and of somebody who tells of a visit."""


@outcomes("person")
def wish_for_a_person(text: str, context: Context) -> Reading[str] | None:
    """A wish to be called by a person, or to talk with one; "staff" alone is what somebody likes or misses. Who asks in
    an answer of many own words to be called means somebody who acts on it."""
    if match := FOR_A_PERSON.search(text) or (CALL_ME.search(text) if in_own_words(text, context) else None):
        return Reading("person", match[0])
    command = hear.only_command(text, context)
    is_wish = command is not None and command.value == "human" and TO_TALK.search(command.basis)
    return Reading("person", command.basis) if command and is_wish else None


def in_own_words(text: str, context: Context) -> bool:
    """Whether it is the answer to an open question, and says more than that somebody leaves, or wants to be called."""
    question = being_asked(context)
    is_open = context.asking == f"{ANSWER}{FOLLOW_UP.id}" or (
        question is not None and question.kind == "open"
    )
    return is_open and len(text.split()) > MANY and not OTHER_TIME.search(text)


@outcomes("away")
def called_away(text: str, context: Context) -> Reading[str] | None:
    """Somebody who must do something else now, in words that are only probably meant so: they are asked; not who
    answers behind them."""
    command = hear.command(text, context)
    waits = command is not None and command.value == "wait"
    found = AWAY(text, context) if context.asking.startswith(ANSWER) and not waits else None
    question = being_asked(context)
    is_open = question is None or question.kind == "open"
    answer = None if question is None or is_open else asked(question).hear(text, context)
    if found is None or found.value != "away" or ((is_open or answer) and not NOW.search(text)):
        return None
    if question is None or is_open:
        start = text.find(found.basis)
        is_told = in_own_words(text, context) and len(text[:start].split()) >= FEWEST_TOLD
        return Reading("away", text[start:] if is_told else text)
    answers_on = answer is not None and text.find(answer.basis) >= text.find(found.basis)
    return None if answers_on else found


def leaving_in_the_middle(text: str, context: Context) -> Reading[Literal["goodbye"]] | None:
    """Somebody leaves the questions; who has no time before they have begun is asked when to call."""
    match = TAKES_LEAVE.search(text) or LEAVES.search(text) if context.asking.startswith(ANSWER) else None
    return Reading("goodbye", text[match.start() :].lstrip(" ,.;!?")) if match else None
