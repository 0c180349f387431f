"""What is new under an edition, piece by piece in words, and kept until the next version comes.

`.over/news.json` holds what the last update brought: who chooses first and reads afterwards finds
the corrections still, and what was chosen as chosen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

import practiceguides
from practiceguides.content.timing import words_in

from .beneath import Beneath
from .changes import (
    KEPT,
    READ_YOURS,
    TAKEN,
    Told,
    command,
    pages_naming,
    stands_on,
    taken_out,
    to_show,
    told_of,
    where_it_stood,
    why_below,
    why_gone,
)
from .corrections import NEW_WORDS, PRINT_ONLY, SAME_WORDS, STANDS, Corrected, titles
from .memory import FOLDER, Kept, Version, read_kept
from .sides import Kind, in_answers
from .wording import as_read, as_text

NEWS = "news.json"
"""Its name in `.over`."""
_PAGE = "The page, and perhaps its answers"
"""Before the pages of which other things are new, too."""
_ALONE = "Its answers alone"
"""Before the pages of which nothing else is new."""
PAGES = "pages"
"""The key of the piece that names the pages that read differently."""
BEFORE, NOW = "The book before", "The book now"
"""The headings of a text that the book had, and of that which it has."""
YOURS, YOURS_BEFORE = "Yours", "Yours until you took ours"
"""The headings of the trainer's own text, and of one that they gave up."""
_SETTLED = "You have settled this in your own file."
_STAYS = "Yours stays, as your own."
_DELETED = "You have deleted your file."
_FEW = 4
"""A line with more words than these says something; another one holds names alone."""

PRINTED = (
    "Did you print one of them, its answers or its stories, before this update? The day stands at"
    " the foot of the sheet. Correct it by hand, or print it again."
)
"""What somebody should do who has the pages on paper."""
READ = (
    "Read your texts on it once more, each exercise whole. Change what is wrong there, and save."
    " Did you print the old one? Print it again."
)
"""What a correction asks for."""
WHICH = (
    "Did you change it because your place is different? Keep yours. Is our new text as true and"
    " clear for your people? Take ours."
)
"""What helps to choose."""

THEN_READ = "Then, also where nothing was wrong, type:"
"""What leads to the command that says so."""

Part = Literal["corrected", "decide", "gone", "new", "pages"]
Pair = Annotated[list[str], Field(min_length=2, max_length=2)]
"""A text after the words that lead to it."""


class Piece(Kept):
    """One thing that is new."""

    part: Part
    key: str
    """By which it is found again once it was chosen."""
    words: str
    said: list[str]
    """Where it stands, and what it asks; a sentence each."""
    done: str = ""
    """What the trainer chose."""
    texts: list[Pair]
    """What is to be compared: each text after its heading."""
    block: list[str] = []
    """What may be written on a page, after what leads to it and before what else may be done."""
    ways: list[Pair] = []
    """What is left to do: each command after the words that lead to it."""


class News(Kept):
    """What an update brought."""

    day: date
    """The day of the update."""
    since: Version = ""
    """The version of the book before it."""
    version: Version = ""
    """The one that it brought."""
    pieces: list[Piece]

    @property
    def versions(self) -> str:
        """From which version of the book it led to which; empty where that is the same."""
        if self.since == self.version:
            return ""
        return f"From version {self.since} of the book to {self.version}, on {self.day}."


def news_of(beneath: Beneath, read: Collection[str] = ()) -> News:
    """What is new since the last version; what was new then too, where no other version came.

    `read`: the corrected statements against which the trainer has read their texts in this update.
    """
    pieces = {each.key: each for each in _pieces(beneath, read)}
    before = kept_news(beneath.layers.top)
    if before is None or beneath.is_new_version:
        today = date.today()  # noqa: DTZ011 - the day where the trainer is
        versions = {"since": beneath.seen.toolkit, "version": practiceguides.__version__}
        return News(day=today, **versions, pieces=[*pieces.values()])
    known = {each.key: _settled(_shown_again(each, beneath)) for each in before.pieces}
    taken = (each.change.where for each in told_of(beneath) if each.code == TAKEN)
    if PAGES in known and not all(map(in_answers, taken)):
        known[PAGES] = _with_more(known[PAGES])
    again = {key: _with_before(each, known.get(key)) for key, each in pieces.items()}
    return before.model_copy(update={"pieces": [*(known | again).values()]})


