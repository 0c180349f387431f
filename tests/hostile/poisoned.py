"""A book in which every text is a payload: all types, all lists, its stories and titles."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from ruamel.yaml import YAML

from practiceguides.content.country import Country
from practiceguides.content.fields import LINE, Part, walk
from practiceguides.content.legal import Law
from practiceguides.content.markdown import has_html
from practiceguides.content.model import (
    Calque,
    Fact,
    Misconception,
    Objective,
    Person,
    Profession,
    Search,
    Term,
    Voice,
    Wording,
    World,
)
from practiceguides.content.problems import Level
from practiceguides.content.source import Path_, read_yaml
from practiceguides.exercises import TYPES
from practiceguides.reading import read_book
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT
from tests.hostile.payloads import payloads
from tests.pages.test_hostile import BLOCKS

LISTS: dict[str, type[Part]] = {
    "facts": Fact, "voices": Voice, "misconceptions": Misconception, "objectives": Objective,
    "professions": Profession, "glossary": Term, "words": Wording, "calques": Calque,
    "people": Person, "world": World, "law": Law, "country": Country, "search": Search,
}  # fmt: skip
NAMED = {"facts", "voices", "misconceptions", "objectives", "professions"}
"""Lists that are kept whole, for their members name each other."""
MANY = 4
"""So many members of another list are kept, and those that the examples of the types name."""


@dataclass
class Place:
    """One field with a payload in it."""

    file: Path
    path: Path_
    own: str
    """What stood there."""


class Poison:
    """Puts the next payload into each text."""

    def __init__(self, begin: int = 0) -> None:
        every = list(payloads())
        self._next = islice(cycle(every), begin, None)
        self.used: set[str] = set()

    def line(self, own: str) -> str:
        """A plain text with a payload behind it."""
        payload = next(self._next)
        self.used.add(payload)
        return f"{own} {' '.join(_clean(payload).split())}"

    def markdown(self, own: str) -> str:
        """Markdown with a payload behind it, which is no tag: those are refused."""
        text = self.line(own)
        return f"{own} {_escaped(text[len(own) + 1 :])}" if has_html(text) else text


def _clean(payload: str) -> str:
    """Without the signs that no file may hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe]", "", payload)


def _escaped(text: str) -> str:
    return re.sub(r"([<\[\]{}`_*\\])", r"\\\1", text)


def write_poisoned(root: Path, poison: Poison) -> list[Place]:
    """Write the book; what is refused of it stands as it was. Gives the places of payloads."""
    _copy(root)
    places = [*_lists(root, poison), *_exercises(root, poison)]
    _sources(root / "book" / "references.bib", poison)
    _stories(root, poison)
    _pages(root, poison)
    for _ in range(3):
        told = {
            (each.file, each.line) for each in read_book(root).problems if each.level is Level.ERROR
        }
        if not told:
            break
        places = _without(places, told)
    return places


def _copy(root: Path) -> None:
    """The lists of the real book, which the examples of the types name."""
    shutil.copytree(
        ROOT / "book", root / "book",
        ignore=lambda _, names: [n for n in names if n.endswith((".md", ".ipynb")) or n in
                                 {"exercises", "scenarios", "_build", "interface"}],
    )  # fmt: skip
    shutil.copy(ROOT / "_config.yml", root)


def _lists(root: Path, poison: Poison) -> Iterator[Place]:
    folders = [*(model.folder for model in TYPES.values()), Scenario.folder]
    examples = "".join((each / "examples.yaml").read_text(encoding="utf-8") for each in folders)
    named = set(re.findall(r"[\w-]+", examples))
    for name, model in LISTS.items():
        for file in sorted((root / "book").rglob(f"{name}.yaml")):
            value = read_yaml(file).value
            if isinstance(value, list):
                most = len(value) if name in NAMED else MANY
                value = [each for n, each in enumerate(value) if n < most or each["id"] in named]
                members: list[tuple[Path_, Any]] = [((n,), each) for n, each in enumerate(value)]
            else:
                members = [((), value)]
            for where, member in members:
                part = TypeAdapter(model).validate_python(member)
                yield from _poisoned(file, member, part, where, poison)
            _write(file, value)


_BIB = re.compile(r"^(  (?P<name>\w+) = \{)(?P<own>.*)(\},?)$", re.MULTILINE)


def _sources(file: Path, poison: Poison) -> None:
    """Put payloads into every field of every source; into an address without its spaces."""

    def said(found: re.Match[str]) -> str:
        # Braces, a backslash and a per cent sign are LaTeX's own.
        payload = re.sub(r"[{}\\%]", "", poison.line("").strip())
        if found["name"] in {"url", "doi"}:
            return f"{found[1]}{found['own']}?{''.join(payload.split())}{found[4]}"
        return f"{found[1]}{found['own']} {{{payload}}}{found[4]}"

    file.write_text(_BIB.sub(said, file.read_text(encoding="utf-8")), encoding="utf-8")


def _exercises(root: Path, poison: Poison) -> Iterator[Place]:
    folder = root / "book" / "exercises"
    folder.mkdir(parents=True)
    for name, model in TYPES.items():
        for number, example in enumerate(read_yaml(model.folder / "examples.yaml").value[:2]):
            file = folder / f"{name}-{number}.yaml"
            spec = example["spec"]
            item = model.model_validate({**spec, "id": file.stem, "file": file})
            yield from _poisoned(file, spec, item, (), poison)
            _write(file, spec)


