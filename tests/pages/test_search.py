"""The index of search: what it holds, what it leaves out, and that it follows the pages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from practiceguides.pages.build.building import Outcome
from practiceguides.reading import read_book
from tests.conftest import ROOT, WriteBook
from tests.pages.conftest import Build, build_book, notebook

TOC = """\
format: jb-book
root: book/page
parts:
  - caption: A guide
    chapters:
      - file: book/next
      - file: book/words
"""

PAGE = """\
# A page

You are at the quay {fact}`F-ID-01`.

Another paragraph without an end

- It goes on

(deep-water)=
## Deep water

Boats {cite:p}`ilo2012`.

```{rests-on}
```
"""

WORDS = "# Words\n\n```{terms}\n```\n"

FILES: dict[str, str | None] = {
    "_toc.yml": TOC,
    "book/page.md": PAGE,
    "book/next.ipynb": notebook("from practiceguides import exercise", 'exercise("counter")'),
    "book/words.md": WORDS,
    "book/glossary.yaml": "- id: debt\n  term: Debt (money)\n  also: [debts]\n"
    "  text: What is owed.\n  mark: recalled\n",
    "book/search.yaml": "words:\n  - {id: harbour, typed: [harbour], says: [quay]}\n"
    "questions:\n  - {id: how-deep, typed: [how deep], leads: [book/page#deep-water, book/words]}\n"
    "last: [book/next]\nsmall: [the]\nendings: [ing]\nforms: [sink sank]\nways: [book/words]\n"
    "real: [moat coast]\n",
}


def index_of(outcome: Outcome) -> dict[str, Any]:
    """What the search page loads."""
    assert (outcome.problems, outcome.failure) == ([], "")
    script = (outcome.folder / "search-index.js").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(script[script.index("{") : script.rindex("}") + 1])
    return found


def test_the_index_names_each_place_with_its_text(build: Build) -> None:
    """Pages, sections, exercises and explained words, each with the id that a link leads to."""
    index = index_of(build(FILES))
    places = {tuple(place[:3]): place[3] for place in index["places"]}

    assert [page["title"] for page in index["pages"]] == ["A page", "A chapter", "Words"]
    assert [page["last"] for page in index["pages"]] == [False, True, False]
    assert places[0, "", "A page"] == (
        "You are at the quay. Another paragraph without an end · It goes on"
    )
    assert places[0, "deep-water", "Deep water"] == "Boats."
    assert places[1, "item-counter", "The counter"].startswith("What do you do first?")
    assert places[2, "term-debt", "Debt (money)"].startswith("What is owed.")
    assert set(index["meanings"]) == {"Debt (money)", "Debt", "debts"}
    assert {index["places"][at][1] for at in index["meanings"].values()} == {"term-debt"}
    assert index["words"] == [{"typed": ["harbour"], "says": ["quay"]}]
    assert (index["small"], index["endings"], index["ways"]) == (["the"], ["ing"], [2])
    assert index["forms"] == ["sink sank"]
    assert index["real"][0] == "moat coast"
    [question] = index["questions"]
    assert question["typed"] == ["how deep"]
    leads = [tuple(index["places"][at][:2]) for at in question["leads"]]
    assert leads == [(0, "deep-water"), (2, "")]


def test_the_index_says_where_a_folded_part_begins_and_ends(build: Build) -> None:
    """With the id that the part has on its page."""
    lens = "::::{your-profession}\n:::{profession} law\nAsk for the paper.\n:::\n::::\n"
    professions = "- {id: law, label: Lawyer}\n"
    page = f"# A page\n\nText.\n\n{lens}\nFor everybody.\n"
    outcome = build({**FILES, "book/page.md": page, "book/professions.yaml": professions})
    index = index_of(outcome)
    [(place, [(begin, anchor), (end, after)])] = index["folds"].items()
    text = index["places"][int(place)][3]

    assert text[begin:end].strip() == "Lawyer · Ask for the paper."
    assert (anchor, after) == ("in-law", "")
    html = (outcome.folder / "book" / "page.html").read_text(encoding="utf-8")
    assert re.search(r'<details [^>]*\bid="in-law"', html)


def test_the_index_gives_no_answer_away(build: Build) -> None:
    """Nothing of the feedback of an exercise is in it, nor text that waits for an answer."""
    waiting = ":::{after} counter\nHe had not been trafficked.\n:::\n"
    page = f"# A page\n\n```{{exercise}} counter\n```\n\n{waiting}"
    text = json.dumps(index_of(build({**FILES, "book/page.md": page})))

    assert "not been trafficked" not in text
    assert "Ask how the debt began" in text
    assert "He tells you about the loan" not in text


def test_the_index_knows_the_words_of_answers_and_no_sentence(build: Build) -> None:
    """No word of the book is a slip; those that a place says or begins are not told again."""
    index = index_of(build(FILES))
    said = {word for place in index["places"] for word in place[3].lower().split()}

    assert "tells" in index["real"]
    assert all(re.fullmatch(r"[^\W\d_]{5,}", word) for word in index["real"][1:])
    assert said.isdisjoint(index["real"])


def test_the_index_follows_the_pages(write_book: WriteBook) -> None:
    """After a second build, which reads one page only, the index has its new text and all else."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    root = write_book({**FILES, "_config.yml": config})
    before = index_of(build_book(read_book(root), root / "_build"))
    (root / "book" / "page.md").write_text("# A page\n\nWords of today.\n", encoding="utf-8")
    after = index_of(build_book(read_book(root), root / "_build"))

    assert after["places"][0] == [0, "", "A page", "Words of today."]
    assert after["places"][1:] == before["places"][2:]


def test_sphinx_writes_no_index_and_no_script_of_its_own(build: Build) -> None:
    """The built folder holds one index, ours, and no file that no page asks for."""
    folder = build(FILES).folder
    files = {path.name for path in folder.rglob("*") if path.is_file()}
    unused = {"searchindex.js", "searchtools.js", "language_data.js", "doctools.js", "basic.css",
              "sphinx_highlight.js", "documentation_options.js"}  # fmt: skip

    assert files.isdisjoint(unused)
    assert {"search.html", "search-index.js", "search.js", "search.css"} <= files
    assert_asks_for_what_is_there(folder / "search.html")


def assert_asks_for_what_is_there(page: Path) -> None:
    """Each script and style of a page lies where the page looks for it."""
    html = page.read_text(encoding="utf-8")
    for name in ("search-index.js", "_static/search.js", "_static/search.css"):
        assert f'"{name}"' in html
        assert (page.parent / name).is_file()
