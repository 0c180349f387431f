"""The reading order of an edition: what is chosen of the book below, and what is its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from practiceguides.content.layers import TEXTS
from practiceguides.content.pages import ITEMS, Page
from practiceguides.content.problems import Hints, Problem, problem_of
from practiceguides.content.source import Data, Path_
from practiceguides.content.timing import words_in

from .bare import LITTLE, bare_headings
from .faults import CODES
from .settings import Chosen, Edition

_LISTS = ("chapters", "sections")
"""Where pages stand in a table of contents: in a part, and below a page."""


@dataclass
class Contents:
    """What an edition shows."""

    toc: dict[str, Any]
    """As `_toc.yml` says it."""
    left: frozenset[str] = frozenset()
    """The pages that are not shown, as a table of contents names them."""
    items: frozenset[str] = frozenset()
    """Its items that are not shown: on pages that are left out alone, or left out themselves."""
    printed: frozenset[str] = frozenset()
    """The items that no page shows, and that a page which is shown prints."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def pages(self) -> list[str]:
        """The pages that are shown, in order."""
        return [self.toc["root"], *_names(self.toc.get("parts", ()))]


def choose(
    edition: Edition, data: Data, below: dict[str, Any], pages: Sequence[Page], stays: Iterable[str]
) -> Contents:
    """Choose the contents of an edition.

    `data`: edition.yaml, for places. `below`: the table of contents of the book below, in parts.
    `pages`: its pages, and those of the edition that no table of contents names. `stays`: pages
    that may not be left out.
    """
    return _Choice(edition, data, below, pages, tuple(stays)).contents()


