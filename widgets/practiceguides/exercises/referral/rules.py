"""Whether a route keeps a rule: the twin of `keeps` in mark.js, on the same plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Step = Mapping[str, Any]
"""One step of a route: `service`, `needs`, `consent`, `data`."""

Described = Mapping[str, Sequence[str]]
"""Steps as a rule describes them: ids under any of `services`, `needs`, `consents`, `data`."""


def keeps(kind: str, described: Sequence[Described], route: Sequence[Step]) -> bool:
    """Whether `route` keeps a rule of this kind; `before` describes two steps, the others one."""
    first, then = described[0], described[-1]
    match kind:
        case "must":
            return any(_fits(first, step) for step in route)
        case "never":
            return not any(_fits(first, step) for step in route)
        case "only":
            return all(_within(first, step) for step in route)
        case _:
            at = next((index for index, step in enumerate(route) if _fits(then, step)), None)
            return at is None or any(_fits(first, step) for step in route[:at])


def _picked(step: Step) -> Mapping[str, Sequence[str]]:
    return {
        "services": [step["service"]],
        "needs": step["needs"],
        "consents": [step["consent"]],
        "data": step["data"],
    }


def _fits(described: Described, step: Step) -> bool:
    """Whether the step has at least one of the ids in each field that is described."""
    picked = _picked(step)
    return all(set(ids) & set(picked[field]) for field, ids in described.items())


def _within(described: Described, step: Step) -> bool:
    """Whether the step, where it goes to one of the services, has nothing but these ids."""
    limits = dict(described)
    services = limits.pop("services", None)
    if services is not None and step["service"] not in services:
        return True
    picked = _picked(step)
    return all(set(picked[field]) <= set(ids) for field, ids in limits.items())
