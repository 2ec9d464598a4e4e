"""Where English is spoken, and in which voice, where no agent says so."""

from parley.languages.parts import Locale

TABLE = Locale("en-US", "Polly.Joanna-Neural", country_codes=())