class _Choice:
    def __init__(
        self,
        edition: Edition,
        data: Data,
        below: dict[str, Any],
        pages: Sequence[Page],
        stays: tuple[str, ...],
    ) -> None:
        self.edition, self.data, self.below, self.pages = edition, data, below, pages
        self.root = str(below["root"])
        self.known = {self.root, *_names(below.get("parts", ()))}
        self.own = [page.docname for page in pages if page.docname not in self.known]
        self.stays = [name for name in stays if name in self.known - {self.root}]
        self.shown_by: dict[str, set[str]] = {}
        for page in pages:
            for named in page.named:
                if named.kind in ITEMS:
                    self.shown_by.setdefault(named.name, set()).add(page.docname)
        self.hint = Hints()
        self.problems: list[Problem] = []
        self.lines_out: dict[str, Path_] = {}
        """Where `left_out` names each page and item."""
        self.places: dict[str, Path_] = {}
        """Where `contents` names each page."""

    def contents(self) -> Contents:
        out = set(self._left_out())
        out |= {page.docname for page in self.pages if self._is_emptied(page, out)}
        parts = _joined(part for part in self._parts(out) if part["chapters"])
        shown = {self.root, *_names(parts), *self.stays}
        own = [name for name in self.own if name not in shown and name not in out]
        parts = self._with_own(parts, own)
        parts = _with(parts, [name for name in self.stays if name not in _names(parts)], self.below)
        if not parts and not self.problems:
            self.problems.append(self._problem("edition-empty", ("contents",)))
        left = {*self.known, *self.own} - {*shown, *own}
        items = {
            name for name, where in self.shown_by.items() if name in out or where <= left | out
        }
        printed = (items - out).intersection(self._names_on({*shown, *own}, "printed"))
        items -= printed
        if ("contents",) not in self.data.lines and f"{TEXTS}/programme" in self.own:
            self.problems.append(self._problem("edition-all", ("contents",)))
        self._tell_bare(out, (shown | set(own)) - out)
        self._tell_needed((items | printed) - out, out)
        self._tell_shown(out)
        toc = {**self.below, "parts": parts}
        return Contents(
            toc, frozenset(left), frozenset(items), frozenset(printed), problems=self.problems
        )

    # what is left out

    def _left_out(self) -> Iterator[str]:
        """The pages and items that `left_out` names."""
        for index, each in enumerate(self.edition.left_out):
            where = ("left_out", index, "what")
            named = self._named(each.what)
            self.lines_out |= dict.fromkeys(named or [each.what], where)
            if not named and each.what in self.shown_by:
                yield each.what
                continue
            if not named:
                self._unknown(each.what, where)
            for name in named:
                if name in {self.root, *self.stays}:
                    self._must_stay(name, where)
                else:
                    yield name

    def _both(self, name: str, docname: str, where: Path_) -> Problem:
        """That a page is named in the contents and left out, with the line that leaves it out."""
        pages = (page for page in self.pages if page.docname == docname)
        items = [each.name for page in pages for each in page.named if each.kind in ITEMS]
        out = next(each for each in (docname, *items) if each in self.lines_out)
        place = self.lines_out[out]
        said = self.edition.left_out[int(place[1])].what
        what = "" if said == name else f" with '{said}'"
        line = self.data.line(place)
        return self._problem("edition-both", where, name=name, line=line, what=what)

    def _is_emptied(self, page: Page, out: set[str]) -> bool:
        """Whether a page shows only what is left out, and says next to nothing besides."""
        shown = {named.name for named in page.named if named.kind in ITEMS}
        said = sum(words_in(text) for _, text in page.texts)
        return bool(shown) and shown <= out and said < LITTLE and page.docname != self.root

    def _tell_bare(self, out: set[str], shown: set[str]) -> None:
        """Tell of our headings that stay where the item is gone for which they were there."""
        stays = {self.root, *self.stays, *self._chosen_alone()}
        for name, where in self.lines_out.items():
            here = self.shown_by.get(name, set()) & shown & self.known
            for page in (page for page in self.pages if page.docname in here):
                shown_on = short(page.docname)
                also = f"leave out the page too, with `- what: {shown_on}`, or "
                words = {"name": name, "page": shown_on, "file": page.name}
                words["hint"] = "" if page.docname in stays else also
                for heading in bare_headings(page, name, out):
                    told = self._problem("edition-bare", where, heading=heading, **words)
                    self.problems.append(told)

    def _tell_shown(self, out: set[str]) -> None:
        """Tell of what is left out, and stands on a page of the edition's own all the same."""
        for name, where in self.lines_out.items():
            for docname in sorted(self.shown_by.get(name, set()).intersection(self.own)):
                page = next(page.name for page in self.pages if page.docname == docname)
                also = ". With so few words besides, the page goes too" if docname in out else ""
                words = {"name": name, "page": page, "also": also}
                self.problems.append(self._problem("edition-left-shown", where, **words))

    def _tell_needed(self, items: set[str], out: set[str]) -> None:
        """Tell of what pages print or start, and what stands on pages that nobody chose.

        What was left out with a reason is known to be gone.
        """
        for docname, where in self.places.items():
            needed = {}
            for name in self._names_on({docname}, "used"):
                if name in items and (waiting := self.shown_by[name] - out):
                    needed[name] = short(min(waiting))
            if needed:
                pages = ", ".join(f"`{each}`" for each in sorted(set(needed.values())))
                names = ", ".join(f"'{each}'" for each in needed)
                words = {"page": short(docname), "names": names, "pages": pages}
                self.problems.append(self._problem("edition-needs", where, **words))

    def _names_on(self, docnames: Collection[str], kind: str) -> Iterator[str]:
        """What pages name of one kind."""
        for page in self.pages:
            if page.docname in docnames:
                yield from (each.name for each in page.named if each.kind == kind)

    def _chosen_alone(self) -> Iterator[str]:
        """The pages that the contents name by their own names."""
        for each in self.edition.contents:
            for name in each.pages if isinstance(each, Chosen) else [each]:
                named = self._named(name)
                yield from named if len(named) == 1 else ()

    def _must_stay(self, name: str, where: Path_) -> None:
        page = next((page.name for page in self.pages if page.docname == name), name)
        words = {"name": short(name), "file": page}
        self.problems.append(self._problem("edition-must-stay", where, **words))

    # what is shown

    def _parts(self, out: set[str]) -> Iterator[dict[str, Any]]:
        """The parts of the contents: those that are chosen, else all of the book."""
        if not self.edition.contents:
            for part in self.below.get("parts", ()):
                yield {**part, "chapters": _without(part["chapters"], out)}
            return
        seen: set[str] = set()
        for index, each in enumerate(self.edition.contents):
            where: Path_ = ("contents", index)
            if isinstance(each, Chosen):
                chapters = [
                    entry
                    for number, name in enumerate(each.pages)
                    for entry in self._entries(name, (*where, "pages", number), seen, out)
                ]
                yield {"caption": each.part, "chapters": chapters}
            else:
                entries = self._entries(each, where, seen, out)
                yield {"caption": self._caption(each), "chapters": entries}

    def _entries(self, name: str, where: Path_, seen: set[str], out: set[str]) -> list[Any]:
        """The entries that a name in the contents stands for."""
        named = self._named(name)
        if not named and name in self.shown_by:
            self._item(name, where)
        elif not named:
            self._unknown(name, where)
        if named and seen.issuperset(named):
            self.problems.append(self._problem("edition-twice", where, name=name))
        if out.intersection(named) and len(named) == 1:
            self.problems.append(self._both(name, named[0], where))
        found = []
        for docname in named:
            if docname not in {self.root, *seen}:
                self.places[docname] = where
                found.append(_entry(docname, self.below))
                seen |= {docname, *_names([found[-1]])}
        return _without(found, out)

    def _caption(self, name: str) -> str:
        """The heading of what is chosen: that of its part in the book."""
        for part in self.below.get("parts", ()):
            if name == part["caption"] or set(_names([part])) & set(self._named(name)):
                return str(part["caption"])
        return self.edition.title

    def _with_own(self, parts: list[dict[str, Any]], own: list[str]) -> list[dict[str, Any]]:
        """Pages of the edition that the contents do not name, in their guide where that is shown.

        Else they come behind all that is chosen; where nothing is, they stand in front.
        """
        loose = []
        for name in own:
            guide = name.rpartition("/")[0]
            part = next(
                (
                    part
                    for part in parts
                    if guide != TEXTS and any(n.startswith(f"{guide}/") for n in _names([part]))
                ),
                None,
            )
            if part:
                part["chapters"] = [*part["chapters"], {"file": name}]
            else:
                loose.append({"file": name})
        if not loose:
            return parts
        caption = self.edition.organisation or self.edition.title
        part = {"caption": caption, "chapters": loose}
        return [*parts, part] if self.edition.contents else [part, *parts]

    # names

    def _named(self, name: str) -> list[str]:
        """The pages that a name means: a page, a part by its heading, or a guide by its folder."""
        every = [*_names(self.below.get("parts", ())), self.root, *self.own]
        page = f"{TEXTS}/{name.removesuffix('.md').removesuffix('.ipynb')}"
        if page in every:
            return [page]
        for part in self.below.get("parts", ()):
            if part["caption"] == name:
                return [each["file"] for each in part["chapters"]]
        return [each for each in every if each.startswith(f"{page}/")]

    def _item(self, name: str, where: Path_) -> None:
        """Tell that an item stands among pages, and which page shows it."""
        kinds = {each.kind for page in self.pages for each in page.named if each.name == name}
        kind = "a story" if "scenario" in kinds else "an exercise"
        pages = " or ".join(f"`{short(each)}`" for each in sorted(self.shown_by[name]))
        self.problems.append(
            self._problem("edition-item", where, name=name, kind=kind, pages=pages)
        )

    def _unknown(self, name: str, where: Path_) -> None:
        pages = [short(each) for each in (*self.known, *self.own)]
        guides = {each.partition("/")[0] for each in pages if "/" in each}
        captions = [str(part["caption"]) for part in self.below.get("parts", ())]
        items = self.shown_by if where[0] == "left_out" else ()
        hint = self.hint(name, [*pages, *guides, *items]) or self.hint(name, captions)
        self.problems.append(self._problem("edition-name", where, name=name, hint=hint))

    def _problem(self, code: str, where: Path_, **words: object) -> Problem:
        return problem_of(CODES, code, *self.data.place(where), **words)


