"""Reads text and YAML files, and keeps where everything stood.

Nothing here raises for a faulty file: a reader returns what it could read and
the problems it met. Limits are checked before a parser sees the text, because
the C parser of YAML ends the whole process on very deep nesting.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ruamel.yaml.cyaml import CSafeLoader
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from .problems import Codes, Level, Problem, problem, problem_of
from .quotes import goes_over, is_lone, open_quote
from .signs import CURLY, odd_blank
from .slips import Slip, no_dash, second_colon, slip_at

MAX_BYTES = 1_000_000
"""A text file of the book is far smaller; a larger one is a mistake."""

_MAX_LINE = 10_000
_MAX_BRACKETS = 5_000
_MAX_DEPTH = 30

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
"""What Git writes into a file of which two versions do not fit together."""

_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_RICH = "{\\rtf"
"""How the files of programs for documents begin."""
RULE = """\
Lines with `##` are for you to read. Lines with one `#` wait: take it away, and nothing else."""
"""What a file that holds remarks and waiting lines says of them."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e\ufffe\uffff]")
"""What no text has. Two of them turn what follows round: a number would be read wrong."""
_COMMENT = re.compile(r"\S[ \t]+#")
"""A remark after something; a line of its own may hold any."""
_WAITING = re.compile(r" *# {2,}\S")
"""A line of a text that waits behind `#`; a remark has one space behind its signs, or none."""
_TAB = re.compile(r"^ *\t+ *[^\s#]", re.MULTILINE)
_DASH = re.compile(r"[ \t]*-([^\W\d_][\w-]*)")
"""How a line begins where a member of a list lacks the space after its dash."""
_MEMBER = re.compile(r" *- +\S")
_TOGETHER = (
    "If two of the list ran together here, put the line `- id: …` back that parts them. Otherwise"
    " keep one of the two lines."
)
_NO_ENDS = str.maketrans("\x85\u2028\u2029", "   ")
_TAG = "tag:yaml.org,2002:"

Path_ = tuple[str | int, ...]


@dataclass
class Text:
    """The text of one file, lines ended by a single line feed; empty when unreadable."""

    file: Path
    text: str = ""
    problems: list[Problem] = field(default_factory=list)


@dataclass
class Change:
    """What a file changes of another one, for what comes of both and stands in the other."""

    file: Path
    below: frozenset[Path]
    """The files that whoever wrote `file` cannot mend."""
    lines: dict[Path_, int]
    """Where `file` says something about each field."""
    takes: list[tuple[Path_, int, str, str]] = field(default_factory=list)
    """The fields and members that it takes away: where they stood, the line, what happens to them
    in words, and what to do to have them back.
    """

    def told(self, found: Problem, path: Path_) -> Problem:
        """A problem at a field of a lower file, told where `file` may have caused it."""
        common = max((_common(each[0], path) for each in self.takes), default=0)
        takes = [each for each in self.takes if _common(each[0], path) == common]
        # Where members of that list are changed as well, it may come of that.
        if takes and not any(self._is_changed(each[0]) for each in takes):
            words = " and ".join(each[2] for each in takes)
            advice = " and ".join(each[3] for each in takes)
            return replace(
                found,
                file=self.file,
                line=takes[0][1],
                message=f"{found.message}, now that {words}",
                advice=f"{found.advice} Or {advice}.",
            )
        near = max(self.lines, key=lambda each: (_common(each, path), -len(each)))
        line = self.lines[near if _common(near, path) else ("extends",)]
        return replace(found, file=self.file, line=line, message=f"{found.message}, {_WITH}")

    def _is_changed(self, path: Path_) -> bool:
        """Whether the file changes a field of a member of the list at `path`."""
        inside = (each[len(path) + 1 :] for each in self.lines if each[: len(path)] == path)
        return any(each and each[0] not in {"id", "remove"} for each in inside)


_WITH = "with what this file changes"


def _common(path: Path_, other: Path_) -> int:
    """How many steps two paths go together."""
    pairs = zip(path, other, strict=False)
    return next((n for n, (one, two) in enumerate(pairs) if one != two), min(len(path), len(other)))


