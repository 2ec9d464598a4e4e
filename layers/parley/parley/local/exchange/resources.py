"""What Twilio's REST API shows: calls, messages, numbers, the account and its keys; and lists of them."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import formatdate
from mimetypes import guess_type
from typing import Any
from urllib.parse import urlencode
from uuid import NAMESPACE_URL, uuid5

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.messages import Message
from parley.local.exchange.switchboard import ApiKey

Resource = dict[str, Any]
PAGE_SIZE = 50
CAPABILITIES = {"voice": True, "sms": True, "mms": True, "fax": False}
UNSENT = ("accepted", "scheduled", "queued", "canceled")
ERRORS = {"undelivered": "Landline or unreachable carrier", "failed": "Unknown error"}


def when(moment: float | None) -> str | None:
    return None if moment is None else formatdate(moment).replace("-0000", "+0000")


def call(shown: ExchangeCall) -> Resource:
    """https://www.twilio.com/docs/voice/api/call-resource#call-properties"""
    uri = f"/2010-04-01/Accounts/{shown.account_sid}/Calls/{shown.sid}"
    return {
        "sid": shown.sid,
        "account_sid": shown.account_sid,
        "parent_call_sid": shown.parent_sid or None,
        "to": shown.to,
        "to_formatted": shown.to,
        "from": shown.from_,
        "from_formatted": shown.from_,
        "phone_number_sid": None,
        "status": shown.status,
        "start_time": when(None if shown.status == "queued" else shown.created),
        "end_time": when(shown.ended_at),
        "duration": str(shown.duration) if shown.ended else None,
        "price": None,
        "price_unit": "USD",
        "direction": shown.direction,
        "answered_by": shown.answered_by or None,
        "annotation": None,
        "api_version": "2010-04-01",
        "forwarded_from": shown.forwarded_from or None,
        "group_sid": None,
        "caller_name": None,
        "queue_time": str(round(shown.queued_for * 1000)),
        "trunk_sid": None,
        "date_created": when(shown.created),
        "date_updated": when(shown.ended_at or time.time()),
        "uri": f"{uri}.json",
        "subresource_uris": {"recordings": f"{uri}/Recordings.json"},
    }


def message(shown: Message, account_sid: str) -> Resource:
    """https://www.twilio.com/docs/messaging/api/message-resource#message-properties"""
    return {
        "sid": shown.sid,
        "account_sid": account_sid,
        "messaging_service_sid": shown.messaging_service_sid or None,
        "to": shown.to,
        "from": shown.from_ or None,
        "body": shown.body,
        "status": shown.status,
        "direction": shown.direction,
        "num_segments": "1",
        "num_media": str(len(shown.media)),
        "price": None,
        "price_unit": "USD",
        "error_code": shown.error_code,
        "error_message": ERRORS.get(shown.status),
        "api_version": "2010-04-01",
        "date_created": when(shown.created),
        "date_updated": when(shown.created),
        "date_sent": None if shown.status in UNSENT else when(shown.created),
        "uri": f"/2010-04-01/Accounts/{account_sid}/Messages/{shown.sid}.json",
        "subresource_uris": {
            "media": f"/2010-04-01/Accounts/{account_sid}/Messages/{shown.sid}/Media.json",
        },
    }


def media(shown: Message, account_sid: str, url: str) -> Resource:
    """https://www.twilio.com/docs/messaging/api/media-resource; the picture itself stays where it is."""
    sid = f"ME{uuid5(NAMESPACE_URL, shown.sid + url).hex}"
    return {
        "sid": sid,
        "account_sid": account_sid,
        "parent_sid": shown.sid,
        "content_type": guess_type(url)[0] or "application/octet-stream",
        "date_created": when(shown.created),
        "date_updated": when(shown.created),
        "uri": f"/2010-04-01/Accounts/{account_sid}/Messages/{shown.sid}/Media/{sid}.json",
    }


def incoming_number(sid: str, number: str, fields: Mapping[str, str], account_sid: str) -> Resource:
    """https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource"""
    return {
        "sid": sid,
        "account_sid": account_sid,
        "phone_number": number,
        **fields,
        "friendly_name": fields["friendly_name"] or number,
        "voice_application_sid": None,
        "sms_application_sid": None,
        "voice_caller_id_lookup": False,
        "address_requirements": "none",
        "capabilities": CAPABILITIES,
        "beta": False,
        "origin": "twilio",
        "status": "in-use",
        "api_version": "2010-04-01",
        "date_created": None,
        "date_updated": None,
        "uri": f"/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/{sid}.json",
    }


