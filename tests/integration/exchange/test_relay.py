"""Twilio's side of a ConversationRelay, as https://www.twilio.com/docs/voice/conversationrelay/websocket-messages and
https://www.twilio.com/docs/voice/twiml/connect/conversationrelay describe it."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from twilio.request_validator import RequestValidator
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

from parley.local.exchange import Exchange
from parley.local.exchange.exchange import ACCOUNT_SID, AUTH_TOKEN
from parley.local.exchange.people import converse
from parley.local.exchange.phone import Phone
from parley.local.exchange.verbs.relay_speech import NotSaid

from .application import Application, Page, served

Message = dict[str, Any]
Answers = Callable[[Message], list[Message | str]]


def text(token: str, last: bool = True, **more: Any) -> Message:
    return {"type": "text", "token": token, "last": last, **more}


def echoes(message: Message) -> list[Message | str]:
    """An agent that repeats what it is told, and takes keys one by one."""
    heard = {"prompt": "voicePrompt", "dtmf": "digit"}.get(message["type"])
    return [text(f"You said {message[heard]}.")] if heard and message.get("last", True) else []


@dataclass
class Agent:
    """The application's end of the sockets: keeps what comes, and answers."""

    answers: Answers = echoes
    refuses: HTTPStatus | None = None
    url: str = ""
    messages: list[Message] = field(default_factory=list)
    handshakes: list[tuple[str, str]] = field(default_factory=list)
    sockets: list[ServerConnection] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def check(self, socket: ServerConnection, request: Request) -> Response | None:
        address = self.url + request.path.removeprefix("/")
        self.handshakes.append((address, request.headers.get("X-Twilio-Signature", "")))
        return socket.respond(self.refuses, "") if self.refuses else None

    def __call__(self, socket: ServerConnection) -> None:
        self.sockets.append(socket)
        try:
            for written in socket:
                message = json.loads(written)
                with self.changed:
                    self.messages.append(message)
                    self.changed.notify_all()
                for answer in self.answers(message):
                    socket.send(answer if isinstance(answer, str) else json.dumps(answer))
        except ConnectionClosed:
            pass
        with self.changed:
            self.changed.notify_all()

    def of(self, kind: str) -> list[Message]:
        return [message for message in self.messages if message["type"] == kind]

    def waits_for(self, kind: str, count: int = 1) -> list[Message]:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.of(kind)) >= count, 20), (
                f"no {kind}: {self.messages}"
            )
        return self.of(kind)


@dataclass
class Line:
    """A call that is on the relay, and both ends of it."""

    phone: Phone
    agent: Agent
    exchange: Exchange
    application: Application

    def errors(self) -> list[int]:
        return [
            each["code"] for each in self.exchange.events.since(0, self.phone.sid) if each["event"] == "error"
        ]

    def ended_with(self) -> dict[str, str]:
        """What the action was told."""
        self.phone.call.moved.wait(20)
        [form] = self.application.forms("/ended")
        return {
            name: value for name, value in form.items() if name.startswith(("Session", "Handoff", "Error"))
        }


@contextmanager
def on_relay(
    answers: Answers = echoes,
    greeting: str = "Hello! How can I help you today?",
    strict: bool = True,
    refuses: HTTPStatus | None = None,
    settings: Mapping[str, str] = MappingProxyType({}),
    **attributes: str,
) -> Iterator[Line]:
    agent = Agent(answers, refuses)
    server = serve(agent, "127.0.0.1", 0, process_request=agent.check)
    agent.url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    written = "".join(f' {name}="{value}"' for name, value in {**settings, **attributes}.items())
    greets = f' welcomeGreeting="{greeting}"' if greeting else ""
    parameter = '<Parameter name="FirstName" value="Jane"/>'
    pages: dict[str, Page] = {
        "/": f'<Connect action="/ended"><ConversationRelay url="{agent.url}live"{greets}{written}>{parameter}'
        "</ConversationRelay></Connect>",
        "/ended": "<Say>The relay is over.</Say><Gather/>",
        "/elsewhere": "<Say>Somewhere else.</Say><Gather/>",
    }
    try:
        with served(pages) as application, Exchange.start(strict=strict, strict_twiml=True) as exchange:
            phone = exchange.dial(url=application.url + "/")
            yield Line(phone, agent, exchange, application)
    finally:
        server.shutdown()


