"""What a trainer is told of what is new under an edition: problems, most serious first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from posixpath import dirname, normpath, splitext
from typing import NamedTuple

from practiceguides.content.fields import ID
from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.naming import named
from practiceguides.content.pages import item_in
from practiceguides.content.problems import Problem, problem_of

from .below import page_of
from .beneath import Beneath, titled
from .faults import CODES
from .merging import ABSENT, Change, Sides, Where, same
from .own_file import OwnFile
from .places import place_of
from .sides import Kind, in_answers, other_of, part_at
from .wording import in_words

KEPT, TAKEN = "edition-kept", "edition-taken"
"""What the trainer chose in this very update: theirs, or ours; no problem."""

READ_YOURS = " Read yours once more: is it still right?"
"""Follows why something was taken out that the trainer has a text of."""


class Told(NamedTuple):
    """One change, and where it meets the trainer's text."""

    code: str
    own: OwnFile
    change: Change
    words: str
    line: int
    cell: int

    @property
    def place(self) -> str:
        """Where it meets the trainer's text, in words."""
        cell = f"cell {self.cell}, " if self.cell else ""
        return f"{self.own.name}, {cell}line {self.line}"

    @property
    def to_choose(self) -> str:
        """How the trainer names it to keep theirs or to take ours: the file, or a part of it.

        Of several changes that are left in a file, each has a name of its own where it stands in a
        part that has an id: that id, and what it is in that part where more is left there.
        """
        left = self.own.names_left
        where, sides = self.change.where, self.own.sides
        members = [n for n in reversed(range(len(where))) if _is_list_in(sides, where[:n])]
        names = [where[n] for n in members] + ["/".join(where[n:]) for n in members]
        alone = (
            each for each in (*names, *reversed(where)) if _NAME.fullmatch(each) and left[each] == 1
        )
        part = next(alone, "") if len(self.own.merging.left) > 1 else ""
        return f"{self.own.id}/{part}" if part else self.own.id


_NAME = re.compile(f"{ID.pattern}(/{ID.pattern})*")


def _is_list_in(sides: Sides, where: Where) -> bool:
    """Whether a list stands at a place, in the first of the texts that have something there."""
    parts = (part_at(side, where) for side in sides)
    return isinstance(next((each for each in parts if each is not ABSENT), None), list)


def told_of(beneath: Beneath) -> Iterator[Told]:
    """The changes beneath each file: withdrawn, changed on both sides, below alone, by itself."""
    for own in beneath.own:
        for code, changes in (
            ("edition-withdrawn", own.merging.withdrawn),
            ("edition-changed", own.merging.left),
            ("edition-behind", own.merging.taken),
            ("edition-followed", own.merging.followed),
            (KEPT, own.merging.kept),
        ):
            for change in changes:
                words = _words(own, change, beneath)
                found = code
                if code == "edition-withdrawn" and _falls(own, change):
                    found = "edition-gone"
                elif code == "edition-behind" and not same(change.was, change.mine):
                    found = TAKEN
                yield Told(found, own, change, words, *place_of(own, change))


def _words(own: OwnFile, change: Change, beneath: Beneath) -> str:
    if own.is_gone:
        what = {Kind.ITEM: "the exercise", Kind.STORY: "the story"}.get(own.kind, "the file")
        return f"{what} {titled(Path(own.over).stem, beneath.seen)}"
    words = in_words(own.kind, own.over or own.name, own.sides, change)
    return words.removesuffix(" is gone") if change in own.merging.withdrawn else words


def _falls(own: OwnFile, change: Change) -> bool:
    """Whether a change of the trainer's cannot stand without what was withdrawn."""
    if other_of(own.kind, own.sides.mine) is None:
        return False
    return own.is_gone or isinstance(change.mine, dict | list)


def problems_of(beneath: Beneath, found: Iterable[Problem]) -> list[Problem]:
    """The problems of an edition, with what changed beneath it.

    What names something that the book withdrew is told as that.
    """
    told = list(told_of(beneath))
    falling = {each.own.file for each in told if each.code == "edition-gone"}
    # Once it can be read, it is told as what it is.
    falling |= {beneath.layers.top / each for each in beneath.unread if each in beneath.seen.own}
    named: set[str] = {Path(own.over).stem for own in beneath.own if own.is_gone}
    problems = [*beneath.problems, *_of_saved_over(beneath)]
    for each in found:
        if each.file in falling and each.code in _FOLLOWING:
            continue
        name = next(_gone_in(each, beneath), "")
        named.add(name)
        problems.append(_withdrawn(each, name, beneath) if name else each)
    return [
        *problems,
        *_of_corrected(beneath),
        *(_of_told(each, beneath) for each in told),
        *_of_shown(beneath, named),
    ]


def command(edition: Path) -> str:
    """The command that a trainer writes, from where they are."""
    return f"guides update{named(edition)}"


def taken_out(beneath: Beneath) -> dict[str, str]:
    """What the edition showed, the book has no more, and no file of the edition lies over."""
    under = {Path(own.over).stem for own in beneath.own if own.is_gone}
    return {
        name: words
        for name, words in beneath.gone.items()
        if name in beneath.seen.shown and Path(name).name not in under
    }


def where_it_stood(name: str, beneath: Beneath, *, stays: bool = False) -> str:
    """On which page an item stood that was taken out, and whether a page needs something.

    `stays`: it is the trainer's own now.
    """
    place = beneath.seen.places.get(name, "")
    if not place:
        return ""
    stood = f"It stood on the page “{beneath.seen.titles.get(place) or place}”"
    if place in beneath.gone:
        return f"{stood}, which is taken out too."
    if naming := pages_naming(name, beneath):
        told = ", ".join(naming)
        return f"{stood}. " + (
            f"Your page {told} shows it still." if stays
            else f"Take its name out of your page too: {told}."
        )  # fmt: skip
    return f"{stood}, and is out of it."


