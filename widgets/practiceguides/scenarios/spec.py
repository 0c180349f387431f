"""`scenario`: a story of decisions, with scenes, choices and endings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.fields import (
    FactId,
    InlineMarkdown,
    Invented,
    LanguageTag,
    Line,
    Many,
    Markdown,
    Part,
    RestsOn,
    Searched,
    Slug,
    StoryId,
    Unsent,
)
from practiceguides.content.model import Base, Fault, Item
from practiceguides.content.problems import Codes, Hints, near
from practiceguides.content.source import Path_
from practiceguides.content.spoken import spoken
from practiceguides.content.timing import words_in
from practiceguides.content.variables import (
    FilledInlineMarkdown,
    FilledMarkdown,
    unfilled,
    variables,
)

from .conditions import Condition, names
from .desks import MOST_HANDED, Later, desk_faults
from .engine import Engine
from .faults import CODES
from .pace import Pace, pace_of

Bounds = Annotated[Many[int], Field(min_length=3, max_length=3)]
STEPS = 100
"""The most steps of a meter, from its least to its most: each of them is a state of its own."""

PASSAGES = 12
"""The most passages of a scene with a condition: each may double what can be shown together."""

WHY = 25
"""The most words of a choice's `why`."""

Practice = Literal["sound", "defensible", "harmful"]
Outcome = Literal["good", "mixed", "poor"]


QUESTION_MARKS = ("?", "\uff1f", "\u061f")
"""As view.jsx knows a question by them."""


class Passage(Part):
    """A paragraph of a scene; `when` says under which condition it is shown."""

    text: Searched[FilledMarkdown]
    when: Annotated[Condition | None, Field(alias="if")] = None

    def to_spec(self, base: Base) -> dict[str, Any]:
        """As `html` and `if`."""
        return _as_html(super().to_spec(base))

    @property
    def words(self) -> int:
        """How many words it has."""
        return words_in(unfilled(markdown.plain(self.text)))


class Decided(Passage):
    """A sentence on what decided an ending; `when` says in which state it is told."""

    text: Markdown


class Founded(Part):
    """What research and law say; it rests on facts."""

    text: Annotated[FilledMarkdown, RestsOn()]
    facts: Many[FactId] = ()

    def to_spec(self, base: Base) -> dict[str, Any]:
        """As `html` and `facts`."""
        return _as_html(super().to_spec(base))


class TheirSide(Founded):
    """How it looked to the person: invented, and traced to voices; no claim without one."""

    text: Annotated[FilledMarkdown, RestsOn(always=False)]


class Choice(Part):
    """One thing the learner may do in a scene."""

    id: Slug
    text: FilledInlineMarkdown
    to: str
    practice: Practice | None = None
    """What the choice is worth as practice, however the story ends."""
    effects: dict[Slug, int] = {}
    set: Many[Slug] = ()
    when: Annotated[Condition | None, Field(alias="if")] = None
    once: bool = False
    story: Invented[FilledMarkdown] | None = None
    """The consequence, in this story."""
    research: Founded | None = None
    """What research and law say."""
    their_side: TheirSide | None = None
    """What the person could see, understand and fear at that moment; traced to voices."""
    why: InlineMarkdown | None = None
    """Why this is careful, can be defended, or does harm: one sentence of its own."""
    unseen: bool = False
    """The person does not hear of it: what it moves is not told as theirs, such as their trust."""
    arrives: Condition | None = None
    """It is no decision but a paper: with which flags of the desk before it lies here."""


class End(Part):
    """How the story ends for the person."""

    outcome: Outcome
    decided: Many[Decided] = ()
    """What decided it, each passage with the state in which it is told."""


class Scene(Part):
    """A heading, its prose and its choices; or an ending."""

    id: Slug
    title: Searched[Line]
    end: End | None = None
    heavy: bool = False
    """Heavy to read: a learner is told before, and it opens on request."""
    body: Many[Passage] = ()
    questions: Many[InlineMarkdown] = ()
    """What a facilitator may ask a group here."""
    choices: Many[Choice] = ()
    lang: Unsent[LanguageTag | None] = None
    """The language it is written in, where that is not the book's."""

    def to_spec(self, base: Base) -> dict[str, Any]:
        """With its language, and a line that says so, where it has one of its own."""
        spec = super().to_spec(base)
        return _spoken(spec, self.lang, base) if self.lang else spec


