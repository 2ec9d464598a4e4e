"""What the machine wants said and done, as TwiML.

Limits of Twilio's: a document has 64 KB at most, a <Say> 4,096 characters, and 3,000 bytes with a Polly
voice (https://www.twilio.com/docs/voice/twiml/say), `hints` 500 phrases of 100 characters
(https://www.twilio.com/docs/voice/twiml/gather).
Turn URLs are relative, so that they work under any stage, mapping or tunnel.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode
from xml.etree.ElementTree import tostring

from twilio.twiml.voice_response import Connect, Gather, Recording, Start, Stop, VoiceResponse
from twilio.twiml.voice_response import Dial as DialVerb

from parley.carrier.twilio_rest import TOLD_AGAIN
from parley.machine.effects import (
    UNCHANGED,
    Continue,
    Dial,
    Enqueue,
    HangUp,
    Hold,
    LeaveQueue,
    Listen,
    Nothing,
    Pieces,
    RecordMessage,
    Spoken,
    Wait,
)

LONGEST_SAY, LONGEST_SAY_BEYOND_ASCII = 740, 360
"""Characters that always fit: also within 3,000 bytes, and within 4,500 characters once URL-encoded
(https://www.twilio.com/docs/api/errors/13521)."""
LONGEST_SPEECH = 12_000
MOST_HINTS, LONGEST_HINT = 100, 100
SILENCE_SECONDS = 5
LANGUAGE = "l"
"""The field of a turn's address that holds its language, for when nothing else can be known of the call."""
STEP = "step"
"""The field of a turn's address that names what a person of the business wants to do."""
BACK = "back"
"""The field of a turn's address that names the transfer from which the caller comes back."""
QUEUE = "queue"
"""The field of a turn's address that names the turn by which a call came into a queue, for when it is out of it."""
WAITING = "wait"
LONGEST_QUEUE_NAME = 64
"""https://www.twilio.com/docs/voice/twiml/enqueue"""
UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 has no way to write. All that it can write, negated, would be the same and take 10 ms to compile."""
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


class Voice(NamedTuple):
    """How an agent sounds and listens: <Say> voice, language, extra <Gather> settings.

    `relay` is the address of the socket over which it listens instead; "" is <Gather>. `voices` are those of all
    languages that it speaks. `early` is whether it is told of words before they are final.
    """

    name: str = "Polly.Joanna-Neural"
    language: str = "en-US"
    speech: Mapping[str, str] = {}
    relay: str = ""
    voices: Mapping[str, str] = {}
    early: bool = False

    def in_language(self, language: str) -> "Voice":
        return self._replace(language=language, name=self.voices.get(language, self.name))


def render(
    effect: Spoken,
    voice: Voice,
    turn: int,
    sid: str = "",
    recording: Pieces = UNCHANGED,
    business: str = "",
) -> str:
    """The document for an effect; the answer to it is turn number `turn` of the call."""
    response = VoiceResponse()
    _change_recording(response, recording)
    if isinstance(effect, Listen):
        response.append(_relay(effect, voice) if voice.relay else _gather(effect, voice, turn))
    elif isinstance(effect, Wait):
        _wait(response, effect, voice, turn)
    elif not isinstance(effect, Nothing):
        say(response, effect.say, voice)
    if isinstance(effect, Continue):
        response.redirect(turn_url(turn, voice.language, then="continue"), method="POST")
    elif isinstance(effect, Dial):
        response.append(_dial(effect, voice, turn, sid))
    elif isinstance(effect, RecordMessage):
        _record(response, effect, voice, turn)
    elif isinstance(effect, Hold):
        response.append(_waiting_room(effect, voice, sid))
    elif isinstance(effect, Enqueue):
        _enqueue(response, voice, turn, business)
    elif isinstance(effect, LeaveQueue):
        response.leave()
    elif isinstance(effect, HangUp | Nothing):
        response.hangup()
    return document(response)


def document(response: VoiceResponse) -> str:
    """As `str` of it, which encodes the text and decodes it again, and takes three times as long for that."""
    return f'<?xml version="1.0" encoding="UTF-8"?>{tostring(response.xml(), encoding="unicode")}'


def _change_recording(response: VoiceResponse, pieces: Pieces) -> None:
    """A recording under way is ended by its name, which no other has. Silence is kept, so that every turn is found at
    its second (https://www.twilio.com/docs/voice/twiml/recording)."""
    if pieces.ends:
        stopped = Stop()
        stopped.append(Recording(name=_recording_name(pieces.ends)))
        response.append(stopped)
    if pieces.starts:
        started = Start()
        started.recording(
            name=_recording_name(pieces.starts),
            channels="dual",
            track="both",
            trim="do-not-trim",
            recording_status_callback=recorded_url("call", pieces.starts),
            recording_status_callback_event="completed absent",
        )
        response.append(started)


def _recording_name(turn: int) -> str:
    return f"turn-{turn}"


def said_and_done(lines: Iterable[str], voice: Voice) -> str:
    """Says the lines and hangs up."""
    return render(HangUp(tuple(lines)), voice, 0)


HANG_UP = render(Nothing(), Voice(), 0)
"""The answer where there is nothing to say: Twilio takes none at all for an error
(https://www.twilio.com/docs/api/errors/12100)."""


def try_again(lines: Iterable[str], voice: Voice, url: str, pause_seconds: int = 1) -> str:
    """Says the lines, waits, and has Twilio come back to `url`."""
    response = VoiceResponse()
    say(response, lines, voice)
    if pause_seconds:  # Twilio refuses a pause of no length
        response.pause(length=pause_seconds)
    response.redirect(url, method="POST")
    return document(response)


def turn_url(turn: int, language: str, **more: str) -> str:
    return f"turn?{urlencode({'n': turn, LANGUAGE: language, **more})}"


def step_url(wish: str, **more: str) -> str:
    """Where the turn is taken in which a person of the business steps in."""
    return f"turn?{urlencode({STEP: wish, **more})}"


def recorded_url(kind: str, turn: int, **more: str) -> str:
    """Where Twilio tells of a recording that began after this turn."""
    return f"recorded?{urlencode({'kind': kind, 'n': turn, **more})}{TOLD_AGAIN}"


def back_url(transfer: int, language: str) -> str:
    """Where the caller goes on who comes back from a warm transfer, whatever turn that is."""
    return f"turn?{urlencode({BACK: transfer, LANGUAGE: language})}"


def hold_url(transfer: int, language: str) -> str:
    """What a caller hears who waits in the room of a warm transfer."""
    return f"hold?{urlencode({'n': transfer, LANGUAGE: language})}"


def into_room(sid: str, transfer: int, action: str, **more: object) -> DialVerb:
    """Into the conference in which a caller and a person are joined; its name tells nothing of either."""
    dial = DialVerb(action=action, method="POST")
    room = f"{sid}-{transfer}"
    dial.conference(room, end_conference_on_exit=True, beep=False, max_participants=2, **more)
    return dial


def queue_url(turn: int, language: str, **more: str) -> str:
    """Where a call goes on that is out of the queue into which it came by this turn."""
    return f"turn?{urlencode({QUEUE: turn, LANGUAGE: language, **more})}"


def queue_name(business: str) -> str:
    """What Twilio calls the queue of a business."""
    return business[:LONGEST_QUEUE_NAME]


def _enqueue(response: VoiceResponse, voice: Voice, turn: int, business: str) -> None:
    response.enqueue(
        queue_name(business),
        action=queue_url(turn - 1, voice.language),
        method="POST",
        wait_url=turn_url(turn, voice.language, then=WAITING),
        wait_url_method="POST",
    )


def _wait(response: VoiceResponse, effect: Wait, voice: Voice, turn: int) -> None:
    """One round of waiting: words, an answer by voice or key, then music or silence, in which only keys are listened
    for: recognition is paid for by the time that it listens. All of it is one turn, however it ends."""
    action = turn_url(turn, voice.language)
    words = Gather(**gathering(voice, action), num_digits=1)
    say(words, effect.say, voice)
    response.append(words)
    keys = Gather(input="dtmf", action=action, method="POST", num_digits=1)
    play_or_pause(keys, effect.music, effect.seconds)
    response.append(keys)
    response.redirect(turn_url(turn, voice.language, then=WAITING), method="POST")


def gathering(voice: Voice, action: str) -> dict[str, object]:
    """What every <Gather> has that listens to words and keys."""
    return {
        "input": "speech dtmf",
        "action": action,
        "method": "POST",
        "language": voice.language,
        "timeout": SILENCE_SECONDS,
        "speech_timeout": "auto",
    }


def play_or_pause(parent: VoiceResponse | Gather, music: str, seconds: int) -> None:
    """What somebody hears who waits: the music, or as many seconds of silence where there is none."""
    if music:
        parent.play(music)
    else:
        parent.pause(length=seconds)


def spoken_whisper(text: str, voice: Voice) -> str:
    """What the person hears before the caller is put through."""
    response = VoiceResponse()
    say(response, (text,), voice)
    return document(response)


def _gather(effect: Listen, voice: Voice, turn: int) -> Gather:
    settings: dict[str, object] = {
        **gathering(voice, turn_url(turn, voice.language)),
        "action_on_empty_result": True,
        **voice.speech,
    }
    if effect.hints:
        settings["hints"] = listed(effect.hints)
    if voice.early:
        settings["partial_result_callback"] = f"partial?n={turn}"
    if effect.digits:
        settings["num_digits"] = effect.digits
    gather = Gather(**settings)
    say(gather, effect.say, voice)
    for language, offer in effect.offers:
        say(gather, (offer,), voice.in_language(language))
    return gather


def listed(hints: Sequence[str]) -> str:
    """What callers may be expected to say, as Twilio takes it."""
    return ", ".join(sayable(hint)[:LONGEST_HINT].replace(",", " ") for hint in hints[:MOST_HINTS])


RELAY_ENDED = "relay-ended"
PROVIDERS = {"Polly": "Amazon", "Google": "Google"}
"""Who speaks for a <Say> voice, by the first part of its name, as <ConversationRelay> names them
(https://www.twilio.com/docs/voice/twiml/connect/conversationrelay)."""


def _relay(effect: Listen, voice: Voice) -> Connect:
    """Has Twilio open the socket. The words are its greeting, so that nobody has to wait until it is open.

    Without `reportInputDuringAgentSpeech` the words with which somebody interrupts are told to nobody; with
    `applicationReconnect` what is said while the socket is broken comes over the next one. Values go in no query, which
    may be dropped before the address is signed.
    """
    provider, _, name = voice.name.partition(".")
    settings: dict[str, object] = {
        **({"partial_prompts": True} if voice.early else {}),
        "url": voice.relay,
        "welcome_greeting": " ".join(pieces(effect.say)),
        "welcome_greeting_interruptible": "any",
        "interruptible": "any",
        "report_input_during_agent_speech": "any",
        "dtmf_detection": True,
        "application_reconnect": True,
        "language": voice.language,
        **_pause(voice.speech),
    }
    if provider in PROVIDERS:
        settings |= {"tts_provider": PROVIDERS[provider], "voice": name}
    if effect.hints:
        settings["hints"] = listed(effect.hints)
    connect = Connect(action=f"{RELAY_ENDED}?{urlencode({LANGUAGE: voice.language})}", method="POST")
    relay = connect.conversation_relay(**settings)
    for language in voice.voices if len(voice.voices) > 1 else ():
        provider, _, name = voice.voices[language].partition(".")
        spoken = {"tts_provider": PROVIDERS[provider], "voice": name} if provider in PROVIDERS else {}
        relay.language(code=language, **spoken)
    return connect


LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS = 5000, 600


def _pause(speech: Mapping[str, str]) -> Mapping[str, object]:
    """How long somebody is silent who has spoken out, where the flow says so: seconds there, milliseconds here."""
    said = speech.get("speech_timeout", "")
    if not said.replace(".", "", 1).isdecimal():
        return {}
    return {"speech_timeout": max(SHORTEST_PAUSE_MS, min(int(float(said) * 1000), LONGEST_PAUSE_MS))}


def _dial(effect: Dial, voice: Voice, turn: int, sid: str) -> DialVerb:
    """`timeLimit` is how long the two may talk (https://www.twilio.com/docs/voice/twiml/dial#timelimit)."""
    dial = DialVerb(
        action=turn_url(turn, voice.language),
        method="POST",
        timeout=effect.seconds,
        time_limit=effect.longest_seconds,
    )
    if effect.whisper:
        whisper = f"whisper?{urlencode({'sid': sid, 'n': turn - 1})}"
        dial.number(effect.number, url=whisper, method="POST")
    else:
        dial.number(effect.number)
    return dial


RECORDED, SILENT = "recorded", "silent"
"""What a turn's address says has happened: a recording is over, or nobody said anything that could be recorded."""
MESSAGE = "message"


def _record(response: VoiceResponse, effect: RecordMessage, voice: Voice, turn: int) -> None:
    """Of an empty recording Twilio does not ask the action, and goes on with the next verb
    (https://www.twilio.com/docs/voice/twiml/record)."""
    words = {"words": "1"} if effect.transcribe else {}
    told = recorded_url(MESSAGE, turn - 1, **words)
    transcribed = {"transcribe": True, "transcribe_callback": told} if effect.transcribe else {}
    response.record(
        action=turn_url(turn, voice.language, then=RECORDED, **words),
        method="POST",
        max_length=effect.longest,
        timeout=effect.silence,
        finish_on_key=effect.end_key,
        play_beep=True,
        recording_status_callback=told,
        recording_status_callback_event="completed absent",
        recording_status_callback_method="POST",
        **transcribed,
    )
    response.redirect(turn_url(turn, voice.language, then=SILENT), method="POST")


def _waiting_room(effect: Hold, voice: Voice, sid: str) -> DialVerb:
    """The conference begins when a person comes in, and is over when either goes
    (https://www.twilio.com/docs/voice/twiml/conference). Until then the caller hears what `waitUrl` says."""
    waits = {"wait_url": hold_url(effect.transfer, voice.language), "wait_method": "POST"}
    action = back_url(effect.transfer, voice.language)
    return into_room(sid, effect.transfer, action, start_conference_on_enter=False, **waits)


def say(parent: VoiceResponse | Gather, lines: Iterable[str], voice: Voice) -> None:
    for piece in pieces(lines):
        parent.say(piece, voice=voice.name, language=voice.language)


def pieces(lines: Iterable[str]) -> Iterator[str]:
    """The lines, cleaned of what XML cannot hold, none longer than one <Say>, all within one document."""
    left = LONGEST_SPEECH
    for line in lines:
        clean = sayable(line)[:left]
        left -= len(clean)
        yield from split(clean)


def sayable(text: str) -> str:
    return UNSAYABLE.sub(" ", text).strip()


def split(text: str, longest: int = 0) -> Sequence[str]:
    """The text in pieces that end where a sentence does, or a word, or at the limit."""
    found: list[str] = []
    longest = longest or (LONGEST_SAY if text.isascii() else LONGEST_SAY_BEYOND_ASCII)
    while len(text) > longest:
        ends = [match.start() for match in SENTENCE_END.finditer(text, 0, longest)]
        cut = ends[-1] if ends else text.rfind(" ", 1, longest)
        cut = cut if cut > 0 else longest
        found.append(text[:cut].strip())
        text = text[cut:].strip()
    return [*found, text] if text else found
