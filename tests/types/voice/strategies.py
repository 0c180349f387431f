"""Random voices, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a voice, as YAML gives it."""
    names = draw(st.just([]) | ids(2, 5))
    expected = [{"id": name, "text": f"Answer {name}"} for name in names]
    own = {"ask": "Ask first.", "write": "From now on I will …", "expected": expected}
    chosen = {name: own[name] for name in own if own[name] and draw(st.booleans())}
    return head(
        "voice", voice=draw(st.sampled_from(["V-ID-1", "P-ID-2"])), expect="What?", **chosen
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with what was expected and written, and some with strange values."""
    names = [each["id"] for each in spec["expected"]]
    text = st.text(max_size=20)
    flag = st.booleans()
    return st.fixed_dictionaries(
        {
            "v": st.just(1),
            "expected": st.lists(st.sampled_from([*names, "gone"]), max_size=2) | text | STRANGE,
            "opened": flag,
            "text": text | text | STRANGE,
            "skipped": flag,
        }
    )


def key(_spec: Value) -> Value | None:
    """A voice is never marked."""
    return None
