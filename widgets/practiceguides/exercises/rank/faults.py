"""What an author is told of `rank` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "rank-same": Code(
        Level.ERROR,
        "both views have the same order",
        "Give the second view another order: the exercise compares two that differ.",
    ),
}
