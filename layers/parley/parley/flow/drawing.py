"""Draws a flow as SVG: the states from top to bottom, the ways between them as a railway map.

States stand as they are declared, ends at the foot, the end of the longest call first. A way to the next
state goes straight down; the others go through a lane beside the states, one lane for each target, on the
right downwards and on the left upwards. Everything has a class and a data attribute, so that a page can
mark the way taken (`data-from`, `data-to`) and the current state (`data-state`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from parley.flow.flow import Flow
from parley.flow.ways import Way
from parley.flow.words import Ask, Collect, Consent, Do, End, Message, Queue, State, Talk, Transfer

KINDS: Mapping[type, str] = {
    Ask: "asks",
    Consent: "asks consent",
    Collect: "collects",
    Do: "does",
    Talk: "talks",
    Transfer: "transfers",
    Message: "records",
    Queue: "waits",
    End: "ends",
}
MAIN = ("outcome", "unclear")
"""Ways that a call takes when nothing goes wrong; the others are drawn fainter."""

ROW, HEIGHT, LETTER, MARGIN = 58, 38, 7.4, 12
LANE, LANES_BEGIN, CORNER, SLOT = 22, 78, 9, 12
ENTRY = -10
"""How far above the middle of a state the arrows into it end; those out of it begin around the middle."""
LONGEST_LABEL = 15
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Edge:
    """All ways from one state to another; `label` names them, `main` ones first."""

    source: str
    target: str
    label: Sequence[str]
    main: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything is: rows by state, the x of each target's lane, the states' left edge and width."""

    rows: Mapping[str, int]
    right: Mapping[str, float]
    left: Mapping[str, float]
    x: float
    width: float

    def middle(self, state: str) -> float:
        return MARGIN + self.rows[state] * ROW + HEIGHT / 2


def svg(flow: Flow) -> str:
    """The drawing, without any style of its own but `currentColor`."""
    edges = _edges(flow.ways)
    plan = _plan(flow, edges)
    width = max([plan.x + plan.width, *plan.right.values()]) + MARGIN
    height = MARGIN * 2 + (len(flow.states) - 1) * ROW + HEIGHT
    parts = [*_drawn_ways(plan, edges), *(_drawn_state(plan, state) for state in flow.states)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" role="img" class="flow" '
        f'font-family="system-ui, sans-serif" font-size="12">'
        f"<title>The call of {escape(flow.name)}</title>{''.join(parts)}</svg>"
    )


def _edges(ways: Iterable[Way]) -> Sequence[Edge]:
    found: dict[tuple[str, str], list[Way]] = {}
    for way in ways:
        if way.source != way.target:
            found.setdefault((way.source, way.target), []).append(way)
    return [Edge(source, target, _names(group), _is_main(group)) for (source, target), group in found.items()]


def _names(ways: Sequence[Way]) -> Sequence[str]:
    return tuple(way.outcome for way in sorted(ways, key=lambda way: way.kind not in MAIN))


def _is_main(ways: Sequence[Way]) -> bool:
    return any(way.kind in MAIN for way in ways)


def _plan(flow: Flow, edges: Sequence[Edge]) -> Plan:
    rows = {name: place for place, name in enumerate(_order(flow, edges))}
    width = max(len(name) for name in rows) * LETTER + 32
    down = [edge for edge in edges if rows[edge.target] > rows[edge.source] + 1]
    up = [edge for edge in edges if rows[edge.target] < rows[edge.source]]
    right, left = _lanes(rows, down), _lanes(rows, up)
    x = MARGIN + (LANE * (max(left.values()) + 1) if left else 0)
    return Plan(
        rows,
        {target: x + width + LANES_BEGIN + lane * LANE for target, lane in right.items()},
        {target: x - LANE * (lane + 1) for target, lane in left.items()},
        x,
        width,
    )


def _order(flow: Flow, edges: Sequence[Edge]) -> Sequence[str]:
    declared = {state.name: place for place, state in enumerate(flow.states)}
    begins = {
        end: min(declared[edge.source] for edge in edges if edge.target == end and edge.main)
        for end in declared
        if any(edge.target == end and edge.main for edge in edges)
    }
    ends = [state.name for state in flow.states if isinstance(state, End)]
    others = [name for name in declared if name not in ends]
    return [*others, *sorted(ends, key=lambda end: -begins.get(end, -1))]


def _lanes(rows: Mapping[str, int], edges: Sequence[Edge]) -> Mapping[str, int]:
    """Target -> lane, counted from the states outwards; short lanes lie inside long ones."""
    spans: dict[str, list[int]] = {}
    for edge in edges:
        spans.setdefault(edge.target, [rows[edge.target]]).append(rows[edge.source])
    placed: dict[str, int] = {}
    for target in sorted(spans, key=lambda name: (max(spans[name]) - min(spans[name]), rows[name])):
        taken = {lane for other, lane in placed.items() if _overlap(spans[target], spans[other])}
        placed[target] = next(lane for lane in range(len(spans)) if lane not in taken)
    return placed


def _overlap(one: Sequence[int], other: Sequence[int]) -> bool:
    return min(one) <= max(other) and min(other) <= max(one)


