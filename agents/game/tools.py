"""What the two agents of the game know of a player: the profile, kept under the player's number.

The profile is one record, so that the gate before Nikita's first word is one read.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from agents.game.wishes import without_struck
from parley.flow.tool import Result, tool
from parley.hear.ages import GROUPS, TOO_YOUNG, YOUNGEST
from parley.hear.callees import NOT_TOLD
from parley.hear.places import timezone_of
from parley.kinds import its_id, kind
from parley.tools.desk import Changed, Desk
from parley.tools.do_not_call import listing, together

PROFILE = kind("profile", person=its_id)
WANTED = ("name", "age_group", "place", "interests", "style")
"""What makes a profile complete, in the order in which it is asked for."""
SETTING, GAME = "setting", "game"
"""The record of what the business has set for its game: `youngest` is the age from which one may play."""
VARIANTS = 3
NOT_TALKED = ("not_onboarded", "unavailable", "wrong_number", "not_there", "do_not_call", "too_young")
"""Outcomes of calls without a conversation between Nikita and the player, or without any later one."""
BUSY = "busy"


def variant(name: str) -> int:
    """1, 2 or 3 by the name's first character: the same player always hears the same words."""
    return ord(name.strip()[:1].casefold() or "?") % VARIANTS + 1


@tool(
    gives={"new": (), "resumed": (), "complete": ("name",), "nobody": ()},
    may_give=(*WANTED, "youngest"),
    looks_up=True,
)
def recall_player(desk: Desk, *, phone: str = "") -> Result:
    """What an earlier onboarding call found out, and the age from which one may play."""
    if not phone:
        return Result("nobody")
    profile, youngest = desk.records.get(PROFILE, phone) or {}, _youngest(desk)
    known = {name: profile[name] for name in WANTED if profile.get(name)}
    if known.get("age_group") == GROUPS[0][-1] and youngest > GROUPS[0][1]:
        known["age_group"] = TOO_YOUNG
    outcome = "resumed" if known else "new"
    if profile.get("onboarded") and "name" in known:
        outcome = "complete"
    return Result(outcome, {**known, "youngest": youngest})


def _youngest(desk: Desk) -> int:
    return int((desk.records.get(SETTING, GAME) or {}).get("youngest") or YOUNGEST)


@tool(gives={"let_go": ()}, of_engine=True)
def let_minor_go(desk: Desk, *, agent: str, phone: str = "") -> Result:
    """Nothing of a minor is kept but that the number is not to be called."""

    def both() -> list[Changed]:
        profile = desk.records.get(PROFILE, phone) if phone else None
        gone: list[Changed] = [(PROFILE, phone, profile, None)] if profile is not None else []
        return [*gone, *listing(desk, phone, agent, "minor")]

    together(desk, both)
    return Result("let_go")


@tool(gives={"completed": (), "nobody": ()})
def complete_onboarding(
    desk: Desk,
    *,
    name: str,
    age_group: str,
    place: str,
    interests: str,
    style: str,
    wishes: str = "",
    nearest: str = "",
    phone: str = "",
) -> Result:
    """Keeps the whole profile, with what the player asked for besides, and opens the companion's number to them, if
    theirs is known. A place whose time zone nobody knows is in that of the city `nearest` to it."""
    if not phone:
        return Result("nobody")
    told = {"name": name, "age_group": age_group, "place": place, "interests": interests, "style": style}
    zone = timezone_of(place, phone) or timezone_of(nearest, phone)
    _keep(
        desk,
        phone,
        {
            **told,
            "onboarded": True,
            "onboarded_at": desk.at,
            **({"timezone": zone} if zone else {}),
            **({"wishes": wishes} if wishes else {}),
        },
    )
    return Result("completed")


@tool(gives={"kept": (), "nobody": ()})
def keep_profile(
    desk: Desk,
    *,
    phone: str = "",
    name: str = "",
    age_group: str = "",
    place: str = "",
    interests: str = "",
    style: str = "",
    wishes: str = "",
) -> Result:
    """Keeps what a call found out that ended before the profile was complete."""
    if not phone:
        return Result("nobody")
    told = {"name": name, "age_group": age_group, "place": place, "interests": interests, "style": style}
    told |= {"wishes": wishes}
    if given := {field: value for field, value in told.items() if value}:
        _keep(desk, phone, given)
    return Result("kept")


