"""How many documents of a folder are read and carried out is counted by `python -m bench.twiml_documents`."""

from pathlib import Path

import pytest

from bench.twiml_documents import main

DOCUMENTS = {
    "fine.twiml": "<Response><Say>Hello.</Say><Redirect>https://example.com/next</Redirect></Response>",
    "warned.xml": "<Response>\n<Say loud='yes'>Hello.</Say></Response>",
    "of/messages.twiml": "<Response><Message>Hello.</Message></Response>",
    "page.xml": "<html/>",
    "note.txt": "<Response/>",
}


def test_the_voice_documents_of_a_folder_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in DOCUMENTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    main(tmp_path)
    told = capsys.readouterr().out
    assert "warned.xml is not read: 12200: <Say> has no attribute 'loud' (line 2)" in told
    assert told.endswith("documents 2, read 1, carried out 1\n")
