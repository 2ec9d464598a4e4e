"""E-mail addresses in Swedish."""

from parley.hear.emails import Emails

_OPENERS = (
    "är e-post epost mejl mejlen mejladress mejladressen epostadress adress adressen e post min mitt den det till "
    "ja jo okej eh öh tack mail mailen mailadress skicka på använd och"
)

TABLE = Emails(
    at=("snabel[ -]?a", "@", "at", "alfakrull", "kanelbulle"),
    signs={
        "punkt": ".",
        "prick": ".",
        "dot": ".",
        "understreck": "_",
        "bindestreck": "-",
        "streck": "-",
        "minus": "-",
        "plus": "+",
    },
    openers=frozenset(_OPENERS.split()),
)
