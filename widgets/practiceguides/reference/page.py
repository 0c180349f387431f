"""The page "Reference" of the book: what stands in it is made of the models and of the commands."""

from __future__ import annotations

from typing import Any

from .commands import commands
from .files import changing_fields, country_fields, edition_fields

BEGIN = "% From here on made by `make docs`, from the models and from the commands."
END = "% Up to here made by `make docs`."

_MADE = """\
(reference-commands)=
## Commands

Type them in a window in which `guides` is installed. Most of them take a folder:

{commands}
(reference-edition)=
## edition.yaml

It lies in the folder of your edition, and says what the edition is called and what it shows. Only `title` is needed.

{edition}
(reference-country)=
## country.yaml

It lies in `book/`, and says what holds in your country. It is one file: a colleague can use it as it is. Leave empty what you do not know, and never guess. The pages then say that it is missing. No field is needed at the top of the file.

{country}
(reference-change)=
## A file that changes one of ours

`guides new change` writes such a file for an exercise. Leave the ids of answers that stay: what people answered is kept under them.

{changing}
"""  # noqa: E501 - lines of a page are not broken


def with_reference(page: str, guides: Any) -> str:
    """The page with its made part written anew; `guides` is the program, as click has it."""
    made = _MADE.format(
        commands=commands(guides),
        edition=edition_fields(),
        country=country_fields(),
        changing=changing_fields(),
    )
    head, _, rest = page.partition(BEGIN)
    return f"{head}{BEGIN}\n\n{made}{END}{rest.partition(END)[2]}"
