"""What a cell gets when it shows an item, and what it is told when it cannot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import ipywidgets
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from IPython.core.inputtransformer2 import TransformerManager

from practiceguides import exercise, law_table, notebook, results, scenario
from practiceguides.content.book import Book
from practiceguides.content.layers import VARIABLE
from practiceguides.content.problems import Problem
from practiceguides.content.rules import check_texts
from practiceguides.content.trust import code_of_its_own
from practiceguides.notebook import ItemError
from tests.conftest import CHOICE, MARAVEL, ROOT, SCENARIO, WriteBook

ITEM = "book/exercises/counter.yaml"


@pytest.fixture
def book(write_book: WriteBook, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small book, with the notebook's folder as the current one."""
    root = write_book()
    monkeypatch.chdir(root / "book")
    return root


@pytest.mark.usefixtures("book")
def test_an_item_names_its_file_and_holds_its_spec() -> None:
    """A widget carries the validated item, the words of the interface and its text file."""
    item = exercise("counter")

    assert item.spec["title"] == "The counter"
    assert item.spec["prompt"] == "<p>What do you do first?</p>"
    assert item.strings["check"]
    assert item.source == ITEM
    assert (item.state, item.result) == (None, None)


def test_a_cell_run_again_shows_the_edited_text(book: Path) -> None:
    """The file is read at every call."""
    assert exercise("counter").spec["title"] == "The counter"
    (book / ITEM).write_text(CHOICE.replace("The counter", "The desk"), encoding="utf-8")

    assert exercise("counter").spec["title"] == "The desk"


