"""Rules that need the whole book; each is one short function."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from . import markdown
from .book import DAYS, LISTS, OFFICE, Book, Located
from .broken import links_lead_somewhere, links_run_nothing, questions_lead_somewhere
from .chapter_html import takes
from .complete import blocks_are_complete
from .country import Answer, NationalProvision
from .fields import as_far_as_known
from .layers import EDITION, HIDDEN, SETTINGS, TEXTS, Layers, is_file, uppermost
from .legal import Provision
from .links import ID, MOST_ALIKE, pieces, slug
from .marks import headings, read_fences
from .model import Claim, Fact, Item, KnownQuestion, OtherWords, Term, Voice
from .overlay import places_by_id
from .pages import (
    BLOCKS,
    CALLS,
    ITEMS,
    ROLES,
    SUFFIXES,
    THEME_BLOCKS,
    Named,
    Page,
    item_in,
    read_page,
)
from .problems import ALIKE, TODO, Hints, Level, Problem, choices, near, nearest, problem
from .sound import read_fields
from .source import Data, Path_
from .timing import is_off
from .trust import code_of_its_own, may_run, more_than_text, without_code
from .variables import variables

_FACT_ID = re.compile(r"\b[FVP]-[A-Z]{2}-\d{1,3}\b")


def check_texts(book: Book) -> list[Problem]:
    """All problems of the book's texts, sorted by file and line, each once."""
    return sorted(mendable(book, text_problems(book)))


def text_problems(book: Book) -> set[Problem]:
    """The same as they were found, also those that only somebody else can mend."""
    found = set(book.problems)
    for rule in RULES:
        found.update(rule(book))
    for located in book.half_read:
        alone = replace(book, items={located.item.id: located})
        found.update(as_far_as_known(*(rule(alone) for rule in _OF_HALF)))
    return {*causes(book, found)}


def mendable(book: Book, found: Iterable[Problem]) -> Iterator[Problem]:
    """The problems of an edition that concern whoever writes it; of another book all.

    A trainer is not warned of what lies below, nor while `edition.yaml` cannot be read of what may
    only follow from that. Each is told where somebody wrote it.
    """
    layers = book.layers
    is_edition = layers.is_edition
    for each in found:
        if not is_edition:
            yield each
            continue
        told = _where_written(replace(each, file=layers.source(each.file)), book)
        is_own = told.file == layers.top / EDITION or (layers.made and layers.is_own(each.file))
        # Without a book below it, nothing that an edition names is there.
        has_place = each.level is Level.ERROR and len(layers.folders) > 1
        if is_own or has_place:
            yield told


def _where_written(each: Problem, book: Book) -> Problem:
    """A problem of our first page, told in `edition.yaml` where its line comes from there."""
    line = line_in_settings(book, each.file, each.cell, each.line)
    return replace(each, file=book.layers.top / EDITION, cell=0, line=line) if line else each


def line_in_settings(book: Book, file: Path, cell: int, line: int) -> int:
    """The line of `edition.yaml` that a line of our first page is made of; 0 where it is ours."""
    root = book.pages[0] if book.pages else None
    if root is None or file != book.layers.source(root.file) or book.layers.is_own(file):
        return 0
    edition = read_fields(book.layers.top / EDITION)
    fields = edition.value if isinstance(edition.value, dict) else {}
    title, said = str(fields.get("title")).strip(), str(fields.get("welcome") or "").strip()
    text = next((text for number, text in root.texts if number == cell), "")
    if text.split("\n")[line - 1 : line] == [f"# {markdown.literal(title)}"]:
        return edition.line(("title",))
    lead = next((each for each in read_fences(text).blocks if each.name == "lead"), None)
    rows = ["", *said.split("\n"), ""]
    # Where a block in it is never closed, it is not either; of another length, it is ours.
    if not (said and lead and lead.last in {0, lead.line + len(rows) - 1}):
        return 0
    begin, inside = edition.line(("welcome",)), line - lead.line
    if not 0 <= inside < len(rows):
        return 0
    written = enumerate(edition.rows(edition.file), 1)
    words = rows[inside].strip()
    there = [n for n, row in written if words and n > begin and row.strip() == words]
    return min(there, key=lambda each: abs(each - begin - inside), default=begin)


