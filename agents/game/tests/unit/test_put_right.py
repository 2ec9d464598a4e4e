"""A player puts right what Meta-Nikita has understood, or has to leave."""

from typing import Any

import pytest

from parley import agents
from parley.hear.places import timezone_of
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

flow = agents.load("onboarding")
ALL = ("forty one", "omaha", "chess", "gentle")


def told(*lines: str) -> Conversation:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    return call.says("yes", "Rosa", *lines)


@pytest.mark.parametrize(
    ("said", "what", "value"),
    [
        ("its rose not rosa please i told you twice otherwise yes", "name", "Rose"),
        ("its tulsa not omaha, the rest is right", "place", "tulsa"),
        ("everything's right but the city it's tulsa", "place", "tulsa"),
        ("no no not omaha i live in tulsa", "place", "tulsa"),
    ],
)
def test_what_is_put_right_is_taken_whatever_is_said_of_the_rest(said: str, what: str, value: str) -> None:
    call = told(*ALL)
    before = dict(call.call.values)
    assert dict(call.says(said).call.values) == {**before, what: value}
    assert call.heard.endswith("Right?")


@pytest.mark.parametrize(
    ("said", "named", "what", "value"),
    [
        ("close, it's tulsa", "the city", "place", "tulsa"),
        ("no it's maria", "the name", "name", "Maria"),
        ("all good except i said cheeky", "the style", "style", "cheeky"),
    ],
)
def test_what_may_be_several_answers_is_the_one_that_is_named_then(
    said: str, named: str, what: str, value: str
) -> None:
    call = told(*ALL, said)
    assert call.heard.endswith("Okay, what's wrong: the name, the age, the city, the interests or the style?")
    assert call.says(named).call.values[what] == value


def test_an_exception_that_only_names_a_question_asks_it_anew() -> None:
    assert told(*ALL, "yeah except the name").call.asking == "name"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("no no not london i live in bristol now moved last year", "bristol"),
        ("not london, we stay in bristol", "bristol"),
        ("not far from Madison", "Madison"),
        ("tulsa, close to it anyway", None),
        ("i no longer live in ohio", None),
        ("i don't live in ohio anymore", None),
    ],
)
def test_where_somebody_does_not_live_is_not_their_city(said: str, place: str | None) -> None:
    assert told("forty one", said).call.values.get("place") == place


def test_a_city_that_was_taken_back_is_no_hobby() -> None:
    kept = told("forty one", "london", "no no not london i live in bristol now").call.values
    assert (kept["place"], "interests" in kept) == ("bristol", False)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("forty one oh sorry my train is here call me tonight after eight", "35 to 49"),
        ("i'm forty one, bye", "35 to 49"),
        ("i'd rather not right now, call me tomorrow at five", None),
    ],
)
def test_an_answer_that_is_given_in_leaving_is_kept(said: str, kept: Any) -> None:
    call = told(said)
    assert (call.outcome, call.call.values.get("age_group")) == ("incomplete", kept)


def test_why_somebody_leaves_is_no_hobby() -> None:
    call = told("forty one", "omaha", "sorry my train is here call me tonight after eight")
    assert (call.call.ended, "interests" in call.call.values) == (True, False)


@pytest.mark.parametrize(
    ("said", "group"), [("seventy eight come march", "50 or older"), ("eighteen come june", None)]
)
def test_an_age_that_somebody_will_have_is_not_theirs_yet(said: str, group: str | None) -> None:
    assert told(said).call.values.get("age_group") == group


@pytest.mark.parametrize(
    ("answer", "then", "name"),
    [
        (
            "it's deshawn people call me shawn though",
            "nah not deshawn just shawn man i'm twenty three",
            "Shawn",
        ),
        ("call me nadia", "no nads please everyone says nads twenty nine", "Nads"),
        ("deshawn", "nah not deshawn just shawn man i'm twenty three", "Shawn"),
        ("tanya t a n y a and eli i said no splashing", "thirty eight", "Tanya"),
        ("rafa i mean rafael but rafa's good", "thirty one", "Rafa"),
        ("my name is gerald whitcombe though most people call me gerry", "seventy one", "Gerry"),
    ],
)
def test_somebody_is_called_as_they_want_to_be(answer: str, then: str, name: str) -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("yes", answer, then)
    assert (call.call.values["name"], "age_group" in call.call.values) == (name, True)


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ("minneapolis but i am from bergen in norway originally", "minneapolis"),
        ("i'm in tulsa oklahoma been here all my life", "tulsa oklahoma"),
        ("um ann arbor i'm at school here", "ann arbor"),
        ("lakewood it's just outside denver", "lakewood"),
        ("chicago for now moving to denver in january", "chicago"),
        ("i'd rather not say exactly but ohio", "ohio"),
        ("galway well just outside it in oranmore but galway'll do", "galway"),
    ],
)
def test_the_city_is_the_one_that_somebody_settles_on(answer: str, place: str) -> None:
    assert told("forty one", answer).call.values["place"] == place


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("yeah that's right oh the city's just chicago", "chicago"),
        ("no i live in minneapolis bergen is where i was born", "minneapolis"),
        ("ah put galway down nobody knows omaha the rest is grand", "galway"),
        ("the city is minneapolis only that one word", "minneapolis"),
    ],
)
def test_words_around_the_right_city_are_none_of_it(said: str, place: str) -> None:
    assert told(*ALL, said).call.values["place"] == place


