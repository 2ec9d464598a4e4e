"""The drawing of a flow shows all of it, once, and inside its frame."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from parley import agents
from parley.flow.drawing import svg

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=agents.names())
def agent(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_state_and_every_way_is_drawn_once(agent: str) -> None:
    flow = agents.load(agent)
    groups = list(ElementTree.fromstring(svg(flow)).iter(f"{SVG}g"))
    states = [group.get("data-state") for group in groups if group.get("data-state")]
    ways = [(group.get("data-from"), group.get("data-to")) for group in groups if group.get("data-from")]
    assert sorted(map(str, states)) == sorted(state.name for state in flow.states)
    declared = {(way.source, way.target) for way in flow.ways if way.source != way.target}
    assert len(ways) == len(declared)
    assert set(ways) == declared


def test_nothing_is_drawn_outside_the_frame(agent: str) -> None:
    drawing = ElementTree.fromstring(svg(agents.load(agent)))
    *_, width, height = map(float, str(drawing.get("viewBox")).split())
    for path in drawing.iter(f"{SVG}path"):
        for x in re.findall(r"[MHQL](-?[\d.]+)", str(path.get("d"))):
            assert 0 <= float(x) <= width
    for box in drawing.iter(f"{SVG}rect"):
        assert float(str(box.get("y"))) >= 0
        assert float(str(box.get("y"))) + float(str(box.get("height"))) <= height


def test_no_two_states_lie_on_each_other(agent: str) -> None:
    drawing = ElementTree.fromstring(svg(agents.load(agent)))
    tops = sorted(float(str(box.get("y"))) for box in drawing.iter(f"{SVG}rect"))
    heights = {float(str(box.get("height"))) for box in drawing.iter(f"{SVG}rect")}
    gaps = [lower - upper for upper, lower in pairwise(tops)]
    assert min(gaps, default=max(heights)) >= max(heights)
