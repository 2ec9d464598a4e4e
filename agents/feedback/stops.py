"""What is under way for a customer, and ends when they are deleted."""

from collections.abc import Mapping

from agents.feedback.tools import SESSION
from parley.outreach import executions
from parley.settings import variable
from parley.store.people import Stop


def _stop_session(business: str, session: str) -> None:
    """The execution that waits for the time of a feedback call waits no longer."""
    name = executions.name_of(business, session)
    executions.stop(variable("FEEDBACK_STATE_MACHINE"), name, "the person was deleted")


STOPS: Mapping[str, Stop] = {SESSION: _stop_session}