def test_no_city_is_called_wrong() -> None:
    assert told(*ALL, "no the city is wrong").call.asking == "place"


def test_a_second_correction_that_is_not_understood_is_said_back() -> None:
    call = told(*ALL, "tulsa not omaha and it's mountain biking i don't golf")
    assert "You said: it's mountain biking i don't golf." in call.heard
    assert call.call.values["place"] == "tulsa"


def test_the_value_that_is_ruled_out_tells_which_answer_is_meant() -> None:
    kept = told(*ALL, "no just cheeky not gentle").call.values
    assert (kept["style"], kept["interests"]) == ("cheeky", "chess")


def test_an_answer_that_is_asked_for_again_may_have_been_said() -> None:
    call = told(*ALL, "no the interests are wrong", "it's baking", "no that's wrong", "the interests")
    assert call.says("i said baking").call.values["style"] == "gentle"


def test_how_a_name_is_written_is_no_name() -> None:
    assert told(*ALL, "yep all good but my name's spelled with a z").call.asking == "name"


def test_what_begins_with_and_is_added() -> None:
    assert told(*ALL, "and cats i love cats").call.values["interests"] == "chess and cats"


def test_what_would_cancel_something_may_be_told_of_oneself() -> None:
    answer = "ice fish mostly drink coffee in the shack and do nothing"
    assert told("forty one", "duluth", answer).call.values["interests"] == answer


def test_the_fuller_name_of_a_city_counts() -> None:
    assert told("forty one", "dc like washington dc").call.values["place"] == "washington dc"


def test_a_polite_yes_is_no_city() -> None:
    assert told(*ALL, "yes sir that'll do").outcome == "completed"


@pytest.mark.parametrize(
    ("said", "group"), [("i was seventy in march", "50 or older"), ("forty five going on thirty", "35 to 49")]
)
def test_an_age_is_told_with_its_month_and_in_jest(said: str, group: str) -> None:
    kept = told(said).call.values
    assert (kept["age_group"], "place" in kept) == (group, False)


@pytest.mark.parametrize("said", ["like i said el paso texas", "el paso texas like i said"])
def test_a_city_that_was_said_before_is_taken(said: str) -> None:
    assert told("forty one", said).call.values["place"] == "el paso texas"


def test_a_question_by_the_way_is_no_part_of_an_interest() -> None:
    call = told("forty one", "omaha", "running by the way what do you do with all this information")
    assert (call.call.values["interests"], "nobody else" in call.heard) == ("running", True)


LISTS = ("forty one", "omaha mate", "i bake climb and thrift", "straight with me and funny")


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        (
            "more or less just put baking and podcasts for what i like please",
            {"interests": "baking and podcasts"},
        ),
        ("no no it's baking and podcasts that's what i like", {"interests": "baking and podcasts"}),
        ("the interests it's just baking and podcasts", {"interests": "baking and podcasts"}),
        ("omaha's right but what i like is baking and podcasts", {"interests": "baking and podcasts"}),
        (
            "no that's gone weird the city's leeds and the interests are baking and podcasts",
            {"place": "leeds", "interests": "baking and podcasts"},
        ),
        ("put gentle as the style and climbing under hobbies", {"style": "gentle", "interests": "climbing"}),
        ("almost the nikita part should just be honest and not mean", {"style": "honest and not mean"}),
        ("you garbled the time zone it's mountain time the rest is right", {"place": "mountain time"}),
        ("the city's right but the interests should say climbing", {"interests": "climbing"}),
        ("the name's wrong it's Camila and the city should be leeds", {"name": "Camila", "place": "leeds"}),
    ],
)
def test_words_belong_to_the_answer_that_is_named_in_them(said: str, changed: dict[str, str]) -> None:
    call = told(*LISTS)
    before = dict(call.call.values)
    assert dict(call.says(said).call.values) == {**before, **changed}
    assert call.heard.endswith("Right?")


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("can you drop the thrift i don't really do that anymore", {"interests": "i bake climb"}),
        (
            "take thrift out and make it honest instead of funny",
            {"interests": "i bake climb", "style": "straight with me and honest"},
        ),
        ("that'll do but just say straight", {"style": "straight"}),
        ("yes but straight is enough", {"style": "straight"}),
        ("take thrift out so just bake and climb", {"interests": "bake and climb"}),
        ("add swimming to what i like", {"interests": "i bake climb and thrift and swimming"}),
        ("mate's not the name of the city", {}),
    ],
)
def test_what_goes_or_stays_is_looked_for_in_the_answer_that_holds_it(
    said: str, changed: dict[str, str]
) -> None:
    call = told(*LISTS)
    before = dict(call.call.values)
    assert dict(call.says(said).call.values) == {**before, **changed}
    assert call.heard.endswith("Right?")