class AuthorsPath(Part):
    """A way that the authors would take, and why; several may differ."""

    name: Line
    """What tells it from the others: *The slow way*."""
    why: FilledMarkdown
    path: Annotated[Many[Slug], Field(min_length=1)]
    """Ids of choices, from the start to an ending."""
    profession: Line | None = None
    """Who has reviewed it, by profession; until then it is the authors' path."""


class Walkthrough(Part):
    """A way that must end where its author says: a test beside the text."""

    path: Annotated[Many[Slug], Field(min_length=1)]
    end: Slug


class MeterWords(Part):
    """How a meter is told in words."""

    name: Line
    """What it is: *How far Mebo trusts you*."""
    steps: Annotated[Many[Line], Field(min_length=2)]
    """Words from least to most, spread evenly over the meter's values."""


class Figure(Part):
    """Somebody of the story, for the list of who is who."""

    name: Line
    is_: Annotated[Line, Field(alias="is")]
    """Who it is, as the learner knows from the first scene on."""


class NextStory(Part):
    """Which story to play after this one, and what is worth it there."""

    story: StoryId
    why: InlineMarkdown
    """One sentence: *The same question at a police post, and shorter.*"""


class WhereYouWork(Part):
    """The last section of the file: the learner's own country, once the story is over."""

    title: Line
    text: FilledMarkdown
    lang: Unsent[LanguageTag | None] = None

    def to_spec(self, base: Base) -> dict[str, Any]:
        """As `title` and `html`."""
        spec = _as_html(super().to_spec(base))
        if self.lang is None:
            return spec
        title, html = spoken(spec["title"], self.lang), _in(self.lang, spec["html"], "div")
        return {**spec, "title": title, "html": html}


