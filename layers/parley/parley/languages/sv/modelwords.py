"""What a model must not say in Swedish, and how its Swedish is told from other languages."""

from parley.hear.words import word_set
from parley.languages.parts import ModelWords

TABLE = ModelWords(
    name="Swedish",
    common=word_set(
        "och en ett att det som på är av för med den till inte jag du vi ni om har de kan så men var "
        "tack okej förstår bra hej ja nej här där vad hur min din er vår visst gärna självklart tråkigt "
        "höra låter absolut då nu mig dig ska vill när också mycket in"
    ),
    seldom_numbers=word_set("en ett"),
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
