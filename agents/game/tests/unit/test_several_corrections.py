"""What is put right of several answers that were read back: placed with certainty, or asked about."""

import pytest

from parley import agents
from parley.hear.places import timezone_of
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

flow = agents.load("onboarding")
WHAT = "Okay, what's wrong: the name, the age, the city, the interests or the style?"
TOM = ("tom", "forty five", "reno nevada", "i watch football and i collect records", "honest")


def read_back(*answers: str) -> Conversation:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("sure", *answers)
    assert call.heard.endswith("Right?")
    return call


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("it's sparks nevada now not reno", {"place": "sparks nevada"}),
        (
            "i just moved though so it's sparks now not reno and add painting to the hobbies",
            {"place": "sparks", "interests": "i watch football and i collect records and painting"},
        ),
        (
            "almost take out the football and put golf instead and i'd rather she was gentle actually",
            {"interests": "i watch golf and i collect records", "style": "gentle"},
        ),
        ("the interests it's golf and records not football", {"interests": "golf and records"}),
        ("add pottery and make it funny", {"interests": f"{TOM[3]} and pottery", "style": "funny"}),
        ("yeah and gentle not honest", {"style": "gentle"}),
        (
            "not football golf and not reno tulsa",
            {"interests": "i watch golf and i collect records", "place": "tulsa"},
        ),
        ("well technically i'm in tulsa not reno if that matters", {"place": "tulsa"}),
    ],
)
def test_what_is_ruled_out_tells_which_answer_is_meant(said: str, changed: dict[str, str]) -> None:
    call = read_back(*TOM)
    before = dict(call.call.values)
    assert dict(call.says(said).call.values) == {**before, **changed}
    assert call.heard.endswith("Right?")


@pytest.mark.parametrize(
    ("name", "said", "kept"),
    [
        ("ruth ellen", "just ruth not ruth ellen but the rest is right", "Ruth"),
        ("darrell", "name's darnell not darrell the rest is good", "Darnell"),
    ],
)
def test_a_name_is_put_right_without_what_is_said_around_it(name: str, said: str, kept: str) -> None:
    assert read_back(name, *TOM[1:]).says(said).call.values["name"] == kept


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("it's sparks now i moved", "sparks"),
        ("well it's swindon but yes", "swindon"),
        ("records yes but not football", None),
    ],
)
def test_what_no_answer_is_sure_to_hold_is_asked_about_and_a_yes_agrees_to_nothing(
    said: str, place: str | None
) -> None:
    call = read_back(*TOM).says(said)
    assert call.heard.endswith(WHAT)
    assert call.says("the city").call.values.get("place") == place
    assert not read_back(*TOM).says(said, "yes").call.ended


def test_what_is_left_beside_a_correction_is_asked_about() -> None:
    call = read_back("darrell", *TOM[1:]).says("name's darnell not darrell and it's decatur georgia")
    assert (call.call.values["name"], call.heard.endswith(WHAT)) == ("Darnell", True)
    assert call.says("the city").call.values["place"] == "decatur georgia"


def test_a_wish_that_is_no_answer_replaces_none() -> None:
    call = read_back(*TOM)
    before = dict(call.call.values)
    assert dict(call.says("no i said i want golf in there and gentle").call.values) == before


@pytest.mark.parametrize("said", ["but yeah that's me", "oh yes that's fine", "yep all good thanks"])
def test_a_yes_with_no_more_to_it_completes(said: str) -> None:
    assert read_back(*TOM).says(said).outcome == "completed"


@pytest.mark.parametrize(
    ("said", "place", "zone"),
    [
        ("saint louis", "saint louis", "America/Chicago"),
        ("swindon in england", "swindon, england", "Europe/London"),
        ("i live in a flat in london", "london", "Europe/London"),
        ("it's called what cheer iowa no joke", "what cheer iowa", "America/Chicago"),
        ("atlanta well decatur actually just outside atlanta", "decatur", "America/New_York"),
    ],
)
def test_a_place_is_known_by_what_tells_it_from_others(said: str, place: str, zone: str) -> None:
    call = read_back("ann", "thirty", said, "chess", "gentle").says("yes")
    call.says(*(() if call.call.ended else ("it's in georgia",)))
    near = str(call.call.values.get("nearest") or "")
    assert call.call.values["place"] == place
    assert (timezone_of(place, "+15125550177") or timezone_of(near, "+15125550177")) == zone


def test_what_is_done_in_a_garden_is_told_of_no_city() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("sure", "hugh", "sixty six", "hay on wye", "i walk the dog and i potter about in the garden")
    assert call.call.values["place"] == "hay on wye"
    assert call.call.values["interests"] == "i walk the dog and i potter about in the garden"


