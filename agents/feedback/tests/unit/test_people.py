"""Customers on a feedback call who say it in their own way."""

import pytest

from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.tests.unit.calls import FOUND, HOW, RECOMMEND, WHERE, WORDS, FeedbackCall, agreed
from agents.feedback.tools import keep_feedback
from parley import agents
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

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
        ("nja, det blir ett liksom", 1),
        ("jag ger ett nog", 1),
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
        "haha okej",
        "jaha, okej då",
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
        ("nej vänta, fyra menar jag", {"how": 4}),
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


ALL_BUT_THE_LAST = ("fyra", "åtta", "ja", "i butiken")


@pytest.mark.parametrize("said", ["nej inte nu", "jag kör bil just nu", "jag sitter i möte"])
def test_who_cannot_talk_now_is_asked_when(said: str) -> None:
    call = FeedbackCall().says("jag sitter i möte", said)
    assert call.said == ("När passar det bättre?",)


@pytest.mark.parametrize("said", ["nej tack", "nej det vill jag inte", "jag vill inte vara med"])
def test_who_does_not_want_to_at_another_time_either_is_left_alone(said: str) -> None:
    assert FeedbackCall().says("jag sitter i möte", said).call.outcome == "declined"


@pytest.mark.parametrize("said", ["nej tack hej då", "nu måste jag gå", "nej, det var allt"])
def test_who_takes_leave_when_all_was_asked_has_completed_the_call(said: str) -> None:
    call = agreed().says_all((*ALL_BUT_THE_LAST, said))
    assert call.call.outcome == "completed"
    assert "Tack så mycket för dina svar" in " ".join(call.said)


@pytest.mark.parametrize("said", ["nu måste jag gå hej då", "jag måste hämta barnen på dagis så hej då"])
def test_who_takes_leave_before_that_keeps_what_was_answered(said: str) -> None:
    call = agreed().says("fyra", said)
    assert (call.call.outcome, answers(call)) == ("shortened", {"how": 4})


def test_an_answer_before_a_goodbye_is_kept() -> None:
    call = agreed().says_all((*ALL_BUT_THE_LAST, "fler kassor tack hej då"))
    assert (call.call.outcome, answers(call)["words"]) == ("completed", "fler kassor tack")


@pytest.mark.parametrize(
    "said",
    [
        "orkar inte svara på fler frågor",
        "jag orkar inte mer av det här samtalet",
        "nej nu orkar jag inte med frågorna längre",
    ],
)
def test_who_is_tired_of_the_questions_is_let_go(said: str) -> None:
    call = agreed().says("fyra", said)
    assert call.call.outcome == "shortened"
    assert "90101" not in " ".join(call.said)


@pytest.mark.parametrize("said", ["jag orkar inte mer", "jag orkar inte mer av livet"])
def test_who_may_mean_more_than_the_questions_is_told_who_helps(said: str) -> None:
    assert "90101" in " ".join(agreed().says("fyra", said).said)


@pytest.mark.parametrize("said", ["nej tack så mycket men jag avstår", "nej, men tack, jag tackar nej"])
def test_a_no_that_is_said_twice_contrasts_with_nothing(said: str) -> None:
    assert FeedbackCall().says(said).call.state == "another_time"


@pytest.mark.parametrize("said", ["nej men på måndag går det bra", "nej tack men ring på måndag"])
def test_a_no_with_another_time_is_still_a_wish_for_that_time(said: str) -> None:
    assert FeedbackCall().says(said).call.outcome == "later"


@pytest.mark.parametrize(
    "said", ["en etta jag blev sjuk av kycklingen", "en trea det var mögel på jordgubbarna"]
)
def test_what_is_said_beside_a_rating_is_kept(said: str) -> None:
    assert agreed(HOW, RECOMMEND).says(said).call.values["comments"] == {"how": said}


def test_each_rating_has_what_was_said_beside_it() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra, lite dyrt", "åtta, trevlig personal")
    assert call.call.values["comments"] == {"how": "fyra, lite dyrt", "recommend": "åtta, trevlig personal"}


@pytest.mark.parametrize(
    "said", ["fyra", "öh alltså typ en fyra", "jag skulle säga fyra", "vet inte", "fyra tack"]
)
def test_nothing_is_kept_beside_a_rating_alone(said: str) -> None:
    assert "comments" not in agreed(HOW, RECOMMEND).says(said).call.values


@pytest.mark.parametrize(
    "said",
    ["är fem bäst", "är ett bäst eller sämst", "vad betyder ett", "var det ett till fem", "fem är bäst va"],
)
def test_who_asks_about_the_scale_is_told_and_asked_again(said: str) -> None:
    call = agreed(HOW, FOUND).says(said)
    assert call.said == ("Den lägsta siffran är sämst, och den högsta är bäst.", HOW.text)
    assert answers(call.says("fyra")) == {"how": 4}


