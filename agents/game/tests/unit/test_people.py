"""Players as they talk: with corrections, labels, and children in the room."""

from typing import Any

import pytest

from parley import agents
from parley.hear.places import timezone_of
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

flow = agents.load("onboarding")


def told(*lines: str) -> dict[str, Any]:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    return dict(call.says("yes", "Rosa", *lines).call.values)


def test_what_is_said_to_a_child_or_taken_back_is_not_kept() -> None:
    kept = told(
        "thirty eight",
        "Gotham. Nah, Cleveland",
        "Sleep! No, I like baking",
        "Sweet. Mateo get down from there!",
    )
    assert (kept["place"], kept["interests"], kept["style"]) == ("Cleveland", "baking", "Sweet")


def test_an_age_counts_whatever_was_said_before_it() -> None:
    assert told("Old enough to know better. Thirty three")["age_group"] == "25 to 34"
    assert told("old enough")["age_group"] == "not told"


def test_a_value_is_corrected_by_the_name_of_its_question() -> None:
    kept = told("thirty eight", "Austin", "baking", "sweet", "The style is kind")
    assert kept["style"] == "kind"


@pytest.mark.parametrize(
    ("said", "what", "value"),
    [
        ("the city is wrong, it's Tulsa", "place", "Tulsa"),
        ("the name is wrong, it's Ines", "name", "Ines"),
        ("no, the city should be Tulsa", "place", "Tulsa"),
    ],
)
def test_what_is_said_to_be_wrong_is_what_is_put_right(said: str, what: str, value: str) -> None:
    before = told("thirty eight", "Austin", "baking", "sweet")
    assert told("thirty eight", "Austin", "baking", "sweet", said) == {**before, what: value}


@pytest.mark.parametrize(
    "said", ["hold on a second", "hang on for just a minute", "hold on one quick second"]
)
def test_a_plea_to_wait_is_no_city(said: str) -> None:
    assert "place" not in told("thirty eight", said)


def test_a_yes_after_a_correction_that_was_not_understood_agrees_to_nothing() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("yes", "Rosa", "thirty eight", "Austin", "baking", "sweet", "no, that is not me", "yes")
    assert call.outcome == ""


def test_a_state_says_which_of_two_cities_it_is() -> None:
    assert timezone_of("Portland, Maine") == "America/New_York"
    assert timezone_of("Portland") == "America/Los_Angeles"


def onboarding(*lines: str) -> Conversation:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    return call.says(*lines)


@pytest.mark.parametrize(
    "said",
    [
        "yes, but only a minute",
        "uh I'm at work but I've got like a minute",
        "I'm driving but go ahead, I'm hands free",
        "oh hi, yeah I was waiting for you to call",
        "whatever, sure",
        "make it quick, my lunch is almost over",
        "yes but hurry",
    ],
)
def test_who_has_a_minute_is_asked_the_questions(said: str) -> None:
    assert onboarding(said).heard == "Great. First of all: what's your name?"


def test_what_is_told_beside_a_yes_is_kept_and_takes_nothing_from_it() -> None:
    call = onboarding("yes and I also like cats")
    assert (call.state, call.call.values["interests"]) == ("profile", "cats")


@pytest.mark.parametrize(
    "said",
    ["tomorrow please", "can't right now, call me after six", "I told you tomorrow is better", "I'm driving"],
)
def test_who_has_no_time_is_let_go(said: str) -> None:
    assert onboarding(said).state == "another_time"


def test_a_yes_with_a_condition_is_asked_about_and_ends_no_call() -> None:
    assert onboarding("fine but no personal stuff").state == "hello"


def test_a_parent_who_picks_up_for_a_child_is_not_called_again() -> None:
    assert onboarding("this is her mom, she's fourteen").state == "too_young"


def test_a_correction_in_the_words_of_the_read_back_is_taken() -> None:
    told = ("yes", "Rosa", "thirty eight", "Austin", "baking", "sweet")
    assert "Nikita should be cheeky" in onboarding(*told, "no, she should be cheeky").heard
    assert "You like gardening" in onboarding(*told, "yes but my interests are gardening").heard


