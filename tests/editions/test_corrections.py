"""A correction of ours, on which a trainer's own texts rest, is read and not chosen."""

from __future__ import annotations

import re

import pytest

from tests.editions.workshop import PAGE, Workshop

LAW = "book/law.yaml"
TABLE = """\
verbs: []
instruments:
  - id: x
    title: The treaty
    kind: treaty
    provisions:
      - id: L-X-1
        article: "1"
        duty: A guardian may be appointed.
        guides: []
        mark: read
"""
OURS = "duty: Once a child asks for one, a guardian is appointed."
CORRECTION = 'mark: read\n        corrected: {day: "2026-11-20", what: It said may.}'
NEW = "duty: A guardian is appointed at once."
TERMS = "- {id: debt, term: debt, text: What is owed., facts: [F-ID-01], mark: read}\n"
DAY = "{day: 2026-11-20, what: It was told of everybody.}"
READ = (
    "Read your texts on it once more, each exercise whole. Change what is wrong there, and save."
    " Did you print the old one? Print it again."
)
THEN = "Then, also where nothing was wrong, type:"


@pytest.fixture
def stated(workshop: Workshop) -> Workshop:
    """An edition with a legal statement of its own, over one that the book has corrected since."""
    workshop.write(LAW, TABLE, workshop.base)
    workshop.write(LAW, TABLE.replace("duty: A guardian may be appointed.", OURS))
    workshop.check()
    workshop.publish(LAW, ("mark: read", CORRECTION))
    return workshop


def anew(stated: Workshop) -> None:
    """The book has other words for it too, so that they are to be chosen besides."""
    stated.publish(LAW, ("duty: A guardian may be appointed.", NEW))


def test_a_statement_of_ones_own_is_told_at_its_words(stated: Workshop) -> None:
    """Not at its id; with the command that says that it was read."""
    (problem,) = [each for each in stated.check() if each.code == "edition-corrected"]
    assert (problem.file.name, problem.line) == ("law.yaml", 9)
    assert "Read your text against the new one, and change it where it is wrong" in problem.advice
    assert problem.advice.endswith("--read L-X-1")


def test_a_name_that_wants_another_word_is_told_which(stated: Workshop) -> None:
    """What is to be chosen is not read, and what was read once waits no more."""
    stated.write("book/page.md", PAGE.replace("One.", "One of ours."))
    stated.check()
    stated.publish("book/page.md", ("One.", "One, anew."))
    stated.run("update")
    said = stated.run("update", "--read", "page")[1]
    assert "Nothing was done: page is to be chosen. Type --keep or --take for it." in said
    stated.run("update", "--read", "L-X-1")
    said = stated.run("update", "--keep", "L-X-1")[1]
    assert "Nothing was done: you have read L-X-1 already" in said


def test_words_that_come_back_after_they_were_read_are_told_again(stated: Workshop) -> None:
    """An editor that was open may have saved the wrong law over what was mended."""
    stated.run("update")
    wrong = stated.read(LAW)
    stated.write(LAW, wrong.replace(OURS, "duty: A guardian comes as soon as it is known."))
    stated.run("update", "--read", "L-X-1")
    assert stated.told() == []
    stated.write(LAW, wrong)
    (problem,) = stated.check()
    assert problem.code == "edition-corrected"
    assert (
        "You read it already, and these words are other ones than then." in stated.run("update")[1]
    )
    stated.run("update", "--read", "L-X-1")
    assert stated.told() == []


def test_the_three_texts_of_a_correction_stand_side_by_side(stated: Workshop) -> None:
    """What was wrong, the book now, and the trainer's own: in the terminal as on the page."""
    said = stated.run("update")[1]
    for each in (
        "About “The treaty, 1” (corrected on 2026-11-20) What was wrong: It said may. The book",
        "Yours: Once a child asks for one, a guardian is appointed.",
        f"You say it in words of your own: {LAW}, line 9. {READ} {THEN} guides update",
        "--read L-X-1",
    ):
        assert each in said
    assert "It was wrong: It" not in said
    assert "No page of your edition shows it" not in said
    text = stated.news()
    assert re.findall(r"<h4>(.*?)</h4>", text) == ["The book now", "Yours"]
    assert "What was wrong: It said may." in text
    assert "Once a child asks for one, a guardian is appointed." in text
    assert "line 9.</p>" in text
    assert "--read L-X-1</code>" in text


def test_the_text_of_before_stands_beside_a_correction(stated: Workshop) -> None:
    """Whoever printed it finds the words that are wrong; also once something was chosen."""
    anew(stated)
    for words in ((), ("--keep", "law")):
        stated.run("update", *words)
        corrected = stated.news().partition("For you to decide")[0]
        article = corrected.partition("You decided")[0]
        assert "A guardian may be appointed." in article
        headings = ["The book before", "The book now", "Yours"]
        assert re.findall(r"<h4>(.*?)</h4>", article) == headings


SAME = "The version that you had says it in these words already."
OTHER = "Our words for it are new with this update."


@pytest.mark.parametrize("is_other", [False, True])
def test_whether_our_words_for_a_correction_are_new_is_told(
    workshop: Workshop, *, is_other: bool
) -> None:
    """Who has one of its pages on paper knows whether to print it again."""
    workshop.check()
    old, new = "Debt can bind a person.", "Debt can bind some people."
    workshop.publish("book/facts.yaml", ("mark: read", f"mark: read\n  corrected: {DAY}"))
    workshop.publish("book/facts.yaml", (old, new if is_other else old))
    said = workshop.run("update")[1]
    told = (
        OTHER
        if is_other
        else f"{SAME} Of these pages print again only those that below read differently."
    )
    for each in (said, workshop.news().replace("<br>", " ")):
        assert (
            f"It stands on these pages of your edition: “Our workshop (the first page)”. {told}"
            in each
        )
    assert ("What we corrected stands on: “Our workshop (the first page)”." in said) == is_other


