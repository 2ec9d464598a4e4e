"""What becomes of the records when a number is proven to be a player's, or is taken back."""

from collections.abc import Mapping, Sequence
from typing import Any

from agents.game.tools import PROFILE
from parley.kinds import its_id, kind
from parley.store.records import Change, Records
from parley.tools.do_not_call import LIST

PLAYER = kind("player", person="phone")
BY_PHONE = kind("player_by_phone", person=its_id)
BASIS = "asked to be called, in Telegram, with a code texted to the number"

Data = Mapping[str, Any]


def called(business: str, user_id: str) -> tuple[str, int] | None:
    """The number and the Telegram chat of a player; None if there is none of that id."""
    player = Records(business).get(PLAYER, user_id)
    return (str(player["phone"]), int(player.get("chat_id") or 0)) if player is not None else None


def is_of(records: Records, phone: str, user_id: str) -> bool:
    """Whether the number is this player's now: the player who proved it last owns it."""
    return (records.get(BY_PHONE, phone) or {}).get("player") == user_id


def registered(records: Records, user_id: str, chat_id: int, phone: str, at: str) -> Sequence[Change]:
    """The number is this player's from now on, and they want to be called. `at` is a time in ISO 8601.

    The player who had the number before loses it, together with the profile that is kept under it: the newest proof
    counts. A player who changes the number takes the profile along. An earlier wish not to be called is lifted.
    """
    player = records.get(PLAYER, user_id) or None
    proven = {"phone": phone, "chat_id": chat_id, "consent": {"at": at, "basis": BASIS}}
    before = (player or {}).get("phone", "")
    owned = records.get(
        BY_PHONE, phone
    )  # read once: who loses the number is who had it when it changed hands
    owner = (owned or {}).get("player", "")
    changes = [
        Change(PLAYER, user_id, player, {**(player or {}), **proven}),
        *([] if owner == user_id else [Change(BY_PHONE, phone, owned, {"player": user_id})]),
        *_changed(records, LIST, phone, None),
    ]
    if owner not in ("", user_id):
        changes += _without_number(records, owner)
    if before not in ("", phone):
        changes += [*_changed(records, BY_PHONE, before, None), *_moved_profile(records, before, phone)]
    elif owner not in ("", user_id):
        changes += _changed(records, PROFILE, phone, None)
    return changes


def unregistered(records: Records, user_id: str, phone: str, at: str) -> Sequence[Change]:
    """The player must not be called any more. Nothing changes if the number is somebody else's meanwhile."""
    player, owner = records.get(PLAYER, user_id), {"player": user_id}
    listed = _changed(records, LIST, phone, {"at": at, "said_to": "telegram"})
    still_theirs = Change(BY_PHONE, phone, owner, owner)
    without = [Change(PLAYER, user_id, player, {**player, "consent": None})] if player else []
    return [still_theirs, *listed, *without]


def _without_number(records: Records, user_id: str) -> Sequence[Change]:
    player = records.get(PLAYER, user_id)
    return [Change(PLAYER, user_id, player, {**player, "phone": "", "consent": None})] if player else []


def _moved_profile(records: Records, before: str, phone: str) -> Sequence[Change]:
    profile = records.get(PROFILE, before)
    return [*_changed(records, PROFILE, before, None), *_changed(records, PROFILE, phone, profile)]


def _changed(records: Records, kind: str, id: str, after: Data | None) -> list[Change]:
    before = records.get(kind, id)
    return [] if before == after else [Change(kind, id, before, after)]
