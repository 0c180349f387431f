"""Zips whose parts have no day: they are written whatever the clock of the computer says."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile, ZipInfo


class Undated(ZipFile):
    """A zip to write whose parts are all of 1980, where the days of a zip begin.

    What the clock says before that, or after 2107, is no day of a zip.
    """

    # Neither we nor openpyxl say more of a part.
    def writestr(self, name: str, data: str | bytes) -> None:  # type: ignore[override]
        """Write a part."""
        part = ZipInfo(name)
        part.compress_type = self.compression
        super().writestr(part, data)

    def write(self, file: str, name: str) -> None:  # type: ignore[override]
        """Write a part that lies in a file."""
        self.writestr(name, Path(file).read_bytes())
