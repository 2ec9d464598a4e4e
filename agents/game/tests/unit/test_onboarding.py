"""Meta-Nikita gets to know a player, as a call."""

from typing import Any

import pytest

from parley import agents
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

onboarding = agents.load("onboarding")
PROFILE = {
    "name": "Robin",
    "age_group": "25 to 34",
    "place": "Austin",
    "interests": "climbing",
    "style": "cheeky",
}


def call(recalled: tuple[str, dict[str, Any]] = ("new", {})) -> Conversation:
    tools: dict[str, tuple[str, dict[str, Any]]] = {
        "recall_player": recalled,
        "complete_onboarding": ("completed", {}),
        "let_minor_go": ("let_go", {}),
    }
    listing = ("add_to_do_not_call", "block_wrong_number", "forget_and_never_call")
    tools |= {name: ("listed", {}) for name in listing}
    return Conversation(onboarding, tools, caller="+15125550199", called="+15125550123", direction="outbound")


def test_a_new_player_tells_everything_and_is_onboarded() -> None:
    phone = call().says("sure", "I'm Robin", "27", "I live in Austin", "I like climbing", "cheeky please")
    assert phone.heard.startswith("So you're Robin, 25 to 34, from Austin. You like climbing")
    phone.says("yes")
    assert (phone.state, phone.outcome) == ("done", "completed")
    name, told = phone.ran[-1]
    assert name == "complete_onboarding"
    assert told["phone"] == "+15125550123"
    assert phone.afterwards == ["keep_profile"]


def test_an_onboarding_goes_on_with_the_first_missing_answer() -> None:
    phone = call(("resumed", {"name": "Robin", "age_group": "25 to 34"})).says("yes")
    assert phone.heard == "Great, let's go on where we stopped. And which city do you live in?"


def test_hanging_up_in_the_middle_is_incomplete_and_keeps_what_was_told() -> None:
    phone = call().says("sure", "I'm Robin", "27").hangs_up()
    assert (phone.outcome, phone.afterwards) == ("incomplete", ["keep_profile"])
    assert phone.call.values["age_group"] == "25 to 34"


def test_a_bad_moment_is_no_refusal() -> None:
    assert call().says("no, not now").outcome == "incomplete"


def test_never_again_is_a_refusal_and_goes_on_the_list() -> None:
    phone = call().says("don't ever call me again")
    assert (phone.outcome, phone.ran[0][0]) == ("declined", "add_to_do_not_call")


def test_the_profile_can_be_corrected_before_it_counts() -> None:
    phone = call(("complete", PROFILE)).says("yes", "no", "the city")
    assert phone.heard == "And which city do you live in?"
    assert "from Boston" in phone.says("Boston").heard


def test_the_first_words_tell_a_machine_nothing_personal() -> None:
    assert call(("complete", PROFILE)).heard == (
        "Hi! I'm a friend of Nikita's, calling about the game. Do you have two minutes?"
    )


def test_an_unclear_call_never_counts_as_completed() -> None:
    phone = call().says("sure")
    for _ in range(12):
        if not phone.call.ended:
            phone.silent()
    assert (phone.call.ended, phone.outcome) == (True, "incomplete")


@pytest.mark.parametrize("agreed", ["Yes, that's right.", "yeah that's correct", "sounds good"])
def test_agreeing_in_other_words_changes_nothing(agreed: str) -> None:
    phone = call(("complete", PROFILE)).says("yes", agreed)
    assert (phone.outcome, phone.call.values["place"]) == ("completed", "Austin")


def test_who_asks_back_is_told_and_asked_again() -> None:
    phone = call().says("who is this?")
    assert phone.heard.startswith("I'm Meta-Nikita")
    assert phone.heard.endswith("Do you have two minutes?")
    assert phone.call.tries == 0


@pytest.mark.parametrize(
    "refusal", ["I'd rather not say my age", "none of your business", "skip that one", "old enough"]
)
def test_nobody_has_to_tell_everything(refusal: str) -> None:
    phone = call().says("sure", "Robin", refusal)
    assert (phone.call.values["age_group"], phone.heard) == ("not told", "And which city do you live in?")
    phone.says("skip", "I'd rather not tell you", "surprise me")
    assert phone.heard == (
        "So you're Robin, your age is your secret, from somewhere. What you like is for Nikita to find out, and "
        "Nikita should just be herself. Right?"
    )
    assert phone.says("yes").outcome == "completed"