_STATEMENTS = {"facts.yaml", "voices.yaml"}
_WORDS = {"references.bib", "glossary.yaml", "law.yaml", "people.yaml", "world.yaml"}
_NAMING = {"pages", "items", "glossary.yaml", "misconceptions.yaml"}
_FOLLOWS: Mapping[str, set[str]] = {
    "fact-unknown": _STATEMENTS,
    "duty-stronger": _STATEMENTS,
    "voice-unknown": {"voices.yaml"},
    "story-unknown": {"items"},
    "misconception-unknown": {"misconceptions.yaml"},
    "profession-unknown": {"professions.yaml"},
    "drawing-unknown": {"drawings"},
    "verb-unknown": {"law.yaml", "country.yaml"},
    "guide-unknown": {"law.yaml"},
    "country-unknown": {"country.yaml"},
    "pack-undated": {"country.yaml", DAYS},
    "source-unknown": {"references.bib"},
    "objective-unknown": {"objectives.yaml"},
    "objective-unpractised": {"items"},
    "objective-untested": {"items"},
    "name-unlogged": _STATEMENTS | _WORDS,
    "person-unmet": {"pages", "items"},
    "cases-one-sided": {"people.yaml"},
    "cases-one-sex": {"people.yaml"},
    "finding-often": _NAMING,
    "study-often": _STATEMENTS | _NAMING,
    "names-alike": {"pages", "items"},
    "fact-unused": _NAMING,
    "item-unused": {"pages"},
    "link-broken": {"pages"},
    "search-page": {"pages"},
    "search-says": {"pages", "items", "glossary.yaml", "professions.yaml"},
}
"""What may follow, by its code, from a part of the book that could not be read as a whole."""


def causes(book: Book, found: Iterable[Problem]) -> Iterator[Problem]:
    """The problems without those that may only follow from another one.

    What is missing from a faulty list is missed nowhere else.
    """
    for each in found:
        if book.faulty.isdisjoint(_FOLLOWS.get(each.code, ())):
            yield each


def language_has_words(book: Book) -> Iterator[Problem]:
    """The interface has all its words in the book's language, with the toolkit or in the book."""
    words = book.words
    if words.whole:
        return
    file, line = book.places.get((SETTINGS, "language"), (book.layers.path(SETTINGS), 1))
    if not words.known:
        known = {"language": words.name, "languages": ", ".join(words.shipped())}
        yield problem("language-unknown", file, line, **known)
        return
    if lacking := words.lacking():
        keys = ", ".join(lacking[:_SHOWN]) + (" …" if len(lacking) > _SHOWN else "")
        yield problem("words-lacking", file, line, count=len(lacking), keys=keys)
    hint = Hints()
    for key in words.unknown():
        file, line = book.places["interface", key]
        yield problem("words-unknown", file, line, key=key, hint=hint(key, words))
    for key, blanks in words.misfilled():
        file, line = book.places["interface", key]
        told = ", ".join(f"{{{each}}}" for each in blanks) or "none"
        yield problem("words-blanks", file, line, key=key, blanks=told)


_SHOWN = 8
"""So many missing texts are named."""


def facts_exist(book: Book) -> Iterator[Problem]:
    """Items and misconceptions name only facts that the fact base has."""
    hint = Hints()
    known = book.statements
    for located in book.items.values():
        for where, facts in _facts_named(located.item):
            for index, fact in enumerate(facts):
                if fact not in known:
                    words = {"fact": fact, "hint": hint(fact, known)}
                    yield located.problem("fact-unknown", (*where, index), **words)
    for idea in book.misconceptions.values():
        for fact in idea.facts:
            if fact not in known:
                file, line = book.places["misconceptions.yaml", idea.id]
                yield problem("fact-unknown", file, line, fact=fact, hint=hint(fact, known))


def _facts_named(item: Item) -> Iterator[tuple[Path_, Sequence[str]]]:
    for claim in item.claims:
        yield (*claim.where[:-1], "facts"), claim.facts
    yield ("facts",), item.facts


def names_exist(book: Book) -> Iterator[Problem]:
    """An item lets only usable voices speak, and names only what the book has."""
    hint = Hints()
    stories = book.of_kind("scenario")
    for located in book.items.values():
        for where, name in located.item.named("misconceptions"):
            if name not in book.misconceptions:
                words = {"misconception": name, "hint": hint(name, book.misconceptions)}
                yield located.problem("misconception-unknown", where, **words)
        for where, name in located.item.named("stories"):
            others = stories.keys() - {located.item.id}
            if name not in others:
                yield located.problem("story-unknown", where, story=name, hint=hint(name, others))
        for where, name in located.item.named("voices"):
            voice = book.voices.get(name)
            if voice is None:
                words = {"voice": name, "hint": hint(name, book.voices)}
                yield located.problem("voice-unknown", where, **words)
            elif not voice.usable:
                why = voice.why or "the fact base says so"
                yield located.problem("voice-unusable", where, voice=name, why=why)


