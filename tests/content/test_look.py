"""Whose book it is: what its settings may say, and what is told of those that are wrong."""

from __future__ import annotations

import pytest

from practiceguides.content.layers import Layers
from practiceguides.content.look import Look
from practiceguides.reading import current_book, read_book
from tests.conftest import WriteBook

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M1 1"/></svg>'
HEAD = "title: A small book\nsphinx:\n  config:\n"
WHOLE = """\
    practiceguides_organisation: "Centre for Fair Work & Safe Journeys"
    practiceguides_logo: logo.svg
    practiceguides_colours:
      accent: ["#1d4f91", "#a9c9f2"]
      on-accent: ["#ffffff", "#0a1c30"]
      soft: ["#e6edf6", "#1a2a3d"]
    practiceguides_leave: https://weather.example/today
"""


def look_of(write_book: WriteBook, settings: str, **files: str) -> tuple[Look, list[str]]:
    """The look of the small book with these settings, and what is said of it."""
    root = write_book({"_config.yml": HEAD + settings, "logo.svg": LOGO, **files})
    book = read_book(root)
    return book.look, [each.text(root) for each in book.problems]


def test_a_book_says_whose_it_is(write_book: WriteBook) -> None:
    """Organisation, logo, colours and the way out are what pages show."""
    look, told = look_of(write_book, WHOLE)

    assert told == []
    assert look.organisation == "Centre for Fair Work & Safe Journeys"
    assert look.logo
    assert look.logo.width == 2 * look.logo.height
    assert look.colours["accent"] == ("#1d4f91", "#a9c9f2")
    assert look.leave == "https://weather.example/today"


def test_a_book_that_says_nothing_has_nothing_of_its_own(write_book: WriteBook) -> None:
    """It looks as the theme does; a file called logo.svg alone is none."""
    assert look_of(write_book, "    language: en\n") == (Look(), [])


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("organisation: 5", "4: the field 'practiceguides_organisation' should be text"),
        (f"organisation: {'a' * 90}", "4: the field 'practiceguides_organisation' has 90 signs"),
        ('organisation: "A\\nB"', "a sign that nobody sees"),
        ("logo: logo.svg", "nothing says whose logo it is"),
        ("logo: [1]", "4: the field 'practiceguides_logo' should be text"),
        ("logo: ../logo.svg", "names no SVG or PNG in the folder"),
        ("logo: book/../../logo.svg", "names no SVG or PNG in the folder"),
        ("logo: /etc/logo.svg", "names no SVG or PNG in the folder"),
        ("logo: C:\\logo.svg", "names no SVG or PNG in the folder"),
        ("logo: book/facts.yaml", "names no SVG or PNG in the folder"),
        ("colours: blue", "4: the field 'practiceguides_colours' should have two colours each"),
        ('colours: {accent: ["#1d4f91", "#a9c9f2"]}', "should have two colours each"),
        ("colours: {accent: [a, b], on-accent: [a, b], soft: [a, b]}", "two colours each"),
        ("colours: {accent: '}', on-accent: '}', soft: '}'}", "two colours each"),
        ("leave: 5", "4: the field 'practiceguides_leave' should be text"),
        ("leave: measures.html", "does not begin with https://"),
        ("leave: http://weather.example", "does not begin with https://"),
        ("leave: javascript:alert(1)", "does not begin with https://"),
        ("leave: https://anna:secret@weather.example", "holds a name before the @"),
        ("leave: https://weather", "names no site of the web"),
        ("leave: 'https://weather.example/\"><script>'", "names no site of the web"),
        (f"leave: https://weather.example/{'a' * 300}", "more than the 200"),
    ],
)  # fmt: skip
def test_a_setting_that_cannot_be_used_is_told_with_its_line(
    setting: str, said: str, write_book: WriteBook
) -> None:
    """One line in one run says what is wrong and what to write; the page does without."""
    look, told = look_of(write_book, f"    practiceguides_{setting}\n")

    assert look == Look()
    assert len(told) == 1
    assert said in told[0]
    assert told[0].startswith("_config.yml:")
    assert told[0].endswith("[field-value]")


def test_all_that_is_wrong_is_told_in_one_run(write_book: WriteBook) -> None:
    """Settings and the logo's own file."""
    settings = WHOLE.replace("https", "ftp").replace('["#1d4f91"', '["red"')
    look, told = look_of(write_book, settings, **{"logo.svg": "<svg/>"})

    assert look == Look(organisation="Centre for Fair Work & Safe Journeys")
    assert [each.rpartition(" ")[2] for each in told] == [
        "[field-value]", "[field-value]", "[logo-shape]",
    ]  # fmt: skip


def test_a_new_logo_makes_another_book(write_book: WriteBook) -> None:
    """Who saves the logo anew sees it: a book that is kept is read again."""
    root = write_book({"_config.yml": HEAD + WHOLE, "logo.svg": LOGO})
    before = current_book(Layers((root,))).look.logo
    write_book({"_config.yml": HEAD + WHOLE, "logo.svg": LOGO.replace("M1 1", "M2 2")})
    after = current_book(Layers((root,))).look.logo

    assert before
    assert after
    assert before.content != after.content
    assert Layers((root,)).holds(root / "logo.svg")
