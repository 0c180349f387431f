"""What an author is told of `estimate` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "estimate-outside": Code(
        Level.ERROR,
        "the answer {answer} lies outside {least} to {most}",
        "Correct one of the three numbers.",
    ),
}
