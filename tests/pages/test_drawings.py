"""What stands in a page as a figure: drawings, rooms that are links, numbers as dots, tones."""

from __future__ import annotations

import re

import pytest

from practiceguides.content.dots import drawn
from tests.conftest import ROOT, SCENARIO
from tests.pages.conftest import Build, notebook, page_of

BIRD = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<g class="room"><path d="M1 1h3"/></g><g class="room"><path d="M5 1h3"/></g>
</svg>
"""
LINKS = "1. [One](#one)\n\n   The door\n\n2. [Two](#two)\n"
ROOMS = f"# A\n\n:::{{rooms}} bird\n{LINKS}:::\n\n(one)=\n## One\n\n(two)=\n## Two\n"


def test_rooms_lead_where_the_list_beside_them_leads(build: Build) -> None:
    """The rooms take the links of the list in order, and a reader hears the list alone."""
    outcome = build({"book/page.md": ROOMS, "book/drawings/bird.svg": BIRD})
    html = page_of(outcome)
    house = html[
        html.index('<div class="pg-house">') : html.index("</svg>", html.index("pg-house"))
    ]

    assert outcome.warnings == []
    assert re.findall(r'<a class="room-link" href="(#\w+)"', house) == ["#one", "#two"]
    assert 'aria-hidden="true"' in house
    assert re.findall(r'<a class="reference internal" href="(#\w+)"', html) == ["#one", "#two"]


def test_rooms_and_links_that_differ_in_number_are_told(build: Build) -> None:
    """A third link has no room, so the author hears of it."""
    page = ROOMS.replace(":::\n\n(one)", "3. [Three](#one)\n:::\n\n(one)")
    outcome = build({"book/page.md": page, "book/drawings/bird.svg": BIRD})

    assert "has 2 rooms, and 3 links stand here" in " ".join(outcome.warnings)


def test_a_page_alone_in_one_file_keeps_its_drawing_whole(build: Build) -> None:
    """Rooms that led to a neighbour lead nowhere there, and are still drawn."""
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/next\n"
    pages = {
        "_toc.yml": toc,
        "book/page.md": ROOMS.replace("(#one)", "(next.md)"),
        "book/next.md": "# Next\n",
        "book/drawings/bird.svg": BIRD,
    }
    outcome = build(pages, single_file=True)
    html = (outcome.folder / "single" / "page.html").read_text(encoding="utf-8")
    house = html[html.index('<div class="pg-house">') :].partition("</svg>")[0]

    assert "span" not in house
    assert '<a class="room-link" href="#two"' in house
    assert house.count('class="room"') == 2


def test_the_emblem_of_a_story_has_the_tone_of_its_guide(build: Build) -> None:
    """A drawing that is named as a story stands on a patch in the colour of the story's guide."""
    files = {
        "book/page.md": "# A\n\n:::{ways}\n- {drawing}`quay` [The quay](#a)\n:::\n",
        "book/drawings/quay.svg": BIRD,
        "book/scenarios/quay.md": None,
        "book/identification/scenarios/quay.md": SCENARIO,
    }
    html = page_of(build(files))

    assert '<span class="pg-emblem" data-item="quay" data-tone="blue"><svg' in html
    assert '<li class="has-emblem">' in html


def test_a_guide_has_its_emblem_beside_the_opening_of_its_pages(build: Build) -> None:
    """A drawing that is named as a guide opens each of its pages, and no page of another."""
    lead = ":::{lead}\nA bed.\n:::\n"
    files = {
        "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n  - file: book/protection/beds\n",
        "book/page.md": f"# A\n\n{lead}",
        "book/protection/beds.md": f"# Beds\n\n{lead}",
        "book/drawings/protection.svg": BIRD,
    }
    outcome = build(files)
    beds = (outcome.folder / "book" / "protection" / "beds.html").read_text(encoding="utf-8")

    assert re.search(
        r'<div class="pg-lead">\s*<p><span class="pg-emblem" data-tone="green"><svg', beds
    )
    assert "pg-emblem" not in page_of(outcome)


def test_a_story_has_its_emblem_on_the_page_and_on_paper(build: Build) -> None:
    """Where it is played, on the booklet's first page, and on each card of the facilitator's."""
    files = {
        "book/page.md": "# A\n\n```{scenario} quay\n```\n",
        "book/drawings/quay.svg": BIRD,
        "book/scenarios/quay.md": None,
        "book/identification/scenarios/quay.md": SCENARIO,
    }
    outcome = build(files)
    booklet, facilitator = (
        (outcome.folder / "print" / f"quay-{form}.html").read_text(encoding="utf-8")
        for form in ("booklet", "facilitator")
    )

    assert re.search(
        r'id="item-quay"[^>]*><span class="pg-emblem" data-item="quay" data-tone="blue">',
        page_of(outcome),
    )
    assert booklet.count('<svg class="pg-drawing"') == 1
    assert re.search(r'<header>\s*<svg class="pg-drawing"', booklet)
    assert facilitator.count('<section class="card"><svg class="pg-drawing"') == 4


