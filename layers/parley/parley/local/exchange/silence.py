"""Silence as sound: a recording of the right length in which nothing is heard."""

import io
import wave

SAMPLES_A_SECOND = 8000
_MP3_FRAME = b"\xff\xf3\x14\xc0" + bytes(20)
"""A frame of MPEG-2 layer III at 8 kbit/s and 24 kHz, mono, all of whose coefficients are zero."""
_MP3_FRAMES_IN_THREE_SECONDS = 125


def wav(seconds: int, channels: int = 1) -> bytes:
    """16 bits at 8 kHz, as Twilio's."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as written:
        written.setnchannels(channels)
        written.setsampwidth(2)
        written.setframerate(SAMPLES_A_SECOND)
        written.writeframes(bytes(2 * channels * SAMPLES_A_SECOND * seconds))
    return sound.getvalue()


def mp3(seconds: int) -> bytes:
    return _MP3_FRAME * -(-seconds * _MP3_FRAMES_IN_THREE_SECONDS // 3)
