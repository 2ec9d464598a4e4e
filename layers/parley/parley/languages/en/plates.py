"""American licence plates: two to eight letters and figures, each state in its own way."""

from parley.hear.plates import Plates

TABLE = Plates(form=r"(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-Z0-9]{4,8}")
