"""Commands that wait for each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from practiceguides.cli.turn import turn


def after_its_turn(build: Path, run: Callable[[], tuple[int, str]]) -> tuple[int, str]:
    """The status and the words of a command that begins while another has the build folder.

    Fails where it did not wait.
    """
    done: list[tuple[int, str]] = []
    with turn(build):
        second = Thread(target=lambda: done.append(run()))
        second.start()
        second.join(1)
        assert done == []
    second.join(30)
    (found,) = done
    return found
