"""Moodle XML comes in as Moodle 4 exports it, and goes out so that it comes in again."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.banks.importing import import_bank
from practiceguides.banks.moodle import read_moodle, write_moodle
from practiceguides.banks.question import Answer, Question, RefusedError
from practiceguides.content import markdown
from practiceguides.reading import read_book

from .conftest import SAMPLES, TRIED, Import, codes, fields, said

FILE = Path("bank.xml")
SAMPLE = (SAMPLES / "desk-moodle.xml").read_bytes()


def test_a_bank_is_taken_question_by_question(take: Import, root: Path) -> None:
    """Each question of the sample is an exercise, or is refused with its line and a reason."""
    report = take("desk.xml", SAMPLE)
    told = said(report, root)

    assert [(each.line, each.kind) for each in report.taken] == [
        (15, "choice"), (76, "choice"), (105, "order"), (147, "match"), (193, "notepad"),
    ]  # fmt: skip
    assert "line 220: 'A word to type'\n      a short answer asks for a typed word" in told
    assert (
        "line 244: 'Which door?'\n      the question shows a picture or a file (doors.png)" in told
    )
    assert (
        "the category '$course$/top/The desk in Oreth', how many points a question gives, points"
        " that a further try costs, short verdicts" in told
    )
    assert "Moodle mixes answers; here they stand as in the bank" in told


def test_html_becomes_text_and_feedback_reasons(take: Import) -> None:
    """A choice has its question, hint, answers and reasons; what was changed is told."""
    report = take("desk.xml", SAMPLE)
    choice = fields(report)

    assert choice["prompt"].endswith("nobody on duty knows.\n\nWho should interpret?")
    assert choice["hint"] == "Think about who will still see her tomorrow."
    assert choice["options"][0]["text"] == "An interpreter *by telephone*"
    assert choice["options"][0]["feedback"]["why"] == (
        "Nobody from her work can hear her. She knows who listens."
    )
    assert [each.code for each in report.taken[0].remarks] == [
        "bank-left", "bank-left", "bank-joined", "bank-picture", "bank-partial", "bank-no-reason",
    ]  # fmt: skip
    first = report.taken[0].file.read_text("utf-8").split("\n")
    assert first[0] == "# Imported from desk.xml:15. Read it as a learner would."
    assert first[1:3] == [
        "# Left out: the list of its tags: interpreters",
        "# Left out: a further hint: Who gives her orders?",
    ]


def test_nothing_around_a_question_goes_without_a_word(take: Import, root: Path) -> None:
    """Its id number, that it is hidden, a hint of an essay stand in its file; settings are named.

    So does a part that only a later Moodle or a plugin knows.
    """
    text = SAMPLE.decode()
    begin = text.index('<question type="essay">')
    essay = text[begin:].replace("<hidden>0", "<hidden>1", 1)
    essay = essay.replace("<idnumber></idnumber>", "<idnumber>desk-5</idnumber>", 1)
    essay = essay.replace("<attachments>0", "<hint><text>A room.</text></hint><attachments>2", 1)
    essay = essay.replace("<graderinfo", "<mood>calm</mood><graderinfo", 1)
    report = take("desk.xml", text[:begin] + essay)
    told = said(report, root)

    assert "files that learners send, <mood>" in told
    head = report.taken[4].file.read_text("utf-8").split("\n")[1:5]
    assert head == [
        "# Left out: its id number: desk-5",
        "# Left out: that it is hidden: Moodle shows it to nobody",
        "# Left out: what graders were told: Look for one concrete step.",
        "# Left out: the hint: A room.",
    ]
    assert all(f"{what} was left out" in told for what in ("its id number", "that it is hidden"))


def test_all_that_is_wrong_with_a_question_is_told(take: Import) -> None:
    """Two pictures, too few answers and none that fits: one run tells it all."""
    picture = '<text><![CDATA[A <img src="{}.png">]]></text>'
    answer = f'<answer fraction="0" format="html">{picture.format("b")}</answer>'
    asked = f'<questiontext format="html">{picture.format("a")}</questiontext>'
    report = take("a.xml", f'<quiz><question type="multichoice">{asked}{answer}</question></quiz>')

    assert codes(report) == ["question-image", "question-image", "question-answers"]


def test_an_order_keeps_its_steps_and_an_essay_its_lines(take: Import) -> None:
    """Steps stand in the right order with the reason of each pair; an essay is a notepad."""
    report = take("desk.xml", SAMPLE)
    order, note = fields(report, 2), fields(report, 4)

    assert order["orders"] == [[each["id"] for each in order["steps"]]]
    assert [pair["feedback"]["why"] for pair in order["pairs"]] == [
        "The interpreter needs a quiet room."
    ]
    assert (note["type"], note["rows"]) == ("notepad", 10)


@pytest.mark.parametrize("lines", ["inf", "nan", "-1e999"])
def test_a_number_without_end_is_as_none(lines: str, take: Import) -> None:
    """An essay whose lines are no number of lines is a notepad of the usual height."""
    made = f"<responsefieldlines>{lines}</responsefieldlines>"
    text = f"<questiontext><text>What next?</text></questiontext>{made}"
    report = take("a.xml", f'<quiz><question type="essay">{text}</question></quiz>')

    assert "rows" not in fields(report)


def test_general_feedback_finds_the_text_that_it_is_about(take: Import) -> None:
    """A list that names texts of the left gives each its own reason."""
    match = fields(take("desk.xml", SAMPLE), 3)

    assert [each["feedback"]["why"] for each in match["left"]] == [
        "What cannot wait comes first.",
        "TODO: say why this fits, or why it does not.",
        "A safe night comes before a long talk.",
    ]
    assert "the clinic of Oreth \\& Teluna" in [each["text"] for each in match["right"]]


def refused(text: str | bytes, root: Path, tmp_path: Path) -> str:
    """Why a file as a whole is refused; nothing is written then."""
    file = tmp_path / "bank.xml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(RefusedError) as caught:
        import_bank(read_book(root), file, "book/imported")
    assert not (root / "book" / "imported").exists()
    return str(caught.value)


ENTITY = '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz><question type="essay">&a;</question></quiz>'
BOMB = (
    '<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><quiz>&c;</quiz>'
)
OUTSIDE = '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/hostname">]><quiz>&x;</quiz>'


@pytest.mark.parametrize("text", [ENTITY, BOMB, OUTSIDE, '<!DOCTYPE q SYSTEM "x.dtd"><quiz/>'])
def test_entities_are_never_read(text: str, root: Path, tmp_path: Path) -> None:
    """A file that declares something is refused as a whole, in a sentence."""
    assert "declares a document type or entities of its own" in refused(text, root, tmp_path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<quiz>\n<question></quiz>", "bank.xml:2: this is not valid XML: mismatched tag"),
        ("<quiz>&nbsp;</quiz>", "this is not valid XML: undefined entity"),
        ("<a>" * 200, "nested more deeply than any export"),
        ("<html></html>", "no question bank of Moodle"),
        ("<quiz></quiz>", "there is nothing to take in the file"),
        ("", "this is not valid XML: no element found"),
        ("<quiz>\xe9</quiz>".encode("latin-1"), "the text is neither UTF-8 nor UTF-16"),
        ("<quiz>a\x00b</quiz>", "the text is neither UTF-8 nor UTF-16"),
        ("x" * 1_000_001, "the file has 1.0 MB, more than the 1 MB"),
    ],
)
def test_a_broken_file_is_refused(text: str | bytes, told: str, root: Path, tmp_path: Path) -> None:
    """What is wrong with the whole file is one sentence, and nothing is written."""
    assert told in refused(text, root, tmp_path)


def test_utf_16_is_read(take: Import) -> None:
    """A file in UTF-16 with its sign at the beginning is read as any other."""
    text = SAMPLE.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')

    assert len(take("desk.xml", text.encode("utf-16")).taken) == 5


def test_very_many_questions_are_not_read_to_their_end() -> None:
    """A file with too many questions is read so far, and that is told."""
    bank = read_moodle(f"<quiz>{'<question/>' * 2_001}</quiz>", FILE)

    assert [each.code for each in bank.remarks] == ["bank-many"]


def test_signs_that_turn_letters_round_are_taken_out(take: Import) -> None:
    """Also where they are written as a number, they go, and it is told."""
    text = SAMPLE.decode().replace("Who should interpret?", "Who&#x202e; should interpret?")
    more = text.replace("Find a room", "]]>&#x202e;<![CDATA[Find a room")
    report = take("desk.xml", more)

    assert "\u202e" not in "".join(each.file.read_text("utf-8") for each in report.taken)
    assert codes(report).count("bank-signs") == 2


def test_an_unknown_type_is_refused_by_its_name(take: Import) -> None:
    """A type of another plugin is named, and it is said what would be taken."""
    report = take(
        "a.xml", '<quiz><question type="pmatch"><name><text>A</text></name></question></quiz>'
    )

    assert (
        "a question of the type 'pmatch' has no type here" in report.refused[0].problems[0].message
    )
    assert codes(report) == ["question-type"]


WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=30)
TEXTS = WORDS.map(markdown.literal).map(lambda text: f"x {text} y")


@TRIED
@given(st.lists(TEXTS, min_size=3, max_size=6))
def test_an_order_is_read_again(texts: list[str]) -> None:
    """Every sign survives the way out and back."""
    asked = Question(FILE, 1, "order", "A & <B>", "Which *first*?\n\n- one\n- two")
    asked.answers = [Answer(each) for each in texts]

    (again,) = read_moodle(write_moodle([asked]), FILE).questions

    assert (again.kind, again.title, again.prompt) == ("order", asked.title, asked.prompt)
    assert [markdown.plain(a.text).split() for a in again.answers] == [
        markdown.plain(each).split() for each in texts
    ]


@TRIED
@given(st.text('<>&;/="\n quizquestion', max_size=80))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    """Any text is read, or refused in a sentence."""
    with contextlib.suppress(RefusedError):
        read_moodle(text, FILE)
