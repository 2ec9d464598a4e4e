"""A business's own stores and questions. All of it is kept under the business, and reached by nobody else."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any
from zoneinfo import available_timezones

from agents.feedback.survey import questions as survey
from agents.feedback.survey.planning import CALL_SECONDS, LONGEST_CALL, SHORTEST_CALL, seconds_for_questions
from agents.feedback.survey.questions import SurveyQuestion
from parley.kinds import kind
from parley.store.records import Records

STORE = kind("feedback_store", nobody="a store of the business")
QUESTION = kind("feedback_question", nobody="what customers are asked")
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
RESERVED = ("select", "follow_up")
LONGEST_NAME = 80
MOST_DEPARTMENTS, LONGEST_DEPARTMENT = 20, 40
UNSAYABLE = re.compile(r"[{}<>\x00-\x1f\x7f]")
MOST_PRIORITY, MOST_EVERY = 100, 1000
DEFAULT_TIMEZONE = "Europe/Stockholm"
FIRST, LAST = "!", "~"


class ConfigurationError(ValueError):
    """Something that cannot be: `field` says which part, the text why."""

    def __init__(self, field: str, why: str) -> None:
        self.field = field
        super().__init__(why)


class UnknownError(LookupError):
    """The business has nothing of that id."""


@dataclass(frozen=True, slots=True)
class Store:
    """`name` is how the store is spoken of ("butiken i Solna"), `company` on whose behalf the call is.

    `departments` are the tags that visits and questions may have. `call_seconds` is how long a call takes.
    """

    id: str
    name: str
    company: str
    timezone: str = DEFAULT_TIMEZONE
    departments: Sequence[str] = ()
    call_seconds: int = CALL_SECONDS
    closed: bool = False

    @property
    def question_seconds(self) -> int:
        return seconds_for_questions(self.call_seconds)


def store_from_data(data: Mapping[str, Any]) -> Store:
    return Store(**{each.name: data[each.name] for each in fields(Store) if each.name in data})


def stores(business: str) -> Sequence[Store]:
    return [store_from_data(each) for each in Records(business).between(STORE, FIRST, LAST)]


def store(business: str, id: str) -> Store:
    """Raises UnknownError."""
    found = Records(business).get(STORE, id) if ID.fullmatch(id) else None
    if found is None:
        raise UnknownError("there is no such store")
    return store_from_data(found)


def save_store(business: str, wanted: Store, new: bool) -> Store:
    """Raises ConfigurationError, or UnknownError for a change of a store that is not there."""
    _check(_store_checks(wanted))
    _save(business, STORE, wanted.id, asdict(wanted), new)
    return wanted


def questions(business: str) -> Sequence[SurveyQuestion]:
    return [survey.from_data(each) for each in Records(business).between(QUESTION, FIRST, LAST)]


def question(business: str, id: str) -> SurveyQuestion:
    """Raises UnknownError."""
    found = Records(business).get(QUESTION, id) if ID.fullmatch(id) else None
    if found is None:
        raise UnknownError("there is no such question")
    return survey.from_data(found)


def save_question(business: str, wanted: SurveyQuestion, new: bool) -> SurveyQuestion:
    """Raises ConfigurationError, or UnknownError for a change of a question that is not there."""
    _check(question_checks(wanted))
    known = {tag for each in stores(business) for tag in each.departments}
    strange = [tag for tag in wanted.departments if tag not in known]
    if strange:
        raise ConfigurationError("departments", f"no store has a department '{strange[0]}'")
    alike = [each for each in questions(business) if _contradict(each, wanted)]
    if alike:
        raise ConfigurationError("text", f"the question '{alike[0].id}' asks the same")
    _save(business, QUESTION, wanted.id, survey.to_data(wanted), new)
    return wanted


def retire(business: str, id: str) -> SurveyQuestion:
    """It is asked no more; its answers stay. Raises UnknownError."""
    question(business, id)
    retired = Records(business).update(QUESTION, id, lambda before: before and {**before, "retired": True})
    return survey.from_data(retired or {})


def _save(business: str, kind: str, id: str, data: Mapping[str, Any], new: bool) -> None:
    records = Records(business)
    if new and not records.create((kind, id, data)):
        raise ConfigurationError("id", "is used already")
    if not new and records.update(kind, id, lambda before: before and data) is None:
        raise UnknownError(f"there is nothing of the id '{id}'")


def _contradict(one: SurveyQuestion, other: SurveyQuestion) -> bool:
    """Two questions that may meet in one call and say the same."""
    same = one.text.casefold().strip(" ?.!") == other.text.casefold().strip(" ?.!")
    return same and one.id != other.id and not (one.retired or other.retired) and _overlap(one, other)


def _overlap(one: SurveyQuestion, other: SurveyQuestion) -> bool:
    """Whether there is a day on which both are asked."""
    first = max(one.first_day, other.first_day)
    last = min(day for day in (one.last_day or LAST, other.last_day or LAST))
    return first <= last


Check = tuple[str, bool, str]
"""Field, whether it is right, and what is wrong otherwise."""


def _check(checks: Sequence[Check]) -> None:
    for field, is_right, why in checks:
        if not is_right:
            raise ConfigurationError(field, why)


def question_checks(wanted: SurveyQuestion) -> Sequence[Check]:
    shortest, longest = survey.SHORTEST_SECONDS, survey.LONGEST_SECONDS
    fits = 0 < len(wanted.text.strip()) <= survey.LONGEST_TEXT
    ordered = not (wanted.first_day and wanted.last_day) or wanted.first_day <= wanted.last_day
    return [
        ("id", bool(ID.fullmatch(wanted.id)), "must be 1 to 40 lower-case letters, digits or -"),
        ("id", wanted.id not in RESERVED, "is reserved"),
        ("text", fits, f"must be 1 to {survey.LONGEST_TEXT} characters"),
        ("text", not UNSAYABLE.search(wanted.text), "must be one line, without any of { } < >"),
        ("kind", wanted.kind in survey.KINDS, f"must be one of {', '.join(survey.KINDS)}"),
        ("highest", wanted.highest in survey.SCALES, "must be 5 (from 1) or 10 (from 0)"),
        *_option_checks(wanted),
        ("every", 1 <= wanted.every <= MOST_EVERY, f"must be 1 (every customer) to {MOST_EVERY}"),
        ("priority", 1 <= wanted.priority <= MOST_PRIORITY, f"must be 1 to {MOST_PRIORITY}"),
        ("seconds", shortest <= wanted.seconds <= longest, f"must be {shortest} to {longest}"),
        ("last_day", ordered, "is before the first day"),
    ]


def _option_checks(wanted: SurveyQuestion) -> Sequence[Check]:
    options = [option.strip() for option in wanted.options]
    short = all(0 < len(option) <= survey.LONGEST_OPTION for option in options)
    distinct = len({option.casefold() for option in options}) == len(options)
    count = survey.FEWEST_OPTIONS <= len(options) <= survey.MOST_OPTIONS
    if wanted.kind != "choice":
        return [("options", not options, "are for questions of the kind choice only")]
    return [
        ("options", count, f"must be {survey.FEWEST_OPTIONS} to {survey.MOST_OPTIONS}"),
        ("options", short, f"must be 1 to {survey.LONGEST_OPTION} characters each"),
        ("options", distinct, "must differ"),
        ("options", not any(UNSAYABLE.search(each) for each in options), "must be without any of { } < >"),
    ]


def _store_checks(wanted: Store) -> Sequence[Check]:
    names = all(0 < len(text.strip()) <= LONGEST_NAME for text in (wanted.name, wanted.company))
    sayable = not any(UNSAYABLE.search(text) for text in (wanted.name, wanted.company, *wanted.departments))
    tags = all(0 < len(tag.strip()) <= LONGEST_DEPARTMENT for tag in wanted.departments)
    zone = wanted.timezone in available_timezones()
    short = SHORTEST_CALL <= wanted.call_seconds <= LONGEST_CALL
    return [
        ("id", bool(ID.fullmatch(wanted.id)), "must be 1 to 40 lower-case letters, digits or -"),
        ("name", names, f"name and company must be 1 to {LONGEST_NAME} characters"),
        ("name", sayable, "names must be one line, without any of { } < >"),
        ("timezone", zone, "must be an IANA name, like Europe/Stockholm"),
        ("departments", len(wanted.departments) <= MOST_DEPARTMENTS, f"are more than {MOST_DEPARTMENTS}"),
        ("departments", tags, f"must be 1 to {LONGEST_DEPARTMENT} characters each"),
        ("call_seconds", short, f"must be {SHORTEST_CALL} to {LONGEST_CALL}"),
    ]


def timezone(business: str) -> str:
    """The zone of the business's days: that of its first store."""
    return next((each.timezone for each in stores(business)), DEFAULT_TIMEZONE)
