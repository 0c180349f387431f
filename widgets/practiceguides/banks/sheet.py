"""The table that a spreadsheet holds: a row an answer, and the question in its first row.

    kind       | title           | question              | answer    | fits | why
    one answer | Who interprets? | Who should interpret? | Telephone | yes  | Nobody knows her.
               |                 |                       | A cousin  |      | He may be involved.

Everything is text; Markdown is written as in our own files. xlsx.py and
separated.py open and write it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from practiceguides.content.fields import ID
from practiceguides.content.markdown import has_html
from practiceguides.content.marks import MOST, overmarked
from practiceguides.content.problems import Level, Problem, near, nearest, problem_of
from practiceguides.content.sound import UNREAD

from .codes import CODES
from .kinds import VERDICTS, check_count
from .markup import one_paragraph
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
_OF_REASON = ("why", "what happens", "research", "facts", "instead")
_OF_ANSWER = ("fits", *_OF_REASON)
_NO_PLACE: Mapping[Kind, Sequence[str]] = {"order": ("fits",), "notepad": _OF_ANSWER}
"""Columns that have no place in an exercise of this kind."""
_PLAIN = {"title", "objective"}
"""Texts in which no sign is Markdown."""


@dataclass
class Row:
    """One row of a table as it was read, and what could not be read in it."""

    number: int
    cells: Sequence[str]
    problems: Sequence[Problem] = ()
    unread: Sequence[int] = ()
    """The places of the cells that could not be read."""
    sheet: str = ""
    """The sheet of a workbook in which it stands, and beside it the other sheets."""
    others: Sequence[str] = ()


@dataclass
class _Cells:
    """One row of a question by the names of the columns."""

    number: int
    texts: Mapping[str, str]
    problems: Sequence[Problem]
    unread: Container[str]
    others: Sequence[tuple[str, str]]
    """The words in columns that are none."""

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "").strip()


def read_sheet(rows: Iterable[Row], file: Path) -> Bank:
    """All questions of a table; the first row that is not empty has the names of the columns."""
    bank = Bank()
    for lines in _grouped(rows, file, bank):
        question = Question(file, lines[0].number)
        try:
            _read(question, lines)
            bank.questions.append(question)
        except RefusedError as refused:
            found = [*question.faults, *refused.problems]
            bank.refused.append(Refused(question.line, question.title, found))
    return bank


def _grouped(rows: Iterable[Row], file: Path, bank: Bank) -> list[list[_Cells]]:
    """The rows of each question; what belongs to none is refused."""
    head: _Head | None = None
    groups: list[list[_Cells]] = []
    for row in rows:
        if not any(cell.strip() for cell in row.cells) and not row.problems:
            continue
        if row.number > MOST_ROWS:
            bank.remarks.append(_told(file, row.number, "bank-rows", most=MOST_ROWS))
            break
        if head is None:
            head = _Head(row, file)
            continue
        line = head.line(row)
        if line["kind"] or "kind" in line.unread:
            groups.append([line])
        elif groups:
            groups[-1].append(line)
        else:
            found = [*row.problems, _told(file, row.number, "row-alone")]
            bank.refused.append(Refused(row.number, line["answer"][:40], found))
    bank.remarks += head.remarks() if head else ()
    return groups


def _heads(cells: Iterable[str]) -> list[str]:
    """The names of columns as they are compared."""
    return [" ".join(cell.split()).casefold() for cell in cells]


def needed_in(cells: Iterable[str]) -> int:
    """How many of the columns that each table needs a row names."""
    return len({*_heads(cells)}.intersection(_NEEDED))


class _Head:
    """The first row: which columns are read, and in which others words stand.

    Raises RefusedError where columns are missing that each table needs.
    """

    def __init__(self, row: Row, file: Path) -> None:
        self.row, self.file = row, file
        self.names = _heads(row.cells)
        # Of two with one name the first counts.
        self.places = {name: self.names.index(name) for name in _NAMES if name in self.names}
        read = set(self.places.values())
        self.strange: dict[int, int] = {
            place: 0 for place, name in enumerate(self.names) if name and place not in read
        }
        """Of each other column, how many of its rows hold words."""
        if missing := [name for name in _NEEDED if name not in self.places]:
            others = [self.names[place] for place in self.strange]
            like = {name: found for name in missing for found in nearest(name, others)}
            words = {
                "sheet": f" of the sheet '{row.sheet}'" if row.sheet else "",
                "columns": ", ".join(f"'{name}'" for name in missing),
                "hint": "".join(
                    f" Is '{found}' the column '{name}'?" for name, found in like.items()
                ),
            }
            raise RefusedError(_told(file, row.number, "bank-columns", **words))

    def line(self, row: Row) -> _Cells:
        """A row by these columns; words in others are counted."""
        texts = {place: text for place, text in enumerate(row.cells) if text.strip()}
        others = [place for place in texts if place not in self.places.values()]
        for place in others:
            self.strange[place] = self.strange.get(place, 0) + 1
        return _Cells(
            row.number,
            {name: texts.get(place, "") for name, place in self.places.items()},
            row.problems,
            {name for name, place in self.places.items() if place in row.unread},
            [(self._called(place), texts[place]) for place in others],
        )

    def _called(self, place: int) -> str:
        name = self.names[place] if place < len(self.names) else ""
        which = "a second" if name in self.places else "the"
        return f"{which} column '{name}'" if name else f"column {place + 1} (without a name)"

    def remarks(self) -> Iterator[Problem]:
        """What is told of each sheet and column that is not read."""
        if self.row.others:
            others = ", ".join(f"'{each}'" for each in self.row.others)
            words = {"sheet": self.row.sheet, "others": others}
            yield _told(self.file, self.row.number, "bank-sheet", **words)
        for place, count in sorted(self.strange.items()):
            name = self.names[place] if place < len(self.names) else ""
            hint = near(name, _NAMES) if name not in self.places else ""
            where = f": words stand in {count} of its rows" if count else "; it is empty"
            words = {"column": self._called(place), "where": where, "hint": hint}
            yield _told(self.file, self.row.number, "bank-column", **words)


def _told(file: Path, line: int, code: str, **words: object) -> Problem:
    return problem_of(CODES, code, file, line, **words)


def _read(question: Question, rows: Sequence[_Cells]) -> None:
    """Read a question with all that is wrong in its rows."""
    first = rows[0]
    question.title = " ".join(_text(question, first, "title").split())
    question.kind = _kind(question, first)
    question.is_half = question.kind == "unknown"
    question.prompt = _text(question, first, "question")
    question.hint = _text(question, first, "hint")
    question.note = _text(question, first, "note")
    question.intensity = _intensity(question, first)
    question.objective = one_paragraph(_text(question, first, "objective"))
    question.minutes = _minutes(question, first)
    question.id = first["id"]
    if question.id and not ID.fullmatch(question.id):
        hint = "Write small letters, digits and hyphens, as in 'first-minutes'."
        _wrong(question, first, "id", f"says '{question.id[:40]}', which is no id", hint)
        question.id = ""
    check_count(question, len(rows))
    for row in rows:
        for each in row.problems:
            (question.faults if each.level is Level.ERROR else question.remarks)[each] = None
        question.left += row.others
        if row is not first:
            _check_further(question, row)
        _answer(question, row)


def _wrong(question: Question, row: _Cells, column: str, detail: str, hint: str) -> None:
    """Tell what is wrong in a cell."""
    question.fault("cell-value", row.number, cell=f"'{column}'", detail=detail, hint=hint)


def _text(question: Question, row: _Cells, column: str) -> str:
    """The text of a cell; where no page can show it, that is told, and something else stands."""
    if column in row.unread:
        return UNREAD
    text = question.clean(row[column])
    if overmarked(text):
        detail = f"has a paragraph with more than {MOST} signs of Markdown"
        _wrong(question, row, column, detail, "Part it with empty lines, or take signs out.")
    elif column not in _PLAIN and has_html(text):
        hint = "Write Markdown instead: *emphasis*, **strong**."
        _wrong(question, row, column, "holds an HTML tag, which would be shown as text", hint)
    else:
        return text
    return UNREAD


def _kind(question: Question, row: _Cells) -> Kind:
    said = " ".join(row["kind"].split()).casefold()
    if said not in KINDS and "kind" not in row.unread:
        hint = f"Write one of these: {', '.join(KINDS)}{near(said, KINDS)}."
        detail = f"says '{row['kind'][:40]}', and there is no such kind"
        _wrong(question, row, "kind", detail, hint)
    return KINDS.get(said, "unknown")


def _intensity(question: Question, row: _Cells) -> str:
    said = " ".join(row["how heavy"].split()).casefold() or "none"
    if said not in {"none", "mention", "heavy"}:
        _wrong(question, row, "how heavy", f"says '{said[:40]}'", "Write none, mention or heavy.")
    elif said == "heavy" and not question.note:
        hint = "Write one or two sentences that a learner reads before."
        _wrong(question, row, "note", "is empty, and a heavy exercise says what is coming", hint)
    else:
        return said
    return "none"


def _minutes(question: Question, row: _Cells) -> int | None:
    said = row["minutes"]
    if not said:
        return None
    if not re.fullmatch(r"\d{1,2}(?:\.0+)?", said) or not 1 <= float(said) <= 30:
        detail = f"says '{said[:20]}', and a whole number from 1 to 30 stands there"
        _wrong(question, row, "minutes", detail, "Correct it.")
        return None
    return int(float(said))


def _check_further(question: Question, row: _Cells) -> None:
    """A row of a further answer has nothing in the columns of the question."""
    for name in _OF_QUESTION:
        if row[name]:
            hint = (
                "Write a kind in this row if a new question begins; else move the text to the"
                " first row of the question."
            )
            _wrong(question, row, name, "is filled in a row of a further answer", hint)


def _answer(question: Question, row: _Cells) -> None:
    text = _one_line(question, row, "answer", "an answer")
    fits = tuple(
        each for part in _text(question, row, "fits").split("\n") if (each := part.strip())
    )
    places = question.kind in {"match", "sort"}
    if not text:
        beside = [name for name in _OF_ANSWER if row[name] and (name != "fits" or not places)]
        if beside and question.kind != "unknown":
            told = f"is empty, and words stand beside it: {', '.join(beside)}"
            _wrong(question, row, "answer", told, "Write the answer, or empty the row.")
        question.others += fits if places else ()
        return
    answer = Answer(text, _fits(question, row, fits), line=row.number)
    facts = re.findall(r"[^\s,;]+", row["facts"])
    answer.reasons = Reasons(
        story=_text(question, row, "what happens"),
        research=_text(question, row, "research"),
        facts=tuple(dict.fromkeys(facts)),
        why=_one_line(question, row, "why", "the column 'why'"),
        instead=_text(question, row, "instead"),
    )
    for name in _NO_PLACE.get(question.kind, ()):
        question.leave(f"the column '{name}'", row[name])
    question.answers.append(answer)


def _one_line(question: Question, row: _Cells, column: str, what: str) -> str:
    clean = _text(question, row, column)
    if "\n" in clean:
        question.remark("bank-joined", row.number, what=what)
    return one_paragraph(clean)


_YES = {"yes", "x", "y", "1", "true", "right"}
_NO = {"", "no", "n", "0", "false", "wrong"}


def _fits(question: Question, row: _Cells, fits: tuple[str, ...]) -> tuple[str, ...]:
    """What an answer fits, as its kind says it."""
    said = " ".join(fits).casefold()
    hint = ""
    if "fits" in row.unread:
        question.is_half = True
        return ()
    if question.kind in {"one", "several"}:
        if said in _YES | _NO:
            return (YES,) if said in _YES else ()
        hint = "Write yes, or leave the cell empty."
    elif question.kind == "statements":
        if said in VERDICTS:
            return (VERDICTS[said],)
        hint = "Write true, false or it depends."
    elif question.kind in {"match", "sort"}:
        if fits:
            return fits
        hint = "Write the text or the group that it belongs to."
    else:
        return ()
    _wrong(question, row, "fits", f"says '{' '.join(fits)[:40]}'" if fits else "is empty", hint)
    question.is_half = True
    return ()


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