def test_a_refusal_answers_no_question_but_the_one_that_was_asked() -> None:
    assert set(onboarding("sure", "I don't wanna give my real name").call.values) == {"hello", "youngest"}
    assert "name" not in onboarding("yeah but I don't wanna give my real name").call.values


def test_an_answer_to_the_question_before_is_no_hobby() -> None:
    call = onboarding("sure", "Kim", "thirty", "San Jose", "no, San Jose Costa Rica actually")
    assert (call.call.values["place"], call.call.asking) == ("San Jose Costa Rica", "interests")


@pytest.mark.parametrize(
    ("said", "group"),
    [("22 bro", "18 to 24"), ("thirty five but feel like sixty", "35 to 49")],
)
def test_an_age_is_the_one_that_somebody_has(said: str, group: str) -> None:
    assert onboarding("sure", "Lou", said).call.values["age_group"] == group


def test_between_two_cities_the_one_that_is_named_last_is_meant() -> None:
    call = onboarding(
        "sure", "Nina", "24", "between Oakland and Berkeley, so Oakland", "I skate", "be nice to me"
    )
    assert "from Oakland. You skate, and Nikita should be nice to you." in call.heard


def companion(*lines: str) -> tuple[Conversation, Business]:
    ada = {"name": "Ada", "interests": "climbing", "onboarded": True, "calls": 3}
    business = Business(("profile", "+15125550100", ada))
    return Conversation(agents.load("companion"), business=business).says(*lines), business


@pytest.mark.parametrize(
    "said",
    [
        "hi it's ada's roommate, she left her phone here",
        "no I'm not Ada, I'm Lea",
        "hey it's dan, ada's boyfriend",
    ],
)
def test_who_is_not_the_player_is_told_nothing_more_and_counts_as_no_call(said: str) -> None:
    call, business = companion(said)
    assert (call.outcome, business.of("profile")["+15125550100"]["calls"]) == ("not_there", 3)


@pytest.mark.parametrize(
    "said",
    [
        "is it okay if I call you later? someone's at the door",
        "I'll talk to you tomorrow, my phone is dying",
        "I gotta go, but it was nice",
        "okay bye then, sorry I'm not good company",
    ],
)
def test_who_has_to_go_is_let_go(said: str) -> None:
    assert companion("fine", said)[0].outcome == "said_goodbye"


def test_what_is_asked_on_the_way_out_is_answered() -> None:
    call, _ = companion("fine", "anyway I gotta run, but call me tomorrow okay?")
    noted = "Okay, I've noted for my calls: call you tomorrow okay."
    assert call.heard.startswith(noted)
    assert "I can't choose when I call. Whoever plans my calls will see it. I liked that." in call.heard


def test_a_goodbye_that_is_taken_back_is_none() -> None:
    assert not companion("fine", "okay bye. Oh, wait")[0].call.ended


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("guess what, I got the job!", "that's wonderful"),
        ("do you ever get tired of talking to people?", "Good question"),
        ("I had a fight with my sister", "sorry to hear that"),
        ("don't call me at night please", "I can't choose when I call"),
        ("you called me?", "I wanted to hear how you are"),
        ("my boss is being a jerk again", "Tell me a little more"),
    ],
)
def test_what_she_says_without_a_model_fits_what_was_said(said: str, heard: str) -> None:
    assert heard in companion(said)[0].heard


def read_back(*lines: str) -> Conversation:
    return onboarding("yes", "Rosa", "thirty eight", "Austin", "baking", "sweet", *lines)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("no, it's Phoenix now", "Phoenix"),
        ("no, it's San Diego these days", "San Diego"),
        ("almost, but it's Dallas now", "Dallas"),
        ("no, I live in Tampa now", "Tampa"),
        ("no, we moved to Omaha", "Omaha"),
        ("no, I'm in Reno", "Reno"),
    ],
)
def test_where_somebody_lives_is_changed_at_the_read_back(said: str, place: str) -> None:
    kept = read_back(said).call.values
    assert (kept["name"], kept["place"], kept["interests"]) == ("Rosa", place, "baking")


