"""The workshop of the tutorial lies over the book as it is today."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from practiceguides.cli.main import app
from tests.editions import two_mornings


@pytest.mark.whole_book
def test_the_workshop_of_the_tutorial_has_nothing_to_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who changes the book sees at once what breaks the tutorial, before any wheel is built."""
    monkeypatch.chdir(tmp_path)

    def guides(*words: str) -> str:
        done = CliRunner().invoke(app, list(words))
        assert done.exit_code == 0, done.output
        return done.output

    folder = two_mornings.make(tmp_path, guides)
    said = guides("check", "--strict", folder.name)
    assert "nothing to mend" in said
