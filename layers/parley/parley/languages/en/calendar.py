"""Days in English."""

from parley.hear.calendar import Calendar
from parley.hear.words import phrases, word_list

_MONTHS = word_list(
    """
    january february march april may june july august september october november december
    """
)
_WEEKDAYS = word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday
    """
)

HEDGES = (
    "( i (guess|think|suppose|believe|mean)| maybe| probably| perhaps| of course| obviously| say| like| um+| uh+"
    "| well| ,)*"
)
"""What may stand between "except" and the day."""

TABLE = Calendar(
    months={month: number for number, month in enumerate(_MONTHS, start=1)}
    | {month[:3]: number for number, month in enumerate(_MONTHS, start=1)}
    | {"sept": 9},
    weekdays={weekday: number for number, weekday in enumerate(_WEEKDAYS)}
    | {f"{weekday}s": number for number, weekday in enumerate(_WEEKDAYS)}
    | {weekday[:3]: number for number, weekday in enumerate(_WEEKDAYS) if weekday[:3] not in ("sun", "sat")}
    | {"tues": 1, "thur": 3, "thurs": 3},
    days={
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
        "day after tommorow": 2,
        "overmorrow": 2,
        "the day before yesterday": -2,
        "day before yesterday": -2,
        "tomorrow": 1,
        "tomorrows": 1,
        "tommorow": 1,
        "tommorrow": 1,
        "tomorow": 1,
        "today": 0,
        "todays": 0,
        "tonight": 0,
        "tonights": 0,
        "tonite": 0,
        "right now": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "this lunchtime": 0,
        "later on": 0,
        "yesterday": -1,
        "yesterdays": -1,
        "last night": -1,
    },
    units={
        "day": 1,
        "days": 1,
        "days time": 1,
        "week": 7,
        "weeks": 7,
        "weeks time": 7,
        "night": 1,
        "nights": 1,
    },
    patterns=(
        ("date", r"(?P<year>(19|20)\d\d)[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})"),
        ("date", r"(?P<number>\d{1,2})[-/.](?P<day>\d{1,2})[-/.](?P<year>(19|20)\d\d)"),
        ("nth_weekday", r"{nth} {weekday} (of|in) {month}"),
        ("date", r"{day}( day)?( of)?( ,)? {month}( \.)?( ,)?( of)? {year}"),
        ("date", r"{month}( \.)?( the)? {day}( ,)?( of)? {year}"),
        ("date", r"{month}( \.)?( the)? {nth}"),
        ("date", r"{nth}( day)?( of)?( ,)? {month}"),
        ("date", r"{month}( \.)?( the)? {day}(?! ?(am|pm|people|oclock|: ?\d))"),
        ("date", r"{day}( of)? {month}"),
        ("holiday", r"{holiday}"),
        ("date", r"(?P<number>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])"),
        ("weekday_after", r"{count} weeks (from|after|on) {weekday}"),
        ("weekday_after", r"(a |1 )?week (from|after|on) {weekday}"),
        ("weekday_after", r"{weekday} week(?! \w+ing)"),
        ("weekday_after", r"(the )?{weekday} after next"),
        ("weekday_after", r"(a |1 )?week (from|after|on) (this|next|the )?{weekday}"),
        ("weekday_next_week", r"{weekday}( of| the| in)* (next|the following|the coming) week"),
        ("weekday_next_week", r"next (weeks? (on )?)?{weekday}"),
        ("weekday_past", r"(last|past|previous) {weekday}"),
        ("weekday_this_week", r"{weekday}( of| in)? this week"),
        ("weekday_this_week", r"(this|coming|this coming|upcoming) {weekday}"),
        ("day_next_month", r"{nth} (of|in) (the )?(next|following) month"),
        ("day_of_month", r"{nth}( day)? (of|in) the month"),
        ("day_this_month", r"{nth}( day)? (of|in) (the|this) (current )?month"),
        ("ahead_from", r"(?:(?:a|{count}) )?{unit} (from|after) {days}"),
        ("counted", r"{days}"),
        ("ago", r"{count} {unit} (ago|before|back|earlier)"),
        ("ahead", r"(in( about| around)?|within|after) {count} (more )?{unit}"),
        ("ahead", r"{count} {unit} (from (now|today)|later|hence|ahead|out)"),
        ("ahead", r"in a(?P<count>) {unit}"),
        ("months_ahead", r"in (?:a|{count}) {months}"),
        ("months_ahead", r"{count} {months} (from (now|today)|later|hence|ahead|out)"),
        (
            "day_of_month",
            r"{weekday}( ,)?( the)? (?P<day>[4-9]|[12]\d|3[01])th(?! (floor|street|avenue|st|ave|time|of))",
        ),
        ("weekday", r"{weekday}"),
        (
            "day_of_month",
            r"(the|on|on the|until|till|from|by|before|after|since|of) {nth}(?! (1\b|floor|street|avenue|st|ave|"
            r"time|one|thing|person|quarter|half|option|choice|of|appointment|day|week|slot|available|few|couple|"
            r"free|open|opening|spot|house|home|place|unit|apartment|building|address|property|rental|"
            r"door|driveway|job|"
            r"story|level|visit|(that )?(you|youve|they|theyve|theres|there|is|i|we)|thats|that (works|comes)|"
            r"(e ?)?mails?|letters?|messages?|calls?|names?|questions?|parts?))",
        ),
        (
            "day_of_month",
            r"(?!1th){nth}(?=$| (at|please|in the|around|if|would|works|is|sounds|thanks|for|\.|,|\?))",
        ),
    ),
    month_units={"month": 1, "months": 1, "months time": 1, "year": 12, "years": 12},
    corrections=phrases(
        "no; sorry; actually; i mean; i meant; wait; rather(?! than); instead(?! of); make (it|that); not"
    ),
    rejections=phrases(
        rf"""
        not( for| on| the| this)*; (instead of|rather than)( on| the| this)*;
        (any ?(day|time|morning|afternoon|evening|weekday)|every ?day|all week|whenever)( (of|in))?( (the|this|next)
          week)?( ,)? (but|except|besides|other than|apart from|
          excluding){HEDGES}( for| on| this)*{HEDGES};
        (except|excluding|other than|apart from){HEDGES}( for| on| this)*{HEDGES}; anything but( for| on| this)*;
        (cant|cannot|can not|dont|wont)( (do|make|come|be (here|home|there)|work|on|it|this|have|need|want|
          ((an?|any|the|my) )?(appointment|visit)))+;
        (im|i am|were|we are|ill be|well be|hes|shes|theyre) (\w+ )?(on (shift|call|duty)|working|at work|out of
          town|away|gone|traveling|busy|booked( up)?|tied up|in (class|court|surgery))( all day| again)?( on| this)*;
        (im|i am|were|we are|ill be|well be|hes|shes|theyre|(gotta|have to|need to|got to|supposed to) be) (in|at|over
          in) (?!(on|this|the|here|there|home|town|my|your|our|around|for|next|about|by)\b)\w+( \w+)?( all day| again)?(
          on| this)*
        """
    ),
    joints=(",", "\\.", "the", "on"),
    holidays={
        "new years day": (1, 1),
        "new years eve": (12, 31),
        "new years": (1, 1),
        "christmas eve": (12, 24),
        "christmas day": (12, 25),
        "christmas": (12, 25),
        "boxing day": (12, 26),
        "valentines day": (2, 14),
        "the 4th of july": (7, 4),
        "4th of july": (7, 4),
        "independence day": (7, 4),
        "halloween": (10, 31),
        "veterans day": (11, 11),
        "juneteenth": (6, 19),
    },
    moving_holidays={
        "thanksgiving": (11, 3, 4),
        "thanksgiving day": (11, 3, 4),
        "black friday": (11, 3, 4, 1),
        "labor day": (9, 0, 1),
        "memorial day": (5, 0, -1),
        "martin luther king day": (1, 0, 3),
        "mlk day": (1, 0, 3),
        "presidents day": (2, 0, 3),
        "columbus day": (10, 0, 2),
    },
)
