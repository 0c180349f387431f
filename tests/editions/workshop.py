"""A small book and an edition over it, both to be changed as a trainer and as we would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from typer.testing import CliRunner

from practiceguides.checking import check_book
from practiceguides.cli.main import app
from practiceguides.content.book import Book
from practiceguides.content.problems import Problem
from practiceguides.editions.finding import edition_layers
from practiceguides.editions.memory import FOLDER, Memory, Seen
from practiceguides.editions.side_by_side import page_file
from practiceguides.reading import read_layers
from tests.conftest import GOOD

PAGE = """\
# A page

One.

## A part

Two {fact}`F-ID-01`.

```{exercise} counter
```

```{scenario} quay
```

```{rests-on}
```
"""
BOOK: Mapping[str, str] = {
    **GOOD,
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/other\n",
    "book/page.md": PAGE,
    "book/other.md": "# Another page\n\nThree.\n",
}
COUNTER = "book/exercises/counter.yaml"
STORY = "book/scenarios/quay.md"


class Workshop:
    """The two folders."""

    def __init__(self, folder: Path) -> None:
        self.base, self.folder = folder / "base", folder / "my-workshop"
        for name, text in BOOK.items():
            self.write(name, text, self.base)
        self.write("edition.yaml", "title: Our workshop\nover: ../base\n")
        Memory(self.folder).write(Seen(), {}, ())

    def write(self, name: str, text: str, folder: Path | None = None) -> Path:
        """Write a file of the edition."""
        file = (folder or self.folder) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
        return file

    def publish(self, name: str, *changes: tuple[str, str]) -> None:
        """Change a file of the book below."""
        text = (self.base / name).read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        self.write(name, text, self.base)

    def withdraw(self, name: str, why: str = "") -> None:
        """Take a file out of the book below, and off its page; `why`: what the book says of it."""
        (self.base / name).unlink()
        page = self.base / "book/page.md"
        kind = "scenario" if name.endswith(".md") else "exercise"
        block = f"```{{{kind}}} {Path(name).stem}\n```\n\n"
        if why:
            self.say_why(Path(name).stem, why)
        self.write("book/page.md", page.read_text(encoding="utf-8").replace(block, ""), self.base)

    def say_why(self, name: str, why: str) -> None:
        """Let the book below say why it took something out."""
        entry = f"- {{id: {name}, day: 2026-12-01, why: {why}}}\n"
        file = self.base / "book/withdrawn.yaml"
        before = file.read_text(encoding="utf-8") if file.is_file() else ""
        self.write("book/withdrawn.yaml", before + entry, self.base)

    def begun(self) -> str:
        """A change of the counter in which all waits, as `guides new change` writes it."""
        words = ["new", "change", "counter", "--in", str(self.folder), "--no-open"]
        done = CliRunner().invoke(app, words)
        assert done.exit_code == 0, done.output
        return self.read(COUNTER)

    def draw(self) -> str:
        """A picture that is another one in the book, and in the edition; returns its name."""
        name = "book/drawings/boat.svg"
        for text, folder in (("<svg/>", self.base), ("<svg id='ours'/>", self.folder)):
            self.write(name, text, folder)
        self.check()
        self.write(name, "<svg id='new'/>", self.base)
        return name

    def read(self, name: str) -> str:
        """A file of the edition."""
        return (self.folder / name).read_bytes().decode()

    def book(self) -> Book:
        """The edition as it is now."""
        return read_layers(edition_layers(self.folder))

    def check(self) -> list[Problem]:
        """What `guides check` tells of what changed beneath it."""
        return [each for each in check_book(self.book()) if each.code.startswith("edition-")]

    def told(self) -> list[str]:
        """Place and code of each, in the edition's folder."""
        return [f"{each.place(self.folder)} {each.code}" for each in self.check()]

    def run(self, *words: str) -> tuple[int, str]:
        """A command on the edition: its status, and all that it said."""
        done = CliRunner().invoke(app, [words[0], str(self.folder), *words[1:]])
        return done.exit_code, " ".join(done.output.split())

    def news(self) -> str:
        """The page of what is new, but for what sets the words of a command apart."""
        text = page_file(self.book().layers).read_text(encoding="utf-8")
        return re.sub("</?span>", "", text)

    def files(self) -> dict[str, bytes]:
        """All that is in the edition, but for what is built and for backups."""
        aside = ("_build", f"{FOLDER}/before", f"{FOLDER}/undone")
        every = {
            each.relative_to(self.folder).as_posix(): each.read_bytes()
            for each in self.folder.rglob("*")
            if each.is_file()
        }
        return {name: text for name, text in every.items() if not name.startswith(aside)}
