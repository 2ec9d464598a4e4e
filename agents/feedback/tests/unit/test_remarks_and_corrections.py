"""Customers who say more than the answer: remarks beside a yes, corrections, another moment, in the words of people who
played the agent."""

import pytest

from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.tests.unit.calls import FOUND, HOW, RECOMMEND, WORDS, FeedbackCall, agreed
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

DELI = SurveyQuestion("deli", "Hur nöjd är du med delikatessdisken, från ett till fem?", "rating")
MEMBER = SurveyQuestion("member", "Är du medlem i vår kundklubb?", "yes_no")
BETTER = SurveyQuestion("better", "Vad kan vi göra bättre?", "open", priority=10)
WAY = SurveyQuestion(
    "way",
    "Hur tog du dig till butiken?",
    "choice",
    options=("med bil", "med buss eller tåg", "till fots eller med cykel"),
)
GOODS = SurveyQuestion(
    "goods", "Vad köpte du mest av i dag?", "choice", options=("mat", "kläder", "saker till hemmet")
)


@pytest.mark.parametrize(
    "said",
    [
        "ja hej jo men det går väl bra jag står bara och diskar",
        "hej ja men det passar bra jag är på lunch",
        "ja men då måste det gå undan för jag ska på bussen om två minuter",
        "okej om det bara är en minut",
        "absolut så länge det inte tar hela kvällen",
        "nu ja okej då passar det bra",
    ],
)
def test_a_yes_to_the_call_counts_with_a_harmless_remark(said: str) -> None:
    assert FeedbackCall(HOW).says(said).heard.startswith("Tack! Hur nöjd")


@pytest.mark.parametrize(
    "said",
    [
        "ja men jag vill hellre göra det på nätet",
        "ja men bara om jag slipper säga mitt namn",
        "ja men jag vill inte",
        "ja men i morgon",
    ],
)
def test_a_yes_to_the_call_that_is_limited_is_asked_about(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks != "how"


def test_somebody_else_who_picks_up_is_asked_for_the_visitor_and_may_hand_over() -> None:
    call = FeedbackCall(HOW).says("ja men det var faktiskt inte jag som handlade det var min son")
    assert call.heard == "Jag förstår. Kan den som var i butiken svara nu?"
    assert call.says("ja han är här").asks == "how"


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        (
            "åtta nej vänta jag menar sju och på den förra kan du skriva fyra i stället",
            {"how": 4, "recommend": 7},
        ),
        ("tia på den fast vänta första frågan vill jag ändra till en fyra", {"how": 4, "recommend": 10}),
        ("en sjua men besöket blir en fyra", {"how": 4, "recommend": 7}),
        ("en sjua för besöket var bra", {"how": 3, "recommend": 7}),
    ],
)
def test_an_earlier_mark_is_changed_and_the_asked_one_taken_in_one_breath(
    said: str, answers: dict[str, int]
) -> None:
    assert agreed(HOW, RECOMMEND, FOUND).says("tre", said).answers == answers


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("fyra och fem för delikatessen", {"how": 4, "deli": 5}),
        ("fem och fem på delikatessen", {"how": 5, "deli": 5}),
        ("en tvåa för delikatessen var stängd", {"how": 2}),
    ],
)
def test_two_marks_in_one_breath_go_to_their_questions(said: str, answers: dict[str, int]) -> None:
    assert agreed(HOW, DELI, FOUND).says(said).answers == answers


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("bil", "med bil"),
        ("ja bussen då tvåan den stannar precis utanför", "med buss eller tåg"),
        ("jag åkte pendeltåget", "med buss eller tåg"),
        ("jag cyklade", "till fots eller med cykel"),
        ("jag bor granne så jag gick", "till fots eller med cykel"),
        ("bussen gick inte så jag tog bilen", None),
        ("till affären", None),
    ],
)
def test_an_option_is_found_by_its_plain_word_in_any_form(said: str, way: str | None) -> None:
    assert agreed(WAY, WORDS).says(said).answers.get("way") == way


def test_a_small_word_of_an_option_chooses_nothing_and_what_is_noted_is_kept() -> None:
    call = agreed(GOODS, WORDS).says("byxor och en jacka till ungen")
    assert call.asks == "goods"
    assert call.says("till ungen sa jag").heard.startswith("Det antecknar jag.")
    assert "till ungen sa jag" in call.call.values["not_understood"]["answer_goods"]


