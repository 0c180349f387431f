"""Types that other installed packages bring, found by their entry points.

One that cannot be used is told in a sentence, and the others are found all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import get_args

from practiceguides.content.fields import ID
from practiceguides.content.model import Item
from practiceguides.content.problems import Problem, problem
from practiceguides.kit import STATIC

GROUP = "practiceguides.types"
"""The group of entry points: the name of a type, and its model, `package.module:Class`."""

FILES = ("type.js", "paper.html", "README.md", "examples.yaml", "strings/en.yaml")
"""What must lie in the folder of such a type; `key.html` and `type.css` may."""


def installed_types() -> tuple[dict[str, type[Item]], list[Problem]]:
    """The types by name, and what is wrong with those that cannot be used."""
    found: dict[str, type[Item]] = {}
    problems = []
    for point in sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value)):
        try:
            found[point.name] = _load(point, found)
        # A package of somebody else may raise anything at all when it is imported.
        except Exception as error:  # noqa: BLE001
            package = point.dist.name if point.dist else point.value
            told = {"type": point.name, "detail": f"{error}".rstrip(".") or type(error).__name__}
            problems.append(problem("type-package", Path(package), **told))
    return found, problems


def _load(point: EntryPoint, others: Mapping[str, type[Item]]) -> type[Item]:
    """The model of a type; raises with a reason where it is none that can be used."""
    name = point.name
    if not ID.fullmatch(name):
        raise ValueError("its name needs lower-case letters, digits and hyphens")
    if name in others or (STATIC / "types" / f"{name}.js").is_file():
        raise ValueError("another type has this name")
    model = point.load()
    if not (isinstance(model, type) and issubclass(model, Item)):
        raise TypeError(f"{point.value} is no subclass of Item")
    if get_args(model.model_fields["type"].annotation) != (name,):
        raise TypeError(f'its field `type` should be Literal["{name}"]')
    if lacking := [file for file in FILES if not (model.folder / file).is_file()]:
        raise FileNotFoundError(f"its folder lacks {', '.join(lacking)}")
    return model
