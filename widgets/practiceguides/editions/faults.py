"""What a trainer is told of an edition: of `edition.yaml`, and of what lies over the book."""

from __future__ import annotations

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "edition-over": Code(
        Level.ERROR,
        "the edition lies over '{over}', and there is no book",
        "Write the folder that holds _toc.yml, or delete the line: then it lies over the book that"
        " came with the toolkit.",
    ),
    "edition-name": Code(
        Level.ERROR,
        "there is no guide, page or item '{name}' in the book",
        "Correct the name{hint}. A page goes by its name below book/: `core-hour`.",
    ),
    "edition-must-stay": Code(
        Level.ERROR,
        "the page '{name}' may not be left out: it protects the people who read the book",
        "Delete this line. To say it in your own words, write a file of your own: {file}",
    ),
    "edition-twice": Code(
        Level.ERROR,
        "'{name}' stands in the contents twice",
        "Delete one of the two lines.",
    ),
    "edition-both": Code(
        Level.WARNING,
        "'{name}' is left out and stands in the contents too: it is left out",
        "Delete one of the two lines.",
    ),
    "edition-toc": Code(
        Level.ERROR,
        "an edition has no {file} of its own",
        "Say under `contents:` in edition.yaml what it shows, and delete this file.",
    ),
    "edition-empty": Code(
        Level.ERROR,
        "nothing is left of the book",
        "Name a guide or a page under `contents:`, or leave less out.",
    ),
    "edition-folder": Code(
        Level.ERROR,
        "the folder's name '{name}' cannot be the id of the book",
        "Add a line `book_id: my-workshop`: lower-case letters, digits and hyphens.",
    ),
}
