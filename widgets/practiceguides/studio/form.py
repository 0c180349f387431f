"""The form of an exercise type, made from its model: what is asked, of which kind, with which help.

What it gives is plain data; `studio/form.jsx` draws it. A type of another package has its form too.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, WithJsonSchema
from pydantic.fields import FieldInfo

from practiceguides.content.fields import BLOCKS, FACT, INLINE, KEY, LINE, NAME, Kind, Names, Part
from practiceguides.content.markdown import render_inline
from practiceguides.content.model import Item
from practiceguides.content.source import Path_
from practiceguides.schemas import docstrings

_ABOUT_ALL = frozenset(Item.model_fields) - {"title", "note"}
"""Fields that tell trainers and the book about an exercise: a learner does not read them."""

_OF_TEXT: Mapping[Kind, str] = {
    LINE: "line", KEY: "line", INLINE: "text", BLOCKS: "text", NAME: "name", FACT: "name",
}  # fmt: skip

_LISTED = {"facts": "facts", "audience": "professions"}
"""Which names are proposed for a field, where its type does not say it."""


@cache
def form_of(model: type[Item]) -> dict[str, Any]:
    """The form of a type: its fields in two groups, each field with its kind, label and help."""
    fields = _fields(model)
    about = [each for each in fields if each["key"] in _ABOUT_ALL]
    return {
        "type": get_args(model.model_fields["type"].annotation)[0],
        "about": _sentence(model.__doc__),
        "groups": [
            {"name": "What learners see", "fields": [each for each in fields if each not in about]},
            {"name": "For trainers and the book", "fields": about},
        ],
    }


def order_at(model: type[BaseModel], path: Path_) -> list[str]:
    """How the fields beside the one at `path` follow each other in a file."""
    of: Any = model
    for step in path[:-1]:
        if isinstance(of, type) and issubclass(of, BaseModel):
            named = {field.alias or name: field for name, field in of.model_fields.items()}
            of = named[step].annotation if step in named else None
        else:
            of = next(iter(get_args(of)), None)
        of = _Type.of(of).type if of is not None else None
    if not (isinstance(of, type) and issubclass(of, BaseModel)):
        return []
    return [field.alias or name for name, field in of.model_fields.items()]


def _fields(model: type[BaseModel]) -> list[dict[str, Any]]:
    said = docstrings(model)
    given = {*getattr(model, "given", ()), "type"} if issubclass(model, Item) else set()
    return [
        _field(field.alias or name, field, said.get(field.alias or name, ""))
        for name, field in model.model_fields.items()
        if name not in given
    ]


def _field(key: str, field: FieldInfo, said: str) -> dict[str, Any]:
    has_default = isinstance(field.default, bool | int | str)
    return {
        "key": key,
        "label": labelled(key),
        "help": render_inline(" ".join(said.split())),
        "needed": field.is_required(),
        **({"default": field.default} if has_default else {}),
        **_asked(key, _Type.of(field.annotation, field.metadata)),
    }


class _Type(NamedTuple):
    """What the type of a field is beneath `Annotated` and `| None`, and what these say of it."""

    type: Any
    said: tuple[Any, ...]

    @classmethod
    def of(cls, annotation: Any, said: Any = ()) -> _Type:
        origin = get_origin(annotation)
        if origin is Annotated:
            inner, *more = get_args(annotation)
            return cls.of(inner, (*more, *said))
        if origin in (Union, types.UnionType):
            inner = next(each for each in get_args(annotation) if each is not type(None))
            return cls.of(inner, said)
        return cls(annotation, tuple(_flat(said)))

    def bound(self, name: str) -> int | None:
        """A bound by the name that pydantic has for it."""
        return next((found for each in self.said if (found := getattr(each, name, None))), None)


def _flat(said: Any) -> list[Any]:
    """What is said of a type, and what a `Field(ge=1)` of pydantic holds inside."""
    return [part for each in said for part in (each, *getattr(each, "metadata", ()))]


def _asked(key: str, of: _Type) -> dict[str, Any]:
    """What kind of field it is, and what the form must know to draw it."""
    origin = get_origin(of.type)
    if origin is Literal:
        # Where a file has other values than the model, as `true` for a word, its schema says so.
        written = next((each for each in of.said if isinstance(each, WithJsonSchema)), None)
        options = ((written and written.json_schema) or {}).get("enum", get_args(of.type))
        return {"kind": "choice", "options": list(options)}
    if origin is tuple:
        limits = {"least": of.bound("min_length"), "most": of.bound("max_length")}
        inner = _asked(key, _Type.of(get_args(of.type)[0], _names_of(of)))
        return {"kind": "list", **limits, "one": one_of(key), "of": inner}
    if origin is dict:
        left, right = map(_Type.of, get_args(of.type))
        return {"kind": "map", "keys": _asked("", left), "of": _asked(key, right)}
    if isinstance(of.type, type) and issubclass(of.type, Part):
        return {"kind": "part", "fields": _fields(of.type)}
    return _plain(key, of)


def _plain(key: str, of: _Type) -> dict[str, Any]:
    if of.type is bool:
        return {"kind": "switch"}
    if of.type is int:
        return {"kind": "number", "min": of.bound("ge"), "max": of.bound("le")}
    return _text(key, of)


def _names_of(of: _Type) -> tuple[Any, ...]:
    return tuple(each for each in of.said if isinstance(each, Names))


def _text(key: str, of: _Type) -> dict[str, Any]:
    kinds = [each for each in of.said if isinstance(each, Kind)]
    # A kind that is made of another one, as that with variables, is told by what it renders to.
    kind = next((_OF_TEXT[each] for each in kinds if each in _OF_TEXT), None)
    if kind is None:
        kind = "text" if any(each.plain for each in kinds) else "line"
    names = next(iter(_names_of(of)), None)
    proposed = names.what if names else _LISTED.get(key)
    if kind == "name" and proposed is None:
        proposed = "facts" if FACT in kinds else "own" if key != "id" else None
    return {"kind": kind, **({"proposed": proposed} if proposed else {})}


def labelled(key: str) -> str:
    """The name of a field as a label: *Their side*."""
    words = key.replace("_", " ").replace("-", " ")
    return f"{words[:1].upper()}{words[1:]}"


def one_of(key: str) -> str:
    """What a member of a list is called: *option*, *statement*; a name that is no plural stays."""
    words = key.replace("_", " ").replace("-", " ")
    if words.endswith("ies"):
        return f"{words[:-3]}y"
    return words[:-1] if words.endswith("s") and not words.endswith("ss") else words


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split())
