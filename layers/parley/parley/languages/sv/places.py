"""Var man bor, på svenska."""

from parley.hear.places import Places
from parley.hear.words import word_set

TABLE = Places(
    before=("(?:jag |vi )?bor (?:i|på|nära|utanför)", "jag är från", "från", "i", "öh+", "eh+"),
    after=("just nu", "nu", "och", "men", "tack"),
    asked=("stad", "ort", "var", "bor"),
    zones=(("göteborg|malmö|uppsala|västerås|örebro|linköping|umeå|luleå", "Europe/Stockholm"),),
    never=("ja", "nej", "va", "vet inte", "ingenstans", "här", "hemma", "okej", "hallå"),
    ordinary=word_set(
        """
        den det de en ett min mitt din ditt vår vårt samma annan annat andra någon något ingen inget alla vart
        var där här stora store stor stort lilla lille liten litet små gamla gammal nya ny fina fin vanliga
        vanlig största minsta närmaste bästa i på vid nära från till utanför mellan bland uppe nere ute inne
        norrut söderut österut västerut norr söder öster väster norra södra östra västra långt bort borta
        nånstans någonstans överallt stad staden by byn ort orten storstaden landet skogen kusten förort
        förorten hemma huset lägenheten som förut vet inte typ och eller men så lite mest
        """
    ),
)
