"""What a business can set about messages that callers leave: the record `setting/voice_messages`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from parley.business_settings import Field, RefusedValueError, Setting, Values
from parley.messages.rules import MessageRules, refuses_address
from parley.tools.recipients import SETTING

USUAL_HOURS = 24
OF_A_PERSON = (
    Field(name="name", label="Name", form="text"),
    Field(name="phone", label="Phone", form="phone"),
    Field(name="email", label="E-mail", form="text"),
)


@dataclass(frozen=True, slots=True)
class ToldPerson:
    """Somebody who is told of messages, by text, by e-mail or by both."""

    name: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who is told, and for how long the link is good. Without anybody it is the deployment's owner."""

    people: Sequence[ToldPerson] = ()
    link_hours: int = USUAL_HOURS

    def for_recipient(self, recipient: str, owner: str) -> ToldPerson:
        """Whom the caller named, if they are one of the people; else the first."""
        named = [each for each in self.people if each.name == recipient]
        return next(iter((*named, *self.people)), ToldPerson(phone=owner))


def responsible(setting: Mapping[str, Any] | None) -> Responsible:
    said = setting or {}
    people = tuple(
        ToldPerson(*(str(row.get(each.name) or "") for each in OF_A_PERSON)) for row in said.get("people", ())
    )
    return Responsible(people, int(said.get("link_hours", USUAL_HOURS)))


def _possible(values: Values) -> None:
    for row in values["people"] or ():
        if not (row.get("phone") or row.get("email")):
            raise RefusedValueError("people", f"{row.get('name') or 'Somebody'} has neither phone nor e-mail")
        if row.get("email") and refuses_address(MessageRules(), str(row["email"])):
            raise RefusedValueError("people", f"'{row['email']}' is no e-mail address")


SETTINGS = (
    Setting(
        name=SETTING,
        title="Messages that callers leave",
        fields=(
            Field(
                name="people",
                label="Who is told",
                form="rows",
                usual=[],
                columns=OF_A_PERSON,
                hint="The one whom the caller names, else the first. Without anybody it is the deployment's owner.",
            ),
            Field(
                name="link_hours",
                label="Hours that a link is good",
                form="number",
                usual=USUAL_HOURS,
                least=1,
                most=168,
                hint="It opens once. The message stays in the console.",
            ),
        ),
        check=_possible,
    ),
)
