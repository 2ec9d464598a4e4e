"""Åldrar på svenska."""

from parley.hear.ages import Ages
from parley.hear.words import phrases

_PARENT = "(mamma|pappa|mor|far|morsan|farsan|föräldrar|päron)"
_CLASS = (
    "(förskoleklass|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|gymnasiet|högstadiet|mellanstadiet|"
    "lågstadiet|(första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde) klass|ettan på gymnasiet|(klass|"
    "årskurs) \\w+)"
)

TABLE = Ages(
    groups=(
        (r"i tonåren|för ung", 15),
        (r"(?:20|tjugo)årsåldern|(?:i )?(?:början av )?tjugoårsåldern", 21),
        (r"läser på (?:universitetet|högskolan)|student vid", 22),
        (r"(?:30|trettio|40|fyrtio)årsåldern|medelålders", 40),
        (r"(?:50|femtio|60|sextio|70|sjuttio|80|åttio)årsåldern|pensionär|pensionerad", 60),
    ),
    minors=phrases(
        rf"""
        (jag är|är|jag e|bara) (bara |fortfarande |ju )*(en |ett )?(minderårig|tonåring|barn|unge|omyndig|liten
          (flicka|pojke|kille|tjej)|högstadieelev|gymnasieelev)(?! (i sinnet|till)\b);
        ^(minderårig|tonåring|omyndig|ett barn)$;
        (är )?(inte|ännu inte) (myndig|vuxen|gammal nog)( (än|ännu))?$;
        (jag )?(går|gå|börjar|börjat|slutar) (på |i |just nu i |fortfarande i )+{_CLASS}( (nu|på \w+))*;
        ^(i )?{_CLASS}$;
        (min |mina )?{_PARENT} (säger|sa|sade|tycker|vill|vet|låter|tillåter|förbjuder) (att |inte |mig )*(jag
          )?(inte|ej)?( \w+)* (prata|tala|spela|telefon|främlingar|ringa|svara|spelet|om det här|med dig)(
          \w+)*;
        (måste|ska|får) (jag )?fråga (min |mina )?{_PARENT}( först| om jag får.*)?$;
        (min |mina )?{_PARENT} vet inte (om )?att jag( \w+)*
        """
    ),
    own=(
        r"(?:jag är|jag e|är|jag har fyllt|jag fyllde|har just fyllt|jag blev|jag blir|min ålder är|jag)(?: "
        r"(?:bara|just|nyss|precis|ungefär|typ|liksom|ju|faktiskt|runt|cirka))*"
    ),
    after=(
        r"år|årig|och|men|så|nu|snart|fast|tack|typ|ungefär|ju|fyller|blir|jag|eller|då|gammal|tror|kanske|ja|nej|"
        r"nästan|sen|sedan"
    ),
    below=(
        r"(?:inte|under|yngre än|mindre än|har inte fyllt|inte fyllt|ännu inte|inte ens|ännu inte fyllt|är "
        r"inte)(?: (?:riktigt|ens|fyllda|fyllt|ännu))*"
    ),
    soon=r"(?:snart|nästan|fyller|blir|ska fylla|ska bli|strax|närmar mig|på väg mot|går på|i mitt)(?: (?:snart))*",
    still=(
        r"(?:år )?(?:om (?:en|1|två|tre|\d+|några) (?:dag\w*|veck\w*|månad\w*|år)|snart|nästa (?:vecka|månad|år)|"
        r"i (?:morgon|sommar|höst|vår|vinter|år))"
    ),
    above=r"(?:över|äldre än|mer än|minst|drygt)",
    born=r"född(?: år)?(?: i)?|födelseår(?: är)?",
    half=r"och 1 halvt|och ett halvt|och halvt|och en halv|år gammal|år",
    clock=(
        r"\b(?:ring|ringa|återkom|prova|försök|hemma|ledig)(?: mig| oss)?(?: igen| tillbaka| gärna)?"
        r"(?: (?:vid|runt|kring|efter|före|klockan|kl|efter klockan|vid klockan))? (?:halv )?\d{1,2}\b"
        r"|\b(?:klockan|kl|halv) \d{1,2}\b"
    ),
    others=(
        r"\b(?:sedan|när) jag var\b|\bmin \w+ (?:är|fyller|blev|går|börjar)\b|\bmina \w+ (?:är|fyller|går)\b|"
        r"\b(?:han|hon) (?:är|fyller)\b"
    ),
)