@pytest.mark.parametrize(
    "said",
    ["she's not here", "this is her husband", "There's no Robin here, this is his wife", "my mom isn't home"],
)
@pytest.mark.parametrize("before", [(), ("sure",), ("sure", "Robin", "27")])
def test_somebody_else_is_not_asked_and_nothing_they_said_is_kept(said: str, before: tuple[str, ...]) -> None:
    phone = call().says(*before, said)
    assert (phone.state, phone.heard) == (
        "call_again",
        "Oh, sorry. Shall I call this number again another time?",
    )
    assert {"name", "age_group"}.isdisjoint(phone.call.values)


@pytest.mark.parametrize(
    ("said", "outcome", "does"),
    [
        ("yes, try tomorrow", "incomplete", []),
        ("she wants no calls", "declined", ["add_to_do_not_call"]),
        ("no, leave my number alone please", "declined", ["add_to_do_not_call"]),
        ("what?", "", []),
        ("oh wait, that's me", "", ["recall_player"]),
    ],
)
def test_somebody_else_says_whether_to_call_again(said: str, outcome: str, does: list[str]) -> None:
    phone = call().says("you want my son, he signed up with my phone", said)
    assert (phone.outcome, [name for name, _ in phone.ran]) == (outcome, does)


def test_who_says_when_the_player_is_back_is_asked_nothing() -> None:
    assert "I'll call" in call().says("she's not here, she's back at six tonight").heard


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("no", "wrong_number"),
        ("oh yes, I did", "profile"),
        ("no, it must have been my daughter", "call_again"),
    ],
)
def test_who_says_that_they_never_signed_up_is_asked_once(said: str, state: str) -> None:
    phone = call().says("i never signed up for this")
    assert phone.heard.endswith("Was that you?")
    assert phone.says(said).state == state


def test_who_plays_no_games_of_another_kind_is_asked_before_they_are_struck_off() -> None:
    phone = call().says("sure", "Robin", "27", "Austin", "I mostly read, I don't play video games")
    assert (phone.call.ended, phone.heard.endswith("Shall I stop calling you?")) == (False, True)
    assert phone.says("no").heard == "Good. What do you like to do when nobody's watching?"


@pytest.mark.parametrize(
    ("said", "wished"),
    [
        (
            "tampa but i work nights so please don't anybody call me before noon",
            "don't anybody call me before noon",
        ),
        ("tampa but don't call me before noon", "don't call me before noon"),
        ("tampa and call me after six", "call me after six"),
    ],
)
def test_a_wish_for_calls_beside_an_answer_ends_no_call(said: str, wished: str) -> None:
    phone = call().says("sure", "Robin", "27", said)
    assert (phone.call.values["place"], phone.call.values["wishes"]) == ("tampa", wished)
    assert phone.heard == "What do you like to do when nobody's watching?"


@pytest.mark.parametrize("said", ["denver listen can you call me back", "denver, I have to run, bye"])
def test_who_leaves_with_an_answer_is_let_go_and_the_answer_kept(said: str) -> None:
    phone = call().says("sure", "Robin", "27", said)
    assert (phone.call.ended, phone.call.values["place"]) == (True, "denver")


def test_an_hour_for_the_next_call_is_kept_and_no_name_that_nobody_told() -> None:
    phone = call().says(
        "uh yeah hey i'm actually at work right now can you call me back tonight like around eight"
    )
    assert (phone.heard.endswith("at 8 PM. Bye!"), phone.call.values.get("name")) == (True, None)


def test_nothing_is_read_back_as_it_was_stammered() -> None:
    phone = call().says("sure", "Robin", "27", "jersey city um i just moved here from austin")
    phone.says("garden i suppose and uh trivia nights", "ooh cheeky definitely cheeky")
    assert "from jersey city. You like garden and trivia nights, and Nikita should be cheeky." in phone.heard


@pytest.mark.parametrize(
    "said",
    [
        *("I'm nine", "I'm twelve years old", "I'm just a kid", "fourteen and a half", "not eighteen yet"),
        *(
            "I'm in seventh grade",
            "in high school",
            "17, turning 18 next week",
            "my mom says I can't tell you",
        ),
        *("fifteen", "born in 2010", "almost eighteen"),
    ],
)
def test_a_minor_is_not_asked_on_and_leaves_no_profile(said: str) -> None:
    phone = call().says("sure", "Mia", said)
    assert (phone.state, phone.outcome) == ("too_young", "declined")
    assert phone.ran[-1][0] == "let_minor_go"
    assert {"name", "age_group"}.isdisjoint(phone.call.values)


