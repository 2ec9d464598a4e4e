"""Customers on a feedback call who say it in their own way."""

import pytest

from parley import agents
from parley.tools.feedback import keep_feedback
from tests.unit.feedback.calls import FOUND, HOW, RECOMMEND, WORDS, FeedbackCall, agreed

flow = agents.load("feedback")


def answers(call: object) -> dict[str, object]:
    assert isinstance(call, FeedbackCall)
    return dict(call.answers)


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("4,8", 5),
        ("tre och en halv", 3),
        ("en 4:a", 4),
        ("inte fem utan fyra", 4),
        ("jag ger er en fyra men personalen får fem", 4),
        ("en fyra men min man skulle säga tre", 4),
        ("åttio procent", 4),
        ("asbra", 5),
        ("kanon helt enkelt", 5),
        ("så nöjd man kan bli", 5),
        ("över förväntan", 5),
        ("skitdåligt", 1),
        ("sisådär", 3),
        ("varken bra eller dåligt", 3),
        ("man kan inte klaga", 4),
        ("fyra tycker jag", 4),
        ("fyra, personalen var trevlig", 4),
        ("bra men lång kö", 4),
        ("tre fyra", 3),
    ],
)
def test_a_rating_is_heard_however_it_is_put(said: str, rating: int) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {"how": rating}


@pytest.mark.parametrize(
    "said",
    [
        "jag har två barn",
        "det tog fem minuter",
        "tre timmars väntan",
        "vi var fyra stycken",
        "jag har varit där fem gånger",
        "två tummar upp",
        "klockan fem",
        "fem kronor för dyrt",
        "jag gick dit med två vänner",
        "inga problem, noll problem",
        "minus ett",
        "är fem bäst",
        "är ett bäst eller sämst",
        "på en skala ett till fem alltså",
        "jättebra verkligen",
        "jättebra, en timmes väntan",
        "fyra komma fem",
        "fyra eller fem",
    ],
)
def test_what_counts_something_else_or_is_meant_otherwise_is_no_rating(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {}


@pytest.mark.parametrize(("said", "rating"), [("fyra komma fem", 4), ("mellan tre och fyra", 3)])
def test_who_names_two_ratings_even_when_asked_for_one_means_the_lower_one(said: str, rating: int) -> None:
    assert answers(agreed(HOW, FOUND).says(said, said)) == {"how": rating}


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("mycket troligt", 9),
        ("högst sannolikt", 9),
        ("inte alls troligt", 0),
        ("aldrig i livet", 0),
        ("hundra procent", 10),
        ("en sjua åtta", 7),
        ("en 8:a", 8),
        ("troligen", 8),
        ("inte särskilt troligt", 2),
    ],
)
def test_likelihood_is_heard_in_words(said: str, rating: int) -> None:
    assert answers(agreed(RECOMMEND, FOUND).says(said)) == {"recommend": rating}


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("förresten jag menade en trea på förra", {"how": 3}),
        ("nej jag menade tre innan", {"how": 3}),
        ("förra svaret ska vara tre", {"how": 3}),
        ("nej vänta jag sa fel, det skulle vara en tvåa innan", {"how": 2}),
        ("jag menade tre", {"how": 3}),
        ("åtta, nej jag menade sju", {"how": 5, "recommend": 7}),
    ],
)
def test_a_correction_goes_to_the_question_it_speaks_of(said: str, changed: dict[str, object]) -> None:
    assert answers(agreed(HOW, RECOMMEND, FOUND).says("en femma", said)) == changed


def test_a_question_is_spoken_of_by_its_place() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fem", "åtta", "jag menade tre på första frågan")
    assert answers(call) == {"how": 3, "recommend": 8}


def test_who_wishes_for_something_that_should_be_corrects_nothing() -> None:
    call = agreed(HOW, WORDS).says("fem", "det skulle vara bra med fler kassor")
    assert answers(call) == {"how": 5, "words": "det skulle vara bra med fler kassor"}


@pytest.mark.parametrize(
    "said", ["vill inte svara på den", "hoppa över den", "det vill jag inte säga", "nästa fråga tack"]
)
@pytest.mark.parametrize("question", [HOW, FOUND, WORDS])
def test_a_question_that_is_refused_is_not_asked_again(said: str, question: object) -> None:
    call = agreed(question, RECOMMEND)  # type: ignore[arg-type]
    call.says(said)
    assert call.asks == "recommend"
    assert set(answers(call).values()) == {"unsure"}


