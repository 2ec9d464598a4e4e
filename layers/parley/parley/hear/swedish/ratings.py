"""Ratings in Swedish."""

from parley.hear.ratings import Ratings

TABLE = Ratings(
    of=("av", "utav", "av totalt", "på en skala (från|av)? ?\\d+ till"),
    points=("stjärnor", "stjärna", "poäng", "a"),
    degrees=("stark", "svag", "klar", "god", "stadig", "säker", "riktig", "stor", "liten"),
    words=(
        (
            "(helt |absolut |riktigt |verkligen )*(perfekt|utmärkt|fantastisk\\w*|toppen|suverän\\w*|enastående|lysande|underbar\\w*|superb\\w*|högsta( betyg(et)?)?|maximal\\w*|full pott|toppbetyg|kunde inte (varit|vara) bättre|bästa( betyg)?)",
            1.0,
        ),
        (
            "(mycket|väldigt|jätte|riktigt|super) ?(bra|nöjd|fint|trevligt|glad)|jättebra|jättenöjd|superbra|jättefint",
            1.0,
        ),
        (
            "inte (så |särskilt |speciellt |jätte|alls |riktigt |speciellt )?(värst |så )?(bra|nöjd|trevlig\\w*|kul|imponerad)|sådär dåligt",
            0.25,
        ),
        ("inte (så |alls |helt )?(dålig\\w*|illa|pjåkigt|tokigt)", 0.75),
        (
            "(mycket|väldigt|jätte|riktigt|urusel\\w*|super|helt) ?(dålig\\w*|missnöjd|besviken|kass\\w*|usel\\w*)|jättedålig\\w*|uruselt?|urdålig\\w*|katastrof\\w*|hemsk\\w*|fruktansvärd\\w*|värdelös\\w*|lägsta|sämsta|botten|skit",
            0.0,
        ),
        (
            "(ganska|rätt|hyfsat|tämligen|relativt|väl) (bra|nöjd|fint)|bra|nöjd|fint|trevligt|gott|kul|schysst",
            0.75,
        ),
        (
            "ok|okej|okay|sådär|så där|lagom|medel\\w*|mittemellan|mitt emellan|varken bra eller dåligt|hyfsat|godkänt?|acceptabelt|neutral\\w*|helt okej|ganska okej|halvbra|duger",
            0.5,
        ),
        ("dålig\\w*|missnöjd|besviken|kass\\w*|tråkigt|sämre|sisådär|inget vidare", 0.25),
    ),
    refusals=(
        "vet (faktiskt )?inte",
        "ingen (aning|åsikt|kommentar)",
        "osäker",
        "vill inte (svara|säga)",
        "kan inte (säga|svara|bedöma)",
        "har inte (testat|provat|varit)",
    ),
    corrections=("nej", "förlåt", "jag menar", "eller nej", "vänta", "snarare", "eller snarare"),
)
