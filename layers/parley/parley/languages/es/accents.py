"""Accents in Spanish: recognisers leave them out at times."""

from parley.hear.accents import Accents

TABLE = Accents(plain=dict(zip("áéíóúüñ", "aeiouun", strict=True)))
