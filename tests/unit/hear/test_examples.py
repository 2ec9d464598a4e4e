"""What an author wants to hear, from examples: trained beside the agent, and left alone where nothing fits."""

import importlib.util
import json
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from parley import hear
from parley.flow import Ask, End, Flow, FlowError, Limits
from parley.hear import examples as reading
from parley.hear.basics import basics
from parley.hear.examples import Examples, ExamplesError, UntrainedError
from parley.local.cli.checks import flows
from parley.local.readers import training
from parley.local.rehearse.kinds import kind_of
from parley.reading import Context, Reader, either, given_by

EXAMPLES: Examples = {
    "order": (
        "I'd like to order some bread",
        "can I order two loaves",
        "I want to place an order",
        "could you put aside a rye for me",
        "I need three loaves of wheat",
        "can you bake me a cake",
        "I'd like to buy some rolls",
        "put me down for a sourdough",
        "I want to get a dozen bagels",
        "are you taking orders for pies",
    ),
    "move": (
        "can I pick it up later",
        "I can't come at four, can I pick up my bread tomorrow",
        "I need to change my pickup time",
        "could I collect it on Friday instead",
        "I won't make it to the pickup today",
        "can you keep my loaves until tomorrow",
        "I want to reschedule my pickup",
        "is it okay if I collect my cake a day later",
        "I'd like to move my pickup to the morning",
        "can I fetch the rolls an hour later",
    ),
    "complain": (
        "the bread was stale",
        "my loaf was burnt",
        "there was a hair in my cake",
        "I got the wrong bread",
        "the rolls were hard as stone",
        "I'm not happy with the pie",
        "your sourdough tasted terrible",
        "I want my money back for the bagels",
        "the cake fell apart",
        "half of the rolls were missing",
    ),
}
ENGLISH = Context(language="en-US")


def declares(folder: Path, examples: Examples, sure: float = 0.0) -> ModuleType:
    """An agent's file that declares the examples, as it is imported."""
    path = folder / "bakery.py"
    path.write_text(f"from parley import hear\nwanted = hear.intents({dict(examples)!r}, {sure})\n")
    spec = importlib.util.spec_from_file_location("bakery", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "declared", {})
    monkeypatch.setattr(training, "declared", reading.declared)
    reading.forget()


@pytest.fixture(scope="module")
def weights() -> str:
    weights, _, _ = training.train(EXAMPLES)
    return json.dumps({reading.digest(EXAMPLES): weights._asdict()})


@pytest.fixture
def wanted(tmp_path: Path, weights: str) -> Reader:
    (tmp_path / "bakery.intents.json").write_text(weights)
    found: Reader = declares(tmp_path, EXAMPLES).wanted
    return found


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("hi, I'd like to order a rye bread", "order"),
        ("can I get two loaves of bread", "order"),
        ("can I change the time of my pickup", "move"),
        ("could I pick up the cake tomorrow instead", "move"),
        ("the rye was burnt", "complain"),
        ("the bread I got was stale and hard", "complain"),
    ],
)
def test_sentences_like_the_examples_are_read(wanted: Reader, said: str, meant: str) -> None:
    found = wanted(said, ENGLISH)
    assert found
    assert found.value == meant


@pytest.mark.parametrize(
    "said",
    [
        "",
        "yes",
        "how are you today",
        "my name is Jane Doe",
        "what time is it",
        "never call me again",
        "ja tack",
        "?!",
    ],
)
def test_what_no_example_is_like_is_left_alone(wanted: Reader, said: str) -> None:
    assert wanted(said, ENGLISH) is None


def test_a_reading_rests_on_the_words_that_carried_it(wanted: Reader) -> None:
    said = "my neighbor told me about you, I'd like to order some bread"
    found = wanted(f"Well. {said}. Thursday.", ENGLISH)
    assert found
    assert found.basis == "I'd like to order"


def test_what_is_refused_is_not_wanted(wanted: Reader) -> None:
    assert wanted("I don't want to order bread", ENGLISH) is None


def test_two_intents_in_two_sentences_are_not_understood(wanted: Reader) -> None:
    assert wanted("I'd like to order some bread. The cake was burnt.", ENGLISH) is None


def test_an_author_may_say_what_is_foreign_and_how_sure_a_reading_must_be(tmp_path: Path) -> None:
    foreign = (
        "my mother baked bread",
        "I order my days by the sun",
        "he placed two loaves on the table",
        "I ate a cake",
    )
    file = tmp_path / "bakery.intents.json"
    with_foreign = {
        **{name: EXAMPLES[name] for name in ("order", "complain")},
        reading.OTHER: (*foreign, *EXAMPLES["move"]),
    }
    weights, _, _ = training.train(with_foreign)
    file.write_text(json.dumps({reading.digest(with_foreign): weights._asdict()}))
    assert weights.intents == ["complain", "order"]
    for sure, found in ((0.1, "order"), (1.01, None)):
        wanted = declares(tmp_path, with_foreign, sure=sure).wanted
        assert getattr(wanted("I want to place an order", ENGLISH), "value", None) == found
        assert given_by(wanted) == frozenset(("order", "complain"))
        assert wanted("can I pick it up later", ENGLISH) is None


