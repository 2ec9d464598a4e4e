"""Signing in as in the cloud: the page's password form, the template's user pool, its tokens at the authorizer."""

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from jwt import PyJWK
from moto.cognitoidp.models import cognitoidp_backends
from playwright.sync_api import Page, expect

from parley.local import project
from parley.local.dev.parley import Parley
from parley.local.stack.authorizer import Authorizer
from parley.local.stack.gateway import Gateway
from parley.local.stack.intrinsics import ACCOUNT, REGION, Resolver
from parley.local.stack.server import Server, bind
from parley.local.stack.settings import LOCAL_PARAMETERS
from parley.local.stack.template import read_template
from parley.testing.plugin import Configure

AGENTS = ("game", "hvac")

HOST = f"cognito-idp.{REGION}.amazonaws.com"
TEMPORARY, OWN = "Given-by-an-0perator", "0f-Ones-own-choosing"
ANN, OTTO = "ann@example.com", "otto@example.com"


@dataclass(frozen=True)
class UserPool:
    """The pool that template.yaml describes, at moto, and the API whose authorizer trusts it."""

    cognito: Any
    id: str
    client: str
    url: str

    def person(self, email: str, group: str, business: str = "") -> None:
        """Created as docs/console.md says."""
        attributes = {"email": email, "email_verified": "true", "custom:business": business}
        self.cognito.admin_create_user(
            UserPoolId=self.id,
            Username=email,
            TemporaryPassword=TEMPORARY,
            UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items() if value],
        )
        self.cognito.admin_add_user_to_group(UserPoolId=self.id, Username=email, GroupName=group)


@pytest.fixture
def pool(parley: Parley, configure: Configure) -> Iterator[UserPool]:
    cognito = parley.stack.client("cognito-idp")
    id, client = created(cognito)
    configure(SIGN_IN_URL=parley.stack.aws_url, SIGN_IN_CLIENT=client, USER_POOL=id)
    authorizer = Authorizer(f"https://{HOST}/{id}", (client,))
    routes = [
        replace(route, authorizer=authorizer if route.authorizer else None)
        for route in parley.stack.application.routes
    ]
    gateway = Gateway(routes, parley.stack.functions.invoke, key_of(parley.stack.aws_url, id))
    problems: list[str] = []
    server = Server(bind(0), gateway, problems.append)
    server.start()
    yield UserPool(cognito, id, client, server.url)
    server.stop()
    assert problems == []


def created(cognito: Any) -> tuple[str, str]:
    """The pool, its client and its groups, with the properties that the template gives them."""
    resources = Resolver(
        *read_template(project.root() / project.TEMPLATE, LOCAL_PARAMETERS), ""
    ).resolved_resources()
    given = {name: dict(resources[name]["Properties"]) for name in ("Visitors", "ConsoleClient")}
    name = given["Visitors"].pop("UserPoolName")
    factors, wanted = given["Visitors"].pop("EnabledMfas"), given["Visitors"]["MfaConfiguration"]
    id = cognito.create_user_pool(PoolName=name, **given["Visitors"])["UserPool"]["Id"]
    # CloudFormation does the same with EnabledMfas.
    token = {"Enabled": "SOFTWARE_TOKEN_MFA" in factors}
    cognito.set_user_pool_mfa_config(
        UserPoolId=id, SoftwareTokenMfaConfiguration=token, MfaConfiguration=wanted
    )
    client = {"ClientName": "console", **given["ConsoleClient"], "UserPoolId": id}
    for group in ("Operators", "Businesses", "Viewers"):
        cognito.create_group(**{**resources[group]["Properties"], "UserPoolId": id})
    return id, cognito.create_user_pool_client(**client)["UserPoolClient"]["ClientId"]


def key_of(aws_url: str, pool: str) -> PyJWK:
    """The key in the pool's key set, where an authorizer looks for it."""
    asked = urllib.request.Request(f"{aws_url}/{pool}/.well-known/jwks.json", headers={"Host": HOST})
    with urllib.request.urlopen(asked, timeout=10) as answer:
        (key,) = json.load(answer)["keys"]
    return PyJWK(key)


@pytest.fixture
def page(tab: Page) -> Iterator[Page]:
    """Every complaint of the page's code or its policy fails the test."""
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda line: complaints.append(line.text) if "policy" in line.text else None)
    yield tab
    assert complaints == []


def sign_in(page: Page, pool: UserPool, email: str, password: str, to: str = "/live") -> None:
    page.goto(f"{pool.url}/console/index.html#{to}")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def choose_a_password(page: Page, password: str = OWN) -> None:
    page.get_by_label("A new password of your own").fill(password)
    page.get_by_role("button", name="Sign in").click()


