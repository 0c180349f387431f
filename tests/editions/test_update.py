"""`guides update`: the next version comes, nothing is lost, and there is a way back."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from practiceguides.content.whole import write_whole
from practiceguides.editions import backups
from practiceguides.editions import update as module
from practiceguides.editions.memory import FOLDER, SEEN
from tests.conftest import CHOICE, REASONED
from tests.editions.workshop import BOOK, COUNTER, PAGE, STORY, Workshop
from tests.turns import after_its_turn

OURS = """\
# Our counter has a bench.
extends: counter
title: Our counter
options:
  - id: send   # most of us do
    feedback:
      story: He goes, and does not come back.
"""


def test_the_next_version_of_a_workshop(workshop: Workshop) -> None:
    """One change merges, one is left, one is withdrawn, one is a correction; nothing is lost."""
    workshop.write(COUNTER, OURS)
    workshop.write(STORY, REASONED.replace("The boat is in.", "Our boat is in."))
    workshop.write("book/page.md", PAGE.replace("One.", "One of ours."))
    workshop.write("book/exercises/desk.yaml", f"extends: counter\n{OURS[OURS.index('title') :]}")
    workshop.write("book/ours.md", "# Ours\n\nDebt binds {fact}`F-ID-01`.\n\n```{rests-on}\n```\n")
    assert workshop.run("check", "--strict")[0] == 0
    mine = workshop.files()

    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    workshop.publish(STORY, ("The boat is in.", "The boat is late."))
    workshop.withdraw(COUNTER)
    workshop.publish(
        "book/facts.yaml",
        ("can bind a person.", "can bind some people."),
        ("mark: read", "mark: read\n  corrected: {day: 2026-11-20, what: It told of everybody.}"),
    )
    status, said = workshop.run("check")
    assert status == 1
    for code in ("behind", "changed", "gone", "corrected"):
        assert f"[edition-{code}]" in said

    status, said = workshop.run("update")
    assert status == 0
    order = ["CORRECTED: this", "Taken out of", "For you to decide", "Ours is in your"]
    assert sorted(order, key=said.index) == order
    merged = PAGE.replace("One.", "One of ours.").replace("Two ", "Two, anew ")
    # Where the book shows the exercise no more, the page does not either.
    assert workshop.read("book/page.md") == merged.replace("```{exercise} counter\n```\n\n", "")
    assert workshop.read(STORY).encode() == mine[STORY]
    whole = workshop.read(COUNTER)
    assert "extends" not in whole
    for text in ("# Our counter has a bench.", "# most of us do", "title: Our counter"):
        assert text in whole
    assert "Ask how the debt began" in whole
    left = f"{FOLDER}/left/book/scenarios/quay"
    assert "The boat is late." in workshop.read(f"{left}.now.md")
    assert "Our boat is in." in workshop.read(f"{left}.yours.md")

    status, said = workshop.run("check")
    assert (status, "[edition-gone]" in said, "[edition-behind]" in said) == (0, False, False)
    assert workshop.run("update", "--keep", "quay", "--read", "F-ID-01")[0] == 0
    assert workshop.told() == []
    assert "Nothing is new in the book since your last update" in workshop.run("update")[1]

    status, said = workshop.run("update", "--undo")
    assert status == 0
    assert (
        "You need not put anything back. This waits for you again: about “Debt can bind some"
        in said
    )
    assert f"a paragraph has a new text ({STORY}, line " in said
    assert "To take back the whole update too, type: guides update" in said
    status, said = workshop.run("update", "--undo")
    assert (status, "Your edition is again as it was before the update." in said) == (0, True)
    assert workshop.files() == mine
    assert sorted(each.name for each in (workshop.folder / FOLDER).iterdir()) == [
        "before", "book", "seen.json", "shown.zip", "undone",
    ]  # fmt: skip


def test_what_no_page_shows_any_more_is_told(workshop: Workshop) -> None:
    """The trainer's exercise stays as their own; a page of theirs that could show it is named."""
    block = "```{exercise} counter\n```"
    workshop.write(COUNTER, OURS)
    workshop.write("book/ours.md", "# Ours\n\n```{rests-on}\n```\n")
    workshop.check()
    workshop.withdraw(COUNTER)
    lead = (
        "To show it, open a page of yours in your editor, such as book/ours.md."
        " Copy these two lines into it, above the line with `{rests-on}`, with an empty line above"
        " and one below:"
    )
    said = workshop.run("update")[1]
    stood = "It stood on the page “Our workshop (the first page)”, and is out of it."
    assert f"No page shows it now. {stood} {lead} {' '.join(block.split())}" in said
    show = "1. Show the exercise 'Our counter' (counter) on a page of yours, or delete its file."
    assert f"Next, in this order: {show}" in said
    lead = lead.replace("`{rests-on}`", "<code>{rests-on}</code>")
    assert f'<p>{lead}</p><pre class="file"><code>{block}</code></pre>' in workshop.news()


def test_a_correction_is_not_written_into_a_text_of_the_trainer(workshop: Workshop) -> None:
    """Their page would say that a statement was corrected, and show the wrong one as the right."""
    facts = "book/facts.yaml"
    own = "- id: F-ID-01\n  text: Debt binds.\n  sources: [{key: ilo2012}]\n  mark: read\n"
    workshop.write(facts, own)
    workshop.check()
    correction = "  corrected: {day: 2026-11-20, what: It told of everybody.}\n"
    workshop.publish(
        facts,
        ("can bind a person.", "can bind some people."),
        ("mark: read\n", f"mark: recalled\n{correction}"),
    )
    workshop.run("update")
    assert workshop.read(facts) == own.replace("mark: read", "mark: recalled")
    workshop.run("update", "--take", "facts")
    assert "It told of everybody." in workshop.read(facts)
    assert workshop.told() == []


def test_what_stays_of_a_story_is_told_by_scenes(workshop: Workshop) -> None:
    """No path of fields: a trainer knows the names of scenes."""
    scene = REASONED.split("\n---\n", 1)[1].partition("{#end")[0]
    ours = scene.replace("The boat is in.", "Our boat is in.")
    workshop.write(STORY, f"---\nextends: quay\ntitle: Our quay\n---\n{ours}")
    workshop.check()
    workshop.publish(STORY, ("title: The quay", "title: The pier"))
    said = workshop.run("update")[1]
    assert "read differently" not in said, "the trainer's own title stands there still"
    said = workshop.run("update", "--take", "title")[1]
    assert f"All else that you wrote in {STORY} stays yours: the scene 'quay'." in said


