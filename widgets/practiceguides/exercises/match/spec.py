"""`match`: connect each text on the left with one on the right."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from practiceguides.content.fields import Many
from practiceguides.content.placing import Place, Placed, Placing


class Match(Placing):
    """Give each text on the left one from the right; then read what fits, and why."""

    folder: ClassVar[Path] = Path(__file__).parent
    lists: ClassVar[tuple[str, str]] = ("left", "right")

    type: Literal["match"]
    left: Annotated[Many[Placed], Field(min_length=3, max_length=8)]
    """Texts that each get one from the right, by `fits`. Learners see them in this order."""
    right: Annotated[Many[Place], Field(min_length=2, max_length=8)]
    """Shown with letters, in this order. A text that fits nothing is allowed."""
