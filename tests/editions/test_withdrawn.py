"""Why we took something out is told wherever a trainer reads that it is gone."""

from __future__ import annotations

import html

import pytest

from tests.conftest import CHOICE
from tests.editions.workshop import BOOK, COUNTER, STORY, Workshop

WHY = "It taught to ask about the debt first."
REASON = f"We took it out on 2026-12-01: {WHY}"
ASKED = "Read yours once more: is it still right?"


def news(workshop: Workshop) -> str:
    """The page of what is new, as it is read."""
    return html.unescape(workshop.news())


def test_why_is_told_of_what_the_edition_showed(workshop: Workshop) -> None:
    """The check, the update and the page say it; who has no text of it is asked to read none."""
    workshop.check()
    workshop.withdraw(COUNTER, WHY)
    (problem,) = workshop.check()
    assert problem.code == "edition-withdrawn"
    assert problem.advice.startswith(f"{REASON} It stood on")
    said = workshop.run("update")[1]
    assert f"{REASON} " in said
    assert REASON in news(workshop)
    assert ASKED not in said + problem.advice + news(workshop)


def test_why_is_told_of_what_a_change_lies_over(workshop: Workshop) -> None:
    """The trainer, whose text stays, is asked to read it once more."""
    workshop.write(COUNTER, "extends: counter\ntitle: Ours\n")
    workshop.check()
    workshop.withdraw(COUNTER, WHY)
    (problem,) = workshop.check()
    assert problem.code == "edition-gone"
    assert problem.advice.startswith(f"{REASON} {ASKED} The next command writes")
    said = workshop.run("update")[1]
    stood = "It stood on the page “Our workshop (the first page)”, and is out of it."
    assert f"No page shows it now. {stood} {REASON} {ASKED} To show it" in said
    assert f"{REASON} {ASKED}" in news(workshop)


def test_why_is_told_of_what_a_whole_text_lies_over(workshop: Workshop) -> None:
    """A file that took the place of ours stays, and is to be read once more too."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.withdraw(COUNTER, WHY)
    (problem,) = workshop.check()
    assert (problem.code, problem.place(workshop.folder)) == ("edition-withdrawn", f"{COUNTER}:1")
    assert problem.advice.startswith(f"{REASON} {ASKED} What you wrote yourself stays yours.")
    assert f"{REASON} {ASKED}" in workshop.run("update")[1]


def test_why_is_told_where_a_page_of_the_trainer_names_it(workshop: Workshop) -> None:
    """Who is to take a story off their page reads why it went."""
    workshop.write("book/ours.md", "# Ours\n\n```{scenario} quay\n```\n")
    workshop.check()
    workshop.withdraw(STORY, WHY)
    (problem,) = workshop.check()
    assert problem.code == "edition-gone"
    assert problem.advice.startswith(f"{REASON} Delete it here")


@pytest.mark.parametrize("name", ["other", "book/other"])
@pytest.mark.parametrize("is_own", [True, False])
def test_why_is_told_of_a_page(workshop: Workshop, name: str, is_own: bool) -> None:
    """It is named as an edition names it, or with the folder of all pages before it."""
    if is_own:
        workshop.write("book/other.md", "# Another page\n\nFour.\n")
    workshop.check()
    (workshop.base / "book/other.md").unlink()
    workshop.write("_toc.yml", BOOK["_toc.yml"].partition("chapters")[0], workshop.base)
    workshop.say_why(name, WHY)
    told = f"{REASON} {ASKED}" if is_own else REASON
    assert any(told in each.advice for each in workshop.check())
    said = workshop.run("update")[1]
    assert told in said
    assert (ASKED in said) is is_own


def test_what_is_gone_without_a_reason_is_told_as_before(workshop: Workshop) -> None:
    """Nobody reads half a sentence, or the reason of something else."""
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.withdraw(STORY, WHY)
    without, with_reason = sorted(workshop.check(), key=lambda each: REASON in each.advice)
    assert "(counter)" in without.message
    assert without.advice.startswith("It stood on")
    assert "(quay)" in with_reason.message


@pytest.mark.parametrize(
    "text",
    [
        "- [",
        "id: counter",
        "- {id: counter, day: yesterday, why: No.}\n- {id: quay, day: 2026-12-01, why: Old.}\n",
        "- counter",
        "",
    ],
)
def test_a_faulty_list_is_told_in_the_book_alone(workshop: Workshop, text: str) -> None:
    """A trainer reads what is gone, and nothing of a mistake that only we can mend."""
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.write("book/withdrawn.yaml", text, workshop.base)
    status, said = workshop.run("check")
    assert (status, "[edition-withdrawn]" in said) == (0, True)
    assert "withdrawn.yaml" not in said
    assert "We took it out on" not in said


def test_a_list_of_the_edition_s_own_says_nothing(workshop: Workshop) -> None:
    """It is told as a file that nothing reads, and its reasons are none of ours."""
    workshop.check()
    workshop.write("book/withdrawn.yaml", f"- {{id: counter, day: 2026-12-01, why: {WHY}}}\n")
    workshop.withdraw(COUNTER, "Ours.")
    workshop.write(
        "book/withdrawn.yaml", "- {id: quay, day: 2026-12-01, why: Ours.}\n", workshop.base
    )
    said = workshop.run("check")[1]
    assert "book/withdrawn.yaml: nothing reads this file. Delete it: only the book below" in said
    assert REASON not in said
    assert "[edition-changed]" not in said + workshop.run("check")[1]