def _drawn_ways(plan: Plan, edges: Sequence[Edge]) -> Iterator[str]:
    """Faint ways first, so that the main ones lie on top."""
    for edge in sorted(edges, key=lambda edge: edge.main):
        if plan.rows[edge.target] == plan.rows[edge.source] + 1:
            yield _straight(plan, edge)
        else:
            yield _through_lane(plan, edge, edges)


def _straight(plan: Plan, edge: Edge) -> str:
    x, top, end = _straight_line(plan, edge)
    return _way(edge, f"M{x:.1f} {top:.1f}V{end:.1f}", (x, end), (0, 1), (x + 9, (top + end) / 2 + 2))


def _straight_line(plan: Plan, edge: Edge) -> tuple[float, float, float]:
    return (
        plan.x + 26,
        plan.middle(edge.source) + HEIGHT / 2,
        plan.middle(edge.target) - HEIGHT / 2 - 1,
    )


def _through_lane(plan: Plan, edge: Edge, edges: Sequence[Edge]) -> str:
    down = plan.rows[edge.target] > plan.rows[edge.source]
    lane = plan.right[edge.target] if down else plan.left[edge.target]
    side = plan.x + plan.width if down else plan.x
    out = 1 if down else -1
    goes_on = any(each.source == edge.target for each in edges)
    start, end = _exit(plan, edge, edges, down), plan.middle(edge.target) + (ENTRY if goes_on else 0)
    path = (
        f"M{side:.1f} {start:.1f}H{lane - out * CORNER:.1f}"
        f"Q{lane:.1f} {start:.1f} {lane:.1f} {start + out * CORNER:.1f}V{end - out * CORNER:.1f}"
        f"Q{lane:.1f} {end:.1f} {lane - out * CORNER:.1f} {end:.1f}H{side + out:.1f}"
    )
    return _way(edge, path, (side + out, end), (-out, 0), (side + 7, start - 3) if down else None)


def _exit(plan: Plan, edge: Edge, edges: Sequence[Edge], down: bool) -> float:
    """Where the way leaves its state; several ways leave one below the other, the outermost lane first."""
    lanes = plan.right if down else plan.left
    beside = {
        each.target: abs(lanes[each.target] - plan.x)
        for each in edges
        if each.source == edge.source
        and each.target in lanes
        and (plan.rows[each.target] > plan.rows[edge.source] + 1) == down
        and abs(plan.rows[each.target] - plan.rows[edge.source]) + (not down) > 1
    }
    order = sorted(beside, key=lambda target: -beside[target])
    return plan.middle(edge.source) + (order.index(edge.target) - (len(order) - 1) / 2) * SLOT


def _way(edge: Edge, path: str, tip: Point, towards: Point, label: Point | None) -> str:
    kind, dashes = ("main", "") if edge.main else ("aside", ' stroke-dasharray="3 4"')
    head = _arrow_head(tip, towards)
    written = _label(edge, label) if label and edge.main else ""
    return (
        f'<g class="way {kind}" data-from="{edge.source}" data-to="{edge.target}" '
        f'opacity="{0.75 if edge.main else 0.3}"><title>{escape(", ".join(edge.label))}</title>'
        f'<path d="{path}" fill="none" stroke="currentColor" stroke-width="1.5"{dashes}/>'
        f'<path d="{head}" fill="currentColor"/>{written}</g>'
    )


def _arrow_head(tip: Point, towards: Point) -> str:
    (x, y), (dx, dy) = tip, towards
    back = (x - 7 * dx, y - 7 * dy)
    return (
        f"M{x:.1f} {y:.1f}L{back[0] - 4 * dy:.1f} {back[1] - 4 * dx:.1f}"
        f"L{back[0] + 4 * dy:.1f} {back[1] + 4 * dx:.1f}Z"
    )


def _label(edge: Edge, where: Point) -> str:
    """As many of the outcomes as there is room for."""
    text = ", ".join(edge.label)
    if len(text) > LONGEST_LABEL:
        first = edge.label[0][: LONGEST_LABEL - 2]
        text = f"{first} …" if len(edge.label) > 1 else f"{first}…"
    x, y = where
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="9.5" fill="currentColor">{escape(text)}</text>'


def _drawn_state(plan: Plan, state: State) -> str:
    kind, top = KINDS[type(state)], plan.middle(state.name) - HEIGHT / 2
    corner = HEIGHT / 2 if isinstance(state, End) else 2 if isinstance(state, Do) else 9
    about = f"{state.name}: {state.about or kind}"
    return (
        f'<g class="state {kind}" data-state="{state.name}"><title>{escape(about)}</title>'
        f'<rect x="{plan.x:.1f}" y="{top:.1f}" width="{plan.width:.1f}" height="{HEIGHT}" rx="{corner}" '
        f'fill="none" stroke="currentColor"/>'
        f'<text class="name" x="{plan.x + 16:.1f}" y="{top + 17:.1f}" font-weight="600" '
        f'fill="currentColor">{state.name}</text>'
        f'<text class="kind" x="{plan.x + 16:.1f}" y="{top + 30:.1f}" font-size="9.5" opacity="0.65" '
        f'fill="currentColor">{kind}</text></g>'
    )
