"""The command `guides` as `pip install` gives it: from the built wheel, without the repository."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.conftest import require
from tests.tools import browser_path
from tests.wheel.walk import SCREEN, walk

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


@pytest.fixture(scope="session")
def environment() -> Path:
    """The environment with the wheel."""
    return Path(os.environ[VARIABLE])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser."""
    path = browser_path()
    require(path, "there is no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of it."""
    page = browser.new_page(viewport=SCREEN)
    yield page
    page.close()


@pytest.fixture
def guides(environment: Path, tmp_path: Path) -> Guides:
    """The command, in an empty folder."""
    return Guides(environment, tmp_path)


@pytest.fixture(scope="session")
def workshop(environment: Path, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the tutorial's workshop, walked once; to be read, and copied to be changed."""
    guides = Guides(environment, tmp_path_factory.mktemp("trainer"))
    page = browser.new_page(viewport=SCREEN)
    walked = walk(guides, page)
    page.close()
    return walked