def test_the_texts_are_checked_once_for_all_cells(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A chapter of twenty cells waits for one check; a text that changed is checked again."""
    checked: list[Book] = []

    def check(book: Book) -> list[Problem]:
        checked.append(book)
        return check_texts(book)

    monkeypatch.setattr(notebook, "check_texts", check)
    for _ in range(2):
        assert exercise("counter").spec["title"] == "The counter"
    assert len(checked) == 1
    (book / ITEM).write_text(CHOICE.replace("F-ID-01", "F-ID-99"), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(ItemError, match="F-ID-99"):
            exercise("counter")
    assert len(checked) == 2


def test_a_cell_finds_the_layers(
    book: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the environment names layers, a cell in one of them shows the item that counts."""
    over = tmp_path_factory.mktemp("over")
    (over / "book" / "exercises").mkdir(parents=True)
    (over / ITEM).write_text(CHOICE.replace("The counter", "Our counter"), encoding="utf-8")
    monkeypatch.setenv(VARIABLE, f"{book}{os.pathsep}{over}")

    assert exercise("counter").spec["title"] == "Our counter"
    assert exercise("counter").source == ITEM
    (over / ITEM).write_text(CHOICE.replace("minutes: 1", "minutes: 0"), encoding="utf-8")
    with pytest.raises(ItemError, match=f"^{ITEM}:4: "):
        exercise("counter")
    monkeypatch.setenv(VARIABLE, f"{book}{os.pathsep}{over / 'gone'}")
    with pytest.raises(ItemError, match="gone: this folder of the book is not there"):
        exercise("counter")


@pytest.mark.usefixtures("book")
def test_an_item_is_observed_like_any_widget() -> None:
    """What the page writes into `state` and `result` is seen by Python, also inside a box."""
    item = exercise("counter")
    seen: list[object] = []
    item.observe(lambda change: seen.append(change["new"]), "result")
    box = ipywidgets.VBox([item])

    item.set_state({"result": {"status": "right", "score": 1, "max": 1, "attempts": 1}})

    assert box.children == (item,)
    assert [each["status"] for each in seen] == ["right"]


@pytest.mark.usefixtures("book")
def test_a_scenario_is_shown_by_its_own_name() -> None:
    """`scenario` shows a scenario; `exercise` says which name to use instead."""
    assert scenario("quay").spec["start"] == "quay"
    with pytest.raises(ItemError, match=r"'quay' is a scenario: write scenario\(\"quay\"\)"):
        exercise("quay")
    with pytest.raises(ItemError, match=r"is an exercise: write exercise\(\"counter\"\)"):
        scenario("counter")


@pytest.mark.usefixtures("book")
def test_an_id_without_quotes_is_told() -> None:
    """A number in place of an id gives one line that says how to write it."""
    with pytest.raises(ItemError, match=r"^42 is no id\. Write it in quotes: exercise\(\"42\"\)"):
        exercise(42)


@pytest.mark.usefixtures("book")
def test_a_misspelt_name_is_told_with_the_nearest() -> None:
    """A wrong id gives one sentence with the nearest ones, and no traceback."""
    with pytest.raises(
        ItemError, match=r"^There is no exercise 'countr' \(perhaps 'counter'\)\.$"
    ) as told:
        exercise("countr")

    assert told.value._render_traceback_() == [str(told.value)]


def test_a_fault_in_the_text_is_told_in_the_cell(book: Path) -> None:
    """A cell whose file has a fault shows file, line and advice."""
    (book / ITEM).write_text(CHOICE.replace("title:", "titel:"), encoding="utf-8")

    with pytest.raises(ItemError, match=f"{ITEM}:2: there is no field 'titel'"):
        exercise("counter")


def test_a_fact_that_is_not_there_is_told_in_the_cell(book: Path) -> None:
    """A cell whose item names an unknown fact says which."""
    (book / ITEM).write_text(CHOICE.replace("F-ID-01", "F-ID-77"), encoding="utf-8")

    with pytest.raises(ItemError, match="F-ID-77"):
        exercise("counter")


def test_a_fault_in_a_list_behind_an_item_is_told_in_the_cell(book: Path) -> None:
    """A mistaken idea that rests on a fact which is not there is told by its file and line."""
    told = "- {id: queue, text: began with the queue, instead: Ask., facts: [F-ID-77]}\n"
    (book / "book" / "misconceptions.yaml").write_text(told, encoding="utf-8")
    changed = CHOICE + "    misconception: queue\n"
    (book / "book" / "exercises" / "counter.yaml").write_text(changed, encoding="utf-8")

    with pytest.raises(ItemError, match=r"misconceptions\.yaml:1: .*F-ID-77"):
        exercise("counter")


def test_a_name_in_a_story_that_is_not_there_is_told_in_the_cell(book: Path) -> None:
    """A question of the country file which nobody asks is told by the story's line."""
    changed = SCENARIO.replace("The boat is in.", "Call {{ nope }}.")
    (book / "book" / "scenarios" / "quay.md").write_text(changed, encoding="utf-8")

    with pytest.raises(ItemError, match=r"quay\.md:\d+: .*nope"):
        scenario("quay")


def test_a_notebook_outside_a_book_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from a book, the cell says what to open."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("practiceguides.editions.finding.PACKAGED", tmp_path / "none")

    with pytest.raises(ItemError, match=r"_toc\.yml"):
        exercise("counter")


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel in which nothing was shown yet."""
    monkeypatch.setattr("practiceguides.notebook._shown", [])


@pytest.mark.usefixtures("book", "fresh")
def test_results_list_what_was_answered() -> None:
    """Answered items are plain records; items only shown are not there."""
    answered, _shown_only = exercise("counter"), scenario("quay")
    result = {"status": "right", "score": 1, "max": 1, "attempts": 2, "confidence": "very"}
    answered.set_state({"result": {**result, "misconceptions": []}})

    [record] = results()
    assert record["item"] == "counter"
    assert record["title"] == "The counter"
    assert {name: record[name] for name in result} == result


@pytest.mark.usefixtures("book", "fresh")
def test_results_become_a_table() -> None:
    """`to_frame` gives one row an item with the same columns every time, also before any answer."""
    empty = results().to_frame()
    item = exercise("counter")
    item.set_state({"result": {"status": "partly", "score": 1, "max": 2, "attempts": 1}})
    table = results().to_frame()

    assert list(table.columns) == list(empty.columns)
    assert len(empty) == 0
    assert table[["item", "score", "max"]].to_dict("records") == [
        {"item": "counter", "score": 1, "max": 2}
    ]


@pytest.mark.usefixtures("book", "fresh")
def test_a_cell_run_again_gives_one_record() -> None:
    """Of two widgets with the same item, the last one that was answered counts."""
    first, second = exercise("counter"), exercise("counter")
    first.set_state({"result": {"status": "wrong"}})
    assert [each["status"] for each in results()] == ["wrong"]
    second.set_state({"result": {"status": "right"}})

    assert [each["status"] for each in results()] == ["right"]


def saved(folder: Path, **changes: object) -> Path:
    """A file that a learner of the small book saved in *My workbook*."""
    first, second = (
        {
            "result": {"status": status, "score": score, "max": 1, "attempts": 1},
            "day": day,
            "basis": "0123456789ab",
        }
        for status, score, day in (("wrong", 0, "2026-11-02"), ("right", 1, "2026-12-20"))
    )
    records = {
        "counter": {"state": {"v": 1}, "results": [first, second]},
        "quay": {"state": {"v": 1, "moves": []}},
        "of-another-edition": {"results": [first]},
        "begun": {"state": {"v": 1}, "results": []},
    }
    head = {"format": "practiceguides-workbook", "version": 2, "book": "practice-guides"}
    file = folder / "my-answers-2026-12-21.json"
    file.write_text(json.dumps({**head, "records": records, **changes}), encoding="utf-8")
    return file


@pytest.mark.usefixtures("fresh")
def test_results_of_a_learners_file_are_listed_with_their_day(book: Path) -> None:
    """Each result is a record, with type and title where this edition has the item."""
    listed = results(saved(book))

    told = [(each["item"], each["type"], each["status"], each["day"]) for each in listed]
    assert told == [
        ("counter", "choice", "wrong", "2026-11-02"),
        ("counter", "choice", "right", "2026-12-20"),
        ("quay", "scenario", "not scored", None),
        ("of-another-edition", None, "wrong", "2026-11-02"),
    ]
    assert [each["title"] for each in listed][1:3] == ["The counter", "The quay"]
    assert (listed[1]["score"], listed[1]["basis"]) == (1, "0123456789ab")
    table = listed.to_frame()
    assert list(table.columns) == list(results().to_frame().columns)
    assert len(table) == len(listed)


def test_two_files_of_one_learner_give_each_result_once(book: Path) -> None:
    """What both files hold counts once, and what one of them has more is there."""
    file = saved(book)
    again = file.rename(book / "earlier.json")

    assert results(again, saved(book)) == results(str(again))


def test_a_file_of_format_1_is_read_and_told_as_not_scored(book: Path) -> None:
    """Its answers are listed without a score, its notes are not, and no word of it is."""
    note = "type: notepad\ntitle: Mine\nobjective: Think.\nminutes: 1\nprompt: What will you do?\n"
    (book / "book" / "exercises" / "mine.yaml").write_text(note, encoding="utf-8")
    items = {"counter": {"v": 1, "why": "words"}, "mine": {"v": 1, "text": "words"}}
    listed = results(saved(book, version=1, items=items))

    assert [(each["item"], each["status"]) for each in listed] == [("counter", "not scored")]
    assert "words" not in repr(listed)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"book": "another"}, "belongs to another book"),
        ({"version": 3}, "newer version"),
        ({"records": {"counter": "x"}}, "is damaged"),
        ({"format": "else"}, "made by something else"),
    ],
)
def test_a_file_that_is_not_taken_is_told_in_a_sentence(
    book: Path, changes: dict[str, object], told: str
) -> None:
    """The cell shows the file's name, what is wrong, and no traceback."""
    file = saved(book, **changes)
    with pytest.raises(ItemError, match=f"{file.name}: .*{told}") as error:
        results(file)

    assert error.value._render_traceback_() == [str(error.value)]
    assert "\n" not in str(error.value)
    with pytest.raises(ItemError, match="no such file"):
        results("my-answer.json")


def test_the_legal_table_is_filtered_in_a_live_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Choosing an instrument and a strength leaves the rows that fit; the frame keeps all."""
    monkeypatch.chdir(ROOT / "book")
    table = law_table("protection")
    everything = len(table.frame)
    instrument, strength = table.filters["instrument"], table.filters["strength"]
    instrument.value = next(value for _, value in instrument.options if "ASEAN" in value)
    strength.value = "must try"

    assert list(table.shown["article"]) == ["14(5)"]
    assert "14(5)" in table.children[-1].value
    assert "14(8)" not in table.children[-1].value
    instrument.value = strength.value = ""
    assert len(table.shown) == len(table.frame) == everything > 20


def test_the_law_of_a_country_is_chosen_by_its_kind(
    monkeypatch: pytest.MonkeyPatch, write_book: WriteBook
) -> None:
    """With its country pack a table has national law, first, and the filter leaves it alone."""
    root = write_book({
        "book/country.yaml": MARAVEL.read_text(encoding="utf-8"),
        "book/law.yaml": (ROOT / "book" / "law.yaml").read_text(encoding="utf-8"),
    })  # fmt: skip
    monkeypatch.chdir(root / "book")
    table = law_table("reintegration")
    kind = table.filters["kind"]
    kind.value = next(value for _, value in kind.options if "Maravel" in value)

    assert list(table.shown["article"]) == ["14", "21"]
    assert set(table.frame["kind"]) > set(table.shown["kind"])
    assert list(table.frame["article"][:2]) == ["14", "21"]


def test_what_is_not_installed_is_told_with_its_remedy() -> None:
    """Without the packages for notebooks an import ends in a sentence: what to install, and how."""
    code = """
import sys
sys.modules["anywidget"] = None
import practiceguides  # the rest works without
try:
    from practiceguides import exercise
except ImportError as error:
    print(error)
    print(error._render_traceback_())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    told = "anywidget is not installed. Run: pip install 'practiceguides[notebook]'"

    assert done.stdout.splitlines() == [told, str([told])]


PIECES = [
    "exercise('a')", 'scenario("b")', "a = law_table('c')", "a", "results()", "# d", "\n", "\n",
    " ", "?", "!x", "%x", ";", "/", ",", ">>> ", "... ", "In [1]: ", "'", '"', "'''", '"""', "\\",
    "\u2028", "\r", "\t", "from practiceguides import exercise",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example("exercise('>>> ;a')  # ... !x\n# %%x ?\n")
def test_jupyter_leaves_a_cell_that_needs_no_trust_as_it_is(source: str) -> None:
    """What it runs is what was read, whatever signs stand in a name or a remark."""
    if code_of_its_own(source) is None:
        assert TransformerManager().transform_cell(source).split() == source.split()
