"""The account, its keys and numbers as Twilio documents them: https://www.twilio.com/docs/iam/api/account,
https://www.twilio.com/docs/iam/api-keys, https://www.twilio.com/docs/phone-numbers/api and
https://www.twilio.com/docs/voice/api/call-resource."""

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from parley.local.exchange import Exchange
from parley.local.exchange.exchange import ACCOUNT_SID

from .application import served
from .test_rest import OURS, PLAYER, client_of


def test_an_application_buys_a_number_and_says_what_answers_there() -> None:
    pages = {"/voice": "<Say>Hello.</Say>", "/sms": "<Message>Hi.</Message>"}
    with served(pages) as application, Exchange.start() as exchange:
        client = client_of(exchange)
        (offer, *_) = client.available_phone_numbers("US").local.list(area_code=415, limit=5)
        assert offer.phone_number == "+14155550100"
        bought = client.incoming_phone_numbers.create(
            phone_number=offer.phone_number, voice_url=f"{application.url}/voice", friendly_name="Shop"
        )
        assert exchange.dial(bought.phone_number).transcript[0].text == "Hello."
        client.incoming_phone_numbers(bought.sid).update(sms_url=f"{application.url}/sms")
        assert [reply.body for reply in exchange.texts(bought.phone_number, "Hey")] == ["Hi."]
        (found,) = client.incoming_phone_numbers.list(phone_number="+1415*550")
        assert (found.friendly_name, found.sms_url) == ("Shop", f"{application.url}/sms")
        assert offer.phone_number not in {
            each.phone_number for each in client.available_phone_numbers("US").local.list(area_code=415)
        }
        assert client.incoming_phone_numbers(bought.sid).delete()
        assert client.incoming_phone_numbers.list() == []


def test_a_number_that_is_taken_or_is_none_is_not_sold() -> None:
    with Exchange.start() as exchange:
        client = client_of(exchange)
        client.incoming_phone_numbers.create(phone_number=OURS)
        for number, code in ((OURS, 21422), ("12", 21421)):
            with pytest.raises(TwilioRestException) as refused:
                client.incoming_phone_numbers.create(phone_number=number)
            assert refused.value.code == code


def test_numbers_are_on_offer_by_country_and_kind() -> None:
    with Exchange.start() as exchange:
        client = client_of(exchange)
        countries = {
            each.country_code: each.subresource_uris for each in client.available_phone_numbers.list()
        }
        assert set(countries["US"]) == {"local", "toll_free"}
        assert client.available_phone_numbers("GB").mobile.list(limit=1)[0].phone_number == "+447700900000"
        assert client.available_phone_numbers("SE").mobile.list(limit=1)[0].iso_country == "SE"
        with pytest.raises(TwilioRestException) as nowhere:
            client.available_phone_numbers("FR").fetch()
        assert nowhere.value.code == 20404


def test_an_api_key_places_calls_but_does_not_reach_the_account() -> None:
    with Exchange.start(strict=False) as exchange:
        created = client_of(exchange).new_keys.create(friendly_name="app")
        client = Client(created.sid, created.secret, ACCOUNT_SID)
        client.api.base_url = exchange.url
        exchange.callee(PLAYER, ["hang-up"])
        assert client.calls.create(to=PLAYER, from_=OURS, twiml="<Response/>").status == "queued"
        with pytest.raises(TwilioRestException) as kept_out:
            client.api.accounts(ACCOUNT_SID).fetch()
        assert kept_out.value.code == 20003
        assert client_of(exchange).keys(created.sid).delete()
        with pytest.raises(TwilioRestException) as unknown:
            client.calls("CA" + "0" * 32).fetch()
        assert unknown.value.code == 20003


def test_the_account_is_shown() -> None:
    with Exchange.start() as exchange:
        client = client_of(exchange)
        assert client.api.accounts(ACCOUNT_SID).fetch().status == "active"
        assert [account.sid for account in client.api.accounts.list()] == [ACCOUNT_SID]


def test_what_is_not_there_is_answered_with_20404() -> None:
    with Exchange.start(strict=False) as exchange:
        client = client_of(exchange)
        for ask in (client.api.account.balance.fetch, client.api.account.sip.domains("SD" + "0" * 32).fetch):
            with pytest.raises(TwilioRestException) as unknown:
                ask()
            assert (unknown.value.status, unknown.value.code) == (404, 20404)


def test_a_call_is_deleted_once_it_is_over() -> None:
    with Exchange.start() as exchange:
        client = client_of(exchange)
        exchange.places_calls(0)
        exchange.callee(PLAYER, ["hang-up"])
        sid = client.calls.create(to=PLAYER, from_=OURS, twiml="<Response/>").sid
        with pytest.raises(TwilioRestException) as under_way:
            client.calls(sid).delete()
        assert under_way.value.code == 20009
        exchange.places_calls(None)
        exchange.settle()
        assert client.calls(sid).delete()
        assert exchange.calls == []


def test_numbers_are_taken_with_spaces_and_punctuation_and_sip_addresses_as_they_are() -> None:
    with Exchange.start() as exchange:
        exchange.callee(PLAYER, ["hang-up"])
        client = client_of(exchange)
        written = client.calls.create(to="(512) 555-0123", from_="+1 512-555-0000", twiml="<Response/>")
        assert written.to == PLAYER
        assert client.calls.list(from_=OURS)[0].sid == written.sid
        for address in ("sip:jane@example.com", "client:jane"):
            assert client.calls.create(to=address, from_=OURS, twiml="<Response/>").to == address
            exchange.wait_for_call(address).declines()


def test_a_twiml_app_is_made_and_answers_the_calls_that_name_it() -> None:
    with served({"/voice": "<Say>Hello.</Say>"}) as application, Exchange.start(strict=False) as exchange:
        client = client_of(exchange)
        app = client.applications.create(friendly_name="Shop", voice_url="http://127.0.0.1:9/")
        client.applications(app.sid).update(voice_url=f"{application.url}/voice", voice_method="GET")
        exchange.callee(PLAYER, ["answer"])
        sid = str(client.calls.create(to=PLAYER, from_=OURS, application_sid=app.sid).sid)
        exchange.settle()
        assert exchange.phone(sid).transcript[0].text == "Hello."
        assert [each.sid for each in client.applications.list(friendly_name="Shop")] == [app.sid]
        assert client.applications(app.sid).delete()
        with pytest.raises(TwilioRestException) as unknown:
            client.calls.create(to=PLAYER, from_=OURS, application_sid=app.sid)
        assert unknown.value.code == 21218


def test_a_call_says_how_long_it_was_queued() -> None:
    with Exchange.start() as exchange:
        client = client_of(exchange)
        exchange.places_calls(20)
        exchange.callee(PLAYER, ["hang-up"])
        sids = [client.calls.create(to=PLAYER, from_=OURS, twiml="<Response/>").sid for _ in range(3)]
        over = [exchange.phone(str(sid)).call for sid in sids]
        assert exchange.events.wait_for(lambda: all(call.ended for call in over), 30)
        assert int(client.calls(sids[-1]).fetch().queue_time) > 0
