"""A new voice: an entry that says what to write, and that nothing may use before it is written."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from practiceguides.content.book import Book

OWN = "MY"
"""The letters in the ids of voices that belong to no guide."""

SOURCE_NEEDED = "A voice needs a study that you have read. Add it to book/references.bib first."

_TEXT = """\
## What people told researchers. Write it in your own words: never a quotation, never your own case.
- id: {id}
  ## One of: trafficked persons · workers, some trafficked · practitioners
  told_by: trafficked persons
  ## What they said, in one or two sentences.
  text: Write here what the people of this study told the researchers.
  ## The group, the place and the year.
  who: Write here who was asked, where and when
  ## What the text counts, in few words. It is shown large.
  #number: 92 of 400
  ## What it asks of a practitioner.
  #asks: Write here what somebody at a desk does with it.
  ## The study, by its key in references.bib, and the page if you know it.
  sources:
    - key: {source}
      #at: p. 12
  ## `read` once you have read it in the study itself.
  mark: recalled
  ## Delete these two lines when the text is written. Until then no page can use it.
  usable: false
  why: Nobody has written it yet.
"""


def voice_text(name: str, source: str) -> str:
    """The entry of a voice."""
    return _TEXT.format(id=name, source=source)


def voice_id(book: Book, file: Path) -> str:
    """The next free id, with the letters of the ids that the list has already."""
    here = [
        name
        for name in book.voices
        if book.places["voices.yaml", name][0] == file and name.startswith("V-")
    ]
    letters = Counter(name.split("-")[1] for name in here).most_common(1)
    between = letters[0][0] if letters else OWN
    taken = re.compile(rf"[VFP]-{between}-(\d+)")
    numbers = (found for name in book.statements if (found := taken.fullmatch(name)))
    return f"V-{between}-{max((int(found[1]) for found in numbers), default=0) + 1}"
