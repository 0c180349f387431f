"""How an edition looks: what of its own settings becomes a setting of the book."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.content.look import COLOURS, LEAVE, LOGO, ORGANISATION, TOKENS
from practiceguides.editions.finding import edition_layers
from practiceguides.editions.looks import look_settings
from practiceguides.editions.settings import read_edition
from practiceguides.reading import read_layers
from tests.conftest import ROOT

WHOLE = """\
title: Two mornings
organisation: Labour office of Maravel
logo: logo.svg
colours:
  accent: "#1d4f91"
leave_to: https://weather.example
"""


def looks(folder: Path, text: str) -> tuple[dict[str, object], list[str]]:
    """The settings of an edition with this text, and what is said of it."""
    root = folder / "my-workshop"
    root.mkdir(exist_ok=True)
    (root / "edition.yaml").write_text(text, encoding="utf-8")
    edition, data, problems = read_edition(root)
    assert edition, problems
    settings, problems = look_settings(edition, data)
    return settings, [each.text(root) for each in problems]


def test_what_an_edition_says_of_its_look_becomes_settings(tmp_path: Path) -> None:
    """Name, logo, colours for light and dark pages, and the way out."""
    (tmp_path / "my-workshop").mkdir()
    (tmp_path / "my-workshop" / "logo.svg").write_text("<svg/>", encoding="utf-8")
    settings, told = looks(tmp_path, WHOLE)

    assert told == []
    colours = settings.pop(COLOURS)
    assert isinstance(colours, dict)
    assert {*colours} == {*TOKENS}
    assert settings == {
        ORGANISATION: "Labour office of Maravel",
        LOGO: "logo.svg",
        LEAVE: "https://weather.example",
    }


@pytest.mark.parametrize("text", ["", "# title: Two mornings\n"])
def test_an_empty_file_is_told_as_empty(tmp_path: Path, text: str) -> None:
    """Nobody is told of fields and their indentation."""
    (tmp_path / "edition.yaml").write_text(text, encoding="utf-8")
    _, _, [found] = read_edition(tmp_path)

    assert found.message == "the file is empty, or holds remarks alone"
    assert found.advice == "Ctrl and Z in the editor may bring back what stood here."


def test_an_edition_without_a_look_has_no_settings_of_it(tmp_path: Path) -> None:
    """It looks as the book does."""
    assert looks(tmp_path, "title: Two mornings\n") == ({}, [])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Labour office of Maravel", "a" * 90, "edition.yaml:2: the field 'organisation' has 90"),
        ("logo.svg", "gone.svg", "edition.yaml:3: the field 'logo' names 'gone.svg', which is not"),
        ("logo.svg", "../logo.svg", "edition.yaml:3: the field 'logo' names no SVG or PNG"),
        ("logo.svg", "C:\\me\\Our.PNG", "Put the file there, and write its name alone: Our.PNG"),
        ("logo.svg", "our.JPG", "Open the picture in Paint or Preview, and save it as PNG"),
        (
            "organisation",
            "# organisation",
            "edition.yaml:3: the field 'logo' is there, and",
        ),
        ("#1d4f91", "#ffd700", "edition.yaml:5: on light pages the colour #ffd700 cannot be read"),
        ('"#1d4f91"', "“#1d4f91”", 'curly ones: “#1d4f91”. Type straight ones: "#1d4f91" ['),
        ('"#1d4f91"', "blue", "edition.yaml:5: 'blue' is no colour. Write six figures after #"),
        ('"#1d4f91"', "#1d4f91", "edition.yaml:5: there is no colour in this line: without quot"),
        (
            '"#1d4f91"',
            '"#1d4f91"\n  accent_dark: "#000"',
            "edition.yaml:6: on dark pages",
        ),
        ("https://weather.example", "https://weather", "the field 'leave_to' names no site"),
    ],
)
def test_what_is_wrong_is_told_once_with_its_line(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    """What is wrong is no setting: the made book has nothing more to tell of it."""
    (tmp_path / "my-workshop").mkdir()
    (tmp_path / "my-workshop" / "logo.svg").write_text("<svg/>", encoding="utf-8")
    settings, told = looks(tmp_path, WHOLE.replace(old, new, 1))

    assert len(told) == 1
    assert told[0].startswith(said) or said in told[0]
    assert len(settings) == (2 if {"organisation", "Labour office of Maravel"} & {old} else 3)


def test_all_that_is_wrong_is_told_in_one_run(tmp_path: Path) -> None:
    """Three fields, of which the colour has two faults."""
    broken = WHOLE.replace("Labour office of Maravel", "a" * 90)
    broken = broken.replace("#1d4f91", "#fff").replace("weather.example", "weather")

    assert len(looks(tmp_path, broken)[1]) == 4


def test_what_is_sound_beside_a_faulty_field_is_looked_at_too(tmp_path: Path) -> None:
    """A field of the wrong shape hides no other fault of the file."""
    root = tmp_path / "my-workshop"
    root.mkdir()
    text = WHOLE.replace("#1d4f91", "#fff").replace("weather.example", "weather")
    text += "minutes: 5\nlanguag: id\naudience: farmer\ncontents: [gone]\n"
    over = f"over: {ROOT / 'tests' / 'sample_book'}\n"
    (root / "edition.yaml").write_text(text + over, encoding="utf-8")
    told = {each.line for each in edition_layers(root).faults}

    assert told == {3, 5, 6, 7, 8, 9, 10}


def test_the_book_that_is_made_has_the_look(tmp_path: Path) -> None:
    """The logo lies beside edition.yaml, and a fault in it is told of that file."""
    (tmp_path / "my-workshop").mkdir()
    logo = tmp_path / "my-workshop" / "logo.svg"
    logo.write_text('<svg viewBox="0 0 2 1"><path d="M1 1"/></svg>', "utf-8")
    text = f"{WHOLE}over: {ROOT / 'tests' / 'sample_book'}\n"
    (tmp_path / "my-workshop" / "edition.yaml").write_text(text, encoding="utf-8")
    layers = edition_layers(tmp_path / "my-workshop")
    look = read_layers(layers).look

    assert layers.faults == ()
    assert look.logo
    assert (look.organisation, look.leave) == (
        "Labour office of Maravel",
        "https://weather.example",
    )
    assert look.colours["accent"][0] == "#1d4f91"
    logo.write_text("<svg/>", encoding="utf-8")
    assert [each.file for each in read_layers(layers).problems if each.code == "logo-shape"] == [
        logo
    ]
