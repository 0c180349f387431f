"""A scenario on paper: a booklet, a sheet for the facilitator, and four scenes for a group.

Everything is made of the scenario's text. `Paper` gathers what the templates in `print/` show;
numbers and letters come from `scenarios/signs.py`, and what a player looks up on the sheet from
`scenarios/pencil.py`, in the words of `lines.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from practiceguides.content.drawings import Drawing
from practiceguides.content.look import THEME, Look
from practiceguides.content.model import Base
from practiceguides.content.spoken import bare, marked
from practiceguides.kit import STATIC
from practiceguides.pages.items import base_of
from practiceguides.pages.leave import leave_style, leave_template
from practiceguides.pages.look import colours_on_paper, named_on_paper
from practiceguides.pages.policy import policy
from practiceguides.scenarios.desks import papers
from practiceguides.scenarios.drawing import draw, letters_within
from practiceguides.scenarios.listing import ways_from, ways_to_each
from practiceguides.scenarios.pencil import ANY_ENDING, Asked, Read, handing_on, pencil
from practiceguides.scenarios.signs import letter, signs
from practiceguides.scenarios.spec import Choice, Scenario, Scene
from practiceguides.scenarios.telling import Telling

from .at_table import Sheet, sheets
from .length import about_pages
from .lines import InWords, Lead

FORMS = ("booklet", "facilitator", "table")
"""What can be printed of a scenario; each is a template in `print/`."""

TEMPLATES = Path(__file__).parent / "print"
"""What the forms are made with, beside the text."""

_PICTURE = 180 / 25.4 * 72, 220 / 25.4 * 72
"""What an upright sheet, A4 or letter, leaves for the picture, in points."""

_READABLE = 8
"""The points that letters in the picture must have on paper."""

_GROUP_TIME = 3
"""How much longer than alone a group takes for the story: it reads aloud, votes and counts."""


def forms_of(scenario: Scenario) -> tuple[str, ...]:
    """What is printed of a scenario: for the table only where its author has named the scenes."""
    return tuple(form for form in FORMS if form != "table" or scenario.table)


def printed(  # noqa: PLR0913 - what stands around a scenario in its book
    scenario: Scenario,
    base: Base,
    form: str,
    emblem: Drawing | None = None,
    *,
    back: str = "",
    leaving: str = "",
    after: Scenario | None = None,
    look: Look = THEME,
) -> str:
    """One form of a scenario as a page of HTML that asks for nothing.

    In a built book, `back` leads to the page on which the story is played, and `leaving` to what
    "Leave now" cannot do. `after` is the desk
    that inherits from this one. `look`: whose book it is.
    """
    base = base_of(scenario, base)
    paper = Paper(scenario, base, emblem, after)
    style = _own("style.css") + (_own("logo.css") if look.logo else "") + colours_on_paper(look)
    if not base.words.is_source:
        style += (STATIC / "language.css").read_text(encoding="utf-8")
    style += _foot(bare(scenario.title), base.words(_KINDS[form]))
    script = _script()
    own = {
        "form": form,
        "back": back,
        "leaving": leaving,
        "style": style,
        "script": script,
        "leave": leave_template(base.words),
        "leave_for": look.leave or "about:blank",
        "named": named_on_paper(look),
        "policy": policy(styles=[style, leave_style()], scripts=[script], leaves=True),
    }
    template = _templates().get_template(f"{form}.html")
    return marked(template.render(paper=paper, say=base.words, **own))


_KINDS = {
    "booklet": "print_booklet",
    "facilitator": "print_facilitator",
    "table": "print_table",
}
"""What each form is called."""


def _foot(title: str, kind: str) -> Markup:
    """The style that writes at the foot of each sheet which one it is."""
    # Every other sign is told by its number: no title can end the text, or the style.
    told = re.sub(r"\W", lambda sign: f"\\{ord(sign[0]):x} ", f"{title} · {kind}")
    # What knows no custom property here, as WeasyPrint does, leaves the day out.
    rule = f'content: "{told}"; content: "{told}" var(--pg-day, "");'
    rule += " font: 9pt sans-serif; color: #444;"
    return Markup(f"\n@page {{ @bottom-left {{ {rule} }} }}\n")  # noqa: S704


@cache
def _script() -> Markup:
    """The script that stands inside each form."""
    return Markup((STATIC / "print.js").read_text(encoding="utf-8"))  # noqa: S704


@cache
def _own(name: str) -> Markup:
    """A file of ours that stands inside each form."""
    return Markup((TEMPLATES / name).read_text(encoding="utf-8"))  # noqa: S704


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@dataclass(frozen=True)
class Track:
    """A meter as a row of numbers."""

    name: str
    numbers: range
    start: int


@dataclass(frozen=True)
class Option:
    """A choice of the story. What is HTML is marked as such."""

    id: str
    letter: str
    text: Markup
    when: str
    """The author's condition in words, or nothing."""
    once: bool
    consequence: int | None
    to: int
    to_title: str
    story: Markup
    ticks: tuple[tuple[str, str], ...]
    """Which letters a player ticks, each with what it stands for."""
    moves: tuple[tuple[str, int], ...]
    """On which track a player moves, and how far."""
    practice: str
    why: Markup
    unseen: bool
    effects: tuple[str, ...]
    research: Markup
    facts: tuple[int, ...]
    """The numbers of the findings that it rests on."""
    their_side: Markup
    their_facts: tuple[int, ...]

    @property
    def told_after(self) -> bool:
        """Whether there is something to read about it after the story."""
        return bool(self.why or self.research or self.their_side)