@pytest.mark.parametrize(
    "said",
    [
        "you garbled something the rest is right",
        "lansing and the rest is right",
        "the rest is fine",
        "yeah and swimming",
    ],
)
def test_that_the_rest_is_right_agrees_to_nothing(said: str) -> None:
    call = told(*ALL)
    before = dict(call.call.values)
    assert (dict(call.says(said).call.values), call.call.ended) == (before, False)


def test_a_full_name_is_shortened() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("yes", "Camila Reyes", *ALL, "just put Camila and the rest is right")
    assert call.call.values["name"] == "Camila"
    assert call.says("yes the rest is right").outcome == "completed"


@pytest.mark.parametrize(
    ("asked", "said", "what", "value"),
    [
        (ALL[:2], "fishing and the footy that's about it", "interests", "fishing and the footy"),
        (ALL[:3], "gentle and that's all really", "style", "gentle"),
        (ALL[:3], "honest and she'll have to speak up", "style", "honest and she'll have to speak up"),
        (ALL[:1], "memphis but i'm moving to nashville so you can put nashville", "place", "nashville"),
        (ALL[:1], "i'd rather not say just put me down as mountain time", "place", "mountain time"),
    ],
)
def test_words_that_only_end_or_lead_to_an_answer_are_none_of_it(
    asked: tuple[str, ...], said: str, what: str, value: str
) -> None:
    call = told(*asked, said)
    assert (call.call.values[what], call.call.ended) == (value, False)


def test_what_somebody_does_for_work_is_no_hobby() -> None:
    assert "interests" not in told("forty one", "san antonio but uh i travel a lot for work").call.values


@pytest.mark.parametrize(
    ("place", "near", "zone"),
    [
        ("podunk hollow", "i live near denver", "America/Denver"),
        ("podunk hollow", "it's in ohio", "America/New_York"),
        ("podunk hollow", "i'd rather not say", ""),
        ("leicester", "", "Europe/London"),
        ("ann arbor", "", "America/Detroit"),
        ("fremantle", "", "Australia/Perth"),
    ],
)
def test_a_place_of_no_known_time_zone_is_asked_for_the_city_near_it(
    place: str, near: str, zone: str
) -> None:
    call = told("forty one", place, "chess", "gentle", "yes", *((near,) if near else ()))
    assert call.outcome == "completed"
    assert (timezone_of(place) or timezone_of(call.call.values.get("nearest") or "")) == zone


@pytest.mark.parametrize(
    ("interests", "said", "kept"),
    [
        ("cooking and watching novelas", "take the novelas out please", "cooking"),
        ("gaming and a bit of guitar", "leave the guitar out", "gaming"),
        ("K-pop thrifting and running", "drop the thrifting", "K-pop and running"),
    ],
)
def test_what_goes_takes_the_words_along_that_only_lead_to_it(interests: str, said: str, kept: str) -> None:
    assert told(*ALL[:2], interests, "gentle", said).call.values["interests"] == kept


def test_who_says_go_ahead_has_time_whatever_they_are_doing() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    assert "your name" in call.says("yes go ahead i'm just cooking").heard


def test_what_was_said_with_the_no_is_the_answer_that_is_named_then() -> None:
    call = told(*ALL, "that ain't right i said bass fishing and my truck", "the interests")
    assert call.call.values["interests"] == "bass fishing and my truck"


def test_a_name_that_will_do_is_no_city() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    kept = call.says(
        "yes", "Ravi Patel", "forty eight", "coventry near birmingham", *ALL[2:], "ravi will do"
    ).call.values
    assert (kept["name"], kept["place"]) == ("Ravi", "coventry")