def variables_exist(book: Book) -> Iterator[Problem]:
    """Each variable of a story is a question of country.yaml."""
    hint = Hints()
    questions = {question.id for question in book.country.questions}
    for located in book.items.values():
        for each in located.item.held:
            if "{{" in each.value and each.said.kind and each.said.kind.variables:
                for name in variables(each.value):
                    if name not in questions:
                        words = {"question": name, "hint": hint(name, questions)}
                        yield located.problem("country-unknown", each.where, **words)


def markup_is_of_items(book: Book) -> Iterator[Problem]:
    """No text of an item has what only a page can show: its signs would stand there."""
    for located in book.items.values():
        for each in located.item.held:
            kind = each.said.kind
            if kind and kind.words == "Markdown":
                for what, hint in markdown.of_pages(each.value, variables=kind.variables):
                    yield located.problem("item-markup", each.where, what=what, hint=hint)
                    break  # One is enough: a picture is a link too.


def pack_is_plain(book: Book) -> Iterator[Problem]:
    """Nothing stands in the country pack as if it were filled in, and is shown in its signs."""
    country, data = book.country, book.fields.get("country.yaml")
    if data is None:
        return
    hint = "Write the words yourself."
    for index, answer in enumerate(country.answers):
        for name in variables(answer.says):
            what, where = f"`{{{{ {name} }}}}`", ("answers", index, "says")
            yield data.problem("item-markup", where, what=what, hint=hint)
    for name in re.findall(r"\{([\w-]+)\}", country.missing or ""):
        if name != "label":
            hint = "Only `{label}` is filled in here."
            yield data.problem("item-markup", ("missing",), what=f"`{{{name}}}`", hint=hint)


def minutes_are_true(book: Book) -> Iterator[Problem]:
    """What `minutes` promises differs by no more than a fifth from what is counted."""
    for located in book.items.values():
        item = located.item
        known = all(name in book.voices for _, name in item.named("voices"))
        counted = max(1, item.counted(book.base)) if known else item.minutes
        if is_off(item.minutes, counted):
            words = {"promised": item.minutes, "counted": round(counted)}
            yield located.problem("minutes-off", ("minutes",), **words)


def nothing_is_left_to_write(book: Book) -> Iterator[Problem]:
    """No text still says that somebody has to write it."""
    for located in book.items.values():
        for each in located.item.held:
            if TODO in each.value and each.said.kind and each.said.kind.plain:
                yield located.problem("text-todo", each.where)


def professions_exist(book: Book) -> Iterator[Problem]:
    """An item is for professions that the book speaks to."""
    hint = Hints()
    known = _professions(book)
    for located in book.items.values():
        for index, name in enumerate(located.item.audience):
            if name not in book.professions:
                words = {"profession": name, "hint": hint(name, book.professions), "known": known}
                yield located.problem("profession-unknown", ("audience", index), **words)


def _professions(book: Book) -> str:
    return choices({each.id: each.label for each in book.professions.values()})


def items_fit_what_they_name(book: Book) -> Iterator[Problem]:
    """An item keeps to what its type asks of the facts and voices that it names."""
    for located in book.items.values():
        for fault in located.item.faults_in(book.base):
            yield located.problem(fault.code, fault.where, **fault.words)


def claims_rest_on_facts(book: Book) -> Iterator[Problem]:
    """What research and law say names a fact, and at least one that was read at its source."""
    known = book.statements
    for located, claim in _claims(book):
        if not claim.facts:
            yield located.problem("fact-needed", claim.where)
        elif all(fact in known and known[fact].mark == "recalled" for fact in claim.facts):
            facts = ", ".join(claim.facts)
            yield located.problem("fact-recalled", claim.where, facts=facts)


def stories_prove_nothing(book: Book) -> Iterator[Problem]:
    """An invented consequence names no fact."""
    for located in book.items.values():
        for where, text in located.item.stories():
            if found := _FACT_ID.search(text):
                yield located.problem("fact-in-story", where, fact=found.group())


