"""The logo of an organisation: an SVG or PNG that pages show as a picture, never as markup.

What is published is what this module understood, written anew: of SVG the shapes and their
colours, of PNG the picture alone. Nothing in it runs, loads, or tells who made it.
"""

from __future__ import annotations

import base64
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax import SAXException, SAXParseException, handler

from .problems import Code, Codes, Level, Problem, problem_of

MOST = 60_000
"""So many bytes a logo may have once it is cleaned: each single file carries it."""

_READ = 1_000_000
"""A file that is larger is not even read."""

_MB = 1_000_000
_ERROR, _WARNING = Level.ERROR, Level.WARNING

CODES: Codes = {
    "logo-shape": Code(_ERROR, "this is no logo that a page can show: {detail}", "{hint}"),
    "logo-size": Code(
        _ERROR,
        "the logo has {size}, more than the {limit} that pages can carry",
        "Save a PNG with 400 pixels in width, or an SVG with fewer points.",
    ),
    "logo-text": Code(
        _ERROR,
        "the logo holds letters as text, and other devices lack their font",
        "In your drawing program, convert the text to paths (also: outlines), and save it again.",
    ),
    "logo-part": Code(
        _ERROR, "a logo cannot hold {part}", "Save it again as plain SVG, or as PNG."
    ),
    "logo-left-out": Code(
        _WARNING,
        "of the logo was left out: {parts}",
        "Look at it on a page. To be rid of this line, save it as plain SVG with shapes alone.",
    ),
    "logo-pale": Code(
        _WARNING,
        "all of the logo is nearly white, and pages and paper are white behind it",
        "Take the version of your logo that is made for a white ground.",
    ),
}


@dataclass(frozen=True)
class Logo:
    """A picture that can be published as it is."""

    content: bytes = field(repr=False)
    suffix: str
    """`.svg` or `.png`, by what it is and not by what its file was called."""
    width: int
    """With `height`, its shape; how large it is shown, the style says."""
    height: int

    @property
    def uri(self) -> str:
        """The picture itself as an address, for a page that has no neighbours."""
        kind = "svg+xml" if self.suffix == ".svg" else "png"
        return f"data:image/{kind};base64,{base64.b64encode(self.content).decode()}"


def read_logo(file: Path) -> tuple[Logo | None, list[Problem]]:
    """The logo that a file holds, cleaned, and what is wrong with it or was left out.

    A logo may come with warnings; with an error there is none.
    """
    try:
        size = file.stat().st_size
        raw = file.read_bytes() if size <= _READ else b""
    except OSError:
        return None, [problem_of(CODES, "file-missing", file, what="the logo")]
    if size > _READ:
        words = {"size": f"{size / _MB:.1f} MB", "limit": f"{MOST // 1000} kB"}
        return None, [problem_of(CODES, "logo-size", file, **words)]
    try:
        logo, remarks = _png(raw) if raw.startswith(_PNG) else _svg(raw)
    except _FaultError as fault:
        return None, [problem_of(CODES, fault.code, file, fault.line, **fault.words)]
    if len(logo.content) > MOST:
        words = {"size": f"{len(logo.content) / 1000:.0f} kB", "limit": f"{MOST // 1000} kB"}
        return None, [problem_of(CODES, "logo-size", file, **words)]
    return logo, [problem_of(CODES, code, file, **words) for code, words in remarks]


_Remarks = list[tuple[str, Mapping[str, str]]]


class _FaultError(Exception):
    def __init__(self, code: str, line: int = 0, **words: str) -> None:
        super().__init__(code)
        self.code, self.line, self.words = code, line, words


# PNG

_PNG = b"\x89PNG\r\n\x1a\n"
_SIDE = 2000
"""So many pixels a PNG may be wide or high."""
_KEPT = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
"""What makes the picture; tRNS says what of it is transparent."""
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_BY_PALETTE = 3
_DEPTHS = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
"""Bits of a channel, by the kind of its colours, as the PNG specification lists them."""
_AGAIN = "Save it again as PNG, in another program if need be."


