"""Templates that were translated before: translating takes a second, and each command would wait for it.

They are kept in the user's cache folder by the hash of all that they were made of, the newest few of them.
"""

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile

KEPT = 20


def cached(template: str, parameters: Mapping[str, str], translate: Callable[[], str]) -> str:
    """What `translate` made of that template and those parameters, now or at an earlier time.

    A folder that cannot be read or written only costs the time to translate.
    """
    made_of = json.dumps([version("aws-sam-translator"), template, dict(parameters)], sort_keys=True)
    file = _folder() / f"{sha256(made_of.encode()).hexdigest()}.json"
    with suppress(OSError, ValueError):
        known = file.read_text("utf-8")
        json.loads(known)
        return known
    translated = translate()
    with suppress(OSError):
        _keep(file, translated)
    return translated


def _folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "parley" / "templates"


def _keep(file: Path, text: str) -> None:
    """Written whole or not at all: other processes read it at any time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, suffix=".part", delete=False) as part:
        part.write(text)
    Path(part.name).replace(file)
    newest = sorted(file.parent.glob("*.json"), key=lambda each: each.stat().st_mtime, reverse=True)
    for old in newest[KEPT:]:
        old.unlink(missing_ok=True)
