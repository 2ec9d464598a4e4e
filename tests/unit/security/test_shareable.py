"""What leaves Parley for good holds no card or personal number, said or written."""

import pytest

from parley.figures.shareable import shareable


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my card is four one one one one one one one one one one one one one one one", "en-US"),
        ("it's 4111 1111 1111 1111", "en-US"),
        ("4111111111111111", "en-US"),
        ("åtta ett ett två ett åtta nio åtta sju sex", "sv-SE"),
        ("811218-9876", "sv-SE"),
        ("ring my wife on five one two five five five oh one four four", "en-US"),
        ("write to jane at example dot com", "en-US"),
    ],
)
def test_what_was_said_is_masked_however_deep_it_lies(text: str, language: str) -> None:
    shown = shareable({"log": [{"heard": text}]}, language)["log"][0]["heard"]
    assert "[" in shown
    assert text not in shown


@pytest.mark.parametrize(
    "value",
    [
        "+15125550100",
        "512 555 0100",
        "jane@example.com",
        "4210 Oak Street",
        "2026-11-23T09:00:00-06:00",
        "CA0123456789abcdef0123456789abcdef",
        "20261121T120310-86f48dcccaff",
        "Jane Doe",
        1732190000.5,
        None,
        True,
    ],
)
def test_what_was_asked_for_stays(value: object) -> None:
    assert shareable({"values": [value]}, "en-US") == {"values": [value]}
