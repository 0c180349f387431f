"""The studio in JupyterLab, as `guides lab` opens it, by keyboard from list to file."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.browser.reader import come_true
from tests.browser.test_lab import OPEN, _free_port, _wait_for, page
from tests.conftest import ROOT

__all__ = ["page"]

DOOR = "book/exercises/at-the-door.yaml"
WORD = "let-me-in"


STRANGERS = ("settings/jupyter_server_config.py", "ipykernel_launcher.py", "practiceguides.py")
"""What ran once beside the studio's notebook: settings, and modules that its kernel asks for."""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The sample book, to be changed."""
    return Path(shutil.copytree(ROOT / "tests" / "sample_book", tmp_path / "book"))


@pytest.fixture
def edition(book: Path, tmp_path: Path) -> Path:
    """An edition over it, with nothing of its own."""
    folder = tmp_path / "my-workshop"
    folder.mkdir()
    (folder / "edition.yaml").write_text(f"title: Our workshop\nover: ../{book.name}\n", "utf-8")
    return folder


@contextmanager
def lab(book: Path, tmp_path: Path) -> Iterator[str]:
    """What `guides lab` serves, with settings of its own; the address of the studio's notebook."""
    settings = tmp_path / "settings"
    settings.mkdir()
    allowed = {"ServerApp": {"allow_root": True}, "LabApp": {"expose_app_in_browser": True}}
    (settings / "jupyter_server_config.json").write_text(json.dumps(allowed), encoding="utf-8")
    environment = os.environ | {
        "JUPYTER_CONFIG_DIR": str(settings),
        "JUPYTERLAB_SETTINGS_DIR": str(settings / "user"),
        "JUPYTERLAB_WORKSPACES_DIR": str(settings / "workspaces"),
        "JUPYTER_TOKEN": WORD,
    }
    # What a stranger put into the folder runs nowhere: with it nothing would begin.
    for name in ("tornado.py", *(f"_build/studio/{each}" for each in STRANGERS)):
        (book / name).parent.mkdir(parents=True, exist_ok=True)
        (book / name).write_text("raise SystemExit('a stranger')\n", encoding="utf-8")
    port = _free_port()
    command = [sys.executable, "-P", "-m", "practiceguides.cli", "lab", str(book), "--no-browser"]
    server = subprocess.Popen(
        [*command, "--port", str(port)],
        cwd=book,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api")
        yield f"{address}/doc/tree/_build/studio/studio.ipynb?token={WORD}"
    finally:
        server.send_signal(signal.SIGTERM)
        said, _ = server.communicate(timeout=30)
    assert "Stopped. What was saved is saved." in said


def focused(page: Page) -> str:
    """The label of the field that has the focus."""
    script = (
        "() => document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText"
    )
    return str(page.evaluate(script))


def open_studio(page: Page, studio: str) -> Locator:
    """Open the studio's notebook; its form."""
    page.goto(studio)
    come_true(page, "window.jupyterapp?.shell?.currentWidget?.context")
    page.evaluate(OPEN)
    form = page.locator(".studio-form")
    form.get_by_role("heading", name="Which exercise?").wait_for(timeout=30_000)
    return form


def find_door(page: Page, form: Locator) -> None:
    """Find an exercise by a word of its title and open it by Enter."""
    form.get_by_label("Words in the title").focus()
    page.keyboard.type("door")
    page.keyboard.press("Enter")


def beside(page: Page) -> Locator:
    """The exercise live beside the form."""
    return page.locator(".studio-beside .pg-item")


@pytest.fixture
def studio(book: Path, tmp_path: Path) -> Iterator[str]:
    """The studio of the book."""
    with lab(book, tmp_path) as address:
        yield address


def test_an_edition_gets_a_new_exercise_and_a_change_by_keyboard(
    edition: Path, book: Path, tmp_path: Path, page: Page
) -> None:
    """A new one begins with an example; of a changed one only what changes; ours stays."""
    before = {file: file.read_bytes() for file in book.rglob("*.yaml")}
    with lab(edition, tmp_path) as address:
        form, live = open_studio(page, address), beside(page)
        form.get_by_role("button", name="New", exact=True).focus()
        page.keyboard.press("Enter")
        form.get_by_label("Type").wait_for()
        page.keyboard.press("Tab")
        assert focused(page) == "Type"
        page.keyboard.type("Decide")
        form.get_by_label("Name: a").focus()
        page.keyboard.type("our-gate")
        page.keyboard.press("Enter")
        live.get_by_role("radio").first.wait_for(timeout=30_000)
        form.get_by_label("Title", exact=False).first.focus()
        page.keyboard.press("Control+A")
        page.keyboard.type("At our own gate")
        live.get_by_role("heading", name="At our own gate").wait_for()
        page.keyboard.press("Control+S")
        form.get_by_text(re.compile(r"Saved in .*our-gate\.yaml\.")).first.wait_for()

        form.get_by_role("button", name="Choose an exercise").focus()
        page.keyboard.press("Enter")
        find_door(page, form)
        live.get_by_text("What do you say?").wait_for(timeout=30_000)
        form.get_by_label("Title", exact=False).first.focus()
        page.keyboard.press("Control+A")
        page.keyboard.type("At our door")
        live.get_by_role("heading", name="At our door").wait_for()
        page.keyboard.press("Control+S")
        form.get_by_text(f"Saved in {DOOR}.").first.wait_for()

    (new,) = edition.glob("book/**/our-gate.yaml")
    assert "title: At our own gate\n" in new.read_text("utf-8")
    assert (edition / DOOR).read_text("utf-8") == "extends: at-the-door\ntitle: At our door\n"
    assert {file: file.read_bytes() for file in book.rglob("*.yaml")} == before


def test_a_field_is_changed_by_keyboard_and_saved(studio: str, book: Path, page: Page) -> None:
    """Choose, write, see the live exercise follow and an error told, save: no mouse is needed."""
    form, live = open_studio(page, studio), beside(page)
    find_door(page, form)
    live.get_by_text("What do you say?").wait_for(timeout=30_000)
    assert focused(page) == "At the door"
    assert page.get_by_text("get notified about official Jupyter news").count() == 0

    # A letter that is a shortcut of JupyterLab is a letter here; the focus stays where one types.
    form.get_by_label("Prompt").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Max dares, but only by day.")
    live.get_by_text("What do you say? Max dares, but only by day.").wait_for()
    assert focused(page).startswith("Prompt")

    # What is broken is told at its field, and the exercise stays as it was.
    form.get_by_label("Title", exact=False).first.focus()
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    form.get_by_text("Nothing is written here yet.").first.wait_for()
    page.get_by_text("Your text has something to mend: here it is as it was before.").wait_for()
    assert live.get_by_role("heading", name="At the door").is_visible()
    page.keyboard.type("At our door")
    live.get_by_role("heading", name="At our door").wait_for()

    # A member opens by Enter, moves with its focus, and the second click of Undo takes it back.
    first = form.locator(".studio-member.is-part").first
    first.locator("summary").first.focus()
    page.keyboard.press("Enter")
    first.get_by_label("Id").wait_for()
    first.get_by_role("button", name="Move option 1 down").focus()
    page.keyboard.press("Enter")
    come_true(page, "document.activeElement.ariaLabel?.startsWith('Move option 2')")
    form.get_by_role("button", name="Undo").focus()
    page.keyboard.press("Enter")
    form.get_by_text("Taken back.").first.wait_for()
    assert focused(page) == "Undo"

    # The next member, and then what adds one, has the focus after a member is removed.
    form.get_by_role("button", name="Remove option 1").focus()
    page.keyboard.press("Enter")
    come_true(page, "document.activeElement.tagName === 'SUMMARY'")
    form.get_by_role("button", name="Undo").focus()
    page.keyboard.press("Enter")
    come_true(page, "document.querySelectorAll('.studio-member.is-part').length === 2")
    found = Axe().run(page, context=".studio-form").response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []

    before = (book / DOOR).read_text(encoding="utf-8")
    form.get_by_label("Prompt").focus()
    page.keyboard.press("Control+S")
    form.get_by_text(f"Saved in {DOOR}.").first.wait_for()
    expected = before.replace("title: At the door", "title: At our door")
    expected = expected.replace(
        "  What do you say?\n", "  What do you say? Max dares, but only by day.\n"
    )
    assert (book / DOOR).read_text(encoding="utf-8") == expected


def test_what_is_taken_away_leaves_the_focus_near(studio: str, book: Path, page: Page) -> None:
    """It is on the field that had another shape, or on the next one that no type knows."""
    text = (book / DOOR).read_text(encoding="utf-8")
    text = text.replace("prompt: |", "colour: red\nmood: calm\nprompt:\n- |")
    (book / DOOR).write_text(text, encoding="utf-8")
    form = open_studio(page, studio)
    find_door(page, form)

    form.get_by_role("button", name="Prompt").focus()  # The field's label is its name.
    page.keyboard.press("Enter")
    come_true(page, "document.activeElement.id.endsWith('prompt')")
    come_true(page, "['TEXTAREA', 'INPUT'].includes(document.activeElement.tagName)")
    form.get_by_role("button", name="Take it away").first.focus()
    page.keyboard.press("Enter")
    come_true(page, "document.activeElement.innerText === 'Take it away'")
    page.keyboard.press("Enter")
    come_true(page, "document.activeElement.tagName === 'H2'")
