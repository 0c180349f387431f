"""The path of each profession: three lengths that are true, and that lead from stop to stop."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Page, expect

from practiceguides.content.links import labels
from practiceguides.content.model import Profession
from practiceguides.content.pieces import times_of
from practiceguides.editions.proposing import lists_of
from tests.browser.reader import PHONE, Reader
from tests.conftest import ROOT, WORDS, the_book

PROFESSIONS = list(the_book().professions.values())
LENGTHS = {
    "20": ("I have 20 minutes", 16, 24),
    "90": ("I have 90 minutes", 72, 108),
    "day": ("I have a day", 240, 360),
}
"""What each length is called, and the fewest and the most minutes that it may take: a fifth less or
more than it says, and four to six hours."""

ROW = re.compile(r"<li\b.*?</li>", re.DOTALL)
LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"')
PART = re.compile(r'<p class="pg-part">.*?</p>')
"""On paper: the name of a part of a long way."""
MINUTES = re.compile(r"\b(\d+)\s(?:minutes?\b|to look back)")


def stops_of(folder: Path, profession: str, length: str) -> dict[str, int]:
    """The stops of a way, by where they lead, each with the minutes that its row says."""
    page = f"book/paths/{profession}.html"
    html = (folder / page).read_text(encoding="utf-8")
    _, _, rest = html.partition(f'id="by-{profession}-{length}"')
    listed = rest.partition("</ol>")[0]
    found = {}
    for row in ROW.findall(listed):
        link = LINK.search(row)
        assert link
        told = MINUTES.findall(unescape(re.sub(r"<[^>]*>", "", PART.sub("", row))))
        assert told, row
        found[urljoin(page, link[1])] = sum(map(int, told))
    return found


@pytest.mark.parametrize("profession", [each.id for each in PROFESSIONS])
def test_each_way_takes_about_as_long_as_it_is_called(book_folder: Path, profession: str) -> None:
    """Its stops together; none of them is a part of another one, so nothing is counted twice."""
    for length, (_, fewest, most) in LENGTHS.items():
        stops = stops_of(book_folder, profession, length)
        whole = {stop for stop in stops if "#" not in stop}

        assert fewest <= sum(stops.values()) <= most, (length, stops)
        assert [s for s in stops if "#" in s and urldefrag(s).url in whole] == [], length


@pytest.mark.parametrize("profession", [each.id for each in PROFESSIONS])
def test_a_way_tells_the_minutes_that_a_proposal_counts(book_folder: Path, profession: str) -> None:
    """`guides new programme` and the page say the same; a page as a whole is told by fives."""
    [way] = [page for page in the_book().pages if page.docname == f"book/paths/{profession}"]
    lists = list(lists_of(the_book(), way))[: len(LENGTHS)]

    for length, pieces in zip(LENGTHS, lists, strict=True):
        told = list(stops_of(book_folder, profession, length).values())
        assert len(told) == len(pieces)
        for minutes, piece in zip(told, pieces, strict=True):
            is_walked = not piece.place and times_of(the_book(), piece.page).walk
            assert minutes == (5 * round(piece.minutes / 5) if is_walked else piece.minutes)


@pytest.mark.parametrize("profession", [each.id for each in PROFESSIONS])
def test_a_longer_way_has_the_stops_of_the_shorter_one(book_folder: Path, profession: str) -> None:
    """Whoever has gone the short one has less to do in the long one."""
    short, long, day = (stops_of(book_folder, profession, each).keys() for each in LENGTHS)

    assert short < long < day


@pytest.mark.parametrize("profession", PROFESSIONS, ids=lambda each: each.id)
def test_a_path_says_what_there_is(book: Reader, profession: Profession) -> None:
    """It is called as the profession is; below the three ways stand a story, sheets, a session."""
    text = (ROOT / "book" / "paths" / f"{profession.id}.md").read_text(encoding="utf-8")
    page = book.open(f"book/paths/{profession.id}")
    expect(page.get_by_role("heading", level=1)).to_have_text(profession.label)
    heads = page.locator("main").get_by_role("heading", level=2).all_inner_texts()

    assert f"by-{profession.id}" in labels(text)
    assert heads[:3] == ["Your first story", "To print", "With your team"]
    rows = page.locator(".pg-ways").first.get_by_role("listitem")
    assert [row.split("\n")[0] for row in rows.all_inner_texts()] == [
        n for n, *_ in LENGTHS.values()
    ]
    here = page.locator(".pg-contents a[aria-current]")
    expect(here).to_have_text(profession.label)
    turn = page.locator(".pg-turn a")
    expect(turn).to_have_count(1)
    expect(turn).to_contain_text("By profession")


def test_only_the_paths_and_their_list_have_the_paths_in_the_contents(book: Reader) -> None:
    """Elsewhere the contents are as short as before, and the order passes the paths by."""
    page = book.open("book/core-hour")
    expect(page.locator('.pg-contents a[href*="paths/"]')).to_have_count(0)
    page.goto(book.address("book/by-profession"))
    expect(page.locator('.pg-contents a[href*="paths/"]')).to_have_count(len(PROFESSIONS))
    expect(page.locator(".pg-turn [rel=next]")).to_contain_text("How to use this book")
    page.locator(".pg-turn [rel=next]").click()
    expect(page.locator(".pg-turn [rel=prev]")).to_contain_text("By profession")


@pytest.mark.parametrize("profession", [each.id for each in PROFESSIONS])
def test_the_longest_way_is_walked_from_its_first_stop_to_its_last(
    book: Reader, book_folder: Path, profession: str
) -> None:
    """By its own buttons; each stop is there, also those of the shorter ways, and then the list."""
    length = "day"
    page = book.open(f"book/paths/{profession}", viewport=PHONE)
    page.locator(".pg-ways").first.get_by_role("link", name=LENGTHS[length][0]).click()
    rows = page.locator(f"#by-{profession}-{length} .pg-ways li a")
    titles = [title.strip() for title in rows.all_inner_texts()]
    stops = list(stops_of(book_folder, profession, length))
    assert len(titles) == len(stops)
    rows.first.click()
    for n, stop in enumerate(stops, start=1):
        arrive(book, page, stop)
        if n < len(stops):
            told = WORDS("page_way_next", n=n + 1, total=len(stops), title=titles[n])
            follow(page, told)
    follow(page, WORDS["page_way_back"])
    page.wait_for_url(f"{book.address(f'book/paths/{profession}')}#by-{profession}-{length}")


def arrive(book: Reader, page: Page, stop: str) -> None:
    """The page of a stop is there, and what its address leads to can be seen on it."""
    address, anchor = urldefrag(stop)
    address = book.address(address.removesuffix(".html")) + (f"#{anchor}" if anchor else "")
    page.wait_for_url(re.compile(f"^{re.escape(address)}{'' if anchor else '(#.*)?'}$"))
    if anchor:
        expect(page.locator(f'[id="{anchor}"]')).to_be_visible()


def follow(page: Page, told: str) -> None:
    """Press a button of the way; at the end of a page of pieces it waits for the last of them."""
    link = page.locator(":is(.pg-way, .pg-turn) a").get_by_text(told, exact=True)
    expect(link.last).to_be_attached()
    shown = link.filter(visible=True)
    (shown if shown.count() else link).last.evaluate("each => each.click()")
