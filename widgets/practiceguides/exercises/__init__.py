"""The register of exercise types: a type is added by its folder and one line here."""

from collections.abc import Mapping

from practiceguides.content.model import Item

from .annotate.spec import Annotate
from .assess.spec import Assess
from .choice.spec import Choice
from .notepad.spec import Notepad

TYPES: Mapping[str, type[Item]] = {
    "annotate": Annotate,
    "assess": Assess,
    "choice": Choice,
    "notepad": Notepad,
}
