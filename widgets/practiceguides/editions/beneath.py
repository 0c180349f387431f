"""What is new in the book under an edition since each of its files was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import practiceguides
from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, TEXTS, Layers
from practiceguides.content.pages import ITEMS, item_in
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.source import hash_of, read_text

from .backups import saved_over
from .below import STATEMENTS, WITHDRAWN, Below, page_of
from .corrections import Corrected, corrected_since
from .faults import CODES
from .memory import Memory, OwnSeen, Seen
from .merging import ABSENT, Change, Choice, only, same
from .own_file import OwnFile, Read, own_file, parts_in
from .shown import NewPages, kept_texts, new_pages, titles_in
from .sides import Kind, in_order_of, other_of, read_side, shape_of

Choose = Callable[[str, Change], Choice]
"""What becomes of a change on both sides, by the logical name of its file."""


@dataclass
class Beneath:
    """What lies beneath an edition, compared with what it remembers."""

    layers: Layers
    below: Below
    memory: Memory
    seen: Seen
    """What is to be remembered when the trainer is told of nothing new."""
    own: list[OwnFile]
    unread: list[str]
    """The logical names of own files that cannot be read."""
    saved_over: list[str]
    """Own files that a program which had them open has saved as they were before an update."""
    corrected: list[Corrected]
    gone: dict[str, str]
    """What the book had and has no more: ids and pages, each in words."""
    new_pages: NewPages
    """What is new on its pages: by our text, an exercise of ours, or what we corrected."""

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the memory itself."""
        return self.memory.problems

    @property
    def is_new_version(self) -> bool:
        """Whether the book below is another one than at the last update."""
        return self.seen.base != self.below.hashes

    @property
    def others(self) -> int:
        """How many files of the book are new or another, and lie under none of the edition."""
        under = {each.over for each in self.own}
        files = {*self.below.hashes.items()} - {*self.seen.base.items()}
        return len({name for name, _ in files} - under) if self.seen.base else 0


def look_beneath(book: Book, choose: Choose = lambda _name, _change: Choice.LEAVE) -> Beneath:
    """Compare an edition with the book below, and remember what is seen for the first time.

    `choose` says what becomes of what both changed. Nothing of the edition's own is written.
    """
    layers = book.layers
    below = Below(Layers(layers.folders[:-1]))
    memory = Memory(layers.top)
    files, unread = _read(layers)
    unread += _shut_away(layers, memory)
    memory.follow(_renamed(files, unread, memory))
    again = saved_over(layers.top, {each.name for each in files})
    memory.take_back(again)
    before = memory.seen if memory.seen and memory.seen.base else _first_seen(below)
    seen = dict(before.own)
    texts: dict[str, str] = {}
    own = [own_file(each, below, memory) for each in files]
    for each in own:
        if each.is_sound:
            is_late = before.base.get(each.over, now := below.hashes.get(each.over)) != now
            if each.name not in seen and is_late:
                memory.problems.append(problem_of(CODES, "edition-late", each.file, 1))
            texts |= _learned(each, memory, seen)
        each.merge(partial(choose, each.name))
    if memory.is_lost:
        memory.problems += _lost(below, own, book)
    gone = seen.keys() - {each.name for each in own} - {*unread}
    forgotten = {name for name in gone if not _is_pending(name, seen[name], below, memory)}
    shown = shown_of(book)
    kept = {name: each for name, each in seen.items() if name not in forgotten}
    is_same = before.base == below.hashes
    seen_now = before.model_copy(update={"own": kept, **(shown if is_same else {})})
    is_kept = before.shown == shown["shown"] and memory.shown is not None
    memory.write(
        seen_now, texts, forgotten, None if is_kept or not is_same else kept_texts(book, below)
    )
    corrected = list(corrected_since(seen_now, below, own, book, memory.shown))
    return Beneath(
        layers=layers,
        below=below,
        memory=memory,
        seen=seen_now,
        own=own,
        unread=unread,
        saved_over=[*again],
        corrected=corrected,
        gone=_gone(seen_now, below, {*shown["shown"]}),
        new_pages=new_pages(
            book, below, memory,
            own={each.name: each.over if each.follows else "" for each in own},
            answers={each.over for each in own if each.follows and each.follows_in_answers},
            corrected={page for each in corrected if each.is_new for page in each.pages},
        ),
    )  # fmt: skip


def older_book(layers: Layers) -> Problem | None:
    """That the book below is older than the one with which an edition was updated last."""
    newer = Memory(layers.top).newer
    versions = {"version": practiceguides.__version__, "newer": newer}
    place = layers.top / EDITION, 1
    return problem_of(CODES, "edition-older", *place, **versions) if newer else None


def _first_seen(below: Below) -> Seen:
    days = {name: each.day for name, each in below.statements.items()}
    return Seen(base=below.hashes, statements=days)


def _lost(below: Below, own: list[OwnFile], book: Book) -> Iterator[Problem]:
    """That nobody can tell what changed below an edition, and all that was ever corrected there."""
    never = Seen(statements=dict.fromkeys(below.statements, ""))
    corrected = list(corrected_since(never, below, own, book))
    if not (any(each.over for each in own) or any(each.mentions for each in corrected)):
        return
    corrected.sort(key=lambda each: (bool(each.mentions), each.statement.day), reverse=True)
    names = [f"{each.id} ({each.statement.day})" for each in corrected[:_NAMED]]
    if len(corrected) > _NAMED:
        names.append(f"and {len(corrected) - _NAMED} more")
    told = f" The book has corrected these; read your texts against them: {', '.join(names)}."
    place = book.layers.top / EDITION, 1
    yield problem_of(CODES, "edition-lost", *place, hint=told if names else "")


