"""What is written to somebody who could not be called, and what its report means."""

from parley import agents
from parley.flow import Flow
from parley.languages import part
from parley.languages.parts import PlacedCalls
from parley.messages.reports import Report
from parley.outreach.deciding.dials import TaskResult
from parley.outreach.request import Outreach


def words(outreach: Outreach) -> str:
    """In the language in which the person would have been called."""
    flow: Flow = agents.load(outreach.speaker)
    wanted = str(outreach.override.get("language") or outreach.language)
    language = flow.language_like(wanted) or flow.language
    return outreach.text or part(PlacedCalls, language).missed.format(number=outreach.from_)


def delivery(report: Report) -> TaskResult:
    if report.delivered:
        return TaskResult({"channel": "sms"})
    return TaskResult(error="Undelivered", cause=report.code or report.status)
