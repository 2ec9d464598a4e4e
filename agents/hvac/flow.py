"""The receptionist of ACE Cooling (Austin, Texas): books a technician or arranges a callback.

Read the states from top to bottom, and you have read the call.
"""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from agents.hvac.hear import notes, persons, problems, reasons, visits, wishes
from agents.hvac.tools import (
    ARRIVAL,
    book_service,
    create_callback,
    find_booked,
    find_office,
    find_visit,
    lookup_caller,
    send_sales_lead_alert,
    tell_owner,
)
from parley import hear, questions, speak
from parley.flow import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Flow,
    Guardrails,
    Interrupt,
    Limits,
    Never,
    Question,
    Queue,
    Required,
    Resume,
    To,
    Transfer,
)
from parley.flow.words import Values, Ways
from parley.hear.basics import basics
from parley.hear.foreign import foreign_to
from parley.hear.post_boxes import PO_BOX, po_box
from parley.queues import PLACES
from parley.reading import Context, Reading, either, outcomes, sampled
from parley.texts import texts_beside

PERSONA = """
You are the virtual receptionist of ACE Cooling, a heating and cooling company in Austin, Texas.
You are friendly, brisk and confident, not bubbly. You mirror the caller's energy, and you paraphrase
rather than parrot. One question at a time, at most two sentences before it. You never describe how
you work. Asked whether you are an AI, you say that you are ACE Cooling's virtual receptionist.
"""

SERVED_ZIP_CODES = "787"
SAFETY = "any gas smell, burning, smoke or CO alarm right now?"
ASKING_FOR_THE_NUMBER = ("number",)
WITH_THE_OFFICE = (*ASKING_FOR_THE_NUMBER, "waiting")
BEFORE_A_VISIT = (
    *("welcome", "safety", "for_whom", "recording", "service_area", "about_visit"),
    *WITH_THE_OFFICE,
)
"""Where no visit is being arranged yet."""
MOST_WORDS_BESIDE_A_YES = 3
SOLD_BY_THE_OWNER = "For a new system our owner likes to talk with you in person."
BOOKED_ALREADY = To(
    "number",
    (
        "You have us coming {upcoming}. I'll pass on what you said to our office, which takes care of visits that are "
        "booked already.",
        "I'll pass on what you said to our office, which takes care of visits that are booked already.",
    ),
)
NO_TECHNICIAN: Ways = {
    reason: To("number", say, set={"wish": reason})
    for reason, say in {
        "billing": "Questions about bills and payments go to our office.",
        "vendor": "I'll pass that on to our office manager.",
        "hiring": "Thanks for your interest in working with us.",
        "returning": "I'll pass on to our office that you're returning a call.",
    }.items()
}
"""Where those are led who call for something else than a visit, whenever they say so."""


WHISPER = (
    "ACE Cooling: {name} is on the line: {problem}.",
    "ACE Cooling: {name} is on the line.",
    "ACE Cooling: a caller is on the line.",
)


def where_we_come(address: str, _: Values) -> str:
    return "A technician can't come to a PO box." if address == PO_BOX else ""


def the_offered_one(text: str, context: Context) -> Reading[hear.Window] | None:
    """ "That works", once the soonest visit was named and no other time was."""
    soonest, answer = context.known.get("soonest"), hear.yes_no(text, context)
    if not soonest or context.known.get("preferred_time") or not answer or answer.value != "yes":
        return None
    left = basics.rest(text, (answer.basis,), context)
    if left.kinds or len(left.words.split()) > MOST_WORDS_BESIDE_A_YES:
        return None
    start = datetime.fromisoformat(soonest)
    return Reading(hear.Window(start, start + ARRIVAL / 2, answer.basis), answer.basis)


