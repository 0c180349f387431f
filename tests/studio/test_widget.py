"""The live exercise beside the form: what it shows, and when it stays as it was."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from practiceguides.studio import StudioError, studio
from practiceguides.studio.widget import Studio
from tests.conftest import ROOT


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Studio:
    """The studio of the sample book, with one exercise open."""
    book = Path(shutil.copytree(ROOT / "tests" / "sample_book", tmp_path / "book"))
    monkeypatch.chdir(book / "book")
    shown = studio()
    ask(shown, do="open", id="at-the-door")
    return shown


def ask(shown: Studio, **message: Any) -> None:
    """What the form sends."""
    shown.hear(shown.form, {**message, "by": "a view"}, [])


def test_the_live_exercise_shows_the_last_sound_text(opened: Studio) -> None:
    """It follows what is typed; while something is broken it stays, and says so."""
    ask(opened, do="set", path=["title"], value="At our door")
    assert opened.item.spec["title"] == "At our door"
    ask(opened, do="set", path=["minutes"], value=99)

    assert (
        opened.form.desk["opened"]["findings"][0]["text"] == "It should be at most 30. Correct it."
    )
    assert opened.item.spec["title"] == "At our door"
    assert "as it was before" in opened.children[1].children[0].value
    ask(opened, do="set", path=["minutes"], value=2)
    assert "As learners see it" in opened.children[1].children[0].value


def test_an_answer_stays_as_long_as_it_fits(opened: Studio) -> None:
    """Another wording leaves what the trainer answered; another key begins anew."""
    opened.item.state = {"v": 1}
    ask(opened, do="set", path=["title"], value="At our door")
    assert opened.item.state == {"v": 1}
    right = [bool(each.get("correct")) for each in opened.form.desk["opened"]["value"]["options"]]
    ask(opened, do="unset", path=["options", right.index(True), "correct"])
    ask(opened, do="set", path=["options", right.index(False), "correct"], value=True)

    assert opened.item.state is None


def test_without_a_book_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook elsewhere is told in a sentence, without a traceback."""
    monkeypatch.chdir(tmp_path)

    with pytest.raises(StudioError, match="No book was found"):
        studio()