def test_a_list_is_merged_entry_by_entry(workshop: Workshop) -> None:
    """Who fills in one line of a card has our new words in another; rows of a table too."""
    card = "# Another page\n\n1. **Child protection:** …\n2. No cell.\n   Nor a van.\n\n"
    table = "| Who | When |\n| --- | --- |\n| The desk | … |\n| The ward | at night |\n"
    workshop.write("book/other.md", card + table, workshop.base)
    ours = (
        (card + table).replace("protection:** …", "protection:** 000-1").replace("k | …", "k | 9")
    )
    workshop.write("book/other.md", ours)
    workshop.check()
    workshop.publish("book/other.md", ("No cell.", "No cell, ever."), ("at night", "by day"))
    told = {each.message.partition("file: ")[2] for each in workshop.check()}
    assert told == {
        "under 'Another page', the entry 'No cell. Nor a van.' has a new text",
        "under 'Another page', the row '| The ward | at night |' has a new text",
    }
    workshop.run("update")
    merged = ours.replace("No cell.", "No cell, ever.").replace("at night", "by day")
    assert workshop.read("book/other.md") == merged


def test_what_the_trainer_took_out_is_new_to_nobody(workshop: Workshop) -> None:
    """Nobody is told that an answer has new words which the edition does not show."""
    workshop.write(COUNTER, "extends: counter\noptions:\n  - id: send\n    remove: true\n")
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    assert workshop.check() == []
    assert "He waits" not in workshop.run("update")[1]


def test_an_answer_of_the_book_is_taken(workshop: Workshop) -> None:
    """Only where both changed it; all else of the trainer's stays."""
    workshop.write(COUNTER, OURS)
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    status, said = workshop.run("update", "--take", "send")
    assert status == 0
    assert "You took ours, as you chose:" in said
    assert f"{COUNTER}, line 7: what happens after the answer 'Send him to the loan queue'" in said
    assert "told in new words Ours now: 'He waits for a day and goes home.'" in said
    assert f"All else that you wrote in {COUNTER} stays yours: the title. Read" in said
    assert workshop.read(COUNTER) == OURS.replace(
        "He goes, and does not come back.", "He waits for a day and goes home."
    )
    assert workshop.told() == []


def test_of_a_text_that_is_ours_now_nobody_reads_that_it_stays_theirs(workshop: Workshop) -> None:
    """The trainer's fact had no sources, and after the choice it has no word of theirs."""
    workshop.write("book/facts.yaml", "- id: F-ID-01\n  text: Debt binds our people.\n")
    workshop.check()
    workshop.publish("book/facts.yaml", ("Debt can bind a person.", "Debt can bind some people."))
    said = workshop.run("update", "--take", "facts")[1]
    assert "Ours now: 'Debt can bind some people.'" in said
    assert "stays yours" not in said


def test_what_is_kept_and_taken_at_once_is_asked_again(workshop: Workshop) -> None:
    """Neither is done where both are asked of the same."""
    workshop.write(COUNTER, OURS)
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    status, said = workshop.run("update", "--keep", "send", "--take", "send")
    assert (status, "send cannot be kept and taken" in said) == (2, True)
    assert workshop.read(COUNTER) == OURS


@pytest.mark.parametrize("words", [("counter",), (COUNTER,), ("send",)])
@pytest.mark.parametrize("choice", ["--keep", "--take"])
def test_what_an_update_left_is_chosen_afterwards(
    workshop: Workshop, choice: str, words: tuple[str]
) -> None:
    """In the order that the command and the page teach."""
    workshop.write(COUNTER, OURS)
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    said = workshop.run("update")[1]
    for each in (
        "For you to decide. You changed it, and we did too. Yours stays until you choose.",
        "what happens after the answer 'Send him to the loan queue' is told in new words",
        "The book before: He waits for an hour and goes home.",
        "The book now: He waits for a day and goes home.",
        "Yours: He goes, and does not come back. To keep yours, type: guides update",
        "--keep counter To take ours, type: guides update",
        "--take counter",
        "Next, in this order: 1. Keep yours or take ours: type a line with --keep or with --take.",
        " 2. Type: guides check --strict",
    ):
        assert each in said
    assert workshop.told() == [f"{COUNTER}:7 edition-changed"]
    status, said = workshop.run("update", choice, *words)
    chosen = {
        "--keep": "Yours stays: 'He goes, and does not come back.'",
        "--take": "Ours now: 'He waits for a day and goes home.'",
    }[choice]
    assert (
        status,
        chosen in said,
        "Next, in this order: 1. Type: guides check --strict" in said,
    ) == (0, True, True)
    assert workshop.told() == []
    assert workshop.run("check", "--strict")[0] == 0
    assert "Nothing is new in the book since your last update" in workshop.run("update")[1]
    assert (workshop.read(COUNTER) == OURS) == (choice == "--keep")
    assert workshop.run("update", "--undo")[0] == 0
    assert workshop.told() == [f"{COUNTER}:7 edition-changed"]


def test_a_name_that_nothing_has_changes_nothing(workshop: Workshop) -> None:
    """What is left is named."""
    workshop.write(COUNTER, OURS)
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    before = workshop.files()
    status, said = workshop.run("update", "--keep", "countre")
    assert status == 2
    assert "nothing to choose under the name countre. You can choose: counter." in said
    assert workshop.files() == before


def test_where_all_is_decided_no_name_is_asked_for(workshop: Workshop) -> None:
    """The trainer need not look for the right one."""
    workshop.check()
    status, said = workshop.run("update", "--keep", "counter")
    assert status == 2
    assert said.startswith("You have nothing to choose: all is decided. To choose again")


def test_two_places_of_a_file_are_chosen_apart(workshop: Workshop) -> None:
    """Each has a command of its own; what is taken at one place takes nothing at the other."""
    workshop.write(
        COUNTER,
        "extends: counter\noptions:\n  - id: ask\n    text: Sit down with him\n"
        "  - id: send\n    text: Send him away\n",
    )
    workshop.check()
    workshop.publish(
        COUNTER,
        ("Ask how the debt began", "Ask about the debt"),
        ("Send him to the loan queue", "Send him to the queue"),
    )
    said = workshop.run("update")[1]
    assert "--take counter/ask" in said
    assert "--take counter/send" in said
    assert workshop.run("update", "--take", "counter/send")[0] == 0
    text = workshop.read(COUNTER)
    assert "text: Sit down with him" in text
    assert "text: Send him to the queue" in text
    assert workshop.run("update", "--keep", "counter/ask")[0] == 0
    assert workshop.told() == []


