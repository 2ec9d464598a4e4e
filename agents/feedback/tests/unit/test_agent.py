"""The feedback call, as a customer hears it."""

import pytest

from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.tests.unit.calls import ALL, FOUND, HOW, RECOMMEND, WHERE, WORDS, FeedbackCall, agreed
from parley import agents
from parley.machine.effects import Listen
from parley.testing.lines import both_lines

pytestmark = both_lines

flow = agents.load("feedback")


def test_it_introduces_itself_as_automated_on_behalf_of_the_business_and_asks_for_the_moment() -> None:
    said = " ".join(FeedbackCall().said)
    assert "automatiskt samtal från Exempelbolaget" in said
    assert "tre korta frågor som tar ungefär en minut" in said
    assert "Passar det nu?" in said


def test_all_questions_are_asked_one_by_one_as_written_and_the_call_is_completed() -> None:
    call = agreed()
    for question, answer in zip(ALL, ("fyra", "åtta av tio", "ja", "på nätet", "personalen"), strict=True):
        assert question.text in " ".join(call.said)
        call.says(answer)
    assert call.call.ended
    assert call.call.outcome == "completed"
    assert call.answers == {
        "how": 4,
        "recommend": 8,
        "found": "yes",
        "where": "på nätet",
        "words": "personalen",
    }
    assert "keep_feedback" in call.afterwards


@pytest.mark.parametrize(
    ("question", "said", "answer"),
    [
        (HOW, "en fyra", 4),
        (HOW, "fyra av fem", 4),
        (HOW, "fem stjärnor", 5),
        (HOW, "det var väl okej", 3),
        (HOW, "vet inte", "unsure"),
        (RECOMMEND, "åtta av tio", 8),
        (RECOMMEND, "noll", 0),
        (FOUND, "jadå", "yes"),
        (FOUND, "nej tack", "no"),
        (FOUND, "nja", "unsure"),
        (FOUND, "kanske", "unsure"),
        (FOUND, "vet inte", "unsure"),
        (WHERE, "mest i butiken", "i butiken"),
        (WHERE, "ingen aning", "unsure"),
        (WORDS, "öh, jag fick prata med en person som var jättetrevlig", None),
        (WORDS, "jag fick vänta en stund i kassan", None),
        (WORDS, "nej, inget särskilt", "unsure"),
    ],
)
def test_what_people_say_is_understood(question: SurveyQuestion, said: str, answer: object) -> None:
    call = agreed(question).says(said)
    assert isinstance(call, FeedbackCall)
    understood = call.answers.get(question.id, call.answers)
    assert understood == answer if answer is not None else understood in said


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("en trevlig butik", None),
        ("jag var där en gång", None),
        ("det var en del kö", None),
        ("en fy", None),
        ("en bra upplevelse", 4),
        ("en etta", 1),
        ("ett", 1),
        ("ett av fem", 1),
        ("en stjärna", 1),
        ("ett tror jag", 1),
        ("jag ger en fyra", 4),
    ],
)
def test_an_article_is_no_rating(said: str, answer: int | None) -> None:
    call = agreed(HOW, FOUND).says(said)
    assert isinstance(call, FeedbackCall)
    assert call.answers.get("how") == answer


@pytest.mark.parametrize(
    ("question", "keys", "answer"),
    [(HOW, "4", 4), (RECOMMEND, "10", 10), (RECOMMEND, "0", 0), (FOUND, "2", "no"), (WHERE, "3", "i appen")],
)
def test_the_keypad_answers_too(question: SurveyQuestion, keys: str, answer: object) -> None:
    call = agreed(question).presses(keys)
    assert isinstance(call, FeedbackCall)
    assert call.answers[question.id] == answer


def test_a_key_that_is_no_answer_is_asked_again() -> None:
    call = agreed(HOW, FOUND).presses("9")
    assert isinstance(call, FeedbackCall)
    assert call.asks == "how"
    assert "från ett till fem" in " ".join(call.said)


def test_what_is_not_understood_is_asked_once_more_and_then_left() -> None:
    call = agreed(HOW, FOUND)
    call.says("mm bla bla")
    assert call.asks == "how"
    assert HOW.text in " ".join(call.said)
    call.says("mm bla bla")
    assert call.asks == "found"
    call.says("ja")
    assert call.call.outcome == "completed"
    assert call.answers == {"found": "yes"}


