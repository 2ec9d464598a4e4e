"""What players want of Nikita in words that no rule knows: she asks about it, answers or notes it."""

import pytest

from agents.game.meant import ASKS_FIRST, BAD_TIME
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

PHONE = "+15125550100"
GUS = {"name": "Gus", "place": "Dallas", "interests": "bowling", "topic_before": "my knee is sore"}


def call(*lines: str, placed: bool = False, **profile: str) -> tuple[Conversation, Business]:
    business = Business(("profile", PHONE, {**GUS, "onboarded": True, "calls": 2, **profile}))
    flow = agents.load("companion")
    if placed:
        return Conversation(flow, direction="outbound", called=PHONE, business=business).says(
            *lines
        ), business
    return Conversation(flow, caller=PHONE, business=business).says(*lines), business


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("well it was sweet of you to think of me but i'd like you not to phone me any longer", "stop"),
        ("listen i'd rather you didn't call me i'll call you when i feel like talking", "stop"),
        ("i'm home at last but the neighbors need me over there", "leave"),
        ("the thing with my brother i'd rather you forget that i shouldn't have said it", "forget"),
        ("i'm a nurse so mornings are really bad for me", "hours"),
    ],
)
def test_what_would_change_something_is_asked_about_and_not_done_yet(said: str, wish: str) -> None:
    phone, business = call(said)
    assert phone.heard == ASKS_FIRST[wish]
    phone.says("no no it's fine")
    assert (phone.heard, phone.call.ended, phone.ran) == (
        "Okay. What else is on your mind?",
        False,
        phone.ran,
    )
    assert not business.of("do_not_call")
    assert "wishes" not in phone.call.values


def test_a_yes_or_the_same_wish_once_more_is_the_answer() -> None:
    for again in ("yes please", "i said i don't want you to call me"):
        phone, business = call("i'd like you not to phone me any longer", again)
        assert (phone.heard, len(business.of("do_not_call"))) == (
            "Alright. I won't call you again. Take care.",
            1,
        )
    _, business = call("i'm a nurse so mornings are really bad for me", "yes", "okay bye")
    assert business.of("profile")[PHONE]["wishes"] == "mornings are really bad for me"
    _, business = call("the thing with my knee i'd rather you forget that", "yeah please", "bye")
    assert "topic_before" not in business.of("profile")[PHONE]
    assert (
        call("i'm home at last but the neighbors need me over there", "yeah i do")[0].outcome
        == "said_goodbye"
    )


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("okay you didn't answer me who gets to hear what i tell you", "stays in the game"),
        ("so is there a way i can have my information erased some day", "delete everything"),
        ("i was wondering do you tape what we're saying", "isn't recorded"),
        ("and she cried at the airport bless her anyway how'd you get my name again", "Telegram"),
        (
            "thanks for being straight with me so what do you guys keep about me like is this being recorded",
            "bowling",
        ),
    ],
)
def test_questions_about_her_and_about_what_is_kept_are_answered_in_any_words(said: str, heard: str) -> None:
    assert heard in call(said)[0].heard


def test_only_a_goodbye_with_which_the_words_end_ends_the_call() -> None:
    for said in (
        "hold up they just called my number over here",
        "i'm talked out i'm gonna head in",
        "oh hi honey they're coming in like crazy, i've got more than i can eat",
        "dinner's ready in an hour so i'm just sitting here",
    ):
        phone, _ = call(said)
        assert (phone.heard, phone.call.ended) == (ASKS_FIRST["leave"], False)
        assert not phone.says("no no i just mean the tomatoes. no i got time").call.ended
        assert call(said, "yep i do bye")[0].outcome == "said_goodbye"
    assert call("we cooked eight walleye. anyway i gotta run")[0].outcome == "said_goodbye"
    assert not call("i told my boss i gotta go and he just laughed")[0].call.ended


def test_who_only_tells_where_they_are_is_asked_whether_it_is_a_bad_time() -> None:
    for said in ("i'm driving home from work it was a long day", "i'm good i'm just cooking for the kids"):
        phone, _ = call(said, placed=True)
        assert phone.heard == BAD_TIME
        assert not phone.says("no it's fine").call.ended
        assert call(said, "yeah try me at six", placed=True)[0].call.values["better_time"]
    assert not call("my wife's at work right now so it's just me and the dog", placed=True)[0].call.ended


def test_somebody_else_who_names_a_time_hears_it_said() -> None:
    phone, _ = call("this is her son, mom's in the shower, call back in an hour", placed=True)
    assert phone.heard == "Oh, then I'll call again Saturday, November 21st at 1 PM. Bye!"


def test_a_wish_for_the_calls_is_struck_as_it_was_noted() -> None:
    phone, business = call(
        "can you call me at six", "well forget it then don't write that down the six thing"
    )
    assert "struck" in phone.heard
    phone.says("okay bye")
    assert "wishes" not in business.of("profile")[PHONE]
    phone, business = call(
        "just forget what i said about six", "bye", wishes="call me at six; not on sundays"
    )
    assert business.of("profile")[PHONE]["wishes"] == "not on sundays"
    assert "somebody of the game" not in call("please don't write that down")[0].heard


def test_a_wish_that_is_said_again_is_kept_once() -> None:
    phone, business = call("call me after six please", "like i said after six")
    assert phone.heard.startswith("Yes, I've noted for my calls: call you after six.")
    phone.says("only call me after six i said", "not on sundays", "okay bye")
    assert business.of("profile")[PHONE]["wishes"].count("six") == 1


