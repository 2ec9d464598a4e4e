"""The whole application on this machine: everything that template.yaml describes, in one process.

with Stack.start() as stack:
    requests.post(f"{stack.gateway_url}/voice/incoming", ...)
    stack.drain()
"""

import os
import threading
import time
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Self
from wsgiref.types import WSGIApplication

from parley.local.serving.visitors import answering_own
from parley.settings import settings

from . import in_process, tables
from .application import Application, read_application
from .authorizer import SESSION_SECONDS, SignIn, new_key
from .aws import SERIALISED, AwsFront
from .console import reunite_streams
from .errors import NotDrained, StackError
from .faults import Fault, Mode
from .functions import Functions
from .gateway import Gateway
from .intrinsics import REGION, Resolver
from .pending import Pending
from .resources import (
    Objects,
    all_objects,
    bring_forward,
    create_alarms,
    create_buckets,
    create_resources,
    create_state_machines,
    create_user_pools,
    local_client,
)
from .server import HOST, Server, Upgrade, bind, reserved
from .settings import SECRETS, StackSettings
from .sockets import SocketGateway
from .sources import Sources
from .storage import Folder, sign_in_of
from .template import read_template

LINES_KEPT = 10_000
SECONDS_TO_FINISH, SECONDS_TO_PAUSE = 5.0, 2.0
EXECUTIONS, BUCKETS = "stepfunctions", "s3"
"""Services that are made ready when they are first asked for something."""

_one_at_a_time = threading.Lock()  # moto's state belongs to the process


