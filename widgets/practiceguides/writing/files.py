"""Where a new file goes. All is looked at before anything is written, and nothing is written over.

What cannot be is refused by `NotWrittenError`, with a sentence for whoever asked.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from practiceguides.content.book import Book, Located, taken_word
from practiceguides.content.fields import ID
from practiceguides.content.layers import CONTENTS, EDITION, TEXTS, Layers
from practiceguides.content.overlay import waiting
from practiceguides.content.problems import choices, near, nearest, problem, seen_from
from practiceguides.content.source import read_text
from practiceguides.content.whole import behind_link, write_named, write_new, write_text
from practiceguides.exercises import TYPES
from practiceguides.reading import read_layers
from practiceguides.schemas import ANY, FOLDER

from .chapters import chapter_text, page_text, with_choice, with_item, with_page
from .exercises import exercise_text, faults_of
from .stories import story_text
from .voices import SOURCE_NEEDED, voice_id, voice_text

_PAGE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NOT_PRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_GUIDE = ({"index.md", "index.ipynb"}, {"exercises", "facts.yaml"})
"""Of each of these a guide has one in its folder."""
_PAGES = (".ipynb", ".md")


class NotWrittenError(Exception):
    """Nothing was written; the text says why, and what to do."""


@dataclass(frozen=True)
class Written:
    """What was written, for whoever is told of it."""

    file: Path
    shown_on: Path | None = None
    """The page that shows the new item now."""
    over: Path | None = None
    """The page of a book below of which `shown_on` was made."""
    contents: Path | None = None
    """The reading order that names the new page now."""
    voice: str = ""
    """The id of the new voice."""


@dataclass(frozen=True)
class Wanted:
    """What somebody asks for: a new item or page, by its name."""

    name: str
    guide: str = ""
    """The folder of pages that it belongs to."""
    title: str = ""
    """In place of that of the example."""
    page: str = ""
    """Which page is to show it at its end."""


def new_exercise(book: Book, type_name: str, wanted: Wanted, number: int = 1) -> Written:
    """Write an exercise; `number`: which example of its type, from 1 on."""
    model = TYPES.get(type_name)
    if model is None:
        raise NotWrittenError(f"There is no type '{type_name}'. {_choice(type_name, TYPES)}")
    file = _free(book, wanted, "exercises", ".yaml")
    schema = Path(os.path.relpath(book.layers.top / FOLDER / ANY, file.parent)).as_posix()
    try:
        text = exercise_text(model, number - 1, book, schema, _title(wanted))
    except IndexError:
        raise NotWrittenError(f"The type '{type_name}' has no example {number}. Take 1.") from None
    if faults := faults_of(text, file, book):
        told = faults[0].said
        raise NotWrittenError(
            f"The example of '{type_name}' cannot be used in this book: {told} "
            "Write what it needs, or begin with another type."
        )
    return _write_item(book, "exercise", file, text, wanted.page)


_CHANGE = """\
## Your change of our exercise `{name}`. All of it waits below. What keeps its `#` stays ours.
## Take the `#` away, and nothing else: from what you change, and from the lines above to which it
## belongs{parts}.
{named}
extends: {name}

