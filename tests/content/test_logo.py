"""The logo of an organisation: what is published of a file, and what is refused."""

from __future__ import annotations

import struct
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.content.logo import MOST, Logo, read_logo

FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="0 0 40 20">\n{}\n<path d="M1 1h9v9z"/></svg>'
)
SHAPE = '<path d="M1 1h9v9z" />'


def read(folder: Path, content: str | bytes) -> tuple[Logo | None, list[str]]:
    """The logo of a file that holds this, and what is said of it, in one line each."""
    file = folder / "logo.svg"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    logo, problems = read_logo(file)
    return logo, [each.text(folder) for each in problems]


def published(folder: Path, inside: str) -> tuple[str, list[str]]:
    """What is published of a drawing with a triangle and this in it, and what is said."""
    logo, told = read(folder, FRAME.replace("{}", inside))
    assert logo is not None, told
    return logo.content.decode(), told


# SVG


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<script>alert(1)</script>", "`script`"),
        ('<script href="https://example.org/a.js"/>', "`script`"),
        ('<path d="M0 0" onload="alert(1)"/>', "what runs at `onload`"),
        ('<a href="javascript:alert(1)"><path d="M1 1h9v9z"/></a>', "a link"),
        ('<a xlink:href="https://example.org"><path d="M1 1h9v9z"/></a>', "a link"),
        ('<use href="https://example.org/other.svg#part"/>', "loaded from elsewhere"),
        ('<use xlink:href="data:image/svg+xml;base64,PHN2Zz4=#a"/>', "loaded from elsewhere"),
        ('<image href="https://example.org/a.png"/>', "`image`"),
        ('<image href="data:image/png;base64,aaaa"/>', "`image`"),
        ("<style>@import url(https://example.org/a.css);</style>", "rules of a style"),
        ("<style>* { fill: url(https://example.org/a) }</style>", "rules of a style"),
        ('<path d="M0 0" fill="url(https://example.org/a#b)"/>', "loaded from elsewhere"),
        ('<path d="M0 0" style="fill: url(//example.org/a)"/>', "loaded from elsewhere"),
        ("<foreignObject><p>Words</p></foreignObject>", "`foreignObject`"),
        ('<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>', "`iframe`"),
        ('<animate attributeName="href" to="javascript:alert(1)"/>', "`animate`"),
        ('<filter id="f"><feImage href="https://example.org/a"/></filter>', "`filter`"),
    ],
)
def test_what_runs_or_loads_is_left_out_and_told(inside: str, said: str, tmp_path: Path) -> None:
    """The shapes stay; nothing in the file leads anywhere any more, and the trainer is told."""
    text, told = published(tmp_path, inside)

    assert SHAPE in text
    for part in (
        "script",
        "on",
        "http:",
        "https:",
        "data:",
        "//",
        "style",
        "<a",
        "<image",
        "Words",
    ):
        assert part not in text.replace("http://www.w3.org/2000/svg", ""), text
    assert len(told) == 1
    assert said in told[0]
    assert told[0].endswith("[logo-left-out]")


@pytest.mark.parametrize(
    "inside",
    [
        "<title>Drawn by Anna</title>",
        "<desc>For Anna</desc>",
        "<metadata><creator>Anna</creator></metadata>",
        "<!-- Anna -->",
        '<namedview xmlns="https://example.org/program" owner="Anna"/>',
        '<g id="Anna" data-name="Anna" xmlns:p="https://example.org/program" p:by="Anna"/>',
        '<g style="-program-owner: Anna; display: none"><path d="M7 7"/></g>',
    ],
)
def test_what_nobody_sees_is_left_out_without_a_word(inside: str, tmp_path: Path) -> None:
    """A program's own notes may name who drew it."""
    text, told = published(tmp_path, inside)

    assert told == []
    assert "Anna" not in text
    assert "M7" not in text