@pytest.mark.parametrize("said", ["I'm actually fifteen", "no wait, I'm sixteen", "I'm in ninth grade"])
def test_a_minor_who_says_so_later_is_let_go_too(said: str) -> None:
    phone = call().says("sure", "Mia", "27", "Austin", said)
    assert (phone.state, "name" in phone.call.values) == ("too_young", False)


def test_a_minor_who_is_on_file_is_let_go() -> None:
    phone = call(("resumed", {"name": "Max", "age_group": "too young"})).says("yes")
    assert (phone.state, "name" in phone.call.values) == ("too_young", False)


@pytest.mark.parametrize(
    "said", ["eighteen", "I'm nineteen", "twenty-seven", "early thirties", "born in ninety five"]
)
def test_who_is_old_enough_goes_on(said: str) -> None:
    assert call().says("sure", "Robin", said).heard == "And which city do you live in?"


def test_the_age_from_which_one_may_play_is_a_setting() -> None:
    assert call(("new", {"youngest": 16})).says("sure", "Robin", "sixteen").state == "profile"
    assert call(("new", {"youngest": 21})).says("sure", "Robin", "twenty").state == "too_young"


@pytest.mark.parametrize(
    ("said", "tool"),
    [
        ("not interested", "add_to_do_not_call"),
        ("I don't want to play this game anymore", "add_to_do_not_call"),
        ("don't contact me again", "add_to_do_not_call"),
        ("remove my data", "forget_and_never_call"),
        ("delete everything you have on me", "forget_and_never_call"),
        ("you've got the wrong number", "block_wrong_number"),
        ("there's nobody called Robin here", "block_wrong_number"),
        ("I got this number last month", "block_wrong_number"),
    ],
)
@pytest.mark.parametrize("before", [(), ("sure", "Robin", "27", "Austin")])
def test_who_wants_none_of_it_is_not_called_again(said: str, tool: str, before: tuple[str, ...]) -> None:
    phone = call().says(*before, said)
    assert (phone.call.ended, phone.ran[-1][0]) == (True, tool)
    if tool != "add_to_do_not_call":
        assert {"name", "interests"}.isdisjoint(phone.call.values)


@pytest.mark.parametrize(
    "said", ["never call me again", "goodbye, I have to go", "someone who cares if I live or die"]
)
def test_no_opt_out_farewell_or_distress_is_read_back_as_a_profile(said: str) -> None:
    phone = call().says("sure", "Robin", "27", "Austin", said)
    assert "interests" not in phone.call.values


@pytest.mark.parametrize(
    "said", ["later please", "can you call me back later?", "not now, I'm driving", "it's a bad time"]
)
def test_who_has_no_time_is_called_another_day(said: str) -> None:
    assert call().says(said).outcome == "incomplete"


def test_in_the_middle_too() -> None:
    phone = call().says("sure", "Robin", "can we do this later")
    assert (phone.outcome, phone.call.values["name"]) == ("incomplete", "Robin")


@pytest.mark.parametrize("said", ["no wait, I'm 28", "I said 28, not 27", "I move around a lot"])
def test_what_is_no_city_is_none(said: str) -> None:
    assert "place" not in call().says("sure", "Robin", "27", said).call.values


def test_an_age_that_is_corrected_in_the_middle_is_changed() -> None:
    phone = call().says("sure", "Robin", "27", "no wait, I'm 38")
    assert phone.heard == "Okay, 35 to 49. And which city do you live in?"


def test_what_may_be_a_name_or_a_city_changes_neither() -> None:
    phone = call(("complete", PROFILE)).says("yes", "no it's Boston")
    assert phone.heard.startswith("Okay, what's wrong")
    assert (phone.call.values["name"], phone.call.values["place"]) == ("Robin", "Austin")
    assert "So you're Robyn" in phone.says("it's Robyn, not Robin").heard


def test_a_wish_to_talk_to_nikita_is_no_name() -> None:
    assert "name" not in call().says("sure", "can I talk to Nikita?").call.values


def test_who_wants_to_die_is_told_who_helps() -> None:
    assert "988" in call().says("sure", "Robin", "27", "Austin", "I want to die").heard


def test_a_value_on_file_that_could_be_two_answers_changes_neither() -> None:
    known = {"name": "Robin", "place": "Austin", "interests": "chess"}
    phone = Conversation(onboarding, {"recall_player": ("resumed", known)}, direction="outbound")
    phone.says("yes", "no it's Boston")
    assert (phone.call.values["name"], phone.call.values["place"]) == ("Robin", "Austin")
    assert phone.heard.endswith("in your twenties, thirties, forties?")


