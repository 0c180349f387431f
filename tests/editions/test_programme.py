"""A trainer hears how a choice stands to the minutes, and what would fit."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from practiceguides.cli.main import app
from practiceguides.content.problems import in_command
from practiceguides.editions.finding import edition_layers
from practiceguides.editions.proposing import lists_of
from practiceguides.reading import read_book, read_layers
from tests.editions.conftest import SAMPLE
from tests.pages.conftest import build_book

WAYS = """\
# At the harbour

## I have ten minutes

:::{ways}
1. [The landing](../03-the-island.ipynb#the-landing)
:::

## I have an hour

:::{ways}
1. [The landing](../03-the-island.ipynb#the-landing)
2. [The counter](../01-the-counter.ipynb)
:::
"""
OUT = "left_out:\n  - what: {}\n    why: Others do it.\n"
SAID = "edition.yaml:4: "


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An edition of 60 minutes over a book that has ways for one profession."""
    below = tmp_path / "below"
    shutil.copytree(SAMPLE, below, ignore=shutil.ignore_patterns("_build"))
    ways = below / "book" / "paths" / "harbour-guard.md"
    ways.parent.mkdir()
    ways.write_text(WAYS, "utf-8")
    toc = below / "_toc.yml"
    toc.write_text(f"{toc.read_text('utf-8')}      - file: book/paths/harbour-guard\n", "utf-8")
    folder = tmp_path / "my-workshop"
    folder.mkdir()
    settings = "title: Ours\nover: ../below\naudience: harbour-guard\nminutes: 60\n"
    (folder / "edition.yaml").write_text(settings, "utf-8")
    return folder


def minutes(folder: Path, count: int, more: str = "") -> None:
    """Let the edition have so many minutes, and further settings."""
    file = folder / "edition.yaml"
    before = file.read_text("utf-8").partition("minutes:")[0]
    file.write_text(f"{before}minutes: {count}\n{more}", "utf-8")


def run(*words: str | Path) -> tuple[int, str]:
    """Run a command; its status and all that it said."""
    done = CliRunner().invoke(app, [*map(str, words)])
    return done.exit_code, " ".join(done.output.split())


def test_a_choice_that_takes_longer_is_a_remark_with_what_fits(folder: Path) -> None:
    """The whole book is longer than ten minutes: the pieces of the profession's way that fit."""
    minutes(folder, 10)
    status, said = run("check", folder, "--strict")
    assert status == 0
    assert f"note: {SAID}the whole book takes about " in said
    assert "and you have 10. This would fit: The landing (2)" in said
    assert f"`guides new programme {folder}` writes it as a page. [edition-minutes]" in said


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("03-the-island", ["The counter"]),
        ("01-the-counter", ["The landing"]),
        ("paths", ["The landing", "The counter"]),
    ],
)
def test_what_is_left_out_is_not_proposed(folder: Path, name: str, others: list[str]) -> None:
    """Whoever obeyed would be told that it is left out."""
    minutes(folder, 10, OUT.format(name))
    note = run("check", folder)[1]
    assert ("This would fit: The landing" in note) == ("The landing" in others)
    minutes(folder, 60, OUT.format(name))
    run("new", "programme", folder)
    page = (folder / "book" / "programme.md").read_text("utf-8")
    assert [each for each in ("The landing", "The counter") if each in page] == others


def test_a_programme_is_not_written_behind_a_link(folder: Path) -> None:
    """The folder of texts may lead to another one."""
    minutes(folder, 60, OUT.format("at-the-gate"))
    (folder / "other").mkdir()
    (folder / "book").symlink_to("other")
    status, said = run("new", "programme", folder)
    assert (status, "book: here belongs a folder, and this is none" in said) == (1, True)
    assert not (folder / "other" / "programme.md").exists()


def test_a_part_without_anything_to_do_is_not_proposed(folder: Path) -> None:
    """Its heading stays on the page, and would promise what was left out."""
    minutes(folder, 60, OUT.format("at-the-gate"))
    run("new", "programme", folder)
    page = (folder / "book" / "programme.md").read_text("utf-8")
    assert "The counter" in page
    assert "The landing" not in page


