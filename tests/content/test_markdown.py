"""What is left of Markdown where its words alone are wanted."""

from __future__ import annotations

import pytest

from practiceguides.content.markdown import literal, parsed_words, plain, render
from tests.conftest import the_book


def test_unmarked_text_reads_as_the_parser_would_read_it() -> None:
    """Every text of the book's items and facts has the same words with and without parsing."""
    book = the_book()
    texts = {each.value for located in book.items.values() for each in located.item.held}
    texts |= {fact.text for fact in the_book().facts.values()}

    assert len(texts) > 4000
    assert not [text for text in texts if plain(text) != parsed_words(text)]


@pytest.mark.parametrize(
    "text",
    [
        "a  \nb",
        "a\n\nb",
        "a \n\nb ",
        "x. y\n1. z",
        "a\n  b",
        "(a) - b\nc",
        "a\n\n\nb",
        "“A” b\n: c",
        "a\n---",
        "a\n===",
        "a\n",
        "a|b",
        "&amp; b",
        "a \xa0 b",
        "a\n\n    code",
        "+ a\n+ b",
        "~~~\na\n~~~",
    ],
)
def test_whatever_begins_a_block_is_parsed(text: str) -> None:
    """Lines that look plain and are not say what the parser says."""
    assert plain(text) == parsed_words(text)


@pytest.mark.parametrize(
    "address",
    ["javascript:a", "blob:a", "filesystem:a", "ms-word:a", "intent://a", "data:text/html,a",
     "file:///a", "JAVAscript:a", "&#106;avascript:a"],
)  # fmt: skip
def test_a_link_that_runs_or_opens_a_program_is_text(address: str) -> None:
    """Only addresses of the web, of mail, of telephones and of the book become links."""
    assert "href" not in render(f"[a]({address})")


@pytest.mark.parametrize(
    "address",
    ["https://a.example/b:c", "HTTP://a.example", "mailto:a@b.example", "tel:+123", "page.md",
     "../a/page.md#b", "#a:b", "?a:b", "a/b:c"],
)  # fmt: skip
def test_a_link_that_leads_somewhere_is_one(address: str) -> None:
    """Addresses with a colon further on are addresses too."""
    assert "href" in render(f"[a]({address})")


@pytest.mark.parametrize("text", ["R&amp;D", "# 112", "C# and #2", "*a* _b_ `c` [d](e) <b> \\\\"])
def test_a_line_is_shown_as_it_was_written(text: str) -> None:
    """A country's answer, a name, a line of a bank: none of its signs means anything."""
    assert parsed_words(literal(text)) == text
    assert "<h1>" not in render(literal(text))
