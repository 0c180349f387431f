"""What READMEs, CONTRIBUTING, the page for authors and the reference show is tried here."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import typer.main
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from practiceguides import notebook
from practiceguides.cli.main import app
from practiceguides.content.source import parse_yaml
from practiceguides.content.validate import validate
from practiceguides.exercises import TYPES
from practiceguides.scenarios.parse import parse_scenario
from tests.conftest import ROOT

REFERENCE = ROOT / "book" / "reference.md"
READMES = [
    ROOT / "README.md",
    ROOT / ".github" / "CONTRIBUTING.md",
    ROOT / "widgets" / "README.md",
    ROOT / "book" / "for-trainers.md",
    REFERENCE,
    *sorted((ROOT / "widgets" / "practiceguides").rglob("README.md")),
]
PATIENT = {"build", "serve", "lab", "update", "import", "export", "texts"}
"""Commands that are tried elsewhere, since they take long, never end or need a file."""
OF_AN_EDITION = ["new", "programme"]
"""What only an edition has; tried in tests/editions."""
EDITION = "my-workshop"
"""What an edition is called where a command is shown."""

REST = """
{{#contract .end outcome=mixed}}
## The contract

He waits.
"""


class Code(NamedTuple):
    """A block of code, or code within a line."""

    file: Path
    line: int
    language: str
    text: str


def code_of(file: Path) -> Iterator[Code]:
    """All code of a file, also that inside of lists."""
    for token in MarkdownIt().parse(file.read_text(encoding="utf-8")):
        line = (token.map or [0])[0] + 1
        if token.type == "fence":
            yield Code(file, line, token.info.strip(), token.content)
        for child in token.children or ():
            if child.type == "code_inline":
                yield Code(file, line, "inline", child.content)


CODE = [code for file in READMES for code in code_of(file)]


def commands() -> Iterator[tuple[str, list[str]]]:
    """Every command that is shown: its program without a folder, and its words."""
    for code in CODE:
        # Within a line the reference only names commands and how they are used.
        languages = {"sh", ""} if code.file == REFERENCE else {"sh", "", "inline"}
        if code.language in languages:
            for line in code.text.replace("\\", "/").splitlines():
                words = shlex.split(line, comments=True) if re.match(r"[\w./-]+ ", line) else []
                if words:
                    yield words[0].rpartition("/")[2], words[1:]


GUIDES = sorted({tuple(words) for program, words in commands() if program == "guides"})
TARGETS = sorted({words[0] for program, words in commands() if program == "make"})


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The text of the real book in a folder of its own."""
    root = tmp_path_factory.mktemp("docs")
    for name in ("_config.yml", "_toc.yml"):
        shutil.copy(ROOT / name, root)
    shutil.copytree(ROOT / "book", root / "book", ignore=shutil.ignore_patterns("_build", ".*"))
    return root


@pytest.fixture
def book(copied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy that a test may change, and the folder that commands run in."""
    root = tmp_path / "book"
    shutil.copytree(copied, root)
    monkeypatch.chdir(root)
    return root


@pytest.mark.parametrize("words", GUIDES, ids=" ".join)
def test_a_command_that_is_shown_works(words: tuple[str, ...], book: Path) -> None:
    """Each `guides` command is understood as it is written, and the quick ones end well."""
    new = words[:1] == ("new",)
    ours = {"ID", "<id>"} if new else {"ID", "<id>", "the-night-bus"}
    shown = ["the-crew-list" if word in ours else word for word in words]
    name, *rest = shown
    command = typer.main.get_command(app)
    command.commands[name].make_context(name, list(rest))  # type: ignore[attr-defined]

    if name not in PATIENT and shown[:2] != OF_AN_EDITION:
        if EDITION in rest and "edition" not in rest:
            CliRunner().invoke(app, ["new", "edition", EDITION])
        done = CliRunner().invoke(app, shown)
        assert done.exit_code == 0, done.output
        assert any(book.iterdir())


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_of_make_that_is_named_is_there(target: str) -> None:
    """Nobody is sent to a `make` that does not exist."""
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize(
    "code", [each for each in CODE if each.language == "python"], ids=lambda code: str(code.line)
)
def test_python_that_is_shown_runs(code: Code, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a cell may say is said in a cell, in the book's folder."""
    monkeypatch.chdir(book / "book")
    monkeypatch.setattr(notebook, "_shown", [])

    exec(compile(code.text, str(code.file), "exec"), {})


@pytest.mark.parametrize(
    "code",
    [each for each in CODE if each.language == "yaml" and "type: " in each.text],
    ids=lambda code: f"{code.file.parent.name}:{code.line}",
)
def test_an_exercise_that_is_shown_is_one(code: Code) -> None:
    """The text of an exercise in a README is valid as an author's file is."""
    data = parse_yaml(code.text, code.file)
    assert data.problems == []
    name = data.value["type"]

    assert validate(TYPES[name], data, data.value, {"id": "x", "file": code.file})[1] == []


def test_a_story_that_is_shown_can_be_read() -> None:
    """The scenes in the README of scenarios are scenes."""
    (shown,) = (each for each in CODE if each.language == "markdown" and "{#room}" in each.text)
    head = "---\ntitle: T\nobjective: O.\nrole: R.\nperson: P.\nstart: room\nminutes: 5\n---\n\n"

    scenes, mark, last = shown.text.partition("{.where-you-work}")
    story = head + scenes + REST.format() + "\n" + mark + last

    assert parse_scenario(story, shown.file).problems == []
