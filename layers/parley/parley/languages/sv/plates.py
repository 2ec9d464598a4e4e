"""Swedish number plates: three letters, two figures, and a figure or a letter (Transportstyrelsen)."""

from parley.hear.plates import Plates

TABLE = Plates(form=r"[A-HJ-PR-UW-Z]{3}\d{2}[0-9A-HJ-NPR-UW-Z]")
