"""Moodle XML: the question bank as Moodle exports it, with entities and document types refused."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, TreeBuilder, indent, tostring

from practiceguides.content import markdown
from practiceguides.content.problems import problem_of
from practiceguides.content.timing import words_in

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

_DEEPEST = 40
_VERDICT_WORDS = 6
"""Feedback for all right or all wrong answers with fewer words only says which of the two."""

_READERS: dict[str, Reader] = {
    "html": from_html,
    "moodle_auto_format": from_auto,
    "plain_text": from_plain,
    "markdown": from_markdown,
}


def read_moodle(text: str, file: Path) -> Bank:
    """All questions of a Moodle XML file."""
    root, lines = _parsed(text, file)
    if root.tag != "quiz":
        raise RefusedError(problem_of(CODES, "bank-foreign", file, 1))
    bank = Bank()
    settings: dict[str, None] = {}
    for number, node in enumerate(root.iter("question")):
        if number == MOST_QUESTIONS:
            words = {"most": MOST_QUESTIONS, "what": "questions"}
            bank.remarks.append(problem_of(CODES, "bank-many", file, lines.get(node, 1), **words))
            break
        kind = node.get("type", "")
        line = lines.get(node, 1)
        if kind == "category":
            name = node.findtext("category/text") or ""
            settings[f"the category '{name.strip()}'"] = None
            if (node.findtext("info/text") or "").strip():
                settings["what is said of a category"] = None
            continue
        question = Question(file, line, is_unsourced=True)
        question.title = " ".join(question.clean(node.findtext("name/text") or "").split())
        settings.update(dict.fromkeys(_settings(node)))
        _leave(question, node)
        try:
            _read(question, node, kind)
        except RefusedError as refused:
            faults = [*question.faults, *refused.problems]
            bank.refused.append(Refused(line, question.title, faults))
        else:
            bank.questions.append(question)
    if settings:
        told = problem_of(CODES, "bank-settings", file, 0, settings=", ".join(settings))
        bank.remarks.append(told)
    if any(_is_mixed(node) for node in root.iter("question")):
        bank.remarks.append(problem_of(CODES, "bank-shuffle", file))
    return bank


def _parsed(text: str, file: Path) -> tuple[Element, dict[Element, int]]:
    """The tree, and the line of each question."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    lines: dict[Element, int] = {}

    class Builder(TreeBuilder):
        depth = 0

        def start(self, tag: str, attrs: dict[str, str], /) -> Element:
            self.depth += 1
            if self.depth > _DEEPEST:
                raise _too_deep(file, parser.parser.CurrentLineNumber)
            element = super().start(tag, attrs)
            if tag == "question":
                lines[element] = parser.parser.CurrentLineNumber
            return element

        def end(self, tag: str, /) -> Element:
            self.depth -= 1
            return super().end(tag)

    parser = DefusedXMLParser(target=Builder(), forbid_dtd=True)
    try:
        parser.feed(text)
        return parser.close(), lines
    except DefusedXmlException:
        raise RefusedError(problem_of(CODES, "bank-entities", file, 1)) from None
    except ParseError as error:
        line, detail = error.position[0], str(error).partition(":")[0]
        raise RefusedError(problem_of(CODES, "bank-xml", file, line, detail=detail)) from None


def _too_deep(file: Path, line: int) -> RefusedError:
    detail = "it is nested more deeply than any export"
    return RefusedError(problem_of(CODES, "bank-xml", file, line, detail=detail))


_READ = {
    "name", "questiontext", "generalfeedback", "correctfeedback", "partiallycorrectfeedback",
    "incorrectfeedback", "answer", "subquestion", "hint", "single", "shuffleanswers",
    "responsefieldlines", "graderinfo", "responsetemplate", "hidden", "idnumber", "tags",
    "showstandardinstruction", "shownumcorrect", "selectcount", "showgrading", "responseformat",
    "responserequired",
}  # fmt: skip
"""Parts of a question that are read, or that say only how Moodle shows it."""
_SETTINGS: Mapping[str, tuple[str, str]] = {
    "penalty": ("points that a further try costs", "0"),
    "defaultgrade": ("how many points a question gives", "1"),
    "answernumbering": ("how answers are numbered", "abc"),
    "layouttype": ("that steps stand side by side", "VERTICAL"),
    "selecttype": ("that some of the steps are shown", "ALL"),
    "gradingtype": ("how an order gives points", "RELATIVE_NEXT_EXCLUDE_LAST"),
    "numberingstyle": ("how steps are numbered", "none"),
    "attachments": ("files that learners send", "0"),
    "attachmentsrequired": ("files that learners send", "0"),
    "maxbytes": ("how large a file may be", "0"),
    "minwordlimit": ("how many words an answer has", "0"),
    "maxwordlimit": ("how many words an answer has", "0"),
}
"""Settings that no exercise has: what they are, and what says nothing."""


