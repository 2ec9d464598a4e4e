"""What a phone number tells: where it is, and which hours it keeps.

From the metadata of Google's libphonenumber, through the package phonenumbers.
"""

import re
from collections.abc import Sequence

import phonenumbers
from phonenumbers import PhoneNumberType as Kind
from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

E164 = re.compile(r"\+[1-9][0-9]{6,14}")
"""https://www.itu.int/rec/T-REC-E.164: a plus, the country code, 15 digits at most; none of other scripts."""
REGIONS = ("US", "CA", "SE")
"""Countries that are called and written to, where a business says nothing else (ISO 3166)."""
COSTLY = (Kind.PREMIUM_RATE, Kind.SHARED_COST, Kind.PERSONAL_NUMBER, Kind.PAGER, Kind.UAN, Kind.VOICEMAIL)
"""Kinds of number that nobody has to be called on, and whose owners are paid for calls."""


def is_dialable(number: str) -> bool:
    """Whether it is written in E.164, in the one way that there is, and as long as its country's numbers are.

    A second way to write a number (+46 070... for +46 70...) would be a way around the do-not-call list.
    """
    if not E164.fullmatch(number):
        return False
    try:
        known = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:  # a country code that no country has
        return False
    written = phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.E164)
    return written == number and phonenumbers.is_possible_number(known)


def refusal(number: str, regions: Sequence[str]) -> str:
    """Why nobody may be reached there: not_a_number, costly_number, country_not_allowed; "" if they may."""
    if not is_dialable(number):
        return "not_a_number"
    if is_costly(number):
        return "costly_number"
    return "" if region(number) in regions else "country_not_allowed"


def is_costly(number: str) -> bool:
    return _kind(number) in COSTLY


def is_landline(number: str) -> bool:
    """Whether it is certainly one. Of most numbers in North America nobody can tell."""
    return _kind(number) == Kind.FIXED_LINE


def _kind(number: str) -> int:
    return int(phonenumbers.number_type(phonenumbers.parse(number)))


def is_region(code: str) -> bool:
    """Whether it is the ISO 3166 code of a country with phones."""
    return code in phonenumbers.SUPPORTED_REGIONS


def region(number: str) -> str:
    """The ISO 3166 code of its country; "" if the number belongs to none.

    A country code is not enough: +1 is dear islands, too.
    """
    return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""


def zones(number: str) -> Sequence[str]:
    """The time zones that it may be in, as IANA names; none if that is unknown."""
    found = time_zones_for_number(phonenumbers.parse(number))
    return () if UNKNOWN_TIMEZONE in found else tuple(found)
