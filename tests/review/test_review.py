"""What an editor would mark: each fault is told where it stands, and sound text is left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from practiceguides.content.problems import Level
from practiceguides.reading import read_book
from practiceguides.review import RULES, RULES_OF_A_LANGUAGE, review
from practiceguides.review.texts import plain, sentences, words
from tests.conftest import CHOICE, FACTS, ROOT, SCENARIO, WriteBook, choice_of

ITEM = "book/exercises/counter.yaml"
PAGE = "book/page.md"
STORY = "book/scenarios/quay.md"

WORDS = """\
- id: declined
  use: declined help
  avoid: [refused help, uncooperative]
  why: A no has reasons.
"""
VOICES = """\
- id: V-ID-01
  told_by: trafficked persons
  who: Twenty people, Oreth, 2019
  text: Some kept silent.
  sources:
    - key: ilo2012
  mark: read
"""
CALQUES = """\
- id: no-as-subject
  use: when she says no
  avoid: [a/her no/yes is/may]
- id: also-at-a-clause
  use: even when
  avoid: [", also when/with"]
  fine: [also with her/him was]
- id: thai
  use: ล่าม
  avoid: [คนล่าม]
"""
LAW = """\
- id: F-ID-03
  text: Parties shall consider measures of housing.
  strength: [consider]
  sources:
    - key: ilo2012
  mark: read
"""
OBJECTIVES = "- id: ask-first\n  text: Ask before you name.\n"
PEOPLE = """\
- id: mebo
  name: Mebo
  sex: man
  about: deckhand
  case: trafficked
"""
WORLD = "places: [Oreth]\n"
COUNTRY = "book/country.yaml"
ANSWERED = """\
country: "{country}"
checked: "{checked}"
by: the night desk
questions:
  - id: night-line
    label: the night line
    question: Whom do I call at night?
    why: It is often late.
    answer: The desk at the harbour.
"""
PACK = f"""\
country: Oreth
# A remark
checked: {datetime.now(UTC).date()}
by: the night desk
questions: [{{id: night-line, label: the line, question: Whom do I call, why: It is late.}}]
hotlines:
  - {{id: desk, name: The desk, number: "12 345", answers: [night-line]}}
"""
LAW_HERE = """\
verbs: [{id: may, text: may, plain: is free to, never: must}]
laws:
  - id: act
    title: An act
    provisions:
      - id: act-1
        article: "1"
        read_in: the gazette
        duty: The office must help.
        strength: [may]
"""

TEST = """\
type: test
title: A test
objective: See what has changed.
minutes: 2
questions:
  - id: one
    objective: Ask first.
    serves: [{serves}]
    before: &form
{question}
    after:
{question}
  - id: two
    objective: Ask again.
    before:
{question}
    after:
{question}
"""
QUESTION = """\
      prompt: What do you do?
      options:
        - {id: ask, text: Ask him now, correct: true, feedback: {story: He sits.}}
        - {id: wait, text: Wait a day, feedback: {story: He waits.}}