@pytest.mark.parametrize("said", ["en femma, ni är bäst", "fem, allt är bra"])
def test_praise_is_no_question_about_the_scale(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {"how": 5}


def test_a_bare_yes_says_nothing_about_what_could_be_better() -> None:
    assert answers(agreed(WORDS).says("absolut")) == {}
    assert answers(agreed(WORDS).says("nepp")) == {"words": "unsure"}


def test_the_question_said_back_is_no_yes() -> None:
    assert FeedbackCall().says("passar det nu").call.state == "moment"
    assert FeedbackCall().says("det passar bra").call.state == "questions"


@pytest.mark.parametrize(
    ("said", "state"), [("jaha, visst", "questions"), ("få se, ja", "questions"), ("jaha", "moment")]
)
def test_what_only_begins_an_answer_is_none(said: str, state: str) -> None:
    assert FeedbackCall().says(said).call.state == state


@pytest.mark.parametrize(
    "said",
    [
        "ja, men bara en minut",
        "jag är på jobbet men jag har en minut",
        "jag kör men det går bra",
        "vi äter middag men ta det snabbt",
        "Ica Maxi? Ja jo, det kan jag väl ta",
    ],
)
def test_who_has_a_minute_is_asked_the_questions(said: str) -> None:
    assert agreed_to_by(said).asks == "how"


def agreed_to_by(said: str) -> FeedbackCall:
    call = FeedbackCall(HOW, FOUND)
    call.says(said)
    return call


@pytest.mark.parametrize(
    "said",
    [
        "tjena",
        "Goddag goddag",
        "Jo goddag, det är Inga",
        "ja hallå",
        "Är det här Telia igen?",
        "Jag hör lite dåligt",
    ],
)
def test_who_only_greets_or_wonders_who_calls_is_asked_again(said: str) -> None:
    call = agreed_to_by(said)
    assert call.heard.endswith("Passar det nu?")
    assert "uppfattade" not in call.heard


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Klockan fem imorgon bitti", "2026-11-22T05:00:00"),
        ("efter åtta ikväll", "2026-11-21T20:00:00"),
        ("vid halv åtta", "2026-11-21T19:30:00"),
        ("klockan tre", "2026-11-22T15:00:00"),
        ("om nån timme typ", "2026-11-21T19:00:00"),
        ("imorrn vid tre", "2026-11-22T15:00:00"),
        ("imorrn, gärna på förmiddan", "2026-11-22T08:00:00"),
        ("om tio", "2026-11-21T18:10:00"),
        ("ring efter helgen", "2026-11-23T00:00:00"),
    ],
)
def test_a_time_to_call_is_the_next_one_that_is_meant(said: str, start: str) -> None:
    call = FeedbackCall(HOW)
    call.says("nej", said)
    assert (call.call.outcome, call.call.values["better_time"]["start"]) == ("later", start)


def test_who_is_busy_and_says_when_they_are_free_is_asked_nothing_more() -> None:
    call = agreed_to_by("jag kan inte prata jag sitter på tåget, men på torsdag efter fem är jag ledig")
    assert (call.call.outcome, call.call.values["better_time"]["start"]) == ("later", "2026-11-26T17:00:00")
    assert agreed_to_by("kan du höra av dig sen").state == "when"


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("bussen kommer om fem minuter men ring klockan åtta", "2026-11-21T20:00:00"),
        ("tåget går klockan nio, ring vid tolv i morgon", "2026-11-22T12:00:00"),
        ("mötet börjar nu men jag är ledig klockan sju", "2026-11-21T19:00:00"),
        ("jag hinner inte, bussen går strax, men efter åtta går bra", "2026-11-21T20:00:00"),
        ("vi äter, försök igen vid halv åtta", "2026-11-21T19:30:00"),
        ("ring mellan åtta och nio", "2026-11-21T20:00:00"),
        ("du får gärna ringa vid åtta", "2026-11-21T20:00:00"),
    ],
)
def test_who_names_a_time_to_call_beside_another_is_called_then(said: str, start: str) -> None:
    call = agreed_to_by(said)
    assert (call.call.outcome, call.call.values["better_time"]["start"]) == ("later", start)


@pytest.mark.parametrize(
    "said",
    ["ja det går bra, jag har tid till klockan sju", "jag har ett möte klockan åtta men det går bra nu"],
)
def test_how_long_somebody_has_time_is_no_time_to_call(said: str) -> None:
    assert agreed_to_by(said).asks == "how"


def test_who_has_to_leave_at_a_time_to_come_is_not_let_go_yet() -> None:
    assert agreed_to_by("det går bra nu, men klockan åtta måste jag gå").state == "moment"


@pytest.mark.parametrize(
    "said", ["ja men är du en dator?", "visst, spelas det in?", "ja men har ni öppet på måndag"]
)
def test_a_question_beside_a_yes_is_answered_and_the_yes_is_kept(said: str) -> None:
    call = agreed_to_by(said)
    assert (call.asks, len(call.said)) == ("how", 3)


@pytest.mark.parametrize("said", ["ja, men vem är du?", "ja hej det är ingrid här vad gällde det"])
def test_a_yes_of_somebody_who_does_not_know_yet_what_it_is_about_agrees_to_nothing(said: str) -> None:
    call = agreed_to_by(said)
    assert (call.state, "Exempelbolaget" in call.heard) == ("moment", True)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            "ja absolut men du får jag fråga en sak först hur länge har ni öppet på söndag",
            "Öppettiderna känner jag tyvärr inte till.",
        ),
        (
            "ja visst men du förresten kan jag lämna tillbaka en tröja på måndag",
            "Det kan jag tyvärr inte svara på.",
        ),
    ],
)
def test_a_time_within_a_question_is_no_wish_to_be_called_then(said: str, answer: str) -> None:
    call = agreed_to_by(said)
    assert (call.asks, call.heard.startswith(answer)) == ("how", True)
    assert agreed_to_by("Har ni öppet på söndag?").state == "moment"
    assert agreed_to_by("kan ni ringa på söndag?").state == "later"


def test_who_was_not_there_and_who_is_a_child_is_asked_nothing_of_the_visit() -> None:
    assert agreed_to_by("nä men det är ju min fru som var där").state == "visitor"
    assert agreed_to_by("mamma sa att jag inte får prata med nån").state == "not_there"
    assert agreed_to_by("lägg av å ring gamla gubbar").call.outcome == "do_not_call"
    assert agreed_to_by("nä jag har inte varit i nån butik").state == "visitor"
    assert agreed_to_by("det är jag som var där, ja").asks == "how"


def test_a_correction_changes_the_last_answer_that_it_can_be() -> None:
    call = agreed(HOW, RECOMMEND, FOUND, WORDS)
    call.says("4", "8", "ja", "eh vänta, jag tänkte på förra, det ska va en nia")
    assert answers(call) == {"how": 4, "recommend": 9, "found": "yes"}


