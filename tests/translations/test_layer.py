"""A translated book: what is shown in the language, and what falls back and says so."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from practiceguides import reading
from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
from practiceguides.content.problems import Level
from practiceguides.content.rules import check_texts
from practiceguides.content.spoken import bare, spoken
from practiceguides.editions.finding import edition_layers
from practiceguides.reading import read_book, read_layers
from practiceguides.translations import layer as building
from practiceguides.translations.extract import everything
from practiceguides.translations.layer import translated_layer
from practiceguides.translations.work import work_on
from tests.conftest import ROOT, WORDS, the_book
from tests.content.test_country import MARAVEL
from tests.pages.conftest import build_book
from tests.pseudo import LONGER, MIRRORED, Content, pseudo, unspoken

from .conftest import edit, forget, leave_half, translate, work_in

TAG = LONGER.replace("_", "-")
DRAFT = pseudo(WORDS["layout_draft"])
FALLEN = pseudo(WORDS["layout_untranslated"]).replace("{language}", "English")


def read_in(root: Path, language: str) -> Book:
    """A book in a language; nothing is wrong with it."""
    layer = translated_layer(Layers((root,)), language)
    book = read_layers(layer.layers)
    wrong = [*layer.problems, *check_texts(book)]
    assert [each for each in wrong if each.level is Level.ERROR] == []
    return book


def built_in(root: Path, language: str) -> Path:
    """The folder with the pages of a book in a language."""
    built = build_book(read_in(root, language), root / "_build" / language)
    assert (built.problems, built.failure, built.warnings) == ([], "", [])
    return built.folder / "book"


def test_a_whole_translation_leaves_no_english(sample: Path) -> None:
    """Every page says all in the language, and that no speaker has reviewed it.

    What stays: sources, and what a trainer wrote about the country.
    """
    translate(sample, MIRRORED)
    folder = built_in(sample, MIRRORED)

    kept = [sample / "book" / name for name in ("references.bib", "country.yaml")]
    content = Content("".join(file.read_text(encoding="utf-8") for file in kept))
    pages = sorted(folder.glob("*.html"))
    assert len(pages) > 4
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert unspoken(html, content) == set(), page.name
        assert DRAFT in html


def test_what_is_not_translated_says_its_language(whole: Path) -> None:
    """An exercise and a section of which one text lacks are whole in English, with a line on it.

    The words of the interface around such an exercise are English too. A link to a heading finds
    it, though the heading's words are others.
    """
    for name in ("welcome.md", "desks/index.md"):
        page = whole / "book" / name
        page.write_text(f"{page.read_text()}\n## Some words\n\nMore.\n\n[Up](#some-words)\n")
    forget(whole, "the-notice/options")
    forget(whole, "book/02-the-quay#text-01/2")
    folder = built_in(whole, LONGER)

    counter = (folder / "01-the-counter.html").read_text(encoding="utf-8")
    item = counter[counter.index('id="item-the-notice"') :].partition("</section>")[0]
    assert item.startswith('id="item-the-notice" lang="en"')
    assert f'<p class="pg-small" lang="{TAG}">{FALLEN}</p>' in item
    assert "⟦" not in item.replace(FALLEN, "").partition('"facts":')[0]
    assert f'"check":"{WORDS["check"]}"' in item
    quay = (folder / "02-the-quay.html").read_text(encoding="utf-8")
    assert '<section id="the-quay" lang="en">' in quay
    assert f'<section id="sources" lang="{TAG}">' in quay
    assert quay.count(FALLEN) == 1
    for name, place in (("welcome", "book-some-words"), ("desks/index", "desks-some-words")):
        html = (folder / f"{name}.html").read_text(encoding="utf-8")
        assert f'href="#{place}"' in html
        assert f'id="{place}"' in html


@pytest.mark.parametrize("much", ["half", "the interface alone"])
def test_whatever_falls_back_has_a_mark(whole: Path, much: str) -> None:
    """Wherever a text stands that is not translated, an element around it says its language.

    On pages, in their windows' titles, on paper, and in single files.
    """
    if much == "half":
        leave_half(whole)
    else:
        for part in ("contents", "book", "facts", "the-", "desk-", "misconceptions", "country"):
            forget(whole, part)
    book = read_in(whole, LONGER)
    built = build_book(book, whole / "_build" / LONGER, single_file=True)
    kept = [whole / "book" / name for name in ("references.bib", "country.yaml")]
    content = Content("".join(file.read_text(encoding="utf-8") for file in kept))

    assert (built.problems, built.failure, built.warnings) == ([], "", [])
    pages = sorted(built.folder.rglob("*.html"))
    assert {"print", "single", "book"} <= {page.parent.name for page in pages}
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert unspoken(html, content, in_attributes=False) == set(), page.name


def test_a_scene_falls_back_alone(whole: Path) -> None:
    """Of a story only the scene that is not translated stays English; its page says so."""
    forget(whole, "the-last-ferry/quay")
    book = read_in(whole, LONGER)

    scenes = {scene["id"]: scene for scene in book.spec("the-last-ferry")["scenes"]}
    assert scenes["quay"]["title"] == spoken("The quay", "en")
    assert FALLEN in scenes["quay"]["body"][0]["html"]
    assert all('lang="en"' in choice["text"] for choice in scenes["quay"]["choices"])
    assert scenes["counter"]["title"].startswith("⟦")


def test_a_story_without_its_frame_stays_as_it_is(whole: Path) -> None:
    """Where its title or its role is not translated, no scene of a story is."""
    forget(whole, "the-last-ferry/role")
    item = read_in(whole, LONGER).items["the-last-ferry"].item

    assert item.lang == "en"
    assert "⟦" not in item.model_dump_json()


def test_a_claim_needs_a_second_reader(whole: Path) -> None:
    """What says what research says stays English until somebody has compared it."""

    def unread(entry: polib.POEntry) -> None:
        entry.tcomment = ""

    edit(whole, "facts/F-ID-01", unread)
    fact, source = (each.facts["F-ID-01"] for each in (read_in(whole, LONGER), read_book(whole)))

    assert fact.text == spoken(source.text, "en")


def test_what_a_model_alone_compared_is_shown_in_drafts(whole: Path) -> None:
    """Where a claim has its mark alone, pages say that no speaker has reviewed them."""

    def by_model(entry: polib.POEntry) -> None:
        entry.tcomment = "second reader: only a model, no person yet"

    for file in (whole / "translations" / LONGER).iterdir():
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("X-Reviewed: no", "X-Reviewed: yes"), encoding="utf-8")
    assert not read_in(whole, LONGER).words.is_draft
    edit(whole, "facts/F-ID-01", by_model)
    book = read_in(whole, LONGER)

    assert book.words.is_draft
    assert "⟦" in book.facts["F-ID-01"].text


def test_each_sentence_of_law_and_findings_is_a_claim(tmp_path: Path) -> None:
    """All of these lists need a second reader; of a country's pack what its law says, no more."""
    units = [placed.unit for _, placed in everything(the_book())]
    by_list = {
        kind: {each.claim for each in units if each.key.startswith(f"{kind}/")}
        for kind in ("law", "facts", "voices", "country")
    }
    assert by_list == {"law": {True}, "facts": {True}, "voices": {True}, "country": {False}}

    pack = tmp_path / "book" / "country.yaml"
    pack.parent.mkdir()
    shutil.copy(MARAVEL, pack)
    own = [placed.unit for _, placed in everything(read_book(ROOT, tmp_path))]
    laws = [each.claim for each in own if each.key.startswith("country/laws/")]
    assert laws
    assert all(laws)


