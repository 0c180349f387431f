"""The register of exercise types: a type is added by its folder and one line here."""

from collections.abc import Mapping

from practiceguides.content.model import Item

from .annotate.spec import Annotate
from .assess.spec import Assess
from .cards.spec import Cards
from .checklist.spec import Checklist
from .choice.spec import Choice
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

TYPES: Mapping[str, type[Item]] = {
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
