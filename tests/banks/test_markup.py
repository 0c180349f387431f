"""HTML becomes Markdown by a list of what is allowed, and what is left out is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.banks.markup import (
    from_auto,
    from_html,
    from_markdown,
    from_plain,
    one_paragraph,
    to_html,
    without_signs,
)
from practiceguides.content import markdown

from .conftest import TRIED

LETTERS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn", "Zl", "Zp"]))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("One<br>line<br><br>and&nbsp;more", "One\\\nline\n\nand more"),
        ("<p>a <strong> bold </strong><i>b</i></p>", "a **bold** *b*"),
        ("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n  1. b\n- c"),
        ("<a href='https://a.example/x(y)'>here</a>", "[here](https://a.example/x%28y%29)"),
        ("<div><b>a<p>b</p></b></div>", "**a**\n\n**b**"),
        ("# 1 * 2 _ [3] &lt;b&gt;", "\\# 1 \\* 2 \\_ \\[3\\] \\<b\\>"),
        ("<p>1. no list</p><p>- none</p>", "1\\. no list\n\n\\- none"),
        ("a<![if !lists]>b<![endif]>c<![x d>e", "abce"),
    ],
)
def test_what_is_allowed_comes_as_markdown(html: str, text: str) -> None:
    """Paragraphs, breaks, bold, italics, lists and safe links stay; signs stay signs."""
    assert from_html(html).text == text


@pytest.mark.parametrize(
    ("html", "text", "lists"),
    [
        ("<h2>a</h2><table><tr><td>b</td></tr></table>", "a\n\nb",
         [["<h2>", "<table>", "<tr>", "<td>"], [], [], []]),
        ("a<script>alert(1)</script><iframe src=x>b</iframe>", "a",
         [[], ["<script>", "<iframe>"], [], []]),
        ("<a href='javascript:alert(1)'>a</a> <a href='http://b.example'>b</a>", "a b",
         [[], [], ["javascript:alert(1)", "http://b.example"], []]),
        ("<img src='@@PLUGINFILE@@/map.png' onerror=alert(1)>", "", [[], [], [], ["map.png"]]),
        ("<p onclick='x()' style='color:red'>a</p>", "a", [[], [], [], []]),
        ("<svg><script>x</script>b</svg><b>c", "**c**", [[], ["<svg>", "<script>"], [], []]),
    ],
)  # fmt: skip
def test_what_is_left_out_is_known(html: str, text: str, lists: list[list[str]]) -> None:
    """Layout loses its signs, scripts all they hold, and links and pictures are named."""
    found = from_html(html)

    assert found.text == text
    assert [list(each) for each in found[1:]] == lists


@TRIED
@given(LETTERS)
def test_plain_text_is_shown_as_it_was_typed(text: str) -> None:
    """Whatever somebody types as plain text, the page shows these words."""
    made = from_plain(text).text

    assert not markdown.has_html(made)
    assert markdown.plain(made).split() == text.split()


@TRIED
@given(st.text(max_size=200))
def test_no_html_comes_out_of_any_text(text: str) -> None:
    """No input gives a tag that a browser would run, and none makes it fail."""
    for read in (from_html, from_auto, from_markdown):
        assert not markdown.has_html(read(text).text)


BLOCKS = st.lists(
    st.sampled_from(["A *b* c.", "**d** e", "- f\n- g", "1. h\n2. i", "[j](https://k.example)"]),
    min_size=1,
    max_size=4,
    unique=True,
).map("\n\n".join)


@TRIED
@given(BLOCKS)
def test_our_markdown_comes_back_from_html(text: str) -> None:
    """What is written as HTML and read again looks the same."""
    again = from_html(markdown.render(text)).text

    assert markdown.render(again) == markdown.render(text)


def test_one_paragraph_has_no_breaks() -> None:
    """Lists and paragraphs become one line, and one paragraph needs no tag."""
    assert one_paragraph("- a\n- b\n\nc\\\nd") == "a b c d"
    assert to_html("a *b*") == "a <em>b</em>"
    assert to_html("a\n\nb") == "<p>a</p>\n<p>b</p>"


def test_signs_that_nobody_sees_are_taken_out() -> None:
    """What turns the direction of letters round goes; letters of all scripts stay."""
    assert without_signs("a\u202eb\x00c\u2066 \u0e01\u1ea1\u05d0\u200f\r\nd") == (
        "abc \u0e01\u1ea1\u05d0\u200f\nd"
    )
