"""The table that a spreadsheet holds: a row an answer, and the question in its first row.

    kind       | title           | question              | answer    | fits | why
    one answer | Who interprets? | Who should interpret? | Telephone | yes  | Nobody knows her.
               |                 |                       | A cousin  |      | He may be involved.

Everything is text; Markdown is written as in our own files. xlsx.py and
separated.py open and write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from practiceguides.content.fields import ID
from practiceguides.content.problems import Problem, near, problem_of

from .codes import CODES
from .kinds import VERDICTS, check_count
from .markup import one_paragraph, without_signs
from .question import YES, Answer, Bank, Kind, Question, Reasons, Refused, RefusedError

MOST_ROWS = 5_000
MOST_COLUMNS = 40


class Column(NamedTuple):
    """One column: its name in the first row, and what the template says of it."""

    name: str
    told: str
    choices: tuple[str, ...] = ()
    """What a cell is chosen from."""
    width: int = 18


KINDS: Mapping[str, Kind] = {
    "one answer": "one",
    "several answers": "several",
    "true or false": "statements",
    "match": "match",
    "sort": "sort",
    "order": "order",
    "open question": "notepad",
}
"""What is written in the column `kind`."""

COLUMNS = (
    Column("kind", "What kind of question begins here. Leave it empty in the rows of its further"
           " answers.", tuple(KINDS), 16),
    Column("title", "What stands above the exercise. It must not give the answer away."),
    Column("question", "The question, with what one must know to answer it. Several paragraphs:"
           " an empty line in the cell.", (), 40),
    Column("answer", "One answer, sentence, thing to place, step or part. One row each.", (), 40),
    Column("fits", "one answer, several answers: yes where it fits. true or false: true, false or"
           " it depends. match: the text that belongs to it. sort: the group that it belongs to."
           " Where two fit, one a line in the cell. order: nothing, the rows stand in the right"
           " order.", (YES, "true", "false", "it depends"), 18),
    Column("why", "Why it fits or does not, in one sentence. It rests on no study.", (), 40),
    Column("what happens", "What comes of it in this case, invented. Not needed.", (), 30),
    Column("research", "What research or law say. Only together with facts.", (), 30),
    Column("facts", "The ids of the facts of this book on which that rests: F-ID-12.", (), 14),
    Column("instead", "What to do instead, for an answer that does not fit. Not needed.", (), 30),
    Column("hint", "A help that learners may open first. In the first row of the question. Not"
           " needed.", (), 30),
    Column("how heavy", "mention where harm is named. heavy: it stays closed until a learner opens"
           " it, and needs a note. In the first row. Not needed.",
           ("none", "mention", "heavy"), 12),
    Column("note", "What is coming, in one or two sentences that a learner reads before. In the"
           " first row. Not needed.", (), 30),
    Column("objective", "What a learner can do afterwards: a sentence that begins with a verb. In"
           " the first row. Without it one is made from the title.", (), 30),
    Column("minutes", "How long it takes, a whole number. In the first row. Without it it is"
           " counted.", (), 10),
    Column("id", "The name of the new file: small letters, digits and hyphens. In the first row."
           " Without it it is made from the title.", (), 18),
)  # fmt: skip

_NAMES = tuple(column.name for column in COLUMNS)
_NEEDED = ("kind", "title", "question", "answer", "fits")
_OF_QUESTION = (
    "title", "question", "hint", "how heavy", "note", "objective", "minutes", "id",
)  # fmt: skip

Cells = Mapping[str, str]
"""The texts of one row, by the names of their columns."""


@dataclass
class Row:
    """One row of a table as it was read, and what could not be read in it."""

    number: int
    cells: Sequence[str]
    problems: Sequence[Problem] = ()


def read_sheet(rows: Iterable[Row], file: Path) -> Bank:
    """All questions of a table; the first row that is not empty has the names of the columns."""
    bank = Bank()
    for number, members in _grouped(rows, file, bank):
        question = Question(file, number)
        question.title = " ".join(members[0][1].get("title", "").split())
        broken = [each for row, _ in members for each in row.problems]
        try:
            if not broken:
                _read(question, members)
                bank.questions.append(question)
        except RefusedError as refused:
            broken = [refused.problem]
        if broken:
            bank.refused.append(Refused(number, question.title, broken))
    return bank


_Members = list[tuple[Row, Cells]]


def _grouped(rows: Iterable[Row], file: Path, bank: Bank) -> list[tuple[int, _Members]]:
    """The rows of each question; what belongs to none is refused."""
    names: list[str] = []
    groups: list[tuple[int, _Members]] = []
    for row in rows:
        if not any(cell.strip() for cell in row.cells) and not row.problems:
            continue
        if row.number > MOST_ROWS:
            bank.remarks.append(_told(file, row.number, "bank-rows", most=MOST_ROWS))
            break
        if not names:
            names = [" ".join(cell.split()).casefold() for cell in row.cells]
            _check_columns(names, file, row.number)
            continue
        cells = dict(zip(names, row.cells, strict=False))
        if cells.get("kind", "").strip():
            groups.append((row.number, [(row, cells)]))
        elif groups:
            groups[-1][1].append((row, cells))
        else:
            found = [*row.problems, _told(file, row.number, "row-alone")]
            bank.refused.append(Refused(row.number, cells.get("answer", "")[:40], found))
    return groups


def _check_columns(names: Sequence[str], file: Path, line: int) -> None:
    for name in _NEEDED:
        if name not in names:
            raise RefusedError(_told(file, line, "bank-columns", column=name))


def _told(file: Path, line: int, code: str, **words: object) -> Problem:
    return problem_of(CODES, code, file, line, **words)


def _read(question: Question, members: Sequence[tuple[Row, Cells]]) -> None:
    first = members[0][1]
    kind = " ".join(first["kind"].split()).casefold()
    if kind not in KINDS:
        detail = f"says '{first['kind'].strip()[:40]}', and there is no such kind"
        hint = f"Write one of these: {', '.join(KINDS)}{near(kind, KINDS)}."
        raise question.refuse("cell-value", cell="'kind'", detail=detail, hint=hint)
    question.kind = KINDS[kind]
    question.title = question.clean(question.title)
    question.prompt = question.clean(first.get("question", ""))
    question.hint = question.clean(first.get("hint", ""))
    question.note = question.clean(first.get("note", ""))
    question.intensity = " ".join(first.get("how heavy", "").split()).casefold() or "none"
    if question.intensity not in {"none", "mention", "heavy"}:
        detail = f"says '{question.intensity[:40]}'"
        hint = "Write none, mention or heavy."
        raise question.refuse("cell-value", cell="'how heavy'", detail=detail, hint=hint)
    question.objective = one_paragraph(question.clean(first.get("objective", "")))
    question.minutes = _minutes(question, first.get("minutes", "").strip())
    question.id = first.get("id", "").strip()
    if question.id and not ID.fullmatch(question.id):
        detail = f"says '{question.id[:40]}', which is no id"
        hint = "Write small letters, digits and hyphens, as in 'first-minutes'."
        raise question.refuse("cell-value", cell="'id'", detail=detail, hint=hint)
    check_count(question, len(members))
    for row, cells in members:
        if row is not members[0][0] and (extra := _extra(cells)):
            words = {"cell": f"'{extra}'", "detail": "is filled in a row of a further answer"}
            words["hint"] = (
                "Write a kind in this row if a new question begins; else move the text to the"
                " first row of the question."
            )
            raise RefusedError(_told(question.file, row.number, "cell-value", **words))
        _answer(question, row.number, cells)


def _extra(cells: Cells) -> str:
    """A column of the question that a row of a further answer has filled."""
    return next((name for name in _OF_QUESTION if cells.get(name, "").strip()), "")


def _minutes(question: Question, told: str) -> int | None:
    if not told:
        return None
    if not re.fullmatch(r"\d{1,2}(?:\.0+)?", told) or not 1 <= float(told) <= 30:
        detail = f"says '{told[:20]}', and a whole number from 1 to 30 stands there"
        raise question.refuse("cell-value", cell="'minutes'", detail=detail, hint="Correct it.")
    return int(float(told))


def _answer(question: Question, line: int, cells: Cells) -> None:
    text = _line(question, cells.get("answer", ""), "an answer")
    fits = tuple(each for row in cells.get("fits", "").split("\n") if (each := question.clean(row)))
    if not text:
        if fits and question.kind in {"match", "sort"}:
            question.others += fits
        return
    answer = Answer(text, _fits(question, line, fits))
    facts = re.findall(r"[^\s,;]+", cells.get("facts", ""))
    answer.reasons = Reasons(
        story=question.clean(cells.get("what happens", "")),
        research=question.clean(cells.get("research", "")),
        facts=tuple(dict.fromkeys(facts)),
        why=_line(question, cells.get("why", ""), "the column 'why'"),
        instead=question.clean(cells.get("instead", "")),
    )
    question.answers.append(answer)


def _line(question: Question, text: str, what: str) -> str:
    clean = question.clean(text)
    if "\n" in clean:
        question.remark("bank-joined", what=what)
    return one_paragraph(clean)


_YES = {"yes", "x", "y", "1", "true", "right"}
_NO = {"", "no", "n", "0", "false", "wrong"}


def _fits(question: Question, line: int, fits: tuple[str, ...]) -> tuple[str, ...]:
    """What an answer fits, as its kind says it."""
    told = " ".join(fits).casefold()
    hint = ""
    if question.kind in {"one", "several"}:
        if told in _YES | _NO:
            return (YES,) if told in _YES else ()
        hint = "Write yes, or leave the cell empty."
    elif question.kind == "statements":
        if told in VERDICTS:
            return (VERDICTS[told],)
        hint = "Write true, false or it depends."
    elif question.kind in {"match", "sort"}:
        if fits:
            return fits
        hint = "Write the text or the group that it belongs to."
    else:
        return ()
    detail = f"says '{' '.join(fits)[:40]}'" if fits else "is empty"
    raise RefusedError(
        _told(question.file, line, "cell-value", cell="'fits'", detail=detail, hint=hint)
    )


# and back

_KIND_NAMES = {kind: name for name, kind in KINDS.items()}
_VERDICT_NAMES = {"true": "true", "false": "false", "depends": "it depends"}


def write_sheet(questions: Iterable[Question]) -> Iterator[list[str]]:
    """All rows of a table, the names of the columns first."""
    yield list(_NAMES)
    for question in questions:
        first: dict[str, str] = {
            "kind": _KIND_NAMES[question.kind],
            "title": question.title,
            "question": question.prompt,
            "hint": question.hint,
            "how heavy": "" if question.intensity == "none" else question.intensity,
            "note": question.note,
            "objective": question.objective,
            "minutes": str(question.minutes or ""),
            "id": question.id,
        }
        rows = [_cells(question, answer) for answer in question.answers]
        rows += [{"fits": other} for other in question.others]
        for number, row in enumerate(rows or [{}]):
            filled = {**first, **row} if not number else row
            yield [filled.get(name, "") for name in _NAMES]


def _cells(question: Question, answer: Answer) -> dict[str, str]:
    fits = "\n".join(answer.fits)
    if question.kind == "statements":
        fits = _VERDICT_NAMES[answer.fits[0]]
    reasons = answer.reasons
    return {
        "answer": answer.text,
        "fits": fits,
        "why": reasons.why,
        "what happens": reasons.story,
        "research": reasons.research,
        "facts": ", ".join(reasons.facts),
        "instead": reasons.instead,
    }


def cell_text(value: object) -> str:
    """What a cell holds as text, as a spreadsheet shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return without_signs(str(value)) if isinstance(value, int | float) else str(value)
