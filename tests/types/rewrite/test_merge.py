"""Two windows with the same rewrite lose no words."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.node import Node


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts=st.lists(st.text(max_size=20), min_size=2, max_size=2))
def test_what_both_wrote_is_kept(node: Node, texts: list[str]) -> None:
    """Both texts stand in the merged one, and merging once more adds nothing."""
    module = "exercises/rewrite/mark.js"
    mine, theirs = ({**node.call(module, "empty", {}), "text": text} for text in texts)

    merged = node.call(module, "merge", mine, theirs)

    assert all(text in merged["text"] for text in texts)
    assert node.call(module, "merge", merged, theirs) == merged
