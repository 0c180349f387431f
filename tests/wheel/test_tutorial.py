"""The page "Make it yours", walked as it stands: its commands are run, its files are written.

What it leads to is the workshop of these tests. `python -m tests.tools pictures` keeps the pictures
that the walk takes, for the page.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Page, expect
from ruamel.yaml import YAML

from tests.conftest import ROOT
from tests.wheel.conftest import Guides

TUTORIAL = ROOT / "book" / "make-it-yours.md"
PICTURES = ROOT / "_build" / "pictures"
WORKSHOP = "two-mornings"


class Step(NamedTuple):
    """One thing that the tutorial asks for."""

    kind: str
    """`command`, `file` or `picture`."""
    name: str
    """The file's or the picture's name; of a command, all of it."""
    text: str = ""


_STEP = re.compile(
    r"^(?P<fence>`{3,})(?P<language>\w*)\n(?P<inside>.*?)^(?P=fence)$"
    r"|^!\[[^\]]+\]\(pictures/(?P<picture>[\w-]+)\.png\)",
    re.MULTILINE | re.DOTALL,
)


def steps() -> Iterator[Step]:
    """What the tutorial asks for, in order; what is installed, is installed already."""
    for found in _STEP.finditer(TUTORIAL.read_text("utf-8")):
        if found["picture"]:
            yield Step("picture", found["picture"])
        elif found["language"]:
            head, _, text = found["inside"].partition("\n")
            yield Step("file", head.lstrip("#% "), text)
        else:
            commands = found["inside"].splitlines()
            yield from (Step("command", each) for each in commands if each.startswith("guides "))


def test_the_tutorial_leads_to_a_workshop_of_one_s_own(guides: Guides, page: Page) -> None:
    """Each command works, each file is understood, the pages show it, nothing is left to mend."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    workshop = guides.folder / WORKSHOP
    walked = list(steps())
    served = next(i for i, each in enumerate(walked) if each.name.startswith("guides serve"))
    shared = next(i for i, each in enumerate(walked) if each.name.startswith("guides check"))
    for step in walked[:served]:
        guides(*_words(step.name))
    with serving(guides) as address:
        page.goto(address)
        for step in walked[served + 1 : shared]:
            if step.kind == "file":
                write(guides.folder / step.name, step.text)
            elif step.kind == "picture":
                take_picture(page, address, step.name)
            else:
                guides(*_words(step.name))
    for step in walked[shared:]:
        if step.name.startswith("guides ") and "update --undo" not in step.name:
            guides(*_words(step.name))

    html = workshop / "_build" / "html"
    first = (html / "book" / "welcome.html").read_text("utf-8")
    assert "<title>Two mornings at the harbour</title>" in first
    assert "Labour office of Maravel" in first
    assert "The man at the window" in first
    second = (html / "book" / "second-morning.html").read_text("utf-8")
    assert "At the harbour gate" in second
    every = "".join(file.read_text("utf-8") for file in html.rglob("*.html"))
    assert "The night desk, until eight" in every
    assert "the-crew-list-booklet" not in every
    assert (workshop / "_build" / f"{WORKSHOP}.zip").is_file()
    open_as_a_learner(page, html)


def open_as_a_learner(page: Page, html: Path) -> None:
    """By double-click, without a net: the exercises live, and the browser complains of nothing."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.context.set_offline(True)
    for name, title in (
        ("index", "The man at the window"),
        ("book/second-morning", "At the harbour gate"),
    ):
        page.goto((html / f"{name}.html").as_uri())
        expect(page.locator(".pg-item.is-live").get_by_role("heading", name=title)).to_be_visible()
    assert said == []


def _words(command: str) -> list[str]:
    return [each.strip('"') for each in re.findall(r'"[^"]*"|\S+', command)][1:]


@contextmanager
def serving(guides: Guides) -> Iterator[str]:
    """`guides serve` in the background; its address."""
    process = subprocess.Popen(
        [guides.command, "serve", WORKSHOP, "--no-open", "--port", "0"],
        cwd=guides.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={"PYTHONUNBUFFERED": "1", "LANG": "C.UTF-8"},
    )
    try:
        assert process.stdout
        said = ""
        for line in process.stdout:
            said += line
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                yield found[0]
                return
        pytest.fail(said)
    finally:
        process.terminate()
        process.wait(10)


def write(file: Path, text: str) -> None:
    """Do with a file what the tutorial says: change some lines of it, or write it anew."""
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return
    yaml = YAML()
    yaml.width = 1000
    whole = yaml.load(file.read_text("utf-8"))
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    lay_over(whole, yaml.load(text.replace("checked: 2026-11-02", f'checked: "{today}"')))
    out = StringIO()
    yaml.dump(whole, out)
    file.write_text(out.getvalue(), "utf-8")


def lay_over(whole: Any, lines: Any) -> None:
    """Write lines into a file where they belong: members of lists by their ids."""
    for key, value in lines.items():
        if isinstance(value, list) and isinstance(whole.get(key), list):
            for member in value:
                here = [each for each in whole[key] if each["id"] == member["id"]]
                lay_over(here[0], member)
        else:
            whole[key] = value


def take_picture(page: Page, address: str, name: str) -> None:
    """Take a picture of what the tutorial shows, once it is there."""
    shown = {
        "make-it-yours-1": ("index.html", "Two mornings"),
        "make-it-yours-2": ("index.html", "Two mornings at the harbour"),
        "make-it-yours-3": ("book/second-morning.html", "At the harbour gate"),
    }[name]
    where, words = shown
    page.set_viewport_size({"width": 900, "height": 620})
    page.goto(f"{address}{where}")
    # The page loads itself again once what was saved is built.
    heading = page.get_by_role("heading", name=words, exact=True).first
    expect(heading).to_be_visible(timeout=120_000)
    # An exercise takes over from its paper face.
    expect(page.locator(".pg-item:not(.is-live), .pg-live:empty")).to_have_count(0)
    page.screenshot(path=PICTURES / f"{name}.png")
