"""Days and hours as tired callers say them, on a Saturday."""

from datetime import date, datetime, time

import pytest

from parley import hear
from parley.reading import Context

SATURDAY = date(2026, 11, 21)
MONDAY_MORNING = {"start": "2026-11-23T08:00:00", "end": "2026-11-23T12:00:00", "said": "monday morning"}


def window(said: str, current: object = None) -> str:
    """The window as "Mon 23 09:00-10:00", or with both days where it has several."""
    reading = hear.when(said, Context(today=SATURDAY, current=current))
    if reading is None:
        return ""
    start, end = reading.value.start, reading.value.end
    last = "" if (end - start).days < 1 or end.hour else f"{end:%a %d} "
    return f"{start:%a %d %H:%M}-{last}{end:%H:%M}"


@pytest.mark.parametrize(
    "said", ["monday 9", "9 on monday", "Monday, nine", "monday at nine", "Monday nine o'clock"]
)
def test_an_hour_beside_a_day_is_heard(said: str) -> None:
    assert window(said) == "Mon 23 09:00-10:00"


@pytest.mark.parametrize("said", ["monday nine thirty", "monday at half nine", "half past nine on Monday"])
def test_so_is_half_an_hour(said: str) -> None:
    assert window(said) == "Mon 23 09:30-10:30"


@pytest.mark.parametrize("said", ["the 4201 not 4210", "12 Elm Street", "there are 3 of us"])
def test_a_number_beside_no_day_is_no_hour(said: str) -> None:
    assert window(said) == ""


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2 weeks from tuesday", "Tue 08"),
        ("a week from monday", "Mon 30"),
        ("a week from tomorrow", "Sun 29"),
        ("the 30th", "Mon 30"),
        ("February 30th, March 2nd", "Tue 02"),
        ("in nine months", "Sat 21"),
    ],
)
def test_days_far_ahead_are_counted_right(said: str, day: str) -> None:
    assert window(said).startswith(f"{day} 00:00")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("whenever you can fit me in, next week", "Mon 23 00:00-Mon 30 00:00"),
        ("as soon as possible, tomorrow morning", "Sun 22 08:00-12:00"),
        ("the week of December 7th", "Mon 07 00:00-Mon 14 00:00"),
        ("can you do the week of the ninth", "Mon 07 00:00-Mon 14 00:00"),
        ("will it be done by five?", ""),
        ("not Saturday in the afternoon, Saturday at ten", "Sat 28 10:00-11:00"),
        ("not in the afternoon but at ten on Monday", "Mon 23 10:00-11:00"),
        ("as late as you can on Monday", "Mon 23 16:00-18:00"),
    ],
)
def test_the_closer_of_two_stretches_is_meant(said: str, expected: str) -> None:
    assert window(said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "any day but friday",
        "whenever, except Friday",
        "not on friday",
        "any day except, I guess, Friday",
        "any day but uh probably friday",
        "no Fridays",
    ],
)
def test_a_day_that_is_ruled_out_is_not_the_one_that_is_wanted(said: str) -> None:
    assert window(said) == "Sat 21 00:00-Fri 27 00:00"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Tuesday in the morning, and not at the end of the month", "Tue 24 08:00-12:00"),
        ("not next week, Wednesday", "Wed 25 00:00-Thu 26 00:00"),
        ("next week, not this week", "Mon 23 00:00-Mon 30 00:00"),
        ("not next week", "Mon 30 00:00-Sun 06 00:00"),
        ("I can't do next week", "Mon 30 00:00-Sun 06 00:00"),
        ("next week doesn't work, the week after next", "Mon 30 00:00-Mon 07 00:00"),
        ("this week I can't, next week works", "Mon 23 00:00-Mon 30 00:00"),
        ("whenever, just not this week", "Mon 23 00:00-Sat 05 00:00"),
        ("next week, just not Monday or Friday", "Tue 24 00:00-Fri 27 00:00"),
        ("I can't do Sunday or Monday", "Tue 24 00:00-Sun 29 00:00"),
        ("next week but not Monday to Wednesday", "Thu 26 00:00-Mon 30 00:00"),
        ("not Sunday or Monday, Wednesday", "Wed 25 00:00-Thu 26 00:00"),
        ("Monday I can't, but Tuesday", "Tue 24 00:00-Wed 25 00:00"),
    ],
)
def test_neither_is_a_week_nor_a_part_of_the_month(said: str, expected: str) -> None:
    assert window(said) == expected


