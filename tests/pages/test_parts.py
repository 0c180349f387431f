"""What a page can show beside items: professions, sessions, objectives, words, people, the law."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sphinx.builders import Builder

from practiceguides.pages.build.building import DOCTREES
from practiceguides.reading import read_book
from tests.conftest import CHOICE, FACTS, SCENARIO, WORDS
from tests.pages.conftest import Build, build_book, notebook, page_of

PROFESSIONS = "- id: health\n  label: Nurse\n- id: law\n  label: Lawyer\n"
GLOSSARY = """\
- id: referral
  term: Referral
  also: [referrals]
  text: Connecting a person with a service.
  facts: [F-ID-01]
  mark: read
- id: indicator
  term: Indicator
  text: A clue.
  sources:
    - {key: ilo2012, at: "p. 2"}
  mark: recalled
"""
TOC = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/words\n"
LAW = """\
verbs:
  - {id: consider, text: shall consider, plain: must think seriously about}
instruments:
  - id: protocol
    title: The Protocol
    year: 2000
    kind: treaty
    provisions:
      - {id: L-1, article: "6(3)", duty: Consider housing., guides: [care], strength: [consider],
         mark: read}
      - {id: L-2, article: "8", duty: Return., guides: [other], mark: read}
  - id: far
    title: Far Convention
    kind: comparison
    provisions:
      - {id: L-3, article: "13", duty: 30 days., guides: [care], mark: recalled}
"""


def text_of(html: str) -> str:
    """What is read of a page, in one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html[html.index("<main") :]).split())


def test_a_page_without_cells_shows_items(build: Build) -> None:
    """`{exercise}` and `{scenario}` show on a .md page what a cell shows in a chapter."""
    blocks = "# A\n\n```{exercise} counter\n```\n\n:::{scenario} quay\n:::\n"
    outcome = build({"book/page.md": blocks})
    html = page_of(outcome)

    assert outcome.warnings == []
    assert re.findall(r'data-item="([^"]+)"', html) == ["counter", "quay"]
    assert "types/choice.js" in html
    assert "print/quay-booklet.html" in html


def test_a_block_of_the_wrong_kind_shows_nothing(build: Build) -> None:
    """A story called an exercise is told with the block that it needs."""
    outcome = build({"book/page.md": "# A\n\n```{exercise} quay\n```\n"})

    assert "data-item" not in page_of(outcome)
    assert "the item 'quay' is no exercise. Write `{scenario}`." in " ".join(outcome.warnings)


def test_each_profession_is_opened_by_its_name(build: Build) -> None:
    """The box holds one closed part a profession, with the name that professions.yaml gives."""
    page = "# A\n\n::::{your-profession}\n:::{profession} law\nAsk who decides.\n:::\n::::\n"
    html = page_of(build({"book/page.md": page, "book/professions.yaml": PROFESSIONS}))

    closed = re.search(r'<details class="pg-profession"[^>]* data-profession="law">', html)
    assert closed
    lens = html[closed.start() :]
    assert re.search(r"<summary[^>]*>\s*<span>Lawyer</span>", lens)
    assert "Ask who decides." in lens
    assert "Nurse" not in lens


def test_the_clock_of_a_session_follows_from_its_minutes(build: Build) -> None:
    """Steps are told with start, end and minutes; first all of them, with links, and the total."""
    page = (
        "# A\n\n```{steps}\n```\n\n:::{step} 10 The vote\nVote.\n:::\n\n"
        ":::{step} 55 The story\nRead.\n:::\n"
    )
    html = page_of(build({"book/page.md": page}))
    told = text_of(html)

    assert "0:00 The vote 0:10 The story" in told
    assert re.search(r'href="#step-the-story"', html)
    assert 'id="step-the-story"' in html
    assert "The vote 0:00 to 0:10 · 10 minutes" in told
    assert "The story 0:10 to 1:05 · 55 minutes" in told
    assert "65 minutes" in told


