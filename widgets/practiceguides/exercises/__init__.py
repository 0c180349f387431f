"""The register of exercise types: a type is added by its folder and one line here.

Other installed packages bring more (`installed.py`).
"""

from collections.abc import Mapping

from practiceguides.content.model import Item

from .annotate.spec import Annotate
from .assess.spec import Assess
from .cards.spec import Cards
from .checklist.spec import Checklist
from .choice.spec import Choice
from .installed import installed_types
from .match.spec import Match
from .notepad.spec import Notepad
from .order.spec import Order
from .rank.spec import Rank
from .referral.spec import Referral
from .rewrite.spec import Rewrite
from .scale.spec import Scale
from .sort.spec import Sort
from .test.spec import Test
from .voice.spec import VoiceExercise

OWN: Mapping[str, type[Item]] = {
    "annotate": Annotate,
    "assess": Assess,
    "choice": Choice,
    "match": Match,
    "notepad": Notepad,
    "order": Order,
    "rank": Rank,
    "scale": Scale,
    "checklist": Checklist,
    "cards": Cards,
    "sort": Sort,
    "voice": VoiceExercise,
    "test": Test,
    "referral": Referral,
    "rewrite": Rewrite,
}
"""The types of this package."""

_INSTALLED, PROBLEMS = installed_types()
"""The types of other packages, and what is wrong with those that cannot be used."""

TYPES: Mapping[str, type[Item]] = {**OWN, **_INSTALLED}
"""All types, by what an author writes under `type:`."""
