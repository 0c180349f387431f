"""A question as all banks can say it, and what a reader finds in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.sound import UNREAD

from .codes import CODES
from .markup import Converted, without_signs

Reader = Callable[[str], Converted]
"""Makes Markdown of a text."""

LONGEST = 20_000
"""So many characters one text of a bank may have: several pages."""

MOST_TAGS = 500
"""And so many tags: what was copied from a word processor has a fifth of them."""
MOST_SIGNS = 2_000


def too_long(text: str) -> dict[str, str]:
    """What of a text is more than a bank may have; nothing where it is short enough."""
    for count, most, what in (
        (len(text), LONGEST, "characters"),
        (text.count("<"), MOST_TAGS, "tags of HTML"),
        (sum(map(text.count, "*_[")), MOST_SIGNS, "signs of Markdown"),
    ):
        if count > most:
            return {"count": f"{count:,}", "most": f"{most:,}", "what": what}
    return {}


MOST_QUESTIONS = 2_000
"""So many questions of one bank are read."""

Kind = Literal["one", "several", "statements", "match", "sort", "order", "notepad", "unknown"]

YES = "yes"
"""What an answer fits that is right to pick."""


@dataclass
class Reasons:
    """What is told after an answer, in parts; of a foreign bank it is all `why`."""

    story: str = ""
    research: str = ""
    facts: tuple[str, ...] = ()
    why: str = ""
    instead: str = ""

    @property
    def empty(self) -> bool:
        """Whether no reason is given."""
        return not (self.story or self.research or self.why)


@dataclass
class Answer:
    """One option, statement, text to place, step or part of a note."""

    text: str
    """Markdown."""
    fits: tuple[str, ...] = ()
    """`yes`; of a statement true, false or depends; of what is placed the texts of its places."""
    reasons: Reasons = field(default_factory=Reasons)
    line: int = field(default=0, compare=False)
    """Its row, where it has one of its own."""


class RefusedError(Exception):
    """A question or a whole file that is not taken; holds the problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass
class Question:
    """One question of a bank, and what was changed in it."""

    file: Path
    line: int
    """Where it begins: a line, in a spreadsheet a row."""
    kind: Kind = "one"
    title: str = ""
    """Plain text."""
    prompt: str = ""
    """Markdown."""
    answers: list[Answer] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    """Places that nothing fits."""
    general: str = ""
    """Feedback for the question as a whole."""
    for_right: str = ""
    """Feedback for whoever is right, and beside it for whoever is not."""
    for_wrong: str = ""
    hint: str = ""
    objective: str = ""
    minutes: int | None = None
    id: str = ""
    note: str = ""
    """What a learner reads before it."""
    intensity: str = "none"
    is_unsourced: bool = False
    """Whether it comes from a program that has no place for sources."""
    is_verdict: bool = False
    """Whether the two answers are *true* and *false*, as the page says it."""
    rows: int | None = None
    """How many lines there are to write on."""
    left: list[tuple[str, str]] = field(default_factory=list)
    """What has no place in an exercise: what it is, and its text."""
    remarks: dict[Problem, None] = field(default_factory=dict)
    """What was changed in it, each once and in order."""
    faults: dict[Problem, None] = field(default_factory=dict)
    """Why it is not taken, in the same way."""
    is_half: bool = False
    """Whether faults leave unknown what some answer fits."""

    def problem(self, code: str, line: int = 0, /, **words: object) -> Problem:
        """The problem `code` at this question, or at a line of it."""
        return problem_of(CODES, code, self.file, line or self.line, **words)

    def remark(self, code: str, line: int = 0, /, **words: object) -> None:
        """Remember that something was changed; the same is told once."""
        self.remarks[self.problem(code, line, **words)] = None

    def fault(self, code: str, line: int = 0, /, **words: object) -> None:
        """Remember why it is not taken, and go on: what else is wrong is told in the same run."""
        self.faults[self.problem(code, line, **words)] = None

    def refuse(self, code: str, /, **words: object) -> RefusedError:
        """The exception that says why the question is not taken, where nothing more can be read."""
        return RefusedError(self.problem(code, **words))

    def read(
        self, text: str, reader: Reader, *, shown: bool = False, files: tuple[str, ...] = ()
    ) -> str:
        """The Markdown of a text, with a remark for each thing that was left out of it.

        `shown`: it is part of the question, so that nothing replaces a picture in it. `files`: what
        comes along with the text.
        """
        if words := too_long(text):
            self.fault("question-long", **words)
            return UNREAD
        found = reader(self.clean(text))
        found = found._replace(images=found.images or files)
        if found.images and shown:
            self.fault("question-image", image=found.images[0])
            return self.clean(found.text) or UNREAD
        for image in found.images:
            self.remark("bank-picture", image=image)
        if found.scripts:
            self.remark("bank-script", tags=", ".join(found.scripts))
        if found.dropped:
            self.remark("bank-html", tags=", ".join(found.dropped))
        for link in found.links:
            self.remark("bank-link", link=link)
        return self.clean(found.text)

    def clean(self, text: str) -> str:
        """The text without characters that nobody sees, and a remark where there were some."""
        clean = without_signs(text)
        if clean != text:
            self.remark("bank-signs")
        return clean.strip()

    def leave(self, what: str, text: str) -> None:
        """Keep as a remark of the new file what has no place in it."""
        if text.strip():
            self.left.append((what, text))
            self.remark("bank-left", what=what)


@dataclass(frozen=True)
class Refused:
    """A question that was not taken, and all that is wrong with it."""

    line: int
    title: str
    problems: Sequence[Problem]


@dataclass
class Bank:
    """What a reader found in a file."""

    questions: list[Question] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    """What is said of the file as a whole; with an error in it nothing more was read."""
