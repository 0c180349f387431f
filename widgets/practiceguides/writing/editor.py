"""What an editor is told of a book: `.vscode`, for VS Code and those that read the same files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from practiceguides.content.layers import is_file, is_there
from practiceguides.content.whole import write_whole
from practiceguides.schemas import FOLDER, files_by_schema

VSCODE = Path(".vscode")
"""The folder, beside `book/`."""

SETTINGS: dict[str, Any] = {
    # Which files follow which schema: fields are completed, mistakes marked.
    "yaml.schemas": {
        f"./{FOLDER.as_posix()}/{schema}": [pattern]
        for schema, pattern in files_by_schema().items()
    },
    "files.encoding": "utf8",
    "files.eol": "\n",
    # A scenario is Markdown that begins with fields.
    "files.associations": {"**/scenarios/*.md": "markdown"},
    # What is made, and not written by hand.
    "files.exclude": {
        "_build": True,
        ".over": True,
        "**/.ipynb_checkpoints": True,
        "**/__pycache__": True,
    },
    "[yaml]": {
        "editor.insertSpaces": True,
        "editor.tabSize": 2,
        "editor.wordWrap": "on",
        # Long texts are broken where their author breaks them.
        "editor.formatOnSave": False,
    },
    "[markdown]": {"editor.wordWrap": "on"},
    "redhat.telemetry.enabled": False,
}

EXTENSIONS: dict[str, Any] = {"recommendations": ["redhat.vscode-yaml"]}
"""What completes fields and marks mistakes in YAML."""

_MOST = 1_000_000
"""So many bytes are read of a file that is there."""

FILES = {"settings.json": SETTINGS, "extensions.json": EXTENSIONS}


def write_vscode(root: Path) -> dict[Path, str]:
    """Write both files, and add to those that are there what they lack; nothing is written over.

    Returns, for each file that could not be changed, what a person would have to add to it.
    """
    left = {}
    for name, wanted in FILES.items():
        file = root / VSCODE / name
        now = _plain_json(file)
        if now is None:
            left[file] = _as_text(wanted)
        elif (joined := _joined(now, wanted)) != now:
            write_whole(file, _as_text(joined).encode())
    return left


def _plain_json(file: Path) -> dict[str, Any] | None:
    """What a file holds, nothing where there is none; None where it is no plain JSON.

    A pipe is not opened, nor what is too long for settings. What a link leads to stays there.
    """
    if not is_there(file):
        return {}
    if file.is_symlink() or not is_file(file) or file.stat().st_size > _MOST:
        return None
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _joined(mine: Any, wanted: Any) -> Any:
    """What is there, with what it lacks; where both say something, what is there stays."""
    if isinstance(mine, dict) and isinstance(wanted, dict):
        added = {key: _joined(mine[key], each) for key, each in wanted.items() if key in mine}
        return {**mine, **added, **{key: wanted[key] for key in wanted if key not in mine}}
    if isinstance(mine, list) and isinstance(wanted, list):
        return [*mine, *(each for each in wanted if each not in mine)]
    return mine


def _as_text(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
