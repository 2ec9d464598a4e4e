"""What functions log: JSON lines, masked as they are written, whoever wrote them and whatever broke."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.logging.formatter import LambdaPowertoolsFormatter

from parley.masked import all_masked

EXACT = ("timestamp",)
"""What Powertools writes itself, and nobody's number stands in."""


class MaskedFormatter(LambdaPowertoolsFormatter):
    """The lines, without people's numbers and addresses: in messages, fields and stack traces alike."""

    def serialize(self, log: Any) -> str:
        exact = {name: log[name] for name in EXACT if name in log}
        return str(self.json_serializer({**all_masked(log), **exact}))


def logger_of(service: str) -> Logger:
    return Logger(service=service, logger_formatter=MaskedFormatter())
