"""The contents: the reading order of `_toc.yml`, as sphinx-external-toc read it, part by part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sphinx.environment import BuildEnvironment
from sphinx_external_toc.api import FileItem, SiteMap, TocTree

from practiceguides.words import Words

CHAPTER = re.compile(r"(\d+)-")
"""How a chapter's file says its number, so that a guide may be written out of order."""


@dataclass(frozen=True)
class Page:
    """A line of the contents."""

    docname: str
    title: str
    number: int | None
    """A chapter's number in its guide, as its file says; other pages have none."""
    notebook: bool
    """Whether there is something to do on it."""
    below: tuple[Page, ...] = ()
    """Pages that are listed below it where one of them is read, and nowhere else."""


@dataclass(frozen=True)
class Part:
    """A caption of the contents with its pages; a guide is a part with chapters."""

    caption: str | None
    pages: tuple[Page, ...]
    here: bool
    """Whether it is shown open: the page is in it, or it has no caption to open it by."""

    @property
    def all_pages(self) -> Iterator[Page]:
        """Its pages, each before those below it."""
        for page in self.pages:
            yield from (page, *page.below)

    @property
    def counted(self) -> bool:
        """Whether there is something to do in it, so that its pages get ticks."""
        return any(page.notebook for page in self.pages)

    @property
    def numbered(self) -> bool:
        """Whether it has chapters."""
        return any(page.number for page in self.pages)


def contents_of(env: BuildEnvironment, here: str) -> Iterator[Part]:
    """The reading order, part by part."""
    site_map = _site_map(env)
    first = site_map.root.docname
    yield Part(None, (Page(first, _title(env, first), None, notebook=True),), here=True)
    for tree in site_map.root.subtrees:
        pages = tuple(_pages(env, site_map, tree))
        part = Part(tree.caption, pages, here=not tree.caption)
        is_here = any(page.docname == here for page in part.all_pages)
        yield replace(part, here=part.here or is_here)


def place_of(contents: tuple[Part, ...], docname: str) -> tuple[Part, Page | None]:
    """Where a document stands; a page outside the reading order has no line."""
    for part in contents:
        for page in part.all_pages:
            if page.docname == docname:
                return part, page
    return contents[0], None


def turned(contents: tuple[Part, ...], docname: str) -> tuple[Page | None, Page | None] | None:
    """The pages before and after a page where pages below others are near, which the order passes.

    From one below another, back leads to that one, and nothing comes next. Nothing is said where
    the order is that of the contents.
    """
    order = [page for part in contents for page in part.pages]
    for number, page in enumerate(order):
        if any(each.docname == docname for each in page.below):
            return page, None
        before = order[number - 1] if number else None
        after = order[number + 1] if number + 1 < len(order) else None
        if page.docname == docname and (page.below or (before and before.below)):
            return before, after
    return None


def chapter_told(env: BuildEnvironment, docname: str, words: Words) -> str:
    """Which chapter of which guide a page is, *Identification, chapter 4*; or nothing.

    It needs no title, so a page may ask while others are still to be read.
    """
    number = _number(docname)
    for tree in _site_map(env).root.subtrees:
        if not (number and tree.caption and docname in _docnames(_site_map(env), tree)):
            continue
        if _has_numbers(_site_map(env), tree):
            return words("page_chapter_of", guide=tree.caption, number=number)
    return ""


def _title(env: BuildEnvironment, docname: str) -> str:
    document = _site_map(env).get(docname)
    return (document and document.title) or env.titles[docname].astext()


def is_notebook(env: BuildEnvironment, docname: str) -> bool:
    """Whether a page is a notebook: there is something to do on it."""
    return docname in env.found_docs and str(env.doc2path(docname)).endswith(".ipynb")


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


def _has_numbers(site_map: SiteMap, tree: TocTree) -> bool:
    """Whether the chapters of a part are told by number: those of one guide, as its texts do.

    Of several guides, as an edition may have them under one heading, a number would be there twice.
    """
    chapters = (name for name in _docnames(site_map, tree) if _number(name))
    return len({Path(name).parent for name in chapters}) == 1


def _pages(env: BuildEnvironment, site_map: SiteMap, tree: TocTree) -> Iterator[Page]:
    """The lines of one part; a chapter is numbered as its file is."""
    numbered = _has_numbers(site_map, tree)
    for docname in (str(entry) for entry in tree.items if isinstance(entry, FileItem)):
        if docname in env.titles:
            subtrees = site_map[docname].subtrees
            below = tuple(page for each in subtrees for page in _pages(env, site_map, each))
            title, number = _title(env, docname), _number(docname) if numbered else None
            yield Page(docname, title, number, is_notebook(env, docname), below)


def _number(docname: str) -> int | None:
    """The number of a chapter, as its file says it."""
    written = CHAPTER.match(Path(docname).name)
    return int(written[1]) if written else None
