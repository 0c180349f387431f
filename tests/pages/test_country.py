"""What a built page, a card and a story take from the country pack."""

from __future__ import annotations

import re

from practiceguides.pages.build.building import Outcome
from tests.conftest import MARAVEL, ROOT, SCENARIO, WORDS, the_book
from tests.pages.conftest import Build, notebook, page_of

QUESTIONS = (
    "questions:"
    + (ROOT / "book" / "country.yaml").read_text(encoding="utf-8").partition("\nquestions:")[2]
)
LAW = """\
verbs: [{id: shall, text: shall, plain: must}]
instruments:
  - id: guide
    title: A guideline
    kind: soft law
    provisions: [{id: g-1, article: "1", duty: Ask., guides: [protection], mark: read}]
  - id: treaty
    title: A treaty
    kind: treaty
    provisions: [{id: t-1, article: "1", duty: Help., guides: [protection], mark: read}]
"""
BLOCKS = """\
# A page

:::{country} crisis-line
:::

:::{country} non-punishment-rule
:::

:::{country} police-danger
:::

```{hotlines}
```

```{agencies}
```

```{interpreters}
```

```{country-questions}
```

:::{job-aid}
:numbers:

Call {{ ambulance }} now, or {{ police-danger }}. Your duty: {{ reporting-duty }}
:::

```{scenario} quay
```
"""
WHERE = "\n\n{.where-you-work}\n## Where you work\n\n- At night: {{ night-contact }}\n"


def _built(build: Build, pack: str) -> Outcome:
    """A small book with each use of a pack; our questions are in the file with it."""
    return build({
        "book/page.md": BLOCKS,
        "book/country.yaml": pack + QUESTIONS,
        "book/law.yaml": LAW,
        "book/scenarios/quay.md": SCENARIO + WHERE,
    })  # fmt: skip


def _text(html: str) -> str:
    """What is read between `<main` and its end, without tags."""
    main = html[html.index("<main") : html.index("</main>")]
    text = " ".join(re.sub(r"<[^>]*>", " ", main).replace("\xa0", " ").split())
    return re.sub(r" ([,.])", r"\1", text)


def test_a_page_shows_the_pack_with_its_days(build: Build) -> None:
    """Answers, help lines, offices and law, each with the day and the role of who checked it."""
    outcome = _built(build, MARAVEL.read_text(encoding="utf-8"))
    html = page_of(outcome)
    text = _text(html)

    assert "A nurse comes, without the police. An attempt is not punished." in text
    assert "Crisis line of the harbour hospital, 0000 20 20, day and night" in text
    assert "Checked on 2026-11-16 by a nurse of the harbour hospital." in text
    assert "Freedom Act of Maravel (invented), article 14: The prosecutor may drop" in text
    assert "Read in the law collection of the legal unit. Checked on 2026-10-05" in text
    assert "Does not take: children who are alone, who go to child protection; somebody" in text
    assert text.count("Maravel is an invented country: nobody answers there.") > 10
    assert "tel:" not in html, "nobody can call an invented number"
    # What nobody has found out is said to be missing, on a card too.
    assert "Cost: not filled in yet, ask" in text
    assert "How to refer: not filled in yet, ask" in text
    assert "Call 0000 10 now, or …. Your duty: Danger" in text, "a card says words too"
    assert text.count("Numbers where you work") == 2, "the back of the card, twice on its sheet"
    assert text.count("Maravel is invented: nobody answers there") == 4, "each card says it"


def test_a_story_and_its_booklet_take_from_the_pack(build: Build) -> None:
    """Where you work stands who answers, the number and the day on which it was checked."""
    outcome = _built(build, MARAVEL.read_text(encoding="utf-8"))
    booklet = (outcome.folder / "print" / "quay-booklet.html").read_text(encoding="utf-8")
    told = "At night: Night desk of the identification board, 0000 50 11, 18:00 to 8:00"

    assert told in page_of(outcome)
    assert told in booklet
    assert "(checked on 2026-11-02)" in booklet


def test_a_pack_of_a_real_country_can_be_called(build: Build) -> None:
    """Its number is a link that a telephone follows, in a box and in the list."""
    pack = """\
country: Oreth
checked: 2026-11-20
by: the night desk
hotlines:
  - {id: line, name: A line, number: "+00 12-34", answers: [crisis-line]}
"""
    html = page_of(_built(build, pack))

    assert len(re.findall(r'<a [^>]*href="tel:\+001234"[^>]*>\+00 12-34</a>', html)) >= 3
    assert "invented" not in _text(html)
    assert "Oreth, checked on 2026-11-20" in _text(html), "on the cards"
    assert "Hours: not filled in yet, ask" in _text(html)


def test_an_empty_pack_has_room_to_write(build: Build) -> None:
    """Each list says that nobody has filled it in and has lines for paper; nothing is guessed."""
    html = page_of(_built(build, ""))
    text = _text(html)

    assert text.count(WORDS["block_entries_none"]) == 3
    assert html.count('<div class="pg-lines"') == 2 * 3 + QUESTIONS.count("- id: ")
    assert "Call … now, or …." in text
    assert WORDS["card_numbers"] not in text
    assert "tel:" not in html


def test_the_law_of_the_country_stands_apart(build: Build) -> None:
    """On a page each kind of law is a part that closes; what the country's law asks comes first."""
    cells = ("from practiceguides import law_table", 'law_table("protection")')
    outcome = build({
        "book/page.md": None,
        "book/page.ipynb": notebook(*cells),
        "book/country.yaml": MARAVEL.read_text(encoding="utf-8") + QUESTIONS,
        "book/law.yaml": LAW,
    })  # fmt: skip
    html = page_of(outcome)
    kinds = re.findall(r'<details class="pg-law-kind" open>\s*<summary>(.*?)</summary>', html)

    assert kinds == [
        "Law of Maravel, an invented country: it holds nowhere",
        WORDS["law_kind_treaty"],
        WORDS["law_kind_soft_law"],
    ]
    text = _text(html)
    assert "is free to, and need not" in text
    assert re.search(
        r"drop a charge .*? \( ?read in the law collection of the legal unit, on 2026-10-05,"
        r" by a lawyer of the legal aid office ?\)",
        text,
    )
    assert "MV-FREEDOM" not in text
    assert "Trafficking: somebody recruits" not in text, "it concerns other guides"


SHEETS = {
    "identification/first-ten-minutes": {"ambulance", "crisis-line"},
    "identification/eleven-clues": {"night-contact"},
    "protection/first-day": {"ambulance", "crisis-line"},
    "protection/asking-consent": {"reporting-duty"},
    "reintegration/reading-a-debt": {
        "ambulance", "crisis-line", "night-contact", "legal-aid", "labour-inspection",
    },
    "reintegration/first-month-home": {"ambulance", "crisis-line"},
    "children/first-48-hours": {"ambulance", "crisis-line"},
    "children/talking-with-a-child": {"ambulance", "crisis-line"},
}  # fmt: skip


def test_each_sheet_for_a_desk_takes_its_offices_and_numbers_from_the_pack() -> None:
    """Whoever filled in the pack once writes none of them by hand."""
    pages = {page.docname: page for page in the_book().pages}

    for name, needed in SHEETS.items():
        taken = {
            each.name for each in pages[f"book/{name}"].named if each.kind in {"number", "question"}
        }
        assert needed <= taken, name
