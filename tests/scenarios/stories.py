"""Random scenarios for property tests: small, connected and full of conditions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from practiceguides.scenarios.spec import Scenario

FLAGS = ("asked", "told", "seen")
METERS = ("trust", "time")

conditions = st.recursive(
    st.one_of(
        st.tuples(st.just("flag"), st.sampled_from(FLAGS)).map(list),
        st.tuples(
            st.sampled_from(("<", "<=", ">", ">=", "==", "!=")),
            st.sampled_from(METERS),
            st.integers(-3, 6),
        ).map(list),
    ),
    lambda inner: st.one_of(
        inner.map(lambda one: ["not", one]),
        st.tuples(st.sampled_from(("and", "or")), inner, inner).map(list),
    ),
    max_leaves=4,
)

SIZE = st.integers(2, 6)
CHOICES = st.integers(1, 4)
EFFECTS = st.dictionaries(st.sampled_from(METERS), st.integers(-3, 3))
SET = st.lists(st.sampled_from(FLAGS), unique=True, max_size=2)
WHEN = st.none() | conditions
ONCE = st.booleans()
METER = st.lists(st.integers(-2, 5), min_size=3, max_size=3).map(sorted)


@st.composite
def stories(draw: st.DrawFn) -> dict[str, Any]:
    """The spec of a scenario with up to six scenes; the last one is an ending."""
    scenes = [f"scene-{number}" for number in range(draw(SIZE))]
    target = st.sampled_from(scenes)
    number = iter(range(1000))

    def choice() -> dict[str, Any]:
        return {
            "id": f"choice-{next(number)}",
            "text": "Go",
            "to": draw(target),
            "practice": None,
            "effects": draw(EFFECTS),
            "set": draw(SET),
            "if": draw(WHEN),
            "once": draw(ONCE),
            "story": None,
            "research": None,
            "their_side": None,
        }

    def scene(name: str) -> dict[str, Any]:
        last = name == scenes[-1]
        return {
            "id": name,
            "title": name,
            "end": {"outcome": "mixed"} if last else None,
            "body": [],
            "choices": [] if last else [choice() for _ in range(draw(CHOICES))],
        }

    return {
        "id": "story",
        "type": "scenario",
        "start": scenes[0],
        "meters": {name: draw(METER) for name in METERS},
        "flags": list(FLAGS),
        "scenes": [scene(name) for name in scenes],
    }


def scenario_of(story: dict[str, Any]) -> Scenario:
    """A random story as the model that an author's text is read into."""

    def choice(plain: dict[str, Any]) -> dict[str, Any]:
        told = {"story": "It happens."} if int(plain["id"][-1]) % 2 else {}
        fields = {name: value for name, value in plain.items() if name != "if"}
        return {**fields, "if": plain["if"], **told}

    def scene(plain: dict[str, Any]) -> dict[str, Any]:
        # The conditions of its choices are conditions of texts too.
        told = [{"text": "It is so.", "if": each["if"]} for each in plain["choices"]]
        return {**plain, "body": told, "choices": [choice(each) for each in plain["choices"]]}

    return Scenario.model_validate({
        **{name: story[name] for name in ("id", "type", "start", "meters", "flags")},
        "file": Path("story.md"),
        "title": "A story",
        "objective": "Tell it.",
        "minutes": 5,
        "role": "You tell it.",
        "person": "Mebo",
        "scenes": [scene(each) for each in story["scenes"]],
    })  # fmt: skip
