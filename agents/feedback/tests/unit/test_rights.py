"""The function of feedback calls writes its own kinds of records, and no others."""

from agents.feedback import calling, sessions
from agents.feedback.tools import SESSION, WAITING
from parley.outreach import log, pacing
from tests.unit.security.test_rights_by_kind import writable


def test_the_function_writes_what_a_session_needs_and_nothing_else() -> None:
    own = {SESSION, sessions.VERIFICATION, WAITING, calling.ASKED, calling.SURVEYED}
    assert writable("FeedbackFunction") == own | {pacing.PLACES, log.OUTREACH, log.BY_TIME, log.FACT}
