"""Plain words: sentences that are too long, words to avoid, pictures without words, contacts.

The rules are those of the curriculum's editors; each is one short function.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.marks import links
from practiceguides.content.problems import Problem, problem
from practiceguides.content.unspaced import EDGE, LETTERS

from .texts import Block, Texts, listed_texts, plain, sentences, spelled, words

LONGEST = 25
"""The most words a sentence should have."""

AVERAGE = 17
"""The most words that the sentences of a file should have on average."""

ENOUGH = 8
"""So many sentences make an average."""

PROMPT = 140
"""The most words that an exercise may say before its answers: two screens of a phone."""


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


def short_prompts(book: Book, _texts: Texts) -> Iterator[Problem]:
    """No exercise says more than 140 words before its answers: what nobody decides on may go."""
    for located in book.items.values():
        for path, text, _said, _part in located.item.held:
            if path[-1] == "prompt" and (count := words(plain(text))) > PROMPT:
                file, line = located.data.place(path)
                yield problem("prompt-long", file, line, count=count, most=PROMPT)


def better_words(book: Book, texts: Texts) -> Iterator[Problem]:
    """No text, fact or voice has a word that words.yaml avoids."""
    use = {word.casefold(): each.use for each in book.wordings.values() for word in each.avoid}
    if not use:
        return
    listed = tuple(listed_texts(book))
    # Few of the words are anywhere: to look for their parts among the words of the book, then for
    # plain words, and for a pattern last, is many times as fast.
    others = "\n".join(block.text for block in listed)
    unspaced = re.compile(f"[{LETTERS}]")
    once = "\n".join((*texts.spelled, *spelled(others))).casefold()
    known = frozenset(unspaced.sub("\n", once).split("\n"))
    likely = [
        word
        for word in use
        if all(part in known or unspaced.search(part) for part in spelled(word))
    ]
    whole = f"{texts.whole}\n{others}".casefold()
    longest_first = sorted((word for word in likely if word in whole), key=len, reverse=True)
    if not longest_first:
        return
    one = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"{EDGE}({one}){EDGE}", re.IGNORECASE)
    for block in (*texts, *listed):
        low = block.text.casefold()
        if not any(word in low for word in longest_first):
            continue
        for found in pattern.finditer(block.text):
            yield block.problem("word-avoided", word=found[1], use=use[found[1].casefold()])


_PHONE = re.compile(
    r"\+\d[\d ().-]{6,}\d"
    r"|\b0\d[\d ().-]{5,}\d\b"
    r"|\b(?!(?:19|20)\d\d\b)\d{3,4}[ -](?!(?:19|20)\d\d\b)\d{3,4}\b(?![%\d])"
)
_CALL = re.compile(r"\b(?:[Cc]all|[Dd]ial|[Tt]elephone|[Pp]hone)(?: the number)? \d{3,5}\b")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}\b")
_WEB = re.compile(r"\bhttps?://|\bwww\.\w")
_STREET = re.compile(r"\b\d{1,4},? (?:[A-Z]\w+ )+(?:Street|Road|Avenue|Lane|Square)\b")


def no_contacts(_book: Book, texts: Texts) -> Iterator[Problem]:
    """A telephone number or an address stands in country.yaml alone, where its date is checked."""
    yield from _contacts(_PHONE, texts.numbered)
    # Most texts lack the sign, and to look for it first is many times as fast.
    yield from _contacts(_MAIL, (block for block in texts if "@" in block.raw))
    webbed = (block for block in texts if "http" in block.raw or "www" in block.raw)
    yield from _contacts(_WEB, webbed)


def no_contacts_in_words(_book: Book, texts: Texts) -> Iterator[Problem]:
    """Nor does a text say which number to call, or in which street a house stands."""
    for pattern in (_CALL, _STREET):
        yield from _contacts(pattern, texts.numbered)


def _contacts(pattern: re.Pattern[str], blocks: Iterable[Block]) -> Iterator[Problem]:
    for block in blocks:
        if found := pattern.search(block.raw):
            yield block.problem("contact", contact=found.group())


def words_for_pictures(book: Book, texts: Texts) -> Iterator[Problem]:
    """Each picture has words for those who cannot see it."""
    for block in texts:
        for link in links(block.raw):
            if link.is_picture and not link.words.strip():
                yield block.problem("picture-words", picture=link.target)
    for page in book.pages:
        for named in page.named:
            if named.kind == "picture":
                told = {"picture": named.name}
                yield problem("picture-words", page.file, named.line, named.cell, **told)
