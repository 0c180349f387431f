"""The paper forms of the stories that pages show, in the built book: no command is needed."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import SphinxError
from sphinx.util import logging

from practiceguides.content.book import Book
from practiceguides.content.problems import seen_from
from practiceguides.pages.items import located_on
from practiceguides.pages.look import digest_of
from practiceguides.pages.shelf import book_of, shared_files, stamp
from practiceguides.reading import scenarios_of
from practiceguides.scenarios.desks import desk_after
from practiceguides.scenarios.pencil import paper_problems
from practiceguides.scenarios.spec import Scenario
from practiceguides.words import Words

from .length import about_pages
from .printed import TEMPLATES, forms_of, printed

logger = logging.getLogger(__name__)

FOLDER = "print"
"""Where the forms lie in the built book."""

_LINKS = {
    "booklet": "layout_booklet_link",
    "facilitator": "layout_facilitator_link",
    "table": "layout_table_link",
}
"""The words of the link to each form."""


def form_words(story: Scenario, form: str, words: Words) -> str:
    """The words of the link to a form of a story where it stands alone: with how long it is."""
    return words(_LINKS[form], title=story.title, pages=about_pages(story, form))


def form_uri(docname: str, story: Scenario, form: str) -> str:
    """Where a printed form of a story lies, as seen from a page."""
    return "../" * docname.count("/") + f"{FOLDER}/{story.id}-{form}.html"


def booklets_of(env: BuildEnvironment, docname: str) -> list[tuple[str, str]]:
    """The forms of the stories on a page: the file of each, and the words of the link to it."""
    words = book_of(env.app).words
    return [
        (_file(story, form), form_words(story, form, words))
        for story in _stories(env, docname)
        for form in forms_of(story)
    ]


def booklet_files(app: Sphinx) -> Iterator[str]:
    """The files of all forms."""
    for story, _ in _homes(app).values():
        yield from (_file(story, form) for form in forms_of(story))


def _file(story: Scenario, form: str) -> str:
    return f"{FOLDER}/{story.id}-{form}.html"


def _stories(env: BuildEnvironment, docname: str) -> list[Scenario]:
    shown = (located.item for located in located_on(env, docname))
    return [story for story in shown if isinstance(story, Scenario)]


def _write_booklets(app: Sphinx, fault: Exception | None) -> None:
    """Write every form that is not there yet, or was made from something else."""
    if fault or app.builder.name != "html":
        return
    book = book_of(app)
    stories = scenarios_of(book)
    shared = [*shared_files(book), *TEMPLATES.iterdir()]
    shown = digest_of(book.look)
    kept = Path(app.doctreedir, "booklets.json")
    page: str = app.config.practiceguides_leaving
    leaving = f"../{page}.html#leave-now" if page in app.env.found_docs else ""
    made: dict[str, str] = {}
    # Without it, or where it was cut off, all are written again.
    with contextlib.suppress(OSError, ValueError):
        made = json.loads(kept.read_text("utf-8"))
    for story, back in _homes(app).values():
        emblem = book.drawings.get(story.id)
        after = desk_after(story, stories)
        sources = [each.file for each in (story, emblem, after) if each] + shared
        now = stamp(app, map(str, sources)) + back + leaving + shown
        files = {form: Path(app.outdir, _file(story, form)) for form in forms_of(story)}
        lacking = {
            form: file
            for form, file in files.items()
            if not (file.exists() and made.get(file.name) == now)
        }
        for form, file in lacking.items():
            file.parent.mkdir(exist_ok=True)
            with _named(story, book):
                text = printed(
                    story, book.base, form, emblem, back=back, leaving=leaving, after=after,
                    look=book.look,
                )  # fmt: skip
            file.write_text(text, encoding="utf-8")
            made[file.name] = now
        if lacking and (marks := paper_problems(book, story)):
            for each in marks:
                logger.warning(
                    "%s", each.text(book.layers.top), type="practiceguides", subtype=each.code
                )
            # The next build tells it again, as the check does what it finds.
            for file in files.values():
                made.pop(file.name, None)
    kept.write_text(json.dumps(made), encoding="utf-8")


@contextlib.contextmanager
def _named(story: Scenario, book: Book) -> Iterator[None]:
    """Say which story it was whose form could not be made; raises SphinxError."""
    try:
        yield
    except Exception as error:
        said = f"its paper forms cannot be made ({type(error).__name__}: {error})"
        advice = "Take back what you changed there last, and report it"
        if isinstance(error, MemoryError):
            said = "its paper forms need more memory than there is"
            advice = "Close other programs, or make the story shorter; then build again"
        file = seen_from(book.layers.top, story.file)
        raise SphinxError(f"{file}: {said[:300]}. {advice}.") from error


def _homes(app: Sphinx) -> dict[str, tuple[Scenario, str]]:
    """The stories that have forms, each with where these lead back.

    That is the first page that shows it; an edition may print a story that none of its pages shows.
    """
    book = book_of(app)
    homes: dict[str, tuple[Scenario, str]] = {}
    for docname in sorted(app.env.found_docs):
        for story in _stories(app.env, docname):
            back = f"../{app.builder.get_target_uri(docname)}#item-{story.id}"
            homes.setdefault(story.id, (story, back))
    for page, named in book.named("printed"):
        located = book.items.get(named.name)
        if located and isinstance(located.item, Scenario):
            back = f"../{app.builder.get_target_uri(page.docname)}"
            homes.setdefault(located.item.id, (located.item, back))
    return homes


def setup_booklets(app: Sphinx) -> None:
    """Write the forms when the pages are there."""
    app.connect("build-finished", _write_booklets)