"""
_NAMED = "## These pages name it by its title, which is best left as it is: {pages}.\n"
_PARTS = ". In a list take it from `{list}:`, from one `- id:` and from the line that changes"


def new_change(book: Book, name: str) -> Written:
    """Write a file in which an exercise, a story or a page of the book below is changed.

    Of an exercise all waits; a story and a page are there as they are below.
    """
    if not (located := book.items.get(name) or _unshown(book).get(name)):
        ours, file, text = _page_below(book, name)
    else:
        ours, file = located.item.file, book.layers.top / located.name
        is_exercise = located.kind == "exercise"
        text = _all_waits(located, book) if is_exercise else _all_scenes(located)
    if book.layers.is_own(ours):
        told = seen_from(book.layers.top, ours)
        raise NotWrittenError(f"'{name}' is yours already: change {told}.")
    _stop_behind_link(book, file)
    write_new(file, text)
    return Written(file)


def _unshown(book: Book) -> Mapping[str, Located]:
    """The items of the book below an edition, also those that no page of the edition shows."""
    below = book.layers.folders[:-1]
    return read_layers(Layers(below)).items if below else {}


def _all_waits(located: Located, book: Book) -> str:
    said = f"“{located.item.title}”"
    naming = [page for page in book.pages if any(said in text for _, text in page.texts)]
    pages = ", ".join(f"“{page.title}”" for page in naming)
    named = _NAMED.format(pages=pages) if pages else ""
    parts = next((key for key, each in located.data.value.items() if _has_ids(each)), "")
    told = _PARTS.format(list=parts) if parts else ""
    head = _CHANGE.format(name=located.item.id, parts=told, named=named)
    return head + "".join(f"{line}\n" for line in waiting(read_text(located.item.file).text))


def _all_scenes(located: Located) -> str:
    scenes = read_text(located.item.file).text.split("\n---\n", 1)[-1]
    return f"---\nextends: {located.item.id}\n---\n{scenes}"


def _page_below(book: Book, name: str) -> tuple[Path, Path, str]:
    """A page by its whole name or the last part of it: its file, the own one, and its text."""
    found = [
        each for key, each in _page_names(book).items() if name in {key, key.rpartition("/")[2]}
    ]
    if not found:
        meant = _items_meant({**_unshown(book), **book.items}, name)
        raise NotWrittenError(f"There is no exercise, story or page '{name}'. {meant}")
    if len(found) > 1:
        told = f"Several pages are called '{name}': {', '.join(found)}. Write its folder too."
        raise NotWrittenError(told)
    file = _uppermost(book, found[0])
    return file, book.layers.top / found[0], read_text(file).text


def _items_meant(items: Mapping[str, Located], said: str) -> str:
    """Which exercises and stories somebody may mean, who says a title, or a part of a name."""
    titles = {key: each.item.title for key, each in items.items()}
    known = {title: key for key, title in titles.items()} | {key: key for key in titles}
    meant = {known[each] for each in nearest(said, known, _OFFERED)}
    part = said.strip().casefold().replace(" ", "-")
    meant = meant or {key for key in titles if part and part in key}
    if not meant:
        return "`guides serve` shows the name of each above it, on its page."
    return f"Did you mean {choices({key: titles[key] for key in sorted(meant)[:_OFFERED]})}?"


_OFFERED = 3
"""So many names are offered."""


def _has_ids(value: object) -> bool:
    """Whether this is a list whose members have ids, by which they are changed."""
    return isinstance(value, list) and any(
        isinstance(each, dict) and "id" in each for each in value
    )


def new_scenario(book: Book, wanted: Wanted) -> Written:
    """Write a scenario."""
    file = _free(book, wanted, "scenarios", ".md")
    return _write_item(book, "scenario", file, story_text(title=_title(wanted)), wanted.page)


def new_page(book: Book, wanted: Wanted) -> Written:
    """Write a page as a text file, and name it in the reading order of a book that has one."""
    return _write_page(book, wanted, ".md", page_text(_title(wanted)))


def new_chapter(book: Book, wanted: Wanted) -> Written:
    """Write a chapter as a notebook, and name it in the reading order of a book that has one."""
    return _write_page(book, wanted, ".ipynb", chapter_text(_title(wanted)))


def _write_page(book: Book, wanted: Wanted, ending: str, text: str) -> Written:
    name = wanted.name
    if not _PAGE.fullmatch(name):
        raise NotWrittenError(
            f"'{name}' cannot be the name of a page: it has small letters, digits and hyphens, "
            "such as 09-our-law."
        )
    docname = f"{_folder(book, wanted.guide)}/{name}"
    for known in _PAGES:
        for folder in book.layers.folders:
            if (folder / f"{docname}{known}").exists():
                unnamed = _not_named(book, folder, docname)
                raise NotWrittenError(
                    f"There is a page {docname}{known} already. Choose another name.{unnamed}"
                )
    file = book.layers.top / f"{docname}{ending}"
    _stop_behind_link(book, file)
    contents, settings = book.layers.top / CONTENTS, book.layers.top / EDITION
    if not contents.is_file():
        # In its guide it has its place; else where an edition says what it shows.
        order = read_text(settings) if settings.is_file() and not wanted.guide else None
        named = order and with_choice(order.text, name, _own_names(book))
        if not named:
            write_new(file, text)
            return Written(file)
        write_named(file, text, settings, named)
        return Written(file, contents=settings)
    order = read_text(contents)
    named = with_page(order.text, docname, {page.docname: page.file for page in book.pages})
    if order.problems or named is None:
        raise NotWrittenError(
            f"{contents} cannot be read as a reading order. Mend it first: guides check"
        )
    write_named(file, text, contents, named)
    return Written(file, contents=contents)


def _not_named(book: Book, folder: Path, docname: str) -> str:
    """That no reading order names a page of one's own: its command may have been cut off."""
    if folder != book.layers.top or docname in {page.docname for page in book.pages}:
        return ""
    order = CONTENTS if (folder / CONTENTS).is_file() else EDITION
    return f" Or name that one in {order}, which does not have it: it is yours."


def _own_names(book: Book) -> set[str]:
    """The pages of an edition's own, as its contents name them."""
    own = (page.docname for page in book.pages if book.layers.is_own(page.file))
    return {docname.removeprefix(f"{TEXTS}/") for docname in own}


