"""`sort`: put items into two to five named groups."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.fields import Many
from practiceguides.content.model import Base
from practiceguides.content.placing import Place, Placed, Placing


class Group(Place):
    """One group, by its text: a name, and after a colon what it means."""

    def to_spec(self, base: Base) -> dict[str, Any]:
        """A verdict names it by what stands before the colon."""
        spec = super().to_spec(base)
        return {**spec, "short": spec["short"].partition(": ")[0]}


class Sort(Placing):
    """Put each item into a group; then read which group fits, and why."""

    folder: ClassVar[Path] = Path(__file__).parent
    lists: ClassVar[tuple[str, str]] = ("items", "groups")

    type: Literal["sort"]
    groups: Annotated[Many[Group], Field(min_length=2, max_length=5)]
    """Where the items may go. A group that nothing fits is allowed."""
    items: Annotated[Many[Placed], Field(min_length=3, max_length=12)]
    """What is put into the groups. Learners see them in this order."""
