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


def _one_way(flags: int, condition: str, beside: str = "") -> str:
    """So many flags, each set or not in a scene of its own; then what stands under a condition."""
    text = ""
    for scene in range(flags):
        after = f"s{scene + 1}" if scene + 1 < flags else "quay"
        text += f"{{#s{scene}}}\n## Scene\n\nText.\n\n"
        text += f"- [Yes](#{after}){{#y{scene} set=f{scene}}}\n  > So.\n"
        text += f"- [No](#{after}){{#n{scene}}}\n  > So.\n\n"
    choices = f'- [Open](#end){{#open if="{condition}"}}\n  > So.\n{beside}'
    whole = _story(_flags(flags), f'{{if="{condition}"}}\nPassage.\n\n', choices)
    whole = whole.replace("start: quay", "start: s0")
    return whole.replace("{#quay}\n## Quay", f"{text}{{#quay}}\n## Quay")


def _all_of(flags: int) -> str:
    return " and ".join(f"f{number}" for number in range(flags))


def _one_of_two(flags: int) -> str:
    """A condition that is long as a list of lines, however one begins."""
    pairs = zip(range(0, flags, 2), range(1, flags, 2), strict=True)
    return " and ".join(f"(f{one} and not f{two} or f{two} and not f{one})" for one, two in pairs)


def _many_of(flags: int, count: int) -> str:
    """So many passages, no more than twelve a scene, each under a condition of its own."""
    text = ""
    numbers = [*range(flags)]
    for scene in range(-(-count // 12)):
        text += f"{{#s{scene}}}\n## Scene\n\n"
        for _ in range(12):
            numbers = [*numbers[7:], *numbers[:7]][::-1]
            condition = _one_of_two(10)
            for place in range(10):
                condition = condition.replace(f"f{place} ", f"g{numbers[place]} ")
                condition = condition.replace(f"f{place})", f"g{numbers[place]})")
            text += f'{{if="{condition.replace("g", "f")}"}}\nPassage.\n\n'
        after = f"s{scene + 1}" if scene + 1 < -(-count // 12) else "quay"
        for flag in range(4):
            text += f"- [Choice](#{after}){{#c{scene}-{flag} set=f{(4 * scene + flag) % flags}}}\n"
            text += "  > So.\n"
        text += f"- [No](#{after}){{#n{scene}}}\n  > So.\n\n"
    whole = _story(_flags(flags)).replace("start: quay", "start: s0")
    return whole.replace("{#quay}\n## Quay", f"{text}{{#quay}}\n## Quay")


def _long_meters(count: int) -> str:
    front = "".join(f"  m{number}: [0, 50, 100]\n" for number in range(count))
    lines = "".join(
        f'- [Same](#end){{#s{n} if="m{n} > {n % 50} and '
        f'(m{(n + 1) % count} < 70 or m{(n + 2) % count} == 9)"}}\n  > So.\n'
        for n in range(count)
    )
    return _story(f"meters:\n{front}", choices=_choices(count, "mN=1") + lines)


def _scenes(count: int) -> str:
    text = "".join(
        f"{{#s{scene}}}\n## Scene\n\nText.\n\n- [On](#s{scene + 1}){{#c{scene}}}\n  > So.\n"
        f"- [End](#end){{#e{scene}}}\n  > So.\n\n"
        for scene in range(count)
    ).replace(f"#s{count})", "#quay)")
    whole = _story().replace("start: quay", "start: s0")
    return whole.replace("{#quay}\n## Quay", f"{text}{{#quay}}\n## Quay")


def one_way(flags: int) -> str:
    """A story that asks at its end whether so many flags were all set."""
    return _one_way(flags, _all_of(flags))


LARGE = {
    "100 meters": _meters(100),
    "1,000 meters": _meters(1000),
    "25 choices once": _story(choices=_choices(25, ".once")),
    "500 choices once": _story(choices=_choices(500, ".once")),
    "40 flags over 40 scenes": _flags_over_scenes(40, 40),
}
"""Those that are not proved to their end."""

WIDE = {
    "all of 40 flags": one_way(40),
    "one of two, twenty times": _one_way(40, _one_of_two(40)),
    "one of two of few flags": _one_way(10, _one_of_two(10)),
    "the same text under wide conditions": _one_way(
        40, _all_of(40), f'- [Open](#quay){{#open-2 if="not ({_all_of(40)})"}}\n  > So.\n'
    ),
    "many conditions of ten flags": _many_of(40, 480),
    "40 meters of 100 steps": _long_meters(40),
    "400 scenes": _scenes(400),
}
"""Those of which a picture and a booklet could take for ever: what they ask is endless."""

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
