"""What a model's sentence must not say, per language: regular expressions over lower-case text."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """`name` is the language's, for the prompt. `numbers` are number words that state a quantity, `dates`
    words that name a time, `money` words that name a price.

    `promises` are commitments and deeds: only the machine knows what will happen and what was done. `deeds` are
    the same as they are told of a call that is over.
    `human` claims to be a person; `inside` speaks of how the call is led.
    """

    name: str
    numbers: tuple[str, ...]
    dates: tuple[str, ...]
    money: tuple[str, ...]
    promises: tuple[str, ...]
    deeds: tuple[str, ...]
    human: tuple[str, ...]
    inside: tuple[str, ...]


ENGLISH = Phrases(
    name="US English",
    numbers=(
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
        "(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
        "hundred|thousand|million|dozen|half|twice|double",
    ),
    dates=(
        "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
        "january|february|march|april|june|july|august|september|october|november|december",
        "today|tonight|tomorrow|yesterday|noon|midnight",
        "(?:this|next) (?:morning|afternoon|evening|week|month)",
        "within (?:an?|the) (?:hour|day|week)|right away|immediately|shortly|soon|asap|business days?",
    ),
    money=(
        "dollars?|bucks|cents?|usd|euros?|percent",
        "free(?: of charge)?|no (?:charge|cost|fee)|discounts?|refund(?:s|ed)?",
        "waived?|complimentary|cheap(?:er|est)?",
        "price[sd]?|costs?|fees?|charges?",
    ),
    promises=(
        "guarantee[sd]?|promise[sd]?|warrant(?:y|ied)|definitely|for sure|certainly will|no matter what",
        "(?:i|we|he|she|they|you|it|that|someone|somebody|technicians?|team)(?: will|'ll| shall| won't)",
        "(?:i'm|i am|we're|you're|is|are) (?:all set|going to|gonna|coming|on (?:my|our|the) way)",
        "(?:i|we)(?:'ve| have)? (?:just |already )?"
        "(?:booked|scheduled|cancell?ed|moved|changed|sent|transferred|confirmed|reserved|updated|notified|fixed)",
        "(?:is|are|was|been|you're|it's|all|now) (?:\\w+ )?"
        "(?:booked|scheduled|cancell?ed|confirmed|reserved|settled|fixed|approved|covered)",
        "(?:can|let me|allow me to) (?:book|schedule|cancel|transfer|fix|refund)",
        "nothing to worry|you're safe|it's safe|is safe|no danger|not dangerous",
    ),
    deeds=(
        "promise[sd]?|guarantee[sd]?|assure[sd]?|agree[sd]?|commit(?:s|ted)?|owe[sd]?|entitled|will|shall|gets?",
        "(?:re|un)?booked|(?:re)?scheduled|cancell?ed|moved|changed|updated|ordered|reserved|confirmed|approved",
        "refund(?:s|ed|ing)?|reimburse\\w*|compensat\\w*|credited|waived?|paid|charged|discounted",
        "transferred|connected|put through|handed over|dispatched|sent|texted|e-?mailed|called back|fixed|repaired",
    ),
    human=(
        "i(?:'m| am) (?:really |actually |just |also |totally )*(?:an? )?(?:real |actual |live |human )*"
        "(?:human|person|woman|man|girl|guy)",
        "i(?:'m| am) (?:not|no) (?:an? )?(?:ai|robot|bot|machine|computer|program|automated)\\b.*",
        "(?:real|flesh and blood) human",
    ),
    inside=(
        "transitions?|state machine|system prompt|my (?:prompt|instructions|programming)|json|schema",
        "next (?:state|step in the flow)|language model",
    ),
)
SWEDISH = Phrases(
    name="Swedish",
    numbers=(
        "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton",
        "tjugo\\w*|trettio\\w*|fyrtio\\w*|femtio\\w*|sextio\\w*|sjuttio\\w*|åttio\\w*|nittio\\w*",
        "hundra|tusen|miljon(?:er)?|dussin|dubbelt|halva",
    ),
    dates=(
        "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar)?",
        "januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december",
        "idag|i dag|ikväll|i kväll|imorgon|i morgon|igår|i går|övermorgon|nästa (?:vecka|månad)",
        "snart|genast|omedelbart|strax|arbetsdag(?:ar)?|inom (?:en|ett|kort)",
    ),
    money=(
        "kronor|kr|öre|euro|procent",
        "gratis|kostnadsfri\\w*|rabatt\\w*|återbetal\\w*|billig\\w*",
        "pris(?:et|er)?|kosta[rd]?|kostnad\\w*|avgift\\w*",
    ),
    promises=(
        "garanter\\w*|garanti\\w*|lova[rdt]?|löfte|definitivt|helt säkert",
        "(?:jag|vi|han|hon|de|du|det|någon) (?:ska|kommer|skall)|(?:ska|kommer) (?:jag|vi|du|någon)",
        "(?:har|är) (?:\\w+ )?"
        "(?:bokat|bokad|avbokat|avbokad|ändrat|ändrad|skickat|bekräftat|bekräftad|fixat|klart|ordnat)",
        "ingen fara|det är säkert|inte farligt",
    ),
    deeds=(
        "lova\\w*|löfte|garanter\\w*|försäkra\\w*|åt(?:ar|og) sig|ska|skall|kommer att|får|fick",
        "(?:av|om)?boka(?:de|des|d|t|ts)|flytta(?:de|des|d|t|ts)|ändra(?:de|des|d|t|ts)|beställ(?:de|des|t|d)",
        "återbetal\\w*|ersätt\\w*|kompens\\w*|betala(?:de|des|t|d)|debitera\\w*",
        "bekräfta(?:de|des|d|t)|godkän\\w*|koppla(?:de|des|d|t)s?|skicka(?:de|des|d|t)s?|ring(?:er|de) tillbaka",
        "lagad\\w*|fixa(?:de|d|t)",
    ),
    human=(
        "jag är (?:faktiskt |en |ju )*(?:riktig |verklig )*(?:människa|person|kvinna|man|tjej|kille)",
        "jag är (?:ingen|inte en|inte någon) (?:ai|robot|bot|maskin|dator)",
    ),
    inside=("transitions?|tillståndsmaskin|systemprompt|mina instruktioner|min prompt|json|språkmodell",),
)
PHRASES: Mapping[str, Phrases] = {"en": ENGLISH, "sv": SWEDISH}
"""By primary language subtag (BCP 47)."""


def phrases(language: str) -> Phrases:
    """Raises KeyError for a language that has no table: then no model may speak it."""
    return PHRASES[language.split("-")[0].lower()]