@dataclass(frozen=True)
class Way:
    """Where a choice leads under a condition; without an option it is not open then."""

    condition: str
    """In words; nothing for the last one."""
    option: Option | None


@dataclass(frozen=True)
class Asking:
    """A choice on paper: one letter, one text, and the ways on, of which the first true one counts.

    Where it leads one way, `only` says for whom it is open: a whole sentence, or nothing.
    """

    letter: str
    text: Markup
    once: bool
    only: str
    ways: tuple[Way, ...]
    options: tuple[Option, ...]
    """The choices of the story that it is."""


@dataclass(frozen=True)
class NextPaper:
    """What can arrive at the next desk."""

    letter: str
    text: Markup
    condition: str
    """In words, by the letters of this desk's sheet; nothing: where no line before it is true."""


@dataclass(frozen=True)
class Section:
    """A scene as both forms show it."""

    number: int
    title: str
    ask: str
    """What is asked above its choices."""
    outcome: str
    """How an ending is for the person; nothing where the scene is no ending."""
    passages: tuple[tuple[Lead, Markup], ...]
    """Each with what says who reads it."""
    decided: tuple[tuple[Lead, Markup], ...]
    """The same for what decided an ending."""
    asked: tuple[Asking, ...]
    options: tuple[Option, ...]
    """The choices of the story in the order of their letters."""
    hand_on: tuple[NextPaper, ...]
    """At an ending of a desk: lines of which the first true one names the paper to hand on."""
    questions: tuple[Markup | str, ...]
    """What a facilitator asks here, beside what can be asked at every scene."""
    ways_here: tuple[tuple[str, int, str], ...]
    """What leads here: letters, and number and title of the scene in which they stand."""
    ways_on: tuple[tuple[str, int, str], ...]
    """Where its choices lead: letters, and number and title of the next scene."""


