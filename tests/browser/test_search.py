"""The search page: what a reader types, what they get, and where it leads."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.reader import PHONE, Reader, come_true, reading_in_silence, stored, until
from tests.browser.test_pages import faults_in_both_schemes
from tests.conftest import WORDS, the_book
from tests.pseudo import LONGER, MIRRORED, content_of, reading, unspoken
from tests.tools import browser_path

SAMPLE = Path(__file__).parents[1] / "sample_book"
CHAPTER = "book/01-the-counter"
ASKING = "book/identification/06-seeing-asking-listening.html"
CHOICE = "book/protection/07-choice-and-safe-information.html"
AFTER = "book/reintegration"
CHILDREN = "book/children"
CARD = "book/identification/first-ten-minutes.html"
HEALTH = "book/protection/06-the-first-72-hours.html#health-offered-and-not-required"
RETURN = "book/protection/02-what-the-law-asks.html#stay-compensation-return"
FORMS = "book/identification/03-key-concepts.html#forms-of-exploitation"
KEPT = "book/identification/eleven-clues.html"


@pytest.fixture(scope="module")
def asked(browser: Browser, book_folder: Path) -> Iterator[Page]:
    """The search page of the real book, of which one test after the other asks something."""
    with reading_in_silence(browser, book_folder) as reader:
        yield reader.open("search")


def search(page: Page, words: str) -> Locator:
    """Look for words by keyboard; returns the pages that are found, best first."""
    page.get_by_label(WORDS["search_label"]).fill(words)
    page.keyboard.press("Enter")
    told = page.locator("#pg-search [role=status]")
    expect(told).not_to_have_text(WORDS["search_wait"])
    return page.locator(".search-results > li")


def links(results: Locator) -> list[str]:
    """Where the best place of each page leads."""
    found = results.locator("> a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    return [str(each) for each in found]


def test_search_finds_a_word_inside_an_exercise(sample: Reader) -> None:
    """A word that only an option says leads to that exercise; the words leave no trace."""
    page = sample.open("search")
    results = search(page, "capital")
    expect(page.locator("#pg-search [role=status]")).to_have_text(WORDS("search_found", n=1))
    expect(results).to_have_count(1)
    expect(results.locator("mark").first).to_contain_text("capital")

    assert page.url == sample.address("search")
    assert "capital" not in json.dumps(
        [stored(page, "localStorage"), stored(page, "sessionStorage")]
    )
    assert page.evaluate("localStorage.length") == 0
    results.locator("> a").click()
    expect(page.locator(".pg-item:target")).to_be_visible()
    assert "capital" not in page.url


def test_on_a_phone_the_keyboard_goes_when_the_search_begins(sample: Reader) -> None:
    """The field gives the focus away, so that what is found is seen; at a desk it stays there."""
    phone = sample.open("search", viewport=PHONE, has_touch=True, is_mobile=True)
    desk = sample.open("search")
    for page, focused in ((phone, False), (desk, True)):
        expect(search(page, "capital")).to_have_count(1)
        field = page.get_by_label(WORDS["search_label"])
        assert field.evaluate("field => field === document.activeElement") is focused


def test_much_that_is_found_is_told_in_short(book: Reader) -> None:
    """The sheet for the desk is first, eight pages are shown, and what else each has is folded."""
    page = book.open("search", viewport=PHONE)
    results = search(page, "what do I say")
    expect(results).to_have_count(8)
    assert links(results)[0].startswith("book/identification/first-ten-minutes.html")
    expect(page.locator("#pg-search [role=status]")).to_contain_text(WORDS["search_best"])
    also = results.nth(1).locator("details")
    expect(also.get_by_role("link").first).to_be_hidden()
    also.locator("summary").click()
    expect(also.get_by_role("link").first).to_be_visible()


def test_search_says_when_nothing_is_found(sample: Reader) -> None:
    """A word that is nowhere gets a plain sentence; no word gets none."""
    page = sample.open("search")
    for word in ("zeppelin", "constructor"):  # the second one is known to every object of a script
        expect(search(page, "capital")).to_have_count(1)
        expect(search(page, word)).to_have_count(0)
        expect(page.locator("#pg-search [role=status]")).to_have_text(WORDS["search_none"])

    search(page, " ")
    expect(page.locator("#pg-search [role=status]")).to_have_text("")


def test_what_is_typed_is_looked_for_after_a_pause(book: Reader) -> None:
    """Other words bring other pages without Enter; that is said once, and one can type on."""
    page = book.open("search")
    results = search(page, "nurse")
    page.evaluate(
        """() => {
          window.heard = [];
          const told = document.querySelector("#pg-search [role=status]");
          const hear = () => window.heard.push(told.textContent);
          const all = { childList: true, characterData: true, subtree: true };
          new MutationObserver(hear).observe(told, all);
        }"""
    )
    field = page.get_by_label(WORDS["search_label"])
    field.select_text()
    field.press_sequentially("lawyer")
    expect(results.locator("mark").first).to_contain_text(re.compile("lawyer", re.IGNORECASE))

    expect(field).to_be_focused()
    told = page.locator("#pg-search [role=status]").inner_text()
    assert page.evaluate("window.heard") == [told]
    assert page.url == book.address("search")


def test_what_two_letters_begin_is_not_said_to_be_nowhere(sample: Reader) -> None:
    """Until Enter asks for them; what was found before is gone meanwhile."""
    page = sample.open("search")
    expect(search(page, "capital")).to_have_count(1)
    page.get_by_label(WORDS["search_label"]).fill("zq")
    expect(page.locator(".search-results > li")).to_have_count(0)
    told = page.locator("#pg-search [role=status]")
    expect(told).to_have_text("")
    page.keyboard.press("Enter")
    expect(told).to_have_text(WORDS["search_none"])


def test_a_press_into_the_field_selects_what_stands_there(sample: Reader) -> None:
    """Who comes back to it types the next word in place of the last one, by mouse or by finger."""
    desk = sample.open("search")
    phone = sample.open("search", viewport=PHONE, has_touch=True, is_mobile=True)
    for page, press in ((desk, "click"), (phone, "tap")):
        expect(search(page, "capital")).to_have_count(1)
        page.get_by_role("heading", level=1).click()
        field = page.get_by_label(WORDS["search_label"])
        expect(field).not_to_be_focused()
        getattr(field, press)()
        come_true(page, "document.activeElement.selectionEnd === 'capital'.length")
        page.keyboard.type("gate")
        expect(field).to_have_value("gate")


def test_search_gives_no_answer_away(sample: Reader) -> None:
    """What only the feedback of an exercise says is not found."""
    page = sample.open("search")
    spec = json.loads(
        sample.open(CHAPTER).locator(".pg-spec").first.text_content() or "{}"
    )  # fmt: skip
    [secret, *_] = [each["feedback"]["story"] for each in spec["options"]]
    words = " ".join(secret.replace("<p>", "").replace("</p>", "").split()[:6])
    search(page, words)

    assert words not in page.locator("#pg-search").inner_text()


def test_what_is_typed_is_stored_nowhere(book: Reader) -> None:
    """Not in the address, in the tab's history or a storage; Back leads to the empty field."""
    page = book.open("search", viewport=PHONE)
    results = search(page, "police")
    page.get_by_role("button", name=WORDS["search_more"]).click()
    expect(results).to_have_count(16)
    kept = [stored(page, area) for area in ("localStorage", "sessionStorage")]
    assert "police" not in json.dumps(kept)
    assert page.evaluate("history.state") is None
    results.nth(2).locator("> a").click()
    page.wait_for_url("**/book/**")
    page.go_back()

    assert page.url == book.address("search")
    assert page.evaluate("history.state") is None
    expect(page.get_by_label(WORDS["search_label"])).to_have_value("")
    expect(page.get_by_label(WORDS["search_label"])).to_be_focused()
    expect(results).to_have_count(0)