def sources_exist(book: Book) -> Iterator[Problem]:
    """A fact, a voice or a term names only sources that the bibliography has."""
    hint = Hints()
    lists: dict[str, Mapping[str, Fact | Voice | Term]] = {
        "facts.yaml": book.facts,
        "voices.yaml": book.voices,
        "glossary.yaml": book.terms,
    }
    for name, member in (
        (name, each) for name, members in lists.items() for each in members.values()
    ):
        for reference in member.sources:
            if reference.key not in book.sources:
                file, line = book.places[name, member.id]
                words = {"source": reference.key, "hint": hint(reference.key, book.sources)}
                yield problem("source-unknown", file, line, **words)


def pages_name_what_exists(book: Book) -> Iterator[Problem]:
    """A page shows and cites only what the book has."""
    hint = Hints()
    known: Mapping[str, Mapping[str, object]] = {
        "fact": book.statements,
        "source": book.sources,
        "profession": book.professions,
        "drawing": book.drawings,
        "voice": book.voices,
        "story": book.of_kind("scenario"),
    }
    items = {kind: book.of_kind(kind) for kind in ITEMS}
    # An item that is not there may have a file, which has problems of its own.
    faulty = {file.stem for file in book.files} - book.items.keys()
    shown = {kind: items[kind].keys() | faulty for kind in ITEMS}
    every = book.items.keys() | faulty
    questions = {question.id for question in book.country.questions}
    for page in book.pages:
        for named in page.named:
            match named.kind:
                case kind if kind in known and named.name not in known[kind]:
                    code = f"{kind}-unknown"
                    words = {kind: named.name, "hint": hint(named.name, known[kind])}
                    if kind == "profession":
                        words["known"] = _professions(book)
                case "question" | "number" if named.name not in questions:
                    code = "country-unknown"
                    words = {"question": named.name, "hint": hint(named.name, questions)}
                case "braces":
                    code, words = "page-braces", {"name": named.name}
                case "voice" if not book.voices[named.name].usable:
                    code = "voice-unusable"
                    why = book.voices[named.name].why or "the fact base says so"
                    words = {"voice": named.name, "why": why}
                case kind if kind in ITEMS and named.name not in shown[kind]:
                    code = "item-unknown"
                    where = "the cell" if named.cell else "the block"
                    words = {"kind": kind, "item": named.name, "where": where}
                    words["hint"] = hint(named.name, items[kind])
                case "timed" if named.name not in every:
                    code = "minutes-unknown"
                    words = {"item": named.name, "hint": hint(named.name, every)}
                case _:
                    continue
            yield problem(code, page.file, named.line, named.cell, **words)


def code_is_in_notebooks(book: Book) -> Iterator[Problem]:
    """Code stands in the code cells of notebooks, never on a page."""
    for page, named in book.named("code"):
        yield problem("page-code", page.file, named.line, named.cell)


def pages_hold_their_text(book: Book) -> Iterator[Problem]:
    """No page takes another file in: nothing would check it, and it may lie anywhere."""
    for page, named in book.named("file"):
        yield problem("page-file", page.file, named.line, named.cell, what=named.name)


def headings_differ(book: Book) -> Iterator[Problem]:
    """Few headings of a page read alike: the name of each would be longer than the last."""
    for page in book.pages:
        alike: Counter[str] = Counter()
        for cell, text in page.texts:
            for heading in headings(read_fences(text).text):
                alike[name := slug(heading.words)] += 1
                if alike[name] == MOST_ALIKE + 1:
                    words = {"heading": heading.words, "most": MOST_ALIKE}
                    yield problem("headings-alike", page.file, heading.line, cell, **words)


def ids_lead_somewhere(book: Book) -> Iterator[Problem]:
    """Few ids stand before one thing: each is handed on to the next with all that it was handed."""
    for page in book.pages:
        for cell, text in page.texts:
            together = 0
            for number, line in enumerate(text.split("\n"), 1):
                if line.strip():
                    together = together + 1 if ID.fullmatch(line) else 0
                    if together == MOST_ALIKE + 1:
                        yield problem("ids-together", page.file, number, cell, most=MOST_ALIKE)


