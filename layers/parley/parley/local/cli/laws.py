"""`parley laws`: what the law of a place asks of whoever records calls with people there. Help, and no advice.

A place is a state of the United States (US-CA), the United States (US), or Sweden (SE).
"""

from argparse import ArgumentParser, Namespace

from parley.local.cli.errors import UsageError
from parley.local.recording_laws import LAWS, RecordingLaw, law_of

ABOUT = "where callers have to agree to being recorded: help, no advice"
EVERYBODY, ONE = "everybody must agree or know", "one of those who talk is enough"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__
    parser.add_argument("place", nargs="?", metavar="PLACE", help="US-CA, US, SE (none: all)")


def run(arguments: Namespace) -> int:
    law = law_of(arguments.place) if arguments.place else None
    if arguments.place and law is None:
        there = ", ".join(each.place for each in LAWS)
        raise UsageError(f"nothing is known here of '{arguments.place}'; there are: {there}")
    for each in (law,) if law else LAWS:
        print(said(each))
    return 0


def said(law: RecordingLaw) -> str:
    note = f"; {law.note}" if law.note else ""
    return f"{law.name}: {EVERYBODY if law.everybody else ONE} ({law.law}{note}). {law.source}"