@pytest.mark.parametrize("said", ["before that, my name is Robin Lopez", "oh my name is Robin Lopez"])
def test_what_names_an_earlier_question_is_no_hobby_and_no_style(said: str) -> None:
    phone = call().says("sure", "Robin Lopez", "27", "Austin", said)
    assert phone.call.asking == "interests"
    phone.says("climbing", said)
    assert (phone.call.asking, phone.call.values["interests"]) == ("style", "climbing")
    assert phone.says("my name is Maria").call.values["name"] == "Maria"


def test_what_is_told_up_front_is_not_asked_again() -> None:
    phone = call().says("yes i'm ben i'm thirty i live in tampa and i like fishing")
    assert "how should Nikita be with you" in phone.heard
    phone.says("ben").says("tampa").says("honest")
    assert phone.heard.startswith(
        "So you're Ben, 25 to 34, from tampa. You like fishing, and Nikita should be honest."
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I'm Ben and I live in San Antonio", {"name": "Ben", "place": "San Antonio"}),
        ("Yes, go ahead. I'm 30, I love the Cubs", {"age_group": "25 to 34", "interests": "the Cubs"}),
        ("sure, we live in Tampa", {"place": "Tampa"}),
        ("sure, I'm free", {}),
        ("yes I'm in the car but parked", {}),
        ("yes I'm one hundred percent ready", {}),
        ("sure I like your voice", {}),
        ("yes I live with my mom", {}),
    ],
)
def test_only_a_whole_sentence_tells_something_besides(said: str, told: dict[str, str]) -> None:
    assert {name: call().says(said).call.values.get(name) for name in PROFILE} == {
        name: told.get(name) for name in PROFILE
    }


def test_an_answer_may_hold_the_next_ones() -> None:
    phone = call().says("yes", "Mia, I'm twenty two and I live in Reno")
    assert phone.heard == "What do you like to do when nobody's watching?"


@pytest.mark.parametrize(
    "said",
    ["sorry, somebody's at the door, I'll call back later, bye", "can we do this later", "I have to go"],
)
def test_who_has_to_go_names_no_city(said: str) -> None:
    phone = call().says("yes", "Robin", "27", said)
    assert (phone.outcome, phone.call.values.get("place")) == ("incomplete", None)


@pytest.mark.parametrize(
    ("said", "group"),
    [("no I'm twenty five", "25 to 34"), ("no I'm forty five", "35 to 49"), ("no", "25 to 34")],
)
def test_an_age_at_the_read_back_is_read_back(said: str, group: str) -> None:
    phone = call().says("yes", "Robin", "27", "Austin", "climbing", "cheeky", said)
    assert phone.call.values["age_group"] == group
    assert phone.heard.startswith("So you're Robin") is (said != "no")


def test_delete_it_at_the_read_back_forgets_all() -> None:
    phone = call().says("yes", "Robin", "27", "Austin", "climbing", "cheeky", "delete it")
    assert (phone.outcome, phone.ran[-1][0]) == ("declined", "forget_and_never_call")
    assert not phone.call.values.get("name")


@pytest.mark.parametrize(
    "said",
    [
        "no no go ahead",
        "yes please no problem",
        "no it's fine go ahead",
        "sure but make it quick",
        "I have one minute",
    ],
)
def test_an_idiom_with_no_or_a_wish_for_brevity_is_a_yes(said: str) -> None:
    assert "what's your name" in call().says(said).heard


@pytest.mark.parametrize("said", ["who dis", "nikita who", "depends who's asking"])
def test_who_asks_who_it_is_in_few_words_is_told(said: str) -> None:
    assert "I'm Meta-Nikita" in call().says(said).heard


@pytest.mark.parametrize(
    ("said", "city"),
    [
        ("before that my name is linda johnson", None),
        ("I live in Reno I like it here", "Reno"),
        ("sorry, Reno", "Reno"),
    ],
)
def test_the_city_ends_where_something_else_is_told(said: str, city: str | None) -> None:
    assert call().says("yes", "Linda", "27", said).call.values.get("place") == city


def test_a_whole_city_whose_first_word_is_a_name_too_changes_no_name() -> None:
    phone = call().says("yes", "Emily Patel", "27", "Chicago", "climbing", "cheeky", "it's Austin, Texas")
    assert phone.call.values["name"] == "Emily Patel"


