"""An item on a page: its paper face as HTML, and its spec as inline JSON.

The page's script finds both and takes over; with scripts off, and in print, the
paper face is what is seen.
"""

from __future__ import annotations

import json
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
)
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.book import Book, Located
from practiceguides.content.feedback import Marked
from practiceguides.content.model import Base, Item
from practiceguides.content.spoken import bare, spoken, spoken_markdown
from practiceguides.content.variables import lacks_answers
from practiceguides.kit import KIT
from practiceguides.reading import OWNERS, TYPES, scenarios_of
from practiceguides.scenarios.desks import desk_after, papers
from practiceguides.scenarios.signs import letter
from practiceguides.scenarios.spec import Scenario
from practiceguides.words import Words

from .emblems import drawing_file, emblem_of, patch
from .noted import listed_on, note_facts, questions_on
from .shelf import book_of, depends_on, shared_files, warn

_ITEMS = "practiceguides_items"
_TESTS = "practiceguides_tests"
_PRACTISED = "practiceguides_practised"
_LACKS = "lacks_answers"
_NEXT = "next_story"
_NEXT_DESK = "next_desk"


class item(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """Where an item stands: its spec, what lists say of it, words for the search."""


def make_item(env: BuildEnvironment, item_id: str, location: Any) -> list[nodes.Node]:
    """The node of an item on the page that is being read."""
    app = env.app
    book = book_of(app)
    located = book.items.get(item_id)
    if located is None:
        told = "there is no item %r. Write it, or delete the cell or block that shows it."
        warn(told, item_id, location, "item-unknown")
        return []
    shown = env.temp_data.setdefault("practiceguides_items", [])
    if item_id in shown:
        told = "the item %r is shown twice on this page. Keep one of the two."
        warn(told, item_id, location, "item-repeated")
        return []
    shown.append(item_id)
    depends_on(env, *located.data.sources, *shared_files(book))
    if isinstance(located.item, Scenario):
        depends_on(env, drawing_file(book, item_id))
    spec = _spec(located, book)
    voices = (name for _, name in located.item.named("voices"))
    note_facts(env, [*voices, *located.item.cited(), *spec["facts"]], f"item-{item_id}")
    node = item_node(located.item, spec)
    node["lang"] = located.item.lang
    where = located.item.where_you_work if isinstance(located.item, Scenario) else None
    node[_LACKS] = where is not None and lacks_answers(where.text, book.base)
    node[_NEXT] = _next_story(located.item, book)
    node[_NEXT_DESK] = _next_desk(env, located.item, book)
    return [node]


def _spec(located: Located, book: Book) -> dict[str, Any]:
    """The spec of an item; one in a language of its own brings the words for it."""
    item = located.item
    if item.lang is None:
        return book.spec(item.id)
    base = base_of(item, book.base)
    owners = ("kit", *TYPES[item.type].stands_on, item.type)
    return {**item.to_spec(base), "strings": base.words.of(*owners)}


def base_of(shown: Item, base: Base) -> Base:
    """What an item draws on: for one in a language of its own the words of that language.

    What it takes from the lists of the book is in the book's language, and says so.
    """
    if shown.lang is None:
        return base
    language = base.words.language

    def said(text: str) -> str:
        return text if text != bare(text) else spoken_markdown(text, language)

    facts = {
        name: fact.model_copy(update={"text": said(fact.text)}) for name, fact in base.facts.items()
    }
    ideas = {
        name: idea.model_copy(update={"text": said(idea.text), "instead": said(idea.instead)})
        for name, idea in base.misconceptions.items()
    }
    words = _words_in(shown.lang, base.words)
    return base._replace(words=words, facts=facts, misconceptions=ideas)


def _words_in(lang: str, words: Words) -> Words:
    """The words of the interface in another language, where the toolkit has them."""
    found = Words(lang, OWNERS, {})
    return found if found.known else words


def questions_of(shown: Item) -> dict[str, str]:
    """What a learner answers in their own words, as it is asked elsewhere too."""
    asks = shown.questions_written()
    return {name: spoken(text, shown.lang) if shown.lang else text for name, text in asks.items()}


def item_node(shown: Item, spec: dict[str, Any]) -> item:
    """The node of an item, whatever page it comes from."""
    tests = [(where[1], name) for where, name in shown.tests()]
    node = item(spec=spec, listed=_listed(shown), tests=tests)
    node += [nodes.paragraph("", text) for text in (shown.title, *shown.texts())]
    return node


def visit_item(translator: HTML5Translator, node: item) -> None:
    """Write the item and leave its words out: they were for the index.

    Facts that the page lists at its foot are not written twice: its script finds them there.
    """
    spec = _noted(translator, node["spec"])
    app = translator.builder.app
    book = book_of(app)
    facts = {
        name: fact
        for name, fact in spec["facts"].items()
        if not listed_on(translator.document, name)
    }
    env, here = translator.builder.env, translator.builder.current_docname
    places: dict[str, Any] = {}
    if node["tests"]:
        places["practised"] = _practised(env, here, node["tests"])
    if node.get(_LACKS) and (questions := questions_on(env)):
        link = env.app.builder.get_relative_uri(here, questions)
        places["find_out"] = {"href": link, "title": env.titles[questions].astext()}
    if (following := node.get(_NEXT)) and (href := place_of(env, here, following["story"])):
        places["next"] = {"href": href, "title": following["title"], "why": following["why"]}
    if desk := node.get(_NEXT_DESK):
        places["next_desk"] = desk
    section = _section(
        spec,
        {**places, "facts": facts},
        node["listed"],
        book.words,
        emblem=emblem_of(app, spec["id"]),
        lang=node.get("lang") or (language_around(node) and book.words.language),
        # A page that is named after its item says the name once.
        alone=env.titles[here].astext() == spec["title"],
    )
    translator.body.append(section)
    raise nodes.SkipNode


def _section(  # noqa: PLR0913 - what a page adds to an item
    spec: dict[str, Any],
    own: dict[str, Any],
    listed: dict[str, Any],
    words: Words,
    *,
    emblem: str,
    lang: str | None = None,
    alone: bool = False,
) -> str:
    """An item's part of a page; its data are the spec, and what is `own` to this page.

    In another language than the book's (`lang`) it says so, and is in that language throughout.
    """
    spoken, told = f' lang="{lang}"' if lang else "", ""
    if lang and lang != words.language:
        told = f'<p class="pg-small" lang="{words.language}">{escape(words.untranslated(lang))}</p>'
        words = _words_in(lang, words)
    note = f' data-note="{"plan" if "plan" in listed else ""}"' if "note" in listed else ""
    return (
        f'<section class="pg-item{" is-page" if alone else ""}" id="item-{spec["id"]}"{spoken} '
        f'role="group" aria-label="{escape(spec["title"])}" '
        f'data-item="{spec["id"]}" data-type="{spec["type"]}"{note}>{told}{emblem}'
        f'<div class="pg-paper">{paper_face(spec, words)}</div>'
        '<div class="pg-live"></div>'
        f'<script type="application/json" class="pg-spec">{inline_json({**spec, **own})}</script>'
        "</section>\n"
    )


def item_alone(shown: Item, book: Book) -> str:
    """An item as on a page, without Sphinx and without a page that shows it.

    What only a page knows is left out: links to other places, and its list of findings. Raises
    KeyError where the item names what the book does not have.
    """
    desk = _desk_after(shown, book)
    own = {"next_desk": desk[1]} if desk else {}
    drawing = book.drawings.get(shown.id) if isinstance(shown, Scenario) else None
    emblem = patch(drawing, shown.id) if drawing else ""
    spec, listed = shown.to_spec(book.base), _listed(shown)
    return _section(spec, own, listed, book.words, emblem=emblem, alone=True)


def language_around(node: nodes.Node) -> str | None:
    """The language of the innermost section around a node that says one."""
    while node := node.parent:
        for name in node.get("classes", ()):
            if name.startswith("language-"):
                return str(name.removeprefix("language-"))
    return None


def _noted(translator: HTML5Translator, spec: dict[str, Any]) -> dict[str, Any]:
    """The note of a story, or of what is heavy, leads to the page for those whom it touches."""
    env = translator.builder.env
    page = env.app.config.practiceguides_for_you
    close = spec["type"] == "scenario" or spec["intensity"] == "heavy"
    if not close or page not in env.found_docs:
        return spec
    words = book_of(env.app).words
    href = env.app.builder.get_relative_uri(translator.builder.current_docname, page)
    link = f'<a href="{href}">{escape(words["layout_for_you_page"])}</a>'
    before, behind = words["layout_for_you"].split("{page}")
    note = (spec["note"] or "<p></p>").rstrip().removesuffix("</p>")
    return {**spec, "note": f"{note} {escape(before)}{link}{escape(behind)}</p>"}


def _next_story(shown: Item, book: Book) -> dict[str, str] | None:
    """What the debrief of a story says of the one after it; its address depends on the page."""
    following = shown.next if isinstance(shown, Scenario) else None
    if following is None or following.story not in book.items:
        return None
    title = book.items[following.story].item.title
    return {**following.to_spec(book.base), "title": title}


def _next_desk(env: BuildEnvironment, shown: Item, book: Book) -> dict[str, Any] | None:
    """The desk that inherits from this one, for a page: it goes stale with that desk's file."""
    found = _desk_after(shown, book)
    if found is None:
        return None
    depends_on(env, found[0].file)
    return found[1]


def _desk_after(shown: Item, book: Book) -> tuple[Scenario, dict[str, Any]] | None:
    """The desk that inherits from this one, and the papers that can arrive there, and when."""
    after = desk_after(shown, scenarios_of(book)) if isinstance(shown, Scenario) else None
    if after is None:
        return None
    texts = (each.to_spec(book.base) for each in papers(after))
    return after, {
        "title": after.title,
        "papers": [{"html": each["text"], "if": each["arrives"]} for each in texts],
    }


def place_of(env: BuildEnvironment, here: str, item_id: str) -> str | None:
    """Where an item stands, from the page `here`: on the first page that shows it."""
    page = book_of(env.app).page_of(item_id)
    if page is None:
        return None
    link = env.app.builder.get_relative_uri(here, page.docname)
    return link if Path(page.docname).name == item_id else f"{link}#item-{item_id}"


def _practised(
    env: BuildEnvironment, here: str, tests: list[tuple[int, str]]
) -> dict[int, dict[str, str]]:
    """Where a guide practises what each question of a test asks: the first place, by its number."""
    found: dict[int, dict[str, str]] = {}
    guide = [name for name in sorted(env.found_docs) if Path(name).parent == Path(here).parent]
    places = [(name, each) for name in guide for each in items_on(env, name)]
    for number, objective in tests:
        for docname, each in places:
            if objective in each.get("serves", ()) and number not in found:
                link = env.app.builder.get_relative_uri(here, docname)
                title = env.titles[docname].astext()
                found[number] = {"href": f"{link}#item-{each['id']}", "title": title}
    return found


def _with_other_places(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages with a test of which another page has changed what their links lead to."""
    changed = []
    for docname in env.found_docs:
        metadata = env.metadata[docname]
        if tests := metadata.get(_TESTS):
            places = [_practised(env, docname, each) for each in tests]
            if metadata.get(_PRACTISED) != places:
                metadata[_PRACTISED] = places
                changed.append(docname)
    return changed


def inline_json(value: Any) -> str:
    """JSON that may stand in a script element: no `<` can end it early."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def paper_face(spec: dict[str, Any], words: Words, face: str = "paper") -> str:
    """An item as plain HTML: the head and foot that all share, and a template of its type's folder.

    `face`: `paper`, the item to be answered by pen; `key`, its answers and reasons; `cutouts`.
    """
    templates = ["paper_head.html", f"{spec['type']}/{face}.html"]
    templates += ["key_foot.html"] if face == "key" else []
    given = {"item": spec, "say": words}
    return "".join(_paper().get_template(name).render(**given) for name in templates)


@cache
def _paper() -> Environment:
    """The templates of all types; one may use a part of another: `choice/question.html`."""
    of_types = {name: FileSystemLoader(model.folder) for name, model in TYPES.items()}
    loader = ChoiceLoader([FileSystemLoader(KIT), PrefixLoader(of_types)])
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)  # fmt: skip
    environment.globals["letter_of"] = letter
    return environment


def _keep_templates(app: Sphinx) -> None:
    """Keep what Jinja compiled, of ours and of the theme: most of it is the same in each build."""
    if app.builder.format != "html":
        return  # other builders have no templates
    folder = Path(app.doctreedir) / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    kept = FileSystemBytecodeCache(str(folder))
    _paper().bytecode_cache = kept
    app.builder.templates.environment.bytecode_cache = kept  # type: ignore[attr-defined]


def skip_item(_translator: nodes.NodeVisitor, _node: item) -> None:
    """Other builders do not show items."""
    raise nodes.SkipNode


def items_on(env: BuildEnvironment, docname: str) -> list[dict[str, Any]]:
    """The items of a page in order: `id`, `type`, `title`, and what kind of answer there is.

    `note` where it is a private note; `plan`, the ids of its parts, where it can be a line of a
    plan; `asks`, the questions of its fields for the learner's words; `serves`, its objectives, and
    `minutes` where it is marked; `is_quick` where it is one decision of a few minutes.
    """
    found: list[dict[str, Any]] = env.metadata.get(docname, {}).get(_ITEMS, [])
    return found


def counts(listed: dict[str, Any]) -> bool:
    """Whether an item counts in the progress of its page: nobody has to write a mere note."""
    return "note" not in listed or "plan" in listed


def located_on(env: BuildEnvironment, docname: str) -> list[Located]:
    """The book's items on a page: the gallery's examples are none."""
    items = book_of(env.app).items
    return [items[each["id"]] for each in items_on(env, docname) if each["id"] in items]


def story_of(env: BuildEnvironment, docname: str) -> Scenario | None:
    """The story that a page is for: it is all that there is to do on it."""
    items = [located.item for located in located_on(env, docname)]
    alone = len(items) == len(items_on(env, docname)) == 1
    return items[0] if alone and isinstance(items[0], Scenario) else None


def _note_items(app: Sphinx, doctree: nodes.document) -> None:
    """Remember the items of the page that was read: Sphinx keeps that with the page."""
    shown = list(doctree.findall(item))
    metadata = app.env.metadata[app.env.docname]
    metadata[_ITEMS] = [node["listed"] for node in shown]
    metadata[_TESTS] = [node["tests"] for node in shown if node["tests"]]


def _listed(shown: Item) -> dict[str, Any]:
    listed: dict[str, Any] = {"id": shown.id, "type": shown.type, "title": shown.title}
    if shown.is_note:
        listed["note"] = True
    if (parts := shown.planned()) is not None:
        listed["plan"] = list(parts)
    if asks := questions_of(shown):
        listed["asks"] = asks
    if isinstance(shown, Marked):
        listed |= {"serves": list(shown.serves), "minutes": shown.minutes}
        if shown.is_quick:
            listed["is_quick"] = True
    return listed


def setup_items(app: Sphinx) -> None:
    """Register the node, the setting, and what remembers the items of each page."""
    app.add_config_value("practiceguides_for_you", "", "html", [str])
    app.add_config_value("practiceguides_leaving", "", "html", [str])
    app.add_config_value("practiceguides_stays", [], "", [list])
    app.connect("builder-inited", _keep_templates)
    app.connect("doctree-read", _note_items)
    app.connect("env-updated", _with_other_places)
    app.add_node(item, html=(visit_item, None), latex=(skip_item, None), text=(skip_item, None))
