"""Writes what a bank holds into a book: a file a question, and never over one that is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.problems import TODO, Problem, problem_of, seen_from, shown
from practiceguides.content.whole import write_new

from . import separated, xlsx
from .codes import CODES
from .gift import read_gift
from .items import REASON, TYPES, give_title, made
from .moodle import read_moodle
from .naming import free, id_of
from .question import Bank, Question, Refused, RefusedError
from .report import Report, Taken
from .sheet import read_sheet
from .source import Format, format_of, text_of
from .stories import scenario_text
from .twee import read_twee
from .yaml_text import written


class WrongFolderError(Exception):
    """What is named is no folder for the new files; says why."""


def folder_of(root: Path, into: str, form: Format) -> Path:
    """The folder that is written into; raises WrongFolderError where it cannot be one."""
    name = "scenarios" if form == "twee" else "exercises"
    other = {"scenarios": "exercises", "exercises": "scenarios"}[name]
    folder = (root / into).resolve()
    book = (root / "book").resolve()
    if not folder.is_relative_to(book):
        told = f"'{into}' does not lie in the book. Write --into book/my-folder/{name}."
        raise WrongFolderError(told)
    if folder.name == other:
        told = "Stories go" if form == "twee" else "Questions go"
        raise WrongFolderError(f"{told} into a folder '{name}', not '{other}'.")
    return folder if folder.name == name else folder / name


def import_bank(book: Book, file: Path, into: str) -> Report:
    """Take all that can be taken from a bank, and say what became of each question.

    Raises RefusedError where the file as a whole cannot be read, and WrongFolderError where `into`
    is no folder of the book: then nothing was written.
    """
    form = format_of(file)
    folder = folder_of(book.layers.top, into, form)
    if form == "twee":
        return _import_story(book, file, folder)
    bank = _bank(form, file)
    report = Report(file, "row" if form in {"xlsx", "csv"} else "line")
    report.refused = list(bank.refused)
    report.remarks = list(bank.remarks)
    if not bank.questions and not bank.refused:
        hint = "Look whether it is the file that you mean."
        raise RefusedError(problem_of(CODES, "bank-empty", file, hint=hint))
    there = book.taken()
    new: set[str] = set()
    for question in bank.questions:
        try:
            report.taken.append(_take(question, book, folder, there, new))
        except RefusedError as refused:
            report.refused.append(Refused(question.line, question.title, refused.problems))
    report.refused.sort(key=lambda each: each.line)
    report.remarks += _common(bank.questions, report)
    return report


def _bank(form: Format, file: Path) -> Bank:
    if form == "gift":
        return read_gift(text_of(file), file)
    if form == "moodle":
        return read_moodle(text_of(file), file)
    rows = xlsx.read_rows(file) if form == "xlsx" else separated.read_rows(text_of(file), file)
    return read_sheet(rows, file)


def _take(
    question: Question, book: Book, folder: Path, there: dict[str, Path], new: set[str]
) -> Taken:
    instead = id_of(f"{question.file.stem}-{question.line}", f"question-{question.line}")
    give_title(question)
    wanted = question.id or id_of(question.title, instead)
    name = free(wanted, new)
    if name != wanted:
        question.remark("bank-renamed", id=name)
    if name in there:
        question.fault("item-there", id=name, file=seen_from(book.layers.top, there[name]))
    data = made(question, book.base)
    try:
        text = written(data, [*_head(question), *_to_do(question, data)])
    except ValueError as error:
        raise question.refuse("item-unwritten", detail=str(error)) from None
    file = folder / f"{name}.yaml"
    _write(question, file, text)
    new.add(name)
    return Taken(question.line, question.title, TYPES[question.kind], file, [*question.remarks])


def _write(question: Question, file: Path, text: str) -> None:
    try:
        write_new(file, text)
    except FileExistsError:
        raise question.refuse("item-there", id=file.stem, file=file.name) from None
    except OSError as error:
        raise question.refuse("item-unwritten", detail=error.strerror or str(error)) from None


def _head(question: Question) -> Iterator[str]:
    yield f"Imported from {shown(question.file.name)}:{question.line}. Read it as a learner would."
    for what, text in question.left:
        yield f"Left out: {what}: {' '.join(text.split())}"


def _to_do(question: Question, data: dict[str, object]) -> Iterator[str]:
    if not question.objective:
        yield f"{TODO}: the objective was made from the title. Say what a learner can do then."
    if question.is_unsourced and any(each.reasons.why for each in question.answers):
        yield (
            f"{TODO}: a `why` without `research` is told as practice wisdom. Where research or law"
            " say it, write `research:` and name `facts:`."
        )
    if REASON in str(data):
        yield f"{TODO}: some answers have no reason. Write each under `why:`."


def _common(questions: list[Question], report: Report) -> Iterator[Problem]:
    lines = {each.line for each in report.taken}
    taken = [each for each in questions if each.line in lines]
    if any(not each.objective or each.minutes is None for each in taken):
        yield problem_of(CODES, "bank-computed", report.source)
    answers = [answer for each in taken if each.is_unsourced for answer in each.answers]
    if any(each.reasons.why for each in answers):
        yield problem_of(CODES, "bank-practice", report.source)


def _import_story(book: Book, file: Path, folder: Path) -> Report:
    story = read_twee(text_of(file), file)
    title = story.title or _title_of(file)
    name = id_of(title, id_of(file.stem, "story"))
    report = Report(file)
    remarks = [f"Imported from {shown(file.name)}. Read it as a learner would.",
               *(f"Left out: {each}" for each in story.left)]  # fmt: skip
    try:
        text = scenario_text(story, title, remarks)
        there = book.taken()
        question = Question(file, 1, title=title)
        if name in there:
            raise question.refuse(
                "item-there", id=name, file=seen_from(book.layers.top, there[name])
            )
        _write(question, folder / f"{name}.md", text)
    except RefusedError as refused:
        report.refused.append(Refused(refused.problems[0].line, title, refused.problems))
        return report
    report.taken.append(Taken(1, title, "scenario", folder / f"{name}.md", story.remarks))
    report.refused += story.refused
    return report


def _title_of(file: Path) -> str:
    """A title from the name of a file, which may hold any sign."""
    words = re.split(r"[-_\s]+", "".join(each if each.isprintable() else " " for each in file.stem))
    return " ".join(words).strip().capitalize()
