"""What template.yaml grants, keeps, and encrypts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from samtranslator.yaml_helper import yaml_parse

AGENTS = ("feedback",)

Resource = dict[str, Any]
TEMPLATE: Resource = yaml_parse((Path(__file__).resolve().parents[3] / "template.yaml").read_text("utf-8"))
RESOURCES: dict[str, Resource] = TEMPLATE["Resources"]
OF_NO_RESOURCE = "logs:"
"""Log deliveries know no resources (https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html)."""
OPEN_ENDS = (
    *(":key/*", "/stream/*", "Bucket.Arn}/*", "/@connections/*", ":alarm:*", ":alarm:${AWS::StackName}-*"),
    *(f":execution:${{AWS::StackName}}-{machine}:*" for machine in ("outreach", "feedback")),
)
"""A key that is told by its conditions, a table's streams, what is in a bucket, sockets, executions of one state
machine, alarms: none has a name that is known beforehand."""
ACCOUNT_BURST = 5_000
"""What an account's APIs in one Region take in a burst, unless AWS raises it
(https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html)."""
FUNCTIONS = {name: each for name, each in RESOURCES.items() if each["Type"] == "AWS::Serverless::Function"}


def of_type(kind: str) -> dict[str, Resource]:
    return {name: each["Properties"] for name, each in RESOURCES.items() if each["Type"] == kind}


def statements() -> Iterator[tuple[str, Resource]]:
    for name, each in RESOURCES.items():
        for policy in each.get("Properties", {}).get("Policies", ()) if "Serverless" in each["Type"] else ():
            for statement in policy["Statement"]:
                yield name, statement.get("Fn::If", ["", statement])[1]


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def text(resource: Any) -> str:
    """A reference as text; what it refers to has an ARN of its own."""
    return str(next(iter(resource.values()))) if isinstance(resource, dict) else str(resource)


STATEMENTS = list(statements())


def test_there_are_policies_to_look_at() -> None:
    assert {name for name, _ in STATEMENTS} >= FUNCTIONS.keys() - {"FallbackFunction"}


@pytest.mark.parametrize(("name", "statement"), STATEMENTS)
def test_a_policy_names_what_may_be_done_and_to_what(name: str, statement: Resource) -> None:
    actions = many(statement["Action"])
    assert not [action for action in actions if "*" in action], name
    for resource in map(text, many(statement["Resource"])):
        if resource == "*":
            assert all(action.startswith(OF_NO_RESOURCE) for action in actions), name
        else:
            assert "*" not in resource or resource.endswith(OPEN_ENDS), (name, resource)


@pytest.mark.parametrize(("name", "statement"), STATEMENTS)
def test_a_key_decrypts_the_secrets_that_the_function_reads_and_nothing_else(
    name: str, statement: Resource
) -> None:
    if "kms:Decrypt" not in many(statement["Action"]):
        return
    told = statement["Condition"]["StringEquals"]
    read = [
        text(resource)
        for other, each in STATEMENTS
        if other == name and "ssm:GetParameter" in many(each["Action"])
        for resource in many(each["Resource"])
    ]
    assert sorted(map(text, many(told["kms:EncryptionContext:PARAMETER_ARN"]))) == sorted(read)
    assert "ssm." in text(told["kms:ViaService"])


def test_nobody_may_read_a_whole_table_or_change_one() -> None:
    granted = {action for _, statement in STATEMENTS for action in many(statement["Action"])}
    assert not granted & {"dynamodb:Scan", "dynamodb:DeleteTable", "dynamodb:UpdateTable", "iam:PassRole"}


def test_the_fallback_may_nothing() -> None:
    assert "Policies" not in FUNCTIONS["FallbackFunction"]["Properties"]


@pytest.mark.parametrize("name", of_type("AWS::DynamoDB::Table"))
def test_a_table_is_encrypted_backed_up_kept_and_forgets(name: str) -> None:
    properties = RESOURCES[name]["Properties"]
    assert (RESOURCES[name]["DeletionPolicy"], RESOURCES[name]["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert properties["DeletionProtectionEnabled"]
    assert properties["SSESpecification"]["SSEEnabled"]
    assert properties["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"]
    assert properties["TimeToLiveSpecification"] == {"AttributeName": "expires_at", "Enabled": True}


@pytest.mark.parametrize("name", of_type("AWS::S3::Bucket"))
def test_a_bucket_is_kept_encrypted_closed_and_forgets(name: str) -> None:
    bucket = RESOURCES[name]["Properties"]
    assert (RESOURCES[name]["DeletionPolicy"], RESOURCES[name]["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert len(bucket["PublicAccessBlockConfiguration"]) == 4
    assert all(bucket["PublicAccessBlockConfiguration"].values())
    [rule] = bucket["LifecycleConfiguration"]["Rules"]
    assert (rule["Status"], rule["ExpirationInDays"]) == ("Enabled", {"Ref": "RetentionDays"})
    [policy] = [
        each["PolicyDocument"]["Statement"]
        for each in of_type("AWS::S3::BucketPolicy").values()
        if each["Bucket"] == {"Ref": name}
    ]
    assert {"Bool": {"aws:SecureTransport": "false"}} in [each["Condition"] for each in policy]


def test_every_queue_outlives_the_stack() -> None:
    queues = [each for each in RESOURCES.values() if each["Type"] == "AWS::SQS::Queue"]
    assert queues
    assert all(
        (each["DeletionPolicy"], each["UpdateReplacePolicy"]) == ("Retain", "Retain") for each in queues
    )


def test_every_queue_is_encrypted() -> None:
    assert all(each["SqsManagedSseEnabled"] for each in of_type("AWS::SQS::Queue").values())


def test_every_log_is_deleted_in_time_and_every_function_writes_to_one() -> None:
    logs = of_type("AWS::Logs::LogGroup")
    assert all("RetentionInDays" in each for each in logs.values())
    assert {each["Properties"]["LoggingConfig"]["LogGroup"]["Ref"] for each in FUNCTIONS.values()} <= set(
        logs
    )


def test_executions_are_logged_without_what_they_carry() -> None:
    machines = of_type("AWS::Serverless::StateMachine")
    assert machines
    assert not any(each["Logging"]["IncludeExecutionData"] for each in machines.values())


def routes() -> dict[str, str]:
    """Every route as API Gateway names it, and the function behind it."""
    events = (
        (function, event["Properties"])
        for function, each in FUNCTIONS.items()
        for event in each["Properties"].get("Events", {}).values()
        if event["Type"] == "HttpApi"
    )
    return {f"{properties['Method']} {properties['Path']}": function for function, properties in events}


def test_each_route_that_twilio_does_not_sign_has_a_throttle_of_its_own() -> None:
    api = of_type("AWS::Serverless::HttpApi")["Api"]
    others = {route for route in routes() if not route.partition(" ")[2].startswith("/voice/")}
    assert set(api["RouteSettings"]) == others
    assert "ThrottlingRateLimit" in api["DefaultRouteSettings"]


def test_what_is_not_twilios_takes_little_of_what_the_account_lets_through() -> None:
    others = of_type("AWS::Serverless::HttpApi")["Api"]["RouteSettings"].values()
    most = TEMPLATE["Parameters"]["RequestsPerSecond"]
    assert sum(each["ThrottlingRateLimit"] for each in others) <= most["Default"] / 10
    assert most["Default"] <= most["MaxValue"] <= ACCOUNT_BURST


def test_who_looks_at_the_console_has_a_second_factor_and_a_token_lasts_an_hour() -> None:
    (pool,), (client,) = (
        list(of_type(f"AWS::Cognito::{kind}").values()) for kind in ("UserPool", "UserPoolClient")
    )
    assert pool["MfaConfiguration"] == "ON"
    assert pool["EnabledMfas"] == ["SOFTWARE_TOKEN_MFA"]
    assert set(client["TokenValidityUnits"].values()) == {"minutes"}
    assert all(client[f"{token}TokenValidity"] <= 60 for token in ("Id", "Access", "Refresh"))


def test_no_setting_of_a_function_is_a_secret() -> None:
    given = {
        name: value
        for each in (TEMPLATE["Globals"]["Function"], *(each["Properties"] for each in FUNCTIONS.values()))
        for name, value in each.get("Environment", {}).get("Variables", {}).items()
    }
    secret = [name for name in given if any(word in name for word in ("TOKEN", "KEY", "SECRET", "PASSWORD"))]
    assert all(text(given[name]).endswith("Secret") for name in secret), "a parameter's name, never its value"
    assert all(
        TEMPLATE["Parameters"][text(given[name])]["AllowedPattern"].startswith("^/") for name in secret
    )
