"""Where Spanish is spoken, and in which voice, where no agent says so: in the USA, by numbers that others share."""

from parley.languages.parts import Locale

TABLE = Locale("es-US", "Polly.Lupe-Neural", country_codes=())
