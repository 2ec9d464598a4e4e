"""How businesses are called in the console: each by the name that it set, or by its key made readable.

What callers hear is not this, but the words of the business's numbers.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from parley.business_settings import Field, RefusedValueError, Setting, Values
from parley.store.records import of_each

BUSINESS = "business"
LONGEST = 60


def _possible(values: Values) -> None:
    name = str(values["name"] or "")
    if len(name) > LONGEST:
        raise RefusedValueError("name", f"Name of the business: is longer than {LONGEST} characters")
    if len(name.splitlines()) > 1:
        raise RefusedValueError("name", "Name of the business: must be one line")


SETTINGS = (
    Setting(
        name=BUSINESS,
        title="Name",
        counts="at once",
        fields=(
            Field(
                name="name",
                label="Name of the business",
                form="text",
                hint="As the console and its tables call it. What callers hear is set under Numbers.",
            ),
        ),
        check=_possible,
    ),
)


def names(businesses: Sequence[str]) -> Mapping[str, str]:
    """The name of each. Those who would be called the same have their key beside it. Raises UnavailableError."""
    kept = of_each(businesses, "setting", BUSINESS)
    called = {each: _plain(kept.get(each, {}).get("name") or _readable(each)) for each in businesses}
    times = Counter(called.values())
    return {each: name if times[name] == 1 else f"{name} ({each})" for each, name in called.items()}


def _plain(name: str) -> str:
    return " ".join(name.split())


def _readable(key: str) -> str:
    return key.replace("-", " ").replace("_", " ").title()
