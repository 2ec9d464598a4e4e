"""What template.yaml promises: routes, rights, limits, and samples of its events."""

import ast
import base64
import json
import re
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator

from parley.local import project
from parley.local.cli.checks.places import PACKAGE, handlers, sources
from parley.local.stack import TWILIO_AUTH_TOKEN
from parley.local.stack.application import Application, read_application
from parley.local.stack.intrinsics import Resolver
from parley.local.stack.patterns import matches
from parley.local.stack.template import read_template

EVENTS = sorted((project.root() / "events").glob("voice-*.json"))
OTHER_EVENTS = sorted(
    [
        *(project.root() / "events").glob("api-*.json"),
        *project.root().glob("agents/*/events/telegram-*.json"),
        *project.root().glob("agents/*/events/api-*.json"),
    ]
)
TWILIO_SECONDS = 15  # what Twilio waits for a webhook in all


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    template, values = read_template(project.root() / project.TEMPLATE, {})
    return Resolver(template, values, "http://aws")


@pytest.fixture(scope="module")
def application(resolver: Resolver) -> Application:
    return read_application(resolver, project.root())


def event(name: str) -> dict[str, Any]:
    (found,) = [*project.root().glob(f"events/{name}"), *project.root().glob(f"agents/*/events/{name}")]
    read: dict[str, Any] = json.loads(found.read_text())
    return read


def test_every_function_answers_before_twilio_gives_up(application: Application) -> None:
    behind_routes = {route.function for route in application.routes if route.path.startswith("/voice/")}
    assert all(application.functions[name].timeout < TWILIO_SECONDS for name in behind_routes)


def test_every_route_has_a_sample_event_and_every_sample_a_route(application: Application) -> None:
    routes = {f"{route.method} {route.path}" for route in application.routes} - {"GET /voice/fallback"}
    assert {event(path.name)["routeKey"] for path in (*EVENTS, *OTHER_EVENTS)} == routes


@pytest.mark.parametrize("path", EVENTS, ids=lambda path: path.stem)
def test_a_sample_event_is_signed_for_the_address_it_names(path: Path) -> None:
    sample = event(path.name)
    query = f"?{sample['rawQueryString']}" if sample["rawQueryString"] else ""
    url = f"https://{sample['requestContext']['domainName']}{sample['rawPath']}{query}"
    form = dict(parse_qsl(base64.b64decode(sample["body"]).decode(), keep_blank_values=True))
    signature = sample["headers"]["x-twilio-signature"]
    assert RequestValidator(TWILIO_AUTH_TOKEN).validate(url, form, signature)


def test_only_turns_that_left_something_to_do_reach_the_outbox(application: Application) -> None:
    mapping = next(each for each in application.mappings if each.function.endswith("OutboxFunction"))
    keys: dict[str, Any] = {"pk": {"S": "CALL#CA1"}, "sk": {"S": "TURN#0002"}}
    image = {**keys, "afterwards": {"S": "[]"}}
    record: dict[str, Any] = {"eventName": "INSERT", "dynamodb": {"Keys": keys, "NewImage": image}}
    nothing_left = {key: value for key, value in image.items() if key != "afterwards"}
    header = {"pk": image["pk"], "sk": {"S": "CALL"}}
    assert any(matches(pattern, record) for pattern in mapping.filters)
    for name, changed in (("NewImage", nothing_left), ("Keys", header)):
        other = {**record, "dynamodb": {**record["dynamodb"], name: changed}}
        assert not any(matches(pattern, other) for pattern in mapping.filters)


def test_what_the_outbox_gives_up_is_kept(application: Application) -> None:
    mapping = next(each for each in application.mappings if each.function.endswith("OutboxFunction"))
    assert mapping.failure_destination.rpartition(":")[2] in application.queues
    assert mapping.retries > 0
    assert mapping.reports_failures
    assert mapping.bisect


def statements(resolver: Resolver) -> list[tuple[str, dict[str, Any]]]:
    return [
        (name, statement)
        for name, body in resolver.resolved_resources().items()
        if body["Type"] == "AWS::IAM::Role"
        for policy in body["Properties"].get("Policies", [])
        for statement in policy["PolicyDocument"]["Statement"]
    ]


def test_no_function_may_do_everything_or_touch_everything(resolver: Resolver) -> None:
    for role, statement in statements(resolver):
        actions, resources = statement["Action"], statement["Resource"]
        for action in [actions] if isinstance(actions, str) else actions:
            assert "*" not in action, role
        for resource in [resources] if isinstance(resources, str) else resources:
            limited = (
                re.search(
                    r"/stream/\*$|bucket/\*$|/@connections/\*$|:execution:parley-\w+:\*$|:alarm:(parley-)?\*$",
                    resource,
                )
                is not None
            )
            limited = limited or (":key/*" in resource and "Condition" in statement)
            delivers_logs = all(action.startswith("logs:") for action in actions)
            assert "*" not in resource or limited or delivers_logs, role


def test_policies_that_aws_manages_are_only_those_for_logs_and_traces(resolver: Resolver) -> None:
    managed = {
        str(arn).rpartition("/")[2]
        for body in resolver.resolved_resources().values()
        if body["Type"] == "AWS::IAM::Role"
        for arn in body["Properties"].get("ManagedPolicyArns", [])
    }
    assert managed == {"AWSLambdaBasicExecutionRole", "AWSXrayWriteOnlyAccess"}


def test_tables_outlive_the_stack_encrypted_and_with_backups(resolver: Resolver) -> None:
    tables = [body for body in resolver.resources.values() if body["Type"] == "AWS::DynamoDB::Table"]
    assert len(tables) == 2
    for table in tables:
        assert table["DeletionPolicy"] == table["UpdateReplacePolicy"] == "Retain"
        properties = table["Properties"]
        assert properties["DeletionProtectionEnabled"] is True
        assert properties["SSESpecification"]["SSEEnabled"] is True
        assert properties["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True


def test_the_access_log_says_nothing_about_persons(resolver: Resolver) -> None:
    stages = [body for body in resolver.resources.values() if body["Type"] == "AWS::ApiGatewayV2::Stage"]
    assert len(stages) == 2
    for stage in stages:
        logged = json.dumps(stage["Properties"]["AccessLogSettings"]["Format"])
        assert not [
            word for word in ("sourceIp", "userAgent", "path", "query", "authorizer") if word in logged
        ]
        assert json.loads(stage["Properties"]["AccessLogSettings"]["Format"])["status"] == "$context.status"


def imported(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text())))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in names}


def test_a_function_without_layers_imports_nothing_from_them(
    resolver: Resolver, application: Application
) -> None:
    for function in application.functions.values():
        layers = resolver.resources[function.logical_id]["Properties"].get("Layers", [])
        found = set[str]().union(*(imported(path) for path in function.directory.rglob("*.py")))
        assert layers or found <= set(sys.stdlib_module_names), function.logical_id


def test_nothing_that_is_deployed_imports_what_only_this_machine_has() -> None:
    deployed = [*sources(PACKAGE), *(folder / "app.py" for folder in handlers())]
    for path in deployed:
        assert not imported(path) & {"boto3", "moto", "rich"}, path
