"""What an author may write in an exercise of a type, as Markdown: an example, then every field.

It is made from the models and from examples.yaml, and stands at the end of each type's README
(`make docs` writes it there).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import dedent
from typing import Any

from practiceguides.content.fields import KINDS, LINE
from practiceguides.content.model import Item
from practiceguides.content.source import Data, read_text, read_yaml
from practiceguides.schemas import MODELINE, schema_of

BEGIN = "<!-- From here on made by `make docs`, from the type's models and examples.yaml. -->"
"""Parts what is written by hand in a README from what is made."""

_EXAMPLE = """\
**An example.** The text of one exercise is one file, `book/<guide>/exercises/<id>.yaml`. The file's name without `.yaml` is the exercise's id: lower-case letters, digits and hyphens. A cell of a chapter shows it with `exercise("<id>")`. The first line lets an editor complete fields and mark mistakes; its path leads to `book/schemas/`. It may be left out.

```yaml
{example}
```

**Every field.** {fields}"""  # noqa: E501 - lines of a README are not broken

_HOW = """\
Always write the fields that are `needed`; the others have a default or may be left out. *Markdown* is text with **bold**, *italics*, lists and links, and no HTML. A *name* has lower-case letters, digits and hyphens, and begins with a letter. Put text in straight quotes when it begins with a straight quote, a bracket, `*`, `&`, `!`, `%`, `@` or `#`, when it holds `: ` or ` #`, and when it is a number or a lone `true` or `false`. Write long text on the lines after `>-` (one paragraph) or `|` (several).

"""  # noqa: E501 - lines of a README are not broken

_COUNTS = {(None, None): "a list", (1, None): "a list of one or more"}


def reference(model: type[Item]) -> str:
    """The first example of a type and every field of it, in Markdown."""
    example = example_text(read_yaml(model.folder / "examples.yaml"), 0)
    first = MODELINE.format(path="../../schemas/exercise.json")
    return _EXAMPLE.format(example=f"{first}\n{example}", fields=fields(model))


def fields(model: type[Item]) -> str:
    """How a text of this type is written, and every field of it, in Markdown."""
    schema = schema_of(model)
    return _HOW + "\n".join(_fields(schema, schema.get("$defs", {}), {})) + "\n"


def with_reference(readme: str, model: type[Item]) -> str:
    """A README with its made part written anew."""
    return f"{readme.partition(BEGIN)[0].rstrip()}\n\n{BEGIN}\n\n{reference(model)}"


def example_text(data: Data, number: int) -> str:
    """An example's spec as it is written in an examples.yaml, the first one being number 0."""
    rows = read_text(data.file).text.split("\n")
    first, last = data.line((number, "spec")), data.line((number, "cases"))
    return dedent("\n".join(rows[first : last - 1])).rstrip()


def _fields(
    part: Mapping[str, Any], parts: Mapping[str, Any], told: dict[str, str], depth: int = 0
) -> Iterator[str]:
    """A line for each field of a part, and below it the fields of what it is made of.

    `told` remembers under which field each kind of part was described: once is enough.
    """
    for name, field in part["properties"].items():
        kind, inner = _kind(field)
        needed = "needed; " if name in part.get("required", ()) else ""
        said = f" {field['description']}" if "description" in field else ""
        again = f" Its fields are those of `{told[inner]}` above." if inner in told else ""
        yield f"{'  ' * depth}- `{name}` ({needed}{kind}{_default(field)}).{said}{again}"
        if inner and not again:
            told[inner] = name
            yield from _fields(parts[inner], parts, told, depth + 1)


def _kind(field: Mapping[str, Any]) -> tuple[str, str]:
    """What a field holds, in words, and the name of the part that it is made of, if any."""
    match field:
        case {"anyOf": [one, {"type": "null"}]}:
            return _kind(one)
        case {"$ref": part}:
            return "fields of its own", str(part).rpartition("/")[2]
        case {"type": "array", "items": items}:
            kind, inner = _kind(items)
            counted = _count(field)
            return (counted if inner else f"{counted}, each {kind}"), inner
    return _plain(field), ""


def _plain(field: Mapping[str, Any]) -> str:
    """What a field holds that has no parts, in words."""
    match field:
        case {"const": value}:
            said = f"always {_code(value)}"
        case {"enum": values}:
            said = f"one of {', '.join(_code(value) for value in values)}"
        case {"type": "object"}:
            said = "lines `name: name`"
        case {"type": "integer"}:
            said = _whole_number(field)
        case {"type": "boolean"}:
            said = "true or false"
        case _:
            told = (each for each in KINDS if each.schema and each.schema.items() <= field.items())
            said = next(told, LINE).words
    return said


def _whole_number(field: Mapping[str, Any]) -> str:
    match field.get("minimum"), field.get("maximum"):
        case None, None:
            return "whole number"
        case least, None:
            return f"whole number, at least {least}"
        case None, most:
            return f"whole number, at most {most}"
        case least, most:
            return f"whole number from {least} to {most}"


def _count(field: Mapping[str, Any]) -> str:
    least, most = field.get("minItems"), field.get("maxItems")
    if (least, most) in _COUNTS:
        return _COUNTS[least, most]
    return f"a list of {least}" if least == most else f"a list of {least} to {most}"


def _default(field: Mapping[str, Any]) -> str:
    """What holds where the field is left out, if that is more than nothing."""
    default = field.get("default")
    if isinstance(default, bool | int | str) and default != "":
        return f"; else {_code(default)}"
    return ""


def _code(value: object) -> str:
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
