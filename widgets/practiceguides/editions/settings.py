"""What `edition.yaml` says: which book an edition is made of, and what is its own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal
from unicodedata import normalize

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from practiceguides.content.fields import ID, Line, Many, Markdown, Part, Slug
from practiceguides.content.layers import EDITION
from practiceguides.content.marks import headings, read_fences
from practiceguides.content.problems import ALIKE, Problem, nearest, problem_of
from practiceguides.content.quotes import is_curly
from practiceguides.content.sound import read_fields, sound_settings
from practiceguides.content.source import Data, read_text
from practiceguides.content.validate import home_of, validate
from practiceguides.words import locale_of

from .faults import CODES


def _language(value: str) -> str:
    if locale_of(value) is None:
        raise PydanticCustomError("language", "names no language")
    return value


def _no_title(value: str) -> str:
    if any(each.level == 1 for each in headings(read_fences(value).text)):
        raise PydanticCustomError("title_within", "has a second title for the page")
    return value


LEAST, MOST = 10, 2400
"""The minutes that an edition may have."""


def _alone(value: object) -> object:
    """A name in the contents, refused where its title stands behind it: so the file lists pages."""
    if isinstance(value, dict) and len(value) == 1:
        name = str(next(iter(value)))
        if not nearest(name, Chosen.model_fields, cutoff=ALIKE):
            raise PydanticCustomError("name_alone", "has more than a name")
    return value


def _no_part(value: object) -> object:
    if isinstance(value, dict) and "part" in value:
        raise PydanticCustomError("part_within", "is a part inside a part")
    return value


_Name = Annotated[Line, BeforeValidator(_alone), BeforeValidator(_no_part)]
"""A page or a guide by its name."""


class Chosen(Part):
    """A part of the contents with a heading of its own."""

    part: Line
    """Its heading."""
    pages: Annotated[Many[_Name], Field(min_length=1)]
    """Pages or guides, in this order."""


class LeftOut(Part):
    """Something of the book that the edition does not show."""

    what: Line
    """A guide, a page, an exercise or a story, by its name."""
    why: Line
    """The reason, for whoever works with this edition after you."""


class Colours(Part):
    """The colour of the edition."""

    accent: Line | None = None
    """Needed. Write it in quotation marks: without them, `#` begins a remark."""
    accent_dark: Line | None = None
    """The same for dark pages. Without it, one is made from `accent`."""


class Edition(Part):
    """The settings of an edition."""

    title: Line
    """What the first page and the tab of the browser say."""
    organisation: Line | None = None
    """Who gives the edition out. It stands in the head of each page."""
    colours: Colours | None = None
    """Your colour. It is checked: all words must stay readable, on light and on dark pages."""
    logo: Line | None = None
    """A picture in this folder, SVG or PNG, at most 60 kB. It needs `organisation` too."""
    audience: Line | None = None
    """For whom it is: the name of a profession. `guides new programme` proposes for them what fits
    into the minutes.
    """
    minutes: Annotated[int, Field(ge=LEAST, le=MOST)] | None = None
    """How much time there is for what programme.md lists. Without such a page it is for all that is
    shown. `guides check` says when it takes longer.
    """
    language: Annotated[Line, AfterValidator(_language)] | None = None
    """The language of the pages: id, th, vi. Drafts of the core hour come with the book. The
    README.md of an edition says more.
    """
    written_in: Annotated[Line, AfterValidator(_language)] | None = None
    """The language of your own pages and changes, where that is not `language`. With `en` they wait
    for a translator as ours do.
    """
    book_id: Slug | None = None
    """A browser keeps a learner's answers under this name: leave it when you rename the folder.
    Without it: the name of the folder. Two editions with the same `book_id` share the answers.
    """
    welcome: Annotated[Markdown, AfterValidator(_no_title)] | None = None
    """What the first page says below its title."""
    leave_to: Line | None = None
    """The address that opens when somebody presses “Leave now”. Without it: a page that says
    nothing of this book.
    """
    trust: Literal["chapters"] | None = None
    """`chapters`: the chapters in this folder may hold HTML and code of their own. You have read
    them, or you trust whoever wrote them. A chapter can do all that you can do on your computer.
    """
    over: Line | None = None
    """The folder of the book that this edition lies over. Without it: the book that came with the
    toolkit.
    """
    left_out: Many[LeftOut] = ()
    """What it does not show, and why: for whoever works with this edition after you. What
    `contents` does not name need not stand here.
    """
    contents: Many[Annotated[Line | Chosen, BeforeValidator(_alone)]] = ()
    """What it shows, in this order. Without it: all of the book. A name is a guide
    (identification), a page (core-hour), or a heading of yours with pages below it.
    """

    def id_in(self, folder: Path) -> str:
        """The id of the book that is made of it; empty where the folder's name can be none."""
        return self.book_id or id_of(folder)


