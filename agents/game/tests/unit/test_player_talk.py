"""What players say to Nikita beside a story: wishes, corrections, questions and farewells."""

import pytest

from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

PHONE = "+15125550100"
TONYA = {"name": "Tonya", "place": "Phoenix", "interests": "baking", "onboarded": True, "calls": 2}


def call(*lines: str, **profile: str) -> tuple[Conversation, Business]:
    business = Business(("profile", PHONE, {**TONYA, **profile}))
    return Conversation(agents.load("companion"), caller=PHONE, business=business).says(*lines), business


@pytest.mark.parametrize(
    "said",
    [
        "it was lovely can you call me after half eight only the kids are in bed then",
        "we are going on a cruise so kindly do not call while we are away",
        "no calls until december fifteenth if you please",
        "before i forget don't call me at four anymore make it after five",
        "my exam's at nine so don't call me monday morning please",
        "can you ring me tomorrow",
        "call me any evening just not wednesdays that's choir",
        "can you call less often once a week is enough",
    ],
)
def test_when_she_is_to_call_is_kept_and_she_says_that_she_cannot_choose(said: str) -> None:
    phone, business = call(said)
    assert "I've noted for my calls" in phone.heard
    assert "I can't choose when I call." in phone.heard
    phone.says("okay bye")
    assert business.of("profile")[PHONE]["wishes"]


def test_another_name_and_city_are_heard_in_the_middle_of_a_story() -> None:
    said = "the movers lost it and it's reno now you know not phoenix anymore and it's tanya by the way t a n y a"
    _, business = call(said, "okay bye")
    kept = business.of("profile")[PHONE]
    assert (kept["name"], kept["place"], kept.get("topic_before")) == ("Tanya", "Reno", None)
    assert call("i feel you've got my name wrong it's tanya not tonya")[0].call.values["name"] == "Tanya"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("getting it over with i guess um can i ask you something does anyone else hear this", "in the game"),
        ("ha it's going fine okay so does this cost me anything like per minute", "costs you nothing"),
        ("uh hey it's going fine quick question is this like an actual person or a bot", "automated voice"),
        ("a patient went home healthy but tell me do you have a trick how i can sleep", "I don't"),
        ("the traffic was desperate tell us a joke would you", "fog"),
        ("i won against my uncle oh wait one more thing do you play chess", "only a character"),
        ("nah that's about it you watch any ball nikita", "only a character"),
    ],
)
def test_a_question_behind_a_story_is_answered_and_the_talk_goes_on(said: str, heard: str) -> None:
    phone, _ = call(said)
    assert heard in phone.heard
    assert "how's your day going" not in phone.heard
    assert not phone.call.ended


@pytest.mark.parametrize(
    "said",
    [
        "the weather was bad could i talk to someone who runs this thing",
        "i feel like i'd like to talk to a real person from the company",
        "well can you tell somebody cause i sleep till four thirty",
    ],
)
def test_a_wish_for_people_of_the_game_is_noted(said: str) -> None:
    assert "somebody of the game will see it" in call(said)[0].heard


@pytest.mark.parametrize(
    "said",
    [
        "my bed ha ha no really i go to sleep now it was nice talking with you nikita good night",
        "well you have been most kind good day to you nikita",
        "alright man gotta hit the road",
        "that's brutal right so i'll let you go nikita mind yourself",
    ],
)
def test_a_farewell_behind_something_else_is_one(said: str) -> None:
    assert call(said)[0].outcome == "said_goodbye"


@pytest.mark.parametrize("said", ["i had a good night", "someone left me a cake", "i'm not sad"])
def test_what_sounds_like_a_farewell_or_sorrow_is_neither(said: str) -> None:
    phone, _ = call(said)
    assert (phone.state, phone.call.ended) == ("talk", False)


@pytest.mark.parametrize("said", ["i feel so guilty", "i'm worried about my mom she is seventy"])
def test_worry_and_guilt_are_met_with_comfort(said: str) -> None:
    assert call(said)[0].state == "comfort"


