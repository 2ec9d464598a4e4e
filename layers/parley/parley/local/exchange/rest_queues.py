"""Queues and those who wait in them over REST.

https://www.twilio.com/docs/voice/api/queue-resource and https://www.twilio.com/docs/voice/api/member-resource. A member
is named by the call's sid, or is `Front`, the next one.
"""

from typing import cast

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.call import NextDocument
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.routes import ACCOUNT, VERSION, Answer, Route
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.verbs.enqueue import InQueue
from parley.local.exchange.waiting_queues import LONGEST_QUEUE, WaitingQueue

FRONT = "Front"


class QueueRequests:
    def __init__(self, board: Switchboard) -> None:
        self._board, self._queues = board, board.waiting_queues
        queues = rf"{ACCOUNT}/Queues"
        queue = rf"{queues}/(?P<sid>QU\w+)"
        member = rf"{queue}/Members/(?P<call_sid>\w+)\.json"
        self.routes = [
            Route("GET", rf"{queues}\.json", self._list),
            Route("POST", rf"{queues}\.json", self._create),
            Route("GET", rf"{queue}\.json", self._fetch),
            Route("POST", rf"{queue}\.json", self._update),
            Route("DELETE", rf"{queue}\.json", self._delete),
            Route("GET", rf"{queue}/Members\.json", self._members),
            Route("GET", member, self._member),
            Route("POST", member, self._dequeue),
        ]

    def _list(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.PAGING)
        return resources.page("queues", [self._shown(each) for each in self._queues.all()], form), 200

    def _create(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.QUEUE)
        if not form.get("FriendlyName"):
            raise RefusedRequest(20001, "FriendlyName is required")
        queue = self._queues.create(form["FriendlyName"], int(form.get("MaxSize", LONGEST_QUEUE)))
        if queue is None:
            raise RefusedRequest(
                20001, f"there is a queue named {form['FriendlyName']!r} already", expected=True
            )
        return self._shown(queue), 201

    def _fetch(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return self._shown(self._known(sid)), 200

    def _update(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.QUEUE)
        queue = self._known(sid)
        queue.name, queue.most = form.get("FriendlyName", queue.name), int(form.get("MaxSize", queue.most))
        return self._shown(queue), 200

    def _delete(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        if not self._queues.delete(self._known(sid)):
            raise RefusedRequest(20001, f"{sid} is not empty", expected=True)
        return None, 204

    def _members(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.PAGING)
        queue = self._known(sid)
        found = [self._shown_member(queue, cast(InQueue, each)) for each in list(queue.members)]
        return resources.page("queue_members", found, form, f"Queues/{sid}/Members"), 200

    def _member(self, given: "MultiDict[str, str]", sid: str, call_sid: str) -> Answer:
        parameters.check(given, {})
        queue = self._known(sid)
        for each in list(queue.members):
            if call_sid in (FRONT, each.call.sid):
                return self._shown_member(queue, cast(InQueue, each)), 200
        raise RefusedRequest(20404, call_sid, expected=True)

    def _dequeue(self, given: "MultiDict[str, str]", sid: str, call_sid: str) -> Answer:
        """Takes a call out, to go on at Url. Of two who ask for the same call one is told that it does not wait."""
        form = parameters.check(given, parameters.UPDATE_MEMBER)
        if "Url" not in form:
            raise RefusedRequest(21205, "Url is required")
        queue = self._known(sid)
        member = self._queues.take_out(queue, "" if call_sid == FRONT else call_sid)
        if member is None:
            raise RefusedRequest(20404, call_sid, expected=True)
        place = cast(InQueue, member)
        shown = self._shown_member(queue, place)
        place.sent_to(NextDocument(form["Url"], form.get("Method", "POST"), tuple(place.was_in().items())))
        return {**shown, "position": 0}, 200

    def _known(self, sid: str) -> WaitingQueue:
        queue = self._queues.find(sid)
        if queue is None:
            raise RefusedRequest(20404, sid, expected=True)
        return queue

    def _shown(self, queue: WaitingQueue) -> resources.Resource:
        uri = f"{VERSION}/Accounts/{self._board.account_sid}/Queues/{queue.sid}"
        return {
            "sid": queue.sid,
            "account_sid": self._board.account_sid,
            "friendly_name": queue.name,
            "max_size": queue.most,
            "current_size": len(queue.members),
            "average_wait_time": queue.average,
            "date_created": resources.when(queue.created),
            "date_updated": resources.when(queue.updated),
            "uri": f"{uri}.json",
            "subresource_uris": {"members": f"{uri}/Members.json"},
        }

    def _shown_member(self, queue: WaitingQueue, member: InQueue) -> resources.Resource:
        account = self._board.account_sid
        return {
            "account_sid": account,
            "queue_sid": queue.sid,
            "call_sid": member.call.sid,
            "position": queue.position(member.call.sid),
            "wait_time": int(member.waited),
            "date_enqueued": resources.when(member.entered),
            "uri": f"{VERSION}/Accounts/{account}/Queues/{queue.sid}/Members/{member.call.sid}.json",
        }
