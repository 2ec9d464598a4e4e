"""What a business may be called, so that its keys and everybody else's stay apart."""

import pytest

from parley.api import keys
from parley.console.visitors import Visitor
from parley.store.records import SYSTEM, is_business

STRANGE = ("", "ace#cooling", "#", SYSTEM)


@pytest.mark.parametrize("name", STRANGE)
def test_no_business_is_called_that(name: str) -> None:
    assert not is_business(name)
    with pytest.raises(ValueError, match="no name of a business"):
        keys.create(name, "test")


@pytest.mark.parametrize("name", STRANGE)
def test_nobody_sees_such_a_business_not_even_an_operator(name: str) -> None:
    assert not Visitor("you", "operator").may_see(name)
    assert not Visitor("you", "business", name).may_see(name)
