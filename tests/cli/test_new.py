"""`guides new` writes what is valid at once, asks little, and writes over nothing."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from practiceguides.checking import check_book
from practiceguides.cli.main import app
from practiceguides.cli.typed import mistyped
from practiceguides.content import whole
from practiceguides.content.layers import VARIABLE, Layers
from practiceguides.content.problems import Level
from practiceguides.content.source import parse_yaml, read_yaml
from practiceguides.content.whole import BESIDE, write_whole
from practiceguides.editions import starting
from practiceguides.editions.finding import PACKAGED, edition_layers
from practiceguides.exercises import TYPES
from practiceguides.reading import read_book, read_layers
from practiceguides.schemas import schema_of
from practiceguides.writing.commented import commented, in_short
from practiceguides.writing.exercises import exercise_text
from practiceguides.writing.files import Wanted, new_exercise, new_scenario
from practiceguides.writing.stories import story_text
from tests.conftest import ROOT, WriteBook, the_book
from tests.editions.workshop import Workshop


def run(*words: str | Path, typed: str | None = None) -> tuple[int, str]:
    """Run `guides new`; its status and all that it said."""
    done = CliRunner().invoke(app, ["new", *map(str, words)], input=typed)
    return done.exit_code, " ".join(done.output.split())


def invoke(*words: str) -> tuple[int, str]:
    """Run another command; its status and all that it said."""
    done = CliRunner().invoke(app, [*words])
    return done.exit_code, " ".join(done.output.split())


def files_of(root: Path) -> dict[Path, bytes]:
    """All that lies in a folder."""
    return {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that lies over the real book."""
    folder = tmp_path / "edition"
    (folder / "book").mkdir(parents=True)
    monkeypatch.setenv(VARIABLE, f"{ROOT}:{folder}")
    return folder


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition over the real book as the command begins it: to look at, or to copy."""
    folder = tmp_path_factory.mktemp("begun") / "two-mornings"
    assert run("edition", folder)[0] == 0
    return folder


def test_what_is_written_over_our_book_is_fine(edition: Path) -> None:
    """Each type, and a story: written by the command, checked, and nothing but notes."""
    book = replace(the_book(), layers=Layers((ROOT, edition)))
    new_scenario(book, Wanted("my-story", title="Two gates"))
    for name in TYPES:
        new_exercise(book, name, Wanted(f"my-{name}"))

    book = read_book(ROOT, edition)
    written = {*edition.rglob("*")}
    problems = [each for each in check_book(book) if each.file in written]
    assert [str(each) for each in problems if each.level > Level.NOTE] == []
    assert {each.code for each in problems} == {"item-unused"}
    assert book.items["my-story"].item.title == "Two gates"


@pytest.mark.parametrize("name", TYPES)
def test_an_example_is_its_fields_with_remarks(name: str) -> None:
    """The file says what the example says, explains each field in short, and offers the others."""
    specs = [each["spec"] for each in read_yaml(TYPES[name].folder / "examples.yaml").value]
    schema = schema_of(TYPES[name])
    for number, spec in enumerate(specs):
        text = exercise_text(TYPES[name], number, the_book(), "exercise.json")
        told = " ".join(text.replace("\n## ", " ").split())

        assert text.endswith(commented(schema, spec, specs))
        assert plain(parse_yaml(text, Path()).value) == plain(spec)
        for field, each in schema["properties"].items():
            assert f"\n{field}:" in text or f"\n#{field}:" in text, field
            assert in_short(each.get("description", "")) in told, field


def plain(value: Any) -> Any:
    """A value without the blanks around its texts, which no model keeps."""
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.strip() if isinstance(value, str) else value


@pytest.mark.parametrize("name", [name for name in TYPES if name != "voice"])
def test_a_small_book_gets_one_too(name: str, write_book: WriteBook) -> None:
    """Where the book has none of the example's facts, it rests on one that the book has."""
    root = write_book()
    status, said = run("exercise", name, "first", "--in", root)
    errors = [each for each in check_book(read_book(root)) if each.level is Level.ERROR]

    assert (status, errors) == (0, []), said


