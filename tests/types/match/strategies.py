"""Random matches, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import Value, checked, head, ids, tries
from tests.types.sort.strategies import placed, placings


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a match, as YAML gives it."""
    right = draw(ids(2, 8))
    return head(
        "match",
        prompt="What belongs together?",
        confidence=draw(st.booleans()),
        attempts=draw(st.integers(1, 5)),
        right=[{"id": name, "text": f"Text *{name}*, and {name * 20}"} for name in right],
        left=draw(placings(draw(ids(3, 8)), right)),
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    names = [left["id"] for left in spec["left"]]
    return tries(placed(names, [right["id"] for right in spec["right"]]))


def key(spec: Value) -> Value | None:
    """A state that earns everything."""
    return checked({left["id"]: left["fits"][-1] for left in spec["left"]})
