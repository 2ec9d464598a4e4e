"""Tables for spreadsheets, as CSV: what people said stays text there, and is never run as a formula."""

import csv
import io
import re
from collections.abc import Iterable
from typing import Any

FORMULA = re.compile(r"[\s\0]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n\0]")
"""What a spreadsheet takes for a formula, or may after it has trimmed the cell: also full-width and small signs, and
a cell that begins with white space (https://owasp.org/www-community/attacks/CSV_Injection)."""
ENCODING = "utf-8-sig"
"""With the mark by which spreadsheets know UTF-8."""


def lines(rows: Iterable[Iterable[Any]]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows([cell(value) for value in row] for row in rows)
    return written.getvalue()


def cell(value: Any) -> Any:
    """Text that could be taken for a formula gets an apostrophe before it; a number stays one."""
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value
