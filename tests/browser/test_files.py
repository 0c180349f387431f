"""The book as it travels: each page as one file, and the whole as a zip."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from practiceguides.pages.build.building import Outcome, zip_book
from practiceguides.pages.build.single import FOLDER, single_name
from tests.browser.items import answer, item_on, items_on
from tests.browser.reader import PHONE, Reader
from tests.browser.test_pages import FEW
from tests.conftest import WORDS

ReaderOf = Callable[[Path], Reader]


@pytest.mark.parametrize("name", [*FEW, "book/welcome", "book/workbook", "book/glossary"])
def test_a_page_works_as_one_file(
    book_folder: Path, reader_of: ReaderOf, tmp_path: Path, name: str
) -> None:
    """In an empty folder a page's single file asks for nothing, answers, and is left."""
    file = single_name(name)
    shutil.copy(book_folder / FOLDER / file, tmp_path / file)
    reader = reader_of(tmp_path)
    page = reader.open(file.removesuffix(".html"), viewport=PHONE)

    for item in items_on(page):
        answer(item)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.locator(".pg-bar .pg-leave").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Weights and measures")
    assert page.evaluate("scrollY") == 0
    assert reader.requested == [file]


def test_the_drawer_of_a_single_file_holds_the_answers(
    sample: Reader,
) -> None:
    """A single file has no contents; its drawer is about the learner's answers."""
    page = sample.open("single/01-the-counter", viewport=PHONE)
    page.locator("button.pg-menu").click()

    drawer = page.get_by_role("dialog", name=WORDS["page_answers"])
    expect(drawer.get_by_role("heading", name=WORDS["page_answers"])).to_be_visible()


def test_an_unpacked_zip_works_from_its_first_file(
    sample_folder: Path, reader_of: ReaderOf, tmp_path: Path
) -> None:
    """Unpacked elsewhere, index.html leads into a book that works; no build record is inside."""
    file = tmp_path / "sample-book.zip"
    zip_book(Outcome(sample_folder, sample_folder), file, WORDS)
    zipfile.ZipFile(file).extractall(tmp_path / "elsewhere with space")
    [folder] = (tmp_path / "elsewhere with space").iterdir()
    reader = reader_of(folder)

    page = reader.open("index")
    page.wait_for_url(reader.address("book/welcome"))
    page.locator("a[rel=next]").click()
    answer(item_on(page, "first-words"))
    assert not (folder / "objects.inv").exists()
    begin = (folder / WORDS["zip_read_me_name"]).read_text(encoding="utf-8-sig")
    assert WORDS("zip_read_me_phone", folder=FOLDER).strip() in begin
    assert (folder / FOLDER).is_dir(), "what a phone opens"


ANCHOR = re.compile(r"<a\b[^>]*\bhref=[^>]*>")
BESIDE_TEXT = re.compile(r"<script\b.*?</script>|<template\b.*?</template>", re.DOTALL)


def test_a_single_file_points_nowhere_that_it_does_not_lead(book: Reader) -> None:
    """Of a list of ways all rows can be read, and those with an arrow open in this file."""
    page = book.open("single/paths-teaching")
    arrow = "each => getComputedStyle(each, '::after').content !== 'none'"
    leads = set()
    lists = page.locator(".pg-ways").all()
    # On a screen one way is open; on paper their names alone need no list.
    for media, shown in (("screen", lists[:1]), ("print", lists[1:])):
        page.emulate_media(media=media)
        for row in (row for each in shown for row in each.locator("li").all()):
            assert row.is_visible()
            inside = row.get_by_role("link").count() == 1
            assert row.evaluate(arrow) == inside
            leads.add(inside)
    assert leads == {True, False}
    expect(page.get_by_text(WORDS("layout_single_rest", book="Practice guides"))).to_be_visible()


