"""A book in which every text is a script payload: nothing runs, nothing is asked for, text is text.

With `HOSTILE=3` the book is built three times, each time with other payloads in each text. With
`PAYLOADS=FOLDER` the collections in that folder are taken too, spread over all texts.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from practiceguides.checking import check_book
from practiceguides.cli.live import Live
from practiceguides.cli.served import Server
from practiceguides.content.layers import Layers
from practiceguides.content.problems import Level
from practiceguides.editions.finding import edition_layers
from practiceguides.pages.build.publish import made_in
from practiceguides.reading import read_book, read_layers
from practiceguides.translations.layer import translated_layer
from tests.browser.items import answer, items_on
from tests.browser.reader import PATIENCE, Reader
from tests.browser.test_workbook import bring_back, save_file
from tests.hostile.payloads import payloads
from tests.hostile.poisoned import Poison, write_poisoned
from tests.hostile.strangers import RAW, write_strangers
from tests.pages.conftest import build_book
from tests.pseudo import LONGER

ROUNDS = int(os.environ.get("HOSTILE", "1"))

LISTEN = """
window.ran = [];
window.pgx = (number) => { window.ran.push(number); return "ran"; };
for (const name of ["alert", "confirm", "prompt", "open", "print"])
  window[name] = () => { window.ran.push(name); };