def chapters_are_text(book: Book) -> Iterator[Problem]:
    """An edition's own chapters hold neither HTML nor code, unless it trusts them."""
    layers = book.layers
    is_edition = layers.is_edition
    for page in book.pages:
        yield from _files_that_run(page, layers)
        if is_edition and not layers.is_own(page.file):
            continue
        is_doubted = layers.doubts(page.file)
        told = {(each.cell, each.line) for each in _lost_blocks(page)}
        told |= {(named.cell, named.line) for named in page.named if named.kind == "file"}
        has_more = False
        for cell, text in page.texts:
            for more in more_than_text(text if is_doubted else without_code(text)):
                if is_doubted:
                    # Some blocks are told as what they are, and `</p>` is mended with its `<p>`.
                    is_told = more.what[0] in "`~:" and (cell, more.line) in told
                    if not (is_told or (has_more and more.what.startswith("</"))):
                        has_more = True
                        yield problem("chapter-more", page.file, more.line, cell, what=more.what)
                elif not takes(more.what):
                    yield problem("chapter-html-out", page.file, more.line, cell, what=more.what)
                elif not layers.trusts_chapters:
                    yield problem("chapter-html", page.file, more.line, cell, what=more.what)
        if is_doubted:
            yield from _only_shows(page)


def _only_shows(page: Page) -> Iterator[Problem]:
    """A chapter that nobody trusts brings no program in a cell."""
    for cell, source in page.code:
        if own := code_of_its_own(source):
            yield problem("chapter-code", page.file, own.line, cell, what=own.what)
    for named in page.named:
        if named.kind == "more":
            yield problem("chapter-more", page.file, named.line, named.cell, what=named.name)


def _files_that_run(page: Page, layers: Layers) -> Iterator[Problem]:
    """No page brings a file that may run: an untrusted one none at all, ours none of an edition."""
    for named in page.named:
        name = unquote(named.name.partition("#")[0])
        if named.kind != "link" or "." not in name.rpartition("/")[2] or not may_run(name):
            continue
        file = layers.path(normpath(join(dirname(page.name), name)))
        if layers.doubts(page.file) or (layers.doubts(file) and is_file(file)):
            yield problem("chapter-file", page.file, named.line, named.cell, what=name)


def headings_have_ids(book: Book) -> Iterator[Problem]:
    """The second-level headings of a chapter have ids of their own, each used once."""
    seen: dict[str, str] = {}
    for page in book.pages:
        for cell, text in page.texts:
            for heading in pieces(text):
                where = (page.file, heading.line, cell)
                if heading.id in seen:
                    words = {"id": heading.id, "other": seen[heading.id]}
                    yield problem("heading-id-repeated", *where, **words)
                elif heading.id:
                    seen[heading.id] = page.name
                elif page.file.suffix == ".ipynb":
                    words = {"heading": heading.words, "hint": heading.proposed}
                    yield problem("heading-id", *where, **words)


def waiting_text_follows(book: Book) -> Iterator[Problem]:
    """Text waits for an exercise or a story that stands before it on its page."""
    hint = Hints()
    for page in book.pages:
        shown: dict[str, None] = {}
        for named in sorted(page.named, key=lambda each: (each.cell, each.line)):
            if named.kind in ITEMS:
                shown[named.name] = None
            elif named.kind == "after" and named.name not in shown:
                words = {"item": named.name, "hint": hint(named.name, shown)}
                yield problem("after-unknown", page.file, named.line, named.cell, **words)


def blocks_exist(book: Book) -> Iterator[Problem]:
    """No page misspells the name of a block, or uses one of another theme."""
    for page in book.pages:
        yield from _lost_blocks(page)


def _lost_blocks(page: Page) -> Iterator[Problem]:
    """The blocks whose name is nearly one of ours, or one of Jupyter Book's own theme."""
    for named in page.named:
        place = page.file, named.line, named.cell
        if named.kind != "block":
            continue
        if named.name.lower() in THEME_BLOCKS:
            yield problem("block-theme", *place, block=named.name)
        elif hint := near(named.name, BLOCKS, cutoff=ALIKE):
            yield problem("block-unknown", *place, block=named.name, hint=hint)


def roles_exist(book: Book) -> Iterator[Problem]:
    """No page names a role that nobody knows: its signs would be shown."""
    hint = Hints()
    for page, named in book.named("role"):
        words = {"role": named.name, "hint": hint(named.name, ROLES)}
        yield problem("role-unknown", page.file, named.line, named.cell, **words)


def pictures_are_brought(book: Book) -> Iterator[Problem]:
    """A picture lies beside the page, for a page asks nothing of the web."""
    for page, named in book.named("far"):
        yield problem("picture-far", page.file, named.line, named.cell, picture=named.name)


def calls_exist(book: Book) -> Iterator[Problem]:
    """No code cell misspells the function that shows an item."""
    hint = Hints()
    for page, named in book.named("call"):
        words = {"call": named.name, "hint": hint(named.name, CALLS)}
        yield problem("call-unknown", page.file, named.line, named.cell, **words)