class Scenario(Item):
    """A whole scenario. Written as one Markdown page; see README.md beside this file."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES
    written_words: ClassVar[tuple[str, ...]] = ("scenario_stop", "scenario_asked_")

    type: Literal["scenario"]
    role: Searched[Line]
    """Whose decisions these are."""
    person: Searched[Line]
    """Whom they are about; it ends a sentence, so with a full stop: *Mebo, 31, with one bag.*"""
    called: Line | None = None
    """What the person is called in a question on paper, such as *Imrel*; else *the person*."""
    in_short: Line | None = None
    """Role and person in a few words; it stays in sight: *You: ticket seller. Mebo: 31, one bag.*
    Without it both stand there in full.
    """
    people: Many[Figure] = ()
    """Who is who, for a learner who asks."""
    start: Slug
    """The name of the scene with which it begins."""
    meters: dict[Slug, Bounds] = {}
    """Name: least, start, most."""
    meter_words: dict[Slug, MeterWords] = {}
    """How the debrief tells a meter; one that is left out is not told."""
    show_meters: bool = False
    """Tell the meters while the story goes on, and not only in the debrief."""
    flags: Many[Slug] = ()
    """What the story remembers: off until a choice sets it, then on for good."""
    flag_words: Unsent[dict[Slug, Line]] = {}
    """How a flag is told on paper: *You told Mebo who you are*. Without it: the flag's name."""
    authors: Many[AuthorsPath] = ()
    """Ways that you would take yourself, from the start to an ending, by the names of choices."""
    walkthroughs: Unsent[Many[Walkthrough]] = ()
    table: Unsent[Annotated[Many[Slug], Field(min_length=4, max_length=4)]] | None = None
    """Four scenes for a group at a table, as the first of the authors' paths meets them."""
    scenes: Many[Scene]
    at_work: Searched[Markdown] | None = None
    """One thing to do at work, which the debrief asks for before it leads on."""
    next: Unsent[NextStory] | None = None
    """The story that the debrief leads to, with one sentence on why; else the next page does."""
    where_you_work: WhereYouWork | None = None
    """What holds where the learner works; the only place for the country's answers."""
    before: StoryId | None = None
    """The desk before this one, where it is one of several desks that meet the same person."""
    hands_on: Annotated[Many[Slug], Field(max_length=MOST_HANDED)] = ()
    """The flags that the next desk inherits, and nothing else; each has `flag_words`."""
    later: Unsent[dict[Slug, Later]] = {}
    """By the flag that is handed on, and `none`: what it did in the end."""

    # faults

    def faults(self) -> Iterator[Fault]:
        broken = list(self._structure_faults())
        yield from broken
        if not any(fault.code in _BREAKS for fault in broken):
            unwalked = list(self._path_faults())
            yield from unwalked or self._table_faults()

    def _structure_faults(self) -> Iterator[Fault]:
        scenes: set[str] = set()
        for index, scene in enumerate(self.scenes):
            where: Path_ = ("scenes", index)
            if scene.id in scenes:
                yield Fault("scene-repeated", where, {"scene": scene.id})
            scenes.add(scene.id)
            if scene.end and scene.choices:
                yield Fault("end-choices", where, {"scene": scene.id})
            if not scene.end and not scene.choices:
                yield Fault("scene-empty", where, {"scene": scene.id})
            count = sum(passage.when is not None for passage in scene.body)
            if count > PASSAGES:
                told = {"scene": scene.id, "count": count, "most": PASSAGES}
                yield Fault("passages-many", where, told)
        if all(scene.choices and not scene.end for scene in self.scenes):
            yield Fault("end-missing", ())
        if self.start not in scenes:
            words = _missing("the start", self.start, near(self.start, scenes))
            yield Fault("scene-missing", ("start",), words)
        yield from self._meter_faults()
        yield from self._choice_faults(scenes)
        yield from desk_faults(self)
        yield from self._name_faults()
        yield from self._country_faults()

    def _country_faults(self) -> Iterator[Fault]:
        """A story states its own rules: a real law does not hang on an invented wall."""
        for found in self.held:
            is_apart = "{{" not in found.value or found.where[0] == "where_you_work"
            if not is_apart and any(variables(found.value)):
                names = ", ".join(variables(found.value))
                yield Fault("country-in-story", found.where, {"names": names})

    def _meter_faults(self) -> Iterator[Fault]:
        for name, (least, start, most) in self.meters.items():
            if not least <= start <= most:
                words = {
                    "field": name,
                    "detail": f"begins at {start}, outside {least} to {most}",
                    "hint": "Write least, start, most.",
                }
                yield Fault("field-value", ("meters", name), words)
            elif most - least > STEPS:
                words = {
                    "field": name,
                    "detail": f"has {most - least:,} steps, more than {STEPS}",
                    "hint": "Let it go from 0 to 10, say: a story moves it by few steps.",
                }
                yield Fault("field-value", ("meters", name), words)

    def _choice_faults(self, scenes: set[str]) -> Iterator[Fault]:
        seen: set[str] = set()
        hint = Hints()
        for where, choice in self.choices():
            if choice.id in seen:
                yield Fault("choice-repeated", where, {"choice": choice.id})
            seen.add(choice.id)
            if choice.to not in scenes:
                what = f"the choice '{choice.id}'"
                yield Fault(
                    "scene-missing", where, _missing(what, choice.to, hint(choice.to, scenes))
                )
            if choice.story is None:
                yield Fault("choice-consequence", where, {"choice": choice.id})
            if choice.their_side and not choice.their_side.facts:
                yield Fault("their-side-untraced", (*where, "their_side"), {"choice": choice.id})
            if choice.why and (count := words_in(markdown.plain(choice.why))) > WHY:
                words = {"choice": choice.id, "count": count, "most": WHY}
                yield Fault("why-long", (*where, "why"), words)

    def _name_faults(self) -> Iterator[Fault]:
        known = {"flag": frozenset(self.flags), "meter": frozenset(self.meters)}
        hint = Hints()
        for where, kind, name in self._names_used():
            other = "meter" if kind == "flag" else "flag"
            if name in known[kind]:
                continue
            if name in known[other]:
                yield Fault("name-kind", where, {"name": name, "other": other, "kind": kind})
            else:
                told = hint(name, (*self.flags, *self.meters))
                yield Fault("name-unknown", where, {"name": name, "hint": told})

        yield from self._flag_word_faults()

    def _flag_word_faults(self) -> Iterator[Fault]:
        """On paper a flag is known by its words alone."""
        told = Counter(self.flag_told(flag) for flag in self.flags)
        for flag, words in self.flag_words.items():
            if told[words] > 1:
                detail = {
                    "field": flag,
                    "detail": "has the words of another flag",
                    "hint": "Give each flag words of its own.",
                }
                yield Fault("field-value", ("flag_words", flag), detail)

    def _names_used(self) -> Iterator[tuple[Path_, str, str]]:
        yield from ((("meter_words", name), "meter", name) for name in self.meter_words)
        yield from ((("flag_words", name), "flag", name) for name in self.flag_words)
        yield from ((("hands_on", n), "flag", name) for n, name in enumerate(self.hands_on))
        for index, scene in enumerate(self.scenes):
            for number, passage in enumerate(scene.body):
                for kind, name in names(passage.when or []):
                    yield ("scenes", index, "body", number), kind, name
        for where, choice in self.choices():
            yield from ((where, "flag", name) for name in choice.set)
            yield from ((where, "meter", name) for name in choice.effects)
            yield from ((where, kind, name) for kind, name in names(choice.when or []))

    def _path_faults(self) -> Iterator[Fault]:
        """Paths of the authors that cannot be walked, and walkthroughs that end elsewhere."""
        for index, author in enumerate(self.authors):
            where: Path_ = ("authors", index, "path")
            yield from self._walk(where, f"the authors' path '{author.name}'", author.path)
        for index, walkthrough in enumerate(self.walkthroughs):
            where = ("walkthroughs", index)
            what = f"walkthrough number {index + 1}"
            yield from self._walk((*where, "path"), what, walkthrough.path, walkthrough.end)

    def _table_faults(self) -> Iterator[Fault]:
        """A scene for the table that the first of the authors' paths does not meet in its order."""
        if not self.table:
            return
        engine = Engine(self.outline())
        position = engine.start()
        wanted = list(self.table)
        for choice in self.authors[0].path if self.authors else ():
            if wanted and position.scene == wanted[0]:
                del wanted[0]
            position = engine.step(position, choice)
        if wanted:
            yield Fault("table-scene", ("table",), {"scene": wanted[0]})

    def _walk(
        self, where: Path_, what: str, path: tuple[str, ...], end: str | None = None
    ) -> Iterator[Fault]:
        engine = Engine(self.outline())
        position = engine.start()
        for number, choice in enumerate(path):
            try:
                position = engine.step(position, choice)
            except KeyError:
                offered = ", ".join(each["id"] for each in engine.offered(position))
                words = {"what": what, "choice": choice, "scene": position.scene}
                words |= {"offered": offered or "nothing", "field": str(where[0])}
                yield Fault("path-broken", (*where, number), words)
                return
        scene = engine.scenes[position.scene]
        if end is not None and position.scene != end:
            yield Fault(
                "path-elsewhere", where, {"what": what, "scene": position.scene, "end": end}
            )
        elif not scene["end"]:
            yield Fault("path-open", where, {"what": what, "scene": position.scene})

    # what it says

    @cached_property
    def pace(self) -> Pace | None:
        """How long it takes along the authors' paths; None where there is none to walk."""
        return pace_of(self)

    def to_spec(self, base: Base) -> dict[str, Any]:
        """With the minutes of looking back, and whether a group at a table can print it."""
        return {
            **super().to_spec(base),
            "looking_back": round(self.pace.looking_back) if self.pace else None,
            "for_table": self.table is not None,
            "is_desk": self.is_desk,
            "hands_on": {flag: self.flag_told(flag) for flag in self.hands_on},
        }

    def among(self, stories: Container[str]) -> Scenario:
        if self.next is None or self.next.story in stories:
            return self
        alone = self.model_copy(update={"next": None})
        # What was found in the fields before is found anew.
        for found in alone.__dict__.keys() - type(self).model_fields.keys():
            del alone.__dict__[found]
        return alone

    def counted(self, _base: Base) -> float:
        """Minutes along the authors' paths; where there is none, what the author promises."""
        return self.pace.story if self.pace else self.minutes

    def lasts(self, base: Base) -> float:
        """With looking back, which `minutes` leaves out."""
        return self.counted(base) + (self.pace.looking_back if self.pace else 0)

    @property
    def promised(self) -> int:
        """With those of looking back, as they are told."""
        return self.minutes + (round(self.pace.looking_back) if self.pace else 0)

    @property
    def is_desk(self) -> bool:
        """Whether a paper arrives here, or one is handed on."""
        return bool(self.before or self.hands_on)

    def flag_told(self, flag: str) -> str:
        """A flag in words."""
        return self.flag_words.get(flag, flag.replace("-", " "))

    def meter_told(self, meter: str) -> str:
        """The name of a meter in words."""
        words = self.meter_words.get(meter)
        return words.name if words else meter.replace("-", " ")

    def choices(self) -> Iterator[tuple[Path_, Choice]]:
        """Every choice of every scene, and where it stands."""
        for index, scene in enumerate(self.scenes):
            for number, choice in enumerate(scene.choices):
                yield ("scenes", index, "choices", number), choice

    def outline(self) -> dict[str, Any]:
        """How it moves and nothing of what it says: all that an engine and the proof need."""
        return {
            "start": self.start,
            "meters": {name: list(bounds) for name, bounds in self.meters.items()},
            "flags": list(self.flags),
            "scenes": [
                {
                    "id": scene.id,
                    "end": scene.end and {"outcome": scene.end.outcome},
                    "body": [{"if": passage.when} for passage in scene.body],
                    "choices": [_outline(choice) for choice in scene.choices],
                }
                for scene in self.scenes
            ],
        }

    def planned(self) -> Sequence[str] | None:
        # The debrief asks what would stop the learner at work: a line without parts.
        return ()

    def questions_written(self) -> dict[str, str]:
        # An ending may close with a question; there is room for a thought below it.
        ends = ((scene, scene.body[-1]) for scene in self.scenes if scene.end and scene.body)
        asked = ((scene, unfilled(markdown.plain(last.text)).strip()) for scene, last in ends)
        return {
            scene.id: spoken(text, scene.lang) if scene.lang else text
            for scene, text in asked
            if text.endswith(QUESTION_MARKS)
        }

    def marked_by(self) -> Any:
        outline = self.outline()
        scenes = {
            scene["id"]: [scene["end"], {each["id"]: _moved_by(each) for each in scene["choices"]}]
            for scene in outline["scenes"]
        }
        moved = {"start": outline["start"], "meters": outline["meters"], "scenes": scenes}
        # What a desk hands on stands in its result.
        return {**moved, "hands_on": list(self.hands_on)} if self.hands_on else moved


