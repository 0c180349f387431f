"""What a page says of what it may load: its policy, its referrer, its links."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from practiceguides.pages.build.building import Outcome
from practiceguides.pages.policy import policy
from tests.conftest import CHOICE, SCENARIO
from tests.pages.conftest import Build, notebook

PAGE = """\
# A page

[Outside](https://example.org/law) and [a section](#below).

<script>document.title = "stranger"</script>

## Below
"""
BOOK = {
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/next\n",
    "book/page.md": PAGE,
    "book/next.ipynb": notebook(
        "from practiceguides import exercise, scenario", "exercise('counter')", "scenario('quay')"
    ),
    "book/exercises/counter.yaml": CHOICE.replace(
        "title: The counter", "title: The counter\nnote: See [the law](https://example.org/law)."
    ),
    "book/scenarios/quay.md": SCENARIO,
}
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


@pytest.fixture
def built(build: Build) -> Outcome:
    """A book with every kind of page."""
    outcome = build(BOOK, single_file=True)
    assert (outcome.problems, outcome.failure) == ([], "")
    return outcome


def _pages(outcome: Outcome) -> dict[str, str]:
    return {
        str(file.relative_to(outcome.folder)): file.read_text(encoding="utf-8")
        for file in outcome.folder.rglob("*.html")
    }


def test_every_page_says_what_it_may_load(built: Outcome) -> None:
    """Each page begins with a policy that names no outside origin, and no inline code but ours."""
    pages = _pages(built)

    assert {
        "index.html", "search.html", "measures.html", "_static/storage.html", "book/page.html",
        "book/next-handout.html", "single/page.html", "print/quay-booklet.html",
        "print/quay-facilitator.html",
    } <= pages.keys()  # fmt: skip
    for name, html in pages.items():
        head = html[: html.index("</head>")]
        [said] = POLICY.findall(head)
        assert head.index("Content-Security-Policy") < 200, name
        assert '<meta name="referrer" content="no-referrer">' in head
        assert said.startswith("default-src 'none'; ")
        assert said.endswith("form-action 'none'; base-uri 'none'")
        assert not re.search(r"unsafe|https?:|\*", said), name
        # From a folder WebKit takes every `https:` for "self": there a page has a second policy.
        assert ("'self'" in said) == ('content="default-src file: data:"' in head), name


def test_no_page_has_a_handler_or_a_style_in_an_attribute(built: Outcome) -> None:
    """What a policy would forbid is not there."""
    for name, html in _pages(built).items():
        markup = re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.DOTALL)
        assert re.findall(r"<[^>]*\s(?:on\w+|style)=[^>]*>", markup) == [], name


def test_a_single_file_allows_what_the_package_wrote(built: Outcome) -> None:
    """Each script inside has its hash in the policy; one that stands in a chapter is left out."""
    html = (built.folder / "single" / "page.html").read_text(encoding="utf-8")
    allowed = POLICY.findall(html)[0]
    scripts = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)

    def has_hash(script: str) -> bool:
        digest = hashlib.sha256(script.encode()).digest()
        return base64.b64encode(digest).decode() in allowed

    assert [script for script in scripts if not has_hash(script)] == []
    assert len(scripts) > 1
    assert "stranger" not in html


def test_links_outward_tell_nothing(built: Outcome) -> None:
    """A link out of the book is closed, in a page's text and in an item's; others are not."""
    page = (built.folder / "book" / "page.html").read_text(encoding="utf-8")
    chapter = (built.folder / "book" / "next.html").read_text(encoding="utf-8")
    [outside] = re.findall(r'<a [^>]*href="https://example.org/law"[^>]*>', page)

    assert 'rel="noopener noreferrer"' in outside
    assert "noopener" not in re.search(r'<a [^>]*href="#below"[^>]*>', page)[0]
    assert "noopener noreferrer" in re.search(r"example.org/law[^>]*>", chapter)[0]


def test_a_page_without_scripts_allows_none() -> None:
    """A page that says nothing of scripts or styles may have none."""
    said = POLICY.findall(policy())[0]

    assert "script-src" not in said
    assert said.startswith("default-src 'none'")
