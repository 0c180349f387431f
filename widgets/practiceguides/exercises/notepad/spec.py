"""`notepad`: a prompt about one's own practice, and room for a private note."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.model import Base, Claim, Item, Markdown
from practiceguides.content.source import Path_


class Notepad(Item):
    """A private note; it never enters a record or a score."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["notepad"]
    prompt: Markdown
    rows: Annotated[int, Field(ge=2, le=20)] = 5
    """How many lines are ruled, on the screen and on paper."""

    def claims(self) -> Iterator[Claim]:
        return iter(())

    def stories(self) -> Iterator[tuple[Path_, str]]:
        return iter(())

    def texts(self) -> Iterator[str]:
        yield self.prompt

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {"prompt": markdown.render(self.prompt), "rows": self.rows}
