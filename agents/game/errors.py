"""What the errors of the game's routes are answered with."""

from agents.game.starting import NotCallableError, UnknownPlayerError
from parley.api.errors import Statuses

STATUSES: Statuses = {UnknownPlayerError: (404, "unknown_player"), NotCallableError: (409, "")}
