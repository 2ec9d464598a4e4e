"""A phrase is searched for only where a word that it needs is spoken: that must never hide one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.hear.needed import needed, needed_by_each, parsed, starts
from parley.hear.words import Heard, Meanings, any_of, listen, once

AGENTS = ("hvac",)

SOURCES = (
    "gas",
    "(?:i )?smell(?:s|ing)? gas",
    "(?:really )*(?:no|nope)(?! thanks)",
    "(?:so+|we+ll) (?:hot|cold)",
    r"\w+ing up",
    r"(?:dont|do not) (?:\w+ ){0,2}call",
    "^(?:yes|yeah)$",
    "(?:fire|flam(?:e|es)|spark)s?",
    "(?<!no )(?:smoke|burn)(?:y|ing)?",
    r"a c|air ?con\w*|[ah]vac",
    "(?:(?:uh|um+) ?)+(?:what|who)",
    r"(?<!\w)gas(?!\w)|(?<![\w-])air(?! con)",
    "snö|brand(?:en|röken)?",
    r"(?:un)?safe|\bcant\b breathe",
    r"(?:[01]?\d|2[0-4])(?: ?[:.] ?[0-5]\d)?(?: ?am|pm)?",
    r"(?<![\w./-])[1-3]\d{1,2}(?![\w%/-])|(?:ap|unit )[a-d]",
    r"[^a-z]\d|[\d-]+ call",
)
WORDS = (
    *(
        "gas",
        "i",
        "smell",
        "smells",
        "smelling",
        "really",
        "no",
        "nope",
        "thanks",
        "sooo",
        "weell",
        "hot",
        "cold",
    ),
    *(
        "giving",
        "up",
        "dont",
        "do",
        "not",
        "ever",
        "call",
        "yes",
        "yeah",
        "fire",
        "flames",
        "spark",
        "sparks",
        "burny",
    ),
    *(
        "smoke",
        "a",
        "c",
        "air",
        "aircon",
        "hvac",
        "avac",
        "uh",
        "umm",
        "what",
        "who",
        "snö",
        "brandröken",
        "unsafe",
    ),
    *("safe", "cant", "breathe", "____", "gasoline", "x"),
    *("4", "24", "4210", "9:30", "12am", "8", "130", "-", "apb", "unit", "d", "٤", "١٢", "2٤pm", "²"),
)


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from((" ", "-", ", ", "")))
def test_whatever_a_phrase_matches_holds_the_words_that_it_needs(words: list[str], between: str) -> None:
    text = between.join(words)
    for source in SOURCES:
        whole = rf"\b(?:{source})\b"
        if re.search(whole, text):
            assert all(wanted & starts(text) for wanted in needed(parsed(whole))), (whole, text)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("gas leak", [{"leak "}, {"gas "}]),
        ("(?:i )?smell(?:s|ing)? gas", [{"smell ", "smells ", "smelling "}, {"gas "}]),
        ("burn(?:s|ed|ing)?", [{"burn ", "burns ", "burned ", "burning "}]),
        ("smok\\w+", [{"smok"}]),
        ("fire|gas (?:leak|smell)", [{"fire ", "leak ", "smell "}, {"fire", "gas "}]),
        (r"(?<![\w-])fire(?![\w-])", [{"fire "}]),
        (r"gas(?![^\w])\w*", [{"gas"}]),
        (r"\w+", []),
        ("(?i:gas)", []),
        ("(?:gas)?", []),
        ("(?!)", [set()]),
        ("al?right ?y?|smoke", [{"alright", "aright", "smoke"}]),
        ("unit [a-c]", [{"unit "}, {"a ", "b ", "c "}]),
        (r"2[0-4]", [{"20 ", "21 ", "22 ", "23 ", "24 "}]),
        (r"\d+ dollars", [{"dollars "}, set("0123456789")]),
        (r"\d{5}", [set("0123456789")]),
        ("[^a]", []),
    ],
)
def test_the_words_that_a_phrase_needs(source: str, words: list[set[str]]) -> None:
    assert list(needed(parsed(rf"\b(?:{source})\b"))) == words


def test_each_phrase_needs_words_of_its_own() -> None:
    def words(*phrases: str) -> object:
        return [[*each] for each in needed_by_each(parsed(rf"\b(?:{'|'.join(phrases)})\b"))]

    assert words("gas leak", r"\w+ing up", "smoke") == [[{"leak "}, {"gas "}], [{"up "}], [{"smoke "}]]
    assert words("no gas", "no smoke") == [[{"gas "}, {"no "}], [{"smoke "}, {"no "}]]
    assert words("(?i:gas)", "smoke") == [[], [{"smoke "}]]
    assert words("(?:a |i )gas", "smoke") == [[{"gas "}, {"a ", "i "}], [{"smoke "}]]


PHRASES = (
    "no gas",
    "gas|fire",
    "(?:no )?smoke",
    "smoke alarm",
    r"\w+ing up",
    "no",
    "^no smoke",
    "gas(?! leak)",
)


@given(
    st.lists(st.sampled_from(PHRASES), min_size=1, max_size=8),
    st.lists(
        st.sampled_from(("no", "gas", "smoke", "alarm", "giving", "up", "fire", "leak", "x")), max_size=8
    ),
    st.integers(0, 40),
)
def test_phrases_are_found_one_by_one_as_all_at_once(phrases: list[str], words: list[str], part: int) -> None:
    text, some = " ".join(words), any_of(tuple(phrases))
    whole = re.compile(some.source)

    def spans(*found: re.Match[str] | None) -> list[tuple[int, int]]:
        return [each.span() for each in found if each]

    assert spans(some.search(text)) == spans(whole.search(text))
    assert spans(some.search(text, 2, part)) == spans(whole.search(text, 2, part))
    assert spans(some.match(text)) == spans(whole.match(text))
    assert spans(some.fullmatch(text)) == spans(whole.fullmatch(text))
    assert spans(*some.finditer(text)) == spans(*whole.finditer(text))
    assert spans(*some.finditer(text, 0, part)) == spans(*whole.finditer(text, 0, part))
    assert some.findall(text) == whole.findall(text)
    assert some.sub("_", text) == whole.sub("_", text)


def test_the_end_of_a_part_may_be_in_the_middle_of_a_word() -> None:
    assert re.compile(r"\bgas\b").search("gasoline", 0, 3)
    assert any_of(("gas",)).search("gasoline", 0, 3)
    assert not any_of(("gas",)).search("gasoline")


def test_of_many_phrases_only_those_are_looked_at_that_may_be_said_in_their_order() -> None:
    phrases = Meanings((any_of((phrase,)), phrase) for phrase in ("gas", r"\w+", "fire|smoke", "no"))
    for _ in ("the first text", "a later one"):
        assert [each for _, each in phrases.possible("smoke and gas")] == ["gas", r"\w+", "fire|smoke"]
        assert [each for _, each in phrases.possible("hello")] == [r"\w+"]


def test_what_is_found_in_an_utterance_is_looked_for_once() -> None:
    looked: list[str] = []

    @once
    def found(heard: Heard, word: str) -> bool:
        looked.append(word)
        return word in heard.said

    heard = listen("it smells of gas", "en-US")
    assert [found(heard, "gas"), found(heard, "gas"), found(heard, "smoke")] == [True, True, False]
    assert looked == ["gas", "smoke"]
    assert not found(listen("all is well", "en-US"), "gas")


def test_equal_phrases_are_one_pattern_and_a_frame_makes_another_of_them() -> None:
    listed = ["gas", "smoke"]
    phrases = tuple(listed)
    assert any_of(phrases) is any_of(tuple(listed))
    assert any_of(phrases, r"\b(?:{})$").search("no gas")
    assert not any_of(phrases, r"\b(?:{})$").search("gas leak")
    assert not any_of(()).search("gas")
