"""Random texts to annotate, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.types.common import STRANGE, Value, checked, head, ids, tries


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of an annotate exercise, as YAML gives it."""
    tags = draw(ids(1, 6))
    sentences = [{"id": name, "text": f"Line {name}."} for name in draw(ids(3, 20))]
    carried: set[str] = set()
    for number, sentence in enumerate(sentences):
        least = 0 if number else 1
        held = draw(
            st.lists(st.sampled_from(tags), min_size=least, max_size=len(tags), unique=True)
        )
        if held or draw(st.booleans()):
            sentence |= {"tags": held, "feedback": {"story": f"Why {sentence['id']}."}}  # type: ignore[dict-item]
            sentences[number] = sentence
        carried |= set(held)
    absent = [
        {"tag": tag, "feedback": {"story": f"Why not {tag}."}} for tag in tags if tag not in carried
    ]
    return head(
        "annotate",
        prompt="What do you see?",
        document={
            "kind": draw(st.sampled_from(["notes", "payslip", "message", "form"])),
            "title": "A",
        },
        tags=[{"id": tag, "text": f"Tag {tag}"} for tag in tags],
        sentences=sentences,
        absent=absent,
        attempts=draw(st.integers(1, 5)),
    )


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with answers that fit, and some that do not."""
    names = st.sampled_from([*(each["id"] for each in spec["sentences"]), "gone", "__proto__"])
    tags = st.lists(st.sampled_from([*(each["id"] for each in spec["tags"]), "gone"]), max_size=7)
    return tries(
        st.fixed_dictionaries(
            {
                "marks": st.dictionaries(names, tags | STRANGE),
                "reasons": st.dictionaries(names, st.text(max_size=9) | STRANGE),
            }
        )
    )


def key(spec: Value) -> Value | None:
    """A state that earns everything; None for a type that is not marked."""
    marks = {each["id"]: each["tags"] for each in spec["sentences"] if each["tags"]}
    return checked({"marks": marks, "reasons": {}})