class Stack:
    """A running local stack; `Stack.start` makes one. `with` stops it at the end."""

    def __init__(self, settings: StackSettings) -> None:
        self.settings = settings
        self.logs: deque[tuple[str, str]] = deque(maxlen=LINES_KEPT)
        """The last lines that functions printed, each with the function's name."""
        self.pending = Pending()
        self.urls: dict[str, str] = {}
        self.environment: dict[str, str] = {}
        self._bound: dict[str, Any] = {}
        self._servers: list[Server] = []
        self._closing = ExitStack()

    @classmethod
    def start(cls, directory: Path | str | None = None, **settings: Any) -> "Stack":
        """Start a stack; `settings` are those of `Settings`.

        Raises StackBusy if another process has this directory, PortTaken, or TemplateError naming the
        resource.
        """
        stack = cls(StackSettings(Path(directory) if directory else None, **settings))
        try:
            stack._start()
        except BaseException:
            stack.stop(save=False)
            raise
        return stack

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    @property
    def gateway_url(self) -> str:
        """The address of the HTTP API, without a slash at its end."""
        return self.urls["gateway"]

    @property
    def aws_url(self) -> str:
        """The address of the AWS services, without a slash at its end."""
        return self.urls["aws"]

    @property
    def sockets_url(self) -> str:
        """The address of the WebSocket API, where `@connections` is too, without a slash at its end."""
        return self.urls["sockets"]

    @property
    def skipped(self) -> list[str]:
        """What the template describes and has no effect here."""
        return self.application.skipped

    # --- starting and stopping ------------------------------------------------------------------

    def _start(self) -> None:
        if not _one_at_a_time.acquire(blocking=False):
            raise StackError("a stack is already running in this process; stop it first")
        self._closing.callback(_one_at_a_time.release)
        self.folder = Folder(self.settings.directory) if self.settings.directory else None
        if self.folder:
            self._closing.callback(self.folder.close)
        self._kept_objects: Objects = self.folder.objects() if self.folder else {}
        self._bind()
        self.application = self._read_template()
        self._closing.callback(reunite_streams)
        self.functions = Functions(
            self.application.functions, self.application.retries, self._log, self.pending
        )
        self.sockets = SocketGateway(self.application.socket_api, self.functions.invoke, self.pending)
        self._export_environment()
        self._start_aws()
        self._fill_tables(self.folder.items() if self.folder else {})
        self._load_functions()
        self._start_sources()
        self.gateway = Gateway(self.application.routes, self.functions.invoke, self._keep_sign_in())
        self._serve("gateway", self.gateway)
        self._closing.callback(self.sockets.close)
        self._serve("sockets", self.sockets, self.sockets.serve)
        for name, make in self.settings.extra.items():
            self._serve(name, make(self))
        if self.folder:
            self.folder.announce(self.urls)

    def _bind(self) -> None:
        wanted = {
            "aws": self.settings.aws_port,
            "gateway": self.settings.gateway_port,
            "sockets": self.settings.sockets_port,
        }
        wanted |= {name: self.settings.extra_ports.get(name, 0) for name in self.settings.extra}
        for name, port in wanted.items():
            # Clients that the process keeps, PynamoDB's for one, find the next stack where this one was.
            self._bound[name] = bound = bind(port or reserved(name).getsockname()[1])
            self._closing.callback(bound.close)
            self.urls[name] = f"http://{HOST}:{bound.getsockname()[1]}"

    def _read_template(self) -> Application:
        path = self.settings.template.resolve()
        self.settings.progress(f"Reading {path.name}")
        template, values = read_template(path, self.settings.own_parameters(self.urls), self.urls)
        return read_application(Resolver(template, values, self.aws_url, self.sockets_url), path.parent)

    def _export_environment(self) -> None:
        """Functions, boto3 and PynamoDB read their settings from the environment of this process."""
        self.environment = {
            **self.functions.environment,
            "AWS_ACCESS_KEY_ID": "local",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ENDPOINT_URL": self.aws_url,
            "AWS_REGION": REGION,
            "AWS_SECRET_ACCESS_KEY": "local",
            "AWS_XRAY_SDK_ENABLED": "false",
            "MOTO_PORT": self.aws_url.rpartition(":")[2],
            "POWERTOOLS_TRACE_DISABLED": "true",
        }
        before = {name: os.environ.get(name) for name in self.environment}
        os.environ.update(self.environment)
        settings.cache_clear()
        self._closing.callback(_restore_environment, before)

    def _start_aws(self) -> None:
        from moto.core.config import default_user_config

        from .answers import correct_answers
        from .queries import correct_queries
        from .transactions import correct_transactions

        default_user_config["stepfunctions"] = {"execute_state_machine": True}
        correct_answers()
        correct_queries()
        correct_transactions()
        self.front = AwsFront(self.functions, self.sockets)
        self._serve("aws", self.front)
        self._closing.callback(in_process.serve(self.front, self.aws_url))
        self._closing.callback(self._forget_preparations)
        self._create_resources(self.settings.progress)

    def _create_resources(self, progress: Any) -> None:
        secrets = {**SECRETS, **self.settings.secrets}
        with ExitStack() as locked:
            locked.enter_context(self.front.preparing)
            for service in SERIALISED:
                locked.enter_context(self.front.lock(service))
            create_resources(self.application, secrets, progress)
            self.front.preparations |= {
                EXECUTIONS: self._start_state_machines,
                BUCKETS: self._create_buckets,
                "cognito-idp": partial(create_user_pools, self.application),
                "cloudwatch": partial(create_alarms, self.application),
            }

    def _create_buckets(self) -> None:
        create_buckets(self.application, self._kept_objects)
        self._kept_objects = {}

    def _forget_preparations(self) -> None:
        with self.front.preparing:
            self.front.preparations.clear()

    def _start_state_machines(self) -> None:
        """moto's interpreter is imported for the first request: that takes seconds, and most calls start none."""
        from .step_functions import correct_moto

        correct_moto()
        create_state_machines(self.application)

    def has_state_machines(self) -> None:
        """Has the first execution wait for nothing."""
        self.front.prepare(EXECUTIONS)

    def _load_functions(self) -> None:
        count = len(self.application.functions)
        self.settings.progress(f"Loading {count} function{'s' if count != 1 else ''}")
        self.functions.load()

    def _start_sources(self) -> None:
        retry_seconds = self.settings.retry_seconds
        self.sources = Sources(self.application, self.functions, self.pending, self.aws_url, retry_seconds)
        self.sources.start(self.front, self._closing)

    def _serve(self, name: str, application: WSGIApplication, upgrade: Upgrade | None = None) -> None:
        own = answering_own(application)
        server = Server(self._bound.pop(name), own, lambda error: self._log(name, error), upgrade)
        server.start()
        self._servers.append(server)
        self._closing.callback(server.stop)

    def stop(self, save: bool = True) -> None:
        """Stop everything once what is under way is done; with a directory, keep the tables' items. Does nothing the
        second time. A function that outlived the stack would ask AWS itself."""
        try:
            if self._servers:
                self.pending.wait(SECONDS_TO_FINISH)
            if save and self._servers and self.folder:
                self.save()
        finally:
            self._servers = []
            self._closing.close()

    def _log(self, function: str, line: str) -> None:
        self.logs.append((function, line))
        self.settings.log(function, line)

    # --- for tests and tools --------------------------------------------------------------------

    def client(self, service: str) -> Any:
        """A boto3 client for the services of this stack."""
        return local_client(service, self.aws_url)

    def invoke(self, function: str, event: Any) -> Any:
        """What a function returns for `event`; it is named by its logical id or its name.

        Raises StackError with the function's error, if it failed.
        """
        names = {each.logical_id: each.name for each in self.application.functions.values()}
        answer = self.functions.invoke(names.get(function, function), event)
        if answer.failed:
            raise StackError(
                f"{function} failed: {answer.value['errorType']}: {answer.value['errorMessage']}"
            )
        return answer.value

    def _keep_sign_in(self) -> str:
        """The key that tokens are signed with; "" if no route asks for one."""
        found = {route.authorizer for route in self.application.routes if route.authorizer}
        if not found:
            return ""
        kept = sign_in_of(self.folder.directory) if self.folder else None
        authorizer = found.pop()
        self._sign_in = SignIn(kept.key if kept else new_key(), authorizer.issuer, authorizer.audience[0])
        if self.folder:
            self.folder.keep_sign_in(self._sign_in)
        return self._sign_in.key

    def token(self, groups: Collection[str], business: str = "", seconds: float = SESSION_SECONDS) -> str:
        """A token that the API's authorizer lets in, for `seconds`."""
        return self._sign_in.token(groups, business, seconds)

    @property
    def sign_in(self) -> SignIn:
        """What tokens are made with."""
        return self._sign_in

    def drain(self, timeout: float = 30.0) -> None:
        """Wait until streams, queues, rules and asynchronous invocations have nothing left to do.

        State machines are not waited for: an execution may wait for days. Raises NotDrained after `timeout`
        seconds.
        """
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if not self.pending.wait(end - time.monotonic()):
                break
            if not self.sources.waiting() and self.pending.wait(0):
                return
            time.sleep(0.02)
        raise NotDrained(f"work was still pending after {timeout:g} s")

    def bring_forward(self, about: str) -> bool:
        """Lets time pass for messages that a queue puts off and that hold this text; whether there are any. Those that
        are on their way are waited for, but not for long."""
        end = time.monotonic() + SECONDS_TO_PAUSE
        self.pending.wait(SECONDS_TO_PAUSE)
        while not (found := self._brings_forward(about)) and time.monotonic() < end:
            time.sleep(0.02)
        self.sources.wake()
        return found > 0

    def _brings_forward(self, about: str) -> int:
        with self.front.lock("sqs"):
            return bring_forward(about)

    def reset(self) -> None:
        """Back to empty tables and queues and to no executions; functions and addresses stay."""
        self.front.faults.clear()
        self.sockets.close()
        self._stop_executions()
        self.sources.forget()
        self.pending.wait(SECONDS_TO_FINISH)
        self._create_resources(lambda _step: None)
        self.logs.clear()

    def _stop_executions(self) -> None:
        if EXECUTIONS in self.front.preparations:
            return
        client = self.client(EXECUTIONS)
        for machine in self.application.state_machines:
            arn = f"arn:aws:states:{REGION}:123456789012:stateMachine:{machine.name}"
            for execution in client.list_executions(stateMachineArn=arn, statusFilter="RUNNING")[
                "executions"
            ]:
                client.stop_execution(executionArn=execution["executionArn"])

    def load(self, items_by_table: Mapping[str, Iterable[Mapping[str, Any]]]) -> None:
        """Put items into tables, which are named by logical id or name; their streams show nothing of it.

        Values are Python's, as boto3's resources take them.
        """
        self._fill_tables(
            {
                self._table_name(name): list(map(tables.item_of, items))
                for name, items in items_by_table.items()
            }
        )

    def put(self, table: str, items: Iterable[tables.Item], only_new: bool = False) -> None:
        """Put items in DynamoDB's JSON into a table as `load` does; with `only_new` those that it has stay."""
        with self.front.lock("dynamodb"):
            tables.put_items(self._table_name(table), items, only_new)

    def _table_name(self, name: str) -> str:
        given = f"parley-{name}"
        return given if given in self.application.tables else name

    def _fill_tables(self, items_by_table: Mapping[str, list[tables.Item]]) -> None:
        for name, items in items_by_table.items():
            if name not in self.application.tables:
                raise StackError(f"there is no table {name}; there are {', '.join(self.application.tables)}")
            with self.front.lock("dynamodb"):
                tables.put_items(name, items)

    def save(self) -> None:
        """Keep what is in tables and buckets in the directory now. Raises StackError if the stack has none."""
        if not self.folder:
            raise StackError("this stack was started without a directory")
        with self.front.lock("dynamodb"):
            self.folder.save({name: tables.all_items(name) for name in self.application.tables})
        if BUCKETS not in self.front.preparations:
            self.folder.save_objects(all_objects(self.application))

    @contextmanager
    def fault(
        self,
        service: str,
        mode: Mode,
        table: str | None = None,
        operations: Collection[str] | None = None,
        seconds: float = 0.0,
        times: int | None = None,
        share: float = 1.0,
        dice: Random | None = None,
    ) -> Iterator[Fault]:
        """Within, requests to `service` go wrong; see `Fault`. Its `struck` counts them."""
        name = self._table_name(table) if table else None
        fault = Fault(service, mode, name, operations, seconds, times, share, dice or Random())  # noqa: S311 - no secret
        self.front.faults.append(fault)
        try:
            yield fault
        finally:
            if fault in self.front.faults:
                self.front.faults.remove(fault)


def _restore_environment(before: Mapping[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    settings.cache_clear()