def new_voice(book: Book, source: str, guide: str = "") -> Written:
    """Add a voice, which nothing may use yet, at the end of a list of voices."""
    if source not in book.sources:
        raise NotWrittenError(
            f"references.bib has no source '{source}'{near(source, book.sources)}. {SOURCE_NEEDED}"
        )
    file = book.layers.top / _folder(book, guide) / "voices.yaml"
    before = ""
    if file.is_file():
        read = read_text(file)
        if read.problems or any(each.file == file for each in book.problems):
            raise NotWrittenError(f"{file} cannot be read. Mend it first: guides check")
        before = read.text.rstrip("\n") + "\n\n" if read.text.strip() else ""
    name = voice_id(book, file)
    _stop_behind_link(book, file)
    write_text(file, before + voice_text(name, source))
    return Written(file, voice=name)


def guides_of(book: Book) -> list[str]:
    """The folders that have a first page, and exercises or facts."""
    inside: dict[str, set[str]] = {}
    for name in (name for files in book.layers.each() for name in files):
        parts = PurePosixPath(name).parts
        if len(parts) > 2:
            inside.setdefault(parts[1], set()).add(parts[2])
    return sorted(name for name, names in inside.items() if all(map(names.intersection, _GUIDE)))


def _write_item(book: Book, kind: str, file: Path, text: str, page: str) -> Written:
    _stop_behind_link(book, file)
    if not page:
        write_new(file, text)
        return Written(file)
    name, below = _page(book, page)
    shown = with_item(read_text(below).text, kind, file.stem, is_notebook=name.endswith(".ipynb"))
    if shown is None:
        raise NotWrittenError(f"{below} cannot be read as a notebook. Mend it first: guides check")
    target = book.layers.top / name
    _stop_behind_link(book, target)
    write_named(file, text, target, shown)
    return Written(file, shown_on=target, over=None if below == target else below)


def _stop_behind_link(book: Book, file: Path) -> None:
    if link := behind_link(file, book.layers.top):
        raise NotWrittenError(problem("folder-none", link).text(book.layers.top))


def _page(book: Book, wanted: str) -> tuple[str, Path]:
    """The page that somebody names by its whole name or its beginning, with and without `book/`.

    Its logical name, and the file in the uppermost folder that has one.
    """
    asked = re.sub(r"\.(ipynb|md)$", "", wanted.strip().strip("/")).removeprefix(f"{TEXTS}/")
    names = _page_names(book)
    found = [asked] if asked in names else [each for each in names if each.startswith(asked)]
    if len(found) > 1:
        raise NotWrittenError(f"Several pages begin with '{wanted}': {', '.join(found[:6])}.")
    if not found:
        raise NotWrittenError(f"No page is called '{wanted}'{near(asked, names, 3)}.")
    name = names[found[0]]
    return name, _uppermost(book, name)


def _page_names(book: Book) -> dict[str, str]:
    """The logical name of each page, by what it is called without `book/`."""
    return {page.docname.removeprefix(f"{TEXTS}/"): page.name for page in book.pages}


def _uppermost(book: Book, name: str) -> Path:
    """Where a page lies: in the uppermost folder that has it, not among what is made of it."""
    files = [folder / name for folder in book.layers.folders if (folder / name).is_file()]
    return files[-1]


def _free(book: Book, wanted: Wanted, folder: str, ending: str) -> Path:
    """Where an item of this name may be written."""
    name = wanted.name
    if not ID.fullmatch(name):
        raise NotWrittenError(
            f"'{name}' cannot be a name: it has small letters, digits and hyphens, and begins with "
            f"a letter, such as first-minutes.{taken_word(name)}"
        )
    if file := book.taken().get(name):
        told = seen_from(book.layers.top, file)
        change = f" To change that one, begin a file of your own with `extends: {name}`."
        if book.layers.is_own(file):
            # The command that wrote it may have been cut off before it wrote on the page.
            unshown = f" Or name '{name}' on a page, for none shows it: it is yours."
            change = "" if name in book.shown else unshown
        raise NotWrittenError(f"The name '{name}' is taken by {told}. Choose another.{change}")
    return book.layers.top / _folder(book, wanted.guide) / folder / f"{name}{ending}"


def _folder(book: Book, guide: str) -> str:
    if not guide:
        return TEXTS
    if guide not in (known := guides_of(book)):
        raise NotWrittenError(f"There is no guide '{guide}'. {_choice(guide, known)}")
    return f"{TEXTS}/{guide}"


def _title(wanted: Wanted) -> str:
    if _NOT_PRINTED.search(wanted.title):
        raise NotWrittenError("The title holds a sign that cannot be seen. Type it again.")
    return wanted.title.strip()


def _choice(wanted: str, known: Iterable[str]) -> str:
    """Which names there are; one that is near comes first."""
    known = list(known)
    hint = near(wanted, known, cutoff=0.5).strip(" ()").capitalize()
    every = f"There are: {', '.join(known)}." if known else "There is none yet."
    return f"{hint}. {every}" if hint else every