def test_what_is_said_beside_a_no_is_kept_and_numbers_are_no_comment() -> None:
    call = agreed(HOW, FOUND, WORDS)
    call.says("fyra, nej fem", "Näe de hade inga kanelbullar kvar")
    assert call.call.values["comments"] == {"found": "Näe de hade inga kanelbullar kvar"}


def test_who_tried_to_answer_hears_the_question_again_as_often_as_before() -> None:
    call = agreed(HOW, RECOMMEND, FOUND)
    call.says("fyra", "va sa du", "ursäkta vad sa du", "vadå", "ja", "hur var frågan")
    assert call.asks == "recommend"
    assert answers(call.says("en nia")) == {"how": 4, "recommend": 9}


@pytest.mark.parametrize(
    ("said", "option"),
    [
        ("veckohandlar", "varje vecka"),
        ("varannan vecka kanske", "varje månad"),
        ("en gång i kvartalet", "mer sällan"),
    ],
)
def test_how_often_somebody_shops_is_heard_in_their_own_words(said: str, option: str) -> None:
    often = SurveyQuestion(
        "ofta", "Hur ofta?", "choice", options=("varje vecka", "varje månad", "mer sällan")
    )
    assert answers(agreed(often, FOUND).says(said)) == {"ofta": option}


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("nollan", 0),
        ("ettan", 1),
        ("det får bli fyran", 4),
        ("femman blir det", 5),
        ("tian", 10),
        ("åttan", 8),
    ],
)
def test_a_figure_as_a_noun_is_a_rating(said: str, rating: int) -> None:
    assert answers(agreed(RECOMMEND, FOUND).says(said)) == {"recommend": rating}


OFTEN = SurveyQuestion(
    "often", "Hur ofta handlar du hos oss?", "choice", options=("varje vecka", "varje månad", "mer sällan")
)


@pytest.mark.parametrize(
    ("said", "how_often"),
    [
        ("var fredag", "varje vecka"),
        ("på lördagar", "varje vecka"),
        ("var och varannan dag", "varje vecka"),
        ("i helgerna", "varje vecka"),
        ("varannan torsdag", "varje månad"),
        ("varannan helg", "varje månad"),
    ],
)
def test_the_days_on_which_somebody_comes_say_how_often(said: str, how_often: str) -> None:
    assert answers(agreed(OFTEN, FOUND).says(said)) == {"often": how_often}


@pytest.mark.parametrize(
    "said",
    [
        "ja tack det gjorde jag",
        "ja men det gjorde jag",
        "jo det fick jag",
        "nej det gjorde jag inte",
        "ja visst gjorde jag det",
        "ja men",
    ],
)
def test_an_answer_that_is_said_in_a_sentence_is_no_comment(said: str) -> None:
    assert "comments" not in agreed(FOUND, HOW).says(said).call.values


@pytest.mark.parametrize("said", ["ja men till slut", "ja men det tog tid", "nej men det gjorde inget"])
def test_what_is_set_against_an_answer_is_kept(said: str) -> None:
    assert agreed(FOUND, HOW).says(said).call.values["comments"] == {"found": said}


@pytest.mark.parametrize(
    "said",
    [
        "ja men",
        "jo men då gör vi det",
        "jo men det kan du få",
        "ja men det är klart",
        "ja men herregud ja",
        "ja men jag har lite bråttom",
        "ja fast jag har bara en kvart",
    ],
)
def test_a_but_that_sets_nothing_against_a_yes_is_a_yes(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


@pytest.mark.parametrize("said", ["ja men är det långt", "ja men kan ni då", "ja men först efter fem"])
def test_a_but_with_a_question_or_a_condition_is_not(said: str) -> None:
    assert FeedbackCall(HOW).says(said).state == "moment"


def test_an_answer_in_the_words_of_the_question_takes_no_leave() -> None:
    friendly = SurveyQuestion("friendly", "Var det rent i butiken?", "yes_no")
    assert answers(agreed(friendly, HOW).says("ja det var det")) == {"friendly": "yes"}


@pytest.mark.parametrize("said", ["troligen inte", "nog inte", "jag tror inte det", "förmodligen inte"])
def test_a_likelihood_that_is_denied_is_low(said: str) -> None:
    assert answers(agreed(RECOMMEND, FOUND).says(said)) == {"recommend": 2}


@pytest.mark.parametrize("said", ["passar bra", "okej men jag har inte handlat där på flera år"])
def test_what_rates_no_visit_is_asked_again(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {}


def test_who_has_not_been_in_the_store_is_asked_for_who_has() -> None:
    call = FeedbackCall(HOW).says("jag har inte handlat där på flera år")
    assert (call.heard, call.says("nej tack hej då").outcome) == (
        "Jag förstår. Kan den som var i butiken svara nu?",
        "declined",
    )


@pytest.mark.parametrize(
    "said",
    ["jag står på perrongen, tåget går om tre minuter", "filmen börjar klockan åtta, jag har inte tid"],
)
def test_the_time_of_something_else_is_no_time_to_call(said: str) -> None:
    assert FeedbackCall(HOW).says(said).state == "another_time"


def test_a_time_to_call_beside_that_of_something_else_counts() -> None:
    call = FeedbackCall(HOW).says("mötet börjar klockan sju, ring i morgon i stället")
    assert (call.outcome, call.call.values["better_time"]["said"]) == ("later", "i morgon")


def test_who_has_nothing_to_add_says_nothing() -> None:
    assert answers(agreed(WORDS).says("jag har inget att tillägga")) == {"words": "unsure"}


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Vem sa du att det var?", "Exempelbolaget"),
        ("Får jag svara anonymt?", "butiken får läsa det"),
    ],
)
def test_more_that_customers_ask_back_is_answered(said: str, answer: str) -> None:
    call = agreed_to_by(said)
    assert (answer in call.heard, call.state) == (True, "moment")


