"""Firefox, and WebKit as Safari has it, each behind the same few methods.

Playwright drives only its own builds of them; here they are the distribution's, driven through
Mozilla's Marionette and through WebDriver. `make engines` installs all that and runs the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import pytest

PATIENCE = 60
"""Seconds that a script in a page may take."""


class Driver(Protocol):
    """What the drivers of both browsers have in common."""

    title: str
    find_element: Callable[..., Any]
    execute_async_script: Callable[..., Any]
    refresh: Callable[[], Any]


class Engine:
    """A browser with one window."""

    def __init__(
        self,
        driver: Driver,
        visit: Callable[[str], None],
        back: Callable[[], None],
        new_tab: Callable[[], None],
        keeper: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self.driver, self.visit, self.back, self.new_tab = driver, visit, back, new_tab
        self.keeper = keeper
        """Where a page keeps what it keeps, if that is a frame in it."""

    def run(self, expression: str) -> Any:
        """The value of an expression in the page, as JSON has it; a promise is waited for."""
        script = (
            "const done = arguments[arguments.length - 1];"
            f"Promise.resolve().then(() => {expression})"
            ".then((value) => done(JSON.stringify([value ?? null])), (fault) => done(`${fault}`));"
        )
        answer = self.driver.execute_async_script(script)
        assert answer.startswith("["), answer
        return json.loads(answer)[0]

    def empty(self) -> None:
        """Delete what the page keeps, as somebody does in the settings of the browser."""
        with self.keeper():
            self.run("(localStorage.clear(), sessionStorage.clear())")

    def click(self, selector: str) -> None:
        """Click as a hand does."""
        self.driver.find_element("css selector", selector).click()

    def wait_for_address(self, address: str) -> None:
        """Wait until the page that is shown is this one."""
        end = time.monotonic() + PATIENCE
        while (found := self.run("location.href")) != address:
            assert time.monotonic() < end, f"the page is still {found}"
            time.sleep(0.05)

    def wait_for_title(self, title: str) -> None:
        """Wait until the page that is shown has this title."""
        end = time.monotonic() + PATIENCE
        while (found := self.driver.title) != title:
            assert time.monotonic() < end, f"the page is still {found!r}"
            time.sleep(0.05)


@contextmanager
def firefox() -> Iterator[Engine]:
    """Debian's Firefox."""
    marionette = pytest.importorskip("marionette_driver.marionette", reason="see: make engines")
    path = shutil.which("firefox-esr") or shutil.which("firefox")
    if not path:
        pytest.skip("there is no Firefox on this machine; see: make engines")
    with TemporaryDirectory() as folder:
        # A file of its own: Marionette deletes what is in its place, for root also /dev/null.
        log = Path(folder, "firefox.log")
        driver = marionette.Marionette(bin=path, headless=True, port=0, gecko_log=str(log))
        driver.start_session()
        driver.timeout.script = PATIENCE

        def new_tab() -> None:
            driver.switch_to_window(driver.open(type="tab")["handle"])

        @contextmanager
        def keeper() -> Iterator[None]:
            driver.switch_to_frame(driver.find_element("css selector", "iframe"))
            yield
            driver.switch_to_frame()

        try:
            yield Engine(driver, driver.navigate, driver.go_back, new_tab, keeper)
        finally:
            driver.quit()


@contextmanager
def webkit() -> Iterator[Engine]:
    """WebKit as GTK has it; it needs a display, so the test runs below `xvfb-run`."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="see: make engines")
    path = shutil.which("WebKitWebDriver")
    if not path or not os.environ.get("DISPLAY"):
        pytest.skip("there is no WebKit or no display on this machine; see: make engines")
    options = webdriver.WebKitGTKOptions()
    options.add_argument("--automation")
    driver = webdriver.WebKitGTK(options=options, service=webdriver.WebKitGTKService(path))
    driver.set_script_timeout(PATIENCE)
    try:
        yield Engine(driver, driver.get, driver.back, lambda: driver.switch_to.new_window("tab"))
    finally:
        driver.quit()
