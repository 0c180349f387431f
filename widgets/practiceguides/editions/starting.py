"""A new edition: a small folder with its settings, what to do, and an empty country pack."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION
from practiceguides.content.problems import in_command
from practiceguides.content.whole import BESIDE, write_whole

from .contents import short
from .memory import FOLDER, SEEN, Seen
from .packs import PACK, empty_pack
from .programme import PROGRAMME, contents_of, programme_text
from .proposing import Piece
from .settings import id_of

_TEMPLATE = Path(__file__).parent / "template"


@dataclass(frozen=True)
class Wished:
    """What a trainer said of a new edition."""

    title: str
    audience: str = ""
    """The id of a profession; empty for all."""
    minutes: int = 0
    pieces: tuple[Piece, ...] = ()
    """What is proposed for these minutes."""


def new_edition(folder: Path, below: Book, wished: Wished) -> list[Path]:
    """Write a new edition into a folder and return its files.

    Where it was killed on its way, it goes on. Raises FileExistsError where the folder holds
    anything else already.
    """
    files = {
        EDITION: _settings(below, wished, id_of(folder.resolve())),
        PACK: empty_pack(below),
        "README.md": _read_me(folder.resolve(), wished),
    }
    if wished.pieces:
        files[PROGRAMME] = programme_text(wished.pieces)
    # The settings come last: a folder without them is no edition yet.
    own = {folder / FOLDER / SEEN: Seen().as_json()}
    own |= {folder / name: files[name].encode() for name in reversed(files)}
    if not _is_free(folder, own):
        raise FileExistsError(folder)
    try:
        for file, content in own.items():
            write_whole(file, content)
    except FileExistsError:
        raise
    except OSError:
        # The folder held nothing else before; so the same can be done again.
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return [folder / name for name in files]


def _is_free(folder: Path, own: Mapping[Path, bytes]) -> bool:
    """Whether a folder holds nothing, or only what this wrote into it before it was killed.

    Raises OSError where it is no folder, or cannot be looked into.
    """
    held = {*folder.iterdir(), *folder.rglob("*")} if folder.exists() else set()
    folders = {above for file in own for above in file.parents}
    return folder / EDITION not in held and not any(
        each.is_symlink() or (each not in folders if each.is_dir() else not _is_own(each, own))
        for each in held
    )


def _is_own(file: Path, own: Mapping[Path, bytes]) -> bool:
    if file.name.startswith(BESIDE):
        return True
    return file in own and file.is_file() and file.read_bytes() == own[file]


def _read_me(folder: Path, wished: Wished) -> str:
    """What to do, with the folder as each command names it from where it lies."""
    text = (_TEMPLATE / "README.md").read_text("utf-8").replace("TITLE", wished.title)
    return text.replace("my-workshop", in_command(Path(folder.name)))


def _settings(below: Book, wished: Wished, book_id: str) -> str:
    text = (_TEMPLATE / EDITION).read_text("utf-8")
    text = text.replace("TITLE", _quoted(wished.title))
    if book_id:
        text = text.replace("#book_id: my-workshop", f"book_id: {book_id}")
    if wished.audience:
        text = text.replace("#audience: police", f"audience: {wished.audience}")
    if wished.minutes:
        text = text.replace("#minutes: 90", f"minutes: {wished.minutes}")
    chosen: list[str] = []
    if wished.pieces:
        chosen = [*contents_of(below, wished.pieces)]
        text = _in_place(text, "contents", "\n".join(chosen) + "\n")
        welcome = "welcome: |\n  Begin with [our programme](programme.md).\n"
        text = _in_place(text, "welcome", welcome)
    named = {line.rpartition("- ")[2] for line in chosen}
    return text + "\n".join(_waiting(below, named)) + "\n"


def _in_place(text: str, field: str, lines: str) -> str:
    """The settings with these lines in place of the example of a field."""
    return re.sub(rf"^#{field}:.*\n(?:#  .*\n)*", lambda _: lines, text, flags=re.MULTILINE)


def _waiting(below: Book, named: Collection[str]) -> Iterator[str]:
    """All pages that the contents do not name, each as a line of them that waits."""
    yield "## All other pages wait here. `- children` takes all pages that begin with children/."
    names = {short(page.docname): page.title or page.docname for page in below.pages[1:]}
    lines = {f"#  - {name}": title for name, title in names.items() if name not in named}
    wide = max(map(len, lines), default=0)
    for line, title in lines.items():
        yield f"{line:{wide}}  ## {title}"


def _quoted(text: str) -> str:
    """A text as YAML reads it, whatever it holds."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
