"""The studio in a notebook: the form at the left, the live exercise at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets

from practiceguides.editions.finding import PACKAGED, find_layers
from practiceguides.kit import STATIC
from practiceguides.kit.widget import ItemWidget
from practiceguides.notebook import traits_of

from .desk import Desk, layers_or_sentence
from .document import NotDoneError

_NOTHING = "Choose an exercise: it appears here, as learners see it."
_LIVE = "As learners see it. You may answer it: nothing is kept."
_OLDER = "Your text has something to mend: here it is as it was before."


class StudioError(Exception):
    """The studio cannot begin; a notebook shows the words alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class Form(anywidget.AnyWidget):
    """The form of one exercise; its front end asks by messages, and Python tells by traits."""

    _esm = STATIC / "studio.mjs"
    _css = STATIC / "studio.css"

    catalog = traitlets.Dict().tag(sync=True)
    """What may be opened and made; see `Desk.catalog`."""
    desk = traitlets.Dict().tag(sync=True)
    """What is open; see `Desk.state`. `by` is the view that made the last change."""


class Studio(ipywidgets.HBox):  # type: ignore[misc]  # ipywidgets comes without types
    """The form, and beside it the exercise as it is now, or as it was before something broke."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.form = Form(catalog=desk.catalog(), desk={**desk.state(), "by": ""})
        self.item: ItemWidget | None = None
        """The live exercise; None before one was opened."""
        self._told = ipywidgets.HTML(_NOTHING).add_class("studio-told")
        self._beside = ipywidgets.VBox([self._told]).add_class("studio-beside")
        super().__init__([self.form, self._beside])
        self.add_class("studio")
        self.form.on_msg(self.hear)

    def hear(self, _form: Form, content: dict[str, Any], _buffers: Any) -> None:
        """Do what a view of the form asks, and show what came of it."""
        desk, book = self._desk, self._desk.book
        desk.do(content)
        if desk.book is not book:
            self.form.catalog = desk.catalog()
        self.form.desk = {**desk.state(), "by": content.get("by", "")}
        self._show()

    def _show(self) -> None:
        opened, item = self._desk.opened, self._desk.checked.item
        if opened is None:
            return
        if item is None:
            self._told.value = _OLDER if self._shows(opened.id) else "It cannot be shown yet."
            if self.item and not self._shows(opened.id):
                self._beside.children = [self._told]
                self.item = None
            return
        traits = traits_of(item, opened.name, self._desk.book)
        self._told.value = _LIVE
        if self.item is None:
            self.item = ItemWidget(**traits)
            self._beside.children = [self._told, self.item]
            return
        if all(getattr(self.item, name) == value for name, value in traits.items()):
            return
        # An answer to what is asked otherwise now would only be told as lost.
        is_other = traits["spec"]["basis"] != self.item.spec["basis"]
        answer = {"state": None, "result": None} if is_other else {}
        with self.item.hold_sync():
            for name, value in (traits | answer).items():
                setattr(self.item, name, value)

    def _shows(self, name: str) -> bool:
        return self.item is not None and self.item.spec["id"] == name


def studio() -> Studio:
    """Open the studio for the book around this notebook: choose an exercise and change it.

    Raises StudioError where there is no book that may be changed.
    """
    try:
        # By the folder alone: the environment names folders, and not which one may be written.
        return Studio(Desk(layers_or_sentence(find_layers(Path.cwd(), {}), PACKAGED)))
    except NotDoneError as error:
        raise StudioError(str(error)) from None
