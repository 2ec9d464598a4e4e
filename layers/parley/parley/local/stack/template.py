"""template.yaml, translated by SAM's own translator into plain CloudFormation."""

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .errors import TemplateError
from .intrinsics import REGION
from .settings import LOCAL_PARAMETERS, Urls
from .translations import cached

LOCAL_FILES = ("CodeUri", "ContentUri", "DefinitionUri")
LOCAL_BUCKET = "local"
NOWHERE: Urls = MappingProxyType({})


def read_template(
    path: Path, parameters: Mapping[str, str], urls: Urls = NOWHERE
) -> tuple[dict[str, Any], dict[str, str]]:
    """The template in plain CloudFormation, and the value of each of its parameters.

    Files that the template names are found again as `S3Key` in the bucket `local`, relative to the template.
    `urls` may stand in parameters and differ each time: what was translated for others serves again.
    Raises TemplateError if the file is not a SAM template or a parameter has no permitted value.
    """
    text = _read(path)
    stand_ins = {
        urls[name]: f"http://{name}.invalid" for name in sorted(urls, key=lambda name: -len(urls[name]))
    }
    lasting = {name: _replaced(value, stand_ins) for name, value in parameters.items()}
    translated = cached(text, lasting, lambda: _translated(path, text, lasting))
    back = {stand_in: url for url, stand_in in stand_ins.items()}
    template: dict[str, Any] = json.loads(_replaced(translated, back))
    return template, parameter_values(template.get("Parameters", {}), parameters)


def _replaced(text: str, others: Mapping[str, str]) -> str:
    for old, new in others.items():
        text = text.replace(old, new)
    return text


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise TemplateError(f"{path} cannot be read: {error}") from error


def _translated(path: Path, text: str, parameters: Mapping[str, str]) -> str:
    from samtranslator.yaml_helper import yaml_parse

    try:
        template = yaml_parse(text)
    except Exception as error:
        raise TemplateError(f"{path} cannot be read: {error}") from error
    if not isinstance(template, dict) or "Resources" not in template:
        raise TemplateError(f"{path} has no Resources")
    values = parameter_values(template.get("Parameters", {}), parameters)
    for resource in template["Resources"].values():
        _point_to_local_files(resource.get("Properties", {}))
    return json.dumps(_translate(template, values))


def parameter_values(declared: dict[str, Any], given: Mapping[str, str]) -> dict[str, str]:
    """Each declared parameter with its given or default value, checked as CloudFormation checks it."""
    unknown = sorted(given.keys() - declared.keys())
    if unknown:
        raise TemplateError(f"the template has no parameter {', '.join(unknown)}")
    values = {**LOCAL_PARAMETERS, **given}
    return {name: _parameter_value(name, body, values) for name, body in declared.items()}


def _parameter_value(name: str, body: dict[str, Any], given: Mapping[str, str]) -> str:
    if name not in given and "Default" not in body:
        raise TemplateError(f"the parameter {name} needs a value")
    value = str(given.get(name, body.get("Default")))
    allowed = [str(each) for each in body.get("AllowedValues", [])]
    if allowed and value not in allowed:
        raise TemplateError(f"the parameter {name} cannot be {value!r}, but one of {', '.join(allowed)}")
    if "AllowedPattern" in body and not re.fullmatch(body["AllowedPattern"], value):
        raise TemplateError(
            f"the parameter {name} cannot be {value!r}: {body['AllowedPattern']} does not match"
        )
    return value


def _point_to_local_files(properties: dict[str, Any]) -> None:
    """SAM's translator takes files from S3 alone; `sam package` would have put them there."""
    for name in LOCAL_FILES:
        if isinstance(properties.get(name), str):
            properties[name] = f"s3://{LOCAL_BUCKET}/{properties[name]}"


def _translate(template: dict[str, Any], values: dict[str, str]) -> dict[str, Any]:
    from samtranslator.model.exceptions import InvalidDocumentException
    from samtranslator.parser.parser import Parser
    from samtranslator.translator.translator import Translator

    os.environ.setdefault("AWS_DEFAULT_REGION", REGION)
    try:
        translated: dict[str, Any] = Translator({}, Parser()).translate(template, dict(values))
    except InvalidDocumentException as error:
        causes = "; ".join(cause.message for cause in error.causes) or error.message
        raise TemplateError(f"the template cannot be translated: {causes}") from error
    return translated
