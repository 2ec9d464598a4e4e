"""Pay: asks for a card or a bank account on the keys, and tells how the payment went.

https://www.twilio.com/docs/voice/twiml/pay. No money moves, and no payment connector is asked: every number that a card
or an account can have is taken (Stripe's 4000 0000 0000 0002 is declined), and what is told of it is as much as Twilio
tells.
"""

import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import NextDocument
from parley.local.exchange.places import Place
from parley.local.exchange.twiml import Verb
from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

DECLINED = "4000000000000002"
CARDS: Mapping[str, str] = {
    "visa": r"4\d{12}(\d{3})?",
    "mastercard": r"(5[1-5]|2[2-7])\d{14}",
    "amex": r"3[47]\d{13}",
    "discover": r"6(011|5\d\d)\d{12}",
    "diners-club": r"3(0[0-5]|[68]\d)\d{11}",
    "jcb": r"35\d{14}",
    "maestro": r"(50|5[6-9]|6\d)\d{10,17}",
}
"""The numbers of each type of card."""


def card_type(number: str) -> str:
    """The type of a card, "" for no card's number (by its form and Luhn's check digit)."""
    digits = [int(each) for each in reversed(number)]
    doubled = [sum(divmod(2 * each, 10)) for each in digits[1::2]]
    if (sum(digits[::2]) + sum(doubled)) % 10:
        return ""
    return next((kind for kind, form in CARDS.items() if re.fullmatch(form, number)), "")


@dataclass
class Given:
    """What the caller has given so far."""

    verb: Verb
    values: dict[str, str] = field(default_factory=dict)

    def shown(self) -> dict[str, str]:
        """The values as the application may see them."""
        told = {_SHOWN[name][0]: _SHOWN[name][1](value) for name, value in self.values.items()}
        if "payment-card-number" in self.values:
            told["PaymentCardType"] = card_type(self.values["payment-card-number"])
        return told


def _last(count: int, mask: str) -> Callable[[str], str]:
    return lambda value: mask * (len(value) - count) + value[-count:]


_SHOWN: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "payment-card-number": ("PaymentCardNumber", _last(4, "x")),
    "expiration-date": ("ExpirationDate", str),
    "security-code": ("SecurityCode", lambda value: "*" * len(value)),
    "postal-code": ("PaymentCardPostalCode", str),
    "bank-routing-number": ("BankRoutingNumber", str),
    "bank-account-number": ("BankAccountNumber", _last(2, "*")),
}


def _card_number(value: str, given: Given) -> str:
    kind = card_type(value)
    if not kind:
        return "invalid-card-number"
    allowed = (given.verb.get("validCardTypes") or "visa mastercard amex").split()
    return "" if kind in allowed else "invalid-card-type"


def _expiration_date(value: str, _: Given) -> str:
    now = datetime.now(UTC)
    good = re.fullmatch(r"(0[1-9]|1[0-2])\d\d", value) and (value[2:], value[:2]) >= (
        f"{now:%y}",
        f"{now:%m}",
    )
    return "" if good else "invalid-date"


def _security_code(value: str, given: Given) -> str:
    length = 4 if card_type(given.values["payment-card-number"]) == "amex" else 3
    return "" if len(value) == length else "invalid-security-code"


def _postal_code(value: str, given: Given) -> str:
    return "" if len(value) >= given.verb.seconds("minPostalCodeLength", 1) else "invalid-postal-code"


ASKED: Mapping[str, tuple[str, Callable[[str, Given], str]]] = {
    "payment-card-number": ("Please enter your credit card number, followed by the pound key.", _card_number),
    "expiration-date": (
        "Please enter your expiration date, two digits for the month and two for the year.",
        _expiration_date,
    ),
    "security-code": ("Please enter your security code.", _security_code),
    "postal-code": ("Please enter your zip code, followed by the pound key.", _postal_code),
    "bank-routing-number": (
        "Please enter your bank routing number.",
        lambda value, _: "" if len(value) == 9 else "invalid-bank-routing-number",
    ),
    "bank-account-number": (
        "Please enter your bank account number, followed by the pound key.",
        lambda value, _: "" if 4 <= len(value) <= 17 else "invalid-bank-account-number",
    ),
}
"""What is asked, and what is wrong with an answer ("" for nothing)."""
PROCESSING, THANKS = "payment-processing", "Thank you. Please wait while we process your payment."