@pytest.mark.parametrize(
    "said",
    [
        "Yes, men min svenska är inte så bra",
        "Nej men vi kan ta det. Elsa!",
        "Ja, men jag hör lite dåligt så du får prata tydligt",
        "Ja kör på, jag sitter på bussen så det kan brytas",
    ],
)
def test_a_yes_that_looks_like_less_is_one(said: str) -> None:
    assert agreed_to_by(said).asks == "how"


def test_a_rating_is_changed_in_the_same_breath_or_at_the_next_question() -> None:
    said = "Fyra. Nä fan, ta en femma, hon i kassan var så trevlig"
    assert answers(agreed(HOW, FOUND).says(said)) == {"how": 5}
    assert answers(agreed(HOW, RECOMMEND).says_all(["Tre", "Okej men då ändrar jag till fyra"])) == {"how": 4}


def test_two_limits_of_a_time_to_call_are_one_stretch() -> None:
    call = FeedbackCall(HOW).says_all(["nej", "någon gång efter tre imorgon, men inte efter fem"])
    kept = call.call.values["better_time"]
    assert (kept["start"], kept["end"]) == ("2026-11-22T15:00:00", "2026-11-22T17:00:00")


def test_who_does_not_want_such_calls_in_a_subordinate_clause_is_not_called_again() -> None:
    said = "Nej, och jag har sagt till er förut att jag inte vill ha såna här samtal"
    assert agreed_to_by(said).outcome == "do_not_call"


def test_that_all_is_well_is_no_wish() -> None:
    assert answers(agreed(WORDS).says("Nej tack, det är så bra så")) == {"words": "unsure"}
    assert answers(agreed(WORDS).says("allt var bra")) == {"words": "allt var bra"}


def test_who_asks_to_take_it_on_another_day_is_called_then() -> None:
    call = agreed_to_by("Kan vi ta det på fredag eftermiddag i stället?")
    assert (call.outcome, call.call.values["better_time"]["start"]) == ("later", "2026-11-27T12:00:00")


@pytest.mark.parametrize("said", ["aa", "aa visst"])
def test_a_yes_as_it_is_spoken(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


@pytest.mark.parametrize("said", ["fråga på då", "jaja, ta det nu då", "okej kör då", "nej men nu går bra"])
def test_who_had_no_time_and_takes_the_questions_all_the_same_is_asked_them(said: str) -> None:
    assert FeedbackCall(HOW).says("nej", said).asks == "how"


@pytest.mark.parametrize("said", ["nej, fråga inte", "kör en annan gång", "inte nu"])
def test_who_still_has_no_time_is_not_asked(said: str) -> None:
    assert FeedbackCall(HOW).says("nej", said).state != "questions"


@pytest.mark.parametrize(
    "lines",
    [
        ["inte före åtta"],
        ["efter åtta"],
        ["förrän åtta, ring då"],
        ["hinner inte förrän åtta"],
        ["nej", "inte innan åtta, ring då"],
    ],
)
def test_from_when_on_it_suits_is_a_time_to_call(lines: list[str]) -> None:
    call = FeedbackCall(HOW).says(*lines)
    assert (call.outcome, call.call.values["better_time"]["start"]) == ("later", "2026-11-21T20:00:00")


@pytest.mark.parametrize("said", ["vad får jag för det", "vad tjänar jag på det?", "kan man vinna något?"])
def test_what_somebody_gets_for_it_is_answered_and_the_question_asked_again(said: str) -> None:
    assert agreed(HOW).says(said).heard == f"Du får inget för det, men butiken kan bli bättre. {HOW.text}"


@pytest.mark.parametrize("said", ["hej hej", "ja det är Gun", "hallå, här är Bengt Ek"])
def test_who_only_greets_or_picks_up_with_a_name_is_asked_again(said: str) -> None:
    call = FeedbackCall(HOW).says(said)
    assert (call.state, call.says("jodå det går bra om det inte tar för lång tid").asks) == ("moment", "how")


def test_hej_hej_takes_leave_of_any_other_question() -> None:
    assert agreed(HOW).says("hej hej").outcome == "declined"


def test_whether_it_suits_is_no_rating() -> None:
    call = agreed(HOW, RECOMMEND).says("det går väl bra om det inte tar för lång tid")
    assert (call.asks, call.says("fyra").answers) == ("how", {"how": 4})


@pytest.mark.parametrize("said", ["det var nog min man som var där", "jag har aldrig varit i den butiken"])
def test_who_was_not_there_is_asked_for_who_was_at_the_first_question_as_well(said: str) -> None:
    call = agreed(HOW).says(said)
    assert (call.state, dict(call.answers)) == ("visitor", {})


def test_what_is_asked_back_is_answered_however_often_something_was_asked() -> None:
    call = FeedbackCall(HOW)
    for said, told in (
        ("hur lång tid tar det", "Det här samtalet tar ungefär en minut."),
        ("vad gör ni med mina svar", "Det du säger skrivs ned"),
        ("kostar det något", "Vi tar inget betalt för det."),
        ("är det försäljning", "Nej, vi säljer ingenting."),
    ):
        assert call.says(said).heard.startswith(told)
    assert call.says("ja").asks == "how"


def test_a_question_back_that_says_the_words_of_a_yes_agrees_to_nothing() -> None:
    call = FeedbackCall(HOW).says("va sa du, passar vad då? jag hör lite illa")
    assert (call.state, call.says("passar bra, hur lång tid tar det?").asks) == ("moment", "how")


def test_what_a_call_is_about_is_told_in_other_words() -> None:
    assert FeedbackCall(HOW).says("vad gäller saken").heard.find("Vi vill veta hur ditt besök") > 0


def test_a_figure_in_a_question_about_the_scale_is_no_rating() -> None:
    call = agreed(RECOMMEND).says("tio, nej vänta, vad betyder det, noll är det bäst?")
    assert (call.answers, call.heard.startswith("Den lägsta siffran är sämst")) == ({"recommend": 10}, True)
    assert agreed(RECOMMEND).says("är noll det bästa?").answers == {}


def test_a_figure_before_a_form_of_address_rates() -> None:
    assert agreed(HOW).says("eh typ en stark fyra eller nä ba fem bror").answers["how"] == 5


@pytest.mark.parametrize(
    "said", ["nej nej jag är nöjd, tio menade jag", "men jag sa ju tio", "nä en tia menade jag"]
)
def test_a_rating_that_was_misheard_is_put_right_at_the_question_that_it_led_to(said: str) -> None:
    call = agreed(RECOMMEND, FOUND).says("noll", said)
    assert (call.answers["recommend"], call.asks) == (10, "found")


def test_a_counter_is_no_bad_rating() -> None:
    assert "how" not in agreed(HOW).says("ha mer folk i kassan").answers


def test_a_question_that_wants_no_answer_leads_to_one() -> None:
    call = agreed(HOW, FOUND).says("en etta", "ja vad tror du, ha folk i kassan! och svara i telefon")
    assert call.answers["follow_up"] == "ha folk i kassan! och svara i telefon"


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("mest på nätet men den här gången i butiken", "på nätet"),
        ("oftast i appen, ibland i butiken", "i appen"),
        ("appen eller på nätet", None),
        ("i butiken och på nätet", None),
    ],
)
def test_of_two_options_the_one_that_is_so_mostly_is_meant(said: str, where: str | None) -> None:
    assert agreed(WHERE).says(said).answers.get("where") == where


