"""An edition remembers what each of its changes was made over, and tells where it cannot."""

from __future__ import annotations

import errno
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from shutil import rmtree

import pytest
from typer.testing import CliRunner

from practiceguides.cli.main import app
from practiceguides.editions.memory import FOLDER, SEEN, SHOWN, Memory
from practiceguides.editions.news import NEWS
from tests.conftest import CHOICE, REASONED
from tests.editions.workshop import BOOK, COUNTER, PAGE, STORY, Workshop

TITLE = "extends: counter\ntitle: Our counter\n"
COUNTRY, FACTS, SOURCES = "book/country.yaml", "book/facts.yaml", "book/references.bib"
QUESTIONS = "questions:\n" + "".join(
    f"  - id: {name}\n    label: the {name}\n    question: Who is {name}?\n    why: So.\n"
    for name in "abcd"
)
ANSWERS = "answers:\n" + "".join(f"  - id: {name}\n    says: We.\n" for name in "abcd")
FACT = "- id: F-ID-01\n  text: Debt binds.\n  sources: [{key: ilo2012}]\n  mark: read\n"
SCENE = REASONED[REASONED.index("{#quay}") : REASONED.index("{#end")]
SECOND = "@book{un2000, title = {{Rules}}, year = 2000}\n"
OWN = {
    COUNTER: (TITLE, f"{TITLE}options:\n  - id: send\n    text: Go\n", CHOICE, "extends: countr\n",
              "- id: send\n", "extends: quay\n", ""),
    "book/exercises/counter.yml": (TITLE, CHOICE),
    STORY: (f"---\nextends: quay\n---\n{SCENE}", REASONED, "---\nextends: qay\n---\n", "x\n"),
    FACTS: (FACT, FACT.replace("F-ID-01", "F-ID-02"), FACT + FACT, "a: b\n", "[]\n", ""),
    "book/chapter/facts.yaml": (FACT, "a: b\n"),
    COUNTRY: (ANSWERS, ANSWERS.replace("id: b", "id: bb"), "answers:\n", "- id: a\n", "x\n", ""),
    SOURCES: (SECOND, SECOND.replace("un2000", "un200"), BOOK[SOURCES] + SECOND, "x\n", ""),
    "book/page.md": (PAGE.replace("One", "Ours"), ""),
    "book/picture.svg": ("<svg/>", "<svg></svg>"),
}  # fmt: skip
"""What a trainer may write, with and without a mistake."""


def test_a_file_is_remembered_with_what_lies_below_it(workshop: Workshop) -> None:
    """The first check keeps a copy of the text below, and changes nothing of the trainer's."""
    workshop.write(COUNTER, TITLE)
    before = workshop.files()
    assert workshop.told() == []
    kept = workshop.folder / FOLDER / COUNTER
    assert kept.read_bytes() == (workshop.base / COUNTER).read_bytes()
    before.pop(f"{FOLDER}/{SEEN}")
    assert {name: workshop.files()[name] for name in before} == before


def test_nothing_is_written_when_nothing_is_new(workshop: Workshop) -> None:
    """A second check leaves the folder as it is, so that a backup has nothing to copy."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    files = [each for each in (workshop.folder / FOLDER).rglob("*") if each.is_file()]
    before = {file: file.stat().st_mtime_ns for file in files}
    workshop.check()
    assert {file: file.stat().st_mtime_ns for file in files} == before


def test_what_is_written_later_lies_over_the_book_of_that_day(workshop: Workshop) -> None:
    """A field that the trainer changes after we did is no conflict with what we did before."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    assert workshop.told() == [f"{COUNTER}:1 edition-followed"]
    workshop.write(COUNTER, f"{TITLE}prompt: What do we do?\n")
    assert workshop.told() == []
    workshop.publish(COUNTER, ("And now?", "And then?"))
    assert workshop.told() == [f"{COUNTER}:3 edition-changed"]


def test_a_file_that_comes_after_a_change_is_told_once(workshop: Workshop) -> None:
    """It may have been written over the text before, and nobody can know."""
    workshop.check()
    workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    workshop.write(COUNTER, TITLE)
    assert workshop.told() == [f"{COUNTER}:1 edition-late"]
    assert workshop.told() == []