name = replace(questions.name, hear=persons.own_name)
problem = Question(
    "problem",
    "What's going on with your system?",
    hear=problems.problem,
    again=(
        "Tell me in a few words what the system is doing, or not doing.",
        "For example, say: it's not cooling, or: it's making a loud noise.",
    ),
    called=("problem", "issue"),
    hints=("not cooling", "AC is broken", "warm air", "leaking", "loud noise", "thermostat", "furnace"),
    about="what is wrong with the heating or cooling system, or what the caller wants done",
)
address = Question(
    "address",
    "What's the street address for the visit?",
    hear=either(hear.address, po_box),
    check=where_we_come,
    again=(
        "Which house number and street should we come to?",
        "Please say the house number, then the street.",
    ),
    called=("address", "street", "house number"),
    spell=Question(
        "address",
        "Sorry about that. Please say the house number digit by digit, and then the street, slowly.",
        hear=either(hear.address, po_box),
        check=where_we_come,
        again=("For example, say: four, two, one, oh, Oak Street.",),
    ),
    about="the street address of the visit",
)
other_address = replace(address, hear=either(visits.address_of_this_visit, po_box))
zip_code = Question(
    "zip",
    "What's the ZIP code where you need service?",
    hear=hear.zip_code,
    again=(
        "Which five-digit ZIP code is the house in?",
        "Please say the ZIP code one digit at a time, or key it in.",
    ),
    known="I have your ZIP code as {zip}. Is that where you need service?",
    digits=5,
    spoken=speak.digits,
    called=("zip", "zip code"),
    spell=Question(
        "zip",
        "Sorry about that. Please key in the five digits of the ZIP code.",
        hear=hear.zip_code,
        again=("Five digits, please, on the keypad.",),
        digits=5,
        spoken=speak.digits,
    ),
    about="the five-digit ZIP code of the visit",
)
preferred_time = Question(
    "preferred_time",
    "When would you like us to come?",
    hear=either(visits.time_to_come, the_offered_one, hear.other_than_offered(chosen="visit")),
    again=(
        "Which day works for you, and morning or afternoon?",
        "For example, say: tomorrow morning, or: as soon as possible.",
    ),
    spoken=speak.window,
    called=("time", "day", "date"),
    hints=("tomorrow", "morning", "afternoon", "as soon as possible", "Monday", "Tuesday", "Wednesday"),
    about="the day and time that the caller would like",
)
wished_time = replace(preferred_time, hear=reasons.time_wished_for)
call_time = Question(
    "call_time",
    "When shall we call you back?",
    hear=reasons.time_of_a_call,
    spoken=speak.window,
    about="when the caller would like to be called back",
)
moved = Question("moved", "", hear=visits.moved, about="that the caller lives elsewhere now")
elsewhere = Question(
    "elsewhere", "", hear=visits.of_another, about="that somebody else lives where the visit is"
)
when_to_call = replace(call_time, hear=reasons.time_beside_a_number)
held_back = Question(
    "held_back", "", hear=reasons.held_back, about="why the caller wants nothing booked for now"
)
called_off = Question(
    "called_off",
    "",
    hear=reasons.visit_called_off,
    about="that a visit that is booked is no longer needed, or not then",
)
note = Question(
    "note",
    "Is there anything the technician should know?",
    hear=notes.note,
    renews=True,
    spoken=speak.notes,
    about="what the technician should know or do: a gate code, a dog, a call before coming",
)
contact = replace(questions.contact, hear=persons.own_number)
high_value = Question(
    "high_value", "", hear=reasons.high_value, about="wants a new system, a quote or a replacement"
)
wish_to_buy = replace(high_value, hear=reasons.wish_to_buy)
go_ahead = Question(
    "go_ahead",
    (
        "Besides your visit {upcoming}: {name}, at {address}, {visit}: {problem}. For the technician I noted: {note}. "
        "Shall I book it?",
        "Besides your visit {upcoming}: {name}, at {address}, {visit}: {problem}. Shall I book it?",
        "{name}, at {address}, {visit}: {problem}. For the technician I noted: {note}. Shall I book it?",
        "{name}, at {address}, {visit}: {problem}. Shall I book it?",
    ),
    hear=hear.yes_no,
    again=(
        "Shall I book the visit? Say yes, or tell me what to change.",
        "Press 1 or say yes to book, or press 2 to change something.",
    ),
    keys={"1": "yes", "2": "no"},
    about="whether to book the visit as read back",
)


@sampled("78704")
def zip_named(text: str, context: Context) -> Reading[str] | None:
    """A ZIP code that was not asked for: one of ours is known by its digits, wherever it stands."""
    found: Reading[str] | None = hear.zip_code(text, context)
    ours = None if found else hear.zip_code(text, replace(context, asked=str(zip_code.ask)))
    return found or (ours if ours and ours.value.startswith(SERVED_ZIP_CODES) else None)


zip_told = replace(zip_code, hear=zip_named)


def in_area(_: str, values: Values) -> Literal["inside", "elsewhere", "outside"]:
    """Somebody who needs us in another ZIP code than usual does not mean the address on file."""
    if not values["zip"].startswith(SERVED_ZIP_CODES):
        return "outside"
    moved = "address" not in values["answers"] and values.get("zip_on_file") not in (None, values["zip"])
    return "elsewhere" if moved else "inside"