@pytest.mark.parametrize(
    "said",
    [
        "can we not talk about the job please what else is there",
        "just dont bring up the garage thing again ok",
        "i don't want you bringing up my job again",
        "don't ask about my job though he got it",
    ],
)
def test_a_topic_that_is_not_wanted_is_dropped(said: str) -> None:
    phone, business = call(said, topic_before="my job at the garage got cut")
    assert "won't bring that up again" in phone.heard
    assert "topic_before" not in business.of("profile")[PHONE]


def test_what_is_raised_next_time_is_one_whole_clause_of_the_story() -> None:
    story = "my granddaughter has her recital on friday and i sew her costume which is a bumblebee with huge wings "
    _, business = call(f"{story}and a sting that wobbles can you call me only after nine", "okay bye")
    kept = business.of("profile")[PHONE]["topic_before"]
    assert kept == "i sew her costume which is a bumblebee with huge wings"


def test_who_needs_an_hour_is_called_in_an_hour() -> None:
    business = Business(("profile", PHONE, TONYA))
    phone = Conversation(agents.load("companion"), direction="outbound", called=PHONE, business=business)
    assert "I'll call you" in phone.says("sorry i'm in the middle of service can you give me an hour").heard


def test_whether_to_go_somewhere_is_no_farewell() -> None:
    assert not call("i don't know he wants to meet up should i go")[0].call.ended
    assert call("i should go we're in a tunnel")[0].call.ended


def test_who_will_call_those_who_help_is_not_asked_again() -> None:
    phone, _ = call(
        "some days i dont really want to be here anymore", "no im on my own", "yeah ok i will call them"
    )
    assert phone.heard.startswith("I'm glad. You can hang up and do that right now")
    assert phone.says("okay thank you bye").call.ended


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("how do i stop these calls", "want me to stop calling you"),
        ("do people at your company read what i say", "stays in the game"),
        ("how do you know i like baking", "My friend told me"),
        ("i don't like baking anymore", "my friend has it wrong"),
    ],
)
def test_what_she_is_asked_of_the_game_and_of_what_she_knows_is_answered(said: str, heard: str) -> None:
    assert heard in call(said)[0].heard


def test_what_somebody_else_wished_lists_nobody() -> None:
    assert not call("she told me to stop calling")[0].call.ended
    assert call("i told you to stop calling me")[0].state == "never_again"


def test_where_and_with_whom_somebody_lives_now_is_their_city() -> None:
    assert call("i live with my mom in portland now")[0].call.values["place"] == "Portland"


def test_who_asks_what_to_do_is_told_that_she_does_not_know() -> None:
    assert "I don't know" in call("he talks to my principal what would you do nikita")[0].heard


def test_how_she_is_to_be_is_kept() -> None:
    _, business = call("i asked if you could be more honest less gentle", "okay bye", style="gentle")
    assert business.of("profile")[PHONE]["style"] == "more honest less gentle"
    assert call("and be honest with me okay", style="gentle")[0].call.values["style"] == "honest"
    assert call("he wants to be friends with me", style="gentle")[0].call.values["style"] == "gentle"
    assert call("will you be my girlfriend", style="gentle")[0].call.values["style"] == "gentle"


@pytest.mark.parametrize(
    "said",
    [
        "did you get that i live in charlotte now charlotte north carolina",
        "and we're moving to charlotte well we moved saturday i'm surrounded by boxes",
    ],
)
def test_a_new_city_is_taken_up_also_in_a_question(said: str) -> None:
    phone, _ = call(said)
    assert (phone.call.values["place"], "Good question" in phone.heard) == ("Charlotte", False)


def test_who_takes_her_for_somebody_else_is_told_who_she_is() -> None:
    assert "It's Nikita" in call("well hello there is that you linda you sound different")[0].heard


def test_who_lost_their_job_is_met_with_comfort() -> None:
    assert call("lousy nikita they let me go this morning in a zoom call")[0].state == "comfort"


@pytest.mark.parametrize(
    "said",
    [
        "he left nikita what do you have written down about me",
        "i ask you what you know about me what is in your file",
    ],
)
def test_who_asks_what_she_has_on_them_is_told(said: str) -> None:
    assert "from Phoenix" in call(said)[0].heard


def test_how_to_have_things_deleted_is_told_and_deletes_nothing() -> None:
    phone, _ = call("you do not answer how do i get my data deleted")
    assert ("Say: delete everything" in phone.heard, [*phone.afterwards]) == (True, [])