def test_a_memory_that_was_deleted_is_told_once_with_what_was_corrected(
    workshop: Workshop,
) -> None:
    """Otherwise a corrected law would be hidden behind the words "nothing to mend"."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    workshop.publish(
        FACTS, ("  mark: read\n", "  mark: read\n  corrected: {day: 2026-11-28, what: A limit.}\n")
    )
    workshop.write("book/page.md", "# Ours\n\nDebt {fact}`F-ID-01`.\n\n```{rests-on}\n```\n")
    rmtree(workshop.folder / FOLDER)
    (problem,) = workshop.check()
    assert f"{problem.place(workshop.folder)} {problem.code}" == "edition.yaml:1 edition-lost"
    assert "F-ID-01 (2026-11-28)" in problem.advice
    assert workshop.told() == []


def test_a_statement_is_remembered_when_it_is_replaced(workshop: Workshop) -> None:
    """Of a list only the members that the edition replaces are compared."""
    fact = "- id: F-ID-01\n  text: Debt binds.\n  sources: [{key: ilo2012}]\n  mark: read\n"
    workshop.write("book/facts.yaml", fact)
    workshop.check()
    workshop.publish("book/facts.yaml", ("Nobody has checked this.", "Nobody checked this."))
    assert workshop.told() == []
    workshop.publish("book/facts.yaml", ("Debt can bind", "Debt may bind"))
    assert workshop.told() == ["book/facts.yaml:2 edition-changed"]


def test_a_file_that_the_trainer_removed_is_forgotten(workshop: Workshop) -> None:
    """After an update nothing of it is left in the memory."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    (workshop.folder / COUNTER).unlink()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    assert workshop.told() == []
    workshop.run("update")
    assert not (workshop.folder / FOLDER / COUNTER).exists()


def test_what_lies_in_a_folder_that_is_shut_is_not_forgotten(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has lost the right to look into a folder for a day has lost nothing else."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    before = Memory(workshop.folder).seen
    shut = (workshop.folder / COUNTER).parent
    # As it is seen by whoever may not look into it; a test may run as root, who may.
    (workshop.folder / COUNTER).unlink()
    walk = os.walk

    def told_of_one(
        top: Path, onerror: Callable[[OSError], object] | None = None
    ) -> Iterator[tuple[str, list[str], list[str]]]:
        if onerror:
            onerror(PermissionError(errno.EACCES, "Permission denied", str(shut)))
        yield from walk(top, onerror=onerror)

    monkeypatch.setattr(os, "walk", told_of_one)
    workshop.check()
    assert (workshop.folder / FOLDER / COUNTER).is_file()
    after = Memory(workshop.folder).seen
    assert before
    assert after
    assert before.own == after.own


def test_a_new_file_of_the_book_with_the_name_of_ones_own_is_told(workshop: Workshop) -> None:
    """The trainer's exercise would hide ours without a word."""
    own = "book/exercises/desk.yaml"
    workshop.write(own, (workshop.base / COUNTER).read_text(encoding="utf-8"))
    workshop.check()
    text = (workshop.base / COUNTER).read_text(encoding="utf-8")
    workshop.write(own, text.replace("The counter", "The desk"), workshop.base)
    (problem,) = workshop.check()
    assert problem.code == "edition-changed"
    assert "the whole file is new" in problem.message
    assert workshop.run("update", "--keep", "desk")[0] == 0
    assert workshop.told() == []


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"format": 2}', "[1]", "\udcff", '{"own": {"book/\\u0000.md": {}}}'],
)
def test_a_damaged_memory_is_told_and_never_written_over(workshop: Workshop, text: str) -> None:
    """One problem at its place, and the file stays for whoever can mend it."""
    workshop.write(COUNTER, TITLE)
    file = workshop.folder / FOLDER / SEEN
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    before = file.read_bytes()
    assert workshop.told() == [f"{FOLDER}/{SEEN}:1 edition-memory"]
    assert file.read_bytes() == before
    assert workshop.run("update")[0] == 1
    assert file.read_bytes() == before


