"""What is sent once a turn is stored: confirmations to the customer, word to the manager."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agents.car_desk.speak.speech import called
from agents.car_desk.tools.customers import customer_of
from agents.car_desk.tools.models import Appointment
from agents.car_desk.tools.workshop import appointment, workshop
from parley.flow.tool import Result, tool
from parley.languages import LANGUAGES, part
from parley.speak import clock, day
from parley.tools.desk import Desk


@dataclass(frozen=True, slots=True)
class Notices:
    """How a language tells of an appointment: what it `said` by its status."""

    said: Mapping[str, str]
    subject: str
    text: str
    car: str


@tool(gives={"sent": (), "refused": (), "no_appointment": ()}, seconds=10)
def send_sms_confirmation(desk: Desk, *, number: str, language: str = "") -> Result:
    """Texts the appointment as it is now, in the `language` of the call or that in which it was booked. Raises what the
    carrier raises; the appointment stands."""
    kept = appointment(desk, number)
    if kept is None:
        return Result("no_appointment")
    return Result("sent" if desk.text(kept.reached_at, _words(kept, language)) else "refused")


@tool(gives={"sent": (), "refused": (), "no_address": (), "no_appointment": ()}, seconds=10)
def send_email_confirmation(desk: Desk, *, number: str, language: str = "") -> Result:
    """Writes the same by e-mail, where there is an address."""
    kept = appointment(desk, number)
    if kept is None:
        return Result("no_appointment")
    customer = customer_of(desk, kept.customer)
    address = kept.email or (customer.email if customer else None)
    if address is None:
        return Result("no_address")
    notices = part(Notices, language or _language(kept))
    subject = notices.subject.format(said=notices.said[kept.status])
    sent = desk.mail(address, subject, f"{_words(kept, language)}\n")
    return Result("sent" if sent else "refused")


def _words(kept: Appointment, language: str) -> str:
    language = language or _language(kept)
    notices = part(Notices, language)
    return notices.text.format(
        work=called(kept.service, language),
        car=notices.car.format(kept.vehicle) if kept.vehicle else "",
        day=day(kept.start.date(), language),
        time=clock(kept.start.time(), language),
        said=notices.said[kept.status],
        number=kept.id,
    )


def _language(kept: Appointment) -> str:
    return kept.language or LANGUAGES[0]


@tool(gives={"told": (), "refused": (), "nobody": ()}, seconds=10)
def notify_manager(
    desk: Desk,
    *,
    sid: str,
    why: str = "",
    contact: str = "",
    name: str = "",
    heard: str = "",
    opening: str = "",
    notes: str = "",
    service: str = "",
    vehicle: str = "",
    other_jobs: Sequence[Mapping[str, Any]] = (),
) -> Result:
    """Texts the manager who wants a person, why, what they want done, and what was said first and last or is noted; the
    owner if no manager is set."""
    phone = workshop(desk).manager_phone or desk.owner_phone
    if not phone:
        return Result("nobody")
    said = f' First words: "{opening}".' if opening and opening != heard else ""
    said += f' Last words: "{heard}".' if heard else ""
    jobs = ({"service": service, "vehicle": vehicle}, *other_jobs)
    wants = [" for the ".join(filter(None, (each["service"], each["vehicle"]))) for each in jobs]
    said += f" Wants: {'; '.join(filter(None, wants))}." if any(wants) else ""
    said += f" Noted: {notes}." if notes and notes not in heard else ""
    who, because = f"{name or 'A caller'} ({contact or 'number hidden'})", f" ({why})" if why else ""
    told = desk.text(phone, f"{who} needs a person{because}.{said} Call {sid}.", to_staff=True)
    return Result("told" if told else "refused")
