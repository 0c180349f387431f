"""Exports say what a format cannot hold, and what they hold comes back."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from practiceguides.banks.exporting import ENDINGS, NothingHeldError, export
from practiceguides.banks.holding import shape, table
from practiceguides.banks.importing import import_bank
from practiceguides.banks.source import Format
from practiceguides.content import markdown
from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.exercises.match.spec import Match
from practiceguides.reading import read_book
from tests.conftest import CHOICE, ROOT, WriteBook

from .conftest import real_book

README = ROOT / "widgets" / "practiceguides" / "banks" / "README.md"


@pytest.fixture
def book() -> Book:
    """The real book."""
    return real_book()


def there_and_back(book: Book, form: Format, name: str, root: Path, tmp_path: Path) -> Item:
    """An item that was exported and imported into a small book."""
    out = tmp_path / f"bank{ENDINGS[form]}"
    export(book, form, [name], out)
    report = import_bank(read_book(root), out, "book/imported")
    assert report.refused == []
    return read_book(root).items[report.taken[0].file.stem].item


def first_of_each_kind(book: Book) -> dict[str, str]:
    """One exercise of each kind that some bank holds."""
    found: dict[str, str] = {}
    for name, located in book.items.items():
        found.setdefault(shape(located.item) or "none", name)
    return {kind: name for kind, name in found.items() if kind not in {"none", "scenes"}}


@pytest.mark.parametrize("form", ["gift", "moodle", "xlsx", "csv"])
def test_every_kind_comes_back(form: Format, book: Book, root: Path, tmp_path: Path) -> None:
    """Title, question and answers of each kind are the same after the way out and back."""
    for kind, name in first_of_each_kind(book).items():
        if kind == "order" and form == "gift":
            continue
        folder = tmp_path / kind.replace(" ", "-")
        ours = book.items[name].item
        again = there_and_back(book, form, name, root, folder)

        assert again.title == ours.title
        assert again.type == ours.type or (kind, again.type) == ("sort", "match")
        for answers, others in zip(ours.asks(), again.asks(), strict=True):
            assert [(markdown.plain(a.text), a.right) for a in answers] == [
                (markdown.plain(a.text), a.right) for a in others
            ]
        again.file.unlink()


def test_a_sheet_keeps_all_parts_of_a_reason(book: Book, root: Path, tmp_path: Path) -> None:
    """Story, reason and what to do instead stand in their columns; facts the book lacks go."""
    ours = book.items["neutral-interpreter"].item
    again = there_and_back(book, "xlsx", "neutral-interpreter", root, tmp_path)

    def told(item: Item) -> list[list[str | None]]:
        return [[o.feedback.story, o.feedback.instead] for o in item.options]  # type: ignore[attr-defined]

    assert told(again) == told(ours)
    assert again.objective == ours.objective
    assert again.minutes == ours.minutes


def test_reasons_of_pairs_survive_moodle(book: Book, root: Path, tmp_path: Path) -> None:
    """A matching question has no room beside its pairs: reasons travel as general feedback."""
    again = there_and_back(book, "moodle", "article-and-moment", root, tmp_path)

    assert isinstance(again, Match)
    reasons = [each.feedback.why for each in again.left]
    assert len(set(reasons)) == len(reasons)


def test_what_is_lost_is_told_item_by_item(book: Book, tmp_path: Path) -> None:
    """The report names what all lose, what one loses, and what is not held at all."""
    names = ["article-and-moment", "neutral-interpreter", "room-4", "three-levels"]
    done = export(book, "gift", names, tmp_path / "a.gift")
    told = "\n".join(done.lines())

    assert "GIFT cannot hold of any of them: id, objective, minutes, hint" in told
    assert re.search(r"article-and-moment: .*a reason for each text", told)
    assert "  a story: export it with --to twee: room-4" in told
    assert "  the type `assess` has no counterpart in any bank: three-levels" in told


def test_an_order_goes_where_orders_are(book: Book, tmp_path: Path) -> None:
    """GIFT has no order: it is told which formats have."""
    with pytest.raises(NothingHeldError, match="GIFT has no order; Moodle XML, Excel, CSV have"):
        export(book, "gift", ["return-in-order"], tmp_path / "a.gift")


def test_nothing_is_written_over(book: Book, tmp_path: Path) -> None:
    """A file that is there stays as it is."""
    out = tmp_path / "a.gift"
    out.write_text("mine")

    with pytest.raises(FileExistsError):
        export(book, "gift", ["neutral-interpreter"], out)
    assert out.read_text() == "mine"


def test_a_workbook_is_there_whole_or_not_at_all(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk is full half-way, no half of a workbook keeps its place."""

    def half(file: Path, content: bytes) -> None:
        file.write_text(content[:9].decode("latin-1"))
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(OSError, match="No space"):
        export(book, "xlsx", ["neutral-interpreter"], tmp_path / "bank.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_leads_elsewhere_is_not_written_through(book: Book, tmp_path: Path) -> None:
    """A link with the name of the export is something that is there, wherever it leads."""
    link = tmp_path / "bank.xlsx"
    link.symlink_to(tmp_path / "elsewhere.xlsx")
    with pytest.raises(FileExistsError):
        export(book, "xlsx", ["neutral-interpreter"], link)
    assert not (tmp_path / "elsewhere.xlsx").exists()


def test_cells_with_an_apostrophe_are_counted(write_book: WriteBook, tmp_path: Path) -> None:
    """It is told how many cells of a CSV begin with a sign that is not theirs."""
    text = CHOICE.replace("text: Ask how", "text: =Ask how")
    book = read_book(write_book({"book/exercises/counter.yaml": text}))
    done = export(book, "csv", ["counter"], tmp_path / "a.csv")

    assert any(line.startswith("1 cells have an apostrophe") for line in done.lines())
    assert "'=Ask how" in (tmp_path / "a.csv").read_text("utf-8")


def test_the_readme_has_the_table_of_the_code() -> None:
    """What each format holds stands in the README as the code knows it."""
    assert table() in README.read_text("utf-8")
