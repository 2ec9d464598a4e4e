"""Parts of moto that are imported for what nobody asks of it here."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

EC2 = "moto.ec2"


@contextmanager
def without_ec2() -> Iterator[None]:
    """Within, an import of EC2's backends finds none. SSM imports them for commands to instances, and they read
    megabytes about machines for hire, which takes a second; a later import of EC2 gets all of it."""
    if EC2 in sys.modules:
        yield
        return
    stand_in = ModuleType(EC2)
    stand_in.__dict__["ec2_backends"] = {}
    sys.modules[EC2] = stand_in
    try:
        yield
    finally:
        del sys.modules[EC2]
