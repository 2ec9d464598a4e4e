"""How people give their names in Swedish."""

from parley.hear.names import Names
from parley.hear.words import phrases, word_set

_STOPS = (
    "en ett den det de som och eller men att jag du han hon vi ni dom man mig dig mitt min mina din ditt vår vårt "
    "er ert är var har hade ska skulle kan kunde vill ville får fick gör gjorde går gick kommer ringer ringde "
    "heter hette tror i på av för med till från om under över vid hos efter före innan utan mellan mot kring inte "
    "ja nej jo nä tack hej hallå okej bra fint nu idag imorgon igår ikväll måndag tisdag onsdag torsdag fredag "
    "lördag söndag januari februari mars april maj juni juli augusti september oktober november december klockan "
    "dag vecka här där när hur vad vem vilken varför bara också väl ju nog lite mycket så då namnet namn "
    "efternamn förnamn stavas stavat angående gäller hit er förlåt ursäkta eh öh"
)
_NEVER = (
    "ja nej jo nä nix okej ok tack hej hallå va vad vem inget inga ingen ingenting kanske hjälp stopp sluta robot "
    "person människa förlåt ursäkta upprepa jag det du inte okänd hemligt test namn den ett en vet minns säger "
    "vill kommer kan har"
)
_SENTINELS = (
    "okänd,okänt,ingen,inget,hemligt,anonym,ej angivet,ej "
    "angett,saknas,n/a,none,null,unknown,tbd,namn,kund,kunden,test,förnamn,efternamn,inte angivet"
)

TABLE = Names(
    before=phrases(
        r"""
        (jag|han|hon) (heter|kallas)( för)?;
        (mitt|hennes|hans|mitt fullständiga|mitt hela) (namn|förnamn|efternamn) är; namnet är( på)?; namn är;
        (i|på|under) namnet; kalla mig( för)?; (förnamn|efternamn|förnamnet|efternamnet)( är)?;
        (bokat|bokad|bokning|bord|beställt|reserverat|tid) (i|på|under|åt) (namnet )?; du (talar|pratar) med
        """
    ),
    after=phrases("heter jag; är mitt namn; är namnet; här$; i telefon$"),
    hints=phrases("mitt namn; namn; för; till"),
    introductions=phrases("(det|här|detta) är; det var; jag är"),
    halves=phrases("(?P<last>efternamn(et)?)( är)?"),
    elsewhere=phrases(
        r"""
        hörnet (av|på) \w+( \w+)? och \w+; från \w+; bor i \w+
        """
    ),
    afterwards=word_set("och med här tack hej från eh öh jag men på ringer stavas snälla igen för"),
    endings=word_set("tack här ringer igen ja"),
    asked=phrases(
        "namn\\w*; heter (du|ni); vem (är|talar|pratar|är det|ringer)\\b.*; (talar|pratar) jag med"
    ),
    openers=phrases(
        "eh+; öh; ja; jo; jadå; okej; hej; hallå; det är; det var; jag heter; jag är; mitt namn är; här är; "
        "namnet är; visst; absolut; förlåt; nej; självklart"
    ),
    stops=frozenset(_STOPS.split()),
    never=frozenset(_NEVER.split()),
    particles=frozenset({"af", "av", "von", "de", "la", "van", "der", "el", "al", "da", "bin"}),
    sentinels=frozenset(_SENTINELS.split(",")),
)
