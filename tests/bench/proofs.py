"""How long it takes to prove a large scenario, and how much memory.

python -m tests.bench.proofs states | scenes | fast | slow: one measurement in a process of its
own, as JSON (seconds, megabytes at the most, states).
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

from practiceguides.content.validate import validate
from practiceguides.scenarios.engine import Engine
from practiceguides.scenarios.parse import parse_scenario
from practiceguides.scenarios.proof import prove
from practiceguides.scenarios.proof.machine import Machine
from practiceguides.scenarios.proof.walk import walk
from practiceguides.scenarios.spec import Scenario

from .common import ROOT, Row

CAP = 2_000_000
CHOICES = 5
MEGA = 1000  # ru_maxrss counts in kilobytes on Linux


def proofs() -> list[Row]:
    """A million states, a long text, and the same walk in plain Python on fewer states."""
    large, text = _measured("states"), _measured("scenes")
    fast, slow = _measured("fast"), _measured("slow")
    what = f"Proof of {large['states']:,} states, {CHOICES} choices each"
    return [
        Row(f"{what}: time", large["seconds"], 5, "s"),
        Row(f"{what}: memory at the most", large["megabytes"], 300, "MB"),
        Row("A scenario of 2,000 scenes, read and proved", text["seconds"], 2, "s"),
        Row(
            f"Every state of {fast['states']:,} visited, and what is open from there",
            fast["seconds"], None, "s",
            "engine.py and a plain search over positions", slow["seconds"],
        ),
    ]  # fmt: skip


def _measured(name: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.proofs", name]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def states() -> int:
    """Visit all states where almost every state can be met again: the worst case."""
    return len(walk(Machine(_outline(scenes=320, meter=9)), CAP).order)


def fast() -> int:
    """The same for fewer states."""
    return len(walk(Machine(_outline(scenes=40, meter=5)), CAP).order)


def slow() -> int:
    """What one would write first: a set of positions, and a sweep until nothing changes."""
    engine = Engine(_outline(scenes=40, meter=5))
    ends = {scene["id"] for scene in engine.spec["scenes"] if scene["end"]}

    def key(position: Any) -> Any:
        return (position.scene, position.flags, tuple(position.meters.items()), position.used)

    after: dict[Any, set[Any]] = {}
    waiting = [engine.start()]
    while waiting:
        position = waiting.pop()
        if key(position) in after:
            continue
        there = [engine.step(position, each["id"]) for each in engine.offered(position)]
        after[key(position)] = {key(each) for each in there}
        waiting += there
    open_ = {here: {here[0]} & ends for here in after}
    changing = True
    while changing:
        changing = False
        for here, targets in after.items():
            new = open_[here].union(*(open_[target] for target in targets))
            if new != open_[here]:
                open_[here] = new
                changing = True
    return len(after)


def scenes() -> int:
    """Read and prove a text of 2,000 scenes."""
    file = Path("long.md")
    data = parse_scenario(_text(2000), file)
    item, problems = validate(Scenario, data, data.value, {"id": "long", "file": file})
    if item is None or any(True for _ in item.faults()):
        raise RuntimeError(f"the long text has faults: {problems}")
    prove(item)
    return len(item.scenes)


def _outline(scenes: int, meter: int) -> dict[str, Any]:
    """A scenario of choices that lead anywhere, with flags, meters and conditions."""
    random = Random(1)
    flags = [f"flag-{number}" for number in range(5)]

    def condition() -> list[Any]:
        if random.random() < 0.3:
            return [">=", random.choice(("one", "two")), random.randrange(1, meter)]
        return random.choice((["flag", random.choice(flags)], ["not", ["flag", flags[0]]]))

    def choice(scene: int, place: int) -> dict[str, Any]:
        effects = {random.choice(("one", "two")): random.choice((-1, 1))}
        return {
            "id": f"choice-{scene}-{place}",
            "to": f"scene-{random.randrange(scenes + 1)}",
            "practice": None,
            "effects": effects if random.random() < 0.5 else {},
            "set": [random.choice(flags)] if random.random() < 0.3 else [],
            "if": condition() if place and random.random() < 0.2 else None,
            "once": False,
        }

    listed = [
        {
            "id": f"scene-{number}",
            "end": None,
            "body": [],
            "choices": [choice(number, place) for place in range(CHOICES)],
        }
        for number in range(scenes)
    ]
    end = {"id": f"scene-{scenes}", "end": {"outcome": "mixed"}, "body": [], "choices": []}
    meters = {name: [0, 0, meter] for name in ("one", "two")}
    return {"start": "scene-0", "meters": meters, "flags": flags, "scenes": [*listed, end]}


def _text(count: int) -> str:
    """A text of many scenes that lead on and on, with a flag, a meter and a condition."""
    head = (
        "---\ntitle: Long\nobjective: Go on.\nrole: You go.\nperson: Somebody.\nstart: scene-0\n"
        "meters: {trust: [0, 1, 2]}\nflags: [asked]\nminutes: 30\n---\n\n"
    )
    parts = [head]
    for number in range(count - 1):
        near, far = number + 1, min(number + 7, count - 1)
        parts.append(
            f"{{#scene-{number}}}\n## Scene {number}\n\n"
            f"You stand at door {number}. Somebody waits.\n\n"
            f"- [Knock and wait](#scene-{near}){{#knock-{number} practice=sound trust=1}}\n"
            f"  > The door opens.\n"
            f"- [Go in at once](#scene-{far}){{#enter-{number} practice=harmful trust=-1}}\n"
            f"  > Nobody looks up.\n"
            f'- [Ask](#scene-{near}){{#ask-{number} set=asked if="trust>=1"}}\n'
            f"  > A voice says yes.\n\n"
        )
    parts.append(
        f"{{#scene-{count - 1} .end outcome=mixed}}\n## Scene {count - 1}\n\nThe last door.\n"
    )
    return "".join(parts)


if __name__ == "__main__":
    measured = {"states": states, "scenes": scenes, "fast": fast, "slow": slow}[sys.argv[1]]
    began = time.perf_counter()
    count = measured()
    seconds = time.perf_counter() - began
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGA
    print(json.dumps({"seconds": seconds, "megabytes": most, "states": count}))
