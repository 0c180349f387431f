"""Random sorts, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import Value, checked, head, ids, tries


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a sort, as YAML gives it."""
    groups = draw(ids(2, 5))
    fits = draw(placings(draw(ids(3, 12)), groups))
    return head(
        "sort",
        prompt="Where does it go?",
        confidence=draw(st.booleans()),
        attempts=draw(st.integers(1, 5)),
        groups=[{"id": name, "text": f"Group {name}"} for name in groups],
        items=fits,
    )


@st.composite
def placings(draw: st.DrawFn, names: list[str], places: list[str]) -> list[Value]:
    """Things to place: each fits some places, and not all of them the same one."""
    some = st.lists(st.sampled_from(places), min_size=1, max_size=len(places) - 1, unique=True)
    fits = [places[:1], places[1:2], *(draw(some) for _ in names[2:])]
    return [
        {"id": name, "text": f"Text {name}", "fits": fit, "feedback": {"story": f"Why {name}."}}
        | ({"misconceptions": wrong} if (wrong := draw(mistakes(fit, places))) else {})
        for name, fit in zip(names, fits, strict=True)
    ]


def mistakes(fits: list[str], places: list[str]) -> st.SearchStrategy[Value]:
    """Mistaken ideas that some of the other places show."""
    others = [place for place in places if place not in fits]
    return st.dictionaries(st.sampled_from(others), st.sampled_from(["idea-one", "idea-two"]))


def placed(names: list[str], places: list[str]) -> st.SearchStrategy[Value]:
    """Answers: everything placed, or some of it, now and then with what is not there."""
    everything = st.fixed_dictionaries({name: st.sampled_from(places) for name in names})
    some = st.dictionaries(
        st.sampled_from([*names, "gone", "constructor"]), st.sampled_from([*places, "gone"])
    )
    return everything | some


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    names = [item["id"] for item in spec["items"]]
    return tries(placed(names, [group["id"] for group in spec["groups"]]))


def key(spec: Value) -> Value | None:
    """A state that earns everything."""
    return checked({item["id"]: item["fits"][-1] for item in spec["items"]})
