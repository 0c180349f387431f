"""The condition language reads what an author means, and refuses the rest."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.scenarios.conditions import ConditionError, names, parse_condition


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("asked", ["flag", "asked"]),
        ("told-rights and trust>=3", ["and", ["flag", "told-rights"], [">=", "trust", 3]]),
        ("a or b and not c", ["or", ["flag", "a"], ["and", ["flag", "b"], ["not", ["flag", "c"]]]]),
        ("(a or b) and c", ["and", ["or", ["flag", "a"], ["flag", "b"]], ["flag", "c"]]),
        ("trust == -1", ["==", "trust", -1]),
        ("not not a", ["not", ["not", ["flag", "a"]]]),
    ],
)
def test_a_condition_reads_as_written(text: str, read: list[object]) -> None:
    """`not` binds closest, then `and`, then `or`."""
    assert parse_condition(text) == read


@pytest.mark.parametrize(
    "text",
    ["", "and", "a and", "a b", "trust >", "trust > high", "(a", "a)", "3 > trust", "a & b", "A",
     "not", "trust => 3", "(" * 200 + "a" + ")" * 200],
)  # fmt: skip
def test_what_is_no_condition_is_refused(text: str) -> None:
    """Anything else is refused with words about it."""
    with pytest.raises(ConditionError) as refused:
        parse_condition(text)

    assert refused.value.detail


def test_the_names_of_a_condition_are_told_apart() -> None:
    """Flags and meters are named by kind, so that each can be looked up."""
    condition = parse_condition("a and (not b or trust>=2)")

    assert list(names(condition)) == [("flag", "a"), ("flag", "b"), ("meter", "trust")]


@given(st.text(alphabet="ab ()<>=!-0123456789andortnot", max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Every text is either a condition or is refused; nothing else happens."""
    with contextlib.suppress(ConditionError):
        parse_condition(text)
