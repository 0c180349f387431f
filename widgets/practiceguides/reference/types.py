"""What an author may write in an exercise of a type, as Markdown: an example, then every field.

It is made from the models and from examples.yaml, and stands at the end of each type's README
(`make docs` writes it there).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import dedent
from typing import Any

from practiceguides.content.model import Item
from practiceguides.content.source import Data, read_text, read_yaml
from practiceguides.schemas import MODELINE, schema_of

from .kinds import default_of, kind_of

BEGIN = "<!-- From here on made by `make docs`, from the type's models and examples.yaml. -->"
"""Parts what is written by hand in a README from what is made."""

_EXAMPLE = """\
**An example.** The text of one exercise is one file, `book/<guide>/exercises/<id>.yaml`. The file's name without `.yaml` is the exercise's id: lower-case letters, digits and hyphens. A cell of a chapter shows it with `exercise("<id>")`. The first line lets an editor complete fields and mark mistakes; its path leads to `book/schemas/`. It may be left out.

```yaml
{example}
```

**Every field.** {fields}"""  # noqa: E501 - lines of a README are not broken

_HOW = """\
Always write the fields that are `needed`; the others have a default or may be left out. *Markdown* is text with **bold**, *italics*, lists and links, and no HTML. A *name* has lower-case letters, digits and hyphens, and begins with a letter. Put text in straight quotes when it begins with a straight quote, a bracket, `*`, `&`, `!`, `%`, `@` or `#`, when it holds `: ` or ` #`, and when it is a number, a date, a time, or a lone `yes`, `no`, `true` or `false`. Take double quotes: an apostrophe may stand in them. Write long text on the lines after `>-` (one paragraph) or `|` (several).

"""  # noqa: E501 - lines of a README are not broken


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
        kind, inner = kind_of(field)
        needed = "needed; " if name in part.get("required", ()) else ""
        said = f" {field['description']}" if "description" in field else ""
        again = f" Its fields are those of `{told[inner]}` above." if inner in told else ""
        yield f"{'  ' * depth}- `{name}` ({needed}{kind}{default_of(field)}).{said}{again}"
        if inner and not again:
            told[inner] = name
            yield from _fields(parts[inner], parts, told, depth + 1)