_BREAKS = {
    "scene-repeated",
    "scene-missing",
    "choice-repeated",
    "name-unknown",
    "name-kind",
    "field-value",
}
"""Faults after which a path cannot be walked."""


def _missing(what: str, scene: str, hint: str) -> dict[str, str]:
    return {"what": what, "scene": scene, "hint": hint}


def _outline(choice: Choice) -> dict[str, Any]:
    return {
        "id": choice.id,
        "to": choice.to,
        "practice": choice.practice,
        "effects": dict(choice.effects),
        "set": list(choice.set),
        "if": choice.when,
        "once": choice.once,
    }


def _moved_by(choice: dict[str, Any]) -> dict[str, Any]:
    """What a choice does; how good a practice it is moves nobody."""
    return {name: value for name, value in choice.items() if name != "practice"}


def _as_html(spec: dict[str, Any]) -> dict[str, Any]:
    """What a page shows is called `html` there."""
    return {"html": spec.pop("text"), **spec}


def _spoken(spec: dict[str, Any], lang: str, base: Base) -> dict[str, Any]:
    """A scene whose texts say their language; its own line on it is in the book's."""
    told = base.words.untranslated(lang)
    line = f'<p class="pg-small" lang="{base.words.language}">{escape(told)}</p>'
    body = [{**each, "html": _in(lang, each["html"], "div")} for each in spec["body"]]
    if body:
        body[0]["html"] = line + body[0]["html"]
    return {
        **spec,
        "title": spoken(spec["title"], lang),
        "body": body,
        "questions": [_in(lang, each) for each in spec["questions"]],
        "choices": [_spoken_choice(each, lang) for each in spec["choices"]],
    }


def _spoken_choice(choice: dict[str, Any], lang: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        name: _in(lang, choice[name], tag)
        for name, tag in (("text", "span"), ("why", "span"), ("story", "div"))
        if choice[name]
    }
    for name in ("research", "their_side"):
        if part := choice[name]:
            found[name] = {**part, "html": _in(lang, part["html"], "div")}
    return {**choice, **found}


def _in(lang: str, html: str, tag: str = "span") -> str:
    """HTML that says in which language it is."""
    return f'<{tag} lang="{lang}">{html}</{tag}>'