@pytest.mark.parametrize("said", ["no, it's Maria", "it's chess now", "no, it's kind", "no, it's Boston"])
def test_a_word_that_may_answer_several_questions_changes_none(said: str) -> None:
    kept = read_back(said).call.values
    assert [kept[each] for each in ("name", "place", "interests", "style")] == [
        "Rosa",
        "Austin",
        "baking",
        "sweet",
    ]


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("how about sweet as pie", "sweet as pie"),
        ("why not honest", "honest"),
        ("could she be a bit cheeky?", "a bit cheeky"),
        ("hmm how about gentle then", "gentle"),
        ("let's go with cheeky", "cheeky"),
        ("make her kind", "kind"),
    ],
)
def test_a_suggestion_is_an_answer(said: str, style: str) -> None:
    assert told("thirty eight", "Austin", "baking", said)["style"] == style


@pytest.mark.parametrize("said", ["how about you?", "how about no", "what do you mean", "how should I know"])
def test_a_question_back_is_no_style(said: str) -> None:
    assert "style" not in told("thirty eight", "Austin", "baking", said)


def test_what_somebody_likes_is_no_city_when_asked_what_is_wrong() -> None:
    kept = read_back("no it's hiking", "it's hiking and old movies").call.values
    assert kept["place"] == "Austin"


@pytest.mark.parametrize(
    "said",
    ["yes and I also like cats", "yes, and I love cats too", "no, I also like cats", "I also like cats"],
)
def test_what_somebody_likes_as_well_is_added_at_the_read_back(said: str) -> None:
    call = read_back(said)
    assert call.call.values["interests"] == "baking and cats"
    assert call.outcome == "completed" or "You like baking and cats" in call.heard


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("actually I'm 37", "age_group", "35 to 49"),
        ("um I'm 33, not 38", "age_group", "25 to 34"),
        ("I'm 50 by the way", "age_group", "50 or older"),
        ("wait, I moved to Denver", "place", "Denver"),
        ("I'm actually called Rosie", "name", "Rosie"),
    ],
)
@pytest.mark.parametrize("before", [("thirty eight", "Austin"), ("thirty eight", "Austin", "baking")])
def test_what_is_told_of_an_earlier_answer_is_none_to_what_may_be_any_words(
    said: str, name: str, value: str, before: tuple[str, ...]
) -> None:
    call = onboarding("yes", "Rosa", *before)
    asked, kept = call.call.asking, dict(call.call.values)
    call.says(said)
    assert call.call.asking == asked
    assert dict(call.call.values) == {**kept, name: value}


def test_an_age_is_no_city() -> None:
    call = onboarding("yes", "Rosa", "thirty", "actually I'm 32")
    assert (call.call.asking, "place" in call.call.values) == ("place", False)


def test_another_name_that_is_told_at_the_read_back_is_read_back() -> None:
    assert read_back("you can call me Ro").heard.startswith("So you're Ro, ")


@pytest.mark.parametrize(
    "said",
    ["polite. Could she be polite?", "Polite! Yeah, polite.", "I don't know. Polite?", "polite. Polite."],
)
def test_what_is_said_twice_is_kept_once(said: str) -> None:
    assert told("thirty eight", "Austin", "baking", said)["style"].casefold() == "polite"


@pytest.mark.parametrize(
    "said", ["yeah but are you a computer?", "sure, is this recorded?", "yes but how long does it take"]
)
def test_a_question_beside_a_yes_is_answered_and_the_yes_is_kept(said: str) -> None:
    call = onboarding(said)
    assert (call.call.asking, len(call.said)) == ("name", 3)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("yes but are you a robot?", "automated voice"),
        ("yes, and who is it that'll ring me, you or nikita", "friend of Nikita's"),
        ("yep, will it cost me anything", "costs you nothing"),
        ("yeah, does she sing old country songs", "That I can't tell you"),
        ("yes, right, wasn't that what i said", "Perfect"),
        ("nothing's wrong, it's all fine as you said it", "Perfect"),
    ],
)
def test_a_yes_to_what_was_read_back_counts_with_what_is_asked_or_grumbled_beside_it(
    said: str, answer: str
) -> None:
    call = read_back(said)
    assert (call.outcome, answer in call.heard) == ("completed", True), call.heard