def application(sid: str, fields: Mapping[str, str], account_sid: str) -> Resource:
    """https://www.twilio.com/docs/usage/api/applications"""
    return {
        "sid": sid,
        "account_sid": account_sid,
        **fields,
        "voice_caller_id_lookup": False,
        "message_status_callback": None,
        "sms_status_callback": None,
        "api_version": "2010-04-01",
        "date_created": None,
        "date_updated": None,
        "uri": f"/2010-04-01/Accounts/{account_sid}/Applications/{sid}.json",
    }


def available_number(number: str, country: str, region: str, locality: str) -> Resource:
    """https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource"""
    nowhere = dict.fromkeys(("lata", "rate_center", "latitude", "longitude", "postal_code"))
    return {
        "friendly_name": number,
        "phone_number": number,
        **nowhere,
        "region": region or None,
        "locality": locality or None,
        "iso_country": country,
        "address_requirements": "none",
        "beta": False,
        "capabilities": CAPABILITIES,
    }


def country(code: str, name: str, kinds: Sequence[str], account_sid: str) -> Resource:
    """https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource"""
    uri = f"/2010-04-01/Accounts/{account_sid}/AvailablePhoneNumbers/{code}"
    words = {"TollFree": "toll_free"}
    return {
        "country_code": code,
        "country": name,
        "beta": False,
        "uri": f"{uri}.json",
        "subresource_uris": {words.get(kind, kind.lower()): f"{uri}/{kind}.json" for kind in kinds},
    }


def account(sid: str, token: str) -> Resource:
    """https://www.twilio.com/docs/iam/api/account"""
    uri = f"/2010-04-01/Accounts/{sid}"
    below = ("calls", "messages", "incoming_phone_numbers", "available_phone_numbers", "keys")
    return {
        "sid": sid,
        "owner_account_sid": sid,
        "friendly_name": "The account of this exchange",
        "status": "active",
        "type": "Full",
        "auth_token": token,
        "date_created": None,
        "date_updated": None,
        "uri": f"{uri}.json",
        "subresource_uris": {name: f"{uri}/{_camel(name)}.json" for name in below},
    }


def key(shown: ApiKey) -> Resource:
    """https://www.twilio.com/docs/iam/api-keys/key-resource-v2010"""
    return {
        "sid": shown.sid,
        "friendly_name": shown.friendly_name,
        "date_created": when(shown.created),
        "date_updated": when(shown.created),
    }


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def matching_calls(calls: Sequence[ExchangeCall], form: Mapping[str, str]) -> list[Resource]:
    """The calls that a list request asks for, newest first. A call starts when it is created here."""
    wanted = {"To": "to", "From": "from_", "ParentCallSid": "parent_sid", "Status": "status"}
    return [
        call(each)
        for each in reversed(calls)
        if all(getattr(each, field) == form[name] for name, field in wanted.items() if name in form)
        and within(each.created, form, "StartTime")
        and (each.ended_at is None or within(each.ended_at, form, "EndTime"))
    ]


def matching_messages(
    messages: Sequence[Message], form: Mapping[str, str], account_sid: str
) -> list[Resource]:
    return [
        message(each, account_sid)
        for each in reversed(messages)
        if form.get("To", each.to) == each.to
        and form.get("From", each.from_) == each.from_
        and within(each.created, form, "DateSent")
    ]


def within(moment: float, form: Mapping[str, str], name: str) -> bool:
    """Whether a moment passes the filters `name`, `name<` and `name>`: of a day or, given a time, to the
    second."""
    for sign in ("", "<", ">"):
        bound = form.get(name + sign)
        if bound is None:
            continue
        written = datetime.fromtimestamp(int(moment), UTC).isoformat().replace("+00:00", "Z")[: len(bound)]
        if not {"": written == bound, "<": written <= bound, ">": written >= bound}[sign]:
            return False
    return True


def page(kind: str, found: Sequence[Resource], form: Mapping[str, str], path: str = "") -> Resource:
    """`path` is the list's own under the account, or whole, where it is not named as its kind:
    https://www.twilio.com/docs/usage/twilios-response#response-formats-list-paging-information"""
    size, number = int(form.get("PageSize", PAGE_SIZE)), int(form.get("Page", 0))
    start = number * size
    shown = list(found[start : start + size])
    further = start + size < len(found)
    account = found[0].get("account_sid", "") if found else ""
    base = (
        path if path.startswith("/") else f"/2010-04-01/Accounts/{account}/{path or kind.capitalize()}.json"
    )

    def uri(which: int) -> str:
        return f"{base}?{urlencode({**form, 'PageSize': size, 'Page': which})}"

    return {
        kind: shown,
        "page": number,
        "page_size": size,
        "start": start,
        "end": max(start + len(shown) - 1, 0),
        "uri": uri(number),
        "first_page_uri": uri(0),
        "next_page_uri": uri(number + 1) if further else None,
        "previous_page_uri": uri(number - 1) if number else None,
    }
