"""What is told of translations, by code."""

from __future__ import annotations

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "language-code": Code(
        Level.ERROR,
        "'{language}' is no language that is known here",
        "Write its code: id, th, vi, pt-BR. A list: https://cldr.unicode.org.",
    ),
    "language-own": Code(
        Level.ERROR,
        "'{language}' is the language that the book is written in",
        "Name the language into which it is translated.",
    ),
    "language-nothing": Code(
        Level.ERROR,
        "nothing is translated into '{language}' yet",
        "Write `guides texts {language}{folder}` and fill in its files, or name another one{hint}.",
    ),
    "language-unread": Code(
        Level.WARNING,
        "the translation into '{language}' was not looked at: {library} is not installed",
        "Run: pip install 'practiceguides[book]'.",
    ),
    "po-unreadable": Code(
        Level.ERROR,
        "this is no PO file, or it is damaged: {detail}",
        "Save it from your translation program as PO, in UTF-8, or put back an earlier copy.",
    ),
    "po-repeated": Code(
        Level.ERROR,
        "the text '{key}' stands twice",
        "Keep one of the two.",
    ),
    "text-sign-unsafe": Code(
        Level.ERROR,
        "the translation of '{key}' holds a sign that nobody sees (number {number})",
        "Delete it, or type the text anew.",
    ),
    "text-signs-lost": Code(
        Level.ERROR,
        "the translation of '{key}' lacks {signs}",
        "Copy it from the source, as it is there. Until then the source is shown.",
    ),
    "text-signs-added": Code(
        Level.ERROR,
        "the translation of '{key}' has {signs}, which the source does not have",
        "Delete it. Until then the source is shown.",
    ),
    "text-numbers": Code(
        Level.ERROR,
        "the translation of '{key}' lacks the number {numbers}",
        "Write it in digits, as the source does. Until then the source is shown.",
    ),
    "text-blocks": Code(
        Level.ERROR,
        "the translation of '{key}' has {has} where the source has {had}",
        "Keep paragraphs and lists as they are. A line must not begin with #, -, > or a number "
        "and a full stop. Until then the source is shown.",
    ),
    "text-html": Code(
        Level.ERROR,
        "the translation of '{key}' holds an HTML tag",
        "Delete it. Until then the source is shown.",
    ),
    "text-plural": Code(
        Level.ERROR,
        "the translation of '{key}' lacks a form for {forms}",
        "Write every form. Until then the source is shown.",
    ),
    "text-plural-more": Code(
        Level.ERROR,
        "the translation of '{key}' has more forms than the language has here: {forms}",
        "Keep those, in this order, and delete the rest. Until then the source is shown.",
    ),
    "text-same": Code(
        Level.WARNING,
        "the translation of '{key}' is the same as the source",
        "Translate it. If it must be the same, leave it.",
    ),
    "text-digits": Code(
        Level.WARNING,
        "the translation of '{key}' has digits of its own script",
        "Write 0 to 9: all numbers of the book are written so.",
    ),
    "text-numbers-added": Code(
        Level.WARNING,
        "the translation of '{key}' has the number {numbers}, which the source does not have",
        "Look whether it is right.",
    ),
    "text-long": Code(
        Level.WARNING,
        "the translation of '{key}' has {count} signs; its place has room for about {most}",
        "Find shorter words.",
    ),
    "text-length": Code(
        Level.WARNING,
        "the translation of '{key}' has {count} signs, and its source {had}",
        "Look whether a part of it is missing, or another text stands here.",
    ),
    "term-forbidden": Code(
        Level.WARNING,
        "the translation of '{key}' says '{word}'",
        "{why}",
    ),
    "term-other": Code(
        Level.NOTE,
        "the source of '{key}' says '{term}', and its translation has none of: {words}",
        "Use the agreed word, or leave it where the sentence needs another.",
    ),
    "claim-unread": Code(
        Level.NOTE,
        "'{key}' says what research or law say, and nobody has compared it a second time",
        "A second person compares it, and writes above it: # second reader: and who they are.",
    ),
    "sheet-unreadable": Code(
        Level.ERROR,
        "this is no sheet of texts: {detail}",
        "Save it as .xlsx, or write a new one: `guides texts LANGUAGE --sheet`.",
    ),
    "sheet-row": Code(
        Level.ERROR,
        "no text of the book belongs to this row: “{text}”",
        "It may have been withdrawn. Copy the translation from the sheet if it is still of use.",
    ),
    "sheet-control": Code(
        Level.ERROR,
        "row {row} of the sheet “{sheet}” holds a sign that no text has (number {number}), and"
        " nobody sees it",
        "Delete the text of the row, and type it anew: do not paste it. The other rows are taken.",
    ),
    "sheet-turned": Code(
        Level.ERROR,
        "the spreadsheet program took a cell in row {row} of the sheet “{sheet}” for {what}, so"
        " what was typed is not known",
        "Format the cell as text, and type the words again. The other rows are taken.",
    ),
    "sheet-formula": Code(
        Level.ERROR,
        "row {row} of the sheet “{sheet}” holds a formula, and none is reckoned",
        "Write words: put ' before a text that begins with =.",
    ),
}