@pytest.mark.parametrize(
    "said", ["yes but I don't golf", "yes, except the city", "nothing's wrong but the city"]
)
def test_a_yes_to_what_was_read_back_does_not_count_with_a_change_beside_it(said: str) -> None:
    assert read_back(said).outcome == ""


@pytest.mark.parametrize(
    "said", ["Two minutes, oh, I have all day", "I'm driving but you're on speaker, shoot", "well, fire away"]
)
def test_who_has_time_says_so_in_other_words_than_yes(said: str) -> None:
    assert onboarding(said).call.asking == "name"


def test_all_that_is_told_at_once_is_asked_no_more() -> None:
    call = onboarding("yes hi I'm Sam, 52, from Boise, I love fly fishing and I want someone honest")
    assert (
        "So you're Sam, 50 or older, from Boise. You like fly fishing, and Nikita should be honest."
        in call.heard
    )


def test_who_is_spoken_to_in_the_room_is_not_the_player() -> None:
    call = onboarding("yeah sure. Babe, turn that down!", "what? oh. Priya")
    assert (call.call.asking, call.call.values["name"]) == ("age_group", "Priya")
    assert onboarding("yes", "call me X").call.values["name"] == "X"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("born in El Paso, living in Tucson these days", "Tucson"),
        ("uh hang on... merging... Denver", "Denver"),
        ("we just moved to, what's it called, Round Rock", "Round Rock"),
        ("okay fine, Minneapolis", "Minneapolis"),
        ("from Compton but I stay in Vegas now", "Vegas"),
        ("St. Louis", "St. Louis"),
        ("let's say 41", None),
        ("the moon", None),
        ("long walks to the fridge", None),
    ],
)
def test_a_city_is_one_wherever_it_stands_and_nothing_else_is(said: str, place: str | None) -> None:
    assert onboarding("yes", "Rosa", "thirty eight", said).call.values.get("place") == place


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("funny. no, wait, chill. I want her chill", "chill"),
        ("gentle. Babe I'm on the phone!", "gentle"),
    ],
)
def test_a_style_is_kept_without_what_is_said_around_it(said: str, kept: str) -> None:
    assert told("thirty eight", "Austin", "baking", said)["style"] == kept


@pytest.mark.parametrize("said", ["not great, my grandma's in hospice", "I got laid off on Friday"])
def test_a_hard_time_is_heard(said: str) -> None:
    assert companion(said)[0].state == "comfort"


def test_thanks_for_listening_is_no_goodbye_and_a_meeting_is_no_time_to_talk() -> None:
    assert not companion("not so good", "thanks for listening")[0].call.ended
    ada = {"name": "Ada", "onboarded": True, "calls": 3}
    call = Conversation(
        agents.load("companion"),
        direction="outbound",
        called="+15125550100",
        business=Business(("profile", "+15125550100", ada)),
    )
    assert call.says("hey can't talk, in a meeting").state == "another_time"


@pytest.mark.parametrize("said", ["ok thanks nikita, night", "I have to go feed her", "okay hej då"])
def test_who_takes_leave_by_the_way_is_let_go(said: str) -> None:
    assert companion("fine", said)[0].outcome == "said_goodbye"


def test_a_phone_that_is_about_to_die_takes_nothing_from_a_yes() -> None:
    assert onboarding("sure, but my phone's at two percent").call.asking == "name"


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("put warm instead of calm", "style", "warm"),
        ("change calm to warm, please", "style", "warm"),
        ("swap calm for warm", "style", "warm"),
        ("instead of calm, make it warm", "style", "warm"),
        ("yes but change baking to chess", "interests", "chess"),
        ("switch the city to Denver", "place", "Denver"),
        ("put Denver instead of Austin", "place", "Denver"),
        ("replace Rosa with Rose", "name", "Rose"),
        ("no, change twenny three to forty-one", "age_group", "35 to 49"),
        ("that's me, but I'm forty-one", "age_group", "35 to 49"),
    ],
)
def test_what_is_to_take_the_place_of_what_was_read_back(said: str, name: str, value: str) -> None:
    call = onboarding("yes", "Rosa", "twenny three", "Austin", "baking", "calm")
    before = dict(call.call.values)
    assert dict(call.says(said).call.values) == {**before, name: value}
    assert call.heard.endswith("Right?")


