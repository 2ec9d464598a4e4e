"""Days in Spanish. Dates in figures alone are written as in the USA, the month first."""

from parley.hear.calendar import Calendar
from parley.hear.words import phrases, word_list

_MONTHS = word_list(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
_WEEKDAYS = word_list("lunes martes miercoles jueves viernes sabado domingo")
_COMING = "(que viene|que entra|que sigue|entrante|siguiente|proximo|proxima)"
_NEXT_WEEK = f"((la )?(proxima|otra|siguiente) semana|(la )?semana {_COMING})"
_NO_DATE = (
    r"(?! ?(am|pm|de la (manana|tarde|noche|calle|avenida)|personas|dolares|[:.] ?\d|y media|y cuarto|por ciento|%|"
    r"street|avenue|road|drive|lane|boulevard|calle|avenida|opcion|en punto|horas|disponibles?|libres?|"
    r"que (se )?(tenga|tienen?|haya|hay|pueda|este|encuentre|salga|le quede|me (de|den|consiga)\b)))"
)
_BARE = "".join(
    rf"(?<!\b{word} )"
    for word in word_list(
        """
        en de es era son numero codigo marque marca marquen toque toquen oprima apriete presione aplaste ponga pone
        apartamento departamento depto apto interior lote espacio casa puerta timbre boton piso codigo clave
        """
    )
)
"""A number by itself is no day behind what tells of something else that is numbered: "es el cuatro", "marque el 12"."""

HEDGES = "( (yo )?(creo|pienso|supongo)( que)?| tal vez| quiza\\w*| a lo mejor| pues| este| digamos| ,)*"
"""What may stand between "excepto" and the day."""

TABLE = Calendar(
    months={month: number for number, month in enumerate(_MONTHS, start=1)} | {"setiembre": 9},
    weekdays={weekday: number for number, weekday in enumerate(_WEEKDAYS)} | {"sabados": 5, "domingos": 6},
    days={
        "pasado manana": 2,
        "pasadomanana": 2,
        "antes de ayer": -2,
        "antier": -2,
        "antiayer": -2,
        "anteayer": -2,
        "manana": 1,
        "hoy": 0,
        "ahorita": 0,
        "ahora mismo": 0,
        "esta manana": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "este mediodia": 0,
        "ayer": -1,
        "anoche": -1,
        "de hoy en 8": 7,
        "de hoy en 8 dias": 7,
        "de hoy en 15": 14,
        "de hoy en 15 dias": 14,
        "de manana en 8": 8,
        "en 8 dias": 7,
        "en 15 dias": 14,
    },
    units={"dia": 1, "dias": 1, "dias mas": 1, "semana": 7, "semanas": 7, "quincena": 14, "noches": 1},
    patterns=(
        ("date", r"(?P<year>(19|20)\d\d)[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})"),
        ("date", r"(?P<day>1[3-9]|2\d|3[01])[-/.](?P<number>\d{1,2})[-/.](?P<year>(19|20)\d\d)"),
        ("date", r"(?P<number>\d{1,2})[-/.](?P<day>\d{1,2})[-/.](?P<year>(19|20)\d\d)"),
        ("nth_weekday", r"{nth} {weekday} (de|del mes de|en) {month}"),
        ("date", r"{day}( de| del mes de)? {month}( ,)?( de| del)?( ano)? {year}"),
        ("date", r"{month}( ,)?( el)? {day}( ,)?( de| del)? {year}"),
        ("holiday", r"{holiday}"),
        ("date", r"{day}( de| del mes de)? {month}"),
        ("date", r"{month}( el)? {day}(?! ?(am|pm|personas|: ?\d))"),
        ("date", r"(?P<number>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])"),
        ("weekday_after", r"{weekday} en 8( dias)?"),
        ("weekday_after", r"{weekday} (despues|siguiente al) (del|de la) proxim[oa]"),
        ("weekday_after", r"(?:1|{count}) semanas? (despues|a partir) (del|de este|de) {weekday}"),
        ("weekday_next_week", rf"{{weekday}}( ,)? (de|en) {_NEXT_WEEK}"),
        ("weekday_next_week", rf"{_NEXT_WEEK}( ,)?( el| seria el| que sea el)? {{weekday}}"),
        ("weekday_past", r"{weekday} (pasado|anterior)"),
        ("weekday_past", r"pasado {weekday}"),
        ("weekday_this_week", r"{weekday} de esta( misma)? semana"),
        ("weekday_this_week", r"(este mismo|este) {weekday}"),
        ("day_next_month", rf"{{day}} (de|del) ((proximo|otro|siguiente) mes|mes {_COMING})"),
        ("day_this_month", r"{day} (de este mes|del mes|del presente|de este)"),
        ("counted", r"(?<!la )(?<!las )(?<!cada ){days}"),
        ("ahead", r"(en|dentro de|de aqui a|de hoy en|como en|despues de) (unos |unas )?{count} {unit}"),
        ("ago", r"hace( como)? {count} {unit}"),
        ("months_ahead", r"(en|dentro de|de aqui a) {count} {months}"),
        ("day_of_month", r"{weekday}( el| dia)? (?P<day>1[3-9]|2\d|3[01])(?! ?(horas|hrs|:))"),
        ("weekday", rf"(proximo )?{{weekday}}( {_COMING})?"),
        (
            "day_of_month",
            rf"(el dia|dia|hasta el|(cita|visita|fecha) (es|era|seria)( para)? el) {{day}}{_NO_DATE}",
        ),
        ("day_of_month", rf"{_BARE}(el|del|al) {{day}}{_NO_DATE}"),
    ),
    month_units={"mes": 1, "meses": 1, "ano": 12, "anos": 12},
    corrections=phrases(
        "no; perdon; perdone; disculpe; digo; mejor dicho; quise decir; quiero decir; espere; espera; mas bien; "
        "mejor; sino"
    ),
    rejections=phrases(
        rf"""
        (no|ni|menos|excepto|salvo|en vez de|en lugar de|fuera de|aparte de|que no sea)(
          puedo| quiero| para| en| es| que sea| el| la| este|del)*;
        (menos|excepto|salvo){HEDGES}( el| en)*{HEDGES}
        """
    ),
    joints=(",", "el", "el dia", "dia"),
    holidays={
        "navidad": (12, 25),
        "nochebuena": (12, 24),
        "noche buena": (12, 24),
        "nochevieja": (12, 31),
        "noche vieja": (12, 31),
        "fin de ano": (12, 31),
        "ano nuevo": (1, 1),
        "dia de reyes": (1, 6),
        "reyes magos": (1, 6),
        "san valentin": (2, 14),
        "dia de los enamorados": (2, 14),
        "4 de julio": (7, 4),
        "dia de la independencia": (7, 4),
        "halloween": (10, 31),
        "dia de los muertos": (11, 2),
        "dia de muertos": (11, 2),
        "dia de las madres mexicano": (5, 10),
        "dia de los veteranos": (11, 11),
    },
    moving_holidays={
        "dia de accion de gracias": (11, 3, 4),
        "accion de gracias": (11, 3, 4),
        "thanksgiving": (11, 3, 4),
        "san guivin": (11, 3, 4),
        "viernes negro": (11, 3, 4, 1),
        "black friday": (11, 3, 4, 1),
        "dia del trabajo": (9, 0, 1),
        "labor day": (9, 0, 1),
        "memorial day": (5, 0, -1),
        "dia de las madres": (5, 6, 2),
        "dia del padre": (6, 6, 3),
        "dia de martin luther king": (1, 0, 3),
        "dia de los presidentes": (2, 0, 3),
    },
)