def test_two_steps_of_one_title_have_places_of_their_own(build: Build) -> None:
    """Each line of the list leads to its own step, in any script."""
    step = ":::{step} 5 พัก\nRest.\n:::\n\n"
    html = page_of(build({"book/page.md": f"# A\n\n```{{steps}}\n```\n\n{step}{step}"}))
    places = re.findall(r'<p class="pg-clock" id="([^"]+)"', html)

    assert len({*places}) == 2
    assert re.findall(r'href="#([^"]+)">พัก', html) == places


def test_a_step_without_minutes_is_refused(build: Build) -> None:
    """The author reads how a step is written."""
    steps = "# A\n\n```{steps}\n```\n\n:::{step} The vote\nVote.\n:::\n"
    outcome = build({"book/page.md": steps})

    assert any("with its minutes first" in each for each in outcome.warnings)


def test_a_step_without_the_list_is_refused(build: Build) -> None:
    """The author reads what stands before the first step."""
    outcome = build({"book/page.md": "# A\n\n:::{step} 5 The vote\nVote.\n:::\n"})

    assert any("stands `{steps}`" in each for each in outcome.warnings)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that Sphinx reads, in order."""
    found: list[str] = []
    before = Builder.read_doc

    def read_doc(self: Builder, docname: str, **options: Any) -> None:
        found.append(docname)
        before(self, docname, **options)

    monkeypatch.setattr(Builder, "read_doc", read_doc)
    return found


def test_objectives_lead_to_where_they_are_practised(build: Build) -> None:
    """Each objective stands with links to the exercises that serve it; the table is folded."""
    files = {
        "book/page.md": None,
        "book/page.ipynb": notebook("from practiceguides import exercise", 'exercise("counter")'),
        "book/words.md": "# Objectives\n\n```{objectives} care\n```\n",
        "_toc.yml": TOC,
        "book/care/objectives.yaml": "- id: ask-first\n  text: Ask first.\n",
        "book/exercises/counter.yaml": CHOICE + "serves: [ask-first]\n",
    }
    outcome = build(files)
    page_of(outcome)
    html = (outcome.folder / "book" / "words.html").read_text(encoding="utf-8")

    assert re.search(r'<a [^>]*href="page.html#item-counter">The counter</a>', html)
    start = html.index('<details class="pg-on-screen"')
    folded = html[start : html.index("</details>", start)]
    assert "Ask first." in folded


def test_a_table_of_objectives_follows_what_it_shows_and_nothing_else(
    build: Build, read: list[str]
) -> None:
    """Its page is read again where an exercise has another title, and not for another prompt."""
    text = CHOICE + "serves: [ask-first]\n"
    files = {
        "book/words.md": "# Objectives\n\n```{objectives} care\n```\n",
        "_toc.yml": TOC,
        "book/care/objectives.yaml": "- id: ask-first\n  text: Ask first.\n",
    }
    outcome = build({**files, "book/exercises/counter.yaml": text})
    page_of(outcome)
    item = outcome.folder.parents[1] / "book" / "exercises" / "counter.yaml"

    def built_with(changed: str) -> str:
        item.write_text(changed, encoding="utf-8")
        read.clear()
        build_book(read_book(outcome.folder.parents[1]), outcome.folder.parent)
        return (outcome.folder / "book" / "words.html").read_text(encoding="utf-8")

    assert "The counter" in built_with(text.replace("What do you do", "Now what do you do"))
    assert "book/words" not in read
    assert "Another counter" in built_with(text.replace("The counter", "Another counter"))
    assert "book/words" in read
    assert "counter" not in built_with(text.replace("serves: [ask-first]\n", ""))


def test_chapters_of_several_guides_under_one_heading_have_no_number(build: Build) -> None:
    """One guide's chapters keep those that its texts name; of two guides one would stand twice."""
    names = ["care/01-a", "care/03-b", "law/03-c"]
    chapter = notebook("1")
    files = {f"book/{name}.ipynb": chapter for name in names}
    toc = "format: jb-book\nroot: book/page\nparts:\n"

    def numbers(*parts: list[str]) -> list[str]:
        told = toc
        for number, part in enumerate(parts):
            told += f"  - caption: Part {number}\n    chapters:\n"
            told += "".join(f"      - file: book/{name}\n" for name in part)
        html = page_of(build({**files, "_toc.yml": told}))
        return re.findall(r'data-number="(\d+)"', html)

    assert numbers(names[:2], names[2:]) == ["1", "3", "3"]
    assert numbers(names) == []