def test_an_earlier_answer_is_replaced_while_something_else_is_asked() -> None:
    call = onboarding("yes", "Rosa", "thirdy", "Austin", "change Austin to Denver", "chess")
    assert (call.call.values["place"], call.call.values["interests"]) == ("Denver", "chess")


def test_what_was_said_already_is_no_answer_to_another_question() -> None:
    call = onboarding("yes", "Teddy", "twenny eight", "New Orleans", "I play trombone", "funny")
    call.says("no I said trombone, not just music")
    assert call.call.values["style"] == "funny"


@pytest.mark.parametrize(
    "said",
    ["actually could you try me around six thirty, I'm in traffic", "can you call me after eight tonight"],
)
def test_an_hour_to_call_is_no_age(said: str) -> None:
    call = onboarding("yes", said)
    assert (call.state, dict(call.call.values).get("age_group")) == ("another_time", None)


def test_a_number_that_belongs_to_a_name_is_no_age() -> None:
    assert told("nineteen", "Tampa", "skating", "cheeky", "no, I like skating and my ps5")["interests"] == (
        "skating and my ps5"
    )


@pytest.mark.parametrize(
    "said", ["hey this is Dan, Megan's phone", "Megan's phone", "hello, Megan's cell, Dan speaking"]
)
def test_whose_phone_it_is_tells_that_somebody_else_picked_up(said: str) -> None:
    assert onboarding(said).state == "call_again"


def test_who_fetches_the_player_is_waited_for() -> None:
    call = onboarding("she's in the shower, hold on I'll get her")
    assert (call.state, call.says("hi, this is Megan", "yes").call.values["name"]) == ("hello", "Megan")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("no no no you can ask but I'm not buying anything", "No, I'm not selling anything. Great."),
        ("you can ask me, sure", "Great."),
        ("is now a good time for what?", "I have five quick questions"),
        ("who'd you say?", "I'm Meta-Nikita"),
    ],
)
def test_who_wants_to_know_what_it_is_about_is_told(said: str, heard: str) -> None:
    assert onboarding(said).heard.startswith(heard)


def test_a_city_in_the_read_back_asks_for_none() -> None:
    call = onboarding("yes", "Priya", "27", "Kansas City", "pottery", "honest")
    assert call.says("yes finally").outcome == "completed"


@pytest.mark.parametrize(
    ("said", "place"),
    [("Tampa I guess", "Tampa"), ("put Jersey City", "Jersey City"), ("yeah put down Boise", "Boise")],
)
def test_words_around_a_city_are_none_of_it(said: str, place: str) -> None:
    assert told("27", said)["place"] == place


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("honest, I guess. brutally. you know what make it gentle", "gentle"),
        ("cheeky, on second thought gentle", "gentle"),
        ("sarcastic, wait no don't tell my mom lol", "sarcastic"),
    ],
)
def test_a_change_of_mind_counts_and_a_plea_for_silence_does_not(said: str, style: str) -> None:
    assert told("27", "Austin", "pottery", said)["style"] == style


def test_two_answers_are_put_right_by_the_names_of_their_questions() -> None:
    kept = told("36", "Meridian", "reading", "honest", "no", "make the style gentle, and interests sleeping")
    assert (kept["style"], kept["interests"]) == ("gentle", "sleeping")


@pytest.mark.parametrize("said", ["it's not Pam, it's Pamela", "I'm not Pam, call me Pamela"])
def test_who_corrects_their_name_is_nobody_else(said: str) -> None:
    call = onboarding("yes", "Pam", said)
    assert (call.state, call.call.values["name"]) == ("profile", "Pamela")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("San Diego, we retired here from Ohio", "San Diego"),
        ("Denver, I moved here from Boston", "Denver"),
        ("Tacoma but I work in Seattle", "Tacoma"),
        ("I moved from Miami to Toronto", "Toronto"),
    ],
)
def test_where_somebody_came_from_or_works_is_not_where_they_live(said: str, place: str) -> None:
    assert told("39", said)["place"] == place