def test_who_would_rather_be_written_to_is_told_that_she_cannot() -> None:
    assert "can't write" in call().says("can you text me instead").heard


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("i don't know i just like reading i guess", "reading"),
        ("oh gosh where do i start model trains mostly", "model trains mostly"),
        ("hiking or something", "hiking"),
    ],
)
def test_what_somebody_likes_is_kept_without_the_words_around_it(said: str, kept: str) -> None:
    assert call().says("yes", "Robin", "27", "Austin", said).call.values["interests"] == kept


@pytest.mark.parametrize(
    "said",
    [
        "no, the city is Akron and I like football",
        "no, I like football and the city is Akron",
        "no, I live in Akron and I like football",
    ],
)
def test_two_things_that_are_put_right_in_one_breath_are_both_taken(said: str) -> None:
    phone = call(("complete", PROFILE)).says("yes", said)
    assert "from Akron. You like football," in phone.heard


def test_what_is_liked_as_well_is_added_beside_a_correction() -> None:
    phone = call(("complete", PROFILE)).says("yes", "no, the city is Akron and I also like chess")
    assert "from Akron. You like climbing and chess," in phone.heard


def test_a_no_before_a_city_is_none_of_it() -> None:
    assert call().says("sure", "I'm Robin", "27", "nah, Wichita").call.values["place"] == "Wichita"


@pytest.mark.parametrize(
    ("said", "place"),
    [("I'm in Boise", "Boise"), ("we're in St. Louis. Sure", "St. Louis"), ("I'm in bed", None)],
)
def test_where_somebody_is_says_a_city_at_once(said: str, place: str | None) -> None:
    assert call().says(said).call.values.get("place") == place


@pytest.mark.parametrize(
    "said",
    [
        "ha when is nobody watching I like hiking and true crime shows after he's asleep",
        "painting while my husband's at work",
        "playing catch with my son he's only five years old",
    ],
)
def test_words_about_somebody_else_in_what_a_player_likes_end_nothing(said: str) -> None:
    phone = call().says("sure", "Robin", "27", "Austin", said)
    assert phone.heard.startswith("Last one")
    assert phone.call.values["interests"]


@pytest.mark.parametrize(
    "said", ["I'd rather not do this take me off it please", "I'd rather you didn't ring anymore"]
)
def test_who_would_rather_not_be_called_declines_more_than_one_question(said: str) -> None:
    phone = call().says("sure", "Robin", "27", "Austin", said)
    assert (phone.state, phone.ran[-1][0]) == ("never_again", "add_to_do_not_call")


def test_who_asks_what_nikita_is_beside_a_yes_is_told_and_asked_on() -> None:
    phone = call().says("hello well yes I suppose but what is this Nikita exactly")
    assert phone.heard.startswith("Nikita is a character of the game")
    assert phone.heard.endswith("what's your name?")


def test_almost_is_no_city_and_what_follows_the_city_is_no_part_of_it() -> None:
    said = "almost it's Burlington Vermont full stop there's no that"
    phone = call(("complete", PROFILE)).says("yes", said, "the city")
    assert phone.call.values["place"] == "Burlington Vermont"


def test_a_courtesy_in_the_middle_is_no_part_of_how_nikita_is_to_be() -> None:
    phone = call().says("sure", "Robin", "27", "Austin", "chess", "gentle please and patient")
    assert phone.call.values["style"] == "gentle and patient"


@pytest.mark.parametrize(
    ("said", "name"),
    [("luis ortega luis is fine", "Luis"), ("B J", "BJ"), ("it's t j", "TJ"), ("J O", "Jo")],
)
def test_a_name_is_the_one_that_is_fine_and_initials_stay_together(said: str, name: str) -> None:
    assert call().says("sure", said).call.values["name"] == name


@pytest.mark.parametrize(
    ("before", "said", "place"),
    [
        ((), "twenty six and i'm in seattle", "seattle"),
        ((), "twenty six and i'm in a meeting", None),
        (("27",), "salt lake uh city", "salt lake city"),
        (("27",), "hang on driving call me later", None),
    ],
)
def test_a_city_is_kept_beside_an_age_and_through_hesitation(
    before: tuple[str, ...], said: str, place: str | None
) -> None:
    assert call().says("sure", "Robin", *before, said).call.values.get("place") == place


def test_how_nikita_is_to_be_is_no_interest() -> None:
    phone = call().says("sure", "Robin", "27", "Austin", "keep it straight up with me")
    assert (phone.call.values.get("interests"), phone.call.values["style"]) == (None, "straight up")
