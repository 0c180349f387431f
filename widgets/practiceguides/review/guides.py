"""Which guide a file belongs to: the folder below `book` with facts, exercises or scenarios."""

from __future__ import annotations

from practiceguides.content.book import Book


def guides_of(book: Book) -> frozenset[str]:
    """The folders of the guides; what lies in `book/exercises` belongs to none."""
    items = (each.name.split("/") for each in book.items.values())
    files = {book.places["facts.yaml", fact][0] for fact in book.facts}
    facts = (book.layers.name(file).split("/") for file in files)
    return frozenset(
        [parts[1] for parts in items if len(parts) > 3]
        + [parts[1] for parts in facts if len(parts) > 2]
    )


def guide_of(name: str, guides: frozenset[str]) -> str:
    """The guide of a file, by its logical name; empty where it belongs to none."""
    parts = name.split("/")
    return parts[1] if len(parts) > 2 and parts[1] in guides else ""


def in_words(guide: str) -> str:
    """A guide, or the whole book, as a problem names it."""
    return f"the guide '{guide}'" if guide else "the book"
