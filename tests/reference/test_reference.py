"""The page "Reference" and the settings of a new edition are made from models and commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.main import get_command

from practiceguides.cli.main import app
from practiceguides.content.country import Country
from practiceguides.content.overlay import extended
from practiceguides.content.source import parse_yaml, read_yaml
from practiceguides.editions.settings import Edition, read_edition
from practiceguides.reference import files, page
from practiceguides.reference.commands import commands
from practiceguides.schemas import described
from tests.conftest import ROOT

PAGE = (ROOT / "book" / "reference.md").read_text(encoding="utf-8")
PACKAGE = ROOT / "widgets" / "practiceguides"


def test_the_page_and_the_template_are_those_of_today() -> None:
    """What was made is what would be made now."""
    assert page.with_reference(PAGE, get_command(app)) == PAGE, "run `make docs`"
    assert files.TEMPLATE.read_text(encoding="utf-8") == files.template(), "run `make docs`"


@pytest.mark.parametrize("model", [Edition, Country])
def test_every_field_says_what_it_is_for(model: type[Edition | Country]) -> None:
    """No field of a file of an edition is shown without a sentence, and each stands on the page."""
    schema = described(model)
    for part in (schema, *schema["$defs"].values()):
        for name, field in part["properties"].items():
            assert field.get("description", "").endswith("."), (part["title"], name)
            assert re.search(rf"^(  - |.*, )?`{name}`", PAGE, re.MULTILINE)


def test_a_new_edition_has_an_example_of_every_field(tmp_path: Path) -> None:
    """Whoever takes each single `#` away, and nothing else, has a whole edition."""
    text = re.sub(r"(?m)^#(?!#)", "", files.TEMPLATE.read_text(encoding="utf-8"))
    (tmp_path / "edition.yaml").write_text(text, encoding="utf-8")
    edition, data, problems = read_edition(tmp_path)

    assert (edition is not None, problems) == (True, [])
    assert data.value == {**read_yaml(files.EXAMPLE).value, "title": "TITLE"}
    assert [*data.value] == [*Edition.model_fields]


def test_a_field_of_a_new_edition_has_one_line_of_remark() -> None:
    """A trainer reads the file in two minutes; the page "Reference" has the rest."""
    fields = files.TEMPLATE.read_text(encoding="utf-8").split("\n\n")[1:]
    assert len(fields) == len(Edition.model_fields)
    for each in fields:
        assert [line[:3] for line in each.splitlines()].count("## ") == 1, each


def test_the_change_that_is_shown_can_be_made() -> None:
    """The example of a file that changes one of ours fits the exercise that it names."""
    (shown,) = re.findall(r"(?m)^```yaml\n(# book/.*?)^```", files.changing_fields(), re.DOTALL)
    name = re.findall(r"# (\S+)", shown)[0]
    both = extended(read_yaml(ROOT / name), parse_yaml(shown, Path(name)))

    assert both.problems == []
    assert [each["id"] for each in both.value["options"]] == ["capital", "border", "wait", "coast"]


def test_every_option_says_what_it_is_for() -> None:
    """Each command has a group, an example and a word for each value; nothing is empty."""
    told = commands(get_command(app))

    assert "None" not in told
    assert len(re.findall(r"^#### guides ", told, re.MULTILINE)) == 20
    assert not re.search(r"^: *$", told, re.MULTILINE)
    assert set(re.findall(r"^#### (guides [a-z ]+)$", told, re.MULTILINE)) == set(
        re.findall(r"```\n(guides (?:new )?[a-z]+) ", told)
    )


def test_every_block_is_told() -> None:
    """Whatever a page may say in braces stands on the page."""
    code = "".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "pages").rglob("*.py"))
    blocks = re.findall(r'add_directive\("([\w-]+)"', code)
    roles = re.findall(r'add_role\("([\w-]+)"', code)

    assert blocks
    assert [
        name for name in blocks if f"`{{{name}}}" not in PAGE and f"{{{name}}} " not in PAGE
    ] == []
    assert [name for name in roles if f"`{name}`" not in PAGE] == []
