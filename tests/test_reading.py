"""A book that is asked for again is read again when its content is another."""

from __future__ import annotations

import os

from practiceguides.content.layers import Layers
from practiceguides.reading import current_book, read_book
from tests.conftest import CHOICE, WriteBook

ITEM = "book/exercises/counter.yaml"


def test_a_file_of_the_same_size_and_date_is_read_again(write_book: WriteBook) -> None:
    """A cell shows what stands in the file, whatever its date says."""
    root = write_book()
    layers = Layers((root,))
    before = (root / ITEM).stat()
    assert current_book(layers).items["counter"].item.title == "The counter"

    write_book({ITEM: CHOICE.replace("The counter", "The terrace")})
    os.utime(root / ITEM, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert (root / ITEM).stat().st_size == before.st_size
    assert current_book(layers).items["counter"].item.title == "The terrace"


def test_a_book_that_did_not_change_is_not_read_twice(write_book: WriteBook) -> None:
    """Cells that ask one after the other get the same book."""
    layers = Layers((write_book(),))

    assert current_book(layers) is current_book(layers)


def test_an_id_that_is_a_path_is_not_used(write_book: WriteBook) -> None:
    """The book's id becomes a file's name: one that leads elsewhere is left, checked or not."""
    settings = "title: A\nsphinx: {config: {practiceguides_book_id: ../../../x}}\n"

    assert read_book(write_book({"_config.yml": settings})).book_id == "practice-guides"
