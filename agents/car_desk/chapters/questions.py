"""The questions that the desk asks, or hears answered in passing."""

from dataclasses import replace
from typing import Any

from agents.car_desk.hear import cars, contacts, jobs, told, workshop
from agents.car_desk.hear.hours import other_hour, same_time, shift
from agents.car_desk.speak.speech import address, called, car, on_each_car, written_to
from parley import hear, questions, speak
from parley.flow import Question
from parley.flow.words import Values
from parley.reading import either


def possible(window: Any, _: Values, language: str) -> str:
    """Refuses the 30th of February, which no calendar knows."""
    return workshop.no_such_day(window.said, language)


contact = replace(questions.contact, called=("number", "phone"))
elsewhere = replace(contact, ask="What number should we call?")
other_contact = replace(contact, hear=contacts.other_number)
name = replace(
    questions.name,
    ask="You're new to me. What's your name, please?",
    hear=contacts.person,
    again=("What name should I put this under?", "Please tell me your first and last name."),
)
whom_to_ask_for = replace(name, ask="And what's your name, please?")
booked_as = Question(
    "booked_as",
    "Under what name?",
    hear=contacts.booked_as,
    about="the name of somebody else whom the visit is to be booked for",
)
vehicle = Question(
    "vehicle",
    ("Which car is it for: the {cars}?", "What make and model is your car?"),
    hear=either(jobs.first_car, cars.car),
    again=(
        ("Please say which one: the {cars}.", "For example, say: a Honda Civic."),
        ("Is it the {cars}?", "Just the make and the model of the car, please."),
    ),
    spoken=car,
    called=("car", "vehicle", "truck", "model"),
    about="the make and model of the car",
)
named_car = replace(vehicle, hear=either(jobs.first_car, cars.named_car))
whose = Question("whose", "Is it another car?", hear=cars.other_car, about="that it is not the car on file")
own_name = replace(name, hear=contacts.introduced)
notes = Question(
    "notes",
    "What is wrong with the car?",
    hear=either(told.of_what_is_arranged, told.complaint),
    about="what is wrong with the car, as it was said",
)
note = replace(notes, hear=either(told.of_what_is_arranged, told.note))
note_of_the_visit = replace(notes, hear=either(told.call_about, told.note_of_the_visit, notes.hear))
email = Question(
    "email",
    "What's your e-mail address for the confirmation? Or say: no e-mail.",
    hear=contacts.email_or_none,
    again=("Please say it like: jane dot doe at example dot com. Or say: no e-mail.",),
    called=("email", "e-mail"),
    optional=True,
    spoken=written_to,
    about="the caller's e-mail address",
)
new_email = Question(
    "new_email",
    "What's the new e-mail address?",
    hear=contacts.new_email,
    again=("Please say it like: jane dot doe at example dot com.", "What address should we write to?"),
    read_back="I have {new_email}. Is that right?",
    spoken=address,
    about="an e-mail address that is to be used from now on",
)
own_email = replace(email, hear=contacts.first_email)
service = Question(
    "service",
    "What should we do: an oil change, tires, brakes, an inspection, or something else?",
    hear=either(jobs.first_job, workshop.work),
    again=(
        "Which work is it? You can say: oil change, tire rotation, brakes, battery, or inspection.",
        "If you aren't sure, say: diagnostics. We'll have a look.",
    ),
    called=("service", "work"),
    hints=("oil change", "tire rotation", "inspection", "brakes", "battery", "alignment", "diagnostics"),
    spoken=called,
    about="the kind of work on the car",
)
other_jobs = Question(
    "other_jobs",
    "Is there work on another car, too?",
    hear=jobs.other_jobs,
    spoken=on_each_car,
    about="what is to be done on other cars or days than the first",
)
parted_jobs = replace(other_jobs, hear=jobs.parted_jobs)
wanted = Question(
    "wanted",
    "What day and time would suit you?",
    hear=either(jobs.first_time, workshop.wanted, other_hour),
    again=(
        "Which day, and about what time? For example: next Tuesday after four.",
        "Please say a day and a time, like: Monday at nine.",
    ),
    check=possible,
    spoken=speak.window,
    called=("time", "day", "date"),
    hints=("tomorrow", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "morning"),
    about="the day and time that the caller would like",
)
by_how_much = Question(
    "shift",
    "By how long?",
    hear=shift,
    about="by how many minutes a visit is to be later, or earlier (negative)",
)
same_hour = Question(
    "same_hour",
    "At the same time?",
    hear=same_time,
    about="that another day is wished for at the same time of day",
)
that_visit = Question(
    "visit", "Which one?", hear=workshop.visit_just_made, about="the number of the visit that was just booked"
)
other_time = replace(
    wanted, ask="Your {moving_service} is on {moving_start}. What day and time would suit you instead?"
)
which_visit = Question(
    "visit",
    "You have {visits}. Which one do you mean?",
    hear=workshop.visit,
    again=("Is it {visits}?", "Please say the day of the appointment, or its number."),
    about="which of the appointments",
)
visit_number = Question(
    "visit",
    "I can't tell your appointment by the number that you call from. What's the appointment number?",
    hear=workshop.visit,
    again=(
        "It has six digits, and is in our text message. Or say: a person.",
        "Please key in the six digits, or press 0 for a person.",
    ),
    digits=6,
    about="the six-digit number of an appointment",
)
number_again = replace(visit_number, ask="Could you tell me the six digits once more?")
right = Question(
    "right",
    (
        "I have {name}, and your {vehicle}{email}. Is that right?",
        "I have {name}, and your {vehicle}. Is that right?",
    ),
    hear=hear.yes_no,
    again=("Is that right? Say yes, or tell me what to change.", "Press 1 if it's right, 2 if it isn't."),
    keys={"1": "yes", "2": "no"},
    about="whether name and car are right as read back",
)
