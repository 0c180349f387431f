"""Random choices, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import Value, checked, head, ids, tries


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a choice, as YAML gives it."""
    names = draw(ids(2, 6))
    right = draw(st.lists(st.sampled_from(names), min_size=1, max_size=len(names) - 1, unique=True))
    options = [
        {"id": name, "text": f"Option {name}", "feedback": {"story": f"What {name} does."}}
        | ({"correct": True} if name in right else {})
        for name in names
    ]
    settings = {
        "multiple": draw(st.booleans()),
        "confidence": draw(st.booleans()),
        "attempts": draw(st.integers(1, 5)),
    }
    return head("choice", prompt="What do you do?", **settings, options=options)


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    names = [option["id"] for option in spec["options"]]
    return tries(st.lists(st.sampled_from([*names, "gone"]), max_size=len(names)))


def key(spec: Value) -> Value | None:
    """A state that earns everything; None for a type that is not marked."""
    right = [option["id"] for option in spec["options"] if option["correct"]]
    return checked(right if spec["multiple"] else right[:1])