"""


def page(text: str) -> str:
    """A page with this text."""
    return f"# A page\n\n{text}\n"


LONG = "We " + "go on and " * 9 + "stop."
FAULTS: dict[str, tuple[dict[str, str], str]] = {
    # what is wrong: the files that are changed, and where which code is expected
    "a sentence of 29 words on a page": (
        {PAGE: page(LONG)}, f"{PAGE}:3 sentence-long",
    ),
    "a long sentence in an exercise": (
        {ITEM: CHOICE.replace("What do you do first?", LONG)}, f"{ITEM}:5 sentence-long",
    ),
    "a long sentence in a story": (
        {STORY: SCENARIO.replace("The boat is in.", LONG)}, f"{STORY}:12 sentence-long",
    ),
    "a page of long sentences": (
        {PAGE: page(("We " + "go on and " * 6 + "stop. ") * 9)}, f"{PAGE} sentences-long",
    ),
    "a prompt of 143 words": (
        {ITEM: CHOICE.replace("What do you do first?", "We go on. " * 47 + "And you?")},
        f"{ITEM}:5 prompt-long",
    ),
    "a word to avoid": (
        {PAGE: page("She refused help twice."), "book/words.yaml": WORDS},
        f"{PAGE}:3 word-avoided",
    ),
    "a word to avoid where no space parts words": (
        {PAGE: page("ล่ามrefused helpที่เป็นกลาง"), "book/words.yaml": WORDS},
        f"{PAGE}:3 word-avoided",
    ),
    "a word to avoid in an answer": (
        {ITEM: CHOICE.replace("Send him", "Note that he is uncooperative and send him"),
         "book/words.yaml": WORDS},
        f"{ITEM}:15 word-avoided",
    ),
    "a word to avoid in a fact": (
        {"book/facts.yaml": FACTS.replace("Nobody has", "Some refused help and nobody has"),
         "book/words.yaml": WORDS},
        "book/facts.yaml:6 word-avoided",
    ),
    "a borrowed phrase": (
        {PAGE: page("Wait a day. **A no** may change."), "book/calques.yaml": CALQUES},
        f"{PAGE}:3 calque",
    ),
    "a borrowed beginning of a clause": (
        {PAGE: page("Call, also when it is late."), "book/calques.yaml": CALQUES},
        f"{PAGE}:3 calque",
    ),
    "a borrowed beginning of a sentence": (
        {PAGE: page("It is late. Also with him we wait."), "book/calques.yaml": CALQUES},
        f"{PAGE}:3 calque",
    ),
    "a borrowed phrase where no space parts words": (
        {PAGE: page("ถามคนล่ามก่อน"), "book/calques.yaml": CALQUES}, f"{PAGE}:3 calque",
    ),
    "a borrowed phrase in an answer": (
        {ITEM: CHOICE.replace("Send him to the loan queue", "Hear if her yes is one, and send him"),
         "book/calques.yaml": CALQUES},
        f"{ITEM}:15 calque",
    ),
    "a borrowed phrase in a story": (
        {STORY: SCENARIO.replace("The boat is in.", "The boat is in, also when it rains."),
         "book/calques.yaml": CALQUES},
        f"{STORY}:12 calque",
    ),
    "a borrowed phrase in a fact": (
        {"book/facts.yaml": FACTS.replace("Nobody has", "Her no may count, and nobody has"),
         "book/calques.yaml": CALQUES},
        "book/facts.yaml:6 calque",
    ),
    "a borrowed phrase in what a mistaken idea is answered": (
        {"book/misconceptions.yaml": "- id: yes\n  text: saw a nod\n  instead: A yes is a word.\n",
         "book/calques.yaml": CALQUES},
        "book/misconceptions.yaml:1 calque",
    ),
    "a telephone number": ({PAGE: page("Call 1191 at night.")}, f"{PAGE}:3 contact"),
    "a telephone number in Thai digits": (
        {PAGE: page("Write it as ๐๘๑ ๒๓๔ ๕๖๗๘ at night.")},
        f"{PAGE}:3 contact",
    ),
    "an address of mail": ({PAGE: page("Write to help@example.org.")}, f"{PAGE}:3 contact"),
    "an address in a street": ({PAGE: page("Go to 12 Harbour Street.")}, f"{PAGE}:3 contact"),
    "a picture without words": ({PAGE: page("![](map.svg)")}, f"{PAGE}:3 picture-words"),
    "a figure without words": (
        {PAGE: page("```{figure} map.svg\n:width: 50%\n```")}, f"{PAGE}:3 picture-words",
    ),
    "all of the above": (
        {ITEM: CHOICE.replace("Send him to the loan queue", "All of the above, and then go on")},
        f"{ITEM}:15 answer-all",
    ),
    "all of the above, capitals and marks in it": (
        {ITEM: CHOICE.replace("Send him to the loan queue", "All **Of** The Above, and go on")},
        f"{ITEM}:15 answer-all",
    ),
    "a number without a fact": (
        {PAGE: page("In the survey, 40% were locked in.")}, f"{PAGE}:3 claim-untraced",
    ),
    "a study without a fact": (
        {PAGE: page("One study in Oreth found the same.")}, f"{PAGE}:3 claim-untraced",
    ),
    "a duty of States without a fact": (
        {PAGE: page("By law, the State must not detain a victim.")}, f"{PAGE}:3 claim-untraced",
    ),
    "what the law forbids without a fact": (
        {PAGE: page("The law forbids detention.")}, f"{PAGE}:3 claim-untraced",
    ),
    "a duty that became firm": (
        {PAGE: page("A State must give a room {fact}`F-ID-03`.\n\n```{rests-on}\n```"),
         "book/facts.yaml": FACTS + LAW},
        f"{PAGE}:3 duty-stronger",
    ),
    "a duty that became firm in feedback": (
        {ITEM: CHOICE.replace("Debt is one of the signs.", "States must give him a room.").replace(
            "[F-ID-01]", "[F-ID-03]"), "book/facts.yaml": FACTS + LAW},
        f"{ITEM}:12 duty-stronger",
    ),
    "a quoted voice": (
        {PAGE: page(":::{voice} V-ID-01\nThink of “never again”.\n:::\n\n```{rests-on}\n```"),
         "book/voices.yaml": VOICES},
        f"{PAGE}:4 voice-quoted",
    ),
    "a voice in quotation marks in the data": (
        {"book/voices.yaml": VOICES.replace("Some kept silent.", "She said “never”.")},
        "book/voices.yaml:1 voice-quoted",
    ),
    "a right answer that is far longer": (
        {ITEM: choice_of("Wait", "Ask him in a quiet room how the debt began", "Go on", right=1)},
        f"{ITEM}:11 key-longest",
    ),
    "an objective that is not there": (
        {ITEM: CHOICE + "serves: [ask-last]\n"}, f"{ITEM}:18 objective-unknown",
    ),
    "an objective that nothing practises": (
        {"book/objectives.yaml": OBJECTIVES},
        "book/objectives.yaml:1 objective-unpractised|book/objectives.yaml:1 objective-untested",
    ),
    "a person who is not in the log": (
        {PAGE: page("Here is Lorvet, and Mebo waits."), "book/people.yaml": PEOPLE,
         "book/world.yaml": WORLD},
        f"{PAGE}:3 name-unlogged",
    ),
    "an ending in sight before the answer": (
        {ITEM: CHOICE.replace("What do you", "Mebo waits. What do you"),
         PAGE: page("```{exercise} counter\n```\n\nIn the end Mebo got his pay.\n\n"
                    ":::{after} counter\nMebo got his pay.\n:::\n\n## Later\n\nMebo is well."),
         "book/people.yaml": PEOPLE.replace("trafficked", "colleague")},
        f"{PAGE}:6 ending-open",
    ),
    "a person whom no story names": (
        {"book/people.yaml": PEOPLE.replace("Mebo", "Lorvet").replace("trafficked", "colleague"),
         STORY: SCENARIO},
        "book/people.yaml:1 person-unmet",
    ),
    "answers for no country": (
        {COUNTRY: ANSWERED.format(country="", checked=datetime.now(UTC).date())},
        "book/country.yaml:1 country-unnamed",
    ),
    "a country between a word processor's marks": (
        {COUNTRY: ANSWERED.format(country="“Oreth”", checked=datetime.now(UTC).date())},
        "book/country.yaml:1 name-quoted",
    ),
    "answers that nobody checked": (
        {COUNTRY: ANSWERED.format(country="Oreth", checked="")},
        "book/country.yaml:2 pack-undated",
    ),
    "answers that were checked in the future": (
        {COUNTRY: ANSWERED.format(country="Oreth", checked="2999-01-01")},
        "book/country.yaml:2 pack-ahead",
    ),
    "answers that were checked long ago": (
        {COUNTRY: ANSWERED.format(country="Oreth", checked="2020-01-01")},
        "book/country.yaml:2 pack-old",
    ),
    "answers of nobody knows whom": (
        {COUNTRY: PACK.replace("by: the night desk", 'by: ""')}, "book/country.yaml:4 pack-role",
    ),
    "a number for a card among words": (
        {COUNTRY: ANSWERED.format(country="Oreth", checked=datetime.now(UTC).date())
         .replace("The desk", "Call 112 at the desk"),
         PAGE: page("Call {number}`night-line` now.")},
        "book/country.yaml:5 pack-words",
    ),
    "a person who checked": (
        {COUNTRY: PACK.replace("the night desk", "Ms Solu of the night desk")},
        "book/country.yaml:4 pack-person",
    ),
    "an entry of a country pack that has the example's name": (
        {COUNTRY: PACK.replace("The desk", "What it is called")}, f"{COUNTRY}:7 pack-unfilled",
    ),
    "an example's number in a real pack": (
        {COUNTRY: PACK.replace("12 345", "0000 12")}, "book/country.yaml:7 pack-example",
    ),
    "a number that may be somebody's in an invented pack": (
        {COUNTRY: "invented: true\n" + PACK}, "book/country.yaml:8 pack-real",
    ),
    "an article of the country told stronger than it is": (
        {COUNTRY: PACK + LAW_HERE}, "book/country.yaml:16 duty-stronger",
    ),
    "a fact that was read in the future": (
        {"book/facts.yaml": FACTS + "  last_read: 2999-01-01\n"}, "book/facts.yaml:6 fact-ahead",
    ),
    "a fact that was read long ago": (
        {"book/facts.yaml": FACTS + "  last_read: 2020-01-01\n"}, "book/facts.yaml:6 fact-old",
    ),
}  # fmt: skip


def marks(root: object) -> list[str]:
    """What an editor would mark, as `place code`."""
    book = read_book(root)  # type: ignore[arg-type]
    assert [each for each in book.problems if each.level is Level.ERROR] == []
    return [f"{each.place(book.layers.top)} {each.code}" for each in sorted(review(book))]


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_marked_where_it_stands(name: str, write_book: WriteBook) -> None:
    """Each fault gives its mark, and nothing else is marked."""
    changes, expected = FAULTS[name]
    assert marks(write_book(changes)) == expected.split("|")


@pytest.mark.parametrize(("days", "codes"), [(365, []), (366, ["fact-old"])])
def test_a_fact_is_trusted_for_a_year(days: int, codes: list[str], write_book: WriteBook) -> None:
    """One day more than a year after it was read, a fact is told by its id and that day."""
    day = datetime.now(UTC).date() - timedelta(days=days)
    root = write_book({"book/facts.yaml": f"{FACTS}  last_read: {day}\n"})
    told = list(review(read_book(root)))

    assert [each.code for each in told] == codes
    assert all(f"F-ID-02 was last read in its sources on {day}" in each.message for each in told)


@pytest.mark.parametrize(
    "text",
    [
        "We " + "go on and " * 7 + "stop now.",  # 25 words
        "States must think seriously about a room {fact}`F-ID-03`.\n\n```{rests-on}\n```",
        "In 2018-2020 some 1,015 people took part.",
        "Ask what the law says you must report. It never means that a State must do it.",
        "```\nCall 1191 at night.\n```",
        "He declined help. The owner refused to pay.",
        "![A map of the quay](map.svg)",
    ],
)
def test_sound_text_is_left_alone(text: str, write_book: WriteBook) -> None:
    """What only looks like a fault is not marked."""
    changes = {
        PAGE: page(text), "book/facts.yaml": FACTS + LAW, "book/words.yaml": WORDS,
    }  # fmt: skip
    assert marks(write_book(changes)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The stall gives her no more work.",
        "They wrote down who came, and also when.",
        "Ask also when she can come.",
        "Also with her was a girl.",
        "A note is here. Is it a yes? Island and also-when are other words.",
    ],
)
def test_what_only_looks_borrowed_is_left_alone(text: str, write_book: WriteBook) -> None:
    """A phrase counts whole and in its place, and not where the list calls it fine."""
    assert marks(write_book({PAGE: page(text), "book/calques.yaml": CALQUES})) == []


BORROWED = [
    "The form is free, also if she has no papers.",
    "His no was clear.",
    "Reasons differ. What weighed most?",
    "Hear how the person judges the danger.",
    "Say what speaks against it.",
    "It is slow, but, one can defend it.",
    "The article, as we read it, is narrow.",
    "You can see how it looks like from outside.",
    "Two informations are missing.",
]
SPOKEN = [
    "She speaks for them. He speaks against the boss in court.",
    "The brother spoke for all twelve. The facts speak for themselves.",
    "Nothing stands in the way. The chair stands in the yard. She stands in for a nurse.",
    "He hears how the judges decide. Listen to how the person judges the dangers.",
    "What weighs most heavily on him? The crates weighed most of a ton.",
    "Respect a no. “No” is an answer. No may change to yes.",
    "We stop as we read it aloud. She is also with a child, also in Oreth.",
]


@pytest.mark.parametrize(
    ("text", "codes"),
    [*((text, ["calque"]) for text in BORROWED), *((text, []) for text in SPOKEN)],
)
def test_the_books_own_list_tells_borrowed_phrases_from_speech(
    text: str, codes: list[str], write_book: WriteBook
) -> None:
    """Each phrase that the curriculum forbids is found, and what people say is not."""
    calques = (ROOT / "book" / "calques.yaml").read_text(encoding="utf-8")
    book = read_book(write_book({PAGE: page(text), "book/calques.yaml": calques}))

    assert [each.code for each in review(book)] == codes


def test_a_borrowed_phrase_is_told_with_what_to_write(write_book: WriteBook) -> None:
    """The warning names the phrase as it stands there, and the words of the list."""
    root = write_book({PAGE: page("She left. Her No is known."), "book/calques.yaml": CALQUES})
    (only,) = review(read_book(root))

    assert only.level is Level.WARNING
    assert only.text(root) == (
        f"{PAGE}:3: 'Her No is' is put together as in another language. Write: when she says no. "
        "If it is good here, add it in calques.yaml under `fine:`. [calque]"
    )


def test_a_fact_of_a_written_guide_must_be_used(write_book: WriteBook) -> None:
    """Facts in a folder with chapters are marked while nothing names them; others are not."""
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/01-one\n"
    cells = '[{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# One"}]'
    chapter = f'{{"cells": {cells}, "metadata": {{}}, "nbformat": 4, "nbformat_minor": 5}}'
    root = write_book({"_toc.yml": toc, "book/01-one.ipynb": chapter})

    assert marks(root) == ["book/facts.yaml:6 fact-unused"]


def test_an_objective_is_tested_by_a_question(write_book: WriteBook) -> None:
    """An exercise that practises and a question that tests are all that an objective needs."""
    test = TEST.replace("&form\n", "\n").format(serves="ask-first", question=QUESTION.rstrip("\n"))
    root = write_book({
        "book/objectives.yaml": OBJECTIVES,
        "book/exercises/short-test.yaml": test,
        ITEM: CHOICE + "serves: [ask-first]\n",
    })  # fmt: skip

    assert marks(root) == []


@pytest.mark.parametrize(
    ("counts", "codes"), [([17] * 8, []), ([18] + [17] * 7, ["sentences-long"]), ([18] * 7, [])]
)
def test_the_average_of_sentences_is_at_most_17_words(
    write_book: WriteBook, counts: list[int], codes: list[str]
) -> None:
    """Exactly 17 on average pass, a word more in eight sentences does not; seven are too few."""
    text = " ".join("We " + "go " * (count - 2) + "home." for count in counts)
    root = write_book({PAGE: page(text)})

    assert [each.code for each in review(read_book(root))] == codes


@pytest.mark.parametrize(("count", "codes"), [(25, []), (26, ["sentence-long"])])
def test_a_sentence_may_have_25_words(count: int, codes: list[str], write_book: WriteBook) -> None:
    """The limit is kept to the word."""
    root = write_book({PAGE: page("We " + "go " * (count - 2) + "home.")})

    assert [each.code for each in review(read_book(root))] == codes


@pytest.mark.parametrize(("count", "codes"), [(140, []), (141, ["prompt-long"])])
def test_a_prompt_may_have_140_words(count: int, codes: list[str], write_book: WriteBook) -> None:
    """The limit is kept to the word."""
    prompt = "Go. " * (count - 2) + "And you?"
    root = write_book({ITEM: CHOICE.replace("What do you do first?", prompt)})

    found = [each.code for each in review(read_book(root))]
    assert [each for each in found if each == "prompt-long"] == codes


def test_what_is_read_is_the_text_without_its_marks() -> None:
    """Ids, links and emphasis are no words, and a quotation mark may end a sentence."""
    raw = "*Ask* [first](page.md#x) {fact}`F-ID-01`. Then wait “here.” Go."

    assert plain(raw) == "Ask first. Then wait “here.” Go."
    assert sentences(plain(raw)) == ["Ask first.", "Then wait “here.”", "Go."]
    assert words("It is well-known, 1,015 times.") == 6


def test_every_rule_has_a_sentence() -> None:
    """Each rule says what it asks; the guide for trainers is made from these sentences."""
    assert all(
        (rule.__doc__ or "").rstrip().endswith(".") for rule in (*RULES, *RULES_OF_A_LANGUAGE["en"])
    )


def test_rules_that_know_a_language_are_asked_of_it_alone(write_book: WriteBook) -> None:
    """A long sentence in another language is no fault, and a note says what was left out."""
    text = {PAGE: page(f"So {'very ' * 40}long. Call 1234. See http://x.org.")}
    english = [each.code for each in review(read_book(write_book(text)))]
    config = "title: A book\nsphinx: {config: {language: th}}\n"
    book = read_book(write_book({**text, "_config.yml": config}))

    found = list(review(book))
    assert {"sentence-long", "contact"} <= set(english)
    assert [each.code for each in found if each.code in {"sentence-long", "rules-skipped"}] == [
        "rules-skipped"
    ]
    assert "contact" in [each.code for each in found]
    told = found[-1].text(book.layers.top)
    assert told.startswith("_config.yml:2: rules for the words of a text were not asked")
    assert "'th': claims are traced, duties as written, " in told
