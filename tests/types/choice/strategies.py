"""Random choices, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import Value, checked, head, ids, tries

VERDICTS = ["true", "false", "depends"]


@st.composite
def questions(draw: st.DrawFn) -> Value:
    """The text of a question with options or with statements, as YAML gives it."""
    return draw(st.one_of(picked(), judged()))


@st.composite
def picked(draw: st.DrawFn) -> Value:
    """A question with options."""
    names = draw(ids(2, 6))
    right = draw(st.lists(st.sampled_from(names), min_size=1, max_size=len(names) - 1, unique=True))
    options = [
        {"id": name, "text": f"Option {name}", "feedback": {"story": f"What {name} does."}}
        | ({"correct": True} if name in right else {})
        for name in names
    ]
    return {"prompt": "What do you do?", "multiple": draw(st.booleans()), "options": options}


@st.composite
def judged(draw: st.DrawFn) -> Value:
    """A question with statements."""
    statements = [
        {
            "id": name,
            "text": f"Sentence {name}",
            "is": fits or draw(st.sampled_from([False, "depends"])),
            "feedback": {"story": f"What {name} does."},
            "misconceptions": {} if fits else draw(st.sampled_from([{}, {"true": "looks"}])),
        }
        for name in draw(ids(2, 8))
        for fits in [draw(st.booleans())]
    ]
    return {"prompt": "Is it so?", "statements": statements}


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a choice, as YAML gives it."""
    settings = {"confidence": draw(st.booleans()), "attempts": draw(st.integers(1, 5))}
    return head("choice", **settings, **draw(questions()))


def answers(question: Value) -> st.SearchStrategy[Value | list[str]]:
    """Answers to a question, some of which do not fit it."""
    names = [each["id"] for each in question["options"] or question["statements"]]
    some = st.sampled_from([*names, "gone"])
    if question["options"]:
        return st.lists(some, max_size=len(names))
    verdict = st.sampled_from([*VERDICTS, "perhaps"])
    every = st.fixed_dictionaries({name: st.sampled_from(VERDICTS) for name in names})
    return st.one_of(every, st.dictionaries(some, verdict))


def right_answer(question: Value) -> Value | list[str]:
    """The answer that earns everything."""
    if question["statements"]:
        return {each["id"]: each["is"] for each in question["statements"]}
    right = [option["id"] for option in question["options"] if option["correct"]]
    return right if question["multiple"] else right[:1]


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    return tries(answers(spec))


def key(spec: Value) -> Value | None:
    """A state that earns everything; None for a type that is not marked."""
    return checked(right_answer(spec))
