"""Firefox and WebKit do as Chromium does: the same answers lead to the same words on every page."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.browser.engines import Engine, firefox, webkit
from tests.browser.reader import Reader, until
from tests.conftest import WORDS, the_book

WALK = (Path(__file__).parent / "walk.js").read_text(encoding="utf-8").rstrip().rstrip(";")
PAGES = the_book().pages
NEUTRAL = "Weights and measures"
CHAPTER = "book/01-the-counter"
NOTE = ".pg-item[data-type=notepad] textarea"
FOLDERS = ["book/identification/01-introduction", "book/protection/01-introduction"]
"""Two chapters that lie in different folders."""
WORKBOOK = "book/workbook"
SOURCES = "book/sources"
"""A page without exercises."""
THERE = """
  new Promise((then) => {
    const look = () => document.querySelector("PLACE") ? then() : setTimeout(look, 10);
    look();
  })
"""
HELD = "JSON.stringify([{...sessionStorage}, {...localStorage}])"
DRAWN = THERE.replace("PLACE", ".pg-answers:not([hidden])")


def open_page(engine: Engine, address: str) -> None:
    """Open a page and wait until it is drawn."""
    engine.visit(address)
    engine.run(DRAWN)


def text_of(engine: Engine, selector: str) -> str:
    """What is to be read in one place of the page."""
    return str(engine.run(f"document.querySelector({json.dumps(selector)}).innerText"))


def write(engine: Engine, text: str) -> None:
    """Write into the first notepad of the page, in the piece that holds it."""
    engine.run(f"location.hash = document.querySelector({json.dumps(NOTE)}).closest('.pg-item').id")
    engine.run(THERE.replace("PLACE", ".pg-piece:not(.is-away) [data-type=notepad]"))
    engine.driver.find_element("css selector", NOTE).send_keys(text)


def open_answers(engine: Engine) -> None:
    """Unfold "Your answers", and wait for what is in it."""
    engine.run("document.querySelector('.pg-side .pg-answers').open = true")
    engine.run(THERE.replace("PLACE", ".pg-answers .pg-link"))


PRESS = """
  new Promise((then) => {
    const look = () => {
      const all = [...document.querySelectorAll(".pg-answers button")];
      const found = all.find((each) => each.textContent === WORDS);
      if (!found) setTimeout(look, 10);
      else then(IS_PRESSED && found.click());
    };
    look();
  })
"""


def press(engine: Engine, words: str, *, is_pressed: bool = True) -> None:
    """Press the button of "Your answers" that says this, or only wait until it is there."""
    script = PRESS.replace("WORDS", json.dumps(words))
    engine.run(script.replace("IS_PRESSED", json.dumps(is_pressed)))


def delete_everything(engine: Engine) -> None:
    """By the control beside the text, which asks once."""
    open_answers(engine)
    press(engine, WORDS["page_answers_delete"])
    press(engine, WORDS["page_answers_yes"])


@pytest.fixture(params=[firefox, webkit], ids=lambda engine: engine.__name__)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One browser after the other."""
    start: Callable[[], AbstractContextManager[Engine]] = request.param
    with start() as each:
        yield each


@pytest.mark.parametrize("folder", sorted({Path(page.docname).parent for page in PAGES}), ids=str)
def test_every_answer_says_the_same(engine: Engine, book: Reader, folder: Path) -> None:
    """Each exercise and story of the book ends in the same words, and no page is too wide."""
    for name in (page.docname for page in PAGES if Path(page.docname).parent == folder):
        read = book.open(name)
        expected = json.loads(read.evaluate(WALK))
        read.context.close()
        if "/desk-" in name:
            # What the desk before has handed on, of which the other reader has nothing. A desk that
            # is open would store it again.
            open_page(engine, book.address(SOURCES))
            engine.empty()
        open_page(engine, book.address(name))

        assert json.loads(engine.run(WALK)) == expected, name


