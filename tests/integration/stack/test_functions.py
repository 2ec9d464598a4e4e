"""Functions as Lambda's API shows them, and the environment that they share."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from parley.local.stack import Stack, StackError
from parley.local.stack.application import Function
from parley.local.stack.errors import TemplateError
from parley.local.stack.functions import FAILED, load_handler, merged_environment


@pytest.mark.parametrize(
    "name",
    [
        "parley-Caller",
        "parley-Caller:live",
        "arn:aws:lambda:us-east-1:123456789012:function:parley-Caller",
        "arn:aws:lambda:us-east-1:123456789012:function:parley-Caller:live",
    ],
)
def test_a_function_is_invoked_by_name_arn_or_alias(stack: Stack, name: str) -> None:
    answer = stack.client("lambda").invoke(FunctionName=name, Payload=b'{"task": "greet"}')
    assert json.loads(answer["Payload"].read()) == {"words": "hello"}
    assert "FunctionError" not in answer


def test_two_functions_may_have_modules_of_one_name(stack: Stack) -> None:
    assert stack.invoke("Caller", {"task": "greet"}) == {"words": "hello"}
    assert stack.invoke("Worker", {"Records": []}) == {"batchItemFailures": []}


def test_an_error_is_reported_as_lambda_reports_it(stack: Stack) -> None:
    answer = stack.client("lambda").invoke(
        FunctionName="parley-Broken", Payload=json.dumps({"pathParameters": {"how": "raises"}})
    )
    assert (answer["StatusCode"], answer["FunctionError"]) == (200, "Unhandled")
    error = json.loads(answer["Payload"].read())
    assert (error["errorType"], error["errorMessage"]) == ("RuntimeError", "broken on purpose")


def test_what_the_log_itself_prints_goes_to_the_terminal(
    stack: Stack, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As that of `make dev` does, for lines that tell of trouble."""

    def log(function: str, line: str) -> None:
        if line.startswith(FAILED):
            print(f"{function}: {line}", file=sys.stderr)

    monkeypatch.setattr(stack, "settings", replace(stack.settings, log=log))
    with pytest.raises(StackError, match="broken on purpose"):
        stack.invoke("Broken", {"pathParameters": {"how": "raises"}})
    assert "Broken: [ERROR] RuntimeError: broken on purpose\n" in capsys.readouterr().err


def test_a_function_that_takes_too_long_is_told_to_have_timed_out(stack: Stack) -> None:
    with pytest.raises(StackError, match=r"Task timed out after 1\.00 seconds"):
        stack.invoke("Broken", {"pathParameters": {"how": "hangs"}})


def test_an_unknown_function_is_not_found(stack: Stack) -> None:
    with pytest.raises(ClientError, match="Function not found: nobody"):
        stack.client("lambda").invoke(FunctionName="nobody")


def test_an_event_is_accepted_and_handled_later(stack: Stack) -> None:
    event = {"id": "7", "detail": "done"}
    answer = stack.client("lambda").invoke(
        FunctionName="parley-Worker", InvocationType="Event", Payload=json.dumps(event)
    )
    assert answer["StatusCode"] == 202
    stack.drain()
    assert stack.client("dynamodb").get_item(
        TableName="parley-Notes", Key={"pk": {"S": "event"}, "sk": {"S": "7"}}
    )["Item"]["said"] == {"S": '"done"'}


def test_an_event_that_fails_comes_again_as_often_as_the_template_says(stack: Stack) -> None:
    event = {"pathParameters": {"how": "raises"}}
    client = stack.client("lambda")
    client.invoke(FunctionName="parley-Broken", InvocationType="Event", Payload=json.dumps(event))
    stack.drain()
    printed = [line for name, line in stack.logs if name == "parley-Broken"]
    assert printed.count("[ERROR] RuntimeError: broken on purpose") == 2
    assert printed[-1] == "given up after 2 invocations"


def function(name: str, directory: Path = Path(), **environment: str) -> Function:
    return Function(name, name, name, directory, "app.handler", 3, 128, environment)


def test_functions_that_want_different_values_of_one_variable_are_refused() -> None:
    with pytest.raises(TemplateError, match="Second and First want different values of LOG_LEVEL"):
        merged_environment([function("First", LOG_LEVEL="INFO"), function("Second", LOG_LEVEL="DEBUG")])


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import nonsense_module", "cannot be imported"),
        ("handle = 1", "has no handler"),
        ("(", "SyntaxError"),
    ],
)
def test_a_handler_that_cannot_be_loaded_names_its_function(tmp_path: Path, code: str, message: str) -> None:
    (tmp_path / "app.py").write_text(code)
    with pytest.raises(TemplateError, match=f"Voice: .*{message}"):
        load_handler(function("Voice", tmp_path))