def _settings(node: Element) -> Iterable[str]:
    """What of a question no exercise has, by name."""
    for part in node:
        if part.tag in _READ or not (said := "".join(part.itertext()).strip()):
            continue
        what, usual = _SETTINGS.get(part.tag, (f"<{part.tag[:40]}>", ""))
        is_usual = said == usual or (usual.isdigit() and _number(said, -1) == int(usual))
        if not is_usual:
            yield what
    combined = [node.findtext(f"{name}/text") or "" for name in _COMBINED]
    if any(0 < words_in(text) < _VERDICT_WORDS for text in combined):
        yield "short verdicts such as 'Your answer is correct'"


def _leave(question: Question, node: Element) -> None:
    """Keep as remarks of the new file the words around a question."""
    tags = [" ".join((each.findtext("text") or "").split()) for each in node.iterfind("tags/tag")]
    question.leave("the list of its tags", ", ".join(filter(None, tags)))
    question.leave("its id number", node.findtext("idnumber") or "")
    if _number(node.findtext("hidden")):
        question.leave("that it is hidden", "Moodle shows it to nobody")


_COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")


def _is_mixed(node: Element) -> bool:
    told = (node.findtext("shuffleanswers") or "").strip()
    return node.get("type") == "multichoice" and told in {"1", "true"}


def _number(text: str | None, default: float = 0) -> float:
    try:
        number = float((text or "").strip())
    except ValueError:
        return default
    return number if math.isfinite(number) else default


def _markdown(question: Question, node: Element | None, *, shown: bool = False) -> str:
    """The text of a node in the format that it names."""
    if node is None:
        return ""
    read = _READERS.get(node.get("format", "html"), from_html)
    files = tuple(each.get("name", "file") for each in node.findall("file"))
    return question.read(node.findtext("text") or "", read, shown=shown, files=files)


def _line(question: Question, node: Element | None, what: str, *, shown: bool = False) -> str:
    text = _markdown(question, node, shown=shown)
    if "\n" in text:
        question.remark("bank-joined", what=what)
    return one_paragraph(text)


def _read(question: Question, node: Element, kind: str) -> None:
    if kind in REFUSED_TYPES or kind not in _TYPES:
        unknown = (
            f"a question of the type '{kind[:40]}' has no type here",
            "Ask the same as a choice, a matching question, an order or an open question.",
        )
        detail, hint = REFUSED_TYPES.get(kind, unknown)
        raise question.refuse("question-type", detail=detail, hint=hint)
    check_count(question, len(node.findall("answer")) + len(node.findall("subquestion")))
    question.prompt = _markdown(question, node.find("questiontext"), shown=True)
    question.general = _markdown(question, node.find("generalfeedback"))
    right, partly, wrong = (_markdown(question, node.find(name)) for name in _COMBINED)
    told = {"right": right, "partly": partly, "wrong": wrong}
    told = {name: text for name, text in told.items() if words_in(text) >= _VERDICT_WORDS}
    question.for_right, question.for_wrong = told.get("right", ""), told.get("wrong", "")
    question.leave("the feedback for a partly right answer", told.get("partly", ""))
    hints = [_markdown(question, each) for each in node.findall("hint")]
    hints = [each for each in hints if each]
    question.hint = hints[0] if hints else ""
    for each in hints[1:]:
        question.leave("a further hint", each)
    _TYPES[kind](question, node)
    share_general(question)


def _answered(question: Question, node: Element, what: str) -> Answer:
    answer = Answer(_line(question, node, what, shown=True))
    answer.reasons = Reasons(why=_line(question, node.find("feedback"), "the feedback"))
    return answer


def _multichoice(question: Question, node: Element) -> None:
    answers = [
        (_answered(question, each, "an answer"), _number(each.get("fraction")) / 100)
        for each in node.findall("answer")
    ]
    single = (node.findtext("single") or "true").strip() not in {"false", "0", ""}
    weighed(question, answers, several=not single)