def calls_are_shown(book: Book) -> Iterator[Problem]:
    """No code cell makes an item that nobody will see."""
    for page, named in book.named("unshown"):
        yield problem("call-unshown", page.file, named.line, named.cell, item=named.name)


def verbs_exist(book: Book) -> Iterator[Problem]:
    """How strong a duty is, is one of the verbs of the legal table."""
    hint = Hints()
    if book.law is None:
        return
    verbs = {verb.id for verb in book.law.verbs}
    duties: list[tuple[Path, int, Fact | Provision]] = [
        (*book.places["facts.yaml", fact.id], fact) for fact in book.facts.values()
    ]
    for number, instrument in enumerate(book.law.instruments):
        for index, provision in enumerate(instrument.provisions):
            where = ("instruments", number, "provisions", index, "strength")
            duties.append((*book.fields["law.yaml"].place(where), provision))
    for file, line, duty in duties:
        for verb in duty.strength:
            if verb not in verbs:
                words = {"where": f"'{duty.id}'", "verb": verb, "hint": hint(verb, verbs)}
                yield problem("verb-unknown", file, line, list="law.yaml", **words)


def pack_answers_our_questions(book: Book) -> Iterator[Problem]:
    """All that the country pack answers is asked."""
    hint = Hints()
    country = book.country
    asked = {question.id for question in country.questions}
    answered: list[tuple[Path_, str]] = [
        (("answers", index, "id"), answer.id) for index, answer in enumerate(country.answers)
    ]
    for found in country.found():
        if not isinstance(found.part, Answer):
            answered += [((*found.where, "answers"), name) for name in found.part.answers]
    for where, name in answered:
        if name not in asked:
            words = {"question": name, "hint": hint(name, asked)}
            yield book.fields["country.yaml"].problem("country-unknown", where, **words)


def national_law_fits(book: Book) -> Iterator[Problem]:
    """The law of the country has its own ids and verbs, and stands in tables that there are."""
    hint = Hints()
    verbs = {verb.id for verb in book.country.verbs}
    guides = book.law.guides if book.law else set()
    instruments = book.law.instruments if book.law else ()
    taken = {part.id: "law.yaml" for each in instruments for part in each.provisions}
    for found in book.country.found():
        if not isinstance(found.part, NationalProvision):
            continue
        data = book.fields["country.yaml"]
        if other := taken.get(found.part.id):
            yield data.problem("id-repeated", (*found.where, "id"), id=found.part.id, other=other)
        taken[found.part.id] = "country.yaml"
        for verb in found.part.strength:
            if verb not in verbs:
                words = {"where": f"'{found.part.id}'", "verb": verb, "hint": hint(verb, verbs)}
                where = (*found.where, "strength")
                yield data.problem("verb-unknown", where, list="country.yaml", **words)
        for guide in found.part.guides:
            if guide not in guides:
                words = {"guide": guide, "hint": hint(guide, guides)}
                yield data.problem("guide-unknown", (*found.where, "guides"), **words)


def search_leads_somewhere(book: Book) -> Iterator[Problem]:
    """Search names pages that there are, and knows for each word what the book says."""
    hint = Hints()
    if "search.yaml" not in book.fields:
        return
    data = book.fields["search.yaml"]
    pages = [page.docname for page in book.pages]
    for key, names in (("last", book.search.last), ("ways", book.search.ways)):
        for index, name in enumerate(names):
            if name not in pages:
                yield data.problem("search-page", (key, index), page=name, hint=hint(name, pages))
    yield from _typed_twice(data, "words", book.search.words)
    yield from _typed_twice(data, "questions", book.search.questions)
    text = _all_text(book)
    for number, words in enumerate(book.search.words):
        for index, each in enumerate(words.says):
            if each.casefold() not in text:
                yield data.problem("search-says", ("words", number, "says", index), says=each)


def _typed_twice(
    data: Data, key: str, entries: Sequence[OtherWords | KnownQuestion]
) -> Iterator[Problem]:
    """What stands under two entries of a list."""
    if not entries:
        return  # Of a faulty list, too, nothing was read.
    typed: dict[str, str] = {}
    # Of an edition the entries lack what leads to nothing of it.
    numbers = places_by_id(data.value[key])
    for entry in entries:
        for index, each in enumerate(entry.typed):
            other = typed.setdefault(each.casefold(), entry.id)
            if other != entry.id:
                where = (key, numbers[entry.id], "typed", index)
                yield data.problem("search-typed", where, typed=each, other=other)