def test_the_look_of_shapes_stays_however_a_program_writes_it(tmp_path: Path) -> None:
    """Classes, styles and attributes become attributes; gradients, cuts and repetition work."""
    inside = """
    <defs><linearGradient id="blend"><stop offset="1" stop-color="#00f"/></linearGradient>
    <clipPath id="cut"><rect width="5" height="5"/></clipPath>
    <g id="leaf"><path d="M2 2h1"/></g></defs>
    <style>/* { */ .st0, .st1 { fill: #E30613; } .st1{stroke:rgb(1, 2, 3)}</style>
    <path class="st0" d="M3 3" fill="#000"/><path class="st0 st1" d="M4 4" style="fill:green;"/>
    <g clip-path="url(#cut)" transform="rotate(4, 5 6)">
      <path d="M5 5" fill="url('#blend') red"/></g>
    <use xlink:href="#leaf" x="3"/>"""
    text, told = published(tmp_path, inside)

    assert told == []
    for part in (
        '<path d="M3 3" fill="#E30613" />',
        '<path d="M4 4" fill="green" stroke="rgb(1, 2, 3)" />',
        '<g clip-path="url(#n1)" transform="rotate(4, 5 6)"><path d="M5 5" fill="url(#n2)" />',
        '<use href="#n3" x="3" />',
        '<linearGradient id="n2"><stop offset="1" stop-color="#00f" />',
        '<clipPath id="n1">',
        '<g id="n3">',
    ):
        assert part in text


def test_a_document_type_of_an_old_program_is_no_fault(tmp_path: Path) -> None:
    """It declares nothing, and is not loaded."""
    head = '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://a/b.dtd">\n'
    logo, told = read(tmp_path, head + FRAME.replace("{}", "<text/>"))

    assert logo is None
    assert told == [told[0]]
    assert told[0].startswith("logo.svg:5: the logo holds letters as text")
    assert "convert the text to paths" in told[0]


BOMB = (
    '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (BOMB + FRAME.replace("{}", "&i;"), "entities of its own"),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + FRAME, "entities of its own"),
        ('<!DOCTYPE a [<!ENTITY % b SYSTEM "http://a/b"> %b;]>' + FRAME, "entities of its own"),
        (FRAME.replace("{}", "<g>" * 60 + "</g>" * 60), "so deep inside each other"),
        (FRAME.replace("{}", "<g>" * 90_000), "so deep inside each other"),
        (FRAME.replace("{}", "<g/>" * 5000), "so many parts"),
        (FRAME.replace("{}", '<path d="M0 0h1e99"/>'), "a number so large"),
        (FRAME.replace("{}", f'<rect width="{"9" * 9000}"/>'), "a number so large"),
        (FRAME.replace("0 0 40 20", "0 0 1e99 1"), "how large it is"),
        (FRAME.replace("0 0 40 20", "0 0 100000 1"), "a frame so long and narrow"),
        (FRAME.replace("0 0 40 20", "0 0 0 0"), "how large it is"),
        (FRAME.replace("0 0 40 20", "1" * 90_000 + "x"), "how large it is"),
        (FRAME.replace("{}", '<g id="a"><use href="#a"/></g>'), "a part that repeats itself"),
        (
            FRAME.replace("{}", '<clipPath id="a" clip-path="url(#a)"/>'),
            "a part that repeats itself",
        ),
        ("<html><body>Hello</body></html>", "it is no SVG"),
        ("Hello", "neither PNG nor SVG"),
        ("<svg", "neither PNG nor SVG"),
        ("", "the file is empty"),
        (" \n", "the file is empty"),
        (b"\xff\xd8\xff\xe0JFIF", "it is a JPEG"),
        (b"\x1f\x8b\x08\x00", "it is a packed SVG"),
        (b"\x00" * 100, "neither PNG nor SVG"),
        (b"\xff\xfe\x00", "neither PNG nor SVG"),
        ('<?xml version="1.0" encoding="klingon"?><svg/>', "logo-shape"),
        (
            FRAME.replace('<path d="M1 1h9v9z"/>', '<image href="a.png"/>'),
            "nothing in it can be shown",
        ),
    ],
    ids=range(25),
)
def test_a_file_that_is_no_logo_is_refused_in_a_sentence(
    content: str | bytes, said: str, tmp_path: Path
) -> None:
    """Whatever it holds: no traceback, no long wait, one line that says what to do."""
    began = time.monotonic()
    logo, told = read(tmp_path, content)

    assert logo is None
    assert len(told) == 1
    assert said in told[0]
    assert time.monotonic() - began < 2