def test_a_long_text_is_shown_from_where_it_differs(workshop: Workshop) -> None:
    """In the window for commands the three texts would else look alike."""
    long = "He waits for an hour, " + "and for another one, " * 9
    workshop.publish(COUNTER, ("He waits for an hour and goes home.", f"{long}then he goes home."))
    workshop.write(COUNTER, OURS.replace("He goes, and", f"{long}then he weeps, and"))
    workshop.check()
    workshop.publish(COUNTER, ("then he goes home", "then he sings"))
    said = workshop.run("update")[1]
    for each in ("before: … another one, then he goes home.", "now: … another one, then he sings."):
        assert each in said
    assert "Yours: … another one, then he weeps, and does not" in said


def test_what_is_new_elsewhere_asks_for_nothing(workshop: Workshop) -> None:
    """Most of a new version lies under no file of the trainer's."""
    workshop.check()
    workshop.publish("book/other.md", ("Three.", "Four."))
    said = workshop.run("update")[1]
    assert said.startswith(
        "All else that is new in the book is in your edition already: there you have nothing to"
        " choose."
    )


def test_an_update_opens_its_page_for_whoever_sits_there(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, when something is new; elsewhere it says how the page is opened."""
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or True)
    workshop.write(COUNTER, OURS)
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    assert "Open this file with a double-click." in workshop.run("update", "--dry-run")[1]
    assert opened == []
    monkeypatch.setattr("practiceguides.cli.showing.is_person", lambda: True)
    assert "Your browser shows it now." in workshop.run("update")[1]
    assert opened == [(workshop.folder / "_build" / "changes.html").as_uri()]
    assert "Open this file with a double-click." in workshop.run("update", "--keep", "send")[1]
    assert len(opened) == 1
    workshop.run("update", "--open")
    assert len(opened) == 2


def test_what_waits_behind_a_sign_is_renewed(workshop: Workshop) -> None:
    """Whoever takes a `#` away a year later does not bring our old text back."""
    text = workshop.begun().replace("#title: The counter", "title: Our counter")
    workshop.write(COUNTER, text)
    workshop.check()
    old, new = "He waits for an hour and goes home.", "He waits.\n        He goes home."
    workshop.publish(COUNTER, (old, new), ("minutes: 1", "minutes: 2\nnote: It is late."))
    assert workshop.run("update")[0] == 0
    renewed = text.replace(old, new.replace("\n", "\n#"))
    renewed = renewed.replace("#minutes: 1", "#minutes: 2\n#note: It is late.")
    assert workshop.read(COUNTER) == renewed
    assert workshop.told() == []
    assert workshop.run("update", "--undo")[0] == 0
    assert workshop.read(COUNTER) == text


def test_what_is_new_in_lines_that_wait_is_told_with_its_line(workshop: Workshop) -> None:
    """The line of the text that is new, and not of the answer which it belongs to."""
    text = workshop.begun().replace("#title: The counter", "title: Our counter")
    workshop.write(COUNTER, text)
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    said = workshop.run("update")[1]
    before, _, _ = text.partition("He waits for an hour")
    [field] = [n for n, line in enumerate(before.split("\n"), 1) if "story:" in line][-1:]
    assert f"{COUNTER}, line {field}: what happens after the answer 'Send him to the" in said


def test_a_withdrawn_exercise_is_written_whole_and_once(workshop: Workshop) -> None:
    """What waited behind `#`, and what was said of it, is gone: the file is the trainer's own."""
    text = workshop.begun().replace("#title: The counter", "title: Our counter   # by the sea")
    workshop.write(COUNTER, text)
    workshop.check()
    (workshop.base / COUNTER).unlink()
    page = workshop.base / "book/page.md"
    page.write_text(page.read_text().replace("```{exercise} counter\n```\n", ""))
    said = workshop.run("update")[1]
    written = workshop.read(COUNTER)
    assert "Taken out of the book" in said
    assert [line for line in written.splitlines() if line.startswith("#")] == []
    assert written.startswith("type: choice\ntitle: Our counter   # by the sea\n")
    assert written.count("Send him to the loan queue") == 1
    assert "```{exercise} counter\n```</code>" in workshop.news()


def test_a_withdrawn_exercise_keeps_the_remarks_of_its_trainer_where_they_are(
    workshop: Workshop,
) -> None:
    """What was written between our lines is read beside the same lines as before."""
    ours = (workshop.base / COUNTER).read_text()
    mine = {
        "title: The counter": "# For Ade: read it aloud.\ntitle: Our counter",
        "  - id: send": "  # Nobody here does this.\n  - id: send",
    }
    text, whole = workshop.begun(), ours
    for old, new in mine.items():
        waits = new.replace("\n  -", "\n#  -")
        assert text.count(f"#{old}") == whole.count(old) == 1
        text, whole = text.replace(f"#{old}", waits), whole.replace(old, new)
    workshop.write(COUNTER, text)
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.run("update")
    assert workshop.read(COUNTER) == whole


def test_a_remark_of_a_short_change_stays_above_when_it_is_withdrawn(workshop: Workshop) -> None:
    """Where our lines do not wait, a remark below `extends:` does not go to the end."""
    workshop.write(COUNTER, "extends: counter\n# For Ade: read it aloud.\ntitle: Our counter\n")
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.run("update")
    written = workshop.read(COUNTER)
    assert written.startswith("# For Ade: read it aloud.\n")
    assert "title: Our counter" in written


def test_a_withdrawn_exercise_stays_on_a_page_of_the_trainer_s(workshop: Workshop) -> None:
    """Nobody is told to take it off there, or to show it once more."""
    workshop.write("book/ours.md", "# Ours\n\n```{exercise} counter\n```\n")
    workshop.write(COUNTER, workshop.begun().replace("#title: The counter", "title: Our counter"))
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.run("update")
    news = workshop.news()
    assert "Your page book/ours.md shows it still." in news
    assert "Take its name out" not in news
    assert "Copy these two lines" not in news


def test_a_withdrawn_exercise_that_is_shown_again_is_told_as_shown(workshop: Workshop) -> None:
    """Whoever has pasted its two lines is not asked to paste them once more."""
    workshop.write("book/ours.md", "# Ours\n\n```{rests-on}\n```\n")
    workshop.write(COUNTER, workshop.begun().replace("#title: The counter", "title: Our counter"))
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.run("update")
    assert "Copy these two lines" in workshop.news()
    workshop.write("book/ours.md", "# Ours\n\n```{exercise} counter\n```\n\n```{rests-on}\n```\n")
    workshop.run("check")
    news = workshop.news()
    assert "<strong>Your page book/ours.md shows it.</strong>" in news
    assert "Copy these two lines" not in news


def test_a_withdrawn_page_keeps_every_line_of_its_trainer(workshop: Workshop) -> None:
    """A heading may read as a line of ours would behind `#`; nothing waits in a page."""
    name = "book/other.md"
    mine = "\n# Ours\n\n## Another page\n\n#\n\nThree, and four.\n"
    workshop.write(name, mine)
    workshop.check()
    (workshop.base / name).unlink()
    toc = workshop.base / "_toc.yml"
    toc.write_text(toc.read_text().replace("chapters:\n- file: book/other\n", ""))

    assert "Taken out of the book" in workshop.run("update")[1]
    assert workshop.read(name) == mine


def test_what_waits_is_renewed_beside_what_is_merged(workshop: Workshop) -> None:
    """In one file, of which the trainer's own words and remarks stay."""
    text = workshop.begun().replace("#title: The counter", "title: Our counter   # by the sea")
    text = text.replace("#minutes: 1", "minutes: 1")
    workshop.write(COUNTER, text)
    workshop.check()
    workshop.publish(COUNTER, ("minutes: 1", "minutes: 2"), ("for an hour", "for a day"))
    workshop.run("update")
    assert workshop.read(COUNTER) == text.replace("minutes: 1", "minutes: 2").replace(
        "for an hour", "for a day"
    )


def test_what_the_trainer_changed_behind_a_sign_stays_and_is_told(workshop: Workshop) -> None:
    """Of our old words some wait still, and nothing is guessed."""
    text = workshop.begun().replace("#      story: He waits", "#      story: He sits and waits")
    workshop.write(COUNTER, text)
    workshop.check()
    workshop.publish(
        COUNTER,
        (
            "    feedback:\n      story: He waits for an hour and goes home.\n",
            "    feedback:\n      story: He waits.\n",
        ),
        ("  - id: send\n    text: Send him", "  - id: send\n    text: Walk with him"),
    )
    workshop.run("update")
    assert workshop.read(COUNTER) == text.replace("text: Send him", "text: Walk with him")


def test_old_words_that_wait_still_are_told(workshop: Workshop) -> None:
    """Where our lines are others and the trainer has begun one of them, nothing is guessed."""
    first = "prompt: What do you do first?"
    text = workshop.begun().replace(f"#{first}", "prompt: And you?")
    workshop.write(COUNTER, text)
    workshop.check()
    workshop.publish(COUNTER, (f"minutes: 1\n{first}", "minutes: 2\nnote: Late.\nprompt: And now?"))
    said = workshop.run("update", "--keep", "counter")[1]
    assert workshop.read(COUNTER) == text
    assert f"In {COUNTER} some lines behind # are old words of ours still." in said
    assert f"see ours as it is now: .over/{COUNTER}" in said
    assert "minutes: 2" in workshop.read(f".over/{COUNTER}")


def test_a_trial_changes_no_file(workshop: Workshop) -> None:
    """It tells what would be done."""
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    before = workshop.files()
    assert "under 'A part', a paragraph has a new text" in workshop.run("update", "--dry-run")[1]
    assert workshop.files() == before
    assert not (workshop.folder / FOLDER / "before").exists()


def test_a_story_of_changes_is_completed_when_it_is_withdrawn(workshop: Workshop) -> None:
    """Its own scene stands among those of the book."""
    scene = REASONED[REASONED.index("{#quay}") : REASONED.index("{#end")]
    mine = scene.replace("The boat is in.", "Our boat is in.")
    workshop.write(STORY, f"---\nextends: quay\n# for May\nminutes: 6\n---\n\n{mine}")
    assert workshop.told() == []
    workshop.withdraw(STORY)
    assert workshop.told() == [f"{STORY}:1 edition-gone"]
    assert workshop.run("update")[0] == 0
    text = workshop.read(STORY)
    for part in ("Our boat is in.", "He goes home.", "title: The quay", "# for May", "minutes: 6"):
        assert part in text
    assert "extends" not in text
    assert workshop.told() == []


def test_a_story_of_changes_loses_names_of_scenes_that_are_gone(workshop: Workshop) -> None:
    """A scene that was to go and is gone is no error."""
    hut = "{#hut}\n## Hut\n\nA.\n\n"
    workshop.write(STORY, REASONED.replace("{#end .end", hut + "{#end .end"), workshop.base)
    workshop.write(STORY, "---\nextends: quay\nremove: [hut]\n---\n")
    workshop.check()
    workshop.publish(STORY, (hut, ""))
    assert workshop.run("update")[0] == 0
    assert "hut" not in workshop.read(STORY)
    assert workshop.run("check")[0] == 0


def notebook(*cells: tuple[str, str]) -> str:
    """A page of cells, each with an id and a text."""
    made = [
        {"cell_type": "markdown", "id": name, "metadata": {}, "source": text.splitlines(True)}
        for name, text in cells
    ]
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)


