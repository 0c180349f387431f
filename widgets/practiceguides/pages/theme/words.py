"""Which words of the interface a page carries: those that its scripts may say."""

from __future__ import annotations

from practiceguides.reading import FORMATS

BUILD_WORDS = (
    "block_", "gallery_", "graph_", "key_", "law_", "layout_", "page_handout_", "paper_", "print_",
)  # fmt: skip
"""How the keys of words begin that only the build writes, and no script."""

PLAN_WORDS = ("scenario_stop_",)
"""How the keys of words begin with which a type tells a line of the plan: the workbook shows it."""


def words_for(
    strings: dict[str, str], types: list[str], *, workbook: bool, search: bool
) -> dict[str, str]:
    """The words that a page with these types needs: those of other types are left out."""
    names = [name for form in FORMATS for name in form.types if name not in types]
    left_out = [*BUILD_WORDS, *(f"{name}_" for name in names), *(f"kind_{name}" for name in names)]
    if not workbook:
        left_out.append("page_workbook_")
    if not search:
        left_out.append("search_")
    kept = PLAN_WORDS if workbook else ()
    return {
        key: text
        for key, text in strings.items()
        if key.startswith(kept) or not key.startswith(tuple(left_out))
    }