def test_a_row_of_letters_leads_through_the_words(build: Build) -> None:
    """Each letter that a word begins with is there once, and leads to its words."""
    third = "- {id: inquiry, term: Inquiry, text: A question., mark: read}\n"
    outcome = build(
        {"book/page.md": "# A\n\n```{terms}\n```\n", "book/glossary.yaml": GLOSSARY + third}
    )
    html = page_of(outcome)
    row = html[html.index('<nav class="pg-letters') :]
    row = row[: row.index("</nav>")]

    assert re.findall(r'href="#([\w-]+)">(\w)<', row) == [("letter-I", "I"), ("letter-R", "R")]
    told = text_of(html)
    assert "I Indicator" in told
    assert told.index("Indicator") < told.index("Inquiry") < told.index("R Referral")


SOURCES = """\
@misc{zed, author = {Zed, A.}, title = {Last}, year = 2001, seen = {whole}}
@misc{eka, author = {{\u00c9ka Office}}, title = {New}, year = 2020, seen = {a part}}
@misc{eka1, author = {{\u00c9ka Office}}, title = {Old}, year = 2010, seen = {abstract only}}
@misc{nobody, title = {{[A page]}}, seen = {a part: the opening}}
"""


def test_sources_stand_by_author_and_year(build: Build) -> None:
    """Marks and brackets do not count; each ends with what was read of it, without a number."""
    page = "# A\n\n{cite:t}`zed`\n\n```{bibliography}\n:all:\n```\n"
    files = {"book/page.md": page, "book/references.bib": SOURCES}
    files |= dict.fromkeys(("book/facts.yaml", "book/exercises/counter.yaml"))
    outcome = build({**files, "book/scenarios/quay.md": None})
    html = page_of(outcome)
    entries = re.findall(r'<div class="citation".*?</div>', html, re.DOTALL)

    assert [re.sub("<[^>]+>", "", each).strip() for each in entries] == [
        "[A page]. (a part: the opening)",
        "\u00c9ka Office. Old. 2010. (abstract\u00a0only)",
        "\u00c9ka Office. New. 2020. (a\u00a0part)",
        "Zed, A. Last. 2001. (whole)",
    ]
    assert re.findall(r'class="pg-letter" id="letter-(\w)"', html) == ["A", "E", "Z"]


def test_a_source_that_was_corrected_is_kept_as_it_is_now(build: Build) -> None:
    """What a build keeps for the next one holds the sources of the book, and none of before."""
    page = "# A\n\n```{bibliography}\n:all:\n```\n"
    files: dict[str, str | None] = {"book/page.md": page, "book/references.bib": SOURCES}
    files |= dict.fromkeys(
        ("book/facts.yaml", "book/exercises/counter.yaml", "book/scenarios/quay.md")
    )
    build(files)
    outcome = build(files | {"book/references.bib": SOURCES.replace("{Last}", "{Latest}")})
    kept = (outcome.pages.parent / DOCTREES / "environment.pickle").read_bytes()

    assert "Latest" in page_of(outcome)
    assert b"Latest" in kept
    assert not re.search(rb"\bLast\b", kept)


