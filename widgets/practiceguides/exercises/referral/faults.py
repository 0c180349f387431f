"""What an author is told of `referral` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "rule-broken": Code(
        Level.ERROR,
        "the authors' route breaks the rule '{rule}' ({text})",
        "Correct the steps under `model:`, or the rule.",
    ),
}
