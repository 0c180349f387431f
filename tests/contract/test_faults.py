"""Every type: faulty texts, each with one located problem a fault and no noise after it.

The faults stand in `tests/types/<type>/faults.yaml`; each changes an example of the type, the
first one where it names none.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

import pytest

from practiceguides.content.problems import Level
from practiceguides.content.rules import check_texts
from practiceguides.content.source import read_yaml
from practiceguides.content.validate import validate
from practiceguides.exercises import TYPES
from practiceguides.reading import read_book
from practiceguides.reference.types import example_text
from tests.conftest import ROOT, WriteBook
from tests.contract.test_types import stand_ins

FILE = "book/exercises/faulty.yaml"


class Fault(NamedTuple):
    """One faulty text of a type."""

    type: str
    example: int
    name: str
    replace: dict[str, str]
    add: str
    expect: list[dict[str, str]]
    """The code of each problem, and how its line begins; see `line_of`."""


def faults(type_name: str) -> list[Fault]:
    """The faulty texts of a type."""
    data = read_yaml(ROOT / "tests" / "types" / type_name / "faults.yaml")
    assert data.problems == []
    return [
        Fault(
            type_name, each.get("example", 1), each["name"], each.get("replace", {}),
            each.get("add", ""), each["expect"],
        )
        for each in data.value
    ]  # fmt: skip


@cache
def good_text(type_name: str, number: int) -> str:
    """An example of the type as a file of its own, the first one being number 1."""
    return example_text(read_yaml(TYPES[type_name].folder / "examples.yaml"), number - 1) + "\n"


@cache
def named_by(type_name: str, number: int) -> dict[str, str]:
    """The data files of a book that has everything which the example names."""
    file = TYPES[type_name].folder / "examples.yaml"
    data = read_yaml(file)
    given = {"id": "x", "file": file}
    item, _ = validate(TYPES[type_name], data, data.value[number - 1]["spec"], given)
    assert item is not None
    base = stand_ins(item)
    lists: dict[str, Any] = {
        "facts.yaml": base.facts, "voices.yaml": base.voices,
        "misconceptions.yaml": base.misconceptions,
    }  # fmt: skip
    return {
        f"book/{name}": json.dumps([each.model_dump(exclude_none=True) for each in found.values()])
        for name, found in lists.items()
    }


def problems(type_name: str, number: int, text: str, write_book: WriteBook) -> list[str]:
    """Line and code of every problem that is told of a text made from an example."""
    unused = {"book/exercises/counter.yaml": None, "book/scenarios/quay.md": None}
    root = write_book({**unused, **named_by(type_name, number), FILE: text})
    found = [each for each in check_texts(read_book(root)) if each.level > Level.NOTE]
    assert {each.file for each in found} <= {root / FILE}
    return [f"{each.line} {each.code}" for each in found]


def line_of(text: str, place: str) -> int:
    """The number of the first line that begins so; `a … b` is the first `b` after the first `a`."""
    lines = [line.strip() for line in text.split("\n")]
    number = 0
    for begin in place.split(" … "):
        found = (at for at in range(number, len(lines)) if lines[at].startswith(begin))
        number = next(found, -1) + 1
        assert number, f"no line begins with {begin!r}"
    return number


ALL = [fault for name in TYPES for fault in faults(name)]


@pytest.mark.parametrize("fault", ALL, ids=lambda fault: f"{fault.type}: {fault.name}")
def test_a_fault_gives_one_located_problem(fault: Fault, write_book: WriteBook) -> None:
    """Each fault is told once, in its line, and nothing else is."""
    text = good_text(fault.type, fault.example)
    for old, new in fault.replace.items():
        assert old in text, f"the example has no {old!r}"
        text = text.replace(old, new, 1)

    text += fault.add
    expect = [
        f"{line_of(text, place)} {code}" for each in fault.expect for code, place in each.items()
    ]

    assert problems(fault.type, fault.example, text, write_book) == expect


@pytest.mark.parametrize("type_name", TYPES)
def test_the_example_itself_has_no_fault(type_name: str, write_book: WriteBook) -> None:
    """What the faults are made from is good."""
    assert problems(type_name, 1, good_text(type_name, 1), write_book) == []