@pytest.mark.parametrize("said", ["hallå?", "va?", "kan du upprepa", "är du en robot?", "hjälp"])
def test_whoever_only_wants_to_hear_it_again_is_asked_the_next_question(said: str) -> None:
    call = agreed(HOW, FOUND)
    for _ in range(2):
        call.says(said)
        assert HOW.text in " ".join(call.said)
        assert "uppfattade" not in " ".join(call.said)
        assert isinstance(call.effect, Listen)
        assert "fyra" in call.effect.hints
    call.says(said)
    assert "Svara med en siffra från ett till fem" in " ".join(call.said)
    assert "uppfattade" not in " ".join(call.said)
    call.says(said, said)
    assert call.asks == "found"
    call.says(said, said).says("ja")
    assert call.answers == {"found": "yes"}
    assert call.call.outcome == "completed"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("vem är det?", "automatiskt samtal från Exempelbolaget"),
        ("vad handlar det om?", "hur ditt besök hos oss var"),
        ("hur fick ni mitt nummer?", "i samband med ditt besök"),
        ("hur lång tid tar det?", "tar ungefär en minut"),
        ("spelas samtalet in?", "sparas inte"),
        ("vad gör ni med svaren?", "butiken får läsa det"),
    ],
)
@pytest.mark.parametrize("question", [None, HOW, WORDS])
def test_what_a_customer_asks_back_is_answered_and_the_question_asked_again(
    said: str, told: str, question: SurveyQuestion | None
) -> None:
    call = agreed(question) if question else FeedbackCall()
    asked = call.asks
    call.says(said)
    assert told in " ".join(call.said)
    assert (call.asks, call.call.tries, call.answers) == (asked, 0, {})


def test_whoever_says_nothing_but_hello_is_not_asked_for_ever() -> None:
    call = FeedbackCall().says(*["hallå?"] * 5)
    assert call.call.outcome == "declined"


def test_silence_all_the_way_through_comes_to_a_proper_end() -> None:
    call = agreed()
    call.silent(10)
    assert call.call.ended
    assert call.call.outcome == "completed"


def test_nobody_who_says_anything_at_first_is_left_alone() -> None:
    call = FeedbackCall()
    call.silent(2)
    assert call.call.ended
    assert call.call.outcome == "declined"


def test_a_low_rating_is_followed_up_once() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("en tvåa")
    assert "Vad kunde vi ha gjort bättre?" in " ".join(call.said)
    call.says("kortare kö i kassan").says("noll")
    assert FOUND.text in " ".join(call.said)
    call.says("ja")
    assert isinstance(call, FeedbackCall)
    assert call.answers == {"how": 2, "follow_up": "kortare kö i kassan", "recommend": 0, "found": "yes"}


def test_a_good_rating_is_not_followed_up() -> None:
    assert FOUND.text in " ".join(agreed(HOW, FOUND).says("fyra").said)


def test_when_time_runs_out_the_lowest_priorities_are_dropped() -> None:
    call = agreed(HOW, FOUND, WORDS)
    call.waits(66)
    call.says("fyra")
    assert call.asks == "found"
    call.says("ja")
    assert call.call.outcome == "shortened"
    assert "ta mer av din tid" in " ".join(call.said)


def test_a_question_that_was_put_is_not_dropped_while_it_is_answered() -> None:
    call = agreed(HOW, FOUND)
    call.waits(90)
    call.says("mm bla bla")
    assert call.asks == "how"
    call.says("fyra")
    assert call.answers == {"how": 4}
    assert call.call.outcome == "shortened"


def test_nobody_is_held_for_longer_than_the_hard_limit() -> None:
    call = agreed()
    while not call.call.ended:
        call.waits(16)
        call.says("mm bla bla")
    assert call.at - call.call.started_at < flow.limits.hard_seconds == 150


@pytest.mark.parametrize("said", ["en annan gång", "senare", "ja", "ja tack gärna"])
def test_a_bad_moment_may_be_put_off(said: str) -> None:
    call = FeedbackCall().says("nej").says(said)
    assert "När passar det bättre?" in " ".join(call.said)
    call.says("i morgon eftermiddag")
    assert call.call.outcome == "later"
    assert "söndag den 22 november på eftermiddagen" in " ".join(call.said)