WALKED = """new Promise((then) => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const told = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    told.push(`${effectiveDirective} ${blockedURI}`));
  const look = (turns) => {
    const missing = [
      ...all("link[rel=stylesheet], style").filter((each) => !each.sheet),
      ...all("img").filter((each) => each.complete && !each.naturalWidth),
      ...all(".pg-item .pg-live").filter((each) => !each.firstElementChild),
    ];
    if (!missing.length || !turns)
      WALK.then(() => then([missing.map((each) => each.outerHTML), told]));
    else setTimeout(look, 50, turns - 1);
  };
  look(200);
})"""
"""What the page names and did not get, and what its policy stops while all is answered.

In one script: Firefox keeps nothing of one for the next.
"""

STRANGE = """(async () => {
  const told = new Set();
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
    told.add(effectiveDirective.replace(/-(elem|attr)$/, "")));
  const away = "AWAY://example.org/";
  const add = (name, values) =>
    document.body.appendChild(Object.assign(document.createElement(name), values));
  const tries = {
    "script-src": () => {
      add("script", { textContent: "window.hit = 'inline'" });
      add("script", { src: "data:text/javascript,window.hit='data'" });
      add("b", { innerHTML: "<i onclick=\\"window.hit = 'handler'\\"></i>" }).firstChild.click();
    },
    "style-src": () => add("style", { textContent: "body { border-top: 7px solid }" }),
    "img-src": () => add("img", { src: away }),
    "frame-src": () => add("iframe", { src: away }),
    "base-uri": () => document.head.prepend(add("base", { href: away })),
    "connect-src": () => void fetch(away).catch(() => {}),
    "form-action": () => add("form", { action: away, method: "post" }).submit(),
  };
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      attempt();
    } catch {} // As Firefox does for a form.
    for (let turn = 0; !told.has(name) && turn < 100; turn += 1)
      await new Promise((then) => setTimeout(then, 50));
  }
  const { borderTopWidth } = getComputedStyle(document.body);
  const missed = Object.keys(tries).filter((name) => !told.has(name));
  return [missed, window.hit, borderTopWidth, document.baseURI === location.href];
})()"""
"""What somebody could try who got a word of HTML into a page; first what of it was not stopped."""


def test_the_policy_lets_every_page_work(engine: Engine, sample: Reader) -> None:
    """Styles, pictures and scripts of every page come, all is answered, and nothing is stopped."""
    files = sorted(sample.folder.rglob("*.html"))
    pages = [file.relative_to(sample.folder) for file in files if file.name != "index.html"]
    for page in pages:
        engine.visit(sample.address(str(page.with_suffix(""))))
        if engine.run("document.querySelector('.pg-answers') !== null"):
            engine.run(DRAWN)
        assert engine.run(WALKED.replace("WALK", WALK)) == [[], []], page
    assert len(pages) > 10


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("name", [CHAPTER, "single/01-the-counter"])
def test_the_policy_stops_what_is_not_of_the_book(
    engine: Engine, sample: Reader, name: str, scheme: str
) -> None:
    """No script, handler, style, picture, frame, form, base or request of a stranger."""
    open_page(engine, sample.address(name))
    assert engine.run(STRANGE.replace("AWAY", scheme)) == [[], None, "0px", True]


def test_what_is_open_is_stored_again_when_it_was_cleared_outside(
    engine: Engine, sample: Reader
) -> None:
    """Also where Firefox keeps what all pages share; the page says so."""
    open_page(engine, sample.address(CHAPTER))
    engine.run(WALK)
    open_answers(engine)
    press(engine, WORDS["saving_keep_answers"])
    engine.empty()
    engine.driver.find_element("css selector", NOTE).send_keys(" and a lamp")
    engine.run(THERE.replace("PLACE", "main > .pg-notice"))
    assert WORDS["page_keep_again"] in text_of(engine, "main > .pg-notice")
    engine.driver.refresh()
    engine.run(DRAWN)
    note = engine.run(f"document.querySelector({json.dumps(NOTE)}).value")
    assert note == "Some words and a lamp"
    assert engine.run("document.querySelectorAll('.pg-feedback').length") > 0
    open_answers(engine)
    assert WORDS["saving_title_kept"] in text_of(engine, ".pg-answers")


