"""A form for exercises, in JupyterLab: `from practiceguides.studio import studio`, then `studio()`.

Nothing of it is needed to check, build or read a book.
"""

from __future__ import annotations

from typing import Any

__all__ = ["StudioError", "studio"]


def __getattr__(name: str) -> Any:
    """Load the widgets on first use: the form and the file are read without Jupyter."""
    if name in __all__:
        from practiceguides.studio import widget

        return getattr(widget, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