def _all_text(book: Book) -> str:
    """All that pages, items and explained words say, in small letters."""
    of_pages = (text for page in book.pages for _, text in page.texts)
    of_items = (each.value for located in book.items.values() for each in located.item.held)
    of_words = (f"{term.term} {term.text}" for term in book.terms.values())
    professions = (profession.label for profession in book.professions.values())
    return "\n".join((*of_pages, *of_items, *of_words, *professions)).casefold()


def what_is_withdrawn_is_gone(book: Book) -> Iterator[Problem]:
    """What the book says it took out is there no more."""
    there = {*book.taken(), *(page.docname.removeprefix(f"{TEXTS}/") for page in book.pages)}
    for each in book.withdrawn.values():
        if each.name in there:
            yield problem("withdrawn-there", *book.places["withdrawn.yaml", each.id], id=each.id)


def files_are_read(book: Book) -> Iterator[Problem]:
    """Every text file below `book/` is read: as an exercise, a story, a list or a page."""
    layers = book.layers
    if not layers.made and layers.is_edition:
        return  # What an edition shows could not be read.
    for file in book.unread:
        if layers.made and file.suffix in SUFFIXES:
            continue  # It is left out, for the contents of an edition have all other pages.
        if not (file.suffix in SUFFIXES and "pages" in book.faulty):
            yield problem("file-unread", file, hint=_use_of(book, file))


_SLIP = 0.85
"""From here on a name is more likely a slip than a name of its own."""


def files_lie_over_ours(book: Book) -> Iterator[Problem]:
    """A page or an item of an edition has the name of one of ours, or clearly another one."""
    layers = book.layers
    if not layers.made:
        return
    *below, own = layers.each()[: len(layers.folders)]
    ours: dict[str, dict[str, str]] = {}
    for name in uppermost(below):
        if place := _place_of(name):
            ours.setdefault(place, {})[Path(name).stem] = Path(name).name
    for name, file in own.items():
        known = ours.get(_place_of(name), {})
        item = book.items.get(file.stem)
        changes_another = item and item.item.file == file and len(item.data.sources) > 1
        if file.name in known.values() or changes_another:
            continue
        alike = [stem for stem in known if not _is_another(file.stem, stem)]
        if close := nearest(file.stem, alike, cutoff=_SLIP):
            yield problem("file-near", file, 1, name=known[close[0]])


def sources_stay_listed(book: Book) -> Iterator[Problem]:
    """Where an edition's page takes the place of our list of sources, some page lists them."""
    layers = book.layers
    if not layers.is_edition or any(map(_lists_sources, book.pages)):
        return
    for page in book.pages:
        below = [folder / page.name for folder in layers.folders[:-1]]
        ours = (read_page(page.name, file) for file in below if is_file(file))
        if layers.is_own(page.file) and any(map(_lists_sources, ours)):
            yield problem("sources-unlisted", page.file, 1)


def _lists_sources(page: Page) -> bool:
    fences = (read_fences(text) for _, text in page.texts if "{bibliography}" in text)
    return any(block.name == "bibliography" for each in fences for block in each.blocks)


def _place_of(name: str) -> str:
    """Where a page or an item may be mistaken for another one: its folder, or all of its kind."""
    path = Path(name)
    if item_in(name):
        return path.parent.name
    return path.parent.as_posix() if path.suffix in SUFFIXES else ""


def _is_another(name: str, other: str) -> bool:
    """Whether a name only adds words to another one, or has other numbers: that is no slip."""
    longer, shorter = sorted((name, other), key=len, reverse=True)
    return longer.startswith(f"{shorter}-") or (
        name != other and re.sub(r"\d", "", name) == re.sub(r"\d", "", other)
    )


_OF_THE_BOOK = {
    "withdrawn.yaml": "Delete it: only the book below says what was taken out of it.",
}
"""Lists that mean nothing in an edition."""


