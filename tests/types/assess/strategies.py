"""Random rows to assess, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, checked, head, ids, tries


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of an assess exercise, as YAML gives it."""
    levels = draw(ids(3, 5))
    beside = draw(st.none() | st.just("Keda"))
    rows = []
    for name in draw(ids(2, 8)):
        first, own, last = sorted(draw(st.tuples(*[st.integers(0, len(levels) - 1)] * 3)))
        row = {"id": name, "text": f"Row {name}", "level": levels[own]}
        row |= {"feedback": {"story": f"Why {name}."}}  # type: ignore[dict-item]
        if not beside and draw(st.booleans()):
            row |= {"spread": [levels[first], levels[last]]}  # type: ignore[dict-item]
        rows.append(row)
    return head(
        "assess",
        prompt="How soon?",
        levels=[{"id": level, "text": f"Level {level}"} for level in levels],
        rows=rows,
        attempts=draw(st.integers(1, 5)),
        **({"beside": beside} if beside else {}),
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    rows = [each["id"] for each in spec["rows"]]
    levels = st.sampled_from([*(each["id"] for each in spec["levels"]), "gone"])
    full = st.fixed_dictionaries(dict.fromkeys(rows, levels))
    names = st.sampled_from([*rows, "gone", "__proto__"])
    return tries(
        st.fixed_dictionaries(
            {
                "levels": full | st.dictionaries(names, levels | STRANGE),
                "notes": st.dictionaries(names, st.text(max_size=9) | STRANGE),
            }
        )
    )


def key(spec: Value) -> Value | None:
    """A state that earns everything; None for a type that is not marked."""
    levels = {each["id"]: each["level"] for each in spec["rows"]}
    return checked({"levels": levels, "notes": {}})
