"""The text of a new scenario: the example to begin with, with remarks above the story."""

from __future__ import annotations

from typing import Any

from practiceguides.content.source import RULE, parse_yaml, read_yaml
from practiceguides.scenarios.spec import Scenario
from practiceguides.schemas import schema_of

from .commented import commented, remark

_HEAD = f"""\
An example of a story, complete as it stands. Put your texts in place of its texts.

{RULE}

Below the second line `---` there are no remarks."""

_BODY = """\
How the story below is written:

`## ` begins a scene, and `{#name}` on the line before gives it a name. Text follows, then the
choices.

`- [What I do](#next-scene){#name practice=sound}` is a choice. `practice` is sound, defensible or
harmful: what it is worth, however the story ends. Offer three at least.

`> ` under it says what comes of it, in this story. After `{.why}`: why it is careful or does harm.
After `{.facts}`: what research and law say, with the ids of facts. After `{.their-side}`: how it
looked to the person.

`set=alone` on a choice makes the story remember `alone`. `if="alone"`, `if="not alone"` show a
text or a choice only then.

`{#name .end outcome=mixed}` before a scene makes it an ending: good, mixed or poor, for the
person. The text after `{.decided}` says what decided it.

The page “All exercise types” says more. What is wrong is told by: guides check"""

_OF_DESKS = {"before", "hands_on", "later", "table", "walkthroughs"}
"""What a first story leaves out."""
_BELOW = {"type", "scenes", "where_you_work"}
"""What does not stand above the story."""

FIRST = 1
"""The number of the example that `guides new scenario` takes."""


def story_text(number: int = FIRST, title: str = "") -> str:
    """Example `number` of a scenario, 0 the first one, as a commented file of its own."""
    examples = [each["markdown"] for each in read_yaml(Scenario.folder / "examples.yaml").value]
    fronts = [_front(each) for each in examples]
    _, _, story = examples[number].partition("\n---\n")
    value = {**fronts[number], **({"title": title} if title else {})}
    schema = schema_of(Scenario)
    kept = {
        name: each
        for name, each in schema["properties"].items()
        if name in value or name not in _OF_DESKS | _BELOW
    }
    others = [{name: front[name] for name in front if name in kept} for front in fronts]
    fields = commented({**schema, "properties": kept}, value, others)
    return "\n".join(["---", *remark(_HEAD), fields, *remark(_BODY), "---", story])


def _front(text: str) -> dict[str, Any]:
    front = text.removeprefix("---\n").partition("\n---\n")[0]
    value: dict[str, Any] = parse_yaml(front, Scenario.folder / "examples.yaml").value
    return value
