"""Reading templates: what intrinsic functions give, and which words say what is wrong."""

from pathlib import Path
from typing import Any

import pytest

from parley.local.stack import TemplateError, template
from parley.local.stack.application import read_application
from parley.local.stack.intrinsics import Resolver
from parley.local.stack.template import parameter_values, read_template

RESOURCES = {
    "Calls": {"Type": "AWS::DynamoDB::Table", "Properties": {}},
    "Named": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "${AWS::StackName}-named"}}},
}
ARN = "arn:aws:dynamodb:us-east-1:123456789012:table/parley-Calls"


@pytest.mark.parametrize(
    ("node", "value"),
    [
        ({"Ref": "Calls"}, "parley-Calls"),
        ({"Ref": "Colour"}, "red"),
        ({"Ref": "Named"}, "http://aws/123456789012/parley-named"),
        ({"Fn::GetAtt": ["Calls", "Arn"]}, ARN),
        ({"Fn::GetAtt": "Calls.StreamArn"}, f"{ARN}/stream/local"),
        ({"Fn::GetAtt": ["Named", "QueueName"]}, "parley-named"),
        ({"Fn::Sub": "${Calls.Arn}/index/* ${!Literal} ${Colour}"}, f"{ARN}/index/* ${{Literal}} red"),
        ({"Fn::Sub": ["${a}-${Colour}", {"a": {"Ref": "Colour"}}]}, "red-red"),
        ({"Fn::Join": ["-", ["a", {"Ref": "Colour"}]]}, "a-red"),
        ({"Fn::Select": [1, {"Fn::Split": [",", "a,b"]}]}, "b"),
        ({"Fn::If": ["IsRed", "yes", {"Ref": "Nonsense"}]}, "yes"),
        ({"Fn::If": ["IsNotRed", "yes", "no"]}, "no"),
        ({"Fn::FindInMap": ["Sizes", {"Ref": "Colour"}, "size"]}, 7),
        ({"a": {"Ref": "AWS::NoValue"}, "b": [1, {"Ref": "AWS::NoValue"}]}, {"b": [1]}),
    ],
)
def test_an_intrinsic_function_gives_its_value(node: Any, value: Any) -> None:
    body = {
        "Resources": RESOURCES,
        "Conditions": {
            "IsRed": {"Fn::Equals": [{"Ref": "Colour"}, "red"]},
            "IsNotRed": {"Fn::And": [{"Fn::Not": [{"Condition": "IsRed"}]}, {"Condition": "IsRed"}]},
        },
        "Mappings": {"Sizes": {"red": {"size": 7}}},
    }
    assert Resolver(body, {"Colour": "red"}, "http://aws").resolve(node) == value


HEAD = "Transform: AWS::Serverless-2016-10-31\nResources:\n"
FUNCTION = "  Voice:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: python3.13\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "cannot be read"),
        ("a: 1", "has no Resources"),
        (HEAD + "  Disk:\n    Type: AWS::EC2::Volume\n", "Disk: the local stack cannot run AWS::EC2::Volume"),
        (
            HEAD + "  Bucket:\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: !Ref Nobody}\n",
            "Bucket: there is no parameter or resource Nobody",
        ),
        (
            HEAD + FUNCTION + "      CodeUri: functions/voice\n      Handler: app.handler\n",
            r"Voice: there is no functions/voice/app\.py \(handler app\.handler\)",
        ),
        (HEAD + FUNCTION + "      CodeUri: functions/voice\n", "Voice.*Handler"),
        (
            HEAD + "  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: {RoleArn: x}\n",
            "Machine: the property DefinitionS3Location is missing",
        ),
        (
            HEAD
            + "  Waits:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: !ImportValue other}\n",
            "Waits: Fn::ImportValue is not known",
        ),
    ],
)
def test_what_is_wrong_with_a_template_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "template.yaml"
    path.write_text(text)
    with pytest.raises(TemplateError, match=message):
        read(path)


def test_what_was_translated_for_other_addresses_serves_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = tmp_path / "template.yaml"
    path.write_text("Parameters: {Url: {Type: String}}\n" + HEAD + "  Q: {Type: AWS::SQS::Queue}\n")
    of_api = {"Url": "http://127.0.0.1:80/api"}
    first, _ = read_template(path, of_api, {"api": "http://127.0.0.1:80", "aws": "http://127.0.0.1:8"})
    monkeypatch.setattr(template, "_translate", None)
    again = {"Url": "http://127.0.0.1:90/api"}
    assert read_template(path, again, {"api": "http://127.0.0.1:90", "aws": "http://127.0.0.1:9"}) == (
        first,
        again,
    )


def test_a_cache_folder_that_cannot_be_written_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    path = tmp_path / "template.yaml"
    path.write_text(HEAD + "  Q: {Type: AWS::SQS::Queue}\n")
    assert "Q" in read_template(path, {})[0]["Resources"]


def read(path: Path) -> None:
    body, values = read_template(path, {})
    read_application(Resolver(body, values, "http://aws"), path.parent)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"Color": "red"}, "no parameter Color"),
        ({}, "Colour needs a value"),
        ({"Colour": "blue"}, "cannot be 'blue'"),
        ({"Colour": "red", "Number": "one"}, r"Number cannot be 'one'"),
    ],
)
def test_a_parameter_is_checked_as_cloudformation_checks_it(given: dict[str, str], message: str) -> None:
    declared = {
        "Colour": {"Type": "String", "AllowedValues": ["red", "green"]},
        "Number": {"Type": "String", "Default": "1", "AllowedPattern": "^[0-9]$"},
    }
    with pytest.raises(TemplateError, match=message):
        parameter_values(declared, given)
