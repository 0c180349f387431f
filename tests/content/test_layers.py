"""A book in two folders that lie over each other: what counts, and which file a problem names."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from practiceguides.checking import check_book
from practiceguides.content.book import Book
from practiceguides.content.layers import VARIABLE, Layers, layers_around
from practiceguides.content.problems import Level
from practiceguides.content.sources import joined_sources
from practiceguides.reading import read_book
from tests.conftest import CHOICE, FACTS, GOOD, read_over

LAW = """\
verbs:
  - {id: shall, text: shall, plain: must}
  - {id: may, text: may, plain: is free to}
instruments:
  - id: treaty
    title: A treaty
    kind: treaty
    provisions:
      - {id: A-1, article: "1", duty: Help., guides: [one], strength: [shall], mark: read}
"""
LINE = "  - {id: line, label: the line, question: Whom do I call, why: It is late.}\n"
COUNTRY = f"""\
country: ""
checked: ""
questions:
{LINE}  - {{id: house, label: the house, question: Where do they sleep, why: It is cold.}}
"""
LOWER = {
    **GOOD,
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/last\n",
    "book/page.md": "# A page\n\n[The last](last.md#the-last-page)\n",
    "book/last.md": "# The last page\n\n[Back](page.md)\n",
    "book/glossary.yaml": "- {id: debt, term: debt, text: What is owed., mark: read}\n",
    "book/world.yaml": "places: [Oreth]\nwords: [Monday]\n",
    "book/law.yaml": LAW,
    "book/country.yaml": COUNTRY,
}
FACT = """\
- id: F-ID-01
  text: {text}
  sources: [{{key: {key}}}]
  mark: read
