"""A message for somebody at the workshop, whenever a caller wants to leave one."""

from parley import hear
from parley.flow import Ask, Do, Message, To
from parley.flow.words import State
from parley.tools.recipients import find_recipient

FOR_ANYBODY = To("leave_message", forget=("recipient",))

MESSAGE: tuple[State, ...] = (
    Do(
        "for_whom",
        find_recipient,
        goto={"named": "leave_message", "anybody": FOR_ANYBODY},
        failed=FOR_ANYBODY,
    ),
    Message(
        "leave_message",
        (
            "Please leave your message for {recipient} after the beep, and press the pound key when you are done.",
            "Please leave your message after the beep, and press the pound key when you are done.",
        ),
        recipient="recipient",
        longest=119,
        transcribe=True,
        goto={
            "taken": To("anything_else", "Thank you, I'll pass that on."),
            "too_long": To("anything_else", "I had to stop there. What I have of it I'll pass on."),
            "too_short": To("message_again", "That was too short for a message."),
            "silent": To("message_again", "I didn't hear anything."),
            "failed": To("offer_callback", "I'm sorry, I couldn't record that."),
        },
    ),
    Ask(
        "message_again",
        "Would you like to try again?",
        hear=hear.yes_no,
        keys={"1": "yes", "2": "no"},
        goto={"yes": "leave_message", "no": "offer_callback"},
        again=("Shall I record your message again? Please say yes or no.", "Press 1 to try again, 2 if not."),
        stuck="offer_callback",
        about="whether the caller wants to say their message again",
    ),
)
