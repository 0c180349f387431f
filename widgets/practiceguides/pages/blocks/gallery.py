"""For trainers, made from the code: every item type with its text, and what is checked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content import rules
from practiceguides.content.book import Format
from practiceguides.content.model import Base, Item
from practiceguides.content.source import Data, read_text, read_yaml
from practiceguides.content.validate import validate
from practiceguides.pages.chapters import markup
from practiceguides.pages.items import inline_json, item_node
from practiceguides.pages.shelf import book_of, depends_on, give_own, shared_files
from practiceguides.reading import FORMATS
from practiceguides.reference.types import BEGIN, example_text, fields
from practiceguides.review import RULES, RULES_OF_A_LANGUAGE
from practiceguides.scenarios.parse import parse_scenario
from practiceguides.words import Words
from practiceguides.writing.exercises import OF_A_GUIDE, exercise_text
from practiceguides.writing.stories import story_text

from .boxes import block, folded

_ENGLISH = markup('<div lang="en" dir="ltr">')
"""What follows is made from the toolkit's own code and READMEs: English, whatever the book is."""
_ENGLISH_END = markup("</div>")


class Types(SphinxDirective):
    """`{types}`: a section for each type: its README, and each example as text and alive.

    Each is folded. With names, `{types} sort match`, these types only, and open.
    """

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        depends_on(self.env, *shared_files(book_of(self.env.app)))
        give_own(self.env, "gallery")
        return [
            self._section(form, name, model)
            for form in FORMATS
            for name, model in form.types.items()
            if not self.arguments or name in self.arguments[0].split()
        ]

    def _section(self, form: Format, name: str, model: type[Item]) -> nodes.section:
        readme = model.folder / "README.md"
        examples = model.folder / "examples.yaml"
        depends_on(self.env, readme, examples)
        words = book_of(self.env.app).words
        title = words("gallery_type", kind=words(f"kind_{name}"), name=name)
        section = nodes.section("", nodes.title("", title), ids=[f"type-{name}"], names=[name])
        told = read_text(readme).text.partition(BEGIN)[0].partition("\n")[2]
        inside: nodes.Element = section
        if self._folds:
            line, told = _first_sentence(told)
            summary = markup(f'<summary lang="en" dir="ltr">{escape(line)}</summary>\n')
            inside = block("details", "pg-type", "", [summary])
            section += inside
        self._parse(told, readme, inside)
        if form.kind == "exercise":
            fields_of = block("div", "", "", [])
            self._parse(fields(model), readme, fields_of)
            inside += folded(words("gallery_fields"), "", [fields_of])
        data = read_yaml(examples)
        for number, example in enumerate(data.value):
            inside += self._example(model, data, number, example)
        return section

    @property
    def _folds(self) -> bool:
        """Whether each type is folded, under its first sentence: where the page has all of them."""
        return not self.arguments

    def _parse(self, text: str, file: Path, inside: nodes.Element) -> None:
        inside += _ENGLISH.deepcopy()
        lines = StringList(text.split("\n"), source=str(file))
        self.state.nested_parse(lines, self.content_offset, inside)
        inside += _ENGLISH_END.deepcopy()

    def _example(
        self, model: type[Item], data: Data, number: int, example: dict[str, Any]
    ) -> Iterator[nodes.Node]:
        """The example's name, its text, the item itself, and what its states are worth."""
        book = book_of(self.env.app)
        told = book.words("gallery_example", name=example["name"])
        yield nodes.paragraph("", "", nodes.strong("", told))
        if "markdown" in example:
            source, language = example["markdown"], "markdown"
            copied, file = story_text(number), "scenarios/my-story.md"
            data = parse_scenario(source, data.file)
            value = data.value
        else:
            source, language = example_text(data, number), "yaml"
            copied = exercise_text(model, number, book, OF_A_GUIDE)
            file = "exercises/my-exercise.yaml"
            value = example["spec"]
        given = {"id": f"example-{model.folder.name}-{number + 1}", "file": data.file}
        shown, problems = validate(model, data, value, given)
        if shown is None:
            raise self.error(f"{data.file.name} holds a faulty example: {problems[0]}")
        yield nodes.literal_block(source, source, language=language)
        yield _copy_button(copied, file, book.words)
        if _holds(book.base, shown):
            yield item_node(shown, shown.to_spec(book.base))
        yield _cases(example["cases"], book.words("gallery_cases"))


def _holds(base: Base, example: Item) -> bool:
    """Whether a book has all that an example names: those of ours rest on what is in ours."""
    named = (
        (base.facts, example.cited()),
        (base.misconceptions, [name for _, name in example.named("misconceptions")]),
        (base.voices, [name for _, name in example.named("voices")]),
    )
    return all(name in known for known, names in named for name in names)


def _copy_button(text: str, file: str, words: Words) -> nodes.Node:
    """A button that copies what `guides new` writes; hidden until a script can press it."""
    said = {
        "copied": words("gallery_copied", file=file),
        "hand": words("gallery_hand", file=file),
        "text": words["gallery_text"],
    }
    data = "".join(f' data-{name}="{escape(each)}"' for name, each in said.items())
    return markup(
        f'<div class="pg-actions pg-copy"{data}><button class="pg-button pg-quiet" type="button" '
        f'hidden>{escape(words["gallery_copy"])}</button><script type="application/json">'
        f"{inline_json(text)}</script></div>\n",
    )


def _first_sentence(text: str) -> tuple[str, str]:
    """What a type is, in a line, and what follows."""
    line, _, rest = text.strip().partition(". ")
    return f"{line}.", rest


def _cases(cases: list[dict[str, Any]], told: str) -> nodes.Node:
    """What a learner did, and the result: one line a marking case."""
    entries = nodes.bullet_list()
    for case in cases:
        done = case.get("state", case.get("moves"))
        words = [_code(done), nodes.Text(" → "), _code(case["result"])]
        entries += nodes.list_item("", nodes.paragraph("", "", *words))
    return folded(told, "", [entries])


def _code(value: Any) -> nodes.literal:
    text = json.dumps(value, ensure_ascii=False)
    return nodes.literal(text, text)


def _asked(rule: Any, language: str) -> nodes.list_item:
    asked = (rule.__doc__ or "").partition("\n")[0].replace("`", "")
    return nodes.list_item("", nodes.paragraph("", f"{asked}{language}"))


class Checks(SphinxDirective):
    """`{checks}`: what `guides check` asks of the text of a book, a line a rule."""

    def run(self) -> list[nodes.Node]:
        entries = nodes.bullet_list()
        for rule in (*rules.RULES, *RULES):
            entries += _asked(rule, "")
        for language, known in RULES_OF_A_LANGUAGE.items():
            for rule in known:
                entries += _asked(rule, f" ({language})")
        told = book_of(self.env.app).words("block_checks", count=len(entries))
        return [
            folded(told, "pg-on-screen", [_ENGLISH.deepcopy(), entries, _ENGLISH_END.deepcopy()])
        ]


def setup_gallery(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("types", Types)
    app.add_directive("checks", Checks)
