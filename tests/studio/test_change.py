"""The form in the browser and the file in Python make the same of each change."""

from __future__ import annotations

import random
from typing import Any

import pytest

from practiceguides.exercises import TYPES
from practiceguides.studio.document import Document
from practiceguides.studio.form import form_of
from tests.contract.test_faults import good_text
from tests.node import Node
from tests.studio.test_document import at, places, without_ends

CHANGE = "studio/change.js"


def some_change(value: Any, chance: random.Random) -> dict[str, Any]:
    """What somebody may do next in a form with these fields."""
    lists = [path for path in places(value, list) if at(value, path)]
    texts = list(places(value, str))
    # Something is left to be changed.
    what = chance.choice(["set", "unset", "insert", "remove", "move"][: 5 if len(texts) > 5 else 1])
    if what in {"set", "unset"} or not lists:
        fields = [path for path in texts if isinstance(path[-1], str) or what == "set"]
        path = chance.choice(fields)
        new = {"value": f"other {chance.randint(0, 99)}"} if what == "set" else {}
        return {"do": what if what == "set" else "unset", "path": list(path), **new}
    path = chance.choice(lists)
    members = at(value, path)
    index = chance.randrange(len(members))
    more = {
        "insert": {"value": members[index]},
        "remove": {},
        "move": {"to": chance.randrange(len(members))},
    }
    return {"do": what, "path": list(path), "index": index, **more[what]}


def make(document: Document, change: dict[str, Any]) -> None:
    """The same in the file."""
    path = tuple(change["path"])
    match change["do"]:
        case "set":
            document.set(path, change["value"])
        case "unset":
            document.unset(path)
        case "insert":
            document.insert(path, change["index"], change["value"])
        case "remove":
            document.remove(path, change["index"])
        case "move":
            document.move(path, change["index"], change["to"])


@pytest.mark.parametrize("type_name", TYPES)
def test_the_form_and_the_file_agree(type_name: str, node: Node) -> None:
    """After each of many changes the browser's fields are those of the file."""
    chance = random.Random(type_name)
    document = Document(good_text(type_name, 1))
    for _ in range(12):
        change = some_change(document.value, chance)
        drawn = node.call(CHANGE, "changed", document.value, change)
        make(document, change)

        assert without_ends(drawn) == without_ends(document.value), change


def test_a_new_member_has_what_is_needed(node: Node) -> None:
    """An option has an id and a text, both to be written."""
    fields = [each for group in form_of(TYPES["choice"])["groups"] for each in group["fields"]]
    options = next(each for each in fields if each["key"] == "options")

    assert node.call(CHANGE, "blank", options["of"]) == {"id": "", "text": ""}


@pytest.mark.parametrize(
    ("text", "taken", "proposed"),
    [
        ("Ask how the debt began", [], "ask-how-the"),
        ("Ask how the debt ended", ["ask-how-the"], "ask-how-the-2"),
        ("20 men don't wait", [], "men-dont-wait"),
        ("Élève à l'école", [], "eleve-a-lecole"),
        ("ถามก่อน", [], "part"),
    ],
)
def test_an_id_is_proposed_from_the_text(
    text: str, taken: list[str], proposed: str, node: Node
) -> None:
    """Its first words, in letters that an id may have, and none that is taken."""
    assert node.call(CHANGE, "proposed_id", text, taken) == proposed
