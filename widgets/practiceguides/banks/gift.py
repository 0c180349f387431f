"""GIFT, Moodle's text format: questions parted by empty lines, answers in curly brackets.

    ::Who interprets?::[html]Who should interpret?{
        =An interpreter by telephone#Nobody from her work is in the room.
        ~Her supervisor#He gives her orders.
    }

A small parser of our own: the libraries there are (pygiftparser and its kin) give no lines, and
nobody keeps them. It reads what Moodle reads, and a little more strictly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from practiceguides.content import markdown
from practiceguides.content.problems import problem_of

from .codes import CODES
from .kinds import REFUSED_TYPES, check_count, matched, share_general, true_or_false, weighed
from .markup import (
    from_auto,
    from_html,
    from_markdown,
    from_plain,
    one_paragraph,
    to_html,
)
from .question import (
    MOST_QUESTIONS,
    YES,
    Answer,
    Bank,
    Question,
    Reader,
    Reasons,
    Refused,
    RefusedError,
)

_HELD = {sign: chr(0xE000 + number) for number, sign in enumerate("~=#{}:\\")} | {"n": "\ue0ff"}
"""Where a sign stands that was written with a backslash, until its text has been parted."""
_MEANT = {held: "\n" if sign == "n" else sign for sign, held in _HELD.items()}
_WEIGHT = re.compile(r"\s*%(-?\d{1,3}(?:\.\d*)?)%")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")
_READERS: dict[str, Reader] = {
    "html": from_html,
    "moodle": from_auto,
    "plain": from_plain,
    "markdown": from_markdown,
}
_GAP = "_____"


def read_gift(text: str, file: Path) -> Bank:
    """All questions of a GIFT file."""
    bank = Bank()
    settings: dict[str, None] = {}
    for number, (line, written) in enumerate(_blocks(text)):
        question = Question(file, line, is_unsourced=True)
        if number == MOST_QUESTIONS:
            told = question.problem("bank-many", most=MOST_QUESTIONS, what="questions")
            bank.remarks.append(told)
            break
        block = question.clean(written)
        if block.startswith("$CATEGORY:"):
            name, _, block = block.removeprefix("$CATEGORY:").partition("\n")
            settings[f"the category '{name.strip()}'"] = None
            block = block.strip()
            if not block:
                continue
        try:
            _read(question, block)
        except RefusedError as refused:
            title = question.title or block[:40]
            faults = [*question.faults, *refused.problems]
            bank.refused.append(Refused(line, title, faults))
        else:
            bank.questions.append(question)
    if count := sum(map(_is_remark, text.split("\n"))):
        settings[f"lines that begin with // ({count})"] = None
    if settings:
        told = problem_of(CODES, "bank-settings", file, settings=", ".join(settings))
        bank.remarks.append(told)
    return bank


def _is_remark(row: str) -> bool:
    return row.strip().startswith("//")


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """What stands between empty lines, without remarks, each with its first line."""
    rows: list[str] = []
    first = 0
    for number, row in enumerate([*text.split("\n"), ""], 1):
        if _is_remark(row):
            continue
        if row.strip():
            first = number if not rows else first
            rows.append(row)
        elif rows:
            yield first, "\n".join(rows).strip()
            rows = []


class _Text:
    """Reads the texts of one question: each may name its format, else it has the question's."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.format = "moodle"

    def __call__(self, text: str, *, shown: bool = False, first: bool = False) -> str:
        found = _FORMAT.match(text)
        name = found[1] if found else self.format
        if first:
            self.format = name
        meant = _meant(text[found.end() :] if found else text).strip()
        return self.question.read(meant, _READERS[name], shown=shown)

    def line(self, text: str, what: str, *, shown: bool = False) -> str:
        """The same in one paragraph."""
        told = self(text, shown=shown)
        joined = one_paragraph(told)
        if "\n" in told:
            self.question.remark("bank-joined", what=what)
        return joined


def _read(question: Question, block: str) -> None:
    text = re.sub(r"\\([~=#{}:\\n])", lambda found: _HELD[found[1]], block)
    if text.startswith("::"):
        name, ends, rest = text[2:].partition("::")
        if not ends:
            raise question.refuse(
                "gift-shape",
                detail="the title begins with :: and does not end",
                hint="End the title with ::, as in `::Title::The question {…}`.",
            )
        question.title, text = " ".join(_meant(name).split()), rest.strip()
    before, opened, rest = text.partition("{")
    inside, closed, after = rest.partition("}")
    if not opened and "}" not in text:
        detail, hint = REFUSED_TYPES["description"]
        raise question.refuse("question-type", detail=detail, hint=hint)
    if not closed or "}" in before or "{" in inside:
        raise question.refuse(
            "gift-shape",
            detail="the curly brackets around the answers do not fit together",
            hint="Write one { and one }, no empty line between them, and \\{ for the sign itself.",
        )
    if re.search(r"(?<!\\)[{}]", after):
        raise question.refuse(
            "gift-shape",
            detail="there are answers in two places",
            hint="Ask one thing in a question; part questions by an empty line.",
        )
    read = _Text(question)
    asked = f"{before}{_GAP}{after}" if after.strip() else before
    question.prompt = read(asked, shown=True, first=True)
    inside, general = _parted_general(inside.strip())
    question.general = read(general)
    _answers(question, inside, read)
    share_general(question)


