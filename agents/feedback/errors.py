"""What the errors of the routes of feedback calls are answered with."""

from agents.feedback.configuration import ConfigurationError, UnknownError
from agents.feedback.sessions import NotClosableError, UnknownSessionError
from parley.api.errors import Statuses

STATUSES: Statuses = {
    ConfigurationError: (422, "invalid"),
    UnknownError: (404, "not_found"),
    UnknownSessionError: (404, "unknown_session"),
    NotClosableError: (409, "call_under_way"),
}
