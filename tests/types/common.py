"""What the strategies of all types share."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

Value = dict[str, Any]

CONFIDENCE = st.sampled_from([None, "not", "fairly", "very"])

STRANGE = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 9) | st.sampled_from(["", "x", "__proto__"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abv"), inner),
    max_leaves=5,
)
"""Values that no state holds."""


def head(type_name: str, **own: Any) -> Value:
    """The fields that every exercise has, and the type's own."""
    return {"type": type_name, "title": "A title", "objective": "An aim.", "minutes": 2, **own}


@cache
def ids(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Different ids of members."""
    name = st.sampled_from([f"{letter}{number}" for letter in "abcd" for number in range(1, 6)])
    return st.lists(name, min_size=least, max_size=most, unique=True)


def tries(answers: st.SearchStrategy[Any]) -> st.SearchStrategy[Value]:
    """States of a marked type (kit/tries.js) with such answers, now and then with a strange one."""
    answer = st.one_of(answers, answers, answers, STRANGE)
    return st.fixed_dictionaries(
        {
            "v": st.just(1),
            "answer": answer,
            "confidence": CONFIDENCE,
            "tries": st.lists(
                st.fixed_dictionaries({"answer": answer, "confidence": CONFIDENCE}), max_size=3
            ),
            "hint": st.booleans(),
            "skipped": st.booleans(),
        }
    )


def checked(answer: Any) -> Value:
    """The state of a marked type after one try with this answer."""
    one = {"answer": answer, "confidence": None}
    return {"v": 1, **one, "tries": [one], "hint": False, "skipped": False}
