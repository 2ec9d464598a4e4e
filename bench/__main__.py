"""`python -m bench [NAME ...]`: measures, prints the figures side by side, writes build/bench.json.

Each measurement runs in a process of its own, so that none is slowed by what another has loaded. The exit
code is 1 when one breaks, never because a figure is bad.
"""

import json
import subprocess
import sys
from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path

from bench.figures import Figure, NotMeasured, from_data, show, to_data, write

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ROOT / "build" / "bench.json"
LONGEST_SECONDS = 300
MEASUREMENTS = {
    "cold-start": "The start of a function, and its first answer",
    "turns": "One turn's own time",
    "database": "What a turn asks of DynamoDB",
    "scale": "A whole call and a whole outreach",
    "calls-at-once": "Fifty calls at once",
    "outreach": "One outreach",
    "car_desk": "The workshop's desk",
    "long-calls": "Long calls of the workshop's desk",
    "feedback": "The choice of questions",
    "call-list": "The list of calls",
    "console": "The console",
    "readers": "Reading people without a model",
    "model": "Asking a language model",
}
"""The name of a measurement -> what it is about; its function `figures` is in the module of that name, or in the module
`bench` of a folder of agents of that name."""


def main() -> int:
    parser = ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"out of: {', '.join(MEASUREMENTS)}")
    parser.add_argument("--here", action="store_true", help="measure in this process and print JSON")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - MEASUREMENTS.keys():
        parser.error(f"nobody measures {', '.join(sorted(unknown))}; there are: {', '.join(MEASUREMENTS)}")
    names = arguments.names or list(MEASUREMENTS)
    if arguments.here:
        print(json.dumps([to_data(figure) for name in names for figure in measure(name)]))
        return 0
    return apart(names)


def measure(name: str) -> list[Figure]:
    """The figures of one measurement, up to what cannot be measured on this machine, which has no value."""
    here = Path(__file__).with_name(f"{name.replace('-', '_')}.py").exists()
    module = import_module(f"bench.{name.replace('-', '_')}" if here else f"agents.{name}.bench")
    found: list[Figure] = []
    try:
        found.extend(module.figures())
    except NotMeasured as reason:
        found.append(Figure(name, None, "", str(reason)))
    return found


def apart(names: list[str]) -> int:
    """Each measurement in a process of its own."""
    measured, broken = [], 0
    for name in names:
        print(f"measuring: {MEASUREMENTS[name].lower()} ...", file=sys.stderr)
        figures = _in_process(name)
        broken += not figures
        shown = figures or [Figure(name, None, "", "it broke; what it said is above")]
        measured += shown
        show(MEASUREMENTS[name], shown)
    kept = {} if len(names) == len(MEASUREMENTS) else _kept()
    write({**kept, **{figure.name: figure for figure in measured}}.values(), FIGURES)
    print(f"figures are in {FIGURES.relative_to(ROOT)}")
    return 1 if broken else 0


def _in_process(name: str) -> list[Figure]:
    command = [sys.executable, "-m", "bench", "--here", name]
    try:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=LONGEST_SECONDS, check=True)
    except subprocess.TimeoutExpired:
        return [Figure(name, None, "", f"this machine is not done with it in {LONGEST_SECONDS} s")]
    except subprocess.CalledProcessError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return []
    return [from_data(data) for data in json.loads(done.stdout.splitlines()[-1])]


def _kept() -> dict[str, Figure]:
    """The figures of earlier measurements."""
    if not FIGURES.exists():
        return {}
    kept = json.loads(FIGURES.read_text())
    return {name: from_data({"name": name, **data}) for name, data in kept.items()}


if __name__ == "__main__":
    sys.exit(main())
