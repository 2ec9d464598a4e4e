"""Passages: how a file of them is read, what is proven of them, and what is wrong with one."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from parley import hear
from parley.flow import Ask, End, Flow, FlowError, Guardrails, Limits, Never
from parley.flow.override import overridden
from parley.flow.passages import read
from parley.flow.translation import Translation
from parley.local.readers.passages import confused

PARKING = """\
# For whoever keeps this file

## Parking

- where can I park
- is there a parking lot
- do you have parking

You can park in the yard, behind the house.
"""
FEES = """\
## Fees

- what does a visit cost
- how much is it
- is there a fee

A visit is {fee}.

---

That depends.
"""
ROOM = """
## Waiting room

- can I wait inside
- is there a waiting room
- do you have a waiting room

Yes, there is one.
"""


def shop(folder: Path, files: Mapping[str, str], **fields: Any) -> Flow:
    """A flow with files of passages."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    ask = Ask(
        "welcome",
        "May I help you?",
        hear=hear.yes_no,
        goto={"yes": "done", "no": "done"},
        again=("May I?",),
        stuck="done",
    )
    usual: dict[str, Any] = {
        "basics": hear.every_call,
        "limits": Limits(to="done"),
        "facts": {"town": "Austin"},
    }
    return Flow(
        "shop",
        states=(ask, End("done", "Goodbye.", outcome="done")),
        knowledge=str(folder / "knowledge/*.md"),
        **{**usual, **fields},
    )


def refused(folder: Path, text: str, **fields: Any) -> str:
    with pytest.raises(FlowError) as error:
        shop(folder, {"knowledge/a.md": text}, **fields)
    return str(error.value)


def test_a_file_is_read_as_it_is_written(tmp_path: Path) -> None:
    flow = shop(tmp_path, {"knowledge/a.md": PARKING, "knowledge/b.md": ROOM})
    parking, room = flow.passages
    assert (parking.id, parking.questions[1]) == ("parking", "is there a parking lot")
    assert parking.says == ("You can park in the yard, behind the house.",)
    assert (room.id, room.place) == ("waiting_room", "knowledge/b.md, line 2, 'Waiting room'")


def test_the_files_are_beside_the_page_that_declares_the_flow() -> None:
    from agents.hvac import flow

    assert Path(flow.flow.knowledge) == Path(flow.__file__).with_name("knowledge") / "*.md"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nothing here", "knowledge: there is no passage in knowledge/*.md"),
        (PARKING + ROOM.replace("Waiting room", "Parking"), "2 passages have one heading"),
        (PARKING.replace("- do you have parking\n", ""), "has 2 questions behind dashes: 3 are the least"),
        (PARKING.replace("You can park in the yard, behind the house.", ""), "has nothing to say"),
        (PARKING.replace("yard", "yard " * 70), "is too long to be listened to"),
        (PARKING.replace("yard", "**yard**"), "has '*' in it, which nobody can say"),
        (PARKING.replace("in the yard", "for $5"), "says $5, which is configured nowhere"),
        (PARKING.replace("the yard", "{yard}"), "'yard' is to be said, but is no value of this call"),
        (PARKING.replace("in the yard", "guaranteed"), "the answer 'parking' says \"guarantee\", which"),
        (FEES, "'fee' is to be said, but is no value of this call"),
    ],
)
def test_what_cannot_be_said_or_found_is_refused_with_its_place(
    tmp_path: Path, text: str, problem: str
) -> None:
    never = Guardrails(never=(Never("promise", "guarantee"),), instead="We'll see.")
    assert problem in refused(tmp_path, text, guardrails=never)


def test_a_value_that_may_be_unknown_needs_another_text_below_a_line(tmp_path: Path) -> None:
    town = PARKING.replace("the yard", "{town}, at {heard}")
    assert shop(tmp_path, {"knowledge/a.md": town}).passages
    hours = PARKING.replace("in the yard", "at {welcome}")
    assert "{welcome} may be unknown when it is asked for; add a line of dashes" in refused(tmp_path, hours)
    shop(tmp_path, {"knowledge/a.md": hours + "\n---\n\nYou can park nearby.\n"})


def test_a_business_says_it_in_words_of_its_own(tmp_path: Path) -> None:
    flow = shop(tmp_path, {"knowledge/a.md": PARKING})
    own = overridden(flow, {"answers": {"parking": "We have no parking."}})
    assert own.all_answers["parking"] == "We have no parking."


@pytest.mark.parametrize(
    ("spanish", "problem"),
    [
        ("## Estacionamiento {#parking}\n\n- a\n- b\n- c\n\nDetrás de la casa.\n", ""),
        (
            "## Estacionamiento\n\n- a\n- b\n- c\n\nDetrás.\n",
            "there is no translation of knowledge/a.md, line 3, 'Parking'",
        ),
        (None, "there is no passage in es/*.md"),
    ],
)
def test_a_further_language_has_all_the_passages_or_is_refused(
    tmp_path: Path, spanish: str | None, problem: str
) -> None:
    says = {"May I help you?": "¿Le ayudo?", "May I?": "¿Sí?", "Goodbye.": "Adiós."}
    files = {"knowledge/a.md": PARKING, **({"knowledge/es/a.md": spanish} if spanish else {})}
    languages = {"es-US": Translation(says)}
    if problem:
        with pytest.raises(FlowError, match=problem.replace("*", r"\*")):
            shop(tmp_path, files, languages=languages)
    else:
        there = shop(tmp_path, files, languages=languages).spoken_in("es-US")
        assert there.all_answers["parking"] == ("Detrás de la casa.",)


def test_the_check_tells_which_questions_find_another_answer(tmp_path: Path) -> None:
    room = ROOM.replace("can I wait inside", "do you have parking").replace("there is one", "for ten dollars")
    more = "- waiting rooms\n- who is this\n- do you have a waiting room\n"
    text = PARKING + room.replace("- do you have a waiting room\n", more)
    answers = {"who": "This is the shop.", "parking": "No."}
    problems = "\n".join(confused(shop(tmp_path, {"knowledge/a.md": text}, answers=answers)))
    for problem in (
        "'Parking': the flow's answers say something on 'parking' as well",
        "\"do you have parking\" finds 'waiting_room' instead",
        "\"who is this\" is answered by 'who' already",
        '"waiting rooms" is not heard as a question that finds anything',
        "says 'ten dollars', which is configured nowhere",
    ):
        assert problem in problems


def test_nothing_is_read_where_nothing_is_declared() -> None:
    assert read("") == ()