def test_a_notebook_is_merged_cell_by_cell(workshop: Workshop) -> None:
    """A new cell of the book comes, and the trainer's paragraph stays."""
    name = "book/third.ipynb"
    head, body = ("head", "# Third\n"), ("body", "A.\n\nB.\n")
    workshop.write(name, notebook(head, body), workshop.base)
    workshop.write("_toc.yml", BOOK["_toc.yml"] + "- file: book/third\n", workshop.base)
    workshop.write(name, notebook(head, ("body", "A.\n\nB, ours.\n")))
    workshop.check()
    workshop.write(
        name, notebook(head, ("new", "C.\n"), ("body", "A, new.\n\nB.\n")), workshop.base
    )
    assert workshop.run("update")[0] == 0
    merged = notebook(head, ("new", "C.\n"), ("body", "A, new.\n\nB, ours.\n"))
    assert json.loads(workshop.read(name)) == json.loads(merged)
    assert workshop.told() == []


def test_a_list_and_a_bibliography_are_merged_by_their_members(workshop: Workshop) -> None:
    """Own members stay, and a replaced one takes what we changed elsewhere in it."""
    workshop.write(
        "book/facts.yaml",
        "- id: F-ID-01\n  text: Debt binds.   # ours\n  sources: [{key: ilo2012}]\n  mark: read\n",
    )
    workshop.write("book/references.bib", "@book{ours, title = {Ours}, year = 2020}\n")
    workshop.check()
    workshop.publish("book/facts.yaml", ("mark: read", "mark: recalled"))
    workshop.publish("book/references.bib", ("{{ILO}}", "{{Labour Office}}"))
    assert workshop.run("update")[0] == 0
    assert "text: Debt binds.   # ours" in workshop.read("book/facts.yaml")
    assert "mark: recalled" in workshop.read("book/facts.yaml")
    assert workshop.read("book/references.bib") == "@book{ours, title = {Ours}, year = 2020}\n"
    assert workshop.told() == []


def test_a_picture_is_left_as_a_whole(workshop: Workshop) -> None:
    """It can be kept or taken, and nothing in it is merged."""
    name = workshop.draw()
    assert f"{name}:1 edition-changed" in workshop.told()
    workshop.run("update", "--take", "boat")
    assert workshop.read(name) == "<svg id='new'/>"


