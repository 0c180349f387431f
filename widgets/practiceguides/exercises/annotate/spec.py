"""`annotate`: a text read sentence by sentence; mark what each one shows, and give a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import Feedback, Marked, repeated, unknown
from practiceguides.content.fields import InlineMarkdown, Line, Many, Part, Searched, Slug
from practiceguides.content.model import Fault
from practiceguides.content.problems import Codes

from .faults import CODES


class Document(Part):
    """What the text is: notes of a visit, a payslip, a message, a form."""

    kind: Literal["notes", "payslip", "message", "form"]
    """What it is. This word stands above the title."""
    title: Searched[Line]
    """What stands above the text."""


class Tag(Part):
    """One thing that a sentence may show."""

    id: Slug
    """Its name, for the sentences. Used once in this list."""
    text: Line
    """What it is, in a few words."""


class Sentence(Part):
    """One sentence or line of the text, and what it shows."""

    id: Slug
    """Its name, used once in this list."""
    text: Searched[InlineMarkdown]
    """The sentence or line itself."""
    tags: Many[Slug] = ()
    """Ids of what it shows. Leave it out where there is nothing to mark."""
    feedback: Feedback = Feedback()
    """Needed where there are tags: one feedback for all of them. Elsewhere it may say why this is
    no ground.
    """


class Absent(Part):
    """A tag that no sentence carries, and what its absence means."""

    tag: Slug
    """Id of a tag that no sentence carries."""
    feedback: Feedback = Feedback()
    """What its absence means, and what it does not mean. Needed."""

    @property
    def id(self) -> str:
        """The tag, by which it is known among the others."""
        return self.tag


class Annotate(Marked):
    """Mark what the sentences of a text show; then compare with the authors, and read why."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["annotate"]
    document: Document
    """What kind of text it is."""
    tags: Annotated[Many[Tag], Field(min_length=1, max_length=6)]
    """What a sentence may show. Each is in a sentence or under `absent`, and never in both."""
    sentences: Annotated[Many[Sentence], Field(min_length=3, max_length=20)]
    """The text, a sentence or a line each. One at least has tags."""
    absent: Many[Absent] = ()
    """The tags that no sentence carries. Needed for each of them, and for no other tag."""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("tags", self.tags)
        yield from repeated("sentences", self.sentences)
        yield from repeated("absent", self.absent)
        for index, sentence in enumerate(self.sentences):
            yield from self._sentence_faults(index, sentence)
        yield from self._absence_faults()

    def _sentence_faults(self, index: int, sentence: Sentence) -> Iterator[Fault]:
        for number, tag in enumerate(sentence.tags):
            where = ("sentences", index, "tags", number)
            yield from unknown(where, tag, "tags", self.tags)
            if tag in sentence.tags[:number]:
                yield Fault("member-repeated", where, {"id": tag, "list": "tags"})
        if sentence.feedback.empty and (sentence.tags or sentence.feedback.instead):
            words = {"what": "sentence", "id": sentence.id}
            yield Fault("feedback-missing", ("sentences", index), words)

    def _absence_faults(self) -> Iterator[Fault]:
        carried = {tag for sentence in self.sentences for tag in sentence.tags}
        if not carried:
            yield Fault("tags-nowhere", ("sentences",))
        for index, absent in enumerate(self.absent):
            yield from unknown(("absent", index, "tag"), absent.tag, "tags", self.tags)
            if absent.tag in carried:
                yield Fault("tag-not-absent", ("absent", index, "tag"), {"tag": absent.tag})
            if absent.feedback.empty:
                words = {"what": "absent tag", "id": absent.tag}
                yield Fault("feedback-missing", ("absent", index), words)
        told = {absent.tag for absent in self.absent}
        for index, tag in enumerate(self.tags):
            if carried and tag.id not in carried | told:
                yield Fault("tag-unexplained", ("tags", index), {"tag": tag.id})

    def decisions(self) -> int:
        return sum(bool(sentence.tags) for sentence in self.sentences)

    def marked_by(self) -> Any:
        return {sentence.id: sorted(sentence.tags) for sentence in self.sentences}
