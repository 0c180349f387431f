"""The items of a book in plain ipywidgets: what an author writes without practiceguides.

A copy of this file lies beside the peer's notebooks, with `specs.json`; their cells
call it by the names that ours have. It runs in the peer's kernel and imports nothing
of ours. A story moves through its scenes without meters and flags.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import ipywidgets as widgets


def exercise(name: str) -> widgets.Widget:
    """A question with its feedback, or a field for notes."""
    spec = _spec(name)
    above = widgets.HTML(f"<h3>{spec['title']}</h3>{spec['prompt']}")
    if spec["type"] == "notepad":
        return widgets.VBox([above, widgets.Textarea(rows=spec["rows"])])
    options = [(_plain(each["text"]), each["id"]) for each in spec["options"]]
    if spec["multiple"]:
        field = widgets.SelectMultiple(options=options)
    else:
        field = widgets.RadioButtons(options=options, value=None)
    button = widgets.Button(description="Check")
    feedback = widgets.HTML()

    def check(_: widgets.Button) -> None:
        picked = field.value if spec["multiple"] else [field.value]
        said = [each["feedback"] for each in spec["options"] if each["id"] in picked]
        parts = [part[key] for part in said for key in ("story", "research", "instead")]
        feedback.value = "".join(part for part in parts if part)

    button.on_click(check)
    return widgets.VBox([above, field, button, feedback])


def scenario(name: str) -> widgets.Widget:
    """A story: the scene's text and a button for each choice."""
    spec = _spec(name)
    scenes = {scene["id"]: scene for scene in spec["scenes"]}
    box = widgets.VBox()

    def show(scene_id: str, before: str = "") -> None:
        scene = scenes[scene_id]
        text = before + f"<h4>{scene['title']}</h4>" + "".join(p["html"] for p in scene["body"])
        buttons = []
        for choice in scene["choices"]:
            button = widgets.Button(description=_plain(choice["text"]))
            to, story = choice["to"], choice["story"] or ""
            button.on_click(lambda _, to=to, story=story: show(to, story))
            buttons.append(button)
        box.children = [widgets.HTML(text), *buttons]

    show(spec["start"], f"<h3>{spec['title']}</h3>")
    return box


def _spec(name: str) -> dict[str, Any]:
    specs = json.loads(Path("specs.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = specs[name]
    return found


def _plain(text: str) -> str:
    return html.unescape(re.sub("<[^>]*>", "", text))
