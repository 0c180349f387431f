"""What may stand in the files of an edition, as definition lists; and what a new one begins with.

A part of few fields is told where it is used, another one in a section of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from practiceguides import editions
from practiceguides.content.country import Country
from practiceguides.content.overlay import CHANGING
from practiceguides.content.source import RULE, Data, Path_, read_text, read_yaml
from practiceguides.editions.settings import Edition
from practiceguides.schemas import described
from practiceguides.writing.commented import in_short, remark

from .kinds import default_of, kind_of

_EDITIONS = Path(editions.__file__).parent
EXAMPLE = _EDITIONS / "examples" / "my-workshop.yaml"
"""Has every field of edition.yaml."""
TEMPLATE = _EDITIONS / "template" / "edition.yaml"
"""What `template` makes lies here."""

_FEW = 3
"""A part of so many fields is told where it is used."""
_LAST = ("checked", "by")
"""What nearly every part has is told behind what is its own."""

_HEAD = f"""\
Your edition of the book. Save this file, and the page follows.

{RULE}

The page “Reference” tells more of each field."""

Schema = Mapping[str, Any]


def template() -> str:
    """The settings of a new edition: what each field is for, and an example behind `#`."""
    example = read_yaml(EXAMPLE)
    lines = remark(_HEAD)
    for name, field in described(Edition)["properties"].items():
        lines += ["", *remark(in_short(field["description"]))]
        written = _written(example, name)
        lines += ["title: TITLE"] if name == "title" else [f"#{line}" for line in written]
    return "\n".join(lines) + "\n"


def edition_fields() -> str:
    """Every field of edition.yaml, each with an example."""
    return "\n".join(_Told(Edition, EXAMPLE).lines())


def country_fields() -> str:
    """Every field of country.yaml; of each list the first member that an invented country has."""
    return "\n".join(_Told(Country, _EDITIONS / "examples" / "maravel.yaml").lines())


def changing_fields() -> str:
    """What a file may say that changes an exercise or a story of the book, with an example."""
    readme = TEMPLATE.with_name("README.md").read_text("utf-8")
    example = re.findall(r"^  ```yaml\n.*?extends:.*?```$", readme, re.MULTILINE | re.DOTALL)[0]
    told = [f"`{name}`\n: {text}\n" for name, text in CHANGING.items()]
    return "\n".join([*told, re.sub(r"(?m)^  ", "", example), ""])


class _Told:
    """Tells the fields of one file, each once."""

    def __init__(self, model: type[BaseModel], example: Path) -> None:
        self.schema: Schema = described(model)
        self.parts: Mapping[str, Schema] = self.schema["$defs"]
        self.example = read_yaml(example)
        self.where: dict[tuple[str, str], str] = {}
        """In which section a field was told in these words."""

    def lines(self) -> Iterator[str]:
        """All fields, and a section for each list of larger parts."""
        yield from self._fields(self.schema, "")

    def _fields(self, part: Schema, section: str) -> Iterator[str]:
        again: dict[str, list[str]] = {}
        later: dict[str, str] = {}
        for name, field in _ordered(part):
            where = self.where.setdefault((name, str(field)), section)
            if where and where != section:
                again.setdefault(where, []).append(f"`{name}`")
                continue
            _, inner = kind_of(field)
            said = _said(part, name, field)
            if inner and not self._is_small(inner):
                later[name] = inner
                said += f" [Its fields](#{_anchor(_section(name))})."
            yield f"`{name}`\n: {said}\n"
            if inner and name not in later:
                yield from self._small(self.parts[inner])
            if not section and name not in later:
                yield from self._example(name, "  ")
        for where, names in again.items():
            yield f"{', '.join(names)}\n: As in [{where}](#{_anchor(where)}).\n"
        for name, inner in later.items():
            told = _section(name)
            yield f"### {told}\n\n{self.parts[inner]['description']}\n"
            yield from self._example(name, "")
            yield from self._fields(self.parts[inner], told)

    def _is_small(self, part: str) -> bool:
        return len(self.parts[part]["properties"]) <= _FEW

    def _example(self, name: str, indent: str) -> Iterator[str]:
        if name in self.example.value:
            rows = ("```yaml", *_written(self.example, name), "```")
            yield "\n".join(f"{indent}{row}" for row in rows) + "\n"

    @staticmethod
    def _small(part: Schema) -> Iterator[str]:
        rows = (f"  - `{name}`: {_said(part, name, field)}" for name, field in _ordered(part))
        yield "\n".join(rows) + "\n"


def _section(name: str) -> str:
    return f"Each of `{name}`"


def _anchor(section: str) -> str:
    return section.lower().replace("`", "").replace(" ", "-")


def _said(part: Schema, name: str, field: Schema) -> str:
    """What a field holds and what it is for, in one paragraph."""
    kind = kind_of(field)[0] + default_of(field)
    needed = " Needed." if name in part.get("required", ()) else ""
    return f"*{kind[0].upper()}{kind[1:]}.*{needed} {field['description']}"


def _ordered(part: Schema) -> list[tuple[str, Schema]]:
    """The fields of a part: its id first, what nearly every part has last."""
    fields = part["properties"]
    last = [name for name in _LAST if "id" in fields and name in fields]
    names = dict.fromkeys(name for name in ("id", *fields) if name in fields and name not in last)
    return [(name, fields[name]) for name in (*names, *last)]


def _written(data: Data, name: str) -> list[str]:
    """The lines of a field as they are written; of a list of parts those of its first one."""
    rows = read_text(data.file).text.split("\n")
    first = data.line((name,))
    after = min(
        (
            line
            for at, line in data.lines.items()
            if line > first and (at[0] != name or _is_second(data, at))
        ),
        default=len(rows),
    )
    lines = rows[first - 1 : after - 1]
    while not lines[-1].strip() or lines[-1].lstrip().startswith("#"):
        lines.pop()
    return lines


def _is_second(data: Data, at: Path_) -> bool:
    """Whether a part stands there, and one before it in its list."""
    value = data.value
    for step in at[:-1]:
        value = value[step]
    last = at[-1]
    return (
        isinstance(last, int)
        and last > 0
        and all(isinstance(each, dict) for each in value[last - 1 : last + 1])
    )
