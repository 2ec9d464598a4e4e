"""Swedish personal numbers: year, month, day (plus 60 in a coordination number) and four digits.

As Skatteverket describes them (SKV 704).
"""

from parley.hear.masking import PersonalNumbers

TABLE = PersonalNumbers(
    digits=r"(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\d{4}",
    longest=12,
    written=r"(?:19|20)?\d{6} ?[-+] ?\d{4}",
    phones=r"0",
)
