"""One exercise or story alone, drawn at every save without Sphinx, and the list of all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from practiceguides.content import markdown
from practiceguides.content.book import Book
from practiceguides.content.dots import figure
from practiceguides.content.model import Item, sources_as
from practiceguides.content.problems import nearest
from practiceguides.pages.blocks.voices import told_by
from practiceguides.pages.items import inline_json, item_alone, paper_face
from practiceguides.pages.look import digest_of, named
from practiceguides.pages.paper.handout import answered, has_answers, has_slips, numbered
from practiceguides.pages.paper.printed import forms_of, printed
from practiceguides.pages.policy import policy_beside_files
from practiceguides.pages.theme.words import words_for
from practiceguides.reading import TYPES, brought, scenarios_of
from practiceguides.scenarios.desks import desk_after
from practiceguides.scenarios.spec import Scenario

from .live import Live, Seen

ITEMS = "/~items"
ITEM = "/~item/"
VOICE = "/~voice/"
STATIC = "/~static/"
"""Where these pages find scripts and styles: the book may not be built yet."""
LOOK = "/~look.css"
"""And the colours and the logo of an edition; behind a question mark stands which they are."""

_GOOD = 9
"""So many items are kept as they were good last; with each goes the book of that time."""
_NEAR = 5
"""So many ids like an unknown one are named."""


def item_address(name: str, form: str | None = None) -> str:
    """Where an item is seen alone; `form`: on paper, `paper` or one of a story's."""
    asked = {None: "", "paper": "?paper"}.get(form, f"?paper={form}")
    return f"{ITEM}{name}{asked}"


@dataclass(frozen=True)
class Shown:
    """A page that was drawn."""

    html: str
    status: int = 200
    stale: bool = False
    """Whether it shows an item as it was before the last save."""
    here: set[Path] = field(default_factory=set)
    """The files that it is made of."""