def test_the_handshake_is_signed_over_the_address_and_setup_comes_first() -> None:
    with on_relay() as line:
        setup = line.agent.waits_for("setup")[0]
        ((address, signature),) = line.agent.handshakes
        assert RequestValidator(AUTH_TOKEN).validate(address, {}, signature)
        assert setup == {
            "type": "setup",
            "sessionId": setup["sessionId"],
            "accountSid": ACCOUNT_SID,
            "parentCallSid": "",
            "callSid": line.phone.sid,
            "from": line.phone.call.from_,
            "to": line.phone.call.to,
            "forwardedFrom": "",
            "callType": "PSTN",
            "callerName": "",
            "direction": "inbound",
            "callStatus": "IN-PROGRESS",
            "customParameters": {"FirstName": "Jane"},
        }
        assert setup["sessionId"].startswith("VX")
        assert (line.phone.place, line.phone.said) == (
            "ConversationRelay",
            ["Hello! How can I help you today?"],
        )


def test_what_the_caller_says_is_a_prompt_and_its_answer_is_heard_whole() -> None:
    def streams(message: Message) -> list[Message | str]:
        tokens = [text("Life ", False), text("is ", False), text("short.", False), text("")]
        return list(tokens) if message["type"] == "prompt" else []

    with on_relay(streams, language="es-ES") as line:
        assert line.phone.says("¿Qué es la vida?").said == ["Life is short."]
        assert line.agent.of("prompt") == [
            {"type": "prompt", "voicePrompt": "¿Qué es la vida?", "lang": "es-ES", "last": True}
        ]
        assert not line.agent.of("interrupt")


def test_an_answer_of_nothing_is_an_answer() -> None:
    with on_relay(lambda message: [text("")] if message["type"] == "prompt" else []) as line:
        assert line.phone.says("Hm.").said == []
        line.exchange.settle()


def test_unfinished_prompts_come_before_the_finished_one_where_they_are_asked_for() -> None:
    with on_relay(partialPrompts="true") as line:
        line.phone.says("one two three four five six seven")
        told = [(each["voicePrompt"], each["last"]) for each in line.agent.of("prompt")]
        assert told == [
            ("one two three", False),
            ("one two three four five six", False),
            ("one two three four five six seven", False),
            ("one two three four five six seven", True),
        ]


def test_keys_are_told_one_by_one_where_they_are_asked_for() -> None:
    with on_relay(dtmfDetection="true") as line:
        line.phone.presses("1#")
        assert [each["digit"] for each in line.agent.waits_for("dtmf", 2)] == ["1", "#"]
    with on_relay() as line:
        line.phone.presses("1#")
        assert not line.agent.of("dtmf")


def test_speaking_over_the_agent_tells_what_was_heard_of_its_words() -> None:
    def answers(message: Message) -> list[Message | str]:
        return [text("The technician comes on Monday at ten.")] if message["type"] == "prompt" else []

    with on_relay(answers) as line:
        line.phone.says("When?").interrupts("No, Tuesday", after="The technician")
        (cut_off,) = line.agent.of("interrupt")
        assert cut_off["utteranceUntilInterrupt"] == "The technician"
        assert cut_off["durationUntilInterruptMs"] == 1000
        assert [each["type"] for each in line.agent.messages] == ["setup", "prompt", "interrupt", "prompt"]
        (event,) = [each for each in line.exchange.events.since() if each["event"] == "interrupted"]
        assert event["heard"] == "The technician"


def test_the_greeting_can_be_spoken_over_at_once_and_before_anything_was_heard() -> None:
    with on_relay(greeting="x" * 10_000) as line:
        line.phone.interrupts("Hello?")
        assert line.agent.waits_for("interrupt")[0]["utteranceUntilInterrupt"] == ""


def test_nobody_speaks_after_words_that_the_agent_does_not_say() -> None:
    with on_relay() as line:
        with pytest.raises(NotSaid, match=r"the agent does not say 'Goodbye', but 'Hello!"):
            line.phone.interrupts("No!", after="Goodbye")
        assert line.phone.says("Hi").said == ["You said Hi."]


