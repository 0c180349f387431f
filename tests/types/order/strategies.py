"""Random sequences, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from itertools import pairwise, permutations

from hypothesis import strategies as st

from tests.types.common import Value, checked, head, ids, tries


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of an exercise, as YAML gives it."""
    names = draw(ids(3, 6))
    orders = draw(st.lists(st.permutations(names), min_size=1, max_size=3, unique_by=tuple))
    follow = [pair for order in orders for pair in pairwise(order)]
    kept = [
        (first, before)
        for first, before in permutations(names, 2)
        if all(order.index(first) > order.index(before) for order in orders)
    ]
    said = {"feedback": {"story": "What then happens."}}
    return head(
        "order",
        prompt="In which order?",
        confidence=draw(st.booleans()),
        attempts=draw(st.integers(1, 5)),
        steps=[{"id": name, "text": f"Step {name}"} for name in draw(st.permutations(names))],
        orders=orders,
        pairs=[
            {"first": first, "then": then, **said}
            for first, then in draw(st.lists(st.sampled_from(follow), min_size=1, max_size=3))
        ],
        never=[
            {"first": first, "before": before, **said}
            | ({"misconception": "an-idea"} if draw(st.booleans()) else {})
            for first, before in (draw(st.lists(st.sampled_from(kept), max_size=3)) if kept else [])
        ],
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    names = [step["id"] for step in spec["steps"]]
    return tries(st.permutations(names) | st.lists(st.sampled_from([*names, "gone"]), max_size=8))


def key(spec: Value) -> Value | None:
    """A state that earns everything; None for a type that is not marked."""
    return checked(spec["orders"][-1])