@pytest.fixture
def site(book: Reader) -> Iterator[tuple[Page, str]]:
    """The book on a site, in a Chromium that keeps pages to go back to, as it does by itself."""
    handler = partial(Quiet, directory=str(book.folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    browser = book.browser.browser_type.launch(
        executable_path=browser_path(),
        args=["--no-sandbox"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    page = browser.new_page(viewport=PHONE)
    yield page, f"http://127.0.0.1:{server.server_port}/search.html"
    browser.close()
    server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """Tells nobody what is asked for."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Nothing."""


def test_a_browser_that_keeps_the_page_leads_back_to_what_was_found(
    site: tuple[Page, str],
) -> None:
    """Words, results and the place are there again, in sight; after a deletion they are not."""
    page, address = site
    page.goto(address)
    results = search(page, "police")
    page.get_by_role("button", name=WORDS["search_more"]).click()
    link = results.nth(11).locator("> a")
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    for deleted in (False, True):
        link.click()
        page.wait_for_url("**/book/**")
        if deleted:
            page.evaluate("sessionStorage.clear(), localStorage.clear()")
        page.go_back(wait_until="commit")
        expect(results).to_have_count(0 if deleted else 16)
        expect(page.get_by_label(WORDS["search_label"])).to_be_visible()
        if not deleted:
            expect(link).to_be_focused()
            come_true(page, "before => Math.abs(scrollY - before) < 5", arg=before)
            assert before > 800


def test_after_leave_now_a_kept_page_is_covered(site: tuple[Page, str]) -> None:
    """What was found before is not seen again by Back."""
    page, address = site
    page.goto(address)
    search(page, "police").first.locator("> a").click()
    page.wait_for_url("**/book/**")
    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url("**/measures.html")
    page.go_back(wait_until="commit")

    expect(page.get_by_role("heading", level=1)).to_have_text("Weights and measures")


def test_back_after_leave_now_shows_no_words_that_were_looked_for(book: Reader) -> None:
    """From the place that was found, and from the search itself."""
    page = book.open("search")
    search(page, "police").first.locator("> a").click()
    page.wait_for_url("**/book/**")
    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(book.address("measures"))
    page.go_back()

    expect(page.get_by_role("heading", level=1)).to_have_text("Weights and measures")


def test_a_word_of_the_language_is_taken_for_no_other(asked: Page) -> None:
    """Nothing else is shown for it; what the book says in an answer alone is such a word too."""
    told = asked.locator("#pg-search [role=status]")
    for typed in ("buried", "heart", "fight", "stuck", "widow", "injected"):
        search(asked, typed)
        expect(told).not_to_contain_text(WORDS["search_instead"].partition("{")[0])
    for typed in ("killed", "jailed"):
        search(asked, typed)
        expect(told).to_contain_text(f"“{typed}”")


def test_on_the_search_page_its_name_in_the_bar_is_no_link(book: Reader) -> None:
    """It says that it is the current page; so does My workbook."""
    page = book.open("book/workbook")
    for name, link in (("book/workbook", ".pg-work"), ("search", ".pg-find")):
        page.goto(book.address(name))
        here = page.locator(link)
        expect(here).to_have_attribute("aria-current", "page")
        assert here.get_attribute("href") is None
    expect(page.locator(".pg-work")).to_have_attribute("href", re.compile("book"))


def test_what_was_shown_for_a_mistyped_word_is_told(asked: Page) -> None:
    """The word stands in the line above the results."""
    search(asked, "traffiking")

    expect(asked.locator("#pg-search [role=status]")).to_contain_text("trafficking")


def test_search_says_first_what_a_word_means(book: Reader) -> None:
    """Above the list stand two lines of it, with a link; the list begins with a chapter."""
    page = book.open("search")
    for typed in ("kid", "traffiking", "screening"):
        found = links(search(page, typed))
        assert found
        assert not found[0].startswith("book/glossary")
    meaning = page.locator(".search-meaning")
    expect(meaning).to_contain_text("The first step of identification")
    meaning.get_by_role("link").click()
    expect(page.locator("dt:target")).to_have_text("Screening")


def test_where_nothing_is_found_there_is_a_way_on(book: Reader) -> None:
    """The professions, the first ten minutes, the page for oneself and the words, in a list."""
    page = book.open("search")
    expect(search(page, "zeppelin")).to_have_count(0)
    expect(page.locator("#pg-search [role=status]")).to_have_text(WORDS["search_ways"])
    ways = page.locator(".search-ways a")
    expect(ways).to_have_count(4)
    search(page, "police")
    expect(ways).to_have_count(0)
    search(page, "zeppelin")
    ways.first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("By profession")


def test_a_profession_leads_to_its_page(asked: Page) -> None:
    """Whoever types what they are finds their own page first, by its name and once."""
    for profession in the_book().professions.values():
        first = search(asked, profession.label).first
        expect(first.get_by_text(profession.label, exact=True)).to_have_count(1)
        assert links(first)[0].startswith(f"book/paths/{profession.id}.html")


@pytest.mark.parametrize(
    ("typed", "page", "within"),
    [
        ("nurse", "book/stories/room-4", 3),
        ("nurse", "book/paths/health", 1),
        ("teachers", "book/paths/teaching", 1),
        ("policymaker", "book/paths/management", 1),
        ("what do I say", "book/identification/first-ten-minutes", 1),
        ("traffiking", "book/core-hour", 1),
        ("can i lock the gate", "book/stories/the-locked-gate", 3),
        *((typed, "book/about-you", 1) for typed in ("I am a victim", "suicide", "run away")),
        ("boss", "book/protection/07-choice-and-safe-information", 2),
        ("minister", "book/paths/management", 1),
        ("hotline", "book/find-out", 1),
        *((typed, "book/children/index", 1) for typed in ("child", "children", "kid")),
        ("guardian", "book/children/07-care-and-best-interests", 1),
        ("orphanage", "book/children/07-care-and-best-interests", 1),
        ("baby", "book/children/07-care-and-best-interests", 1),
        ("adoption", "book/children/07-care-and-best-interests", 2),
        *((typed, "book/if-you-train", 1) for typed in ("trainer", "training others", "teach")),
        *((typed, "book/if-you-train", 1) for typed in ("course", "workshop")),
        ("interpretr", "book/identification/06-seeing-asking-listening", 3),
        *((typed, "book/identification/eleven-clues", 1) for typed in ("passport", "pasport")),
        ("pasports", "book/identification/eleven-clues", 1),
        ("passport taken", "book/identification/eleven-clues", 1),
        ("took her passport away", "book/identification/06-seeing-asking-listening", 2),
        ("police danger", "book/identification/06-seeing-asking-listening", 1),
        ("she is afraid of the police", "book/protection/06-the-first-72-hours", 1),
        ("rape tonight", "book/protection/06-the-first-72-hours", 1),
        ("suicide", "book/protection/06-the-first-72-hours", 3),
        ("lawyer", "book/protection/02-what-the-law-asks", 3),
        ("I need a lawyer", "book/find-out", 1),
        ("undocumented", "book/identification/02-what-the-law-asks", 1),
        *((typed, "book/reintegration/07-work-debt-and-money", 1) for typed in ("loan", "lender")),
        ("domestic violence", "book/reintegration/08-family-and-neighbours", 1),
        ("case manager", "book/reintegration/10-my-practice", 1),
        ("gossip", "book/reintegration/08-family-and-neighbours", 1),
        ("moneylender", "book/reintegration/07-work-debt-and-money", 2),
    ],
)
def test_what_people_type_finds_what_they_mean(
    asked: Page, typed: str, page: str, within: int
) -> None:
    """Everyday words, and words with a slip, find the page among the first."""
    found = links(search(asked, typed))

    assert any(link.startswith(f"{page}.html") for link in found[:within]), found


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        *((typed, f"{ASKING}#seeing-clues-not-proof") for typed in ("ID", "i.d.")),
        *((typed, "book/how-to-use.html") for typed in ("where do I begin", "Where to start?")),
        ("how do I begin", "book/identification/first-ten-minutes.html"),
        ("how do I ask", f"{ASKING}#item-one-good-question"),
        ("police trainer", "book/if-you-train.html"),
        ("print", "book/if-you-train.html#sheets-for-the-desk"),
        ("she does not want help", f"{CHOICE}#when-the-answer-is-no"),
        ("husband translates", f"{ASKING}#a-safe-moment-and-a-neutral-interpreter"),
        ("is she lying", f"{ASKING}#when-the-account-changes"),
        ("must i report", "book/protection/03-key-concepts.html#consent-and-confidentiality"),
        ("girl in my class", "book/paths/teaching.html"),
        ("no place to sleep", "book/protection/first-day.html"),
        ("how do I talk to a child", "book/children/talking-with-a-child.html"),
        ("age test", f"{CHILDREN}/03-key-concepts.html#child-and-age"),
        ("the child is missing", f"{CHILDREN}/07-care-and-best-interests.html#missing-at-six"),
        ("best interests", f"{CHILDREN}/07-care-and-best-interests.html#a-note-of-best-interests"),
        ("she turns 18", f"{CHILDREN}/09-return-and-growing-up.html#a-year-before-eighteen"),
        ("my boss took my passport", "book/about-you.html"),
        ("i am so tired", "book/caring.html"),
        ("what can i do", "book/welcome.html#somebody-comes-today"),
        ("human trafiking", "book/core-hour.html#core-hour-the-town-office"),
        (
            "the broker wants money",
            f"{AFTER}/09-return-and-moving-again.html#when-the-recruiter-is-back",
        ),
        ("he beats her", f"{AFTER}/08-family-and-neighbours.html#when-somebody-is-hit-at-home"),
        (
            "she is not motivated",
            f"{AFTER}/05-how-practitioners-experience-it.html#the-word-motivated",
        ),
        (
            "can I close the file",
            f"{AFTER}/06-planning-with-the-person.html#closing-and-handing-over",
        ),
        ("he wants to leave again", f"{AFTER}/09-return-and-moving-again.html#leaving-again"),
    ],
)
def test_a_question_finds_its_answer_first(asked: Page, typed: str, place: str) -> None:
    """As people at work, and people concerned, would type it."""
    assert links(search(asked, typed))[0] == place


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("suicide", HEALTH),
        ("she wants to die", HEALTH),
        *((typed, CARD) for typed in ("crying", "she is crying", "he cries", "cried")),
        *((typed, HEALTH) for typed in ("bruises", "bruised", "she has bruises")),
        *((typed, "book/protection/first-day.html") for typed in ("runaway", "she ran away")),
        ("organ", FORMS),
        ("organs", FORMS),
        *((typed, RETURN) for typed in ("he wants to go home", "going home")),
        *((typed, FORMS) for typed in ("domestic worker", "domestic workers")),
        *((typed, KEPT) for typed in ("passport", "passports", "keeps her passport")),
    ],
)
def test_everyday_words_find_what_somebody_at_work_does(
    asked: Page, typed: str, place: str
) -> None:
    """First, or right after the page for whoever means themselves."""
    found = links(search(asked, typed))
    ahead = found[:1] == ["book/about-you.html"]

    assert found[ahead] == place