_NAMED = 8
"""So many statements are named: those first that texts of the edition name, the newest first."""


def _read(layers: Layers) -> tuple[list[Read], list[str]]:
    """The files of an edition that may lie over others, and the names of those with a mistake."""
    files: list[Read] = []
    unread: list[str] = []
    for name, file in layers.each()[len(layers.folders) - 1].items():
        if not name.startswith(f"{TEXTS}/") or "\\" in name or file.name == WITHDRAWN:
            continue
        source = read_text(file)
        kind, content = read_side(name, source.text)
        if kind is Kind.OTHER:
            files.append(Read(name, file, kind, source.text, hash_of(file)))
        elif source.problems or content is ABSENT:
            unread.append(name)
        else:
            files.append(Read(name, file, kind, source.text, content))
    return files, unread


def _shut_away(layers: Layers, memory: Memory) -> Iterator[str]:
    """The names of own files that are remembered and lie in a folder that nobody may look into."""
    unread: list[OSError] = []
    Layers((layers.top,)).each(unread.append)
    shut = {Path(each.filename) for each in unread if isinstance(each, PermissionError)}
    for name in memory.seen.own if memory.seen else ():
        if shut.intersection((layers.top / name).parents):
            yield name


def _renamed(files: list[Read], unread: list[str], memory: Memory) -> dict[str, str]:
    """Files that change an item and have a new name or folder, each with the name they had.

    Of several that changed the same item it is the one that changed most of the same parts.
    """
    seen = memory.seen.own if memory.seen else {}
    lost = seen.keys() - {each.name for each in files} - {*unread}
    renamed: dict[str, str] = {}
    for each in files:
        other = other_of(each.kind, each.content)
        if each.name in seen or other is None:
            continue
        parts = parts_in(each.kind, each.content)
        alike = {
            name: sum(list(part) in seen[name].parts for part in parts)
            for name in sorted(lost)
            if item_in(seen[name].over) == other
        }
        if alike:
            renamed[each.name] = max(alike, key=alike.__getitem__)
            lost -= {renamed[each.name]}
    return renamed


def _learned(own: OwnFile, memory: Memory, seen: dict[str, OwnSeen]) -> dict[str, str]:
    """The text to remember below a file where it is new, or lost; notes in `seen` what it is."""
    now = own.seen(own.kept_parts, own.kept)
    if seen.get(own.name) == now:
        if own.is_gone or not own.has_text_below or memory.text(own.name) is not None:
            return {}
        memory.problems.append(problem_of(CODES, "edition-forgotten", own.file, 1))
    seen[own.name] = now
    text = own.text_below(own.kept)
    return {} if text is None else {own.name: text}


def _is_pending(name: str, seen: OwnSeen, below: Below, memory: Memory) -> bool:
    """Whether what lay below a file that is there no more is another one since then."""
    text = memory.text(name) if seen.over else None
    if text is None:
        return False
    kind, was = read_side(name, text)
    if not below.has(seen.over):
        return True
    _, now = below.side(name, seen.over, kind)
    if kind.is_joined:
        now = only(now, [tuple(each) for each in seen.parts])
        was = in_order_of(was, now, shape_of(kind, was))
    return not same(was, now)


def shown_of(book: Book) -> dict[str, Any]:
    """The pages and items of an edition, what they are called, and which page shows each item."""
    titles = {name: each.item.title for name, each in book.items.items()}
    titles |= titles_in(book)
    places: dict[str, str] = {}
    for page, named in (each for kind in ITEMS for each in book.named(kind)):
        if named.name in book.items:
            places.setdefault(named.name, page.docname)
    return {"shown": sorted(titles), "titles": titles, "places": places}


def titled(name: str, seen: Seen) -> str:
    """A page or an item by its title, where that is known, and by its name."""
    short = name.removeprefix(f"{TEXTS}/")
    title = seen.titles.get(name)
    return f"'{title}' ({short})" if title else f"'{short}'"


def _gone(seen: Seen, below: Below, here: set[str]) -> dict[str, str]:
    """What the book has no more, and the edition has not either, in words."""
    gone = {}
    for name in {*seen.base, *seen.withdrawn} - below.files.keys():
        item, page = item_in(name), page_of(name)
        if item:
            what = "story" if name.endswith(".md") else "exercise"
            gone[item] = f"the {what} {titled(item, seen)}"
        elif page:
            gone[page] = f"the page {titled(page, seen)}"
    statements = {each for each in seen.withdrawn if "/" not in each}
    files = [name for name in (*seen.base, *below.files) if Path(name).name in STATEMENTS]
    if any(seen.base.get(name) != below.hashes.get(name) for name in files):
        statements |= {*seen.statements}
    for name in statements - below.statements.keys() if statements else ():
        gone[name] = f"the statement {name}"
    return {name: gone[name] for name in sorted(gone.keys() - here)}
