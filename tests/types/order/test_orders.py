"""Faults of an order that no small change of the example makes."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

from practiceguides.content.source import Data
from practiceguides.content.validate import validate
from practiceguides.exercises.order.spec import Order
from tests.types.common import head

STEPS = [{"id": name, "text": name} for name in "abc"]


def codes(**own: Any) -> list[str]:
    """The faults of an order of three steps."""
    file = Path("x.yaml")
    value = head("order", prompt="What comes first?", steps=STEPS, **own)
    item, problems = validate(Order, Data(file, value), value, {"id": "x", "file": file})
    assert problems == []
    assert item is not None
    return [fault.code for fault in item.faults()]


def test_an_order_without_any_reason_is_told() -> None:
    """Feedback has nothing to say where neither pairs nor rules are given."""
    assert codes(orders=[["a", "b", "c"]]) == ["order-reasons"]


def test_an_order_in_which_anything_is_right_is_told() -> None:
    """Where every sequence is right there is nothing to decide."""
    every = [list(each) for each in permutations("abc")]
    pair = {"first": "a", "then": "b", "feedback": {"story": "It rains."}}

    assert codes(orders=every, pairs=[pair]) == ["order-any"]
