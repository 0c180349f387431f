"""What is named too often, or too much alike: findings and studies over a guide, people on a page.

The bounds are those of the curriculum's editors (rules 18 and 21).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.pages import ITEMS
from practiceguides.content.problems import Problem, problem

from .guides import guide_of, guides_of
from .texts import Texts, sentences

MOST = 6
"""So often a guide may mark one finding, and so many sentences may rest on one study."""

TOLD = 8
"""So many of them a warning tells by name: those that stand there most often."""

_MARK = re.compile(r"\{(fact|cite[^}]*)\}`([^`]+)`")


def findings_are_spread(book: Book, _texts: Texts) -> Iterator[Problem]:
    """No finding is marked more than six times in a guide; law and definitions are free."""
    guides = guides_of(book)
    marked: dict[str, Counter[str]] = defaultdict(Counter)
    for page in book.pages:
        names = (each.name for each in page.named if each.kind == "fact")
        marked[guide_of(page.name, guides)].update(names)
    for located in book.items.values():
        for claim in located.item.claims:
            marked[guide_of(located.name, guides)].update(claim.facts)
    free = _free(book)
    for counts in marked.values():
        for fact in free & counts.keys():
            del counts[fact]
    yield from _often(book, "finding-often", marked)


def studies_are_spread(book: Book, texts: Texts) -> Iterator[Problem]:
    """No study carries more than six sentences on a guide's pages; law and definitions are free.

    A sentence counts where its mark leads to the study, and each sentence of a voice. Tables are
    left out, for one of them lists all studies; so are exercises, where facts are apart from text.
    """
    guides = guides_of(book)
    guide = {page.file: guide_of(page.name, guides) for page in book.pages}
    free = _free(book)
    carried: dict[str, Counter[str]] = defaultdict(Counter)
    for block in texts:
        if not block.item and block.kind != "cell":
            for sentence in sentences(block.raw):
                carried[guide[block.file]].update(_studies(book, sentence, free))
    for page in book.pages:
        voices = (book.voices.get(each.name) for each in page.named if each.kind == "voice")
        for voice in filter(None, voices):
            for key in {each.key for each in voice.sources}:
                carried[guide[page.file]][key] += len(sentences(voice.text))
    yield from _often(book, "study-often", carried)


def _studies(book: Book, sentence: str, free: frozenset[str]) -> set[str]:
    """The keys of what the marks of a sentence lead to."""
    keys: set[str] = set()
    for kind, named in _MARK.findall(sentence):
        for name in re.split(r"[,\s]+", named.strip()):
            if kind != "fact":
                keys.add(name)
            elif name not in free and name in book.statements:
                keys.update(each.key for each in book.statements[name].sources)
    return keys


def _free(book: Book) -> frozenset[str]:
    """The facts that may stand anywhere: what the law says, and what a word means."""
    law = {fact.id for fact in book.facts.values() if fact.strength}
    return frozenset(law.union(*(term.facts for term in book.terms.values())))


def _often(book: Book, code: str, counted: Mapping[str, Counter[str]]) -> Iterator[Problem]:
    """A warning for each guide in which something stands more than six times."""
    for guide, counts in sorted(counted.items()):
        often = [f"{name} {count}" for name, count in counts.most_common() if count > MOST]
        file = book.layers.path(f"book/{guide}/facts.yaml")
        if guide and often and file.is_file():
            told = {"count": len(often), "most": MOST, "named": ", ".join(often[:TOLD])}
            yield problem(code, file, **told)


def names_differ(book: Book, texts: Texts) -> Iterator[Problem]:
    """No two people on one page, with its exercises, have names with the same first letter.

    A test is left out: its questions have nothing to do with each other.
    """
    known = {each.name for each in book.people.values()}
    met: dict[Path, set[str]] = defaultdict(set)
    for block, words in texts.capitalised:
        if not (block.item and any(block.item.tests())):
            met[block.file] |= known & words
    for page in book.pages:
        items = (book.items.get(each.name) for each in page.named if each.kind in ITEMS)
        shown = [item.data.file for item in items if item]
        letters: dict[str, list[str]] = defaultdict(list)
        for name in sorted(met[page.file].union(*(met[file] for file in shown))):
            letters[name[0]].append(name)
        alike = [" and ".join(each) for each in letters.values() if len(each) > 1]
        if alike:
            yield problem("names-alike", page.file, names="; ".join(alike))


def labels_stand_once(book: Book, texts: Texts) -> Iterator[Problem]:
    """A page names an organisation by its full name once; a box of a voice has its own line."""
    named = {who for source in book.sources.values() for who in source.authors}
    told = sorted((each for each in named if len(each.split()) > 1), key=len, reverse=True)
    read: dict[Path, list[str]] = defaultdict(list)
    for block in texts:
        if not block.item and "voice" not in block.inside:
            read[block.file].append(block.text)
    for file, lines in sorted(read.items()):
        text = "\n".join(lines)
        # Few names are on a page, and to look for them is many times as fast as a pattern.
        there = [each for each in told if each in text]
        pattern = "|".join(rf"\b{re.escape(each)}\b" for each in there)
        counts = Counter(re.findall(pattern, text) if there else ())
        often = [f"{label} {count}" for label, count in counts.most_common() if count > 1]
        if often:
            yield problem("label-twice", file, labels=", ".join(often))