def test_a_step_back_after_leaving_shows_no_text(engine: Engine, book: Reader) -> None:
    """After "Leave now" the pages read before stay covered, whatever folder they are in."""
    for name in FOLDERS:
        open_page(engine, book.address(name))
        write(engine, "A chair")
    engine.click(".pg-bar .pg-leave")
    engine.wait_for_title(NEUTRAL)

    engine.back()
    engine.wait_for_title(NEUTRAL)
    open_page(engine, book.address(FOLDERS[0]))
    assert engine.run(f"document.querySelector({json.dumps(NOTE)}).value") == ""
    # Where Firefox keeps what all pages share.
    engine.visit(book.address("_static/storage"))
    assert "A chair" not in engine.run(HELD)


def test_a_single_file_that_was_left_stays_left(engine: Engine, sample: Reader) -> None:
    """A file that stands alone becomes the neutral page, and stays it when loaded again."""
    engine.visit(sample.address("single/01-the-counter"))
    engine.click(".pg-bar .pg-leave")
    engine.wait_for_title(NEUTRAL)

    engine.driver.refresh()
    engine.wait_for_title(NEUTRAL)


def test_what_was_deleted_does_not_come_back(engine: Engine, book: Reader) -> None:
    """A note that was deleted on a page of another folder is gone after a step back to its own."""
    mine, other = FOLDERS
    open_page(engine, book.address(mine))
    write(engine, "A chair")
    open_page(engine, book.address(other))
    delete_everything(engine)
    engine.back()
    engine.run(DRAWN)

    assert engine.run(f"document.querySelector({json.dumps(NOTE)}).value") == ""


def test_my_workbook_gathers_what_was_done_in_all_folders(engine: Engine, book: Reader) -> None:
    """Progress, the place to go on, and the notes of every chapter are in My workbook."""
    for name in FOLDERS:
        open_page(engine, book.address(name))
        engine.run(WALK)
    engine.click(".pg-bar .pg-work")
    engine.wait_for_address(book.address(WORKBOOK))
    engine.run(DRAWN)

    # What keeps answers under a passphrase comes a little later.
    for _ in until(lambda: WORDS["page_lock_offer"] in text_of(engine, ".pg-workbook")):
        time.sleep(0.1)
    told = text_of(engine, ".pg-workbook")
    assert WORDS["page_workbook_next"] in told
    assert told.count("Some words") >= 2
    done = engine.run(
        "[...document.querySelectorAll('.workbook-progress li')]"
        ".filter((line) => line.textContent.includes('✓'))"
        ".map((line) => line.querySelector('a').href)"
    )
    assert {book.address(name) for name in FOLDERS} <= set(done)
    engine.driver.refresh()
    engine.run(DRAWN)
    for _ in until(lambda: text_of(engine, ".pg-workbook") == told):
        time.sleep(0.1)


def test_what_is_kept_is_there_for_a_new_tab_and_one_control_deletes_it(
    engine: Engine, book: Reader
) -> None:
    """What is kept on the device is seen from any page of a new tab, and deleted from any page."""
    mine, other = (book.address(name) for name in FOLDERS)
    open_page(engine, mine)
    engine.run(WALK)
    open_answers(engine)
    press(engine, WORDS["saving_keep_answers"])
    engine.new_tab()
    open_page(engine, other)
    open_answers(engine)
    assert WORDS["saving_title_kept"] in text_of(engine, ".pg-answers")
    open_page(engine, mine)
    done = text_of(engine, ".pg-progress .pg-unseen")
    assert done != WORDS("page_progress", told=WORDS("page_sum_done", done=0, n=3))

    open_page(engine, other)
    delete_everything(engine)
    open_page(engine, mine)
    open_answers(engine)
    assert WORDS["saving_title_tab"] in text_of(engine, ".pg-answers")
    open_page(engine, book.address(WORKBOOK))
    assert WORDS["page_workbook_nothing"] in text_of(engine, ".pg-workbook")


