"""Letters that a recogniser writes with an accent at one time and without at another."""

from typing import NamedTuple


class Accents(NamedTuple):
    """`plain` is the letter that stands for an accented one: "mañana" is matched as `manana`, however it was written.

    The other tables of such a language spell every word without accents.
    """

    plain: dict[str, str]
