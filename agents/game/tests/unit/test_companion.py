"""Nikita on the phone: who gets through to her, and a talk without a language model."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import pytest

from agents.game.tools import is_available, let_minor_go, meet_player, remember_call, variant
from parley import agents
from parley.flow.render import texts
from parley.testing.business import Business
from parley.testing.conversation import SATURDAY_NOON, Conversation
from parley.testing.kept import Kept
from parley.testing.lines import both_lines
from parley.tools.desk import Desk

pytestmark = both_lines

companion = agents.load("companion")
KNOWN = {"name": "Robin", "interests": "climbing"}


def call(outcome: str = "ready", direction: str = "inbound", **values: Any) -> Conversation:
    tools = {"meet_player": (outcome, {**KNOWN, **values}), "add_to_do_not_call": ("listed", {})}
    return Conversation(companion, tools, direction=direction)


def test_an_onboarded_player_reaches_nikita() -> None:
    phone = call()
    assert (phone.state, phone.heard) == ("talk", "So Robin, tell me: how's your day going?")


def test_she_remembers_what_was_last_talked_about() -> None:
    assert "I started climbing again" in call(topic_before="I started climbing again").heard


@pytest.mark.parametrize("outcome", ["not_onboarded", "unavailable"])
def test_who_is_not_let_in_gets_a_short_answer_and_no_companion(outcome: str) -> None:
    phone = call(outcome)
    assert (phone.call.ended, phone.outcome, phone.call.turn) == (True, outcome, 1)


def test_a_failed_look_up_lets_nobody_in() -> None:
    assert Conversation(companion, {}).outcome == "not_onboarded"


def test_she_calls_back_and_speaks_of_her_friend() -> None:
    for number in (1, 2, 3):
        phone = call(f"first_call_{number}", direction="outbound")
        assert "my friend" in phone.heard.lower()
        assert "Robin" in phone.heard


def test_the_same_name_always_hears_the_same_words() -> None:
    assert {variant(name) for name in ("Robin", "robin", " Rita")} == {variant("Robin")}
    assert {variant(name) for name in ("Ann", "Bob", "Cleo")} == {1, 2, 3}


def test_without_a_model_she_follows_her_script_and_says_goodbye() -> None:
    phone = call()
    heard = [phone.says("it was fine I guess").heard for _ in range(9)]
    assert len(set(heard)) == 9
    assert "climbing" in heard[2]
    assert (phone.call.ended, phone.outcome) == (True, "time_limit")
    assert phone.afterwards == ["remember_call"]


def test_goodbye_ends_the_talk() -> None:
    assert call().says("it was fine", "okay, goodbye").outcome == "said_goodbye"


def test_silence_is_prompted_twice_and_then_ends() -> None:
    phone = call()
    assert phone.silent().heard == "Are you still with me, Robin?"
    phone.silent()
    assert phone.silent().outcome == "silent"


def test_the_time_limit_ends_the_talk_with_a_goodbye() -> None:
    phone = call().waits(700).says("and then I told her everything about it")
    assert (phone.outcome, "Bye" in phone.heard) == ("time_limit", True)


def test_asked_sincerely_she_does_not_claim_to_be_human() -> None:
    assert "automated voice" in call().says("are you a real person?").heard


def test_hanging_up_is_hanging_up() -> None:
    assert call().hangs_up().outcome == "hung_up"


@pytest.mark.parametrize(
    ("availability", "expected"),
    [
        ({}, True),
        ({"mood": "busy"}, False),
        ({"mood": "awake", "from": "01:00", "until": "02:00"}, True),
        ({"from": "10:00", "until": "12:00"}, True),
        ({"from": "12:00", "until": "20:00"}, False),
        ({"from": "22:00", "until": "08:00"}, False),
        ({"from": "22:00", "until": "11:30"}, True),
    ],
)
def test_availability_is_a_mood_or_hours_where_the_player_is(
    availability: dict[str, str], expected: bool
) -> None:
    profile = {"availability": availability, "timezone": "America/Chicago"}
    assert is_available(profile, SATURDAY_NOON) is expected


def spoken(name: str) -> str:
    """Every text that an agent can say by itself."""
    flow = agents.load(name)
    prompts = [flow.identity, flow.farewell, *flow.answers.values()]
    for state in flow.states:
        prompts += [value for each in fields(state) for value in _prompts(getattr(state, each.name))]
    return " ".join(text for prompt in prompts for text in texts(prompt))


def _prompts(value: object) -> list[Any]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [each for each in value if isinstance(each, str)]
    return []


def test_no_persona_leaks_into_the_other() -> None:
    assert "Meta-Nikita" not in spoken("companion") + companion.persona
    onboarding = agents.load("onboarding")
    assert "I'm Nikita" not in spoken("onboarding") + onboarding.persona
    assert onboarding.persona not in companion.persona


@pytest.mark.parametrize(
    "said",
    [
        "I want to die",
        "I don't want to live anymore",
        "nobody would miss me if I was gone",
        "I cut myself last night",
    ],
)
def test_who_wants_to_die_is_taken_seriously_and_told_who_helps(said: str) -> None:
    phone = call().says("it was fine", said)
    assert phone.state == "care"
    assert "call or text 988" in phone.heard
    assert "climbing" not in phone.says("yes").heard
    assert "988" in phone.says("goodbye").heard
    assert phone.outcome == "said_goodbye"


@pytest.mark.parametrize(
    ("said", "help"),
    [("my husband beats me", "1-800-799-7233"), ("I took too many pills", "911"), ("I can't breathe", "911")],
)
def test_who_is_hurt_or_in_danger_is_told_whom_to_call(said: str, help: str) -> None:
    phone = call().says(said)
    assert (phone.state, help in phone.heard) == ("care", True)


@pytest.mark.parametrize(
    "said", ["you're killing me haha", "I could kill for a pizza", "I cut myself shaving"]
)
def test_a_way_of_speaking_is_no_distress(said: str) -> None:
    assert call().says(said).state == "talk"


def test_nobody_in_distress_is_left_for_being_silent_at_once() -> None:
    phone = call().says("I want to die")
    assert phone.silent().heard == "I'm still here. Take your time."
    assert "988" in phone.silent(2).heard


def test_what_is_worth_coming_back_to_opens_the_next_call() -> None:
    phone = call().says("hi", "I started climbing again last week", "okay I should go, bye")
    kept = Kept()
    kept.put("profile", "+1", {"onboarded": True, "name": "Robin"})
    desk = Desk(kept, datetime.now(UTC), 0.0, "", "", lambda *_, **__: True)
    remember_call.run(desk, phone="+1", outcome=phone.outcome, topic=phone.call.topic)
    inbound = meet_player.run(desk, phone="+1", direction="inbound")
    assert inbound.values["topic_before"] == "I started climbing again last week"
    outbound = meet_player.run(desk, phone="+1", direction="outbound")
    assert "topic_before" not in outbound.values
    assert outbound.values["raised_topic"] == "I started climbing again last week"


def test_whoever_picks_up_her_call_is_told_nothing_of_the_last_one_before_they_have_talked() -> None:
    tools = {"meet_player": ("ready", {"name": "Robin", "raised_topic": "I started climbing again"})}
    phone = Conversation(companion, tools, direction="outbound")
    assert "climbing" not in phone.heard
    assert "Last time you said: I started climbing again." in phone.says("I'm good").heard


@pytest.mark.parametrize(
    "said",
    [
        "there's no point in living",
        "I'm good thanks",
        "okay I should go bye",
        "my card number is 4111 1111 1111 1111",
        "please stop calling me",
        "I don't want to play this game anymore",
        "I'm fifteen and my mom doesn't know",
        "delete everything you know about me",
        "hey can you text me instead of calling",
    ],
)
def test_what_is_no_topic_opens_no_call(said: str) -> None:
    assert call().says("fine", said).call.topic == ""


@pytest.mark.parametrize(
    "said",
    [
        "I'm eleven",
        "i'm fifteen and my mom doesn't know",
        "i'm in ninth grade",
        "my mom says i can't talk to you",
    ],
)
@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_a_minor_is_let_go_kindly_and_not_called_again(said: str, direction: str) -> None:
    phone = call(direction=direction)
    phone.tools["let_minor_go"] = ("let_go", {})
    phone.says("hi", "I had a really long day at the pool", said)
    assert (phone.outcome, phone.ran[-1][0], phone.call.topic) == ("too_young", "let_minor_go", "")
    assert "grown-up" in phone.heard


def test_of_a_minor_nothing_is_kept_but_that_they_are_not_called() -> None:
    kept = Kept()
    kept.put("profile", "+15125550199", {"onboarded": True, "name": "Leo"})
    desk = Desk(kept, datetime.now(UTC), 0.0, "", "", lambda *_, **__: True)
    let_minor_go.run(desk, phone="+15125550199", agent="companion")
    remember_call.run(desk, phone="+15125550199", outcome="too_young", topic="minecraft and my new bike")
    assert not kept.get("profile", "+15125550199")
    listed = kept.get("do_not_call", "+15125550199")
    assert listed is not None
    assert listed["why"] == "minor"


@pytest.mark.parametrize(
    "said",
    [
        "I want out",
        "I don't want to play this game anymore",
        "leave me alone",
        "not interested",
        "remove my number",
    ],
)
def test_who_wants_none_of_it_is_not_called_again(said: str) -> None:
    phone = call(direction="outbound").says("hello", said)
    assert (phone.state, phone.ran[-1][0]) == ("never_again", "add_to_do_not_call")


@pytest.mark.parametrize("said", ["I'm busy", "not now", "dinner's ready", "I can't talk right now"])
def test_who_is_called_at_a_bad_moment_is_let_go(said: str) -> None:
    assert call(direction="outbound").says(said).outcome == "said_goodbye"


@pytest.mark.parametrize(
    "said",
    [
        "I'm not interested in climbing anymore",
        "my sister isn't home, she moved to Boston",
        "I got this guitar last month",
    ],
)
def test_a_story_is_no_refusal_and_no_other_person(said: str) -> None:
    assert call(direction="outbound").says("hello", "fine", "okay", "sure", said).state == "talk"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("fine, and how are you", "I'm good, thanks"),
        ("do you love me", "a character in a game"),
        ("you're stupid", "Ouch"),
    ],
)
def test_what_she_is_asked_without_a_model_she_answers_and_goes_on_with_her_script(
    said: str, answer: str
) -> None:
    phone = call()
    assert answer in phone.says(said).heard
    assert "Tell me a little more" in phone.says("okay").heard


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("what are you wearing", "I don't talk like that"),
        ("it's 4111 1111 1111 1111", "keep that to yourself"),
        ("can you lend me some money", "I never ask for money"),
        ("should I buy bitcoin", "somebody who knows"),
    ],
)
def test_what_her_rules_forbid_she_refuses_even_with_a_model(said: str, answer: str) -> None:
    phone = call()
    phone.model[said] = {"ack": "Sure!"}
    assert answer in phone.says(said).heard
    assert phone.reads == []


@pytest.mark.parametrize(
    "words",
    [
        "ok nikita good night sleep well",
        "well I should get going, my mom is calling",
        "gotta go",
        "talk to you tomorrow",
    ],
)
def test_goodbye_has_many_forms(words: str) -> None:
    assert call().says("it was fine", words).outcome == "said_goodbye"


def test_hello_after_a_silence_hears_what_was_asked() -> None:
    assert call().silent().says("hello?").heard == "So Robin, tell me: how's your day going?"


def test_a_player_who_told_no_interests_is_asked_for_them() -> None:
    phone = Conversation(companion, {"meet_player": ("ready", {"name": "Robin"})})
    assert "what do you like to do" in phone.says("fine", "good", "yes").heard


def test_after_sad_news_nothing_cheerful_is_said() -> None:
    phone = call(direction="outbound").says("hello", "my dog died yesterday")
    assert "I'm sorry to hear that" in phone.heard
    assert "holding up" in phone.says("he was fourteen").heard
    phone.says("I miss him so much", "thanks for listening, bye")
    assert (phone.outcome, "Be good to yourself" in phone.heard) == ("said_goodbye", True)
    assert phone.call.topic == "my dog died yesterday"


@pytest.mark.parametrize(
    "said", ["I go now to sleep", "see you Nikita, chao", "see you Nikita", "stop", "please stop now"]
)
def test_who_takes_leave_in_few_words_or_wants_her_to_stop_is_let_go(said: str) -> None:
    assert call(direction="outbound").says("hello", "fine", said).outcome == "said_goodbye"


@pytest.mark.parametrize(
    "said",
    [
        "I went to sleep at ten",
        "oh stop it",
        "I'll see you at work, she said",
        "my friend is called Chao",
        "the bus didn't stop for me",
    ],
)
def test_a_story_takes_no_leave(said: str) -> None:
    assert call(direction="outbound").says("hello", "fine", said).state == "talk"


@pytest.mark.parametrize("said", ["can you text me instead", "I said text me please", "I prefer texts"])
def test_who_would_rather_be_written_to_is_told_that_she_cannot(said: str) -> None:
    assert "can't write" in call(direction="outbound").says("hello", said).heard


def test_delete_it_is_a_wish_to_be_forgotten() -> None:
    tools = {"meet_player": ("ready", KNOWN), "forget_and_never_call": ("listed", {})}
    phone = Conversation(companion, tools, direction="outbound").says("is this recorded", "delete it")
    assert (phone.state, phone.ran[-1][0]) == ("forgotten", "forget_and_never_call")


@pytest.mark.parametrize(
    "said",
    [
        "hi this is Ada leave a message and I'll get back to you",
        "the person you are calling is using a screening service please say your name",
        "you've reached Sam, speak after the tone",
        "hey Nikita it's Ada",
    ],
)
def test_what_a_machine_says_is_no_topic(said: str) -> None:
    assert call(direction="outbound").says(said).call.topic == ""


def with_model(*lines: str) -> Conversation:
    said = {line: {"ack": "A reply of the model's."} for line in lines}
    tools = {"meet_player": ("ready", KNOWN)}
    return Conversation(companion, tools, said)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("I'm good, thanks, how are you?", "I'm good, thanks for asking."),
        ("hey Nikita", "good to hear you"),
        ("where are you from?", "From the game"),
        ("oh it was fine, nothing special", "Tell me a little more"),
        ("that sounds nice", "Tell me a little more"),
    ],
)
def test_small_talk_and_words_that_tell_nothing_need_no_model(said: str, heard: str) -> None:
    phone = with_model(said).says(said)
    assert (heard in phone.heard, phone.reads) == (True, [])


@pytest.mark.parametrize(
    "said",
    [
        "how are you, my boss fired someone today",
        "I got the job but it pays badly",
        "do you ever dream?",
        "not much, just cooking dinner",
    ],
)
def test_who_tells_or_asks_something_is_answered_by_the_model(said: str) -> None:
    assert with_model(said).says(said).heard == "A reply of the model's."


def test_the_same_reply_is_not_given_twice_where_there_is_a_model() -> None:
    phone = with_model("how are you?").says("how are you?", "yeah", "how are you?")
    assert phone.heard == "A reply of the model's."


def test_a_yes_to_what_the_model_asked_is_for_the_model() -> None:
    phone = with_model("I went to the lake", "yeah").says("I went to the lake", "yeah")
    assert phone.heard == "A reply of the model's."


@pytest.mark.parametrize(
    "said",
    [
        "he kinda shoved me into the door last night but it's fine, he was just drunk",
        "Tyler grabbed me by the arm again",
        "my boyfriend slapped me",
    ],
)
def test_violence_told_in_passing_is_heard(said: str) -> None:
    phone = call().says(f"it's okay. {said}")
    assert (phone.state, "1-800-799-7233" in phone.heard) == ("care", True)


@pytest.mark.parametrize(
    "said", ["they pushed me to apply for it", "she slapped me on the back, it was great"]
)
def test_what_only_sounds_like_violence_is_none(said: str) -> None:
    assert call().says(said).state == "talk"


def test_somebody_who_comes_ends_the_talk() -> None:
    assert call().says("I gotta go he's coming").outcome == "said_goodbye"


def test_a_goodbye_behind_a_story_ends_the_talk() -> None:
    assert call().says("I made a pie. well. it's getting late, good night dear").outcome == "said_goodbye"


def test_a_name_that_is_spelled_anew_is_still_the_player() -> None:
    phone = call(name="Ada").says("and I'm not Ada by the way, it's spelled Adah with an h")
    assert phone.state == "talk"


@pytest.mark.parametrize(
    "said",
    [
        "could you forget what I told you about my sister, she got mad",
        "please don't bring that up again",
        "can we not talk about my sister any more",
    ],
)
def test_what_is_not_to_be_brought_up_is_dropped(said: str) -> None:
    business = Business(
        ("profile", "+15125550177", {**KNOWN, "onboarded": True, "topic_before": "my sister"})
    )
    phone = Conversation(companion, direction="outbound", called="+15125550177", business=business)
    phone.says("my sister is getting married to my boss", said)
    assert phone.heard == "Okay, I won't bring that up again. What else is on your mind?"
    assert "sister" not in phone.says("I went climbing with Bo").heard
    phone.says("okay, goodbye")
    assert business.of("profile")["+15125550177"]["topic_before"] == "I went climbing with Bo"


def test_who_drank_is_asked_how_to_get_home_and_nothing_else() -> None:
    phone = call().says("I just had six margaritas and I'm about to drive home")
    assert (
        phone.heard == "Please don't drive now. Let somebody fetch you, or take a taxi. Who could you call?"
    )


@pytest.mark.parametrize(
    "said",
    [
        "ok I'm pulling in, gotta hop off",
        "anyway I'm off to pick up my nephew",
        "bueno, adiós",
        "you're boring, later",
        "later Nikita",
    ],
)
def test_more_ways_to_leave(said: str) -> None:
    assert call().says("it was fine", said).outcome == "said_goodbye"


def test_later_in_a_story_is_no_goodbye() -> None:
    assert call().says("we can see about that later", "I go climbing later").state == "talk"


@pytest.mark.parametrize(
    "said", ["who's this? why are you calling my girlfriend", "she's my wife and I want to know who you are"]
)
def test_who_speaks_of_the_player_as_theirs_is_somebody_else(said: str) -> None:
    assert call(direction="outbound").says(said).outcome == "not_there"


def test_not_now_behind_a_greeting_is_heard() -> None:
    assert call(direction="outbound").says("oh hey, not now").outcome == "said_goodbye"


def test_a_goodbye_behind_a_complaint_about_the_line_ends_the_talk() -> None:
    assert call().says("I can't hear anything bye").outcome == "said_goodbye"
    assert "how's your day" in call().says("I can't hear you, say that again").heard


@pytest.mark.parametrize("said", ["ok I'm gonna go cuddle the other dog", "anyway talk Sunday!"])
def test_a_plan_that_ends_the_talk(said: str) -> None:
    assert call().says("it was fine", said).outcome == "said_goodbye"


def test_a_name_to_be_called_by_is_no_wish_for_a_call() -> None:
    assert call().says("can you call me Addie, nobody calls me Ada").heard.startswith("Okay, Addie.")
    assert "I've noted for my calls" in call().says("can you call me every Sunday").heard


def test_a_relative_who_picks_up_is_heard_before_the_name_is_known() -> None:
    business = Business(("profile", "+15125550177", {**KNOWN, "onboarded": True}))
    phone = Conversation(companion, direction="outbound", called="+15125550177", business=business)
    assert phone.says("hello, this is Robin's mother").outcome == "not_there"


@pytest.mark.parametrize(
    "said", ["I took a couple of sleeping pills, like eight", "I swallowed about twenty of my mom's pills"]
)
def test_how_many_pills_somebody_took_is_an_emergency(said: str) -> None:
    assert "call 911" in call().says(f"relaxing. {said}").heard


def test_two_painkillers_are_none() -> None:
    assert call().says("I took two painkillers for my headache").state == "talk"


def test_who_was_told_not_to_call_then_lets_go() -> None:
    assert call(direction="outbound").says("I told you not to call during dinner").outcome == "said_goodbye"


def test_an_overdose_told_over_two_turns_is_an_emergency() -> None:
    phone = call().says("I took some pills", "I feel so floaty, I don't really care anymore")
    assert (phone.state, "911" in phone.heard) == ("care", True)


def test_a_thing_that_floats_beside_medicine_is_no_emergency() -> None:
    assert call().says("I took my meds and went to the pool on my floaty").state == "talk"


def test_who_is_busy_and_says_to_go_on_is_talked_with() -> None:
    assert call(direction="outbound").says("I'm cooking, go ahead though").state == "talk"
    assert call(direction="outbound").says("I'm at my sister's wedding").state == "another_time"


def test_a_reproach_for_calling_at_dinner_ends_a_call_that_she_placed_and_no_other() -> None:
    lines = ("fine", "good", "yes", "it was nice", "I told you not to call during dinner")
    assert call("first_call_1", direction="outbound").says(*lines).state == "another_time"
    assert call().says(*lines).state == "talk"


def test_a_goodbye_that_is_taken_back_or_is_only_spoken_of_ends_nothing() -> None:
    for said in (
        "okay bye. Haha kidding, I'm still here",
        "she's awake, I have to go, no, false alarm",
        "fine, but my therapist says I should stop talking to robots so this is probably the last time",
    ):
        assert not call().says(said).call.ended
    assert call().says("okay bye then, sorry I'm not good company").outcome == "said_goodbye"


def test_somebody_who_says_another_name_is_asked_who_they_are() -> None:
    phone = call(direction="outbound").says("hi, I'm Max")
    assert phone.heard == "Wait, am I talking with Robin?"
    assert phone.says("no, Robin is my dad").outcome == "not_there"
    phone = call(direction="outbound").says("hi, I'm Max", "yes it's me, I was joking")
    assert (phone.state, phone.heard.startswith("Good, it's you.")) == ("talk", True)
    assert call(direction="outbound").says("her name is Ruth, isn't that cute").state == "talk"


def test_another_name_is_taken_up_and_kept() -> None:
    phone = call().says("it's Rob now by the way, I go by Rob")
    assert phone.heard.startswith("Okay, Rob.")
    assert phone.says("okay, goodbye").heard == "I liked that. Talk to you soon, Rob. Bye!"
    kept = Kept()
    kept.put("profile", "+1", {"onboarded": True, "name": "Robin"})
    desk = Desk(kept, datetime.now(UTC), 0.0, "", "", lambda *_, **__: True)
    remember_call.run(desk, phone="+1", outcome=phone.outcome, name=phone.call.values["name"])
    assert meet_player.run(desk, direction="inbound", phone="+1").values["name"] == "Rob"


@pytest.mark.parametrize(
    "said",
    [
        "can you remind me tomorrow to call my mom?",
        "could you put me through to your friend",
        "I've got an interview tomorrow, can you practice with me?",
        "your friend got my age wrong, I'm thirty four",
    ],
)
def test_what_she_cannot_do_she_says(said: str) -> None:
    assert "I can't" in call().says(said).heard or "nothing I can do" in call().says(said).heard


def test_a_wish_for_another_language_is_answered_and_no_story_about_one_is() -> None:
    assert call().says("hey can we talk in Spanish today?").heard == "I'm sorry, I only speak English."
    assert "English" not in call().says("I speak Spanish at home with my grandma").heard


def test_what_is_not_to_be_talked_about_is_dropped() -> None:
    for said in (
        "it went okay but I don't want to talk about school",
        "please don't ask me about him next time",
    ):
        assert call().says(said).heard == "Okay, I won't bring that up again. What else is on your mind?"


def test_a_child_who_picks_up_is_not_talked_to() -> None:
    assert call(direction="outbound").says("hello? mommy's in the bath").outcome == "not_there"


def test_who_laughed_so_hard_that_they_almost_died_is_not_comforted() -> None:
    assert call().says("I laughed so hard I almost died yesterday").state == "talk"
    assert call().says("since Margaret passed in October it's just me and the dog").state == "comfort"


def test_who_would_rather_call_is_not_called() -> None:
    assert (
        "won't call you again" in call().says("I like talking but please don't call me, I'll call you").heard
    )


ADA = {"name": "Ada", "interests": "climbing", "place": "Austin", "style": "cheeky"}


def ada(*said: str) -> Conversation:
    return call(**ADA).says("fine", *said)


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("could you lay off the cheeky stuff for a bit, my mom's in the hospital", "not so cheeky"),
        ("i just want you to be, you know, gentler, more calm", "gentler, more calm"),
        ("no, not cheeky, gentle. be gentle please", "gentle"),
        ("maybe dial down the teasing a little", "cheeky, less teasing"),
    ],
)
def test_how_she_is_to_be_is_heard_in_any_words(said: str, style: str) -> None:
    assert ada(said).call.values["style"] == style


@pytest.mark.parametrize(
    ("said", "likes"),
    [
        (
            "i started doing jigsaw puzzles of all things, and birdwatching out the window, you can put that "
            "down instead",
            "jigsaw puzzles and birdwatching",
        ),
        ("i think you should forget climbing and remember puzzles and birds", "puzzles and birds"),
        ("i started painting in the spring, can you add that", "painting and climbing"),
    ],
)
def test_what_is_liked_by_now_is_heard_in_a_story(said: str, likes: str) -> None:
    assert ada(said).call.values["interests"] == likes


def test_who_is_not_to_be_asked_about_a_hobby_is_asked_what_else_they_like() -> None:
    phone = ada("i don't want you asking me about climbing every time it just makes me sad")
    assert "What do you like to do instead?" in phone.heard


@pytest.mark.parametrize(
    "said",
    [
        "i'd rather you didn't have my city on file, can you take that out, the rest is fine",
        "you can put me down as a night person",
        "i wish you wouldn't say my whole name like that",
    ],
)
def test_a_wish_that_nothing_here_understands_is_passed_on_and_said_so(said: str) -> None:
    assert "I can't do that myself, but I've noted what you said" in ada(said).heard


@pytest.mark.parametrize(
    "said",
    [
        "can you believe he did that to me",
        "my boss said can you take that on and i said sure",
        "you should see my garden",
        "you never know what you get with them",
    ],
)
def test_a_story_is_no_wish(said: str) -> None:
    assert "I've noted what you said" not in ada(said).heard


@pytest.mark.parametrize(
    "said",
    [
        "it's devon by the way, everyone calls me devon, ada's like the login my sister made",
        "devon. not ada. devon.",
    ],
)
def test_another_name_is_heard_with_something_behind_it(said: str) -> None:
    assert ada(said).call.values["name"] == "Devon"


def test_who_only_bears_it_is_not_told_that_she_is_glad() -> None:
    phone = ada("my husband died", "it'll be two years in january. i'm okay, i just, the nights are long")
    assert phone.state == "comfort"


def test_who_wants_to_hear_something_silly_is_asked_for_something_else() -> None:
    assert ada("my husband died", "not today hey. tell me something silly").state == "brighter"


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("no this isn't ada she's in the shower, she'll be out in like half an hour", "T12:30"),
        ("i'm driving, tomorrow after twelve. bye", "T12:00"),
        ("look i really can't right now, maybe tomorrow lunchtime or so", "T11:00"),
        (
            "i'm in the car picking up my grandson, can you call tomorrow instead, not before noon though",
            "T12:00",
        ),
    ],
)
def test_a_time_at_which_to_call_again_is_kept(said: str, start: str) -> None:
    phone = call("first_call_1", direction="outbound", **ADA).says(said)
    assert phone.call.ended
    assert start in phone.call.values["better_time"]["start"]
