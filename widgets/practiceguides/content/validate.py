"""Plain data into models: pydantic's findings as located problems in an author's words."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .problems import Problem, nearest
from .signs import odd_sign
from .source import Data, Path_, depth_of, indent_of, read_yaml

_Model = TypeVar("_Model", bound=BaseModel)

_DETAILS: Mapping[str, str] = {
    "string_type": "should be text",
    "bool_type": "should be true or false",
    "int_type": "should be a whole number",
    "int_from_float": "should be a whole number",
    "tuple_type": "should be a list",
    "dict_type": "should have fields of its own",
    "model_type": "should have fields of its own",
    "model_attributes_type": "should have fields of its own",
    "string_too_short": "is empty",
    "list_empty": "is empty",
    "literal_error": "should be {expected}",
    "greater_than_equal": "should be at least {ge}",
    "less_than_equal": "should be at most {le}",
    "too_short": "needs at least {min_length}",
    "too_long": "has more than {max_length}",
    "none_required": "should be empty",
}
_HINTS: Mapping[str, str] = {
    "string_type": "Write text; put double quotes around a number, a date, or a lone true or"
    " false.",
    "tuple_type": "Write one line each, beginning with `- `, or [one, two].",
    "int_type": "Write it in figures alone, such as 90.",
    "int_parsing": "Write it in figures alone, such as 90.",
    "string_too_short": "Write the text, or delete the line.",
    "list_empty": "Write one line each below it, beginning with `- `; if they stand there behind"
    " `#`, take that away. Or delete the line.",
    "string_pattern_mismatch": "Write an id such as F-ID-12.",
    "literal_error": "Write it as it stands here.",
    "html": "Write Markdown instead: *emphasis*, **strong**.",
    "signs": "Part it with empty lines, or take signs out.",
    "slug": "Write for example `first-minutes`.",
    "telephone": "Write it as it is dialled, in quotes: '+00 000 0000'. Words stand elsewhere.",
    "language": "Write the letters of a language: id, th, vi, or en for English.",
    "day": "Write year, month and day: 2026-11-25.",
    "part_within": "A part lists names of pages alone: begin its line `- part:` as far out as the"
    " one above.",
    "title_within": "Begin its heading with `##`, or write it as text: `title:` is the title.",
    "facts_alone": "Say under `research:` what these facts say, or delete the line.",
}


def validate(
    model: type[_Model], data: Data, value: Any, given: Mapping[str, Any], at: Path_ = ()
) -> tuple[_Model | None, list[Problem]]:
    """Make `model` of `value`, which stands at `at` in `data`.

    `given` holds fields that do not come from the text; the text may not set them.
    Returns the model, or None and the problems.
    """
    if value is None and not at:
        hint = "Ctrl and Z in the editor may bring back what stood here."
        return None, [data.problem("file-empty", at, hint=hint)]
    if not isinstance(value, dict):
        words = {"what": "this part", "shape": "fields, one a line: `name: text`"}
        words["hint"] = "Give all of them the same indentation."
        return None, [data.problem("yaml-shape", at, **words)]
    for name in given:
        if name in value:
            words = {"field": name, "hint": "Delete it: it comes from the file's name."}
            return None, [data.problem("field-unknown", (*at, name), **words)]
    try:
        return model.model_validate({**value, **given}), []
    except ValidationError as error:
        found = _found(error, value)
    if not at:
        found = [each for each in found if not _is_lost(each, data)]
    moved, problems = _of_lists_run_together(found, model, data, value, at)
    lacking = {each["loc"][:-1] for each in found if each["type"] == "missing"}
    misspelt = {
        (*each["loc"][:-1], *_meant(each["loc"], model))
        for each in found
        if each["type"] == "extra_forbidden" and each["loc"][:-1] in lacking
    }
    homes = {
        place
        for each in found
        if each["type"] == "extra_forbidden" and (home := home_of(model, data, at, each["loc"]))
        for place in (home, (*home, each["loc"][-1]))
    }
    found = [
        each
        for each in found
        if each["loc"][:2] not in moved
        and not (each["type"] == "missing" and each["loc"] in misspelt)
        and each["loc"] not in homes
    ]
    problems += [_told(each, model, data, at) for each in found]
    return None, list(dict.fromkeys(problems))


def _is_lost(each: ErrorDetails, data: Data) -> bool:
    return each["type"] == "missing" and len(each["loc"]) == 1 and each["loc"][0] in data.lost


def places_of(error: ValidationError, value: Any) -> list[Path_]:
    """Where a value has faults, at places as they are written."""
    return [each["loc"] for each in _found(error, value)]


def doubted(
    error: ValidationError, model: type[BaseModel], data: Data, value: Any
) -> Iterator[Path_]:
    """The same, and what a field that is none may be: one that lacks, or of the part above it."""
    for each in _found(error, value):
        yield (place := each["loc"])
        if each["type"] == "extra_forbidden":
            around = place[:-1]
            there = _at(value, around)
            lacking = [name for name in _fields_at(model, around) if name not in there]
            yield from ((*around, name) for name in _meant(place, model) or lacking)
            if home := home_of(model, data, (), place):
                yield home


def _found(error: ValidationError, value: Any) -> list[ErrorDetails]:
    found = error.errors(include_url=False, include_input=True)
    meant = list(_of_what_is_meant(found, value))
    places = [each["loc"] for each in meant]
    return [
        each
        for each in meant
        if not (each["type"] == "too_short" and _has_deeper(each["loc"], places))
    ]


_NO_NAME = (
    "If it goes on with the text above, begin it as far in as that text. Otherwise write the name"
    " of its field before it, and a second colon only in quotation marks."
)

_TAG = re.compile(r"[A-Z]\w*|.*[\[\](-].*|str|int|float|bool")
"""What pydantic adds to a place to say which of several kinds it tried."""


def _of_what_is_meant(found: list[ErrorDetails], value: Any) -> Iterator[ErrorDetails]:
    """The findings at places as they are written; of several kinds only those of the one meant.

    What has fields is meant as a part, all else as a text.
    """
    placed = [(*_place_of(each["loc"], value), each) for each in found]
    parts = {(union, tag[:1].isupper()) for _, union, tag, _ in placed if tag}
    for loc, union, tag, each in placed:
        wanted = isinstance(_at(value, union), dict)
        if not tag or tag[:1].isupper() == wanted or (union, wanted) not in parts:
            yield {**each, "loc": loc}


def _place_of(loc: Path_, value: Any) -> tuple[Path_, Path_, str]:
    """A place without what pydantic adds, and where it added which kind, if it did."""
    place: Path_ = ()
    union: Path_ = ()
    tag = ""
    for step in loc:
        here = _at(value, place)
        known = isinstance(here, dict) and step in here
        if isinstance(step, str) and not known and _TAG.fullmatch(step):
            union, tag = (place, step) if step != "[key]" else (union, tag)
        else:
            place = (*place, step)
    return place, union, tag


def _at(value: Any, place: Path_) -> Any:
    for step in place:
        is_there = step in value if isinstance(value, dict) else isinstance(value, list)
        if not is_there or (isinstance(value, list) and step not in range(len(value))):
            return None
        value = value[step]
    return value


def _of_lists_run_together(
    found: list[ErrorDetails], model: type[BaseModel], data: Data, value: dict[str, Any], at: Path_
) -> tuple[set[Path_], list[Problem]]:
    """Members of a list that are those of the next one, because the line of that is missing.

    They have a field that is none here; one that only lacks a field is an unfinished member.
    """
    moved: set[Path_] = set()
    problems: list[Problem] = []
    for loc in dict.fromkeys(
        each["loc"][:2] for each in found if each["type"] == "extra_forbidden"
    ):
        member = _at(value, loc)
        if len(loc) < 2 or not isinstance(loc[1], int) or not isinstance(member, dict):
            continue
        fitting = list(_lists_with(model, member))
        others = [name for name in fitting if name not in value]
        if others and loc[0] not in fitting:
            moved.add(loc)
            if (loc[0], loc[1] - 1) not in moved:
                names = " or ".join(f"`{name}:`" for name in others)
                words = {"list": loc[0], "names": names, "hint": f"`{others[0]}:`"}
                problems.append(data.problem("list-unnamed", (*at, *loc), **words))
    return moved, problems


def _lists_with(model: type[BaseModel], member: dict[str, Any]) -> Iterator[str]:
    """The lists of a model whose members have all fields of this one, and lack none of theirs."""
    for name, field in model.model_fields.items():
        inner = inner_model(field.annotation)
        if inner and typing.get_origin(field.annotation) is tuple:
            fields = {each.alias or key: each for key, each in inner.model_fields.items()}
            needed = {key for key, each in fields.items() if each.is_required()}
            if needed <= member.keys() <= fields.keys():
                yield field.alias or name


def _has_deeper(loc: Path_, others: list[Path_]) -> bool:
    """A faulty member also makes its list "too short": that is noise."""
    return any(len(other) > len(loc) and other[: len(loc)] == loc for other in others)


def home_of(model: type[BaseModel], data: Data, at: Path_, loc: Path_) -> Path_:
    """The part right above a field that is none here: it has such a field, and lacks it.

    Of what is no name of a field, the empty field above: it is a line of its text.
    """
    here = data.place((*at, *loc))
    home, field = loc[:-1], str(loc[-1])
    while True:
        part = _at(data.value, (*at, *home))
        steps = part if isinstance(part, dict) else range(len(part) if part else 0)
        above = data.step_above((*at, *home), steps, here)
        if above is None:
            return ()
        home = (*home, above)
        part, fields = _at(data.value, (*at, *home)), _fields_at(model, home)
        if (part is None or part == "") and not _is_list(model, home):
            is_text = not fields and not _NAME.fullmatch(field)
            return home if field in fields or is_text else ()
        if isinstance(part, dict) and field in fields and field not in part:
            return home
        if not isinstance(part, dict | list):
            return ()


_NAME = re.compile("[a-z_]+")


def _is_list(model: type[BaseModel], loc: Path_) -> bool:
    around = _model_at(model, loc[:-1])
    field = around.model_fields.get(str(loc[-1])) if around else None
    return field is not None and typing.get_origin(field.annotation) is tuple


def _home_told(model: type[BaseModel], data: Data, at: Path_, loc: Path_) -> str:
    """Where a field that is none belongs, and how to put it there; empty where it is not known."""
    if data.changed and not at and len(loc) == 1:
        # A change is told by its own file: of the item below, too, the part has such a field.
        data = read_yaml(data.place(loc)[0])
    home = home_of(model, data, at, loc)
    return _of_home(home, data, at, loc) if home else ""


def _of_home(home: Path_, data: Data, at: Path_, loc: Path_) -> str:
    """What to do with a field that begins too far out for its home; empty where it does not."""
    part = _at(data.value, (*at, *home))
    file, line = data.place((*at, *loc))
    rows = data.rows(file)
    beside = data.line((*at, *home, next(iter(part)))) if part else data.line((*at, *home))
    if max(beside, line) > len(rows):
        return ""
    inner = depth_of(rows[beside - 1]) + (0 if part else 2)
    lacking = inner - depth_of(rows[line - 1])
    if lacking <= 0:
        return ""
    name = f"`{home[-1]}:`" if isinstance(home[-1], str) else f"the last one of `{home[-2]}:`"
    says = f"It {'may belong' if part else 'belongs'} to {name}"
    return f"{says}: put {lacking} spaces before this line."


def _told(error: ErrorDetails, model: type[BaseModel], data: Data, at: Path_) -> Problem:
    loc, kind = error["loc"], error["type"]
    where = (*at, *loc)
    field = _field_name(loc)
    match kind:
        case "extra_forbidden" if hint := _home_told(model, data, at, loc):
            return data.problem("field-unknown", where, field=loc[-1], hint=hint)
        case "extra_forbidden" if not (_NAME.fullmatch(str(loc[-1])) or _meant(loc, model)):
            words = {"field": loc[-1], "hint": _NO_NAME}
            return data.problem("field-unknown", where, **words)
        case "extra_forbidden":
            hint = "".join(f"Did you mean '{each}'? " for each in _meant(loc, model))
            known = ", ".join(_fields_at(model, loc[:-1]))
            words = {"field": loc[-1], "hint": f"{hint}The fields here are: {known}."}
            return data.problem("field-unknown", where, **words)
        case "missing":
            hint = _waiting(data, where)
            return data.problem("field-missing", where, field=field, hint=hint)
    context = error.get("ctx", {})
    if error["input"] is None and kind != "literal_error":
        kind = "list_empty" if kind == "tuple_type" else "string_too_short"
    known_detail = _DETAILS.get(kind)
    told = error["msg"][:1].lower() + error["msg"][1:]
    detail = known_detail.format(**context) if known_detail else told
    if kind == "string_pattern_mismatch":
        detail = f"has '{error['input']}', which is no id"
    elif kind == "telephone":
        detail = f"has '{error['input']}', which {error['msg']}"
    elif kind in {"literal_error", "slug", "day"}:
        detail += f", not '{error['input']}'"
    hint = _hint(kind, field, error["input"])
    if kind == "model_type" and (fields := _fields_at(model, loc)):
        hint = f"Write its fields below it, two spaces further in, as `{fields[0]}: …`."
    return data.problem("field-value", where, field=field, detail=detail, hint=hint)


def _hint(kind: str, field: str, given: Any) -> str:
    """What to do with the value of a field."""
    match kind, given:
        case "bool_type", _:
            is_no = str(given).lower() in {"no", "off", "n", "0"}
            return f"Write `{field}: {'false' if is_no else 'true'}`."
        case "int_type" | "int_parsing", _ if field == "year":
            return "Write the year in figures alone, such as 2020."
        case "tuple_type", str() if sign := odd_sign(given):
            told = f"{sign.detail[:1].upper()}{sign.detail[1:]}"
            return f"{told}. Write each on a line of its own, behind a hyphen and a space."
        case "tuple_type", dict():
            first = next(iter(given), "id")
            rest = ": …" if re.fullmatch("[a-z_]+", first) else ""
            return (
                "If a line with a dash stands above, behind a `#`, take its `#` away too. Otherwise"
                f" begin each with a dash: `- {first}{rest}`."
            )
        case "name_alone", dict():
            return f"Write the name alone: `- {next(iter(given))}`."
    return _HINTS.get(kind, "Correct it.")


def _waiting(data: Data, where: Path_) -> str:
    """That a field which is missing stands behind `#`, below the first line of its part."""
    part, field = where[:-1], where[-1]
    file, begin = data.place(part)
    lines = data.rows(file)
    indent = indent_of(lines[begin - 1]) if part and begin <= len(lines) else -1
    for number, row in enumerate(islice(lines, begin - 1, begin + _NEAR), begin):
        if re.match(rf"#(?! \S)\s*{field}:", row):
            return f" If it is the one behind `#` in line {number}, take that `#` away."
        if number > begin and row.strip() and row[0] != "#" and indent_of(row) <= indent:
            break
    return ""


_NEAR = 60
"""So many lines of a part are looked through for a field that waits."""


def _field_name(loc: Path_) -> str:
    """The last field of a path, with the number of the member for a list: `options 2`."""
    if loc and isinstance(loc[-1], int) and len(loc) > 1:
        return f"{loc[-2]}, number {loc[-1] + 1}"
    return str(loc[-1]) if loc else "file"


def _meant(loc: Path_, model: type[BaseModel]) -> list[str]:
    """The field that an unknown one most likely is; none where it is like none."""
    return nearest(str(loc[-1]), _fields_at(model, loc[:-1]))


def _fields_at(model: type[BaseModel], loc: Path_) -> list[str]:
    """The fields an author may write at `loc` of a model."""
    current = _model_at(model, loc)
    if current is None:
        return []
    hidden = set(getattr(current, "given", ()))
    return [
        field.alias or name for name, field in current.model_fields.items() if name not in hidden
    ]


def _model_at(model: type[BaseModel], loc: Path_) -> type[BaseModel] | None:
    """The model of the part at `loc` of a model."""
    current: type[BaseModel] | None = model
    for step in loc:
        # A number is a place in a list, and what is no field is a name that the author gave.
        if current and step in current.model_fields:
            current = inner_model(current.model_fields[str(step)].annotation)
    return current


def inner_model(annotation: Any) -> type[BaseModel] | None:
    """The model inside `Annotated[tuple[Model, ...]]`, `Model | None` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if isinstance(annotation, types.GenericAlias | types.UnionType) or typing.get_args(annotation):
        for each in typing.get_args(annotation):
            if found := inner_model(each):
                return found
    return None
