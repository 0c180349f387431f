"""Measures what the book promises, beside what others need for the same.

python -m tests.bench.run [name …]

Prints one table in Markdown and writes it to _build/benchmark.md. A figure is a median
of several runs, and a peer is measured in the same run. Beside each figure stands that of
the last run on this machine, kept in _build/benchmark.json, and a step that is a tenth
slower is marked. Nothing here is a test: figures depend on the machine, so two commits
are compared by `tests.bench.compare`.
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[2]

if TYPE_CHECKING:
    from tests.bench.common import Row

MEASUREMENTS = {
    "weight": "weight",
    "script_and_style": "weight",
    "answer": "answer",
    "cold_build": "building",
    "edited_item": "building",
    "clicks": "clicks",
    "check": "building",
    "search": "search",
    "proofs": "proofs",
    "many_items": "many",
    "crowded_page": "many",
}
"""Each measurement's function, and the module that holds it."""

HEAD = """\
| what | ours | budget | the last run here | peer, in the same run | ours / peer |
| --- | --- | --- | --- | --- | --- |"""

LAST = ROOT / "_build" / "benchmark.json"
"""The figures of the last run, by what was measured; one of some of them keeps the rest."""


def main(names: list[str]) -> int:
    """Run the measurements that are named, or all."""
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(f"Not known: {', '.join(unknown)}. There are: {', '.join(MEASUREMENTS)}.")
        return 2
    last: dict[str, float] = json.loads(LAST.read_text("utf-8")) if LAST.exists() else {}
    rows: list[Row] = []
    for name in names or MEASUREMENTS:
        print(f"measuring {name} …", file=sys.stderr)
        rows += _measurement(name)()
    table = "\n".join([HEAD, *(row.line(last.get(row.what)) for row in rows), "", _machine()])
    print(table)
    LAST.parent.mkdir(exist_ok=True)
    LAST.with_suffix(".md").write_text(f"{table}\n", encoding="utf-8")
    figures = last | {row.what: row.ours for row in rows}
    LAST.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0


def _measurement(name: str) -> Callable[[], list[Row]]:
    module = importlib.import_module(f"tests.bench.{MEASUREMENTS[name]}")
    found: Callable[[], list[Row]] = getattr(module, name)
    return found


def _machine() -> str:
    """What the figures were taken on, and when."""
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if sys.platform == "linux" else ""
    kind = f"{os.cpu_count()} cores of {_processor()}, {system or platform.platform(terse=True)}"
    today = datetime.now(UTC).date().isoformat()
    said = f"{kind}, Python {platform.python_version()}, {today}"
    if hasattr(os, "getloadavg"):
        said += f"; load over five minutes, the bench's own included: {os.getloadavg()[1]:.1f}"
    return said


def _processor() -> str:
    """The processor's name, as far as the system tells it."""
    file = Path("/proc/cpuinfo")
    if file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
