"""The index behind "My workbook": complete, and true after a page has changed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from practiceguides.reading import read_book
from tests.conftest import CHOICE, ROOT, WriteBook
from tests.pages.conftest import build_book
from tests.pages.test_build import CHAPTER, ITEM, notebook

TOC = """\
format: jb-book
root: book/page
parts:
  - caption: A guide
    chapters:
      - file: book/workbook
"""


def index_after_build(root: Path) -> list[dict[str, Any]]:
    """Build the book in `root` and read the index out of its workbook."""
    outcome = build_book(read_book(root), root / "_build")
    assert (outcome.problems, outcome.failure, outcome.warnings) == ([], "", [])
    html = (outcome.folder / "book" / "workbook.html").read_text(encoding="utf-8")
    start = html.index("pg-workbook")
    found = re.compile(r'<script type="application/json">(.*?)</script>').search(html, start)
    assert found
    return list(json.loads(found[1]))


def test_the_index_follows_the_pages(write_book: WriteBook) -> None:
    """A second build that reads one page only names all items, and by their new titles."""
    files: dict[str, str | None] = {
        **CHAPTER,
        "_config.yml": (ROOT / "_config.yml").read_text(encoding="utf-8"),
        "_toc.yml": TOC,
        "book/workbook.md": "# My workbook\n\n```{workbook}\n```\n",
    }
    root = write_book(files)
    first, guide = index_after_build(root)
    [page] = first["pages"]
    [listed] = page["items"]
    assert (listed["id"], listed["type"]) == ("counter", "choice")
    assert page["href"] == "page.html"
    assert [each["name"] for each in guide["pages"]] == ["book/workbook"]

    text = CHOICE.replace(f"title: {listed['title']}", "title: <b>Another</b> title")
    (root / ITEM).write_text(text, encoding="utf-8")
    assert index_after_build(root)[0]["pages"][0]["items"][0]["title"] == "<b>Another</b> title"

    (root / "book" / "page.ipynb").write_text(notebook("1"), encoding="utf-8")
    assert index_after_build(root)[0]["pages"][0]["items"] == []


def test_a_story_is_a_line_of_the_plan(write_book: WriteBook) -> None:
    """What would stop a learner at work, asked after a story, is a line of the plan."""
    files: dict[str, str | None] = {
        **CHAPTER,
        "_config.yml": (ROOT / "_config.yml").read_text(encoding="utf-8"),
        "_toc.yml": TOC,
        "book/page.ipynb": notebook('from practiceguides import scenario\nscenario("quay")'),
        "book/workbook.md": "# My workbook\n\n```{workbook}\n```\n",
    }
    root = write_book(files)
    [listed] = index_after_build(root)[0]["pages"][0]["items"]
    assert listed == {"id": "quay", "type": "scenario", "title": "The quay", "plan": []}

    html = (root / "_build" / "html" / "book" / "workbook.html").read_text(encoding="utf-8")
    assert "scenario_stop_room" in html
    assert "scenario_path" not in html
