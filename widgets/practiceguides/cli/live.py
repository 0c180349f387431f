"""The book while somebody writes it: as it was read last, and what was wrong in it.

`guides serve` checks and builds in one thread and answers pages in others; this is what they share.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
from practiceguides.content.pages import ITEMS
from practiceguides.content.problems import Level, Problem, seen_from
from practiceguides.reading import FORMATS, current_book

if TYPE_CHECKING:
    from practiceguides.pages.build.publish import Made

_REST = 1
"""Seconds between two times that it is asked what was built elsewhere."""
_FILE = re.compile(r".+?\.(md|ipynb|yaml|bib)(?=:)")
"""How a warning of Sphinx begins."""


class Bell:
    """Rings when something happened to the book; every open page waits for it.

    Each ring has a kind: `read` when a file was saved, `built` when pages were written, `problems`
    when the book was checked.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rings: list[str] = []

    def ring(self, kind: str) -> None:
        """Wake every page that waits."""
        with self._changed:
            self._rings.append(kind)
            self._changed.notify_all()

    @property
    def count(self) -> int:
        """How often it has rung."""
        return len(self._rings)

    def wait(self, count: int, seconds: float) -> list[str]:
        """The kinds of what it rang after the first `count` times, once there is one.

        Empty where it does not ring within so many seconds.
        """
        with self._changed:
            self._changed.wait_for(lambda: len(self._rings) > count, seconds)
            return self._rings[count:]


@dataclass(frozen=True)
class Status:
    """What is known of the last save."""

    problems: tuple[Problem, ...] = ()
    failure: str = ""
    """Why nothing was written, where no file of the book is at fault."""
    warned: tuple[str, ...] = ()
    """What was said while pages were written, a line each."""
    refused: bool = False
    """Whether the pages are as they were before the last save."""
    checking: bool = True
    """Whether there may be more: the last check has not ended."""


@dataclass(frozen=True)
class Seen:
    """A book as its pages and problems name it."""

    book: Book

    @property
    def top(self) -> Path:
        """From here files are named."""
        return self.book.layers.top

    @cached_property
    def files(self) -> dict[str, Path]:
        """The file of each item by its id, also of one that cannot be read.

        Of an edition only the items that it has: its own, and those that it shows.
        """
        patterns = [form.pattern for form in FORMATS]
        found = (file for file in self.book.files if any(map(file.match, patterns)))
        shown = self.book.shown
        return {file.stem: file for file in found if file.stem in shown or self._is_own(file)} | {
            name: each.item.file for name, each in self.book.items.items()
        }

    @cached_property
    def ids(self) -> dict[Path, str]:
        """The id of the item that a file holds."""
        return {file: name for name, file in self.files.items()}

    def name(self, file: Path) -> str:
        """A file as problems name it: where it really is."""
        return str(seen_from(self.top, file))

    def whose(self, file: Path) -> str:
        """A file as pages name it: of one that is not the edition's own, not where it lies.

        Whoever changes that file changes the book of everybody, until the next update of it.
        """
        if self._is_own(file):
            return self.name(file)
        return f"{self.book.layers.name(file)} (of the book under yours)"

    def _is_own(self, file: Path) -> bool:
        return self.book.layers.is_own(file)

    def on_page(self, docname: str) -> set[Path]:
        """The files that a page is made of: its own text, and the items that it shows."""
        page = next((page for page in self.book.pages if page.docname == docname), None)
        if page is None:
            return set()
        items = (each.name for each in page.named if each.kind in ITEMS)
        return {page.file}.union(*(self.of_item(name) for name in items))

    def of_item(self, name: str) -> set[Path]:
        """The files that an item was read from."""
        read = self.book.items.get(name)
        found = {*read.data.sources} if read else set()
        return found | ({self.files[name]} if name in self.files else set())

    def of(self, warning: str) -> str:
        """What Sphinx reads of the file that a warning begins with: another text when it changed.

        Of an edition's page it may be a made file. Empty where no file of the book is named.
        """
        if not (named := _FILE.match(warning)):
            return ""
        file = self.top / named[0]
        for page in self.book.pages:
            if file in {page.file, self.book.layers.source(page.file)}:
                # A page that was left out since is no page, though its file is there and the same.
                return f"page {self.book.stamp.get(page.file)}"
        return self.book.stamp.get(file, "")