def test_what_is_fuzzy_or_broken_is_not_shown(whole: Path) -> None:
    """A translation that waits for somebody, and one that lost a sign, are never shown."""
    edit(whole, "interface/check", lambda entry: entry.flags.append("fuzzy"))

    def lose(entry: polib.POEntry) -> None:
        entry.msgstr = "⟦Text⟧"

    edit(whole, "interface/source", lose)
    layer = translated_layer(Layers((whole,)), LONGER)

    words = read_layers(layer.layers).words
    fallen = [spoken(WORDS[key], "en") for key in ("check", "source")]
    assert [words["check"], words["source"]] == fallen
    told = [each.code for each in layer.problems if "interface/source'" in each.message]
    assert told == ["text-signs-lost"]


def test_data_that_are_no_text_stay(whole: Path) -> None:
    """Ids, marks and what is right are the source's, so that answers are kept across languages."""
    before, after = read_book(whole), read_in(whole, LONGER)

    assert after.book_id == before.book_id
    assert list(after.items) == list(before.items)
    for name, each in before.items.items():
        assert after.items[name].item.basis == each.item.basis


def test_an_edition_s_own_change_is_translated_over_the_book_s(whole: Path, tmp_path: Path) -> None:
    """A fact that an upper layer says otherwise is not shown in the words of the lower one."""
    upper = tmp_path / "upper"
    (upper / "book").mkdir(parents=True)
    text = (whole / "book" / "facts.yaml").read_text(encoding="utf-8")
    (upper / "book" / "facts.yaml").write_text(text.replace("talks longer", "stays"))
    layer = translated_layer(Layers((whole, upper)), LONGER)
    fact = read_layers(layer.layers).facts["F-ID-01"]

    assert (fact.text == spoken(bare(fact.text), "en"), "stays" in fact.text) == (True, True)


