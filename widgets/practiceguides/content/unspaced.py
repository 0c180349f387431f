"""Languages that put no space between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""

LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Their letters and signs, as a range of a regular expression."""

EDGE = rf"(?:\b|(?<=[{LETTERS}])|(?=[{LETTERS}]))"
"""Where a word begins or ends; in these languages, anywhere."""
