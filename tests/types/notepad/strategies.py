"""Random notepads, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head


def items() -> st.SearchStrategy[Value]:
    """The text of a notepad, as YAML gives it."""
    return st.integers(2, 20).map(lambda rows: head("notepad", prompt="Who?", rows=rows))


def states(_spec: Value) -> st.SearchStrategy[Value]:
    """States with words, and some with strange values."""
    text = st.text(max_size=20) | STRANGE
    return st.fixed_dictionaries(
        {"v": st.just(1), "text": text, "other": st.lists(text, max_size=3) | STRANGE}
    )


def key(_spec: Value) -> Value | None:
    """A notepad is never marked."""
    return None
