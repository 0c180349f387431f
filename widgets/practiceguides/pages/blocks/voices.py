"""What people told researchers: a paraphrase, where it is from, and what it asks of the reader."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content import markdown
from practiceguides.content.dots import figure
from practiceguides.content.model import Voice
from practiceguides.pages.chapters import markup
from practiceguides.pages.noted import is_first_in_text, note_facts
from practiceguides.pages.shelf import book_of, depends_on, shared_files, warn

from .boxes import block


class VoiceBox(SphinxDirective):
    """`{voice} V-ID-14`: what people told researchers, and what it asks of the reader."""

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *shared_files(book))
        voice = book.voices.get(self.arguments[0])
        if voice is None:
            warn(
                "there is no voice %r. Correct the id.",
                self.arguments[0],
                self.get_location(),
                "voice-unknown",
            )
            return []
        is_first, place = is_first_in_text(self.env, voice.id), f"ref-{voice.id.lower()}"
        note_facts(self.env, [voice.id], place)
        text = markdown.render_inline(voice.text)
        said = markup(f'<p class="pg-voice-text">{text}</p>')
        who = nodes.paragraph(
            "", voice.who, classes=["pg-voice-who"], ids=[place] if is_first else []
        )
        asks = block("div", "pg-voice-asks", book.words("voice_asks"),
                     self.parse_content_to_nodes())  # fmt: skip
        number = [markup(figure(voice.number))] if voice.number else []
        return [
            block("section", "pg-voice", book.words(told_by(voice)), [*number, said, who, asks])
        ]


def told_by(voice: Voice) -> str:
    """The key of the words above a voice."""
    return "voice_told_colleagues" if voice.told_by == "practitioners" else "voice_told"


def setup_voices(app: Sphinx) -> None:
    """Register the box."""
    app.add_directive("voice", VoiceBox)