class Paper:
    """A scenario with all that its forms show."""

    def __init__(
        self,
        scenario: Scenario,
        base: Base,
        emblem: Drawing | None = None,
        after: Scenario | None = None,
    ) -> None:
        self.scenario, self.after = scenario, after
        self.emblem = _html(emblem.markup() if emblem else None)
        self.spec: Mapping[str, Any] = scenario.to_spec(base)
        self.numbers = {id_: number for number, id_ in enumerate(self.spec["facts"], 1)}
        """The numbers of the findings, by id: nobody on paper can look up an id."""
        self.words = base.words
        self.telling = Telling(scenario, base.words)
        self.signs = signs(scenario)
        self.pencil = pencil(scenario)
        self.in_words = InWords(self.telling, self.signs)
        self.titles = {scene.id: scene.title for scene in scenario.scenes}
        self._hand_on = self._handing_on(base)
        self.scenes = tuple(self._sections())
        """In the order of the story."""

    @property
    def sections(self) -> list[Section]:
        """In the order of their numbers."""
        return sorted(self.scenes, key=lambda section: section.number)

    @property
    def consequences(self) -> list[tuple[int, Option]]:
        """In the order of their numbers."""
        options = (option for section in self.scenes for option in section.options)
        found = [(option.consequence, option) for option in options if option.consequence]
        return sorted(found, key=lambda pair: pair[0])

    @property
    def ticks(self) -> list[tuple[str, str]]:
        """The letters that a player may tick, each with what it stands for."""
        told = self.scenario.flag_told
        return [(letter, told(flag)) for flag, letter in self.signs.ticks.items()]

    @property
    def tracks(self) -> list[Track]:
        """The meters that a player keeps."""
        return [
            Track(self.scenario.meter_told(meter), range(least, most + 1), start)
            for meter, (least, start, most) in self.scenario.meters.items()
            if meter in self.pencil.kept
        ]

    @property
    def has_boxes(self) -> bool:
        """Whether a box stands beside some choice."""
        return any(asking.once for section in self.scenes for asking in section.asked)

    @property
    def name(self) -> str:
        """What the person is called in a question."""
        return self.scenario.called or self.words("print_the_person")

    def buttons(self, form: str) -> Iterator[tuple[str, str]]:
        """What the buttons of a form print, a part or all of it, and what stands on each."""
        if form == "facilitator":
            yield "one", self.words["print_now_one"]
        if form == "booklet":
            pages = about_pages(self.scenario, "story")
            yield "story", self.words("print_now_story", pages=pages)
        key = "print_now_table" if form == "table" else "print_now"
        yield "all", self.words(key, pages=about_pages(self.scenario, form))

    @property
    def to_print(self) -> str:
        """What a facilitator prints."""
        pages = about_pages(self.scenario, "booklet")
        return self.words(f"print_before_print{self._beside}", pages=pages)

    @property
    def for_whom(self) -> str:
        """Who plays with a booklet."""
        return self.words[f"print_one_reader{self._beside}"]

    @property
    def _beside(self) -> str:
        """How a text is called that knows what there is beside the booklet."""
        if not self.scenario.table:
            return ""
        return "_desk" if self.scenario.is_desk else "_table"

    @property
    def group_minutes(self) -> int:
        """How long the story takes in a group."""
        return _GROUP_TIME * self.scenario.minutes

    @property
    def scene_minutes(self) -> int:
        """How long a group takes for a scene: of the time, as many parts as the authors' ways."""
        steps = [len(author.path) for author in self.scenario.authors] or [len(self.scenes)]
        return max(1, round(self.group_minutes * len(steps) / sum(steps)))

    @property
    def asked(self) -> list[Section]:
        """Scenes with questions of their own, in the order of the story: so many fit on page 1.

        Those on the way that the authors would take come before others.
        """
        path = set(self.scenario.authors[0].path) if self.scenario.authors else set()
        own = [each for each in self.scenes if each.questions and not each.outcome]
        off_the_way = {
            each.number: path.isdisjoint(option.id for option in each.options) for each in own
        }
        taken = sorted(own, key=lambda each: off_the_way[each.number])[:_ASKED]
        return [each for each in own if each in taken]

    @property
    def facts(self) -> list[tuple[int, Mapping[str, str]]]:
        """The findings that are named, each with its number."""
        return [(self.numbers[id_], fact) for id_, fact in self.spec["facts"].items()]

    @property
    def graph(self) -> Markup:
        """The picture."""
        return Markup(draw(self.scenario, self.words))  # noqa: S704 - our own, with every text escaped

    @property
    def graph_is_printed(self) -> bool:
        """Whether it can be read on a sheet; the list says the same, so else it is for screens."""
        return letters_within(self.scenario, self.words, *_PICTURE) >= _READABLE

    @property
    def authors(self) -> Iterator[tuple[Mapping[str, Any], list[tuple[Section, Option]]]]:
        """The authors' paths, each with its steps: where, and what is chosen."""
        steps = {
            option.id: (section, option) for section in self.scenes for option in section.options
        }
        for author in self.spec["authors"]:
            yield author, [steps[choice] for choice in author["path"]]

    @property
    def sheets(self) -> list[Sheet]:
        """The version for a group at a table: four scenes, then the ending."""
        of_scene = zip(self.scenario.scenes, self.scenes, strict=True)
        named = {scene.id: section for scene, section in of_scene}
        return list(sheets(self.scenario, named)) if self.scenario.table else []

    @property
    def letters_at_table(self) -> dict[str, str]:
        """By the choice's id: its letter on a sheet for a group, where that is another one."""
        shown = (option for sheet in self.sheets for option in sheet.options)
        return {
            each.id: each.letter for each in shown if each.letter != self.signs.letters[each.id]
        }

    # what a desk hands on

    @property
    def handed(self) -> list[tuple[str, str]]:
        """The flags that are handed on, each with its letter."""
        told = self.scenario.flag_told
        return [(self.signs.ticks[flag], told(flag)) for flag in self.scenario.hands_on]

    @property
    def handed_at_table(self) -> list[tuple[str, str, str]]:
        """The same for a group that ticked nothing: with the choices of its sheets that tick it."""
        choices = {choice.id: choice for _, choice in self.scenario.choices()}
        found = []
        for flag, (sign, told) in zip(self.scenario.hands_on, self.handed, strict=True):
            ways = [
                self.words("graph_list_way", letters=letters, scene=sheet.section.title)
                for sheet in self.sheets
                if (letters := self._setting(flag, sheet, choices))
            ]
            found.append((sign, told, self.words.listed(ways, "any")))
        return found

    @property
    def hand_on(self) -> tuple[NextPaper, ...]:
        """Which paper goes on, from whichever ending."""
        return self._hand_on.get(ANY_ENDING, ())

    def _setting(self, flag: str, sheet: Sheet, choices: Mapping[str, Choice]) -> str:
        """The letters of a sheet that set a flag."""
        letters = [each.letter for each in sheet.options if flag in choices[each.id].set]
        return self.words.listed(letters, "any")

    def _handing_on(self, base: Base) -> Mapping[str, tuple[NextPaper, ...]]:
        """By the id of an ending, or of any: which paper goes on, by the letters of the sheet."""
        if not self.after:
            return {}
        there = papers(self.after)
        texts = [_html(each.to_spec(base)["text"]) for each in there]
        asked = handing_on(self.scenario, [each.arrives for each in there])
        return {
            name: tuple(
                NextPaper(letter(line.case), texts[line.case], line.condition)
                for line in self.in_words.told(lines)
                if line.case is not None
            )
            for name, lines in asked.items()
        }

    # a scene

    def _sections(self) -> Iterator[Section]:
        arrived, ways = papers(self.scenario), ways_to_each(self.scenario)
        for scene, plain in zip(self.scenario.scenes, self.spec["scenes"], strict=True):
            texts = {choice["id"]: choice for choice in plain["choices"]}
            options = {each.id: self._option(each, texts[each.id]) for each in scene.choices}
            asked = tuple(self._asking(each, options) for each in self.pencil.choices[scene.id])
            yield Section(
                number=self.signs.sections[scene.id],
                title=scene.title,
                ask=self.words[_ASKS[bool(scene.choices) and scene.choices == arrived]],
                outcome=self.telling.outcome(scene.end.outcome) if scene.end else "",
                passages=self._passages(self.pencil.passages[scene.id], plain["body"]),
                decided=self._passages(
                    self.pencil.decided[scene.id], plain["end"]["decided"] if scene.end else ()
                ),
                asked=asked,
                options=tuple(option for each in asked for option in each.options),
                hand_on=self._hand_on.get(scene.id, ()),
                questions=tuple(self._questions(scene, plain["questions"])),
                ways_here=tuple(self._ways(ways[scene.id])),
                ways_on=tuple(self._ways(ways_from(scene))),
            )

    def _passages(
        self, passages: Sequence[Read], plain: Sequence[Mapping[str, Any]]
    ) -> tuple[tuple[Lead, Markup], ...]:
        return tuple(
            (self.in_words.lead(read), _html(part["html"]))
            for read, part in zip(passages, plain, strict=True)
        )

    def _asking(self, asked: Asked, options: Mapping[str, Option]) -> Asking:
        those = [options[choice] for choice in asked.ids]
        only = self.in_words.only(asked)
        lines = self.in_words.told(asked.lines)
        ways = [Way(line.condition, None if line.case is None else those[line.case])
                for line in lines]  # fmt: skip
        return Asking(
            letter=those[0].letter,
            text=those[0].text,
            once=those[0].once,
            only=only,
            ways=(Way("", those[0]),) if only else tuple(ways),
            options=tuple(those),
        )

    def _ways(self, choices: Mapping[str, Sequence[Choice]]) -> Iterator[tuple[str, int, str]]:
        for scene, found in choices.items():
            yield self._letters(found), self.signs.sections[scene], self.titles[scene]

    def _option(self, choice: Choice, texts: Mapping[str, Any]) -> Option:
        ticks, moves = self.pencil.to_keep(choice)
        research, their_side = texts["research"] or {}, texts["their_side"] or {}
        return Option(
            id=choice.id,
            letter=self.signs.letters[choice.id],
            text=_html(texts["text"]),
            when=self.telling.condition(choice.when) if choice.when else "",
            once=choice.once,
            consequence=self.signs.consequences.get(choice.id),
            to=self.signs.sections[choice.to],
            to_title=self.titles[choice.to],
            story=_html(texts["story"]),
            ticks=tuple((self.signs.ticks[each], self.scenario.flag_told(each)) for each in ticks),
            moves=tuple((self.scenario.meter_told(meter), change) for meter, change in moves),
            practice=self.telling.practice(choice),
            why=_html(texts["why"]),
            unseen=choice.unseen,
            effects=tuple(self.telling.effects(choice)),
            research=_html(research.get("html")),
            facts=tuple(self.numbers[id_] for id_ in research.get("facts", ())),
            their_side=_html(their_side.get("html")),
            their_facts=tuple(self.numbers[id_] for id_ in their_side.get("facts", ())),
        )

    def _letters(self, choices: Sequence[Choice]) -> str:
        """Letters as one says them: *A, C and D*."""
        letters = sorted({self.signs.letters[choice.id] for choice in choices})
        return self.words.listed(letters, "and")

    # questions for the talk after the story

    @property
    def questions_of_any_scene(self) -> list[str]:
        """What can be asked at every scene; it stands once, before the scenes' own questions."""
        return [self.words(key, person=self.name) for key in _ASK_AT_ANY]

    @property
    def questions_of_any_ending(self) -> list[str]:
        """What can be asked at every ending."""
        return [self.words(key, person=self.name) for key in _ASK_AT_ENDS]

    def _questions(self, scene: Scene, own: Iterable[str]) -> Iterator[Markup | str]:
        """What its author wrote for a scene; an ending has what fits one of its kind."""
        written = list(map(_html, own))
        if scene.end and not written:
            yield self.words(_ASK_AT_END[scene.end.outcome], person=self.name)
        yield from written


_ASKS = {False: "scenario_ask", True: "scenario_papers"}
"""What is asked above choices, and above papers that can arrive."""
_ASKED = 6
"""So many scenes with their questions leave page 1 its readable letters."""
_ASK_AT_ANY = ("print_ask_office", "print_ask_argued", "print_ask_harmful", "print_ask_side")
_ASK_AT_ENDS = ("print_ask_end_led", "print_ask_end_whose")
_ASK_AT_END = {
    "good": "print_ask_end_good",
    "mixed": "print_ask_end_mixed",
    "poor": "print_ask_end_poor",
}


def _html(text: str | None) -> Markup:
    """HTML that `content.markdown` has made; nothing else is one."""
    return Markup(text or "")  # noqa: S704
