"""`sort`: put items into two to five named groups."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from practiceguides.content.fields import Many
from practiceguides.content.placing import Place, Placed, Placing


class Sort(Placing):
    """Put each item into a group; then read which group fits, and why."""

    folder: ClassVar[Path] = Path(__file__).parent
    lists: ClassVar[tuple[str, str]] = ("items", "groups")

    type: Literal["sort"]
    groups: Annotated[Many[Place], Field(min_length=2, max_length=5)]
    """Where the items may go. A group that nothing fits is allowed."""
    items: Annotated[Many[Placed], Field(min_length=3, max_length=12)]
    """What is put into the groups. Learners see them in this order."""
