"""Random tests, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.choice.strategies import answers, questions, right_answer
from tests.types.common import CONFIDENCE, STRANGE, Value, head, ids

FORMS = ("before", "after")
NO_RUN: Value = {"answers": {}, "confidence": {}, "done": False}


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a test, as YAML gives it; both forms of a question are alike."""
    pairs = []
    for name in draw(ids(2, 4)):
        question = draw(questions())
        pairs.append(
            {"id": name, "objective": f"Aim {name}.", "before": question, "after": question}
        )
    return head("test", questions=pairs)


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    return st.fixed_dictionaries(
        {
            "v": st.just(1),
            "form": st.sampled_from([None, *FORMS, "gone"]),
            "way": st.sampled_from(["one", "all"]),
            **{form: st.one_of(_runs(spec, form), _runs(spec, form), STRANGE) for form in FORMS},
            "skipped": st.booleans(),
        }
    )


def _runs(spec: Value, form: str) -> st.SearchStrategy[Value]:
    fitting = {pair["id"]: answers(pair[form]) | STRANGE for pair in spec["questions"]}
    steps = {pair["id"]: CONFIDENCE for pair in spec["questions"]}
    return st.fixed_dictionaries(
        {
            "answers": st.fixed_dictionaries({}, optional=fitting),
            "confidence": st.fixed_dictionaries({}, optional=steps),
            "done": st.booleans(),
        }
    )


def key(spec: Value) -> Value | None:
    """A state that earns everything."""
    right = {pair["id"]: right_answer(pair["after"]) for pair in spec["questions"]}
    after = {"answers": right, "confidence": {}, "done": True}
    return {
        "v": 1, "form": "after", "way": "one", "before": NO_RUN, "after": after, "skipped": False,
    }  # fmt: skip
