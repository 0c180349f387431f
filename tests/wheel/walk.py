"""Walks the page "Make it yours" as a trainer does: with `guides serve` open beside the editor.

`python -m tests.tools pictures` keeps the pictures that the walk takes, for the page.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.conftest import ROOT
from tests.editions.two_mornings import NAME, steps, windows_lines, write

if TYPE_CHECKING:
    from tests.wheel.conftest import Guides

PICTURES = ROOT / "_build" / "pictures"
SCREEN: ViewportSize = {"width": 900, "height": 620}
PHONE: ViewportSize = {"width": 390, "height": 620}


def walk(guides: Guides, page: Page) -> Path:
    """Do all that the tutorial asks for before the next version comes; the workshop's folder."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    walked = list(steps(last="make-it-yours-share"))
    served = next(i for i, each in enumerate(walked) if each.name.startswith("guides serve"))
    for step in walked[:served]:
        if step.kind == "picture":
            take_window(page, step.name, guides("--version").split()[-1])
        else:
            guides(*step.words)
    with serving(guides) as address:
        page.goto(address)
        for step in walked[served + 1 :]:
            if step.kind == "file":
                write(guides.folder / step.name, step.text)
            elif step.kind == "picture":
                take_picture(page, address, step.name)
            else:
                guides(*step.words)
    for step in steps("make-it-yours-share", "make-it-yours-next"):
        if step.kind == "command":
            guides(*step.words)
        else:
            take_picture(page, f"{(guides.folder / NAME / '_build' / 'html').as_uri()}/", step.name)
    return guides.folder / NAME


@contextmanager
def serving(guides: Guides) -> Iterator[str]:
    """`guides serve` in the background; its address."""
    process = subprocess.Popen(
        [guides.command, "serve", NAME, "--no-open", "--port", "0"],
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


class Shown(NamedTuple):
    """What a picture shows: a page, and what has to be there before it is taken."""

    page: str
    selector: str
    words: str
    press: str = ""
    """The name of a button that opens what it stands in."""
    is_phone: bool = False


PICTURED = {
    "make-it-yours-1": Shown("index.html", "h1", "Two mornings"),
    "make-it-yours-2": Shown("index.html", "h1", "Two mornings at the harbour"),
    "make-it-yours-3": Shown("book/core-hour.html", ".pg-country", "The identification board."),
    "make-it-yours-4": Shown("index.html", ".pg-item", "The man at the window"),
    "make-it-yours-5": Shown("book/second-morning.html", ".pg-item", "At our front desk"),
    "make-it-yours-6": Shown(
        "book/programme.html", "nav details a", "A session of 90 minutes", press="Contents"
    ),
    "make-it-yours-7": Shown("index.html", "h1", "Two mornings at the harbour", is_phone=True),
}


def take_picture(page: Page, address: str, name: str) -> None:
    """Take a picture of what the tutorial shows, once it is there."""
    shown = PICTURED[name]
    page.set_viewport_size(PHONE if shown.is_phone else SCREEN)
    page.goto(f"{address}{shown.page}")
    # The page loads itself again once what was saved is built.
    place = page.locator(shown.selector).filter(has_text=shown.words).first
    place.wait_for(state="attached", timeout=120_000)
    # An exercise takes over from its paper face.
    expect(page.locator(".pg-item:not(.is-live), .pg-live:empty")).to_have_count(0)
    if shown.press:
        page.get_by_role("button", name=shown.press).click()
        place.evaluate("place => { place.closest('details').open = true; }")
        page.wait_for_timeout(500)  # it slides in
    elif shown.selector != "h1":
        # It may stand in a piece that is not open.
        page.evaluate("id => { location.hash = id; }", place.evaluate(AROUND))
        place.scroll_into_view_if_needed()
    expect(place).to_be_visible()
    keep_picture(page, name)


def take_window(page: Page, name: str, version: str) -> None:
    """Take a picture of a window for commands, once the lines for Windows are done.

    `make wheel` installed it already: what the window says is drawn.
    """
    here = "C:\\Users\\You>"
    first, active, install = windows_lines()
    lines = [
        f"{here} {first}",
        f"{here} {active}",
        f"(training) {here} {install}",
        "Collecting practiceguides[book]",
        "…",
        f"Successfully installed … practiceguides-{version} …",
        f"(training) {here} _",
    ]
    page.set_viewport_size({"width": 900, "height": 270})
    page.set_content(WINDOW.format(lines=escape("\n".join(lines))))
    keep_picture(page, name)


WINDOW = """
<html lang="en"><title>Command Prompt</title>
<style>
  body {{ margin: 0; background: #ddd; font: 16px/1.6 monospace; }}
  p {{ margin: 0; padding: 8px 16px; color: #222; font-family: sans-serif; }}
  pre {{ margin: 0; padding: 16px; block-size: 100vh; background: #111; color: #eee }}
  pre {{ font: inherit }}
</style>
<p>Command Prompt</p><pre>{lines}</pre></html>"""


def keep_picture(page: Page, name: str) -> None:
    """Keep what is to be seen of a page, for the tutorial."""
    page.screenshot(path=PICTURES / f"{name}.png")


AROUND = "place => place.closest('section[id]').id"
"""The section that a place of a page lies in."""


def open_as_a_learner(page: Page, html: Path, titles: Mapping[str, str]) -> None:
    """By double-click, without a net: the exercises live, and the browser complains of nothing."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.context.set_offline(True)
    for name, title in titles.items():
        page.goto((html / f"{name}.html").as_uri())
        expect(page.locator(".pg-item.is-live").get_by_role("heading", name=title)).to_be_visible()
    assert said == []
