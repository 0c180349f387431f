"""The page around the items: theme, contents, search, notebook downloads.

`setup_theme(app)` registers all of it. What a page shows comes from three
places only: the reading order (`_toc.yml`, as sphinx-external-toc read it),
the pages' own titles, and the interface text.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.writers.html5 import HTML5Translator
from sphinx_external_toc.api import FileItem, SiteMap, TocTree

from practiceguides.kit import STATIC
from practiceguides.kit.strings import load_strings
from practiceguides.reading import FORMATS

from .blocks import labelled
from .booklets import booklets_of
from .glossary import meanings
from .handout import handout_of
from .items import inline_json, item
from .shelf import workbook_pages

THEME = Path(__file__).parent / "theme"
STORAGE_PAGE = Path(__file__).parent / "storage" / "storage.html"
"""What pages hold in a frame where the browser gives each file a storage of its own."""

LEAVE_PAGE = "measures"
"""The neutral page. Its name stands in the address bar, so it says nothing."""

WORDS_A_MINUTE = 160
"""Careful reading, for many in a second language."""

CHAPTER = re.compile(r"(\d+)-")
"""How a chapter's file says its number, so that a guide may be written out of order."""

BUILD_WORDS = (
    "block_", "gallery_", "graph_", "key_", "law_", "layout_", "page_handout_", "paper_", "print_",
)  # fmt: skip
"""How the keys of words begin that only the build writes, and no script."""

PLAN_WORDS = ("scenario_stop_",)
"""How the keys of words begin with which a type tells a line of the plan: the workbook shows it."""

RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}


def setup_theme(app: Sphinx) -> None:
    """Register the theme and everything that its templates rely on."""
    app.add_html_theme("practiceguides", str(THEME))
    app.add_node(scroller, html=(_visit_scroller, _depart_scroller))
    app.add_node(nodes.citation, override=True, html=(_visit_citation, _depart_citation))
    app.connect("doctree-resolved", _let_tables_scroll)
    app.connect("env-updated", _pages_with_old_contents)
    app.connect("html-collect-pages", _extra_pages)
    app.connect("html-page-context", _add_page_context)
    app.connect("build-finished", _copy_files)


def leave_template() -> str:
    """The neutral page as a `<template>`, for a page that has no neighbours.

    A parser drops `html`, `head` and `body` inside a template and keeps what
    is in them, so the file can go in as it is.
    """
    return f'<template id="pg-leave">{(THEME / "leave.html").read_text("utf-8")}</template>'


# What the templates are given


@dataclass(frozen=True)
class Page:
    """A line of the contents."""

    docname: str
    title: str
    number: int | None
    """A chapter's number in its guide, as its file says; other pages have none."""
    notebook: bool
    """Whether there is something to do on it."""


@dataclass(frozen=True)
class Part:
    """A caption of the contents with its pages; a guide is a part with chapters."""

    caption: str | None
    pages: tuple[Page, ...]
    here: bool
    """Whether it is shown open: the page is in it, or it has no caption to open it by."""

    @property
    def counted(self) -> bool:
        """Whether there is something to do in it, so that its pages get ticks."""
        return any(page.notebook for page in self.pages)


