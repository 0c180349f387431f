"""Writes exercises and stories of a book as a bank, and says what the format cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.content.whole import write_new
from practiceguides.scenarios.spec import Scenario

from .gift import write_gift
from .holding import FORMATS, HOLDS, lost, shape
from .moodle import write_moodle
from .separated import is_guarded, write_rows
from .sheet import write_sheet
from .source import Format
from .stories import twee_text
from .taken_out import for_quiz, question_of
from .xlsx import write_workbook

ENDINGS: dict[Format, str] = {
    "gift": ".gift.txt",
    "moodle": ".xml",
    "xlsx": ".xlsx",
    "csv": ".csv",
    "twee": ".twee",
}


class NothingHeldError(Exception):
    """The format can hold none of the items; says why."""


@dataclass
class Exported:
    """What became of the items of a book."""

    form: Format
    written: list[Path] = field(default_factory=list)
    held: list[tuple[str, Sequence[str]]] = field(default_factory=list)
    """The ids of those that were written, each with what the format cannot hold of it."""
    unheld: list[tuple[str, str]] = field(default_factory=list)
    """The ids of those that were not, and why."""
    guarded: int = 0
    """How many cells have an apostrophe that is not theirs."""

    def lines(self) -> Iterator[str]:
        """The report, line by line."""
        name = FORMATS[self.form]
        files = ", ".join(map(str, self.written))
        yield f"{len(self.held)} items are written as {name} in {files}."
        everywhere = set.intersection(*(set(lacks) for _, lacks in self.held))
        if everywhere:
            told = [each for each in self.held[0][1] if each in everywhere]
            yield f"{name} cannot hold of any of them: {', '.join(told)}."
        others = [(item, [each for each in lacks if each not in everywhere])
                  for item, lacks in self.held]  # fmt: skip
        if any(lacks for _, lacks in others):
            yield ""
            yield "ALSO LEFT OUT"
            yield from (f"  {item}: {', '.join(lacks)}" for item, lacks in others if lacks)
        if self.unheld:
            yield ""
            yield "NOT WRITTEN"
            for why in dict.fromkeys(why for _, why in self.unheld):
                yield f"  {why}: {', '.join(item for item, each in self.unheld if each == why)}"
        if self.guarded:
            yield ""
            yield (
                f"{self.guarded} cells have an apostrophe before a sign such as = or -, so that no"
                " spreadsheet takes what follows for a formula. It goes when you import the file."
            )


def export(book: Book, form: Format, names: Iterable[str], out: Path) -> Exported:
    """Write the items with these ids; a story is a file of its own.

    The report names those that the book could not read. Raises FileExistsError where a file is
    there already, NothingHeldError where the format can hold none. Then nothing was written.
    """
    result = Exported(form)
    names = [*names]
    result.unheld = [(name, _UNREAD) for name in names if name not in book.items]
    items = [book.items[name].item for name in names if name in book.items]
    held = [item for item in items if _holds(form, item, result)]
    if not held:
        raise NothingHeldError(f"{FORMATS[form]} can hold none of these: {_reasons(result)}")
    result.held = [(item.id, lost(item, form)) for item in held]
    stories = [item for item in held if isinstance(item, Scenario)]
    texts: dict[Path, str | None]
    if stories:
        places = [_place(out, form, item.id, len(stories)) for item in stories]
        texts = dict(zip(places, map(twee_text, stories), strict=True))
    else:
        texts = {out: _text(book, form, held, result)}
    for file in texts:
        if file.exists() or file.is_symlink():
            raise FileExistsError(str(file))
    for file, text in texts.items():
        if text is None:
            write_workbook(write_sheet(map(question_of, held)), file)
        else:
            write_new(file, text)
        result.written.append(file)
    return result


_UNREAD = "cannot be read, and `guides check` says why"


def _place(out: Path, form: Format, name: str, count: int) -> Path:
    return out if count == 1 else out.with_name(f"{name}{ENDINGS[form]}")


def _reasons(result: Exported) -> str:
    return "; ".join(dict.fromkeys(f"{item}: {why}" for item, why in result.unheld[:3]))


def _holds(form: Format, item: Item, result: Exported) -> bool:
    kind = shape(item)
    if kind in HOLDS[form]:
        return True
    if kind is None:
        why = f"the type `{item.type}` has no counterpart in any bank"
    elif kind == "scenes":
        why = "a story: export it with --to twee"
    elif form == "twee":
        why = "an exercise: export it with --to gift, moodle, xlsx or csv"
    else:
        able = [name for key, name in FORMATS.items() if kind in HOLDS[key]]
        why = f"{FORMATS[form]} has no {kind}; {', '.join(able)} have"
    result.unheld.append((item.id, why))
    return False


def _text(book: Book, form: Format, items: list[Item], result: Exported) -> str | None:
    """The bank as text; None for a workbook, which is no text."""
    if form in {"gift", "moodle"}:
        questions = [for_quiz(question_of(item), book.base) for item in items]
        return write_gift(questions) if form == "gift" else write_moodle(questions)
    rows = list(write_sheet(map(question_of, items)))
    if form == "csv":
        result.guarded = sum(is_guarded(cell) for row in rows for cell in row)
        # The sign at the beginning tells Excel that the letters are UTF-8.
        return f"\ufeff{write_rows(iter(rows))}"
    return None
