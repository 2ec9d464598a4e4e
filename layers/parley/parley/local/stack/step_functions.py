"""Makes moto's Step Functions keep AWS's rules where executions wait for somebody to complete a task.

moto gives all tries of a task one token, loses a result that arrives before the task's function has
returned and the cause of every failure, answers for tokens of tries that are over, reads a definition
anew for each execution and a path for each value, cannot start one execution from another, calls one
that was stopped failed, and waits for whole seconds only.
On AWS a try has a token of its own, valid from the moment its function is invoked until the try ends
(https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token).
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

import boto3
from botocore.config import Config
from moto.core.responses import EmptyResult
from moto.settings import moto_server_port

from .light_imports import without

with without("moto.batch"):
    from moto.stepfunctions.parser.models import StepFunctionsParserBackend as Backend

from moto.stepfunctions.parser import api
from moto.stepfunctions.parser.asl.component.common.path import result_path
from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
from moto.stepfunctions.parser.asl.component.state.exec.state_task import lambda_eval_utils
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import (
    state_task_service_callback as tasks,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import state_task_service_sfn
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.seconds_path import SecondsPath
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.timestamp import Timestamp
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction
from moto.stepfunctions.parser.asl.eval.callback.callback import (
    CallbackEndpoint,
    CallbackOutcome,
    CallbackOutcomeFailure,
    CallbackOutcomeSuccess,
    HeartbeatEndpoint,
)
from moto.stepfunctions.parser.asl.eval.environment import Environment
from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser as Parser
from moto.stepfunctions.parser.asl.utils import json_path
from moto.stepfunctions.parser.backend.execution_worker import ExecutionWorker
from moto.stepfunctions.responses import StepFunctionResponse

from parley import clock

Task: Any = tasks.StateTaskServiceCallback
LONGEST_INVOCATION_SECONDS = 900
CONNECTIONS = 64
_waiting: dict[str, CallbackEndpoint] = {}
"""The task of each token that is valid now."""
_starting, _making = threading.Lock(), threading.Lock()
LONGEST_START_SECONDS = 5
_pace = {"retries": 1.0, "heartbeats": 1.0}
_left: list[Callable[[float], float]] = []


def correct_moto() -> None:
    """Changes moto for this process; once is enough."""
    for owner, name, changed in CORRECTIONS:
        setattr(owner, name, changed)


def set_pace(retries: float, heartbeats: float | None = None) -> None:
    """How long a second of a `Retry` or of a `Wait` for seconds, and one of a heartbeat, lasts from now on:
    tests need not wait for 45 s."""
    _pace.update(retries=retries, heartbeats=retries if heartbeats is None else heartbeats)


def pace() -> float:
    """How long a second of a `Retry` lasts now."""
    return _pace["retries"]


@contextmanager
def passing(left: Callable[[float], float]) -> Iterator[None]:
    """Within, `left` says how much of the seconds that an execution waits is waited in truth."""
    _left.append(left)
    try:
        yield
    finally:
        _left.remove(left)


def _in_truth(seconds: float) -> float:
    return _left[-1](seconds) if _left else seconds


class _Clock:
    def sleep(self, seconds: float) -> None:
        time.sleep(_in_truth(seconds * _pace["retries"]))


_eval_execution = Task._eval_execution
_start_execution = Backend.start_execution
_start_worker: Any = ExecutionWorker.start
_set_stop, _set_error = Environment.set_stop, Environment.set_error
Nested: Any = state_task_service_sfn.StateTaskServiceSfn
_normalise_parameters = Nested._normalise_parameters
_parse = cache(Parser.parse)


def _eval_try(task: Any, env: Any) -> None:
    if not task._is_integration_pattern() or task.resource.condition != "waitForTaskToken":
        _eval_execution(task, env)
        return
    token = env.states.context_object.update_task_token()
    _waiting[token] = env.callback_pool_manager.add(token)
    try:
        _eval_execution(task, env)
    finally:
        del _waiting[token]


def _heartbeat_endpoint(endpoint: CallbackEndpoint, heartbeat_seconds: int) -> Any:
    seconds: Any = heartbeat_seconds * _pace["heartbeats"]
    made: Any = HeartbeatEndpoint(heartbeat_seconds=seconds)
    endpoint._heartbeat_endpoint = made
    if endpoint.get_outcome() is not None:
        made.notify()
    return made


def _endpoint(token: str) -> Any:
    if token not in _waiting:
        raise api.InvalidToken
    return _waiting[token]


def _succeeded(_backend: Backend, task_token: str, outcome: str) -> None:
    _tell(task_token, CallbackOutcomeSuccess(task_token, outcome))


def _failed(_backend: Backend, task_token: str, error: str = "", cause: str = "") -> None:
    _tell(task_token, CallbackOutcomeFailure(task_token, error, cause))


def _stopped(environment: Any, *arguments: Any, **named: Any) -> None:
    """A stopped execution ends its waiting tasks at once; in moto they wait on."""
    _set_stop(environment, *arguments, **named)
    for endpoint in list(environment.callback_pool_manager._pool.values()):
        endpoint.interrupt_all()


def _waits(_wait: WaitFunction, env: Environment, wait_seconds: float) -> None:
    until = time.monotonic() + _in_truth(wait_seconds)
    while env.is_running() and (left := until - time.monotonic()) > 0:
        env.program_state_event.wait(left)


def _waits_at_the_pace(wait: WaitFunction, env: Environment, wait_seconds: float) -> None:
    _waits(wait, env, wait_seconds * _pace["retries"])


def _seconds_until(wait: Timestamp, env: Environment) -> float:
    wait.string.eval(env=env)
    return datetime.fromisoformat(env.stack.pop()).timestamp() - clock.now()


def _failed_unless_stopped(environment: Any, error: Any) -> None:
    if environment.is_running():
        _set_error(environment, error=error)


def _named_for_boto(task: Any, parameters: dict[str, Any], *rest: Any) -> None:
    """A definition says StateMachineArn, the API stateMachineArn; moto does not translate."""
    _normalise_parameters(task, parameters, *rest)
    for name in list(parameters):
        parameters[name[0].lower() + name[1:]] = parameters.pop(name)


def _named_for_definitions(_task: Any, response: Any, *_rest: Any, **_more: Any) -> None:
    """And back again, with moments as milliseconds."""
    for name in list(response) if isinstance(response, dict) else ():
        value = response.pop(name)
        shown = int(value.timestamp() * 1000) if isinstance(value, datetime) else value
        response[name[0].upper() + name[1:]] = shown


def _client_for(region: str, service: str, state_credentials: Any = None) -> Any:
    """moto makes a client, which takes longer than what it is for, for each request; here they share one,
    and of many that want it at once one makes it."""
    with _making:
        return _client(region, service, f"http://localhost:{moto_server_port()}")


@cache
def _client(region: str, service: str, url: str) -> Any:
    settings = Config(
        parameter_validation=False,
        retries={"total_max_attempts": 1},
        read_timeout=LONGEST_INVOCATION_SECONDS,
        max_pool_connections=CONNECTIONS,
    )
    session: Any = boto3.session.Session(
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - moto asks for some secret and checks none
        region_name=region,
    )
    return session.client(service, endpoint_url=url, config=settings)


def _failure_with_cause(response: Any) -> EmptyResult:
    """moto's own forgets the cause."""
    told = {name: response._get_param(name) for name in ("error", "cause")}
    response.stepfunction_backend.send_task_failure(response._get_param("taskToken"), **told)
    return EmptyResult()