@pytest.mark.parametrize(
    "said",
    [
        "me and my husband, yeah we got two minutes",
        "go on then love",
        "yeah whatever, I got nothing but time",
        "fine. ask",
    ],
)
def test_more_ways_to_have_time(said: str) -> None:
    assert onboarding(said).heard == "Great. First of all: what's your name?"


def test_what_the_minutes_are_for_is_told() -> None:
    assert onboarding("depends, what for").heard.startswith("I have five quick questions")
    assert onboarding("I mean what are the two minutes for").heard.startswith("I have five quick questions")


def test_who_says_again_that_one_may_speak_refuses_nothing() -> None:
    assert onboarding("speak", "I said speak, robot").state == "hello"


def test_what_was_told_is_deleted_whatever_is_said_before() -> None:
    call = onboarding("yes", "Ben", "twenty eight, actually forget the whole thing, delete what I said")
    assert call.state == "forgotten"


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("I told you already, gentle", "gentle"),
        ("like I said, cheeky", "cheeky"),
        ("keep it gentle", "gentle"),
    ],
)
def test_words_that_say_that_it_was_said_are_no_part_of_an_answer(said: str, style: str) -> None:
    assert told("31", "Portland", "bouldering", said)["style"] == style


def test_all_at_once_is_parted() -> None:
    call = onboarding("yes hi it's Theo, I live in Portland, I like bouldering and keep it gentle")
    assert call.call.values["interests"] == "bouldering"


def test_a_city_is_taken_back_in_a_sentence_of_its_own() -> None:
    assert told("44", "uh Gotham. no Cleveland")["place"] == "Cleveland"
    assert told("44", "St. Louis")["place"] == "St. Louis"


def test_an_age_before_a_form_of_address_counts() -> None:
    assert told("seventy eight sugar")["age_group"] == "50 or older"


def test_the_gym_is_no_time_and_time_is_time() -> None:
    assert onboarding("I'm at the gym, gimme like an hour").state == "another_time"
    assert onboarding("ok whatever I got time").state == "profile"


@pytest.mark.parametrize(
    "said", ["I'm a teacher, I've got about three minutes between classes", "we just have ten minutes"]
)
def test_however_many_minutes_are_time(said: str) -> None:
    assert onboarding(said).state == "profile"


def test_a_question_in_a_clause_is_answered_where_nothing_else_was_understood() -> None:
    assert onboarding("my wife signed me up I think, what is this").heard.startswith("I'm Meta-Nikita")


@pytest.mark.parametrize("said", ["myself Rajesh", "Myself Rajesh from Chennai", "hi, myself Rajesh"])
def test_myself_introduces_a_name(said: str) -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    assert call.says("yes", said).call.values["name"] == "Rajesh"


@pytest.mark.parametrize("asked_before", [(), ("thirty eight",), ("thirty eight", "Austin")])
def test_who_did_not_want_to_be_called_at_this_hour_is_not_asked_on(asked_before: tuple[str, ...]) -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("yes", "Rosa", *asked_before, "I told you not to call during dinner")
    assert (call.state, call.outcome) == ("another_time", "incomplete")


@pytest.mark.parametrize(
    "said", ["I live in my truck man, but my mail goes to Memphis", "we just moved from Dallas to Plano"]
)
def test_a_city_that_is_told_in_passing_gives_nobody_a_new_name(said: str) -> None:
    call = onboarding("yes", "Marcus", said)
    assert call.call.values["name"] == "Marcus"


def test_a_name_is_changed_in_passing_by_words_about_it() -> None:
    assert onboarding("yes", "Marcus", "no, Markus").call.values["name"] == "Markus"
    assert onboarding("yes", "Marcus", "no wait, it's Rosa").call.values["name"] == "Rosa"


def test_what_is_told_of_others_at_the_read_back_sends_nobody_away() -> None:
    call = onboarding("yes", "Grace", "sixty seven", "Savannah", "my grandbabies", "sweet as pie")
    call.says("my grandbabies is five now, one more in May")
    assert (call.call.ended, call.call.values["age_group"]) == (False, "50 or older")


