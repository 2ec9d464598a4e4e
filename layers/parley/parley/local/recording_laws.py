"""Where everybody on a phone call has to agree to its being recorded, or to know of it: help, and no advice.

The rules of the United States for calls with people there, and of Sweden. Which law counts for a call between two
states is often disputed; who asks everybody is on the safe side everywhere. Looked up in November 2026.
"""

from collections.abc import Sequence
from typing import NamedTuple

GUIDE = "https://www.rcfp.org/reporters-recording-guide/"


class RecordingLaw(NamedTuple):
    """`place` is ISO 3166 ("US-CA"); `everybody` is whether all on the call must agree, or know; `law` where it says
    so, `source` where that can be read."""

    place: str
    name: str
    everybody: bool
    law: str
    note: str
    source: str


def _state(code: str, name: str, law: str, note: str = "", everybody: bool = True) -> RecordingLaw:
    return RecordingLaw(f"US-{code}", name, everybody, law, note, f"{GUIDE}{name.lower().replace(' ', '-')}/")


LAWS: Sequence[RecordingLaw] = (
    RecordingLaw(
        "US",
        "United States",
        False,
        "18 U.S.C. § 2511(2)(d)",
        "one of those who talk is enough; what a state asks beyond that counts as well",
        GUIDE,
    ),
    _state(
        "CA", "California", "Cal. Penal Code § 632", "confidential talks; also for calls from other states"
    ),
    _state(
        "CT",
        "Connecticut",
        "Conn. Gen. Stat. § 52-570d",
        "phone calls; an announcement on the record will do",
    ),
    _state(
        "DE", "Delaware", "Del. Code tit. 11 § 1335(a)(4)", "§ 2402 says otherwise; the stricter one is safe"
    ),
    _state("FL", "Florida", "Fla. Stat. § 934.03(2)(d)"),
    _state("IL", "Illinois", "720 ILCS 5/14-2", "private talks, recorded in secret"),
    _state("MD", "Maryland", "Md. Code, Cts. & Jud. Proc. § 10-402(c)(3)"),
    _state("MA", "Massachusetts", "Mass. Gen. Laws ch. 272 § 99", "nobody may be recorded in secret"),
    _state("MI", "Michigan", "Mich. Comp. Laws § 750.539c", "whether who talks may record is disputed"),
    _state("MT", "Montana", "Mont. Code § 45-8-213", "all have to know; a warning will do"),
    _state("NV", "Nevada", "Nev. Rev. Stat. § 200.620", "phone calls, as the state's supreme court reads it"),
    _state("NH", "New Hampshire", "N.H. Rev. Stat. § 570-A:2"),
    _state("PA", "Pennsylvania", "18 Pa. Cons. Stat. § 5704(4)"),
    _state(
        "WA", "Washington", "Wash. Rev. Code § 9.73.030", "an announcement will do, if it is recorded too"
    ),
    RecordingLaw(
        "SE",
        "Sweden",
        False,
        "Brottsbalken 4 kap. 9 a §; GDPR art. 6, 13",
        "who talks may record; a business needs a legal basis, and tells before it does, and what for",
        "https://lagen.nu/begrepp/Olovlig_avlyssning",
    ),
)


def law_of(place: str) -> RecordingLaw | None:
    """The rule of a place, "US-CA" or "SE"; that of its country where it has none of its own."""
    by_place = {law.place: law for law in LAWS}
    return by_place.get(place.upper()) or by_place.get(place.upper().partition("-")[0])
