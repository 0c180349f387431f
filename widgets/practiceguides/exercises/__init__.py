"""The register of exercise types: a type is added by its folder and one line here."""

from collections.abc import Mapping

from practiceguides.content.model import Item

from .choice.spec import Choice
from .notepad.spec import Notepad
from .referral.spec import Referral
from .rewrite.spec import Rewrite

TYPES: Mapping[str, type[Item]] = {
    "choice": Choice,
    "notepad": Notepad,
    "referral": Referral,
    "rewrite": Rewrite,
}
