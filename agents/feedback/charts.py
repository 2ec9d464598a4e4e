"""Results as charts, drawn on the server: SVG without scripts, which a page shows as an image.

Each chart says only what a table beside it says as well.
"""

from collections.abc import Callable, Mapping
from typing import Any

import pygal
from pygal.style import Style

from agents.feedback import results
from agents.feedback.results import Tallies
from agents.feedback.survey.questions import SCALES

FONT = "system-ui, sans-serif"
COLOURS = ("#0f766e", "#c2780c", "#4666c4", "#b0487a", "#6f7d2c", "#7d8790")
"""The console's own."""
LIGHT_COLOURS = ("#5fc3b8", "#e8ab5c", "#93a9ec", "#df8fb4", "#b5c46b", "#aab4bc")


def _style(ink: str, faint: str, colours: tuple[str, ...]) -> Style:
    return Style(
        background="transparent",
        plot_background="transparent",
        foreground=ink,
        foreground_strong=ink,
        foreground_subtle=faint,
        guide_stroke_color=faint,
        major_guide_stroke_color=faint,
        colors=colours,
        font_family=FONT,
        label_font_size=16,
        major_label_font_size=16,
        legend_font_size=16,
        value_font_size=16,
        no_data_font_size=20,
        stroke_width="2.5",
        opacity="1",
        opacity_hover="1",
        transition="0s",
    )


STYLES: Mapping[str, Style] = {
    "light": _style("#1c2326", "#dedbd3", COLOURS),
    "dark": _style("#e9e7e1", "#323b40", LIGHT_COLOURS),
}
LONGEST_LEGEND, LONGEST_LABEL = 80, 24
WIDTH, HEIGHT, LEGEND_HEIGHT = 760, 310, 26
"""Pixels, without the legend, which takes one more line."""
PER_CENT: Mapping[str, Any] = {
    "range": (0, 100),
    "y_labels": (0, 25, 50, 75, 100),
    "value_formatter": "{:.0f} %".format,
}


def draw(what: str, counted: Tallies, theme: str, stores: Mapping[str, str]) -> bytes:
    """The chart `completion`, `ratings`, `stores` or `distribution`, as SVG; `stores` has their names."""
    settings = {
        "style": STYLES[theme],
        "js": [],
        "width": WIDTH,
        "no_data_text": "No calls yet",
        "legend_at_bottom": True,
        "legend_at_bottom_columns": 1,
        "truncate_legend": LONGEST_LEGEND,
        "disable_xml_declaration": False,
        "truncate_label": LONGEST_LABEL,
    }
    chart = CHARTS[what](counted, settings)
    if not chart.raw_series:
        chart.add("", [])
    chart.height = HEIGHT + LEGEND_HEIGHT * len(chart.raw_series)
    if what == "stores":
        chart.x_labels = [stores.get(id, id) for id in chart.x_labels]
    drawn: bytes = chart.render()
    return drawn


def _completion(counted: Tallies, settings: dict[str, object]) -> pygal.Line:
    """The share of answered calls that were completed, day by day."""
    days = results.calls_by_day(counted)
    chart = pygal.Line(**settings, **PER_CENT, show_legend=False)
    _label_days(chart, [each["day"] for each in days])
    chart.add("Completed", [round(each["average"] * 100, 1) for each in days])
    return chart


def _ratings(counted: Tallies, settings: dict[str, object]) -> pygal.Line:
    """The average of each rating, day by day."""
    rated, days = _rated(counted, "day")
    chart = pygal.Line(**settings, **PER_CENT)
    _label_days(chart, days)
    for name, shares in rated:
        chart.add(name, [shares.get(day) for day in days])
    return chart


def _stores(counted: Tallies, settings: dict[str, object]) -> pygal.Bar:
    """The average of each rating in each store."""
    rated, stores = _rated(counted, "store")
    chart = pygal.Bar(**settings, **PER_CENT)
    chart.x_labels = stores
    for name, shares in rated:
        chart.add(name, [shares.get(store) for store in stores])
    return chart


def _rated(counted: Tallies, by: str) -> tuple[list[tuple[str, dict[str, float | None]]], list[str]]:
    """Each rating's average in per cent of its scale, by day or store; ratings of 5 and of 10 compare."""
    rated = [each for each in results.by_question(counted) if each["kind"] == "rating"]
    shares = [
        (each["text"], {point[by]: _share(point["average"], each["highest"]) for point in each[f"by_{by}"]})
        for each in rated
    ]
    return shares, sorted({point[by] for each in rated for point in each[f"by_{by}"]})


def _share(average: float | None, highest: int) -> float | None:
    lowest = SCALES[highest]
    return None if average is None else round((average - lowest) / (highest - lowest) * 100, 1)


def _distribution(counted: Tallies, settings: dict[str, object]) -> pygal.Bar:
    """How often each answer to the one question was given."""
    first = next(iter(results.by_question(counted)), None)
    chart = pygal.Bar(**settings, show_legend=False)
    if first:
        answers = sorted(first["distribution"], key=lambda answer: (len(answer), answer))
        chart.x_labels = answers
        chart.add(first["text"], [first["distribution"][answer] for answer in answers])
    return chart


def _label_days(chart: pygal.Line, days: list[str]) -> None:
    """About six days are named, by month and day."""
    chart.x_labels = [day[5:] for day in days]
    chart.x_labels_major = [day[5:] for day in days[:: max(1, len(days) // 6)]]
    chart.show_minor_x_labels = False


CHARTS: Mapping[str, Callable[[Tallies, dict[str, object]], pygal.Graph]] = {
    "completion": _completion,
    "ratings": _ratings,
    "stores": _stores,
    "distribution": _distribution,
}
