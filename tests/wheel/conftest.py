"""The command `guides` as `pip install` gives it: from the built wheel, without the repository."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.conftest import require
from tests.tools import browser_path

VARIABLE = "PRACTICEGUIDES_WHEEL"
"""The environment variable that names the environment into which `make wheel` installed it."""


class Guides:
    """Runs `guides` in a folder, as somebody who has nothing but the wheel."""

    def __init__(self, environment: Path, folder: Path) -> None:
        self.command = environment / "bin" / "guides"
        self.folder = folder

    def __call__(self, *arguments: str, status: int = 0) -> str:
        """What it says; fails where it ends with another status."""
        mine = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8"}
        done = subprocess.run(
            [self.command, *arguments],
            cwd=self.folder,
            env=mine,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr


@pytest.fixture
def page() -> Iterator[Page]:
    """A page of a browser."""
    path = browser_path()
    require(path, "there is no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


@pytest.fixture
def guides(tmp_path: Path) -> Guides:
    """The command, in an empty folder."""
    return Guides(Path(os.environ[VARIABLE]), tmp_path)