@pytest.mark.parametrize(
    "said",
    [
        "nä det var nog min sambo som var där, du kan få prata med henne",
        "mamma är i köket, jag hämtar henne",
        "det är inte jag som handlade, här kommer min fru",
    ],
)
def test_who_hands_the_phone_over_is_waited_for(said: str) -> None:
    call = FeedbackCall(HOW).says(said)
    assert (call.heard, call.says("hej det är Lisa", "ja visst").asks) == (
        "Visst, ta den tid du behöver.",
        "how",
    )


@pytest.mark.parametrize(
    "said",
    [
        "sju, hej då",
        "sju, nej nu orkar jag inte fler, hej",
        "sju, jag måste gå nu",
        "sju, tack, jag orkar inte fler frågor",
    ],
)
def test_who_leaves_with_an_answer_is_let_go_and_the_answer_kept(said: str) -> None:
    call = agreed(RECOMMEND, FOUND).says(said)
    assert (call.outcome, call.answers) == ("shortened", {"recommend": 7})


def test_the_last_answer_before_a_goodbye_completes_the_call() -> None:
    call = agreed(HOW, RECOMMEND).says("fyra", "nio, hej då")
    assert (call.outcome, call.answers) == ("completed", {"how": 4, "recommend": 9})


def test_a_no_that_begins_a_refusal_of_more_questions_answers_none() -> None:
    call = agreed(HOW, FOUND).says("fyra", "nej sa jag, jag orkar inte fler frågor")
    assert (call.outcome, call.answers) == ("completed", {"how": 4})


@pytest.mark.parametrize(
    "said",
    [
        "nä nu mjölkar jag, ring nån annan gång, fast inte på tisdag för då slaktar vi",
        "ring någon annan dag",
    ],
)
def test_another_day_without_a_name_is_later(said: str) -> None:
    assert FeedbackCall(HOW).says(said).call.values["moment"] == "later"


def test_a_yes_whose_rest_is_said_again_counts_before_the_call_is_given_up() -> None:
    call = FeedbackCall(HOW).says("blåbär", "okej men då kan du hälsa honom att kassan i Solna var kass")
    assert call.asks == "how"


def test_a_wish_to_be_deleted_is_heard_in_a_subordinate_clause() -> None:
    call = FeedbackCall(HOW).says("hur har ni fått mitt nummer, jag vill att ni raderar allt ni har om mig")
    assert call.state == "forgotten"


def test_an_option_is_corrected_in_dialect() -> None:
    assert agreed(WHERE).says("på nätet, nej ja mena i butiken").answers["where"] == "i butiken"


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("oj nu ramlade hon, jag måste sluta, ring sen", {}),
        ("sju, jag måste sluta, ring sen", {"recommend": 7}),
    ],
)
def test_who_breaks_off_and_asks_to_be_called_is_called_again(said: str, answers: dict[str, int]) -> None:
    call = agreed(RECOMMEND, FOUND).says(said)
    assert (call.outcome, call.answers) == ("later", answers)


def test_the_time_at_which_one_who_breaks_off_is_to_be_called_is_kept() -> None:
    call = agreed(RECOMMEND).says("jag måste gå, ring i morgon klockan tre")
    assert call.call.values["better_time"]["start"] == "2026-11-22T15:00:00"


@pytest.mark.parametrize("said", ["jag vill att ni slutar ringa", "nej sluta ring hit"])
def test_who_wants_us_to_stop_calling_is_called_no_more(said: str) -> None:
    assert agreed(HOW).says(said).outcome == "do_not_call"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("det går bra det, jag har inget för mig", "questions"),
        ("sluta tjata, jag sover", "another_time"),
        ("är det här nån bluff eller", "moment"),
    ],
)
def test_more_ways_to_take_a_call_or_not(said: str, state: str) -> None:
    call = FeedbackCall(HOW).says(said)
    assert (call.state, call.heard.startswith("Förlåt")) == (state, False)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("fyra, och ja jag hittade det", {"how": 4, "found": "yes"}),
        ("fyra och ja, jag hittade det jag sökte", {"how": 4, "found": "yes"}),
        ("fyra, men nej jag hittade inte det", {"how": 4, "found": "no"}),
        ("nöjd, en fyra, och jag rekommenderar er gärna, en nia", {"how": 4, "recommend": 9}),
        ("fyra, men jag hittade ingen parkering", {"how": 4}),
        ("fyra, och ja personalen var snäll", {"how": 4}),
    ],
)
def test_a_second_answer_in_one_breath_is_kept(said: str, kept: dict[str, object]) -> None:
    assert answers(agreed(HOW, FOUND, RECOMMEND).says(said)) == kept


