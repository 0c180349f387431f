"""The next version of the book comes to the tutorial's workshop, which loses nothing."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

from practiceguides.editions.memory import FOLDER
from tests.editions.two_mornings import NAME, steps
from tests.wheel.conftest import Guides
from tests.wheel.next_version import BOOK, edit, upgraded, withdraw
from tests.wheel.walk import keep_picture, open_as_a_learner

OURS = "book/exercises/the-man-at-the-counter.yaml"
SHEET = "book/children/first-48-hours.md"
REFUSED = "book/identification/exercises/no-thank-you.yaml"
LAW = "book/law.yaml"
SECOND = "book/second-morning.md"
GUARDIAN = "L-CRC-GC6-33-34"

OWN_LAW = f"""\
instruments:
  - id: crc-gc6
    title: Children alone, in the words of our office
    year: 2005
    kind: soft law
    provisions:
      - id: {GUARDIAN}
        article: "paras 33-34"
        # To be read again in May.
        duty: Once a child asks for one, a guardian is appointed.
        guides: [children]
        strength: [soft]
        mark: recalled
"""
CORRECTION = """
        corrected:
          day: "2026-12-01"
          what: It said that a guardian is appointed once the child asks."""

WHY = "It taught to ask once more, and a no is an answer."


def change_more(guides: Guides, workshop: Path, book: Path) -> None:
    """What a trainer changes beside what the tutorial does: a sheet, a case, a legal statement."""
    guides("new", "change", "no-thank-you", "--in", NAME)
    edit(workshop / REFUSED, "^#title: .*$", "title: No, thank you, at the harbour")
    (workshop / SHEET).parent.mkdir(parents=True)
    shutil.copy(book.parent / SHEET, workshop / SHEET)
    edit(workshop / SHEET, r"(?<=\*\*Child protection:\*\* )…", "the children's desk of Maravel.")
    (workshop / LAW).write_text(OWN_LAW, "utf-8")


def publish(book: Path) -> None:
    """Our next version."""
    edit(book.parent / SHEET, r"(?<=change the words until they are yours\.)", " Read it aloud.")
    edit(
        book.parent / OURS,
        "(?<=- id: open-the-form\n    text: ).*$",
        "Write the old debt into the loan form",
    )
    edit(book.parent / OURS, "(?<=His sister tells you).*$", " why, a year later.")
    withdraw(book, "no-thank-you", "identification/07-after-the-decision.ipynb", WHY)
    edit(book.parent / LAW, f"(?<=- id: {GUARDIAN})$", CORRECTION)


def files_of(workshop: Path) -> dict[str, bytes]:
    """All that an edition holds, but for what is built and for backups."""
    aside = ("_build", f"{FOLDER}/before", f"{FOLDER}/undone")
    every = {each.relative_to(workshop).as_posix(): each for each in workshop.rglob("*")}
    return {
        name: each.read_bytes()
        for name, each in every.items()
        if each.is_file() and not name.startswith(aside)
    }


def test_the_next_version_of_the_tutorial_s_workshop(
    workshop: Path, environment: Path, guides: Guides, page: Page, tmp_path: Path
) -> None:
    """One change beneath it merges, one is left, one is withdrawn, one is a corrected law."""
    mine = guides.folder / NAME
    shutil.copytree(workshop, mine)
    html = mine / "_build" / "html"
    (book,) = environment.glob(f"lib/*/site-packages/{BOOK}")
    change_more(guides, mine, book)
    guides("check", "--strict", NAME)
    before = files_of(mine)
    answered(page, html)

    (tmp_path / "next").mkdir()
    with upgraded(environment, tmp_path / "next", publish):
        said = guides("check", NAME, status=1)
        # What taught something wrong stands last, beside the prompt.
        codes = re.findall(r"\[edition-(\w+)\]$", said, re.MULTILINE)
        assert codes == ["followed", "behind", "changed", "gone", "corrected"]
        assert f"{LAW}:10: this rests on what the book corrected on 2026-12-01" in said
        assert f"({GUARDIAN})" in said
        assert "It said that a guardian is appointed once the child asks" in said
        update, keep, picture = steps("make-it-yours-next", "make-it-yours-further")
        see_changes(page, mine, picture.name)

        said = guides(*update.words)
        order = ["CORRECTED", "Taken out", "For you to decide", "Ours is in", "New by itself"]
        assert sorted(order, key=said.index) == order
        after = files_of(mine)
        # Merged: our new sentence is in the trainer's own sheet.
        merged = before[SHEET].replace(b"they are yours.", b"they are yours. Read it aloud.")
        assert after[SHEET] == merged != before[SHEET]
        # Left: the trainer's words stay, and the three texts lie beside them.
        # Behind `#` our new words wait, and nothing else is another one.
        old = b"His sister tells you that he felt ashamed."
        assert after[OURS] == before[OURS].replace(old, b"His sister tells you why, a year later.")
        assert after[OURS] != before[OURS]
        for name in (LAW, "book/country.yaml", "book/programme.md", "edition.yaml"):
            assert after[name] == before[name], name
        beside = f"{FOLDER}/left/book/exercises/the-man-at-the-counter"
        assert b"Write the old debt into the loan form" in after[f"{beside}.now.yaml"]
        assert b"Help him fill in the loan form" in after[f"{beside}.yours.yaml"]
        # Withdrawn: it is the trainer's own now, whole, and can be shown on a page of theirs.
        assert b"extends:" not in after[REFUSED]
        assert b"title: No, thank you, at the harbour" in after[REFUSED]
        assert b"- id: by-heart" in after[REFUSED]
        assert "No page shows it now" in said
        reason = f"We took it out on 2026-12-01: {WHY} Read yours once more: is it still right?"
        assert reason in " ".join(said.split())
        edit(
            mine / SECOND,
            "(?=^```{exercise} our-front-desk)",
            "```{exercise} no-thank-you\n```\n\n",
        )

        guides(*keep.words, "--read", GUARDIAN)
        guides("build", "--strict", NAME)
        open_as_a_learner(page, html, {"book/second-morning": "No, thank you, at the harbour"})
        # What was answered in the pages of the first version is answered in these.
        page.goto((html / "index.html").as_uri())
        expect(page.get_by_label("Help him fill in the loan form")).to_be_checked()

        # What the trainer wrote since stays; all else is as before both updates.
        since = {SECOND: (mine / SECOND).read_bytes()}
        guides("update", "--undo", NAME)
        said = guides("update", "--undo", NAME)
        assert f"You changed {SECOND} since: what you wrote stays." in said
        assert files_of(mine) == before | since
    guides("check", "--strict", NAME)


def see_changes(page: Page, mine: Path, picture: str) -> None:
    """What was corrected stands first; what is left to the trainer shows the three texts."""
    page.goto((mine / "_build" / "changes.html").as_uri())
    expect(page.get_by_role("heading", level=2).first).to_contain_text("Corrected")
    left = page.get_by_role("article").filter(has_text="--take the-man-at-the-counter")
    texts = left.get_by_role("heading", level=4)
    expect(texts).to_have_text(["The book before", "The book now", "Yours"])
    expect(left).to_contain_text("and enter the old debt there")
    left.scroll_into_view_if_needed()
    keep_picture(page, picture)


def answered(page: Page, html: Path) -> None:
    """Choose an answer of the first page, as a learner."""
    page.goto((html / "index.html").as_uri())
    page.get_by_label("Help him fill in the loan form").check()
    page.get_by_role("button", name="Check").first.click()