def test_what_is_left_of_an_afternoon_is_not_all_that_is_left_of_a_week() -> None:
    for hour, day in ((9, 24), (15, 26)):
        tuesday = Context(language="en-US", today=date(2026, 11, 24), now=time(hour))
        found = hear.when("this week, not Wednesday", tuesday)
        assert found is not None
        assert found.value.start.day == day


def test_neither_is_a_part_of_the_day() -> None:
    assert window("Monday, but not in the morning") == "Mon 23 12:00-18:00"
    assert window("Monday, anything but afternoons") == "Mon 23 08:00-12:00"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("not before ten on monday", "Mon 23 10:00-00:00"),
        ("no later than 3 on monday", "Mon 23 00:00-15:00"),
        ("before noon on monday", "Mon 23 00:00-12:00"),
        ("after work on monday", "Mon 23 17:00-20:00"),
        ("first thing", "Sun 22 07:00-10:00"),
        ("monday between ten and noon", "Mon 23 10:00-12:00"),
        ("monday, from noon to two", "Mon 23 12:00-14:00"),
        ("end of next week", "Thu 26 00:00-Mon 30 00:00"),
        ("later in the week", "Sat 21 00:00-Mon 23 00:00"),
    ],
)
def test_a_stretch_of_time_is_heard_as_it_is_meant(said: str, expected: str) -> None:
    assert window(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("today if you can or tomorrow after two", "Sat 21 00:00-Sun 22 00:00"),
        ("today or first thing tomorrow", "Sat 21 00:00-Sun 22 00:00"),
        ("Tuesday would be best, or Wednesday at nine", "Tue 24 00:00-Wed 25 00:00"),
        ("Tuesday or Wednesday after two", "Tue 24 14:00-Thu 26 00:00"),
        ("Tuesday I work, so Wednesday after two", "Wed 25 14:00-00:00"),
    ],
)
def test_hours_of_a_second_choice_are_not_those_of_the_first(said: str, expected: str) -> None:
    assert window(said) == expected


def test_an_hour_later_is_counted_from_the_time_under_discussion() -> None:
    assert window("can we do an hour later", MONDAY_MORNING) == "Mon 23 09:00-13:00"
    assert window("an hour later") == ""


TUESDAY = date(2026, 11, 24)
FRIDAY_MORNING = {"start": "2026-11-27T08:00:00", "end": "2026-11-27T12:00:00", "said": "friday morning"}
NEXT_WEEK = {"start": "2026-11-30T00:00:00", "end": "2026-12-07T00:00:00", "said": "next week"}


