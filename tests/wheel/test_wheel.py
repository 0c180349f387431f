"""From nothing to a page with one's own title: the wheel alone does it."""

from __future__ import annotations

from practiceguides.editions.settings import EDITION
from tests.wheel.conftest import Guides


def test_three_commands_lead_to_a_page_with_one_s_own_title(guides: Guides) -> None:
    """Install, begin, build: the first page says the trainer's title, and nothing is wrong."""
    said = guides("new", "edition", "my-workshop", "--for", "police", "--minutes", "90")
    assert "about 8" in said or "about 90" in said
    assert (guides.folder / "my-workshop" / EDITION).is_file()

    said = guides("build", "--strict", "my-workshop")
    page = guides.folder / "my-workshop" / "_build" / "html" / "index.html"
    assert f"Open this file: {page}" in said
    assert "<title>My workshop</title>" in page.read_text("utf-8")
    assert "Our programme" in (page.parent / "book" / "programme.html").read_text("utf-8")
