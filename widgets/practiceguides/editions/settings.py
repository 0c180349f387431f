"""What `edition.yaml` says: which book an edition is made of, and what is its own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from practiceguides.content.fields import ID, Line, Many, Markdown, Part, Slug
from practiceguides.content.layers import EDITION
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.source import Data, read_yaml
from practiceguides.content.validate import validate

from .faults import CODES


def _language(value: str) -> str:
    from babel import Locale
    from babel.core import UnknownLocaleError

    try:
        Locale.parse(value.replace("_", "-").partition("-")[0])
    except (UnknownLocaleError, ValueError):
        raise PydanticCustomError("language", "is no language; `id` is Indonesian") from None
    return value


LEAST, MOST = 10, 2400
"""The minutes that an edition may have."""


class Chosen(Part):
    """A part of the contents with a heading of its own."""

    part: Line
    """The heading."""
    pages: Annotated[Many[Line], Field(min_length=1)]
    """Pages, guides or parts of the book, in this order."""


class LeftOut(Part):
    """Something of the book that the edition does not show."""

    what: Line
    """A guide, a page, or an exercise or story by its id."""
    why: Line
    """The reason, for whoever takes over this edition after you."""


class Colours(Part):
    """The colour of the edition, as `#0b5d66`."""

    accent: Line | None = None
    """Needed; without quotes, YAML takes it for a remark, and it is told with what to write."""
    accent_dark: Line | None = None
    """The same for dark pages; made from `accent` where it is not given."""


class Edition(Part):
    """The settings of an edition."""

    title: Line
    """What the first page and the browser's tab say."""
    over: Line | None = None
    """The folder of the book that this one lies over; without it, the one that came with the
    toolkit.
    """
    organisation: Line | None = None
    """Who gives this edition out; it stands in the head of each page."""
    logo: Line | None = None
    """An SVG or a PNG in this folder."""
    colours: Colours | None = None
    language: Annotated[Line, AfterValidator(_language)] | None = None
    """The language of the pages, as `id`: with another than the book's they are built as translated
    with `guides texts`.
    """
    book_id: Slug | None = None
    """Under which name a browser keeps what a learner answered. Its own by default: the folder's
    name. With the id of another edition both share the answers.
    """
    welcome: Markdown | None = None
    """What the first page says below its title."""
    leave_to: Line | None = None
    """The address that *Leave now* opens; without it, a page of the book that says nothing."""
    audience: Line | None = None
    """For whom it is: an id of professions.yaml. `guides new programme` proposes for them what fits
    into the minutes.
    """
    minutes: Annotated[int, Field(ge=LEAST, le=MOST)] | None = None
    """How much time there is; `guides check` says when the choice takes longer."""
    contents: Many[Line | Chosen] = ()
    """What it shows, in this order; without it, all of the book."""
    left_out: Many[LeftOut] = ()
    trust: Literal["chapters"] | None = None
    """`chapters`: the chapters in this folder may hold HTML and code of their own. You have read
    them, or you trust whoever wrote them: a chapter can do all that you can do on your computer.
    """

    def id_in(self, folder: Path) -> str:
        """The id of the book that is made of it; empty where the folder's name can be none."""
        name = re.sub(r"[\s_]+", "-", folder.name.lower())
        return self.book_id or (name if ID.fullmatch(name) else "")


def read_edition(folder: Path) -> tuple[Edition | None, Data, list[Problem]]:
    """The settings of the edition in a folder, where they stand, and what is wrong with them."""
    data = read_yaml(folder / EDITION)
    problems = [*data.problems, *data.remarks]
    if data.problems:
        return None, data, problems
    edition, found = validate(Edition, data, data.value, {})
    problems += found
    if edition and not edition.id_in(folder):
        name = folder.name
        problems.append(problem_of(CODES, "edition-folder", data.file, 1, name=name))
    return edition, data, problems
