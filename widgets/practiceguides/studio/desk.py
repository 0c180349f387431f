"""What the studio does, without the form that is drawn: open, change, check, save, make anew.

A message in, the state out: both are plain data.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from practiceguides.content.book import Book, Located
from practiceguides.content.fields import ID
from practiceguides.content.layers import TEXTS, Layers
from practiceguides.content.model import Item
from practiceguides.content.overlay import EXTENDS, extended
from practiceguides.content.problems import seen_from
from practiceguides.content.source import Data, Path_, hash_of, parse_yaml, read_yaml
from practiceguides.editions.beneath import look_beneath
from practiceguides.exercises import TYPES
from practiceguides.reading import EXERCISES, current_book
from practiceguides.reference.types import example_text
from practiceguides.schemas import ANY, FOLDER, MODELINE
from practiceguides.writing.exercises import fitted
from practiceguides.writing.files import guides_of

from .checking import Checked, check_exercise
from .document import Document, NotDoneError
from .files import TextFile
from .form import form_of, labelled, order_at
from .over import changes, reconcile

Message = Mapping[str, Any]

_LONGEST = 100
"""So many letters a name may have: it is that of a file, and no disk takes a very long one."""


@dataclass
class Opened:
    """The exercise that is on the desk."""

    name: str
    """The logical name of its file."""
    model: type[Item]
    file: TextFile
    """The file that is written."""
    whole: Document
    """The whole exercise."""
    saved: str
    """The text of `whole` as it is in the file."""
    below: Mapping[str, Any] | None = None
    """The exercise that the file extends; None where the file has it whole."""
    past: list[str] = field(default_factory=list)
    """The texts before each change, for whoever wants to go back."""

    @property
    def id(self) -> str:
        return PurePosixPath(self.name).stem

    @property
    def is_new(self) -> bool:
        """Whether it stands in no file yet: an unchanged one stands in that of the book below."""
        return not self.file.stamp and self.below is None

    @property
    def is_saved(self) -> bool:
        return self.whole.text == self.saved

    def text(self) -> str:
        """What is to be written into the file."""
        if self.below is None:
            return self.whole.text
        own = Document(self.file.text or f"{EXTENDS}: {self.id}\n")
        reconcile(own, {EXTENDS: own.value[EXTENDS], **changes(self.below, self.whole.value)})
        return own.text


class Desk:
    """One exercise at a time, and all that may be done with it."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self.book: Book = current_book(layers)
        self.opened: Opened | None = None
        self.checked = Checked([], None)
        self.times = 0
        """How often the form was filled anew."""
        self.status = ""
        """What was done last, in words."""
        self.trouble = ""
        """What could not be done, and why."""
        self.asks: dict[str, Any] | None = None
        """What is to be decided before something else is done."""

    def do(self, message: Message) -> None:
        """Do what the form asks; what cannot be done is told in `trouble`."""
        self.trouble = ""
        action = getattr(self, f"_{message.get('do')}", None)
        if message.get("do") not in _ACTIONS or action is None:
            return
        try:
            action(message)
        except NotDoneError as error:
            self.trouble = str(error)
        except Exception as error:  # noqa: BLE001 - a form that gives no answer is worse
            self.times += 1
            self.trouble = (
                f"The studio has a fault of its own: {type(error).__name__}: {error}. "
                "What was saved is saved. Please report it."
            )

    # What the form is told

    def state(self) -> dict[str, Any]:
        """Everything that the form shows of the exercise on the desk."""
        opened = self.opened
        told: dict[str, Any] = {
            "times": self.times,
            "status": self.status,
            "trouble": self.trouble,
            "asks": self.asks,
            "opened": None,
        }
        if opened is None:
            return told
        findings = [
            {"path": list(path), "text": text, "error": is_error}
            for path, text, is_error in self.checked.findings
        ]
        told["opened"] = {
            "id": opened.id,
            "file": str(opened.file.path.relative_to(self.layers.top)),
            "form": form_of(opened.model),
            "value": opened.whole.value,
            "findings": findings,
            "saved": opened.is_saved and not opened.is_new,
            "new": opened.is_new,
            "over": opened.below is not None,
            "undo": bool(opened.past),
        }
        return told

    def catalog(self) -> dict[str, Any]:
        """What may be opened and made, and the names that are proposed."""
        book = self.book
        return {
            "items": [
                {"id": name, "title": _title(book, name), "type": _type(book, name), "guide": guide}
                for name, guide in sorted(self._exercises().items())
            ],
            "guides": [{"name": each, "label": labelled(each)} for each in self._guides()],
            "types": [
                {
                    "name": name,
                    "label": book.words(f"kind_{name}"),
                    "about": " ".join((model.__doc__ or "").split()),
                    "examples": [each["name"] for each in _examples(model)],
                }
                for name, model in TYPES.items()
            ],
            "proposed": {
                "facts": {name: each.text for name, each in book.facts.items()},
                "voices": {name: each.text for name, each in book.voices.items() if each.usable},
                "misconceptions": {name: each.text for name, each in book.misconceptions.items()},
                "objectives": {name: each.text for name, each in book.objectives.items()},
                "professions": {name: each.label for name, each in book.professions.items()},
            },
        }

    def _exercises(self) -> dict[str, str]:
        """All exercises by id, those too that cannot be read, each with its guide."""
        names = {name: each.name for name, each in self.book.of_kind("exercise").items()}
        own = self.layers.top / TEXTS
        for file in sorted(own.rglob("exercises/*.yaml")):
            names.setdefault(file.stem, file.relative_to(self.layers.top).as_posix())
        return {name: _guide(file) for name, file in names.items()}

    def _guides(self) -> list[str]:
        """The folders with exercises, and the guides; the book's own is an empty name."""
        return sorted({*self._exercises().values(), *guides_of(self.book)})

    # What may be asked of it

    def _open(self, message: Message) -> None:
        """Open an exercise; changes of the one before it are not thrown away unasked."""
        if not self._may_leave(message):
            return
        self._read_anew()
        name = str(message["id"])
        self._lay_down(self._read(name))
        self.status = f"Opened {name}."

    def _new(self, message: Message) -> None:
        """Make an exercise from an example of its type; nothing is written before it is saved."""
        if not self._may_leave(message):
            return
        model = TYPES[str(message["type"])]
        name = self._free_name(message)
        number = int(message["example"])
        example = Document(f"{example_text(_data(model), number)}\n")
        reconcile(example, fitted(model, number, self.book))
        text = example.text
        if (self.layers.top / FOLDER / ANY).is_file():
            depth = len(PurePosixPath(name).parts) - 2
            path = f"{'../' * depth}{FOLDER.relative_to(TEXTS).as_posix()}/{ANY}"
            text = f"{MODELINE.format(path=path)}\n{text}"
        self._lay_down(self._made(name, model, text))
        self.status = "Made from the example. Nothing is written before you save."

    def _copy(self, message: Message) -> None:
        """Go on with a copy under another name; the exercise itself stays as it was saved."""
        opened = self._here()
        name = self._free_name(message)
        self._lay_down(self._made(name, opened.model, opened.whole.text))
        self.status = "This is the copy. Nothing is written before you save."

    def _again(self, _message: Message) -> None:
        """Read the file anew; what was not saved is gone."""
        opened = self._here()
        self._lay_down(self._read(opened.id))
        self.status = "Read again from the file."

    def _save(self, message: Message) -> None:
        opened = self._here()
        if opened.file.has_changed:
            self.asks = {"what": "changed", "new": opened.is_new}
            return
        if opened.below == opened.whole.value and not opened.file.stamp:
            self.status = "Nothing differs from the book: no file is needed."
            return
        text = opened.text()
        opened.file.write(text, self.layers.top)
        opened.saved = opened.whole.text
        self.asks = None
        self.status = f"Saved in {opened.file.path.relative_to(self.layers.top)}."
        if any(each.is_error for each in self.checked.findings):
            self.status += " It still has errors: the book is not built before they are mended."
        if not self.book.page_of(opened.id):
            self.status += f' No page shows it yet: write exercise("{opened.id}") in a cell.'
        self._take_in(opened)
        if self.layers.made:
            look_beneath(self.book)  # It remembers over which text this was written.
        if following := message.get("next"):
            self.do(following)

    def _stay(self, _message: Message) -> None:
        self.asks = None

    def _undo(self, _message: Message) -> None:
        opened = self._here()
        if opened.past:
            opened.whole = Document(opened.past.pop())
            self._refill()
            self.status = "Taken back."

    # Changes of a field

    def _set(self, message: Message) -> None:
        path, model = _path(message), self._here().model
        self._change(lambda whole: whole.set(path, message["value"], order_at(model, path)))

    def _unset(self, message: Message) -> None:
        self._change(lambda whole: whole.unset(_path(message)))

    def _insert(self, message: Message) -> None:
        path, model = _path(message), self._here().model
        index, value = int(message["index"]), message["value"]
        self._change(lambda whole: whole.insert(path, index, value, order_at(model, path)))

    def _remove(self, message: Message) -> None:
        self._change(lambda whole: whole.remove(_path(message), int(message["index"])))

    def _move(self, message: Message) -> None:
        index, to = int(message["index"]), int(message["to"])
        self._change(lambda whole: whole.move(_path(message), index, to))

    def _change(self, change: Any) -> None:
        opened = self._here()
        before = opened.whole.text
        try:
            change(opened.whole)
        except NotDoneError:
            self.times += 1  # The form has it already: it shows again what is there.
            raise
        if opened.whole.text != before:
            opened.past.append(before)
            self.status = ""
            self._check()

    # How it is done

    def _here(self) -> Opened:
        if self.opened is None:
            raise NotDoneError("No exercise is open. Choose one first.")
        return self.opened

    def _may_leave(self, message: Message) -> bool:
        """Whether what is on the desk may be put away; else it is asked."""
        opened = self.opened
        if opened is None or message.get("sure") or (opened.is_saved and not opened.is_new):
            self.asks = None
            return True
        self.asks = {"what": "leave", "id": opened.id, "next": {**message, "sure": True}}
        return False

    def _read(self, name: str) -> Opened:
        """An exercise as its files have it now."""
        located = self.book.items.get(name)
        path = located.data.file if located else self._unread(name)
        own = path.is_relative_to(self.layers.top)
        file = TextFile.read(path)
        data = _sound(parse_yaml(file.text, path), self.layers.top)
        value = data.value if isinstance(data.value, dict) else {}
        logical = located.name if located else path.relative_to(self.layers.top).as_posix()
        if own and EXTENDS not in value:
            model = self._model(value, path)
            return Opened(logical, model, file, Document(file.text), file.text)
        if own or located is None:
            below = self._below(path, str(value[EXTENDS]))
            joined = _sound(extended(below, data), self.layers.top)
            return self._over(logical, file, below, joined.value)
        target = TextFile(self.layers.top / logical)
        return self._over(logical, target, located.data, located.data.value)

    def _below(self, path: Path, name: str) -> Data:
        """What the exercise says that a file extends."""
        if name != path.stem and name in self.book.items:
            return self.book.items[name].data
        files = (each for files in self.layers.each() for each in files.items())
        named = [file for at, file in files if PurePosixPath(at).match(EXERCISES.pattern)]
        found = [file for file in named if file.stem == name and file != path]
        data = _sound(read_yaml(found[-1]), self.layers.top) if found else None
        if data is None or EXTENDS in data.value:
            raise NotDoneError(
                f"It extends '{name}', and that cannot be read here. Change it in a text editor."
            )
        return data

    def _over(self, logical: str, file: TextFile, below: Data, value: Mapping[str, Any]) -> Opened:
        """An exercise of which the file has only what it changes of the one below."""
        whole = Document(TextFile.read(below.file).text)
        # The file below may have changes alone, too.
        reconcile(whole, below.value)
        reconcile(whole, value)
        model = self._model(value, file.path)
        return Opened(logical, model, file, whole, whole.text, below.value)

    def _model(self, value: Mapping[str, Any], path: Path) -> type[Item]:
        kind = value.get("type")
        if not isinstance(kind, str) or kind not in TYPES:
            raise NotDoneError(
                f"{path.relative_to(self.layers.top)} names no type that there is: {kind!r}. "
                "Mend the line `type:` in a text editor, then open it here."
            )
        return TYPES[kind]

    def _unread(self, name: str) -> Path:
        """The file of an exercise that the book could not read."""
        for file in (self.layers.top / TEXTS).rglob(f"exercises/{name}.yaml"):
            return file
        raise NotDoneError(f"There is no exercise '{name}'.")

    def _made(self, name: str, model: type[Item], text: str) -> Opened:
        return Opened(name, model, TextFile(self.layers.top / name), Document(text), text)

    def _free_name(self, message: Message) -> str:
        """The logical name of a new exercise; raises NotDoneError where it cannot be."""
        name, guide = str(message.get("id", "")).strip(), str(message.get("guide", ""))
        if not ID.fullmatch(name) or len(name) > _LONGEST:
            raise NotDoneError(
                "A name has lower-case letters, digits and hyphens, and begins with a letter: "
                f"first-minutes. It has at most {_LONGEST} of them."
            )
        if guide not in self._guides():
            raise NotDoneError(f"There is no guide '{guide}'.")
        if file := self.book.taken().get(name):
            told = seen_from(self.layers.top, file)
            raise NotDoneError(f"The name '{name}' is taken by {told}. Choose another one.")
        return PurePosixPath(TEXTS, guide, "exercises", f"{name}.yaml").as_posix()

    def _read_anew(self) -> None:
        """The book as it is now; what the studio saved itself it knows already."""
        files = (file for files in self.layers.each() for file in files.values())
        if {file: hash_of(file) for file in files} != self.book.stamp:
            self.book = current_book(self.layers)

    def _take_in(self, opened: Opened) -> None:
        """Let the book have what was saved, without reading all of it again."""
        item, file = self.checked.item, opened.file.path
        if item is None:
            return
        data = Data(file, opened.whole.value)
        located = Located(item, EXERCISES.kind, opened.name, data)
        self.book = replace(
            self.book,
            items={**self.book.items, opened.id: located},
            stamp={**self.book.stamp, file: opened.file.stamp},
        )

    def _lay_down(self, opened: Opened) -> None:
        self.opened, self.asks = opened, None
        self._refill()

    def _refill(self) -> None:
        self.times += 1
        self._check()

    def _check(self) -> None:
        opened = self._here()
        self.checked = check_exercise(self.book, opened.name, opened.whole.value)


