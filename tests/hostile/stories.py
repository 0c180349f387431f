"""Stories with more states than anybody can visit, and conditions that nobody can read."""

from __future__ import annotations

from tests.conftest import SCENARIO

FILE = "book/scenarios/quay.md"


def _choices(count: int, attributes: str) -> str:
    each = attributes.replace("{", "{{").replace("}", "}}").replace("N", "{0}")
    line = "- [Choice {0}](#quay){{#c{0} " + each + "}}\n  > So.\n"
    return "".join(line.format(number) for number in range(count))


def _story(front: str = "", before: str = "", choices: str = "") -> str:
    text = SCENARIO.replace("minutes: 5\n", f"minutes: 5\n{front}")
    text = text.replace("The boat is in.\n", f"{before}The boat is in.\n")
    return text.replace("- [Ask him]", f"{choices}- [Ask him]")


def _flags(count: int) -> str:
    return f"flags: [{', '.join(f'f{number}' for number in range(count))}]\n"


def _meters(count: int) -> str:
    front = "".join(f"  m{number}: [0, 1, 9]\n" for number in range(count))
    return _story(f"meters:\n{front}", choices=_choices(count, "mN=1"))


def _flags_over_scenes(flags: int, scenes: int) -> str:
    text = ""
    for scene in range(scenes):
        after = (scene + 1) % scenes
        text += f"{{#s{scene}}}\n## Scene\n\nText.\n\n"
        for flag in range(flags):
            text += f"- [Choice](#s{after}){{#c{scene}-{flag} set=f{flag}}}\n  > So.\n"
        text += f"- [End](#end){{#e{scene} if=f{scene % flags}}}\n  > So.\n\n"
    whole = _story(_flags(flags)).replace("start: quay", "start: s0")
    return whole.replace("{#quay}\n## Quay", f"{text}{{#quay}}\n## Quay")


def _passages(count: int) -> str:
    before = "".join(f"{{if=f{number}}}\nPassage.\n\n" for number in range(count))
    return _story(_flags(count), before, _choices(count, "set=fN"))


def _condition(text: str) -> str:
    return _story(_flags(1), f'{{if="{text}"}}\n')


LARGE = {
    "100 meters": _meters(100),
    "1,000 meters": _meters(1000),
    "25 choices once": _story(choices=_choices(25, ".once")),
    "500 choices once": _story(choices=_choices(500, ".once")),
    "40 flags over 40 scenes": _flags_over_scenes(40, 40),
}
"""Those that are not proved to their end."""

LONG = {
    "200 conditional passages": _passages(200),
    "a long condition": _condition(" and ".join(["f0"] * 20_000)),
    "a condition of brackets": _condition("(" * 50_000),
    "a condition of nots": _condition("not " * 20_000 + "f0"),
    "lists of braces": _story(before="{a}" * 33_000 + "\n\n"),
    "lists in lines": _story(before="{#a}\n" * 20_000),
    "keys of one choice": _story(choices="- [A](#end){#a " + "b=1 " * 20_000 + "}\n  > So.\n"),
    "flags of one choice": _story(
        choices='- [A](#end){#a set="' + " ".join(f"f{n}" for n in range(15_000)) + '"}\n  > So.\n'
    ),
    "choices to nowhere": _story(choices=_choices(3000, "set=a").replace("#quay", "#nowhere")),
}
"""Those that are only long."""
