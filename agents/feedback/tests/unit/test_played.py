"""Customers on a feedback call, as people have played them."""

import pytest

from agents.feedback.tests.unit.calls import FOUND, HOW, RECOMMEND, FeedbackCall, agreed
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay


@pytest.mark.parametrize(
    "said",
    [
        "ja men det får gå fort jag har ett möte om två minuter",
        "ja men jag har ett möte om två minuter så ta det snabbt",
        "ja om det går fort för jag ska hämta på dagis om en kvart",
        "visst men jag börjar jobba klockan tre så vi får skynda oss",
        "jo men då får det gå fort",
        "ja fast jag har bara nån minut så ta det viktigaste",
        "jo jag sitter och kör men jag har handsfree så det är ingen fara ta det du",
        "jag står i kön på apoteket just nu men det går nog om det är kort",
        "oj jag har en kund här men okej",
        "ehm ja det gör det vänta lite älskling mamma pratar i telefon ja vi kan ta det",
        "okej men jag pratar inte så mycket bra svenska kan du prata lite enkelt",
    ],
)
def test_a_yes_with_a_deadline_or_in_a_crowd_is_a_yes(said: str) -> None:
    assert FeedbackCall(HOW).says(said).asks == "how"


@pytest.mark.parametrize("said", ["jag har ett möte om två minuter", "jag ska hämta på dagis nu"])
def test_who_has_to_be_elsewhere_and_does_not_agree_is_not_asked_yet(said: str) -> None:
    assert FeedbackCall(HOW).says(said).state in ("moment", "another_time")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("nej vem är det som ringer då", "från Exempelbolaget"),
        ("nej men hur har ni fått tag i mitt nummer egentligen", "har fått ditt nummer"),
        ("är det här på riktigt eller nån sån där bluff", "från Exempelbolaget"),
        ("jaha är det en robot jag pratar med nu eller", "ett automatiskt samtal"),
        ("hallå vem är det sa du att det var från bolaget jag hör så dåligt", "från Exempelbolaget"),
    ],
)
def test_who_wonders_who_calls_is_told_and_asked_again(said: str, told: str) -> None:
    call = FeedbackCall(HOW).says(said)
    assert (told in call.heard, call.heard.endswith("Passar det nu?")) == (True, True)


@pytest.mark.parametrize(
    "said",
    [
        "ja fast jag kan hämta honom ett ögonblick bara",
        "det var han som var där vänta så får du prata med honom själv",
    ],
)
def test_who_fetches_the_customer_is_waited_for_before_and_at_the_first_question(said: str) -> None:
    assert FeedbackCall(HOW, FOUND).says(said).heard == "Visst, ta den tid du behöver."
    assert agreed(HOW, FOUND).says(said).answers == {}


def test_somebody_at_a_funeral_hears_a_word_of_sympathy_and_is_let_go() -> None:
    call = FeedbackCall(HOW).says("nej det passar dåligt jag är på en begravning")
    assert (call.heard.startswith("Jag beklagar sorgen."), call.state) == (True, "another_time")


@pytest.mark.parametrize(
    "said", ["åtta och nu måste jag gå in på mitt möte", "nej nu hinner jag inte mer tack och hej"]
)
def test_who_has_to_go_somewhere_is_let_go(said: str) -> None:
    call = agreed(HOW, RECOMMEND, FOUND).says("fyra", said)
    assert (call.call.ended, call.answers["how"]) == (True, 4)
