"""What an author is told of `choice` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "key-missing": Code(
        Level.ERROR,
        "no option is marked as right",
        "Add `correct: true` to at least one option.",
    ),
    "key-several": Code(
        Level.ERROR,
        "all options are right, so there is nothing to decide",
        "Take `correct: true` away from at least one option.",
    ),
    "misconception-right": Code(
        Level.ERROR,
        "this is the right answer, so giving it shows no mistaken idea",
        "Take this line away, or correct which answer is right.",
    ),
    "question-form": Code(
        Level.ERROR,
        "a question has `options:` or `statements:`, and this one has {found}",
        "Write `options:` to pick from, or `statements:` to judge.",
    ),
}