def test_a_folder_with_a_space_is_named_in_quotation_marks(tmp_path: Path) -> None:
    """So that the command can be copied as it stands."""
    folder = tmp_path / "two mornings"
    assert f'See it: guides serve "{folder}"' in run("new", "edition", folder)[1]


KINDS = """\
# At the harbour

:::{ways}
1. [A piece](../03-the-island.ipynb#the-landing)
2. [The last step](../03-the-island.ipynb#island-this-week-i-will)
3. [All pieces](../03-the-island.ipynb)
4. [A heading by its words](../01-the-counter.ipynb#a-long-story)
5. [A story on a page](../01-the-counter.ipynb#item-the-last-ferry)
6. [The page of a story](../desks/desk-gate.md)
:::
"""
"""Each kind of place that a way can lead to."""


def test_a_page_tells_the_minutes_that_a_proposal_counts(folder: Path) -> None:
    """Whoever takes over what the command proposed reads the same minutes on the page."""
    below = folder.parent / "below"
    (below / "book" / "paths" / "harbour-guard.md").write_text(KINDS, "utf-8")
    book = read_book(below)
    [way] = [page for page in book.pages if page.docname == "book/paths/harbour-guard"]
    [listed] = lists_of(book, way)
    built = build_book(book, below / "_build").folder / f"{way.docname}.html"
    rows = re.findall(r"<li>.*?</li>", built.read_text("utf-8").partition("<ol")[2], re.DOTALL)
    told = [sum(map(int, re.findall(r"(\d+)(?:\xa0minute| to look)", row))) for row in rows]
    assert told == [each.minutes for each in listed]
    assert len(listed) == KINDS.count("](")


def test_a_choice_that_fits_is_told_in_a_line(folder: Path) -> None:
    """And is nothing to mend."""
    minutes(folder, 60, "contents: [03-the-island]\n")
    status, said = run("check", folder, "--strict")
    assert status == 0
    assert "What `contents:` names takes about " in said
    assert "and you have 60." in said
    assert "nothing to mend" in said


def test_without_a_profession_the_remark_says_how_to_get_a_proposal(folder: Path) -> None:
    """It names whom the book speaks to."""
    file = folder / "edition.yaml"
    file.write_text(
        file.read_text("utf-8").replace("audience: harbour-guard\nminutes: 60", "minutes: 10"),
        "utf-8",
    )
    said = run("check", folder)[1]
    assert "`audience:` with one of ticket-seller, harbour-guard. [edition-minutes]" in said


def test_other_minutes_are_another_proposal_and_nothing_is_written_over(folder: Path) -> None:
    """One command: a page where there is none, else the lines to take over and what lacks."""
    minutes(folder, 10, "contents: [programme, 03-the-island]\n")
    assert "Written: book/programme.md" in run("new", "programme", folder)[1]
    page = folder / "book" / "programme.md"
    written = page.read_text("utf-8")
    assert "[The landing](03-the-island.ipynb#the-landing)" in written
    said = run("check", folder, "--strict")
    assert said[0] == 0
    assert "What book/programme.md lists takes about 2 minutes, and you have 10." in said[1]

    minutes(folder, 60, "contents: [programme, 03-the-island]\n")
    status, told = run("new", "programme", folder)
    assert status == 0
    assert "2. [The counter](01-the-counter.ipynb)" in told
    assert "does not show these yet" in told
    assert told.endswith("- 01-the-counter")
    assert page.read_text("utf-8") == written


def test_the_advice_says_what_the_command_does(folder: Path) -> None:
    """Where the page is there already, the command shows its lines and writes nothing."""
    minutes(folder, 60)
    run("new", "programme", folder)
    page = folder / "book" / "programme.md"
    assert page.read_text("utf-8").startswith("# Our programme\n")
    page.write_text("# Ours\n", "utf-8")
    minutes(folder, 10)
    assert f"programme {folder}` shows the lines for book/programme.md" in run("check", folder)[1]
    assert "is there already and stays. Put these lines" in run("new", "programme", folder)[1]