@pytest.mark.parametrize(
    "said", ["nu kommer spårvagnen här så jag måste kliva på", "äh nu läcker tvättmaskinen jag måste kolla"]
)
def test_who_must_do_something_else_is_asked_whether_to_go_on_later(said: str) -> None:
    call = agreed(HOW, MEMBER, WORDS).says("fyra", said)
    assert call.state == "rest"
    assert call.says("i morgon klockan elva").heard.startswith("Då ringer vi söndag")


def test_who_had_to_do_something_else_may_go_on_or_stop_with_thanks() -> None:
    away = ("fyra", "oj nu fick jag besök här")
    assert agreed(HOW, MEMBER, WORDS).says(*away, "nej fortsätt du").asks == "member"
    call = agreed(HOW, MEMBER, WORDS).says(*away, "vi slutar här")
    assert (call.outcome, call.answers) == ("shortened", {"how": 4})


def test_the_rest_is_taken_at_the_time_that_is_named() -> None:
    call = agreed(HOW, MEMBER).says("fyra", "du nu ringer det på dörren kan vi ta resten i morgon vid elva")
    assert (call.outcome, call.heard) == (
        "later",
        "Då ringer vi söndag den 22 november klockan 11. Tack, hej då!",
    )


def test_what_somebody_has_to_do_when_the_line_is_long_is_an_answer() -> None:
    call = agreed(BETTER).says("öppna en kassa till för när kön är lång måste jag gå")
    assert call.answers == {"better": "öppna en kassa till för när kön är lång måste jag gå"}


@pytest.mark.parametrize(
    "said",
    [
        "va sa du jag hör lite dåligt kan du ta det igen",
        "nej men jag har ju inte sagt något dåligt jag hörde inte frågan bara",
    ],
)
def test_who_hears_badly_hears_the_question_again_and_has_rated_nothing(said: str) -> None:
    call = agreed(HOW, FOUND).says(said)
    assert (call.heard, call.answers, call.call.tries) == (HOW.text, {}, 0)


def test_a_child_that_cries_is_waited_for_and_the_answer_then_read() -> None:
    call = agreed(MEMBER, WORDS).says("vänta ungen gråter kan du hålla dig en sekund")
    assert call.heard == "Visst, ta den tid du behöver."
    assert call.says("så nu är jag tillbaka ja jag är medlem").answers == {"member": "yes"}


def test_who_thinks_to_be_a_member_but_does_not_use_it_is_one() -> None:
    said = "jag tror jag är det men har inte använt kortet på evigheter"
    assert agreed(MEMBER, WORDS).says(said).answers == {"member": "yes"}


def test_the_second_highest_is_not_the_highest() -> None:
    assert agreed(HOW, RECOMMEND).says("näst högsta säger jag", "näst högsta").answers == {
        "how": 4,
        "recommend": 9,
    }


def test_what_was_told_in_the_follow_up_is_not_asked_again() -> None:
    call = agreed(HOW, BETTER).says("en etta", "öppna fler kassor")
    assert (call.outcome, call.answers["follow_up"]) == ("completed", "öppna fler kassor")


def test_who_suspects_a_sale_is_told_that_nothing_is_sold() -> None:
    assert (
        FeedbackCall(HOW).says("är det såna där säljare eller").heard.startswith("Nej, vi säljer ingenting.")
    )


def test_a_question_said_again_before_its_answer_is_no_question_back() -> None:
    assert agreed(WORDS).says("ja vad gör ni bra kaffet är gott").answers == {"words": "kaffet är gott"}


def test_a_mark_behind_a_word_that_may_greet_is_a_mark() -> None:
    assert agreed(HOW, FOUND).says("tja ett").answers == {"how": 1}


@pytest.mark.parametrize(
    "said", ["vänta lite så ska du få prata med henne", "vänta så ska ni få tala med min fru"]
)
def test_who_hands_over_is_waited_for(said: str) -> None:
    assert FeedbackCall(HOW).says(said).heard == "Visst, ta den tid du behöver."


