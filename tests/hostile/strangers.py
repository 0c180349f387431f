"""What strangers hand in beside a book: an edition, chapters, a country pack, banks, a translation.

All of it lies over the sample book, and each of its texts is a payload.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook

from practiceguides.banks.importing import import_bank
from practiceguides.content.country import Country
from practiceguides.content.marks import overmarked
from practiceguides.content.source import read_yaml
from practiceguides.editions.finding import edition_layers
from practiceguides.editions.settings import Edition
from practiceguides.reading import read_layers
from practiceguides.translations.sheet import read_sheet, write_sheet
from practiceguides.translations.store import Translated, forms_of
from practiceguides.translations.units import Unit
from practiceguides.translations.work import Work, work_on
from tests.banks.conftest import SAMPLES
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

PART = 450
"""So many payloads at most stand in a chapter: the check refuses pages of thousands of lines."""
SORTS = "raw", "directives", "restructured"
"""Chapters of HTML: as Markdown takes it, and by the two ways of asking for it."""
RAW = [f"{sort}-{at}" for at in range(0, len(list(payloads())), PART) for sort in SORTS]
"""Their names."""

OUTPUTS = "text/html", "image/svg+xml", "text/markdown", "text/latex", "application/javascript"


def write_strangers(root: Path, poison: Poison) -> Path:
    """Write the edition, with its translation into a pseudo-language; gives its folder."""
    _write_settings(root, poison)
    _write_pack(root, poison)
    own = root / "book" / "own"
    own.mkdir(parents=True)
    for name, text in {"html": PAGE, "js": PROGRAM, "css": STYLE, "svg": _svg()}.items():
        (own / f"law.{name}").write_text(text, encoding="utf-8")
    for name, text in _raw_chapters().items():
        (own / f"{name}.md").write_text(text, encoding="utf-8")
    (own / "cells.ipynb").write_text(_outputs(), encoding="utf-8")
    taken = [each for bank in _banks(poison) for each in _imported(root, *bank)]
    (own / "banks.md").write_text("\n".join(["# Banks\n", *taken]), encoding="utf-8")
    work = work_on(read_layers(edition_layers(root)), LONGER)
    translations = [_translated(unit, poison) for unit in work.all]
    # A sheet takes some thousands of texts.
    sent = _by_sheet(root / "sheet.xlsx", work, translations[:4000:2])
    work.write(work.units, work.merge([*translations[1:4000:2], *translations[4000:], *sent]))
    return root


def _by_sheet(file: Path, work: Work, translations: Sequence[Translated]) -> list[Translated]:
    """The same translations as they come back in a workbook."""
    by_key = {each.key: each for each in translations}
    units = {
        name: [unit for unit in part if unit.key in by_key] for name, part in work.units.items()
    }
    write_sheet(file, LONGER, units, by_key, {})
    returned = read_sheet(file, LONGER, work.all, {})
    assert len(returned.translated) == len(translations), returned.problems
    file.unlink()
    return returned.translated


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
    pages = [f"own/{each}" for each in (*RAW, "cells", "banks")]
    part = {"part": poison.line("Ours"), "pages": pages}
    said["contents"] = ["welcome", "01-the-counter", "02-the-quay", part, "workbook"]  # type: ignore[assignment]
    said |= {
        "over": str(SAMPLE),
        "trust": "chapters",
        "leave_to": f"{AWAY}/?a=-pgx(0)-&b=%3Cscript%3E",
    }
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


def _raw_chapters() -> dict[str, str]:
    files = [
        FOUND.format(tag=tag, name=name, kind=kind)
        for tag, name, kind in (
            ("script", "src", "js"),
            ("link rel=stylesheet", "href", "css"),
            ("iframe", "src", "html"),
            ("object", "data", "svg"),
            ("embed", "src", "svg"),
        )
    ]
    every = list(payloads())
    return {
        f"{sort}-{at}": f"# {sort}\n\n{text}\n\nAll is seen.\n"
        for at in range(0, len(every), PART)
        for sort, text in zip(SORTS, _raw([*every[at : at + PART], *files]), strict=True)
    }


def _raw(texts: Sequence[str]) -> tuple[str, ...]:
    """The same texts in each sort of chapter."""
    every = [" ".join(_clean(each).split()) for each in texts]
    # The check refuses a text of so many signs that a build could take hours.
    every = [each for each in every if not overmarked(each)]
    quoted = "\n\n---\n\n".join(f"> {each}" for each in every)
    inline = "\n".join(f"- Text {each} text." for each in every)
    directives = "\n".join(f"````{{raw}} html\n{each}\n````\n" for each in every)
    restructured = "\n".join(f".. raw:: html\n\n   {each}\n" for each in every)
    return (
        f"{NAMES}\n\n(pg-page)=\n## Pg page\n\n{quoted}\n\n{inline}",
        directives,
        f"````{{eval-rst}}\n{restructured}````",
    )


def _outputs() -> str:
    texts = ["\n".join(each).format(run="pgx(0)") for each in CLASSES.values()]
    shown = [{kind: text} for kind in OUTPUTS for text in texts]
    return notebook(
        "from IPython.display import publish_display_data\n"
        f"for each in {shown!r}:\n    publish_display_data(each)",
        f"for each in {texts!r}:\n    print(each)",
    )


GIFT = "::{0}::[{form}]{1}{{\n={2}#{3}\n~{4}#{5}\n}}\n\n"
MOODLE = (
    '<question type="multichoice"><name><text>{0}</text></name>'
    '<questiontext format="{form}"><text>{1}</text></questiontext><single>true</single>'
    '<answer fraction="100"><text>{2}</text><feedback><text>{3}</text></feedback></answer>'
    '<answer fraction="0"><text>{4}</text><feedback><text>{5}</text></feedback></answer></question>'
)
SHEET = '"one answer","{0}","{1}","{2}","yes","{3}"\n,,,"{4}",,"{5}"\n'


def _banks(poison: Poison) -> Iterator[tuple[str, str]]:
    """Some questions in each form, and a story."""

    def filled(bank: str, escaped: Callable[[str], str], *forms: str) -> str:
        def question(form: str) -> str:
            texts = (" ".join(poison.line("Ask").split()) for _ in range(6))
            return bank.format(*map(escaped, texts), form=form)

        return "".join(question(form) for form in forms * 6)

    head = "kind,title,question,answer,fits,why\n"
    for name in ("bank.csv", "sheet.xlsx"):
        rows = filled(SHEET, lambda text: _escaped(text).replace('"', '""'), "")
        yield name, f"{head}{rows}"
    gift = filled(GIFT, lambda text: re.sub(r"([~=#{}:\\])", r"\\\1", text), "html", "markdown")
    yield "bank.gift", gift
    yield "bank.xml", f"<quiz>{filled(MOODLE, escape, 'html', 'markdown')}</quiz>"

    def said(found: re.Match[str]) -> str:
        # Brackets and braces would be links and macros of the story.
        return f"{found[0]} {_escaped(re.sub(r'[][{}]', '', poison.line('')))}"

    story = (SAMPLES / "harbour.twee").read_text(encoding="utf-8")
    yield "story.twee", _PROSE.sub(said, story)


_PROSE = re.compile(r"^[A-Z“][^\[\]{}()<>\n]*$", re.MULTILINE)


def _save_as_workbook(file: Path, text: str) -> None:
    book = Workbook()
    for row in csv.reader(text.splitlines()):
        book.worksheets[0].append(row)
    book.save(file)


def _imported(root: Path, name: str, text: str) -> Iterator[str]:
    """Import a bank; gives the blocks that show what was taken."""
    file = root / name
    if file.suffix == ".xlsx":
        _save_as_workbook(file, text)
    else:
        file.write_text(text, encoding="utf-8")
    report = import_bank(read_layers(edition_layers(root)), file, f"book/own/{file.stem}")
    assert report.taken, f"{name}: {[each.problems for each in report.refused]}"
    kind = "scenario" if file.suffix == ".twee" else "exercise"
    yield from (f"```{{{kind}}} {each.file.stem}\n```\n" for each in report.taken)
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