def _with_before(piece: Piece, told: Piece | None) -> Piece:
    """What was corrected, with what only its first update knew of our words before."""
    if told is None or piece.part != "corrected" or BEFORE in dict(piece.texts):
        return piece
    before = [each for each in told.texts if each[0] == BEFORE]
    again = [each for each in told.said if each.startswith((SAME_WORDS, NEW_WORDS, PRINT_ONLY))]
    # They follow the pages on which it stands, as in that update.
    at = 1 + max((n for n, each in enumerate(piece.said) if each.startswith(STANDS)), default=1)
    said = [*piece.said[:at], *again, *piece.said[at:]]
    return piece.model_copy(update={"said": said, "texts": [*before, *piece.texts]})


def _with_more(piece: Piece) -> Piece:
    """The pages that read differently, where more than answers may be new now."""
    said = [each.replace(_ALONE, "The page, its answers, or both") for each in piece.said]
    return piece.model_copy(update={"said": said})


def kept_news(edition: Path) -> News | None:
    """What the last update brought; None where nothing is kept of one.

    Whoever sent the edition may have written it: nothing of it is to be typed or copied.
    """
    try:
        return News.model_validate_json(read_kept(edition / FOLDER / NEWS) or b"")
    except ValidationError:
        return None


def _shown_again(piece: Piece, beneath: Beneath) -> Piece:
    """What was taken out, without the words that lead to showing it once that is decided.

    These are made anew, where the edition has it and no page shows it.
    """
    if not piece.block:
        return piece
    named = [own for own in beneath.own if own.shown_by and own.shown_by in piece.block]
    if not named:
        said = [each.removesuffix(READ_YOURS) for each in piece.said if each != _STAYS]
        return piece.model_copy(update={"said": said, "block": [], "done": _DELETED})
    if pages := pages_naming(named[0].id, beneath):
        done = f"Your page {pages[0]} shows it."
        return piece.model_copy(update={"block": [], "done": done})
    return piece.model_copy(update={"block": to_show(named[0], beneath)})


def _settled(piece: Piece) -> Piece:
    """What was left to the trainer, and is told no more."""
    if not piece.ways:
        return piece
    return piece.model_copy(update={"done": _SETTLED, "ways": []})


def chosen_since(before: News | None, now: News | None) -> set[str]:
    """The keys of what waited for the trainer, and of which they chose something since."""
    pieces = now.pieces if now else ()
    done = {each.key for each in pieces if each.done not in {"", _SETTLED}}
    return {each.key for each in (before.pieces if before else ()) if each.ways} & done


def waiting(news: News | None, keys: Collection[str]) -> list[str]:
    """What of these pieces waits for the trainer, in words, each with where it stands."""
    return [
        f"{each.words} ({' '.join(each.said[:1]).removesuffix('.')})"
        for each in (news.pieces if news else ())
        if each.ways and each.key in keys
    ]