def stands_on(told: Told, beneath: Beneath) -> str:
    """On which page a changed text of an item is read; empty where none showed it."""
    title = beneath.seen.titles.get(beneath.seen.places.get(told.own.id, ""), "")
    place = "in the answers of the page" if in_answers(told.change.where) else "on the page"
    return f"It stands {place} “{title}”." if title else ""


def why_gone(name: str, beneath: Beneath, *, stays: bool = False) -> str:
    """When and why something was taken out, where the book says so.

    `stays`: the trainer's own text of it stays.
    """
    found = beneath.below.withdrawn.get(name.removeprefix(f"{TEXTS}/"))
    if found is None:
        return ""
    asked = READ_YOURS if stays else ""
    return f"We took it out on {found.day}: {found.why.rstrip('.')}.{asked}"


def why_below(own: OwnFile, beneath: Beneath) -> str:
    """The same of what lay below a file of the trainer's, which stays."""
    name = item_in(own.over) or page_of(own.over)
    return why_gone(name, beneath, stays=True) if own.is_gone else ""


def pages_naming(name: str, beneath: Beneath) -> list[str]:
    """The pages of the trainer's that name an item, by their logical names."""
    names = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    pages = (own for own in beneath.own if own.kind in {Kind.PAGE, Kind.NOTEBOOK})
    return [own.name for own in pages if names.search(str(own.merged))]


def to_show(own: OwnFile, beneath: Beneath) -> list[str]:
    """How an item of the trainer's is shown: what leads to two lines, the lines, and what else.

    A page of theirs to take them is named.
    """
    pages = (own for own in beneath.own if own.kind is Kind.PAGE and not own.over)
    page = next((own for own in pages if "```{" in own.text), None)
    such = f", such as {page.name}" if page else ""
    above = " above the line with `{rests-on}`," if page and "{rests-on}" in page.text else ""
    lead = (
        f"To show it, open a page of yours in your editor{such}. Copy these two lines into it,"
        f"{above} with an empty line above and one below:"
    )
    return [lead, own.shown_by, f"You do not want to show it? Then delete {own.name}."]


def _withdrawn(each: Problem, name: str, beneath: Beneath) -> Problem:
    hint = "Delete it here, or put something else in its place."
    blanks = {"words": beneath.gone[name], "why": _before(why_gone(name, beneath)), "hint": hint}
    return problem_of(CODES, "edition-gone", each.file, each.line, each.cell, **blanks)


def _of_told(each: Told, beneath: Beneath) -> Problem:
    update = command(beneath.layers.top)
    hint = f"The next command writes the whole text into your file: {update}"
    blanks = {
        "words": each.words,
        "update": update,
        "id": each.to_choose,
        "hint": hint,
        "why": _before(why_below(each.own, beneath)),
        "stood": "",
    }
    return problem_of(CODES, each.code, each.own.file, each.line, each.cell, **blanks)


def _of_saved_over(beneath: Beneath) -> Iterator[Problem]:
    top = beneath.layers.top
    for name in beneath.saved_over:
        yield problem_of(CODES, "edition-saved-over", top / name, 1, update=command(top))


def _of_shown(beneath: Beneath, named: Collection[str]) -> Iterator[Problem]:
    """What the edition showed and no text of its own names."""
    top = beneath.layers.top
    for name, words in taken_out(beneath).items():
        if name not in named:
            blanks = {
                "words": words,
                "update": command(top),
                "why": _before(why_gone(name, beneath)),
                "stood": _before(where_it_stood(name, beneath)),
            }
            yield problem_of(CODES, "edition-withdrawn", top / EDITION, **blanks)


def _before(sentence: str) -> str:
    """A sentence before another one; nothing for none."""
    return sentence and f"{sentence} "


def _of_corrected(beneath: Beneath) -> Iterator[Problem]:
    top = beneath.layers.top
    for each in beneath.corrected:
        what = each.statement.what.rstrip(".")
        shown = each.where_shown
        blanks = {
            "id": each.id, "title": each.statement.title, "day": each.statement.day, "what": what,
            "update": command(top), "pages": shown and f"It stands on: {shown}. ",
        }  # fmt: skip
        first = {mention.file: mention for mention in reversed(each.mentions)}
        for mention in first.values():
            place = mention.file, mention.line, mention.cell
            yield problem_of(CODES, "edition-corrected", *place, **blanks)
        if not first:
            yield problem_of(CODES, "edition-corrected-below", top / EDITION, **blanks)


_FOLLOWING = {
    "extends-unknown", "extends-removed", "extends-after", "field-missing", "feedback-missing",
}  # fmt: skip
"""What is told of a file whose ground was withdrawn, until `guides update` mends it."""
_NAMING = {
    "edition-name", "item-unknown", "after-unknown", "story-unknown", "link-broken",
    "fact-unknown", "voice-unknown", "search-page", "extends-unknown",
}  # fmt: skip
"""Problems that quote a name which the book does not have."""
_QUOTED = re.compile(r"'([^']+)'")


def _gone_in(each: Problem, beneath: Beneath) -> Iterator[str]:
    """What a problem names, where the book had it before."""
    if each.code not in _NAMING:
        return
    own = beneath.layers.is_own(each.file) and each.file.is_relative_to(beneath.layers.top)
    folder = dirname(beneath.layers.name(each.file)) if own else ""
    for name in _QUOTED.findall(each.message):
        path = splitext(name.partition("#")[0])[0]
        for known in (name, f"{TEXTS}/{path}", normpath(f"{folder}/{path}")):
            if known in beneath.gone:
                yield known
