"""Twee 3, the text of Twine: passages with links, of which scenes with choices are made.

    :: The gate [id-gate]
    The foreman smiles.
    [[Ask him to wait->The hall]]

Read are names, tags, text and links (Harlowe and SugarCube). What is code is refused line by line.
Tags with a meaning here: `id-…`, `good`, `mixed` and `poor` for an ending, and `consequence` for a
passage that only tells what comes of a choice and leads on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from practiceguides.content.fields import ID
from practiceguides.content.problems import Problem, problem_of

from .codes import CODES
from .markup import Converted, from_html, one_paragraph, without_signs
from .naming import free, id_of
from .question import Refused, RefusedError, too_long

MOST_PASSAGES = 500
OUTCOMES = ("good", "mixed", "poor")
WORTH = ("sound", "defensible", "harmful")
CONSEQUENCE = "consequence"
OWN_TAG = "id-"


@dataclass
class Link:
    """A link of a passage: a choice."""

    line: int
    text: str
    """Markdown."""
    to: str
    """The name of a passage."""
    id: str = ""
    story: str = ""
    practice: str = ""


@dataclass
class Passage:
    """One passage: a scene, or an ending where nothing leads on."""

    line: int
    name: str
    tags: tuple[str, ...]
    rows: list[tuple[int, str]] = field(default_factory=list)
    id: str = ""
    text: str = ""
    """Markdown."""
    links: list[Link] = field(default_factory=list)

    @property
    def outcome(self) -> str:
        """How it ends for the person, as a tag says it."""
        return next((each for each in self.tags if each in OUTCOMES), "")


@dataclass
class Story:
    """A whole story of Twine."""

    file: Path
    title: str = ""
    start: str = ""
    """The id of the first scene."""
    passages: list[Passage] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    """Lines that were left out."""
    remarks: list[Problem] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    """The lines that were left out, as they were written."""


SPECIAL = re.compile(
    r"Story(?:Title|Data|Init|Menu|Caption|Banner|Author|Subtitle|Share|Settings|Interface"
    r"|DisplayTitle|Includes|Style|Script)|Passage(?:Header|Footer|Ready|Done|Start|End)"
    r"|UserScript|UserStylesheet"
)
"""Names of passages that are no scenes."""
_SPECIAL_TAGS = frozenset({
    "script", "stylesheet", "widget", "init", "startup", "header", "footer", "annotation",
    "Twine.private", "Twine.image", "debug-startup", "debug-header", "debug-footer",
})  # fmt: skip


def read_twee(text: str, file: Path) -> Story:
    """The story of a Twee file; raises RefusedError where it has no passage to begin with."""
    story = Story(file)
    signs = without_signs(text)
    if signs != text:
        story.remarks.append(problem_of(CODES, "bank-signs", file))
    if signs.count("\n::") >= MOST_PASSAGES:
        words = {"most": MOST_PASSAGES, "what": "passages"}
        raise RefusedError(problem_of(CODES, "bank-many", file, 1, **words))
    found = list(_passages(signs, file))
    for each in found:
        if long := too_long("\n".join(row for _, row in each.rows)):
            raise RefusedError(problem_of(CODES, "question-long", file, each.line, **long))
    special = {each.name: each for each in found if SPECIAL.fullmatch(each.name)}
    passages = [
        each
        for each in found
        if each.name not in special and not _SPECIAL_TAGS.intersection(each.tags)
    ]
    taken = {each.name for each in passages} | {"StoryTitle", "StoryData"}
    left = [each.name for each in found if each.name not in taken]
    if left:
        told = problem_of(CODES, "twee-left", file, passages=", ".join(map(repr, left)))
        story.remarks.append(told)
    if not passages:
        hint = "A passage begins with a line `:: Name`. From Twine, choose 'Export As Twee'."
        raise RefusedError(problem_of(CODES, "bank-empty", file, hint=hint))
    settings = _settings(special.get("StoryData"))
    if "StoryTitle" in special:
        story.title = " ".join(" ".join(row for _, row in special["StoryTitle"].rows).split())
    reader = _Reader(story, passages)
    for passage in passages:
        reader.read(passage)
    reader.join(str(settings.get("start", "")))
    return story


def _settings(passage: Passage | None) -> dict[str, Any]:
    try:
        found = json.loads("\n".join(row for _, row in passage.rows)) if passage else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


_HEADER = re.compile(
    r"::[ \t]*(?P<name>(?:\\.|[^\\\[\]{}])*)"
    r"(?:\[(?P<tags>(?:\\.|[^\\\]])*)\][ \t]*)?(?:\{.*\}[ \t]*)?"
)


def _passages(text: str, file: Path) -> Iterator[Passage]:
    passage: Passage | None = None
    for number, row in enumerate(text.split("\n"), 1):
        if not row.startswith("::"):
            if passage:
                passage.rows.append((number, row))
            continue
        if passage:
            yield passage
        header = _HEADER.fullmatch(row.rstrip())
        name = _unescaped(header["name"]).strip() if header else ""
        if not header or not name:
            detail = f"the line '{row[:60]}' is no name of a passage"
            hint = "Write `:: Name [tags]`, and a backslash before brackets in the name."
            raise RefusedError(
                problem_of(CODES, "twee-shape", file, number, detail=detail, hint=hint)
            )
        passage = Passage(number, name, tuple(_unescaped(header["tags"] or "").split()))
    if passage:
        yield passage


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


_LINK = re.compile(r"\[\[(?P<inside>[^\[\]]+)\](?:\[(?P<setter>[^\[\]]*)\])?\]")
_MACROS = (
    "alert", "all-pass", "alternatives", "append", "background", "button", "change", "click",
    "click-append", "click-goto", "click-replace", "colour", "color", "confirm", "cond", "css",
    "cycling-link", "display", "dropdown", "either", "else", "else-if", "elseif", "enchant",
    "event", "font", "for", "forget-undos", "go-to", "goto", "hidden", "hook", "if", "input",
    "input-box", "link", "link-fullscreen", "link-goto", "link-repeat", "link-replace",
    "link-reveal", "link-reveal-goto", "link-rerun", "link-show", "link-undo", "live", "loop",
    "macro", "meter", "mouseover", "move", "nth", "open-url", "prepend", "print", "prompt", "put",
    "random", "replace", "rerun", "reveal", "save-game", "load-game", "set", "show", "stop",
    "style", "t8n", "text", "text-colour", "text-style", "transition", "undo", "unless", "visited",
)  # fmt: skip
_CODE = re.compile(
    rf"<<.*|<%.*|<(?:script|style)\b.*|\((?:{'|'.join(_MACROS)}):.*|(?<![\w$])[$_][A-Za-z]\w*"
    r"|^\[(?:if|unless|else|ifalways|after|align|cont|continue|append|note|JavaScript|CSS)\b.*\]$",
    re.IGNORECASE,
)
_HINTS = (
    (
        ("set", "put", "run"),
        "Write `flags: [name]` in the front matter and `set=name` behind the choice.",
    ),
    (
        ("if", "unless", "else", "cond"),
        'Write `{if="name"}` on the line before the paragraph, or behind the choice.',
    ),
    (("link", "goto", "go-to", "click", "button"), "Write it in Twine as `[[words->passage]]`."),
    (("random", "either"), "Nothing is by chance here: make it a choice."),
)
_HINT = "Tell it in words, or leave it out: a story here has flags, meters and conditions, no code."


_QUOTED = 80
"""So many signs of a line that was left out are quoted: the report names the line, too."""


class _Reader:
    """Reads passages one by one, and joins them to scenes."""

    def __init__(self, story: Story, passages: Sequence[Passage]) -> None:
        self.story, self.passages = story, list(passages)
        self.named: dict[str, Passage] = {}
        taken: set[str] = set()
        for passage in passages:
            tag = next((each for each in passage.tags if each.startswith(OWN_TAG)), "")
            own = tag.removeprefix(OWN_TAG)
            made = own if ID.fullmatch(own) else id_of(passage.name, f"scene-{len(taken) + 1}")
            passage.id = free(made, taken)
            taken.add(passage.id)
            if passage.name in self.named:
                words = {"name": passage.name, "id": passage.id}
                self._remark("twee-twice", passage.line, **words)
            self.named.setdefault(passage.name, passage)

    def _remark(self, code: str, line: int, /, **words: object) -> None:
        self.story.remarks.append(problem_of(CODES, code, self.story.file, line, **words))

    def _refuse(self, passage: Passage, code: str, line: int, row: str, /, **words: object) -> None:
        found = problem_of(CODES, code, self.story.file, line, **words)
        self.story.refused.append(Refused(line, passage.name, [found]))
        self.story.left.append(f"line {line}, passage '{passage.name}': {row.strip()}")

    def read(self, passage: Passage) -> None:
        """Part the rows into text and links."""
        prose: list[str] = []
        for number, row in passage.rows:
            without = _LINK.sub(" ", row)
            if found := _CODE.search(without):
                code = found.group().strip()
                words = {"row": row.strip()[:_QUOTED].rstrip("."), "hint": _hint(code)}
                self._refuse(passage, "twee-macro", number, row, **words)
                prose.append("")
                continue
            prose.append(self._linked(passage, number, row))
        passage.text = self._markdown(passage, _html(prose))

    def _linked(self, passage: Passage, number: int, row: str) -> str:
        """The row without links that stand alone; of others in a sentence the words stay."""
        links = list(_LINK.finditer(row))
        rest = _LINK.sub("", row).strip()
        alone = not re.search(r"\w", rest)
        kept = row
        for found in links:
            words, to = _parted(found["inside"])
            told = words
            if found["setter"]:
                self._refuse(passage, "twee-setter", number, row, code=found["setter"][:60])
            if re.match(r"(?:https?:)?//|mailto:", to):
                self._refuse(passage, "twee-outward", number, row, link=to[:80])
            elif to not in self.named:
                self._refuse(passage, "twee-nowhere", number, row, passage=to[:60])
            else:
                text = one_paragraph(self._markdown(passage, _html([words])))
                passage.links.append(Link(number, text or to, to))
                if not alone:
                    self._remark("twee-in-line", number)
            kept = kept.replace(found.group(), "" if alone else told, 1)
        return "" if links and alone else kept

    def _markdown(self, passage: Passage, html: str) -> str:
        found: Converted = from_html(html)
        for code, told in (
            ("bank-html", found.dropped), ("bank-script", found.scripts),
        ):  # fmt: skip
            if told:
                self._remark(code, passage.line, tags=", ".join(told))
        for image in found.images:
            self._remark("bank-picture", passage.line, image=image)
        for link in found.links:
            self._remark("bank-link", passage.line, link=link)
        text = without_signs(found.text)
        if "{" in text or "}" in text:
            self._remark("twee-braces", passage.line)
        return text.translate(str.maketrans("{}", "()"))

    def join(self, start: str) -> None:
        """Fold passages that only tell a consequence into the choices that lead to them.

        The first scene is none, nor is what leads to another consequence: no choice has two.
        """
        scene = next((each for each in self.passages if CONSEQUENCE not in each.tags), None)
        first = self.named.get(start) or self.named.get("Start") or scene or self.passages[0]
        telling = {
            each.name: each
            for each in self.named.values()
            if CONSEQUENCE in each.tags and len(each.links) == 1 and each.text and each is not first
        }
        folded = {name: each for name, each in telling.items() if each.links[0].to not in telling}
        scenes = [each for each in self.passages if folded.get(each.name) is not each]
        taken: set[str] = set()
        for scene in scenes:
            for link in scene.links:
                if told := folded.get(link.to):
                    link.story, link.to = told.text, told.links[0].to
                    link.practice = next((each for each in told.tags if each in WORTH), "")
                    link.id = told.id
                made = link.id or id_of(link.text, f"choice-{len(taken) + 1}", 24)
                link.id = free(made, taken)
                taken.add(link.id)
        self.story.start = first.id
        self.story.passages = scenes
        for scene in scenes:
            for link in scene.links:
                link.to = self.named[link.to].id


def _parted(inside: str) -> tuple[str, str]:
    """The words of a link, and the passage that it leads to."""
    for sign, where in (("->", str.rpartition), ("<-", str.partition), ("|", str.rpartition)):
        if sign in inside:
            first, _, last = where(inside, sign)
            words, to = (last, first) if sign == "<-" else (first, last)
            return words.strip(), to.strip()
    return inside.strip(), inside.strip()


def _hint(code: str) -> str:
    name = re.sub(r"^(?:<<|\(|\[)\s*", "", code.casefold())
    found = (hint for names, hint in _HINTS if name.startswith(names))
    return next(found, _HINT)


def _html(rows: Sequence[str]) -> str:
    """The marks of Twine as tags: paragraphs, lists, bold and italics."""
    parts: list[str] = []
    in_list = False
    for row in rows:
        text = row.strip()
        item = re.match(r"[*-] +(?=\S)", text)
        if in_list and not item:
            parts.append("</ul>")
        elif item and not in_list:
            parts.append("<ul>")
        in_list = bool(item)
        if item:
            parts.append(f"<li>{_marked(text[item.end() :])}</li>")
        elif text:
            # A line ends where it ends in Twine.
            parts.append(f"{_marked(text)}<br>")
        else:
            parts.append("<p>")
    return "".join([*parts, "</ul>" if in_list else ""])


def _marked(text: str) -> str:
    text = re.sub(r"''(.+?)''|\*\*(?=\S)(.+?)(?<=\S)\*\*", r"<b>\1\2</b>", text)
    return re.sub(r"(?<!:)//(.+?)(?<!:)//|\*(?=\S)([^*]+?)(?<=\S)\*", r"<i>\1\2</i>", text)


# and back


def escaped(name: str) -> str:
    """A name of a passage as its header holds it."""
    return re.sub(r"[\\\[\]{}]", r"\\\g<0>", name)