def begin(page: Page) -> None:
    """What the first sign-in asks for: a password, and an authenticator."""
    choose_a_password(page)
    give_a_code(page)


def give_a_code(page: Page) -> None:
    page.get_by_label("The code from your authenticator").fill("123456")
    page.get_by_role("button", name="Sign in").click()


def test_the_first_sign_in_asks_for_a_password_and_an_authenticator_and_the_next_for_both(
    page: Page, pool: UserPool
) -> None:
    pool.person(OTTO, "operator")
    sign_in(page, pool, OTTO, TEMPORARY)
    choose_a_password(page)
    expect(page.get_by_text("Add Parley to your authenticator app")).to_be_visible()
    give_a_code(page)
    expect(page.get_by_role("heading", name="Live calls")).to_be_visible()
    expect(page.get_by_role("banner")).to_contain_text("Operator")
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, pool, OTTO, OWN)
    give_a_code(page)
    expect(page.get_by_role("heading", name="Live calls")).to_be_visible()


def test_a_business_that_signs_in_sees_its_own(parley: Parley, page: Page, pool: UserPool) -> None:
    own, other = parley.dial("hvac"), parley.dial("companion")
    pool.person(ANN, "business", "ace-cooling")
    sign_in(page, pool, ANN, TEMPORARY, to=f"/calls/{other.sid}")
    begin(page)
    expect(page.get_by_text("There is no such call")).to_be_visible()
    page.goto(f"{pool.url}/console/index.html#/calls/{own.sid}")
    expect(page.locator(".turn")).to_have_count(1)


def test_who_is_invited_as_a_viewer_sees_the_business_and_changes_nothing(page: Page, pool: UserPool) -> None:
    pool.person(OTTO, "operator")
    sign_in(page, pool, OTTO, TEMPORARY, to="/settings/colleagues")
    begin(page)
    page.locator("select[name=business]").select_option("ace-cooling")
    page.get_by_label("E-mail").fill(ANN)
    page.get_by_role("button", name="Invite", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text(f"{ANN} was invited")
    page.get_by_role("button", name="Sign out").click()
    # Cognito mails a password of its own, moto makes none.
    mailed = {"Password": TEMPORARY, "Permanent": False}
    pool.cognito.admin_set_user_password(UserPoolId=pool.id, Username=ANN, **mailed)
    sign_in(page, pool, ANN, TEMPORARY, to="/settings/business")
    begin(page)
    expect(page.get_by_role("banner")).to_contain_text("Ace Cooling (read only)")
    expect(page.get_by_text("You can look at this, and not change it.")).to_be_visible()
    expect(page.get_by_role("spinbutton", name="Technicians")).to_be_disabled()
    expect(page.get_by_role("button", name="Save")).to_have_count(0)


def test_whoever_is_in_no_group_is_told_so(page: Page, pool: UserPool) -> None:
    pool.person(ANN, "business")
    sign_in(page, pool, ANN, TEMPORARY)
    begin(page)
    expect(page.get_by_text("this account has no role here")).to_be_visible()


@pytest.mark.parametrize(("email", "password"), [(OTTO, "Something-el5e"), (ANN, TEMPORARY)])
def test_a_wrong_password_and_a_wrong_address_are_told(
    page: Page, pool: UserPool, email: str, password: str
) -> None:
    pool.person(OTTO, "operator")
    sign_in(page, pool, email, password)
    expect(page.get_by_role("alert")).not_to_be_empty()
    sign_in(page, pool, OTTO, TEMPORARY)
    expect(page.get_by_label("A new password of your own")).to_be_visible()


def test_a_new_password_that_is_too_short_is_asked_for_again(page: Page, pool: UserPool) -> None:
    pool.person(OTTO, "operator")
    sign_in(page, pool, OTTO, TEMPORARY)
    choose_a_password(page, "Sh0rt!")
    expect(page.get_by_role("alert")).to_contain_text("password", ignore_case=True)
    begin(page)
    expect(page.get_by_role("heading", name="Live calls")).to_be_visible()


def test_a_first_password_that_comes_too_late_begins_the_sign_in_anew(page: Page, pool: UserPool) -> None:
    pool.person(OTTO, "operator")
    sign_in(page, pool, OTTO, TEMPORARY)
    expect(page.get_by_label("A new password of your own")).to_be_visible()
    cognitoidp_backends[ACCOUNT][REGION].sessions.clear()  # moto lets them last, Cognito three minutes
    choose_a_password(page)
    expect(page.get_by_role("alert")).not_to_be_empty()
    page.get_by_role("button", name="Sign in").click()
    begin(page)
    expect(page.get_by_role("heading", name="Live calls")).to_be_visible()
