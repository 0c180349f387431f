"""The words of the interface: plurals, lists, HTML, and what a book's own language lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup

from practiceguides.content.rules import check_texts
from practiceguides.reading import OWNERS, read_book
from practiceguides.words import MissingWordError, Words
from tests.conftest import WORDS, WriteBook

CONFIG = "title: A small book\nsphinx:\n  config:\n    language: {}\n"


def words(folder: Path, language: str, **texts: str) -> Words:
    """Words of one owner in a language; the English ones name the keys."""
    (folder / "strings").mkdir()
    lines = [
        "page.one: '{n} page'",
        "page.other: '{n} pages'",
        "list_and_next: '{before}, {after}'",
    ]
    lines += ["list_and_last: '{before} and {after}'"]
    (folder / "strings" / "en.yaml").write_text("\n".join(lines), encoding="utf-8")
    return Words(language, {"kit": folder}, texts)


@pytest.mark.parametrize("language", ["th", "km", "lo", "my", "id", "ja"])
def test_a_language_of_one_form_needs_one(tmp_path: Path, language: str) -> None:
    """In Thai, Khmer, Lao, Burmese and Indonesian a number changes no word."""
    own = words(tmp_path, language, **{"page.other": "{n} p"})

    assert [own("page", n=n) for n in (1, 2)] == ["1 p", "2 p"]
    assert own.lacking() == ["list_and_next", "list_and_last"]


def test_a_language_of_many_forms_needs_them_all(tmp_path: Path) -> None:
    """In Arabic each of six forms is asked for, and the one that a number wants is said."""
    forms = {f"page.{form}": f"{form} {{n}}" for form in ("zero", "one", "two", "few", "many")}
    own = words(tmp_path, "ar", **forms)

    assert "page.other" in own.lacking()
    assert [own("page", n=n) for n in (0, 1, 2, 3, 11)] == [
        "zero 0", "one 1", "two 2", "few 3", "many 11",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "how", "told"),
    [
        ([], "and", ""),
        (["A"], "and", "A"),
        (["A", "B"], "and", "A and B"),
        (["A", "B", "C"], "and", "A, B and C"),
        (["A", "B", "C"], "any", "A or B or C"),
        (["A", "B", "C"], "long", "A; B; C"),
    ],
)
def test_several_are_told_in_one(parts: list[str], how: str, told: str) -> None:
    """A list in a sentence is joined by words of the language."""
    assert WORDS.listed(parts, how) == told  # type: ignore[arg-type]


def test_a_value_that_is_html_stays_html() -> None:
    """Beside a link, the words themselves and every other value are escaped."""
    said = WORDS("print_tick", letter="K", note=Markup("<b>1</b>"))

    assert said == "Tick K: “<b>1</b>”."
    assert WORDS("print_path_step", scene="<s>", letter="A", choice=Markup("<i>c</i>")) == (
        "&lt;s&gt;: A, <i>c</i>"
    )
    assert WORDS.listed([Markup("<b>1</b>"), "<"], "and") == "<b>1</b> and &lt;"


def test_a_word_that_is_missing_is_named_with_its_language() -> None:
    """Nobody is shown a key in place of a word."""
    with pytest.raises(MissingWordError, match="'no_such_key' has no words in the language 'en'"):
        WORDS("no_such_key")


def test_the_toolkit_has_all_its_words() -> None:
    """Every language that the toolkit brings is whole."""
    for language in WORDS.shipped():
        assert Words(language, OWNERS, {}).lacking() == []


@pytest.mark.parametrize("language", ["tlh", "../../x", "x" * 40])
def test_an_unknown_language_is_told(write_book: WriteBook, language: str) -> None:
    """A book in a language without words says so at its line, before anything is built."""
    book = read_book(write_book({"_config.yml": CONFIG.format(language)}))

    (found,) = [each for each in check_texts(book) if each.code == "language-unknown"]
    told = found.text(book.layers.top)
    assert told.startswith(
        f"_config.yml:4: there are no words of the interface in the language '{language}'"
    )
    assert "Take one of these: en." in told


def test_what_a_book_s_own_language_lacks_is_told(write_book: WriteBook) -> None:
    """A key that is missing, unknown, or has other blanks is told by its line."""
    texts = "check: Kagem\nchek: Kagem\nfit_count: '{score} / {maximum}'\n"
    files = {"_config.yml": CONFIG.format("tlh"), "book/interface/tlh.yaml": texts}
    book = read_book(write_book(files))

    found = [each for each in check_texts(book) if each.code.startswith("words")]
    told = [each.text(book.layers.top) for each in found]
    assert book.words("check") == "Kagem"
    assert [each.code for each in found] == ["words-lacking", "words-unknown", "words-blanks"]
    lacking = told[0].partition("texts of the interface are missing in this language: ")[2]
    assert lacking.startswith("minutes.other, ")
    assert ", source, " in lacking
    assert told[1].startswith("book/interface/tlh.yaml:2: the interface has no text 'chek'.")
    assert "maybe" in told[1] or "check" in told[1]
    assert told[2].startswith("book/interface/tlh.yaml:3: 'fit_count' has other blanks")
    assert "{max}, {score}" in told[2]


def test_a_book_may_say_a_word_its_own_way(write_book: WriteBook) -> None:
    """A text of the book goes before the toolkit's, for this key alone."""
    book = read_book(write_book({"book/interface/en.yaml": "check: Look\n"}))

    assert book.words("check") == "Look"
    assert book.words("skip") == WORDS("skip")
    assert book.words.of("kit")["check"] == "Look"
    assert check_texts(book) == check_texts(read_book(write_book()))


def test_texts_of_a_wrong_shape_are_told(write_book: WriteBook) -> None:
    """A list in place of texts, and a number in place of a text, are told by their line."""
    book = read_book(write_book({"book/interface/en.yaml": "check: [a]\nhint: 3\n"}))
    listed = read_book(write_book({"book/interface/en.yaml": "- check\n"}))

    assert [(each.line, each.code) for each in book.problems] == [
        (1, "yaml-shape"),
        (2, "yaml-shape"),
    ]
    assert [each.code for each in listed.problems] == ["yaml-shape"]
