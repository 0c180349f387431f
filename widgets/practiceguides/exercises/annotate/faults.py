"""What an author is told of `annotate` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "tags-nowhere": Code(
        Level.ERROR,
        "no sentence carries a tag, so there is nothing to find",
        "Add `tags:` to at least one sentence.",
    ),
    "tag-not-absent": Code(
        Level.ERROR,
        "the tag '{tag}' is said to be absent, and a sentence carries it",
        "Take it away from `absent:`, or from the sentence.",
    ),
    "tag-unexplained": Code(
        Level.ERROR,
        "no sentence carries the tag '{tag}', and `absent:` does not speak of it",
        "Add it under `absent:` and say what its absence means, or delete the tag.",
    ),
}