def test_what_lacks_for_a_proposal_is_told(folder: Path, tmp_path: Path) -> None:
    """An edition that does not say for whom, a folder that is none, and words for a number."""
    (folder / "edition.yaml").write_text("title: Ours\nover: ../below\n", "utf-8")
    assert "Say in edition.yaml for whom, and how long" in run("new", "programme", folder)[1]
    assert "Here is no edition of yours" in run("new", "programme", tmp_path / "below")[1]
    for wrong in ("ninety", "5"):
        status, said = run("new", "edition", tmp_path / "new", "--minutes", wrong)
        assert status == 2
        assert f"'{wrong}' cannot be the minutes" in said
        assert "--minutes 90" in said
    assert not (tmp_path / "new").exists()


def test_a_name_in_two_words_is_told_or_quoted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without quotation marks the name that was meant is told; with them each command has them."""
    monkeypatch.chdir(tmp_path)
    status, said = run("new", "edition", "two", "mornings", "--minutes", "90")
    assert (status, "has no spaces here. Nothing was written. Write: two-mornings" in said) == (
        2,
        True,
    )
    assert not (tmp_path / "two").exists()
    assert 'See it: guides serve "Two mornings" Change' in run("new", "edition", "Two mornings")[1]
    read_me = (tmp_path / "Two mornings" / "README.md").read_text("utf-8")
    assert '`guides serve "Two mornings"`' in read_me
    settings = tmp_path / "Two mornings" / "edition.yaml"
    settings.write_text((folder / "edition.yaml").read_text("utf-8").replace("60", "10"), "utf-8")
    assert '`guides new programme "Two mornings"` writes' in run("check", "Two mornings")[1]


def test_a_profession_that_is_none_is_answered_with_all(folder: Path, tmp_path: Path) -> None:
    """Each name with what it stands for: a trainer looks for the words of their own office."""
    known = "police (Police, border, immigration or labour inspection); law (Lawyer or paralegal)"
    new = tmp_path / "new"
    said = run("new", "edition", new, "--for", "harbour pilots", "--minutes", "90")[1]
    assert "There is no profession 'harbour pilots'. Nothing was written." in said
    assert known in said
    assert not new.exists()
    (folder / "edition.yaml").write_text("title: Ours\naudience: labour inspectors\n", "utf-8")
    said = run("check", folder)[1]
    assert "edition.yaml:2: there is no profession 'labour inspectors'. Take the first word" in said
    assert known in said


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("labour", "police (Police, border, immigration or labour inspection)"),
        ("labour inspectors", "police (Police, border, immigration or labour inspection)"),
        ("Social worker", "social-work (Social worker or social assistant)"),
    ],
)
def test_a_word_of_one_profession_names_it(said: str, taken: str, tmp_path: Path) -> None:
    """Whoever writes what their own people are called gets the profession, and is told which."""
    new = tmp_path / "new"
    status, told = run("new", "edition", new, "--for", said, "--minutes", "90")

    assert status == 0
    assert f"'{said}' is taken as {taken}." in told
    assert f"audience: {taken.partition(' ')[0]}" in (new / "edition.yaml").read_text("utf-8")


def test_a_word_of_several_professions_is_answered_with_these(tmp_path: Path) -> None:
    """Nothing is guessed: those that have it are named, and no other."""
    new = tmp_path / "new"
    said = run("new", "edition", new, "--for", "worker", "--minutes", "90")[1]

    assert "There is no profession 'worker'. Nothing was written." in said
    assert "child-protection (Child protection worker)" in said
    assert "police (" not in said
    assert not new.exists()


def test_two_professions_are_asked_again(tmp_path: Path) -> None:
    """Neither is dropped without a word; one that is written twice is one."""
    new = tmp_path / "new"
    words = ("new", "edition", new, "--minutes", "90", "--for", "police", "--for")
    code, said = run(*words, "social-work")
    assert code
    assert "Name one profession only: the one that most of them have. Nothing was written." in said
    assert not new.exists()
    assert run(*words, "police")[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("new", "edition", "two", "words"),
        ("new", "edition", "{}"),
        ("new", "edition", "{}/edition.yaml"),
        ("new", "edition", "other", "--for", "nobody"),
        ("new", "edition", "other", "--for", "police", "--for", "law"),
        ("new", "programme", "{}"),
        ("new", "exercise", "choice", "no/name", "--in", "{}"),
        ("new", "exercise", "choice", "ours", "--title", "Ours", "--on", "no-page", "--in", "{}"),
        ("new", "page", "welcome", "--title", "Again", "--in", "{}"),
        ("new", "voice", "nobody2020", "--in", "{}"),
        ("import", "{}/bank.csv", "{}"),
        ("import", "{}/bank.gift", "{}"),
        ("export", "{}", "--to", "other.tex"),
    ],
    ids=" ".join,
)
def test_where_it_says_that_nothing_was_written_nothing_was(
    folder: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is typed amiss: each file is there as before, and none besides."""

    def files() -> dict[Path, bytes]:
        every = folder.parent.rglob("*")
        return {file: file.read_bytes() for file in every if file.is_file()}

    monkeypatch.chdir(folder.parent)
    (folder / "edition.yaml").write_text("title: Ours\nover: ../below\n", "utf-8")
    (folder / "bank.csv").write_bytes(b"type,title\n\xff\xfe")
    (folder / "bank.gift").write_text("::A:: Who? {", "utf-8")
    # What is made of an edition for each command is no part of it.
    run("check", folder)
    before = files()
    status, _ = run(*(each.format(folder.name) for each in words))

    assert status
    assert files() == before