def test_a_type_that_the_book_cannot_feed_is_told(write_book: WriteBook) -> None:
    """The type voice needs a voice: without one, nothing is written."""
    root = write_book()
    before = files_of(root)
    status, said = run("exercise", "voice", "first", "--in", root)

    assert status == 2
    assert "there is no voice 'V-ID-11'" in said
    assert files_of(root) == before


WRONG = {
    "nothing given": (["exercise"], "Write: guides new exercise TYPE NAME. There are: annotate,"),
    "no name": (["exercise", "choice"], "Write: guides new exercise TYPE NAME."),
    "a type misspelt": (["exercise", "choise", "a"], "no type 'choise'. Perhaps 'choice'."),
    "a name with capitals": (["exercise", "choice", "First"], "'First' cannot be a name"),
    "a word that is taken": (["scenario", "constructor"], "The word 'constructor' is taken."),
    "a way out of the folder": (["scenario", "../../up"], "'../../up' cannot be a name"),
    "a name that an exercise has": (["scenario", "counter"], "taken by book/exercises/counter."),
    "a name that a story has": (["exercise", "sort", "quay"], "taken by book/scenarios/quay.md"),
    "no such guide": (["exercise", "sort", "a", "--guide", "x"], "There is no guide 'x'."),
    "no such page": (
        ["exercise", "sort", "a", "--on", "pag3"],
        "No page is called 'pag3' (perhaps",
    ),
    "no such example": (["exercise", "sort", "a", "--example", "9"], "has no example 9"),
    "a hidden sign": (["exercise", "sort", "a", "--title", "A\u202eB"], "cannot be seen"),
    "a chapter with a slash": (["chapter", "a/b"], "'a/b' cannot be the name of a page"),
    "a chapter that is there": (["chapter", "page"], "There is a page book/page.md already."),
    "a voice of no study": (["voice"], "Write: guides new voice SOURCE."),
    "a study that is misspelt": (["voice", "ilo2021"], "(perhaps 'ilo2012')"),
    "no such folder": (["scenario", "a", "--in", "nowhere"], "nowhere is not there."),
}