def test_a_mark_told_before_its_question_is_that_of_the_only_rating_to_come() -> None:
    assert answers(agreed(FOUND, HOW).says("ja, och ni får en femma")) == {"found": "yes", "how": 5}
    assert answers(agreed(FOUND, HOW, RECOMMEND).says("ja, och ni får en femma")) == {"found": "yes"}


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("ring sen", "later"),
        ("fyra, ring senare", "later"),
        ("sluta tjata, jag sover", "another_time"),
        ("jag har ju sagt att ni inte ska ringa under middagen", "another_time"),
        ("ni borde ringa senare på dagen", "questions"),
    ],
)
def test_who_does_not_want_the_call_now_is_not_asked_on(said: str, state: str) -> None:
    assert agreed(HOW, FOUND).says(said).state == state


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("en tvåa, min man dog förra veckan", {"how": 2}),
        ("fyra, men vi har precis haft begravning", {"how": 4}),
        ("min mamma har gått bort", {}),
    ],
)
def test_who_tells_of_a_death_hears_a_word_of_sympathy_and_the_answer_counts(
    said: str, kept: dict[str, object]
) -> None:
    call = agreed(HOW, FOUND).says(said)
    assert (answers(call), call.heard.startswith("Jag beklagar sorgen.")) == (kept, True)


def test_a_phone_that_died_is_no_bereavement() -> None:
    assert "beklagar" not in agreed(HOW, FOUND).says("fyra, telefonen dog bara").heard


def test_what_was_not_understood_is_written_down_and_the_customer_is_told_so() -> None:
    call = agreed(HOW, FOUND)
    call.says("trea, fast på lördagar är det en etta", "det beror alldeles på dagen")
    assert call.heard == "Det antecknar jag. Hittade du det du sökte?"
    call.says("ja")
    assert call.call.values["not_understood"] == {
        "answer_how": "trea, fast på lördagar är det en etta. det beror alldeles på dagen"
    }


def test_a_wish_beside_a_rating_is_said_to_be_written_down() -> None:
    call = agreed(HOW, FOUND).says("fyra, men jag vill ha tillbaka mina fyrtio kronor")
    assert answers(call) == {"how": 4}
    assert call.heard.startswith("Det antecknar jag.")


def test_a_yes_or_no_that_the_same_breath_takes_back_is_asked_once_more() -> None:
    said = "nej, min fru säger att jag aldrig hittar nåt, haha, men det gjorde jag"
    assert answers(agreed(FOUND, HOW).says(said)) == {}
    assert answers(agreed(FOUND, HOW).says("nej det gjorde jag inte, men det var bra ändå")) == {
        "found": "no"
    }


@pytest.mark.parametrize(
    "said",
    [
        "vet du vad, nu måste jag köra, ring mig i kväll efter sju om det är viktigt",
        "ring på måndag i stället",
    ],
)
def test_a_time_to_call_is_no_rating_and_ends_the_questions(said: str) -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra", said)
    assert (call.outcome, answers(call)) == ("later", {"how": 4})


def test_a_rating_with_its_scale_counts_before_it_is_asked_for() -> None:
    call = FeedbackCall(HOW, RECOMMEND, FOUND).says("ja men gör det snabbt, fyra av fem alltså, det var bra")
    assert (answers(call), call.asks) == ({"how": 4}, "recommend")


def test_an_answer_and_the_correction_of_an_earlier_one_both_count() -> None:
    call = agreed(HOW, RECOMMEND, FOUND)
    call.says("fyra", "nio, förlåt jag blandade ihop, jag menar att första skulle vara fem")
    assert answers(call) == {"how": 5, "recommend": 9}
    call = agreed(HOW, RECOMMEND, FOUND, WORDS).says("fyra", "åtta", "nej jag menade tre innan")
    assert (answers(call), call.asks) == ({"how": 4, "recommend": 3}, "follow_up")


def test_a_number_beside_another_that_may_mean_anything_is_no_rating() -> None:
    assert answers(agreed(HOW, FOUND).says("vad sa du, fem? ja jag brukar handla för fem hundra")) == {}


def test_somebody_else_who_can_fetch_the_customer_is_waited_for() -> None:
    call = FeedbackCall(HOW).says("det var min man som handlade men jag kan hämta honom om du väntar")
    assert (call.call.ended, call.heard) == (False, "Visst, ta den tid du behöver.")
    call = FeedbackCall(HOW).says("det var min man som handlade, men han sitter här bredvid")
    assert not call.call.ended


def test_words_with_a_but_between_two_ratings_are_none() -> None:
    said = "jag rekommenderar väl aldrig nåt till nån, men om nån frågar så säger jag att det är bra"
    assert answers(agreed(RECOMMEND, FOUND).says(said)) == {}
    assert answers(agreed(HOW, FOUND).says("bra men lång kö")) == {"how": 4}


def test_a_bare_figure_after_two_halts_corrects_the_answer_before() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("tre", "nä alltså vänta fyra")
    assert (answers(call), call.asks) == ({"how": 4}, "recommend")