def test_who_has_no_time_and_names_one_in_the_same_breath_is_called_then() -> None:
    phone, _ = call("bad moment but call me back in an hour", placed=True)
    assert phone.heard == "Alright, I'll call you Saturday, November 21st at 1 PM. Bye!"


def test_whether_she_calls_at_a_time_is_a_question_and_no_wish_for_it() -> None:
    phone, _ = call("so are you gonna call me in the morning or not", placed=True)
    assert (phone.call.ended, phone.call.values.get("better_time")) == (False, None)
    assert "I can't choose when I call" in phone.heard


@pytest.mark.parametrize(
    ("kept", "said", "city"),
    [
        ("Dallas", "well the fair's coming up oh and i don't live in dallas i'm up in tulsa", "Tulsa"),
        ("Atlanta last month", "almost it should be plain Atlanta", "Atlanta"),
        ("Houston", "you're gonna have to change my city to denver but not till january", "Houston"),
        ("Dallas", "my sister isn't in dallas she is in denver", "Dallas"),
    ],
)
def test_a_city_is_put_right_and_one_to_come_waits(kept: str, said: str, city: str) -> None:
    _, business = call(said, "okay bye", place=kept)
    assert business.of("profile")[PHONE]["place"] == city


def test_what_is_raised_next_time_is_told_of_a_life_in_whole_clauses() -> None:
    told = (
        "well the blight comes up from the soil when it's wet you know and we had all that rain my daughter says i "
        "water too much but what does she know she kills cactuses"
    )
    _, business = call(
        told, "alright you're not gonna tell me so can i get all my stuff deleted some day", "bye"
    )
    kept = business.of("profile")[PHONE]["topic_before"]
    assert kept.endswith("my daughter says i water too much")


def test_who_is_nervous_about_something_new_hears_no_condolences() -> None:
    assert (
        "sorry"
        not in call("i start on the first and i'm so nervous because i don't know anybody there")[0].heard
    )


def test_a_bare_yes_ends_the_call_and_one_that_goes_on_with_a_story_does_not() -> None:
    asked = "i'm home at last but the neighbors need me over there"
    assert call(asked, "yes")[0].outcome == "said_goodbye"
    assert not call(asked, "yeah my son is coming later and he brings the truck")[0].call.ended


def test_words_that_may_take_leave_are_none_within_another_wish() -> None:
    phone, business = call("i don't live there no more")
    assert phone.heard.endswith("Where do you live now?")
    phone.says("okay the baby's fussing i need to go")
    assert (phone.outcome, business.of("profile")[PHONE]["place"]) == ("said_goodbye", "Dallas")


def test_who_puts_their_name_right_is_asked_for_nothing_else() -> None:
    assert "Where do you live" not in call("oh that's wrong i'm gary not gus")[0].heard


def test_a_question_is_no_answer_to_what_one_likes() -> None:
    _, business = call(
        "i can't bowl any more i hate bowling", "cool so what have you got for me now", "okay bye"
    )
    assert business.of("profile")[PHONE]["interests"] == "bowling"


def test_what_she_cannot_do_is_said_so() -> None:
    assert "nothing I can do" in call("oh and will you remind me about my pills at eight")[0].heard


def test_what_is_to_be_taken_off_is_a_like_and_no_topic() -> None:
    _, business = call("could you forget the guitar thing i sold it", "bye", interests="basketball, guitar")
    assert business.of("profile")[PHONE]["interests"] == "basketball"


def test_a_yes_with_other_words_notes_no_wish_for_the_calls() -> None:
    phone, _ = call("i'm a nurse so mornings are really bad for me", "yeah please pottery")
    assert "wishes" not in phone.call.values


def test_whether_a_like_is_kept_is_answered_from_the_record_and_a_yes_puts_it_down() -> None:
    phone, _ = call("is pottery on there now", interests="chess")
    assert phone.heard.startswith("Right now my friend says you like chess. What should I add")
    phone.says("yeah please pottery")
    assert (phone.call.values["interests"], "wishes" in phone.call.values) == ("pottery and chess", False)


def test_a_like_that_is_taken_off_twice_is_said_to_be_off() -> None:
    phone, _ = call("could you forget the guitar thing i sold it", interests="basketball, guitar")
    assert phone.says("yeah the guitar just take it off").heard.startswith(
        "Right now my friend says you like basketball."
    )


def test_a_number_to_come_and_a_city_to_come_are_answered_at_once() -> None:
    assert "can't change your number" in call("oh and nikita my phone number's changing next week")[0].heard
    phone, _ = call("so listen don't go putting denver down yet")
    assert phone.heard.startswith("Then I leave it as it is")
    assert phone.says("you heard me right i'm still in dallas").heard.startswith("Right, you're in Dallas")


def test_who_has_told_all_is_let_go_at_once() -> None:
    assert call("no i think that's about all i got in me today thank you for listening")[0].outcome


def test_a_loss_is_raised_next_time_and_where_somebody_stands_is_not() -> None:
    _, business = call(
        "not so good to be honest i lost my wife three weeks ago", "my buddy hank and i used to fish", "bye"
    )
    assert business.of("profile")[PHONE]["topic_before"] == "i lost my wife three weeks ago"
    _, business = call(
        "oh hi um i'm at the shop right now there's a line at the register", "bye", topic_before=""
    )
    assert not business.of("profile")[PHONE]["topic_before"]


def test_who_has_to_run_and_will_call_back_is_let_go_at_once() -> None:
    assert call("oh shoot hang on my chili's burning i gotta run nikita i'll call you back later")[0].outcome