def test_only_what_is_a_guide_is_one(write_book: WriteBook) -> None:
    """It has a first page, and exercises or facts: no folder of pictures or of other pages has."""
    page, facts = {"book/law/index.md": "# Law\n"}, {"book/law/facts.yaml": "[]\n"}
    others = {"book/paths/police.md": "# P\n", "book/pictures/a.md": "# B\n"}
    root = write_book(page | facts | others | {"book/stories/index.md": "# C\n"})

    status, said = run("exercise", "sort", "a", "--guide", "paths", "--in", root)
    assert (status, "There are: law." in said) == (2, True)
    status, said = run("exercise", "sort", "a", "--guide", "law", "--in", root)
    assert (status, (root / "book/law/exercises/a.yaml").is_file()) == (0, True)


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_what_cannot_be_is_told_and_nothing_is_written(
    words: tuple[list[str], str], write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each mistake is a sentence and status 2, and no file has changed."""
    root = write_book()
    before = files_of(root)
    monkeypatch.chdir(root)
    status, said = run(*words[0])

    assert status == 2
    assert words[1] in said
    assert files_of(root) == before


def test_a_person_at_a_terminal_is_asked(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Type, name and title are asked for, the types with what each of them is."""
    monkeypatch.setattr("practiceguides.cli.new.is_person", lambda: True)
    root = write_book()
    typed = "choise\nchoice\nmy-first\nMine: a title\n"
    status, said = run("exercise", "--no-open", "--in", root, typed=typed)

    assert (status, "choice: Choose one answer or several" in said) == (0, True)
    assert "There is no 'choise' (perhaps 'choice')." in said
    assert read_book(root).items["my-first"].item.title == "Mine: a title"


def test_a_page_shows_it_at_its_end(write_book: WriteBook) -> None:
    """Named by the beginning of its name, a page gets a block, and a notebook a cell."""
    root = write_book()
    run("chapter", "our-law", "--title", "Our law", "--in", root)
    run("exercise", "choice", "one", "--on", "pa", "--in", root)
    run("exercise", "notepad", "two", "--on", "book/our-law.ipynb", "--in", root)
    cells = json.loads((root / "book/our-law.ipynb").read_text("utf-8"))["cells"]

    assert (root / "book/page.md").read_text("utf-8").endswith("\n\n```{exercise} one\n```\n")
    assert "".join(cells[-1]["source"]) == 'exercise("two")'
    assert [each for each in check_book(read_book(root)) if each.level is Level.ERROR] == []


def test_a_page_of_ones_own_takes_exercises(tmp_path: Path) -> None:
    """It is named below the edition's other one; what it rests on stays its end."""
    mine = tmp_path / "mine"
    run("edition", mine, "--for", "police", "--minutes", "90")
    status, said = run("page", "second-morning", "--title", "Our second morning", "--in", mine)
    assert (status, "book/second-morning.html" in said) == (0, True)
    run("exercise", "choice", "our-gate", "--on", "second-morning", "--in", mine)

    text = (mine / "book/second-morning.md").read_text("utf-8")
    assert text.startswith("# Our second morning\n")
    assert text.endswith("\n\n```{exercise} our-gate\n```\n\n```{rests-on}\n```\n")
    book = read_layers(edition_layers(mine))
    assert [page.docname for page in book.pages][1:3] == ["book/programme", "book/second-morning"]
    settings = (mine / "edition.yaml").read_text("utf-8")
    assert "\ncontents:\n  - programme\n  - second-morning\n  - part: " in settings
    assert [str(each) for each in check_book(book) if each.level > Level.NOTE] == []


def test_a_page_of_the_book_below_becomes_a_page_of_ones_own(edition: Path) -> None:
    """In an edition our files stay as they are: the page with the new cell lies in the edition."""
    ours = ROOT / "book/identification/06-seeing-asking-listening.ipynb"
    before = ours.read_bytes()
    status, said = run("exercise", "choice", "mine", "--on", "identification/06", "--in", edition)
    mine = edition / "book/identification" / ours.name

    assert status == 0
    assert f"It was made from {ours}." in said
    assert 'exercise(\\"mine\\")' in mine.read_text("utf-8")
    assert ours.read_bytes() == before


def test_what_is_ours_can_be_changed(edition: Path) -> None:
    """Who takes the name of an exercise of ours reads how that one is changed."""
    status, said = run("exercise", "choice", "neutral-interpreter", "--in", edition)

    assert status == 2
    assert "begin a file of your own with `extends: neutral-interpreter`." in said


def test_a_change_says_where_we_name_it_by_its_title(tmp_path: Path) -> None:
    """A plan that says “The unpaid roof” would lead to nothing of that name."""
    mine = tmp_path / "mine"
    run("edition", mine)
    heads = []
    for name in ("the-unpaid-roof", "neutral-interpreter"):
        assert run("change", name, "--in", mine)[0] == 0
        (file,) = (mine / "book").rglob(f"exercises/{name}.yaml")
        heads.append(file.read_text("utf-8").partition(f"\nextends: {name}\n")[0])

    said = r"\n## These pages name it by its title, .*“Identification: a session"
    assert re.search(said, heads[0])
    assert "by its title" not in heads[1]


def test_a_story_and_a_page_of_ours_can_be_changed(tmp_path: Path) -> None:
    """Whoever has the wheel alone gets our text: all scenes of a story, a page as it is."""
    mine = tmp_path / "mine"
    run("edition", mine)
    story, page = (run("change", name, "--in", mine) for name in ("the-crew-list", "how-to-use"))
    several = run("change", "01-introduction", "--in", mine)
    again = run("change", "how-to-use", "--in", mine)

    assert (story[0], "delete those that stay ours" in story[1]) == (0, True)
    assert (page[0], "book/how-to-use.html" in page[1]) == (0, True)
    ours = (ROOT / "book/how-to-use.md").read_text("utf-8")
    assert (mine / "book/how-to-use.md").read_text("utf-8") == ours
    scenes = (mine / "book/identification/scenarios/the-crew-list.md").read_text("utf-8")
    assert scenes.startswith("---\nextends: the-crew-list\n---\n")
    assert (several[0], "Write its folder too." in several[1]) == (2, True)
    assert (again[0], "is yours already: change book/how-to-use.md." in again[1]) == (2, True)
    book = read_layers(edition_layers(mine))
    assert [str(each) for each in check_book(book) if each.level > Level.NOTE] == []
    assert book.spec("the-crew-list") == the_book().spec("the-crew-list")


def test_where_it_is_shown_is_told_as_it_is_written(begun: Path, tmp_path: Path) -> None:
    """In an edition the two lines of a page, and nothing of cells and schemas."""
    shutil.copytree(begun, tmp_path / "mine")
    status, said = run("exercise", "choice", "night-boat", "--in", tmp_path / "mine")

    assert status == 0
    assert "Write these two lines where a page is to show it: ```{exercise} night-boat ```" in said
    assert "cell" not in said
    assert "schemas" not in said


def test_whoever_stands_beside_editions_is_told_of_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The packaged book would be read there, and which edition was meant, nobody guesses."""
    monkeypatch.setattr("practiceguides.cli.root.find_layers", lambda _: Layers((PACKAGED,)))
    monkeypatch.chdir(tmp_path)
    for name, told in (
        ("one", "Yours is in the folder one: name it"),
        ("Two mornings", 'Yours are in the folders "Two mornings", one: name one of them'),
    ):
        run("edition", name)
        for command in ("check", "update"):
            status, said = invoke(command)
            assert (status, told in said) == (2, True)
    run("edition", "beside/three")
    monkeypatch.setattr("practiceguides.cli.root.find_layers", lambda _: None)
    assert "Yours is in the folder beside/three: name it" in invoke("update", "beside")[1]
    monkeypatch.setattr("practiceguides.cli.root.find_layers", lambda _: Layers((PACKAGED,)))
    status, said = run("chapter", "our-law")
    assert (status, 'in the command, as --in "Two mornings"' in said) == (2, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "--strict", "one"], "guides check --strict"),
        (["new", "scenario", "the-boat", "--in", "one"], "guides new scenario the-boat"),
    ],
)
def test_whoever_stands_in_the_folder_is_told_the_whole_command(
    words: list[str], told: str, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is told can be typed as it stands, and it works."""
    shutil.copytree(begun, tmp_path / "one")
    monkeypatch.chdir(tmp_path / "one")
    monkeypatch.setattr("sys.argv", ["guides", *words])

    assert invoke(*words) == (2, f"You are in the folder one already. Write: {told}")
    assert invoke(*told.split()[1:])[0] == 0


def test_the_name_before_the_type_is_told_with_the_right_order() -> None:
    """The whole command is said."""
    status, said = run("exercise", "harbour-gate", "choice")
    assert (status, "Write the type first" in said) == (2, True)
    assert "guides new exercise choice harbour-gate" in said


def test_an_edition_that_is_there_says_how_it_is_changed(begun: Path, tmp_path: Path) -> None:
    """Who gave it a wrong profession need not begin anew."""
    before = files_of(begun)
    status, said = run("edition", begun, "--for", "police")
    assert files_of(begun) == before
    assert (status, "is not empty" in said) == (2, True)
    assert "write `audience:` and `minutes:`" in said
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "notes.txt").write_text("A", "utf-8")
    assert "audience" not in run("edition", tmp_path / "two")[1]


