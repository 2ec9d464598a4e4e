"""A value is shown as it was read, not as it was said."""

import pytest

from parley.local.cli.show import _value


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("rye", "rye"),
        (
            {
                "start": "2026-11-24T08:00:00",
                "end": "2026-11-24T12:00:00",
                "said": "Monday",
                "hours": [0, 1440],
            },
            "2026-11-24 08:00:00 to 2026-11-24 12:00:00",
        ),
        (
            {
                "start": "2026-11-23T00:00:00",
                "end": "2026-11-28T00:00:00",
                "said": "mornings",
                "hours": [480, 720],
            },
            "2026-11-23 00:00:00 to 2026-11-28 00:00:00, each day 08:00 to 12:00",
        ),
    ],
)
def test_a_window_is_from_when_until_when(value: object, shown: str) -> None:
    assert _value(value) == shown