@dataclass
class Data:
    """Plain data read from YAML, with the place of every field.

    `value` is None when the file could not be read; `problems` then says why. With problems it is
    what could be read all the same, and `lost` names the fields that could not.
    """

    file: Path
    value: Any = None
    lines: dict[Path_, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    """Warnings, with which it was read all the same."""
    lost: frozenset[str] = frozenset()
    """The fields that stand in the file and are not in `value`."""
    files: dict[Path_, Path] = field(default_factory=dict)
    """The files of the fields that come from another file than `file`."""
    added: dict[tuple[Path, int], Problem] = field(default_factory=dict)
    """By file and line, the members that it adds to a list of another file: what is told of one
    that lacks something, and so was meant as one of that list.
    """

    changed: Change | None = None
    """Of what another file changed: where whoever wrote that file mends what came of it."""

    _rows: dict[Path, list[str]] = field(default_factory=dict, repr=False)
    _order: dict[Path_, dict[Path, list[tuple[int, int, Any]]]] = field(
        default_factory=dict, repr=False
    )

    @property
    def sources(self) -> frozenset[Path]:
        """All files that it was read from."""
        return frozenset({self.file, *self.files.values()})

    def place(self, path: Path_) -> tuple[Path, int]:
        """File and line of the field at `path`, or of the nearest field around it."""
        while path and path not in self.lines:
            path = path[:-1]
        line = self.lines.get(path, 1)
        while path and path not in self.files:
            path = path[:-1]
        return self.files.get(path, self.file), line

    def rows(self, file: Path) -> list[str]:
        """The lines of one of its files, which is read once for all that is told of it."""
        if file not in self._rows:
            self._rows[file] = read_text(file).text.split("\n")
        return self._rows[file]

    def step_above(self, path: Path_, steps: Iterable[Any], place: tuple[Path, int]) -> Any:
        """Of a part's fields or members the last one that begins above a place of its file.

        None where there is none. They are put in order once for all that is told of the part.
        """
        if path not in self._order:
            order = self._order.setdefault(path, {})
            for number, step in enumerate(steps):
                file, line = self.place((*path, step))
                # Of several in one line it is the first.
                order.setdefault(file, []).append((line, -number, step))
            for each in order.values():
                each.sort()
        file, line = place
        found = self._order[path].get(file, [])
        at = bisect_left(found, (line,))
        return found[at - 1][2] if at else None

    def line(self, path: Path_) -> int:
        """The line of the field at `path`, or of the nearest field around it."""
        return self.place(path)[1]

    def problem(self, code: str, path: Path_, /, **words: object) -> Problem:
        """The problem `code` at the field at `path`."""
        return self.problem_of({}, code, path, **words)

    def problem_of(self, codes: Codes, code: str, path: Path_, /, **words: object) -> Problem:
        """The same where `code` may be one of a type's own `codes`."""
        found = problem_of(codes, code, *self.place(path), **words)
        is_below = self.changed and found.file in self.changed.below
        if not self.changed or not is_below or found.level is not Level.ERROR:
            return found
        return self.changed.told(found, path)


def read_text(file: Path, most: int = MAX_BYTES) -> Text:
    """Read a UTF-8 text file of at most so many bytes."""
    raw = _bytes(file, most)
    return Text(file, problems=[raw]) if isinstance(raw, Problem) else text_in(raw, file)


def text_in(raw: bytes, file: Path) -> Text:
    """The text in what a file holds, or held."""
    result = Text(file)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        code = "file-packed" if raw.startswith(_PACKED) else "file-encoding"
        result.problems.append(problem(code, file, line))
        return result
    if text.startswith(_RICH):
        result.problems.append(problem("file-packed", file, 1))
        return result
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        result.problems.append(problem("file-control", file, line, number=ord(found.group())))
        return result
    if found := _CONFLICT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        result.problems.append(problem("file-conflict", file, line))
        return result
    result.text = text
    return result


def _bytes(file: Path, most: int) -> bytes | Problem:
    """What a file holds, or why it cannot be read: a pipe or a device might never end."""
    try:
        status = file.stat()
        if why := _no_file(status):
            return problem("file-unreadable", file, what="the file", why=why)
        if status.st_size > most:
            sizes = {"size": f"{status.st_size / 1_000_000:.1f} MB"}
            return problem("file-size", file, **sizes, limit=f"{most // 1_000_000} MB")
        return file.read_bytes()
    except (FileNotFoundError, ValueError):
        return problem("file-missing", file, what="the file")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        return problem("file-unreadable", file, what="the file", why=why)


def hash_of(file: Path) -> str:
    """A short hash of what a file holds; empty where it cannot be read.

    Neither dates nor sizes tell: a file may be put back with an older date.
    """
    try:
        if _no_file(file.stat()):  # a pipe or a device might never end
            return ""
        return hashlib.blake2b(file.read_bytes(), digest_size=12).hexdigest()
    except (OSError, ValueError):
        return ""


def _no_file(status: os.stat_result) -> str:
    """Why this is nothing to read, empty for a file."""
    if stat.S_ISREG(status.st_mode):
        return ""
    return "it is a folder" if stat.S_ISDIR(status.st_mode) else "it is no file of text"


def no_file(file: Path) -> str:
    """Why nobody can read what stands there; empty for a file, and where nothing can be found."""
    try:
        return _no_file(file.stat())
    except (OSError, ValueError):
        return ""


def read_yaml(file: Path) -> Data:
    """Read one YAML 1.2 file into plain data with lines."""
    source = read_text(file)
    if source.problems:
        return Data(file, problems=source.problems)
    return parse_yaml(source.text, file)


def parse_yaml(text: str, file: Path, first_line: int = 1) -> Data:
    """Parse YAML text that begins at `first_line` of `file`."""
    data = Data(file)
    # YAML ends a line at these, and nothing else here does: lines would be counted otherwise.
    text = text.translate(_NO_ENDS)

    def report(code: str, line: int, **words: object) -> None:
        found = problem(code, file, line + first_line - 1, **words)
        (data.problems if found.level is Level.ERROR else data.remarks).append(found)

    if (line := _endless_line(text)) is not None:
        report("yaml-nesting", line)
        return data
    if "\t" in text and (found := _TAB.search(text)):
        report("yaml-tab", text.count("\n", 0, found.start()) + 1)
        return data
    try:
        # YAML 1.2, as `YAML(typ="safe")` reads it, which makes a class anew for every file.
        node = CSafeLoader(text).get_single_node()
    except MarkedYAMLError as error:
        code, line, words = _unread(error, text, first_line)
        report(code, line, **words)
        return data
    except YAMLError:
        report("yaml-syntax", 1, detail="a character is not allowed", hint="Save it as plain text.")
        return data
    if node is not None:
        value = _Builder(text, report, first_line, data.lines).plain(node, ())
        data.lines[()] = first_line  # What is missing may stand before all the rest.
        data.value = None if data.problems else value
    return data


def _unread(
    error: MarkedYAMLError, text: str, first_line: int
) -> tuple[str, int, Mapping[str, object]]:
    """Why a text cannot be read: the code, the line in it, and the words."""
    if opened := open_quote(text):
        end = opened.end_mark.line + first_line
        return "yaml-quote", opened.start_mark.line + 1, {"end": end}
    # Of a quotation that does not end, where it begins: it goes on to the end of the file.
    quoted = "quoted scalar" in (error.context or "")
    mark = (quoted and error.context_mark) or error.problem_mark or error.context_mark
    # A word that ends the file is told behind it.
    line = min(mark.line if mark else 0, text.count("\n")) + 1
    if dash := _dash_near(text, line):
        return "yaml-dash", dash[0], {"word": dash[1]}
    line, detail, hint = _syntax_words(error, text, line)
    return "yaml-syntax", line, {"detail": detail, "hint": hint}


def _dash_near(text: str, line: int) -> tuple[int, str] | None:
    """Where a dash lacks its space, and the word after it: in a line, or in the one before."""
    lines = text.split("\n")
    for number in (line, line - 1):
        if 0 < number <= len(lines) and (found := _DASH.match(lines[number - 1])):
            return number, found[1]
    return None


def _endless_line(text: str) -> int | None:
    """The first line that could nest deeper than the C parser's stack allows.

    A block nests at most as deep as its line is long, a flow collection as deep
    as there are opening brackets.
    """
    if text.count("[") + text.count("{") > _MAX_BRACKETS:
        return 1
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > _MAX_LINE:
            return number
    return None


_SECOND = "mapping values are not allowed"
_FLOW = "flow"
_STRAIGHT = "The signs “ and ” quote nothing here; \" and ' do."
_SYNTAX: tuple[tuple[str, str, str], ...] = (
    # a part of what the parser says, the finding in an author's words, what to do
    (
        _SECOND,
        "there is a second ': ' in the line",
        "Put the text in quotes.",
    ),
    (
        "another document",
        "a second document begins here",
        "Keep one document a file: delete the line `---`.",
    ),
    (
        "parsing a quoted scalar",
        "a backslash \\ stands in double quotation marks, and means something else there",
        (
            "Of a file that lies in your folder, write the name alone: logo.png. A text with \\"
            " needs single quotation marks: '…'."
        ),
    ),
    (
        "quoted scalar",
        "a quotation mark is opened and not closed",
        "Close it, or use `>-` for long text.",
    ),
    (
        "cannot start any token",
        "a word begins with a sign that YAML keeps for itself",
        "Put the text in quotes.",
    ),
    (
        "expected comment or line break",
        "text stands behind a sign such as `>-` or `|`, in the same line",
        "Begin the text on the next line, two spaces further in.",
    ),
    (_FLOW, "a bracket is opened and not closed", "Close it with ] or }."),
)


def _syntax_words(error: MarkedYAMLError, text: str, line: int) -> Slip:
    """The parser's finding in an author's words, at the line where the slip is."""
    said = " ".join(filter(None, (error.context, error.problem)))
    mark = error.problem_mark
    for part, detail, hint in _SYNTAX:
        if part in said and (
            part != _SECOND or mark is None or second_colon(text, line, mark.column)
        ):
            if part == _FLOW and error.context_mark:
                line = min(line, error.context_mark.line + 1)
            is_curly = part == _SECOND and CURLY.search(text.split("\n")[line - 1])
            return Slip(line, detail, f"{_STRAIGHT} {hint}" if is_curly else hint)
    if "simple key" in said and error.context_mark:
        line = error.context_mark.line + 1
    return slip_at(text, line)


class _Builder:
    """Turns composed nodes into plain data, refusing what the formats do not use."""

    def __init__(self, text: str, report: Any, first_line: int, lines: dict[Path_, int]) -> None:
        self.anchored = "&" in text
        self.commented = _COMMENT.search(text) is not None
        self.text = text
        self.rows = text.split("\n")
        self.report = report
        self.first_line = first_line
        self.lines = lines
        self.seen: set[int] = set()
        self.has_alias = False

    def plain(self, node: Node, path: Path_) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(path, line + self.first_line - 1)
        if len(path) > _MAX_DEPTH:
            self.report("yaml-nesting", line)
            return None
        # An alias is the very node its anchor made, met a second time. It is not
        # walked again: that is what a "bomb" needs.
        if self.anchored:
            if id(node) in self.seen or self._begins_with_anchor(node):
                if not self.has_alias:
                    self.report("yaml-alias", line)
                self.has_alias = True
                return None
            self.seen.add(id(node))
        if isinstance(node, ScalarNode):
            return self._scalar(node, line)
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        return [self.plain(each, (*path, index)) for index, each in enumerate(node.value)]

    def _begins_with_anchor(self, node: Node) -> bool:
        mark = node.start_mark
        row = self.rows[mark.line] if mark.line < len(self.rows) else ""
        return row[mark.column : mark.column + 1] == "&"

    def _mapping(self, node: MappingNode, path: Path_) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                words = {"what": "the name of a field", "shape": "a plain word"}
                words["hint"] = "Write a word and a colon, such as `title: …`."
                self.report("yaml-shape", line, **words)
                continue
            name = str(key.value)
            if name in result:
                member = path and isinstance(path[-1], int)
                hint = _TOGETHER if member else "Keep one of the two lines."
                self.report("yaml-repeated", line, field=name, hint=hint)
                continue
            if odd := odd_blank(name):
                self.report("yaml-syntax", line, **odd._asdict())
                continue
            if found := _DASH.fullmatch(name):
                self.report("yaml-dash", line, word=found[1])
                continue
            self.lines[(*path, name)] = line + self.first_line - 1
            if node.flow_style and value.start_mark.index == key.end_mark.index:
                self.report("yaml-comma", line, text=name)
                continue
            result[name] = self.plain(value, (*path, name))
        return result

    def _scalar(self, node: ScalarNode, line: int) -> Any:
        # In double quotes a sign may be written by its number: "\x07".
        if node.style == '"' and (found := CONTROL.search(node.value)):
            self.report("file-control", line, number=ord(found.group()))
            return None
        if self.commented and not node.style and str(node.tag) == f"{_TAG}str":
            self._report_cut(node)
        if not node.style and is_lone(node.value):
            self.report("yaml-quote-lone", node.end_mark.line + 1)
        if not node.style and node.end_mark.line > node.start_mark.line:
            self._report_dash(node)
        if goes_over(self.rows, node):
            self.report("yaml-quote", line, end=node.end_mark.line + self.first_line)
        if node.style in {"|", ">"}:
            self._report_waiting(node)
        if node.ctag is CSafeLoader.DEFAULT_SCALAR_TAG:
            return node.value
        kind, text = str(node.tag).removeprefix(_TAG), str(node.value)
        if kind not in _SCALARS:
            self.report("yaml-tag", line, tag=node.tag)
            return None
        try:
            return _SCALARS[kind](text)
        except ValueError:
            return text

    def _report_dash(self, node: Node) -> None:
        """Say where a line of a text begins with a dash: it was meant as a member of a list."""
        begin = node.start_mark.line
        first = self.rows[begin]
        is_listed = _MEMBER.match(first)
        for number in range(begin + 1, min(node.end_mark.line + 1, len(self.rows))):
            row = self.rows[number]
            if is_listed and (found := _DASH.match(row)):
                self.report("yaml-dash", number + 1, word=found[1])
            elif not _MEMBER.match(row):
                continue
            elif indent_of(row) > indent_of(first):
                self.report("yaml-deeper", number + 1)
            elif found := _DASH.match(first):
                self.report("yaml-dash", begin + 1, word=found[1])
            else:
                slip = no_dash(begin + 1, first.strip())
                self.report("yaml-syntax", slip.line, detail=slip.detail, hint=slip.hint)
            return

    def _report_waiting(self, node: ScalarNode) -> None:
        """Say where a text of several lines goes on behind `#`, as far in as it stands itself."""
        begin, end = node.start_mark.line, node.end_mark.line
        inside = [row for row in self.rows[begin + 1 : end] if row.strip()]
        deep = indent_of(inside[0]) if inside else indent_of(self.rows[begin]) + 1
        after = (n for n in range(end, len(self.rows)) if self.rows[n].strip(" #"))
        if (number := next(after, None)) is None:
            return
        row = self.rows[number]
        if _WAITING.match(row) and indent_of(row.replace("#", "", 1)) >= deep:
            self.report("yaml-waiting", number + 1, text=row.strip(" #"))

    def _report_cut(self, node: Node) -> None:
        """Say where a text ends because of ` #`; after a single word that may be a remark."""
        mark = node.end_mark
        rest = self.rows[mark.line][mark.column :].strip()
        sentence = " " in str(node.value)
        if rest.startswith("#") and (sentence or rest[1:2].strip(" #!")):
            self.report("yaml-comment", mark.line + 1, rest=rest)


def _whole(text: str) -> int:
    """A whole number; one that Python would not write, of thousands of digits, is a ValueError."""
    number = int(text.replace("_", ""), 0)
    str(number)
    return number


def indent_of(row: str) -> int:
    """How many spaces a line begins with."""
    return len(row) - len(row.lstrip(" "))


def depth_of(row: str) -> int:
    """How far in the fields of a line begin, its dash not counted."""
    return len(row) - len(re.sub(r"^ *(?:- +)*", "", row))


def _number(text: str) -> float:
    return float(text.replace("_", "").replace(".inf", "inf").replace(".nan", "nan"))


_SCALARS: Mapping[str, Callable[[str], Any]] = {
    "str": str,
    "timestamp": str,
    "null": lambda _: None,
    "bool": lambda text: text.lower() == "true",
    "int": _whole,
    "float": _number,
}
"""How a scalar becomes a value; what does not fit its kind stays text."""
