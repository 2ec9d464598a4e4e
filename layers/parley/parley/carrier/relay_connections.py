"""Sends over a socket what answers no message, through API Gateway
(https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html)."""

from functools import cache
from typing import Any

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


@cache
def client() -> Any:
    """Imported when first used, which is seldom."""
    from botocore.config import Config
    from botocore.session import get_session

    patience = Config(connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS)
    address = settings().relay_url.replace("ws", "http", 1)
    return get_session().create_client("apigatewaymanagementapi", endpoint_url=address, config=patience)