class Alone:
    """Draws items alone; one that has errors is shown as it was before them."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._good: dict[str, tuple[Item, Book]] = {}

    def item(self, name: str, form: str | None) -> Shown:
        """An item as it is now; `form`: see `item_address`."""
        seen = self._live.read()
        here = seen.of_item(name)
        if located := seen.book.items.get(name):
            try:
                html = _item_page(located.item, seen.book, form, seen)
            except Exception:  # noqa: BLE001, S110 - it names what is not there, as problems tell
                pass
            else:
                self._keep(name, located.item, seen.book)
                return Shown(html, here=here)
        if name not in seen.files:
            near = nearest(name, seen.files, _NEAR)
            page = _page("unknown.html", seen, name=name, near=near, title="Not in the book")
            return Shown(page, 404)
        if was := self._good_last(name):
            return Shown(_item_page(*was, form, seen), stale=True, here=here)
        page = _page("faulty.html", seen, name=name, file=seen.files[name], title=name)
        return Shown(page, here=here)

    def _good_last(self, name: str) -> tuple[Item, Book] | None:
        """An item as it was shown last; one that nobody opened, as it was in the last good book."""
        book = self._live.good
        if name in self._good or book is None or name not in book.items:
            return self._good.get(name)
        return book.items[name].item, book

    def _keep(self, name: str, item: Item, book: Book) -> None:
        self._good.pop(name, None)
        self._good[name] = (item, book)
        for old in [*self._good][:-_GOOD]:
            self._good.pop(old, None)

    def voice(self, name: str) -> Shown:
        """A voice as a page would show it: none may before somebody has written it."""
        seen = self._live.read()
        book = seen.book
        here = {file for file in book.files if file.name == "voices.yaml"}
        voice = book.voices.get(name)
        if voice is None:
            page = _page("voice.html", seen, name=name, voice=None, title=name)
            return Shown(page, 404, here=here)
        drawn = {
            "number": figure(voice.number) if voice.number else "",
            "text": markdown.render_inline(voice.text),
            "asks": markdown.render(voice.asks) if voice.asks else "",
        }
        page = _page(
            "voice.html", seen, name=name, voice=voice, title=name,
            file=book.places["voices.yaml", name][0], heading=book.words[told_by(voice)],
            source=sources_as(voice.sources, book.base),
            **{key: Markup(html) for key, html in drawn.items()},  # noqa: S704
        )  # fmt: skip
        return Shown(page, here=here)

    def items(self) -> Shown:
        """The list of all items, folder by folder."""
        seen = self._live.read()
        folders: dict[str, list[dict[str, Any]]] = {}
        for name, file in seen.files.items():
            located = seen.book.items.get(name)
            folder, _, short = seen.whose(file).replace("\\", "/").rpartition("/")
            row = {
                "name": name,
                "file": short,
                "title": located.item.title if located else "",
                "type": located.item.type if located else "",
                "page": seen.book.page_of(name),
            }
            folders.setdefault(folder, []).append(row)
        page = _page("items.html", seen, folders=folders, title="All exercises and stories")
        return Shown(page)


def _item_page(item: Item, book: Book, form: str | None, seen: Seen) -> str:
    if form and isinstance(item, Scenario) and form in forms_of(item):
        after = desk_after(item, [each for each in scenarios_of(book) if each is not item])
        back = item_address(item.id)
        return printed(
            item,
            book.base,
            form,
            book.drawings.get(item.id),
            back=back,
            after=after,
            look=book.look,
        )
    types = [*TYPES[item.type].stands_on, item.type]
    scripts = [] if form else ["chapter", *(f"types/{name}" for name in types)]
    styles = [
        "chapter",
        *(["handout"] if form else []),
        *(f"types/{name}" for name in types if brought(name, "type.css")),
    ]
    forms = [(item_address(item.id, None), "screen", not form)]
    forms.append((item_address(item.id, "paper"), "paper", bool(form)))
    if isinstance(item, Scenario):
        forms += [(item_address(item.id, name), name, False) for name in forms_of(item)]
    drawn = _on_paper(item, book) if form else {"section": Markup(item_alone(item, book))}  # noqa: S704
    # Answers that were tried here are none of the book's.
    data = {
        "book": f"{book.book_id}~alone",
        "page": f"~item/{item.id}",
        "strings": words_for(book.words, types),
    }
    return _page(
        "item.html", seen, item=item, title=item.title, file=seen.files[item.id], forms=forms,
        scripts=scripts, styles=styles, data=Markup(inline_json(data)),  # noqa: S704
        page=book.page_of(item.id), **{"section": "", "papers": [], "findings": {}, **drawn},
    )  # fmt: skip


def _on_paper(item: Item, book: Book) -> dict[str, Any]:
    """What is printed of an item: itself, its slips, and its answers with their findings."""
    spec, words = item.to_spec(book.base), book.words
    papers = [("", paper_face(spec, words))]
    if has_slips(item):
        papers.append((words["page_handout_slips"], paper_face(spec, words, "cutouts")))
    findings: dict[str, Any] = {}
    if has_answers(item) and not isinstance(item, Scenario):
        (spec,), findings = numbered([answered(item, book)])
        papers.append((words["page_handout_keys"], paper_face(spec, words, "key")))
    shown = [(title, Markup(html)) for title, html in papers]  # noqa: S704
    return {"papers": shown, "findings": findings}


def _page(template: str, seen: Seen, **given: Any) -> str:
    book = seen.book
    frame = {
        "say": book.words,
        "policy": policy_beside_files(),
        "static": STATIC,
        "all_items": ITEMS,
        "address": item_address,
        "named": seen.whose,
        "styles": ["page"],
        "home": named(book.look, "The book", book.look.logo.uri if book.look.logo else ""),
        "look": f"{LOOK}?{digest_of(book.look)}",
        "scripts": [],
    }
    return _templates().get_template(template).render(**{**frame, **given})


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).with_name("own_pages")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