def test_a_copy_that_is_lost_is_told_once(workshop: Workshop) -> None:
    """What is below now counts from then on."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    (workshop.folder / FOLDER / COUNTER).unlink()
    assert workshop.told() == [f"{COUNTER}:1 edition-forgotten"]
    assert workshop.told() == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(workshop: Workshop) -> None:
    """A warning, and no crash."""
    workshop.check()
    workshop.write(COUNTER, TITLE)
    (workshop.folder / FOLDER).chmod(0o500)
    assert workshop.told() == [f"{FOLDER} edition-unwritten"]


def test_where_the_memory_cannot_be_a_folder_is_told(workshop: Workshop) -> None:
    """A file in its place stands for every fault of the disk."""
    rmtree(workshop.folder / FOLDER)
    (workshop.folder / FOLDER).write_text("", encoding="utf-8")
    assert "edition-unwritten" in " ".join(workshop.told())


def test_a_text_with_the_line_ends_of_windows_is_the_same_text(workshop: Workshop) -> None:
    """Nothing changed, and an update keeps the line ends."""
    file = workshop.write("book/page.md", PAGE.replace("One.", "Ours.").replace("\n", "\r\n"))
    assert workshop.told() == []
    workshop.publish("book/page.md", ("Two ", "Two and more "))
    assert workshop.run("update")[0] == 0
    changed = PAGE.replace("One.", "Ours.").replace("Two ", "Two and more ")
    assert file.read_bytes() == changed.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "name", ["book/two words.md", "book/à.md", "book/a\\b.md", "book/<b>.md", "book/%2e%2e.md"]
)
def test_a_file_may_have_any_name(workshop: Workshop, name: str) -> None:
    """It is remembered or left alone, and the next run is as good as the first."""
    for folder in (workshop.base, workshop.folder):
        workshop.write(name, "# A\n\nB\u2028C\u202eD.\n", folder)
    workshop.write(name, "# Ours\n")
    assert "edition-memory" not in " ".join([*workshop.told(), *workshop.told()])
    workshop.write(name, "# New\n", workshop.base)
    assert workshop.run("update")[0] == 0
    assert workshop.read(name) == "# Ours\n"
    assert "edition-memory" not in " ".join(workshop.told())


def test_the_record_leads_nowhere_else(workshop: Workshop, tmp_path: Path) -> None:
    """A memory that somebody sent along cannot make us read or write outside the folder."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    file = workshop.folder / FOLDER / SEEN
    text = file.read_text(encoding="utf-8")
    outside = tmp_path / "outside.yaml"
    outside.write_text("kept", encoding="utf-8")
    named = text.replace(f'"{COUNTER}": {{', f'"../../{outside.name}": {{')
    file.write_text(named, encoding="utf-8")
    workshop.publish(COUNTER, ("The counter", "The desk"))
    assert workshop.run("update")[0] == 1
    assert outside.read_text(encoding="utf-8") == "kept"


def _mistaken(text: str, chance: Random) -> str:
    """A text with one line gone, moved, cut, indented, or with another id."""
    lines = text.split("\n")
    here, there = chance.randrange(len(lines)), chance.randrange(len(lines))
    line = lines.pop(here)
    changed = (), (line[:-1],), (f"  {line}",), (line.replace("id: ", "id: z"),), (line, line)
    lines[there if chance.random() < 1 / 2 else here : here] = chance.choice(changed)
    return "\n".join(lines)


def _news(workshop: Workshop) -> list[str]:
    """What is told of the book below and of the memory."""
    return [each for each in workshop.told() if not each.endswith(("edition-twice", "-empty"))]


@pytest.mark.parametrize("seed", range(6))
def test_over_a_book_that_did_not_change_nothing_is_told(workshop: Workshop, seed: int) -> None:
    """Whatever a trainer writes, mistakes, deletes and mends. Nothing is kept of it."""
    chance = Random(seed)
    for name, text in ((COUNTRY, QUESTIONS), ("book/picture.svg", "<svg> </svg>")):
        workshop.write(name, text, workshop.base)
    workshop.publish(SOURCES, ("@book", f"% Ours\n{SECOND}@book"))
    names = chance.sample(sorted(OWN), 4)
    for step in range(7):
        for name in names:
            file = workshop.folder / name
            if not file.exists() or chance.random() < 1 / 3:
                workshop.write(name, chance.choice(OWN[name]))
            elif name.endswith((".bib", "facts.yaml", "country.yaml")):
                workshop.write(name, _mistaken(workshop.read(name), chance))
            elif chance.random() < 1 / 2:
                file.unlink()
        assert _news(workshop) == [], (step, names)
        if step == 3:
            workshop.run("update")
            assert _news(workshop) == []
    for name in names:
        (workshop.folder / name).unlink(missing_ok=True)
    workshop.check()
    assert not [name for name in workshop.files() if name.startswith(f"{FOLDER}/book")]


