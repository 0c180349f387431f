"""The parts of the package stand on each other in one direction only."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "widgets" / "practiceguides"

MAY_IMPORT = {
    "words": set(),
    "content": {"words"},
    "kit": set(),
    "exercises": {"content", "kit"},
    "scenarios": {"content", "kit", "words"},
    "editions": {"content", "kit", "words"},
    "reading": {"content", "kit", "exercises", "scenarios"},
    "records": {"content"},
    "answered": {"content", "kit", "records"},
    "law": {"content", "words"},
    "legal_table": {"kit", "law", "words"},
    "notebook": {
        "content",
        "kit",
        "editions",
        "reading",
        "answered",
        "law",
        "legal_table",
        "records",
    },
    "studio": {
        "content",
        "kit",
        "exercises",
        "editions",
        "reading",
        "review",
        "notebook",
        "schemas",
        "reference",
        "writing",
    },
    "schemas": {"content", "editions", "exercises"},
    "reference": {"content", "editions", "schemas", "writing"},
    "translations": {"words", "content", "exercises", "scenarios", "reading", "schemas"},
    "writing": {"content", "exercises", "scenarios", "reading", "schemas"},
    "review": {"content", "exercises", "scenarios"},
    "checking": {"content", "editions", "review", "scenarios"},
    "banks": {"content", "exercises", "scenarios", "reading"},
    "pages": {
        "words",
        "content",
        "kit",
        "exercises",
        "scenarios",
        "reading",
        "reference",
        "review",
        "checking",
        "law",
        "writing",
    },
    "cli": {
        "content",
        "kit",
        "exercises",
        "scenarios",
        "editions",
        "reading",
        "pages",
        "schemas",
        "checking",
        "review",
        "translations",
        "banks",
        "studio",
        "writing",
    },
    "__init__": {"notebook"},
}


JAVASCRIPT_MAY_IMPORT = {
    "kit": set(),
    "records": {"kit"},
    "exercises": {"kit"},
    "scenarios": {"kit"},
    "pages": {"kit", "records"},
    "pages/care": {"kit", "records"},
    "pages/keeping": {"kit", "records", "pages/storage"},
    "pages/theme": {"kit", "records", "pages/care", "pages/keeping"},
    "pages/search": {"kit", "records", "pages/theme"},
    "pages/workbook": {"kit", "records", "pages/theme"},
    "pages/desks": {"kit", "records"},
    "pages/gallery": {"kit"},
    "pages/paper": {"records", "pages/theme"},
    "pages/pocket": {"kit", "records"},
    "pages/storage": {"records"},
    "studio": {"kit"},
}
"""What a script imports of other folders; those in `pages` itself put all together."""

PAGES = (
    "policy", "leave", "shelf", "look", "tones", "emblems", "noted", "chapters", "items",
    "contents", "blocks", "paper", "theme", "search", "care", "workbook", "build",
)  # fmt: skip
"""The folders and modules of `pages`; each may import those before it."""


def modules() -> list[Path]:
    """Every module of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def imported_parts(path: Path, within: str = "practiceguides") -> Iterator[str]:
    """What stands below `within` and is imported by a module, wherever in the module."""
    here = path.relative_to(PACKAGE.parent).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: -node.level]) + "." if node.level else ""
            module = f"{base}{node.module or ''}".rstrip(".")
            names = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        for name in names:
            if name.startswith(f"{within}."):
                yield name.removeprefix(f"{within}.").partition(".")[0]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_part_imports_only_what_it_may(path: Path) -> None:
    """A module imports its own part and the parts listed for it."""
    part = path.relative_to(PACKAGE).with_suffix("").parts[0]

    assert set(imported_parts(path)) & MAY_IMPORT.keys() <= MAY_IMPORT[part] | {part}


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "pages").rglob("*.py")), ids=lambda path: path.stem
)
def test_pages_stand_on_each_other_in_order(path: Path) -> None:
    """No folder of `pages` imports one that stands above it: there is no circle."""
    part = path.relative_to(PACKAGE / "pages").with_suffix("").parts[0]
    assert part in {*PAGES, "__init__"}, "say in PAGES where it stands"
    above = () if part == "__init__" else PAGES[PAGES.index(part) + 1 :]

    assert set(imported_parts(path, "practiceguides.pages")).isdisjoint(above)


