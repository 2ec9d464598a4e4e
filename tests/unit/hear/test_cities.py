"""The time zone of a city, by its name, what tells it from others, and the number of who names it."""

import pytest

from parley.hear.places import timezone_of


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Nashville", "America/Chicago"),
        ("Cork", "Europe/Dublin"),
        ("fremantle mate over near perth", "Australia/Perth"),
        ("London, Ontario", "America/Toronto"),
        ("Portland, Maine", "America/New_York"),
        ("Marfa Texas", "America/Chicago"),
        ("winston-salem", "America/New_York"),
        ("Malmö", "Europe/Stockholm"),
        ("Tromsø", "Europe/Oslo"),
        ("Balıkesir", "Europe/Istanbul"),
        ("San José Costa Rica", "America/Costa_Rica"),
        ("mountain time", "America/Denver"),
        ("ireland", "Europe/Dublin"),
        ("the big one", ""),
        ("podunk hollow", ""),
    ],
)
def test_the_zone_of_a_city(said: str, zone: str) -> None:
    assert timezone_of(said) == zone


@pytest.mark.parametrize(
    ("said", "phone", "zone"),
    [
        ("Birmingham", "+12055550100", "America/Chicago"),
        ("Birmingham", "+447700900100", "Europe/London"),
        ("Birmingham, England", "+12055550100", "Europe/London"),
        ("Leicester", "+12055550100", "Europe/London"),
        ("Georgia", "+12055550100", "America/New_York"),
    ],
)
def test_of_several_the_one_that_somebody_of_this_country_means(said: str, phone: str, zone: str) -> None:
    assert timezone_of(said, phone) == zone
