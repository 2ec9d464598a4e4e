"""The provider's client: any server that speaks OpenAI's chat completions.

One warm client is kept for each base URL, so that turns reuse its connection. The package `openai` takes half
a second to import: it is imported when a model is first needed, or by `warm()` before a snapshot is taken.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from parley.model.chosen import own_model
from parley.model.key import api_key, forget
from parley.model.manners import BEST, Manner, next_manner
from parley.model.prices import Usage
from parley.model.prompts import SCHEMA
from parley.settings import settings

if TYPE_CHECKING:
    from ssl import SSLContext

    from openai import OpenAI
    from openai.types.chat import ChatCompletion

MOST_TOKENS = 400
KEEP_SECONDS = 300
"""How long an idle connection is kept: longer than anybody speaks between two turns."""
LEAST_SECONDS = 0.05
"""With less than that there is no use in asking."""

Message = Mapping[str, str]


_clients: dict[str, "OpenAI"] = {}
_manners: dict[tuple[str, str], Manner] = {}
"""How a server and model like to be asked, once that is known."""


class ModelError(Exception):
    """The model gave no answer. Its text is fit for a log: it quotes nothing that the server said."""


@dataclass(frozen=True, slots=True)
class Completion:
    content: str
    usage: Usage
    manner: Manner
    requests: int


def base_url() -> str:
    return settings().openai_base_url


def model_of(agent_model: str) -> str:
    """The agent's own model, or the deployment's."""
    return agent_model or own_model()


def warm() -> None:
    """Imports the package, reads the key, makes the client: before a snapshot, when nobody is waiting."""
    import parley.model.reading  # noqa: F401

    if key := api_key():
        _client(base_url(), key)


def complete(
    model: str, messages: Sequence[Message], schema: Mapping[str, Any], seconds: float
) -> Completion:
    """Asks once; again at once, within the same seconds, only if the server refuses the manner of asking.

    Raises ModelError.
    """
    deadline, where = time.monotonic() + seconds, (base_url(), model)
    client, manner, requests = _client(where[0], _key()), _manners.get(where, BEST), 0
    while True:
        requests += 1
        left = deadline - time.monotonic()
        if left < LEAST_SECONDS:
            raise ModelError("no time left")
        answer, refusal = _ask(client, model, messages, schema, manner, left)
        if answer is not None:
            _manners[where] = manner
            return Completion(_content(answer), _usage(answer), manner, requests)
        following = next_manner(manner, refusal)
        if following is None:
            raise ModelError("the server refuses the request")
        manner = following


def unlearn(model: str, manner: Manner) -> None:
    """A server took the schema and did not keep to it: from now on it is asked more plainly."""
    if (plainer := next_manner(manner, "response_format")) is not None:
        _manners[base_url(), model] = plainer


def _key() -> str:
    key = api_key()
    if not key:
        raise ModelError("no key for a language model")
    return key


def _client(url: str, key: str) -> "OpenAI":
    from httpx2 import Limits
    from openai import DefaultHttpxClient, OpenAI

    if url not in _clients:
        kept = DefaultHttpxClient(limits=Limits(keepalive_expiry=KEEP_SECONDS), verify=_trust())
        _clients[url] = OpenAI(api_key=key, base_url=url, max_retries=0, http_client=kept)
    _clients[url].api_key = key
    return _clients[url]


@cache
def _trust() -> "SSLContext":
    """The authorities whose certificates are believed: reading them takes longer than a client's whole other making."""
    from httpx2 import create_ssl_context

    return create_ssl_context()


def _ask(
    client: "OpenAI",
    model: str,
    messages: Sequence[Message],
    schema: Mapping[str, Any],
    manner: Manner,
    seconds: float,
) -> tuple["ChatCompletion | None", str]:
    """An answer, or the text with which the server refuses the manner of asking. Raises ModelError."""
    import openai

    told: Any = manner.told(messages, SCHEMA, schema)
    how = manner.parameters(schema, MOST_TOKENS)
    try:
        return client.chat.completions.create(model=model, messages=told, timeout=seconds, **how), ""
    except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
        return None, str(error)
    except openai.AuthenticationError as error:
        forget()
        raise ModelError("the server refuses the key (401)") from error
    except openai.APITimeoutError as error:
        raise ModelError("no answer in time") from error
    except openai.APIStatusError as error:
        raise ModelError(f"the server failed ({error.status_code})") from error
    except (openai.OpenAIError, ValueError) as error:
        raise ModelError(type(error).__name__) from error


def _content(answer: "ChatCompletion") -> str:
    choices = getattr(answer, "choices", None)
    if not choices:
        raise ModelError("an answer without content")
    return choices[0].message.content or ""


def _usage(answer: "ChatCompletion") -> Usage:
    used = answer.usage
    if used is None:
        return Usage()
    details = used.prompt_tokens_details
    return Usage(used.prompt_tokens, (details.cached_tokens if details else 0) or 0, used.completion_tokens)
