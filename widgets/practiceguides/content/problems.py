"""What an author is told: one located problem a fault, with advice.

Every code has its wording here and nowhere else. Tests check that each code is
produced by some faulty file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple


class Level(IntEnum):
    """How serious a problem is; only an error stops a build."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


class _Code(NamedTuple):
    level: Level
    message: str
    advice: str


_ERROR, _WARNING, _NOTE = Level.ERROR, Level.WARNING, Level.NOTE

CODES: dict[str, _Code] = {
    # files
    "file-missing": _Code(_ERROR, "{what} is not there", "Put it back, or correct the name."),
    "file-size": _Code(
        _ERROR,
        "the file has {size}, more than the {limit} a text file may have",
        "Split it, or check that it is the right file.",
    ),
    "file-encoding": _Code(
        _ERROR,
        "the text is not UTF-8",
        "Save the file again with the encoding UTF-8.",
    ),
    "file-control": _Code(
        _ERROR,
        "the file holds a character that no text has (number {number})",
        "Delete that character, or save the file again as plain text.",
    ),
    "file-name": _Code(
        _ERROR,
        "the name '{name}' cannot be an id",
        "Use lower-case letters, digits and hyphens, and begin with a letter: 'first-minutes'.",
    ),
    # YAML
    "yaml-syntax": _Code(_ERROR, "this is not valid YAML: {detail}", "{hint}"),
    "yaml-tab": _Code(
        _ERROR, "the line is indented with a tab", "Use two spaces for each step of indentation."
    ),
    "yaml-alias": _Code(
        _ERROR,
        "anchors and aliases ('&name', '*name') are not used here",
        "Write the text out in each place; put quotes around text that begins with & or *.",
    ),
    "yaml-tag": _Code(
        _ERROR,
        "the tag '{tag}' is not used here",
        "Write plain text; put quotes around text that begins with '!'.",
    ),
    "yaml-nesting": _Code(
        _ERROR,
        "the file is nested too deeply or has a line of endless length",
        "Write it in the shape that the examples show.",
    ),
    "yaml-repeated": _Code(
        _ERROR, "the field '{field}' is given twice", "Keep one of the two lines."
    ),
    "yaml-shape": _Code(_ERROR, "{what} should be {shape}", "{hint}"),
    "file-empty": _Code(_ERROR, "the file is empty", "{hint}"),
    # fields
    "field-unknown": _Code(_ERROR, "there is no field '{field}' here", "{hint}"),
    "field-missing": _Code(_ERROR, "the field '{field}' is missing", "Add `{field}:`."),
    "field-value": _Code(_ERROR, "the field '{field}' {detail}", "{hint}"),
    "type-unknown": _Code(_ERROR, "there is no exercise type '{type}'", "Use one of: {types}."),
    "id-repeated": _Code(
        _ERROR,
        "the id '{id}' is already used in {other}",
        "Give one of the two another name; an id is used once in the whole book.",
    ),
    # the words of the interface
    "language-unknown": _Code(
        _ERROR,
        "there are no words of the interface in the language '{language}'",
        "Take one of these: {languages}. Or write them in book/interface/{language}.yaml.",
    ),
    "words-lacking": _Code(
        _ERROR,
        "{count} texts of the interface are missing in this language: {keys}",
        "Add each as a line `key: text`. The toolkit's files strings/en.yaml have them in English.",
    ),
    "words-unknown": _Code(
        _ERROR,
        "the interface has no text '{key}'",
        "Correct the key{hint}, or delete the line.",
    ),
    "words-blanks": _Code(
        _ERROR,
        "'{key}' has other blanks than the English text",
        "It needs exactly these, as they stand: {blanks}.",
    ),
    # items
    "feedback-missing": _Code(
        _ERROR,
        "{what} '{id}' has no feedback",
        "Add `feedback:` with `story:` or `research:`: what happens, and why.",
    ),
    "member-repeated": _Code(
        _ERROR,
        "the id '{id}' is used twice under `{list}:`",
        "Give one of the two another id.",
    ),
    "member-unknown": _Code(
        _ERROR,
        "there is no '{id}' under `{list}:`",
        "Correct it{hint}, or add it there.",
    ),
    "note-missing": _Code(
        _ERROR,
        "a heavy exercise does not say what is coming",
        "Add `note:`, one or two sentences; the exercise then opens when the learner asks for it.",
    ),
    "misconception-unknown": _Code(
        _ERROR,
        "there is no misconception '{misconception}'",
        "Correct the id{hint}, or add it to misconceptions.yaml.",
    ),
    "key-missing": _Code(
        _ERROR,
        "no option is marked as right",
        "Add `correct: true` to at least one option.",
    ),
    "key-several": _Code(
        _ERROR,
        "all options are right, so there is nothing to decide",
        "Take `correct: true` away from at least one option.",
    ),
    "fact-unknown": _Code(
        _ERROR,
        "there is no fact '{fact}'",
        "Correct the id{hint}, or add the fact to a facts.yaml file.",
    ),
    "fact-recalled": _Code(
        _ERROR,
        "this text rests only on facts that nobody has read at the source ({facts})",
        "Name a fact marked `read` too, or leave the claim out.",
    ),
    "fact-needed": _Code(
        _ERROR,
        "this says what research and law say but names no fact",
        "Add the id of the fact it stands on.",
    ),
    "fact-in-story": _Code(
        _ERROR,
        "an invented consequence names the fact '{fact}'",
        "Move what research and law say to its own part; a story proves nothing.",
    ),
    "source-unknown": _Code(
        _ERROR,
        "there is no source '{source}'",
        "Correct the key{hint}, or add the source to references.bib.",
    ),
    "source-file": _Code(_ERROR, "references.bib cannot be read: {detail}", "{hint}"),
    "source-address": _Code(
        _ERROR,
        "the address of the source '{source}' leads to no place on the web: {address}",
        "Write one that begins with https://, or delete the field `url`.",
    ),
    "voice-unusable": _Code(
        _ERROR,
        "'{voice}' must not be used as a voice: {why}",
        "Choose another voice.",
    ),
    # order and rank
    "order-incomplete": _Code(
        _ERROR, "this order leaves out: {missing}", "Name everything once in each order."
    ),
    "order-reasons": _Code(
        _ERROR, "nothing says why this order is right", "Add `pairs:` or `never:` with feedback."
    ),
    "order-pair": _Code(
        _ERROR,
        "in no right order does '{second}' come at once after '{first}'",
        "Correct the two names, or take the pair away.",
    ),
    "order-never": _Code(
        _ERROR,
        "a right order has '{first}' before '{second}', which this rule forbids",
        "Correct that order, or take the rule away.",
    ),
    "order-any": _Code(
        _ERROR,
        "every order is right, so there is nothing to decide",
        "Take orders away, or use the type `rank`, which has no right order.",
    ),
    "rank-same": _Code(
        _ERROR,
        "both views have the same order",
        "Give the second view another order: the exercise compares two that differ.",
    ),
    # sort, match
    "fits-all": _Code(
        _ERROR,
        "'{id}' fits everything under `{list}:`, so there is nothing to decide",
        "Take at least one id out of its `fits:`.",
    ),
    "fits-one": _Code(
        _ERROR,
        "everything under `{list}:` fits '{id}' and nothing else, so there is nothing to decide",
        "Add something that fits another id.",
    ),
    "misconception-fits": _Code(
        _ERROR,
        "'{place}' fits '{id}', so choosing it shows no mistaken idea",
        "Take this line away, or take '{place}' out of `fits:`.",
    ),
    # a voice
    "voice-asks-nothing": _Code(
        _ERROR,
        "nothing says what '{voice}' asks of a practitioner",
        "Add `ask:` with one or two sentences, or choose a voice that has `asks:`.",
    ),
    # questions of a choice and of a test
    "misconception-right": _Code(
        _ERROR,
        "this is the right answer, so giving it shows no mistaken idea",
        "Take this line away, or correct which answer is right.",
    ),
    "question-form": _Code(
        _ERROR,
        "a question has `options:` or `statements:`, and this one has {found}",
        "Write `options:` to pick from, or `statements:` to judge.",
    ),
    "forms-differ": _Code(
        _WARNING,
        "the two forms of '{id}' are not alike: {before} before, {after} after",
        "Give both forms the same kind and number of answers: then chance helps in both alike.",
    ),
    # annotate and assess
    "tags-nowhere": _Code(
        _ERROR,
        "no sentence carries a tag, so there is nothing to find",
        "Add `tags:` to at least one sentence.",
    ),
    "tag-not-absent": _Code(
        _ERROR,
        "the tag '{tag}' is said to be absent, and a sentence carries it",
        "Take it away from `absent:`, or from the sentence.",
    ),
    "tag-unexplained": _Code(
        _ERROR,
        "no sentence carries the tag '{tag}', and `absent:` does not speak of it",
        "Add it under `absent:` and say what its absence means, or delete the tag.",
    ),
    "spread-outside": _Code(
        _ERROR,
        "the spread of the row '{id}' does not hold its level '{level}'",
        "Write `spread: [from, to]` in the order of `levels:`, with the level between them.",
    ),
    # referrals
    "rule-broken": _Code(
        _ERROR,
        "the authors' route breaks the rule '{rule}' ({text})",
        "Correct the steps under `model:`, or the rule.",
    ),
    # scenarios
    "markdown-attributes": _Code(_ERROR, "this attribute list is not understood: {text}", "{hint}"),
    "front-matter": _Code(
        _ERROR,
        "the scenario does not begin with its front matter",
        "Begin with a line `---`, the fields, and a line `---`.",
    ),
    "scene-missing": _Code(
        _ERROR, "{what} leads to '{scene}', and there is no such scene", "Correct it{hint}."
    ),
    "scene-repeated": _Code(
        _ERROR, "the scene id '{scene}' is used twice", "Give one of the two another id."
    ),
    "scene-empty": _Code(
        _ERROR,
        "the scene '{scene}' has no choices and is not an ending",
        "Add choices, or put `{{.end outcome=…}}` on the line before its heading.",
    ),
    "scene-heading": _Code(
        _ERROR,
        "a heading of another level stands in a scene",
        "Write `## ` for a scene; a scene has no headings inside.",
    ),
    "scene-text": _Code(
        _ERROR,
        "there is text before the first scene",
        "Begin with a heading: `## Name of the scene`.",
    ),
    "scene-order": _Code(
        _ERROR,
        "{what} stands after the choices of a scene",
        "Put the choices last; indent what belongs to a choice by two spaces.",
    ),
    "end-choices": _Code(
        _ERROR, "the ending '{scene}' has choices", "Take the choices away, or take `.end` away."
    ),
    "end-missing": _Code(
        _ERROR,
        "the scenario has no ending",
        "Mark at least one scene with `{{.end outcome=…}}` on the line before its heading.",
    ),
    "choice-shape": _Code(_ERROR, "a choice is {detail}", "Write `- [text](#scene){{#id …}}`."),
    "choice-repeated": _Code(
        _ERROR, "the choice id '{choice}' is used twice", "Give one of the two another id."
    ),
    "choice-consequence": _Code(
        _WARNING,
        "the choice '{choice}' has no consequence",
        "Add a quote under it: what happens to the person.",
    ),
    "path-broken": _Code(
        _ERROR,
        "{what} cannot be walked: in the scene '{scene}' there is no choice '{choice}'",
        "There it could go on with: {offered}.",
    ),
    "path-open": _Code(
        _ERROR,
        "{what} stops in the scene '{scene}', which is no ending",
        "Go on until an ending.",
    ),
    "path-elsewhere": _Code(
        _ERROR,
        "{what} leads to '{scene}', not to '{end}'",
        "Correct the path or `end:`; if neither is wrong, a choice leads where it should not.",
    ),
    "dead-end": _Code(
        _ERROR,
        "in the scene '{scene}' nothing is on offer (by way of: {by})",
        "Give it a choice without a condition, or another way on.",
    ),
    "trap": _Code(
        _ERROR,
        "from the scene '{scene}' no ending can be reached any more (by way of: {by})",
        "Add a way out that is always on offer.",
    ),
    "passages-many": _Code(
        _ERROR,
        "the scene '{scene}' has {count} passages with a condition, more than {most}",
        "Part the scene in two, or put what is shown together under one condition.",
    ),
    "proof-sampled": _Code(
        _WARNING,
        "the scenario has more than {states} states, so {walks} random walks were looked at"
        " instead; what is never reached, what decides nothing, loops and outcomes were left out",
        "Use fewer flags, smaller meters and fewer `.once` choices; each doubles the states.",
    ),
    "proof-shortened": _Code(
        _NOTE,
        "the scenario has {states} states, so loops without a change, and whether care always"
        " ends well, were left out",
        "With fewer flags and smaller meters this is looked at too.",
    ),
    "scene-unreached": _Code(
        _WARNING, "no way leads to the scene '{scene}'", "Lead a choice there, or delete it."
    ),
    "ending-unreached": _Code(
        _WARNING,
        "no way leads to the ending '{scene}'",
        "Lead a choice there, or make the condition before it easier to meet.",
    ),
    "choice-unoffered": _Code(
        _WARNING,
        "the choice '{choice}' is never on offer",
        "Its condition cannot be met here: correct it, or delete the choice.",
    ),
    "condition-constant": _Code(
        _WARNING,
        "this condition is always {value} here",
        "Take it away, or correct it: it decides nothing.",
    ),
    "loop": _Code(
        _WARNING,
        "with the choice '{choice}' one can come back to the scene '{scene}' with nothing changed",
        "Mark it `.once`, or let it change something.",
    ),
    "outcome-always-good": _Code(
        _WARNING,
        "whoever always takes a sound choice always ends well",
        "Let careful work end badly for once: practice and outcome are independent.",
    ),
    "practice-one-outcome": _Code(
        _WARNING,
        "a {practice} choice is always {word} in the end",
        "Let what follows differ: practice and outcome are independent.",
    ),
    "scene-long": _Code(
        _WARNING,
        "the scene '{scene}' shows up to {words} words, more than {most}",
        "Shorten it: a scene is read on a phone.",
    ),
    "choices-few": _Code(
        _WARNING,
        "the scene '{scene}' offers {count} in some states, fewer than 3",
        "Offer at least 3 that a careful person could choose.",
    ),
    "once-many": _Code(
        _WARNING,
        "the scene '{scene}' has {count} `.once` choices, and each doubles the states",
        "Part the scene in two, or let some of them lead on.",
    ),
    "sound-place": _Code(
        _WARNING,
        "in every scene the sound choice stands {place}",
        "Change its place: learners find the habit and not the reason.",
    ),
    "sound-longest": _Code(
        _WARNING,
        "in every scene the sound choice is the longest",
        "Make the others as long and as careful.",
    ),
    "sound-habit": _Code(
        _WARNING,
        "over all scenarios the sound choice {habit} in {count} of {scenes} scenes",
        "Change the place and the length of sound choices in some scenes.",
    ),
    "their-side-untraced": _Code(
        _WARNING,
        "how it looked to the person after '{choice}' names no voice",
        "Add the id of a voice or a fact in round brackets, such as (V-ID-04), or leave it out.",
    ),
    "name-unknown": _Code(
        _ERROR,
        "'{name}' is neither a flag nor a meter of this scenario",
        "Add it to `flags:` or `meters:` at the top, or correct it{hint}.",
    ),
    "name-kind": _Code(
        _ERROR,
        "'{name}' is a {other}, and stands here as a {kind}",
        "A flag is set by `set=name` and asked by `if=name`; a meter is changed by `name=+1`"
        ' and asked by `if="name>=2"`.',
    ),
    "condition": _Code(_ERROR, "the condition is not understood: {detail}", "{hint}"),
    # pages
    "toc-shape": _Code(
        _ERROR,
        "this is not a table of contents: {detail}",
        "Write `format: jb-book`, `root:`, then `parts:` or `chapters:` with a `- file:` for each.",
    ),
    "toc-page": _Code(
        _ERROR, "the page '{page}' is not there", "Correct the name, or write the page."
    ),
    "notebook-shape": _Code(
        _ERROR,
        "this is not a Jupyter notebook: {detail}",
        "Open it in JupyterLab and save it again.",
    ),
    "notebook-output": _Code(
        _WARNING,
        "the cell holds outputs or an execution count",
        "Clear all outputs before you save: a chapter is kept without them.",
    ),
    "notebook-run": _Code(
        _ERROR,
        "the cell stopped: {detail}",
        "Open the notebook in JupyterLab, run the cell and correct it.",
    ),
    "item-unknown": _Code(
        _ERROR,
        "{where} shows '{item}', and there is no such {kind}",
        "Correct the name{hint}, or write the {kind}.",
    ),
    "item-unused": _Code(
        _NOTE,
        "no page shows this item",
        'Show it in a code cell of a chapter: {kind}("{item}").',
    ),
    "call-unknown": _Code(
        _ERROR, "the cell calls '{call}', and there is no such function", "Correct the name{hint}."
    ),
    "call-unshown": _Code(
        _WARNING,
        "the cell makes '{item}' and does not show it",
        "End the cell with the call, or with the name that holds it; show one item a cell.",
    ),
    "verb-unknown": _Code(
        _ERROR,
        "{where} has the strength '{verb}', and law.yaml has no such verb",
        "Correct it{hint}, or add it to `verbs:` in law.yaml.",
    ),
    "block-unknown": _Code(
        _ERROR,
        "there is no block '{block}', and what it holds is lost",
        "Correct the name{hint}.",
    ),
    "link-broken": _Code(
        _ERROR, "a link leads to '{target}', and {why}", "Correct it{hint}, or {advice}."
    ),
    "file-unread": _Code(_WARNING, "nothing reads this file", "{hint}"),
    "rests-on-missing": _Code(
        _WARNING,
        "the page names facts but does not list them",
        "End the page with a `{{rests-on}}` block.",
    ),
    "country-unknown": _Code(
        _ERROR,
        "there is no question '{question}' in country.yaml",
        "Correct the name{hint}, or add the question.",
    ),
    "profession-unknown": _Code(
        _ERROR,
        "there is no profession '{profession}'",
        "Correct the id{hint}, or add the profession to professions.yaml.",
    ),
    # an editor's marks
    "sentence-long": _Code(
        _WARNING,
        "this sentence has {count} words: '{begin} …'",
        "Make two of it; {most} words are the most.",
    ),
    "sentences-long": _Code(
        _WARNING,
        "the sentences have {average} words on average",
        "Shorten some, or make two of one; {most} on average are the most.",
    ),
    "word-avoided": _Code(
        _WARNING, "the book avoids '{word}'", "Write: {use}. The page on words says why."
    ),
    "contact": _Code(
        _WARNING,
        "'{contact}' looks like a telephone number or an address",
        "Numbers and addresses stand in country.yaml alone; show one with `{{country}}`.",
    ),
    "country-unnamed": _Code(
        _WARNING,
        "there are answers, and nothing says for which country",
        "Write the country's name: `country: Oreth`. Each box shows it.",
    ),
    "country-undated": _Code(
        _WARNING,
        "'{checked}' is no day on which the answers were checked",
        "Call each number, then write the day: `checked: 2026-11-25`. Each box shows it.",
    ),
    "country-old": _Code(
        _WARNING,
        "the answers were last checked on {checked}, more than a year ago",
        "Call each number again, then write today's date.",
    ),
    "picture-words": _Code(
        _WARNING,
        "the picture '{picture}' has no words for those who cannot see it",
        "Say in a sentence what it shows.",
    ),
    "answer-all": _Code(
        _WARNING,
        "an answer is '{answer}'",
        "Write what is meant, or let several answers be picked.",
    ),
    "claim-untraced": _Code(
        _WARNING,
        "this paragraph tells what research or law say ('{claim}') and names no fact",
        "Name the fact, as in `{{fact}}`F-ID-12``, or leave it out.",
    ),
    "duty-stronger": _Code(
        _WARNING,
        "'{word}' is stronger than {fact}, whose duty is only: {strength}",
        "Say it as the source does; the verbs are in law.yaml.",
    ),
    "voice-quoted": _Code(
        _WARNING,
        "a voice has quotation marks",
        "A voice is told in your own words, in the third person.",
    ),
    "fact-unused": _Code(
        _WARNING,
        "no page and no item names the fact {fact}",
        "Use it where it belongs, or take it out of the guide's facts.",
    ),
    "key-longest": _Code(
        _WARNING,
        "the right answer '{id}' is clearly the longest",
        "Shorten it, or let another one be as long.",
    ),
    "key-habit": _Code(
        _WARNING,
        "over the book, the right answer of {count} of {questions} questions is number {place}",
        "Change the order of the options in some of them.",
    ),
    "objective-unknown": _Code(
        _ERROR,
        "there is no objective '{objective}'",
        "Correct the id{hint}, or add it to the guide's objectives.yaml.",
    ),
    "objective-unpractised": _Code(
        _WARNING,
        "nothing practises the objective '{objective}'",
        "Name it under `serves:` of an exercise, or write one for it.",
    ),
    "objective-untested": _Code(
        _WARNING,
        "no test question is about the objective '{objective}'",
        "Name it under `serves:` of a question of the guide's test.",
    ),
    "name-unlogged": _Code(
        _WARNING,
        "'{name}' is neither in people.yaml nor in world.yaml",
        "Add the person or the place to the log, or take a name that is there.",
    ),
    "person-unmet": _Code(
        _WARNING, "no story names {person}", "Delete the entry, or correct the name."
    ),
    "cases-one-sided": _Code(
        _WARNING,
        "only {count} of {persons} persons were not trafficked",
        "Let about one case in three be something else.",
    ),
    "voice-unknown": _Code(
        _ERROR,
        "there is no voice '{voice}'",
        "Correct the id{hint}, or add the voice to a voices.yaml file.",
    ),
}