@pytest.mark.parametrize(
    "said",
    [
        "can i have one thing deleted please the thing about my brother",
        "no not everything only what i told about my brother the rest you can keep",
    ],
)
def test_one_thing_that_is_to_be_forgotten_is_dropped(said: str) -> None:
    _, business = call(said, topic_before="my brother is coming")
    assert "topic_before" not in business.of("profile")[PHONE]


@pytest.mark.parametrize(
    "said",
    ["my mom always calls me after work", "he said he'll call me tomorrow", "i call my sister on sundays"],
)
def test_a_call_of_somebody_else_is_no_wish(said: str) -> None:
    _, business = call(said, "okay bye")
    assert "wishes" not in business.of("profile")[PHONE]


def test_a_wish_that_points_at_an_hour_is_kept_with_it() -> None:
    _, business = call("i go to bed at eight so no calls after that please", "okay bye")
    assert business.of("profile")[PHONE]["wishes"] == "i go to bed at eight so no calls after that please"


def test_a_wish_for_a_day_that_is_near_is_kept_with_the_day_on_which_it_was_said() -> None:
    _, business = call("can't talk now, call me tomorrow at seven")
    kept = business.of("profile")[PHONE]["wishes"]
    assert kept == "call me tomorrow at seven (said on Saturday, November 21)"


def test_who_calls_and_cannot_talk_is_let_go() -> None:
    phone, _ = call("can't talk now, call me tomorrow at seven")
    assert (phone.outcome, phone.heard.endswith("Bye!")) == ("said_goodbye", True)
    assert not call("my sister can't talk to him any more")[0].call.ended


def test_who_drives_is_called_at_the_time_that_they_name() -> None:
    business = Business(("profile", PHONE, TONYA))
    phone = Conversation(agents.load("companion"), direction="outbound", called=PHONE, business=business)
    phone.says("oh hi i'm driving can you call me tomorrow evening instead like after eight")
    assert phone.heard == "Alright, I'll call you Sunday, November 22nd at 8 PM. Bye!"


def test_what_one_person_calls_them_is_not_their_name() -> None:
    said = (
        "the little one calls me Tita",
        "my kids call me Chef now",
        "nobody calls me Tony",
        "my name is on the list",
    )
    assert call(*said)[0].call.values["name"] == "Tonya"
    assert call("you may call me Mrs. Ortiz")[0].call.values["name"] == "Mrs. Ortiz"
    assert call("everybody calls me Ty")[0].call.values["name"] == "Ty"


@pytest.mark.parametrize(
    "said",
    [
        "i'm tonya still",
        "my name's Tonya, you said Tita before",
        "don't call me Tita",
        "that's not my name",
        "no, Tonya",
    ],
)
def test_a_name_that_was_misheard_is_put_right(said: str) -> None:
    phone, business = call("call me Tita", said)
    assert phone.heard.startswith("Okay, Tonya.")
    phone.says("okay bye")
    assert business.of("profile")[PHONE]["name"] == "Tonya"


def test_who_says_that_the_name_is_wrong_is_asked_for_it() -> None:
    phone, _ = call("you got my name wrong")
    assert phone.heard == "Oh, I'm sorry. What should I call you?"
    assert phone.says("Tanja").heard.startswith("Okay, Tanja.")


@pytest.mark.parametrize(
    ("said", "likes"),
    [
        ("i sold my guitar last month and took up golf instead", "golf and chess"),
        ("can you change guitar to golf", "golf and chess"),
        ("it's golf now, not guitar", "golf and chess"),
        ("i don't play guitar any more", "chess"),
        ("i'm really into pickleball these days", "pickleball and guitar and chess"),
        ("we got into a fight over the guitar", "guitar and chess"),
        ("i didn't play guitar today", "guitar and chess"),
        ("i had to put biscuit down yesterday", "guitar and chess"),
    ],
)
def test_what_they_like_by_now_is_kept(said: str, likes: str) -> None:
    _, business = call(said, "okay bye", interests="guitar and chess")
    assert business.of("profile")[PHONE]["interests"] == likes


