"""Reads a scenario's Markdown into plain data, with the line of everything.

    {#quay}                        an attribute list, alone on the line before
    ## The quay                    a scene; its prose follows

    - [Ask him](#hut){#ask set=asked}
      > What happens.              the consequence

      {.facts}
      > What research says. (F-ID-40)

      {.why}
      > Why this is careful practice.

    {.where-you-work}
    ## Where you work              the last section, and no scene

Attribute lists are read here, strictly: one that is not understood is a
problem, never text. They are then blanked out, lines kept, and markdown-it
reads the structure of what remains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from practiceguides.content.fields import ID
from practiceguides.content.marks import Lines
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.signs import CURLY
from practiceguides.content.sound import sound_fields
from practiceguides.content.source import Data, Path_, parse_yaml, read_text

from .conditions import ConditionError, parse_condition
from .faults import CODES

BRACES = re.compile(r"(?<!\{)\{(?!\{)([^{}]*)\}(?!\})")
"""An attribute list, and what stands in it."""
_VARIABLE = re.compile(r"\{\{[^{}\n]*\}\}")
_ATTRIBUTE = re.compile(
    r"""\s*(?:
        \#(?P<id>[^\s#.="{}]+)
      | \.(?P<class>[^\s#.="{},]+)
      | (?P<key>[a-z][a-z0-9-]*)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"'=<>{}#]+))
    )(?=\s|$)""",
    re.VERBOSE,
)
_QUOTED = re.compile(r'"[^"]*"')
LINK = re.compile(r"\[(?P<text>.+?)\]\(#(?P<to>[^()\s]*)\)\s*", re.DOTALL)
"""The words of a choice, and the scene that it leads to."""
FACT_LIST = re.compile(
    r"(?<!\s)\s*\(((?:[FVP]-[A-Z]{2}-\d{1,3})(?:[,;]\s*[FVP]-[A-Z]{2}-\d{1,3})*)\)"
)
"""The ids of the facts that a text stands on, with the blank before them."""
_NUMBER = re.compile(r"-?\d{1,9}")

_HINT = (
    'Write `{#id .name key=value key="more words"}`: no spaces around =, no plus sign, '
    "double quotes only."
)
QUOTES = {"facts": "research", "their-side": "their_side", "why": "why"}
"""What a quote under a choice is, by its mark; without one it is the consequence."""

_BLOCKS = {"blockquote": "quote", "bullet_list": "list", "ordered_list": "list"}
"""What markdown-it calls blocks, in an author's words."""
_BLOCK_HINT = "It stands alone on the line before its heading, paragraph or quote."


@dataclass
class _Attributes:
    """One attribute list: its id, its classes and its keys."""

    line: int
    text: str = ""
    """As it is written."""
    id: str | None = None
    classes: list[str] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict)


def names_in(attributes: str) -> tuple[str, list[str]]:
    """The id, if any, and the classes of an attribute list without a fault."""
    found = list(_ATTRIBUTE.finditer(attributes))
    classes = [each["class"] for each in found if each["class"]]
    return next((each["id"] for each in found if each["id"]), ""), classes


def read_scenario(file: Path) -> Data:
    """Read a scenario file into the data of the model `Scenario`."""
    source = read_text(file)
    if source.problems:
        return Data(file, problems=source.problems)
    return parse_scenario(source.text, file)


def parse_scenario(text: str, file: Path) -> Data:
    """Read a scenario's text; see `read_scenario`."""
    front, separator, body = text.removeprefix("---\n").partition("\n---\n")
    if not text.startswith("---\n") or not separator:
        return Data(file, problems=[_without_head(text, file)])
    data = sound_fields(parse_yaml(front, file, first_line=2), front, first_line=2)
    if not data.problems and not isinstance(data.value, dict):
        words = {"what": "there are no fields between the two lines `---`", "hint": _HEAD}
        data.problems.append(problem_of(CODES, "front-matter", file, 1, **words))
    if not isinstance(data.value, dict):
        return data
    data.value["type"] = "scenario"
    offset = front.count("\n") + 3
    reader = _Body(body, offset, file, data.lines)
    scenes = reader.scenes()
    if reader.problems:
        data.lost |= {"scenes"}
    else:
        data.value["scenes"] = scenes
    if reader.where_you_work:
        data.value["where_you_work"] = reader.where_you_work
    if reader.title:
        # What stands in the front matter is the title that is shown.
        data.value.setdefault("title", reader.title)
    data.problems += reader.problems
    return data


_HEAD = "Begin the file with a line `---`, fields such as `title:`, and again a line `---`."
_NEARLY = re.compile(r"(?!---$)[-\u2010-\u2015\u2212 ]{1,9}$")
"""What a line of three hyphens becomes in the hands of a word processor, or in haste."""


def _without_head(text: str, file: Path) -> Problem:
    """The line `---` that is missing: the first one, or the one behind the fields."""
    rows = text.split("\n")
    if rows[0] != "---":
        words = {"what": "the scenario does not begin with a line `---`", "hint": _HEAD}
        return problem_of(CODES, "front-matter", file, 1, **words)
    for number, row in enumerate(rows[1:], 2):
        if row.strip() and _NEARLY.match(row):
            words = {
                "what": f"the line '{row}' is not the line `---` that ends the fields",
                "hint": "Write three hyphens, with nothing before and behind them.",
            }
            return problem_of(CODES, "front-matter", file, number, **words)
        if row.startswith(("{", "##")):
            break
    else:
        number = 1
    words = {
        "what": "the second line `---` is missing",
        "hint": "Write three hyphens on a line of their own, behind the fields and before the"
        " first scene.",
    }
    return problem_of(CODES, "front-matter", file, number, **words)


class _Body:
    """The scenes of one file; `offset` is the number of lines before the body."""

    def __init__(self, text: str, offset: int, file: Path, lines: dict[Path_, int]) -> None:
        self.file, self.offset, self.lines = file, offset, lines
        self.problems: list[Problem] = []
        self.told: set[int] = set()
        """The rows of the problems."""
        self.before: dict[int, _Attributes] = {}
        self.after: dict[int, _Attributes] = {}
        self.stray: set[int] = set()
        self.title = ""
        self.where_you_work: dict[str, Any] | None = None
        self.text = self._take_attributes(text)
        self.rows = self.text.split("\n")

    def report(self, code: str, row: int, **words: object) -> None:
        self.told.add(row)
        self.problems.append(problem_of(CODES, code, self.file, row + 1 + self.offset, **words))

    # attribute lists

    def _take_attributes(self, text: str) -> str:
        """Blank out every attribute list; remember block lists by the row they stand before."""
        number = Lines(text)
        rows = text.split("\n")
        # Where the words of each row begin and end.
        ends = [*accumulate((len(row) + 1 for row in rows), initial=0)]
        words = [
            (begin + len(row) - len(row.lstrip()), begin + len(row.rstrip()))
            for begin, row in zip(ends, rows, strict=False)
        ]

        def take(found: re.Match[str]) -> str:
            row, last = number(found.start()) - 1, number(found.end()) - 1
            attributes = self._attributes(found.group(1), row)
            if text[found.start() - 1 : found.start()] == ")":
                self.after[row] = attributes
            elif words[row][0] >= found.start() and words[last][1] <= found.end():
                self.before[last] = attributes
            else:
                is_choice = text[max(found.start() - 2, 0) : found.start()] == ") "
                hint = f"Take the space before it away: `){found.group()}`."
                self.report(
                    "markdown-attributes",
                    row,
                    text=found.group(),
                    hint=hint if is_choice else _BLOCK_HINT,
                )
            return re.sub(r"[^\n]", " ", found.group())

        blank = BRACES.sub(take, text)
        for stray in re.finditer(r"[{}]", _VARIABLE.sub(lambda v: " " * len(v.group()), blank)):
            row = blank.count("\n", 0, stray.start())
            self.report("markdown-attributes", row, text=stray.group(), hint=_HINT)
            break
        return blank

    def _attributes(self, inside: str, row: int) -> _Attributes:
        written = "{" + " ".join(inside.split()) + "}"
        result = _Attributes(row, written)
        if CURLY.search(_QUOTED.sub("", inside)):
            hint = 'Its quotation marks are curly. Type straight ones: `"`.'
            self.report("markdown-attributes", row, text=written, hint=hint)
            return result
        position = 0
        end = len(inside.rstrip())
        while position < end:
            found = _ATTRIBUTE.match(inside, position)
            if not found:
                self.report("markdown-attributes", row, text=written, hint=_HINT)
                break
            position = found.end()
            key = "id" if found["id"] else found["key"]
            if key and (key in result.keys or (key == "id" and result.id)):
                self.report("yaml-repeated", row, field=key)
            elif found["id"]:
                result.id = found["id"]
            elif found["class"]:
                result.classes.append(found["class"])
            else:
                value = found["quoted"] if found["quoted"] is not None else found["bare"]
                result.keys[found["key"]] = value
        return result

    def _leading(self, node: SyntaxTreeNode) -> _Attributes:
        """The list on the line before a block (a blank line between is allowed)."""
        row = _span(node)[0] - 1
        while row >= 0 and row not in self.before and not self.rows[row].strip():
            row -= 1
        return self.before.pop(row, _Attributes(_span(node)[0]))

    def _only(self, found: _Attributes, what: str, *, classes: set[str], keys: set[str]) -> None:
        """Report every class or key that this kind of block does not have."""
        for name in found.classes:
            if name not in classes:
                known = ", ".join(f".{each}" for each in sorted(classes)) or "none"
                hint = f"{what} may have: {known}."
                self.report("markdown-attributes", found.line, text=f".{name}", hint=hint)
        for name in found.keys:
            if name not in keys:
                known = ", ".join(sorted(keys)) or "none"
                hint = f"{what} may have: {known}."
                self.report("markdown-attributes", found.line, text=f"{name}=", hint=hint)

    def _condition(self, found: _Attributes, key: str = "if") -> Any:
        if (text := found.keys.pop(key, None)) is None:
            return None
        try:
            return parse_condition(text)
        except ConditionError as error:
            self.report("condition", found.line, detail=error.detail, hint=error.hint)
            return None

    # structure

    def scenes(self) -> list[dict[str, Any]]:
        tree = SyntaxTreeNode(_blocks().parse(self.text))
        scenes: list[dict[str, Any]] = []
        for node in tree.children:
            if node.type == "heading" and node.tag == "h2":
                self._heading(node, scenes)
            elif node.type == "heading" and node.tag == "h1" and not scenes:
                self.title = node.children[0].content if node.children else ""
            elif node.type == "heading":
                self.report("scene-heading", _span(node)[0])
            elif self.where_you_work:
                self.where_you_work["text"] = "\n\n".join(
                    filter(None, (self.where_you_work["text"], self._raw(node)))
                )
            elif not scenes:
                self.report("scene-text", _span(node)[0])
                return scenes
            else:
                self._block(node, scenes[-1], len(scenes) - 1)
        self._report_stray()
        return scenes

    def _report_stray(self) -> None:
        """Attribute lists that stand before or behind nothing."""
        for stray in self.before.values():
            self.report("markdown-attributes", stray.line, text=stray.text, hint=_BLOCK_HINT)
        for stray in self.after.values():
            hint = "Only a choice may have it: `- [text](#scene){#id}`."
            self.report("markdown-attributes", stray.line, text=stray.text, hint=hint)

    def _heading(self, node: SyntaxTreeNode, scenes: list[dict[str, Any]]) -> None:
        """A scene, or the section on where the learner works."""
        found = self._leading(node)
        if "where-you-work" in found.classes:
            self._begin_where(node, found)
        elif self.where_you_work:
            self.report("where-last", _span(node)[0])
        else:
            scenes.append(self._scene(node, found, len(scenes)))

    def _begin_where(self, node: SyntaxTreeNode, found: _Attributes) -> None:
        self._only(found, "This heading", classes={"where-you-work"}, keys={"lang"})
        title = node.children[0].content if node.children else ""
        self.lines["where_you_work",] = _span(node)[0] + 1 + self.offset
        self.where_you_work = {"title": title, "text": "", **found.keys}

    def _scene(self, node: SyntaxTreeNode, found: _Attributes, index: int) -> dict[str, Any]:
        known = {"scene", "end", "heavy", "where-you-work"}
        self._only(found, "A heading", classes=known, keys={"outcome", "lang"})
        title = node.children[0].content if node.children else ""
        row = _span(node)[0]
        self.lines["scenes", index] = row + 1 + self.offset
        end: dict[str, Any] | None = None
        if "end" in found.classes:
            end = {"outcome": found.keys.get("outcome"), "decided": []}
        if end is None and "outcome" in found.keys:
            hint = "Only an ending has an outcome: add `.end`."
            self.report("markdown-attributes", found.line, text="outcome=", hint=hint)
        return {
            "id": found.id or self._lacking("scene", title, row),
            "title": title,
            "end": end,
            "heavy": "heavy" in found.classes,
            "lang": found.keys.get("lang"),
            "body": [],
            "questions": [],
            "choices": [],
        }

    def _lacking(self, what: str, words: str, row: int) -> str:
        """Say that an id is not written. It is never made from the words: those may change."""
        letters = re.findall(r"[a-z0-9]+", words.lower())
        id_ = next((each for each in ("-".join(letters[:4]), what) if ID.fullmatch(each)), what)
        told = {"scene": f"`{{#{id_}}}` alone on the line before it",
                "choice": f"`{{#{id_}}}` right behind its link"}[what]  # fmt: skip
        # A list that could not be read may hold it: that is told already.
        if row not in self.told:
            self.report("story-id", row, what=what, text=words, hint=told)
        return id_

    def _block(self, node: SyntaxTreeNode, scene: dict[str, Any], index: int) -> None:
        if node.type == "bullet_list" and self._is_choices(node):
            if scene["choices"]:
                self._out_of_order(node, index, "a second list of choices")
            for item in node.children:
                self._choice(item, scene, index)
            return
        if scene["choices"]:
            self._out_of_order(node, index, f"this {_BLOCKS.get(node.type, node.type)}")
            self._leading(node)
            return
        found = self._leading(node)
        if node.type == "blockquote" and "questions" in found.classes:
            self._only(found, "A quote of questions", classes={"questions"}, keys=set())
            scene["questions"] += re.split(r"\n\s*\n", self._raw(node, inside=True))
            return
        part: Path_ = ("body",)
        passages = scene["body"]
        if "decided" in found.classes and scene["end"]:
            part, passages = ("end", "decided"), scene["end"]["decided"]
        classes = {"decided"} if scene["end"] else set()
        self._only(found, "A paragraph", classes=classes, keys={"if"})
        self.lines["scenes", index, *part, len(passages)] = _span(node)[0] + 1 + self.offset
        passages.append({"text": self._raw(node), "if": self._condition(found)})

    def _out_of_order(self, node: SyntaxTreeNode, index: int, what: str) -> None:
        """Say it once a scene: what follows the first stray block is stray too."""
        if index not in self.stray:
            self.report("scene-order", _span(node)[0], what=what)
        self.stray.add(index)

    def _is_choices(self, node: SyntaxTreeNode) -> bool:
        """A list is a list of choices when one of its items begins with a link to a scene."""
        return any(LINK.match(self._first_paragraph(item)) for item in node.children)

    def _first_paragraph(self, item: SyntaxTreeNode) -> str:
        first = item.children[0] if item.children else None
        return first.children[0].content.strip() if first and first.type == "paragraph" else ""

    def _choice(self, item: SyntaxTreeNode, scene: dict[str, Any], index: int) -> None:
        row = _span(item)[0]
        path: Path_ = ("scenes", index, "choices", len(scene["choices"]))
        self.lines[path] = row + 1 + self.offset
        words = self._first_paragraph(item)
        link = LINK.match(words)
        if not link:
            is_parted = re.search(r"\]\s+\(#", words)
            why = "here a space parts ] from (" if is_parted else "this is not one"
            self.report("choice-shape", row, detail=f"a link to a scene; {why}")
            # What stands behind it belongs to the link that it should be.
            for each in range(row, _span(item)[1]):
                self.after.pop(each, None)
            return
        if words[link.end() :].strip():
            self.report("choice-shape", row, detail="one link; text after it is not shown")
        last = _span(item.children[0])[1]
        found = next(
            (self.after.pop(each) for each in range(row, last) if each in self.after),
            _Attributes(row),
        )
        text = " ".join(link["text"].split())
        choice: dict[str, Any] = {
            "id": found.id or self._lacking("choice", text, row),
            "text": text,
            "to": link["to"],
            "practice": found.keys.pop("practice", None),
            "set": found.keys.pop("set", "").split(),
            "if": self._condition(found),
            "once": "once" in found.classes,
            "unseen": "unseen" in found.classes,
            "effects": {},
            "story": None,
            "research": None,
            "their_side": None,
            "why": None,
            "arrives": self._condition(found, "arrives"),
        }
        self._only(found, "A choice", classes={"once", "unseen"}, keys=set(found.keys))
        for meter, number in found.keys.items():
            if _NUMBER.fullmatch(number):
                choice["effects"][meter] = int(number)
            else:
                hint = f"Write a whole number: `{meter}=1` or `{meter}=-1`."
                self.report("markdown-attributes", row, text=f"{meter}={number}", hint=hint)
        for node in item.children[1:]:
            self._quote(node, choice, path)
        scene["choices"].append(choice)

    def _quote(self, node: SyntaxTreeNode, choice: dict[str, Any], path: Path_) -> None:
        row = _span(node)[0]
        if node.type != "blockquote":
            self.report("choice-shape", row, detail="a link with quotes under it; this is no quote")
            return
        found = self._leading(node)
        self._only(found, "A quote under a choice", classes=set(QUOTES), keys=set())
        part = next((QUOTES[name] for name in found.classes if name in QUOTES), "story")
        if choice[part] is not None:
            detail = "allowed one quote of each kind; put an empty line and its mark between them"
            self.report("choice-shape", row, detail=detail)
        text = self._raw(node, inside=True)
        self.lines[*path, part] = row + 1 + self.offset
        choice[part] = _with_ids(text) if part in {"research", "their_side"} else text

    def _raw(self, node: SyntaxTreeNode, *, inside: bool = False) -> str:
        """The Markdown of a block as it was written, its indentation taken away."""
        first, last = _span(node)
        rows = self.rows[first:last]
        indent = len(rows[0]) - len(rows[0].lstrip())
        rows = [row[min(indent, len(row) - len(row.lstrip())) :] for row in rows]
        if inside:
            rows = [re.sub(r"^ {0,3}> ?", "", row) for row in rows]
        return "\n".join(rows).strip()


def _blocks() -> MarkdownIt:
    """A parser of blocks alone: what stands inside a paragraph is the business of `content`."""
    # A list of references, which no story needs, takes a time that grows with the square.
    parser = MarkdownIt("commonmark", {"html": False}).disable("reference")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _span(node: SyntaxTreeNode) -> tuple[int, int]:
    return node.map or (0, 0)


def _with_ids(text: str) -> dict[str, Any]:
    """Part the ids in round brackets from the words."""
    facts = [each for found in FACT_LIST.findall(text) for each in re.split(r"[,;]\s*", found)]
    return {"text": FACT_LIST.sub("", text).strip(), "facts": facts}