@pytest.mark.parametrize(
    ("language", "code"),
    [("xx1", "language-code"), ("en", "language-own"), ("sw", "language-nothing")],
)
def test_a_language_that_cannot_be_built_is_told(sample: Path, language: str, code: str) -> None:
    """A language that nobody knows, the book's own, and one without a word are told."""
    layer = translated_layer(Layers((sample,)), language)

    assert [each.code for each in layer.problems] == [code]
    assert not layer.folder.exists()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "half\nmsgstr "', 1),
        ("hello", 1),
        ('msgid "a"\nmsgstr "b"c"', 2),
        ('msgid "a\u2028\u2028"\nmsgstr "b"c"', 2),
        ('msgctxt "a"\nmsgid "a"\nmsgid "b"\n', 3),
        ('msgctxt "a"\nmsgid "b"\nmsgstr "c"\n\nmsgid "of another program"\nmsgstr "d"\n', 5),
        ('msgctxt "a"\nmsgid "b"\nmsgstr ""\n' + '"c"\n' * 400_000, 2),
        ("# second reader: Alu\n" * 100_000 + 'msgctxt "a"\nmsgid "b"\nmsgstr "c"\n', 1),
    ],
)
def test_a_damaged_file_is_told(whole: Path, text: str, line: int) -> None:
    """A file that is no PO of ours is named with its line, and nothing is built of the rest."""
    (whole / "translations" / LONGER / "core.po").write_text(text, encoding="utf-8")
    layer = translated_layer(Layers((whole,)), LONGER)

    told = [(each.code, each.file.name, each.line) for each in layer.problems]
    assert told == [("po-unreadable", "core.po", line)]
    assert not layer.folder.exists()


def test_a_link_to_translations_elsewhere_is_told(whole: Path, tmp_path: Path) -> None:
    """What somebody else keeps elsewhere is not read into the pages."""
    file = whole / "translations" / LONGER / "core.po"
    away = file.rename(tmp_path / "core.po")
    file.symlink_to(away)
    layer = translated_layer(Layers((whole,)), LONGER)

    assert [(each.code, each.file) for each in layer.problems] == [("file-outside", file)]
    assert str(away) in layer.problems[0].message


