"""Sends over a socket what answers no message, through API Gateway
(https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html)."""

from typing import Any

from parley.carrier import aws
from parley.settings import settings

CONNECT_SECONDS, READ_SECONDS = 1, 3


def send(connection: str, message: str) -> bool:
    """Whether the connection was still open. Raises what else botocore raises."""
    through = client()  # each has exceptions of its own, and two threads at once may have made two
    try:
        through.post_to_connection(ConnectionId=connection, Data=message.encode())
    except through.exceptions.GoneException:
        return False
    return True


def client() -> Any:
    address = settings().relay_url.replace("ws", "http", 1)
    return aws.client("apigatewaymanagementapi", CONNECT_SECONDS, READ_SECONDS, address=address)
