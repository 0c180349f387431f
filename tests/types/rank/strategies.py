"""Random priorities, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of an exercise, as YAML gives it."""
    names = draw(ids(3, 7))
    orders = draw(st.lists(st.permutations(names), min_size=2, max_size=2, unique_by=tuple))
    return head(
        "rank",
        prompt="What comes first?",
        items=[{"id": name, "text": f"Thing {name}"} for name in names],
        views=[
            {"who": f"View {place}", "order": order, "why": "Because.", "facts": ["F-ID-12"]}
            for place, order in enumerate(orders)
        ],
        **({"question": "What would change it?"} if draw(st.booleans()) else {}),
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with orders that fit, and some that do not."""
    names = [item["id"] for item in spec["items"]]
    orders = st.permutations(names) | st.lists(st.sampled_from([*names, "gone"])) | STRANGE
    return st.fixed_dictionaries(
        {
            "v": st.just(1),
            "order": orders,
            "done": st.booleans() | STRANGE,
            "skipped": st.booleans() | STRANGE,
        }
    )


def key(_spec: Value) -> Value | None:
    """Priorities are never marked."""
    return None
