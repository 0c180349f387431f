"""Each page once more as one file that needs no neighbour.

A phone opens a local file without its folder; there the ordinary page would
have neither style nor script. The page is drawn a second time by its own
template, with `pg_single` set. What it needs and the short pages that it links to
are put inside, with the meanings of its words; other links are taken out. A row that led to a page
names its single file, and lines say which files to ask for.
"""

from __future__ import annotations

import base64
import json
import posixpath
import re
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from mimetypes import guess_type
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from docutils import nodes
from sphinx.application import Sphinx

from practiceguides.content.book import Book
from practiceguides.content.spoken import marked
from practiceguides.kit import STATIC
from practiceguides.pages.blocks.glossary import meanings_of
from practiceguides.pages.items import inline_json
from practiceguides.pages.leave import leave_style, leave_template
from practiceguides.pages.look import style_of
from practiceguides.pages.policy import policy, policy_beside_files
from practiceguides.pages.shelf import book_of
from practiceguides.pages.theme.files import KINDS, OWN, PAPERS, static_file
from practiceguides.words import Words

from .carried import setup_carried, with_carried

FOLDER = "single"
"""Where the single files lie in the built book."""

_NAME = rf"[^\"]*_static/({'|'.join((*KINDS, *OWN, *PAPERS))}|types/[\w-]+)"
_STYLE = re.compile(rf'<link rel="stylesheet" href="{_NAME}\.css"( media="print")?>\n?')
_SCRIPT = re.compile(rf'<script defer src="{_NAME}\.js"></script>\n?')
_ROOM = re.compile(r'<a class="room-link" href="(?!#)[^"]*" tabindex="-1">(.*?)</a>', re.DOTALL)
_NEIGHBOUR = re.compile(
    r'<a\b[^>]*\bhref="(?!#|[a-z][a-z0-9+.-]*:)([^"]*)"[^>]*>(.*?)</a>',
    re.DOTALL,
)

_TERM = re.compile(r'(<a class="pg-term\b[^"]*") href="[^"#]*#([^"]*)"')
"""A word in the text that the book explains."""

_PAGE_DATA = re.compile(r'(?<=<script type="application/json" id="pg-page">).*?(?=</script>)')

_WAYS = re.compile(r'<div class="pg-ways">.*?</div>', re.DOTALL)
_ROW = re.compile(r"(<li\b.*?)</li>", re.DOTALL)
_REST = re.compile(r'<p class="pg-small pg-rest">[^<]*')
"""The line at the top that says what a single file is."""

_LISTS = re.compile(r"(?=<table [^>]*\bpg-stories\b)")
"""Where a list begins whose rows lead to forms of a story, or of an exercise, and to a room."""

_PLACES = re.compile(r'"practised":\{(?:"\d+":\{[^{}]*\},?)*\},')
"""Where other pages practise what a test asks, as items.py writes it into the item's JSON."""

_ELSEWHERE = re.compile(r'"(find_out|next)":\{"href":"[^"]*"')
"""Where a learner finds out what holds in their country, and the next story, written there too."""

_PICTURE = re.compile(r'(<img\b[^>]*\bsrc=")[^":]*_images/([^"]+)"')
"""A picture that a chapter brings."""

_OWN_STYLE = Path(__file__).with_name("single.css")
"""What a single file looks like besides its page: no page carries it for nothing."""


def single_name(pagename: str) -> str:
    """The file's name: the page's path in one word, so that all lie in one folder."""
    return pagename.removeprefix("book/").replace("/", "-") + ".html"


def _name_files(pagename: str, html: str, words: Words) -> str:
    """A list of ways in which each row that led to another page names that page's single file.

    Whether that lies beside this one nobody knows here, so the row is no link. A line before the
    list names all of them, to be sent to whoever has the book. The line at the top says so.
    """
    files: dict[str, None] = {}

    def name(row: re.Match[str]) -> str:
        link = _NEIGHBOUR.search(row[0])
        if link is None:
            return row[0]
        path = link[1].partition("#")[0]
        page = posixpath.normpath(posixpath.join(posixpath.dirname(pagename), path))
        file = single_name(page.removesuffix(".html"))
        files[file] = None
        named = row[1].replace(link[0], link[2]).replace("<li", "<li data-away", 1)
        return f"{named}<p>{escape(words('layout_single_ask', file=file))}</p></li>"

    def name_all(ways: re.Match[str]) -> str:
        files.clear()
        rows = _ROW.sub(name, ways[0])
        if not files:
            return rows
        told = words("layout_single_files", files=words.listed([*files], "plain"))
        return f'<p class="pg-small pg-files">{escape(told)}</p>\n{rows}'

    named = _WAYS.sub(name_all, html)
    if named == html:
        return html
    return _REST.sub(rf"\g<0> {escape(words['layout_single_beside'])}", named, count=1)


def _with_meanings(html: str, book: Book) -> str:
    """A page that knows what its words mean, those of the pages that travel inside too."""
    if not (names := [name for _, name in _TERM.findall(html)]):
        return html

    def explain(data: re.Match[str]) -> str:
        return inline_json({**json.loads(data[0]), "meanings": meanings_of(book, names)})

    return _PAGE_DATA.sub(explain, html)


