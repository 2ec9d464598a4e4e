"""Åldrar på svenska."""

from parley.hear.ages import Ages

TABLE = Ages(
    groups=(
        ("under (?:18|arton)|tonåring|minderårig", 16),
        ("(?:20|tjugo)årsåldern", 28),
        ("(?:30|trettio|40|fyrtio)årsåldern", 40),
        ("(?:50|femtio|60|sextio|70|sjuttio)årsåldern|pensionär", 60),
    ),
)
