"""The order line on a developer's machine."""

from parley.local.beside import Beside

BESIDE = Beside(
    numbers={"bakery": ("+15125550151", "bakery")},
    scripts={
        "bakery": (
            ("I'd like to order bread", "rye", "three", "tomorrow at ten", "yes"),
            ("when are you open",),
            ("", "", "", ""),
        )
    },
)
