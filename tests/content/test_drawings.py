"""Drawings of a book: what a page takes of a file, and what it refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from practiceguides.content.drawings import MOST, Drawing, read_drawing
from tests.conftest import ROOT

FRAME = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n{}\n</svg>\n'


def drawn(tmp_path: Path, inside: str, frame: str = FRAME) -> tuple[Drawing | None, list[str]]:
    """A drawing of which this is the inside, and the places and codes of what is wrong with it."""
    file = tmp_path / "bird.svg"
    file.write_text(frame.replace("{}", inside), encoding="utf-8")
    drawing, problems = read_drawing(file)
    return drawing, [f"{each.line} {each.code}" for each in problems]


def test_the_house_of_the_book_has_a_room_for_each_link() -> None:
    """Each of six links leads from its room, for a finger alone, and its ids are its own."""
    house, problems = read_drawing(ROOT / "book" / "drawings" / "house.svg")
    assert house is not None
    links = [f"hour.html#{n}" for n in range(6)]
    markup = house.markup(links)

    assert problems == []
    assert house.rooms == len(links)
    assert all(f'<a class="room-link" href="{link}" tabindex="-1">' in markup for link in links)
    assert 'aria-hidden="true"' in markup
    assert markup.count(' id="') == markup.count(' id="house-')


def test_a_room_is_shown_alone_without_a_second_drawing() -> None:
    """It is framed by its ground, never wider than two squares, and made of parts of the page."""
    house, _ = read_drawing(ROOT / "book" / "drawings" / "house.svg")
    assert house is not None
    views = [house.view_of(number) for number in range(house.rooms)]
    frames = [re.findall(r'viewBox="(.*?)"', view)[0].split() for view in views]

    assert frames[1] == ["199", "287", "176", "98"]
    assert all(float(width) - 2 <= 2 * (float(height) - 2) for _, _, width, height in frames)
    assert all("<path" not in view for view in views)
    named = set(re.findall(r'href="#(.*?)"', "".join(views)))
    assert named <= set(re.findall(r' id="(.*?)"', house.markup()))


def test_a_room_without_a_ground_is_not_shown_alone(tmp_path: Path) -> None:
    """It has no frame: it stays a room of the whole drawing."""
    drawing, _ = drawn(tmp_path, '<g class="room"><path d="M1 1h3"/></g>')

    assert drawing is not None
    assert (drawing.rooms, drawing.view_of(0)) == (1, "")


@pytest.mark.parametrize(
    "ground",
    [
        '<rect class="hit" width="10px" height="4"/>',
        '<rect class="hit" x="a" width="4" height="4"/>',
        '<rect class="hit" width="nan" height="4"/>',
        '<polygon class="hit" points="1 1 3"/>',
        '<polygon class="hit" points=""/>',
        '<polygon class="hit"/>',
    ],
)
def test_a_ground_without_plain_numbers_is_told_with_its_line(ground: str, tmp_path: Path) -> None:
    """A room is framed by them: what `guides check` lets through, `guides build` can frame."""
    drawing, problems = drawn(tmp_path, f'<g class="room">{ground}</g>')

    assert (drawing, problems) == (None, ["2 drawing-part"])


def test_a_ground_is_written_as_other_programs_write_numbers(tmp_path: Path) -> None:
    """Points without spaces and dots without noughts are numbers too."""
    ground = '<polygon class="hit" points="1-2,.5.5 3,4e0"/>'
    drawing, problems = drawn(tmp_path, f'<g class="room">{ground}</g>')

    assert problems == []
    assert drawing is not None
    assert 'viewBox="-0.5 -3 4.5 8"' in drawing.view_of(0)


@pytest.mark.parametrize("file", sorted((ROOT / "book" / "drawings").iterdir()), ids=str)
def test_the_drawings_of_the_book_are_light(file: Path) -> None:
    """Each can be read, and weighs less than a page can carry."""
    drawing, problems = read_drawing(file)

    assert (drawing is not None, problems) == (True, [])
    assert file.stat().st_size <= MOST


def test_what_a_program_notes_for_itself_is_left_out(tmp_path: Path) -> None:
    """Inkscape saves where its window was: nobody has to take that out by hand."""
    name = "http://sodipodi.example/dtd"
    frame = FRAME.replace("<svg ", f'<svg xmlns:own="{name}" own:docname="a.svg" version="1.1" ')
    inside = '<own:namedview zoom="2"/><metadata><a/></metadata><path own:type="arc" d="M1 1h3"/>'
    drawing, problems = drawn(tmp_path, inside, frame)

    assert problems == []
    assert drawing is not None
    assert "arc" not in drawing.markup()
    assert "M1 1h3" in drawing.markup()


def test_how_a_drawing_looks_alone_is_left_out(tmp_path: Path) -> None:
    """A page takes shapes: a style, a title and a width of the line are the file's own matter."""
    inside = '<title>A bird</title><style>path{}</style><path stroke-width="9" d="M1\n1h3"/>'
    drawing, problems = drawn(tmp_path, inside)

    assert problems == []
    assert drawing is not None
    assert '<path d="M1 1h3" vector-effect="non-scaling-stroke" />' in drawing.markup()
    assert "title" not in drawing.markup()


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<text>No</text>",
        '<image href="https://example.org/a.png"/>',
        '<a href="javascript:alert(1)"><path d="M1 1"/></a>',
        '<path d="M1 1" onclick="alert(1)"/>',
        '<path d="M1 1" style="fill: red"/>',
        '<path d="M1 1" fill="#ff0000"/>',
        '<path d="M1 1" class="pg-leave"/>',
        '<use href="other.svg#a"/>',
        '<p xmlns="http://www.w3.org/1999/xhtml">No</p>',
    ],
)
def test_what_a_page_must_not_hold_is_told_with_its_line(inside: str, tmp_path: Path) -> None:
    """Scripts, words, pictures, links, styles and colours are refused, and nothing is shown."""
    drawing, problems = drawn(tmp_path, inside)

    assert drawing is None
    assert set(problems) == {"2 drawing-part"}


def test_entities_cannot_grow(tmp_path: Path) -> None:
    """A document type, in which a few lines become gigabytes, is refused."""
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n' + FRAME
    drawing, problems = drawn(tmp_path, "<path d='M1 1'/>", bomb)

    assert drawing is None
    assert problems[0] == "1 drawing-part"


@pytest.mark.parametrize(
    "frame", ["<g/>", '<svg viewBox="0 0 9 9"/>', FRAME.replace("0 0 9 9", "")]
)
def test_a_drawing_says_how_large_its_sheet_is(frame: str, tmp_path: Path) -> None:
    """Another root, another namespace, or a frame without numbers is told."""
    drawing, problems = drawn(tmp_path, "", frame)

    assert drawing is None
    assert {each.partition(" ")[2] for each in problems} == {"drawing-part"}
