"""Plain words: sentences that are too long, words to avoid, pictures without words, contacts.

The rules are those of the curriculum's editors; each is one short function.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.model import Fact, Term, Voice
from practiceguides.content.problems import Problem, problem

from .texts import Block, Texts, sentences, words

LONGEST = 25
"""The most words a sentence should have."""

AVERAGE = 17
"""The most words that the sentences of a file should have on average."""

ENOUGH = 8
"""So many sentences make an average."""


def short_sentences(_book: Book, texts: Texts) -> Iterator[Problem]:
    """No sentence is over 25 words, and those of a file are no more than 17 on average."""
    lengths: dict[Path, list[int]] = defaultdict(list)
    for block in texts:
        for sentence in sentences(block.text):
            count = words(sentence)
            if count > LONGEST:
                told = {"count": count, "begin": " ".join(sentence.split()[:5]), "most": LONGEST}
                yield block.problem("sentence-long", **told)
            if block.kind == "prose" and count:
                lengths[block.file].append(count)
    for file, counts in lengths.items():
        average = sum(counts) / len(counts)
        if len(counts) >= ENOUGH and average > AVERAGE:
            yield problem("sentences-long", file, average=f"{average:.1f}", most=AVERAGE)


def better_words(book: Book, texts: Texts) -> Iterator[Problem]:
    """No text, fact or voice has a word that words.yaml avoids."""
    use = {word.casefold(): each.use for each in book.wordings.values() for word in each.avoid}
    if not use:
        return
    longest_first = sorted(use, key=len, reverse=True)
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    for block in texts:
        # Few texts have one of them, and to look for plain words first is many times as fast.
        small = block.text.casefold()
        if not any(word in small for word in use):
            continue
        for found in pattern.finditer(block.text):
            yield block.problem("word-avoided", word=found[1], use=use[found[1].casefold()])
    lists: dict[str, Mapping[str, Fact | Voice | Term]] = {
        "facts.yaml": book.facts,
        "voices.yaml": book.voices,
        "glossary.yaml": book.terms,
    }
    for name, members in lists.items():
        for member in members.values():
            for found in pattern.finditer(member.text):
                told = {"word": found[1], "use": use[found[1].casefold()]}
                yield problem("word-avoided", *book.places[name, member.id], **told)


_PHONE = re.compile(
    r"\+\d[\d ().-]{6,}\d"
    r"|\b0\d[\d ().-]{5,}\d\b"
    r"|\b(?!(?:19|20)\d\d\b)\d{3,4}[ -](?!(?:19|20)\d\d\b)\d{3,4}\b(?![%\d])"
    r"|\b(?:[Cc]all|[Dd]ial|[Tt]elephone|[Pp]hone)(?: the number)? \d{3,5}\b"
)
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b")
_WEB = re.compile(r"\bhttps?://|\bwww\.\w")
_SIGN = re.compile(r"[\d@]|www|http")
"""Without one of these a text has no contact."""
_STREET = re.compile(r"\b\d{1,4},? (?:[A-Z]\w+ )+(?:Street|Road|Avenue|Lane|Square)\b")


def no_contacts(_book: Book, texts: Texts) -> Iterator[Problem]:
    """A telephone number or an address stands in country.yaml alone, where its date is checked."""
    for block in texts:
        if not _SIGN.search(block.raw):
            continue
        for pattern in (_PHONE, _MAIL, _WEB, _STREET):
            if found := pattern.search(block.raw):
                yield block.problem("contact", contact=found.group())


_IMAGE = re.compile(r"!\[\s*\]\(([^)]*)\)")


def words_for_pictures(book: Book, texts: Texts) -> Iterator[Problem]:
    """Each picture has words for those who cannot see it."""
    for block in texts:
        for found in _IMAGE.finditer(block.raw):
            yield block.problem("picture-words", picture=found[1])
    for page in book.pages:
        for named in page.named:
            if named.kind == "picture":
                told = {"picture": named.name}
                yield problem("picture-words", page.file, named.line, named.cell, **told)


_ALL = re.compile(
    r"\b(?:all|none|both|any) of (?:the above|them above|these answers)\b", re.IGNORECASE
)


def no_catch_all(_book: Book, texts: Texts) -> Iterator[Problem]:
    """No answer is "all of the above"."""
    for block in texts:
        if found := _in_an_answer(block) and _ALL.search(block.text):
            yield block.problem("answer-all", answer=found.group())


def _in_an_answer(block: Block) -> bool:
    return bool(block.item) and bool({"options", "statements"} & set(block.inside))
