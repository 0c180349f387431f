"""The schemas that editors follow are those of the types, and agree with the checker."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from practiceguides.content.source import read_yaml
from practiceguides.exercises import TYPES
from practiceguides.reference.types import with_reference
from practiceguides.schemas import ANY, COUNTRY, FOLDER, LISTS, MODELINE, schemas
from practiceguides.writing.editor import VSCODE, write_vscode
from tests.cli.test_commands import run
from tests.conftest import ROOT, WriteBook, put_in_place

SCHEMAS = {name: json.loads(text) for name, text in schemas().items()}
EXERCISES = sorted((ROOT / "book").rglob("exercises/*.yaml"))


def complaints(value: Any, name: str = ANY) -> list[str]:
    """What a schema says against a value."""
    resources = [
        (name, Resource(contents=schema, specification=DRAFT202012))
        for name, schema in SCHEMAS.items()
    ]
    validator = jsonschema.Draft202012Validator(
        SCHEMAS[name], registry=Registry().with_resources(resources)
    )
    return [error.message for error in validator.iter_errors(value)]


def test_the_kept_schemas_are_those_of_the_types() -> None:
    """What lies in book/schemas is what `guides schemas` writes today."""
    kept = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / FOLDER).iterdir()}

    assert kept == schemas(), "run `guides schemas`"


@pytest.mark.parametrize("file", EXERCISES, ids=lambda file: file.stem)
def test_an_exercise_names_its_schema_and_follows_it(file: Path) -> None:
    """The first line leads to the schema, and the schema has nothing against the exercise."""
    first = file.read_text(encoding="utf-8").partition("\n")[0]
    path = first.removeprefix(MODELINE.format(path=""))

    assert (file.parent / path).resolve() == ROOT / FOLDER / ANY
    assert complaints(read_yaml(file).value) == []


@pytest.mark.parametrize("type_name", TYPES)
def test_a_schema_takes_the_example_and_refuses_what_is_not_there(type_name: str) -> None:
    """A type's example follows the type's schema; a field it does not know is marked."""
    data = read_yaml(TYPES[type_name].folder / "examples.yaml")
    for example in data.value:
        assert complaints(example["spec"], f"{type_name}.json") == []
        assert complaints({**example["spec"], "colour": "red"})
        assert complaints({**example["spec"], "minutes": "two"})


def test_what_changes_another_exercise_is_not_marked() -> None:
    """A file of an edition may hold a few fields; one that extends nothing needs its type."""
    assert complaints({"extends": "neutral-interpreter", "title": "Another title"}) == []
    assert complaints({"title": "Another title"}) == ["'type' is a required property"]


@pytest.mark.parametrize("type_name", TYPES)
def test_a_schema_says_what_fields_are_for(type_name: str) -> None:
    """Editors show a text for the type, for all it is made of, and for every field."""
    schema = SCHEMAS[f"{type_name}.json"]
    for part in (schema, *schema.get("$defs", {}).values()):
        assert part["description"]
        silent = [name for name, field in part["properties"].items() if "description" not in field]
        assert [name for name in silent if name != "type"] == []


@pytest.mark.parametrize("type_name", TYPES)
def test_a_readme_has_every_field_and_an_example(type_name: str) -> None:
    """What each README ends with is made of the type as it is today."""
    readme = (TYPES[type_name].folder / "README.md").read_text(encoding="utf-8")

    assert readme == with_reference(readme, TYPES[type_name]), "run `make docs`"
    for part in SCHEMAS[f"{type_name}.json"].get("$defs", {}).values():
        for name in part["properties"]:
            assert f"`{name}` (" in readme


def test_schemas_are_written_into_a_trainers_book(write_book: WriteBook) -> None:
    """`guides schemas` writes them all and says where."""
    root = write_book()
    status, said = run("schemas", root)

    assert status == 0
    assert f"{len(SCHEMAS)} schemas are written" in said
    assert {file.name for file in (root / FOLDER).iterdir()} == set(SCHEMAS)


@pytest.mark.parametrize(
    "file",
    sorted(
        file for name in (*LISTS, COUNTRY) for file in (ROOT / "book").rglob(name)
    ),
    ids=lambda file: f"{file.parent.name}-{file.stem}",
)  # fmt: skip
def test_a_list_follows_the_schema_of_its_name(file: Path) -> None:
    """Facts, voices, words and the answers for a country are completed in an editor too."""
    value = read_yaml(file).value

    assert complaints(value, f"{file.stem}.json") == []
    wrong = [{"colour": "red"}] if isinstance(value, list) else {"colour": "red"}
    assert complaints(wrong, f"{file.stem}.json")


def test_an_entry_of_what_was_taken_out_needs_its_reason() -> None:
    """An editor marks one without it."""
    entry = {"id": "counter", "day": "2026-12-01"}

    assert complaints([{**entry, "why": "It was wrong."}], "withdrawn.json") == []
    assert complaints([entry], "withdrawn.json") == ["'why' is a required property"]


def test_vs_code_finds_the_schemas(write_book: WriteBook) -> None:
    """Each pattern of the settings names a schema that lies there, and takes in our own files."""
    root = write_book()
    run("schemas", root)
    settings = json.loads((root / VSCODE / "settings.json").read_text("utf-8"))
    extensions = json.loads((root / VSCODE / "extensions.json").read_text("utf-8"))

    assert extensions == {"recommendations": ["redhat.vscode-yaml"]}
    assert settings["files.encoding"] == "utf8"
    assert settings["files.exclude"]["_build"] is True
    for schema, patterns in settings["yaml.schemas"].items():
        assert (root / schema).is_file()
        if not {"edition.yaml", "book/**/withdrawn.yaml"}.issuperset(patterns):
            assert all([*ROOT.glob(each)] for each in patterns)


def test_what_a_trainer_set_in_vs_code_stays(write_book: WriteBook) -> None:
    """A second run changes nothing; what somebody wrote stays, and what is missing is added."""
    mine = {"files.eol": "auto", "files.exclude": {"_build": False}, "editor.fontSize": 18}
    root = write_book({".vscode/settings.json": json.dumps(mine)})
    run("schemas", root)
    file = root / VSCODE / "settings.json"
    first = file.read_bytes()
    settings = json.loads(first)
    run("schemas", root)

    assert {name: settings[name] for name in ("files.eol", "editor.fontSize")} == {
        "files.eol": "auto",
        "editor.fontSize": 18,
    }
    assert settings["files.exclude"]["_build"] is False
    assert settings["files.exclude"]["**/__pycache__"] is True
    assert "yaml.schemas" in settings
    assert file.read_bytes() == first


@pytest.mark.parametrize("text", ['{\n  // mine\n  "a": 1\n}', "[1]", '{"a": 1,}', "[" * 100_000])
def test_settings_that_are_no_plain_json_are_left_alone(text: str, write_book: WriteBook) -> None:
    """The file stays as it is, and the command says what to add to it."""
    root = write_book({".vscode/settings.json": text})
    status, said = run("schemas", root)

    assert status == 0
    assert (root / VSCODE / "settings.json").read_text("utf-8") == text
    assert (
        ".vscode/settings.json is no file of plain JSON, so it stays as it is. Add this to it:"
        in said
    )
    assert '"yaml.schemas": {' in said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
@pytest.mark.parametrize("kind", ["pipe", "folder", "link", "endless"])
def test_what_is_no_file_of_settings_is_not_opened(kind: str, write_book: WriteBook) -> None:
    """It is told as one that cannot be read, and nothing is waited for or taken from elsewhere."""
    root = write_book({"mine.json": '{"mine": "secret"}'})
    file = root / ".vscode" / "settings.json"
    file.parent.mkdir()
    put_in_place(file, kind, root / "mine.json")
    before = file.lstat()
    status, said = run("schemas", root)

    assert status == 0
    assert ".vscode/settings.json is no file of plain JSON, so it stays as it is." in said
    assert (file.lstat().st_ino, file.lstat().st_mode) == (before.st_ino, before.st_mode)


def test_settings_of_an_editor_are_whole_where_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody set up stays where there is no room to add to it."""

    def full(file: Path, content: bytes) -> None:
        file.write_text(content[:1].decode())
        raise OSError(errno.ENOSPC, "No space left on device")

    file = tmp_path / ".vscode/settings.json"
    file.parent.mkdir()
    file.write_text('{"mine": true}')
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write_vscode(tmp_path)
    assert file.read_text() == '{"mine": true}'
