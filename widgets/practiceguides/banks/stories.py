"""Stories of Twine as scenarios, and scenarios as stories of Twine."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import Path

from practiceguides.content.book import item_of
from practiceguides.content.problems import TODO, Level, problem_of
from practiceguides.content.timing import minutes_of, words_in
from practiceguides.content.variables import unfilled
from practiceguides.reading import SCENARIOS
from practiceguides.scenarios.parse import parse_scenario
from practiceguides.scenarios.spec import Choice, Scenario

from .codes import CODES
from .naming import free
from .question import RefusedError
from .twee import CONSEQUENCE, OWN_TAG, SPECIAL, Passage, Story, escaped
from .yaml_text import written

_MOST_MINUTES = 30


def scenario_text(story: Story, title: str, remarks: Sequence[str]) -> str:
    """The story as the text of a scenario; raises RefusedError where it cannot be one."""
    endings = [each for each in story.passages if not each.links]
    if open_ends := [each.id for each in endings if not each.outcome]:
        _remark(story, "twee-outcome", scenes=", ".join(open_ends))
        remarks = [
            *remarks,
            f"{TODO}: outcome=mixed at {', '.join(open_ends)} was not in the bank.",
        ]
    fields = "role, person and objective"
    _remark(story, "twee-front", fields=fields, todo=TODO)
    front = {
        "title": title,
        "role": f"{TODO}: You are …",
        "person": f"{TODO}: whom the story is about.",
        "start": story.start,
        "minutes": _minutes(story),
        "objective": f"{TODO}: what a learner can do afterwards.",
    }
    try:
        head = written(front, remarks)
    except ValueError as error:
        raise _refused(story, str(error)) from None
    text = f"---\n{head}---\n" + "".join(map(_scene, story.passages))
    _check(story, text)
    return text


def _remark(story: Story, code: str, **words: object) -> None:
    story.remarks.append(problem_of(CODES, code, story.file, 0, **words))


def _refused(story: Story, detail: str) -> RefusedError:
    words = {"detail": f"the story cannot be told here: {detail}"}
    words["hint"] = "Change it in Twine, and export it again."
    return RefusedError(problem_of(CODES, "twee-shape", story.file, 1, **words))


def _check(story: Story, text: str) -> None:
    """What is written is valid, or it is not written."""
    _, problems = item_of(SCENARIOS, "imported.md", parse_scenario(text, Path("story.md")))
    for each in problems:
        if each.level is Level.ERROR:
            raise _refused(story, each.said)


def _minutes(story: Story) -> int:
    """As long as the shortest way to the furthest ending takes."""
    scenes = {each.id: each for each in story.passages}
    ways = {story.start: [story.start]}
    queue = [story.start]
    longest = 0.0
    for name in queue:
        scene = scenes[name]
        for link in scene.links:
            if link.to not in ways:
                ways[link.to] = [*ways[name], link.to]
                queue.append(link.to)
        if not scene.links:
            words = sum(_words(scenes[each]) for each in ways[name])
            longest = max(longest, minutes_of(words, choices=len(ways[name]) - 1))
    return min(_MOST_MINUTES, max(1, round(longest)))


def _words(scene: Passage) -> int:
    texts = [scene.text, *(each.text for each in scene.links)]
    return sum(words_in(each) for each in texts)


def _scene(scene: Passage) -> str:
    end = "" if scene.links else f" .end outcome={scene.outcome or 'mixed'}"
    title = re.sub(r"[{}#]", "", scene.name).strip() or scene.id
    text = f"\n{{#{scene.id}{end}}}\n## {title}\n"
    if scene.text:
        text += f"\n{scene.text}\n"
    for link in scene.links:
        worth = f" practice={link.practice}" if link.practice else ""
        text += f"\n- [{link.text}](#{link.to}){{#{link.id}{worth}}}\n"
        text += "".join(f"  > {row}".rstrip() + "\n" for row in link.story.splitlines())
    return text


# and back


def twee_text(story: Scenario) -> str:
    """The scenario as Twee 3, for Twine with its format Harlowe."""
    names: dict[str, str] = {}
    for scene in story.scenes:
        title = _name(scene.title)
        name = scene.id if SPECIAL.fullmatch(title) else title or scene.id
        names[scene.id] = free(name, names.values())
    settings = {
        "ifid": str(uuid.uuid5(uuid.NAMESPACE_URL, f"practiceguides:{story.id}")).upper(),
        "format": "Harlowe",
        "format-version": "3.3.9",
        "start": names[story.start],
    }
    parts = [
        f":: StoryTitle\n{_name(story.title)}",
        f":: StoryData\n{json.dumps(settings, indent=2)}",
    ]
    parts += _passages_of(story, names)
    return "\n\n\n".join(parts) + "\n"


def _passages_of(story: Scenario, names: dict[str, str]) -> Iterator[str]:
    told: list[str] = []
    for scene in story.scenes:
        tags = f"{OWN_TAG}{scene.id}" + (f" ending {scene.end.outcome}" if scene.end else "")
        body = [_twine(each.text) for each in scene.body]
        for choice in scene.choices:
            words = re.sub(r"\[|\]|\||->|<-", " ", _twine(choice.text)).strip()
            to = names[choice.to]
            if choice.story:
                to = free(choice.id, names.values())
                told.append(_consequence(choice, to, names[choice.to]))
            body.append(f"[[{words}->{to}]]")
        yield f":: {escaped(names[scene.id])} [{tags}]\n" + "\n\n".join(body)
    yield from told


def _consequence(choice: Choice, name: str, to: str) -> str:
    worth = f" {choice.practice}" if choice.practice else ""
    tags = f"{CONSEQUENCE}{worth} {OWN_TAG}{choice.id}"
    return f":: {escaped(name)} [{tags}]\n{_twine(choice.story or '')}\n\n[[Go on->{to}]]"


def _name(title: str) -> str:
    """A title without signs that Twine would run: in a name none can be written otherwise."""
    return " ".join(_NO_NAME.sub(" ", title).split())


def _twine(text: str) -> str:
    """Markdown as Harlowe reads it: its signs are the same, but for links and escapes."""
    text = unfilled(text)
    linked = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1 (\2)", text)
    starred = re.sub(r"(?<![\w\\])_(?=\S)([^_\n]+)(?<=[^\s\\])_(?!\w)", r"*\1*", linked)
    plain = re.sub(r"\\\n", "\n", re.sub(r"\\([!-/:-@[-`{-~])", r"\1", starred))
    plain = _RUN.sub(lambda sign: f"&#{ord(sign[0])};", unescape(plain))
    # What looks like a link or like the name of a passage is none.
    return re.sub(r"^::", " ::", re.sub(r"\[(?=\[)", "[ ", plain), flags=re.MULTILINE)


_CODE = r"\((?=\s*[^\s():]+\s*:)|(?<![\w$])[$_](?=[A-Za-z])"
_RUN = re.compile(rf"[<&]|{_CODE}")
"""How tags, macros and variables begin: Twine would run what is only text on our pages."""
_NO_NAME = re.compile(rf"[\[\]|<>]|&(?=#?\w+;)|{_CODE}")
