"""Reading people without a language model.

Each reader is a pure function from what was said and its `Context` to a `Reading`, or `None` where the words
carry no value. It is loaded when it is first used, with the tables of the call's language.
"""

from typing import TYPE_CHECKING

from parley.lazy import finder
from parley.reading import Context as Context
from parley.reading import Reading as Reading
from parley.reading import either as either
from parley.reading import outcomes as outcomes
from parley.reading import sampled as sampled

_HOMES = {
    "address": "addresses",
    "choice": "choices",
    "coming": "periods",
    "command": "commands",
    "corrected": "corrections",
    "danger": "dangers",
    "day": "calendar",
    "digits": "digit_runs",
    "email": "emails",
    "every_call": "basics",
    "intents": "examples",
    "leaving_a_message": "messages",
    "mask": "masking",
    "money": "amounts",
    "name": "names",
    "number": "amounts",
    "offered": "offers",
    "only_command": "commands",
    "other_than_offered": "offers",
    "part_of_day": "clock",
    "phone_number": "phones",
    "plate": "plates",
    "postal_code": "postal",
    "rating": "ratings",
    "spelled": "spelling",
    "side_question": "side_questions",
    "stay_or_call_back": "waiting",
    "swedish_postal_code": "postal",
    "time_of_day": "clock",
    "valid_name": "names",
    "warm": "warming",
    "when": "periods",
    "when_to_call": "callees",
    "Window": "periods",
    "without_command": "commands",
    "yes_no": "answers",
    "zip_code": "postal",
}
"""Public name to the file that holds it."""

if TYPE_CHECKING:
    from parley.hear.addresses import address as address
    from parley.hear.amounts import money as money
    from parley.hear.amounts import number as number
    from parley.hear.answers import yes_no as yes_no
    from parley.hear.basics import every_call as every_call
    from parley.hear.calendar import day as day
    from parley.hear.callees import when_to_call as when_to_call
    from parley.hear.choices import choice as choice
    from parley.hear.clock import part_of_day as part_of_day
    from parley.hear.clock import time_of_day as time_of_day
    from parley.hear.commands import command as command
    from parley.hear.commands import only_command as only_command
    from parley.hear.commands import without_command as without_command
    from parley.hear.corrections import corrected as corrected
    from parley.hear.dangers import danger as danger
    from parley.hear.digit_runs import digits as digits
    from parley.hear.emails import email as email
    from parley.hear.examples import intents as intents
    from parley.hear.masking import mask as mask
    from parley.hear.messages import leaving_a_message as leaving_a_message
    from parley.hear.names import name as name
    from parley.hear.names import valid_name as valid_name
    from parley.hear.offers import offered as offered
    from parley.hear.offers import other_than_offered as other_than_offered
    from parley.hear.periods import Window as Window
    from parley.hear.periods import coming as coming
    from parley.hear.periods import when as when
    from parley.hear.phones import phone_number as phone_number
    from parley.hear.plates import plate as plate
    from parley.hear.postal import postal_code as postal_code
    from parley.hear.postal import swedish_postal_code as swedish_postal_code
    from parley.hear.postal import zip_code as zip_code
    from parley.hear.ratings import rating as rating
    from parley.hear.side_questions import side_question as side_question
    from parley.hear.spelling import spelled as spelled
    from parley.hear.waiting import stay_or_call_back as stay_or_call_back
    from parley.hear.warming import warm as warm

__all__ = list(_HOMES)
__getattr__ = finder(__name__, _HOMES)
