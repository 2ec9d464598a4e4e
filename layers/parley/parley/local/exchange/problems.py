"""Twilio's REST errors: how they are answered, and how tests bring them about.

Codes, statuses and wording: https://www.twilio.com/docs/api/errors; the form of the answer:
https://www.twilio.com/docs/usage/twilios-response#error-and-warning-codes.
"""

from dataclasses import dataclass, field
from threading import Lock

MEANINGS: dict[int, tuple[int, str]] = {
    20001: (400, "Unknown parameters"),
    20003: (401, "Authenticate"),
    20005: (401, "Account not active"),
    20004: (405, "Method not allowed"),
    20009: (409, "Cannot delete this resource before it is complete"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    20503: (503, "Service is unavailable. Please try again later"),
    21201: (400, "No 'To' number is specified"),
    21205: (400, "Url is not a valid URL"),
    21208: (400, "Timeout is not valid"),
    21209: (400, "Method is not a valid HTTP method"),
    21210: (400, "The source phone number provided is not yet verified for your account"),
    21211: (400, "The phone number you are attempting to call is not valid"),
    21212: (400, "The source phone number provided is not valid"),
    21213: (400, "No 'From' number is specified"),
    21214: (400, "The phone number you are attempting to call could not be found"),
    21215: (400, "Account not authorized to call this number. Please check your geo permissions"),
    21216: (400, "Account not allowed to call this number"),
    21217: (400, "The phone number does not appear to be valid"),
    21218: (400, "Invalid ApplicationSid"),
    21219: (400, "The number is unverified. Trial accounts may only call verified numbers"),
    21220: (400, "Call is not in-progress. Cannot redirect."),
    21421: (400, "PhoneNumber is invalid"),
    21422: (400, "PhoneNumber is not available"),
    21602: (400, "Message body is required."),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21606: (400, "The 'From' phone number provided is not a valid message-capable Twilio phone number"),
    21608: (400, "The number is unverified. Trial accounts cannot send messages to unverified numbers"),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21614: (400, "'To' number is not a valid mobile number"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    30409: (409, "Message is not scheduled, and cannot be canceled"),
    35114: (400, "SendAt is missing or invalid"),
    35118: (400, "MessagingServiceSid is required to schedule a message"),
    32018: (400, "Twiml size exceeded maximum allowed value of 4000 characters"),
}


class RefusedRequest(Exception):
    """A REST request that is answered with an error.

    `expected` refusals are the world's doing (an invalid number, an injected fault); the others are the
    application's mistake, and a failure of the test.
    """

    def __init__(
        self,
        code: int,
        detail: str = "",
        expected: bool = False,
        status: int = 0,
        retry_after: int | None = None,
    ) -> None:
        known_status, meaning = MEANINGS.get(code, (400, "Bad request"))
        self.code, self.status = code, status or known_status
        self.message = f"{meaning}: {detail}" if detail else meaning
        self.expected, self.retry_after = expected, retry_after
        super().__init__(f"{code}: {self.message}")

    def body(self) -> dict[str, object]:
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


@dataclass
class TwilioFault:
    """Trouble for the next `times` requests (None: for all of them) that create in `resource`.

    `hangs` seconds pass first. With `creates_anyway` the call or message comes into being all the same, and
    only the answer is lost.
    """

    resource: str
    code: int
    status: int = 0
    times: int | None = 1
    to: str | None = None
    creates_anyway: bool = False
    hangs: float = 0.0
    retry_after: int | None = None

    def refusal(self) -> RefusedRequest:
        return RefusedRequest(self.code, "", True, self.status, self.retry_after)


@dataclass
class Faults:
    """The faults that tests have asked for, oldest first."""

    waiting: list[TwilioFault] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def add(self, fault: TwilioFault) -> None:
        with self.lock:
            self.waiting.append(fault)

    def take(self, resource: str, to: str) -> TwilioFault | None:
        with self.lock:
            fits = (each for each in self.waiting if each.resource == resource and each.to in (None, to))
            fault = next(fits, None)
            if fault is not None and fault.times is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
            return fault