def _png(raw: bytes) -> tuple[Logo, _Remarks]:
    kept = [_PNG]
    pixels: list[bytes] = []
    frame: tuple[int, ...] = ()
    is_palette = False
    for kind, data in _chunks(raw):
        if not frame and kind != b"IHDR":
            raise _broken("it does not begin as a PNG does")
        if kind == b"IHDR":
            if frame or len(data) != struct.calcsize(">IIBBBBB"):
                raise _broken("its size is not told as a PNG tells it")
            frame = struct.unpack(">IIBBBBB", data)
        elif kind == b"IDAT":
            pixels.append(data)
        elif kind not in _KEPT and kind[0:1].isupper():
            raise _broken("it holds a part that no program knows")
        if kind in _KEPT:
            kept.append(_chunk(kind, data))
        is_palette |= kind == b"PLTE"
        if kind == b"IEND":
            if frame[3] == _BY_PALETTE and not is_palette:
                raise _broken("its colours are missing")
            _check_pixels(frame, pixels)
            return Logo(b"".join(kept), ".png", frame[0], frame[1]), []
    raise _broken("its end is missing")


def _broken(detail: str) -> _FaultError:
    return _FaultError("logo-shape", detail=detail, hint=_AGAIN)


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts of a PNG, each by its name."""
    at = len(_PNG)
    while at + 12 <= len(raw):
        length, kind = struct.unpack_from(">I4s", raw, at)
        data = raw[at + 8 : at + 8 + length]
        if len(data) < length or _chunk(kind, data) != raw[at : at + 12 + length]:
            raise _broken("the file is damaged, or a part of it is missing")
        yield kind, data
        at += 12 + length


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _check_pixels(frame: tuple[int, ...], pixels: list[bytes]) -> None:
    """Unpack the picture as far as its frame goes: a small file may hold gigabytes."""
    width, height, depth, colour, packed, filtered, laced = frame
    if not (0 < width <= _SIDE and 0 < height <= _SIDE):
        told = f"it has {width:,} by {height:,} pixels, and {_SIDE:,} by {_SIDE:,} are the most"
        raise _FaultError("logo-shape", detail=told, hint="Save it with 400 pixels in width.")
    if depth not in _DEPTHS.get(colour, ()) or packed or filtered or laced not in {0, 1}:
        raise _broken("its colours are not told as a PNG tells them")
    bits = _CHANNELS[colour] * depth
    grids = _LACED if laced else ((0, 0, 1, 1),)
    due = 0
    for x, y, across, down in grids:
        columns, rows = -(-(width - x) // across), -(-(height - y) // down)
        if columns > 0 and rows > 0:
            due += rows * (1 + -(-columns * bits // 8))
    unpacker = zlib.decompressobj()
    try:
        found = len(unpacker.decompress(b"".join(pixels), due + 1))
    except zlib.error as error:
        raise _broken("the file is damaged, or a part of it is missing") from error
    if found != due:
        raise _broken("it holds more than its size" if found > due else "a part of it is missing")


_LACED = (
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4),
    (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
)  # fmt: skip
"""The seven grids of an interlaced picture: the first pixel, and the steps across and down."""


# SVG

_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
_XLINK = "http://www.w3.org/1999/xlink"
_HIGH = 64
"""How high it says that it is, where nothing else says so."""
_DEEP = 40
_MANY = 4_000
_DRAWN = 20_000
"""So many parts are drawn at most, those that are repeated each time."""
_LARGEST = 1e6
_LONGEST = 20

_SHAPES = {"circle", "ellipse", "line", "path", "polygon", "polyline", "rect"}
_GRADIENTS = {"linearGradient", "radialGradient"}
_ELEMENTS = {"g", "defs", "use", "symbol", "clipPath", "stop", *_GRADIENTS, *_SHAPES}
_GROUPS = {"a": "g", "switch": "g"}
"""What is kept for what is in it."""
_TEXTS = {"text", "tspan", "textPath", "tref", "flowRoot", "altGlyph"}
_UNSEEN = {"title", "desc", "metadata", "style"}
"""What is left out without a word: nobody sees it. What a style says stands at each shape."""

_MEASURES = {
    "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy",
    "width", "height", "offset", "transform", "gradientTransform", "viewBox",
}  # fmt: skip
_SHARES = {
    "opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "stroke-width",
    "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset",
}  # fmt: skip
_WORDS = {
    "gradientUnits", "clipPathUnits", "spreadMethod", "fill-rule", "clip-rule", "stroke-linecap",
    "stroke-linejoin", "visibility",
}  # fmt: skip
_PAINTS = {"fill", "stroke", "stop-color", "color"}
_STYLED = {"clip-path", "display", *_SHARES, *_WORDS, *_PAINTS}
_NUMERIC = re.compile(r"[\w\s.,()+%-]*", re.ASCII)
_NUMBER = re.compile(r"\d*\.?\d+(?:[eE][+-]?\d+)?")
_LENGTH = re.compile(r"(-?(?:\d+(?:\.\d*)?|\.\d+))(?:px|pt|mm|cm|in)?")
_WORD = re.compile(r"[A-Za-z-]+")
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}|[A-Za-z]+|(?:rgb|hsl)a?\([\d\s.,%/]+\)")
_LOCAL = re.compile(r"""url\(\s*["']?#([^"')\s]+)["']?\s*\).*""", re.DOTALL)
_ORDER = re.compile(r"@[^@;{}]*;")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)


@dataclass
class _Node:
    """An element as it was read."""

    space: str
    tag: str
    given: dict[str, str]
    line: int
    inside: list[_Node] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def each(self) -> Iterator[_Node]:
        """It, and all inside it."""
        yield self
        for node in self.inside:
            yield from node.each()


class _Reader(handler.ContentHandler):
    """Reads a file into nodes, as many and as deep as a logo may have."""

    def __init__(self) -> None:
        super().__init__()
        self.root: _Node | None = None
        self._open: list[_Node] = []
        self._count = 0
        self._locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802 - as SAX calls it
        self._locator = locator

    def startElementNS(self, name: Any, _qname: Any, attrs: Any) -> None:  # noqa: N802 - as SAX calls it
        space, tag = name
        given = {
            key: value.strip() for (of, key), value in attrs.items() if of in {None, _SVG, _XLINK}
        }
        node = _Node(space or _SVG, tag, given, self._locator.getLineNumber())
        self._count += 1
        if self._count > _MANY or len(self._open) >= _DEEP:
            told = "so many parts" if self._count > _MANY else "parts so deep inside each other"
            raise _FaultError("logo-part", node.line, part=told)
        if self._open:
            self._open[-1].inside.append(node)
        else:
            self.root = node
        self._open.append(node)

    def endElementNS(self, _name: Any, _qname: Any) -> None:  # noqa: N802 - as SAX calls it
        self._open.pop()

    def characters(self, content: str) -> None:
        if self._open and self._open[-1].tag == "style":
            self._open[-1].text.append(content)


_OTHERS = {b"\xff\xd8\xff": "a JPEG", b"GIF8": "a GIF", b"RIFF": "a WebP", b"%PDF": "a PDF",
           b"\x1f\x8b": "a packed SVG"}  # fmt: skip


def _svg(raw: bytes) -> tuple[Logo, _Remarks]:
    root = _parsed(raw)
    if root.space != _SVG or root.tag != "svg":
        raise _FaultError("logo-shape", root.line, detail="it is no SVG", hint=_SAVE)
    cleaner = _Cleaner(root)
    drawn, width, height = cleaner.written()
    remarks: _Remarks = []
    if cleaner.left_out:
        remarks.append(("logo-left-out", {"parts": ", ".join(cleaner.left_out)}))
    if cleaner.is_pale:
        remarks.append(("logo-pale", {}))
    return Logo(drawn, ".svg", width, height), remarks


_SAVE = "Save it as SVG or PNG."
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[\]<>]*>")


def _parsed(raw: bytes) -> _Node:
    """The nodes of a file; what would load or grow is refused while it is read."""
    from defusedxml import DefusedXmlException
    from defusedxml.sax import make_parser

    other = next((told for sign, told in _OTHERS.items() if raw.startswith(sign)), None)
    if other or not raw.strip():
        told = f"it is {other}" if other else "the file is empty"
        raise _FaultError("logo-shape", detail=told, hint=_SAVE)
    reader = _Reader()
    parser = make_parser()
    parser.setFeature(handler.feature_namespaces, True)
    parser.setContentHandler(reader)
    try:
        # A document type that declares nothing, as old programs write it, would only be loaded.
        parser.parse(BytesIO(_DOCTYPE.sub(lambda found: b"\n" * found[0].count(b"\n"), raw, 1)))
    except DefusedXmlException as error:
        line = parser.getLineNumber() or 0
        raise _FaultError("logo-part", line, part="entities of its own") from error
    except SAXParseException as error:
        told = "it is neither PNG nor SVG, or is damaged"
        line = error.getLineNumber() or 0
        raise _FaultError("logo-shape", line, detail=told, hint=_SAVE) from error
    except (SAXException, LookupError, ValueError) as error:
        raise _FaultError("logo-shape", detail="its text cannot be read", hint=_SAVE) from error
    if reader.root is None:
        raise _FaultError("logo-shape", detail="it is no SVG", hint=_SAVE)
    return reader.root


class _Cleaner:
    """Writes a logo anew, from what may be in one."""

    def __init__(self, root: _Node) -> None:
        self.root = root
        self.is_pale = False
        self._told: Counter[str] = Counter()
        self._rules = dict(self._styles())
        self._weights: dict[int, int | None] = {}
        nodes = reversed([*root.each()])  # of two with one name the first counts
        self._named = {node.given["id"]: node for node in nodes if "id" in node.given}
        self._ids: dict[str, str] = {}
        self._painted: set[str] = set()

    @property
    def left_out(self) -> list[str]:
        """What was left out, in words, the most frequent first."""
        return [f"{n} times {told}" if n > 1 else told for told, n in self._told.most_common(6)]

    def _tell(self, told: str, name: str = "") -> None:
        """Note that something is left out; its name may be of any length."""
        self._told[f"{told}`{name[:20]}`" if name else told] += 1

    def written(self) -> tuple[bytes, int, int]:
        """The file, and how wide and high it says that it is."""
        x, y, across, down = self._frame()
        size = max(1, round(_HIGH * across / down)), _HIGH
        drawn = ET.Element(
            "svg",
            {
                "xmlns": _SVG,
                "viewBox": f"{x:g} {y:g} {across:g} {down:g}",
                "width": f"{size[0]}",
                "height": f"{size[1]}",
            },
        )
        style = {key: value for key, value in self._looks(self.root).items() if key != "viewBox"}
        drawn.attrib |= {key: value for key, value in style.items() if key not in {*"xy"} | _FRAME}
        drawn.extend([*self._all(self.root, "black")])
        if not self._painted - {"none"}:
            told = "nothing in it can be shown"
            if self._told:
                told += f"; left out was: {', '.join(self.left_out)}"
            hint = "Save it as PNG, or as SVG with shapes alone."
            raise _FaultError("logo-shape", detail=told, hint=hint)
        self.is_pale = all(map(_is_pale, self._painted - {"none"}))
        if sum(map(self._weight, self.root.inside)) > _DRAWN:
            raise _FaultError("logo-part", part="parts that are repeated so often")
        for part in drawn.iter():
            # A name may be a person's, and only those that something leads to are needed.
            if name := part.attrib.pop("id", ""):
                part.attrib |= {"id": self._ids[name]} if name in self._ids else {}
        return ET.tostring(drawn), *size

    def _frame(self) -> tuple[float, float, float, float]:
        """Where the picture lies: its viewBox, else its width and height."""
        given = self.root.given
        told = given.get("viewBox") or f"0 0 {given.get('width', '')} {given.get('height', '')}"
        found = [_LENGTH.fullmatch(each) for each in re.split(r"[\s,]+", told.strip())]
        numbers = [float(each[1]) for each in found if each]
        if len(found) == len(numbers) == 4 and min(numbers[2:]) > 0:
            self._check(told, self.root)
            if max(numbers[2:]) > _LONGEST * min(numbers[2:]):
                raise _FaultError("logo-part", self.root.line, part="a frame so long and narrow")
            x, y, across, down = numbers
            return x, y, across, down
        raise _FaultError(
            "logo-shape", self.root.line, detail="it does not say how large it is", hint=_SAVE
        )

    def _all(self, node: _Node, fill: str) -> Iterator[ET.Element]:
        for each in node.inside:
            written = self._one(each, fill)
            if written is not None:
                yield written

    def _one(self, node: _Node, fill: str) -> ET.Element | None:
        """An element anew; None where it is left out."""
        tag = _GROUPS.get(node.tag, node.tag)
        if node.space != _SVG:
            # What drawing programs note for themselves is nobody's loss.
            if node.space == _XHTML:
                self._tell("", node.tag)
            return None
        if tag in _TEXTS:
            raise _FaultError("logo-text", node.line)
        if tag in _UNSEEN or self._declared(node).get("display") == "none":
            return None
        if tag not in _ELEMENTS:
            self._tell("", tag)
            return None
        drawn = ET.Element(tag, self._looks(node))
        if tag == "use" and "href" not in drawn.attrib:
            self._tell("a part that is repeated from elsewhere")
            return None
        fill = drawn.get("fill", fill)
        if tag in _SHAPES:
            self._painted |= {fill, drawn.get("stroke", "none")}
        drawn.extend([*self._all(node, fill)])
        return drawn

    def _looks(self, node: _Node) -> dict[str, str]:
        """The attributes of an element anew; those of its style stand for themselves."""
        for key in node.given:
            if key.lower().startswith("on"):
                self._tell("what runs at ", key)
        told = {key: self._value(node, key, value) for key, value in self._declared(node).items()}
        return {key: value for key, value in told.items() if value is not None}

    def _declared(self, node: _Node) -> dict[str, str]:
        """What is said of an element: by itself, by its classes, by its style; the last counts."""
        said = dict(node.given)
        for name in said.pop("class", "").split():
            said |= self._rules.get(name, {})
        return said | dict(_declarations(said.pop("style", "")))

    def _value(self, node: _Node, key: str, value: str) -> str | None:
        if key == "id":
            return value
        if key == "href" or "url(" in value:
            return self._led(node, key, value)
        if key in _MEASURES | _SHARES and _NUMERIC.fullmatch(value):
            self._check(value, node)
            return " ".join(value.split())
        allowed = _COLOUR if key in _PAINTS else _WORD if key in _WORDS else None
        return value if allowed and allowed.fullmatch(value) else None

    def _led(self, node: _Node, key: str, value: str) -> str | None:
        """An attribute that leads somewhere: kept where that is another part of the logo."""
        if key == "href":
            if node.tag not in {"use", *_GRADIENTS}:
                self._tell("a link")
                return None
            name = value[1:] if value.startswith("#") else ""
        else:
            found = _LOCAL.fullmatch(value)
            name = found[1] if found and key in {"fill", "stroke", "clip-path"} else ""
        target = self._named.get(name)
        if target is None:
            if key in {"href", "fill", "stroke"} and not value.startswith(("#", "url(#")):
                self._tell("what is loaded from elsewhere")
            return None
        new = self._ids.setdefault(name, f"n{len(self._ids) + 1}")
        return f"#{new}" if key == "href" else f"url(#{new})"

    def _check(self, value: str, node: _Node) -> None:
        if any(float(each) > _LARGEST for each in _NUMBER.findall(value)):
            raise _FaultError("logo-part", node.line, part="a number so large")

    def _weight(self, node: _Node, deep: int = 0) -> int:
        """How many parts are drawn for a node: what it repeats, or is cut by, is drawn again."""
        known = self._weights.get(id(node), 0)
        if known is None or deep > 2 * _DEEP:
            raise _FaultError("logo-part", node.line, part="a part that repeats itself")
        if not known:
            self._weights[id(node)] = None
            said = self._declared(node)
            cut = _LOCAL.fullmatch(said.get("clip-path", ""))
            names = [said.get("href", "")[1:] if node.tag == "use" else "", cut[1] if cut else ""]
            again = [self._named[name] for name in names if name in self._named]
            known = 1 + sum(self._weight(each, deep + 1) for each in (*node.inside, *again))
            self._weights[id(node)] = known
        return known

    def _styles(self) -> Iterator[tuple[str, dict[str, str]]]:
        """What the style of the file says of each class; other rules are left out, and told."""
        rules: dict[str, dict[str, str]] = {}
        sheets = ("".join(each.text) for each in self.root.each() if each.tag == "style")
        for sheet in sheets:
            plain, orders = _ORDER.subn("", _COMMENT.sub("", sheet))
            if orders:
                self._told["rules of a style"] += orders
            for rule in plain.split("}")[:-1]:
                names, _, said = rule.rpartition("{")
                for name in map(str.strip, names.split(",")):
                    if re.fullmatch(r"\.[\w-]+", name):
                        rules.setdefault(name[1:], {}).update(_declarations(said))
                    else:
                        self._tell("rules of a style")
        yield from rules.items()


_FRAME = {"width", "height", "id"}


def _declarations(style: str) -> Iterator[tuple[str, str]]:
    """`fill: red; stroke: none` as pairs."""
    for part in style.split(";"):
        key, colon, value = part.partition(":")
        if colon and key.strip() in _STYLED:
            yield key.strip(), value.strip()


def _is_pale(colour: str) -> bool:
    """Whether a colour is nearly white; one that is not written in figures is taken for dark."""
    return bool(_PALE.fullmatch(colour))


_PALE = re.compile(r"white|#[ef]{3}|#(?:[ef][0-9a-f]){3}", re.IGNORECASE)
