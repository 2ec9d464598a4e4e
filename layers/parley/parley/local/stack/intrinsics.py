"""CloudFormation's intrinsic functions, with the names that resources get locally."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .errors import TemplateError

ACCOUNT = "123456789012"
REGION = "us-east-1"
STACK_NAME = "parley"

PSEUDO_PARAMETERS = {
    "AWS::AccountId": ACCOUNT,
    "AWS::Partition": "aws",
    "AWS::Region": REGION,
    "AWS::StackName": STACK_NAME,
    "AWS::StackId": f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:stack/{STACK_NAME}/local",
    "AWS::URLSuffix": "amazonaws.com",
}

NAME_PROPERTIES = {
    "AWS::DynamoDB::Table": "TableName",
    "AWS::Events::EventBus": "Name",
    "AWS::Events::Rule": "Name",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::S3::Bucket": "BucketName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::SQS::Queue": "QueueName",
    "AWS::SSM::Parameter": "Name",
    "AWS::StepFunctions::StateMachine": "StateMachineName",
}

ARNS = {
    "AWS::DynamoDB::Table": "dynamodb:{region}:{account}:table/{name}",
    "AWS::Events::EventBus": "events:{region}:{account}:event-bus/{name}",
    "AWS::Events::Rule": "events:{region}:{account}:rule/{name}",
    "AWS::IAM::Role": "iam::{account}:role/{name}",
    "AWS::Lambda::Function": "lambda:{region}:{account}:function:{name}",
    "AWS::Logs::LogGroup": "logs:{region}:{account}:log-group:{name}:*",
    "AWS::S3::Bucket": "s3:::{name}",
    "AWS::SNS::Topic": "sns:{region}:{account}:{name}",
    "AWS::SQS::Queue": "sqs:{region}:{account}:{name}",
    "AWS::StepFunctions::StateMachine": "states:{region}:{account}:stateMachine:{name}",
}

IN_SMALL_LETTERS = {"AWS::S3::Bucket"}
"""No other letters are allowed in such a name."""
REFERRED_TO_BY_ARN = {"AWS::SNS::Topic", "AWS::StepFunctions::StateMachine"}

ABSENT = object()  # AWS::NoValue: the property is as if it had not been written
Resources = dict[str, dict[str, Any]]


def function_name(identifier: str) -> str:
    """The function's name in a name, `name:alias`, ARN, ARN with alias, or API integration address."""
    found = re.search(r":function:([^:/]+)", identifier)
    return found.group(1) if found else identifier.split(":")[0]


