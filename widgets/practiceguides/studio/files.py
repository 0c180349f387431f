"""The file of an exercise: read once, and written as a whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from practiceguides.content.problems import problem
from practiceguides.content.source import hash_of, read_text
from practiceguides.content.whole import behind_link, write_text

from .document import NotDoneError

CHANGED = "Another program has changed this file since you opened it here."


@dataclass
class TextFile:
    """A text file as it was read."""

    path: Path
    text: str = ""
    stamp: str = ""
    """What it held when it was read; empty where it was not there."""

    @classmethod
    def read(cls, path: Path) -> TextFile:
        """Read a file that is there; raises NotDoneError where it is no text of a book."""
        stamp = hash_of(path)
        found = read_text(path)
        if found.problems:
            raise NotDoneError(found.problems[0].text(path.parent))
        return cls(path, found.text, stamp)

    @property
    def has_changed(self) -> bool:
        """Whether somebody else wrote it meanwhile, or made one where there was none."""
        return hash_of(self.path) != self.stamp

    def write(self, text: str, within: Path) -> None:
        """Write the file anew; a reader meets the old one or the new one, never a part.

        Raises NotDoneError where it was changed meanwhile, where it would lie outside the folder
        `within` or behind a link in it, and where it cannot be written.
        """
        if link := behind_link(self.path, within):
            raise NotDoneError(problem("folder-none", link).text(within))
        path = self.path.resolve()
        if not path.is_relative_to(within.resolve()):
            raise NotDoneError(f"{path} lies outside the folder of the book: nothing was written.")
        if self.has_changed:
            raise NotDoneError(CHANGED)
        try:
            write_text(path, text)
        except OSError as error:
            why = error.strerror or str(error)
            raise NotDoneError(f"The file cannot be written: {why}. It is as it was.") from None
        self.text, self.stamp = text, hash_of(path)