def test_an_exercise_whose_voice_is_missing_is_counted_without_it(folder: Path) -> None:
    """What the programme takes is told all the same, and the voice by its own rule."""
    files = {
        "exercises/said.yaml": "type: voice\ntitle: A\nobjective: O.\nminutes: 1\nvoice: V-ID-998\n"
        "expect: What?\nexpected: [{id: a, text: A}, {id: b, text: B}]\nwrite: I ...\n",
        "said.md": "# Said\n\n```{exercise} said\n```\n",
        "programme.md": "# Ours\n\n:::{ways}\n1. [a](said.md)\n:::\n",
    }
    for name, text in files.items():
        file = folder / "book" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    status, said = run("check", folder)
    assert status == 1
    assert "there is no voice 'V-ID-998'" in said
    assert "programme.md lists takes about" in said


def test_a_folder_that_is_nearly_another_one_is_guessed(folder: Path) -> None:
    """Where no name is alike, those that are there are told."""
    edition = in_command(Path(folder.name))
    assert f"(perhaps '{folder.name}')" in run("check", folder.with_name(folder.name[:-1]))[1]
    said = run("check", folder.with_name("quite-another-one"))[1]
    assert "Here lie: " in said
    assert edition in said


def test_a_renamed_folder_keeps_the_answers_of_learners(tmp_path: Path) -> None:
    """The name under which a browser keeps them is written down when the edition begins."""
    run("new", "edition", tmp_path / "Two mornings-é")
    renamed = (tmp_path / "Two mornings-é").rename(tmp_path / "last-year")
    assert read_layers(edition_layers(renamed)).book_id == "two-mornings-e"


def test_what_is_filled_in_leaves_no_example_behind(tmp_path: Path) -> None:
    """To take the `#` from an example too would be a field that is given twice."""
    new = tmp_path / "new"
    run("new", "edition", new, "--for", "police", "--minutes", "90")
    text = (new / "edition.yaml").read_text("utf-8")
    for field in ("contents", "welcome"):
        assert f"\n{field}:" in text
        assert f"\n#{field}:" not in text
    assert "#  - core-hour" not in text
    assert "#left_out:\n#  - what: one-good-question\n" in text
    assert not edition_layers(new).faults


def test_no_part_is_named_twice_where_all_that_waits_is_shown(tmp_path: Path) -> None:
    """A trainer takes away one `#` after another, and a reader finds each heading once."""
    new = tmp_path / "new"
    run("new", "edition", new, "--minutes", "90")
    settings = new / "edition.yaml"
    head, waiting, rest = settings.read_text("utf-8").partition("## All other pages")
    settings.write_text(head + waiting + rest.replace("#  - ", "  - "), "utf-8")
    toc = edition_layers(new).path("_toc.yml").read_text("utf-8")
    captions = re.findall(r'caption: "(.*)"', toc)
    assert len(captions) == len({*captions})
    assert {"Begin here", "Behind the book"} <= {*captions}