def _with_pictures(app: Sphinx, html: str) -> str:
    """A page that holds the pictures that its chapter brings."""
    files = {name: Path(app.srcdir, path) for path, name in app.builder.images.items()}

    def inside(picture: re.Match[str]) -> str:
        file = files[unquote(picture[2])]
        kind = guess_type(file.name)[0] or "image/png"
        data = base64.b64encode(file.read_bytes()).decode()
        return f'{picture[1]}data:{kind};base64,{data}"'

    return _PICTURE.sub(inside, html)


def stand_alone(html: str, words: Words, look: str = "") -> str:
    """A page with its style and scripts inside, and links to other pages turned into words.

    A word that is explained has no address, so that it is a link only where a script opens it.
    `look`: the style that is the book's own.
    Raises ValueError for a page that has no link to either.
    """
    scripts = _SCRIPT.findall(html)
    if not (_STYLE.search(html) and {*KINDS} & {*scripts} and policy_beside_files() in html):
        raise ValueError("the page does not name its style sheet, its script and its policy")
    known = [*_with_far(scripts)]
    inside = [_script(name) for name in known]
    # What a far part would fetch beside its script; other styles are in the page already.
    far = [name for name in known if name not in scripts and _has_style(name)]
    own = "".join([_OWN_STYLE.read_text(encoding="utf-8"), *map(_style, far), look])
    styles = [*(_style(name) for name, _ in _STYLE.findall(html)), own]
    head = policy(scripts=inside, styles=[*styles, leave_style()], leaves=True)
    html = html.replace(policy_beside_files(), head, 1)
    html = _STYLE.sub(lambda found: f"<style{found[2] or ''}>{_style(found[1])}</style>\n", html)
    html = html.replace("</head>", f"<style>{own}</style>\n</head>", 1)
    html = _SCRIPT.sub("", html)
    html = _ROOM.sub(r"<g>\1</g>", html)  # inside a drawing
    told = f'<p class="pg-small">{escape(words["layout_single_forms"])}</p>\n'
    html = _LISTS.sub(lambda _: told, html)
    html = _PLACES.sub("", html)
    html = _ELSEWHERE.sub(r'"\1":{"href":""', html)
    html = _TERM.sub(r'\1 data-term="\2"', html)
    html = _NEIGHBOUR.sub(_in_words, html)
    # An inline script cannot be deferred, so they stand after all that they look for.
    last = "\n".join([leave_template(words), *(f"<script>{script}</script>" for script in inside)])
    return html.replace("</body>", f"{last}\n</body>", 1)


def _in_words(link: re.Match[str]) -> str:
    """A link to another page as the words that it has; one that starts something there is gone."""
    if "pg-start" in link[0].partition(">")[0]:
        return ""
    return f'<span class="pg-elsewhere">{link[2]}</span>'


def _with_far(scripts: list[str]) -> Iterator[str]:
    """Scripts by name, each before what it would fetch when that is asked for."""
    for name in scripts:
        yield name
        # What any page fetches, a page with items fetches too.
        owners = ("page", "chapter") if name == "chapter" else (Path(name).name,)
        parts = (far for owner in owners for far in (STATIC / "types").glob(f"{owner}-*.js"))
        yield from sorted(f"types/{far.stem}" for far in parts)


def _has_style(name: str) -> bool:
    return static_file(f"{name}.css").is_file()


def _style(name: str) -> str:
    return static_file(f"{name}.css").read_text(encoding="utf-8")


def _script(name: str) -> str:
    """A script of ours as it may stand inside a page."""
    text = static_file(f"{name}.js").read_text(encoding="utf-8")
    return text.replace("</script", "<\\/script")


def _write_single(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Write the single file of a page that has a text of its own, and link to it."""
    if doctree is None or not app.config.practiceguides_single_file:
        return
    # It may carry a job aid.
    papers = dict.fromkeys(("paper", "sheets", "cards", *context["pg"]["papers"]))
    single = {**context, "pg_single": True, "pg": {**context["pg"], "papers": [*papers]}}
    html = app.builder.templates.render(templatename, single)  # type: ignore[attr-defined]
    book = book_of(app)
    words = book.words
    html = _name_files(pagename, with_carried(app, pagename, html), words)
    html = _with_pictures(app, html)
    file = Path(app.outdir) / FOLDER / single_name(pagename)
    file.parent.mkdir(parents=True, exist_ok=True)
    alone = stand_alone(_with_meanings(html, book), words, style_of(book.look))
    file.write_text(marked(alone), encoding="utf-8")
    depth = pagename.count("/")
    context["pg_single_file"] = "../" * depth + f"{FOLDER}/{file.name}"
    context["pg_single_kilobytes"] = -(-file.stat().st_size // 1000)


def digest_of_scripts() -> str:
    """Of the styles and scripts: these files hold them inside, and are written anew with them."""
    files = [*sorted(each for each in STATIC.rglob("*") if each.is_file()), _OWN_STYLE]
    return sha256(b"".join(each.read_bytes() for each in files)).hexdigest()


def setup_single(app: Sphinx) -> None:
    """Register the setting; the pages are written as Sphinx draws them."""
    setup_carried(app)
    app.add_config_value("practiceguides_single_file", False, "html", [bool])
    app.add_config_value("practiceguides_scripts", digest_of_scripts(), "html", [str])
    app.connect("html-page-context", _write_single, priority=900)
