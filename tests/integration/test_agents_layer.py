"""The layer of the agents, as `sam build` has it made."""

import subprocess
from pathlib import Path

import pytest

from parley import agents
from parley.local import project


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("layer")
    command = ["make", "--silent", "-C", str(project.root() / agents.HOME), "build-AgentsLayer"]
    subprocess.run([*command, f"ARTIFACTS_DIR={made}"], check=True)
    return made / "python" / agents.HOME


@pytest.mark.parametrize("agent", agents.names())
def test_an_agent_has_the_same_version_in_the_cloud_as_in_the_project(agent: str, layer: Path) -> None:
    root = layer / agents.home(agent)[0]
    deployed = {path.relative_to(root).as_posix(): path.read_bytes() for path in agents.sources(root)}
    assert agents.version_of(deployed) == agents.version(agent)
    assert not [*root.rglob("beside.py"), *root.rglob("tests")]
