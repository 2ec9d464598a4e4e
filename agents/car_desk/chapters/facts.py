"""What callers ask: hours, prices, how long work takes, what was done before."""

from agents.car_desk.chapters.questions import service
from agents.car_desk.chapters.wishes import ANSWERED, FINISHED, PRICED, TOLD, UNBOOKED
from agents.car_desk.tools.customers import get_service_history, get_vehicle_info
from agents.car_desk.tools.shop import get_business_hours, get_work
from parley.flow import Collect, Do, To
from parley.flow.words import State, Ways

UNKNOWN = "I'm sorry, I can't look that up right now."


def price_before(name: str, then: str) -> tuple[State, State]:
    """The price of work that is booked then."""
    depends = "For {facts_of} it depends on the car. We tell you before we start."
    ways = {
        "listed": To(then, "For {facts_of} it's {price}."),
        "depends": To(then, depends, forget=("price",)),
    }
    asks = Collect(name, (service,), goto={"done": f"{name}_told"}, stuck="find_person")
    return asks, Do(f"{name}_told", get_work, goto=ways, failed=then)


def about_work(asks: str, tells: str, ways: Ways, failed: str = UNKNOWN) -> tuple[State, State]:
    """What is asked of some work: which one, and the answer."""
    return (
        Collect(asks, (service,), goto={"done": tells}, stuck="find_person"),
        Do(
            tells,
            get_work,
            goto=ways,
            failed=To("anything_else", failed),
            settles={"listed": "answered", "depends": "answered"},
        ),
    )


FACTS: tuple[State, ...] = (
    *price_before("price_first", "car"),
    *price_before("new_price_first", "register"),
    Do(
        "hours",
        get_business_hours,
        goto={"told": To("anything_else", "We're open {hours}.", forget=UNBOOKED)},
        failed=To("anything_else", "I'm sorry, I can't look up our hours right now."),
        settles={"told": "answered"},
    ),
    *about_work(
        *("which_price", "price"),
        {
            "listed": To("anything_else", "For {facts_of} it's {price}.", forget=PRICED),
            "depends": To(
                "anything_else",
                "For {facts_of} it depends on the car. We tell you before we start.",
                forget=PRICED,
            ),
        },
        failed="I'm sorry, I can't look up our prices right now.",
    ),
    *about_work(
        *("which_length", "length"),
        dict.fromkeys(
            ("listed", "depends"),
            To("anything_else", "For {facts_of} it takes about {minutes}.", forget=ANSWERED),
        ),
    ),
    *about_work(
        *("which_both", "both"),
        {
            "listed": To(
                "anything_else",
                "For {facts_of} it's {price}, and it takes about {minutes}.",
                forget=PRICED,
            ),
            "depends": To(
                "anything_else",
                "For {facts_of} it depends on the car: we tell you before we start. It takes about {minutes}.",
                forget=ANSWERED,
            ),
        },
    ),
    *about_work(
        *("which_several", "several"),
        {
            "listed": To(
                "anything_else",
                "Yes, we do that. For {facts_of} it's {price}, and it takes about {minutes}. We're open {hours}.",
                forget=PRICED,
            ),
            "depends": To(
                "anything_else",
                "Yes, we do that. For {facts_of} it depends on the car. It takes {minutes}. We're open {hours}.",
                forget=ANSWERED,
            ),
        },
    ),
    *about_work(
        *("offered_work", "offers"),
        dict.fromkeys(
            ("listed", "depends"),
            To(
                "anything_else",
                "Yes, we do that. It takes about {minutes}, and I can book it for you.",
                forget=ANSWERED,
            ),
        ),
        failed="Yes, we do that.",
    ),
    Do(
        "history",
        get_service_history,
        goto={
            "found": To(
                "anything_else",
                (
                    "The last time was {last_service}, on {last_date}, for the {last_car}. It was {price}.",
                    "The last time was {last_service}, on {last_date}, for the {last_car}.",
                    "The last time was {last_service}, on {last_date}. It was {price}.",
                    "The last time was {last_service}, on {last_date}.",
                ),
                forget=TOLD,
            ),
            "none": To("anything_else", "I have no such visit on file.", forget=FINISHED),
        },
        failed=To("anything_else", UNKNOWN),
        settles={"found": "answered", "none": "answered"},
    ),
    Do(
        "garage",
        get_vehicle_info,
        goto={
            "found": To("anything_else", "On file I have: {garage}. For more, a mechanic has to look at it."),
            "none": To(
                "anything_else", "I have no car on file for you. A mechanic would have to look at it."
            ),
        },
        failed=To("anything_else", UNKNOWN),
        settles={"found": "answered", "none": "answered"},
    ),
)