def test_a_language_without_tables_reads_all_the_same(wanted: Reader) -> None:
    found = wanted("I want to place an order", Context(language="fi-FI"))
    assert found
    assert found.value == "order"


def test_the_same_examples_give_the_same_weights_in_whatever_order(weights: str) -> None:
    backwards = {name: EXAMPLES[name][::-1] for name in sorted(EXAMPLES)[::-1]}
    again, _, _ = training.train(backwards)
    assert json.loads(weights) == {reading.digest(backwards): json.loads(json.dumps(again._asdict()))}


def test_missing_weights_are_said_and_trained_once(tmp_path: Path) -> None:
    few = {name: EXAMPLES[name][:5] for name in ("order", "complain")}
    module = declares(tmp_path, few)
    with pytest.raises(UntrainedError, match=r"bakery\.intents\.json.*parley check"):
        module.wanted("I want to place an order", ENGLISH)
    (trained,) = training.train_stale()
    assert str(trained).startswith("bakery.intents.json: trained complain, order")
    assert training.train_stale() == []
    assert module.wanted("I want to place an order", ENGLISH).value == "order"


def test_a_check_names_the_file_that_was_stale_and_is_content_from_then_on(tmp_path: Path) -> None:
    declares(tmp_path, {name: EXAMPLES[name][:5] for name in ("order", "move")})
    (problem,) = flows.untrained()
    assert problem.startswith("bakery.intents.json: trained move, order")
    assert problem.endswith("keep the file with the agent")
    assert list(flows.untrained()) == []


@pytest.mark.parametrize("held", ["", "{", "[]", '{"other": {}}'])
def test_a_damaged_or_stale_file_is_trained_anew(tmp_path: Path, held: str) -> None:
    (tmp_path / "bakery.intents.json").write_text(held)
    declares(tmp_path, EXAMPLES)
    assert [(file.name, examples) for file, examples in training.stale()] == [
        ("bakery.intents.json", EXAMPLES)
    ]


@pytest.mark.parametrize(
    ("examples", "complaint"),
    [
        ({"order": EXAMPLES["order"]}, "two or more"),
        ({"order": EXAMPLES["order"], "move": ("later",)}, "'move' has 1 phrases"),
        ({"order": EXAMPLES["order"], "move": "can I pick it up later"}, "'move' has 1 phrases"),
        ({"order": EXAMPLES["order"], "move": ("a", "b", "c", "d", "?!")}, "without words"),
        (
            {"order": EXAMPLES["order"], "move": (*EXAMPLES["move"], "Can I order two loaves?")},
            "for 'order' and",
        ),
    ],
)
def test_examples_that_cannot_be_told_apart_are_refused(examples: Examples, complaint: str) -> None:
    with pytest.raises(ExamplesError, match=complaint):
        hear.intents(examples)


def bakery(*ways: str, **keys: str) -> Flow:
    return Flow(
        "bakery",
        basics=basics,
        limits=Limits(to="over"),
        states=(
            Ask(
                "welcome",
                "What can I do for you?",
                hear=hear.intents(EXAMPLES),
                goto=dict.fromkeys(ways, "over"),
                again=("Order, change or complain?",),
                stuck="over",
                keys=keys,
            ),
            End("over", "Goodbye.", outcome="over"),
        ),
    )


def test_an_intent_without_a_way_on_is_refused_by_name() -> None:
    with pytest.raises(
        FlowError, match="bakery: state 'welcome': it may hear 'complain', which has no way on"
    ):
        bakery("order", "move")


def test_a_way_that_nothing_leads_to_is_refused_by_name() -> None:
    with pytest.raises(FlowError, match="state 'welcome': 'gift' is nothing that may come there"):
        bakery("order", "move", "complain", "gift")


def test_a_way_that_a_key_leads_to_is_fine() -> None:
    assert bakery("order", "move", "complain", "gift", **{"4": "gift"}).by_name


def test_a_choice_is_proven_likewise() -> None:
    flow = bakery("order", "move", "complain")
    ask = flow.states[0]
    assert isinstance(ask, Ask)
    with pytest.raises(FlowError, match="it may hear 'rye'"):
        replace(
            flow,
            states=(replace(ask, hear=hear.choice(("rye", "order", "move", "complain"))), flow.states[1]),
        )


def test_of_several_readers_all_that_they_give_is_known_only_if_each_says_so() -> None:
    wanted = hear.intents(EXAMPLES)
    assert given_by(either(wanted, hear.choice(("gift",)))) == frozenset({*EXAMPLES, "gift"})
    assert given_by(either(wanted, hear.yes_no)) is None


def test_rehearsals_draw_what_callers_say_from_the_examples() -> None:
    kind = kind_of(hear.intents(EXAMPLES))
    assert (kind.name, kind.about["options"]) == ("choice", EXAMPLES)
