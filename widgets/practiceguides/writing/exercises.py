"""The text of a new exercise: an example of its type, with a remark on each field."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

from practiceguides.content.book import Book, item_of
from practiceguides.content.model import Item
from practiceguides.content.problems import Level, Problem
from practiceguides.content.rules import check_texts
from practiceguides.content.source import RULE, Data, parse_yaml, read_yaml
from practiceguides.content.validate import validate
from practiceguides.reading import EXERCISES
from practiceguides.schemas import ANY, MODELINE, schema_of

from .commented import commented, remark

OF_A_GUIDE = f"../../schemas/{ANY}"
"""How the exercises of a guide name the schema."""

_HEAD = """\
An example of the type `{type}`, complete as it stands. Put your texts in place of its texts.

{rule}

Leave the line above these as it is. The page “All exercise types” tells more of each field."""


def exercise_text(model: type[Item], number: int, book: Book, schema: str, title: str = "") -> str:
    """Example `number` of a type, 0 the first one, as a commented file of its own for this book.

    `schema` leads from the file to the book's schemas. Of facts, voices and other lists it names
    what the book has.
    """
    examples = _examples(model)
    value = fitted(model, number, book)
    if title:
        value["title"] = title
    head = [MODELINE.format(path=schema), *remark(_HEAD.format(type=value["type"], rule=RULE))]
    return "\n".join(head) + "\n" + commented(schema_of(model), value, examples)


def faults_of(text: str, file: Path, book: Book) -> list[Problem]:
    """What `guides check` would call an error in such a text, if it were saved as `file`."""
    located, problems = item_of(EXERCISES, book.layers.name(file), parse_yaml(text, file))
    if located:
        alone = replace(book, items={located.item.id: located}, problems=())
        problems += [each for each in check_texts(alone) if each.file == file]
    return [each for each in problems if each.level is Level.ERROR]


def fitted(model: type[Item], number: int, book: Book) -> dict[str, Any]:
    """Example `number` of a type, 0 the first one; it names nothing that the book lacks."""
    example = _examples(model)[number]
    value = deepcopy(example)
    _keep_known(value, set(book.statements))
    item = _read(model, value)
    if item is None:
        return value
    for where, name in item.named("misconceptions"):
        if name not in book.misconceptions:
            _delete(value, where)
    for where, name in item.named("voices"):
        if name not in book.voices and (other := _spare_voice(book)):
            _part(value, where[:-1])[where[-1]] = other
    # What research says must rest on a finding of this book: then it is one, in its own words.
    spare = next((each for each in book.facts.values() if each.mark == "read"), None)
    for claim in item.claims:
        if not claim.facts and spare:
            part = _part(value, claim.where[:-1])
            part |= {claim.where[-1]: spare.text, "facts": [spare.id]}
    item = _read(model, value)
    if value != example and item and all(name in book.voices for _, name in item.named("voices")):
        value["minutes"] = max(1, round(item.counted(book.base)))
    return value


def _examples(model: type[Item]) -> list[dict[str, Any]]:
    return [each["spec"] for each in read_yaml(model.folder / "examples.yaml").value]


def _read(model: type[Item], value: dict[str, Any]) -> Item | None:
    given = {"id": "example", "file": Path()}
    return validate(model, Data(Path()), value, given)[0]


def _spare_voice(book: Book) -> str | None:
    usable = (each for each in book.voices.values() if each.usable and each.mark == "read")
    return next((each.id for each in usable if each.asks), None)


def _keep_known(value: Any, known: set[str]) -> None:
    """Take out of all `facts` what is unknown, and a list that is empty then."""
    if isinstance(value, list):
        for each in value:
            _keep_known(each, known)
    if not isinstance(value, dict):
        return
    for each in value.values():
        _keep_known(each, known)
    facts = value.get("facts") or []
    if not known.issuperset(facts):
        value["facts"] = [fact for fact in facts if fact in known]
        if not value["facts"]:
            del value["facts"]


def _part(value: Any, where: tuple[str | int, ...]) -> Any:
    for step in where:
        value = value[step]
    return value


def _delete(value: Any, where: tuple[str | int, ...]) -> None:
    """Take a field out, and what held nothing else."""
    part = _part(value, where[:-1])
    del part[where[-1]]
    if not part and len(where) > 1:
        _delete(value, where[:-1])
