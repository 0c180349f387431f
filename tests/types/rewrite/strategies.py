"""Random sentences to rewrite, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a rewrite, as YAML gives it."""
    models = [
        {"text": f"Model {number}", "feedback": {"story": f"What {number} does."}}
        for number in range(draw(st.integers(1, 4)))
    ]
    checks = [{"id": name, "text": f"It is {name}."} for name in draw(ids(2, 6))]
    own = {"models": models, "checks": checks, "rows": draw(st.integers(2, 8))}
    return head("rewrite", prompt="She waits.", original="Why?", **own)


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with words and ticks, and some with strange values."""
    names = [check["id"] for check in spec["checks"]]
    return st.fixed_dictionaries(
        {
            "v": st.just(1),
            "text": st.text(max_size=20) | STRANGE,
            "ticked": st.lists(st.sampled_from([*names, "gone"]), max_size=4) | STRANGE,
            "compared": st.booleans(),
            "skipped": st.booleans(),
        }
    )


def key(_spec: Value) -> Value | None:
    """A rewritten sentence is never marked."""
    return None
