"""Which function a state is entered with, and which one hears an event in it. An event without one changes nothing."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from parley.flow.flow import Flow
from parley.flow.words import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Message,
    Queue,
    Talk,
    Transfer,
)
from parley.machine import (
    asking,
    collecting,
    consenting,
    doing,
    ending,
    handing_over,
    queueing,
    taking_messages,
    talking,
)
from parley.machine.call import Call
from parley.machine.events import (
    Continued,
    Dequeued,
    Dialed,
    MessageRecorded,
    Pressed,
    ReadingArrived,
    ReadingFailed,
    Silence,
    SpeechHeard,
    ToolFailed,
    ToolReturned,
    Waited,
)
from parley.machine.move import Move

Enter: TypeAlias = Callable[[Flow, Call, Any], Move]
React: TypeAlias = Callable[[Flow, Call, Any, Any], Move]

ENTER: Mapping[type, Enter] = {
    Ask: asking.enter,
    Consent: consenting.enter,
    Collect: collecting.enter,
    Do: doing.enter,
    Talk: talking.enter,
    Message: taking_messages.enter,
    Transfer: handing_over.enter,
    Queue: queueing.enter,
    End: ending.enter_end,
}
REACT: Mapping[tuple[type, type], React] = {
    (Ask, SpeechHeard): asking.heard,
    (Ask, Pressed): asking.pressed,
    (Ask, Silence): asking.silence,
    (Ask, ReadingArrived): asking.reading_arrived,
    (Ask, ReadingFailed): asking.reading_failed,
    (Consent, SpeechHeard): consenting.heard,
    (Consent, Pressed): consenting.pressed,
    (Consent, Silence): consenting.silence,
    (Consent, ReadingArrived): consenting.reading_arrived,
    (Consent, ReadingFailed): consenting.reading_failed,
    (Collect, SpeechHeard): collecting.heard,
    (Collect, Pressed): collecting.pressed,
    (Collect, Silence): collecting.silence,
    (Collect, ReadingArrived): collecting.reading_arrived,
    (Collect, ReadingFailed): collecting.reading_failed,
    (Talk, SpeechHeard): talking.heard,
    (Talk, Silence): talking.silence,
    (Talk, ReadingArrived): talking.reading_arrived,
    (Talk, ReadingFailed): talking.reading_failed,
    (Do, Continued): doing.continued,
    (Do, ToolReturned): doing.tool_returned,
    (Do, ToolFailed): doing.tool_failed,
    (End, Continued): ending.end_continued,
    (End, ToolReturned): ending.end_tool_returned,
    (End, ToolFailed): ending.end_tool_failed,
    (Message, MessageRecorded): taking_messages.recorded,
    (Message, Silence): taking_messages.silence,
    (Transfer, Dialed): handing_over.came_back,
    (Queue, SpeechHeard): queueing.heard,
    (Queue, Pressed): queueing.pressed,
    (Queue, Silence): queueing.silence,
    (Queue, Waited): queueing.waited,
    (Queue, Continued): queueing.continued,
    (Queue, Dequeued): queueing.dequeued,
    (Queue, Dialed): queueing.dialed,
    (Queue, ToolReturned): queueing.tool_returned,
    (Queue, ToolFailed): queueing.tool_failed,
}
