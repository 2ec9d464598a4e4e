"""Phone numbers over REST: those that the account has, and those that it could have.

https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource and
https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource. What is on offer are numbers that no
person has: those that regulators keep for fiction.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.addresses import E164, normal
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.routes import ACCOUNT, VERSION, Answer, Route
from parley.local.exchange.switchboard import PhoneNumber, Switchboard

FIELDS = {
    "VoiceUrl": "voice_url",
    "VoiceMethod": "voice_method",
    "VoiceFallbackUrl": "voice_fallback_url",
    "VoiceFallbackMethod": "voice_fallback_method",
    "StatusCallback": "status_callback",
    "StatusCallbackMethod": "status_callback_method",
    "SmsUrl": "sms_url",
    "SmsMethod": "sms_method",
    "SmsFallbackUrl": "sms_fallback_url",
    "SmsFallbackMethod": "sms_fallback_method",
    "FriendlyName": "friendly_name",
}
"""The parameters of a number, and where `PhoneNumber` holds them."""
ON_OFFER = {
    ("US", "Local"): "+1{area}55501{place:02}",
    ("US", "TollFree"): "+180055501{place:02}",
    ("CA", "Local"): "+1{area}55501{place:02}",
    ("GB", "Local"): "+4420794600{place:02}",
    ("GB", "Mobile"): "+4477009000{place:02}",
    ("SE", "Local"): "+468465004{place:02}",
    ("SE", "Mobile"): "+4670174060{place:01}",
}
"""By country and kind; of more countries there are none."""
AREAS = {"US": "512", "CA": "613"}
COUNTRIES = {"US": "United States", "CA": "Canada", "GB": "United Kingdom", "SE": "Sweden"}
MOST_ON_OFFER = 10


class NumberRequests:
    def __init__(self, board: Switchboard) -> None:
        self._board = board
        numbers = rf"{ACCOUNT}/IncomingPhoneNumbers"
        number = rf"{numbers}/(?P<sid>PN\w+)\.json"
        offers = rf"{ACCOUNT}/AvailablePhoneNumbers"
        self.routes = [
            Route("GET", rf"{numbers}(/Local|/Mobile|/TollFree)?\.json", self._list),
            Route("POST", rf"{numbers}(/Local|/Mobile|/TollFree)?\.json", self._buy),
            Route("GET", number, self._fetch),
            Route("POST", number, self._update),
            Route("DELETE", number, self._release),
            Route("GET", rf"{offers}\.json", self._countries),
            Route("GET", rf"{offers}/(?P<country>[A-Z]{{2}})\.json", self._country),
            Route("GET", rf"{offers}/(?P<country>[A-Z]{{2}})/(?P<kind>\w+)\.json", self._offers),
        ]

    def _list(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.LIST_NUMBERS)
        wanted = _matching(form.get("PhoneNumber", ""))
        shown = [
            self._shown(owned)
            for owned in self._board.numbers.values()
            if wanted.search(owned.number)
            and form.get("FriendlyName", owned.friendly_name) == owned.friendly_name
        ]
        return resources.page("incoming_phone_numbers", shown, form, "IncomingPhoneNumbers"), 200

    def _buy(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.BUY_NUMBER)
        number = normal(form.get("PhoneNumber", ""))
        if not number and "AreaCode" in form:
            number = next(self._free("US", "Local", form["AreaCode"]), "")
        if not E164.accepts(number):
            raise RefusedRequest(21421, form.get("PhoneNumber", ""), expected=True)
        if number in self._board.numbers:
            raise RefusedRequest(21422, number, expected=True)
        owned = replace(PhoneNumber(number, ""), **changes(form))
        self._board.numbers[number] = owned
        return self._shown(owned), 201

    def _fetch(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return self._shown(self._number(sid)), 200

    def _update(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.UPDATE_NUMBER)
        owned = replace(self._number(sid), **changes(form))
        self._board.numbers[owned.number] = owned
        return self._shown(owned), 200

    def _release(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        del self._board.numbers[self._number(sid).number]
        return None, 204

    def _number(self, sid: str) -> PhoneNumber:
        for owned in self._board.numbers.values():
            if owned.sid == sid:
                return owned
        raise RefusedRequest(20404, sid)

    def _shown(self, owned: PhoneNumber) -> resources.Resource:
        return resources.incoming_number(owned.sid, owned.number, fields(owned), self._board.account_sid)

    # -- on offer ------------------------------------------------------------------------------------------

    def _countries(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.PAGING)
        return resources.page(
            "countries", [self._about(country) for country in COUNTRIES], form, self._path("")
        ), 200

    def _country(self, given: "MultiDict[str, str]", country: str) -> Answer:
        parameters.check(given, {})
        if country not in COUNTRIES:
            raise RefusedRequest(20404, country, expected=True)
        return self._about(country), 200

    def _about(self, country: str) -> resources.Resource:
        kinds = [kind for where, kind in ON_OFFER if where == country]
        return resources.country(country, COUNTRIES[country], kinds, self._board.account_sid)

    def _offers(self, given: "MultiDict[str, str]", country: str, kind: str) -> Answer:
        form = parameters.check(given, parameters.LIST_OFFERS)
        if (country, kind) not in ON_OFFER:
            raise RefusedRequest(20404, f"{country}/{kind}", expected=True)
        wanted = _matching(form.get("Contains", ""))
        found = [
            resources.available_number(number, country, form.get("InRegion", ""), form.get("InLocality", ""))
            for number in self._free(country, kind, form.get("AreaCode", ""))
            if wanted.search(number)
        ]
        most = min(int(form.get("PageSize", MOST_ON_OFFER)), MOST_ON_OFFER)
        path = self._path(f"/{country}/{kind}")
        return resources.page("available_phone_numbers", found[:most], form, path), 200

    def _path(self, below: str) -> str:
        return f"{VERSION}/Accounts/{self._board.account_sid}/AvailablePhoneNumbers{below}.json"

    def _free(self, country: str, kind: str, area: str) -> Iterator[str]:
        area = area or AREAS.get(country, "")
        numbers = (ON_OFFER[country, kind].format(area=area, place=place) for place in range(MOST_ON_OFFER))
        return (number for number in numbers if number not in self._board.numbers)


def fields(owned: PhoneNumber) -> dict[str, str]:
    return {name: getattr(owned, name) for name in FIELDS.values()}


def changes(form: dict[str, str]) -> dict[str, Any]:
    """The fields that a request sets."""
    return {FIELDS[name]: value for name, value in form.items() if name in FIELDS}


def _matching(wanted: str) -> re.Pattern[str]:
    """A search for numbers: digits, letters as on a keypad, `*` for any one digit, `%` for any digits."""
    keys = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
    parts = {"*": r"\d", "%": r"\d*"}
    return re.compile("".join(parts.get(sign) or re.escape(sign) for sign in wanted.upper().translate(keys)))