def test_a_row_of_a_single_file_names_the_file_to_ask_for(book: Reader, book_folder: Path) -> None:
    """Beside each way that leads to another page; such a file is made."""
    page = book.open("single/paths-teaching")
    said = page.locator("#by-teaching-20 .pg-ways li").all_inner_texts()
    files = re.findall(r"[\w-]+\.html", " ".join(page.locator(".pg-ways").all_inner_texts()))

    expect(page.get_by_text(WORDS["layout_single_beside"])).to_be_visible()
    expect(page.locator("#by-teaching-20 .pg-ways").get_by_role("link")).to_have_count(0)
    asked = WORDS("layout_single_ask", file="children-06-first-contact.html")
    assert asked in said[0]
    assert len(said) == 3
    to_send = page.locator("#by-teaching-20 .pg-files").inner_text()
    assert "identification-08-my-practice.html" in to_send
    assert "children-08-school-health-justice.html" in to_send
    assert len(files) > 30
    assert [file for file in files if not (book_folder / FOLDER / file).is_file()] == []


def test_a_list_of_a_single_file_offers_nothing_that_it_has_not(book: Reader) -> None:
    """Of the long stories it names each, and says where a group and a printer find the rest."""
    page = book.open("single/if-you-train")
    stories = page.locator(".pg-stories:not(.pg-decisions) tbody tr")

    expect(stories).to_have_count(19)
    expect(stories.get_by_text("Room 4", exact=True)).to_be_visible()
    expect(page.get_by_text(WORDS["layout_single_forms"]).last).to_be_visible()
    for form in ("stories_start", "stories_booklet", "stories_table"):
        expect(
            page.locator("main").get_by_text(WORDS[form], exact=True).locator("visible=true")
        ).to_have_count(0)


def test_a_single_file_says_what_it_is_and_how_to_get_the_book(book: Reader) -> None:
    """A short line at its top, and at its end the name of the file of the whole book."""
    page = book.open("single/core-hour")
    expect(page.get_by_text(WORDS("layout_single_rest", book="Practice guides"))).to_be_visible()
    pieces = page.locator(".pg-pieces").get_by_role("link")
    expect(pieces).to_have_count(7)
    pieces.last.click()

    told = page.locator(".pg-carried ~ .pg-whole")
    expect(told).to_contain_text("practice-guides.zip")
    expect(page.locator("main > :last-child")).to_have_text(told.inner_text())


@pytest.mark.parametrize("name", ["core-hour", "stories-room-4"])
def test_quiet_words_of_a_single_file_are_read_with_ease(book: Reader, name: str) -> None:
    """Grey letters have a contrast of 6.5 at least, on any ground, light and dark."""
    for scheme in ("light", "dark"):
        page = book.open(f"single/{name}", viewport=PHONE, color_scheme=scheme)
        faint = page.evaluate(
            """() => {
              const parts = (color) => color.match(/[\\d.]+/g).map(Number);
              const light = (color) => {
                const [r, g, b] = parts(color).map((each) => each / 255)
                  .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
              };
              const quiet = document.body.appendChild(document.createElement("i"));
              const color_of = (name) => {
                quiet.style.setProperty("color", `var(${name})`);
                return getComputedStyle(quiet).color;
              };
              const muted = light(color_of("--pg-muted"));
              return ["--pg-paper", "--pg-surface", "--pg-soft"].map((ground) => {
                const other = light(color_of(ground));
                return Math.max(muted, other) / Math.min(muted, other);
              }).filter((ratio) => ratio < 6.5);
            }"""
        )
        assert faint == []


def test_no_link_of_a_single_file_leads_nowhere(book_folder: Path) -> None:
    """Each leads to a place in its file, to the web, or is the way out."""
    lost = []
    files = sorted((book_folder / FOLDER).glob("*.html"))
    for file in files:
        markup = BESIDE_TEXT.sub("", file.read_text(encoding="utf-8"))
        places = {f"#{name}" for name in re.findall(r'\sid="([^"]*)"', markup)}
        places |= {f"#room-{name}" for name in re.findall(r'\sdata-item="([^"]*)"', markup)}
        for anchor in ANCHOR.findall(markup):
            [to] = re.findall(r'href="([^"]*)"', anchor)
            if to not in places and not re.match("https?:|about:blank$", to):
                lost.append((file.name, to))

    assert len(files) > 40
    assert lost == []