@outcomes("lead")
def visit_or_sale(_: str, values: Values) -> Literal["done", "lead"]:
    """Somebody who wants a new system is worth a call from the owner, and is offered no visit."""
    return "lead" if values.get("high_value") else "done"


flow = Flow(
    "hvac",
    persona=PERSONA,
    language="en-US",
    languages=texts_beside(__file__),
    voice="Polly.Joanna-Neural",
    timezone="America/Chicago",
    basics=basics,
    spoken={
        **dict.fromkeys(("visit", "booked_time", "upcoming", "soonest", "soonest_asked"), speak.arrival),
        **dict.fromkeys(("first_visit", "last_visit"), speak.clock),
        "closed_day": speak.day,
        "callback_number": speak.phone,
        "served": speak.digits,
        **dict.fromkeys(("visit_fee", "fee_asked"), speak.dollars),
        "minutes": speak.minutes,
    },
    facts={"served": SERVED_ZIP_CODES},
    attention={
        "emergency": "reported a danger, and was sent out of the house",
        "complaint": "complained about a visit",
        "callback": "was promised a call back",
        "no_number": "wants a call back, and left no number",
        "left_line": "waited for the office, and hung up",
    },
    interrupts=(
        Interrupt("danger", hear.danger, {"yes": "safety_exit"}),
        Interrupt(
            "language",
            foreign_to("en", "es"),
            {"foreign": To("number", "I'm sorry, I only speak English and Spanish.")},
            unless=ASKING_FOR_THE_NUMBER,
        ),
        Interrupt(
            "appointment",
            reasons.of_a_visit,
            {
                "about_visit": "visit_on_file",
                "late": To("office", "I'm very sorry about that.", set={"wish": "late"}),
                "appointment": To("visit_on_file", set={"told": "all"}),
                "complaint": To(
                    "number", "I'm very sorry about that. I'm having our office manager see to it."
                ),
            },
            unless=("discovery", "confirm", "about_visit", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "unwanted",
            reasons.unwanted,
            {
                "message": To("number", "I'll pass that on to our office."),
                "leaves": "not_booked",
            },
            unless=("for_whom", "about_visit", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "no_visit_yet",
            reasons.unwanted,
            {"undecided": "undecided"},
            unless=("welcome", "safety", "for_whom", "about_visit", "undecided", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "no_visit",
            reasons.no_visit,
            NO_TECHNICIAN,
            unless=("welcome", "for_whom", "discovery", "confirm", "about_visit", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "booked_visit",
            reasons.visit_to_come,
            {"appointment": BOOKED_ALREADY},
            unless=("safety", "recording", "about_visit", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "changed_visit",
            reasons.visit_changed,
            {"appointment": BOOKED_ALREADY},
            unless=("recording", "about_visit", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "person",
            wishes.asks_for_a_person,
            {"human": To("office", set={"wish": "person"})},
            keys={"0": "human"},
            unless=("for_whom", *WITH_THE_OFFICE),
        ),
        Interrupt(
            "lead",
            reasons.wish_to_buy,
            {True: To("number", SOLD_BY_THE_OWNER)},
            unless=("discovery", *BEFORE_A_VISIT),
        ),
        Interrupt("callback", reasons.callback_request, {True: "number"}, unless=WITH_THE_OFFICE),
        Interrupt(
            "nothing_yet",
            reasons.nothing_yet,
            {True: "undecided"},
            unless=("undecided", *BEFORE_A_VISIT),
        ),
    ),
    answers={
        "are_you_a_bot": "I'm ACE Cooling's virtual receptionist.",
        "help": "I can book a technician for you, or have somebody call you back.",
        "who": "This is ACE Cooling, heating and cooling in Austin.",
        "why_you_ask": "So that the right technician comes to the right place.",
        "duration": "That depends on what the technician finds.",
        "hours": "Our technicians come Monday to Saturday; the first visit of a day is at 8 in the morning.",
        "is_it_safe": "To be safe, leave it switched off until the technician has looked at it.",
        "recorded": "The call isn't recorded, but what is said is kept in writing.",
        "privacy": "We use it for your visit, and for nothing else.",
        "soonest": "The first visit that we have free is {soonest}.",
        "which_time": (
            "The technician would come {visit}.",
            "For {preferred_time} I'll look for a time as soon as I know where to come.",
            "The first visit that we have free is {soonest}.",
        ),
    },
    recording="consented",
    passes_on="note",
    knowledge="knowledge/*.md",
    farewell="Thanks for calling ACE Cooling. Goodbye.",
    limits=Limits(to="number", turns=40, seconds=900, misses=6, dollars=2.0),
    guardrails=Guardrails(
        required=(
            Required(
                "safety",
                SAFETY,
                before=("recording", "service_area", "discovery", "confirm", "booking", "done"),
            ),
        ),
        never=(Never("guarantee", r"\bguarant\w+"),),
        instead="Our technician will tell you more about that.",
    ),
    resume=Resume(
        "ACE Cooling, welcome back. We were cut off. Shall we go on where we were?",
        again=("Shall we go on where we were? Say yes or no.", "Press 1 to go on, or 2 to start over."),
    ),
    states=(
        Ask(
            "welcome",
            "Thanks for calling ACE Cooling. How can I help you today?",
            hear=wishes.why_calling,
            listen_for=(
                called_off,
                problem,
                high_value,
                zip_told,
                address,
                name,
                wished_time,
                contact,
                call_time,
                moved,
                elsewhere,
                note,
            ),
            goto={
                "service": "lookup",
                "upset": To("lookup", "I'm sorry for the trouble."),
                "soonest": "lookup",
                "price": To("lookup", "The technician tells you the price before any work starts."),
                "price_of_new": To("lookup", SOLD_BY_THE_OWNER),
                "wrong_number": "misdialled",
                **NO_TECHNICIAN,
            },
            unclear="lookup",
            again=(
                "What can I do for you? You can say: my AC isn't working.",
                "Tell me briefly why you're calling, for example: I need a repair.",
            ),
            stuck="number",
            hints=("AC is broken", "not cooling", "repair", "appointment", "billing", "quote", "new unit"),
            means={
                "service": "a repair, a check or a new system for heating or cooling",
                "upset": "is angry, and needs a repair",
                "soonest": "asks how soon somebody can come",
                "price": "asks what a visit or a repair costs",
                "price_of_new": "asks what a new system costs",
                "billing": "a bill, an invoice, a payment or a warranty",
                "vendor": "sells or supplies something to the company",
                "hiring": "looks for work at the company",
                "returning": "was called by the company, and calls back",
                "wrong_number": "wanted to reach somebody else",
            },
            about="why the caller is calling",
        ),
        Do(
            "visit_on_file",
            find_booked,
            goto={
                "appointment": BOOKED_ALREADY,
                "booked": To("about_visit", "You have us coming {upcoming}."),
                "none": To("about_visit", "I don't find a visit under the number you're calling from."),
            },
            failed=BOOKED_ALREADY,
            about="the visit that the caller speaks of",
        ),
        Ask(
            "about_visit",
            "What shall I pass on to our office about it?",
            hear=reasons.no_more,
            listen_for=(replace(note, hear=wishes.note_for_the_office),),
            goto={"no": "visit_told", "appointment": To("number", "I'll pass that on to our office.")},
            again=("What shall I pass on? If there is nothing, just say no.",),
            stuck="number",
            about="what the office shall be told of a visit that is booked",
        ),
        End(
            "visit_told",
            "Alright. Thanks for calling ACE Cooling. Goodbye.",
            outcome="visit_told",
        ),
        Do(
            "lookup",
            lookup_caller,
            goto={
                "found": To(
                    "safety",
                    (
                        "Welcome back. The first visit that we have free is {soonest_asked}.",
                        "Welcome back. A visit is {fee_asked}.",
                        "Welcome back, {name}. You already have us coming {upcoming}.",
                        "Welcome back, {name}. We owe you a call, {promise}, but I can help right now.",
                        "Welcome back, {name}.",
                        "Welcome back.",
                    ),
                ),
                "unknown": To(
                    "safety",
                    (
                        "The first visit that we have free is {soonest_asked}.",
                        "A visit is {fee_asked}.",
                        "Okay, I'm happy to help.",
                    ),
                ),
                "appointment": BOOKED_ALREADY,
            },
            failed="safety",
        ),
        Ask(
            "safety",
            f"Quick safety check first: {SAFETY}",
            hear=wishes.safe_or_else,
            listen_for=(
                *(problem, wish_to_buy, zip_told, address, name, wished_time, call_time, moved, elsewhere),
                replace(note, hear=wishes.note_besides),
            ),
            keys={"1": "yes", "2": "no"},
            goto={"yes": "safety_exit", "no": "recording", "else": "for_whom"},
            again=(
                "Just to be safe: do you smell gas or smoke, or is an alarm going off?",
                "Press 1 or say yes for gas, smoke, fire or an alarm. Press 2 or say no if there is none.",
            ),
            stuck="number",
            about="whether there is gas, burning, smoke, sparks, fire or a carbon monoxide alarm right now",
        ),
        Ask(
            "for_whom",
            "Okay. Shall a technician come out for that, or is it for our office?",
            hear=wishes.for_whom,
            listen_for=(problem, high_value, zip_told, address, name, wished_time, note),
            keys={"1": "technician", "2": "office"},
            goto={
                "technician": "recording",
                "office": To("number", "I'll pass on what you said to our office."),
            },
            again=("Say: a technician, or: the office. Or press 1 for a technician, or 2 for our office.",),
            stuck="number",
            means={
                "technician": "wants somebody to come out",
                "office": "wants to talk about something else",
            },
            about="whether a technician is needed, or what was said is for the office",
        ),
        End(
            "safety_exit",
            "Please listen carefully. Leave the building now, with everybody in it. Don't touch any "
            "switches, and don't use the phone inside. Once you're outside and at a safe distance, call 911. "
            "Go now.",
            outcome="emergency",
        ),
        Consent(
            "recording",
            "May we record this call, so that nothing that you tell us gets lost?",
            hear=hear.yes_no,
            wanted="asks_to_record",
            listen_for=(
                problem,
                wish_to_buy,
                zip_told,
                address,
                name,
                wished_time,
                call_time,
                moved,
                elsewhere,
                note,
            ),
            keys={"1": "yes", "2": "no"},
            goto={
                "yes": To("service_area", "Thanks. You can say: stop recording, at any time."),
                "no": To("service_area", "That's fine, then we don't."),
            },
            again=("May we record this call? Press 1 or say yes, or press 2 or say no.",),
            about="whether the call may be recorded",
        ),
        Collect(
            "service_area",
            (zip_code,),
            listen_for=(problem, wish_to_buy, address, name, wished_time, call_time, moved, elsewhere, note),
            decide=in_area,
            goto={
                "inside": "discovery",
                "elsewhere": To("discovery", forget=("address",)),
                "outside": To("number", "That's outside the area we usually cover."),
            },
            stuck="number",
        ),
        Collect(
            "discovery",
            (name, problem, address, contact),
            listen_for=(
                problem,
                address,
                wish_to_buy,
                wished_time,
                call_time,
                moved,
                elsewhere,
                note,
                held_back,
            ),
            decide=visit_or_sale,
            goto={"done": "confirm", "lead": To("number", SOLD_BY_THE_OWNER)},
            stuck="number",
        ),
        Collect(
            "confirm",
            (preferred_time,),
            listen_for=(note, call_time, moved, elsewhere, held_back),
            opening="Thanks, {name}. So I have {address}, and: {problem}.",
            offer="visit",
            go_ahead=go_ahead,
            corrects=(name, problem, other_address, contact),
            change="Okay. What should I change: the name, the problem, the address or the time?",
            goto={"offer": "visit", "yes": "booking"},
            stuck="number",
        ),
        Do(
            "visit",
            find_visit,
            goto={
                "free": "confirm",
                "nearest": To("confirm", "The nearest that we have free is this."),
                "taken": To("confirm", "I'm sorry, nobody is free then. The next one would be this."),
                "past": To("confirm", "I'm sorry, it's too late for that. The next one would be this."),
                "early": To(
                    "confirm",
                    "The first visit of a day is at {first_visit}, sorry. The next one would be this.",
                ),
                "late": To(
                    "confirm",
                    "The last visit of a day starts at {last_visit}, sorry. The nearest one would be this.",
                ),
                "closed": To(
                    "confirm", "We don't come out on {closed_day}, sorry. The next one would be this."
                ),
                "too_far": To(
                    "confirm",
                    "I'm sorry, our calendar isn't open that far ahead yet. The last one in it would be this.",
                ),
                "full": To("number", "I'm sorry, all our technicians are booked."),
            },
            failed=To("number", "I'm sorry, I can't see our calendar just now."),
        ),
        Ask(
            "undecided",
            "Okay, I won't book anything yet. Shall our office call you back about it?",
            hear=reasons.called_or_booked,
            listen_for=(when_to_call, contact, note),
            keys={"1": "yes", "2": "no"},
            goto={"yes": "number", "no": "not_booked", "book": To("discovery", forget=("held_back",))},
            again=("Shall our office call you back? Say yes or no, or press 1 or 2.",),
            stuck="number",
            means={"book": "wants the visit booked now after all"},
            about="whether the office shall call back somebody who wants nothing booked yet",
        ),
        End(
            "not_booked",
            "Alright, nothing is booked. Call us any time. Thanks for calling ACE Cooling. Goodbye.",
            outcome="not_booked",
        ),
        Do(
            "booking",
            book_service,
            goto={
                "booked": "done",
                "taken": To("visit", "I'm sorry, that was taken just now."),
            },
            failed=To("number", "I'm sorry, I couldn't put that in the calendar just now."),
        ),
        End(
            "done",
            (
                "You're all set, {name}. A technician will be at {address} on {booked_time} to take care of it: "
                "{problem}. I've passed on: {note}. Thanks for calling ACE Cooling. Goodbye.",
                "You're all set, {name}. A technician will be at {address} on {booked_time} to take care of it: "
                "{problem}. Thanks for calling ACE Cooling. Goodbye.",
            ),
            outcome="booked",
        ),
        Collect(
            "number",
            (contact,),
            listen_for=(when_to_call,),
            keeps_reason=True,
            goto={"done": "callback"},
            stuck="no_number",
            about="the phone number at which the caller can be called back",
        ),
        Do(
            "office",
            find_office,
            goto={"open": "ringing", "closed": "number"},
            failed="number",
            about="whether somebody of the office can come to the phone at all",
        ),
        Transfer(
            "ringing",
            "One moment, I'm ringing our office.",
            to="office_phone",
            goto={
                "answered": "talked",
                "busy": To("waiting", "They're on another call."),
                "no_answer": To("waiting", "Everybody in the office is busy right now."),
                "failed": To("waiting", "I can't reach the office right now."),
            },
            whisper=WHISPER,
            seconds=15,
        ),
        Queue(
            "waiting",
            PLACES,
            say="You'll be connected as soon as somebody is free.",
            standing=(
                "You're number {position} in line, and it should take about {minutes}.",
                "You're number {position} in line. I don't know how long it will take.",
            ),
            offer="Stay on the line, or press 1 or say: call me back, and we'll call you when it's your turn.",
            turn="This is ACE Cooling. You asked us to call you back: it's your turn now. Shall I put you through?",
            again="Shall I put you through to our office? Say yes or no, or press 1.",
            hear=hear.stay_or_call_back,
            keys={"1": "call_back", "2": "stay"},
            whisper=WHISPER,
            goto={
                "answered": "talked",
                "called_back": "in_line",
                "abandoned": "left_line",
                "full": To("number", "I'm sorry, too many people are waiting already."),
                "closed": To("number", "I'm sorry, our office has closed by now."),
                "closed_soon": To("number", "I'm sorry, our office closes before it would be your turn."),
                "nobody_serves": To("number", "I'm sorry, nobody in the office can come to the phone today."),
                "failed": To("number", "I'm sorry, I can't put you through right now."),
            },
            about="waiting for somebody in the office",
        ),
        End(
            "talked",
            "Thanks for calling ACE Cooling. Goodbye.",
            outcome="put_through",
        ),
        End(
            "in_line",
            "You keep your place in line, and we'll call you back when it's your turn. Goodbye.",
            outcome="in_line",
        ),
        End(
            "left_line",
            "Alright. Thanks for calling ACE Cooling. Goodbye.",
            outcome="left_line",
        ),
        End(
            "misdialled",
            "This is ACE Cooling, the heating and cooling company. You must have the wrong number. Goodbye.",
            outcome="wrong_number",
        ),
        End(
            "no_number",
            "I'm sorry, without a number we can't call you back. Please call us again any time. "
            "Thanks for calling. Goodbye.",
            outcome="no_number",
        ),
        End(
            "callback",
            (
                "I've noted for our office manager that you'd like the call {call_time}, at {callback_number}. "
                "Thanks for calling. Goodbye.",
                "I've noted for our office manager that you'd like the call {call_time}, at the number you're calling "
                "from. Thanks for calling. Goodbye.",
                "Our office manager will call you back {callback_when}, at {callback_number}. "
                "Thanks for calling. Goodbye.",
                "Our office manager will call you back {callback_when}, at the number you're calling from. "
                "Thanks for calling. Goodbye.",
                "Our office manager will call you back within one business day. Thanks for calling. Goodbye.",
            ),
            does=create_callback,
            afterwards={
                "lead": (send_sales_lead_alert,),
                "full": (tell_owner,),
                "failed": (tell_owner,),
            },
            outcome="callback",
        ),
    ),
)
