"""Random scales, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids

DAYS = st.sampled_from(["2026-11-25", "2027-02-03", "2026-02-31", "soon", None])


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a scale, as YAML gives it."""
    levels = [{"id": name, "text": f"step {name}"} for name in draw(ids(3, 5))]
    statements = [{"id": name, "text": f"I do {name}."} for name in draw(ids(2, 10))]
    closing = draw(st.sampled_from([{}, {"closing": "Choose one."}]))
    return head("scale", prompt="How often?", levels=levels, statements=statements, **closing)


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with ratings that fit, and some that do not."""
    statements = [each["id"] for each in spec["statements"]]
    levels = [each["id"] for each in spec["levels"]]
    ratings = (
        st.dictionaries(
            st.sampled_from([*statements, "gone"]), st.sampled_from([*levels, *levels, "gone"])
        )
        | STRANGE
    )
    time = st.fixed_dictionaries({"answers": ratings, "on": DAYS}) | st.none() | STRANGE
    return st.fixed_dictionaries(
        {
            "v": st.just(1),
            "answers": ratings,
            "first": time,
            "again": time,
            "skipped": st.booleans(),
        }
    )


def key(_spec: Value) -> Value | None:
    """A scale is never marked."""
    return None
