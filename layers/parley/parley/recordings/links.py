"""Addresses at which somebody without a sign-in hears one recording, until a moment.

A link opens a page, once. A sound address is what a page plays: a player asks for it several times, part by part.
"""

from time import time
from urllib.parse import urlencode

from parley.carrier.signed_addresses import is_genuine, signed
from parley.store.recordings import Recording, id_of

LINK, SOUND = "link", "sound"
SOUND_SECONDS = 3600
PATH = "/listen"


def link(recording: Recording, until: int) -> str:
    return _address(LINK, recording, until)


def sound(recording: Recording) -> str:
    return _address(SOUND, recording, int(time()) + SOUND_SECONDS)


def is_ours(use: str, business: str, call: str, recording: str, until: int, signature: str) -> bool:
    """Whether the address was made here for this use; the time is not looked at."""
    return is_genuine(use, _about(business, call, recording), until, signature)


def _address(use: str, recording: Recording, until: int) -> str:
    about = _about(recording.business, recording.call, recording.recording)
    ending = "/sound" if use == SOUND else ""
    path = f"{PATH}/{recording.business}/{recording.call}/{recording.recording}{ending}"
    return f"{path}?{urlencode({'until': until, 's': signed(use, about, until)})}"


def _about(business: str, call: str, recording: str) -> str:
    return f"{business}#{id_of(call, recording)}"