def test_an_edition_is_translated_with_what_it_changes(whole: Path, tmp_path: Path) -> None:
    """What a trainer chose, changed and added is there; what they changed waits for a translator.

    An exercise with another answer and a story with another scene are those of the edition.
    """
    folder = tmp_path / "my-workshop"
    files = {
        "edition.yaml": (
            f"title: Our workshop\nover: {whole}\ncontents: [01-the-counter]\nlanguage: {LONGER}\n"
            "written_in: en\n"
        ),
        "book/scenarios/the-last-ferry.md": FERRY,
        "book/exercises/the-notice.yaml": "extends: the-notice\ntitle: Our notice\n",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    layers = edition_layers(folder)
    layer = translated_layer(layers, LONGER)
    book = read_layers(layer.layers)

    assert [page.docname for page in book.pages] == [
        page.docname for page in read_layers(layers).pages
    ]
    assert book.items["the-notice"].item.lang == "en"
    welcome = "".join(text for _, text in book.pages[0].texts)
    assert welcome.startswith("# Our workshop")
    assert "{written-in}" not in welcome
    scenes = {scene["id"]: scene for scene in book.spec("the-last-ferry")["scenes"]}
    assert scenes["quay"]["title"] == spoken("Our quay", "en")
    assert scenes["gone"]["title"].startswith("⟦")
    wrong = [*layer.problems, *check_texts(book)]
    assert [each.text(folder) for each in wrong if each.level is Level.ERROR] == []


def test_what_an_edition_says_in_its_own_language_is_no_translation(
    whole: Path, tmp_path: Path
) -> None:
    """New pages, changed fields and scenes are shown as they are, and nobody is to translate them.

    What of ours nobody has translated still falls back beside them.
    """
    forget(whole, "the-last-ferry/counter")
    folder = tmp_path / "my-workshop"
    files = {
        "edition.yaml": f"title: Kita\nover: {whole}\nlanguage: {LONGER}\n",
        "book/our-day.md": "# Hari kita\n\nSelamat datang.\n\n## Siang\n\nMakan.\n",
        "book/scenarios/the-last-ferry.md": FERRY.replace("The ferry is late.", "Kapal terlambat."),
        "book/exercises/the-notice.yaml": "extends: the-notice\ntitle: Papan kita\n",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    layers = edition_layers(folder)
    book = read_layers(translated_layer(layers, LONGER).layers)

    pages = {page.docname: "".join(text for _, text in page.texts) for page in book.pages}
    assert "Selamat datang." in pages["book/our-day"]
    assert "{written-in}" not in pages["book/our-day"]
    notice = book.items["the-notice"].item
    assert (notice.title, notice.lang) == ("Papan kita", None)
    scenes = {scene["id"]: scene for scene in book.spec("the-last-ferry")["scenes"]}
    assert scenes["quay"]["title"] == "Our quay"
    assert scenes["counter"]["title"] == spoken(bare(scenes["counter"]["title"]), "en")
    left = {unit.text for unit in work_on(read_layers(layers), LONGER).all}
    assert {"Selamat datang.", "Papan kita", "Kapal terlambat.", "Our quay"} & left == set()


FERRY = """\
---
extends: the-last-ferry
---

{#quay}
## Our quay

The ferry is late.

- [Wait](#gone){#wish practice=defensible}
  > He waits.
- [Give him the number](#call){#number practice=sound}
  > He folds it.
- [Call the man](#found){#tell practice=harmful}
  > The man comes.
"""


TITLED = "extends: the-notice\ntitle: Our notice\n"


@pytest.fixture
def workshop(whole: Path, tmp_path: Path) -> Callable[[], dict[str, bytes]]:
    """An edition in a language that was read once; what is in the folder of its translation now."""
    folder = tmp_path / "my-workshop"
    settings = f"title: Ours\nover: {whole}\nlanguage: {LONGER}\n"
    for name, text in {"edition.yaml": settings, "book/exercises/the-notice.yaml": TITLED}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    def now() -> dict[str, bytes]:
        made = translated_layer(edition_layers(folder), LONGER).folder
        return {str(file): file.read_bytes() for file in made.rglob("*") if file.is_file()}

    now()
    return now


def _replaced(name: str, old: str, new: str) -> Callable[[Path], object]:
    """Write something else into a file."""

    def change(root: Path) -> None:
        text = (root / name).read_text("utf-8")
        assert old in text
        (root / name).write_text(text.replace(old, new), "utf-8")

    return change


def _reviewed(root: Path) -> None:
    """Let a speaker of the language have read all of it."""
    for file in (root / "book" / "translations" / LONGER).glob("*.po"):
        _replaced(str(file.relative_to(root)), "X-Reviewed: no", "X-Reviewed: yes")(root)


CHANGES: dict[str, Callable[[Path], object]] = {
    "a text of the edition": _replaced(
        "my-workshop/book/exercises/the-notice.yaml", "Our notice", "Another"
    ),
    "a text of the book below": _replaced(
        "book/book/exercises/first-words.yaml", "minutes: 1", "minutes: 2"
    ),
    "what is in the language already": _replaced(
        "my-workshop/edition.yaml", "title:", "written_in: en\ntitle:"
    ),
    "a translation": lambda root: forget(root / "book", "the-notice/"),
    "that it was reviewed": _reviewed,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_seen_as_by_a_fresh_start(
    workshop: Callable[[], dict[str, bytes]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Path], object],
) -> None:
    """Whatever a translation is made of: after it changed, all is as if nothing had been kept."""
    before = workshop()
    change(tmp_path)
    found = workshop()
    monkeypatch.setattr(building, "_last", [])
    monkeypatch.setattr(reading, "_last", {})
    assert found == workshop() != before


def test_a_translation_that_is_gone_is_written_again(
    workshop: Callable[[], dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing changed, nothing is made anew, and still all of it is there."""
    before = workshop()
    monkeypatch.setattr(building, "accept", lambda *_: pytest.fail("made anew"))
    shutil.rmtree(tmp_path / "my-workshop" / "_build")
    assert workshop() == before


@pytest.mark.parametrize("blank", [" ", "\u2028", "\x85", "\n", "\u200b\ufeff"])
def test_a_blank_translation_is_none(whole: Path, blank: str) -> None:
    """An item is whole in English then, and so is the button; nothing of it stops the book."""

    def empty(entry: polib.POEntry) -> None:
        entry.msgstr = blank

    edit(whole, "the-notice/title", empty)
    edit(whole, "interface/layout_draft", empty)
    accepted = work_in(whole).accepted()

    assert accepted.waiting["the-notice/title"] == "empty"
    assert accepted.waiting["interface/layout_draft"] == "empty"
    book = read_in(whole, LONGER)
    assert (
        bare(book.items["the-notice"].item.title) == read_book(whole).items["the-notice"].item.title
    )
    assert book.words["layout_draft"] == spoken(WORDS["layout_draft"], "en")