def _use_of(book: Book, file: Path) -> str:
    """What to do with a file that nothing reads."""
    if file.suffix in OFFICE:
        return "Copy its text into a plain text file: a page ends with .md, an exercise with .yaml."
    if file.suffix == HIDDEN and not Path(file.stem).suffix:
        return f"Name it '{file.stem}.yaml' if it is an exercise, '{file.stem}.md' if it is a page."
    if file.suffix == HIDDEN:
        return (
            f"Name it '{file.stem}': the ending {HIDDEN} was added, and Windows does not show it."
        )
    if file.suffix == ".yml":
        return f"Name it '{file.stem}.yaml': with the ending .yml it is not found."
    if file.suffix == ".yaml":
        hint = near(file.stem, [Path(each).stem for each in LISTS], cutoff=ALIKE)
        move = f"Move an exercise into a folder 'exercises', or correct the name of a list{hint}."
        return _OF_THE_BOOK.get(file.name, move)
    name = book.layers.name(file).removesuffix(file.suffix)
    return f"Add `- file: {name}` to _toc.yml, or move a story into a folder 'scenarios'."


def facts_are_listed(book: Book) -> Iterator[Problem]:
    """A page that names facts ends with the list of them."""
    for page in book.pages:
        if any(named.kind == "fact" for named in page.named) and not page.rests_on:
            yield problem("rests-on-missing", page.file)


def items_are_shown_once(book: Book) -> Iterator[Problem]:
    """No page shows an item twice: a learner has one answer to each."""
    for page in book.pages:
        first: dict[str, Named] = {}
        unshown = {each.name for each in page.named if each.kind == "unshown"}
        for named in page.named:
            if named.kind not in ITEMS or named.name in unshown:
                continue
            if (seen := first.setdefault(named.name, named)) is not named:
                cell = f"cell {seen.cell}, " if seen.cell else ""
                words = {"item": named.name, "where": f"in {cell}line {seen.line}"}
                yield problem("item-twice", page.file, named.line, named.cell, **words)


def links_are_whole(book: Book) -> Iterator[Problem]:
    """No blank parts the words of a link from its address: a page would show both as they are."""
    for page in book.pages:
        for cell, text in page.texts:
            read = read_fences(text).text
            for found in _APART.finditer(read) if "] (" in read else ():
                line = read.count("\n", 0, found.start()) + 1
                written = f"[{found[1]}]({found[2]})"
                yield problem("link-apart", page.file, line, cell, link=written)


_APART = re.compile(
    r"(?<!`)\[([^\[\]\n]{1,200})\][ \t]+\(((?:https?://|#)[^\s()]+|[^\s()]+\.(?:md|ipynb|html)(?:#[^\s()]*)?)\)"
)


def items_are_shown(book: Book) -> Iterator[Problem]:
    """Every item stands on a page."""
    for name, located in book.items.items():
        if name not in book.shown:
            changed = located.data.changed
            others = (each for each in (changed.below if changed else ()) if each.stem != name)
            below = min(others, default=None)
            hint = _OTHER_NAME.format(below.stem, below.name) if below else ""
            yield located.problem("item-unused", (), kind=located.kind, item=name, hint=hint)


_OTHER_NAME = (
    " It was made of our '{}' and has another name, so ours is shown as it was: to change that one,"
    " give this file the name {}."
)


RULES: tuple[Callable[[Book], Iterator[Problem]], ...] = (
    language_has_words,
    facts_exist,
    names_exist,
    variables_exist,
    markup_is_of_items,
    minutes_are_true,
    nothing_is_left_to_write,
    professions_exist,
    items_fit_what_they_name,
    claims_rest_on_facts,
    stories_prove_nothing,
    sources_exist,
    pages_name_what_exists,
    code_is_in_notebooks,
    pages_hold_their_text,
    headings_differ,
    ids_lead_somewhere,
    chapters_are_text,
    headings_have_ids,
    waiting_text_follows,
    blocks_exist,
    roles_exist,
    pictures_are_brought,
    calls_exist,
    calls_are_shown,
    verbs_exist,
    pack_answers_our_questions,
    pack_is_plain,
    national_law_fits,
    search_leads_somewhere,
    what_is_withdrawn_is_gone,
    questions_lead_somewhere,
    links_lead_somewhere,
    links_run_nothing,
    files_are_read,
    files_lie_over_ours,
    sources_stay_listed,
    blocks_are_complete,
    links_are_whole,
    facts_are_listed,
    items_are_shown,
    items_are_shown_once,
)
_OF_HALF = (
    facts_exist,
    names_exist,
    variables_exist,
    markup_is_of_items,
    nothing_is_left_to_write,
    professions_exist,
    items_fit_what_they_name,
    claims_rest_on_facts,
    stories_prove_nothing,
)
"""The rules on what an item names and says, also of one that could be read in part only."""


def _claims(book: Book) -> Iterator[tuple[Located, Claim]]:
    for located in book.items.values():
        for claim in located.item.claims:
            yield located, claim
