"""What an author is told of `test` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "forms-differ": Code(
        Level.WARNING,
        "the two forms of '{id}' are not alike: {before} before, {after} after",
        "Give both forms the same kind and number of answers: then chance helps in both alike.",
    ),
}
