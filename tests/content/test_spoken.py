"""A text in another language carries it with it, and where HTML is written an element says so."""

from __future__ import annotations

import pytest

from practiceguides.content import markdown
from practiceguides.content.spoken import bare, marked, spoken, spoken_markdown

QUAY = spoken("The quay", "en")


@pytest.mark.parametrize(
    ("html", "written"),
    [
        (f"<a>{QUAY}</a>", '<a><span lang="en">The quay</span></a>'),
        (
            f"<p>บท 4: {QUAY}, {spoken('Cảng', 'vi')}</p>",
            '<p>บท 4: <span lang="en">The quay</span>, <span lang="vi">Cảng</span></p>',
        ),
        (
            f"<p>{spoken('Go to ' + spoken('ท่าเรือ', 'th') + ' now', 'en')}</p>",
            (
                '<p><span lang="en">Go to </span><span lang="th">ท่าเรือ</span>'
                '<span lang="en"> now</span></p>'
            ),
        ),
        (
            f"<p>{spoken('One <b>two</b> three', 'en-GB')}</p>",
            (
                '<p><span lang="en-GB">One </span><b><span lang="en-GB">two</span></b>'
                '<span lang="en-GB"> three</span></p>'
            ),
        ),
        (f'<nav aria-label="{QUAY}">…</nav>', '<nav aria-label="The quay">…</nav>'),
        (f'<img alt="{QUAY}" src="x">', '<img lang="en" alt="The quay" src="x">'),
        (f'<img alt="บท: {QUAY}">', '<img alt="บท: The quay">'),
        (f"<title>{QUAY}</title>", '<title lang="en">The quay</title>'),
        (f"<title>2: {QUAY}</title>", "<title>2: The quay</title>"),
        (f"<svg><text>{QUAY}</text></svg>", "<svg><text>The quay</text></svg>"),
        (f"<script>['{QUAY}']</script>", f"<script>['{QUAY}']</script>"),
        ("<p>“The quay”</p>", "<p>“The quay”</p>"),
    ],
)
def test_an_element_says_the_language(html: str, written: str) -> None:
    """Around each text, however it was joined; an attribute has it only where it can be said."""
    assert marked(html) == written


@pytest.mark.parametrize(
    "text",
    ["**Ask** first.", "- One\n- **Two**", "1. One\n2. Two", "One\\\ntwo", "One.\n\n> Two.", ""],
)
def test_a_text_of_several_blocks_stays_what_it_is(text: str) -> None:
    """Lists, quotes and line breaks are as they were; all words have their language."""
    said = spoken_markdown(text, "en")
    html = marked(markdown.render(said))

    assert bare(said) == text
    plain = markdown.render(text)
    assert html.replace('<span lang="en">', "").replace("</span>", "") == plain
    assert html.count('<span lang="en">') >= plain.count("<p>") or not text
