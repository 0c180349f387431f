"""The register of exercise types: a type is added by its folder and one line here."""

from collections.abc import Mapping

from practiceguides.content.model import Item

from .choice.spec import Choice
from .match.spec import Match
from .notepad.spec import Notepad
from .sort.spec import Sort

TYPES: Mapping[str, type[Item]] = {
    "choice": Choice,
    "match": Match,
    "notepad": Notepad,
    "sort": Sort,
}
