"""A file is there whole or not at all, and stays of the kind that it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from practiceguides.content.whole import write_all, write_new, write_text


def test_line_ends_and_mark_stay(tmp_path: Path) -> None:
    """A text from Windows is one of Windows afterwards; a new one has the ends that we write."""
    of_windows, new = tmp_path / "windows.yaml", tmp_path / "new.yaml"
    of_windows.write_bytes(b"\xef\xbb\xbfone: 1\r\n")

    for file in (of_windows, new):
        write_text(file, "one: 1\ntwo: 2\n")

    assert of_windows.read_bytes() == b"\xef\xbb\xbfone: 1\r\ntwo: 2\r\n"
    assert new.read_bytes() == b"one: 1\ntwo: 2\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_rights_are_those_that_files_have_here(tmp_path: Path) -> None:
    """A new file is read by whom the system says; one that is there keeps what it has."""
    there, new = tmp_path / "there.md", tmp_path / "new.md"
    there.touch()
    there.chmod(0o640)
    before = os.umask(0o027)
    try:
        write_text(there, "text\n")
        write_new(new, "text\n")
    finally:
        os.umask(before)

    assert [oct(each.stat().st_mode & 0o777) for each in (there, new)] == ["0o640", "0o640"]
    assert {each.name for each in tmp_path.iterdir()} == {"there.md", "new.md"}


def test_what_another_command_wrote_just_now_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two that begin the same file at once: one has it, and the other is told."""
    file = tmp_path / "new.yaml"
    file.write_text("theirs\n", "utf-8")
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with pytest.raises(FileExistsError):
        write_new(file, "ours\n")

    assert [each.name for each in tmp_path.iterdir()] == ["new.yaml"]
    assert file.read_text("utf-8") == "theirs\n"


def test_what_is_built_goes_through_no_link(tmp_path: Path) -> None:
    """Links in a folder of ours, and one in its place, give way: what they lead to stays."""
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis.md").write_text("mine")
    made = tmp_path / "_build" / ".made"
    made.parent.mkdir()
    made.symlink_to(precious)
    write_all(made, {"book/page.md": b"ours"})
    (made / "more").symlink_to(precious)
    write_all(made, {"book/page.md": b"ours", "more/thesis.md": b"ours"})

    assert [each.name for each in precious.iterdir()] == ["thesis.md"]
    assert (precious / "thesis.md").read_text() == "mine"
    assert (made / "more" / "thesis.md").read_bytes() == b"ours"