def _joined(parts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The parts; neighbours with one heading are one."""
    joined: list[dict[str, Any]] = []
    for part in parts:
        if joined and joined[-1]["caption"] == part["caption"]:
            joined[-1]["chapters"] += part["chapters"]
        else:
            joined.append({**part, "chapters": list(part["chapters"])})
    return joined


def short(docname: str) -> str:
    """A page as a trainer names it."""
    return docname.removeprefix(f"{TEXTS}/")


def _names(entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """All pages in parts or entries, in order."""
    for entry in entries:
        if "file" in entry:
            yield str(entry["file"])
        for key in _LISTS:
            yield from _names(entry.get(key, ()))


def _entry(docname: str, below: Mapping[str, Any]) -> dict[str, Any]:
    """The entry of a page in the book below, with the pages under it; its own where it has none."""
    found = next(
        (each for each in _entries_of(below.get("parts", ())) if each["file"] == docname), None
    )
    return dict(found) if found else {"file": docname}


def _entries_of(entries: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for entry in entries:
        if "file" in entry:
            yield entry
        for key in _LISTS:
            yield from _entries_of(entry.get(key, ()))


def _without(entries: Iterable[Mapping[str, Any]], out: set[str]) -> list[dict[str, Any]]:
    """Entries without some pages; what stood under such a page stands in its place."""
    found: list[dict[str, Any]] = []
    for entry in entries:
        inner = _without(entry.get("sections", ()), out)
        if entry["file"] in out:
            found += inner
        else:
            rest = {key: value for key, value in entry.items() if key != "sections"}
            found.append({**rest, "sections": inner} if inner else rest)
    return found


def _with(
    parts: list[dict[str, Any]], names: Sequence[str], below: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The parts, with pages that are not left out: each under the heading it has in the book."""
    for name in names:
        home = next(part for part in below["parts"] if name in _names([part]))
        part = next((each for each in parts if each["caption"] == home["caption"]), None)
        if part is None:
            part = {"caption": home["caption"], "chapters": []}
            parts.append(part)
        part["chapters"] = [
            *part["chapters"],
            {k: v for k, v in _entry(name, below).items() if k != "sections"},
        ]
    return parts