class Paying(Place):
    name = "Pay"

    def __init__(self, talk: "Interpreter", verb: Verb) -> None:
        super().__init__(talk)
        self._verb, self._base = verb, self.call.document_url
        self._given = Given(verb)
        self._stages = stages(verb)
        self._attempt, self._most = 1, verb.seconds("maxAttempts", 1)

    def begins(self) -> None:
        if self.enter():
            self._asks()

    @property
    def _stage(self) -> str:
        return self._stages[0] if self._stages else PROCESSING

    def _asks(self, error: str = "") -> None:
        self._tell(error)
        prompt = self._prompt(error)
        for verb in prompt.children if prompt else (Verb("Say", {}, ASKED[self._stage][0]),):
            self._hears(verb)

    def _prompt(self, error: str) -> Verb | None:
        """The application's own words for this stage, the most particular first."""
        fitting = [
            prompt
            for prompt in self._verb.children
            if prompt.name == "Prompt"
            and self._stage in prompt.get("for").split()
            and all(
                one in prompt.get(of, one).split()
                for of, one in (("attempt", str(self._attempt)), ("errorType", error))
                if one
            )
            and (error or not prompt.get("errorType"))
        ]
        return max(fitting, key=lambda prompt: len(prompt.attributes), default=None)

    def _hears(self, verb: Verb) -> None:
        self.board.says(self.call, verb.text, verb="Pay") if verb.text else None

    # -- what the person does ------------------------------------------------------------------------------------------

    def is_open(self) -> bool:
        return True

    def presses(self, keys: str) -> bool:
        if "*" in keys:
            self._ends("caller-interrupted-with-star")
            return True
        value = keys.rstrip("#")
        problem = ASKED[self._stage][1](value, self._given)
        if problem:
            self._fails(problem)
            return True
        self._given.values[self._stage] = value
        self._stages, self._attempt = self._stages[1:], 1
        if self._stages:
            self._asks()
        else:
            self._pays()
        return True

    def passes(self, seconds: float) -> None:
        super().passes(self._verb.seconds("timeout", 5))
        self._fails("input-timeout")

    def _fails(self, problem: str) -> None:
        self._attempt += 1
        if self._attempt > self._most:
            self._ends("too-many-failed-attempts", PaymentError=problem)
        else:
            self._asks(problem)

    def _pays(self) -> None:
        self._tell("")
        prompt = self._prompt("")
        for verb in prompt.children if prompt else (Verb("Say", {}, THANKS),):
            self._hears(verb)
        if self._given.values.get("payment-card-number") == DECLINED:
            self._ends(
                "payment-connector-error",
                PaymentError="Your card was declined.",
                ConnectorError="card_declined",
            )
            return
        charged = float(self._verb.get("chargeAmount") or 0) > 0
        paid = {"PaymentConfirmationCode": f"ch_{uuid.uuid4().hex[:24]}"}
        token = {"PaymentToken": f"tok_{uuid.uuid4().hex[:24]}", "ProfileId": f"cus_{uuid.uuid4().hex[:14]}"}
        self._ends("success", **(paid if charged else token))

    def left(self, why: str) -> None:
        form = {**self.call.parameters(), **self._results("caller-hung-up")}
        self._send(self._action, "POST", form)

    # -- what is told --------------------------------------------------------------------------------------------------

    @property
    def _action(self) -> str:
        return urljoin(self._base, self._verb.get("action") or self._base)

    def _ends(self, result: str, **more: str) -> None:
        results = {**self._results(result), **more}
        self.goes_on(NextDocument(self._action, "POST", tuple(results.items())))

    def _results(self, result: str) -> dict[str, str]:
        method = self._verb.get("paymentMethod", "credit-card")
        bank = {"BankAccountType": self._verb.get("bankAccountType", "consumer-checking")}
        return {
            "Result": result,
            "PaymentMethod": method,
            **(bank if method == "ach-debit" else {}),
            **self._given.shown(),
        }

    def _tell(self, error: str) -> None:
        callback = self._verb.get("statusCallback")
        if callback:
            form = {
                "AccountSid": self.call.account_sid,
                "CallSid": self.call.sid,
                "For": self._stage,
                "Attempt": str(self._attempt),
                "PaymentMethod": self._verb.get("paymentMethod", "credit-card"),
                "PaymentConnector": self._verb.get("paymentConnector", "Default"),
                **({"ErrorType": error} if error else {}),
                **self._given.shown(),
            }
            self._send(urljoin(self._base, callback), self._verb.get("statusCallbackMethod", "POST"), form)

    def _send(self, url: str, method: str, form: dict[str, str]) -> None:
        self.board.status.courier.send(self.call.sid, SentWebhook(url, method, form, "payment"))


def stages(verb: Verb) -> list[str]:
    """What is asked for, in this order."""
    if verb.get("paymentMethod") == "ach-debit":
        return ["bank-routing-number", "bank-account-number"]
    asked = ["payment-card-number", "expiration-date"]
    if verb.flag("securityCode", True):
        asked.append("security-code")
    if verb.get("postalCode", "true") == "true":
        asked.append("postal-code")
    return asked


def pay(talk: "Interpreter", verb: Verb) -> None:
    Paying(talk, verb).begins()