def test_a_file_with_a_mistake_is_not_merged_and_not_forgotten(workshop: Workshop) -> None:
    """Once it is mended, its change is told as before."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.publish(COUNTER, ("minutes: 1", "minutes: 2"))
    good = workshop.read(COUNTER)
    workshop.write(COUNTER, f"{good}\tx: [\n")
    broken = workshop.read(COUNTER)
    assert f"cannot be read: {COUNTER}" in workshop.run("update")[1]
    assert workshop.read(COUNTER) == broken
    workshop.write(COUNTER, good)
    assert [each.partition(" ")[2] for each in workshop.told()] == ["edition-behind"]


def test_an_update_that_is_cut_off_can_be_run_again(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full at the worst moment: a sentence, and the second run ends as the first."""
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.check()
    before = workshop.files()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    with monkeypatch.context() as patched:

        def full(file: Path, content: bytes) -> None:
            if file.name == SEEN:
                # As write(2) raises it: it names no file.
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            write_whole(file, content)

        patched.setattr(module, "write_whole", full)
        status, said = workshop.run("update")
        assert status == 1
        assert "Stopped. The disk is full. Make room, then do the same again. Nothing" in said
    assert workshop.run("update")[0] == 0
    merged = PAGE.replace("One.", "Ours.").replace("Two ", "Two, anew ")
    assert workshop.read("book/page.md") == merged
    assert workshop.told() == []
    workshop.run("update", "--undo")
    workshop.run("update", "--undo")
    assert workshop.files() == before


@pytest.mark.parametrize("clock", [150_000_000, 4_500_000_000])
def test_an_update_can_be_undone_whatever_the_clock_says(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, clock: int
) -> None:
    """A zip has no day before 1980 or after 2107: the backups are made all the same."""
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.check()
    before = workshop.files()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    monkeypatch.setattr(time, "time", lambda: clock)
    assert workshop.run("update")[0] == 0
    assert workshop.files() != before
    assert workshop.run("update", "--undo")[0] == 0
    assert workshop.files() == before


def test_an_edition_that_was_unpacked_from_a_backup_is_updated_as_any_other(
    workshop: Workshop,
) -> None:
    """By a double click on it, so to say; what its update wrote lies in it then, too."""
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.check()
    before = workshop.files()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    assert workshop.run("update")[0] == 0
    (backup,) = workshop.folder.glob(".over/before/*.zip")
    with zipfile.ZipFile(backup) as opened:
        shutil.rmtree(workshop.folder)
        opened.extractall(workshop.folder)
    assert any(name.startswith(backups.WRITTEN) for name in backups.files_of(workshop.folder))
    assert workshop.run("update")[0] == 0
    (backup,) = workshop.folder.glob(".over/before/*.zip")
    with zipfile.ZipFile(backup) as opened:
        names = opened.namelist()
    assert len(names) == len({*names})
    assert workshop.run("update", "--undo")[0] == 0
    assert workshop.files() == before


def _writes(patched: pytest.MonkeyPatch, write: Callable[[Path, bytes], None]) -> None:
    """An update and its backup write so."""
    for each in (module, backups):
        patched.setattr(each, "write_whole", write)


class Killed(BaseException):
    """The process ends here."""


def _killed_at(moment: int) -> Callable[[Path, bytes], None]:
    """Writes so many files, and then no other."""
    written = count()

    def writes(file: Path, content: bytes) -> None:
        if next(written) == moment:
            raise Killed
        write_whole(file, content)

    return writes


@pytest.mark.parametrize("looks", [False, True])
def test_an_update_that_is_killed_at_any_moment_tells_all_of_it_again(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, *, looks: bool
) -> None:
    """Run again it says and writes what it would have, and one undoing leads back behind both."""
    workshop.write(COUNTER, OURS)
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.write("book/other.md", "# Another page\n\nOurs.\n")
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    workshop.publish("book/other.md", ("Three.", "Four."))
    workshop.withdraw(COUNTER)
    before = workshop.files()
    _, told = workshop.run("update")
    after = workshop.files()
    assert "Ours is in your files now: book/page.md" in told
    for moment in count():
        workshop.run("update", "--undo")
        with monkeypatch.context() as patched, suppress(Killed):
            patched.setattr(module, "write_whole", _killed_at(moment))
            workshop.run("update")
            break
        if looks:
            workshop.check()
        said = workshop.run("update")[1]
        again = r"The last update was cut off: it is done again from its beginning\. "
        again += r"(These files are again as they were before: \S+(, \S+)*\. )?"
        said = re.sub(f"^{again}", "", said)
        assert re.sub(r"-\d\.zip", "-1.zip", said) == told
        assert workshop.files() == after
        assert "Your edition is again as" in workshop.run("update", "--undo")[1]
        assert workshop.files() == before
    assert moment > len(["under way", "the backup", "our page", "what lies below", "the news"])