@tool(
    gives={
        "ready": ("name",),
        "called_again": ("name",),
        "first_call_1": ("name",),
        "first_call_2": ("name",),
        "first_call_3": ("name",),
        "unavailable": (),
        "not_onboarded": (),
    },
    may_give=("interests", "place", "style", "topic_before", "raised_topic", "name", "wishes", "met_as"),
    looks_up=True,
)
def meet_player(desk: Desk, *, direction: str, phone: str = "") -> Result:
    """Who is on the line, and whether Nikita has time: one read, before the first word.

    The person who picks up a call that she places may be somebody else: what was said last time is raised
    once they have talked a little.
    """
    profile = desk.records.get(PROFILE, phone) if phone else None
    if not profile or not profile.get("onboarded"):
        return Result("not_onboarded")
    known = {
        name: profile[name]
        for name in ("name", "interests", "place", "style", "topic_before", "wishes")
        if profile.get(name) and profile[name] != NOT_TOLD
    }
    known["met_as"] = profile["name"]
    if direction == "outbound":
        known = {"raised_topic" if name == "topic_before" else name: value for name, value in known.items()}
        first = not profile.get("calls")
        return Result(f"first_call_{variant(profile['name'])}" if first else "called_again", known)
    return Result("ready" if is_available(profile, desk.at) else "unavailable", known)


def is_available(profile: Mapping[str, Any], at: float) -> bool:
    """By Nikita's mood for this player, else by the hours that were agreed, in the player's time zone."""
    wanted = profile.get("availability") or {}
    if mood := wanted.get("mood"):
        return bool(mood != BUSY)
    zone = ZoneInfo(profile.get("timezone") or "America/New_York")
    time_there = datetime.fromtimestamp(at, zone).strftime("%H:%M")
    first, last = wanted.get("from", "00:00"), wanted.get("until", "24:00")
    return first <= time_there < last if first <= last else not last <= time_there < first


@tool(gives={"remembered": ()})
def remember_call(
    desk: Desk,
    *,
    outcome: str,
    phone: str = "",
    topic: str = "",
    name: str = "",
    place: str = "",
    wishes: str = "",
    style: str = "",
    interests: str = "",
) -> Result:
    """Keeps what was last talked about, the player's name, where they live, what they like, and when and how they want
    to be called, for the next call; nothing of somebody who was not the player."""
    said = {
        "topic_before": topic,
        "name": name,
        "place": place,
        "timezone": timezone_of(place, phone) if place else "",
        "wishes": wishes,
        "style": style,
        "interests": interests,
    }
    talked = {field: value for field, value in said.items() if value}

    def one_more(profile: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        if not profile or not profile.get("onboarded"):
            return profile
        return {**profile, **talked, "calls": int(profile.get("calls", 0)) + 1}

    if phone and outcome not in NOT_TALKED:
        desk.records.update(PROFILE, phone, one_more)
    return Result("remembered")


@tool(gives={"struck": ()})
def strike_wish(desk: Desk, *, phone: str = "", heard: str = "", wishes: str = "") -> Result:
    """A wish that the player takes back is kept no more; the others are."""
    left = without_struck(wishes, heard)

    def with_the_others(profile: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        others = {name: value for name, value in (profile or {}).items() if name != "wishes"}
        return {**others, **({"wishes": left} if left else {})} if profile else profile

    if phone:
        desk.records.update(PROFILE, phone, with_the_others)
    return Result("struck")


@tool(gives={"dropped": ()})
def drop_topic(desk: Desk, *, phone: str = "") -> Result:
    """What was last talked about is not raised again."""

    def without_topic(profile: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        return (
            {name: value for name, value in profile.items() if name != "topic_before"} if profile else profile
        )

    if phone:
        desk.records.update(PROFILE, phone, without_topic)
    return Result("dropped")


def _keep(desk: Desk, phone: str, told: Mapping[str, Any]) -> None:
    desk.records.update(PROFILE, phone, lambda before: {**(before or {}), **told})
