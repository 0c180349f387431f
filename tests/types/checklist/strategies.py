"""Random checklists, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a checklist, as YAML gives it."""
    names = draw(ids(2, 20))
    cut = len(names) // 2
    halves = [names] if cut < 2 else [names[:cut], names[cut:]]
    why = draw(st.sampled_from([{}, {"feedback": {"story": "Somebody waits."}}]))
    groups = [
        {
            "title": f"Group {number}",
            "points": [{"id": name, "text": f"Do {name}.", **why} for name in half[:10]],
        }
        for number, half in enumerate(halves)
    ]
    return head("checklist", prompt="Before you begin.", groups=groups)


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with ticks that fit, and some that do not."""
    names = [point["id"] for group in spec["groups"] for point in group["points"]]
    ticked = st.lists(st.sampled_from([*names, "gone"])) | STRANGE
    return st.fixed_dictionaries(
        {"v": st.just(1), "ticked": ticked, "done": st.booleans(), "skipped": st.booleans()}
    )


def key(_spec: Value) -> Value | None:
    """A checklist is never marked."""
    return None
