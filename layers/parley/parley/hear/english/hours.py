"""Another hour, in English."""

from parley.hear.hours import Hours
from parley.hear.words import phrases

TABLE = Hours(
    before=phrases("make (it|that); said; say; how about; what about; rather; try; better"), at="at"
)
