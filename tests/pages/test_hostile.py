"""What somebody writes into a list is text on every page, whatever it looks like."""

from __future__ import annotations

import json

import nbformat
import pytest

from practiceguides.content.markdown import has_html
from tests.conftest import CHOICE, FACTS, SCENARIO
from tests.pages.conftest import Build, notebook, page_of

SCRIPT = "<script>alert(1)</script>"
SIGNS = "![p](https://evil.example/p.png) {download}`../_config.yml` {{ who }} [a](javascript:b)"
"""What MyST, or a parser without our limits, would make something of."""

BLOCKS = """\
```{terms}
```

```{wordings}
```

```{people}
```

```{corrections}
```

```{country-questions}
```

```{hotlines}
```

```{agencies}
```

```{interpreters}
```

:::{job-aid}
:numbers:

Call {{ who }}.
:::

:::{country} who
:::

:::{voice} V-ID-1
Ask.
:::

::::{your-profession}
:::{profession} nurse
Ask.
:::
::::

```{objectives} .
```

{cite:p}`evil`

```{rests-on}
```

```{bibliography}
```
"""


def _quoted(text: str) -> str:
    return json.dumps(text)


REFERENCE = f"[{{key: evil, at: {_quoted(SCRIPT + SIGNS)}}}]"
LISTS = {
    "book/glossary.yaml": f"""\
- id: word
  term: {_quoted(SCRIPT)}
  also: [{_quoted(SCRIPT)}]
  text: {_quoted(SIGNS)}
  facts: [F-ID-01]
  sources: {REFERENCE}
  mark: recalled
""",
    "book/facts.yaml": FACTS.replace("Debt can bind a person.", _quoted(SIGNS), 1)
    + f"- {{id: F-ID-03, text: {_quoted(SIGNS)}, sources: {REFERENCE}, mark: read}}\n",
    "book/voices.yaml": f"""\
- id: V-ID-1
  told_by: practitioners
  text: {_quoted(SIGNS)}
  who: {_quoted(SCRIPT)}
  sources: {REFERENCE}
  mark: read
""",
    "book/words.yaml": f"""\
- {{id: w, use: {_quoted(SCRIPT)}, avoid: [{_quoted(SCRIPT)}], why: {_quoted(SIGNS)}}}
""",
    "book/people.yaml": f"""\
- {{id: p, name: {_quoted(SCRIPT)}, sex: man, about: {_quoted(SCRIPT)}, case: bystander}}
""",
    "book/professions.yaml": f"- {{id: nurse, label: {_quoted(SCRIPT)}}}\n",
    "book/objectives.yaml": f"- {{id: ask, text: {_quoted(SCRIPT)}}}\n",
    "book/country.yaml": f"""\
country: {_quoted(SCRIPT)}
checked: 2026-11-25
by: {_quoted(SCRIPT)}
missing: {_quoted(SIGNS.replace("{", "").replace("}", ""))}
questions:
  - {{id: who, label: {_quoted(SCRIPT)}, question: {_quoted(SCRIPT)}, why: {_quoted(SCRIPT)},
     answer: {_quoted(SCRIPT + SIGNS)}}}
  - {{id: where, label: {_quoted(SCRIPT)}, question: {_quoted(SCRIPT)}, why: {_quoted(SCRIPT)},
     answer: ""}}
hotlines:
  - {{id: line, name: {_quoted(SCRIPT)}, number: "*#(0)12", hours: {_quoted(SIGNS)},
     languages: [{_quoted(SCRIPT)}], cost: {_quoted(SCRIPT)}, for: {_quoted(SIGNS)},
     answers: [who]}}
agencies:
  - {{id: house, name: {_quoted(SIGNS)}, does: {_quoted(SCRIPT)}, takes: [{_quoted(SCRIPT)}],
     does_not_take: [{_quoted(SIGNS)}], contact: {_quoted(SCRIPT)}, number: "*#12", answers: [who]}}
interpreters:
  - {{id: voice, name: {_quoted(SCRIPT)}, how: {_quoted(SIGNS)}, neutral: {_quoted(SCRIPT)}}}
verbs: [{{id: shall, text: {_quoted(SCRIPT)}, plain: {_quoted(SCRIPT)}}}]
laws:
  - id: act
    title: {_quoted(SCRIPT)}
    note: {_quoted(SIGNS)}
    provisions:
      - {{id: {_quoted(SCRIPT)}, article: {_quoted(SCRIPT)}, duty: {_quoted(SIGNS)},
         read_in: {_quoted(SCRIPT)}, strength: [shall], answers: [who]}}
""",
    "book/law.yaml": f"""\
verbs: [{{id: shall, text: {_quoted(SCRIPT)}, plain: {_quoted(SCRIPT)}}}]
instruments:
  - id: code
    title: {_quoted(SCRIPT)}
    kind: treaty
    note: {_quoted(SIGNS)}
    provisions:
      - {{id: c-1, article: {_quoted(SCRIPT)}, duty: {_quoted(SIGNS)}, guides: [care],
         strength: [shall], mark: read}}
""",
    "book/references.bib": "@misc{ilo2012, title = {Signs}, year = 2012}\n"
    f"@misc{{evil, title = {{{SCRIPT}}}, author = {{{SCRIPT}}}, year = 2012,"
    f" url = {{javascript:alert(1)}}, note = {{{SCRIPT}}},"
    f" howpublished = {{\\url{{javascript:alert(2)}}}}, seen = {{{SCRIPT}}}}}\n",
    "book/exercises/counter.yaml": CHOICE.replace("The counter", _quoted(SCRIPT)).replace(
        "What do you do first?", _quoted(SIGNS)
    ),
    "book/scenarios/quay.md": SCENARIO.replace("The quay", _quoted(SCRIPT))
    .replace("Mebo, 31.", _quoted(SCRIPT))
    .replace("The boat is in.", "Call {{ who }}. ![p](https://evil.example/p.png)"),
}
CELLS = ("from practiceguides import *", "exercise('counter')", "scenario('quay')",
         "law_table('care')")  # fmt: skip


