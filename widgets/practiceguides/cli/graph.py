"""`guides graph`: a scenario as a picture, and the same as a list."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.problems import shown
from practiceguides.content.rules import check_texts
from practiceguides.content.whole import write_whole
from practiceguides.reading import read_layers
from practiceguides.scenarios.pencil import paper_problems

from .report import report
from .root import Folder, book_layers, output_folder, stop, stop_lacking
from .scenarios import known_scenario, sound_scenario, whole_lists


def draw_graph(
    scenario: Annotated[str, typer.Argument(metavar="STORY", help="The story, by its name.")],
    path: Folder = Path(),
) -> None:
    """Draw the scenes and choices of a story as a picture, and write the same as a list.

    Both lie in `_build/graphs`. A browser shows and prints the picture.
    """
    book = read_layers(book_layers(path))
    whole_lists(book)
    name = known_scenario(book, scenario)
    found = sound_scenario(book, check_texts(book), name)
    if found is None:
        stop("The scenario was not drawn. Mend what is named above, then draw again.", 1)
    try:
        from practiceguides.scenarios.drawing import draw
        from practiceguides.scenarios.listing import listing
    except ImportError as error:
        stop_lacking(error)
    folder = output_folder(book.layers) / "graphs"
    texts = {".svg": draw(found, book.words), ".md": listing(found, book.base)}
    for suffix, text in texts.items():
        file = folder / f"{found.id}{suffix}"
        write_whole(file, text.encode())
        typer.echo(shown(str(file)))
    report(paper_problems(book, found), book.layers.top)
