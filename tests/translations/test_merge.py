"""What becomes of translations when the texts change: by key, by equal text, never by likeness."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from practiceguides.translations.merge import merge
from practiceguides.translations.store import Translated, read_store
from practiceguides.translations.units import Unit
from tests.pseudo import LONGER

from .conftest import edit, translated, work_in


def units(**texts: str) -> list[Unit]:
    """Texts by their keys."""
    return [Unit(key, text, key, "book/a.md") for key, text in texts.items()]


def old(**texts: str) -> list[Translated]:
    """Translations of texts by their keys: the text in capitals."""
    return [Translated(key, text, (text.upper(),)) for key, text in texts.items()]


def test_what_is_unchanged_keeps_its_translation() -> None:
    """The same text at the same place is not touched."""
    merged = merge(units(a="one"), old(a="one"))

    assert merged.by_key["a"].forms == ("ONE",)
    assert not merged.changed


def test_a_moved_text_takes_its_translation_along() -> None:
    """A paragraph is put in, an id is renamed: what stands behind it stays translated."""
    merged = merge(units(p1="new", p2="one", p3="two"), old(p1="one", p2="two"))

    assert {key: each.forms[0] for key, each in merged.by_key.items()} == {"p2": "ONE", "p3": "TWO"}
    assert not merged.changed
    assert not merged.lost


def test_a_changed_text_waits_with_its_earlier_one() -> None:
    """A new year in a text makes its translation wait, beside the text that it translates.

    The mark of a second reader is gone with it; what translators noted stays.
    """
    before = [Translated("a", "In 2003", ("2003",)).commented("Ask Alu.", "Bilo")]
    found = merge(units(a="In 2004"), before).by_key["a"]

    assert (found.text, found.fuzzy, found.before) == ("In 2004", True, "In 2003")
    assert (found.reader, found.note) == ("", "Ask Alu.")
    assert not found.done


def test_a_text_that_changed_twice_keeps_what_was_translated() -> None:
    """Beside a translation that waits stands the text that it was made for, not one in between."""
    once = merge(units(a="two"), old(a="one")).by_key["a"]

    assert merge(units(a="three"), [once]).by_key["a"].before == "one"


def test_a_change_of_the_words_alone_can_keep_the_translation() -> None:
    """Where the author says that the meaning is the same, nothing waits."""
    merged = merge(units(a="colour"), old(a="color"), same=True)

    assert merged.by_key["a"].done
    assert not merged.changed


def test_a_text_of_which_links_became_words_keeps_its_translation() -> None:
    """An edition that leaves a page out makes words of the links to it, in the translation too."""
    before = Translated(
        "a", "See [one](1.md) or [two](2.md).", ("Lihat [dua](2.md), [satu](1.md).",)
    )
    merged = merge(units(b="See one or [two](2.md)."), [before])

    assert merged.by_key["b"].forms == ("Lihat [dua](2.md), satu.",)
    assert merged.by_key["b"].done
    assert "c" not in merge(units(c="See one and [two](2.md)."), [before]).by_key


def test_likeness_is_no_reason() -> None:
    """A new text that is almost like another gets nothing, though the other is gone."""
    merged = merge(units(b="Ask him now"), old(a="Ask her now"))

    assert not merged.by_key
    assert [each.key for each in merged.lost] == ["a"]


def test_what_is_lost_is_kept_and_comes_back(whole: Path) -> None:
    """The translation of a text that is gone stays in its file, and returns with the text."""
    item = whole / "book" / "exercises" / "the-notice.yaml"
    text = item.read_text(encoding="utf-8")
    item.unlink()
    work = work_in(whole)
    merged = work.merge()
    work.write(work.begun(), merged)
    assert any(each.key == "the-notice/title" for each in merged.lost)

    item.write_text(text, encoding="utf-8")
    again = work_in(whole).merge()
    assert again.by_key["the-notice/title"].done


def test_a_paragraph_that_goes_leaves_its_translation_whatever_stands_there_now(
    whole: Path,
) -> None:
    """The paragraph behind it has its place and its key; later it comes back as it was."""
    page = whole / "book" / "02-the-quay.ipynb"
    text = page.read_text(encoding="utf-8")
    two = '"One.\\n",\n    "\\n",\n    "Two.\\n",\n    "\\n",\n    '
    title = '"# The quay\\n",\n    "\\n",\n    '
    assert title in text
    page.write_text(text.replace(title, title + two), encoding="utf-8")
    work = work_in(whole)
    work.write(work.begun(), work.merge([translated(unit, LONGER) for unit in work.all]))
    before = {file: file.read_bytes() for file in (whole / "translations" / LONGER).iterdir()}

    with_one = title + two.replace('"One.\\n",\n    "\\n",\n    ', "")
    page.write_text(text.replace(title, with_one), encoding="utf-8")
    for _ in range(2):
        work = work_in(whole)
        merged = work.merge()
        work.write(work.begun(), merged)
        assert [each.text for each in merged.lost] == ["One."]
        assert not merged.changed
    page.write_text(text.replace(title, title + two), encoding="utf-8")
    work = work_in(whole)
    work.write(work.begun(), work.merge())

    assert {file: file.read_bytes() for file in before} == before


def test_an_unfinished_translation_of_a_text_that_moved_is_kept() -> None:
    """It is for no text that stands in its place now, and somebody has written it."""
    waiting = replace(old(p1="one")[0], fuzzy=True, before="One")
    merged = merge(units(p1="new", p2="one"), [waiting])

    assert [each.forms for each in merged.lost] == [("ONE",)]


@pytest.mark.parametrize("begun", ["core", "book"])
def test_what_moves_into_another_part_takes_its_translation_along(whole: Path, begun: str) -> None:
    """Another page is second in the book: its texts go to all translators, those of one do not."""
    folder = whole / "translations" / LONGER
    for file in folder.iterdir():
        if file.stem != begun:
            file.unlink()
    before = {each.text for each in work_in(whole).own}
    toc = whole / "_toc.yml"
    second, last = "01-the-counter", "03-the-island"
    text = toc.read_text(encoding="utf-8").replace(second, "x").replace(last, second)
    toc.write_text(text.replace("x", last), encoding="utf-8")
    work = work_in(whole)
    work.write([begun], work.merge())
    after = work_in(whole)

    assert {each.text for each in after.own} >= before
    assert set(after.own.parts) == {"core", "book"}
    assert before == {each.text for each in after.merge().by_key.values()}


def test_a_text_that_two_parts_have_begins_no_other_part(whole: Path) -> None:
    """Its translation lies where it lay; the other part is begun when somebody begins it."""
    folder = whole / "translations" / LONGER
    for file in folder.iterdir():
        if file.stem != "core":
            file.unlink()
    page = whole / "book" / "02-the-quay.ipynb"
    said = page.read_text(encoding="utf-8")
    page.write_text(said.replace("## Sources", "## The counter"), encoding="utf-8")
    assert len([each for each in work_in(whole).all if each.text == "The counter"]) > 1
    work = work_in(whole)
    work.write(work.begun(), work.merge())

    assert [file.stem for file in folder.iterdir()] == ["core"]


def test_writing_twice_changes_nothing(whole: Path) -> None:
    """Files of which nothing is new stay as they are, byte for byte."""
    before = {file: file.read_bytes() for file in (whole / "translations" / LONGER).iterdir()}
    work = work_in(whole)
    work.write(work.begun(), work.merge())

    assert {file: file.read_bytes() for file in before} == before


@pytest.mark.parametrize("done", [True, False])
def test_a_header_and_comments_are_the_translators(whole: Path, done: bool) -> None:
    """Who reviewed a file, and what was asked beside a text, translated or not, stays."""
    folder = whole / "translations" / LONGER
    file = folder / "core.po"
    text = file.read_text(encoding="utf-8").replace("X-Reviewed: no", "X-Reviewed: yes")
    file.write_text(text, encoding="utf-8")

    def remark(entry: object) -> None:
        entry.tcomment = "Bilo prefers another word."  # type: ignore[attr-defined]
        entry.msgstr = "Prefers." if done else ""  # type: ignore[attr-defined]

    edit(whole, "the-notice/title", remark)
    work = work_in(whole)
    work.write(work.begun(), work.merge())
    store, _ = read_store(folder, LONGER)

    assert store.reviewed("core")
    assert next(each for each in store if each.key == "the-notice/title").note
