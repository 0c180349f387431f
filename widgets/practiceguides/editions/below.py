"""The book below an edition: its files, its statements, and what of it lies under a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from practiceguides.content import markdown
from practiceguides.content.layers import TEXTS, Layers, uppermost
from practiceguides.content.model import Withdrawal
from practiceguides.content.pages import SUFFIXES, item_in
from practiceguides.content.source import hash_of, read_text, read_yaml

from .merging import ABSENT, Where, by_id
from .sides import Kind, other_of, read_side
from .wording import shortened

STATEMENTS = ("facts.yaml", "voices.yaml", "law.yaml")
"""The names of the files that say what research and law say."""
WITHDRAWN = "withdrawn.yaml"
"""The name of the file that says why something was taken out."""


class Statement(NamedTuple):
    """A fact, a voice or a provision of law."""

    text: str
    day: str
    """The day on which it was corrected; empty if it never was."""
    what: str
    """What was wrong."""
    is_law: bool
    title: str
    """What it says, in a few words; of the law, which article it is."""


class Below:
    """What lies below an edition."""

    def __init__(self, layers: Layers) -> None:
        self.files: dict[str, Path] = {
            name: file
            for name, file in uppermost(layers.each()).items()
            if name.startswith(f"{TEXTS}/")
        }
        self._lists: dict[str, list[Any]] = {}

    @cached_property
    def hashes(self) -> dict[str, str]:
        """A hash of each file."""
        return {name: hash_of(file) for name, file in self.files.items()}

    def text(self, name: str) -> str:
        """The text of a file; empty for one that is no text."""
        return read_text(self.files[name]).text

    def over(self, name: str, kind: Kind, mine: Any) -> str:
        """The logical name of what a file of the edition lies over; empty for nothing."""
        other = other_of(kind, mine)
        if other is not None:
            return next((each for each in self.files if item_in(each) == other), "")
        if kind is Kind.LIST:
            return name if self._listed(name) else ""
        return name if name in self.files else ""

    def has(self, over: str) -> bool:
        """Whether it still has what a file of the edition lay over, by its logical name."""
        return over in self.files or bool(self._listed(over))

    def side(self, name: str, over: str, kind: Kind) -> tuple[str, Any]:
        """Text and content below a file of the edition; no text of lists, which are joined."""
        if kind is Kind.LIST:
            return "", self._listed(name)
        if kind is Kind.OTHER:
            return "", self.hashes[over]
        text = self.text(over)
        found, side = read_side(over, text)
        return text, side if found is kind else ABSENT

    def _listed(self, name: str) -> list[Any]:
        """The members of all lists with the same file name, which are read once."""
        last = Path(name).name
        if last not in self._lists:
            found: dict[str, Any] = {}
            for each, file in self.files.items():
                if Path(each).name == last:
                    found |= by_id(read_yaml(file).value) or {}
            self._lists[last] = [*found.values()]
        return self._lists[last]

    @cached_property
    def withdrawn(self) -> dict[str, Withdrawal]:
        """What was taken out, by its name; an entry with a fault is told in the book itself."""
        found = {}
        for each in self._listed(WITHDRAWN):
            with suppress(ValidationError):
                withdrawal = Withdrawal.model_validate(each)
                found[withdrawal.name] = withdrawal
        return found

    @cached_property
    def statements(self) -> dict[str, Statement]:
        """All statements by id."""
        found = {}
        for name, file in self.files.items():
            if Path(name).name in STATEMENTS:
                for _, each, law in statements_in(read_yaml(file).value):
                    told = each.get("corrected")
                    corrected: Mapping[str, Any] = told if isinstance(told, dict) else {}
                    text = said_by(each)
                    found[str(each["id"])] = Statement(
                        text,
                        str(corrected.get("day", "")),
                        str(corrected.get("what", "")),
                        is_law="duty" in each,
                        title=f"{law}, {each.get('article', '')}"
                        if law
                        else shortened(text.rstrip(".")),
                    )
        return found


def statements_in(value: Any) -> Iterator[tuple[Where, dict[str, Any], str]]:
    """The members of a list of statements, or the provisions of the law table with their law.

    Each after the place where it stands.
    """
    if isinstance(value, dict):
        for name, law in (by_id(value.get("instruments")) or {}).items():
            for where, each, _ in statements_in(law.get("provisions")):
                title = str(law.get("title", ""))
                yield ("instruments", name, "provisions", *where), each, title
    else:
        yield from (((name,), each, "") for name, each in (by_id(value) or {}).items())


def said_by(statement: Mapping[str, Any]) -> str:
    """What a fact, a voice or a provision says, in plain text."""
    return markdown.plain(str(statement.get("text") or statement.get("duty") or ""))


def page_of(name: str) -> str:
    """The page that the file with this logical name may be; empty for an item or another file."""
    return str(Path(name).with_suffix("")) if name.endswith(SUFFIXES) and not item_in(name) else ""