def test_the_table_for_developers_says_the_same() -> None:
    """The README names for each part what it may import, and nothing else."""
    readme = (PACKAGE.parent / "README.md").read_text(encoding="utf-8")
    table = readme.partition("| part | is | imports of ours |\n| --- | --- | --- |\n")[2]
    rows = [row.strip("| ").split(" | ") for row in table.partition("\n\n")[0].split("\n")]
    told = {part.strip("`").removesuffix(".py"): last.partition(";")[0] for part, _, last in rows}

    assert {part: set(named.split(", ")) - {"nothing"} for part, named in told.items()} == {
        part: named for part, named in MAY_IMPORT.items() if part != "__init__"
    }


def folder_of(script: Path) -> str:
    """The folder that a script belongs to, as the table of imports names it."""
    top, *below = script.relative_to(PACKAGE).parts
    return f"pages/{below[0]}" if top == "pages" and len(below) > 1 else top


@pytest.mark.parametrize("folder", JAVASCRIPT_MAY_IMPORT)
def test_scripts_import_in_one_direction(folder: str) -> None:
    """A script imports its own folder and those listed for it; types in comments count too."""
    told = re.compile(r"(?:from|import\()\s*\"(\.[^\"]+)\"")
    allowed = JAVASCRIPT_MAY_IMPORT[folder] | {folder}
    if folder == "pages":
        allowed |= JAVASCRIPT_MAY_IMPORT.keys()
    for script in chain(PACKAGE.rglob("*.js"), PACKAGE.rglob("*.jsx")):
        if script.is_relative_to(PACKAGE / "static") or folder_of(script) != folder:
            continue
        found = told.findall(script.read_text(encoding="utf-8"))
        assert {folder_of((script.parent / name).resolve()) for name in found} <= allowed, script


@pytest.mark.parametrize("part", ["kit", "pages"])
def test_no_style_of_all_types_names_one(part: str) -> None:
    """What looks otherwise in one type alone is said in that type's folder."""
    sheets = [file.read_text(encoding="utf-8") for file in (PACKAGE / part).rglob("*.css")]

    assert sheets
    assert not [each for each in sheets if "data-type=" in each]


def test_check_needs_neither_jupyter_nor_sphinx_nor_pandas() -> None:
    """The checker starts without importing Jupyter, Sphinx or pandas."""
    heavy = {"anywidget", "docutils", "ipywidgets", "jupyter_book", "nbformat", "pandas", "sphinx"}
    code = (
        "import sys; sys.argv = ['guides', 'check', '.']\n"
        "from practiceguides.cli.main import app\n"
        "try: app()\n"
        "except SystemExit: pass\n"
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PACKAGE.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )

    assert heavy & set(done.stdout.split("\n")[-2].split()) == set()


def test_public_names_are_what_a_cell_may_use() -> None:
    """A cell may import these names, and nothing else by accident."""
    import practiceguides

    modules = {path.stem for path in PACKAGE.glob("*.py")} | {
        path.name for path in PACKAGE.iterdir()
    }
    assert modules.isdisjoint(practiceguides.__all__), "a module would take the place of a name"
    assert practiceguides.__all__ == ["ItemError", "exercise", "law_table", "results", "scenario"]
    assert all(callable(getattr(practiceguides, name)) for name in practiceguides.__all__)


def test_make_lab_installs_only_what_it_needs(tmp_path: Path) -> None:
    """JupyterLab starts without the tools of the tests."""
    told = subprocess.run(
        ["make", "-n", "lab", f"VENV={tmp_path}/venv"],
        cwd=PACKAGE.parents[1],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert "'.[lab]'" in told
    assert "[test]" not in told
    assert "npm" not in told


def test_every_dependency_is_listed_with_its_licence() -> None:
    """Nothing is used whose licence nobody has written down, and nothing is listed in vain."""
    root = PACKAGE.parents[1]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    used = {re.split(r"[\[<>=!~ ]", name)[0] for name in named} - {"practiceguides"}
    package = json.loads((PACKAGE.parent / "package.json").read_text(encoding="utf-8"))
    used |= {*package.get("dependencies", {}), *package.get("devDependencies", {})}
    rows = (PACKAGE.parent / "LICENCES.md").read_text(encoding="utf-8").split("\n")
    listed = [row.split("|")[1].strip() for row in rows if row.startswith("| ")][2:]

    assert sorted(listed) == sorted(used)
