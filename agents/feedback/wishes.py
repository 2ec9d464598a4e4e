"""What customers want beside answering: to talk with a person, to leave."""

import re
from typing import Literal

from agents.feedback.survey.questions import readable
from agents.feedback.survey.swedish import ANSWER, FOLLOW_UP, TAKES_LEAVE
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
    rf"|\bringer {_PERSON}(?: upp| tillbaka)* mig\b"
    rf"|\b{_WANTS} (?:prata|tala|snacka|komma i kontakt) med {_PERSON}\b(?: i ?stället)?"
    r"|\bring(?: upp| tillbaka| gärna)* mig(?: upp| gärna| då)* (?:om (?:det|detta|saken)\b|så (?:ska|kan) jag \w+)",
    re.IGNORECASE,
)
CALL_ME = re.compile(r"\bring(?: gärna)? mig\b(?! inte)", re.IGNORECASE)
MANY = 7
"""Words: an answer in own words that has as many says something by itself."""
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
    asked = (FOLLOW_UP, *readable(context.known.get("questions")))
    is_open = any(each.kind == "open" and context.asking == f"{ANSWER}{each.id}" for each in asked)
    return is_open and len(text.split()) > MANY and not OTHER_TIME.search(text)


def leaving_in_the_middle(text: str, context: Context) -> Reading[Literal["goodbye"]] | None:
    """Somebody leaves the questions; who has no time before they have begun is asked when to call."""
    match = TAKES_LEAVE.search(text) or LEAVES.search(text) if context.asking.startswith(ANSWER) else None
    return Reading("goodbye", text[match.start() :].lstrip(" ,.;!?")) if match else None
