"""A rule means the same to the checker (rules.py) and to the page (mark.js)."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.exercises.referral.rules import keeps
from tests.node import Node
from tests.types.referral.strategies import FIELDS, plain, rules, steps

LISTS = {name: [f"{name[0]}{number}" for number in range(3)] for name in FIELDS}


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rule=rules(LISTS), route=st.lists(steps(LISTS), max_size=4))
def test_both_say_the_same_of_any_route(node: Node, rule: dict, route: list) -> None:
    """Any rule is kept or broken by any route for both alike."""
    kind, described = plain(rule)
    page = node.call(
        "exercises/referral/mark.js", "keeps", {"kind": kind, "described": described}, route
    )

    assert keeps(kind, described, route) is page