@pytest.mark.parametrize("typed", ["suicide", "I want to die", "I want to run away"])
def test_who_may_mean_themselves_finds_the_page_for_that_first(asked: Page, typed: str) -> None:
    """Whatever else is found for somebody at work."""
    assert links(search(asked, typed))[0] == "book/about-you.html"


ASK_EACH = """async all => {
  const field = document.querySelector("#search-words");
  const found = [];
  for (const typed of all) {
    field.value = typed;
    field.form.requestSubmit();
    // What is found is drawn in the task after it is asked for.
    await new Promise(done => setTimeout(done));
    found.push(document.querySelector(".search-results > li > a")?.getAttribute("href"));
  }
  return found;
}"""


def test_each_known_question_finds_what_search_yaml_names_for_it(asked: Page) -> None:
    """In each of the ways in which it is typed there; a meaning may stand above."""
    search(asked, "police")  # From then on the index is there.
    expected = {}
    for question in the_book().search.questions:
        name, _, anchor = question.leads[0].partition("#")
        expected |= dict.fromkeys(question.typed, f"{name}.html{anchor and '#' + anchor}")
    found = dict(zip(expected, asked.evaluate(ASK_EACH, list(expected)), strict=True))

    assert {typed: at for typed, at in found.items() if at != expected[typed]} == {}


