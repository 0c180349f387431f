"""Which words of the interface a page carries: those that its scripts may say."""

from __future__ import annotations

from practiceguides.reading import TYPES
from practiceguides.words import Words

WRITTEN = ("graph_", "key_", "layout_", "leave_", "paper_")
"""How the keys of words begin that only the build writes, and no script."""


def words_for(
    words: Words,
    types: list[str],
    *,
    workbook: bool = False,
    search: bool = False,
    returning: bool = False,
) -> dict[str, str]:
    """The words that a page with these types needs: what other types say is left out."""
    owners = ["kit", "theme", *types, *["workbook"] * workbook, *["search"] * search]
    said = {key: text for key, text in words.of(*owners).items() if not key.startswith(WRITTEN)}
    if returning:
        said |= {key: text for key, text in words.items() if key.startswith("page_back_")}
    if workbook:
        written = tuple(each for model in TYPES.values() for each in model.written_words)
        said |= {key: text for key, text in words.items() if key.startswith(written)}
    return said
