"""What `guides update` tells of what it did, most serious first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, zip_longest
from typing import Any

from practiceguides.content.book import Book
from practiceguides.content.naming import named
from practiceguides.editions.beneath import Beneath
from practiceguides.editions.changes import (
    KEPT,
    TAKEN,
    Told,
    command,
    stands_on,
    taken_out,
    to_show,
    told_of,
    where_it_stood,
    why_below,
    why_gone,
)
from practiceguides.editions.corrections import Corrected, titles
from practiceguides.editions.memory import FOLDER
from practiceguides.editions.news import PRINTED, READ, THEN_READ, WHICH, News, Piece
from practiceguides.editions.shown import NewPages
from practiceguides.editions.sides import Kind, in_answers
from practiceguides.editions.update import Update
from practiceguides.editions.wording import as_read, shortened


def lines_of(done: Update, book: Book, *, is_choice: bool) -> Iterator[str]:
    """What an update of a book tells, most serious first.

    `is_choice`: it follows one that told all of what was corrected, a few commands ago.
    """
    beneath = done.beneath
    told = _by_code(told_of(beneath))
    update = command(beneath.layers.top)
    yield from _corrected(done, update, is_choice=is_choice)
    yield from _withdrawn(beneath, (*told["edition-gone"], *told["edition-withdrawn"]), book)
    for name in beneath.saved_over:
        yield f"{name} was again as before an update: a program that had it open has saved it."
        yield "  It is merged once more, and nothing of yours is lost. Close it in that program."
    yield from _left(told["edition-changed"], update)
    yield from section(
        "You kept yours, as you chose:",
        (line for each in told[KEPT] for line in _chosen(each, "Yours stays", each.change.mine)),
    )
    yield from section(
        "You took ours, as you chose:",
        (line for each in told[TAKEN] for line in _chosen(each, "Ours now", each.change.now)),
    )
    for printed in dict.fromkeys(_to_print(each, beneath) for each in told[TAKEN]):
        yield from _further_in(printed)
    for name, file in {
        each.own.name: each.own for each in told[TAKEN] if each.own.is_mixed
    }.items():
        stays = f": {'; '.join(file.stays)}" if file.stays else ""
        yield f"  All else that you wrote in {name} stays yours{stays}."
        yield "  Read the whole once more: ours and yours stand side by side in it now."
    yield from section("Ours is in your files now:", map(_line, told["edition-behind"]))
    yield from section("New by itself, beside your changes:", map(_line, told["edition-followed"]))
    for name in done.stale:
        yield f"In {name} some lines behind # are old words of ours still."
        yield f"  Before you take a # away there, see ours as it is now: {FOLDER}/{name}"
    if beneath.others:
        yield (
            "All else that is new in the book is in your edition already: there you have nothing"
            " to choose."
        )
    yield from _of_pages(beneath.new_pages)
    for each in _unshown(done.news) if is_choice else ():
        yield f"Not shown yet: {each.words}."
        yield from _in_block(each.block, "  ")
    if beneath.unread:
        yield f"Left as they are, because they cannot be read: {', '.join(beneath.unread)}."
        yield f"  To see what is wrong there, type: guides check{named(beneath.layers.top)}"
        yield "  Mend it, then update again."


def next_steps(beneath: Beneath, news: News, pending: Collection[str]) -> Iterator[str]:
    """What somebody does after an update, or what was taken back of it, in this order.

    `pending`: what was corrected, and waits for the trainer to read their texts.
    """
    edition = named(beneath.layers.top)
    steps = []
    if pending:
        steps.append("Read your texts on what was corrected, then type the line with --read.")
    if any(own.merging.left for own in beneath.own):
        steps.append("Keep yours or take ours: type a line with --keep or with --take.")
    steps += [
        f"Show {each.words} on a page of yours, or delete its file." for each in _unshown(news)
    ]
    if beneath.unread:
        steps.append("Mend what cannot be read, then update again.")
    steps.append(f"Type: guides check --strict{edition}")
    steps.append(f"When all is well, build it and share it again: guides build --zip{edition}")
    if any(each.part == "pages" for each in news.pieces):
        steps.append("Print again from what you built; the page of what is new says which sheets.")
    yield "Next, in this order:"
    yield from (f"  {number}. {step}" for number, step in enumerate(steps, 1))


def _unshown(news: News | None) -> list[Piece]:
    """What was taken out of the book, is the trainer's own, and stands on no page of theirs."""
    return [each for each in news.pieces if each.block] if news else []


def _in_block(block: Sequence[str], margin: str) -> Iterator[str]:
    """The lines that show an item, at the margin as they are to stand in a page."""
    lead, lines, unwanted = block
    yield f"{margin}{lead}"
    yield from lines.split("\n")
    yield f"{margin}{unwanted}"


def _to_print(told: Told, beneath: Beneath) -> str:
    """Where a text stands that is another one now, for whoever has it on paper."""
    stands = stands_on(told, beneath)
    if in_answers(told.change.where):
        return stands and f"{stands} Did you print them? Print them again."
    return stands and f"{stands} Did you print it, or its answers? Print them again."


def _of_pages(pages: NewPages) -> Iterator[str]:
    """What reads differently, for whoever has it on paper."""
    if some := [*pages.texts, *pages.above]:
        pages_in_words = titles(some, len(some), pages.answers)
        yield f"These pages of your edition read differently: {pages_in_words}."
    if pages.corrected:
        yield f"What we corrected stands on: {titles(pages.corrected, len(pages.corrected))}."
    if some or pages.corrected:
        yield f"  {PRINTED}"
    if pages.differences:
        yield "  The page of what is new shows what differs."