def meant(
    said: str, current: object = None, language: str = "en-US", asked: str = "When shall we come?"
) -> str:
    """The window, and the words that it rests on."""
    context = Context(language, TUESDAY, asked, current=current, now=time(9, 40))
    reading = hear.when(said, context)
    return (
        f"{reading.value.start:%a %d %H:%M}-{reading.value.end:%a %d %H:%M} {reading.basis}"
        if reading
        else ""
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I have church on Wednesday so Thursday morning", "Thu 26 08:00-Thu 26 12:00 Thursday morning"),
        ("I work Monday through Wednesday so Thursday", "Thu 26 00:00-Fri 27 00:00 Thursday"),
        (
            "how about Wednesday, no, that's tomorrow, Friday at one",
            "Fri 27 13:00-Fri 27 14:00 Friday at one",
        ),
        ("any time before Friday", "Tue 24 00:00-Fri 27 00:00 before Friday"),
        ("after Wednesday", "Thu 26 00:00-Thu 03 00:00 after Wednesday"),
        ("no earlier than Thursday", "Thu 26 00:00-Thu 03 00:00 no earlier than Thursday"),
        ("Monday to Wednesday", "Mon 30 00:00-Thu 03 00:00 Monday to Wednesday"),
        ("Saturday or Sunday", "Sat 28 00:00-Mon 30 00:00 Saturday or Sunday"),
        ("any day except Monday, I have my hair done on Mondays", "Tue 24 00:00-Mon 30 00:00 Monday"),
        ("Wednesday instead of Thursday", "Wed 25 00:00-Thu 26 00:00 Wednesday"),
        ("I can't do Friday, Saturday works", "Sat 28 00:00-Sun 29 00:00 Saturday"),
        ("the Monday after next at nine", "Mon 07 09:00-Mon 07 10:00 the Monday after next at nine"),
        ("the end of the month", "Fri 27 00:00-Tue 01 00:00 the end of the month"),
        ("later today", "Tue 24 10:40-Wed 25 00:00 later today"),
        ("later today in the afternoon", "Tue 24 12:00-Tue 24 17:00 today in the afternoon"),
        ("later today after three", "Tue 24 15:00-Wed 25 00:00 today after three"),
        ("fourteen hundred hours tomorrow", "Wed 25 14:00-Wed 25 15:00 fourteen hundred hours tomorrow"),
        ("in two hours", "Tue 24 11:40-Tue 24 12:40 in two hours"),
        ("Thanksgiving morning", "Thu 26 08:00-Thu 26 12:00 Thanksgiving morning"),
        ("Christmas Eve", "Thu 24 00:00-Fri 25 00:00 Christmas Eve"),
        ("Friday after two in the afternoon", "Fri 27 14:00-Fri 27 17:00 Friday after two in the afternoon"),
        ("tomorrow around five thirty-ish", "Wed 25 17:30-Wed 25 18:30 tomorrow around five thirty-ish"),
        (
            "not Sunday at six in the evening but Thursday in the afternoon",
            "Thu 26 12:00-Thu 26 17:00 Thursday in the afternoon",
        ),
        (
            "Thursday evening, not Thursday morning",
            "Thu 26 17:00-Thu 26 21:00 Thursday evening",
        ),
        ("not Monday at nine but Tuesday", "Tue 01 09:00-Tue 01 10:00 at nine but Tuesday"),
        (
            "tomorrow morning, no wait, Monday at two thirty",
            "Mon 30 14:30-Mon 30 15:30 Monday at two thirty",
        ),
        ("ten", "Tue 24 10:00-Tue 24 11:00 ten"),
        ("you need to call the tenant first", ""),
        ("4201 South Lamar", ""),
    ],
)
def test_what_is_only_spoken_of_is_not_the_time_that_is_meant(said: str, expected: str) -> None:
    assert meant(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("yes but in the afternoon", "Fri 27 12:00-Fri 27 17:00 afternoon"),
        ("no the afternoon", "Fri 27 12:00-Fri 27 17:00 afternoon"),
        ("not in the morning", "Fri 27 12:00-Fri 27 18:00 morning"),
        ("ten would be better", "Fri 27 10:00-Fri 27 11:00 ten"),
        ("Saturday", "Sat 28 08:00-Sat 28 12:00 Saturday"),
        ("first thing", "Fri 27 07:00-Fri 27 10:00 first thing"),
        ("the Wednesday after that", "Wed 02 08:00-Wed 02 12:00 Wednesday after that"),
        ("no, the Monday before that", "Mon 23 08:00-Mon 23 12:00 Monday before that"),
        ("first thing tomorrow", "Wed 25 07:00-Wed 25 10:00 first thing tomorrow"),
        ("she sees the doctor at nine so after eleven", "Fri 27 11:00-Sat 28 00:00 after eleven"),
    ],
)
def test_of_a_time_that_is_changed_what_is_not_said_stays(said: str, expected: str) -> None:
    assert meant(said, FRIDAY_MORNING, asked="") == expected


def test_a_weekday_is_one_of_the_days_that_were_spoken_of_before() -> None:
    assert meant("Wednesday at eleven", NEXT_WEEK) == "Wed 02 11:00-Wed 02 12:00 Wednesday at eleven"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("jag jobbar till fem så efter sex", "Tue 24 18:00-Wed 25 00:00 efter sex"),
        ("om två timmar", "Tue 24 11:40-Tue 24 12:40 om två timmar"),
        ("inte på måndag", "Tue 24 00:00-Mon 30 00:00 på måndag"),
        ("på lördag eller söndag", "Sat 28 00:00-Mon 30 00:00 på lördag eller söndag"),
        ("torsdag istället för onsdag", "Thu 26 00:00-Fri 27 00:00 torsdag"),
        (
            "inte på söndag klockan sex på kvällen utan på torsdag på eftermiddagen",
            "Thu 26 12:00-Thu 26 17:00 på torsdag på eftermiddagen",
        ),
        (
            "imorgon på förmiddagen, nej vänta, på måndag klockan halv tre",
            "Mon 30 14:30-Mon 30 15:30 på måndag klockan halv tre",
        ),
        ("julafton", "Thu 24 00:00-Fri 25 00:00 julafton"),
    ],
)
def test_so_it_is_in_swedish(said: str, expected: str) -> None:
    assert meant(said, language="sv-SE", asked="När passar det?") == expected


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es-US", "el lunes trabajo hasta las dos así que después"),
        ("es-US", "el lunes después de las dos mi hijo tiene práctica hasta la una"),
        ("sv-SE", "på måndag har jag lektion till två så efter det"),
        ("sv-SE", "på måndag efter två jag har möte till ett"),
    ],
)
def test_an_hour_until_which_somebody_is_busy_begins_what_is_wished_for(language: str, said: str) -> None:
    reading = hear.when(said, Context(language, today=SATURDAY))
    assert reading is not None
    assert reading.value.start == datetime(2026, 11, 23, 14)