def test_who_wants_their_number_taken_out_is_never_called_again() -> None:
    assert FeedbackCall(HOW).says("nej och jag vill att ni tar bort mitt nummer").outcome == "do_not_call"


@pytest.mark.parametrize(
    "said", ["jag är inte direkt missnöjd", "bättre än sist men inte perfekt", "nästan en femma"]
)
def test_a_judgement_that_is_denied_or_nearly_so_is_asked_for_in_a_figure(said: str) -> None:
    assert agreed(HOW, FOUND).says(said).answers == {}


def test_what_holds_for_somebody_else_takes_no_yes_back() -> None:
    assert agreed(MEMBER, WORDS).says("jo jag är medlem men inte min fru").answers == {"member": "yes"}


def test_when_the_visitor_is_home_is_the_time_to_call() -> None:
    call = FeedbackCall(HOW).says("det var min fru som handlade", "hon kommer hem klockan sex")
    assert (call.outcome, "18" in call.heard) == ("later", True)


@pytest.mark.parametrize(
    ("said", "rating"),
    [("inte så jättebra", 2), ("det var inte så himla bra", 2), ("inte så jättedåligt", 4)],
)
def test_a_denied_superlative_is_no_superlative(said: str, rating: int) -> None:
    assert agreed(HOW, FOUND).says(said).answers == {"how": rating}


def test_an_earlier_rating_is_put_right_beside_the_answer_and_what_was_said_with_it_goes() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("en fyra för personalen var bra")
    call.says("en åtta nej vänta den där första jag menade nog en trea där")
    assert call.answers == {"how": 3, "recommend": 8}
    assert "personalen" not in call.call.values["comments"]["how"]


def test_a_figure_said_again_is_no_new_answer_to_an_open_question() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("två")
    call.says("personalen var jättetrevlig").says("jag sa ju sju")
    assert call.answers == {"how": 2, "follow_up": "personalen var jättetrevlig", "recommend": 7}


def test_who_says_that_they_have_answered_already_is_not_asked_again_and_has_said_no_yes() -> None:
    assert agreed(FOUND, HOW).says("det har jag redan svarat på").answers == {"found": "unsure"}


def test_a_wish_that_somebody_calls_is_noted_within_an_answer() -> None:
    call = agreed(HOW, WORDS).says("fyra").says("bara fler som jobbar och att nån ringer upp mig om det där")
    assert "tala med en person" in call.heard


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("öh ja kör sitter på bussen bara", "questions"),
        ("ja jag sitter på tåget", "questions"),
        ("ja men står och diskar", "questions"),
        ("ja fast jag sitter i möte", "moment"),
        ("ja kör bil", "another_time"),
        ("jag sitter på tåget", "another_time"),
    ],
)
def test_a_yes_counts_where_somebody_can_talk_and_is_asked_about_where_not(said: str, state: str) -> None:
    assert FeedbackCall(HOW).says(said).state == state


@pytest.mark.parametrize(
    "said",
    [
        "ja okej då men sen vill jag inte bli uppringd igen efter det här",
        "ja det går bra men ring inte fler gånger sen",
        "okej då, men efter det här får ni sluta ringa",
    ],
)
def test_who_agrees_to_this_call_and_wants_no_other_is_listed_and_asked(said: str) -> None:
    call = FeedbackCall().says(said)
    assert (call.call.ended, call.afterwards) == (False, ["add_to_do_not_call"])
    assert call.says("ja").asks


@pytest.mark.parametrize(
    "said", ["ja men ring mig aldrig mer", "nej, och sen vill jag inte bli uppringd igen"]
)
def test_who_does_not_agree_to_this_call_is_not_asked_once_more(said: str) -> None:
    call = FeedbackCall().says(said)
    assert (call.call.ended, call.outcome) == (True, "do_not_call")


def test_how_often_somebody_comes_now_that_they_have_a_baby_calls_nobody_away() -> None:
    often = SurveyQuestion(
        "often",
        "Hur ofta handlar du hos oss: varje vecka, varje månad eller mer sällan?",
        "choice",
        options=("varje vecka", "varje månad", "mer sällan"),
    )
    call = agreed(often).says("det blir väl kanske ett par gånger i månaden nu när vi fått bebis")
    assert call.answers["often"] == "varje månad"