addEventListener("securitypolicyviolation", (event) => {
  window.ran.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""
STRANGE = """() => {
  const { href, origin } = location;
  const own = href.startsWith("file:") ? href.slice(0, href.indexOf("/html/") + 6) : origin;
  const found = [];
  for (const each of document.querySelectorAll("*")) {
    const name = each.localName;
    for (const { name: attribute, value } of each.attributes) {
      const is_address = ["href", "src", "action", "formaction", "xlink:href", "data", "ping",
        "poster", "background", "srcset"].includes(attribute);
      if (attribute.startsWith("on") || attribute === "srcdoc") found.push(`${name} ${attribute}`);
      // As the browser understands it: what only looks like another scheme is a file's name.
      const scheme = is_address ? URL.parse(value, location.href)?.protocol ?? "none:" : "";
      const is_picture = name === "link" ? each.rel === "icon" && value.startsWith("data:")
        : name === "img" && attribute === "src" && value.startsWith("data:image/");
      if (is_address && !["file:", "https:", "http:", "mailto:", "tel:"].includes(scheme)
          && !is_picture && value !== "about:blank")
        found.push(`${name} ${attribute}=${value}`);
    }
    // A script or a style inside a page has a hash in its policy, or the policy reports it.
    const is_ours =
      name === "script" && each.src ? each.src.startsWith(own)
      : name === "form" ? each.className === "search-form" && !each.hasAttribute("action")
      : name === "iframe" ? each.src.startsWith(own)
      : name === "meta" && each.httpEquiv ? each.httpEquiv === "Content-Security-Policy"
      : name === "link" ? !each.href || each.href.startsWith(own) || each.href.startsWith("data:")
      : !["object", "embed", "base", "frame", "frameset", "applet"].includes(name);
    if (!is_ours) found.push(`element ${each.outerHTML.slice(0, 160)}`);
  }
  return found;
}"""


@pytest.fixture(scope="module", params=range(ROUNDS))
def poisoned(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Poison]:
    """The pages of the book, and what was put into its texts."""
    root = tmp_path_factory.mktemp("poisoned") / "book"
    # Each round begins a part of them later, so that each text gets another payload.
    poison = Poison(request.param * len(list(payloads())) // ROUNDS)
    places = write_poisoned(root, poison)
    assert len(places) > 1000, "nearly every text takes a payload"
    with ThreadPoolExecutor(1) as pool:  # Playwright's event loop runs in this thread.
        done = pool.submit(build_book, read_book(root), root / "_build").result()
    assert (done.problems, done.failure) == ([], "")
    return done.folder, poison


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Poison]:
    """The pages of an edition of which strangers wrote all, in a translation by strangers."""
    poison = Poison()
    root = write_strangers(tmp_path_factory.mktemp("strangers") / "edition", poison)
    made = translated_layer(edition_layers(root), LONGER)
    book = read_layers(made.layers)
    wrong = [each for each in check_book(book) if each.level is Level.ERROR]
    assert {each.code for each in wrong} <= {"link-closed", "link-broken"}
    assert {each.file.stem for each in wrong} >= set(RAW[:3])
    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(build_book, book, root / "_build", single_file=True).result()
    assert (done.problems, done.failure) == ([], "")
    return done.folder, poison


MANY = 500
"""So many texts stand in a learner's file: the page takes none with more than an edition has."""
SEEN, SEEN_OF_STRANGERS = 209, 139
"""So many payloads at least are seen as texts: half, or a third, of those of a run without more."""

Listen = Callable[[Path], tuple[Reader, BrowserContext]]


@pytest.fixture
def listen_to(browser: Browser) -> Iterator[Listen]:
    """A reader of a folder who hears whatever runs; afterwards nothing has complained."""
    readers: list[Reader] = []

    def make(folder: Path) -> tuple[Reader, BrowserContext]:
        reader = Reader(browser, folder)
        readers.append(reader)
        context = reader.context()
        context.add_init_script(LISTEN)
        context.on("dialog", lambda dialog: reader.complaints.append(f"dialog {dialog.message}"))
        return reader, context

    yield make
    for reader in readers:
        reader.close()
    assert [complaint for reader in readers for complaint in reader.complaints] == []


def _look_at(page: Page, file: Path, use: Callable[[Page, str], None] | None = None) -> Any:
    """Open a page and use it: what ran, what is not ours, and where it led, if anything."""
    page.goto(file.as_uri())
    page.wait_for_load_state()
    if use:
        use(page, file.name)
    ran = page.evaluate("window.ran ?? []")
    strange = page.evaluate(STRANGE)
    moved = page.url.partition("#")[0] != file.as_uri()
    return (ran, strange[:5], page.url) if ran or strange or moved else None


def _look_at_all(
    context: BrowserContext, folder: Path, use: Callable[[Page, str], None] | None = None
) -> tuple[Page, str]:
    """Open every page in one tab, and use it; gives the tab, and all text that was seen."""
    page = context.new_page()
    found: dict[str, Any] = {}
    seen = ""
    for file in sorted(folder.rglob("*.html")):
        name = file.relative_to(folder).as_posix()
        # The first address leads on at once, to the first page. A file that a trusted chapter
        # lays beside the pages is no page of the book.
        if name.startswith(("_static", "_downloads")) or name == "index.html":
            continue
        if met := _look_at(page, file, use):
            found[name] = met
        seen += page.evaluate("document.documentElement.textContent")
    assert found == {}, json.dumps(found, indent=1)
    return page, seen


def _shown(poison: Poison, seen: str) -> list[str]:
    """The payloads that are seen as texts.

    Of texts that need an answer first, the page's own data have the words.
    """
    seen = _bare(seen)
    return [each for each in payloads() if each in poison.used and _bare(each) in seen]


def test_no_payload_runs_on_any_page(listen_to: Listen, poisoned: tuple[Path, Poison]) -> None:
    """Every page is opened: no canary, no dialog, no message, no request, no element but ours.

    What the learner types is a payload too, and their file.
    """
    folder, poison = poisoned
    reader, context = listen_to(folder)
    typed = cycle(" ".join(each.split()) for each in payloads())

    def use(page: Page, name: str) -> None:
        if name == "all.html":
            assert _answer_all(page) > 5, "feedback is drawn too"
            assert _type_into_all(page, typed) > 3
        if name == "search.html":
            page.get_by_role("searchbox").fill("script")
            page.locator("main li a").first.wait_for()

    page, seen = _look_at_all(context, folder, use)
    assert len(_shown(poison, seen)) > SEEN, "texts are seen as texts"

    workbook = folder / "book" / "workbook.html"
    assert _look_at(page, workbook) is None
    assert "<script>pgx(0)</script>" in page.locator(".workbook-note").all_inner_texts()[0]
    saved = save_file(page, folder.parent, words=True)
    every = list(payloads())
    for begin in range(0, len(every), MANY):
        file = _poisoned_file(saved, every[begin : begin + MANY])
        _, other = listen_to(folder)
        page = other.new_page()
        said: list[str] = []

        def bring(page: Page, _name: str, file: str = file, said: list[str] = said) -> None:
            said.append(bring_back(page, file))

        assert _look_at(page, workbook, bring) is None
        assert page.locator(".workbook-note").count(), said
        assert _look_at(page, folder / "book" / "all.html") is None
        other.close()
    assert reader.requested


def test_no_text_of_a_stranger_runs(listen_to: Listen, strange: tuple[Path, Poison]) -> None:
    """An edition, its pack, banks, translation and trusted chapters, also as single files.

    Of HTML in chapters and outputs of cells the page keeps what does nothing; a file that they
    bring is neither run nor framed, and the text behind it is seen.
    """
    folder, poison = strange
    _, context = listen_to(folder)

    page, seen = _look_at_all(context, folder)

    assert len(_shown(poison, seen)) > SEEN_OF_STRANGERS, "texts are seen as texts"
    for name in (f"{place}{each}.html" for place in ("book/own/", "single/own-") for each in RAW):
        page.goto((folder / name).as_uri())
        expect(page.get_by_text("All is seen.")).to_be_visible()
        page.locator(".pg-bar .pg-leave").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Weights and measures")


NAME = "<img src=x onerror=pgx(1)>"


def test_nothing_runs_while_a_book_is_served(
    browser: Browser, poisoned: tuple[Path, Poison]
) -> None:
    """`guides serve` shows names of files, problems, the list of items and items alone as text."""
    folder, _ = poisoned
    layers = Layers((folder.parents[1],))
    faulty = layers.top / "book" / "exercises" / f"{NAME}.yaml"
    faulty.write_text(f"type: choice\n'{NAME}': 1\ntitle: '{NAME}'\nprompt: '{NAME}'\n", "utf-8")
    live = Live(lambda: layers)
    live.offer(made_in({"": folder}))
    found = [each for each in check_book(live.read().book) if each.file == faulty]
    live.tell(found, refused=True)
    server = Server(live, folder, 0)
    Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    context.add_init_script(LISTEN)
    complaints: list[str] = []
    context.on("console", lambda message: complaints.append(message.text))
    page = context.new_page()
    for path in ("book/all.html", "~items", "~item/choice-0", "~item/story-0",
                 "~item/choice-0?paper", "~item/story-0?paper=booklet"):  # fmt: skip
        page.goto(server.address + path)
        expect(page.locator(".served")).to_contain_text(NAME)
        assert page.evaluate("window.ran") == [], path
        assert page.evaluate(STRANGE) == [], path
    faulty.unlink()
    context.close()
    server.shutdown()
    assert complaints == []


FIELDS = "textarea:visible, input[type=text]:visible, input:not([type]):visible"


def _type_into_all(page: Page, texts: Iterator[str]) -> int:
    """Type a text into each field; says how many there were."""
    fields = page.locator(FIELDS).all()
    for field in fields:
        field.fill(next(texts))
    return len(fields)


def _poisoned_file(saved: Path, texts: list[str]) -> str:
    """A learner's file in which a stranger changed what is no answer."""
    file = json.loads(saved.read_text(encoding="utf-8"))
    for number, text in enumerate(texts):
        state = {"v": 1, "text": text, "other": [text], "moves": [text]}
        file["words"][f"unknown-{number}"] = state
    for part in ("progress", "place", "plans"):
        file[part] = _replaced(file[part], cycle(texts))
    return json.dumps({**file, "made": texts[0]})


def _replaced(value: Any, texts: Iterator[str]) -> Any:
    """The same data with other texts in it."""
    if isinstance(value, dict):
        return {name: _replaced(each, texts) for name, each in value.items()}
    if isinstance(value, list):
        return [_replaced(each, texts) for each in value]
    return next(texts) if isinstance(value, str) else value


def _answer_all(page: Page) -> int:
    """Answer what can be answered, and say how much that was: hands go by words and may slip."""
    done = 0
    for item in items_on(page)[:12]:
        try:
            answer(item)
        except (AssertionError, Error, KeyError, StopIteration):
            continue
        done += 1
    return done


def _bare(text: str) -> str:
    return "".join(text.split())