"""

TwoLayers = Callable[[Mapping[str, str]], Book]


@pytest.fixture
def two_layers(tmp_path: Path) -> TwoLayers:
    """Read a small book with these files in a folder over it."""
    return lambda upper: read_over(tmp_path, LOWER, upper)


def _errors(book: Book) -> list[str]:
    return [
        f"{each.place(book.layers.top)} {each.code}"
        for each in check_book(book)
        if each.level is Level.ERROR
    ]


def test_an_upper_file_takes_the_place_of_the_lower_one(two_layers: TwoLayers) -> None:
    """An item, a page and the reading order are those of the uppermost folder that has them."""
    book = two_layers({
        "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/new\n"
        "- file: book/last\n",
        "book/page.md": "# Our page\n\n[On](new.md), [last](last.md#the-last-page)\n",
        "book/new.md": "# A new page\n",
        "book/exercises/counter.yaml": CHOICE.replace("The counter", "Our counter"),
    })  # fmt: skip

    assert _errors(book) == []
    assert book.items["counter"].item.title == "Our counter"
    assert list(book.items) == ["counter", "quay"]
    assert [page.docname for page in book.pages] == ["book/page", "book/new", "book/last"]
    assert "Our page" in book.pages[0].texts[0][1]


def test_lists_are_joined_by_the_ids_of_their_members(two_layers: TwoLayers) -> None:
    """A member takes the place of the lower one of its id, in whatever file; new ones are added."""
    book = two_layers({
        "book/guide/facts.yaml": FACT.format(text="Debt can bind.", key="us2026"),
        "book/glossary.yaml": "- {id: bond, term: bond, text: What binds., mark: read}\n",
        "book/references.bib": "@book{us2026, author = {{Us}}, title = {{Ours}}, year = 2026}\n",
    })  # fmt: skip

    assert _errors(book) == []
    assert {name: fact.text for name, fact in book.facts.items()} == {
        "F-ID-01": "Debt can bind.",
        "F-ID-02": "Nobody has checked this.",
    }
    assert list(book.terms) == ["debt", "bond"]
    assert list(book.sources) == ["ilo2012", "us2026"]


def test_files_of_fields_are_joined_by_field(two_layers: TwoLayers) -> None:
    """The world is added to; the law's parts and the country's questions go by their ids."""
    book = two_layers({
        "book/world.yaml": "places: [Teluna, Oreth]\n",
        "book/law.yaml": "verbs:\n  - {id: may, text: may, plain: can}\n",
        "book/country.yaml": "country: Oreth\nchecked: '2026-11-20'\nquestions:\n"
        "  - {id: line, label: the line, question: Whom, why: Late., answer: Ours.}\n",
    })  # fmt: skip

    assert _errors(book) == []
    assert book.world is not None
    assert (book.world.places, book.world.words) == (("Oreth", "Teluna"), ("Monday",))
    assert book.law is not None
    assert [(verb.id, verb.plain) for verb in book.law.verbs] == [("shall", "must"), ("may", "can")]
    assert [each.id for each in book.law.instruments] == ["treaty"]
    assert book.country.country == "Oreth"
    assert [(each.id, each.answer) for each in book.country.questions] == [
        ("line", "Ours."),
        ("house", ""),
    ]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("book/facts.yaml", FACTS + FACT.format(text="Again.", key="ilo2012"), ":11 id-repeated"),
        ("book/country.yaml", COUNTRY + LINE, ":6 id-repeated"),
        ("book/exercises/counter.yaml", CHOICE.replace("minutes: 1", "minutes: 0"),
         ":4 field-value"),
        ("book/law.yaml", LAW.replace("[shall]", "[should]"), ":9 verb-unknown"),
        ("book/law.yaml", "verbs:\n  - {id: may, text: may}\n", ":2 field-missing"),
        ("book/last.md", "# The last page\n\n[On](nowhere.md)\n", ":3 link-broken"),
        ("book/references.bib", "@book{us2026, title = {Ours}\n", ":2 source-file"),
    ],
)  # fmt: skip
def test_a_problem_names_the_file_that_has_it(
    name: str, text: str, told: str, two_layers: TwoLayers
) -> None:
    """What is wrong in a file of the upper folder is told with that file and its line."""
    assert f"{name}{told}" in _errors(two_layers({name: text}))


def test_a_lower_file_is_named_whole(two_layers: TwoLayers) -> None:
    """What an upper file breaks in a lower one is told where it stands, with the whole path."""
    book = two_layers({"book/last.md": "# The end\n"})

    assert _errors(book) == [f"{book.layers.folders[0]}/book/page.md:3 link-broken"]


def test_an_id_is_used_once_whatever_the_file_is_called(two_layers: TwoLayers) -> None:
    """An upper item of a lower one's id under another name is no other item: both are named."""
    book = two_layers({"book/guide/exercises/counter.yaml": CHOICE})

    (told,) = [each for each in check_book(book) if each.code == "id-repeated"]
    assert told.place(book.layers.top) == "book/guide/exercises/counter.yaml:1"
    assert str(book.layers.folders[0] / "book" / "exercises" / "counter.yaml") in told.message


def test_the_bibliography_is_one_text(two_layers: TwoLayers) -> None:
    """What Sphinx reads has each key once, with the upper entry."""
    ours = "@book{ILO2012, author = {{Ours}}, title = {{Our signs}}, year = 2012}\n"
    layers = two_layers({"book/references.bib": ours}).layers

    assert joined_sources(layers).split() == ours.split()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A layer that nobody finds is an error with its path, no empty book."""
    gone = tmp_path / "gone"

    told = [each.text() for each in check_book(read_book(gone)) if each.code == "file-missing"]
    assert any(str(gone) in each and "folder" in each for each in told)


def test_the_environment_names_the_layers(two_layers: TwoLayers) -> None:
    """From inside one of the named folders the whole book is found; from elsewhere none of them."""
    lower, upper = two_layers({"book/new.md": "# New\n"}).layers.folders
    said = {VARIABLE: f"{lower}{os.pathsep}{upper}"}

    assert layers_around(upper / "book", said) == Layers((lower, upper))
    assert layers_around(lower / "book", said) == Layers((lower, upper))
    assert layers_around(lower / "book", {}) == Layers((lower,))
    assert layers_around(lower.parent, said) is None
