"""American licence plates, as in English."""

from parley.hear.plates import Plates
from parley.languages.en.plates import TABLE as AMERICAN

TABLE = Plates(form=AMERICAN.form)
