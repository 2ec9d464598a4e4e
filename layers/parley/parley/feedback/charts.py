"""Results as charts, drawn on the server: SVG without scripts, which a page shows as an image.

Each chart says only what a table beside it says as well.
"""

from collections.abc import Callable, Mapping

import pygal
from pygal.style import Style

from parley.feedback import results
from parley.feedback.results import Tallies

FONT = "system-ui, sans-serif"
COLOURS = ("#2563a8", "#b3541e", "#3d7a3a", "#7a3d8f", "#8a6d00", "#a8325e")
LIGHT_COLOURS = ("#7db3ef", "#f0a36b", "#8fcf8b", "#cf9be3", "#e0c25c", "#f08cb1")


def _style(ink: str, faint: str, colours: tuple[str, ...]) -> Style:
    return Style(
        background="transparent",
        plot_background="transparent",
        foreground=ink,
        foreground_strong=ink,
        foreground_subtle=faint,
        colors=colours,
        font_family=FONT,
        label_font_size=13,
        major_label_font_size=13,
        legend_font_size=14,
        value_font_size=13,
        no_data_font_size=20,
        opacity="1",
        opacity_hover="1",
        transition="0s",
    )


STYLES: Mapping[str, Style] = {
    "light": _style("#1c2430", "#c9d1dc", COLOURS),
    "dark": _style("#e8ecf2", "#465164", LIGHT_COLOURS),
}
LONGEST_LEGEND = 34


def draw(what: str, counted: Tallies, theme: str) -> bytes:
    """The chart `completion`, `ratings`, `stores` or `distribution`, as SVG."""
    settings = {
        "style": STYLES[theme],
        "js": [],
        "width": 760,
        "height": 320,
        "no_data_text": "No calls yet",
        "legend_at_bottom": True,
        "legend_at_bottom_columns": 2,
        "truncate_legend": LONGEST_LEGEND,
        "disable_xml_declaration": False,
        "show_minor_x_labels": False,
    }
    drawn: bytes = CHARTS[what](counted, settings).render()
    return drawn


def _completion(counted: Tallies, settings: dict[str, object]) -> pygal.Line:
    """The share of answered calls that were completed, day by day."""
    days = results.calls_by_day(counted)
    chart = pygal.Line(**settings, range=(0, 100), show_legend=False, value_formatter="{:.0f} %".format)
    _label_days(chart, [each["day"] for each in days])
    chart.add("Completed", [round(each["average"] * 100, 1) for each in days])
    return chart


def _ratings(counted: Tallies, settings: dict[str, object]) -> pygal.Line:
    """The average of each rating, day by day, as a share of its scale."""
    rated = [each for each in results.by_question(counted) if each["kind"] == "rating"]
    days = sorted({point["day"] for each in rated for point in each["by_day"]})
    chart = pygal.Line(**settings, range=(0, 10 if any(each["highest"] == 10 for each in rated) else 5))
    _label_days(chart, days)
    for each in rated:
        averages = {point["day"]: point["average"] for point in each["by_day"]}
        chart.add(each["text"], [averages.get(day) for day in days])
    return chart


def _stores(counted: Tallies, settings: dict[str, object]) -> pygal.Bar:
    """The average of each rating in each store."""
    rated = [each for each in results.by_question(counted) if each["kind"] == "rating"]
    stores = sorted({point["store"] for each in rated for point in each["by_store"]})
    chart = pygal.Bar(**settings, range=(0, 10 if any(each["highest"] == 10 for each in rated) else 5))
    chart.x_labels = stores
    for each in rated:
        averages = {point["store"]: point["average"] for point in each["by_store"]}
        chart.add(each["text"], [averages.get(store) for store in stores])
    return chart


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
    """About six days are named."""
    chart.x_labels = days
    chart.x_labels_major = days[:: max(1, len(days) // 6)]


CHARTS: Mapping[str, Callable[[Tallies, dict[str, object]], pygal.Graph]] = {
    "completion": _completion,
    "ratings": _ratings,
    "stores": _stores,
    "distribution": _distribution,
}
