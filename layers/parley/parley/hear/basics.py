"""The readers that every call needs, in one hand."""

from parley.hear.answers import yes_no
from parley.hear.asking import unexplained, within
from parley.hear.commands import command
from parley.hear.corrections import corrected, replaced
from parley.hear.denials import denied
from parley.hear.edits import edits
from parley.hear.passages import passages
from parley.hear.recording import stop_recording
from parley.hear.rest import only_remarks, rest
from parley.hear.side_questions import side_question
from parley.reading import Basics

basics = Basics(
    command=command,
    asked=side_question,
    yes_no=yes_no,
    corrected=corrected,
    rest=rest,
    only_remarks=only_remarks,
    denied=denied,
    replaced=replaced,
    stop_recording=stop_recording,
    passages=passages,
    questions=unexplained,
    within=within,
    edits=edits,
)
every_call = basics
"""As `hear.every_call`; `hear.basics` is this module."""