def test_a_trial_after_an_update_that_was_cut_off_says_so(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not say that nothing is new without a word, and it changes no file."""
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(module, "_remember", killed)
        with pytest.raises(Killed):
            workshop.run("update")
    cut = workshop.files()
    assert "The last update was cut off." in workshop.run("update", "--dry-run")[1]
    assert workshop.files() == cut
    workshop.write("book/page.md", "# Later\n")
    said = workshop.run("update")[1]
    assert "You changed book/page.md since: what you wrote stays." in said


def test_an_error_that_names_no_file_is_told_without_one(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that was pulled out says no name: the sentence says why, and invents none."""
    workshop.write(COUNTER, OURS)
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "A counter"))

    def broken(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    _writes(monkeypatch, broken)
    status, said = workshop.run("update")
    assert status == 1
    assert "Stopped. A file cannot be written or read: Input/output error. None of" in said


def two_places(workshop: Workshop) -> None:
    """Our text of both answers changed, and the trainer had changed them too."""
    workshop.write(
        COUNTER,
        "extends: counter\noptions:\n  - id: ask\n    text: Sit down with him\n"
        "  - id: send\n    text: Send him away\n    feedback:\n      story: He goes.\n",
    )
    workshop.check()
    workshop.publish(
        COUNTER,
        ("Ask how the debt began", "Ask about the debt"),
        ("Send him to the loan queue", "Send him to the queue"),
        ("He waits for an hour", "He waits for a day"),
    )


def test_a_name_says_of_which_answer_a_text_is(workshop: Workshop) -> None:
    """Where both the text of an answer and what follows it are left, each with that answer."""
    two_places(workshop)
    said = workshop.run("update")[1]
    for name in ("counter/ask", "counter/send/text", "counter/send/feedback/story"):
        assert f"--keep {name} " in said
    workshop.run("update", "--take", "counter/send/text")
    assert "Send him to the queue" in workshop.read(COUNTER)
    assert "He goes." in workshop.read(COUNTER)


def test_a_name_of_several_places_tells_each_of_them(workshop: Workshop) -> None:
    """The trainer sees what one command decided, in words; nothing is said that is not so."""
    two_places(workshop)
    workshop.run("update")
    said = workshop.run("update", "--take", "counter")[1]
    new = "has a new text Ours now:"
    for each in (
        f"{COUNTER}, line 4: our answer 'Ask how the debt began' {new} 'Ask about",
        f"{COUNTER}, line 6: our answer 'Send him to the loan queue' {new} 'Send him to the",
        f"{COUNTER}, line 8: what happens after the answer 'Send him away' is told in new words",
    ):
        assert each in said
    assert "All else that you wrote" not in said


def test_an_undoing_says_what_waits_again_and_writes_the_page(workshop: Workshop) -> None:
    """Each time the one that it took back; its command stands on the page again."""
    two_places(workshop)
    workshop.run("update")
    workshop.run("update", "--keep", "counter/ask")
    workshop.run("update", "--keep", "counter/send")
    assert "<code>" not in workshop.news()
    said = workshop.run("update", "--undo")[1]
    assert "waits for you again: our answer 'Send him to the loan queue' has a new text (" in said
    assert "'Ask how the debt began'" not in said
    assert "Is it open already? Then load it anew." in said
    assert "--keep counter/send/text</code>" in workshop.news()
    said = workshop.run("update", "--undo")[1]
    assert f"again: our answer 'Ask how the debt began' has a new text ({COUNTER}, line 4)" in said
    assert "--keep counter/ask</code>" in workshop.news()


def test_a_choice_is_taken_back_in_a_file_that_was_changed_since(workshop: Workshop) -> None:
    """Only what it wrote: what the trainer changed beside it stays, and the choice waits again."""
    two_places(workshop)
    workshop.run("update")
    workshop.run("update", "--take", "counter/ask")
    ours = workshop.read(COUNTER)
    later = ours.replace("He goes.", "He goes home.").replace("options:", "title: Ours\noptions:")
    workshop.write(COUNTER, f"# Ours.\n{later}")
    said = workshop.run("update", "--undo")[1]
    again = f"our answer 'Ask how the debt began' has a new text ({COUNTER}, line 6)"
    for each in (
        "Your choice is taken back. What you wrote after it stays.",
        f"This waits for you again: {again}",
        f"You changed {COUNTER} since: only what your choice wrote is taken back there.",
        "As it was before your choice, should you want that: under the same name in ",
    ):
        assert each in said
    assert "what you wrote stays" not in said
    mine = later.replace("Ask about the debt", "Sit down with him")
    assert workshop.read(COUNTER) == f"# Ours.\n{mine}"
    assert "--keep counter/ask</code>" in workshop.news()
    assert workshop.run("update", "--keep", "counter/ask")[0] == 0


def test_a_choice_is_taken_back_though_an_earlier_backup_is_damaged(workshop: Workshop) -> None:
    """Only who goes back to that one is told of it."""
    two_places(workshop)
    workshop.run("update")
    [first] = (workshop.folder / FOLDER / "before").glob("*.zip")
    workshop.run("update", "--take", "counter/ask")
    first.write_bytes(b"PK")
    status, said = workshop.run("update", "--undo")
    assert (status, said.startswith("Your choice is taken back.")) == (0, True)
    assert "Sit down with him" in workshop.read(COUNTER)
    status, said = workshop.run("update", "--undo")
    assert (status, "cannot be read" in said) == (1, True)


def test_words_that_were_written_over_a_choice_stay_and_wait(workshop: Workshop) -> None:
    """Beside them the same undoing takes back what the same choice wrote elsewhere."""
    two_places(workshop)
    workshop.run("update")
    workshop.run("update", "--take", "counter")
    workshop.write(COUNTER, workshop.read(COUNTER).replace("Ask about", "Ask him about"))
    said = workshop.run("update", "--undo")[1]
    assert "waits for you again: our answer 'Ask how the debt began' has a new text (" in said
    assert "text: Ask him about the debt" in workshop.read(COUNTER)
    assert "text: Send him away" in workshop.read(COUNTER)
    assert "story: He goes." in workshop.read(COUNTER)


@pytest.mark.parametrize("since", ["title: Ours\nextends: counter\n", "extends: [\n"])
def test_a_choice_of_which_nothing_is_left_waits_no_more(workshop: Workshop, since: str) -> None:
    """Nobody looks for a choice: the file stays, and the window says where it lies as it was."""
    two_places(workshop)
    workshop.run("update")
    workshop.run("update", "--take", "counter/ask")
    workshop.write(COUNTER, since)
    said = workshop.run("update", "--undo")[1]
    assert said.startswith(
        "Your choice cannot be taken back any more, for you changed the file since. Nothing waits"
        " for you."
    )
    assert f"You changed {COUNTER} since: what you wrote stays." in said
    [kept] = (workshop.folder / FOLDER / "undone").glob("*-before.zip")
    assert f"{kept.name} (a double click opens it)" in said
    assert "Sit down with him" in zipfile.ZipFile(kept).read(COUNTER).decode()
    assert workshop.read(COUNTER) == since


def test_an_undoing_writes_over_no_backup_of_an_earlier_one(workshop: Workshop) -> None:
    """Of its two files one may have been deleted by hand since."""
    two_places(workshop)
    workshop.run("update")
    workshop.run("update", "--take", "counter/ask")
    workshop.run("update", "--undo")
    undone = workshop.folder / FOLDER / "undone"
    [first] = undone.glob("*-before.zip")
    held = first.read_bytes()
    for each in undone.glob("*-until-now.zip"):
        each.unlink()
    workshop.run("update", "--undo")

    assert first.read_bytes() == held
    assert len([*undone.glob("*-before.zip")]) == 2


@pytest.mark.parametrize("words", ["--keep a", "--take a", "--read a", "--dry-run"])
def test_an_undoing_stands_alone(workshop: Workshop, words: str) -> None:
    """What is typed beside it would be left undone without a word, and a trial would be none."""
    _updated(workshop)
    before = workshop.files()
    status, said = workshop.run("update", "--undo", *words.split())
    assert (status, "--undo stands alone" in said) == (2, True)
    assert workshop.files() == before


def test_while_a_correction_waits_nobody_says_that_nothing_is_to_do(workshop: Workshop) -> None:
    """Neither the page nor the terminal, where all else is decided."""
    workshop.write("book/ours.md", "# Ours\n\nSo {fact}`F-ID-01`.\n\n```{rests-on}\n```\n")
    workshop.check()
    workshop.publish("book/other.md", ("Three.", "Four."))
    workshop.publish(
        "book/facts.yaml",
        ("Debt can bind a person.", "Debt can bind some people."),
        ("mark: read", "mark: read\n  corrected: {day: 2026-11-20, what: It told of everybody.}"),
    )
    said = workshop.run("update")[1]
    assert (
        "in your edition already: there you have nothing to choose. These pages of your edition"
        " read differently: “Another page”. What we corrected stands on: “Our workshop (the first"
        " page)”, “Ours”. Did you print one of them, its answers or its stories, before this"
        " update?" in said
    )
    assert "What to print again, or to correct by hand</h3>" in workshop.news()
    assert "You have nothing to choose" not in workshop.news()
    workshop.run("update", "--read", "F-ID-01")
    assert "You have nothing to choose" in workshop.news()


def test_undo_keeps_what_the_trainer_wrote_since(workshop: Workshop) -> None:
    """It stays where it is and is named, with where the text of before the update lies."""
    before = PAGE.replace("One.", "Ours.")
    workshop.write("book/page.md", before)
    workshop.write("book/other.md", "# Another page\n\nOurs.\n")
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    workshop.publish("book/other.md", ("Three.", "Three.\n\nFour."))
    workshop.run("update")
    workshop.write("book/page.md", "# Later\n")
    workshop.write("edition.yaml", workshop.read("edition.yaml") + "organisation: Ours\n")
    workshop.write("book/new.md", "# New\n")
    status, said = workshop.run("update", "--undo")
    assert status == 0
    assert "You changed edition.yaml, book/page.md since: what you wrote stays. As it was" in said
    assert workshop.read("book/page.md") == "# Later\n"
    assert workshop.read("edition.yaml").endswith("organisation: Ours\n")
    assert workshop.read("book/new.md") == "# New\n"
    assert workshop.read("book/other.md") == "# Another page\n\nOurs.\n"
    [kept] = (workshop.folder / FOLDER / "undone").glob("*-before.zip")
    assert kept.name in said
    assert zipfile.ZipFile(kept).read("book/page.md").decode() == before


def test_what_a_killed_command_left_goes_into_no_backup(workshop: Workshop) -> None:
    """A file that was never whole is nobody's text."""
    workshop.write("book/page.md", PAGE.replace("One.", "Ours."))
    workshop.check()
    workshop.write("book/.writing-abc", "# Ha")
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    workshop.run("update")

    [kept] = (workshop.folder / FOLDER / "before").glob("*.zip")
    assert [each for each in zipfile.ZipFile(kept).namelist() if ".writing-" in each] == []


def test_an_update_takes_away_what_a_killed_command_left(workshop: Workshop) -> None:
    """It stays only where another command may write it still."""
    old = workshop.write("book/exercises/.writing-abc", "ti")
    os.utime(old, (time.time() - 4000,) * 2)
    new = workshop.write(f"{FOLDER}/.writing-def", "{")
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    workshop.run("update")

    assert (old.exists(), new.exists()) == (False, True)


def test_without_an_update_there_is_nothing_to_undo(workshop: Workshop) -> None:
    """A sentence, and no file is touched."""
    workshop.check()
    before = workshop.files()
    status, said = workshop.run("update", "--undo")
    assert (status, "no update to undo" in said) == (1, True)
    assert workshop.files() == before


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt", "/outside.txt", "other/x", "book/../../x", "./edition.yaml",
        "edition.yaml/x", "book//x.md", "book/.. /edition.yaml",
    ],
)  # fmt: skip
def test_a_backup_that_leads_elsewhere_is_refused(workshop: Workshop, name: str) -> None:
    """A zip that somebody put there writes nothing, inside or outside."""
    workshop.check()
    folder = workshop.folder / FOLDER / "before"
    folder.mkdir()
    with zipfile.ZipFile(folder / "2026-11-29-1.zip", "w") as made:
        made.writestr("book/page.md", "# Bad\n")
        made.writestr(name, "bad")
    before = workshop.files()
    status, said = workshop.run("update", "--undo")
    assert (status, "which no update put there" in said) == (1, True)
    assert workshop.files() == before


