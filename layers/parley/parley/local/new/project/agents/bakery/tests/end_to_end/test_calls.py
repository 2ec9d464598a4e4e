"""A call over the phone company of this machine, through the functions, into the tables."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley


def test_bread_is_ordered_on_the_phone(parley: "Parley") -> None:
    phone = parley.dial("bakery")
    for words in ("I'd like to order bread", "rye", "three", "tomorrow at ten", "yes"):
        phone.says(words)
    assert phone.ended
