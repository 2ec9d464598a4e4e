"""`parley redrive`: does again what was given up.

On this machine, or with --stack in the cloud, with the rights of the user who runs it.
"""

from argparse import ArgumentParser, Namespace
from functools import cache
from typing import Any

from parley.local.cli.connection import running_aws
from parley.local.cli.errors import UsageError

ABOUT = "do again what was given up: texts, alerts, summaries, verified customers"


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--stack", metavar="NAME", help="a stack in the cloud (default: this machine's)")
    parser.add_argument(
        "--business",
        action="append",
        default=[],
        metavar="NAME",
        help="look at this one's calls, too: businesses that have a number or an API key are known",
    )
    parser.add_argument("--look", action="store_true", help="tell what there is, and do nothing")


def run(arguments: Namespace) -> int:
    from parley.local.recorded.redriving import redrive

    held = failed = 0
    for told in redrive(_stack(arguments), arguments.look):
        held, failed = held + told.held, failed + told.failed
        print(
            f"{told.queue}: {told.held} from {told.when}" + (f", {told.failed} failed" if told.failed else "")
        )
    if arguments.look:
        print(f"{held} would be done again.")
    else:
        print(
            f"{held - failed} done again" + (f", {failed} failed and stay in the queue." if failed else ".")
        )
    return 1 if failed else 0


def _stack(arguments: Namespace) -> Any:
    from parley.local.recorded.redriving import DeployedStack

    client, name = _in_the_cloud(arguments.stack) if arguments.stack else _here()
    return DeployedStack(client, name, tuple(arguments.business))


def _in_the_cloud(stack: str) -> tuple[Any, Any]:
    """CloudFormation knows what each resource is called there."""
    import boto3
    from botocore.exceptions import BotoCoreError, ClientError

    client = cache(boto3.client)

    @cache
    def name(logical_id: str) -> str:
        try:
            told = client("cloudformation").describe_stack_resource(
                StackName=stack, LogicalResourceId=logical_id
            )
        except (BotoCoreError, ClientError) as error:
            raise UsageError(f"{logical_id} of the stack {stack} cannot be found: {error}") from error
        return str(told["StackResourceDetail"]["PhysicalResourceId"])

    return client, name


def _here() -> tuple[Any, Any]:
    from parley.local.recorded.redriving import queues
    from parley.local.stack.intrinsics import ACCOUNT, STACK_NAME
    from parley.local.stack.resources import local_client

    url = running_aws()

    def name(logical_id: str) -> str:
        of_here = f"{STACK_NAME}-{logical_id}"
        return f"{url}/{ACCOUNT}/{of_here}" if logical_id in queues() else of_here

    return lambda service: local_client(service, url), name