def test_answers_come_back_from_a_file(engine: Engine, book: Reader, tmp_path: Path) -> None:
    """A file that is brought into My workbook fills the pages of every folder."""
    head = {"format": "practiceguides-workbook", "version": 1, "book": "practice-guides"}
    note = {"v": 1, "text": "", "other": []}
    states = {
        "who-would-i-not-notice": {**note, "text": "A chair"},
        "a-month-later": {**note, "parts": {"has": "A chair", "waits": "", "change": ""}},
    }
    file = tmp_path / "my-answers.json"
    file.write_text(json.dumps({**head, "items": states, "progress": {}, "place": None}))
    open_page(engine, book.address(WORKBOOK))
    engine.driver.find_element("css selector", "#workbook-file").send_keys(str(file))
    engine.run(THERE.replace("PLACE", ".workbook-tool .pg-notice"))

    for name in FOLDERS:
        open_page(engine, book.address(name))
        assert engine.run(f"document.querySelector({json.dumps(NOTE)}).value") == "A chair"


def test_a_link_to_an_exercise_leads_to_it(engine: Engine, book: Reader) -> None:
    """The exercise that the address names stands at the head of the window."""
    open_page(engine, book.address(FOLDERS[0]) + "#item-who-would-i-not-notice")
    engine.run("new Promise((then) => setTimeout(then, 300))")

    top = engine.run(
        "document.querySelector('#item-who-would-i-not-notice').getBoundingClientRect().top"
    )
    assert 0 <= top < 250


def test_what_is_locked_is_asked_for_in_a_new_tab_and_opened_by_the_passphrase(
    engine: Engine, sample: Reader
) -> None:
    """Under a passphrase one page follows the other, and a new tab asks for it."""
    mine, other = (sample.address(name) for name in (CHAPTER, "book/03-the-island"))
    open_page(engine, mine)
    engine.driver.find_element("css selector", NOTE).send_keys("A canary")
    open_answers(engine)
    press(engine, WORDS["page_lock_offer"])
    engine.run(THERE.replace("PLACE", ".pg-lock-new"))
    for field in engine.driver.find_elements("css selector", ".pg-lock-new .pg-secret"):
        field.send_keys("lamp under the stairs")
    engine.click(".pg-lock-new [type=submit]")
    press(engine, WORDS["page_lock_now"], is_pressed=False)
    engine.run("new Promise((then) => setTimeout(then, 300))")
    open_page(engine, other)
    open_page(engine, mine)
    assert engine.run(f"document.querySelector({json.dumps(NOTE)}).value") == "A canary"
    assert "canary" not in engine.run(HELD)
    # Where Firefox keeps what all pages share.
    engine.visit(sample.address("_static/storage"))
    assert "canary" not in engine.run(HELD)

    engine.new_tab()
    engine.visit(other)
    engine.run(THERE.replace("PLACE", ".pg-lock .pg-secret"))
    engine.driver.find_element("css selector", ".pg-lock .pg-secret").send_keys(
        "lamp under the stairs"
    )
    engine.click(".pg-lock [type=submit]")
    engine.run(DRAWN)
    engine.run(THERE.replace("PLACE", "html:not(.is-locked)"))
    open_answers(engine)
    assert WORDS["page_lock_says_saving_title_kept"] in text_of(engine, ".pg-answers")
    delete_everything(engine)
    open_page(engine, mine)
    open_answers(engine)
    assert WORDS["saving_title_tab"] in text_of(engine, ".pg-answers")
