"""Var man bor, på svenska."""

from parley.hear.places import Places

TABLE = Places(
    before=("(?:jag |vi )?bor (?:i|på|nära|utanför)", "jag är från", "från", "i", "öh+", "eh+"),
    after=("just nu", "nu", "och", "men", "tack"),
    asked=("stad", "ort", "var", "bor"),
    zones=(("göteborg|malmö|uppsala|västerås|örebro|linköping|umeå|luleå", "Europe/Stockholm"),),
    never=("ja", "nej", "va", "vet inte", "ingenstans", "här", "hemma", "okej", "hallå"),
)