def _poisoned(file: Path, value: Any, part: Part, where: Path_, poison: Poison) -> Iterator[Place]:
    """Put payloads into all texts of a model, in its plain data."""
    for found in walk(part):
        kind = found.said.kind
        if kind is None or kind.plain is None:
            continue
        try:
            holder = _at(value, found.where[:-1])
            own = holder[found.where[-1]]
        except (KeyError, IndexError, TypeError):
            continue
        if isinstance(own, str):
            holder[found.where[-1]] = poison.line(own) if kind is LINE else poison.markdown(own)
            yield Place(file, (*where, *found.where), own)


def _at(value: Any, path: Iterable[str | int]) -> Any:
    for each in path:
        value = value[each]
    return value


def _without(places: list[Place], told: set[tuple[Path, int]]) -> list[Place]:
    """Put back what stood where something was told."""
    kept, files = [], {file: read_yaml(file) for file in {place.file for place in places}}
    for place in places:
        data = files[place.file]
        if (place.file, data.line(place.path)) in told:
            _at(data.value, place.path[:-1])[place.path[-1]] = place.own
        else:
            kept.append(place)
    for file, data in files.items():
        if any(file == each for each, _ in told):
            _write(file, data.value)
    return kept


def _write(file: Path, value: Any) -> None:
    made = BytesIO()
    yaml = YAML(typ="safe")
    yaml.default_flow_style = False
    yaml.width = 9000
    yaml.dump(value, made)
    file.write_bytes(made.getvalue())


_FRONT = re.compile(
    r"^((?:title|role|person|objective|at_work|in_short| +(?:- )?(?:name|profession|why))): (.+)$",
    re.MULTILINE,
)
_LABEL = re.compile(r"^(- \[)([^\]\n]+)(?=\]\()", re.MULTILINE)
"""What a choice says."""
_TEXT = re.compile(r"^((?:  )?> |## )?([A-Z“][^|\n]{8,})$", re.MULTILINE)


def _stories(root: Path, poison: Poison) -> None:
    folder = root / "book" / "scenarios"
    folder.mkdir()
    examples = ROOT / "widgets" / "practiceguides" / "scenarios" / "examples.yaml"
    for number, example in enumerate(read_yaml(examples).value):
        _, front, body = example["markdown"].split("---\n", 2)

        def quoted(found: re.Match[str]) -> str:
            text = poison.line(found[2].strip("\"'")).replace("'", "''")
            return f"{found[1]}: '{text}'"

        def said(found: re.Match[str]) -> str:
            # Braces would be attributes of what stands there, which the reader refuses.
            payload = re.sub(r"[{}]", "", poison.line(""))
            return f"{found[1] or ''}{found[2]} {_escaped(payload)}"

        def chosen(found: re.Match[str]) -> str:
            # Brackets would end what the choice says.
            return f"{found[1]}{found[2]} {_escaped(re.sub(r'[][{}]', '', poison.line('')))}"

        body = _LABEL.sub(chosen, _TEXT.sub(said, body))
        text = f"---\n{_FRONT.sub(quoted, front)}---\n{body}"
        (folder / f"story-{number}.md").write_text(text, encoding="utf-8")


def _pages(root: Path, poison: Poison) -> None:
    def named(text: str) -> str:
        return poison.line(text).replace("'", "''")

    chapters = ["all", "stories", "lists", "workbook"]
    (root / "_toc.yml").write_text(
        f"format: jb-book\nroot: book/all\nparts:\n- caption: '{named('Part')}'\n  chapters:\n"
        + "".join(f"  - file: book/{name}\n" for name in chapters[1:]),
        encoding="utf-8",
    )
    config = (root / "_config.yml").read_text(encoding="utf-8")
    own = f"    practiceguides_organisation: '{named('Office')}'\n"
    config = re.sub(r"(?m)^title: .*$", lambda _: f"title: '{named('Book')}'", config, count=1)
    for page in ("practiceguides_for_you", "practiceguides_stays", "bibtex_bibfiles"):
        config = re.sub(rf"(?m)^    {page}:.*\n", "", config)
    config = config.rstrip() + f"\n{own}    bibtex_bibfiles: [book/references.bib]\n"
    (root / "_config.yml").write_text(config, encoding="utf-8")
    items = {
        "all": [f"```{{exercise}} {each.stem}\n```\n" for each in _in(root, "exercises")],
        "stories": [f"```{{scenario}} {each.stem}\n```\n" for each in _in(root, "scenarios")],
        "lists": [BLOCKS.partition(":::{job-aid}")[0], "```{rests-on}\n```\n",
                  "```{bibliography}\n```\n"],
        "workbook": ["```{workbook}\n```\n"],
    }  # fmt: skip
    for name, blocks in items.items():
        head = (
            f"# {name.title()} {_escaped(poison.line(''))}\n\n## {_escaped(poison.line('More'))}\n"
        )
        text = head + "\n" + "\n".join(blocks)
        (root / "book" / f"{name}.md").write_text(text, encoding="utf-8")


def _in(root: Path, folder: str) -> list[Path]:
    return sorted((root / "book" / folder).iterdir())
