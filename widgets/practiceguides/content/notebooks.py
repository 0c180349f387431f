"""What a notebook must be so that every program can read and run it.

The parts of Jupyter's format 4 that programs rely on, as models: `guides check` starts without
Jupyter. What else stands in a notebook is left alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, defer_build=True)


class _Named(_Shape):
    name: Annotated[str, Field(min_length=1)]


class _Metadata(_Shape):
    # Either may be missing, and programs that read a notebook take none for what is there.
    kernelspec: _Named = _Named.model_construct(name="python3")
    language_info: _Named = _Named.model_construct(name="python")
    mystnb: dict[str, Any] = {}


class _CellMetadata(_Shape):
    tags: list[str] = []


class _Cell(_Shape):
    id: str = ""
    metadata: _CellMetadata
    source: str | list[str]


class _Text(_Cell):
    cell_type: Literal["markdown", "raw"]
    attachments: dict[str, dict[str, Any]] = {}


class _Stream(_Shape):
    output_type: Literal["stream"]
    text: str | list[str]


class _Shown(_Shape):
    output_type: Literal["display_data", "execute_result", "error"]
    data: dict[str, Any] = {}


class _Code(_Cell):
    cell_type: Literal["code"]
    outputs: list[Annotated[_Stream | _Shown, Field(discriminator="output_type")]]
    execution_count: int | None = None


class _Notebook(_Shape):
    # A literal would take 4.0 too, at which nbformat ends.
    nbformat: Annotated[int, Field(ge=4, le=4)]
    # jupyter-cache takes no later one.
    nbformat_minor: Annotated[int, Field(ge=0, le=5)]
    metadata: _Metadata
    cells: list[Annotated[_Text | _Code, Field(discriminator="cell_type")]]


def shape_faults(notebook: Any) -> Iterator[tuple[int, str]]:
    """What is wrong with a notebook read from JSON: the cell, 0 for none, and the words."""
    if not isinstance(notebook, dict) or "cells" not in notebook:
        yield 0, "it has no cells"
        return
    try:
        _Notebook.model_validate(notebook)
    except ValidationError as error:
        # A field that may be of two types is told for each of them.
        yield from dict.fromkeys(map(_told, error.errors(include_url=False)))
        return
    for number, cell in enumerate(notebook["cells"], 1):
        if not _can_be_saved(cell):
            yield number, "half of a pair of signs stands alone in it (a “surrogate”)"
    if not _can_be_saved(notebook["metadata"]):
        yield 0, "half of a pair of signs stands alone in its `metadata` (a “surrogate”)"


_SETTINGS = {"myst", "mystnb", "substitutions", "html_meta"}
"""What changes how MyST reads a page or a cell: even to run what stands in the text."""
_KERNEL = "python3"


def settings(notebook: Any) -> Iterator[tuple[int, str]]:
    """What a notebook holds beside text and code that is more than text: the cell, and its name."""
    about = notebook["metadata"]
    yield from ((0, name) for name in sorted(_SETTINGS & about.keys()))
    if (kernel := about.get("kernelspec")) and kernel["name"] != _KERNEL:
        yield 0, f"kernelspec: {kernel['name']}"
    for number, cell in enumerate(notebook["cells"], 1):
        yield from ((number, name) for name in sorted(_SETTINGS & cell["metadata"].keys()))
        if cell["cell_type"] == "raw" and cell["metadata"].get("format"):
            yield number, f"raw: {cell['metadata']['format']}"


_CHOSEN = {
    "code", "markdown", "raw", "str", "list[str]",
    "stream", "display_data", "execute_result", "error",
}  # fmt: skip
"""Where a field may be one of several things, pydantic's path says which of them was tried."""


def _told(error: ErrorDetails) -> tuple[int, str]:
    cell, path = 0, error["loc"]
    match path:
        case ("cells", int(index), *rest):
            cell, path = index + 1, tuple(rest)
    names = [each for each in path if isinstance(each, str) and each not in _CHOSEN]
    field = ".".join(names)
    if not field:
        return (
            cell,
            "it is no cell of the kind code, markdown or raw" if cell else "it has no cells",
        )
    if error["type"] == "missing":
        return cell, f"it has no `{field}`"
    return cell, f"its `{field}` is not what programs expect"


def _can_be_saved(part: Any) -> bool:
    """Whether all its text is text: JSON can write half of a sign, which no file can hold."""
    try:
        json.dumps(part, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True
