"""Starts the onboarding of a player: once, however often and at once it is asked for."""

from dataclasses import replace

from agents.game.registration import PLAYER
from agents.game.tools import PROFILE
from parley.outreach import executions, log
from parley.outreach.request import CallRequest
from parley.outreach.start import ConflictError, Started, kept, prepared
from parley.settings import variable
from parley.store.records import Records

TEXT = "We tried to call you about Nikita. Send /call to the bot in Telegram when you have two minutes."
"""What is written when nobody answers."""


ONBOARDING, COMPANION = "onboarding", "companion"


class UnknownPlayerError(LookupError):
    """The business has no player of that id."""


class NotCallableError(Exception):
    """The player must not be called, or need not be: `code` is `no_consent` or `already_onboarded`."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code


def start(business: str, user_id: str) -> Started:
    """The onboarding that is under way, or else a new one, which resumes where the last one ended.

    Raises UnknownPlayerError, NotCallableError, or what `start_onboarding` raises.
    """
    records = Records(business)
    player = records.get(PLAYER, user_id)
    if player is None:
        raise UnknownPlayerError(f"there is no player '{user_id}'")
    phone = player.get("phone", "")
    if not phone or not player.get("consent"):
        raise NotCallableError("no_consent", "the player has not asked to be called")
    profile = records.get(PROFILE, phone) or {}
    if profile.get("onboarded"):
        raise NotCallableError("already_onboarded", "the player's profile is complete")
    id = f"player-{user_id}-{_number(records, user_id):03}"
    return _started(business, id, phone, int(player.get("chat_id") or 0), profile.get("timezone", ""))


def _number(records: Records, user_id: str) -> int:
    """Which onboarding of the player this is. One that is not over is this one."""
    there = records.between(log.OUTREACH, f"player-{user_id}-000", f"player-{user_id}-999-onboarding")
    onboardings = [each for each in there if each["id"].endswith("-onboarding")]
    is_over = bool(onboardings) and bool(onboardings[-1].get("outcome"))
    return max(1, len(onboardings) + is_over)


def _started(business: str, id: str, phone: str, chat_id: int, timezone: str) -> Started:
    request = CallRequest(
        agent=COMPANION, to=phone, consent="requested", chat_id=chat_id, text=TEXT, timezone=timezone
    )
    try:
        return start_onboarding(business, id, request)
    except ConflictError:  # under way, with what was known of the player when it began
        return Started(log.load(business, f"{id}-onboarding"), False)


def start_onboarding(business: str, id: str, request: CallRequest) -> Started:
    """Calls a new player with the onboarding agent, and back with the companion once the profile is complete.

    The two calls are the outreaches `<id>-onboarding`, which is returned, and `<id>-callback`, in one
    execution. The request is for the companion, whose number both calls come from. Raises what `start_outreach` raises.
    """
    name = executions.name_of(business, id)
    onboarding = replace(
        request,
        override={"agent": ONBOARDING},
        fulfilled_by={"kind": PROFILE, "id": request.to, "field": "onboarded"},
    )
    first = prepared(business, f"{id}-onboarding", onboarding, f"{name}-onboarding")
    callback = prepared(business, f"{id}-callback", request, f"{name}-callback")
    started = kept(first, callback)
    given = {"business": business, "onboarding": first.id, "callback": callback.id}
    executions.start(variable("ONBOARDING_STATE_MACHINE"), name, given)
    return started
