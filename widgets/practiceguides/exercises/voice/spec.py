"""`voice`: what a learner expects people to say, then what they told researchers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import repeated
from practiceguides.content.model import (
    Base,
    Claim,
    FactId,
    Fault,
    Item,
    Many,
    Markdown,
    Part,
    Plain,
    Slug,
    cited_as,
)
from practiceguides.content.source import Path_


class Expected(Part):
    """Something that a learner may expect; none is right."""

    id: Slug
    text: Markdown


class VoiceExercise(Item):
    """Say what you expect, read what people told, and write what it changes in your work."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["voice"]
    voice: FactId
    """The id of a voice that may be used."""
    expect: Markdown
    """The question before reading."""
    expected: Annotated[Many[Expected], Field(min_length=2, max_length=5)] = ()
    """Quick answers; without them a learner answers in their own words."""
    ask: Markdown | None = None
    """What it asks of the learner's practice; without it the voice's own `asks`."""
    write: Plain | None = None
    """How the learner's sentence begins."""

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

    def claims(self) -> Iterator[Claim]:
        return iter(())

    def stories(self) -> Iterator[tuple[Path_, str]]:
        return iter(())

    def named_voices(self) -> Iterator[tuple[Path_, str]]:
        yield ("voice",), self.voice

    def texts(self) -> Iterator[str]:
        yield self.expect
        yield from (each.text for each in self.expected)

    def own_spec(self, base: Base) -> dict[str, Any]:
        voice = base.voices[self.voice]
        return {
            "prompt": markdown.render(self.expect),
            "expected": [
                {"id": each.id, "text": markdown.render_inline(each.text)} for each in self.expected
            ],
            "voice": {
                "id": voice.id,
                "told_by": voice.told_by,
                "text": markdown.render_inline(voice.text),
                "who": voice.who,
                "source": "; ".join(cited_as(each, base.sources) for each in voice.sources),
            },
            "asks": markdown.render(self.ask or voice.asks or ""),
            "write": self.write,
        }