@pytest.mark.parametrize(
    ("attributes", "told"),
    [
        ({"welcomeGreetingInterruptible": "none"}, []),
        ({"welcomeGreetingInterruptible": "dtmf"}, []),
        ({"welcomeGreetingInterruptible": "false", "reportInputDuringAgentSpeech": "speech"}, ["prompt"]),
        ({"welcomeGreetingInterruptible": "speech"}, ["interrupt", "prompt"]),
    ],
)
def test_who_may_not_interrupt_is_heard_only_where_that_is_reported(
    attributes: dict[str, str], told: list[str]
) -> None:
    with on_relay(settings=attributes) as line:
        line.phone.interrupts("Wait", after="Hello!")
        line.phone.says("Are you done?")
        kinds = [each["type"] for each in line.agent.messages]
        assert kinds == ["setup", *told, "prompt"]


def test_keys_cut_the_agent_off_as_speech_does() -> None:
    with on_relay(dtmfDetection="true", welcomeGreetingInterruptible="dtmf") as line:
        line.phone.presses("0", over="How can")
        assert line.agent.waits_for("interrupt")[0]["utteranceUntilInterrupt"] == "Hello! How can"
        assert line.agent.waits_for("dtmf")[0]["digit"] == "0"


def test_an_answer_may_forbid_to_be_interrupted() -> None:
    def forbids(message: Message) -> list[Message | str]:
        return [text("This call is recorded.", interruptible=False)] if message["type"] == "prompt" else []

    with on_relay(forbids) as line:
        line.phone.says("Hi").interrupts("What?", after="This call")
        assert [each["type"] for each in line.agent.messages] == ["setup", "prompt"]


def test_sound_keys_and_languages_are_heard_of() -> None:
    def answers(message: Message) -> list[Message | str]:
        if message["type"] != "prompt":
            return []
        return [
            {"type": "play", "source": "https://example.com/hold.mp3", "loop": 1},
            {"type": "sendDigits", "digits": "9www4085551212"},
            {"type": "language", "ttsLanguage": "sv-SE", "transcriptionLanguage": "sv-SE"},
            text("Hej!"),
        ]

    with on_relay(answers) as line:
        line.phone.says("Swedish, please")
        assert line.phone.said == [
            "[plays https://example.com/hold.mp3]",
            "[plays keys 9www4085551212]",
            "Hej!",
        ]
        line.phone.says("Tack")
        assert [each["lang"] for each in line.agent.of("prompt")] == ["en-US", "sv-SE"]
        said = [
            each
            for each in line.exchange.events.since()
            if each["event"] == "said" and each["text"] == "Hej!"
        ]
        assert {each["language"] for each in said} == {"sv-SE"}


def test_settings_are_changed_during_the_call_and_that_is_told_to_those_who_ask() -> None:
    def answers(message: Message) -> list[Message | str]:
        if message["type"] != "prompt":
            return echoes(message)
        return [
            {"type": "config", "interruptible": "none", "dtmfDetection": True},
            {"type": "hints", "hints": "Lennox, Trane"},
            text("Please press a key."),
        ]

    with on_relay(answers, events="config-updated speaker-events tokens-played") as line:
        line.phone.says("Hi").interrupts("Which?", after="Please")
        line.phone.presses("1")
        assert line.agent.waits_for("dtmf")
        assert not line.agent.of("interrupt")
        told = [(each["name"], each["value"]) for each in line.agent.of("info")]
        assert [value for name, value in told if name == "configUpdated"] == [
            '{"dtmfDetection": "true", "interruptible": "none"}',
            '{"hints": "Lennox, Trane"}',
        ]
        assert told[:4] == [
            ("agentSpeaking", "on"),
            ("tokensPlayed", "Hello! How can I help you today?"),
            ("agentSpeaking", "off"),
            ("clientSpeaking", "on"),
        ]


def test_the_end_is_told_to_the_action_with_what_is_handed_over() -> None:
    handed = json.dumps({"reason": "a person is wanted"})

    def ends(message: Message) -> list[Message | str]:
        return [text("One moment.", False), {"type": "end", "handoffData": handed}]

    with on_relay(lambda message: ends(message) if message["type"] == "prompt" else []) as line:
        line.phone.says("A person, please")
        assert line.phone.said == ["One moment.", "The relay is over."]
        assert line.phone.listening is not None
        ended = line.ended_with()
        assert (ended["SessionStatus"], ended["HandoffData"]) == ("ended", handed)
        assert ended["SessionId"] == line.agent.messages[0]["sessionId"]
        assert int(ended["SessionDuration"]) >= 2