def test_a_word_is_linked_where_a_page_uses_it_first(build: Build) -> None:
    """The first use in running text leads to the meaning; headings and later uses do not."""
    page = (
        "# Referral\n\nTwo referrals failed. The third referral came, with an [indicator](x.md).\n"
    )
    files = {
        "book/page.md": page.replace("(x.md)", "(words.md)"),
        "book/words.md": "# Words\n\n```{terms}\n```\n\n```{rests-on}\n```\n",
        "book/glossary.yaml": GLOSSARY,
        "_toc.yml": TOC,
    }
    outcome = build(files)
    html = page_of(outcome)

    assert re.findall(r'class="[^"]*pg-term[^"]*" href="([^"]+)">([^<]+)<', html) == [
        ("words.html#term-referral", "referrals")
    ]
    words = (outcome.folder / "book" / "words.html").read_text(encoding="utf-8")
    assert 'id="term-referral"' in words
    told = text_of(words)
    assert told.index("Indicator") < told.index("Referral Connecting a person")
    assert "p. 2" in told
    assert "pg-term" not in words


def test_words_and_people_are_told_from_the_data(build: Build) -> None:
    """The tables show what the checker reads: words to avoid, and the balance of the cases."""
    files = {
        "book/page.md": "# A\n\nMebo waits.\n\n```{wordings}\n```\n\n```{people}\n```\n",
        "book/words.yaml": (
            "- id: declined\n  use: declined\n  avoid: [refused help]\n  why: A no has reasons.\n"
        ),
        "book/people.yaml": (
            "- {id: mebo, name: Mebo, sex: man, about: deckhand, case: not trafficked}\n"
        ),
    }
    told = text_of(page_of(build(files)))

    assert "declined We avoid: refused help. A no has reasons." in told
    assert re.search(r"others was not trafficked - 1 - -", told)


def test_what_was_corrected_is_told_newest_first(build: Build) -> None:
    """Who taught an earlier edition reads what was wrong in it, and what holds instead."""
    was = "  corrected: {{day: '{day}', what: It said {said}.}}\n"
    facts = FACTS.replace(
        "  mark: read\n", "  mark: read\n" + was.format(day="2026-01-02", said="must")
    )
    facts = facts.rstrip("\n") + "\n" + was.format(day="2026-03-04", said="all")
    files = {"book/page.md": "# A\n\n```{corrections}\n```\n", "book/facts.yaml": facts}
    told = text_of(page_of(build(files)))

    assert (
        "2026-03-04: It said all. It now says: Nobody has checked this. "
        "2026-01-02: It said must. It now says: Debt can bind a person."
    ) in told


def test_a_fact_says_on_which_day_it_was_read(build: Build) -> None:
    """The day stands at the foot of the page, in the story's own feedback and on its paper."""
    story = SCENARIO.replace(
        "  > He looks up.", "  > He looks up.\n\n  {.facts}\n  > Debt binds. (F-ID-01)"
    )
    files = {
        "book/page.md": "# A\n\n```{scenario} quay\n```\n\n```{rests-on}\n```\n",
        "book/facts.yaml": FACTS.replace(
            "  mark: read\n", "  mark: read\n  last_read: 2026-01-02\n"
        ),
        "book/scenarios/quay.md": story,
    }
    outcome = build(files)
    booklet = (outcome.folder / "print" / "quay-booklet.html").read_text(encoding="utf-8")
    told = "Debt can bind a person. Read in its source on 2026-01-02. Ask what holds now."

    assert told in text_of(page_of(outcome))
    assert told in booklet


def test_the_law_is_a_table_on_the_page(build: Build) -> None:
    """One table an instrument, in an open fold; how strong a duty is, and what was not read.

    On a phone its cells stand under each other with their columns' names, and it is a table still.
    """
    files = {
        "book/page.md": None,
        "book/page.ipynb": notebook("from practiceguides import law_table", 'law_table("care")'),
        "book/law.yaml": LAW,
    }
    outcome = build(files)
    told = text_of(page_of(outcome))

    assert outcome.warnings == []
    said = r"6\(3\) How strong: must think seriously about.*? What it asks: Consider housing\."
    assert re.search(said, told)
    assert '<details class="pg-instrument" open>' in page_of(outcome)
    assert {*re.findall(r'<t[^>]* role="(\w+)"', page_of(outcome))} == {
        "table", "rowgroup", "row", "columnheader", "cell",
    }  # fmt: skip
    assert "Return." not in told
    assert re.search(r"30 days. \( ?from memory, still to check ?\)", told)
    assert "it binds no ASEAN State" in told


