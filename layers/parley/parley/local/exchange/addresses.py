"""Who can be called and written to: phone numbers, SIP addresses, clients.

A number is best written in E.164; Twilio takes spaces and punctuation out of it, and reads ten digits as a number of
North America (https://www.twilio.com/docs/glossary/what-e164).
"""

import re
from collections.abc import Mapping, MutableMapping

from parley.local.exchange.grammar import pattern
from parley.local.exchange.problems import RefusedRequest

E164 = pattern("a phone number in E.164 form", r"\+[1-9][0-9]{6,14}")
ADDRESS = pattern(
    "a phone number, sip:user@host or client:name", r"\+[1-9][0-9]{6,14}|sips?:\S+@\S+|client:\S+"
)
_PUNCTUATION = re.compile(r"[\s().-]")


def normal(number: str) -> str:
    """A number of punctuation and digits in E.164 form; whatever else, as it is."""
    bare = _PUNCTUATION.sub("", number)
    if re.fullmatch(r"[2-9]\d{9}", bare):
        return f"+1{bare}"
    if re.fullmatch(r"1[2-9]\d{9}", bare):
        return f"+{bare}"
    return bare if E164.accepts(bare) else number


def check_ends(form: MutableMapping[str, str], no_to: int, no_from: int) -> None:
    """Brings To and From into normal form; raises RefusedRequest where one is missing or is none."""
    for name, missing in (("To", no_to), ("From", no_from)):
        if not form.get(name):
            raise RefusedRequest(missing)
        form[name] = normal(form[name])
    if not ADDRESS.accepts(form["To"]):
        raise RefusedRequest(21211, form["To"], expected=True)
    to_nobody_with_a_number = form["To"].startswith(("sip:", "sips:", "client:"))
    if not E164.accepts(form["From"]) and not to_nobody_with_a_number and not ADDRESS.accepts(form["From"]):
        raise RefusedRequest(21212, form["From"])


def check_owned(form: Mapping[str, str], owned: Mapping[str, object], foreign: int) -> None:
    """That From is a number of the account, if it has any."""
    if owned and form["From"].startswith("+") and form["From"] not in owned:
        raise RefusedRequest(foreign, form["From"])