@pytest.mark.parametrize(
    ("name", "link", "words"),
    [
        (
            "core-hour",
            "a page for you",
            "You need not call yourself a victim, or be sure what it was, to ask for help.",
        ),
        (
            "if-you-train",
            "What to say in the first ten minutes",
            "Can we talk here for ten minutes?",
        ),
    ],
)
def test_a_short_page_travels_inside(
    book_folder: Path, reader_of: ReaderOf, name: str, link: str, words: str
) -> None:
    """The page for whom the content touches, and each job aid, unfold behind the link to them."""
    page = reader_of(book_folder).open(f"{FOLDER}/{name}")
    text = page.locator(".pg-carried").get_by_text(words).first
    expect(text).to_be_hidden()
    first = page.get_by_role("link", name=link).first
    first.click()

    expect(text).to_be_visible()
    title = page.locator(".pg-carried[open] > summary")
    bar = page.locator(".pg-bar").bounding_box()
    assert title.bounding_box()["y"] >= bar["y"] + bar["height"], "its title is in sight"
    page.locator(".pg-carried[open]").get_by_role("link", name=WORDS["block_back"]).click()
    expect(first).to_be_in_viewport()


def test_the_page_for_whom_it_touches_is_in_every_file(book_folder: Path) -> None:
    """Also where no sentence leads to it: a file has no contents in which to find it."""
    files = {file.stem: file.read_text("utf-8") for file in (book_folder / FOLDER).glob("*.html")}
    assert len(files) > 40
    assert [name for name, text in files.items() if 'id="carried-about-you"' not in text] == [
        "about-you"
    ]


def test_a_word_of_a_single_file_says_what_it_means(book: Reader) -> None:
    """Below its paragraph, by the keyboard too."""
    page = book.open("single/core-hour")
    word = page.get_by_role("link", name="sexual exploitation").first
    word.focus()
    page.keyboard.press("Enter")
    meaning = page.get_by_role("group", name="Exploitation")
    expect(meaning).to_contain_text("Taking unfair advantage of a person for gain.")
    expect(meaning).to_be_focused()
    page.keyboard.press("Escape")
    expect(meaning).to_have_count(0)
    expect(word).to_be_focused()


def test_a_word_of_a_sheet_inside_says_what_it_means(book: Reader) -> None:
    """Also where the page around it does not use the word."""
    page = book.open("single/if-you-train")
    page.get_by_role("link", name="What to say in the first ten minutes").first.click()
    page.locator(".pg-carried[open]").get_by_role("link", name="interpreter").first.click()

    expect(page.get_by_role("group", name="Interpreter")).to_be_visible()


def test_without_scripts_a_word_of_a_single_file_is_plain_text(book: Reader) -> None:
    """It is no link, and has no line that would promise one."""
    page = book.open("single/core-hour", java_script_enabled=False)
    word = page.locator("main").get_by_text("sexual exploitation", exact=True).first

    expect(word).to_have_css("text-decoration-line", "none")
    expect(page.get_by_role("link", name="sexual exploitation")).to_have_count(0)


def test_a_sheet_inside_belongs_to_no_piece(book: Reader) -> None:
    """Whoever opens it from a piece is still at that piece."""
    page = book.open("single/core-hour")
    where = page.locator(".pg-where").inner_text()
    page.get_by_role("link", name="a page for you").first.click()

    expect(page.locator(".pg-carried[open]")).to_be_visible()
    assert page.locator(".pg-where").inner_text() == where


def test_a_single_file_without_questions_says_nothing_of_answers(book: Reader) -> None:
    """Its side lists what is on the page."""
    page = book.open("single/paths-teaching")
    expect(page.locator(".pg-side")).not_to_contain_text(WORDS["page_answers"])
    page.locator(".pg-side").get_by_role("link", name="I have a day").click()

    expect(page.locator("#by-teaching-day h2")).to_be_in_viewport()