def test_where_few_pages_have_all_words_those_with_some_follow(asked: Page) -> None:
    """Under a line that says so; what was looked for besides is told, and more are shown."""
    results = search(asked, "boss ice")
    told = asked.locator("#pg-search [role=status]")
    expect(asked.get_by_text(WORDS["search_rest"])).to_be_visible()
    expect(told).to_contain_text(WORDS("search_said", typed="boss", says="employer"))
    expect(results).to_have_count(8)
    asked.get_by_role("button", name=WORDS["search_more"]).click()

    expect(results.nth(8).locator("> a")).to_be_focused()
    search(asked, "police")
    expect(asked.get_by_text(WORDS["search_rest"])).to_have_count(0)


def test_a_link_leads_to_the_place_and_not_to_the_top(book: Reader) -> None:
    """Of a long chapter the heading that was found is what the reader sees first."""
    page = book.open("search", viewport=PHONE)
    link = search(page, "three parts for an adult").locator("> a").first
    heading = link.inner_text()
    link.click()

    expect(page.locator(":target").get_by_role("heading").first).to_be_in_viewport()
    expect(page.locator(":target").get_by_role("heading").first).to_have_text(heading)


def test_a_link_leads_into_the_folded_part_that_holds_the_words(book: Reader) -> None:
    """It is open, and in sight, in whatever piece of the page it stands."""
    page = book.open("search", viewport=PHONE)
    search(page, "nurse")
    link = page.locator(".search-results a", has_text="Prepare before you ask")
    more = page.get_by_role("button", name=WORDS["search_more"])
    for _ in until(link.is_visible):
        more.click()
    link.click()
    folded = page.locator("details:target")

    expect(folded).to_have_attribute("open", "")
    expect(folded.get_by_text("Doctor, nurse, midwife or health worker")).to_be_in_viewport()
    expect(folded.get_by_text("See every adult patient alone")).to_be_in_viewport()