def test_ones_own_age_counts_beside_that_of_a_child() -> None:
    assert onboarding("yes", "Priya", "I'm thirty four, she's six").call.values["age_group"] == "25 to 34"


def test_got_that_is_said_only_where_nothing_else_was_told() -> None:
    call = onboarding("yes", "Harold", "seventy nine", "born in Tulsa, been in Wichita since sixty eight")
    assert not call.heard.startswith("Okay, got that")
    assert onboarding("yes", "Harold", "I told you, Harold").heard.startswith("Okay, got that")


def test_a_manner_that_is_a_command_elsewhere_is_an_answer() -> None:
    call = onboarding(
        "yes", "Sam", "forty one", "I'd rather not say the city, let's say Ohio", "chess", "quiet"
    )
    assert (call.call.values["place"], call.call.values["style"]) == ("Ohio", "quiet")


def test_who_does_not_want_the_calls_is_not_called_whatever_was_asked() -> None:
    said = "actually you know what, this is weird, I don't want Nikita to call me, I just wanted to see"
    call = onboarding("yes", "Leo", "thirty three", "Miami", said)
    assert [each for each, _ in call.ran][-1] == "add_to_do_not_call"


def test_a_wish_about_the_calls_agrees_to_no_later_call() -> None:
    call = onboarding("yes", "Sam", "forty one", "Tulsa", "chess", "kind")
    assert not call.says("yes, as long as she doesn't call me on weekends").call.ended
    assert call.says("yes").outcome == "completed"


def test_a_value_for_a_question_that_is_named_is_no_name() -> None:
    call = onboarding("yes", "Diego", "twenty seven", "I'm in San Antonio", "cooking", "funny")
    call.says("change the city to Austin, that's where I am mostly")
    assert (call.call.values["name"], call.call.values["place"]) == ("Diego", "Austin")


def test_ones_own_age_counts_before_that_of_somebody_else() -> None:
    for said in ("forty eight, and the dog's nine", "thirty six, he's thirty eight"):
        assert onboarding("yes", "Doug", said).call.values["age_group"] == "35 to 49"


def said(*lines: str) -> Conversation:
    return Conversation(flow, direction="outbound", called="+15125550177", business=Business()).says(*lines)


def test_what_comes_with_the_yes_is_not_asked_again() -> None:
    call = said("sure quickly i'm nora thirty three from omaha i bake a lot and she should be gentle")
    assert call.heard == (
        "Great. So you're Nora, 25 to 34, from omaha. You bake a lot, and Nikita should be gentle. Right?"
    )
    assert "old are you" in said("yeah it's kim").heard


@pytest.mark.parametrize("mood", ["sure i'm bored", "yes i'm listening", "yeah i'm game", "yes i'm free"])
def test_how_somebody_is_at_the_greeting_is_no_name(mood: str) -> None:
    assert "what's your name" in said(mood).heard


def test_a_yes_with_small_things_around_it_is_a_yes() -> None:
    for words in ("oh hello there yes i suppose i do i was only watering the plants", "i do have a minute"):
        assert "what's your name" in said(words).heard


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("sure but will this cost me anything", "costs you nothing"),
        ("yes what happens with all that", "nobody else"),
    ],
)
def test_a_question_beside_the_yes_is_answered_once_and_the_call_goes_on(asked: str, answer: str) -> None:
    call = said(asked)
    assert answer in call.heard
    assert "what's your name" in call.heard


def test_a_question_at_the_end_of_an_answer_is_answered_and_no_part_of_it() -> None:
    call = said("yes", "Rosa", "forty one why do you need that")
    assert "So that Nikita knows" in call.heard
    call.says("omaha", "i like chess and long walks is nikita a robot")
    assert "character of the game" in call.heard
    call.says("gentle how long will this take")
    kept = call.call.values
    assert (kept["interests"], kept["style"]) == ("chess and long walks", "gentle")


def test_a_question_beside_the_last_yes_is_answered_and_nothing_is_agreed_yet() -> None:
    call = said("yes", "Rosa", "forty one", "omaha", "chess", "gentle", "right but is she a person")
    assert "character of the game" in call.heard
    assert call.says("yes").outcome == "completed"