@pytest.mark.parametrize("said", ["ja okej ta frågorna då", "okej då, ställ frågorna"])
def test_leave_to_ask_is_no_rating(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {}


def test_yesterday_is_no_yes() -> None:
    assert FeedbackCall(HOW).says("nu igen? ni ringde i går också").state == "moment"
    assert FeedbackCall(HOW).says("ja det går bra").state == "questions"


def test_a_figure_for_the_question_before_is_given_to_it() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("tre", "fyra på det förra, tänkte jag om lite")
    assert (answers(call), call.asks) == ({"how": 4}, "recommend")


def test_who_asks_whether_it_is_the_best_has_given_no_rating_yet() -> None:
    assert answers(agreed(HOW, FOUND).says("etta, det är bäst va?")) == {}


@pytest.mark.parametrize(
    "said",
    ["nu kommer det en till patient jag måste lägga på ha det fint hej", "oj det ringer ha det bra hej då"],
)
def test_who_takes_leave_without_a_pause_has_given_no_rating(said: str) -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra", said)
    assert (call.call.ended, answers(call)) == (True, {"how": 4})


@pytest.mark.parametrize(
    "said", ["en kollega till mig kom in och ville veta var papperet låg", "en till grej bara"]
)
def test_an_article_is_no_rating(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {}


@pytest.mark.parametrize("said", ["en etta", "ett", "det blir väl en av fem tyvärr", "jag ger ett nog"])
def test_a_one_that_rates_is_one(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {"how": 1}


def test_somebody_else_who_was_there_and_is_home_at_a_time_is_called_then() -> None:
    call = FeedbackCall(HOW).says("nej det var min son som handlade han är hemma i morgon klockan arton")
    assert (call.outcome, "better_time" in call.call.values) == ("later", True)
    assert FeedbackCall(HOW).says("det var min son som handlade").state == "visitor"


NOTED = "Jag skriver upp att du vill tala med en person"


@pytest.mark.parametrize(
    "said",
    [
        "ja jo men jag vill gärna prata med nån riktig människa för jag har ett klagomål",
        "ja det får ni men jag vill bli uppringd av en människa sen",
        "ja visst kan nån ringa mig om det också",
    ],
)
def test_a_wish_for_a_person_beside_a_yes_is_noted_and_the_questions_are_asked(said: str) -> None:
    call = FeedbackCall()
    call.says(said)
    assert NOTED in call.heard
    assert call.asks == "how"
    assert any(each.question == "for_a_person" for turn in call.decisions for each in turn.understood)


def test_a_wish_for_a_person_beside_an_answer_keeps_both() -> None:
    call = agreed(HOW, RECOMMEND)
    call.says("en etta och jag vill att nån ringer mig en riktig människa")
    assert NOTED in call.heard
    assert answers(call) == {"how": 1}
    call.says("ring mig så ska jag berätta")
    assert NOTED in call.heard
    assert answers(call)["follow_up"] == "ring mig så ska jag berätta"


@pytest.mark.parametrize(
    "said",
    ["det är svårt att få prata med personal", "jag vill inte bli uppringd", "personalen ringer aldrig"],
)
def test_what_is_told_of_persons_is_no_wish_for_one(said: str) -> None:
    call = agreed(HOW, RECOMMEND)
    call.says("en tvåa")
    call.says(said)
    assert NOTED not in call.heard


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("åtta du nu måste jag springa bussen kommer", {"how": 4, "recommend": 8}),
        ("jag hinner inte mer nu tyvärr hej", {"how": 4}),
        ("oj det kom en kund vi får ta det sen", {"how": 4}),
        ("ha en bra dag hej", {"how": 4}),
    ],
)
def test_who_leaves_in_the_middle_is_let_go_with_what_was_said(said: str, kept: dict[str, int]) -> None:
    call = agreed(HOW, RECOMMEND, FOUND)
    call.says_all(("fyra", said))
    assert call.call.ended
    assert answers(call) == kept


def test_a_no_for_want_of_time_answers_no_question() -> None:
    call = agreed(HOW, FOUND)
    call.says_all(("fyra", "nej hinner inte hej"))
    assert (call.call.ended, answers(call)) == (True, {"how": 4})


def test_an_earlier_answer_is_put_right_beside_the_next() -> None:
    call = agreed(HOW, RECOMMEND, FOUND, WORDS)
    call.says_all(("trea", "förresten den första ska vara en fyra ändå och här säger jag nio"))
    assert answers(call) == {"how": 4, "recommend": 9}
    call.says("nej inte allt och den första den där fyran det ska nog vara en trea asså")
    assert answers(call) == {"how": 3, "recommend": 9, "found": "no"}


@pytest.mark.parametrize(
    "said", ["oj jag har kund här men okej om det går på en minut", "ja om det går fort"]
)
def test_a_yes_that_is_to_be_quick_is_a_yes(said: str) -> None:
    call = FeedbackCall()
    call.says(said)
    assert call.asks == "how"


def test_who_asks_for_the_questions_is_asked_them() -> None:
    call = FeedbackCall()
    call.says("vem är det som ringer egentligen och hur har ni fått mitt nummer")
    assert "från Exempelbolaget" in call.heard
    assert "har fått ditt nummer" in call.heard
    call.says("nej")
    assert call.says("asså ställ frågorna nu jag har tid").call.asking == "answer_how"


def test_a_child_who_says_when_the_customer_is_home_is_heard() -> None:
    call = FeedbackCall()
    call.says("näe mamma är inte hemma hon kommer klockan åtta")
    assert "Då ringer vi lördag den 21 november klockan 20" in call.heard


DELI = SurveyQuestion("deli", "Hur nöjd är du med delikatessdisken, från ett till fem?", "rating")


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("ja en fyra, det hade varit en femma om ni haft öppet längre", 4),
        ("det hade blivit en femma om kön varit kortare men nu blir det en trea", 3),
        ("annars hade ni fått en femma men i dag en tvåa", 2),
        ("en trea, kunde ha blivit en fyra", 3),
        ("hade ni haft bröd hade jag sagt fem men det blir trea", 3),
        ("sist var det en etta men nu en fyra", 4),
        ("jag skulle säga fyra", 4),
        ("jag hade sagt fyra", 4),
    ],
)
def test_what_would_have_been_or_was_another_time_is_no_rating(said: str, rating: int) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {"how": rating}


