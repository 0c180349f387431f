"""What an author is told of `assess` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "spread-outside": Code(
        Level.ERROR,
        "the spread of the row '{id}' does not hold its level '{level}'",
        "Write `spread: [from, to]` in the order of `levels:`, with the level between them.",
    ),
    "spread-beside": Code(
        Level.ERROR,
        "the row '{id}' has a spread, beside the level of {who}",
        "Leave `spread:` out: with `beside:` no level is too far away.",
    ),
}
