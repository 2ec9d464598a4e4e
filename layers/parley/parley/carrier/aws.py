"""Clients of AWS's services. Each is made when it is first used: no other request waits for its import."""

from functools import cache
from typing import Any


@cache
def client(
    service: str,
    connect_seconds: int,
    read_seconds: int,
    attempts: int | None = None,
    address: str | None = None,
) -> Any:
    """`attempts` in all, botocore's own number of them for None; `address` for a service that has one of its own."""
    from botocore.config import Config
    from botocore.session import get_session

    patience = Config(
        connect_timeout=connect_seconds,
        read_timeout=read_seconds,
        retries={"total_max_attempts": attempts} if attempts else None,
    )
    return get_session().create_client(service, endpoint_url=address, config=patience)