def id_of(folder: Path) -> str:
    """The name of a folder as the id of a book, without accents; empty where it can be none."""
    plain = normalize("NFKD", folder.name).encode("ascii", "ignore").decode()
    name = re.sub(r"[\s_]+", "-", plain.lower())
    return name if ID.fullmatch(name) else ""


def _said(data: Data) -> tuple[Any, list[Problem]]:
    """The settings without those that say nothing, each of which is told."""
    if not isinstance(data.value, dict):
        return data.value, []
    named = [name for name in Edition.model_fields if name != "title"]
    homes = {home_of(Edition, data, (), (name,)) for name in data.value}
    empty = {name for name in named if data.value.get(name, "") is None}
    if data.value.get("contents") == []:
        # Without it all is shown, and nobody means that by a list of nothing.
        empty.add("contents")
    silent = [name for name in named if name in empty and (name,) not in homes]
    return {name: each for name, each in data.value.items() if name not in silent}, [
        problem_of(
            CODES, "edition-silent", *data.place((name,)), field=name, hint=_wake(data, name)
        )
        for name in silent
    ]


def _wake(data: Data, name: str) -> str:
    """What to do with a field that says nothing."""
    rows = read_text(data.file).text.split("\n")[data.line((name,)) :]
    if rows and re.match(r"#(?!#| \S)\s*\S", rows[0]):
        return "Take the `#` from the lines below it too."
    return "Write behind the colon what it is to say."


_NAMES = "title", "organisation"
"""What every page shows as it is written."""


def read_edition(folder: Path) -> tuple[Edition | None, Data, list[Problem]]:
    """The settings of the edition in a folder, where they stand, and what is wrong with them."""
    data = read_fields(folder / EDITION)
    problems = [*data.problems, *data.remarks]
    if data.problems and data.value is None:
        return None, data, problems
    value, waiting = _said(data)
    problems += waiting
    edition, found = validate(Edition, data, value, {})
    problems += found
    for name in _NAMES:
        if edition and is_curly(told := getattr(edition, name) or ""):
            problems.append(data.problem("name-quoted", (name,), field=name, told=told))
    if edition and not edition.id_in(folder):
        name = folder.name
        problems.append(problem_of(CODES, "edition-folder", data.file, 1, name=name))
    return (None if data.problems else edition), data, problems


def line_left_out(folder: Path, name: str) -> int:
    """The line of an edition's settings that leaves out what goes by this name; 0 for none."""
    edition, data, _ = read_edition(folder)
    for index, each in enumerate(edition.left_out if edition else ()):
        if each.what == name:
            return data.line(("left_out", index, "what"))
    return 0


def sound_edition(data: Data) -> tuple[Edition | None, Data]:
    """What can be read of settings with faults, so that all of these are told in one run.

    And where it stands. Without a title the edition has that of its folder.
    """
    if not isinstance(data.value, dict):
        return None, data
    value = _said(data)[0]
    title = value.get("title")
    if not (isinstance(title, str) and title.strip()):
        value = {**value, "title": data.file.parent.name}
    return sound_settings(Edition, replace(data, value=value))
