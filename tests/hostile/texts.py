"""Hostile texts of any size, and the places of a small book that they can stand in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import count, islice

from tests.conftest import CHOICE, FACTS, ROOT, SCENARIO

Files = Mapping[str, str | None]
"""What of a small book is another file; None takes one away."""


def _repeated(unit: str) -> Callable[[int], str]:
    # Whole ones: half of one at the end can make a text of another kind, and its half be none.
    return lambda size: unit * (size // len(unit))


def _counted(unit: str) -> Callable[[int], str]:
    """A unit again and again, with a number in it that is another each time."""

    def made(size: int) -> str:
        each = (unit.format(number) for number in count())
        return "".join(islice(each, size // len(unit)))[:size]

    return made


def _nested(unit: str, indent: str) -> Callable[[int], str]:
    """Lines that stand deeper and deeper, and begin again."""

    def made(size: int) -> str:
        block = "".join(f"{indent * depth}{unit}\n" for depth in range(60))
        return (block * (size // len(block) + 1))[:size]

    return made


TEXTS: Mapping[str, Callable[[int], str]] = {
    "headings alike": _repeated("## a\n\n"),
    "headings alike with ids": _counted("(a-{})=\n## The same\n\n"),
    "headings numbered alike": _counted("### a\n\n### a-{}\n\n"),
    "open brackets": _repeated("["),
    "closed brackets": _repeated("]"),
    "brackets in lines": _repeated("[[[[[[[[\n"),
    "open braces": _repeated("{"),
    "braces in lines": _repeated("{{{{ \n"),
    "braces and spaces": _repeated("{{ "),
    "pairs of braces": _repeated("{a}"),
    "round brackets": _repeated("("),
    "pictures": _repeated("!["),
    "link ends": _repeated("]("),
    "link beginnings": _repeated("[a]("),
    "link titles": _repeated('[a](b "'),
    "links with spaces": lambda size: "[a](" + " " * (size - 4),
    "broken links": _counted("[a](b{}.md)\n"),
    "links to places": _counted("[a](#b{})\n"),
    "references": _repeated("[a]: b\n"),
    "references in use": _counted("[a{0}]: /u\n[a{0}]\n"),
    "mail addresses": _repeated("a.a.a@"),
    "dots": _repeated("a."),
    "spaces": _repeated(" "),
    "spaces in a line": lambda size: "a" + " " * (size - 2) + "b",
    "tabs": _repeated("\t"),
    "empty lines": _repeated("\n"),
    "lines of spaces": _repeated("   \n"),
    "words and spaces": _repeated("a   "),
    "comments": _repeated("<!--"),
    "comments in lines": _repeated("a <!-- \n"),
    "percent signs": _repeated("%"),
    "angles": _repeated("<"),
    "tags": _repeated("<a <a "),
    "tags with values": _repeated('<a b="'),
    "instructions": _repeated("<?"),
    "declarations": _repeated("<![CDATA["),
    "backticks": _repeated("`"),
    "runs of backticks": lambda size: " ".join("`" * n for n in range(1, int((2 * size) ** 0.5))),
    "backticks and letters": _repeated("`a``b```c"),
    "roles": _repeated("{fact}`"),
    "roles without end": _repeated("{cite}`a <"),
    "roles that lead nowhere": _counted("{{fact}}`F-ID-{}` "),
    "stars": _repeated("*"),
    "stars and letters": _repeated("*a **b "),
    "stars that close": _repeated("a**b*"),
    "dots before an at sign": lambda size: "a." * (size // 2) + "@",
    "a brace and spaces": lambda size: "{{" + " " * size + "b",
    "a fence and spaces": lambda size: "::: a" + " " * size + "b\n:::\n",
    "links to headings alike": lambda size: "[a](#zz)\n\n" + "## a\n\n" * (size // 6),
    "low lines": _repeated("_"),
    "low lines and letters": _repeated("_a __b "),
    "quotes": _repeated(">"),
    "quotes in lines": _repeated("> a\n"),
    "deep quotes": _repeated(">" * 60 + " a\n"),
    "list items": _repeated("- a\n"),
    "empty list items": _repeated("- "),
    "deep lists": _nested("- a", "  "),
    "numbered lists": _repeated("1) a\n"),
    "tables": _repeated("|"),
    "tables in lines": _repeated("|a|b|\n"),
    "table heads": _repeated("|-"),
    "colons": _repeated(":"),
    "fences": _repeated(":::\n"),
    "fences that open": _counted(":::{{note}} {}\n"),
    "fences that are longer": lambda size: "".join(
        ":" * n + "{note}\n" for n in range(3, int((2 * size) ** 0.5))
    ),
    "waves": _repeated("~~~\n"),
    "code that opens": _repeated("```{code}\n"),
    "code in lines": _repeated("```a\n"),
    "pictures in blocks": _repeated("```{image} a\n:alt\n"),
    "options": _repeated(":a: b\n"),
    "options of a picture": lambda size: ":::{image} a\n" + ":b: c\n" * (size // 6),
    "entities": _repeated("&amp"),
    "numbers of signs": _repeated("&#1"),
    "backslashes": _repeated("\\"),
    "a long word": _repeated("a"),
    "a long word of capitals": _repeated("Aa"),
    "long lines": lambda size: ("word " * 2000 + "\n") * (size // 10_000),
    "short lines": _repeated("a\n"),
    "digits": _repeated("1"),
    "numbers": _repeated("1 of 2 "),
    "numbers with commas": _repeated("1,"),
    "thousands": _repeated("100,"),
    "telephone numbers": _repeated("+1 (2) "),
    "dashes": _repeated("-"),
    "dashes in words": _repeated("a-"),
    "equal signs": _repeated("a\n=\n"),
    "hash signs": _repeated("#"),
    "headings of hash signs": _repeated("# # # \n"),
    "headings with spaces": lambda size: "## a" + " " * (size - 5) + "b",
    "labels": _repeated("(a\n"),
    "labels of blocks": _repeated("(a)=\n"),
    "quotation marks": _repeated('"'),
    "apostrophes": _repeated("a'a"),
    "questions": _repeated("a? "),
    "sentence ends": _repeated('.")'),
    "full stops": _repeated("."),
    "sentences": _repeated("A b. "),
    "names": _repeated("Aa "),
    "streets": _repeated("1 Ab Cd "),
    "studies": _repeated("study a a a a a a "),
    "law": _repeated("the law a a a a a "),
    "facts": _repeated("(F-ID-01) "),
    "conditions": _repeated("{if=a}\n"),
    "choices": _counted("- [a](#end){{#c{}}}\n"),
    "choices without end": _repeated("- [a\n"),
    "Thai": _repeated("กขค"),
    "marks on marks": _repeated("a\u0301\u0301"),
    "signs of two parts": _repeated("\U0001f600"),
    "lines that are none": _repeated("a\u2028\x85"),
}


"""Each family of texts: so many letters of it."""

_LISTS = ("calques.yaml", "people.yaml", "words.yaml", "world.yaml", "objectives.yaml")


def own_text(size: int) -> str:
    """So many letters of the pages of the real book."""
    files = sorted(ROOT.glob("book/**/*.md"))
    pages = (each.read_text(encoding="utf-8") for each in files if "scenarios" not in each.parts)
    return "\n".join(pages)[:size]


def base() -> dict[str, str | None]:
    """A small book with the lists that an editor's rules read."""
    found: dict[str, str | None] = {
        "_config.yml": "title: A small book\n",
        "_toc.yml": "format: jb-book\nroot: book/page\n",
        "book/page.md": "# A page\n\nText.\n",
        "book/exercises/counter.yaml": CHOICE,
        "book/scenarios/quay.md": SCENARIO,
        "book/facts.yaml": FACTS,
        "book/references.bib": "@book{ilo2012, author = {{ILO}}, title = {{Signs}}, year = 2012}\n",
    }
    for name in _LISTS:
        if (file := ROOT / "book" / name).is_file():
            found[f"book/{name}"] = file.read_text(encoding="utf-8")
    return found