def _add_page_context(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Give the templates `pg`, all that they show beyond what Sphinx gives."""
    env = app.env
    language = app.config.language
    strings = load_strings(language)
    contents = tuple(contents_of(env, pagename))
    part, page = _place(contents, pagename)
    number = page and page.number
    chapter = strings["page_chapter"].format(number=number) if number else ""
    book = app.config.html_title or app.config.project
    workbooks = workbook_pages(env)
    types = _types_on(doctree) if doctree else []
    page_data: dict[str, Any] = {
        "book": app.config.practiceguides_book_id,
        "page": pagename,
        "strings": words_for(
            strings, types, workbook=pagename in workbooks, search=pagename == "search"
        ),
    }
    if pagename == "search":
        page_data["terms"] = meanings(app)

    context["pg"] = {
        "language": language,
        "direction": "rtl" if language.split("_")[0] in RIGHT_TO_LEFT else "ltr",
        "book_title": book,
        # On a shared screen a window's title is read by others: never a chapter's title.
        "title": f"{chapter} · {book}" if chapter else book,
        "strings": strings,
        "contents": contents,
        "eyebrow": _eyebrow(part, page, chapter, _time(env, pagename, doctree, strings)),
        "notebook": f"{Path(pagename).name}.ipynb" if _is_notebook(env, pagename) else None,
        "handout": handout_of(env, pagename),
        "booklets": booklets_of(env, pagename),
        "leave": LEAVE_PAGE,
        "types": types,
        "workbook": next(iter(workbooks), None),
        "is_workbook": pagename in workbooks,
        "json": inline_json(page_data),
    }


def _eyebrow(part: Part, page: Page | None, chapter: str, time: str) -> list[str]:
    """What stands above the title of a page with something to do: its place and its time."""
    if page is None or not page.notebook or part.caption is None:
        return []
    return [part.caption, *([chapter] if chapter else []), time]


def _types_on(doctree: nodes.document) -> list[str]:
    """The types that a page shows, each after those that it stands on."""
    models = {name: model for form in FORMATS for name, model in form.types.items()}
    shown = sorted({node["spec"]["type"] for node in doctree.findall(item)})
    needed = (each for name in shown for each in (*models[name].stands_on, name))
    return list(dict.fromkeys(needed))


def words_for(
    strings: dict[str, str], types: list[str], *, workbook: bool, search: bool
) -> dict[str, str]:
    """The words that a page with these types needs: those of other types are left out."""
    names = [name for form in FORMATS for name in form.types if name not in types]
    left_out = [*BUILD_WORDS, *(f"{name}_" for name in names), *(f"kind_{name}" for name in names)]
    if not workbook:
        left_out.append("page_workbook_")
    if not search:
        left_out.append("search_")
    kept = PLAN_WORDS if workbook else ()
    return {
        key: text
        for key, text in strings.items()
        if key.startswith(kept) or not key.startswith(tuple(left_out))
    }


def contents_of(env: BuildEnvironment, here: str) -> Iterator[Part]:
    """The reading order, part by part."""
    site_map = _site_map(env)
    first = site_map.root.docname
    yield Part(None, (Page(first, _title(env, first), None, notebook=True),), here=True)
    for tree in site_map.root.subtrees:
        docnames = [name for name in _docnames(site_map, tree) if name in env.titles]
        pages = tuple(_pages(env, docnames))
        yield Part(tree.caption, pages, here=here in docnames or not tree.caption)


def _pages_with_old_contents(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """All pages, when a title or the order is another: each shows the contents."""
    shown = [(part.caption, part.pages) for part in contents_of(env, "")]
    before = getattr(env, "practiceguides_contents", shown)
    env.practiceguides_contents = shown  # type: ignore[attr-defined]
    return [] if before == shown else sorted(env.found_docs)


def _site_map(env: BuildEnvironment) -> SiteMap:
    """`_toc.yml` as sphinx-external-toc read it."""
    return env.external_site_map  # type: ignore[attr-defined, no-any-return]


def _docnames(site_map: SiteMap, tree: TocTree) -> Iterator[str]:
    """The documents under a tree, in reading order, however deep."""
    for entry in tree.items:
        if isinstance(entry, FileItem):
            yield str(entry)
            for subtree in site_map[entry].subtrees:
                yield from _docnames(site_map, subtree)


def _pages(env: BuildEnvironment, docnames: list[str]) -> Iterator[Page]:
    """The lines of one part; a chapter is numbered as its file is."""
    for docname in docnames:
        written = CHAPTER.match(Path(docname).name)
        number = int(written[1]) if written else None
        yield Page(docname, _title(env, docname), number, _is_notebook(env, docname))


def _place(contents: tuple[Part, ...], docname: str) -> tuple[Part, Page | None]:
    """Where a document stands; a page outside the reading order has no line."""
    for part in contents:
        for page in part.pages:
            if page.docname == docname:
                return part, page
    return contents[0], None


def _time(
    env: BuildEnvironment, docname: str, doctree: nodes.document | None, strings: dict[str, str]
) -> str:
    """How long a chapter takes: reading and the items' own minutes, by fives from ten on."""
    words = sum(len(text.split()) for text in _prose(doctree)) if doctree else 0
    items = env.metadata[docname].get("practiceguides_minutes", 0)
    minutes = max(1, round(words / WORDS_A_MINUTE + items))
    by_fives = minutes if minutes < 10 else 5 * round(minutes / 5)
    return strings["layout_minutes"].format(minutes=by_fives)


def _prose(node: nodes.Node) -> Iterator[str]:
    """What is read on a page: not an item (it has its own minutes), nor the list of facts."""
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield child.astext()
        elif isinstance(child, labelled) and child["css"] == "pg-rests-on":
            continue
        elif not isinstance(child, nodes.Invisible | nodes.FixedTextElement | item):
            yield from _prose(child)


def _title(env: BuildEnvironment, docname: str) -> str:
    document = _site_map(env).get(docname)
    return (document and document.title) or env.titles[docname].astext()


def _is_notebook(env: BuildEnvironment, docname: str) -> bool:
    return docname in env.found_docs and str(env.doc2path(docname)).endswith(".ipynb")


# Pages and files beside the chapters


def _extra_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The neutral page, and an `index.html` that leads to the first page.

    sphinx-external-toc writes a bare refresh, without language or title, where
    there is no `index.html`; so there is one.
    """
    yield LEAVE_PAGE, {}, "leave.html"
    if "index" not in app.env.found_docs:
        yield "index", {}, "redirect.html"


def _copy_files(app: Sphinx, exception: Exception | None) -> None:
    """Put the style sheet, the script and the notebooks into the built folder."""
    if exception or app.builder.format != "html":
        return
    out = Path(app.outdir)
    own = ("page.css", "page.js", "workbook.css", "workbook.js", "storage.js")
    for file in (*(STATIC / name for name in own), *(STATIC / "types").glob("*.js")):
        copied = out / "_static" / file.relative_to(STATIC)
        copied.parent.mkdir(exist_ok=True)
        shutil.copyfile(file, copied)
    shutil.copyfile(STORAGE_PAGE, out / "_static" / STORAGE_PAGE.name)
    for docname in filter(lambda name: _is_notebook(app.env, name), app.env.found_docs):
        shutil.copyfile(app.env.doc2path(docname), out / f"{docname}.ipynb")


# Markup that Sphinx writes and readers of it stumble over


class scroller(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """Holds a wide table, so that the table scrolls and not the page."""


def _let_tables_scroll(app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    table_label = load_strings(app.config.language)["layout_table"]
    for table in list(doctree.findall(nodes.table)):
        caption = next(iter(table.findall(nodes.title)), None)
        label = caption.astext() if caption else table_label
        box = scroller("", label=label)
        table.replace_self(box)
        box += table


def _visit_scroller(translator: HTML5Translator, node: scroller) -> None:
    # A group, not a region: several tables on a page would each be a landmark.
    attributes = {"role": "group", "tabindex": "0", "aria-label": node["label"]}
    translator.body.append(translator.starttag(node, "div", CLASS="pg-scroll", **attributes))
    node["begin"] = len(translator.body)


_ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row",
          "th": "columnheader", "td": "cell"}  # fmt: skip


def _depart_scroller(translator: HTML5Translator, node: scroller) -> None:
    written = "".join(translator.body[node["begin"] :])
    if "pg-stacked" in node[0]["classes"]:
        # Where cells stand under each other, some browsers forget that this is a table.
        written = re.sub(
            rf"<({'|'.join(_ROLES)})\b", lambda tag: f'{tag[0]} role="{_ROLES[tag[1]]}"', written
        )
    translator.body[node["begin"] :] = [written, "</div>\n"]


def _visit_citation(translator: HTML5Translator, node: nodes.citation) -> None:
    # docutils writes roles that are deprecated or stand in the wrong place.
    translator.body.append(translator.starttag(node, "div", CLASS="citation"))


def _depart_citation(translator: HTML5Translator, _node: nodes.citation) -> None:
    translator.body.append("</div>\n")
