"""A file is there whole or not at all, and stays of the kind that it was."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
from pathlib import Path

import pytest

from practiceguides.content.whole import (
    cut_links,
    sweep,
    write_all,
    write_new,
    write_text,
    write_whole,
)


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


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="few may make a device")
def test_what_is_no_file_stays(tmp_path: Path) -> None:
    """Who names a device as the place of a file, as an administrator, has the device still."""
    device, folder = tmp_path / "device", tmp_path / "folder"
    os.mknod(device, 0o666 | stat.S_IFCHR, os.makedev(1, 3))
    folder.mkdir()
    for each in (device, folder):
        with pytest.raises(OSError, match=r"it is no file\. Take it away, or write another name"):
            write_whole(each, b"text")
    assert device.is_char_device()
    assert {each.name for each in tmp_path.iterdir()} == {"device", "folder"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_file_that_nobody_could_read_can_be_read_anew(tmp_path: Path) -> None:
    """Of one that is written anew with its rights, whoever wrote it sees what it holds."""
    file = tmp_path / "book.zip"
    file.touch(mode=0o000)
    write_text(file, "text")
    assert oct(file.stat().st_mode & 0o777) == "0o400"


def test_a_folder_that_is_too_deep_is_told(tmp_path: Path) -> None:
    """A small archive may bring it: it is named, with what to do, and nothing ends by itself."""
    deep = tmp_path / "build" / "html" / "x"
    deep.joinpath(*["d"] * 120).mkdir(parents=True)
    with pytest.raises(OSError, match="more than 100 folders lie inside each other") as told:
        cut_links(tmp_path / "build")
    assert Path(told.value.filename) == tmp_path / "build" / "html"


def test_what_is_swept_may_lie_deep(tmp_path: Path) -> None:
    """However many folders an archive made inside each other, nothing stops."""
    program = "cd {0}; mkdir -p $(printf 'd/%.0s' {{1..1200}})"
    subprocess.run(["bash", "-c", program.format(shlex.quote(str(tmp_path)))], check=True)
    left = tmp_path / ".writing-x"
    left.touch()
    os.utime(left, (0, 0))
    sweep(tmp_path)
    subprocess.run(["rm", "-r", tmp_path / "d"], check=True)
    assert not left.exists()


def test_only_what_is_built_in_a_made_folder_stays(tmp_path: Path) -> None:
    """A folder of that name further in is no build: a stranger hid a text there."""
    write_all(tmp_path, {"book/_build/theirs.yaml": b"a: 1", "_build/ours.html": b"built"})
    write_all(tmp_path, {})
    assert [each.name for each in tmp_path.rglob("*.*")] == ["ours.html"]