@pytest.mark.parametrize("damage", ["no zip", "damaged inside"])
def test_a_backup_that_is_none_is_refused(workshop: Workshop, damage: str) -> None:
    """One sentence says so."""
    folder = workshop.folder / FOLDER / "before"
    folder.mkdir(parents=True)
    file = folder / "2026-11-29-1.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("book/page.md", "".join(map(str, range(999))))
    whole = file.read_bytes()
    file.write_bytes(b"no zip" if damage == "no zip" else whole[:50] + b"\xff" * 9 + whole[59:])
    status, said = workshop.run("update", "--undo")
    assert (status, "cannot be read" in said) == (1, True)


def test_only_an_edition_can_be_updated(workshop: Workshop) -> None:
    """A book that lies over nothing has nothing to take over."""
    workshop.folder = workshop.base
    status, said = workshop.run("update")
    assert (status, "only an edition is updated" in said) == (2, True)


def test_an_edition_with_a_faulty_head_is_left_alone(workshop: Workshop) -> None:
    """What it lies over cannot be known."""
    workshop.write("edition.yaml", "titel: Ours\n")
    status, said = workshop.run("update")
    assert (status, "[field-unknown]" in said, "Nothing was done" in said) == (1, True, True)


def _updated(workshop: Workshop) -> None:
    """An edition that was updated, so that there is something to undo."""
    workshop.write("book/page.md", PAGE.replace("One.", "One of ours."))
    workshop.run("check")
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    assert workshop.run("update")[0] == 0


def test_undo_writes_nothing_behind_a_link(workshop: Workshop, tmp_path: Path) -> None:
    """A backup that came from elsewhere cannot reach a file outside through a link."""
    _updated(workshop)
    (outside := tmp_path / "outside").mkdir()
    (workshop.folder / "book" / "more").symlink_to(outside)
    (backup,) = (workshop.folder / FOLDER / "before").glob("*.zip")
    with zipfile.ZipFile(backup, "a") as opened:
        opened.writestr("book/more/thesis.md", "mine")
    before = workshop.files()
    status, said = workshop.run("update", "--undo")

    assert status == 1
    assert "book/more/thesis.md lies behind a link" in said
    assert [*outside.iterdir()] == []
    assert workshop.files() == before