_ROW = 9_000
"""YAML is read only where no line is longer."""


def _block(text: str, indent: str) -> str:
    """A text as a block of YAML."""
    rows = [
        row[at : at + _ROW] for row in text.split("\n") for at in range(0, max(1, len(row)), _ROW)
    ]
    return "|-\n" + "\n".join(indent + row for row in rows) + "\n"


PLACES: Mapping[str, Callable[[str], Files]] = {
    "page": lambda text: {"book/page.md": f"# A page\n\n{text}\n"},
    "cell": lambda text: {
        "book/page.md": None,
        "book/page.ipynb": json.dumps(
            {
                "cells": [
                    {"cell_type": "markdown", "id": "a", "metadata": {}, "source": f"# A\n\n{text}"}
                ],
                "metadata": {},
                "nbformat": 4,
                "nbformat_minor": 5,
            }
        ),
    },
    "field": lambda text: {
        "book/exercises/counter.yaml": CHOICE.replace(
            "prompt: What do you do first?\n", f"prompt: {_block('a ' + text, '  ')}"
        )
    },
    "story": lambda text: {
        "book/scenarios/quay.md": SCENARIO.replace("The boat is in.\n", f"a {text}\n")
    },
    "consequence": lambda text: {
        "book/scenarios/quay.md": SCENARIO.replace(
            "> He looks up.", "> a " + text.replace("\n", "\n  > ")
        )
    },
    "front": lambda text: {
        "book/scenarios/quay.md": SCENARIO.replace(
            "role: You are an inspector.\n", f"role: {_block('a ' + text, '  ')}"
        )
    },
    "fact": lambda text: {
        "book/facts.yaml": FACTS.replace(
            "text: Debt can bind a person.\n", f"text: {_block('a ' + text, '    ')}"
        )
    },
    "contents": lambda text: {"_toc.yml": f"format: jb-book\nroot: book/page\n{text}\n"},
    "settings": lambda text: {"_config.yml": f"title: A small book\n{text}\n"},
    "sources": lambda text: {"book/references.bib": f"@book{{ilo2012, title = {{{text}}}}}\n"},
    "sources, raw": lambda text: {"book/references.bib": text},
    "interface": lambda text: {"book/interface/en.yaml": text},
    "glossary": lambda text: {
        "book/glossary.yaml": f"- term: a\n  id: a\n  text: {_block('a ' + text, '    ')}"
    },
}
