"""What a build keeps for the next one is read again only where this person made it.

Sphinx keeps what it has read as pickles, and whoever reads a pickle runs it. The outputs of cells
come into pages as they are kept, and a page that nothing changed stays. In a folder that somebody
sends each of these may be anything. So each has a seal, made with a key that lies with this person,
outside of all books; what has none is made anew.
"""

from __future__ import annotations

import errno
import hmac
import os
import secrets
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_state_path

from practiceguides.content.whole import write_whole

_sealed: dict[Path, bytes] = {}
"""What this process has sealed, which it need not read once more."""


def is_sealed(folder: Path) -> bool:
    """Whether a folder is as this person sealed it, or not there."""
    file = _file(folder)
    # A pipe or a device in its place would never end.
    if not (folder.is_dir() and file.is_file()):
        return not folder.exists()
    with file.open("rb") as opened:
        seal = opened.read(2 * _LONG)
    if _sealed.get(folder.absolute()) == seal:
        return True
    try:
        return hmac.compare_digest(seal, _digest(folder))
    except OSError:
        return False


def seal(folder: Path) -> None:
    """Seal a folder as it is now; where that cannot be done, it is made anew next time."""
    with suppress(OSError):
        if folder.is_dir():
            _sealed[folder.absolute()] = made = _digest(folder)
            write_whole(_file(folder), made)


def _file(folder: Path) -> Path:
    return folder.with_name(f".{folder.name.lstrip('.')}.seal")


def _digest(folder: Path) -> bytes:
    """A hash of all that a folder holds, which only the key can make.

    Raises OSError where it cannot be read, or is larger than any that a build makes.
    """
    made = blake2b(key=_key(), digest_size=_LONG)
    names = {each.relative_to(folder).as_posix(): each for each in folder.rglob("*")}
    if sum(each.stat().st_size for each in names.values() if each.is_file()) > _MOST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(folder))
    for name in sorted(names):
        content = names[name].read_bytes() if names[name].is_file() else b""
        for part in (os.fsencode(name), content):
            made.update(len(part).to_bytes(8, "big"))
            made.update(part)
    return made.hexdigest().encode()


@cache
def _key() -> bytes:
    """The key of this person; where none can be kept, one for as long as this process lives."""
    file = user_state_path("practiceguides", appauthor=False) / "key"
    new = secrets.token_bytes(_LONG)
    try:
        if not (file.is_file() and file.stat().st_size == _LONG):
            file.parent.mkdir(parents=True, exist_ok=True)
            beside = file.with_name(f"{secrets.token_hex(8)}.key")
            # Nobody else on this computer reads it.
            with os.fdopen(
                os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
            ) as it:
                it.write(new)
            beside.replace(file)
        return file.read_bytes()
    except OSError:
        return new


_LONG = 32
"""So many bytes a key has, and a hash made with it."""
_MOST = 2_000_000_000
"""So many bytes are kept at most: of our whole book 50 million."""