def test_parts_that_repeat_each_other_are_counted(tmp_path: Path) -> None:
    """Ten times ten times ten parts and more are refused; a few are a logo."""

    def repeated(times: int) -> str:
        levels = [
            f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, times)
        ]
        return f'<g id="l0"><path d="M0 0"/></g>{"".join(levels)}'

    assert read(tmp_path, FRAME.replace("{}", repeated(3)))[0]
    logo, told = read(tmp_path, FRAME.replace("{}", repeated(9)))
    assert logo is None
    assert "repeated so often" in told[0]


@pytest.mark.parametrize(
    "inside", ["/*" * 300_000, "a" * 900_000, "@" * 900_000, ".a{fill:red}" * 50_000],
    ids=["remarks", "a name", "orders", "rules"],
)  # fmt: skip
def test_a_long_style_takes_no_long_time(inside: str, tmp_path: Path) -> None:
    """Nothing in a file is looked through again and again."""
    began = time.monotonic()
    read(tmp_path, FRAME.replace("{}", f"<style>{inside}</style>"))

    assert time.monotonic() - began < 2


def test_a_logo_for_a_dark_ground_is_told(tmp_path: Path) -> None:
    """White on the white of paper shows nothing."""
    frame = FRAME.replace('<path d="M1 1h9v9z"/>', "")
    logo, told = read(tmp_path, frame.replace("{}", '<g fill="#fff"><path d="M1 1"/></g>'))

    assert logo
    assert [each.rpartition(" ")[2] for each in told] == ["[logo-pale]"]
    assert read(tmp_path, frame.replace("{}", '<path fill="#ffd700" d="M1 1"/>'))[1] == []


