"""A game's two agents: one meets new players, the other is who they then talk with. And the bot they come from."""

from parley.agents import Package

PACKAGE = Package(
    flows={"onboarding": "onboarding", "companion": "companion"},
    kinds=("registration", "telegram.bot"),
    api={"onboarding": "routes"},
    errors="errors",
    people="registration",
    presets={"onboarding": {"agent": "onboarding"}, "companion": {"agent": "companion"}},
    settings="settings",
    beside="beside",
)
