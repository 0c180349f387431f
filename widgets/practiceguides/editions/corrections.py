"""Statements that the book corrected, and which texts of an edition rest on them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from practiceguides.content.book import Book
from practiceguides.content.pages import ON_PAPER, Named

from .below import STATEMENTS, Below, Statement, statements_in
from .memory import Seen
from .merging import SAYS, Where, inside, says_same
from .own_file import OwnFile
from .places import in_lines, line_of
from .shown import statements_of, titles_in
from .sides import Kind, other_of, part_at

STANDS = "It stands on these pages of your edition"
SAME_WORDS = "The version that you had says it in these words already."
NEW_WORDS = "Our words for it are new with this update."
"""What tells somebody with a page on paper whether a correction is on it already."""
PRINT_ONLY = "Of these pages print again only those that below read differently"
ANSWERS_ALONE = " (its answers alone)"
"""Follows a page of which nothing else is new."""


@dataclass(frozen=True)
class Mention:
    """Where a text of the edition rests on a statement."""

    name: str
    file: Path
    line: int
    cell: int
    text: str
    says: bool = False
    """Whether it is the statement itself, in the trainer's words."""
    is_left: bool = False
    """Whether it is left to the trainer to keep these words or to take ours."""


@dataclass(frozen=True)
class Corrected:
    """A statement that was wrong in the book and is corrected now."""

    id: str
    statement: Statement
    mentions: tuple[Mention, ...]
    """Where texts of the edition rest on it."""
    pages: tuple[str, ...]
    """The titles of its pages, ours among them, that show what rests on it; see `titles_in`."""
    was: str = ""
    """What it said before; empty where that is not kept."""
    was_told: bool = False
    """Whether an update told of it already: what is kept is what it says now."""
    was_read: bool = False
    """Whether somebody has read it already, and the edition has other words for it since."""

    @property
    def is_new(self) -> bool:
        """Whether it says something else than before, as far as that is known."""
        return self.was != self.statement.text

    @property
    def places(self) -> str:
        """The same in words: the files, each with its lines."""
        return _places(self.mentions)

    @property
    def own_words(self) -> str:
        """What the edition says in words of its own, empty for nothing."""
        return "\n".join(each.text for each in self.mentions if each.says)

    @property
    def said(self) -> list[str]:
        """Where it stands in the edition, a sentence each."""
        said = []
        if self.pages:
            said.append(f"{STANDS}: {self.where_shown}.")
        elif not self.mentions:
            said.append("No page of your edition shows it.")
        if self.was and not self.was_told:
            said.append(NEW_WORDS if self.is_new else SAME_WORDS)
            if self.pages and not self.is_new:
                own_too = " and those on which you change your own text" if self.mentions else ""
                said.append(f"{PRINT_ONLY}{own_too}.")
        if own := [each for each in self.mentions if each.says]:
            said.append(f"You say it in words of your own: {_places(own)}.")
        if others := [each for each in self.mentions if not each.says]:
            said.append(f"Your own texts rest on it: {_places(others)}.")
        if self.was_read:
            said.append("You read it already, and these words are other ones than then.")
        if any(each.is_left for each in own):
            said.append("Choose first, below: your words for it, or ours.")
        return said

    @property
    def where_shown(self) -> str:
        """The pages in words; empty for none."""
        return titles(self.pages)


def titles(pages: Sequence[str], most: int = 6, answers: Collection[str] = ()) -> str:
    """Titles of pages in words, the first of many; `answers`: those meant for these alone."""
    named = [f"“{title}”" + (ANSWERS_ALONE if title in answers else "") for title in pages[:most]]
    more = len(pages) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


def _places(mentions: Iterable[Mention]) -> str:
    lines: dict[str, list[int]] = {}
    for each in mentions:
        lines.setdefault(each.name, []).append(each.line)
    return "; ".join(in_lines(name, found) for name, found in lines.items())


def corrected_since(
    seen: Seen, below: Below, own: list[OwnFile], book: Book, kept: bytes | None = None
) -> Iterator[Corrected]:
    """The statements that were corrected since; those first on which texts of the edition rest.

    `kept`: the texts of before, as `shown` keeps them.
    What the edition leaves out on purpose is not told of; of the law all is.
    """
    files = [name for name in below.files if Path(name).name in STATEMENTS]
    is_known = all(seen.base.get(name) == below.hashes[name] for name in files)
    if is_known and not seen.pending and not seen.read:
        return
    known = seen.statements
    told = {name: each for name, each in below.statements.items() if each.day and name in known}
    read = {name for name, each in told.items() if known[name] == each.day and name in seen.read}
    found = {name: each for name, each in told.items() if known[name] != each.day or name in read}
    mentions: dict[str, list[Mention]] = {name: [] for name in found}
    ids = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(found, reverse=True)))})\b")
    for each in own if found else ():
        for name, mention in _mentions(each, ids):
            mentions[name].append(mention)
    shown = _rests_on(book) if found else set()
    pages = _pages_with(found, book)
    was = statements_of(kept) if found else {}
    for name in sorted(found, key=lambda name: (not mentions[name], name)):
        made = Corrected(
            name, found[name], tuple(mentions[name]), tuple(pages[name]),
            was=was.get(name, ""), was_told=is_known, was_read=name in read,
        )  # fmt: skip
        if name in read:
            # An editor that was open may have saved the old words over those that were read.
            if made.own_words and made.own_words != seen.read[name]:
                yield made
        elif mentions[name] or found[name].is_law or name in shown:
            yield made