def test_what_is_told_before_somebody_has_to_go_is_kept() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("sure", "angela", "thirty eight", "tampa")
    call.says("i read mystery novels and i bake oh shoot he's at it again i gotta go i'm sorry")
    assert (call.call.ended, call.call.values["interests"]) == (True, "i read mystery novels and i bake")


MAREN = ("maren", "twenty four", "portland", "i throw pots", "gentle")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("portland maine not the oregon one", "portland maine"),
        ("it's the portland in maine not oregon", "portland, maine"),
        ("no not just maine it's portland maine the city is portland", "portland maine"),
        ("is that portland maine you've got", "portland maine"),
        ("yes as long as it's maine", "portland, maine"),
        ("yeah the maine one", "portland, maine"),
        ("no i grew up in maine", "portland"),
        ("wales", "portland"),
    ],
)
def test_a_known_city_is_told_apart_by_its_region_and_a_region_alone_is_no_city(
    said: str, place: str
) -> None:
    call = read_back(*MAREN).says(said)
    assert (call.call.values["place"], call.call.ended) == (place, False)
    assert (f"from {place}." in call.heard) == (place != "portland")


def test_a_village_that_is_not_known_keeps_its_name_beside_its_country() -> None:
    call = read_back("hugh", "sixty six", "hay on wye", "i read", "gentle").says(
        "yes but hay on wye is in wales"
    )
    assert call.call.values["place"] == "hay on wye, wales"


def test_a_city_that_may_be_in_two_time_zones_is_asked_about_and_a_large_country_tells_none() -> None:
    call = Conversation(flow, direction="outbound", called="+12075550177", business=Business())
    call.says("sure", *MAREN, "yes")
    assert "which state is that in" in call.heard
    assert "a big city nearby" in call.says("united states").heard
    assert call.says("maine").outcome == "completed"
    assert timezone_of("portland", "+12075550177") == ""
    assert timezone_of("portland", "+15035550177") == timezone_of("portland") == "America/Los_Angeles"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("no i gotta go like right now bye", None),
        ("oh hang on somebody's at the door i gotta go sorry man", None),
        ("sorry i have to run someone's here", None),
        ("cheeky, but i've got to run", "cheeky"),
    ],
)
def test_who_leaves_at_a_question_for_any_words_has_answered_only_what_stands_before(
    said: str, kept: str | None
) -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("sure", *TOM[:-1], said)
    assert (call.outcome, call.call.values.get("style")) == ("incomplete", kept)


@pytest.mark.parametrize(
    ("lines", "age", "place"),
    [
        (
            (
                "ray",
                "sixty seven",
                "i drove a truck thirty eight years but i settled down in flagstaff arizona",
            ),
            "50 or older",
            "flagstaff arizona",
        ),
        (
            ("ray", "thirty eight", "thirty eight years was the driving i'm sixty six and it's flagstaff"),
            "50 or older",
            "flagstaff",
        ),
        (("i'm jamal i'm twenty nine out in atlanta",), "25 to 34", "atlanta"),
        (("sam i'm thirty from a small town called marfa in texas",), "25 to 34", "marfa, texas"),
        (("callum", "thirty three", "a village in norway called voss"), "25 to 34", "voss, norway"),
        (
            ("callum", "thirty three", "pitlochry in scotland you won't know it"),
            "25 to 34",
            "pitlochry, scotland",
        ),
    ],
)
def test_an_age_and_a_city_are_found_beside_each_other_and_beside_other_numbers(
    lines: tuple[str, ...], age: str, place: str
) -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("sure", *lines)
    assert (call.call.values["age_group"], call.call.values["place"]) == (age, place)


def test_a_move_and_a_birthday_are_both_taken_at_the_read_back() -> None:
    call = read_back("priya", "thirty four", "seattle", "yoga", "gentle")
    call.says("almost we actually just moved to tacoma so put tacoma and i turned thirty five last week")
    assert (call.call.values["age_group"], call.call.values["place"]) == ("35 to 49", "tacoma")


@pytest.mark.parametrize(
    ("said", "style"),
    [
        (
            "it's been one of those weeks my sister is visiting and we just got back so cheeky definitely",
            "cheeky",
        ),
        ("oh dry's fine a bit of dry humour and nae fluff", "dry, a bit of dry humour and nae fluff"),
        ("haha um like a friend you know super casual", "like a friend, super casual"),
    ],
)
def test_a_style_is_kept_without_the_story_around_it(said: str, style: str) -> None:
    assert read_back(*TOM[:-1], said).call.values["style"] == style
