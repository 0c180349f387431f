"""What the theme's templates are given beyond what Sphinx gives.

It comes from three places only: the reading order, the pages' own titles, and the interface text.
"""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from practiceguides.pages.blocks.cards import card
from practiceguides.pages.blocks.glossary import meanings_on
from practiceguides.pages.contents import Page, Part, contents_of, is_notebook, place_of, turned
from practiceguides.pages.items import inline_json, item, story_of
from practiceguides.pages.leave import LEAVE_PAGE
from practiceguides.pages.look import logo_file, named
from practiceguides.pages.paper.booklets import booklets_of
from practiceguides.pages.paper.handout import handout_of, only_looks_back
from practiceguides.pages.policy import policy_beside_files
from practiceguides.pages.shelf import FRONT, book_of, own_of, workbook_pages
from practiceguides.pages.tones import tone_of
from practiceguides.reading import TYPES, brought
from practiceguides.words import Words, name_of

from .files import PAPERS
from .minutes import time_told, times_on
from .pieces import as_data, pieces_of, walk_of, walk_told
from .words import words_for


def add_page_context(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Give the templates `pg`, all that they show beyond what Sphinx gives."""
    env = app.env
    words = book_of(app).words
    contents = tuple(contents_of(env, pagename))
    part, page = place_of(contents, pagename)
    number = page and page.number
    chapter = words("page_chapter", number=number) if number else ""
    book = app.config.html_title
    look = book_of(app).look
    workbooks = workbook_pages(env)
    types = _types_on(doctree) if doctree else []
    if pagename in workbooks:
        # The workbook's script knows the types of this package alone.
        types += [name for name in TYPES if brought(name, "type.js") and name not in types]
    pieces = pieces_of(env, pagename)
    # A story says its own time in its card.
    time = "" if story_of(env, pagename) else time_told(times_on(env, pagename).whole, words)
    is_root = pagename == app.config.root_doc
    ends_guide = not is_root and _ends_guide(part, page)
    # Where the first page asks once more, and where a guide ends.
    returning = is_root or ends_guide
    page_data: dict[str, Any] = {
        "book": book_of(app).book_id,
        "page": pagename,
        "strings": words_for(
            words,
            types,
            workbook=pagename in workbooks,
            search=pagename == "search",
            returning=returning,
        ),
    }
    if doctree and (meanings := meanings_on(app, doctree)):
        page_data["meanings"] = meanings
    if pieces:
        page_data["pieces"] = [as_data(piece) for piece in pieces]
    if returning:
        page_data["returning"] = True
    begins = FRONT in env.metadata[pagename]
    if begins:
        walks = {name: walk_told(env, name) for name in sorted(env.found_docs)}
        page_data["walks"] = {name: pieces for name, pieces in walks.items() if pieces}
    if begins and is_root:
        page_data["stories"] = _stories(app)

    if pages := turned(contents, pagename):
        context["prev"], context["next"] = (_link(app, pagename, each) for each in pages)
    first = contents[0].pages[0]
    before = context.get("prev")
    if before and before["link"] == app.builder.get_relative_uri(pagename, first.docname):
        # By the name that the contents give it: its heading is a whole sentence.
        before["title"] = escape(first.title)
    context["pg"] = {
        "book_title": book,
        "title": _window(contents, pagename, context.get("pg_of"), words, book),
        # At the foot of each printed sheet, which only whoever prints it sees.
        "short": _short(app, pagename, context, book),
        "words": words,
        "contents": contents,
        "pieces": pieces,
        # What the side of a single file lists where there are no pieces and nothing to answer.
        "sections": [] if types or pieces or doctree is None else _sections(doctree),
        "eyebrow": _eyebrow(part, page, chapter, time),
        "notebook": f"{Path(pagename).name}.ipynb" if is_notebook(env, pagename) else None,
        "handout": handout_of(env, pagename),
        "handout_looks_back": only_looks_back(env, pagename),
        "booklets": booklets_of(env, pagename),
        "leave": LEAVE_PAGE,
        "leaving": _leaving(app, pagename),
        "look": look,
        "logo": logo_file(look),
        "home": partial(named, look, book),
        "zip": book_of(app).zip_name,
        # What is cut out and answered on a handout looks as it does on its page.
        "kind": "chapter" if types or pieces or "pg_of" in context else "page",
        "types": types,
        "type_styles": [name for name in types if brought(name, "type.css")],
        "workbook": next(iter(workbooks), None),
        "own": own_of(env, pagename),
        "ends_guide": ends_guide,
        "begins": begins,
        "papers": _papers(doctree, own_of(env, pagename), types or "pg_of" in context),
        "is_front": begins and is_root,
        "languages": _languages(app, pagename),
        "tone": tone_of(app, pagename),
        "tone_of": partial(tone_of, app),
        "walk_of": partial(walk_of, env),
        "json": inline_json(page_data),
        "policy": policy_beside_files(),
    }


def _leaving(app: Sphinx, pagename: str) -> str | None:
    """The page that says what "Leave now" cannot do, where the book has one and it is not here."""
    page: str = app.config.practiceguides_leaving
    return page if page in app.env.found_docs and page != pagename else None


def _languages(app: Sphinx, pagename: str) -> list[tuple[str, str, str]]:
    """The same page in each language of the book: its tag, its own name, and the address.

    None where the book is in one language; the one that is shown has no address.
    """
    up = "../" * pagename.count("/")
    return [
        (tag, name_of(tag), f"{up}{folder}{pagename}.html" if folder else "")
        for tag, folder in app.config.practiceguides_languages
    ]


def _link(app: Sphinx, here: str, page: Page | None) -> dict[str, str] | None:
    """What the foot of a page says of the one before or after, as Sphinx gives it."""
    if page is None:
        return None
    link = app.builder.get_relative_uri(here, page.docname)
    return {"link": link, "title": escape(page.title)}


def _papers(doctree: nodes.document | None, own: list[str], has_items: object) -> list[str]:
    """The styles that the page has on paper."""
    has_cards = doctree is not None and next(iter(doctree.findall(card)), None)
    asked = {"paper", *(f"{name}-paper" for name in own)}
    asked |= {name for name, has in (("sheets", has_items), ("cards", has_cards)) if has}
    return [name for name in PAPERS if name in asked]


def _window(
    contents: tuple[Part, ...], pagename: str, answered: str | None, words: Words, book: str
) -> str:
    """What a page's window is called: its place in the reading order.

    On a shared screen others read it, and the browser keeps it: it never says what a page is about.
    It still tells pages apart in tabs and history (WCAG 2.2, success criterion 2.4.2).
    """
    order = [page.docname for part in contents for page in part.all_pages]
    place = ""
    if (named := answered or pagename) in order[1:]:
        place = words("layout_window_page", number=order.index(named) + 1)
    elif pagename == "search":
        place = words["layout_search"]
    if answered:
        place = words("layout_short_answers", title=place)
    return words("layout_window", place=place, book=book) if place else book


def _short(app: Sphinx, pagename: str, context: dict[str, Any], book: str) -> str:
    """What each printed sheet of a page is called; only pages of the book and their answers are."""
    titles, words = app.env.titles, book_of(app).words
    if (answered := context.get("pg_of")) and not context["pg_looks_back"]:
        told = words("layout_short_answers", title=titles[answered].astext())
    elif (page := answered or pagename) in titles:
        told = titles[page].astext()
    else:
        told = book
    return book if told == book else words("layout_short", title=told, book=book)


def _stories(app: Sphinx) -> dict[str, str]:
    """The titles of the book's stories by their ids."""
    items = (located.item for located in book_of(app).items.values())
    return {each.id: each.title for each in items if each.type == "scenario"}


def _eyebrow(part: Part, page: Page | None, chapter: str, time: str) -> list[str]:
    """What stands above the title of a page with something to do: its place and its time."""
    if page is None or not page.notebook or part.caption is None:
        return []
    return [each for each in (part.caption, chapter, time) if each]


def _sections(doctree: nodes.document) -> list[tuple[str, str]]:
    """The second-level headings of a page, with their ids, where there are several."""
    tops = (each for each in doctree.children if isinstance(each, nodes.section))
    found = [
        (section["ids"][0], section[0].astext())
        for top in tops
        for section in top.children
        if isinstance(section, nodes.section)
    ]
    return found if len(found) > 1 else []


def _ends_guide(part: Part, page: Page | None) -> bool:
    """Whether it is the last chapter of a guide."""
    return page is not None and page == next(
        (each for each in reversed(part.pages) if each.number is not None), None
    )


def _types_on(doctree: nodes.document) -> list[str]:
    """The types that a page shows, each after those that it stands on."""
    shown = sorted({node["spec"]["type"] for node in doctree.findall(item)})
    needed = (each for name in shown for each in (*TYPES[name].stands_on, name))
    return list(dict.fromkeys(needed))