def _rests_on(book: Book) -> set[str]:
    """The facts and voices that an edition shows."""
    shown = {named.name for kind in ("fact", "voice") for _, named in book.named(kind)}
    shown |= {name for each in book.items.values() for name in each.item.cited()}
    shown |= {name for each in book.terms.values() for name in each.facts}
    return shown | {name for each in book.misconceptions.values() for name in each.facts}


def _pages_with(names: Collection[str], book: Book) -> dict[str, list[str]]:
    """The titles of the pages that show what rests on each of some statements."""
    pages: dict[str, list[str]] = {name: [] for name in names}
    titles = titles_in(book) if names else {}
    for page in book.pages if names else ():
        rests = {name for named in page.named for name in _told_by(named, book)}
        terms = book.terms.values() if page.shows_terms else ()
        rests |= {name for each in terms for name in each.facts}
        for name in rests & pages.keys():
            pages[name].append(titles[page.docname])
    return pages


def _told_by(named: Named, book: Book) -> Iterable[str]:
    """The statements on which something rests that a page names."""
    if named.kind in {"fact", "voice"}:
        return (named.name,)
    if named.kind in ON_PAPER and named.name in book.items:
        item = book.items[named.name].item
        ideas = (book.misconceptions.get(name) for _, name in item.named("misconceptions"))
        return (*item.cited(), *(fact for idea in ideas if idea for fact in idea.facts))
    if named.kind == "law_table" and book.law:
        provisions = (each for law in book.law.instruments for each in law.provisions)
        return (each.id for each in provisions if named.name in each.guides)
    return ()


def _mentions(own: OwnFile, ids: re.Pattern[str]) -> Iterator[tuple[str, Mention]]:
    """The statements that a file makes itself or names, or that the item names which it changes."""
    told: set[str] = set()
    if own.kind is Kind.ITEM:
        resting = list(_resting(own, own.sides.mine, ids))
        told.update(name for name, _ in resting)
        yield from resting
    texts = [] if told else [(0, own.text)]
    if own.kind is Kind.NOTEBOOK:
        texts = list(enumerate(own.sides.mine.values(), 1))
    made = {(name, line): mention for name, line, mention in _made(own)}
    for cell, text in texts:
        for number, line in enumerate(text.split("\n"), 1):
            for name in dict.fromkeys(ids.findall(line)):
                told.add(name)
                rests = Mention(own.name, own.file, number, cell, line.strip())
                if mention := made.get((name, number), rests):
                    yield name, mention
    if other_of(own.kind, own.sides.mine) is not None:
        for name in {*ids.findall(own.texts[1])} - told:
            yield name, Mention(own.name, own.file, 1, 0, "")


def _resting(
    own: OwnFile, part: Any, ids: re.Pattern[str], where: Where = ()
) -> Iterator[tuple[str, Mention]]:
    """The statements that an exercise names, each with the text that rests on it, and its line."""
    parts = inside(part) or {}
    if isinstance(part, dict):
        lists = (each if isinstance(each, list) else [each] for each in part.values())
        said = [each for some in lists for each in some if isinstance(each, str)]
        named = dict.fromkeys(name for each in said for name in ids.findall(each))
        texts = {name: each for name, each in part.items() if isinstance(each, str) and " " in each}
        field = FOUND if FOUND in texts else next(iter(texts), "")
        for name in named:
            line = line_of(own, (*where, field) if field else where)
            yield name, Mention(own.name, own.file, line, 0, texts.get(field, ""))
    for name, inner in parts.items():
        yield from _resting(own, inner, ids, (*where, name))


FOUND = "research"
"""The field of an answer that says what was found, and names the statements that say so."""


def _made(own: OwnFile) -> Iterator[tuple[str, int, Mention | None]]:
    """The statements that a file makes itself, each with the line of its id.

    None for one that is in the words of the book, or will be once it is updated.
    """
    if Path(own.name).name not in STATEMENTS:
        return
    left = {change.where for change in own.merging.left}
    for where, each, _ in statements_in(own.sides.mine):
        line = line_of(own, (*where, "id"))
        ours, theirs = part_at(own.sides.now, where), part_at(own.merged, where)
        if isinstance(ours, dict) and isinstance(theirs, dict) and says_same(theirs, ours):
            yield where[-1], line, None
            continue
        said = next((name for name in SAYS if name in each), "id")
        is_left = not left.isdisjoint((*where, said)[:length] for length in range(len(where) + 2))
        words = Mention(
            own.name, own.file, line_of(own, (*where, said)), 0, str(each[said]),
            says=True, is_left=is_left,
        )  # fmt: skip
        yield where[-1], line, words