def test_a_misspelt_id_that_is_mended_is_no_change_of_the_book(workshop: Workshop) -> None:
    """The answer is remembered in its own place, and not after all others."""
    workshop.write(COUNTRY, QUESTIONS, workshop.base)
    workshop.write(COUNTRY, ANSWERS.replace("id: b", "id: bb"))
    workshop.check()
    workshop.write(COUNTRY, ANSWERS)
    assert workshop.told() == []
    kept = (workshop.folder / FOLDER / COUNTRY).read_text(encoding="utf-8")
    assert [line[-1] for line in kept.splitlines() if "- id:" in line] == [*"abcd"]


def test_another_order_alone_is_no_news(workshop: Workshop) -> None:
    """The order of what a file only changes is the book's own."""
    workshop.write(COUNTRY, QUESTIONS, workshop.base)
    workshop.write(COUNTRY, ANSWERS)
    workshop.write(COUNTER, TITLE)
    workshop.check()
    head, *others = QUESTIONS.split("  - ")
    workshop.write(COUNTRY, "  - ".join([head, *reversed(others)]), workshop.base)
    start, first, second = CHOICE.split("  - id: ")
    workshop.write(COUNTER, f"{start}  - id: {second}  - id: {first}", workshop.base)
    assert workshop.told() == []


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (COUNTRY, ANSWERS, ANSWERS.replace("id: b", "id: bb")),
        (COUNTRY, ANSWERS, ""),
        (COUNTRY, ANSWERS, "answers:\n"),
        (FACTS, FACT, FACT.replace("id:", "idd:")),
        (FACTS, FACT, ""),
    ],
)
def test_a_mistake_hides_no_change_of_the_book(
    workshop: Workshop, name: str, good: str, bad: str
) -> None:
    """What changed before the mistake is told again once that is mended."""
    workshop.write(COUNTRY, QUESTIONS, workshop.base)
    workshop.write(name, good)
    workshop.check()
    workshop.publish(COUNTRY, ("Who is b?", "Who is it?"))
    workshop.publish(FACTS, ("Debt can bind", "Debt may bind"))
    told = workshop.told()
    assert told
    workshop.write(name, bad)
    workshop.check()
    workshop.write(name, good)
    assert workshop.told() == told


def test_a_file_with_another_name_leaves_nothing_behind(workshop: Workshop) -> None:
    """At the next check; but what changed beneath it is kept until an update."""
    workshop.write("book/exercises/counter.yml", TITLE)
    workshop.check()
    (workshop.folder / "book/exercises/counter.yml").rename(workshop.folder / COUNTER)
    assert workshop.told() == []
    assert not (workshop.folder / FOLDER / "book/exercises/counter.yml").exists()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    told = workshop.told()
    (workshop.folder / COUNTER).unlink()
    assert workshop.told() == []
    workshop.write(COUNTER, TITLE)
    assert workshop.told() == told == [f"{COUNTER}:2 edition-changed"]


SECOND_DESK = f"{TITLE}options:\n  - id: send\n    text: Go\n"


@pytest.mark.parametrize(
    "name", ["book/exercises/our-desk.yaml", "book/chapter/exercises/counter.yaml"]
)
def test_a_change_with_a_new_name_or_folder_is_remembered(workshop: Workshop, name: str) -> None:
    """What the book changed beneath it before is told under its new name, and merged."""
    workshop.write("book/exercises/desk.yaml", SECOND_DESK)
    workshop.check()
    workshop.publish(COUNTER, ("Send him to the loan queue", "Send him on"))
    assert workshop.told() == ["book/exercises/desk.yaml:5 edition-changed"]
    (workshop.folder / "book/exercises/desk.yaml").unlink()
    workshop.write(name, SECOND_DESK)
    assert workshop.told() == [f"{name}:5 edition-changed"] == workshop.told()
    assert not (workshop.folder / FOLDER / "book/exercises/desk.yaml").exists()
    workshop.run("update", "--take", "send")
    assert "text: Send him on" in workshop.read(name)
    assert workshop.told() == []


def test_a_change_with_a_new_name_whose_ground_is_withdrawn_is_written_whole(
    workshop: Workshop,
) -> None:
    """Without the memory it would be a file that changes nothing known."""
    workshop.write("book/exercises/desk.yaml", TITLE)
    workshop.check()
    workshop.withdraw(COUNTER)
    (workshop.folder / "book/exercises/desk.yaml").rename(workshop.folder / COUNTER)
    assert workshop.told() == [f"{COUNTER}:1 edition-gone"]
    workshop.run("update")
    assert "title: Our counter" in workshop.read(COUNTER)
    assert "Ask how the debt began" in workshop.read(COUNTER)