_ACTIONS = {
    "open", "new", "copy", "again", "save", "stay", "undo",
    "set", "unset", "insert", "remove", "move",
}  # fmt: skip
"""What a form may ask: no other method is reached by a message."""


def _sound(data: Data, top: Path) -> Data:
    """What was read of a file; raises NotDoneError with all that is wrong in it."""
    if data.problems:
        told = "\n".join(each.text(top) for each in data.problems)
        raise NotDoneError(f"{told}\nMend it in a text editor, then open it here.")
    return data


def _path(message: Message) -> Path_:
    return tuple(message["path"])


def _guide(name: str) -> str:
    """The guide that a file belongs to: the folder between `book` and `exercises`, if any."""
    return "/".join(PurePosixPath(name).parts[1:-2])


def _title(book: Book, name: str) -> str:
    return str(book.items[name].item.title) if name in book.items else "Cannot be read"


def _type(book: Book, name: str) -> str:
    return book.items[name].item.type if name in book.items else ""


def _data(model: type[Item]) -> Any:
    return read_yaml(model.folder / "examples.yaml")


def _examples(model: type[Item]) -> list[dict[str, Any]]:
    found = _data(model).value
    return found if isinstance(found, list) else []


def layers_or_sentence(layers: Layers | None, packaged: Path) -> Layers:
    """The folders of a book that may be written; raises NotDoneError where there are none."""
    if layers is None:
        raise NotDoneError(f"No book was found in {os.getcwd()} or above it.")  # noqa: PTH109
    if layers.top == packaged:
        raise NotDoneError(
            "This is the book that came with the toolkit, and it stays as it is. Make a folder of "
            "your own: guides new edition my-workshop. Then: guides lab my-workshop."
        )
    return layers