def test_a_page_names_the_minutes_of_an_item(build: Build) -> None:
    """`{minutes}` tells what the item's own head does; a name that nothing has is told."""
    outcome = build({"book/page.md": "# A\n\nOne: {minutes}`counter`. Two: {minutes}`gone`.\n"})

    assert re.search(r"One: \d+ minutes? \.", text_of(page_of(outcome)))
    assert "no exercise or story 'gone'" in " ".join(map(str, outcome.warnings))


def test_the_minutes_of_looking_back_stand_apart(build: Build) -> None:
    """A story with a path of its authors has both, as its head has."""
    way = "authors:\n  - {name: A way, path: [ask], why: Because.}\nminutes: 5\n"
    files = {
        "book/scenarios/quay.md": SCENARIO.replace("minutes: 5\n", way),
        "book/page.md": "# A\n\n{minutes}`quay`\n",
    }

    assert re.search(r"5\sminutes, then \d+ to look back", text_of(page_of(build(files))))


@pytest.mark.parametrize(
    ("guide", "law", "said"),
    [
        ("cares", LAW, "law.yaml names no guide 'cares' (perhaps 'care'). It has: care, other."),
        ("care", None, "The book has no file book/law.yaml."),
    ],
)
def test_a_legal_table_that_is_not_there_is_told_in_words(
    build: Build, guide: str, law: str | None, said: str
) -> None:
    """A wrong name says what there is."""
    files = {
        "book/page.md": None,
        "book/page.ipynb": notebook(
            "from practiceguides import law_table", f'law_table("{guide}")'
        ),
        **({"book/law.yaml": law} if law else {}),
    }
    told = " ".join(str(each) for each in build(files).problems)

    assert said in told


def test_a_job_aid_has_gaps_and_a_button_for_scripts(build: Build) -> None:
    """Every "…" is a blank to write in, and what prints is hidden until a script can press it."""
    page = "# A\n\n:::{job-aid}\n**Me.** “I am … of …”\n:::\n"
    html = page_of(build({"book/page.md": page}))

    assert html.count('<span class="pg-gap">…</span>') == 2 * 3, "two, and the day; each card twice"
    for words in (WORDS["card_print_flat"], WORDS["card_print_folded"]):
        assert re.search(rf'<button class="[^"]*pg-print[^"]*"[^>]* hidden>{words}</button>', html)


def test_a_job_aid_says_when_its_numbers_were_checked(build: Build) -> None:
    """At its foot stand the book and the day that the country file tells."""
    page = "# A\n\n:::{job-aid}\n:for: For a nurse.\n\nCall.\n:::\n"
    country = 'country: "Teluna"\nchecked: "2026-01-01"\nquestions: []\n'
    html = page_of(build({"book/page.md": page, "book/country.yaml": country}))

    assert text_of(html).count("checked on 2026-01-01") == 2
    assert text_of(html).count("For a nurse.") == 2


def test_a_form_that_is_given_back_was_never_checked(build: Build) -> None:
    """A job aid that is filled in and collected has the book at its foot, and no day."""
    page = "# A\n\n:::{job-aid}\n:form:\n:for: Write no name.\n\nOne thing: …\n:::\n"
    html = page_of(build({"book/page.md": page}))

    assert "checked on" not in text_of(html)
    assert html.count('<span class="pg-gap">…</span>') == 2, "one, on each of two cards"
    assert html.count('class="pg-card-foot"') == 2


def test_marks_keep_to_their_word_and_apart(build: Build) -> None:
    """No line ends before a mark, and between two marks is a comma, however they were written."""
    page = "# A\n\nOne {fact}`F-ID-01` {fact}`F-ID-02`. **Two** {fact}`F-ID-02, F-ID-01`\n"
    html = page_of(build({"book/page.md": page}))

    words = text_of(html.replace("\xa0", "~"))
    assert re.search(r"One~ Note 1 , Note 2 \. Two ~ Note 2 , Note 1\b", words)
