"""Amazon S3: the sound of what was recorded."""

from typing import Any, NamedTuple

from parley.carrier import aws
from parley.settings import settings

CONNECT_SECONDS, READ_SECONDS = 2, 20
SOUND = "audio/mpeg"
NOT_THERE = ("NoSuchKey", "AccessDenied", "InvalidRange")
"""Who may not list a bucket is told of a key that is not there that access is denied
(https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)."""


class Part(NamedTuple):
    """Bytes `first` to `last` of a sound that has `whole` bytes."""

    sound: bytes
    first: int
    last: int
    whole: int


def put(key: str, sound: bytes) -> None:
    """Raises what botocore raises."""
    client().put_object(Bucket=bucket(), Key=key, Body=sound, ContentType=SOUND)


def part(key: str, first: int, last: int) -> Part | None:
    """From byte `first` to byte `last`, or to the end where that comes before; None of a sound that there is not, or
    that ends before. Raises what botocore raises."""
    from botocore.exceptions import ClientError

    try:
        found = client().get_object(Bucket=bucket(), Key=key, Range=f"bytes={first}-{last}")
    except ClientError as error:
        if error.response["Error"]["Code"] in NOT_THERE:
            return None
        raise
    sound: bytes = found["Body"].read()
    whole = int(str(found["ContentRange"]).rpartition("/")[2])
    return Part(sound, first, first + len(sound) - 1, whole)


def delete(key: str) -> None:
    """What is gone already stays gone. Raises what botocore raises."""
    client().delete_object(Bucket=bucket(), Key=key)


def bucket() -> str:
    return settings().required("recordings_bucket")


def client() -> Any:
    return aws.client("s3", CONNECT_SECONDS, READ_SECONDS, attempts=3)
