"""The learner's file is read alike in JavaScript and in Python, and described by one schema."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from practiceguides.records import model
from practiceguides.records.model import Record, Scored
from practiceguides.records.reading import (
    SENTENCES,
    NotTakenError,
    merge,
    merge_results,
    read_file,
    read_text,
)
from tests.node import Node

CASES = YAML(typ="safe").load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))
BOOK = "ferry"
SCHEMA = json.loads(model.schema())


def named(cases: list[dict[str, Any]]) -> Any:
    """A test for each case, known by its name."""
    return pytest.mark.parametrize("case", cases, ids=lambda case: str(case["name"]))


def changed(base: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    """What a case makes of plain data."""
    value = {**deepcopy(base), **case.get("with", {})}
    return {name: part for name, part in value.items() if name not in case.get("without", ())}


def file_of(case: dict[str, Any]) -> str:
    """The text of a file."""
    return str(case.get("text", json.dumps(changed(CASES["base"], case))))


def fits_the_schema(text: str) -> bool:
    """Whether the kept schema describes such a file."""
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(json.loads(text))


@named(CASES["accepted"])
def test_a_file_is_accepted_by_both(case: dict[str, Any], node: Node) -> None:
    """Page and Python find the same items with as many results; the schema says so too."""
    text = file_of(case)
    records = read_text(text.encode(), BOOK)
    read = node.call("records/file.js", "read_file", text, BOOK)["kept"]["items"]

    def count(results: Any) -> int | None:
        return None if results is None else len(results)

    assert {name: count(record.results) for name, record in records.items()} == case["results"]
    assert {name: count(item["results"]) for name, item in read.items()} == case["results"]
    assert fits_the_schema(text) is not case.get("of_another_shape", False)


@named(CASES["refused"])
def test_a_file_is_refused_by_both(case: dict[str, Any], node: Node) -> None:
    """Page and Python name the same fault, and Python has a sentence for it."""
    text = file_of(case)
    with pytest.raises(NotTakenError) as refused:
        read_text(text.encode(), BOOK)

    assert refused.value.fault == case["fault"]
    assert str(refused.value) == SENTENCES[case["fault"]]
    assert node.call("records/file.js", "read_file", text, BOOK) == {"fault": case["fault"]}
    if case["fault"] in {"damaged", "newer", "older"}:
        assert not fits_the_schema(text)


@named(CASES["no_results"])
def test_what_is_no_result_is_refused_by_both(case: dict[str, Any], node: Node) -> None:
    """A result has names and numbers, a day and a basis; words and clocks are damage."""
    [scored, _] = CASES["base"]["records"]["pick"]["results"]
    records = {"pick": {"state": {}, "results": [changed(scored, case)]}}
    text = file_of({"with": {"records": records}})
    with pytest.raises(NotTakenError) as refused:
        read_text(text.encode(), BOOK)

    assert refused.value.fault == "damaged"
    assert node.call("records/file.js", "read_file", text, BOOK) == {"fault": "damaged"}


@named(CASES["merged"])
def test_results_are_merged_alike(case: dict[str, Any], node: Node) -> None:
    """Two windows or two files keep each result once, by day; the first and the newest stay."""

    def plain(results: list[str] | None) -> list[dict[str, Any]] | None:
        if results is None:
            return None
        parts = [each.split("/") for each in results]
        return [
            {
                "result": {"status": "partly", "score": int(score), "max": 3},
                "day": f"2026-11-{day}",
                "basis": "0123456789ab",
            }
            for score, day in parts
        ]

    def read(results: list[str] | None) -> list[Scored] | None:
        listed = plain(results)
        return None if listed is None else [Scored.model_validate(each) for each in listed]

    mine, theirs, both = (case[name] for name in ("mine", "theirs", "both"))
    assert merge_results(read(mine), read(theirs)) == read(both)
    assert merge_results(read(both), read(theirs)) == read(both)
    merged = node.call("records/results.js", "merge_results", plain(mine), plain(theirs))
    assert merged == plain(both)
    again = node.call("records/results.js", "merge_results", merged, plain(theirs))
    assert again == merged


def test_too_many_items_and_depth_are_refused_by_both(node: Node) -> None:
    """A file that no learner could have made is refused before anything of it is used."""
    many = {f"item-{number}": {} for number in range(6000)}
    deep: Any = {}
    for _ in range(30):
        deep = {"more": deep}
    for records, fault in ((many, "many"), ({"pick": {"state": deep}}, "damaged")):
        text = file_of({"with": {"records": records}})
        assert node.call("records/file.js", "read_file", text, BOOK) == {"fault": fault}
        with pytest.raises(NotTakenError) as refused:
            read_text(text.encode(), BOOK)
        assert refused.value.fault == fault
    for levels in range(14, 20):
        inner = json.loads("[" * levels + "]" * levels)
        text = file_of({"with": {"records": {"pick": {"state": {"answer": inner}}}}})
        refused_there = "fault" in node.call("records/file.js", "read_file", text, BOOK)
        try:
            read_text(text.encode(), BOOK)
        except NotTakenError:
            assert refused_there
        else:
            assert not refused_there


def test_words_are_not_read() -> None:
    """What the learner wrote is in no record, whatever stands there."""
    words = {"note": {"v": 1, "text": "mine"}, "pick": {"v": 1, "answer": ["a"], "why": "mine"}}
    records = read_text(file_of({"with": {"words": words}}).encode(), BOOK)

    assert set(records) == {"pick"}
    assert "mine" not in repr(records)
    old = {"version": 1, "items": {"pick": {"v": 1, "why": "mine"}}}
    assert "mine" not in repr(read_text(file_of({"with": old}).encode(), BOOK))


def test_files_of_one_learner_are_one() -> None:
    """Items of both are there; of two states that with the newer result stays."""
    old, new = (
        Record.model_validate(
            {
                "state": {"v": 1, "answer": [day]},
                "results": [{"result": {"status": "right"}, "day": day, "basis": "0123456789ab"}],
            }
        )
        for day in ("2026-11-02", "2026-12-20")
    )
    both = merge({"pick": new, "mine": old}, {"pick": old, "theirs": new})

    assert set(both) == {"pick", "mine", "theirs"}
    assert both["pick"].state == new.state
    assert [each.day for each in both["pick"].results or ()] == ["2026-11-02", "2026-12-20"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [(None, "missing"), (b"\xff\xfe", "unreadable"), (b" " * 5_000_001, "large")],
)
def test_a_file_that_cannot_be_read_is_told(
    content: bytes | None, fault: str, tmp_path: Path
) -> None:
    """A file that is not there, in no UTF-8, or far too large ends in a sentence."""
    file = tmp_path / "my-answers.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(NotTakenError) as refused:
        read_file(file, BOOK)

    assert refused.value.fault == fault


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """What cannot be opened ends in a sentence."""
    with pytest.raises(NotTakenError, match="cannot be opened"):
        read_file(tmp_path, BOOK)


def test_the_schema_is_current() -> None:
    """schema.json is what the models give."""
    kept = Path(model.__file__).with_name("schema.json").read_text(encoding="utf-8")

    assert kept == model.schema(), "run: make docs"
    assert set(SENTENCES) >= {case["fault"] for case in CASES["refused"]}
