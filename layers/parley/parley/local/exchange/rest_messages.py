"""Messages over REST: sending, fetching, listing, changing and forgetting them.

https://www.twilio.com/docs/messaging/api/message-resource
"""

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.addresses import check_ends, check_owned
from parley.local.exchange.messages import Message
from parley.local.exchange.problems import Faults, RefusedRequest
from parley.local.exchange.routes import ACCOUNT, Answer, Route
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.texts import send

Form = dict[str, str]


class MessageRequests:
    def __init__(self, board: Switchboard, faults: Faults) -> None:
        self._board, self._faults = board, faults
        messages, message = rf"{ACCOUNT}/Messages\.json", rf"{ACCOUNT}/Messages/(?P<sid>\w+)\.json"
        self.routes = [
            Route("POST", messages, self._create),
            Route("GET", messages, self._list),
            Route("GET", message, self._fetch),
            Route("POST", message, self._update),
            Route("DELETE", message, self._delete),
            Route("GET", rf"{ACCOUNT}/Messages/(?P<sid>\w+)/Media\.json", self._media),
        ]

    def _create(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.CREATE_MESSAGE)
        fault = self._faults.take("messages", form.get("To", ""))
        if fault is not None:
            self._board.closing.wait(fault.hangs)
            if not fault.creates_anyway:
                raise fault.refusal()
        message = self._new(form)
        created = resources.message(message, self._board.account_sid)
        send(self._board, message)
        if fault is not None:
            raise fault.refusal()
        return created, 201

    def _new(self, form: Form) -> Message:
        service = form.get("MessagingServiceSid", "")
        ends = {"From": next(iter(self._board.numbers), "+15005550006"), **form} if service else form
        check_ends(ends, 21604, 21603)
        check_owned(ends, self._board.numbers, 21606)
        if not form.keys() & {"Body", "MediaUrl", "ContentSid"} or form.get("Body") == "":
            raise RefusedRequest(21602)
        if len(form.get("Body", "")) > parameters.LONGEST_BODY:
            raise RefusedRequest(21617)
        if self._board.opt_outs.forbids(ends["From"], ends["To"], service):
            raise RefusedRequest(21610, expected=True)
        later = "ScheduleType" in form
        if later and not (service and "SendAt" in form):
            raise RefusedRequest(35114 if service else 35118)
        return Message(
            ends["To"],
            form.get("From", ""),
            form.get("Body", ""),
            status="scheduled" if later else "accepted" if service else "queued",
            status_callback=form.get("StatusCallback", ""),
            messaging_service_sid=service,
            media=tuple(form.get("MediaUrl", "").split()),
        )

    def _fetch(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return resources.message(self._message(sid), self._board.account_sid), 200

    def _list(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.LIST_MESSAGES)
        found = resources.matching_messages(self._board.messages, form, self._board.account_sid)
        return resources.page("messages", found, form), 200

    def _update(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        """An empty Body redacts a message; Status=canceled keeps a scheduled one from being sent."""
        form = parameters.check(given, parameters.UPDATE_MESSAGE)
        message = self._message(sid)
        if "Status" in form:
            if message.status != "scheduled":
                raise RefusedRequest(30409, f"{sid} is {message.status}", expected=True)
            message.status = "canceled"
            self._board.tell_message_status(message)
        message.body = form.get("Body", message.body)
        return resources.message(message, self._board.account_sid), 200

    def _delete(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        self._board.messages.remove(self._message(sid))
        return None, 204

    def _media(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.PAGING)
        shown = [
            resources.media(self._message(sid), self._board.account_sid, url)
            for url in self._message(sid).media
        ]
        return resources.page("media_list", shown, form, f"Messages/{sid}/Media"), 200

    def _message(self, sid: str) -> Message:
        for message in self._board.messages:
            if message.sid == sid:
                return message
        raise RefusedRequest(20404, sid)
