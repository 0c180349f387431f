"""What is wrong with a translation: what must be mended, and what a translator looks at again."""

from __future__ import annotations

import pytest

from practiceguides.translations.accept import accept
from practiceguides.translations.standing import standing
from practiceguides.translations.store import Translated
from practiceguides.translations.units import Unit


def codes(source: str, text: str, language: str = "id", **more: bool) -> list[str]:
    """What is told of a translation."""
    unit = Unit("k", source, "k", "book/a.md", **more)  # type: ignore[arg-type]
    accepted = accept([unit], [Translated("k", source, (text,))], language)
    return [each.code for each in accepted.problems]


@pytest.mark.parametrize(
    ("source", "text", "code"),
    [
        ("Say {name} again", "Ucapkan lagi", "text-signs-lost"),
        ("Say {name}", "Ucapkan {nama}", "text-signs-lost"),
        ("It was so {fact}`F-ID-37`.", "Begitulah.", "text-signs-lost"),
        ("It was so {fact}`F-ID-37`.", "Begitulah {fact}`F-ID-38`.", "text-signs-lost"),
        ("Call {{ help-line }}", "Telepon", "text-signs-lost"),
        ("See [there](caring.md)", "Lihat [di sana](merawat.md)", "text-signs-lost"),
        ("**Ask** him", "Tanya dia", "text-signs-lost"),
        ("Press `Esc`", "Tekan Esc", "text-signs-lost"),
        ("Go on …", "Teruskan", "text-signs-lost"),
        ("Ask him", "Tanya **dia**", "text-signs-added"),
        ("In 2003 it was said", "Pada 2004 dikatakan", "text-numbers"),
        ("Pay 1,015 of it", "Bayar 1.105", "text-numbers"),
        ("Ask him", "# Tanya dia", "text-blocks"),
        ("Ask him", "- Tanya dia", "text-blocks"),
        ("One.\n\nTwo.", "Satu. Dua.", "text-blocks"),
        ("Ask him", ":::{raw} html\nTanya", "text-blocks"),
        ("Ask him", "% Tanya dia", "text-blocks"),
        ("Ask him", "[Tanya](javascript:alert(1))", "text-signs-added"),
        ("Ask him", '[Tanya](there.md "dia")', "text-signs-added"),
        ("Ask him", "Tanya {raw}`dia`", "text-signs-added"),
        ("Ask him", "Tanya [dia][b]", "text-signs-added"),
        ("Ask him", "[dia]: there.html", "text-signs-added"),
        ("Ask him", "Tanya <b>dia</b>", "text-html"),
        ("Ask him", "Tanya\u202e dia", "text-sign-unsafe"),
        ("Ask him", "<a " * 7_000_000, "text-long"),
    ],
)
def test_what_must_be_mended(source: str, text: str, code: str) -> None:
    """A lost sign, another number, a new block, HTML: it is told, and the text is not shown."""
    assert code in codes(source, text)


@pytest.mark.parametrize(
    ("source", "text", "language"),
    [
        ("Say {name} to {who}", "Kepada {who} katakan {name}", "id"),
        ("Pay 1,015.5 of it", "Bayar 1.015,5", "id"),
        ("See [there](caring.md), **now**", "**Sekarang** lihat [di sana](caring.md)", "id"),
        ("The act of 2003", "กฎหมาย พ.ศ. 2546", "th"),
        ("“Ask” him", "„Tanya” dia", "id"),
        ("One.\n\nTwo.", "Satu.\n\nDua.", "id"),
    ],
)
def test_what_is_right_is_not_marked(source: str, text: str, language: str) -> None:
    """Another order of signs, the language's own way to write a number or a year are fine."""
    assert codes(source, text, language) == []


@pytest.mark.parametrize(
    ("source", "text", "language", "code"),
    [
        ("Ask him again", "Ask him again", "id", "text-same"),
        ("Ask two people", "ถาม ๒ คน", "th", "text-digits"),
        ("Ask him", "Tanya dia 3 kali", "id", "text-numbers-added"),
        ("The victim left", "เหยื่อออกไป", "th", "term-forbidden"),
        ("The offender", "kẻ buôn người", "vi", "term-forbidden"),
        ("Find a shelter", "Cari penampungan", "id", "term-forbidden"),
        ("Call an interpreter", "Telepon seseorang", "id", "term-other"),
    ],
)
def test_what_a_translator_looks_at_again(source: str, text: str, language: str, code: str) -> None:
    """The same text, digits of another script, a forbidden word, another term are told only."""
    assert code in codes(source, text, language)


def test_a_narrow_place_has_room_for_few_letters() -> None:
    """The words of a button that are far longer than in English are told."""
    assert codes("Check", "Periksa jawaban ini sekarang juga", label=True) == ["text-long"]
    assert codes("Check", "Periksa", label=True) == []


def test_a_translation_of_quite_another_length_is_told() -> None:
    """Far more than the source, or a fifth of a paragraph: it may be another text's."""
    assert codes("Ask him. " * 7, "Tanya dia. " * 60) == ["text-length"]
    assert codes("Ask him now. " * 10, "Tanya.") == ["text-length"]
    assert codes("Ask him", "Tanyakan saja kepadanya sekarang juga") == []
    assert codes("Ask him now. " * 10, "Tanya dia sekarang. " * 10) == []


def test_what_a_model_compared_has_no_second_reader() -> None:
    """It is shown, for drafts, and counted with those that wait for a person."""
    unit = Unit("k", "It was so.", "k", "a", claim=True)
    marks = ("only a model, no person yet", "a model, no speaker", "A language model", "Alu", "")
    found = {}
    for mark in marks:
        there = Translated("k", unit.text, ("Begitulah.",)).commented("", mark)
        accepted = accept([unit], [there], "id")
        found[mark] = ("k" in accepted.forms, standing([unit], accepted).unread)

    assert list(found.values()) == [(True, 1), (True, 1), (True, 1), (True, 0), (False, 1)]


def test_a_plural_needs_each_form_of_the_language() -> None:
    """A form that lacks is told by its name, and the text is not shown."""
    unit = Unit("k", "{n} day", "k", "a", plural="{n} days")
    there = Translated("k", "{n} day", ("{n} ngày", ""), "{n} days")
    accepted = accept([unit], [there], "vi")

    assert [each.code for each in accepted.problems] == ["text-plural"]
    assert "other" in accepted.problems[0].message
    assert not accepted.forms


def test_a_plural_has_no_form_that_the_language_has_not() -> None:
    """Programs of translators count the forms of some languages otherwise: none is guessed."""
    unit = Unit("k", "{n} day", "k", "a", plural="{n} days")
    there = Translated("k", "{n} day", ("{n} Tag", "{n} Tage", "{n} Tagen"), "{n} days")
    accepted = accept([unit], [there], "de")

    assert [each.code for each in accepted.problems] == ["text-plural-more"]
    assert "one, other" in accepted.problems[0].message
    assert not accepted.forms


def test_a_form_for_one_may_say_the_number_in_words() -> None:
    """“One day” needs no digit."""
    unit = Unit("k", "{n} day", "k", "a", plural="{n} days")
    there = Translated("k", "{n} day", ("một ngày", "{n} ngày"), "{n} days")

    assert accept([unit], [there], "vi").problems == []
