"""What came of the calls: counts, distributions and averages, by question, store and day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from agents.feedback import configuration
from agents.feedback.survey import tally
from agents.feedback.tools import OPEN_ANSWER, TALLY
from parley import spreadsheet
from parley.store.records import Records

MOST_DAYS = 366
PROPER = ("completed", "shortened")
COLUMNS = ("day", "store", "question", "text", "asked", "answered", "unsure", "unanswered", "average")

Tallies = Sequence[Mapping[str, Any]]


def tallies(business: str, first: date, last: date, store: str = "", question: str = "") -> Tallies:
    """All that was counted in a period, of one store or all, of one question or all."""
    wanted = [store] if store else [each.id for each in configuration.stores(business)]
    records = Records(business)
    found = [tally for id in wanted for tally in records.between(TALLY, f"{id}#{first}", f"{id}#{last}#~")]
    return [each for each in found if not question or each["question"] in ("", question)]


def calls(counted: Tallies) -> dict[str, Any]:
    total = tally.added(each for each in counted if not each["question"])
    number, outcomes = total.get("calls", 0), total.get("outcomes", {})
    proper = sum(outcomes.get(each, 0) for each in PROPER)
    return {
        "calls": number,
        "outcomes": outcomes,
        "completion_rate": round(proper / number, 4) if number else None,
        "average_seconds": round(total.get("seconds", 0) / number, 1) if number else None,
    }


def calls_by_day(counted: Tallies) -> list[dict[str, Any]]:
    """How many calls there were each day, and the share of them that was completed."""
    days = _grouped((each for each in counted if not each["question"]), "day")
    return [
        {"day": day, "answered": (told := calls(group))["calls"], "average": told["completion_rate"]}
        for day, group in sorted(days.items())
    ]


def by_question(counted: Tallies) -> list[dict[str, Any]]:
    """Ratings first, what was asked most often first."""
    groups = _grouped((each for each in counted if each["question"]), "question")
    found = [_question(id, group) for id, group in sorted(groups.items())]
    return sorted(found, key=lambda each: (each["kind"] != "rating", -each["asked"]))


def _question(id: str, group: Tallies) -> dict[str, Any]:
    total = tally.added(group)
    return {
        **{name: total.get(name, 0) for name in ("asked", "answered", "unsure", "unanswered")},
        **{name: total[name] for name in ("text", "kind", "highest")},
        "id": id,
        "average": tally.average(total),
        "distribution": total.get("answers", {}),
        "by_day": _points(group, "day"),
        "by_store": _points(group, "store"),
    }


def _points(group: Tallies, name: str) -> list[dict[str, Any]]:
    summed = {key: tally.added(each) for key, each in sorted(_grouped(group, name).items())}
    return [
        {name: key, "answered": total.get("answered", 0), "average": tally.average(total)}
        for key, total in summed.items()
    ]


def _grouped(counted: Iterable[Mapping[str, Any]], name: str) -> dict[str, list[Mapping[str, Any]]]:
    groups: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for each in counted:
        groups[each[name]].append(each)
    return groups


def open_answers(
    business: str, store: str, question: str, first: date, last: date, most: int, before: str = ""
) -> tuple[Sequence[Mapping[str, Any]], str | None]:
    """Answers in the customers' own words, newest first, and where to go on."""
    prefix = f"{store}#{question}#"
    ends = before if before.startswith(prefix) else f"{prefix}{last}T~"
    found = Records(business).between(OPEN_ANSWER, f"{prefix}{first}", ends, most + 2, newest_first=True)
    fresh = [each for each in found if each["id"] != before]
    return fresh[:most], (fresh[most - 1]["id"] if len(fresh) > most else None)


def as_csv(counted: Tallies) -> str:
    """A line for each question, store and day, with as many columns as there are different answers."""
    lines = [each for each in counted if each["question"]]
    answers = sorted({answer for each in lines for answer in each.get("answers", {})})
    rows = [
        [
            *({**each, "average": tally.average(each)}.get(name, 0) for name in COLUMNS),
            *(each.get("answers", {}).get(answer, 0) for answer in answers),
        ]
        for each in lines
    ]
    return spreadsheet.lines([(*COLUMNS, *(f"answer {answer}" for answer in answers)), *rows])
