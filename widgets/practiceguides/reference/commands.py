"""Each command with what it takes, as Markdown, in the groups that `guides --help` shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from itertools import groupby
from typing import Any, NamedTuple

_HELP = "help"
_COMMON = 5
"""What more commands than these take in the same words is told once, before all of them."""


class _Command(NamedTuple):
    name: str
    """With the program before it: `guides new edition`."""
    group: str
    made: Any
    """As click has it."""

    @property
    def params(self) -> list[Any]:
        """Its arguments, then its options."""
        params = [each for each in self.made.params if each.name != _HELP]
        return sorted(params, key=_is_option)


def commands(guides: Any) -> str:
    """All commands of a program of click, group by group in their order."""
    found = list(_all(guides, "guides"))
    everywhere = [param for each in found for param in each.params]
    counted = Counter(each.help for each in everywhere)
    common: dict[str, list[str]] = {text: [] for text, times in counted.items() if times > _COMMON}
    for each in everywhere:
        if each.help in common and _written(each) not in common[each.help]:
            common[each.help].append(_written(each))
    first = [f"{', '.join(sorted(names, key=len))}\n: {text}\n" for text, names in common.items()]
    parts = (
        f"### {group}\n\n" + "\n".join(_told(each, common) for each in members)
        for group, members in groupby(found, key=lambda each: each.group)
    )
    return "\n".join([*first, *parts])


def _all(program: Any, before: str) -> Iterator[_Command]:
    for name in program.list_commands(None):
        command = program.commands[name]
        whole = f"{before} {name}"
        if hasattr(command, "commands"):
            yield from (
                each._replace(group=command.rich_help_panel) for each in _all(command, whole)
            )
        else:
            yield _Command(whole, command.rich_help_panel, command)


def _told(command: _Command, common: Container[str]) -> str:
    said = "\n\n".join(" ".join(each.split()) for each in command.made.help.split("\n\n"))
    arguments = [_in_usage(each) for each in command.params if not _is_option(each)]
    options = ["[OPTIONS]"] if any(map(_is_option, command.params)) else []
    rows = [
        f"{_written(each)}\n: {_said(each)}" for each in command.params if each.help not in common
    ]
    parts = [
        f"#### {command.name}",
        said,
        f"`{' '.join([command.name, *arguments, *options])}`",
        f"```\n{command.made.epilog.partition(': ')[2]}\n```",
        *rows,
    ]
    return "\n\n".join(parts) + "\n"


def _is_option(param: Any) -> bool:
    return bool(param.param_type_name == "option")


def _in_usage(argument: Any) -> str:
    word = str(argument.metavar)
    return word if argument.required or word.startswith("[") else f"[{word}]"


def _written(param: Any) -> str:
    """How an argument or an option is written, as code."""
    if not _is_option(param):
        return f"`{param.metavar}`"
    names = [*param.opts, *param.secondary_opts]
    return ", ".join(
        f"`{name}`" if param.is_flag else f"`{name} {param.metavar}`" for name in names
    )


def _said(param: Any) -> str:
    """What it is for, and what holds without it."""
    needed = "Needed. " if param.required else ""
    if param.required or not param.show_default or not param.default:
        return f"{needed}{param.help}"
    default = param.opts[0] if param.default is True else param.default
    return f"{param.help} Without it: `{default}`."