def test_no_text_of_a_list_becomes_markup(build: Build) -> None:
    """A hostile text in any list runs nothing, fetches nothing and copies no file."""
    chapter = nbformat.reads(notebook(*CELLS), as_version=4)
    chapter.cells.append(nbformat.v4.new_markdown_cell(BLOCKS))
    page = nbformat.writes(chapter)

    outcome = build({**LISTS, "book/page.md": None, "book/page.ipynb": page}, single_file=True)

    assert (outcome.problems, outcome.failure) == ([], "")
    written = sorted(file for file in outcome.folder.rglob("*.html"))
    assert {"page.html", "page-handout.html", "quay-booklet.html"} <= {
        each.name for each in written
    }
    shown = (outcome.folder / "book" / "page.html").read_text(encoding="utf-8")
    assert shown.count("&lt;script&gt;alert(1)") > 10
    for file in written:
        text = file.read_text(encoding="utf-8")
        assert "<script>alert" not in text, file
        assert "<img" not in text, file
        assert 'src="https:' not in text, file
        assert 'href="javascript:' not in text, file
    assert not (outcome.folder / "_downloads").exists()
    assert not (outcome.folder / "_images").exists()


@pytest.mark.parametrize(
    "text",
    ["<b>What</b>", "<!-- not seen -->", "<?php", "a </p> b", "<img\nsrc=x>", "<x-y z>", "<div"],
)
def test_html_is_what_a_parser_takes_for_it(text: str) -> None:
    """Tags, comments and the like are HTML, also over two lines and at the start of a block."""
    assert has_html(text)


@pytest.mark.parametrize(
    "text",
    ["1 < 2 and 3 > 2", "`<b>`", "``a ` <b>``", "<https://example.org>", "<a@example.org>",
     "\\<b>", "    <b>\n", "a <3 b"],
)  # fmt: skip
def test_what_a_parser_leaves_as_text_is_no_html(text: str) -> None:
    """Comparisons, code, addresses and escaped signs stay text and are no fault."""
    assert not has_html(text)


def test_all_types_are_shown_where_the_book_lacks_what_they_rest_on(build: Build) -> None:
    """An example that names a fact of ours is shown as text; the others are there to try."""
    page = page_of(build({"book/page.md": "# Types\n\n```{types}\n```\n"}))

    assert 'id="item-example-notepad-1"' in page
    assert 'id="item-example-choice-1"' not in page
    assert 'id="type-choice"' in page
