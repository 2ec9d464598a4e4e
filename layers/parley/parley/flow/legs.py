"""What is done with the phones of people who are called while a caller waits (a warm Transfer): tools of the engine.

They run once the turn is stored, so no caller waits for the phone company.
"""

from collections.abc import Sequence
from typing import Any

from parley.flow.tool import Result, Tool, tool


@tool(gives={"called": ()}, of_engine=True)
def call_people(desk: Any, *, legs: Sequence[int]) -> Result:
    """Has the phones of these legs of the call ring."""
    desk.phones.ring(legs)
    return Result("called")


@tool(gives={"let_go": ()}, of_engine=True)
def let_people_go(desk: Any, *, stop_ringing: Sequence[int] = (), hang_up: Sequence[int] = ()) -> Result:
    """Phones stop ringing that nobody has answered yet; others are hung up."""
    desk.phones.let_go(stop_ringing, hang_up)
    return Result("let_go")


@tool(gives={"fetched": ()}, of_engine=True)
def fetch_caller(desk: Any, *, transfer: int) -> Result:
    """Brings the caller back from where they wait."""
    desk.phones.fetch(transfer)
    return Result("fetched")


OF_WARM_TRANSFER: Sequence[Tool] = (call_people, let_people_go, fetch_caller)
