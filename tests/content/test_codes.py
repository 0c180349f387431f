"""Every code of a problem has a faulty file that gives it."""

from __future__ import annotations

import re

import pytest

from practiceguides.content.problems import CODES
from practiceguides.content.source import read_yaml
from practiceguides.reading import TYPES
from tests.conftest import ROOT
from tests.review.test_review import FAULTS as MARKS
from tests.scenarios.desk_faults import DESK_FAULTS
from tests.scenarios.test_proof import FAULTS as PROOF_FAULTS

from .test_problems import FAULTS, NOTEBOOK_FAULTS

TESTS = ROOT / "tests"
ELSEWHERE = {
    "cli/test_commands.py": ["notebook-run"],
    "content/test_extends.py": [
        "extends-after", "extends-deep", "extends-heading", "extends-missing", "extends-near",
        "extends-no-member", "extends-nothing", "extends-removed", "extends-stays", "extends-type",
        "extends-unknown",
    ],
    "content/test_problems.py": [
        "heading-id", "heading-id-repeated", "item-unused", "voice-asks-nothing", "voice-unusable",
    ],
    "content/test_timing.py": ["minutes-off"],
    "content/test_trust.py": ["chapter-html", "chapter-html-out"],
    "editions/test_edition.py": [
        "chapter-code", "chapter-file", "chapter-more", "file-near", "id-below", "sources-unlisted",
    ],
    "hostile/test_files.py": [
        "bibliography-missing", "build-file", "file-outside", "file-unreadable", "folder-none",
        "folder-shut", "settings-number", "title-empty",
    ],
    "review/test_balance.py": ["cases-one-sex", "cases-one-sided"],
    "review/test_heaviness.py": ["heavy-together"],
    "review/test_review.py": ["fact-unused", "rules-skipped"],
    "review/test_spread.py": ["finding-often", "label-twice", "names-alike", "study-often"],
    "review/test_tells.py": ["answer-tell"],
    "scenarios/test_pencil.py": ["paper-as-written"],
    "scenarios/test_proof.py": [
        "choices-no-why", "endings-undecided", "proof-sampled", "proof-shortened",
    ],
    "test_installed_types.py": ["type-package"],
    "test_words.py": ["language-unknown", "words-blanks", "words-lacking", "words-unknown"],
    "types/order/test_orders.py": ["order-any", "order-reasons"],
}  # fmt: skip
"""What no table of faults has, by the file with a test of its own."""


def test_every_code_is_tried() -> None:
    """No code is left that nothing produces; what a table has needs no test of its own."""
    produced = {code for *_, told in FAULTS.values() for code in told.partition(" | ")[2].split()}
    produced |= {told.partition(" | ")[2] for _, told in NOTEBOOK_FAULTS.values()}
    for file in (TESTS / "types").glob("*/faults.yaml"):
        listed = read_yaml(file).value
        produced |= {code for each in listed for told in each["expect"] for code in told}
    for _, expected in MARKS.values():
        produced |= {told.partition(" ")[2] for told in expected.split("|")}
    for _, listed in PROOF_FAULTS.values():
        produced |= {told.partition(" ")[0] for told in listed}
    produced |= {code for *_, codes in DESK_FAULTS.values() for code in codes}
    elsewhere = {code for codes in ELSEWHERE.values() for code in codes}

    owned = {code for model in TYPES.values() for code in model.codes}
    assert set(CODES) | owned == produced | elsewhere
    assert not produced & elsewhere
    assert not set(CODES) & owned, "what several types say is said in problems.py"


@pytest.mark.parametrize("file", ELSEWHERE)
def test_a_test_of_its_own_names_the_code(file: str) -> None:
    """Where a code is said to be tried, it stands."""
    words = re.findall(r"[\w-]+", (TESTS / file).read_text(encoding="utf-8"))

    assert set(ELSEWHERE[file]) <= {*words}