def _tell(token: str, outcome: CallbackOutcome) -> None:
    endpoint = _endpoint(token)
    if endpoint.get_outcome() is not None:
        raise api.InvalidToken
    endpoint.notify(outcome)


def _goes_on(_backend: Backend, task_token: str) -> None:
    _endpoint(task_token).notify_heartbeat()


def _started(worker: ExecutionWorker) -> None:
    """An execution is started once it runs: moto answers before that, and what is stopped meanwhile runs on."""
    _start_worker(worker)
    until = time.monotonic() + LONGEST_START_SECONDS
    while not (worker.env and worker.env.program_state()) and time.monotonic() < until:
        time.sleep(0.001)


def _start_one_at_a_time(*arguments: Any, **named: Any) -> Any:
    with _starting:
        return _start_execution(*arguments, **named)


CORRECTIONS: tuple[tuple[object, str, object], ...] = (
    (Task, "_eval_execution", _eval_try),
    (lambda_eval_utils, "boto_client_for", _client_for),
    (state_task_service_sfn, "boto_client_for", _client_for),
    (Environment, "set_stop", _stopped),
    (Environment, "set_error", _failed_unless_stopped),
    (Nested, "_normalise_parameters", _named_for_boto),
    (Nested, "_normalise_response", _named_for_definitions),
    (CallbackEndpoint, "setup_heartbeat_endpoint", _heartbeat_endpoint),
    (Backend, "send_task_success", _succeeded),
    (Backend, "send_task_failure", _failed),
    (Backend, "send_task_heartbeat", _goes_on),
    (Backend, "start_execution", _start_one_at_a_time),
    (ExecutionWorker, "start", _started),
    (StepFunctionResponse, "send_task_failure", _failure_with_cause),
    (Parser, "parse", staticmethod(_parse)),
    (json_path, "parse", cache(vars(json_path)["parse"])),
    (result_path, "parse", cache(vars(result_path)["parse"])),
    (retrier_decl, "time", _Clock()),
    (WaitFunction, "_wait_interval", _waits),
    (SecondsPath, "_wait_interval", _waits_at_the_pace),
    (Timestamp, "_get_wait_seconds", _seconds_until),
)
