"""The bot's function writes its own kinds of records, and no others."""

from agents.game import registration
from agents.game.telegram import bot
from agents.game.tools import PROFILE
from parley.messages import sending
from parley.outreach import log
from parley.tools.do_not_call import LIST
from tests.unit.security.test_rights_by_kind import writable


def test_the_bot_writes_what_a_player_needs_and_nothing_else() -> None:
    own = {bot.CHAT, bot.TEXTS, registration.PLAYER, registration.BY_PHONE, PROFILE}
    assert writable("TelegramFunction") == own | {
        sending.MESSAGE,
        sending.COUNTED,
        LIST,
        log.OUTREACH,
        log.BY_TIME,
    }
