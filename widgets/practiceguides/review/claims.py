"""What the book says of research and law: traced, no stronger than the source, in its own words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from posixpath import dirname

from practiceguides.content.book import Book
from practiceguides.content.model import Fact
from practiceguides.content.problems import Problem, problem

from .texts import Block, Texts, plain, sentences

_FACT_ID = re.compile(r"[FVP]-[A-Z]{2}-\d{1,3}")
_CLAIM = re.compile(
    r"\d(?:\.\d+)? ?(?:%|per cent\b)"
    r"|\b(?<!\d,)\d+(?:,\d{3})* (?:of|out of|in) (?:the |every )?\d"
    r"|\b(?:stud(?:y|ies)|surveys?|reviews?|researchers?) (?:\w+ ){0,6}"
    r"(?:found|finds?|asked|shows?|showed|reports?|reported|judged|concluded)\b"
    r"|\b(?:Protocol|[Cc]onvention|[Gg]uidelines?) (?:says?|asks?|requires?|sets?|gives?)\b"
    r"|\b(?:[Tt]he|[Ii]nternational) law (?:requires?|forbids?|obliges?) \w"
)
_DUTY = re.compile(
    r"\b(?:[Bb]y|[Tt]he|[Ii]nternational) law\b,?(?: (?!you\b|we\b|I\b)[\w’'-]+,?){0,5}"  # noqa: RUF001
    r" (?:must|shall|may not)\b"
    r"|(?<!that a )\bStates?\b(?: [\w’'-]+){0,3} (?:must|shall|may not)\b"  # noqa: RUF001
)
"""What the law or a State must; not what one should say of it, or what such a verb means."""
_FIRM = re.compile(r"must|shall|may not")
"""Without one of these a text tells no duty."""
_NAMED = re.compile(r"\{(?:fact|cite[^}]*)\}`")


def claims_are_traced(_book: Book, texts: Texts) -> Iterator[Problem]:
    """A paragraph of a page that tells a number, a study or what the law asks names its fact."""
    for block in texts:
        if block.item or "voice" in block.inside or _NAMED.search(block.raw):
            continue
        text = block.text
        if found := _CLAIM.search(text) or (_FIRM.search(text) and _DUTY.search(text)):
            yield block.problem("claim-untraced", claim=found.group())


_STRONG = re.compile(
    r"\b(must|shall|have to|has to|obliged|required?|requires|obliges|forbids?|guarantee[sd]?"
    r"|always|never|binds|binding|duty to)\b",
    re.IGNORECASE,
)
_HEDGES = {
    "consider": re.compile(r"consider|think seriously", re.IGNORECASE),
    "endeavour": re.compile(r"\btry|\btries|endeavour|effort", re.IGNORECASE),
    "cases": re.compile(r"appropriate|case calls|where|conditional", re.IGNORECASE),
    "domestic": re.compile(
        r"as far as|limits|(?:domestic|national|our|own) (?:laws?|rules)|where|conditional",
        re.IGNORECASE,
    ),
    "soft": re.compile(r"recommend|standard|guid|practice|not bind|teaching|advis", re.IGNORECASE),
}


def duties_as_written(book: Book, texts: Texts) -> Iterator[Problem]:
    """No text tells a duty stronger than its source: `must` for "shall consider" and the like."""
    for block in texts:
        if block.item or not _FACT_ID.search(block.raw):
            continue
        for sentence in sentences(block.raw):
            named = _FACT_ID.findall(sentence)
            if said := _too_strong(book, plain(sentence), block.text, named):
                yield block.problem("duty-stronger", **said)
    for located in book.items.values():
        for claim in located.item.claims:
            text = plain(claim.text)
            if said := _too_strong(book, text, text, claim.facts):
                yield located.problem("duty-stronger", claim.where, **said)


def _too_strong(
    book: Book, sentence: str, around: str, named: Collection[str]
) -> dict[str, str] | None:
    """The words of the problem, if no word of limit stands in the paragraph `around`.

    None where a fact without limits is named too: it may carry the sentence.
    """
    facts = [book.statements[each] for each in named if each in book.statements]
    found = _STRONG.search(sentence)
    if not found or not facts or not all(_limits(each) for each in facts):
        return None
    for fact in facts:
        if any(not _HEDGES[limit].search(around) for limit in _limits(fact)):
            strength = ", ".join(fact.strength)
            return {"word": found[1], "fact": fact.id, "strength": strength}
    return None


def _limits(fact: Fact) -> list[str]:
    return [each for each in fact.strength if each in _HEDGES]


_QUOTES = re.compile(r"[\"“”„«»]")


def voices_are_not_quoted(book: Book, texts: Texts) -> Iterator[Problem]:
    """A voice is a paraphrase: no quotation marks in it, on a page, in an item or in the data."""
    for block in texts:
        if _is_voice(block) and _QUOTES.search(block.raw):
            yield block.problem("voice-quoted")
    for voice in book.voices.values():
        if voice.usable and _QUOTES.search(voice.text):
            file, line = book.places["voices.yaml", voice.id]
            yield problem("voice-quoted", file, line)


def _is_voice(block: Block) -> bool:
    if block.item:
        return bool(block.item.named("voices"))
    return "voice" in block.inside


def facts_are_used(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Each fact of a guide that has chapters is named somewhere."""
    used = {named.name for page in book.pages for named in page.named}
    for located in book.items.values():
        used |= {*located.item.cited(), *(name for _, name in located.item.named("voices"))}
    for term in book.terms.values():
        used |= set(term.facts)
    for idea in book.misconceptions.values():
        used |= set(idea.facts)
    taught = {dirname(page.name) for page in book.pages if page.name.endswith(".ipynb")}
    for fact in book.facts:
        file, line = book.places["facts.yaml", fact]
        if fact not in used and dirname(book.layers.name(file)) in taught:
            yield problem("fact-unused", file, line, fact=fact)