def test_who_likes_a_thing_no_more_is_asked_what_they_like_and_who_moved_away_where_they_live() -> None:
    phone, _ = call("i don't like baking anymore", "mostly gardening")
    assert phone.heard.startswith("Okay, you like gardening.")
    phone, _ = call("i don't live in phoenix anymore", "Tulsa")
    assert phone.heard.startswith("Okay, Tulsa.")


def test_what_is_wished_for_is_heard_in_comfort_too() -> None:
    phone, business = call("i had a rough week can you be a bit nicer with me")
    assert (phone.state, phone.heard.startswith("Okay, a bit nicer. Oh, I'm sorry")) == ("comfort", True)
    assert phone.says("it's just work but like less teasing please").heard.startswith(
        "Okay, a bit nicer, less teasing."
    )
    assert "call me" not in phone.says("call me Ty and don't call me mondays").says("okay bye").heard
    kept = business.of("profile")[PHONE]
    assert (kept["style"], kept["name"], kept["wishes"][:21]) == (
        "a bit nicer, less teasing",
        "Ty",
        "don't call me mondays",
    )


@pytest.mark.parametrize(
    "said", ["i'm fine really", "sorry to hear what, i'm having a ball", "let's talk about something else"]
)
def test_who_is_fine_leaves_the_comfort_and_hears_no_line_twice(said: str) -> None:
    phone, _ = call("oh fine", "i had a rough week", said)
    assert phone.state == "brighter"
    assert "Tell me a little more" not in phone.says("we made a salad").heard


def test_who_is_not_fine_stays_in_it_and_who_only_does_a_thing_badly_is_not_sad() -> None:
    assert call("i had a rough week", "i'm fine but i miss him")[0].state == "comfort"
    assert (
        call("i'm terrible at it but it gets me out of the house", "it wasn't a bad day")[0].state == "talk"
    )


def test_the_same_joke_is_not_told_twice() -> None:
    phone, _ = call("tell me a joke")
    first = phone.heard
    assert phone.says("ha another joke please").heard != first
    assert "the two I know" in phone.says("tell me another one").heard


def test_a_reproach_for_a_call_that_did_not_come_is_answered() -> None:
    _, business = call("you were supposed to call me tonight after eight remember", "okay bye")
    assert "wishes" not in business.of("profile")[PHONE]
    assert "I'm sorry that you waited" in call("you said you'd call me yesterday")[0].heard


@pytest.mark.parametrize(
    "said", ["that helped, i feel better now", "no it's funny now", "talk about something fun"]
)
def test_who_feels_better_is_talked_with_as_before(said: str) -> None:
    assert call("i had a rough week", said)[0].state == "brighter"


@pytest.mark.parametrize(
    ("said", "also"),
    [
        ("anything before lunch works", "anything before lunch works"),
        ("please don't, my family's here", "don't, my family's here"),
        ("not before seven though", "not before seven though"),
    ],
)
def test_more_of_a_wish_for_calls_is_kept_with_it(said: str, also: str) -> None:
    _, business = call(
        "call me in the mornings", said, "no i retired from the post office in may", "okay bye"
    )
    assert business.of("profile")[PHONE]["wishes"] == f"call me in the mornings; {also}"


def test_who_asks_when_she_calls_is_told_that_she_cannot_choose_and_may_say_what_does_not_suit() -> None:
    phone, business = call("hey are you calling on Thanksgiving", "please don't, we're away", "okay bye")
    assert business.of("profile")[PHONE]["wishes"] == "don't, we're away"
    assert phone.outcome == "said_goodbye"


def test_another_spelling_of_the_name_is_asked_for_and_kept() -> None:
    phone, _ = call("my name is spelled with a j by the way", "T A N J A")
    assert phone.heard.startswith("Okay, Tanja.")
    assert call("T O N J A")[0].call.values["name"] == "Tonja"
    assert call("i'm tonja by the way not tonya")[0].call.values["name"] == "Tonja"
    assert call("call me mondays instead")[0].call.values["name"] == "Tonya"


