"""Exercises and decision scenarios for Jupyter Books.

The names below are all that a cell of a chapter needs, and what it may have to catch.
"""

from __future__ import annotations

# To import it from `typing` takes long enough for a Ctrl-C, before `cli/start.py` can hear one.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from practiceguides.notebook import ItemError, exercise, law_table, results, scenario

__all__ = ["ItemError", "exercise", "law_table", "results", "scenario"]
__version__ = "0.1.0"


class _LackingError(ImportError):
    """A package is not installed. A notebook shows the words alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


def __getattr__(name: str) -> Any:
    """Load what a cell uses on first use, so that `guides check` needs no Jupyter."""
    if name in __all__:
        try:
            from practiceguides import notebook
        except ModuleNotFoundError as error:
            told = f"{error.name} is not installed. Run: pip install 'practiceguides[notebook]'"
            raise _LackingError(told) from None
        return getattr(notebook, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
