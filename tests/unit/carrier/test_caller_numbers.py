"""What Twilio sends as `From`, and whose number it is."""

import pytest

from parley.carrier.caller_numbers import caller_of


@pytest.mark.parametrize(
    "sent", ["+15125550100", "+46701234567", "+4912345678901", "+86282452254", "+2662234567"]
)
def test_a_number_is_its_owners(sent: str) -> None:
    assert caller_of(sent) == sent


@pytest.mark.parametrize(
    "sent",
    [
        *(
            "",
            " ",
            "+",
            "anonymous",
            "Anonymous",
            "ANONYMOUS",
            "Restricted",
            "unknown",
            "unavailable",
            "Private",
        ),
        *("+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253", "266696687", "+1266696687"),
        *(
            "sip:jane@example.com",
            "sip:+15125550100@example.com",
            "client:jane",
            "+0123456789",
            "+1512555010",
        ),
        *("5125550100", "+15125550100\n", "+1512555010a", "+" + "9" * 16, "+１５１２５５５０１００"),
    ],
)
def test_what_many_callers_share_is_nobodys(sent: str) -> None:
    assert caller_of(sent) == ""