@pytest.mark.parametrize("name", [FOLDER, f"{FOLDER}/before"])
@pytest.mark.parametrize("words", [(), ("--undo",)])
def test_a_memory_that_leads_elsewhere_is_refused(
    workshop: Workshop, tmp_path: Path, name: str, words: tuple[str, ...]
) -> None:
    """Nothing that an update keeps is written outside the edition."""
    _updated(workshop)
    outside = (workshop.folder / name).rename(tmp_path / "outside")
    (workshop.folder / name).symlink_to(outside)
    before = set(outside.rglob("*"))
    status, said = workshop.run("update", *words)

    assert status == 1
    assert f"Nothing was done: {name} in {workshop.folder} is a link that leads out" in said
    assert set(outside.rglob("*")) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_nothing_is_promised_where_no_backup_is(workshop: Workshop) -> None:
    """Where the edition as it was cannot be kept, the command says that it changed nothing."""
    _updated(workshop)
    workshop.publish("book/page.md", ("Two, anew ", "Two, once more "))
    (workshop.folder / FOLDER).rename(workshop.folder.parent / "memory")
    os.mkfifo(workshop.folder / FOLDER)
    before = workshop.files()
    status, said = workshop.run("update")

    assert status == 1
    assert "Nothing is lost" not in said
    assert "None of your files was changed" in said
    assert workshop.files() == before


def test_an_update_waits_for_another_one(workshop: Workshop) -> None:
    """Two at once cannot keep what is half done: the second waits, and says so."""
    workshop.write("book/page.md", PAGE.replace("One.", "One of ours."))
    status, said = after_its_turn(workshop.folder / "_build", lambda: workshop.run("update"))

    assert status == 0
    assert "is at work on this book" in said


TRUSTING = "trust: chapters\nover: ../elsewhere\nleave_to: https://example.org/\n"


def _sent(workshop: Workshop, *, is_cut_off: bool, count: int = 1) -> None:
    """A backup as a stranger may send it: its `edition.yaml` trusts chapters, and it has some."""
    workshop.check()
    now = workshop.read("edition.yaml")
    folder = workshop.folder / FOLDER / "before"
    folder.mkdir()
    with zipfile.ZipFile(folder / "2026-11-01-1.zip", "w") as made:
        made.writestr("edition.yaml", now + TRUSTING)
        made.writestr(f"{FOLDER}/written/edition.yaml", now)
        for number in range(count):
            made.writestr(f"book/evil-{number}.md", "# Evil\n\n<script>alert(1)</script>\n")
        for name in (SEEN, "shown.zip"):
            made.write(workshop.folder / FOLDER / name, f"{FOLDER}/{name}")
    if is_cut_off:
        workshop.write(f"{FOLDER}/updating", "2026-11-01-1.zip")


@pytest.mark.parametrize("is_cut_off", [False, True])
def test_an_undoing_brings_no_settings_that_nobody_has_read(
    workshop: Workshop, *, is_cut_off: bool
) -> None:
    """`edition.yaml` stays as its reader saw it, what comes is named, and no chapter is trusted."""
    _sent(workshop, is_cut_off=is_cut_off)
    before = workshop.read("edition.yaml")
    status, said = workshop.run("update", *([] if is_cut_off else ["--undo"]))
    assert status == 0
    assert workshop.read("edition.yaml") == before
    assert "These files are again as they were before: book/evil-0.md." in said
    assert "You changed edition.yaml since: what you wrote stays." in said
    workshop.write("edition.yaml", f"{before}contents: [evil-0]\n")
    status, said = workshop.run("check")
    assert (status, "[chapter-" in said) == (1, True), said


def test_of_many_files_that_an_undoing_brings_six_are_named(workshop: Workshop) -> None:
    """And how many more there are; no sign in a name moves the cursor."""
    _sent(workshop, is_cut_off=True, count=9)
    with zipfile.ZipFile(workshop.folder / FOLDER / "before" / "2026-11-01-1.zip", "a") as made:
        made.writestr("edition.yaml/", "")
    said = workshop.run("update")[1]
    names = ", ".join(f"book/evil-{number}.md" for number in range(6))
    assert f"as they were before: {names} and 3 more." in said


def test_no_name_in_a_backup_writes_into_the_window(workshop: Workshop) -> None:
    """A sign that begins a line or moves the cursor is shown as its code."""
    _sent(workshop, is_cut_off=True)
    with zipfile.ZipFile(workshop.folder / FOLDER / "before" / "2026-11-01-1.zip", "a") as made:
        made.writestr("book/x\n\x1b[31merror: type this.md", "# X\n")
    said = workshop.run("update")[1]
    assert "\x1b" not in said
    assert r"book/x\u000a\u001b[31merror" in said


@pytest.mark.parametrize("name", ["notes.txt", "more"])
def test_a_backup_takes_nothing_that_a_link_leads_to(
    workshop: Workshop, tmp_path: Path, name: str
) -> None:
    """Whoever gets the folder back would have a file from beside it."""
    (outside := tmp_path / "outside").mkdir()
    (outside / "key").write_text("my secret", encoding="utf-8")
    workshop.write("book/page.md", PAGE.replace("One.", "One of ours."))
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two, anew "))
    link = workshop.folder / "book" / name
    is_folder = name == "more"
    link.symlink_to(outside if is_folder else outside / "key")
    before = workshop.files()
    status, said = workshop.run("update")
    if not is_folder:  # As `guides check` does, which looks into no linked folder.
        assert status == 1
        assert f"error: book/{name}: this is a link that leads out of the book" in said
        assert workshop.files() == before
        link.unlink()
        assert workshop.run("update")[0] == 0
        link.symlink_to(outside / "key")
    assert workshop.run("update", "--undo")[0] == 0
    kept = [*(workshop.folder / FOLDER).glob("*/*.zip")]
    assert len(kept) == 2
    for each in kept:
        names = zipfile.ZipFile(each).namelist()
        assert not [one for one in names if one.startswith(f"book/{name}")]


def test_an_undoing_writes_nothing_behind_a_link_within_the_edition(workshop: Workshop) -> None:
    """By it `edition.yaml` would have another name."""
    _updated(workshop)
    (workshop.folder / "book" / "more").symlink_to("..")
    (backup,) = (workshop.folder / FOLDER / "before").glob("*.zip")
    with zipfile.ZipFile(backup, "a") as opened:
        opened.writestr("book/more/edition.yaml", "trust: chapters\n")
    before = workshop.read("edition.yaml")
    status, said = workshop.run("update", "--undo")

    assert (status, "book/more/edition.yaml lies behind a link" in said) == (1, True)
    assert workshop.read("edition.yaml") == before


def test_a_backup_may_have_any_number_in_its_name(workshop: Workshop) -> None:
    """One that is no number counts as none."""
    _sent(workshop, is_cut_off=False)
    before = workshop.folder / FOLDER / "before"
    (before / "2026-11-01-1.zip").rename(before / "2026-11-01-\u00b2.zip")
    assert workshop.run("check")[0] == 0
