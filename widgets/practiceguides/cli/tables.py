"""What `guides check --tells` and `--balance` print."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from practiceguides.content.book import Book
from practiceguides.content.model import Person
from practiceguides.review.balance import CASES, FEMALE, MALE, Balance, balances
from practiceguides.review.tells import scopes_of, tells_of
from practiceguides.review.texts import texts_of


def show_tells(book: Book) -> None:
    """Print a table for the book, for each guide and for each story, the best habit first."""
    console = Console(highlight=False)
    for scope in scopes_of(book):
        table = Table(title=scope.name or scope.in_words, title_justify="left")
        table.add_column("whoever picks an option that")
        for column in ("sets", "is right", "by chance", "deviations", ""):
            table.add_column(column, justify="right")
        for tell in tells_of(scope.sets, book.words.language):
            table.add_row(
                tell.habit,
                str(tell.sets),
                f"{tell.score:.0%}",
                f"{tell.chance:.0%}",
                f"{tell.above:+.1f}",
                "tells" if tell.tells else "",
            )
        console.print(table)


CHILD, OLD = 18, 60
"""Ages in years: under the first a child; from the second on the old are counted."""


def show_balance(book: Book) -> None:
    """Print a table for the book and for each guide: whose cases are shown, and who decides."""
    console = Console(highlight=False)
    for balance in balances(book, texts_of(book)):
        table = Table(title=balance.name or "book", title_justify="left")
        table.add_column("case", no_wrap=True)
        for column in _COLUMNS:
            table.add_column(column, justify="right")
        for case in CASES:
            table.add_row(case, *_counts(balance.of(case)))
        table.add_section()
        table.add_row("all", *_counts(balance.people))
        console.print(table)
        console.print(_forms(balance))
        told = ", ".join(f"{name} {count}" for name, count in balance.professions.most_common())
        console.print(f"Decided by: {told or 'no profession is named'}.\n")


_COLUMNS = {
    "people": lambda _: True,
    "women, girls": lambda person: person.sex in FEMALE,
    "men, boys": lambda person: person.sex in MALE,
    "under 18": lambda person: person.age is not None and person.age < CHILD,
    "60 or more": lambda person: person.age is not None and person.age >= OLD,
    "disability": lambda person: person.disability,
}


def _counts(people: list[Person]) -> list[str]:
    return [str(sum(map(counts, people))) for counts in _COLUMNS.values()]


def _forms(balance: Balance) -> Table:
    """Each form of exploitation, for women and for men, trafficked or not decided."""
    table = Table("form", "women, girls", "men, boys")
    told = [each for each in balance.people if each.form]
    for form in sorted({each.form for each in told if each.form}):
        people = [each for each in told if each.form == form]
        table.add_row(
            form, *(str(sum(each.sex in sexes for each in people)) for sexes in (FEMALE, MALE))
        )
    return table
