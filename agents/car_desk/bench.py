"""The workshop's desk: looking ninety days ahead, a hundred callers for one slot, answering with a slow model.

The hundred reserve at the local stack's tables, each with a wish of its own. The answers are whole webhooks
over HTTP, the model a server that takes a second; a caller who is understood without it does not wait for it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from random import Random
from statistics import median, quantiles
from time import perf_counter, thread_time_ns
from zoneinfo import ZoneInfo

from agents.car_desk.data import BUSINESS, MARIA
from agents.car_desk.tools.appointments import schedule_appointment
from agents.car_desk.tools.models import Workshop
from agents.car_desk.tools.workshop import TIMES
from bench.figures import Figure
from parley.calendar import schedule
from parley.calendar.schedule import Taken, free_times
from parley.local.dev.parley import Parley
from parley.local.environment import environment
from parley.local.language_model.server import Asked, ModelServer, Reply
from parley.store.records import Records
from parley.tools.desk import Desk

ZONE = ZoneInfo("America/Chicago")
DAYS, BAYS, MINUTES = 90, 4, 30
REPETITIONS = 200
CALLERS, AT_ONCE = 100, 20
MODEL_SECONDS = 1.0
CALLS = 6
UNCLEAR = "well it does that thing again you know when it is cold outside"
"""No rule reads it, so the model is asked."""
LINES = (UNCLEAR, "I need an oil change next Tuesday after four", UNCLEAR, "yes", "what are your hours", "no")


def figures() -> Iterator[Figure]:
    yield from _availability()
    with Parley.start() as parley:
        yield from _race()
        yield from _answers(parley)


def _availability() -> Iterator[Figure]:
    times = Workshop().model_dump(include=TIMES)
    calendar, now = schedule({**times, "people": BAYS}, ZONE), datetime(2026, 11, 21, tzinfo=ZONE)
    where = f"processor time, {DAYS} days and {BAYS} bays"
    for name, share in (("empty", 0.0), ("half", 0.5), ("full", 1.0)):
        taken = _taken(share)
        took = []
        for _ in range(REPETITIONS):
            started = thread_time_ns()
            found = len(free_times(calendar, now, taken, MINUTES))
            took.append((thread_time_ns() - started) / 1e6)
        yield Figure(f"availability.{name}", median(took), "ms", f"{where}, {found} free starts", target=10)


def _taken(share: float) -> dict[str, Taken]:
    """So large a share of the half hours of every bay and day, at random but always the same."""
    random, taken = Random(1), dict[str, Taken]()  # noqa: S311 - spreads appointments, keeps no secret
    for ahead in range(DAYS):
        day: dict[str, list[list[int]]] = {str(bay): [] for bay in range(1, BAYS + 1)}
        for spans in day.values():
            for start in range(8 * 60, 18 * 60, MINUTES):
                if random.random() < share:
                    spans.append([start, start + MINUTES])
        taken[(date(2026, 11, 21) + timedelta(ahead)).isoformat()] = day
    return taken


def _race() -> Iterator[Figure]:
    now = datetime(2026, 11, 21, 11, tzinfo=ZONE)
    one = {"bays": 1, "hours": {1: ["16:00", "16:30"], 2: ["08:00", "18:00"]}}
    Records(BUSINESS).put("setting", "workshop", one)

    def wish(caller: int) -> str:
        desk = Desk(
            Records(BUSINESS),
            now.replace(tzinfo=None),
            now.timestamp(),
            f"CA{caller}",
            "",
            _silent,
            str(ZONE),
        )
        who = {"name": "Jane Doe", "service": "oil change", "vehicle": "Honda Civic"}
        start = "2026-11-24T16:00:00-06:00"
        return schedule_appointment.run(
            desk, contact=f"+1512555{caller:04}", caller=f"+1512555{caller:04}", start=start, **who
        ).outcome

    started = perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as callers:
        outcomes = Counter(callers.map(wish, range(CALLERS)))
    seconds = perf_counter() - started
    who = f"of {CALLERS} callers, {AT_ONCE} at a time, on the local tables"
    yield Figure("race.booked", outcomes["booked"], "", who, target=1)
    yield Figure("race.offered_others", outcomes["taken"], "", who, target=CALLERS - 1, bound="least")
    yield Figure("race.wish", seconds / CALLERS * 1000, "ms", "one wish, among the others")


def _silent(to: str, words: str, to_staff: bool = False) -> bool:
    """Nobody is texted."""
    return True


def _answers(parley: Parley) -> Iterator[Figure]:
    parley.reset()
    with ModelServer(_slow) as server, environment(OPENAI_BASE_URL=server.url, OPENAI_API_KEY="bench"):
        parley.dial("car_desk", MARIA).says(UNCLEAR).hangs_up()
        since = parley.exchange.events.publish("begin")["seq"]
        for _ in range(CALLS):
            phone = parley.dial("car_desk", MARIA)
            for line in LINES:
                phone.says(line)
            if not phone.ended:
                phone.hangs_up()
        parley.settle()
        asked = len(server.requests)
    took = sorted(_webhooks(parley, since))
    where = (
        f"whole webhooks over HTTP, {len(took)} of them, {asked} asked a model that takes {MODEL_SECONDS} s"
    )
    yield Figure("answer.p50", _percentile(took, 50), "ms", where)
    yield Figure("answer.p95", _percentile(took, 95), "ms", where, target=2000)


def _percentile(took: Sequence[float], hundredths: int) -> float:
    return quantiles(took, n=100, method="inclusive")[hundredths - 1]


def _slow(_: Asked) -> Reply:
    return Reply(content="{}", seconds=MODEL_SECONDS)


def _webhooks(parley: Parley, since: int) -> Iterator[float]:
    for event in parley.exchange.events.since(since):
        if event["event"] == "webhook" and event["purpose"] == "voice":
            yield float(event["ms"])
