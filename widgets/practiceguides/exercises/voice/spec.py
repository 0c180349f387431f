"""`voice`: what a learner expects people to say, then what they told researchers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.dots import figure
from practiceguides.content.feedback import repeated
from practiceguides.content.fields import (
    InlineMarkdown,
    Line,
    Many,
    Markdown,
    Part,
    Searched,
    Slug,
    Unsent,
    VoiceId,
)
from practiceguides.content.model import Answer, Base, Fault, Item, sources_as
from practiceguides.content.problems import Codes
from practiceguides.content.timing import words_in

from .faults import CODES


class Expected(Part):
    """Something that a learner may expect; none is right."""

    id: Slug
    """Its name, used once in this list."""
    text: Searched[InlineMarkdown]
    """Something that a careful colleague may expect, in a few words."""


class VoiceExercise(Item):
    """Say what you expect, read what people told, and write what it changes in your work."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["voice"]
    voice: Unsent[VoiceId]
    """The id of a voice in a voices.yaml, such as V-ID-11 or P-ID-2. It must be marked `read`. One
    with `usable: false` is refused; without that line it may be used.
    """
    expect: Unsent[Searched[Markdown]]
    """The question before reading: whom the study is about, and what the learner expects."""
    expected: Annotated[Many[Expected], Field(min_length=2, max_length=5)] = ()
    """Quick answers, none of them right. Without them learners answer in their own words."""
    ask: Unsent[Markdown | None] = None
    """What the voice asks of the learner's practice, in one to three sentences. Needed where the
    voice has no `asks` of its own; else it stands in place of it.
    """
    write: Line | None = None
    """How the learner's sentence begins. It is shown as you write it, so end it with ` …`: *When I
    decide, I will …*. Without it: *In my work I will …*.
    """

    def faults(self) -> Iterator[Fault]:
        yield from repeated("expected", self.expected)

    def faults_in(self, base: Base) -> Iterator[Fault]:
        voice = base.voices.get(self.voice)
        if voice is None or not voice.usable:
            return  # Another rule says so.
        if voice.mark == "recalled":
            yield Fault("fact-recalled", ("voice",), {"facts": self.voice})
        if not (self.ask or voice.asks):
            yield Fault("voice-asks-nothing", ("voice",), {"voice": self.voice})

    def words_read(self, base: Base) -> float:
        told = [self.expect, self.ask or ""]
        # One that is missing is told by a rule.
        if voice := base.voices.get(self.voice):
            told = [self.expect, voice.text, voice.who, self.ask or voice.asks or ""]
        return super().words_read(base) + sum(map(words_in, told))

    def decisions(self) -> int:
        return 1 if self.expected else 0

    def fields_written(self) -> int:
        return 1 if self.expected else 2

    def asks(self) -> Iterator[tuple[Answer, ...]]:
        yield tuple(
            Answer(("expected", index), each.id, each.text, None)
            for index, each in enumerate(self.expected)
        )

    def to_spec(self, base: Base) -> dict[str, Any]:
        """The voice in full, and what it asks."""
        voice = base.voices[self.voice]
        return {
            **super().to_spec(base),
            "prompt": markdown.render(self.expect),
            "voice": {
                "id": voice.id,
                "told_by": voice.told_by,
                "number": figure(voice.number) if voice.number else "",
                "text": markdown.render_inline(voice.text),
                "who": voice.who,
                "source": sources_as(voice.sources, base),
            },
            "asks": markdown.render(self.ask or voice.asks or ""),
        }
