"""For any request, the API answers as its description says: no 5xx, and nothing that its description does not
hold."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from agents.feedback.tests.integration.shop import Shop
from agents.feedback.tests.integration.shop import shop as started
from agents.feedback.tests.integration.test_isolation import OWN
from parley.api.app import application
from parley.testing import stacks

OPERATIONS = [route.operation_id for router in OWN for route in router.routes]  # type: ignore[attr-defined]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def own_shop() -> Shop:
    shop = stacks.running(started)
    shop.reset(open_now=False)
    shop.verifies()
    return shop


@pytest.fixture(scope="module")
def schema() -> Any:
    return schemathesis.openapi.from_asgi("/api/openapi.json", application())


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_is_as_described(operation: str, own_shop: Shop, schema: Any) -> None:
    headers = {"Authorization": f"Bearer {own_shop.key}"}

    @settings(
        max_examples=10,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=schema.find_operation_by_id(operation).as_strategy())
    def is_as_described(case: "Case[Any]") -> None:
        case.call_and_validate(headers=headers, base_url=own_shop.api_url, checks=CHECKS)

    is_as_described()
