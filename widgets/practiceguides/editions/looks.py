"""How an edition looks, as settings of the book that is made of it."""

from __future__ import annotations

from typing import Any

from practiceguides.content.look import (
    COLOURS,
    LEAVE,
    LOGO,
    ORGANISATION,
    Fault,
    fault_of_leave,
    fault_of_logo,
    fault_of_organisation,
)
from practiceguides.content.problems import Problem, near, problem_of
from practiceguides.content.source import Data, Path_

from .settings import Colours, Edition


def look_settings(edition: Edition, data: Data) -> tuple[dict[str, Any], list[Problem]]:
    """What the settings say of an edition's look, and what is wrong with it in `edition.yaml`.

    What is wrong is no setting, so nothing is told twice; what a logo's own file holds is told
    when the book is read. `data`: where the fields of the edition stand.
    """
    problems: list[Problem] = []
    settings: dict[str, Any] = {}

    def take(name: str, field: str, value: str | None, fault: Fault) -> None:
        detail, hint = fault
        if detail:
            words = {"field": field, "detail": detail, "hint": hint}
            problems.append(data.problem("field-value", (field,), **words))
        elif value:
            settings[name] = value

    name, logo, leave = edition.organisation, edition.logo, edition.leave_to
    take(ORGANISATION, "organisation", name, fault_of_organisation(name or ""))
    take(LOGO, "logo", logo, _fault_of_logo(edition, data))
    if ORGANISATION not in settings:
        settings.pop(LOGO, None)
    take(LEAVE, "leave_to", leave, fault_of_leave(leave or ""))
    if edition.colours:
        colours, more = _colours(edition.colours, data)
        settings |= {COLOURS: colours} if colours else {}
        problems += more
    return settings, problems


def _fault_of_logo(edition: Edition, data: Data) -> Fault:
    name = edition.logo or ""
    fault = fault_of_logo(name)
    if any(fault) or not name:
        return fault
    if not (data.file.parent / name).is_file():
        hint = near(name, [each.name for each in data.file.parent.iterdir()])
        told = (
            f" Or correct the name{hint}, each letter as in the name of the file." if hint else ""
        )
        return f"names '{name}', which is not there", f"Put the file beside edition.yaml.{told}"
    if not edition.organisation:
        told = "is there, and nothing says whose logo it is"
        return told, "Write `organisation:` too: it is read aloud where others see the logo."
    return fault


def _colours(colours: Colours, data: Data) -> tuple[dict[str, list[str]], list[Problem]]:
    # `guides check` of a book without colours of its own starts without this.
    from .colours import CODES, read_colours

    palette, faults = read_colours(colours.accent, colours.accent_dark)
    places: list[Path_] = [("colours", fault.field) for fault in faults]
    return palette.setting if palette else {}, [
        problem_of(CODES, fault.code, *data.place(place), **fault.words)
        for fault, place in zip(faults, places, strict=True)
    ]