def _by_code(told: Iterable[Told]) -> Mapping[str, list[Told]]:
    found: dict[str, list[Told]] = defaultdict(list)
    for each in told:
        found[each.code].append(each)
    return found


def _corrected(done: Update, update: str, *, is_choice: bool) -> Iterator[str]:
    """All that was corrected; after a choice, which told all of it before, in short."""
    corrected = done.beneath.corrected
    if corrected and is_choice:
        yield "Of what was CORRECTED:"
    elif corrected:
        yield "CORRECTED: this was wrong in our book. Did you teach it? Tell those whom you taught."
    for each in corrected:
        yield f"  About “{each.statement.title}” (corrected on {each.statement.day})"
        if not is_choice:
            yield from _what_was_wrong(each)
        yield from _to_read(each, done, update, is_choice=is_choice)


def _what_was_wrong(each: Corrected) -> Iterator[str]:
    """What was wrong, and what the book and the trainer say now."""
    statement = each.statement
    yield f"    What was wrong: {statement.what}"
    yield f"    The book now:   {' '.join(statement.text.split())}"
    for mention in each.mentions:
        if mention.says:
            yield f"    Yours:          {' '.join(mention.text.split())}"
    for sentence in each.said:
        yield f"    {sentence}"


def _to_read(each: Corrected, done: Update, update: str, *, is_choice: bool) -> Iterator[str]:
    """What is to be done with it, or that it is done."""
    if each.id in done.pending:
        places = f" Look here: {each.places}." if is_choice else ""
        yield f"    {READ}{places} {THEN_READ}"
        yield f"      {update} --read {each.id}"
    elif each.mentions:
        own = "Your words stand as they are here. " if each.own_words else ""
        yield f"    {own}You have read your texts once more: this waits for you no more."


def _left(told: Iterable[Told], update: str) -> Iterator[str]:
    """What is left to the trainer, with the commands; what one command decides stands together."""
    for number, (name, changes) in enumerate(groupby(told, key=lambda each: each.to_choose)):
        if not number:
            yield (
                "For you to decide. You changed it, and we did too. Yours stays until you choose."
                " Save and close the file first."
            )
            yield f"  {WHICH}"
        for each in changes:
            yield f"  {_line(each)}"
            yield from _three(each)
        yield "  To keep yours, type:"
        yield f"    {update} --keep {name}"
        yield "  To take ours, type:"
        yield f"    {update} --take {name}"


def _three(each: Told) -> Iterator[str]:
    """The three texts, each in one line; of a picture there are none."""
    if each.own.kind is not Kind.OTHER:
        was, now, mine = _from_where_they_differ(each.change[1:])
        yield f"    The book before: {was}"
        yield f"    The book now:    {now}"
        yield f"    Yours:           {mine}"


def _from_where_they_differ(values: Iterable[Any]) -> list[str]:
    """Texts in one line each, without a long beginning that they have in common."""
    texts = [each.split() for each in as_read(*values)]
    alike = next((n for n, words in enumerate(zip_longest(*texts)) if len({*words}) > 1), 0)
    begin = alike - _BEFORE if len(" ".join(texts[0][:alike])) > _LONG // 2 else 0
    rest = (shortened(" ".join(each[begin:]), _LONG) or "nothing" for each in texts)
    return [f"… {each}" if begin else each for each in rest]


def _chosen(each: Told, lead: str, text: Any) -> Iterator[str]:
    yield _line(each)
    what = each.own.name if each.own.kind is Kind.OTHER else f"'{_short(text)}'"
    yield f"  {lead}: {what}"


_LONG = 100
"""So many signs of a text are shown where the page has the whole."""


_BEFORE = 4
"""So many of the words before it stand before what differs."""


def _short(text: Any) -> str:
    return shortened(as_read(text)[0], _LONG) or "nothing"


def _withdrawn(beneath: Beneath, told: Iterable[Told], book: Book) -> Iterator[str]:
    """What is no more in the book, and what becomes of a trainer's text over it."""
    lines = []
    for name, words in taken_out(beneath).items():
        lines.append(f"  {words}. {where_it_stood(name, beneath)}".rstrip())
        lines += _further_in(why_gone(name, beneath))
    lines += [line for each in told for line in _gone(each, beneath, book)]
    if lines:
        yield "Taken out of the book:"
        yield from lines


def _gone(each: Told, beneath: Beneath, book: Book) -> Iterator[str]:
    """What was withdrawn under a file, and how it is shown where it went with its place."""
    own = each.own
    is_shown = not (own.is_gone and own.shown_by) or own.id in book.shown
    unshown = "" if is_shown else " No page shows it now."
    yield f"  {each.words}. Your text in {own.name} stays, as your own.{unshown}"
    yield from _further_in(where_it_stood(own.id, beneath, stays=True) if own.is_gone else "")
    yield from _further_in(why_below(own, beneath))
    if not is_shown:
        yield from _in_block(to_show(own, beneath), "    ")


def _further_in(sentence: str) -> Iterator[str]:
    if sentence:
        yield f"    {sentence}"


def _line(each: Told) -> str:
    return f"{each.place}: {each.words}"


def section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines below a heading; nothing where there are none."""
    found = list(lines)
    if found:
        yield heading
        yield from (f"  {each}" for each in found)
