"""/voice/message: Twilio tells what became of a text, and the task that waits for that is completed."""

from parley.carrier.webhook import Webhook
from parley.messages import reports
from parley.messages.reports import Report
from parley.outreach import texting


def reported(webhook: Webhook) -> None:
    """Keeps the end of a text; one that is only on its way changes nothing. Raises UnavailableError."""
    business, key, outreach = (webhook.query.first(name) for name in ("business", "message", "outreach"))
    report = Report(webhook.form.first("MessageStatus"), webhook.form.first("ErrorCode"))
    if not report.final:
        return
    known = reports.keep(business, key, report)
    if outreach:
        texting.reported(business, outreach, known)