def test_of_two_changes_with_new_names_each_keeps_its_own_memory(workshop: Workshop) -> None:
    """Two exercises made of one of ours are told apart by what they change."""
    desk, gate = "book/exercises/desk.yaml", "book/exercises/gate.yaml"
    workshop.write(desk, SECOND_DESK)
    workshop.write(gate, f"{TITLE}prompt: What do we do?\n")
    workshop.check()
    workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    told = [each.replace("gate", "a-gate") for each in workshop.told() if "changed" in each]
    for name in (desk, gate):
        file = workshop.folder / name
        file.rename(file.with_name(f"a-{file.name}"))
    assert [each for each in workshop.told() if "changed" in each] == told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
@pytest.mark.parametrize("name", [SEEN, SHOWN, NEWS, "updating", "before/2026-12-01-1.zip"])
def test_a_pipe_holds_no_check_up(workshop: Workshop, name: str) -> None:
    """An archive of a stranger may bring one, and nobody writes into it."""
    workshop.check()
    workshop.publish("book/other.md", ("Three.", "Four."))
    file = workshop.folder / FOLDER / name
    file.parent.mkdir(exist_ok=True)
    file.unlink(missing_ok=True)
    os.mkfifo(file)
    assert workshop.run("check")[0] == 0
    assert workshop.run("update")[0] == 0


@pytest.mark.parametrize("to", ["outside", "base/book", "my-workshop/book"])
@pytest.mark.parametrize("name", [FOLDER, f"{FOLDER}/book", f"{FOLDER}/{SEEN}"])
def test_no_command_follows_a_link_in_the_memory(
    workshop: Workshop, tmp_path: Path, name: str, to: str
) -> None:
    """Nothing is written or deleted where it leads to, whatever the record names."""
    for each in ("outside", "base/book", "my-workshop/book"):
        workshop.write(f"{each}/thesis.txt", "Mine.", tmp_path)
    workshop.write(COUNTER, TITLE)
    workshop.check()
    file = workshop.folder / FOLDER / SEEN
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"own": {', '"own": {\n  "book/thesis.txt": {},'), "utf-8")
    link = workshop.folder / name
    if link.is_dir():
        link.rename(tmp_path / "aside")
    link.parent.mkdir(exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(tmp_path / to / (SEEN if name.endswith(SEEN) else ""))
    aside = tmp_path / "aside", workshop.folder / "_build"
    before = _all_but(tmp_path, *aside)

    new = ("new", "change", "page", "--in", str(workshop.folder), "--no-open")
    one = [(word, str(workshop.folder)) for word in ("check", "build", "update")]
    for words in (*one, (*one[-1], "--undo"), new):
        done = CliRunner().invoke(app, words)
        told = f"Nothing was done: {name} in {workshop.folder} is a link"
        assert (done.exit_code, told in " ".join(done.output.split())) == (1, True), done.output
    # Nor does whoever opens it in another way, such as the studio.
    assert workshop.check() != []
    assert _all_but(tmp_path, *aside) == before


def _all_but(folder: Path, *aside: Path) -> dict[Path, bytes]:
    """All files below a folder that lie in none of some others."""
    files = (each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    return {each: each.read_bytes() for each in files if not {*aside} & {*each.parents}}


def test_a_version_in_the_record_is_a_version(workshop: Workshop) -> None:
    """It is printed: another text makes the record a damaged one."""
    workshop.check()
    file = workshop.folder / FOLDER / SEEN
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub('"toolkit": "[^"]*"', r'"toolkit": "0\\u001b[31m"', text), "utf-8")
    assert workshop.told() == [f"{FOLDER}/{SEEN}:1 edition-memory"]


def test_of_many_backups_few_lists_are_read(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check takes no longer however many somebody sends along."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    first = workshop.folder / FOLDER / "before" / "2026-11-01-1.zip"
    first.parent.mkdir()
    with zipfile.ZipFile(first, "w") as made:
        for number in range(20_000):
            made.writestr(f"book/{number}", "")
    for number in range(2, 9):
        first.with_name(f"2026-11-01-{number}.zip").hardlink_to(first)
    read: list[int] = []
    entries = zipfile.ZipFile.infolist

    def counted(self: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
        read.append(len(entries(self)))
        return entries(self)

    monkeypatch.setattr(zipfile.ZipFile, "infolist", counted)
    workshop.check()
    assert 0 < sum(read) < 80_000