ALIKE = 0.75
"""From here on a name is a misspelt one, as `difflib` compares; 1 is the same name."""


def near(name: str, known: Iterable[str], most: int = 1, cutoff: float = 0.6) -> str:
    """A hint at the nearest known names, or nothing."""
    close = [f"'{each}'" for each in get_close_matches(name, known, most, cutoff)]
    told = " or ".join(filter(None, (", ".join(close[:-1]), *close[-1:])))
    return f" (perhaps {told})" if told else ""


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in one place of one file; prints as a single sentence pair.

    `line` counts from 1; 0 means the file as a whole. In a notebook `cell` counts
    all cells from 1, and `line` counts inside the cell.
    """

    file: Path
    cell: int
    line: int
    code: str
    message: str
    advice: str

    @property
    def level(self) -> Level:
        """Whether this is a note, a warning or an error."""
        return CODES[self.code].level

    def __str__(self) -> str:
        return self.text()

    def text(self, root: Path | None = None) -> str:
        """`file:line: what is wrong. What to do. [code]`."""
        return f"{self.place(root)}: {self.message}. {self.advice} [{self.code}]"

    def place(self, root: Path | None = None) -> str:
        """`file:line`, the file seen from `root` where it lies below it."""
        file = seen_from(root, self.file) if root else self.file
        spot = f"{self.line}" if self.line else ""
        if self.cell:
            spot = f"cell {self.cell}, line {self.line}"
        return f"{file}:{spot}" if spot else str(file)


def seen_from(root: Path, file: Path) -> Path:
    """A file as a message names it: from `root` where it lies below it, else whole."""
    return file.relative_to(root) if file.is_relative_to(root) else file


def problem(code: str, file: Path, line: int = 0, cell: int = 0, /, **words: object) -> Problem:
    """Make the problem `code` at a place; `words` fill the wording's blanks."""
    entry = CODES[code]
    blanks = {"hint": ""} | {name: str(word) for name, word in words.items()}
    return Problem(
        file=file,
        cell=cell,
        line=line,
        code=code,
        message=entry.message.format(**blanks),
        advice=entry.advice.format(**blanks),
    )