def _truefalse(question: Question, node: Element) -> None:
    told: dict[str, str] = {}
    right = False
    for each in node.findall("answer"):
        name = (each.findtext("text") or "").strip().lower()
        told[name] = _line(question, each.find("feedback"), "the feedback")
        right = right or (name == "true" and _number(each.get("fraction")) > 0)
    if_true, if_false = told.get("true", ""), told.get("false", "")
    true_or_false(question, right=right, if_true=if_true, if_false=if_false)


def _matching(question: Question, node: Element) -> None:
    pairs = []
    for each in node.findall("subquestion"):
        told = each.findtext("answer/text") or ""
        right = one_paragraph(question.read(told, from_plain, shown=True))
        pairs.append((_line(question, each, "a text on the left", shown=True), right))
    matched(question, pairs)


def _ordering(question: Question, node: Element) -> None:
    question.kind = "order"
    question.answers = [_answered(question, each, "a step") for each in node.findall("answer")]


def _essay(question: Question, node: Element) -> None:
    question.kind = "notepad"
    rows = int(_number(node.findtext("responsefieldlines")))
    question.rows = min(20, max(2, rows)) if rows else None
    for name, what in (
        ("graderinfo", "what graders were told"),
        ("responsetemplate", "a text to begin with"),
    ):
        question.leave(what, _markdown(question, node.find(name)))


_TYPES: dict[str, Callable[[Question, Element], None]] = {
    "multichoice": _multichoice,
    "truefalse": _truefalse,
    "matching": _matching,
    "ordering": _ordering,
    "essay": _essay,
}


# and back


def write_moodle(questions: Iterable[Question]) -> str:
    """Moodle XML of the questions."""
    root = Element("quiz")
    for question in questions:
        _write(SubElement(root, "question"), question)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


_NAMES = {
    "one": "multichoice", "several": "multichoice", "statements": "matching",
    "match": "matching", "sort": "matching", "order": "ordering", "notepad": "essay",
}  # fmt: skip


def _write(node: Element, question: Question) -> None:
    kind = _NAMES[question.kind]
    node.set("type", kind)
    SubElement(SubElement(node, "name"), "text").text = question.title
    _html(node, "questiontext", question.prompt)
    _html(node, "generalfeedback", question.general)
    for name, text in _FIELDS[kind]:
        SubElement(node, name).text = text
    if kind == "multichoice":
        SubElement(node, "single").text = str(question.kind == "one").lower()
    if question.rows:
        SubElement(node, "responsefieldlines").text = str(question.rows)
    right = sum(YES in each.fits for each in question.answers)
    for number, answer in enumerate(question.answers, 1):
        if kind == "matching":
            _pair(node, answer.text, answer.fits[0])
            continue
        share = str(number)
        if kind == "multichoice":
            share = _share(YES in answer.fits, right, several=question.kind == "several")
        told = _html(node, "answer", answer.text)
        told.set("fraction", share)
        _html(told, "feedback", answer.reasons.why)
    for other in question.others:
        _pair(node, "", other)
    if question.hint:
        _html(node, "hint", question.hint)


_FIELDS: dict[str, Sequence[tuple[str, str]]] = {
    "multichoice": [
        ("defaultgrade", "1"), ("penalty", "0"), ("shuffleanswers", "true"),
        ("answernumbering", "abc"),
    ],
    "matching": [("defaultgrade", "1"), ("penalty", "0"), ("shuffleanswers", "true")],
    "ordering": [
        ("defaultgrade", "1"), ("penalty", "0"), ("layouttype", "VERTICAL"), ("selecttype", "ALL"),
        ("selectcount", "0"), ("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST"),
        ("showgrading", "SHOW"), ("numberingstyle", "none"),
    ],
    "essay": [("defaultgrade", "1"), ("penalty", "0"), ("responseformat", "plain")],
}  # fmt: skip


def _share(fits: bool, right: int, *, several: bool) -> str:
    if not several:
        return "100" if fits else "0"
    point = f"{100 / right:.5f}".rstrip("0").rstrip(".")
    return point if fits else f"-{point}"


def _pair(node: Element, left: str, right: str) -> None:
    pair = _html(node, "subquestion", left)
    SubElement(SubElement(pair, "answer"), "text").text = markdown.plain(right)


def _html(node: Element, name: str, text: str) -> Element:
    made = SubElement(node, name, format="html")
    SubElement(made, "text").text = to_html(text)
    return made