def test_hours_of_several_days_are_those_of_each_day() -> None:
    reading = hear.when("mornings next week", Context(today=TUESDAY))
    assert reading is not None
    assert reading.value.hours == (8 * 60, 12 * 60)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("second week of December", "Tue 08 00:00-Tue 15 00:00"),
        ("the third week in January, please", "Fri 15 00:00-Fri 22 00:00"),
        ("early December or so", "Tue 01 00:00-Tue 08 00:00"),
        ("mid December", "Sat 12 00:00-Sat 19 00:00"),
        ("the last week of November", "Fri 27 00:00-Tue 01 00:00"),
        ("sometime in March", "Mon 01 00:00-Thu 01 00:00"),
        ("second week of next month", "Tue 08 00:00-Tue 15 00:00"),
        ("late December 23rd", "Wed 23 00:00-Thu 24 00:00"),
    ],
)
def test_a_part_of_a_month_by_its_name(said: str, expected: str) -> None:
    assert window(said) == expected


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("sv-SE", "andra veckan i december", date(2026, 12, 8)),
        ("sv-SE", "i mitten av januari", date(2027, 1, 12)),
        ("es-US", "la segunda semana de diciembre", date(2026, 12, 8)),
        ("es-US", "a principios de enero", date(2027, 1, 1)),
    ],
)
def test_so_it_is_in_every_language(language: str, said: str, first: date) -> None:
    reading = hear.when(said, Context(language, today=SATURDAY))
    assert reading is not None
    assert reading.value.start.date() == first


@pytest.mark.parametrize(
    "said",
    [
        "my warranty expires at the end of the month",
        "the lease is up on the 30th",
        "my coverage runs out Friday",
        "it broke on Friday",
        "it was installed in March",
        "I paid for it last month",
        "it won't start in the mornings",
        "it makes a noise every morning",
        "I was just telling my husband this morning that I should call",
        "we were driving this morning when it began",
        "my grandson came over sunday and changed the filter",
        "they stopped by on tuesday",
    ],
)
def test_a_time_of_something_else_is_no_wish(said: str) -> None:
    assert window(said) == ""


def test_a_wish_beside_it_counts() -> None:
    assert window("thursday's Thanksgiving, friday after two") == "Fri 27 14:00-00:00"
    assert window("do you have ten on that wednesday") == "Wed 25 10:00-11:00"
    assert window("the sticker expires Friday, can I come Thursday") == "Thu 26 00:00-Fri 27 00:00"
    assert window("it died on Monday, so Tuesday at nine") == "Tue 24 09:00-10:00"


