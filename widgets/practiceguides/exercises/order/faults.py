"""What an author is told of `order` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "order-reasons": Code(
        Level.ERROR,
        "nothing says why this order is right",
        "Add `pairs:` or `never:` with feedback.",
    ),
    "order-pair": Code(
        Level.ERROR,
        "in no right order does '{second}' come at once after '{first}'",
        "Correct the two names, or take the pair away.",
    ),
    "order-never": Code(
        Level.ERROR,
        "a right order has '{first}' before '{second}', which this rule forbids",
        "Correct that order, or take the rule away.",
    ),
    "order-any": Code(
        Level.ERROR,
        "every order is right, so there is nothing to decide",
        "Take orders away, or use the type `rank`, which has no right order.",
    ),
}
