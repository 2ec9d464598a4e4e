"""Days in Swedish."""

from parley.hear.calendar import Calendar
from parley.hear.words import phrases

_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december"
_WEEKDAYS = "måndag tisdag onsdag torsdag fredag lördag söndag"
_ENDINGS = ("", "en", "ar", "s", "ens", "arna")

TABLE = Calendar(
    months={month: number for number, month in enumerate(_MONTHS.split(), start=1)}
    | {month[:3]: number for number, month in enumerate(_MONTHS.split(), start=1)}
    | {"sept": 9},
    weekdays={day + ending: number for number, day in enumerate(_WEEKDAYS.split()) for ending in _ENDINGS}
    | {day[:3]: number for number, day in enumerate(_WEEKDAYS.split())},
    days={
        "i övermorgon": 2,
        "överimorgon": 2,
        "i överimorgon": 2,
        "övermorgon": 2,
        "imorgon": 1,
        "i morgon": 1,
        "imorron": 1,
        "i morron": 1,
        "imorrn": 1,
        "i morrn": 1,
        "imorn": 1,
        "i morn": 1,
        "morgondagen": 1,
        "idag": 0,
        "i dag": 0,
        "ikväll": 0,
        "i kväll": 0,
        "i eftermiddag": 0,
        "i förmiddag": 0,
        "imorse": 0,
        "i morse": 0,
        "nu i dag": 0,
        "igår": -1,
        "i går": -1,
        "igår kväll": -1,
        "i förrgår": -2,
        "iförrgår": -2,
        "förrgår": -2,
    },
    units={"dag": 1, "dagar": 1, "dygn": 1, "vecka": 7, "veckor": 7},
    patterns=(
        ("date", r"(?P<year>(19|20)\d\d)[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})"),
        ("date", r"(?P<day>\d{1,2})[-/.](?P<number>\d{1,2})[-/.](?P<year>(19|20)\d\d)"),
        ("nth_weekday", r"{nth} {weekday} i {month}"),
        ("date", r"{day}( i)? {month}( \.)?( ,)? {year}"),
        ("date", r"{month}( \.)?( den)? {day}( ,)? {year}"),
        ("date", r"{day}( dagen)?( i)? {month}"),
        ("date", r"{month}( \.)?( den)? {day}"),
        ("date", r"{nth}( i)? (?P<number>\d{1,2})th"),
        ("holiday", r"{holiday}"),
        ("date", r"(?P<day>0?[1-9]|[12]\d|3[01])/(?P<number>0?[1-9]|1[0-2])"),
        ("weekday_next_week", r"{weekday}( i)? nästa vecka"),
        ("weekday_next_week", r"nästa veckas? {weekday}"),
        ("weekday_next_week", r"nästa {weekday}"),
        ("weekday_after", r"{weekday} om en vecka"),
        ("weekday_after", r"en vecka (från|efter) {weekday}"),
        ("weekday_past", r"i {weekday}"),
        ("weekday_past", r"förra {weekday}"),
        ("weekday", r"(nu )?på {weekday}"),
        ("weekday_this_week", r"(den här|denna|kommande|nu) {weekday}"),
        ("day_next_month", r"{nth} (i )?nästa månad"),
        ("day_this_month", r"{nth} (i )?(den här|denna) månad(en)?"),
        ("counted", r"{days}"),
        ("ago", r"för {count} {unit} sedan"),
        ("ahead", r"(om|inom) {count} {unit}"),
        ("ahead", r"{count} {unit} (från (nu|idag)|framåt)"),
        ("weekday", r"{weekday}"),
        (
            "day_of_month",
            r"(den|på den|till den|från den|före den|efter den) {nth}(?! (frågan|gången|raden|delen))",
        ),
        ("day_of_month", r"{nth}(?=$| (går|passar|funkar|tack|blir|\.|,|\?))"),
    ),
    corrections=phrases(
        "nej; förlåt; jag menar; jag menade; vänta; snarare; istället(?! för); i stället(?! för); ursäkta; inte"
    ),
    rejections=phrases(
        "inte( på| den)*; (istället|i stället) för( på)?; hellre än; utom( på)?; förutom( på)?; (kan|går) inte( på)?"
    ),
    joints=(",", "\\.", "den", "på"),
    holidays={
        "nyårsafton": (12, 31),
        "nyårsdagen": (1, 1),
        "trettondagen": (1, 6),
        "julafton": (12, 24),
        "juldagen": (12, 25),
        "annandagen": (12, 26),
        "annandag jul": (12, 26),
        "valborg": (4, 30),
        "första maj": (5, 1),
        "nationaldagen": (6, 6),
        "lucia": (12, 13),
    },
)
