"""Random referrals, and states that a learner or an odd browser may leave behind."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from practiceguides.exercises.referral.rules import keeps
from tests.types.common import Value, checked, head, ids, tries

FIELDS = ("services", "needs", "consents", "data")


@st.composite
def items(draw: st.DrawFn) -> Value:
    """The text of a referral, as YAML gives it: a route, and rules that it keeps."""
    lists = {name: draw(ids(2, 4)) for name in FIELDS}
    most = draw(st.integers(1, 4))
    model = draw(st.lists(steps(lists), min_size=1, max_size=most))
    found = draw(st.lists(rules(lists), max_size=8))
    kept = [rule for rule in found if keeps(*plain(rule), model)]
    always = [{"must": {"services": [model[0]["service"]]}}, {"only": {"data": lists["data"]}}]
    told = [
        {"id": f"r{number}", "text": f"Rule {number}", "feedback": {"story": f"Why {number}."}}
        | rule
        for number, rule in enumerate([*always, *kept])
    ]
    members = {
        name: [{"id": each, "text": f"Text of {each}"} for each in found]
        for name, found in lists.items()
    }
    own = {"steps": {"least": draw(st.integers(1, len(model))), "most": most}, "model": model}
    attempts = draw(st.integers(1, 5))
    return head("referral", prompt="Who?", attempts=attempts, **members, rules=told, **own)


def steps(lists: Mapping[str, list[str]]) -> st.SearchStrategy[Value]:
    """Whole steps."""
    return st.fixed_dictionaries(
        {
            "service": st.sampled_from(lists["services"]),
            "needs": some(lists["needs"], least=1),
            "consent": st.sampled_from(lists["consents"]),
            "data": some(lists["data"]),
        }
    )


def rules(lists: Mapping[str, list[str]]) -> st.SearchStrategy[Value]:
    """Rules of every kind, kept by a route or not."""

    def described(*optional: str, least: int = 1) -> st.SearchStrategy[Value]:
        found = {name: some(lists[name], least=least) for name in optional}
        one = st.fixed_dictionaries({}, optional=found)
        return one.filter(lambda each: set(each) - ({"services"} if not least else set()))

    return st.one_of(
        st.fixed_dictionaries({"must": described(*FIELDS)}),
        st.fixed_dictionaries({"never": described(*FIELDS)}),
        st.fixed_dictionaries({"only": described(*FIELDS, least=0)}),
        st.fixed_dictionaries(
            {
                "before": st.fixed_dictionaries(
                    {"first": described(*FIELDS), "then": described(*FIELDS)}
                )
            }
        ),
    )


def some(names: list[str], least: int = 0) -> st.SearchStrategy[list[str]]:
    """Different ids."""
    return st.lists(st.sampled_from(names), min_size=least, max_size=len(names), unique=True)


def states(spec: Value) -> st.SearchStrategy[Value]:
    """States with routes that are whole, begun, or strange."""
    lists = {name: [each["id"] for each in spec[name]] for name in FIELDS}
    begun = st.fixed_dictionaries(
        {
            "service": st.sampled_from([None, "gone", *lists["services"]]),
            "needs": some([*lists["needs"], "gone"]),
            "consent": st.sampled_from([None, *lists["consents"]]),
            "data": some(lists["data"]),
        }
    )
    return tries(st.lists(steps(lists) | begun, max_size=spec["most"] + 1))


def key(spec: Value) -> Value | None:
    """The authors' route."""
    return checked(spec["model"])


def plain(rule: Value) -> tuple[str, list[Value]]:
    """The kind of a rule, and the steps it describes."""
    ((kind, described),) = rule.items()
    return kind, [described["first"], described["then"]] if kind == "before" else [described]
