"""The people's side for other processes (the terminal, the browser): a small JSON API under /telegram.

    POST /telegram/people {"name", "phone"}                somebody new; answers as below
    GET  /telegram/people                                  everybody
    GET  /telegram/people/ID                               one: id, name, phone, chat, keyboard, has_blocked
    POST /telegram/people/ID/types {"text"}                writes to the bot, as people do
    POST /telegram/people/ID/shares_contact {"whose"}      whose: an id; without it the person's own
    POST /telegram/people/ID/blocks, /unblocks             the bot
    POST /telegram/faults {"status", "times", "chat_id", "retry_after", "hangs", "sends_anyway"}
    GET  /telegram/events?since=N&sid=ID&wait=S            the events after number N; waits up to S seconds

A POST must be application/json, which no other site's page can send unasked. Errors are {"error": ...} with
400 or 404.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response

from parley.local.telegram.people import ChatPerson

if TYPE_CHECKING:
    from parley.local.telegram.telegram import Telegram

LONGEST_WAIT = 30.0
Body = dict[str, Any]


class BotControlApi:
    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._actions: dict[str, Callable[[ChatPerson, Body], None]] = {
            "types": lambda person, body: person.types(str(body["text"])),
            "shares_contact": self._share,
            "blocks": lambda person, _: person.blocks(),
            "unblocks": lambda person, _: person.unblocks(),
        }

    def __call__(self, request: Request) -> Response:
        try:
            return self._dispatch(request)
        except LookupError as problem:
            return _json({"error": f"not found or missing: {problem}"}, 404)
        except (ValueError, TypeError) as problem:
            return _json({"error": str(problem)}, 400)

    def _dispatch(self, request: Request) -> Response:
        path = request.path.removeprefix("/telegram")
        if request.method != "POST":
            return self._show(path, request)
        if request.mimetype != "application/json":
            raise ValueError("a POST must be application/json")
        return self._act(path, json.loads(request.get_data(as_text=True) or "{}"))

    def _act(self, path: str, body: Body) -> Response:
        if path == "/people":
            return _json(shown(self._telegram.person(str(body["name"]), str(body["phone"]))), 201)
        if path == "/faults":
            self._telegram.fails(**body)
            return _json(body, 201)
        match = re.fullmatch(r"/people/(\d+)/(\w+)", path)
        if match is None or match[2] not in self._actions:
            raise LookupError(path)
        person = self._telegram.people[int(match[1])]
        self._actions[match[2]](person, body)
        return _json(shown(person))

    def _share(self, person: ChatPerson, body: Body) -> None:
        whose = body.get("whose")
        person.shares_contact(self._telegram.people[int(whose)] if whose else None)

    def _show(self, path: str, request: Request) -> Response:
        if path == "/events":
            return _json(self._events(request))
        if path == "/people":
            return _json({"people": [shown(person) for person in self._telegram.people.values()]})
        match = re.fullmatch(r"/people/(\d+)", path)
        if match is None:
            raise LookupError(path)
        return _json(shown(self._telegram.people[int(match[1])]))

    def _events(self, request: Request) -> Body:
        since, sid = int(request.args.get("since", "0")), request.args.get("sid")
        wait = min(float(request.args.get("wait", "0")), LONGEST_WAIT)
        events = self._telegram.events
        found = events.wait(since, sid, wait) if wait > 0 else events.since(since, sid)
        return {"events": found, "next": found[-1]["seq"] if found else since}


def shown(person: ChatPerson) -> Body:
    """A person as the control API shows them."""
    return {
        "id": person.id,
        "name": person.name,
        "phone": person.phone,
        "has_blocked": person.has_blocked,
        "keyboard": person.keyboard,
        "chat": [asdict(line) for line in person.chat],
    }


def _json(body: Body, status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")