def _pieces(beneath: Beneath, read: Collection[str]) -> Iterator[Piece]:
    update = command(beneath.layers.top)
    for each in beneath.corrected:
        yield _corrected(each, update, is_read=each.id in read)
    for name, words in taken_out(beneath).items():
        said = [*filter(None, [why_gone(name, beneath), where_it_stood(name, beneath)])]
        yield Piece(part="gone", key=name, words=words, said=said, texts=[])
    for told in told_of(beneath):
        yield _told(told, update, beneath)
    pages = beneath.new_pages
    some = [*pages.texts, *pages.above]
    papers = (
        (_PAGE, [each for each in some if each not in pages.answers]),
        (_ALONE, [each for each in some if each in pages.answers]),
        ("What we corrected stands on", pages.corrected),
    )
    if any(named for _, named in papers):
        said = [f"{what}: {titles(named, len(named))}." for what, named in papers if named]
        words = "what to print again, or to correct by hand"
        yield Piece(part="pages", key=PAGES, words=words, said=said, texts=[])
    for new in pages.differences:
        others = [each for each in new.pages if each != new.title]
        stands = [f"It stands on: {titles(others, len(others))}."] if others else []
        texts = [[BEFORE, new.was], [NOW, new.now]]
        key = _key(new.words, new.was)
        yield Piece(part="pages", key=key, words=new.words, said=stands, texts=texts)


def _corrected(each: Corrected, update: str, *, is_read: bool) -> Piece:
    texts = [[BEFORE, each.was]] if each.was and each.is_new else []
    texts.append([NOW, each.statement.text])
    mine = [one.text for one in each.mentions if one.says or words_in(one.text) > _FEW]
    texts += [[YOURS, "\n\n".join(as_read(*mine))]] if mine else []
    to_read = [f"{READ} {THEN_READ}", f"{update} --read {each.id}"]
    return Piece(
        part="corrected",
        key=each.id,
        words=f"about “{each.statement.title}”",
        said=[
            f"Corrected on {each.statement.day}.",
            f"What was wrong: {each.statement.what.rstrip('.')}.",
            *each.said,
        ],
        done="You have read them once more." if each.mentions and is_read else "",
        texts=texts,
        ways=[to_read] if each.mentions and not is_read else [],
    )


_PARTS: dict[str, Part] = {
    "edition-changed": "decide", KEPT: "decide", TAKEN: "decide",
    "edition-gone": "gone", "edition-withdrawn": "gone",
    "edition-behind": "new", "edition-followed": "new",
}  # fmt: skip
_DONE = {KEPT: "You kept yours.", TAKEN: "You took ours."}
_SAID = {
    "edition-gone": _STAYS,
    "edition-withdrawn": _STAYS,
    "edition-behind": "You changed other parts of this file, so both fit together.",
    "edition-followed": "See whether your change beside it still fits.",
}


def _told(told: Told, update: str, beneath: Beneath) -> Piece:
    own, change = told.own, told.change
    was, now, mine = as_read(change.was, change.now, change.mine)
    if change.mine is own.sides.mine:
        mine = own.text
    texts = [[BEFORE, was], [NOW, now]]
    if own.is_gone:
        # The trainer's file has the whole; compared with it, all would be marked.
        texts = []
    elif _PARTS[told.code] != "new":
        texts.append([YOURS_BEFORE if told.code == TAKEN else YOURS, mine])
    count = len(own.merging.left)
    is_all = count > 1 and told.to_choose == own.id
    all_ = f" in all {count} places of this file" if is_all else ""
    ways = [
        [f"To keep yours{all_}, type:", f"{update} --keep {told.to_choose}"],
        [f"To take ours{all_}, type:", f"{update} --take {told.to_choose}"],
    ]
    stood = where_it_stood(own.id, beneath, stays=True) if own.is_gone else ""
    stands = "" if own.is_gone else stands_on(told, beneath)
    is_unshown = own.is_gone and own.shown_by and not pages_naming(own.id, beneath)
    why = why_below(own, beneath)
    said = [f"{told.place}.", _SAID.get(told.code), why, stood, stands]
    return Piece(
        part=_PARTS[told.code],
        key=_key(own.name, *change.where, as_text(change.was)),
        words=told.words,
        said=[*filter(None, said)],
        done=_DONE.get(told.code, ""),
        # Of a picture nothing is known but whether it is another one.
        texts=[] if own.kind is Kind.OTHER else texts,
        block=to_show(own, beneath) if is_unshown else [],
        ways=ways if told.code == "edition-changed" else [],
    )


def _key(*texts: str) -> str:
    return sha256("\n".join(texts).encode()).hexdigest()[:16]