class Killed(BaseException):
    """The process ends here."""


def test_an_edition_whose_beginning_was_killed_is_begun_by_the_same_command(
    begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name is not taken by half of it, and nothing of a person's is written over."""
    folder, written = tmp_path / "two-mornings", len(files_of(begun))
    for moment in range(written):
        left = iter(range(moment))

        def writes(file: Path, content: bytes, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                file.parent.mkdir(parents=True, exist_ok=True)
                (file.parent / f"{BESIDE}0").write_bytes(content[:9])
                raise Killed
            write_whole(file, content)

        with monkeypatch.context() as patched:
            patched.setattr(starting, "write_whole", writes)
            with pytest.raises(Killed):
                run("edition", folder)
        assert len(files_of(folder)) == moment + 1
        if moment:
            (folder / "README.md").write_text("Mine", "utf-8")
            assert run("edition", folder)[0] == 2
            assert (folder / "README.md").read_text("utf-8") == "Mine"
            (folder / "README.md").unlink()
        assert run("edition", folder)[0] == 0
        assert {*files_of(begun).values()} <= {*files_of(folder).values()}
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["exercise", "choice", "my-gate", "--on", "page"], "Or name 'my-gate' on a page, for"),
        (["page", "my-page"], "Or name that one in _toc.yml, which does not have it: it is yours."),
    ],
)
def test_what_was_killed_between_two_files_says_what_is_missing(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    """The file is there and nothing names it: the same command says so, and how to go on."""
    root = write_book({"_toc.yml": "format: jb-book\nroot: book/page\n"})

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(whole, "write_text", killed)
        with pytest.raises(Killed):
            run(*words, "--in", root)
    status, said = run(*words, "--in", root)
    assert (status, told in said) == (2, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["serve", "two", "mornings"], "guides serve two-mornings"),
        (["new", "change", "The", "man", "--in", "x"], "guides new change the-man --in x"),
        (["new", "exercise", "choice", "The", "gate"], "guides new exercise choice the-gate"),
        (["new", "exercise", "choice", "the-gate", "--title", "The gate"], ""),
        (["check", "two-mornings"], ""),
        (["update", "x", "-keep", "a"], "guides update x --keep a"),
        (["update", "x", "--", "keep", "a"], "guides update x --keep a"),
        (["update", "x", "\u2014", "keep", "a"], "guides update x --keep a"),
        (["check", "--", "two-mornings"], ""),
        (["export", "two-mornings", *["ask-for-an-interpreter"] * 100, "--to", "csv"], ""),
    ],
)
def test_what_is_typed_amiss_is_told_as_it_is_written(
    words: list[str], told: str, begun: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole command is said, and what is well typed is left alone."""
    monkeypatch.chdir(begun.parent)
    assert mistyped(words).partition("Write: ")[2] == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "one", "two"], "'two' is more than this command takes."),
        (["update", "--keep"], "Behind --keep something is missing."),
    ],
)
def test_what_is_too_much_or_missing_is_said_in_plain_words(words: list[str], told: str) -> None:
    """No word of programmers, and where the command is explained."""
    status, said = invoke(*words)
    assert status == 2
    assert said.startswith(told)
    assert said.endswith(f"guides {words[0]} --help")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (["scenario", "my-gate"], "~item/my-gate"),
        (["exercise", "choice", "my-first"], "~item/my-first"),
        (["chapter", "our-law"], "book/our-law.html"),
        (["page", "our-law"], "book/our-law.html"),
    ],
)
def test_what_is_new_is_shown_at_once(
    words: list[str], place: str, write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A browser opens it where somebody sits at the terminal, or asks for it; else it is named."""
    shown: list[tuple[Path, str]] = []
    monkeypatch.setattr("practiceguides.cli.showing.see", lambda *place: shown.append(place))
    root = write_book()
    assert f"http://127.0.0.1:8000/{place}" in run(*words, "--in", root)[1]
    run(words[0], *words[1:-1], "another", "--open", "--in", root)
    monkeypatch.setattr("practiceguides.cli.showing.is_person", lambda: True)
    run(words[0], *words[1:-1], "a-third", "--in", root)

    other, third = (place.replace(words[-1], name) for name in ("another", "a-third"))
    assert shown == [(root.resolve(), other), (root.resolve(), third)]


def test_a_chapter_stands_behind_those_of_its_guide(tmp_path: Path) -> None:
    """The reading order names it after the last chapter of the folder, and stays as it was else."""
    shutil.copytree(ROOT / "tests/sample_book", tmp_path / "b", ignore=lambda *_: ["_build"])
    toc = tmp_path / "b/_toc.yml"
    before = toc.read_text("utf-8").split("\n")
    assert run("chapter", "our-law", "--in", tmp_path / "b")[0] == 0
    after = toc.read_text("utf-8").split("\n")

    place = after.index("      - file: book/our-law")
    assert after[place - 1] == "      - file: book/03-the-island"
    assert after[:place] + after[place + 1 :] == before


def test_a_voice_waits_until_it_is_written(write_book: WriteBook) -> None:
    """It stands behind the others, with the next id, and no page may use it yet."""
    root = write_book()
    for _ in range(2):
        assert run("voice", "ilo2012", "--in", root)[0] == 0
    book = read_book(root)

    assert list(book.voices) == ["V-MY-1", "V-MY-2"]
    assert not any(each.usable for each in book.voices.values())
    assert [each for each in check_book(book) if each.level is Level.ERROR] == []


def test_a_new_voice_is_shown_alone(write_book: WriteBook, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page may have it yet, so a browser opens it by its own name."""
    shown: list[tuple[Path, str]] = []
    monkeypatch.setattr("practiceguides.cli.showing.see", lambda *place: shown.append(place))
    root = write_book()
    told = run("voice", "ilo2012", "--in", root)[1]
    run("voice", "ilo2012", "--open", "--in", root)

    assert "the voice V-MY-1, at its end" in told
    assert "http://127.0.0.1:8000/~voice/V-MY-1" in told
    assert shown == [(root.resolve(), "~voice/V-MY-2")]


def test_a_file_from_windows_stays_one(write_book: WriteBook) -> None:
    """Where something is added to a page, a list or the contents, their line ends stay."""
    root = write_book()
    run("voice", "ilo2012", "--in", root)
    added = [root / "book/page.md", root / "book/voices.yaml", root / "_toc.yml"]
    for file in added:
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    before = [file.read_bytes() for file in added]
    run("exercise", "choice", "one", "--on", "page", "--in", root)
    run("voice", "ilo2012", "--in", root)
    run("page", "our-law", "--in", root)

    for file, old in zip(added, before, strict=True):
        new = file.read_bytes()
        assert new != old
        assert new.startswith(b"\xef\xbb\xbf")
        assert new.count(b"\n") == new.count(b"\r\n")


def test_the_story_to_begin_with_shows_how_one_is_written() -> None:
    """Its remarks stand above the story, where the format has room for them."""
    front, _, story = story_text().removeprefix("---\n").partition("\n---\n")

    assert "# How the story below is written:" in front
    assert story.startswith("\n{#bench}\n## The bench\n")
    assert "#" not in story.replace("{#", "").replace("](#", "").replace("## ", "")


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("exercises", "exercise choice mine"), ("scenarios", "scenario mine"),
        ("exercises", "change counter"), ("scenarios", "change quay"),
        ("guide", "page mine --guide guide"), ("guide", "chapter mine --guide guide"),
        ("guide", "voice ilo2012 --guide guide"), ("guide", "exercise choice mine --guide guide"),
    ],
)  # fmt: skip
def test_nothing_new_is_written_behind_a_link(tmp_path: Path, link: str, words: str) -> None:
    """A folder of the book that leads elsewhere is told, and nothing is written there."""
    workshop = Workshop(tmp_path)
    for name in ("index.md", "facts.yaml"):
        workshop.write(
            f"book/guide/{name}", "# Guide\n" if name == "index.md" else "", workshop.base
        )
    (outside := tmp_path / "outside").mkdir()
    (workshop.folder / "book").mkdir()
    (workshop.folder / "book" / link).symlink_to(outside)
    status, said = run(*words.split(), "--in", workshop.folder, "--no-open")
    told = f"book/{link}: here belongs a folder, and this is none, or a link to one."
    assert (status, f"Nothing was written. {told}" in said) == (2, True), said
    assert [*outside.iterdir()] == []