def test_a_logo_that_is_too_heavy_is_refused(tmp_path: Path) -> None:
    """Each single file carries it: sixty kilobytes are the most, once it is cleaned."""
    points = "l1 1" * (MOST // 4)
    logo, told = read(tmp_path, FRAME.replace("{}", f'<path d="M0 0{points}"/>'))
    assert logo is None
    assert "60 kB" in told[0]

    assert read(tmp_path, FRAME.replace("{}", f"<desc>{points * 2}</desc>"))[0]
    assert "MB" in read(tmp_path, b" " * 50_000_000)[1][0]


def test_a_logo_without_a_frame_has_its_width_and_height(tmp_path: Path) -> None:
    """What is published says its shape, so that no page moves when it is loaded."""
    logo, told = read(tmp_path, '<svg width="80mm" height="20mm"><path d="M1 1"/></svg>')

    assert told == []
    assert logo
    assert (logo.suffix, logo.width, logo.height) == (".svg", 256, 64)
    root = ET.fromstring(logo.content)
    assert root.attrib == {"viewBox": "0 0 80 20", "width": "256", "height": "64"}


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_no_file_makes_the_reader_fail(data: st.DataObject, tmp_path: Path) -> None:
    """A logo with a few bytes changed is a logo, or is refused in words."""
    whole = bytearray(data.draw(st.sampled_from([FRAME.encode(), png()])))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    logo, told = read(tmp_path, bytes(whole))

    assert logo or told


# PNG


def chunk(kind: bytes, content: bytes) -> bytes:
    """A part of a PNG."""
    crc = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


def png(
    width: int = 4,
    height: int = 3,
    *,
    pixels: bytes | None = None,
    colour: Sequence[int] = (8, 6, 0, 0, 0),
    more: bytes = b"",
) -> bytes:
    """A PNG of one colour, with more parts before its picture."""
    frame = struct.pack(">II5B", width, height, *colour)
    rows = b"\x00\x10\x20\x30\xff"[:1] + b"\x10\x20\x30\xff" * width
    packed = zlib.compress(rows * height if pixels is None else pixels)
    parts = chunk(b"IHDR", frame) + more + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def test_a_png_in_many_parts_takes_no_longer(tmp_path: Path) -> None:
    """A picture of 70,000 empty parts is read in a moment."""
    began = time.process_time()
    read(tmp_path, png(more=chunk(b"IDAT", b"") * 70_000))

    assert time.process_time() - began < 3


def test_a_png_keeps_its_picture_and_loses_what_it_tells(tmp_path: Path) -> None:
    """Author, place, program and what hangs behind its end are gone; transparency stays."""
    notes = (
        chunk(b"tEXt", b"Author\0Anna") + chunk(b"eXIf", b"GPS Anna") + chunk(b"tIME", b"\7" * 7)
    )
    clear = chunk(b"tRNS", b"\0\1\0\1\0\1")
    rows = (b"\0" + b"\1\2\3" * 4) * 3
    given = png(pixels=rows, colour=(8, 2, 0, 0, 0), more=notes + clear)
    logo, told = read(tmp_path, given + b"Anna")

    assert told == []
    assert logo
    assert logo.content == png(pixels=rows, colour=(8, 2, 0, 0, 0), more=clear)
    assert (logo.suffix, logo.width, logo.height) == (".png", 4, 3)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (png(pixels=b"\0" * 50_000_000), "it holds more than its size"),
        (png(60_000, 60_000, pixels=b""), "60,000 by 60,000 pixels"),
        (png(0, 3, pixels=b""), "0 by 3 pixels"),
        (png(pixels=b"\0" * 10), "a part of it is missing"),
        (png()[:-20], "damaged, or a part of it is missing"),
        (png()[:60], "damaged, or a part of it is missing"),
        (png()[:8], "its end is missing"),
        (png().replace(b"IDAT", b"IDAX"), "damaged"),
        (png()[:-12], "its end is missing"),
        (png(colour=(8, 5, 0, 0, 0)), "its colours"),
        (png(colour=(7, 6, 0, 0, 0)), "its colours"),
        (png(more=chunk(b"ABCD", b"")), "no program knows"),
        (png(more=chunk(b"IHDR", b"")), "its size"),
        (b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), "does not begin"),
        (b"\x89PNG\r\n\x1a\n" + b"\xff" * 40, "damaged"),
        (png(pixels=(b"\0" + b"\1" * 4) * 3, colour=(8, 3, 0, 0, 0)), "its colours are missing"),
        (
            png(colour=(16, 3, 0, 0, 0), more=chunk(b"PLTE", b"\1\2\3")),
            "its colours are not told",
        ),
        (png(colour=(8, 6, 9, 0, 0)), "its colours are not told"),
    ],
    ids=range(18),
)
def test_a_damaged_or_hostile_png_is_refused_in_a_sentence(
    content: bytes, said: str, tmp_path: Path
) -> None:
    """Bombs, parts that lack, and parts that nobody knows."""
    logo, told = read(tmp_path, content)

    assert logo is None
    assert len(told) == 1
    assert said in told[0]


def test_an_interlaced_png_is_a_logo(tmp_path: Path) -> None:
    """Its picture comes in seven grids, each with rows of its own."""
    grids = [(1, 1), (1, 1), (1, 2), (2, 1), (2, 3), (4, 3)]  # of four by six the second is empty
    rows = b"".join((b"\0" + b"\1\2\3" * across) * down for across, down in grids)
    logo, told = read(tmp_path, png(4, 6, pixels=rows, colour=(8, 2, 0, 0, 1)))

    assert told == []
    assert logo


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Its name may be wrong."""
    logo, [told] = read_logo(tmp_path / "gone.svg")

    assert logo is None
    assert told.text(tmp_path).startswith("gone.svg: the logo is not there")
