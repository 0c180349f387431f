"""What `guides serve` answers: pages with problems on them, items alone, and to whom."""

from __future__ import annotations

import errno
import gc
import json
import os
import re
import shutil
import socket
import struct
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread
from typing import Any
from unittest.mock import Mock

import pytest

from practiceguides.checking import check_book
from practiceguides.cli import live
from practiceguides.cli import serve as serving
from practiceguides.cli.build import made_before
from practiceguides.cli.live import Live
from practiceguides.cli.serve import _rebuild, _saves
from practiceguides.cli.served import Pages, Server
from practiceguides.content.layers import Layers
from practiceguides.content.problems import problem
from practiceguides.editions.finding import edition_layers
from practiceguides.pages.build.publish import Made, made_in, publish
from practiceguides.reading import current_book, read_book
from tests.conftest import CHOICE, FACTS, GOOD, REASONED, ROOT, WORDS, WriteBook
from tests.pages.conftest import build_book

ITEM = "book/exercises/counter.yaml"
STORY = "book/scenarios/quay.md"
SHOWN = "# A page\n\n```{exercise} counter\n```\n\n```{exercise} desk\n```\n"
DESK = CHOICE.replace("The counter", "The desk")
PAGE = (
    '<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; script-src 'sha256-x'; style-src 'self'\"></head><body>"
    '<section class="pg-item" id="item-counter"></section></body></html>'
)
TOC = "format: jb-book\nroot: book/page\nchapters:\n- file: book/other\n"
OTHER = "# Another page\n\nSee [the page](page.md), {rol}`x`.\n\n```{scenario} quay\n```\n"
EDITION = "title: Our workshop\nover: ..\n"
BOOK = {"book/page.md": SHOWN, "book/exercises/desk.yaml": DESK}