@pytest.mark.parametrize(
    ("said", "expected"), [("Thursday if you're open", "Thu 10"), ("no, Friday", "Fri 27")]
)
def test_the_weekday_that_was_agreed_said_again_stays(said: str, expected: str) -> None:
    agreed = {"start": "2026-12-10T00:00:00", "end": "2026-12-11T00:00:00", "said": "Thursday of that week"}
    assert window(said, agreed).startswith(expected)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Wednesday after ten, but not after three", "Wed 25 10:00-15:00"),
        ("Monday before four, not before noon", "Mon 23 12:00-16:00"),
        ("Tuesday, not after three", "Tue 24 00:00-15:00"),
    ],
)
def test_two_limits_are_one_stretch(said: str, expected: str) -> None:
    assert window(said) == expected


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("mid December, a Tuesday", "Tue 15"),
        ("the second week of December, Thursday if possible", "Thu 10"),
        ("on a Friday in January", "Fri 01"),
        ("mid December, no, Tuesday", "Tue 24"),
    ],
)
def test_a_weekday_within_the_days_named_beside_it(said: str, day: str) -> None:
    assert window(said).startswith(day)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("I'm not home until the third week of December, so after that", "Tue 15 00:00-Tue 22 00:00"),
        ("I'm away until Wednesday, so after that", "Wed 25 00:00-Wed 02 00:00"),
        ("I'm gone next week so any time after that", "Mon 30 00:00-Mon 07 00:00"),
        ("I leave on Friday, so before then", "Sat 21 00:00-Fri 27 00:00"),
        ("I have a meeting Friday at ten, so after that", "Fri 27 11:00-00:00"),
        ("I work until three on Monday", "Mon 23 15:00-00:00"),
        ("I'm home until three on Monday", "Mon 23 00:00-15:00"),
        ("Monday after three I have class until two thirty", "Mon 23 15:00-00:00"),
        ("Monday I'm in class until two thirty so after that", "Mon 23 14:30-00:00"),
        ("Wednesday I've got a meeting till noon so any time after that", "Wed 25 12:00-00:00"),
        ("Monday after three I'm free until five", "Mon 23 15:00-17:00"),
        ("any day but Wednesday", "Sat 21 00:00-Wed 25 00:00"),
    ],
)
def test_a_time_is_limited_by_the_one_named_before_it(said: str, meant: str) -> None:
    assert window(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("the day after Thanksgiving", "Fri 27 00:00-Sat 28 00:00"),
        ("the morning after Thanksgiving", "Fri 27 08:00-12:00"),
        ("the week after Thanksgiving", "Mon 30 00:00-Mon 07 00:00"),
        ("after next week", "Mon 30 00:00-Mon 07 00:00"),
        ("before the weekend after next", "Sat 21 00:00-Sat 05 00:00"),
        ("the second week of the month", "Tue 08 00:00-Tue 15 00:00"),
        ("after the first of the month", "Wed 02 00:00-Wed 09 00:00"),
    ],
)
def test_days_beside_others_and_parts_of_a_month_that_are_to_come(said: str, meant: str) -> None:
    assert window(said) == meant


def test_a_time_counted_from_now_yields_to_one_that_is_proposed_behind_it() -> None:
    known = Context(today=SATURDAY, now=time(9))
    reading = hear.when("that's in an hour, how about monday at ten", known)
    assert reading
    assert f"{reading.value.start:%a %H:%M}" == "Mon 10:00"


def test_hours_that_are_over_on_the_day_that_was_wished_for_are_those_of_the_next_one() -> None:
    tonight = {"start": "2026-11-21T17:00:00", "end": "2026-11-21T21:00:00", "said": "tonight"}
    reading = hear.coming(
        "first thing in the morning", Context(today=SATURDAY, now=time(21), current=tonight)
    )
    assert reading
    assert f"{reading.value.start:%a %H:%M}" == "Sun 07:00"


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en-US", "don gets off at two so more like two thirty", "14:30"),
        ("en-US", "no, two thirty, he can't be there at two", "14:30"),
        ("en-US", "no, three, i can't be there at two", "15:00"),
        ("en-US", "nine, i've got to be at church by eleven", "09:00"),
        ("en-US", "one thirty, my lunch ends at one", "13:30"),
        ("en-US", "i won't be up at nine, eleven's better", "11:00"),
        ("en-US", "eleven. nine is way too early for me", "11:00"),
        ("en-US", "the sitter comes at ten so ten thirty", "10:30"),
        ("en-US", "eight is when i drop off my daughter so eight thirty please", "08:30"),
        ("en-US", "make it two thirty since my husband doesn't get home before two", "14:30"),
        ("en-US", "twelve doesn't work, my meeting starts at twelve, three does", "15:00"),
        ("en-US", "three would be better, at twelve i'm at work", "15:00"),
        ("en-US", "my husband brings it in at three", "15:00"),
        ("es-US", "no, a las tres, no puedo estar ahí a las dos", "15:00"),
        ("es-US", "a las diez, mi hijo tiene práctica a las nueve", "10:00"),
        ("es-US", "tengo cita con el doctor a las dos, que sea a las cuatro", "16:00"),
        ("sv-SE", "nej, halv tre, han kan inte vara där klockan två", "14:30"),
        ("sv-SE", "klockan tio, min son har träning klockan nio", "10:00"),
    ],
)
def test_the_hour_of_what_somebody_does_is_only_a_reason_for_another_one(
    language: str, said: str, meant: str
) -> None:
    noon = {"start": "2026-11-23T12:00:00", "end": "2026-11-23T13:00:00", "said": "monday at noon"}
    reading = hear.when(said, Context(language=language, today=SATURDAY, current=noon))
    assert reading is not None
    assert f"{reading.value.start:%a %H:%M}" == f"Mon {meant}"
