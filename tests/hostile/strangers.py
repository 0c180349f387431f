"""What strangers hand in beside a book: an edition, chapters, a country pack, banks, a translation.

All of it lies over the sample book, and each of its texts is a payload.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import escape

from practiceguides.banks.importing import import_bank
from practiceguides.content.country import Country
from practiceguides.content.source import read_yaml
from practiceguides.editions.finding import edition_layers
from practiceguides.editions.settings import Edition
from practiceguides.reading import read_layers
from practiceguides.translations.store import Translated, forms_of
from practiceguides.translations.units import Unit
from practiceguides.translations.work import work_on
from tests.conftest import MARAVEL, ROOT
from tests.hostile.payloads import AWAY, CLASSES, payloads
from tests.hostile.poisoned import Poison, _clean, _escaped, _poisoned, _write
from tests.pages.conftest import notebook
from tests.pseudo import LONGER
from tests.translations.conftest import READER, SAMPLE

PROGRAM = "pgx('a file of the book')"
PAGE = f"<!doctype html><title>x</title><script>{PROGRAM}</script>"
STYLE = "body{display:none}"
NAMES = "[law](law.html) {download}`law.js` {download}`law.css` ![law](law.svg)"
"""How a chapter brings files into the built book, where its HTML then looks for them."""
FOUND = "<{tag} {name}=law.{kind}></{tag}><{tag} {name}=../../_downloads/law.{kind}></{tag}>"
"""The same file beside the page, and where such files are copied to."""

OUTPUTS = "text/html", "image/svg+xml", "text/markdown", "text/latex", "application/javascript"

Into = Callable[[Poison], dict[str, str]]


def write_strangers(root: Path, poison: Poison) -> Path:
    """Write the edition, with its translation into a pseudo-language; gives its folder."""
    _write_settings(root, poison)
    _write_pack(root, poison)
    own = root / "book" / "own"
    own.mkdir(parents=True)
    for name, text in {"html": PAGE, "js": PROGRAM, "css": STYLE, "svg": _svg()}.items():
        (own / f"law.{name}").write_text(text, encoding="utf-8")
    (own / "raw.md").write_text(_raw_chapter(), encoding="utf-8")
    (own / "cells.ipynb").write_text(_outputs(), encoding="utf-8")
    names = [name for form, text in _banks(poison) for name in _imported(root, form, text)]
    blocks = "".join(f"```{{exercise}} {each}\n```\n\n" for each in names)
    (own / "banks.md").write_text(f"# Banks\n\n{blocks}", encoding="utf-8")
    work = work_on(read_layers(edition_layers(root)), LONGER)
    translations = [_translated(unit, poison) for unit in work.all]
    work.write(work.units, work.merge(translations))
    return root


def _svg() -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg"><script>{PROGRAM}</script></svg>'


def _write_settings(root: Path, poison: Poison) -> None:
    said = {
        "title": "Book", "organisation": "Office", "welcome": "Two mornings.\n\nOne.\n",
        "left_out": [{"what": "03-the-island", "why": "Others do it."}],
    }  # fmt: skip
    root.mkdir(parents=True)
    [*_poisoned(root / "edition.yaml", said, Edition.model_validate(said), (), poison)]
    said["left_out"][0]["what"] = "03-the-island"  # type: ignore[index]
    part = {"part": poison.line("Ours"), "pages": ["own/raw", "own/cells", "own/banks"]}
    said["contents"] = ["welcome", "01-the-counter", "02-the-quay", part, "workbook"]  # type: ignore[assignment]
    said |= {"over": str(SAMPLE), "trust": "chapters", "leave_to": f"{AWAY}/'-pgx(0)-'"}
    _write(root / "edition.yaml", said)


def _write_pack(root: Path, poison: Poison) -> None:
    pack = read_yaml(MARAVEL).value
    [*_poisoned(MARAVEL, pack, Country.model_validate(pack), (), poison)]
    pack["questions"] = read_yaml(ROOT / "book" / "country.yaml").value["questions"]
    for law in pack["laws"]:
        for provision in law["provisions"]:
            provision.pop("guides", None)
    (root / "book").mkdir()
    _write(root / "book" / "country.yaml", pack)


def _raw_chapter() -> str:
    files = [
        FOUND.format(tag=tag, name=name, kind=kind)
        for tag, name, kind in (
            ("script", "src", "js"), ("link rel=stylesheet", "href", "css"), ("iframe", "src", "html"),
            ("object", "data", "svg"), ("embed", "src", "svg"),
        )
    ]  # fmt: skip
    every = [" ".join(_clean(each).split()) for each in (*payloads(), *files)]
    quoted = "\n\n---\n\n".join(f"> {each}" for each in every)
    inline = "\n".join(f"- Text {each} text." for each in every)
    directives = "\n".join(f"````{{raw}} html\n{each}\n````\n" for each in every)
    restructured = "\n".join(f".. raw:: html\n\n   {each}\n" for each in every)
    return (
        f"# Raw\n\n{NAMES}\n\n{quoted}\n\n{inline}\n\n{directives}\n"
        f"````{{eval-rst}}\n{restructured}````\n\n(pg-page)=\n## Pg page\n\nAll is seen.\n"
    )


def _outputs() -> str:
    texts = ["\n".join(each).format(run="pgx(0)") for each in CLASSES.values()]
    shown = [{kind: text} for kind in OUTPUTS for text in texts]
    return notebook(
        "from IPython.display import publish_display_data\n"
        f"for each in {shown!r}:\n    publish_display_data(each)",
        f"for each in {texts!r}:\n    print(each)",
    )


def _banks(poison: Poison) -> Iterator[tuple[str, str]]:
    """Ten questions in each form."""

    def ten() -> Iterator[list[str]]:
        for number in range(10):
            yield [f"{number} {' '.join(poison.line('').split())}" for _ in range(6)]

    rows = ["kind,title,question,answer,fits,why"]
    for texts in ten():
        marked = [texts[0], *map(_escaped, texts[1:])]
        title, asked, *others = ('"{}"'.format(each.replace('"', '""')) for each in marked)
        rows += [f"one answer,{title},{asked},{others[0]},yes,{others[1]}",
                 f",,,{others[2]},,{others[3]}"]  # fmt: skip
    yield "bank.csv", "\n".join(rows)

    def gift(text: str) -> str:
        return re.sub(r"([~=#{}:\\])", r"\\\1", text)

    yield (
        "bank.gift",
        "\n\n".join(
            f"::{title}::[{form}]{asked}{{\n={right}#{why}\n~{wrong}#{other}\n}}"
            for form in ("html", "markdown", "plain")
            for title, asked, right, why, wrong, other in islice(map(_each(gift), ten()), 4)
        ),
    )
    yield (
        "bank.xml",
        "<quiz>{}</quiz>".format(
            "".join(
                f'<question type="multichoice"><name><text>{title}</text></name><questiontext '
                f'format="{form}"><text>{asked}</text></questiontext><single>true</single>'
                f'<answer fraction="100"><text>{right}</text><feedback><text>{why}</text></feedback>'
                f'</answer><answer fraction="0"><text>{wrong}</text><feedback><text>{other}</text>'
                "</feedback></answer></question>"
                for form in ("html", "markdown")
                for title, asked, right, why, wrong, other in islice(map(_each(escape), ten()), 4)
            )
        ),
    )


def _each(change: Callable[[str], str]) -> Callable[[list[str]], list[str]]:
    return lambda texts: [change(each) for each in texts]


def _imported(root: Path, name: str, text: str) -> Iterator[str]:
    file = root / name
    file.write_text(text, encoding="utf-8")
    report = import_bank(read_layers(edition_layers(root)), file, "book/own/" + file.suffix[1:])
    assert report.taken, f"{name}: {[each.problems for each in report.refused][:2]}"
    yield from (each.file.stem for each in report.taken)
    file.unlink()


def _translated(unit: Unit, poison: Poison) -> Translated:
    """A text as a translator hands it in who puts a payload behind it."""
    payload = poison.line("").strip()
    said = payload if unit.is_plain else _escaped(payload)
    said = re.sub(r"[{}`]|\*|https?://", "", said)
    source = unit.plural or unit.text
    first, end, rest = source.partition("\n")
    forms = (f"{first} {said}{end}{rest}",) * (len(forms_of(LONGER)) if unit.plural else 1)
    return Translated(unit.key, unit.text, forms, unit.plural).commented("", READER)