@pytest.mark.parametrize(
    "said", ["yes bye", "night nikita", "well i better go blow out the candles see you", "that's all from me"]
)
def test_a_short_farewell_is_one_whatever_was_asked(said: str) -> None:
    assert call("fine", "okay", "good", "we had soup", said)[0].outcome == "said_goodbye"
    assert not call("fine", "he wants to see you")[0].call.ended


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("i'm not in phoenix no more i moved to Atlanta last month", "Atlanta"),
        ("we moved down to San Antonio because of my job", "San Antonio"),
        ("please put Atlanta Georgia", "Atlanta Georgia"),
        ("my city is Reno these days", "Reno"),
        ("just to make sure you've got Tulsa not Phoenix right", "Tulsa"),
        ("i'm staying with her for good down in Flagstaff", "Flagstaff"),
        ("i moved to the couch after dinner", "Phoenix"),
        ("before i moved to Denver it was fun", "Phoenix"),
        ("i had to put Chester down yesterday", "Phoenix"),
    ],
)
def test_a_city_ends_where_something_else_is_told(said: str, place: str) -> None:
    assert call(said)[0].call.values["place"] == place


def test_a_city_that_is_put_right_is_no_name_and_may_be_a_part_of_the_wrong_one() -> None:
    kept = call("no it's Atlanta not Atlanta last month", place="Atlanta last month")[0].call.values
    assert (kept["name"], kept["place"]) == ("Tonya", "Atlanta")
    kept = call("no it's Tulsa not Phoenix")[0].call.values
    assert (kept["name"], kept["place"]) == ("Tonya", "Tulsa")


def test_a_wish_that_was_granted_is_not_refused_in_the_same_breath() -> None:
    phone, _ = call("no really could you change that it's Tanya t a n y a")
    assert phone.call.values["name"] == "Tanya"
    assert "nothing I can do" not in phone.heard
    assert "You're Tanya" in phone.says("so is it changed or not").heard


@pytest.mark.parametrize(
    "lines",
    [
        ("i said i don't like baking i like swimming",),
        ("not baking swimming i just told you",),
        ("please change what i like to swimming",),
        ("i don't bake i never have", "swimming like i said three mornings at the Y"),
    ],
)
def test_what_they_like_is_kept_in_whatever_form_it_is_told(lines: tuple[str, ...]) -> None:
    assert call(*lines)[0].call.values["interests"] == "swimming"


@pytest.mark.parametrize(
    "said", ["not baking weather is it", "my mom doesn't like baking i like her cooking"]
)
def test_what_only_resembles_a_new_like_is_none(said: str) -> None:
    assert call(said)[0].call.values["interests"] == "baking"


@pytest.mark.parametrize(
    "lines",
    [
        ("can you only hit me up on the weekend i'm wiped out during the week",),
        ("oh and if you call me try after six i'm at work till five thirty",),
        ("my league starts in January can you note that about after six",),
        ("so are you calling on weekdays or what", "weekdays are bad so Saturday and Sunday are good"),
    ],
)
def test_a_wish_for_calls_is_kept_in_other_words_and_as_the_answer_to_what_she_asks_for(
    lines: tuple[str, ...],
) -> None:
    phone, _ = call(*lines)
    assert "I've noted for my calls" in phone.heard
    assert phone.call.values["wishes"]


@pytest.mark.parametrize("said", ["my boss can't reach me after six", "yoga on sundays works for me"])
def test_what_only_resembles_a_wish_for_calls_is_none(said: str) -> None:
    assert "wishes" not in call(said)[0].call.values


@pytest.mark.parametrize(
    "said",
    [
        "i see a truck pulling up i gotta go baby",
        "opening night obviously okay i have to run to English class thanks for listening",
        "they just called us i should take this thanks for listening",
    ],
)
def test_a_farewell_at_the_end_of_an_answer_is_one(said: str) -> None:
    assert call(said)[0].call.ended


@pytest.mark.parametrize("said", ["i have to run to the store every day", "i have to run to catch the bus"])
def test_what_somebody_has_to_do_is_no_farewell(said: str) -> None:
    assert not call(said)[0].call.ended


@pytest.mark.parametrize(
    "said",
    [
        "hello i asked you what you've got written down about me",
        "so what city do you have for me",
        "tell me what you have as my name and what i like",
    ],
)
def test_who_asks_what_is_kept_is_told(said: str) -> None:
    assert "You're Tonya, from Phoenix" in call(said)[0].heard