class Resolver:
    """Resolves `Ref`, `Fn::GetAtt`, `Fn::Sub` and the others in one translated template.

    Raises TemplateError, naming the resource, at what it does not know.
    """

    def __init__(
        self, template: dict[str, Any], parameters: Mapping[str, str], aws_url: str, sockets_url: str = ""
    ) -> None:
        self.resources: Resources = template["Resources"]
        self.conditions: dict[str, Any] = template.get("Conditions", {})
        self.mappings: dict[str, Any] = template.get("Mappings", {})
        self.values: dict[str, str] = {**PSEUDO_PARAMETERS, **parameters}
        self.aws_url = aws_url
        self._here = {
            f"{scheme}://{self.name(api)}.execute-api.{REGION}.{self.values['AWS::URLSuffix']}": f"{here}{place}"
            for api in filter(self._is_socket_api, self.resources)
            for place in [sockets_url.removeprefix("http")]
            for scheme, here in (("https", "http"), ("wss", "ws"))
        }
        """The addresses of the WebSocket API, and where it is found on this machine."""

    def resolved_resources(self) -> Resources:
        """All resources whose condition holds, with every intrinsic function replaced by its value."""
        return {
            name: self._resource(name, body)
            for name, body in self.resources.items()
            if "Condition" not in body or self._condition(body["Condition"])
        }

    def _resource(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            return {**body, "Properties": self.resolve(body.get("Properties", {}))}
        except TemplateError as error:
            raise TemplateError(f"{name}: {error}") from error

    def resolve(self, node: Any) -> Any:
        """`node` with every intrinsic function replaced by its value."""
        if isinstance(node, list):
            return [value for value in map(self.resolve, node) if value is not ABSENT]
        if not isinstance(node, dict):
            return node
        if len(node) == 1:
            [(name, argument)] = node.items()
            if name in FUNCTIONS:
                return self._on_this_machine(FUNCTIONS[name](self, argument))
            if name.startswith("Fn::"):
                raise TemplateError(f"{name} is not known to the local stack")
        values = {key: self.resolve(value) for key, value in node.items()}
        return {key: value for key, value in values.items() if value is not ABSENT}

    def _is_socket_api(self, logical_id: str) -> bool:
        body = self.resources[logical_id]
        protocol = body.get("Properties", {}).get("ProtocolType")
        return bool(body["Type"] == "AWS::ApiGatewayV2::Api" and protocol == "WEBSOCKET")

    def _on_this_machine(self, value: Any) -> Any:
        for address, here in self._here.items() if isinstance(value, str) else ():
            value = value.replace(address, here)
        return value

    def name(self, logical_id: str) -> str:
        """The name that a resource has locally: its own, or made of the stack's name and its logical id."""
        body = self._body(logical_id)
        given = body.get("Properties", {}).get(NAME_PROPERTIES.get(body["Type"], ""))
        made = f"{STACK_NAME}-{logical_id}"
        return (
            str(self.resolve(given)) if given else made.lower() if body["Type"] in IN_SMALL_LETTERS else made
        )

    def arn(self, logical_id: str) -> str:
        """The ARN that a resource has locally."""
        kind = self._body(logical_id)["Type"]
        pattern = ARNS.get(kind, "local:{region}:{account}:{name}")
        return "arn:aws:" + pattern.format(region=REGION, account=ACCOUNT, name=self.name(logical_id))

    def _body(self, logical_id: str) -> dict[str, Any]:
        if logical_id not in self.resources:
            raise TemplateError(f"there is no parameter or resource {logical_id}")
        return self.resources[logical_id]

    def reference(self, name: str) -> Any:
        """What `Ref` gives."""
        if name == "AWS::NoValue":
            return ABSENT
        if name in self.values:
            return self.values[name]
        kind = self._body(name)["Type"]
        if kind == "AWS::SQS::Queue":
            return f"{self.aws_url}/{ACCOUNT}/{self.name(name)}"
        if kind == "AWS::Lambda::Alias":
            alias = self.resolve(self.resources[name]["Properties"])
            return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{alias['FunctionName']}:{alias['Name']}"
        return self.arn(name) if kind in REFERRED_TO_BY_ARN else self.name(name)

    def attribute(self, argument: Any) -> str:
        """What `Fn::GetAtt` gives."""
        logical_id, attribute = argument.split(".", 1) if isinstance(argument, str) else argument
        kind = self._body(logical_id)["Type"]
        if attribute == "StreamArn":
            return f"{self.arn(logical_id)}/stream/local"
        if attribute.endswith("Arn"):
            return self.arn(logical_id)
        if attribute == "ApiEndpoint" and self._is_socket_api(logical_id):
            return f"wss://{self.name(logical_id)}.execute-api.{REGION}.{self.values['AWS::URLSuffix']}"
        if attribute.endswith("Name"):
            return self.name(logical_id)
        if attribute == "QueueUrl":
            return str(self.reference(logical_id))
        if kind in ARNS:
            raise TemplateError(f"Fn::GetAtt {logical_id}.{attribute} is not known to the local stack")
        return f"local-{logical_id}-{attribute}"

    def substitute(self, argument: Any) -> str:
        """What `Fn::Sub` gives."""
        text, extra = (argument, {}) if isinstance(argument, str) else argument
        own = {key: self.resolve(value) for key, value in extra.items()}

        def value(match: re.Match[str]) -> str:
            name = match.group(1).strip()
            if name.startswith("!"):
                return "${" + name[1:] + "}"
            if name in own:
                return str(own[name])
            return str(self.reference(name) if "." not in name else self.attribute(name))

        return re.sub(r"\$\{([^}]*)\}", value, text)

    def _condition(self, condition: Any) -> bool:
        if isinstance(condition, str):
            if condition not in self.conditions:
                raise TemplateError(f"there is no condition {condition}")
            return self._condition(self.conditions[condition])
        return bool(self.resolve(condition))

    def choose(self, argument: list[Any]) -> Any:
        """What `Fn::If` gives; the other branch is not looked at."""
        condition, then, otherwise = argument
        return self.resolve(then if self._condition(condition) else otherwise)

    def equal(self, argument: list[Any]) -> bool:
        """What `Fn::Equals` gives: CloudFormation compares the values as text."""
        left, right = map(self.resolve, argument)
        return str(left) == str(right)

    def find_in_map(self, argument: list[Any]) -> Any:
        """What `Fn::FindInMap` gives."""
        name, first, second = map(self.resolve, argument)
        try:
            return self.mappings[name][first][second]
        except KeyError:
            raise TemplateError(f"the mapping {name} has no entry {first}.{second}") from None


FUNCTIONS: dict[str, Callable[[Resolver, Any], Any]] = {
    "Ref": Resolver.reference,
    "Condition": Resolver._condition,
    "Fn::GetAtt": Resolver.attribute,
    "Fn::Sub": Resolver.substitute,
    "Fn::If": Resolver.choose,
    "Fn::Equals": Resolver.equal,
    "Fn::FindInMap": Resolver.find_in_map,
    "Fn::Not": lambda resolver, argument: not resolver._condition(argument[0]),
    "Fn::And": lambda resolver, argument: all(resolver._condition(each) for each in argument),
    "Fn::Or": lambda resolver, argument: any(resolver._condition(each) for each in argument),
    "Fn::Join": lambda resolver, argument: argument[0].join(map(str, resolver.resolve(argument[1]))),
    "Fn::Select": lambda resolver, argument: resolver.resolve(argument[1])[
        int(resolver.resolve(argument[0]))
    ],
    "Fn::Split": lambda resolver, argument: str(resolver.resolve(argument[1])).split(argument[0]),
}