@pytest.mark.parametrize("is_other", [False, True])
def test_the_same_is_told_until_a_correction_is_read(stated: Workshop, *, is_other: bool) -> None:
    """Only its first update knows it; who reads their own texts is not told to print nothing."""
    if is_other:
        anew(stated)
    stated.run("update")
    told, other = (OTHER, SAME) if is_other else (SAME, OTHER)
    for words in ((), ("--read", "L-X-1")):
        assert (told in stated.news(), other in stated.news()) == (True, False)
        assert "Of these pages print again" not in stated.news()
        assert other not in stated.run("update", *words)[1]


def test_a_correction_that_waits_is_not_on_the_papers_of_the_next_version(
    workshop: Workshop,
) -> None:
    """Its pages were named by the update that brought it."""
    workshop.write("book/ours.md", "# Ours\n\nSo {fact}`F-ID-01`.\n\n```{rests-on}\n```\n")
    workshop.check()
    workshop.publish("book/facts.yaml", ("Debt can bind a person.", "Debt can bind some people."))
    workshop.publish("book/facts.yaml", ("mark: read", f"mark: read\n  corrected: {DAY}"))
    assert (
        "What we corrected stands on: “Our workshop (the first page)”, “Ours”."
        in workshop.run("update")[1]
    )
    workshop.publish("book/other.md", ("Three.", "Four."))
    said = workshop.run("update")[1]
    assert "About “Debt can bind some people”" in said
    assert "What we corrected stands on" not in said
    assert OTHER not in said


@pytest.mark.parametrize("choice", ["--keep", "--take"])
def test_a_correction_is_neither_kept_nor_taken(stated: Workshop, choice: str) -> None:
    """Nothing would be taken by it, and whoever means to keep the text has not read it."""
    before = stated.files()
    status, said = stated.run("update", choice, "L-X-1")
    assert status == 2
    assert said.startswith("Nothing was done: L-X-1 is neither kept nor taken")
    assert f"Look here first: {LAW}, line 9. Then type: guides update" in said
    assert said.endswith("--read L-X-1")
    assert stated.files() == before


def test_a_correction_that_was_read_is_told_no_more(stated: Workshop) -> None:
    """In the words of the trainer, after they changed them; and it can be taken back."""
    stated.run("update")
    stated.write(LAW, stated.read(LAW).replace("Once a child asks for one", "At once"))
    assert [each.code for each in stated.check()] == ["edition-corrected"]
    status, said = stated.run("update", "--read", "L-X-1")
    assert (status, "You have read your texts once more: this waits for you no more." in said) == (
        0,
        True,
    )
    assert stated.told() == []
    assert "<strong>You have read them once more.</strong>" in stated.news()
    stated.run("update", "--undo")
    assert [each.code for each in stated.check()] == ["edition-corrected"]


def test_what_is_read_and_is_none_of_it_is_refused(stated: Workshop) -> None:
    """With the names that there are."""
    status, said = stated.run("update", "--read", "L-X-2")
    assert status == 2
    assert said.endswith("under the name L-X-2. With --read you can name: L-X-1.")


def test_what_was_corrected_with_other_words_is_chosen_and_read(stated: Workshop) -> None:
    """The choice goes by the file, the reading by the statement; neither contradicts the other."""
    anew(stated)
    said = stated.run("update")[1]
    assert (
        "Choose first, below: your words for it, or ours. Read your texts on it once more" in said
    )
    assert "--keep law To take ours, type:" in said
    assert "Choose first, below" in stated.news()
    stated.run("update", "--keep", "law")
    assert [each.code for each in stated.check()] == ["edition-corrected"]
    assert "Choose first" not in stated.news()
    stated.run("update", "--read", "L-X-1")
    assert stated.told() == []
    assert OURS in stated.read(LAW)


def test_where_our_corrected_words_are_taken_nothing_is_to_read(stated: Workshop) -> None:
    """They are the book's now: no text of the trainer's is left in them."""
    anew(stated)
    stated.run("update")
    assert stated.run("update", "--take", "law")[0] == 0
    assert NEW in stated.read(LAW)
    assert "corrected:" in stated.read(LAW)
    assert stated.told() == []


def test_nothing_waits_where_no_text_rests_on_a_correction(workshop: Workshop) -> None:
    """A name that the update told of is refused in its own words."""
    workshop.write(LAW, TABLE, workshop.base)
    workshop.check()
    workshop.publish(LAW, ("mark: read", CORRECTION))
    assert "No page of your edition shows it." in workshop.run("update", "--dry-run")[1]
    status, said = workshop.run("update", "--keep", "L-X-1")
    assert (status, "no text of yours rests on L-X-1" in said) == (2, True)


def test_the_glossary_shows_what_its_words_rest_on(workshop: Workshop) -> None:
    """Its page is named with the others that show a corrected statement."""
    workshop.write("book/glossary.yaml", TERMS, workshop.base)
    workshop.write("book/other.md", "# Our words\n\n```{terms}\n```\n", workshop.base)
    workshop.check()
    workshop.publish("book/facts.yaml", ("Debt can bind a person.", "Debt can bind some people."))
    workshop.publish("book/facts.yaml", ("mark: read", f"mark: read\n  corrected: {DAY}"))
    said = workshop.run("update")[1]
    assert (
        "It stands on these pages of your edition: “Our workshop (the first page)”, “Our words”."
        in said
    )
