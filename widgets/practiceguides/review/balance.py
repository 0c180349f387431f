"""Whose cases a book shows: by outcome, sex, age, form of exploitation, disability, profession.

The bounds are those of the curriculum's editors (rule 13): of the cases that are decided, about
half are trafficking, in each guide; and neither sex is much rarer than the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.model import Person
from practiceguides.content.problems import Problem, problem

from .guides import guide_of, guides_of, in_words
from .texts import Texts

TRAFFICKED = (0.4, 0.6)
"""Of those decided, so large a part is trafficked: at least, at most."""

SEX = 0.4
"""At least so large a part of those whose case is shown is of each sex."""

ENOUGH = 10
"""So many decided cases have a balance."""

FEMALE, MALE = ("woman", "girl"), ("man", "boy")
CASES = ("trafficked", "not trafficked", "not decided")
"""What is counted; bystanders and colleagues are no cases."""


@dataclass
class Balance:
    """The people of a book or a guide whose case is shown."""

    name: str
    """The folder of a guide; empty for the book."""
    people: list[Person] = field(default_factory=list)
    professions: Counter[str] = field(default_factory=Counter)
    """For how many of them each profession decides, as the exercises about them say."""

    def of(self, *cases: str) -> list[Person]:
        """Those with such a case."""
        return [each for each in self.people if each.case in cases]


def balances(book: Book, texts: Texts) -> list[Balance]:
    """The whole book first, then each guide: who is met in the texts of its folder."""
    known = {each.name: each for each in book.people.values() if each.case in CASES}
    met: dict[str, set[str]] = defaultdict(set)
    deciders: dict[str, set[str]] = defaultdict(set)
    guides = guides_of(book)

    @cache
    def guide_around(file: Path) -> str:
        return guide_of(book.layers.name(file), guides)

    for block, words in texts.capitalised:
        found = known.keys() & words
        if found and (guide := guide_around(block.file)):
            met[guide] |= found
        if block.item is None:
            continue
        for name in found:
            deciders[name] |= {*block.item.audience}
    scopes = [("", set(known)), *sorted(met.items())]
    return [
        Balance(
            scope,
            [person for name, person in known.items() if name in names],
            Counter(profession for name in names for profession in deciders[name]),
        )
        for scope, names in scopes
    ]


def cases_are_balanced(book: Book, texts: Texts) -> Iterator[Problem]:
    """About half of the decided cases are trafficking, and both sexes are met."""
    if not book.people:
        return
    file, _ = book.places["people.yaml", next(iter(book.people))]
    for balance in balances(book, texts):
        scope = in_words(balance.name)
        decided = balance.of("trafficked", "not trafficked")
        if len(decided) < ENOUGH:
            continue
        part = len(balance.of("trafficked")) / len(decided)
        if not TRAFFICKED[0] <= part <= TRAFFICKED[1]:
            told = {"scope": scope, "share": round(100 * part), "persons": len(decided)}
            yield problem("cases-one-sided", file, **told)
        for word, sexes in (("women and girls", FEMALE), ("men and boys", MALE)):
            part = sum(each.sex in sexes for each in balance.people) / len(balance.people)
            if part < SEX:
                told = {"scope": scope, "sex": word, "share": round(100 * part)}
                yield problem("cases-one-sex", file, **told)
