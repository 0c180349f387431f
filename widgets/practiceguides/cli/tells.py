"""What `guides check --tells` prints: how often each habit is right, and how often chance is."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from practiceguides.content.book import Book
from practiceguides.tells import scopes_of, tells_of


def show_tells(book: Book) -> None:
    """Print a table for the book, for each guide and for each story, the best habit first."""
    console = Console(highlight=False)
    for scope in scopes_of(book):
        table = Table(title=scope.name, title_justify="left")
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
