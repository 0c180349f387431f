"""A type that another installed package brings: found, told when faulty, built and answered."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from practiceguides.reading import TYPES
from practiceguides.reference.types import fields
from tests.conftest import ROOT, WriteBook

PACKAGE = ROOT / "tests" / "foreign_type"

ESTIMATE = """\
type: estimate
title: How many were asked alone?
objective: Estimate how many people are asked alone.
minutes: 1
prompt: How many of 100 people were asked *alone*?
answer: 40
feedback:
  story: The interpreter waits outside.
"""


def install(folder: Path, points: str, name: str = "estimates") -> dict[str, str]:
    """The environment of a process in which a package with these entry points is installed."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[practiceguides.types]\n{points}\n")
    path = os.pathsep.join([str(folder), str(PACKAGE), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, "PYTHONPATH": path}


def guides(root: Path, environment: dict[str, str], *arguments: str) -> str:
    """What the command prints."""
    start = "from practiceguides.cli.main import main; main()"
    command = [sys.executable, "-c", start, *arguments]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.fixture
def estimates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which the package of `foreign_type` is installed."""
    return install(tmp_path_factory.mktemp("site"), "estimate = estimates.spec:Estimate")


def test_an_exercise_of_an_installed_type_is_checked(
    write_book: WriteBook, estimates: dict[str, str]
) -> None:
    """It is read like one of ours, and a fault is told in the words of its own package."""
    unknown = write_book({"book/exercises/counter.yaml": ESTIMATE})
    assert "there is no exercise type 'estimate'" in guides(unknown, dict(os.environ), "check")

    assert "estimate" not in guides(unknown, estimates, "check")

    (unknown / "book/exercises/counter.yaml").write_text(ESTIMATE.replace("40", "400"))
    told = guides(unknown, estimates, "check")
    assert "counter.yaml:6: the answer 400 lies outside 0 to 100." in " ".join(told.split())
    assert "[estimate-outside]" in told


def test_the_reference_tells_whole_numbers_with_and_without_bounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The gallery tells the fields of an installed type, also numbers that have no bound."""
    monkeypatch.syspath_prepend(str(PACKAGE))
    told = fields(importlib.import_module("estimates.spec").Estimate)

    assert "- `answer` (needed; whole number). The number." in told
    assert "- `minutes` (needed; whole number from 1 to 30)." in told


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("estimate = estimates.gone:Estimate", "cannot be used: No module named 'estimates.gone'"),
        ("choice = estimates.spec:Estimate", "cannot be used: another type has this name"),
        ("scenario = estimates.spec:Estimate", "cannot be used: another type has this name"),
        ("guess = estimates.spec:Estimate", 'its field `type` should be Literal["guess"]'),
        ("guess = pathlib:Path", "pathlib:Path is no subclass of Item"),
    ],
)
def test_a_faulty_package_is_told_and_stops_nothing(
    point: str, told: str, write_book: WriteBook, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A package that cannot be used is named in a sentence, and other packages' types are there."""
    site = tmp_path_factory.mktemp("site")
    install(site, point, "broken")
    environment = install(site, "estimate = estimates.spec:Estimate")
    root = write_book({"book/exercises/counter.yaml": ESTIMATE})

    said = " ".join(guides(root, environment, "check").split())

    assert "broken" in said
    assert told in said
    assert "[type-package]" in said
    assert "Traceback" not in said
    assert "there is no exercise type" not in said


def test_nothing_is_brought_where_no_package_is_installed() -> None:
    """The types of these tests are those of the toolkit alone."""
    assert "estimate" not in TYPES
