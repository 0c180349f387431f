"""The HTML of a chapter as a page takes it: what does nothing but show."""

from __future__ import annotations

import re
import time

import pytest

from practiceguides.content.chapter_html import ELEMENTS, takes, written_anew
from tests.hostile.payloads import payloads

SHOWN = [
    "<p>Text <b>bold</b><br>and <sub>small</sub></p>",
    '<table><tr><th scope="col">A</th><td colspan="2">1 &lt; 2</td></tr></table>',
    '<a href="other.html#part">part</a>',
    '<a href="tel:112">112</a>',
    '<details open=""><summary>More</summary>x</details>',
    '<span lang="th" id="place">x</span>',
    "2 &lt; 3 &amp;&amp; a",
]


@pytest.mark.parametrize("html", SHOWN)
def test_what_only_shows_stays(html: str) -> None:
    """Text, tables and links are as they were written."""
    assert written_anew(html) == html


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<meta http-equiv=refresh content='0;url=//x'>A", "A"),
        ("<iframe src=own.html></iframe>A", "A"),
        ("<form action=x><button>A</button></form>", "A"),
        ("<style scoped>td { color: red }</style>A", "A"),
        ("<script>a('<b>')</script>A<script>b", "A"),
        ("<div class=pg-bar style='position:fixed' onclick=x>A</div>", "<div>A</div>"),
        ("<p id=PG-page>A", "<p>A"),
        ("<a href='java&#115;cript:x'>A</a>", "<a>A</a>"),
        ("<a href=' https://x.example'>A</a>", "<a>A</a>"),
        ("<a href='\\\\x.example/y'>A</a>", "<a>A</a>"),
        (
            "<A HREF=https://x.example target=_top>A</A>",
            '<a href="https://x.example" rel="noopener noreferrer">A</a>',
        ),
        ("<plaintext>A", "A"),
        ("<!-- A --><!DOCTYPE x><?php x ?>B", "B"),
        ("<!-- A", "&lt;!-- A"),
        ('<b title="A', '&lt;b title="A'),
        ("<img src=x.png>A<svg><a>B</a></svg>", "A<a>B</a>"),
    ],
)
def test_what_acts_is_left_out_and_the_text_behind_it_stays(html: str, left: str) -> None:
    """Whatever leads away, frames, styles, asks, covers or swallows what follows."""
    assert written_anew(html) == left


def test_of_no_payload_more_is_left_than_text_and_known_tags() -> None:
    """All that remains between angle brackets is a tag that a page takes, with safe attributes."""
    for payload in payloads():
        for tag in re.findall("<([^>]*)>", written_anew(payload)):
            name, _, said = tag.removeprefix("/").partition(" ")
            assert name in ELEMENTS
            assert re.fullmatch(r'(?:(?:id|title|open|href|rel)="[^"]*" ?)*', said), payload
            assert "script:" not in said


def test_the_check_knows_what_a_page_takes() -> None:
    """Whole tags and the beginning of some; what is no tag is not asked about."""
    assert all(takes(each) for each in ("<b>", "</TD", "<details", "<!--", "{raw}", "<br/>"))
    assert not any(takes(each) for each in ("<script>", "<META", "</iframe>", "<x-y", "<bb>"))


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a ", "</", "<a b=", "<script>", "<a '", "&", "<i>"]
)
def test_it_takes_no_longer_than_the_text_is(piece: str) -> None:
    """A hundred thousand letters of any of these are written anew at once."""
    began = time.perf_counter()
    written_anew(piece * (100_000 // len(piece)))

    assert time.perf_counter() - began < 3
