"""Proofs are kept by the content of the text, in the workplace: no text is proved twice."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from practiceguides.content.model import Fault
from practiceguides.content.whole import write_whole
from practiceguides.scenarios.spec import Scenario

from . import VERSION, prove

FOLDER = "proofs"
"""Where proofs lie in the workplace: nobody is believed but this person's own commands."""
_MOST = 500
"""So many are kept, the latest: each save of a story makes one."""


def proved(scenario: Scenario, work: Path) -> list[Fault]:
    """The faults of a scenario: those that were kept in the workplace `work`, or proved anew."""
    # As it was read: by now the file may hold another text, or be gone.
    text = f"{VERSION}\n{scenario.model_dump_json(exclude={'file'})}"
    file = work / FOLDER / f"{hashlib.sha256(text.encode()).hexdigest()}.json"
    if (found := _read(file)) is not None:
        return found
    proof = prove(scenario)
    # A book may lie where nothing can be written: then it is proved each time.
    with contextlib.suppress(OSError):
        if not proof.late:
            write_whole(file, json.dumps(proof.faults).encode())
            _forget_oldest(file.parent)
    return proof.faults


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime)
    for file in files[:-_MOST]:
        file.unlink(missing_ok=True)


def _read(file: Path) -> list[Fault] | None:
    try:
        kept: Any = json.loads(file.read_text(encoding="utf-8"))
        return [Fault(str(code), tuple(where), dict(words)) for code, where, words in kept]
    except (OSError, ValueError, TypeError):
        return None
