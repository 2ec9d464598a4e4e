"""The words in which a call is declared."""

from parley.flow.flow import Flow
from parley.flow.guardrails import Guardrails, Never, Required
from parley.flow.proof import FlowError
from parley.flow.tool import Result, Tool, tool
from parley.flow.words import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Interrupt,
    Limits,
    Message,
    Noted,
    Question,
    Queue,
    Resume,
    State,
    Talk,
    To,
    Transfer,
    Values,
)

__all__ = [
    "Ask",
    "Collect",
    "Consent",
    "Do",
    "End",
    "Flow",
    "FlowError",
    "Guardrails",
    "Interrupt",
    "Limits",
    "Message",
    "Never",
    "Noted",
    "Question",
    "Queue",
    "Required",
    "Result",
    "Resume",
    "State",
    "Talk",
    "To",
    "Tool",
    "Transfer",
    "Values",
    "tool",
]
