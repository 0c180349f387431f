"""The texts of the book that an edition shows as they are: kept, and compared with those of today.

A page that nobody changed is new by itself when the next version comes. Somebody may have it on
paper all the same: what differs there is told from the texts that are kept in `.over/shown.zip`.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS
from practiceguides.content.pages import ON_PAPER, Page, item_in
from practiceguides.content.source import parse_yaml
from practiceguides.content.undated import Undated

from .below import STATEMENTS, Below, said_by, statements_in
from .memory import Memory
from .merging import ABSENT, Sides, differences
from .sides import in_answers, read_side, shape_of
from .wording import as_read, as_text, in_words, shortened, shown_in

_MOST = 50_000_000
"""So many bytes the texts may have: those of our book have 3,000,000."""


class Difference(NamedTuple):
    """One place where a text that the edition shows as it is reads differently."""

    name: str
    """The logical name of its file."""
    is_in_answers: bool
    words: str
    title: str
    """Of the page or the item that it stands in."""
    pages: tuple[str, ...]
    """The pages that show it, by what they are called."""
    was: str
    now: str


class NewPages(NamedTuple):
    """What is new on the pages of an edition."""

    texts: list[str]
    """Those that have new text of ours, as `titles_in` names them, in the order of the book."""
    above: list[str]
    """Others on which a file of the edition's own follows ours, or something was taken out."""
    corrected: list[str]
    """Others that show what was corrected."""
    answers: Collection[str]
    """Those of `texts` and `above` of which only answers to their exercises are new."""
    differences: list[Difference]
    """What reads differently in texts that the edition shows as they are."""


def titles_in(book: Book) -> dict[str, str]:
    """The pages by their docnames, each as its reader finds it in the contents."""
    titles = {page.docname: page.title or page.docname for page in book.pages}
    found = Counter(titles.values())
    named = {
        name: title if found[title] == 1 else f"{title} ({name.removeprefix(f'{TEXTS}/')})"
        for name, title in titles.items()
    }
    first = {page.docname for page in book.pages[:1]}
    return named | {name: f"{titles[name]} (the first page)" for name in first}


def kept_texts(book: Book, below: Below) -> bytes:
    """The texts of today, and the statements of research and law, as `.over` keeps them."""
    shown = {name for page in book.pages for name in _files_of(page, book)}
    names = sorted(shown | {name for name in below.files if _says(name)})
    content = io.BytesIO()
    with Undated(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name in names:
            if name in below.files:
                made.writestr(name, below.text(name))
    return content.getvalue()


def _says(name: str) -> bool:
    return PurePosixPath(name).name in STATEMENTS


def statements_of(kept: bytes | None) -> dict[str, str]:
    """What the statements said whose texts are kept, by id."""
    said: dict[str, str] = {}
    for name, text in _texts(kept, _says).items():
        value = parse_yaml(text, Path(name)).value
        said |= {str(each["id"]): said_by(each) for _, each, _ in statements_in(value)}
    return said


def new_pages(  # noqa: PLR0913, PLR0917 - all of it decides
    book: Book,
    below: Below,
    memory: Memory,
    own: Mapping[str, str],
    answers: Collection[str],
    corrected: Collection[str],
) -> NewPages:
    """What is new on the pages of an edition since its last update.

    `own`: its own files, each with what it lies over, or nothing where none of that shows in it;
    `answers`: what lies so and is new in answers alone; `corrected`: the pages that show what was
    corrected.
    """
    base = memory.seen.base if memory.seen else {}
    new = {name for name, each in below.hashes.items() if base.get(name, each) != each}
    if not new:
        return NewPages([], [], [], [], [])
    titles = titles_in(book)
    pages: dict[str, list[str]] = {}
    for page in book.pages:
        for name in _files_of(page, book):
            if (over := own.get(name, name)) in new:
                pages.setdefault(over, []).append(titles[page.docname])
    gone = {item_in(name) for name in base.keys() - below.files.keys()}
    by_text = {page for some in pages.values() for page in some}
    as_ours = {name: some for name, some in pages.items() if name not in own.values()}
    texts = _texts(memory.shown, as_ours.__contains__)
    found = [*_differences(as_ours, book, below, texts, gone)]
    # Of what is not kept nobody knows what differs.
    new_here = {page for each in found for page in each.pages}
    new_here |= {page for name, some in as_ours.items() if name not in texts for page in some}
    asked = {each.name for each in found if not each.is_in_answers}
    answered = {*answers, *(each.name for each in found if each.name not in asked)}
    whole = {page for name, some in pages.items() if name not in answered for page in some}
    every = titles.values()
    return NewPages(
        texts=[each for each in every if each in new_here],
        above=[each for each in every if each in by_text and each not in new_here],
        corrected=[each for each in every if each in corrected and each not in by_text],
        answers=by_text - whole - {*corrected},
        differences=found,
    )


def _differences(
    pages: Mapping[str, Sequence[str]],
    book: Book,
    below: Below,
    texts: Mapping[str, str],
    gone: Collection[str],
) -> Iterator[Difference]:
    """What reads differently in some files; nothing of one whose text of before is not kept.

    `pages`: those that show each file, by its logical name.
    """
    for name in (each for each in pages if each in texts):
        kind, was = read_side(name, texts[name])
        now = read_side(name, below.text(name))[1]
        items = (each.item.title for each in book.items.values() if each.name == name)
        title = next(items, pages[name][0])
        sides = Sides(was, now, was)
        for each in differences(sides, shape_of(kind, was)) if ABSENT not in (was, now) else ():
            if each.now is ABSENT and shown_in(as_text(each.was)) in gone:
                continue  # It is told as what was taken out.
            # Most headings that have texts of the page below them are its title.
            place = f"under '{shortened(title)}', "
            words = in_words(kind, name, sides, each).removeprefix(place)
            was_read, now_read = as_read(each.was, each.now)
            yield Difference(
                name,
                in_answers(each.where),
                f"“{title}”: {words}",
                title,
                tuple(pages[name]),
                was_read,
                now_read,
            )


def _files_of(page: Page, book: Book) -> list[str]:
    """The logical names of the files that a page shows or has printed: its own, and its items'."""
    items = (each.name for each in page.named if each.kind in ON_PAPER and each.name in book.items)
    return [page.name, *dict.fromkeys(book.items[name].name for name in items)]


def _texts(kept: bytes | None, is_wanted: Callable[[str], bool]) -> dict[str, str]:
    """Of some files, the texts that are kept; none where they cannot be read."""
    if kept is None:
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(kept)) as opened:
            entries = [each for each in opened.infolist() if is_wanted(each.filename)]
            if sum(each.file_size for each in entries) > _MOST:
                return {}
            return {each.filename: opened.read(each).decode() for each in entries}
    except Exception:  # noqa: BLE001 - zipfile raises whatever unpacking damaged bytes raises
        return {}
