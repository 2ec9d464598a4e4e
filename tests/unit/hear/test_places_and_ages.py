"""Where people live and how old they are, in their own words, and corrected by themselves."""

from datetime import date

import pytest

from parley.hear.ages import age_group
from parley.hear.opt_outs import opt_out
from parley.hear.places import place
from parley.reading import Context

CITY = Context(asked="And which city do you live in?")
AGE = Context(asked="Roughly how old are you?", today=date(2026, 11, 24))


@pytest.mark.parametrize(
    ("said", "city"),
    [
        ("born in milwaukee but i've lived in chicago for twenty years now", "chicago"),
        ("i just moved from miami to toronto", "toronto"),
        ("i grew up in reno and now i live in tulsa", "tulsa"),
        ("we just got back from dallas so i'm in austin", "austin"),
        ("i used to live in boston but now i'm in reno", "reno"),
        ("portland no wait seattle", "seattle"),
        ("Portland, I mean Seattle", "Seattle"),
        ("I'm from Boston originally and I still live there", "Boston"),
        ("i moved to denver", "denver"),
        ("a small town near boise", "boise"),
        ("no not anymore i used to live in boston", None),
        ("born in reno", None),
        ("in the middle of nowhere", None),
        ("on a farm", None),
        ("same as nikita", None),
        ("London, I mean", None),
        ("no wait, I'm 28", None),
    ],
)
def test_the_city_is_where_somebody_lives_now(said: str, city: str | None) -> None:
    reading = place(said, CITY)
    assert (reading.value if reading else None) == city


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("thirty no sorry forty one", "35 to 49"),
        ("I'm 28, no wait, 38", "35 to 49"),
        ("forty, I mean sixty", "50 or older"),
        ("thirty… thirty nine", "35 to 49"),
        ("uh twenty, twenty six", "25 to 34"),
        ("I'm 31 from Portland", "25 to 34"),
        ("well I guess I'm 52 living in Ohio these days", "50 or older"),
        ("sixteen, eighteen", None),
        ("thirty or forty", None),
        ("i have two kids", None),
        ("I'm thirty and my brother is forty", None),
        ("i'm sixteen no wait twenty six", None),
    ],
)
def test_the_last_age_counts_where_somebody_corrects_themselves(said: str, group: str | None) -> None:
    reading = age_group(said, AGE)
    assert (reading.value if reading else None) == group


@pytest.mark.parametrize(
    ("said", "opts_out"),
    [
        ("I told him to stop calling me and now he's upset", False),
        ("i asked my ex to stop texting me", False),
        ("I kept telling my mom to stop calling me", False),
        ("I told you to stop calling me", True),
        ("tell them to stop calling me", True),
        ("tell your people to stop calling me", True),
        ("stop calling me", True),
    ],
)
def test_what_somebody_else_was_told_is_no_opt_out(said: str, opts_out: bool) -> None:
    assert (opt_out(said, Context()) is not None) is opts_out


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("Portland, the one in Maine", "Portland, Maine"),
        ("the Portland in Maine", "Portland, Maine"),
        ("I'm in Kansas City in Missouri", "Kansas City, Missouri"),
        ("I live in Springfield, the one in Illinois", "Springfield, Illinois"),
        ("Columbus, as in Ohio", "Columbus, Ohio"),
        ("Paris, but the one in Texas", "Paris, Texas"),
        ("Portland, Maine, not Oregon", "Portland, Maine"),
        ("Athens, Georgia, not the one in Greece", "Athens, Georgia"),
        ("Austin not Dallas", "Austin"),
        ("the one in Maine", "Maine"),
    ],
)
def test_a_city_is_told_from_others_of_its_name(said: str, where: str) -> None:
    reading = place(said, CITY)
    assert reading is not None
    assert reading.value == where
    assert reading.basis in said


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("I was in Denver but I'm in Boise now", "Boise"),
        ("we were in Reno for years but now it's Tampa", "Tampa"),
    ],
)
def test_where_somebody_was_is_not_where_they_live(said: str, where: str) -> None:
    reading = place(said, CITY)
    assert reading is not None
    assert reading.value == where