def test_pages_of_a_guide_have_its_tone(build: Build) -> None:
    """A chapter is in the tone of its guide, a page outside all guides in none."""
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/protection/01-beds\n"
    outcome = build({"_toc.yml": toc, "book/protection/01-beds.ipynb": notebook()})
    chapter = outcome.folder / "book" / "protection" / "01-beds.html"

    assert '<body data-tone="green" ' in chapter.read_text(encoding="utf-8")
    assert "data-tone" not in page_of(outcome).partition("<body")[2].partition(">")[0]


def test_a_tone_that_is_none_stops_the_build(build: Build) -> None:
    """The author reads which file to mend, and which tones there are."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8").replace("rose}", "pink}")

    assert "'pink'" in build({"_config.yml": config}).failure


def test_a_number_is_drawn_as_dots_and_said_in_words(build: Build) -> None:
    """The dots are for the eye, and the words beside them say the same."""
    html = page_of(build({"book/page.md": "# A\n\n:::{dots} 92 of 400\npeople\n:::\n"}))

    assert '<p class="pg-large-number">92 of 400</p>' in html
    assert 'class="pg-dot-figure" viewBox="0 0 25 16" aria-hidden="true"' in html


def test_a_share_is_drawn_and_told_as_a_share(build: Build) -> None:
    """Where only a share is known, the words beside the dots do not count people."""
    outcome = build({"book/page.md": "# A\n\n:::{dots} 20 of each 100\nwere asked\n:::\n"})
    html = page_of(outcome)

    assert outcome.warnings == []
    assert drawn(20, 100) in html
    assert '<p class="pg-large-number">20 of each 100</p>' in html


@pytest.mark.parametrize(
    ("some", "every"), [(0, 3), (3, 3), (92, 400), (1, 1), (79, 80), (499, 500)]
)
def test_as_many_dots_are_drawn_as_there_are(some: int, every: int) -> None:
    """All dots have a place each, and those that are not filled are the last ones."""
    all_, open_ = (_places(path) for path in re.findall(r'd="([^"]*)"', drawn(some, every)))

    assert len(set(all_)) == len(all_) == every
    assert open_ == all_[some:]


def _places(path: str) -> list[tuple[float, float]]:
    """Where the round dashes of a path stand: one at each step of a line."""
    lines = re.findall(r"M([\d.]+) ([\d.]+)h([\d.]+)", path)
    return [
        (float(x) + n, float(y)) for x, y, length in lines for n in range(int(float(length)) + 1)
    ]


@pytest.mark.parametrize("told", ["many", "92", "9 of 8", "1 of 1,037"])
def test_what_cannot_be_drawn_as_dots_is_told(told: str, build: Build) -> None:
    """A number that is no share, or too large for dots, is told, and shown in words."""
    outcome = build({"book/page.md": f"# A\n\n:::{{dots}} {told}\npeople\n:::\n"})

    assert "cannot be drawn as dots" in " ".join(outcome.warnings)
    assert f'<p class="pg-large-number">{told}</p>' in page_of(outcome)


def test_a_voice_shows_its_number_large(build: Build) -> None:
    """What a voice counts stands before its text, with its dots."""
    voices = """\
- id: V-ID-1
  told_by: trafficked persons
  text: Of 80 people most had been there.
  number: 79 of 80
  who: Some place
  sources: [{key: ilo2012}]
  mark: read
"""
    page = "# A\n\n:::{voice} V-ID-1\nAsk.\n:::\n\n```{rests-on}\n```\n"
    html = page_of(build({"book/page.md": page, "book/voices.yaml": voices}))

    assert html.index("pg-dot-figure") < html.index(">79 of 80<") < html.index("pg-voice-text")


def test_an_exercise_shows_the_number_of_its_voice_large(build: Build) -> None:
    """On paper and on the screen the number stands before what people told, with its dots."""
    voices = """\
- id: V-ID-1
  told_by: trafficked persons
  text: Most had been there.
  number: 79 of 80
  who: Some place
  sources: [{key: ilo2012}]
  asks: Ask.
  mark: read
"""
    exercise = """\
type: voice
title: What they told
objective: Ask first.
minutes: 2
voice: V-ID-1
expect: What do you expect?
"""
    page = "# A\n\n```{exercise} told\n```\n\n```{rests-on}\n```\n"
    files = {
        "book/page.md": page,
        "book/voices.yaml": voices,
        "book/exercises/told.yaml": exercise,
    }
    html = page_of(build(files))
    paper, _, spec = html.partition('class="pg-spec"')

    assert paper.index("pg-dot-figure") < paper.index(">79 of 80<") < paper.index("pg-voice-text")
    assert "79 of 80" in spec
