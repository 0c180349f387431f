"""What an author is told of `voice` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "voice-asks-nothing": Code(
        Level.ERROR,
        "nothing says what '{voice}' asks of a practitioner",
        "Add `ask:` with one or two sentences, or choose a voice that has `asks:`.",
    ),
}
