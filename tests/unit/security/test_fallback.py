"""The fallback speaks the language of the number that was called, and answers every request."""

import importlib.util
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

APP = Path(__file__).resolve().parents[3] / "functions" / "fallback" / "app.py"
SWEDISH, AMERICAN = "From=%2B46701740605&To=%2B46846500400", "From=%2B46701740605&To=%2B15125550199"


def answered(body: object, in_base64: bool = False) -> str:
    specification = importlib.util.spec_from_file_location("fallback", APP)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    answer: dict[str, Any] = module.handler({"body": body, "isBase64Encoded": in_base64}, None)
    assert answer["statusCode"] == 200
    return str(answer["body"])


@pytest.mark.parametrize(("form", "language"), [(SWEDISH, "sv-SE"), (AMERICAN, "en-US")])
def test_it_apologises_in_the_language_of_the_number_in_base64_or_not(form: str, language: str) -> None:
    assert f'language="{language}"' in answered(form)
    assert f'language="{language}"' in answered(b64encode(form.encode()).decode(), in_base64=True)


@pytest.mark.parametrize("body", [None, "", "no form", "x", b64encode(b"\xff\xfe").decode()])
def test_whatever_it_is_sent_it_apologises(body: object) -> None:
    assert "technical trouble" in answered(body, in_base64=True)
