"""A session from the queue to its end: when its phone may ring, what is asked, and what is kept.

The tasks of the state machine `feedback`; see statemachine/feedback.asl.yaml.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from agents.feedback import configuration, sessions
from agents.feedback.configuration import Store
from agents.feedback.sessions import Verified
from agents.feedback.survey.questions import to_data
from agents.feedback.survey.selection import Selection, StoreVisit, select
from agents.feedback.tools import SESSION, WAITING
from parley import clock
from parley.kinds import its_id, kind
from parley.languages.sv import speak
from parley.outreach import executions, guard, log, pacing
from parley.outreach.request import CallRequest
from parley.outreach.start import kept, prepared
from parley.settings import variable
from parley.store.errors import BusyError
from parley.store.records import Records

AGENT = "feedback"
WITHIN_SECONDS = 300
"""From the verification, or from the first allowed moment after it, to the first dial."""
LATER_SECONDS = 3600
"""How long after the time that a customer named the phone may ring."""
MOST_ROUNDS = 2
"""A customer who asks to be called later is called once more."""
CALL_BACK_SECONDS = 7 * 86_400
"""How long a customer who missed the call may call back and answer."""
ASKED = kind("feedback_asked", nobody="it counts customers, and holds none")
SURVEYED = kind("feedback_surveyed", person=its_id)
"""Under a number: the session that it was last called for."""
SURVEY_DAYS = 30
"""A customer is called about one visit in so many days, whatever else they buy; `survey_days` of the business's
record `setting/outreach`."""
UNSUCCESSFUL = ("not_called", "not_reached", "closed")
MOST_RACES = 8


def verified(business: str, told: Verified) -> tuple[dict[str, Any], bool]:
    """Opens the session of a verification and sets it going; told twice, it is one session and one call.

    Raises ConfigurationError, NotStartedError or UnavailableError; after the last two it may be told again.
    """
    session, is_new = sessions.open_session(business, told)
    if session["state"] == "queued":
        start = executions.name_of(business, session["id"])
        executions.start(
            variable("FEEDBACK_STATE_MACHINE"), start, {"business": business, "session": session["id"]}
        )
    return session, is_new


def schedule(business: str, id: str) -> dict[str, Any]:
    """When the phone rings: `{"decision": "call", "at"}`, or "none", and the session says why."""
    session = sessions.load(business, id)
    if session["state"] not in sessions.OPEN:
        return {"decision": "none", "at": ""}
    wanted, within = _wanted_from(session)
    facts, rules = _facts(business, session, wanted)
    decision = guard.decide(rules, facts)
    if decision.decision == "refused":
        return _not_called(business, id, decision.reason)
    allowed = decision.until or wanted
    earliest, latest = max(allowed, clock.now()), allowed + within
    place = pacing.take_place(earliest, latest, pacing.rate()) if earliest <= latest else None
    if place is None:
        return _not_called(business, id, "too_late" if earliest > latest else "too_many_calls")
    sessions.change(business, id, state="waiting", due_at=place, allowed_at=allowed)
    return {"decision": "call", "at": f"{datetime.fromtimestamp(place, UTC):%Y-%m-%dT%H:%M:%S.%fZ}"}


def _wanted_from(session: Mapping[str, Any]) -> tuple[float, float]:
    """From when on the call is wanted, and for how long."""
    later = session.get("later_from")
    return (float(later), LATER_SECONDS) if later else (float(session["verified_at"]), WITHIN_SECONDS)


def _facts(business: str, session: Mapping[str, Any], wanted: float) -> tuple[guard.Facts, guard.Rules]:
    records = Records(business)
    listed = records.get(log.DO_NOT_CALL, session["phone"]) is not None
    facts = guard.Facts(session["phone"], session["consent"], wanted, do_not_call=listed)
    return facts, guard.rules_of(records.get("setting", "outreach"))


def _not_called(business: str, id: str, why: str) -> dict[str, Any]:
    sessions.change(business, id, state="not_called", why=why, ended_at=clock.now())
    return {"decision": "none", "at": ""}


def prepare(business: str, id: str, execution: str) -> dict[str, Any]:
    """Chooses the questions and keeps the outreach that is then started; or "none": the session says why."""
    session = sessions.load(business, id)
    if session["state"] not in sessions.OPEN:
        return {"decision": "none", "outreach": "", "execution": ""}
    if session["state"] != "calling":
        session = _with_questions(business, session)
    if session["state"] != "calling":
        return {"decision": "none", "outreach": "", "execution": ""}
    outreach, name = session["outreaches"][-1], f"{execution[:70]}-{len(session['outreaches'])}"
    request = CallRequest(
        agent=AGENT,
        to=session["phone"],
        consent=session["consent"],
        values=_values(business, session),
        fulfilled_by={"kind": SESSION, "id": id, "field": "outcome"},
    )
    kept(prepared(business, outreach, request, name))
    _keep_place(business, session, outreach)
    return {"decision": "call", "outreach": outreach, "execution": name}


def _keep_place(business: str, session: Mapping[str, Any], outreach: str) -> None:
    """The first dial has its place in time already, if it was scheduled."""
    name = log.Name(business, outreach)
    if "due_at" in session and not log.facts(name):
        log.keep_place(name, 1, 0, float(session["due_at"]))


def _with_questions(business: str, session: Mapping[str, Any]) -> dict[str, Any]:
    """Takes the questions that are due now, and counts the customer, once."""
    records, id = Records(business), session["id"]
    store = configuration.store(business, session["store"])
    for _ in range(MOST_RACES):
        before = records.get(ASKED, store.id)
        session = sessions.load(business, id)
        if session["state"] == "calling" or session["state"] not in sessions.OPEN:
            return dict(session)
        surveyed = records.get(SURVEYED, session["phone"])
        if _is_surveyed(business, session, surveyed):
            return sessions.change(
                business, id, state="not_called", why="surveyed_recently", ended_at=clock.now()
            )
        chosen = selection(business, store, session["departments"], before)
        after = _calling(session, chosen)
        if records.change(
            (ASKED, store.id, before, _counted(before, chosen)),
            (SESSION, id, session, after),
            (SURVEYED, session["phone"], surveyed, _surveying(session)),
        ):
            return after
    raise BusyError(f"store {store.id} is being counted by others")


def _is_surveyed(business: str, session: Mapping[str, Any], surveyed: Mapping[str, Any] | None) -> bool:
    """Whether the customer is being called, or was reached lately, about another visit."""
    if surveyed is None or surveyed["session"] == session["id"]:
        return False
    setting = Records(business).get("setting", "outreach") or {}
    days = float(setting.get("survey_days", SURVEY_DAYS))
    if surveyed["at"] < clock.now() - days * 86_400:
        return False
    other = Records(business).get(SESSION, surveyed["session"])
    return other is not None and other["state"] not in UNSUCCESSFUL


def _surveying(session: Mapping[str, Any]) -> dict[str, Any]:
    return {"session": session["id"], "at": clock.now(), "expires_at": session["expires_at"]}


def _calling(session: Mapping[str, Any], chosen: Selection) -> dict[str, Any]:
    if not chosen.asked:
        return {**session, "state": "not_called", "why": "no_questions", "ended_at": clock.now()}
    outreach = f"{session['id']}-{len(session['outreaches']) + 1}"
    return {
        **session,
        "state": "calling",
        "questions": [to_data(each) for each in chosen.asked],
        "outreaches": [*session["outreaches"], outreach],
    }


def _counted(before: Mapping[str, Any] | None, chosen: Selection) -> dict[str, Any]:
    told = before or {"customers": 0, "asked_at": {}}
    asked_at = {**told["asked_at"], **dict.fromkeys((each.id for each in chosen.asked), clock.now())}
    return {"customers": told["customers"] + 1, "asked_at": asked_at}


def selection(
    business: str, store: Store, departments: list[str], counted: Mapping[str, Any] | None
) -> Selection:
    return select(configuration.questions(business), visit(store, departments, counted))


def visit(store: Store, departments: list[str], counted: Mapping[str, Any] | None) -> StoreVisit:
    """The next customer of a store, now."""
    told = counted or {"customers": 0, "asked_at": {}}
    return StoreVisit(
        store=store.id,
        day=f"{datetime.fromtimestamp(clock.now(), ZoneInfo(store.timezone)):%Y-%m-%d}",
        seconds=store.question_seconds,
        departments=tuple(departments),
        customers=int(told["customers"]),
        asked_at=told["asked_at"],
    )


def _values(business: str, session: Mapping[str, Any]) -> dict[str, Any]:
    """What travels with the call; kept as well, for the customer who calls back."""
    store = configuration.store(business, session["store"])
    seconds = store.call_seconds - store.question_seconds + sum(q["seconds"] for q in session["questions"])
    values = {
        "session": session["id"],
        "questions": session["questions"],
        "company": store.company,
        "store_name": store.name,
        "how_many": speak.short_questions(len(session["questions"])),
        "how_long": speak.duration(seconds),
        "call_seconds": store.call_seconds,
    }
    until = {"expires_at": int(clock.now()) + CALL_BACK_SECONDS}
    Records(business).put(WAITING, session["phone"], {**values, **until})
    return values


def record(business: str, id: str, outreach: Mapping[str, Any]) -> dict[str, Any]:
    """Keeps what became of the call; `{"again": true}` if the customer is to be called once more."""
    session = sessions.load(business, id)
    if session["state"] not in (*sessions.OPEN, "done"):
        return {"again": False}
    if outreach.get("call_outcome") == "later" and len(session["outreaches"]) < MOST_ROUNDS:
        return _again(business, session)
    if outreach.get("success") or session.get("outcome"):
        sessions.change(business, id, state="done", result=outreach.get("result", ""))
    else:
        sessions.change(business, id, **_unsuccessful(session, outreach), ended_at=clock.now())
    return {"again": False}


def _unsuccessful(session: Mapping[str, Any], outreach: Mapping[str, Any]) -> dict[str, str]:
    """Not reached: the phone rang, or might have. Otherwise nobody was called."""
    decided = outreach.get("refused") or outreach.get("result") == "pointless"
    called = session["outreaches"] and not decided
    why = outreach.get("reason") if decided else outreach.get("result")
    return {"state": "not_reached" if called else "not_called", "why": str(why or "")}


def _again(business: str, session: Mapping[str, Any]) -> dict[str, Any]:
    """A session that was put off is open again, from the time that the customer named, or tomorrow."""
    window, store = session.get("better_time"), configuration.store(business, session["store"])
    later = clock.now() + 86_400
    if window:
        later = datetime.fromisoformat(window["start"]).replace(tzinfo=ZoneInfo(store.timezone)).timestamp()
    reopened = {**session, "state": "queued", "outcome": "", "put_off": True, "later_from": later}
    return {"again": Records(business).change((SESSION, session["id"], session, reopened))}
