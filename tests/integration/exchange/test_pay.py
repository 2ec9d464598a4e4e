"""Pay, as https://www.twilio.com/docs/voice/twiml/pay describes it. Each test is named after what the documentation
says."""

import pytest

from parley.local.exchange import Exchange, Phone

from .application import Application, Page, served

VISA, AMEX, DECLINED = "4111111111111111", "378282246310005", "4000000000000002"
PAGES: dict[str, Page] = {"/done": "<Say>Done.</Say><Gather/>", "/status": ""}


def pay(children: str = "", **attributes: str) -> dict[str, Page]:
    written = " ".join(f'{name}="{value}"' for name, value in {"action": "/done", **attributes}.items())
    return {"/": f"<Pay {written}>{children}</Pay>", **PAGES}


def gives(exchange: Exchange, application: Application, *keys: str) -> Phone:
    phone = exchange.dial(url=application.url + "/")
    for each in keys:
        phone.presses(each)
    exchange.settle()
    return phone


def result(application: Application) -> dict[str, str]:
    return application.forms("/done")[-1]


def test_pay_collects_a_customers_card_and_sends_the_transaction_data_to_the_action() -> None:
    with served(pay()) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.place == "Pay"
        assert phone.said == ["Please enter your credit card number, followed by the pound key."]
        assert "expiration date" in phone.presses(VISA + "#").said[0]
        assert "security code" in phone.presses("1299").said[0]
        assert "zip code" in phone.presses("123").said[0]
        assert phone.presses("94109#").said[-1] == "Done."
        told = result(application)
        assert (told["Result"], told["PaymentMethod"]) == ("success", "credit-card")
        assert (told["PaymentCardNumber"], told["PaymentCardType"]) == ("x" * 12 + "1111", "visa")
        assert (told["ExpirationDate"], told["SecurityCode"]) == ("1299", "***")
        assert told["PaymentCardPostalCode"] == "94109"
        assert "PaymentToken" in told
        assert "PaymentConfirmationCode" not in told
        assert VISA not in str(application.requests)


def test_a_charge_transaction_returns_a_confirmation_code_instead_of_a_token() -> None:
    asked = pay(chargeAmount="20.45", securityCode="false", postalCode="false")
    with served(asked) as application, Exchange.start() as exchange:
        gives(exchange, application, VISA + "#", "1299")
        assert "PaymentConfirmationCode" in result(application)
        assert "PaymentToken" not in result(application)


def test_an_amex_has_a_security_code_of_four_digits() -> None:
    with served(pay(postalCode="false", maxAttempts="2")) as application, Exchange.start() as exchange:
        gives(exchange, application, AMEX + "#", "1299", "123", "1234")
        assert (result(application)["Result"], result(application)["PaymentCardType"]) == ("success", "amex")


@pytest.mark.parametrize(
    ("keys", "error"),
    [
        (["1234#"], "invalid-card-number"),
        (["6011111111111117#"], "invalid-card-type"),
        ([VISA + "#", "0120"], "invalid-date"),
        ([VISA + "#", "1299", "12"], "invalid-security-code"),
    ],
)
def test_max_attempts_are_reached_when_capturing_the_payment_information(keys: list[str], error: str) -> None:
    with served(pay(statusCallback="/status", maxAttempts="2")) as application, Exchange.start() as exchange:
        gives(exchange, application, *keys, keys[-1])
        told = result(application)
        assert (told["Result"], told["PaymentError"]) == ("too-many-failed-attempts", error)
        again = application.forms("/status")[-1]
        assert (again["ErrorType"], again["Attempt"]) == (error, "2")


def test_the_payment_session_experienced_a_timeout() -> None:
    with served(pay()) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/").silent()
        assert phone.said[-1] == "Done."
        assert result(application)["PaymentError"] == "input-timeout"


def test_the_caller_pressed_star_to_interrupt_the_payment_session() -> None:
    with served(pay()) as application, Exchange.start() as exchange:
        gives(exchange, application, VISA + "#", "*")
        assert result(application)["Result"] == "caller-interrupted-with-star"


def test_the_caller_hung_up_the_call() -> None:
    with served(pay()) as application, Exchange.start() as exchange:
        gives(exchange, application, VISA + "#").hangs_up()
        exchange.settle()
        assert result(application)["Result"] == "caller-hung-up"


def test_a_declined_card_is_an_error_of_the_payment_connector() -> None:
    with served(pay(securityCode="false", postalCode="false")) as application, Exchange.start() as exchange:
        gives(exchange, application, DECLINED + "#", "1299")
        assert (result(application)["Result"], result(application)["ConnectorError"]) == (
            "payment-connector-error",
            "card_declined",
        )


def test_the_status_callback_is_told_whenever_a_status_change_happens() -> None:
    with served(pay(statusCallback="/status")) as application, Exchange.start() as exchange:
        phone = gives(exchange, application, VISA + "#", "1299", "123", "94109#")
        told = application.forms("/status")
        assert [form["For"] for form in told] == [
            *("payment-card-number", "expiration-date", "security-code", "postal-code", "payment-processing")
        ]
        assert {form["CallSid"] for form in told} == {phone.sid}
        assert told[-1]["PaymentCardNumber"] == "x" * 12 + "1111"


def test_a_prompt_replaces_what_is_said_for_its_stage_attempt_and_error() -> None:
    prompts = (
        '<Prompt for="payment-card-number"><Say>Your card, please.</Say></Prompt>'
        '<Prompt for="payment-card-number" errorType="invalid-card-number" attempt="2">'
        "<Say>That is no card. Again, please.</Say></Prompt>"
    )
    with served(pay(prompts, maxAttempts="3")) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.said == ["Your card, please."]
        assert phone.presses("1#").said == ["That is no card. Again, please."]
        assert phone.presses("1#").said == ["Your card, please."]


def test_payment_method_ach_debit_captures_bank_account_information() -> None:
    asked = pay(paymentMethod="ach-debit", bankAccountType="consumer-savings")
    with served(asked) as application, Exchange.start() as exchange:
        gives(exchange, application, "121181976", "508862392#")
        told = result(application)
        assert (told["Result"], told["BankRoutingNumber"]) == ("success", "121181976")
        assert (told["BankAccountNumber"], told["BankAccountType"]) == ("*******92", "consumer-savings")