def _parted_general(inside: str) -> tuple[str, str]:
    """The answers, and the feedback for the question as a whole."""
    answers, found, general = inside.rpartition("####")
    return (answers.strip(), general) if found else (inside, "")


def _answers(question: Question, inside: str, read: _Text) -> None:
    told = inside.partition("#")[0].strip()
    check_count(question, inside.count("=") + inside.count("~"))
    if not inside:
        question.kind = "notepad"
    elif inside.startswith("#"):
        _refuse(question, "numerical")
    elif inside.startswith(">"):
        detail = "an order in GIFT is not read"
        hint = "Export it from Moodle as 'Moodle XML format': there it is taken."
        raise question.refuse("question-type", detail=detail, hint=hint)
    elif "~" in inside:
        _choice(question, inside, read)
    elif "->" in inside and "=" in inside:
        matched(question, list(_pairs(question, inside, read)))
    elif told in {"T", "TRUE", "F", "FALSE"}:
        _, wrong, right = (*(part for part in inside.split("#", 2)), "", "")[:3]
        is_true = told.startswith("T")
        reasons = [read.line(each, "the feedback") for each in (right, wrong)]
        if not is_true:
            reasons.reverse()
        true_or_false(question, right=is_true, if_true=reasons[0], if_false=reasons[1])
    else:
        _refuse(question, "shortanswer")


def _refuse(question: Question, name: str) -> None:
    detail, hint = REFUSED_TYPES[name]
    raise question.refuse("question-type", detail=detail, hint=hint)


def _choice(question: Question, inside: str, read: _Text) -> None:
    answers: list[tuple[Answer, float]] = []
    _check_first(question, re.split("[=~]", inside, maxsplit=1)[0])
    for sign, part in re.findall("([=~])([^=~]+)", inside):
        weight = _WEIGHT.match(part)
        share = float(weight[1]) / 100 if weight else float(sign == "=")
        text, _, reason = part[weight.end() if weight else 0 :].partition("#")
        answer = Answer(read.line(text, "an answer", shown=True))
        answer.reasons = Reasons(why=read.line(reason, "the feedback"))
        answers.append((answer, share))
    weighed(question, answers, several="=" not in inside)


def _check_first(question: Question, text: str) -> None:
    """No words stand before the first answer."""
    if text.strip():
        raise question.refuse(
            "gift-shape",
            detail=f"'{_meant(text).strip()[:40]}' has neither = nor ~ before it",
            hint="Write = before an answer that fits, and ~ before one that does not.",
        )


def _pairs(question: Question, inside: str, read: _Text) -> Iterator[tuple[str, str]]:
    first, *parts = inside.split("=")
    _check_first(question, first)
    for part in parts:
        left, arrow, right = part.partition("->")
        if not arrow:
            raise question.refuse(
                "gift-shape",
                detail=f"'{_meant(part).strip()[:40]}' has no -> in it",
                hint="Write each pair as `=left -> right`.",
            )
        plain = one_paragraph(question.read(_meant(right).strip(), from_plain, shown=True))
        yield read.line(left, "a text on the left", shown=True), plain


def _meant(text: str) -> str:
    return "".join(_MEANT.get(sign, sign) for sign in text)


# and back


def write_gift(questions: Iterable[Question]) -> str:
    """GIFT of questions that it can hold: no order."""
    return "\n".join(map(_written, questions))


def _written(question: Question) -> str:
    head = f"::{_escaped(question.title)}::[html]{_html(question.prompt)}{{"
    general = f"\t####{_html(question.general)}\n" if question.general else ""
    if question.kind == "notepad":
        return f"{head}{general.strip()}}}\n"
    rows = [f"\t{each}\n" for each in _rows(question)]
    return f"{head}\n{''.join(rows)}{general}}}\n"


def _rows(question: Question) -> Iterator[str]:
    right = sum(YES in each.fits for each in question.answers)
    for answer in question.answers:
        if question.kind in {"one", "several"}:
            sign = "=" if YES in answer.fits else "~"
            if question.kind == "several":
                point = f"{100 / right:.5f}".rstrip("0").rstrip(".")
                sign = f"~%{'' if YES in answer.fits else '-'}{point}%"
            reason = f"#{_html(answer.reasons.why)}" if answer.reasons.why else ""
            yield f"{sign}{_html(answer.text)}{reason}"
        else:
            yield f"={_html(answer.text)} -> {_escaped(markdown.plain(answer.fits[0]))}"
    for other in question.others:
        yield f"= -> {_escaped(markdown.plain(other))}"


def _html(text: str) -> str:
    html = to_html(text)
    # What begins like a format or a weight is none.
    first = {"[": "&#91;", "%": "&#37;"}.get(html[:1], html[:1])
    return _escaped(f"{first}{html[1:]}")


def _escaped(text: str) -> str:
    return re.sub(r"[~=#{}:\\]", r"\\\g<0>", text).replace("\n", "\\n")