class Live:
    """The book that is served.

    `find` says, at every save, where its files lie by then; `made`, which files of the built book
    this person's builds have made, in whichever window.
    """

    def __init__(
        self, find: Callable[[], Layers], made: Callable[[], Mapping[str, Made]] = dict
    ) -> None:
        self.bell = Bell()
        self.status = Status()
        self._find = find
        self._reading = threading.Lock()
        self._seen: Seen | None = None
        self._warned: dict[str, str] = {}
        self.good: Book | None = None
        """The book as it was when its texts had no error last."""
        self._coming: Mapping[str, Made] = {}
        self._there: Mapping[str, Made] = {}
        self._elsewhere: Mapping[str, Made] = {}
        self._made = made
        self._asked = float("-inf")

    @property
    def layers(self) -> Layers:
        """Where the book's files lie."""
        return self._find()

    def read(self) -> Seen:
        """The book as it is now; whoever asks meanwhile waits for the one that reads."""
        with self._reading:
            book = current_book(self.layers)
            if self._seen is None or self._seen.book is not book:
                self._seen = Seen(book)
            return self._seen

    @property
    def seen(self) -> Seen:
        """The book as it was read last."""
        return self._seen or self.read()

    def offer(self, made: Mapping[str, Made]) -> None:
        """These files may be shown, by their names in the built book.

        Until they are there, as `built` says, those that were there before may be shown too. Nobody
        is shown what was not made here: what one book keeps in a browser, the pages of all that
        were served there can read.
        """
        self._coming = made

    def ask_again(self) -> bool:
        """Offer what this person has built in another window since; False shortly after the last.

        Then nothing is asked: whoever asks for what is not there would read all files each time.
        """
        if time.monotonic() < self._asked + _REST:
            return False
        self._asked = time.monotonic()
        self._elsewhere = self._made()
        return True

    def offered(self, name: str) -> list[Made]:
        """As what a file may be shown; empty for one that was not made here."""
        known = self._coming, self._there, self._elsewhere
        return [made[name] for made in known if name in made]

    def looks(self, endings: Collection[str]) -> list[bytes]:
        """What tells the styles and scripts of the pages from others."""
        newest = self._coming or self._elsewhere
        names = map(PurePosixPath, sorted(newest))
        # What lies further in belongs to one type, or is the whole book's, such as its index.
        found = (each for each in names if each.parent == PurePosixPath("_static"))
        return [newest[str(each)].digest for each in found if each.suffix in endings]

    def saved(self) -> None:
        """A file was saved: what was found before holds no more."""
        self.status = replace(self.status, checking=True)
        self.bell.ring("read")

    def passed(self) -> None:
        """The texts have no error, so what is built now is what was saved last."""
        self.good = self.seen.book
        warnings = (each for each in self.status.problems if each.level < Level.ERROR)
        self.status = Status(tuple(warnings), warned=self.status.warned)

    def built(self, warnings: Iterable[str] = (), book: Book | None = None) -> None:
        """Pages were written, with `warnings` of those that were read anew; others keep theirs.

        `book`: of which; without it the one that is there now.
        """
        self._there = self._coming
        seen = self.read() if book is None else Seen(book)
        kept = {line: held for line, held in self._warned.items() if held and held == seen.of(line)}
        self._warned = kept | {line: seen.of(line) for line in warnings}
        self.status = replace(self.status, warned=tuple(self._warned))
        self.bell.ring("built")

    def tell(
        self,
        problems: Iterable[Problem],
        *,
        failure: str = "",
        refused: bool = False,
        checking: bool = False,
    ) -> None:
        """The book was checked: this is wrong."""
        self.status = Status(tuple(problems), failure, tuple(self._warned), refused, checking)
        self.bell.ring("problems")
