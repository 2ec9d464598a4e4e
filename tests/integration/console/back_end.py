"""A business's own system as docs/backend.md has it: bookings and callbacks in one place, for calls and the console."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Given = Mapping[str, Any]
Answer = tuple[str, Mapping[str, Any]]
PAGE = 2


class BackEnd:
    """`offers` are the names that it answers; what it was asked is in `asked`, with the key of each wish."""

    def __init__(self, free: list[str]) -> None:
        self.free = free
        self.bookings: dict[str, dict[str, Any]] = {}
        self.callbacks: dict[str, dict[str, Any]] = {}
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        self.failing = 0
        self.answers: dict[str, Any] = {}
        """In place of what it would answer."""
        self.offers: dict[str, Callable[[Given, Given], Answer]] = {
            "schedule_appointment": self._book,
            "send_sms_confirmation": lambda wish, _: ("sent", {}),
            "list_bookings": self._list,
            "bookings_of_call": self._of_call,
            "times_for_booking": lambda wish, _: self._with(wish, lambda _: ("found", {"times": self.free})),
            "move_booking": self._move,
            "cancel_booking": self._cancel,
            "list_requests": self._requests,
            "close_request": self._close,
            "reopen_request": self._reopen,
        }
        self._one_at_a_time = threading.Lock()
        self._done: dict[str, Answer] = {}

    def answer(self, name: str, sent: dict[str, Any], key: str) -> tuple[int, Any]:
        """The same wish twice is done once."""
        with self._one_at_a_time:
            self.asked.append((name, sent, key))
            if self.failing or name not in self.offers:
                return self.failing or 404, None
            if key not in self._done:
                self._done[key] = self.offers[name](sent["arguments"], {**sent, "key": key})
            outcome, values = self._done[key]
            return 200, self.answers.get(name, {"outcome": outcome, "values": values})

    def _book(self, wish: Given, sent: Given) -> Answer:
        if self._is_taken(wish["start"]):
            return "none", {}
        id = str(len(self.bookings) + 1)
        who = {"name": wish["name"], "phone": wish["contact"], "business": sent["business"]}
        what = {"start": wish["start"], "minutes": 60, "what": wish["service"], "key": sent["key"]}
        self.bookings[id] = {"id": id, **who, **what, "details": {"vehicle": wish["vehicle"]}}
        return "booked", {"number": id, "done": []}

    def _is_taken(self, start: str) -> bool:
        return any(
            datetime.fromisoformat(each["start"]) == datetime.fromisoformat(start) for each in self._all()
        )

    def _all(self, business: str = "") -> list[dict[str, Any]]:
        there = [each for each in self.bookings.values() if not each.get("cancelled")]
        return sorted(
            (each for each in there if business in ("", each["business"])),
            key=lambda each: str(each["start"]),
        )

    def _list(self, wish: Given, sent: Given) -> Answer:
        left = [
            each
            for each in self._all(sent["business"])
            if each["start"] >= wish["first"] and each["start"] > wish["after"]
        ]
        after = left[PAGE - 1]["start"] if len(left) > PAGE else ""
        return "listed", {"bookings": [*map(_shown, left[:PAGE])], "next": after}

    def _of_call(self, wish: Given, sent: Given) -> Answer:
        there = [each for each in self._all(sent["business"]) if each["phone"] == wish["phone"]]
        return "listed", {"bookings": [*map(_shown, there)]}

    def _with(self, wish: Given, act: Callable[[dict[str, Any]], Answer]) -> Answer:
        booking = self.bookings.get(wish["id"])
        if booking is None:
            return "unknown", {}
        by = (booking.get("changed") or {}).get("by", "")
        if booking.get("cancelled"):
            return "gone", {"by": by}
        if wish.get("seen", booking["start"]) != booking["start"]:
            return "changed", {"by": by}
        return act(booking)

    def _move(self, wish: Given, _: Given) -> Answer:
        def moved(booking: dict[str, Any]) -> Answer:
            if self._is_taken(wish["start"]):
                return "taken", {}
            booking |= {"start": wish["start"], "changed": {"by": wish["by"], "at": wish["at"]}}
            return "moved", {"booking": _shown(booking)}

        return self._with(wish, moved)

    def _cancel(self, wish: Given, _: Given) -> Answer:
        def cancelled(booking: dict[str, Any]) -> Answer:
            booking |= {"cancelled": True, "changed": {"by": wish["by"], "at": wish["at"]}}
            return "cancelled", {"booking": _shown(booking)}

        return self._with(wish, cancelled)

    def _requests(self, wish: Given, _: Given) -> Answer:
        there = [
            each
            for each in self.callbacks.values()
            if each["business"] in wish["businesses"] and bool(each.get("by")) == wish["done"]
        ]
        return "listed", {"requests": there if wish["list"] == "callback" else [], "next": ""}

    def _close(self, wish: Given, sent: Given) -> Answer:
        one = self.callbacks.get(wish["id"])
        if one is None or one["business"] != sent["business"]:
            return "unknown", {}
        if one.get("by"):
            return "done_before", {"by": one["by"], "remark": one["remark"]}
        one |= {"by": wish["by"], "remark": wish["remark"]}
        return "closed", {"request": one}

    def _reopen(self, wish: Given, _: Given) -> Answer:
        one = self.callbacks[wish["id"]]
        if not one.get("by"):
            return "open_before", {}
        del one["by"], one["remark"]
        return "opened", {"request": one}


def _shown(booking: Given) -> dict[str, Any]:
    return {name: value for name, value in booking.items() if name not in ("business", "cancelled")}


@contextmanager
def served(back_end: BackEnd) -> Iterator[str]:
    """Its address; its last part stands for a secret one."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            name = self.path.removeprefix("/s3cret/")
            status, answer = back_end.answer(name, sent, self.headers["Idempotency-Key"])
            body = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/s3cret"
    finally:
        server.shutdown()
        server.server_close()