@pytest.mark.parametrize("said", ["det skulle ha varit en femma", "förra gången var det en femma"])
def test_who_says_only_what_would_have_been_is_asked(said: str) -> None:
    assert agreed(HOW, FOUND).says(said).asks == "how"


@pytest.mark.parametrize(
    "said", ["jag har aldrig haft några problem", "personalen är aldrig sur", "ni har aldrig slut på mjölk"]
)
def test_a_never_of_something_else_is_no_rating(said: str) -> None:
    assert answers(agreed(HOW, FOUND).says(said)) == {}


@pytest.mark.parametrize(
    "said",
    [
        "där handlar jag aldrig",
        "den har jag inte provat",
        "jag gick inte dit",
        "jag var aldrig vid disken så det kan jag inte svara på",
        "vi äter inte sånt",
    ],
)
def test_who_has_not_used_something_has_no_rating_of_it(said: str) -> None:
    call = agreed(HOW, DELI, RECOMMEND).says("fyra", said)
    assert (answers(call), call.asks) == ({"how": 4, "deli": "unsure"}, "recommend")


@pytest.mark.parametrize("said", ["jag köper aldrig där igen", "jag har aldrig varit med om nåt sämre"])
def test_who_will_not_come_again_has_used_it(said: str) -> None:
    assert "unsure" not in answers(agreed(HOW, DELI, RECOMMEND).says("fyra", said)).values()


def test_a_figure_for_what_was_not_used_counts_and_why_it_was_not_used_is_kept() -> None:
    said = "jag har inte handlat där men en fyra för det ser fint ut"
    assert answers(agreed(HOW, DELI).says("fyra", said)) == {"how": 4, "deli": 4}
    said = "jag köper inte kött där för det är jämt slut"
    assert agreed(HOW, DELI).says("fyra", said).call.values["comments"] == {"deli": said}


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("den första, den där fyran, ska nog vara en trea", {"how": 3, "recommend": 8}),
        ("ja men den där åttan jag gav det skulle nog vara en sexa", {"how": 4, "recommend": 6}),
        ("kan du ändra åttan till en nia", {"how": 4, "recommend": 9}),
        ("förresten det förra ska bli en sjua", {"how": 4, "recommend": 7}),
        ("nej det ska va en sjua", {"how": 4, "recommend": 7}),
        ("det första menade jag fem inte fyra", {"how": 5, "recommend": 8}),
        (
            "nej jag hittade inte min yoghurt och den första ska vara en trea",
            {"how": 3, "recommend": 8, "found": "no"},
        ),
    ],
)
def test_a_rating_is_replaced_by_its_place_or_by_its_figure(said: str, now: dict[str, object]) -> None:
    call = agreed(HOW, RECOMMEND, FOUND, WORDS).says("fyra", "åtta", said)
    assert answers(call) == now
    assert call.heard.startswith("Okej, ")


def test_a_rating_stands_beside_one_that_was_misheard() -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says(
        "fem", "det första sa jag fyra va inte fem, nån sju kanske åtta nej sju"
    )
    assert answers(call) == {"how": 4, "recommend": 7}


def test_a_figure_in_a_remark_replaces_nothing() -> None:
    call = agreed(HOW, RECOMMEND, WORDS).says("fyra", "åtta", "fyran i butiken borde vara bredare")
    assert answers(call) == {"how": 4, "recommend": 8, "words": "fyran i butiken borde vara bredare"}


@pytest.mark.parametrize("said", ["nej jag hinner inte", "hinner inte hej", "nej har inte tid hej"])
def test_who_has_no_time_before_the_questions_is_asked_when(said: str) -> None:
    assert FeedbackCall(HOW).says(said).state == "another_time"


def test_having_no_time_answers_no_question_and_is_told_of_others_as_well() -> None:
    assert answers(agreed(HOW, FOUND).says("fyra", "nej har inte tid")) == {"how": 4}
    said = "de i kassan hinner inte"
    assert answers(agreed(HOW, WORDS).says("fyra", said)) == {"how": 4, "words": said}


@pytest.mark.parametrize(
    "said",
    [
        "ja det passar bra för jag är besviken, osten jag köpte var möglig",
        "jadå kör på men jag hittade inga kryddor alls",
        "ja tack, fast kön var väldigt lång",
    ],
)
def test_what_is_told_of_the_visit_beside_the_yes_is_kept(said: str) -> None:
    call = FeedbackCall(HOW, FOUND).says(said)
    assert (call.asks, call.call.values["comments"]) == ("how", {"how": said})
    call.says("en tvåa, kön var lång")
    assert call.call.values["comments"] == {"how": f"{said}. en tvåa, kön var lång"}


@pytest.mark.parametrize(
    "said", ["ja tack", "ja det går bra", "jadå om det går fort", "ja men jag hör lite dåligt"]
)
def test_a_yes_alone_tells_nothing_of_the_visit(said: str) -> None:
    assert "comments" not in FeedbackCall(HOW, FOUND).says(said).call.values


@pytest.mark.parametrize(
    "said", ["nej nej jag kan svara nu", "nej då, ställ frågorna nu", "nej nej jag har tid nu"]
)
def test_a_no_that_takes_the_questions_is_a_yes(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


def test_what_was_not_understood_beside_a_yes_is_asked_about_kindly() -> None:
    call = FeedbackCall(HOW).says("ja men först efter mjölkningen")
    assert "Jag vill gärna förstå dig rätt. Får vi ställa" in call.heard