def test_whoever_names_a_time_at_once_is_not_asked_for_one() -> None:
    call = FeedbackCall().says("inte nu").says("i morgon eftermiddag")
    assert call.call.outcome == "later"
    assert call.call.values["better_time"]["start"].startswith("2026-11-22T12")


@pytest.mark.parametrize("said", ["aldrig mer", "aldrig", "ring mig inte igen", "ta bort mitt nummer"])
def test_never_again_is_kept(said: str) -> None:
    call = FeedbackCall().says("nej").says(said)
    assert call.call.outcome == "do_not_call"
    assert ("add_to_do_not_call", {"phone": "+46701740605", "agent": "feedback"}) in call.ran


def test_ring_mig_inte_igen_ends_the_call_in_the_middle_of_the_questions() -> None:
    call = agreed().says("ring mig inte igen")
    assert call.call.outcome == "do_not_call"


@pytest.mark.parametrize(
    "said", ["ring ikväll istället", "kan ni ringa i kväll", "jag sitter i bil, ring i kväll"]
)
def test_who_names_a_better_time_instead_of_answering_is_called_then(said: str) -> None:
    call = FeedbackCall().says(said)
    assert call.call.outcome == "later"
    assert call.call.values["better_time"]["start"].startswith("2026-11-21")


@pytest.mark.parametrize(
    "said", ["jag äter middag", "barnet sover", "jag är på väg in på ett möte", "jag står i kön"]
)
def test_who_is_busy_is_asked_when_it_suits(said: str) -> None:
    assert "Ska vi ringa en annan gång" in " ".join(FeedbackCall().says(said).said)


@pytest.mark.parametrize(
    "said", ["mamma är inte hemma", "det är hennes man", "fel nummer", "jag är inte kund hos er"]
)
def test_the_wrong_person_is_asked_nothing_more(said: str) -> None:
    call = FeedbackCall()
    call.says(said)
    assert (call.call.ended, call.answers) == (True, {})
    assert "Förlåt" in " ".join(call.said)
    assert call.call.outcome in ("later", "declined")


@pytest.mark.parametrize("said", ["nej tack", "nej", "vet inte"])
def test_whoever_just_says_no_is_thanked_and_not_listed(said: str) -> None:
    call = FeedbackCall().says("nej").says(said)
    assert call.call.outcome == "declined"
    assert not [name for name, _ in call.ran if name == "add_to_do_not_call"]


@pytest.mark.parametrize("said", ["sluta", "hej då", "avbryt"])
def test_whoever_takes_leave_is_let_go_with_a_word_of_thanks(said: str) -> None:
    call = agreed().says("fyra").says(said)
    assert call.call.ended
    assert call.call.outcome == "shortened"
    assert call.said


def test_hanging_up_keeps_the_answers_so_far() -> None:
    call = agreed().says("fyra").hangs_up()
    assert isinstance(call, FeedbackCall)
    assert call.call.outcome == "abandoned"
    assert call.answers == {"how": 4}
    assert call.afterwards == ["keep_feedback"]


def test_a_rating_is_changed_by_saying_so_at_the_next_question() -> None:
    call = agreed(HOW, FOUND).says("fyra").says("nej förlåt, jag menade tre")
    assert isinstance(call, FeedbackCall)
    assert call.answers == {"how": 3}
    assert call.asks == "found"


def test_a_number_said_at_another_question_changes_no_rating() -> None:
    call = agreed(HOW, FOUND).says("fyra").says("fem")
    assert isinstance(call, FeedbackCall)
    assert call.answers == {"how": 4}


def test_asked_whether_it_is_a_machine_it_says_so_and_goes_on() -> None:
    call = agreed().says("är du en robot?")
    assert "automatiskt samtal" in " ".join(call.said)
    assert HOW.text in " ".join(call.said)


def test_the_question_is_repeated_on_request_without_counting_as_a_failed_try() -> None:
    call = agreed().says("kan du upprepa?").says("kan du upprepa?").says("fyra")
    assert isinstance(call, FeedbackCall)
    assert call.answers == {"how": 4}
