"""The readers that every call needs, in one hand."""

from parley.hear.answers import yes_no
from parley.hear.commands import command
from parley.hear.corrections import corrected
from parley.reading import Basics

basics = Basics(command=command, yes_no=yes_no, corrected=corrected)