def test_hanging_up_ends_the_session_and_is_told_to_the_action() -> None:
    with on_relay() as line:
        line.phone.says("Hi").hangs_up()
        line.exchange.settle()
        assert line.phone.status == "completed"
        assert line.ended_with()["SessionStatus"] == "completed"
        assert line.application.forms("/ended")[0]["CallStatus"] == "completed"


def test_a_call_that_is_sent_elsewhere_leaves_the_relay() -> None:
    with on_relay() as line:
        address = f"{line.exchange.url}/2010-04-01/Accounts/{ACCOUNT_SID}/Calls/{line.phone.sid}.json"
        asked = httpx.post(
            address, auth=(ACCOUNT_SID, AUTH_TOKEN), data={"Url": line.application.url + "/elsewhere"}
        )
        assert asked.status_code == HTTPStatus.OK
        line.exchange.settle()
        assert line.phone.said[-1] == "Somewhere else."
        assert not line.application.forms("/ended")


def test_an_application_that_refuses_the_socket_is_asked_for_its_action() -> None:
    with on_relay(refuses=HTTPStatus.FORBIDDEN, strict=False) as line:
        assert line.phone.said == ["The relay is over."]
        assert line.errors() == [64102]
        assert line.ended_with()["ErrorCode"] == "64102"


def test_a_malformed_message_is_an_error_and_the_session_goes_on() -> None:
    wrong: list[Message | str] = [
        "no json",
        "[]",
        {"type": "speak", "token": "Hi"},
        {"type": "text"},
        text("Hi") | {"last": "yes"},
        {"message": "Internal server error", "connectionId": "abc=", "requestId": "def="},
    ]

    def answers(message: Message) -> list[Message | str]:
        return [*wrong, text("All the same.")] if message["type"] == "prompt" else []

    with on_relay(answers, strict=False) as line:
        assert line.phone.says("Hi").said == ["All the same."]
        assert line.errors() == [64107] * len(wrong)
        told = line.agent.waits_for("error", len(wrong))
        assert told[0] == {"type": "error", "description": "Invalid message received: no json"}


def test_ten_malformed_messages_in_a_row_end_the_session() -> None:
    def answers(message: Message) -> list[Message | str]:
        return ["?"] * 10 if message["type"] == "prompt" else []

    with on_relay(answers, strict=False, applicationReconnect="true") as line:
        line.phone.says("Hi")
        assert line.phone.said == ["The relay is over."]
        assert line.errors() == [64107] * 10 + [64105]
        assert line.ended_with()["ErrorCode"] == "64105"
        assert line.agent.sockets[0].close_code == 1007


def test_a_socket_that_the_application_closes_ends_the_session() -> None:
    with on_relay(strict=False) as line:
        line.agent.waits_for("setup")
        line.agent.sockets[0].close(1011)
        assert line.exchange.events.wait_for(lambda: line.phone.listening is not None, 20)
        assert line.errors() == [64105]
        ended = line.ended_with()
        assert (ended["SessionStatus"], ended["ErrorCode"]) == ("failed", "64105")


def test_a_socket_that_broke_is_opened_again_and_what_was_not_answered_comes_again() -> None:
    broken: list[bool] = []

    def breaks_once(message: Message) -> list[Message | str]:
        if message["type"] == "prompt" and not broken:
            broken.append(True)
            line.agent.sockets[-1].close_socket()
            return []
        return echoes(message)

    with on_relay(breaks_once, applicationReconnect="true") as line:
        assert line.phone.says("Hi").said == ["You said Hi."]
        kinds = [each["type"] for each in line.agent.messages]
        assert kinds == ["setup", "prompt", "setup", "prompt"]
        assert len({each["sessionId"] for each in line.agent.of("setup")}) == 1
        line.phone.says("Bye")
        assert [each["voicePrompt"] for each in line.agent.of("prompt")] == ["Hi", "Hi", "Bye"]


def test_a_prompt_comes_as_often_as_a_test_wants() -> None:
    with on_relay() as line:
        line.phone.says("Hi", times=3)
        assert len(line.agent.waits_for("prompt", 3)) == 3


def test_scripted_people_talk_over_a_relay() -> None:
    with on_relay() as line:
        converse(line.phone.talk, ["Hello", "Goodbye"])
        assert [str(each) for each in line.phone.transcript[1:]] == [
            "caller: Hello",
            "agent: You said Hello.",
            "caller: Goodbye",
            "agent: You said Goodbye.",
        ]