class Desk:
    """A book that somebody writes, and the server that shows it."""

    def __init__(self, root: Path, find: Callable[[], Layers] | None = None) -> None:
        self.root = root
        layers = Layers((root,))
        self.live = Live(find or (lambda: layers))
        built = root / "_build" / "html"
        (built / "book").mkdir(parents=True)
        (built / "book" / "page.html").write_text(PAGE, encoding="utf-8")
        self.offer()
        self.server = Server(self.live, built, 0)
        Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def save(self, name: str, text: str | None) -> None:
        """Write a file of the book, or delete it."""
        file = self.root / name
        if text is None:
            file.unlink()
        else:
            file.write_text(text, encoding="utf-8")

    def offer(self) -> None:
        """Let the built pages count as made here."""
        self.live.offer(made_in({"": self.root / "_build" / "html"}))

    def check(self, *, refused: bool = False) -> None:
        """Check the book as `guides serve` does after a save."""
        found = check_book(self.live.read().book)
        if not refused:
            self.live.passed()
        self.live.tell(found, refused=refused)

    def ask(self, path: str, **headers: str) -> tuple[int, str]:
        """The status and the text of an answer; a header `host` replaces the server's own."""
        with closing(HTTPConnection(*self.server.server_address[:2], timeout=5)) as connection:
            connection.putrequest("GET", path, skip_host="host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            self.headers = dict(answer.getheaders())
            return answer.status, answer.read().decode()

    def told(self, page: str = "/book/page.html") -> dict[str, Any]:
        """What the panel on a page shows."""
        told: dict[str, Any] = json.loads(self.ask(f"/~told?page={page}")[1])
        return told


@pytest.fixture
def desk(write_book: WriteBook) -> Iterator[Callable[..., Desk]]:
    """Begin to serve the small book with some files changed."""
    begun = []

    def begin(**changes: str) -> Desk:
        begun.append(Desk(write_book({**BOOK, **changes})))
        return begun[0]

    yield begin
    for each in begun:
        each.server.shutdown()
        each.server.server_close()


@pytest.fixture
def over(write_book: WriteBook) -> Iterator[Callable[..., Desk]]:
    """Begin to serve an edition, with some files of its own, over the small book."""
    begun = []

    def begin(**files: str) -> Desk:
        folder = write_book({**BOOK, "book/other.md": OTHER, "_toc.yml": TOC}) / "my-workshop"
        (folder / "book" / "exercises").mkdir(parents=True)
        begun.append(Desk(folder, lambda: edition_layers(folder)))
        for name, text in {"edition.yaml": EDITION, **files}.items():
            begun[0].save(name, text)
        return begun[0]

    yield begin
    for each in begun:
        each.server.shutdown()
        each.server.server_close()


def _lines(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (group["title"], f"{problem['level']} {', '.join(problem['places'])}")
        for group in told["groups"] for file in group["files"] for problem in file["problems"]
    ]  # fmt: skip


def test_a_new_item_opens_where_the_book_is_served_already(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What `guides new` wrote opens where this book is served already, and in no other book."""
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    served: list[tuple[int, str]] = []
    monkeypatch.setattr(serving, "show", lambda _path, port, *, place: served.append((port, place)))
    one = desk()
    port = one.server.server_address[1]
    monkeypatch.setattr(serving, "PORT", port)

    serving.see(one.root, "~item/counter")
    assert opened == [f"http://127.0.0.1:{port}/~item/counter"]
    assert "your other window" in capsys.readouterr().out
    assert served == []

    another = shutil.copytree(one.root, one.root.parent / "another")
    serving.see(another, "~item/counter")
    assert len(opened) == 1
    assert [place for _, place in served] == ["~item/counter"]
    assert served[0][0] != port


def test_a_page_tells_its_own_problems_first_and_the_worst_of_them(
    desk: Callable[..., Desk],
) -> None:
    """Those of its text and items come before all others; errors before warnings; no notes."""
    at = desk()
    at.save("book/page.md", f"{SHOWN}\n{'Very ' * 40}long.\n")
    at.save("book/facts.yaml", FACTS.replace("mark: read", "mark: red"))
    at.save(ITEM, CHOICE.replace("minutes: 1\n", "minutes: 9\n"))
    at.save("book/exercises/desk.yaml", DESK.replace("title:", "titel:"))
    at.check(refused=True)
    told = at.told()

    assert _lines(told) == [
        ("On this page", "error desk.yaml:2"),
        ("On this page", "warning counter.yaml:4"),
        ("On this page", "warning page.md:9"),
        ("Elsewhere in the book", "error facts.yaml:5"),
    ]
    assert told["counts"] == "2 errors, 2 warnings"
    (first, *_) = told["groups"][0]["files"]
    assert (first["file"], first["item"]) == ("book/exercises/desk.yaml", "desk")
    assert "Did you mean 'title'?" in json.dumps(first)


def test_a_page_that_stayed_says_so_until_all_is_mended(desk: Callable[..., Desk]) -> None:
    """Where the build was refused, one sees the page as it was; where nothing is wrong, nothing."""
    at = desk()
    at.save(ITEM, "type: chioce\n")
    at.check(refused=True)
    assert at.told()["stale"] == "You see the page as it was before the last save."
    assert at.told("/book/gone.html")["stale"] == ""

    at.save(ITEM, CHOICE)
    at.check()
    assert (at.told()["counts"], at.told()["stale"]) == ("", "")


def test_what_was_said_of_a_page_stays_until_the_page_is_another(
    desk: Callable[..., Desk],
) -> None:
    """A page that is not read again is not warned of again, and has not been mended."""
    at = desk()
    said = "book/page.md:3: WARNING: Unknown interpreted text role"
    at.live.built([said])
    at.live.built()
    at.check()
    assert (at.told()["warned"], at.told()["counts"]) == ([said], "1 warning")

    at.save("book/page.md", f"{SHOWN}\nMended.\n")
    at.live.built()
    assert at.told()["warned"] == []


@pytest.mark.parametrize(
    ("page", "mended"),
    [
        ("page.md", f"{EDITION}welcome: All are welcome here.\n"),
        ("other.md", f"{EDITION}contents: [page]\n"),
    ],
)
def test_what_edition_yaml_mended_is_said_no_more(
    over: Callable[..., Desk], page: str, mended: str
) -> None:
    """A page of the book below is made anew, or left out, and its own file stays as it was."""
    at = over()
    said = f"{at.root.parent / 'book' / page}:3: WARNING: Unknown interpreted text role"
    at.live.built([said])
    at.live.built()
    at.check()
    assert at.told()["warned"] == [said]

    at.save("edition.yaml", mended)
    at.live.built()
    assert at.told()["warned"] == []


def test_problems_without_end_are_told_up_to_a_number(desk: Callable[..., Desk]) -> None:
    """What is the same is one entry with its places, and of very many the rest is a number."""
    same = "True {fact}`F-ID-99`.\n\n" * 3
    others = "".join(f"And {{fact}}`F-ID-{number}`.\n\n" for number in range(100, 180))
    at = desk(**{"book/page.md": f"# A page\n\n{same}{others}```{{rests-on}}\n```\n"})
    at.check(refused=True)
    told = at.told()

    assert _lines(told)[0][1] == "error page.md:3, page.md:5, page.md:7"
    assert told["counts"].startswith("83 errors")
    assert re.fullmatch(r"\d\d more are told where guides serve runs\.", told["rest"])


def test_what_a_problem_quotes_stays_text(desk: Callable[..., Desk]) -> None:
    """Markup in a faulty text neither ends the panel's data nor becomes markup of the page."""
    at = desk(**{ITEM: f"</script><img src=x onerror=alert(1)>: 1\n{CHOICE}"})
    at.check(refused=True)
    page = at.ask("/book/page.html")[1]
    data = re.search(r'id="served-told">(.*?)</script>', page)[1]

    assert "<img" not in page
    assert "</script><img" in json.dumps(json.loads(data))


def test_the_policy_of_a_page_lets_the_panel_in_and_nothing_else(
    desk: Callable[..., Desk],
) -> None:
    """A printed form, which allows its own scripts by their hash, shows the panel too."""
    at = desk()
    page = at.ask("/book/page.html")[1]

    assert "connect-src 'self'; script-src 'self' 'sha256-x'; style-src 'self'" in page
    assert at.ask("/~panel.js")[0] == at.ask("/~panel.css")[0] == 200


def test_the_bell_tells_what_happened_in_one_answer(desk: Callable[..., Desk]) -> None:
    """A page that listens hears of each event and goes on listening."""
    at = desk()
    with socket.create_connection(at.server.server_address[:2], timeout=5) as listening:
        listening.sendall(b"GET /~bell HTTP/1.1\r\nHost: localhost\r\n\r\n")
        stream = listening.makefile("r", encoding="utf-8")
        while stream.readline().strip():
            pass
        at.live.saved()
        at.live.built()
        at.live.tell([])
        heard = [
            line.split()[1] for line in (stream.readline() for _ in range(9)) if "event" in line
        ]

    assert heard == ["read", "built", "problems"]


def test_a_page_is_another_one_where_its_text_or_a_style_is(desk: Callable[..., Desk]) -> None:
    """A page that a build has left as it was is not loaded again; one whose style changed is."""
    at = desk()
    first = at.told()["stamp"]
    at.save("_build/html/book/other.html", PAGE)
    at.offer()
    assert at.told()["stamp"] == first

    (at.root / "_build" / "html" / "_static").mkdir()
    at.save("_build/html/_static/chapter.css", "p { color: red }")
    at.offer()
    second = at.told()["stamp"]
    at.save("_build/html/book/page.html", PAGE.replace("</body>", "More</body>"))
    at.offer()
    assert len({first, second, at.told()["stamp"]}) == 3


def test_an_item_alone_is_drawn_at_each_save(desk: Callable[..., Desk]) -> None:
    """Live and on paper, before a page shows it, and while other files have errors."""
    new = CHOICE.replace("The counter", "A new one")
    at = desk(**{"book/exercises/new.yaml": new, ITEM: "type: chioce\n"})
    status, page = at.ask("/~item/new")
    assert status == 200
    assert '<section class="pg-item is-page" id="item-new"' in page
    assert "No page shows it yet." in page
    assert at.ask("/~static/chapter.js")[0] == at.ask("/~static/types/choice.js")[0] == 200

    stamp = at.told("/~item/new")["stamp"]
    at.save("book/exercises/new.yaml", new.replace("Ask how", "Ask him how"))
    assert "Ask him how the debt began" in at.ask("/~item/new")[1]
    assert at.told("/~item/new")["stamp"] != stamp

    paper = at.ask("/~item/new?paper")[1]
    assert WORDS["page_handout_keys"] in paper
    assert "Debt can bind a person." in paper
    assert "~static/chapter.js" not in paper


def test_a_story_alone_has_all_its_forms_on_paper(desk: Callable[..., Desk]) -> None:
    """Its page leads to the booklet and the facilitator's sheet as they are now."""
    at = desk()
    page = at.ask("/~item/quay")[1]

    for form in ("booklet", "facilitator"):
        assert f'href="/~item/quay?paper={form}"' in page
        assert "The quay</h1>" in at.ask(f"/~item/quay?paper={form}")[1]
    assert 'href="/~item/quay?paper=table"' not in page


@pytest.mark.parametrize(
    "faulty", [CHOICE.replace("title:", "titel:"), CHOICE.replace("F-ID-01", "F-ID-99"), "a: ["]
)
@pytest.mark.parametrize("is_open", [True, False])
def test_an_item_with_errors_stays_as_it_was(
    desk: Callable[..., Desk], faulty: str, *, is_open: bool
) -> None:
    """What was good last is seen, with the sentence that says so; its problems come first.

    So it is for whoever opens it only then.
    """
    at = desk()
    if is_open:
        assert "Ask how the debt began" in at.ask("/~item/counter")[1]
    else:
        at.check()
    at.save(ITEM, faulty)
    at.check(refused=True)
    status, page = at.ask("/~item/counter")
    told = at.told("/~item/counter")

    assert (status, "Ask how the debt began" in page) == (200, True)
    assert told["stale"] == "You see the exercise or story as it was before the last save."
    assert _lines(told)[0][1].startswith("error counter.yaml:")
    assert at.told("/~item/desk")["stale"] == ""


def test_an_item_that_was_never_good_waits(desk: Callable[..., Desk]) -> None:
    """Its page says why there is nothing to see, and shows the item once it is mended."""
    at = desk(**{ITEM: CHOICE.replace("F-ID-01", "F-ID-99")})
    assert "This cannot be shown yet" in at.ask("/~item/counter")[1]

    at.save(ITEM, CHOICE)
    assert "Ask how the debt began" in at.ask("/~item/counter")[1]


VOICES = """\
- id: V-MY-1
  told_by: practitioners
  text: Many at A & B asked first.
  number: 92 of 400
  who: Officers in one port, 2012
  asks: Ask *late*.
  sources: [{key: ilo2012}]
  mark: recalled
  usable: false
  why: Nobody has written it yet.
"""


def test_a_voice_is_seen_before_a_page_may_show_it(desk: Callable[..., Desk]) -> None:
    """With its number, its source and why it waits; what is wrong in its list comes first."""
    at = desk(**{"book/voices.yaml": VOICES})
    status, page = at.ask("/~voice/V-MY-1")
    assert status == 200
    for each in ("book/voices.yaml", "Nobody has written it yet.", "Many at A &amp; B asked first.",
                 "Officers in one port", "<em>late</em>", "ILO", "pg-dot-figure",
                 WORDS["voice_told_colleagues"]):  # fmt: skip
        assert each in page

    at.save("book/voices.yaml", VOICES.replace("told_by: practitioners", "told_by: all"))
    at.check(refused=True)
    status, page = at.ask("/~voice/V-MY-1")
    assert (status, "once its list is mended" in page) == (404, True)
    assert _lines(at.told("/~voice/V-MY-1"))[0] == ("On this page", "error voices.yaml:2")
    assert "<h1>&lt;script&gt;</h1>" in at.ask("/~voice/%3Cscript%3E")[1]


def test_the_first_page_waits_for_the_first_build(desk: Callable[..., Desk]) -> None:
    """Whoever is there before the folder is sees a page that shows itself once it is built."""
    at = desk()
    shutil.rmtree(at.server.folder)
    status, page = at.ask("/")
    assert (status, "This page is not there yet" in page, "/~panel.js" in page) == (404, True, True)


def test_an_unknown_item_is_answered_with_near_ones(desk: Callable[..., Desk]) -> None:
    """A misspelt id leads to the one that was meant, and is never markup."""
    at = desk()
    status, page = at.ask("/~item/countre")
    assert (status, '<a href="/~item/counter">counter</a>' in page) == (404, True)

    page = at.ask("/~item/%3Cscript%3Ealert(1)%3C/script%3E")[1]
    assert "“&lt;script&gt;alert(1)&lt;/script&gt;”" in page


def test_all_items_are_listed_with_what_shows_them(desk: Callable[..., Desk]) -> None:
    """Title, file and page of each; one with errors is there too."""
    at = desk(**{"book/exercises/faulty.yaml": "type: chioce\n"})
    page = " ".join(at.ask("/~items")[1].split())

    assert '<a href="/~item/counter">The counter</a>' in page
    assert 'on the page <a href="/book/page.html#item-counter">A page</a>' in page
    assert "<code>quay.md</code>, scenario; no page shows it yet" in page
    assert "<code>faulty.yaml</code>, has errors;" in page


def test_of_an_edition_its_own_items_and_those_that_it_shows_are_listed(
    over: Callable[..., Desk],
) -> None:
    """What stays in the book below is no item of the edition, and has no errors."""
    own = {"book/exercises/new.yaml": CHOICE, "book/exercises/faulty.yaml": "type: chioce\n"}
    at = over(**{"edition.yaml": f"{EDITION}contents: [page]\n"}, **own)
    page = " ".join(at.ask("/~items")[1].split())

    assert '<a href="/~item/desk">' in page
    assert "<code>new.yaml</code>, choice; no page shows it yet" in page
    assert "<code>faulty.yaml</code>, has errors;" in page
    assert "quay" not in page
    assert "There is no exercise or story “quay”" in at.ask("/~item/quay")[1]


def test_an_item_alone_looks_as_the_edition(over: Callable[..., Desk]) -> None:
    """Its name and its colours; with another colour the page is another one."""
    settings = f'{EDITION}organisation: The harbour\ncolours:\n  accent: "#7a1f1f"\n'
    served = over(**{"edition.yaml": settings})
    _, page = served.ask("/~item/counter")
    assert "The harbour" in page
    (address,) = re.findall(r'href="(/~look\.css[^"]*)"', page)
    status, style = served.ask(address)
    assert (status, served.headers["Content-Type"]) == (200, "text/css; charset=utf-8")
    assert "--pg-accent: var(--pg-light, #7a1f1f)" in style
    stamp = served.told("/~item/counter")["stamp"]
    served.save("edition.yaml", settings.replace("#7a1f1f", "#1f3f7a"))
    assert served.told("/~item/counter")["stamp"] != stamp


def test_a_file_of_the_book_below_is_told_as_such_and_not_where_it_lies(
    over: Callable[..., Desk],
) -> None:
    """Nobody is led to edit it there, on a page, alone or in the list; a problem leads to it."""
    at = over(**{"book/exercises/desk.yaml": DESK})
    below = f"<code>{ITEM} (of the book under yours)</code>"
    alone, whole = at.ask("/~item/counter")[1], at.ask("/book/page.html")[1]
    listed = at.ask("/~items")[1]

    assert below in alone
    assert f'<a href="/~item/counter">{below}</a>' in whole
    assert "<code>counter.yaml (of the book under yours)</code>" in listed
    assert "<code>desk.yaml</code>" in listed
    assert "<code>book/exercises/desk.yaml</code>" in at.ask("/~item/desk")[1]
    assert str(at.root.parent) not in re.sub(r'id="served-told">.*?</script>', "", alone + listed)

    (at.root.parent / ITEM).write_text("type: chioce\n", encoding="utf-8")
    at.check(refused=True)
    told = [each["file"] for group in at.told()["groups"] for each in group["files"]]
    assert str(at.root.parent / ITEM) in told
    assert below in at.ask("/~item/counter")[1]


def test_the_name_of_a_file_leads_to_the_item_alone(desk: Callable[..., Desk]) -> None:
    """Above each item on a page stands the file that it comes from."""
    page = desk().ask("/book/page.html")[1]

    link = f'<a href="/~item/counter"><code>{ITEM}</code></a>'
    assert f'{link}</p><section class="pg-item"' in page


@pytest.mark.parametrize("path", ["/book/page.html", "/~items", "/~told?page=/", "/_static/a.js"])
def test_a_page_from_elsewhere_reads_nothing(desk: Callable[..., Desk], path: str) -> None:
    """Whoever lets a name of their own lead to this computer is refused; no script is lent."""
    at = desk()
    for host in (
        "evil.example", "evil.example:8000", "127.0.0.1.evil.example", "", "evil@localhost",
        "localhost.", "[", "[::1", "[::2]", "0", "127.1", "localhost:80:80", "localhost/",
    ):  # fmt: skip
        assert at.ask(path, host=host)[0] == 403
    for host in ("localhost", "LocalHost:8000", "127.0.0.1:1", "[::1]", "[::1]:8000"):
        assert at.ask(path, host=host)[0] in {200, 404}
        assert at.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert at.headers["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize(
    "path", ["/../_config.yml", "/%2e%2e/%2e%2e/_config.yml", "/~static/../kit.py", "/~static/x.js",
             "/~static/%2e%2e/kit.css", "/book/"],
)  # fmt: skip
def test_nothing_outside_the_built_book_is_sent(desk: Callable[..., Desk], path: str) -> None:
    """A path that leads out of the folder leads nowhere, and no folder is listed."""
    status, text = desk().ask(path)

    assert (status, "title: A small book" in text, "page.html" in text) == (404, False, False)


@pytest.mark.parametrize(
    "path",
    [
        "*", "http://evil.example/book/page.html", "book/page.html", f"/{'a' * 300}.html",
        f"/{'a/' * 3000}", "/book/page.html%00.css", "/~item/%00", "/~told?page=http://[",
        f"/~told?page=/{'a' * 300}.html", "/%ff%fe.html", "/%ed%a0%80.html", "/book/page.html/",
        "/book/page.html/x.html", "/~item/", "/~static/", "/~", "/..%5c..%5c_config.yml",
        "/a\xe9.html", "/link.html", "/link.css", "/linked/_config.yml", "/circle.html",
        "/pipe.html", "/pipe.css", "//_config.yml", "/?/../..", "/page.%ed%a0%80", "/..%00/",
        f"/a.{'x' * 253}",
    ],
)  # fmt: skip
@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_odd_addresses_are_answered_plainly(
    desk: Callable[..., Desk], capsys: pytest.CaptureFixture[str], path: str
) -> None:
    """The answer is that there is nothing there; a link leads nobody out of the book."""
    at = desk()
    built = at.root / "_build" / "html"
    for name, target in {
        "link.html": at.root / "book" / "page.md", "link.css": at.root / "_config.yml",
        "linked": at.root, "circle.html": built / "circle.html",
    }.items():  # fmt: skip
        (built / name).symlink_to(target)
    at.live.offer({**made_in({"": built}), "linked/_config.yml": Made.of(b"")})
    for name in ("pipe.html", "pipe.css"):
        os.mkfifo(built / name)
    for method in (b"GET", b"HEAD", b"POST"):
        with socket.create_connection(at.server.server_address[:2], timeout=5) as asking:
            request = b"%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            asking.sendall(request % (method, path.encode("latin-1")))
            answer = b"".join(iter(lambda: asking.recv(65536), b""))
        status, *headers = answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        assert int(status.split()[1]) in {400, 404, *([501] if method == b"POST" else [])}
        assert "title: A small book" not in answer.decode("latin-1")
        assert any(each.startswith("Content-Length") for each in headers) or method == b"HEAD"
    assert "Traceback" not in capsys.readouterr().err


def test_while_pages_change_places_each_answer_is_whole(desk: Callable[..., Desk]) -> None:
    """Asked without rest while new pages come, a page is the old one or the new one to its end."""
    at = desk()
    built, made = at.root / "_build" / "html", at.root / "made"
    text = "<p>An {} text.</p>\n" * 2000
    ended, met = Event(), set()

    def write() -> None:
        for number in range(60):
            (made / "book").mkdir(parents=True, exist_ok=True)
            kind = ("old", "new")[number % 2]
            whole = PAGE.replace("</body>", text.replace("{}", kind) + "<!-- end --></body>")
            (made / "book" / "page.html").write_text(whole, encoding="utf-8")
            (made / "notes.txt").write_text(text.replace("{}", kind), encoding="utf-8")
            at.live.offer(made_in({"": made}))
            publish({"": made}, built)
        ended.set()

    publish({"": built}, built.with_name("first"))
    writer = Thread(target=write)
    writer.start()
    while not ended.is_set():
        for path in ("/book/page.html", "/notes.txt"):
            status, page = at.ask(path)
            if status == 200 and "An " in page:
                met.add(status)
                counts = {page.count("An old text"), page.count("An new text")}
                assert counts == {0, 2000}
                assert path == "/notes.txt" or "<!-- end -->" in page
    writer.join()
    assert met == {200}


def test_a_page_that_is_closed_early_says_nothing(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The terminal tells of the book; a browser that goes away meanwhile is no fault."""
    at, ended = desk(), Event()
    closing_request = at.server.shutdown_request

    def close(request: Any) -> None:
        closing_request(request)
        ended.set()

    monkeypatch.setattr(at.server, "shutdown_request", close)
    with socket.create_connection(at.server.server_address[:2], timeout=5) as asking:
        asking.sendall(b"GET /book/page.html HTTP/1.1\r\n")
        # It ends at once, as where a browser is closed, and not in order.
        asking.setsockopt(
            socket.SOL_SOCKET,
            socket.SO_LINGER,
            struct.pack("hh" if os.name == "nt" else "ii", 1, 0),
        )
    assert ended.wait(5)
    assert capsys.readouterr().err == ""


def test_whoever_says_nothing_is_not_waited_for(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that asks for half a page is closed after a while, and others are answered."""
    monkeypatch.setattr(Pages, "timeout", 0.3)
    at = desk()
    with socket.create_connection(at.server.server_address[:2], timeout=5) as asking:
        asking.sendall(b"GET / HTTP/1.1\r\nHost: ")

        assert asking.recv(100) == b""


def test_while_no_file_can_be_opened_the_server_rests(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not ask again at once, and answers once it can."""
    at = desk()
    tries: list[float] = []
    accept = at.server.socket.accept

    def refuse() -> object:
        tries.append(time.monotonic())
        if len(tries) < 4:
            raise OSError(errno.EMFILE, "Too many open files")
        return accept()

    monkeypatch.setattr(at.server, "socket", Mock(wraps=at.server.socket, accept=refuse))
    with socket.create_connection(at.server.server_address[:2], timeout=5) as asking:
        asking.sendall(b"GET /~book HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")

        assert b"200 OK" in asking.recv(500)
    assert tries[3] - tries[0] > 0.4


def test_several_saves_are_one_build(desk: Callable[..., Desk]) -> None:
    """Files that are saved together are told once, and the build folder not at all."""
    at = desk()
    with _saves(at.live) as saved:
        assert not saved.wait(0.5)
        for name in (ITEM, STORY, "book/facts.yaml"):
            at.save(name, GOOD[name] if name != STORY else REASONED + "\n")
        assert saved.wait(5)
        saved.clear()
        at.save("_build/html/book/page.html", PAGE + "\n")
        assert not saved.wait(0.5)
    assert at.live.bell.count == 1


def test_what_was_chosen_is_noticed_as_a_save_is(over: Callable[..., Desk]) -> None:
    """Else the page goes on asking for it; what a check remembers is none."""
    at = over()
    (at.root / ".over").mkdir()
    with _saves(at.live) as saved:
        assert not saved.wait(0.5)
        at.save(".over/news.json", "{}")
        assert saved.wait(5)
        saved.clear()
        at.save(".over/seen.json", "{}")
        assert not saved.wait(0.5)


def test_what_a_build_leaves_behind_is_freed(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory does not grow from save to save, even where Python looks for cycles very seldom."""
    left = []

    class Sphinx:
        """Like that of a build: it holds itself."""

        def __init__(self) -> None:
            self.itself = self
            left.append(weakref.ref(self))

    monkeypatch.setattr(serving, "_check_and_build", lambda _live: Sphinx() and None)
    at = desk()
    gc.disable()
    try:
        _rebuild(at.live)
    finally:
        gc.enable()

    assert [each() for each in left] == [None]


def test_books_of_old_faults_are_freed(write_book: WriteBook) -> None:
    """An edition whose faults are others at each save does not keep a book of each of them."""
    folder = write_book()
    toc = folder / "_toc.yml"
    found = []
    for number in range(9):
        fault = problem("file-missing", toc, number, what="this")
        found.append(weakref.ref(current_book(Layers((folder,), faults=(fault,)))))
    gc.collect()

    assert sum(each() is not None for each in found) < 5
    last = Layers((folder,), faults=(problem("file-missing", toc, 8, what="this"),))
    assert current_book(last) is found[-1]()


def test_a_file_whose_name_is_no_text_ends_nothing(desk: Callable[..., Desk]) -> None:
    """A name that is not UTF-8 is noticed as any save, and so is each save after it."""
    at = desk()
    with _saves(at.live) as saved:
        time.sleep(0.5)
        Path(os.fsdecode(os.fsencode(at.root / "book") + b"/g\xff.md")).write_text("# G\n")
        assert saved.wait(5)
        time.sleep(1)
        saved.clear()
        at.live.read()
        assert not saved.wait(2)
        at.save(ITEM, GOOD[ITEM] + "\n")
        assert saved.wait(5)


def test_an_item_whose_name_is_no_text_is_listed(desk: Callable[..., Desk]) -> None:
    """Beside a file whose name is not UTF-8 the list is answered, and what is not there too."""
    at = desk()
    shutil.copy(at.root / ITEM, os.fsencode(at.root / "book/exercises") + b"/g\xff.yaml")
    status, page = at.ask("/~items")

    assert status == 200
    assert r"g\udcff.yaml" in page
    assert at.ask("/~item/g")[0] == 404


def test_an_answer_that_fails_is_told_in_a_sentence(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault of ours in an answer is status 500, and no traceback reaches the terminal."""
    at = desk()
    monkeypatch.setattr(at.server.alone, "items", lambda: 1 / 0)
    status, page = at.ask("/~items")

    assert status == 500
    assert "guides serve" in page
    told = capsys.readouterr().err
    assert told.startswith("A page could not be shown: ZeroDivisionError")
    assert "Traceback" not in told


def test_pages_that_could_not_be_handed_out_leave_the_good_ones(
    desk: Callable[..., Desk],
) -> None:
    """However often: what is in its place stays to be seen."""
    at = desk()
    at.live.built()
    for _ in range(3):
        at.live.offer({})
    assert at.ask("/book/page.html")[0] == 200


def test_pages_of_a_stranger_are_not_shown(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the first build is refused: they could read what other books keep in this browser."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    root = write_book({"_config.yml": config, ITEM: CHOICE.replace("correct:", "corect:")})
    layers = Layers((root,))
    theirs = root / "_build" / "html" / "book" / "page.html"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("<html><body><script>steal()</script></body></html>", encoding="utf-8")
    at = Desk.__new__(Desk)
    monkeypatch.setattr(live, "_REST", 0)
    made = partial(made_before, root / "_build")
    at.root, at.live = root, Live(lambda: layers, made)
    at.server = Server(at.live, root / "_build" / "html", 0)
    Thread(target=at.server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        _rebuild(at.live)
        for path in ("/", "/book/page.html"):
            status, page = at.ask(path)
            assert (status, "steal" in page) == (404, False)
        (root / ITEM).write_text(CHOICE, encoding="utf-8")
        _rebuild(at.live)
        assert "steal" not in at.ask("/book/page.html")[1]
        # Nor what somebody who may write there puts into the folder afterwards.
        page = theirs.read_bytes()
        for name in ("page.html", "more.html", "more.js", "large.html"):
            theirs.with_name(name).unlink(missing_ok=True)
            theirs.with_name(name).write_bytes(b"<script>steal()</script>")
        os.truncate(theirs.with_name("large.html"), 1 << 40)
        for name in ("page.html", "more.html", "more.js", "large.html"):
            assert at.ask(f"/book/{name}")[0] == 404
        theirs.write_bytes(page)
        # What the same person built in another window is shown at once.
        (root / "book" / "page.md").write_text("# A page\n\nFrom elsewhere.\n", encoding="utf-8")
        build_book(read_book(root), root / "_build")
        assert "From elsewhere" in at.ask("/book/page.html")[1]
        # Pages that were built here stay while an error waits, for the next `guides serve` too.
        (root / ITEM).write_text(CHOICE.replace("correct: true", "corect: true"), encoding="utf-8")
        at.server.live = at.live = Live(lambda: layers, made)
        _rebuild(at.live)
        assert at.ask("/book/page.html")[0] == 200
    finally:
        at.server.shutdown()
        at.server.server_close()
