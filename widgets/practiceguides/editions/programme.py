"""The time that an edition has: how long what it shows takes, and a page of what would fit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from posixpath import dirname, normpath, splitext

from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS
from practiceguides.content.naming import named
from practiceguides.content.pages import ITEMS, Page
from practiceguides.content.pieces import times_of
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.timing import OFF

from .contents import short
from .faults import CODES
from .proposing import Piece, lists_of, propose
from .settings import Edition, read_edition

PROGRAMME = f"{TEXTS}/programme.md"
"""The page that lists the pieces of a meeting."""

_SHEET = "{job-aid}"
"""What a page has that is made to be printed and carried."""
_BESIDE = ("glossary", "sources", "workbook")
"""Pages that are of use beside every choice."""


@dataclass(frozen=True)
class Plan:
    """What an edition has chosen for its minutes."""

    edition: Edition
    what: str
    """Which choice was counted, in words."""
    minutes: int
    """Those that there are."""
    taken: int
    """About how long the choice takes."""

    @property
    def fits(self) -> bool:
        """Whether it takes no more than there is, or little more."""
        return self.taken <= self.minutes * (1 + OFF)

    @property
    def words(self) -> str:
        """How the choice stands to the minutes."""
        unit = "minute" if self.taken == 1 else "minutes"
        return f"{self.what} takes about {self.taken} {unit}, and you have {self.minutes}"


def plan_of(book: Book) -> Plan | None:
    """What is chosen in an edition that says its minutes: the pieces of its programme, else pages.

    Of pages those are counted that have something to answer, and the trainer's own.
    """
    if not book.layers.made:
        return None
    edition, _, _ = read_edition(book.layers.top)
    if edition is None or edition.minutes is None:
        return None
    page = next((page for page in book.pages if page.name == PROGRAMME), None)
    listed = (
        {each.target: each for pieces in lists_of(book, page) for each in pieces} if page else {}
    )
    if listed:
        taken, what = sum(each.minutes for each in listed.values()), f"what {PROGRAMME} lists"
    else:
        taken = sum(times_of(book, page).whole for page in book.pages if _is_counted(book, page))
        what = "what `contents:` names" if edition.contents else "the whole book"
    return Plan(edition, what, edition.minutes, taken)


def _is_counted(book: Book, page: Page) -> bool:
    return any(each.kind in ITEMS for each in page.named) or book.layers.is_own(page.file)


def too_long(plan: Plan, book: Book, below: Book, left_out: Collection[str]) -> Problem:
    """That a choice does not fit, with what would.

    `book`: the edition. `below`: the book below, with what of it the edition leaves out.
    """
    data = read_edition(book.layers.top)[1]
    pieces = propose(below, plan.edition.audience or "", plan.minutes, left_out)
    listed = ", ".join(f"{each.title} ({each.minutes})" for each in pieces)
    command = named(book.layers.top)
    if pieces:
        is_there = (book.layers.top / PROGRAMME).exists()
        does = f"shows the lines for {PROGRAMME}" if is_there else "writes it as a page"
        hint = f"This would fit: {listed}. `guides new programme{command}` {does}"
    elif plan.edition.audience:
        hint = "Name fewer pages under `contents:`, or more minutes"
    else:
        known = ", ".join(below.professions)
        hint = f"Say for whom, and what fits is proposed: `audience:` with one of {known}"
    where = data.place(("minutes",))
    return problem_of(CODES, "edition-minutes", *where, words=plan.words, hint=hint)


def programme_text(pieces: Sequence[Piece]) -> str:
    """The page that lists these pieces; it names no minutes, which may be others tomorrow."""
    rows = "\n".join(rows_of(pieces))
    return (
        "# Our programme\n\n"
        ":::{lead}\nOpen the first one; each leads to the next.\n:::\n\n"
        f":::{{ways}}\n{rows}\n:::\n"
    )


def rows_of(pieces: Sequence[Piece]) -> Iterator[str]:
    """The pieces as a page lists them."""
    for number, each in enumerate(pieces, 1):
        yield f"{number}. [{each.title}]({each.target})"


def contents_of(below: Book, pieces: Sequence[Piece]) -> Iterator[str]:
    """The lines of edition.yaml that show a programme.

    Its page, the pages that it leads to, sheets for the desk, and what is of use beside them.
    """
    yield "contents:"
    yield "  - programme"
    yield "  - part: The pieces"
    yield "    pages:"
    for name in dict.fromkeys(short(each.page.docname) for each in pieces):
        yield f"      - {name}"
    yield "  - part: Sheets for your desk"
    yield "    pages:"
    first = _led_to(below.pages[0])
    for page in below.pages:
        if page.docname in first and any(_SHEET in text for _, text in page.texts):
            yield f"      - {short(page.docname)}"
    # Under their part of the book its name would stand twice, once more of its pages follow.
    yield "  - part: To look up, and to write in"
    yield "    pages:"
    for name in _BESIDE:
        yield f"      - {name}"


def _led_to(page: Page) -> set[str]:
    """The pages that a page leads to."""
    targets = (named.name.partition("#")[0] for named in page.named if named.kind == "link")
    folder = dirname(page.name)
    return {normpath(f"{folder}/{splitext(target)[0]}") for target in targets if target}
