"""Random cards, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, head, ids

DAYS = st.dates().map(str) | st.sampled_from(["2026-11-25", "2026-02-31", "soon"])


def items() -> st.SearchStrategy[Value]:
    """The text of cards, as YAML gives it."""
    return ids(3, 20).map(
        lambda names: head(
            "cards",
            prompt="What does it mean?",
            cards=[{"id": name, "front": name, "back": f"It means {name}."} for name in names],
        )
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with boxes that fit, and some that do not."""
    names = [card["id"] for card in spec["cards"]]
    place = st.fixed_dictionaries({"box": st.integers(-1, 5), "due": DAYS}) | STRANGE
    cards = st.dictionaries(st.sampled_from([*names, "gone"]), place) | STRANGE
    return st.fixed_dictionaries({"v": st.just(1), "cards": cards, "skipped": st.booleans()})


def key(_spec: Value) -> Value | None:
    """Cards are never marked."""
    return None
