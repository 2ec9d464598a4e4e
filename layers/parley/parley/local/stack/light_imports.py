"""Parts of moto that are imported for what nobody asks of it here."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType
from typing import Any


@contextmanager
def without(package: str, **names: Any) -> Iterator[None]:
    """Within, an import of a package finds one that is empty but for `names` and its modules; later ones get all of it.

    moto's EC2 reads megabytes about machines for hire, which takes a second. SSM imports it for commands to instances,
    and Step Functions imports Batch, which imports it, for the states of a job.
    """
    if package in sys.modules:
        yield
        return
    stand_in = ModuleType(package)
    spec = find_spec(package)
    stand_in.__dict__.update(names, __path__=spec.submodule_search_locations if spec else [])
    sys.modules[package] = stand_in
    try:
        yield
    finally:
        del sys.modules[package]