def test_what_cannot_be_answered_is_no_hobby() -> None:
    assert told("thirty", "omaha", "chess do you play chess", "kind")["interests"] == "chess"


@pytest.mark.parametrize("agreed", ["yeah good enough", "close enough", "that's near enough"])
def test_good_enough_is_a_yes(agreed: str) -> None:
    call = said("yes", "Rosa", "forty one", "omaha", "chess", "gentle", agreed)
    assert call.outcome == "completed"


def test_of_two_corrections_at_once_both_are_taken() -> None:
    kept = told("thirty", "omaha", "chess", "flirty", "nearly i live in tulsa and she should be calm")
    assert (kept["place"], kept["style"]) == ("tulsa", "calm")
    kept = told(
        "thirty", "omaha", "chess", "flirty", "almost it's rosa not rose and make her calm instead of flirty"
    )
    assert (kept["name"], kept["style"]) == ("Rosa", "calm")


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        ("calm and slow my hearing is bad", "calm and slow"),
        ("just be yourself but kind", "kind"),
        ("i'd rather she was blunt", "blunt"),
        ("i'd love witty", "witty"),
        ("silly but i don't like teasing", "silly but i don't like teasing"),
    ],
)
def test_a_style_is_the_words_that_say_how_she_is_to_be(style: str, kept: str) -> None:
    assert told("thirty", "omaha", "chess", style)["style"] == kept


def test_what_somebody_says_of_themselves_is_read_back_as_theirs() -> None:
    call = said(
        "yes", "Rosa", "forty one", "omaha", "i like baking and i feed my neighbor's cats", "kind to me"
    )
    assert "You like baking and you feed your neighbor's cats" in call.heard
    assert "Nikita should be kind to you" in call.heard


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ("springfield the missouri one", "springfield, missouri"),
        ("not the city we're a bit outside of tulsa up by the lake", "tulsa"),
        ("i'm on central time", "central time"),
        ("i'd rather just say mountain time", "mountain time"),
        ("it's a little town near omaha", "omaha"),
    ],
)
def test_a_city_is_told_in_many_ways_and_so_is_a_time_zone(answer: str, place: str) -> None:
    assert told("thirty", answer)["place"] == place
    assert timezone_of(place) or place in ("tulsa", "omaha")


def test_half_a_sentence_is_no_city() -> None:
    assert "place" not in told("thirty", "it's")


def test_a_decade_that_reaches_into_two_groups_is_kept_as_it_was_said() -> None:
    assert told("thirties")["age_group"] == "30 to 39"
    assert told("in my twenties, twenty two")["age_group"] == "18 to 24"
    assert told("my late twenties")["age_group"] == "25 to 34"


@pytest.mark.parametrize(
    "words",
    ["somewhere down south", "the same one as you", "oh a tiny one", "up in the hills", "cooking", "honest"],
)
def test_everyday_words_are_no_city(words: str) -> None:
    call = onboarding("yes", "Rosa", "thirty eight", words)
    assert (call.call.asking, "place" in call.call.values) == ("place", False)


@pytest.mark.parametrize("city", ["salem", "palm springs", "bend oregon", "eastern time"])
def test_a_city_is_one_also_in_small_letters(city: str) -> None:
    assert told("thirty eight", city)["place"] == city


def test_what_an_agreement_depends_on_is_kept_with_the_profile() -> None:
    call = read_back("yes as long as my boss never hears of it")
    assert "I'll make a note of that" in call.heard
    assert call.says("yes").outcome == "completed"
    assert dict(call.ran)["complete_onboarding"]["wishes"] == "as long as my boss never hears of it"


def test_what_somebody_does_by_now_is_what_they_like() -> None:
    assert read_back("no, I carve spoons these days").call.values["interests"] == "carve spoons"
    assert read_back("I live alone now").call.values["interests"] == "baking"


@pytest.mark.parametrize(
    "said",
    [
        "uh yeah okay but quick please i just came off a night shift and i'm about to fall asleep",
        "sure but be quick cause i'm about to board",
        "yeah but fast, i'm on the bus",
    ],
)
def test_who_agrees_and_is_in_a_hurry_agrees(said: str) -> None:
    assert onboarding(said).call.asking == "name"