def test_tests_and_the_gallery_come_last(asked: Page) -> None:
    """Pages that search.yaml puts last follow all others, in whatever they are found."""
    results = search(asked, "exercise")
    more = asked.get_by_role("button", name=WORDS["search_more"])
    for _ in until(lambda: not more.is_visible()):
        more.click()
    found = links(results)
    last = ("before-and-after", "for-trainers", "reference", "gallery", "sources")
    ranks = [any(name in link for name in last) for link in found]

    assert any(ranks)
    assert ranks == sorted(ranks)


def test_more_pages_are_shown_on_request(asked: Page) -> None:
    """Eight pages come first; the button shows more, and the focus goes to the first of them."""
    results = search(asked, "police")
    expect(results).to_have_count(8)
    asked.get_by_role("button", name=WORDS["search_more"]).click()

    expect(results).not_to_have_count(8)
    expect(results.nth(8).locator("> a")).to_be_focused()


def test_what_is_found_is_accessible_and_fits(book: Reader) -> None:
    """There is nothing for axe in the results, and none of it stands beside a small screen."""
    page = book.open("search", viewport={"width": 320, "height": 700})
    for typed in ("police", "hotline", "zeppelin"):
        search(page, typed)

        assert faults_in_both_schemes(page) == [], typed
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, typed


@pytest.mark.parametrize("language", [LONGER, MIRRORED])
def test_search_speaks_the_book_s_language(
    reader_of: Callable[[Path], Reader], spoken: Callable[[str], Path], language: str
) -> None:
    """In another language, and from right to left, search finds and says nothing in English."""
    page = reader_of(spoken(language)).open("search")
    with reading(language):
        for typed in ("capital", "capitel", "capital zeppelin"):
            expect(search(page, typed)).not_to_have_count(0)
            assert unspoken(page.content(), content_of(SAMPLE)) == set()


def test_no_letter_is_lost_to_the_selection(asked: Page) -> None:
    """Who types as soon as the field has the focus keeps the first letter."""
    search(asked, "nurse")
    asked.locator("h1").click()
    typed = asked.get_by_role("searchbox").evaluate(
        """async (field) => {
          field.focus();
          document.execCommand("insertText", false, "s");
          await new Promise((done) => setTimeout(done, 50));
          document.execCommand("insertText", false, "helter");
          return field.value;
        }"""
    )

    assert typed == "shelter"