@pytest.mark.parametrize(
    "said",
    [
        "ursäkta, vad sa du?",
        "va sa du",
        "vadå",
        "hur var frågan",
        "vänta lite",
        "vänta, jag måste bara stänga dörren",
    ],
)
@pytest.mark.parametrize("question", [RECOMMEND, FOUND, WORDS])
def test_to_hear_it_again_or_to_wait_is_neither_an_answer_nor_a_failed_try(
    said: str, question: object
) -> None:
    call = agreed(question, HOW)  # type: ignore[arg-type]
    call.says(said)
    assert answers(call) == {}
    assert (call.call.tries, call.call.ended) == (0, False)


@pytest.mark.parametrize(
    "said", ["inget jag kommer på", "inget men tack för att ni ringde", "det sa jag ju nyss"]
)
def test_nothing_to_say_is_not_kept_in_words(said: str) -> None:
    assert answers(agreed(WORDS).says(said)) == {"words": "unsure"}


def test_what_others_refuse_is_an_answer() -> None:
    said = "personalen vill inte svara på frågor"
    assert answers(agreed(WORDS).says(said)) == {"words": said}


@pytest.mark.parametrize(
    "said",
    [
        "nu måste jag gå",
        "jag måste gå sa jag",
        "jag måste lägga på nu, hej då",
        "bussen kommer nu",
        "inga fler frågor tack",
        "nu måste jag sluta",
    ],
)
@pytest.mark.parametrize("question", [RECOMMEND, FOUND, WORDS])
def test_whoever_leaves_in_mid_call_is_let_go_and_what_was_said_is_kept(said: str, question: object) -> None:
    call = agreed(HOW, question).says("fyra", said)  # type: ignore[arg-type]
    assert call.call.ended
    assert answers(call) == {"how": 4}
    assert keep_feedback.name in call.afterwards


@pytest.mark.parametrize(
    "said",
    [
        "jag kör lastbil",
        "jag kör bil",
        "jag är ute och kör",
        "jag äter middag",
        "jag håller på att natta barnen",
        "jag är på en begravning",
        "ja men jag måste gå om fem minuter",
    ],
)
def test_whoever_is_busy_is_asked_whether_to_call_another_time(said: str) -> None:
    assert FeedbackCall().says(said).state == "another_time"


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("ja imorgon", "2026-11-22T00:00"),
        ("ja gärna på torsdag", "2026-11-26T00:00"),
        ("om två timmar", "2026-11-21T20:00"),
        ("nej om en halvtimme kanske", "2026-11-21T18:30"),
        ("jag kan prata om en stund", "2026-11-21T19:00"),
        ("om en kvart", "2026-11-21T18:15"),
        ("om en och en halv timme", "2026-11-21T19:30"),
    ],
)
def test_who_names_a_time_that_is_to_come_is_called_then(said: str, at: str) -> None:
    call = FeedbackCall().says(said)
    assert call.outcome == "later"
    assert call.call.values["better_time"]["start"].startswith(at)


@pytest.mark.parametrize(
    "said",
    [
        "det är lugnt",
        "nej det är ingen fara kör på",
        "nej nej kör på",
        "nej inga problem",
        "ja men det går bra",
        "jag har bara en minut men kör på",
        "ja, om det går fort",
        "ja nu i kväll går bra",
    ],
)
def test_a_yes_is_a_yes_however_it_is_put(said: str) -> None:
    assert FeedbackCall(HOW).says(said).state == "questions"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("nej eller jo det gjorde jag", "yes"),
        ("nej vänta jo", "yes"),
        ("ja eller nej faktiskt inte", "no"),
        ("det gjorde jag inte", "no"),
        ("delvis", "unsure"),
        ("ja eller nej", "unsure"),
    ],
)
def test_the_last_of_two_answers_counts(said: str, answer: str) -> None:
    assert answers(agreed(FOUND).says(said)) == {"found": answer}


def test_nobody_who_was_heard_is_told_that_they_are_not() -> None:
    call = FeedbackCall().says("sorry I don't speak Swedish", "do you speak English")
    assert call.call.ended
    assert "hör dig" not in call.heard


@pytest.mark.parametrize(
    ("said", "spoken"),
    [
        ("inte imorgon", "mellan måndag"),
        ("spelar ingen roll", "någon dag"),
        ("nästa vecka nån gång", "nästa vecka"),
    ],
)
def test_a_time_of_several_days_is_told_in_words_that_name_it(said: str, spoken: str) -> None:
    assert f"Då ringer vi {spoken}" in FeedbackCall().says("nej", said).heard
