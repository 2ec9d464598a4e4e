"""Where Swedish is spoken, and in which voice, where no agent says so."""

from parley.languages.parts import Locale

TABLE = Locale("sv-SE", "Polly.Elin-Neural", country_codes=("+46",))
