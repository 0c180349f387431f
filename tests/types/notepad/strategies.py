"""Random notepads, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a notepad, as YAML gives it."""
    parts = [{"id": name, "label": f"Part {name}"} for name in draw(st.just([]) | ids(2, 4))]
    own = {"rows": draw(st.integers(2, 20)), "plan": draw(st.booleans())}
    return head("notepad", prompt="Who?", **own, **({"parts": parts} if parts else {}))


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States of this notepad and of earlier ones, and some with strange values."""
    words = st.text(max_size=20)
    text = words | words | words | STRANGE
    name = st.sampled_from([*(part["id"] for part in spec["parts"]), "gone", "__proto__"])
    return st.fixed_dictionaries(
        {"v": st.just(1), "text": text, "other": st.lists(words, max_size=3) | STRANGE},
        optional={
            "parts": st.dictionaries(name, text, max_size=4) | STRANGE,
            "when": text,
            "who": text,
            "skipped": st.booleans(),
        },
    )


def key(_spec: Value) -> Value | None:
    """A notepad is never marked."""
    return None
