"""What a scanner finds and stays as it is stands in a file, each with its reason; and the reasons hold."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.unit.security.test_template import FUNCTIONS, RESOURCES, STATEMENTS, TEMPLATE, many, of_type

FILE = Path(__file__).parents[3] / ".ci/checkov.yaml"
LISTED = dict(re.findall(r"^  - (\w+) +# (.*)$", FILE.read_text(), re.MULTILINE))


def queues_have_sqs_own_key() -> bool:
    return all(each["SqsManagedSseEnabled"] for each in of_type("AWS::SQS::Queue").values())


def tables_have_aws_own_key() -> bool:
    return all(each["SSESpecification"]["SSEEnabled"] for each in of_type("AWS::DynamoDB::Table").values())


def concurrency_is_a_parameter() -> bool:
    return "FallbackConcurrency" in TEMPLATE["Parameters"]


def what_nobody_waits_for_has_a_queue() -> bool:
    """A schedule's tick comes again; an event of a rule does not."""
    by_rule = [
        each["Properties"]
        for each in FUNCTIONS.values()
        if any(event["Type"] == "EventBridgeRule" for event in each["Properties"].get("Events", {}).values())
    ]
    mapping = RESOURCES["OutboxMapping"]["Properties"]
    return all("DeadLetterQueue" in each for each in by_rule) and "OnFailure" in mapping["DestinationConfig"]


def an_alarm_topic_says_no_more_than_its_name() -> bool:
    return {name for name, each in RESOURCES.items() if each["Type"] == "AWS::SNS::Topic"} == {"AlarmTopic"}


def logs_are_told_to_forget() -> bool:
    return all("RetentionInDays" in each for each in of_type("AWS::Logs::LogGroup").values())


def no_function_is_in_a_vpc() -> bool:
    return not any("VpcConfig" in each["Properties"] for each in FUNCTIONS.values())


def secrets_are_named_and_not_given() -> bool:
    given = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]
    secret = {name: value for name, value in given.items() if name.endswith("_SECRET")}
    return all(str(value.get("Ref", "")).endswith("Secret") for value in secret.values()) and bool(secret)


def two_functions_reach_the_bucket_and_both_log() -> bool:
    reaching = {
        name for name, statement in STATEMENTS if any("s3:" in each for each in many(statement["Action"]))
    }
    logs = (FUNCTIONS[name]["Properties"]["LoggingConfig"] for name in reaching)
    return reaching == {"ApiFunction", "RecordingsFunction"} and all("LogGroup" in each for each in logs)


def buckets_have_no_versions() -> bool:
    return not any("VersioningConfiguration" in each for each in of_type("AWS::S3::Bucket").values())


REASONS: Mapping[str, Callable[[], bool]] = {
    "CKV_AWS_18": two_functions_reach_the_bucket_and_both_log,
    "CKV_AWS_21": buckets_have_no_versions,
    "CKV_AWS_26": an_alarm_topic_says_no_more_than_its_name,
    "CKV_AWS_27": queues_have_sqs_own_key,
    "CKV_AWS_115": concurrency_is_a_parameter,
    "CKV_AWS_116": what_nobody_waits_for_has_a_queue,
    "CKV_AWS_117": no_function_is_in_a_vpc,
    "CKV_AWS_119": tables_have_aws_own_key,
    "CKV_AWS_158": logs_are_told_to_forget,
    "CKV_AWS_173": secrets_are_named_and_not_given,
}


def test_every_finding_that_stays_is_listed_with_its_reason() -> None:
    assert LISTED.keys() == REASONS.keys()
    assert len(re.findall(r"^  - ", FILE.read_text(), re.MULTILINE)) == len(LISTED)


@pytest.mark.parametrize("finding", REASONS)
def test_the_reason_holds(finding: str) -> None:
    assert REASONS[finding]()
