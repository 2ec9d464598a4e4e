"""What a resolved template describes: functions, routes, tables, queues, and what invokes what."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .authorizer import Authorizer
from .errors import TemplateError
from .intrinsics import Resolver, Resources, function_name
from .socket_api import SocketApi, read_socket_api, socket_resources
from .template import LOCAL_BUCKET

WITHOUT_LOCAL_EFFECT = {
    "AWS::ApiGatewayV2::Stage",
    "AWS::ApplicationAutoScaling::ScalableTarget",
    "AWS::ApplicationAutoScaling::ScalingPolicy",
    "AWS::CloudWatch::CompositeAlarm",
    "AWS::CloudWatch::Dashboard",
    "AWS::Cognito::UserPoolClient",
    "AWS::Events::EventBusPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::KMS::Alias",
    "AWS::KMS::Key",
    "AWS::Lambda::Alias",
    "AWS::Lambda::LayerVersion",
    "AWS::Lambda::Permission",
    "AWS::Lambda::Version",
    "AWS::Logs::LogGroup",
    "AWS::Logs::MetricFilter",
    "AWS::S3::BucketPolicy",
    "AWS::SES::EmailIdentity",
    "AWS::SNS::Subscription",
    "AWS::SNS::Topic",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::XRay::Group",
}


@dataclass(frozen=True)
class Function:
    """One Lambda function; `timeout` in seconds, `memory` in MB."""

    logical_id: str
    name: str
    arn: str
    directory: Path
    handler: str
    timeout: float
    memory: int
    environment: dict[str, str]


@dataclass(frozen=True)
class Route:
    """One route of an HTTP API and the name of the function behind it; `method` may be ANY.

    With an `authorizer` it takes only requests with a token that is proven.
    """

    method: str
    path: str
    function: str
    authorizer: Authorizer | None = None


@dataclass(frozen=True)
class StateMachine:
    """One state machine with its definition, substitutions made, as JSON."""

    name: str
    definition: str
    kind: str


@dataclass(frozen=True)
class Rule:
    """One EventBridge rule: what matches `pattern` on `bus` goes to each target."""

    name: str
    bus: str
    pattern: dict[str, Any]
    targets: list[dict[str, Any]]


@dataclass(frozen=True)
class Mapping:
    """One event source mapping: batches of what `source` (an ARN) carries invoke `function`.

    `retries` of -1 and `maximum_age` (seconds) of -1 are without end, as Lambda has them by default.
    """

    function: str
    source: str
    batch_size: int = 10
    lanes: int = 1
    filters: list[dict[str, Any]] = field(default_factory=list)
    retries: int = -1
    maximum_age: float = -1
    bisect: bool = False
    reports_failures: bool = False
    failure_destination: str = ""


@dataclass
class Application:
    """Everything that the local stack runs, and `skipped`, the types that have no effect here."""

    functions: dict[str, Function] = field(default_factory=dict)
    routes: list[Route] = field(default_factory=list)
    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    queues: dict[str, dict[str, Any]] = field(default_factory=dict)
    buckets: dict[str, dict[str, Any]] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    buses: list[str] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    state_machines: list[StateMachine] = field(default_factory=list)
    mappings: list[Mapping] = field(default_factory=list)
    socket_api: SocketApi | None = None
    user_pools: dict[str, dict[str, Any]] = field(default_factory=dict)
    groups: list[dict[str, Any]] = field(default_factory=list)
    alarms: dict[str, dict[str, Any]] = field(default_factory=dict)
    retries: dict[str, int] = field(default_factory=dict)  # of asynchronous invocations, by function
    skipped: list[str] = field(default_factory=list)


def read_application(resolver: Resolver, root: Path) -> Application:
    """What the template describes; `root` is the folder that its paths start from.

    Raises TemplateError, naming the resource, at one that matters and cannot be run locally.
    """
    application = Application()
    resources = resolver.resolved_resources()
    sockets = socket_resources(resolver, resources)
    for logical_id, body in resources.items():
        kind = body["Type"]
        if logical_id in sockets:
            continue
        if kind in READERS:
            _read(application, resolver, root, logical_id, body)
        elif kind in WITHOUT_LOCAL_EFFECT:
            application.skipped = sorted({*application.skipped, kind})
        else:
            raise TemplateError(f"{logical_id}: the local stack cannot run {kind}")
    _check_targets(application, resources)
    application.socket_api = read_socket_api(application.functions, resolver, sockets)
    return application


def _read(
    application: Application, resolver: Resolver, root: Path, logical_id: str, body: dict[str, Any]
) -> None:
    try:
        READERS[body["Type"]](application, resolver, root, logical_id, body["Properties"])
    except KeyError as error:
        raise TemplateError(f"{logical_id}: the property {error.args[0]} is missing") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise TemplateError(f"{logical_id}: {error}") from error


def _function(application: Application, resolver: Resolver, root: Path, logical_id: str, given: Any) -> None:
    name = resolver.name(logical_id)
    directory = root / local_file(given["Code"])
    module = directory / (given["Handler"].rpartition(".")[0].replace(".", "/") + ".py")
    if not module.is_file():
        raise TemplateError(
            f"{logical_id}: there is no {module.relative_to(root)} (handler {given['Handler']})"
        )
    application.functions[name] = Function(
        logical_id,
        name,
        resolver.arn(logical_id),
        directory,
        given["Handler"],
        float(given.get("Timeout", 3)),
        int(given.get("MemorySize", 128)),
        {key: str(value) for key, value in given.get("Environment", {}).get("Variables", {}).items()},
    )


def local_file(place: dict[str, Any]) -> str:
    """The path of a file or folder that the template names, relative to the template."""
    bucket = place.get("S3Bucket", place.get("Bucket"))
    if bucket != LOCAL_BUCKET:
        raise ValueError("its code is not a local folder")
    return str(place.get("S3Key", place.get("Key")))


def _api(application: Application, _resolver: Resolver, _root: Path, logical_id: str, given: Any) -> None:
    schemes = given.get("Body", {}).get("components", {}).get("securitySchemes", {})
    for path, methods in given.get("Body", {}).get("paths", {}).items():
        for method, operation in methods.items():
            names = [name for scheme in operation.get("security", []) for name in scheme]
            authorizer = _authorizer(f"{logical_id}: {method} {path}", schemes, names)
            integration = operation["x-amazon-apigateway-integration"]
            if integration.get("payloadFormatVersion") != "2.0":
                raise TemplateError(f"{logical_id}: {method} {path} has not payload format 2.0")
            verb = "ANY" if method == "x-amazon-apigateway-any-method" else method.upper()
            function = function_name(integration["uri"])
            application.routes.append(Route(verb, path, function, authorizer))


def _authorizer(where: str, schemes: dict[str, Any], names: list[str]) -> Authorizer | None:
    if not names:
        return None
    given = schemes.get(names[0], {}).get("x-amazon-apigateway-authorizer", {})
    if given.get("type") != "jwt":
        raise TemplateError(f"{where} has an authorizer that is no JWT authorizer")
    settings = given["jwtConfiguration"]
    return Authorizer(str(settings["issuer"]), tuple(map(str, settings["audience"])))


def _table(application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any) -> None:
    given.setdefault("BillingMode", "PROVISIONED")
    application.tables[resolver.name(logical_id)] = given


def _queue(application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any) -> None:
    application.queues[resolver.name(logical_id)] = given


def _bucket(application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any) -> None:
    application.buckets[resolver.name(logical_id)] = given


def _parameter(
    application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any
) -> None:
    application.parameters[resolver.name(logical_id)] = str(given["Value"])


def _bus(application: Application, resolver: Resolver, _root: Path, logical_id: str, _given: Any) -> None:
    application.buses.append(resolver.name(logical_id))


def _rule(application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any) -> None:
    if "EventPattern" not in given:
        application.skipped.append(f"{logical_id} (a schedule: invoke its target by hand)")
        return
    if given.get("State", "ENABLED") != "DISABLED":
        bus = str(given.get("EventBusName", "default")).rpartition("/")[2]
        application.rules.append(
            Rule(resolver.name(logical_id), bus, given["EventPattern"], given.get("Targets", []))
        )


def _state_machine(
    application: Application, resolver: Resolver, root: Path, logical_id: str, given: Any
) -> None:
    definition = given.get("DefinitionString")
    if definition is None and "Definition" in given:
        definition = json.dumps(given["Definition"])
    if definition is None:
        definition = _definition_file(root / local_file(given["DefinitionS3Location"]))
    for name, value in given.get("DefinitionSubstitutions", {}).items():
        definition = definition.replace("${" + name + "}", str(value))
    kind = given.get("StateMachineType", "STANDARD")
    application.state_machines.append(StateMachine(resolver.name(logical_id), definition, kind))


def _definition_file(path: Path) -> str:
    import yaml

    if not path.is_file():
        raise ValueError(f"there is no {path}")
    return path.read_text() if path.suffix == ".json" else json.dumps(yaml.safe_load(path.read_text()))


def _mapping(
    application: Application, _resolver: Resolver, _root: Path, _logical_id: str, given: Any
) -> None:
    if given.get("Enabled", True) is False:
        return
    stream = ":dynamodb:" in given["EventSourceArn"]
    lanes = (
        given.get("ParallelizationFactor")
        if stream
        else given.get("ScalingConfig", {}).get("MaximumConcurrency")
    )
    application.mappings.append(
        Mapping(
            function_name(given["FunctionName"]),
            given["EventSourceArn"],
            int(given.get("BatchSize", 100 if stream else 10)),
            int(lanes or (1 if stream else 5)),
            [json.loads(each["Pattern"]) for each in given.get("FilterCriteria", {}).get("Filters", [])],
            int(given.get("MaximumRetryAttempts", -1)),
            float(given.get("MaximumRecordAgeInSeconds", -1)),
            bool(given.get("BisectBatchOnFunctionError", False)),
            "ReportBatchItemFailures" in given.get("FunctionResponseTypes", []),
            given.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination", ""),
        )
    )


def _invoke_config(application: Application, _resolver: Resolver, _root: Path, _id: str, given: Any) -> None:
    if given.get("DestinationConfig"):
        raise ValueError("destinations of asynchronous invocations are unknown to the local stack")
    application.retries[function_name(given["FunctionName"])] = int(given.get("MaximumRetryAttempts", 2))


def _user_pool(
    application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any
) -> None:
    application.user_pools[resolver.name(logical_id)] = given


def _group(application: Application, _resolver: Resolver, _root: Path, _id: str, given: Any) -> None:
    application.groups.append(given)


def _alarm(application: Application, resolver: Resolver, _root: Path, logical_id: str, given: Any) -> None:
    application.alarms[resolver.name(logical_id)] = given


READERS = {
    "AWS::ApiGatewayV2::Api": _api,
    "AWS::CloudWatch::Alarm": _alarm,
    "AWS::Cognito::UserPool": _user_pool,
    "AWS::Cognito::UserPoolGroup": _group,
    "AWS::DynamoDB::Table": _table,
    "AWS::Events::EventBus": _bus,
    "AWS::Events::Rule": _rule,
    "AWS::Lambda::EventInvokeConfig": _invoke_config,
    "AWS::Lambda::EventSourceMapping": _mapping,
    "AWS::Lambda::Function": _function,
    "AWS::S3::Bucket": _bucket,
    "AWS::SQS::Queue": _queue,
    "AWS::SSM::Parameter": _parameter,
    "AWS::StepFunctions::StateMachine": _state_machine,
}


def _check_targets(application: Application, resources: Resources) -> None:
    """Every route and mapping leads to a function of this template."""
    targets = [route.function for route in application.routes]
    targets += [mapping.function for mapping in application.mappings]
    for target in targets:
        if target not in application.functions:
            raise TemplateError(f"{target} is invoked but is none of the {len(resources)} resources")
