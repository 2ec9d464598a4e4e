"""What differs from place to place: on one's own machine a printed token and a phone, in the cloud neither."""

from pathlib import Path

import httpx
import pytest

from parley import agents
from parley.local.dev.parley import Parley
from parley.local.rehearse.last import keep

AGENTS = ("hvac",)


def test_on_ones_own_machine_the_page_asks_often_and_has_a_phone(parley: Parley) -> None:
    settings = httpx.get(f"{parley.url}/console/settings.json").json()
    assert settings == {
        "signIn": {"url": "", "client": ""},
        "followMilliseconds": 250,
        "phone": "/phone.js",
        "rehearsal": "/api/rehearsal",
        "views": [list(view) for view in agents.views()],
    }
    assert httpx.get(f"{parley.url}{settings['phone']}").headers["Content-Type"].startswith("text/javascript")


def test_on_ones_own_machine_the_last_rehearsal_is_shown(
    parley: Parley, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_DIRECTORY", str(tmp_path))
    assert httpx.get(f"{parley.url}/api/rehearsal").json() == {}
    keep({"agent": "hvac", "calls": 1, "kinds": []})
    assert httpx.get(f"{parley.url}/api/rehearsal").json() == {"agent": "hvac", "calls": 1, "kinds": []}


def test_in_the_cloud_it_asks_less_often_and_signs_in_at_the_pool_of_the_template(parley: Parley) -> None:
    """The function's own answer, which the page on this machine does not get to see."""
    settings = httpx.get(f"{parley.stack.gateway_url}/console/settings.json").json()
    assert settings["followMilliseconds"] == 1500
    assert settings["phone"] == ""
    assert settings["signIn"]["url"].startswith("https://cognito-idp.")
    assert settings["signIn"]["client"] == parley.stack.environment["SIGN_IN_CLIENT"] != ""
