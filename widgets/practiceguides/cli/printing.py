"""`guides print`: scenarios on paper, as HTML made for print and as PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.problems import Problem, shown
from practiceguides.content.rules import check_texts
from practiceguides.content.whole import clear, whole
from practiceguides.reading import read_layers, scenarios_of
from practiceguides.scenarios.desks import desk_after
from practiceguides.scenarios.pencil import paper_problems

from .report import report
from .root import Folder, book_layers, output_folder, stop, stop_lacking
from .scenarios import known_scenario, scenario_files, sound_scenario, whole_lists
from .turn import turn

WritePdf = Callable[[str, Path], None]
_INSTALL = "Run: pip install 'practiceguides[book,print]'"


def print_scenarios(
    scenario: Annotated[
        str | None,
        typer.Argument(
            metavar="STORY", help="The story, by its name. Without it: all.", show_default=False
        ),
    ] = None,
    path: Folder = Path(),
    pdf: Annotated[bool, typer.Option("--pdf", help="Stop where no PDF can be written.")] = False,
) -> None:
    """Write stories for paper: a booklet to play, a sheet for the facilitator, four scenes.

    They lie in `_build/print`, in a folder for each story. Print them from a browser. Where
    WeasyPrint is installed, a PDF stands beside each.
    """
    scenario, path = _meant(scenario, path)
    book = read_layers(book_layers(path))
    whole_lists(book)
    names = [known_scenario(book, scenario)] if scenario else sorted(scenario_files(book))
    if not names:
        stop("This book has no scenario yet.")
    try:
        from practiceguides.pages.paper.printed import forms_of, printed
    except ImportError as error:
        stop_lacking(error)
    write_pdf, lacking = _pdf_writer()
    if pdf and lacking:
        stop(lacking, 1)
    problems = check_texts(book)
    found = [sound_scenario(book, problems, name) for name in names]
    stories = scenarios_of(book)
    out = output_folder(book.layers)
    told: list[Problem] = []
    for each in filter(None, found):
        after, drawing = desk_after(each, stories), book.drawings.get(each.id)
        texts = {
            form: printed(each, book.base, form, drawing, after=after, look=book.look)
            for form in forms_of(each)
        }
        with turn(out):
            _write(texts, out / "print" / each.id, write_pdf)
        told += paper_problems(book, each)
    report(told, book.layers.top)
    if lacking:
        typer.echo(f"Only HTML was written. {lacking}", err=True)
    if None in found:
        stop("Not every scenario was printed. Mend what is named above, then print again.", 1)


def _meant(scenario: str | None, path: Path) -> tuple[str | None, Path]:
    """What the two words stand for: a folder alone is the book, with all its scenarios."""
    is_book = scenario is not None and path == Path() and Path(scenario).is_dir()
    return (None, Path(scenario or "")) if is_book else (scenario, path)


def _write(texts: Mapping[str, str], folder: Path, write_pdf: WritePdf | None) -> None:
    """Write all sheets of a story, then let them take their places: they belong together."""
    clear(folder)
    done = []
    with ExitStack() as together:
        for form, text in texts.items():
            file = folder / f"{form}.html"
            together.enter_context(whole(file)).write_bytes(text.encode())
            done.append(file)
            if write_pdf:
                file = file.with_suffix(".pdf")
                write_pdf(text, together.enter_context(whole(file)))
                done.append(file)
    for file in done:
        typer.echo(shown(str(file)))


def _pdf_writer() -> tuple[WritePdf | None, str]:
    """What writes HTML as PDF; or nothing, and why."""
    try:
        from weasyprint import HTML
    except ImportError:
        return None, f"For PDF, WeasyPrint is needed. {_INSTALL}"
    except OSError:
        # Its Python part is there, and a library of the system is not.
        return None, (
            "For PDF, WeasyPrint needs the library Pango, which is not on this computer. "
            "On Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0"
        )

    def write(text: str, file: Path) -> None:
        # Tagged, so that a screen reader finds headings, lists and tables.
        HTML(string=text).write_pdf(file, pdf_variant="pdf/ua-1")

    return write, ""
