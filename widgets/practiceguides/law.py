"""The legal table of a guide: what each article asks, and how strongly.

Made from `book/law.yaml` and the laws of the country pack. In a live notebook it can be filtered
(`legal_table.py`); a built page shows the whole of it, kind by kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from practiceguides.content.country import Country, NationalLaw, NationalProvision

if TYPE_CHECKING:
    from practiceguides.content.legal import Instrument, Law, Provision, Verb
    from practiceguides.words import Words


class Row(NamedTuple):
    """A provision in a guide's legal table, all of it in plain words."""

    kind: str
    instrument: str
    article: str
    duty: str
    strength: str
    seen: str
    """Whether and how its wording was read."""


KINDS = ("national", "treaty", "soft law", "comparison")
"""The kinds of instruments, as they follow each other: what binds here comes first."""


def law_rows(law: Law | None, country: Country, guide: str, words: Words) -> list[Row]:
    """The provisions that concern a guide, kind by kind."""
    kinds = {kind: kind_of(kind, country, words) for kind in KINDS}
    rows: list[Row] = []
    for table in (country.law, law):
        if table is not None:
            rows += [
                _row(table.verbs, instrument, provision, kinds[instrument.kind], words)
                for instrument in table.instruments
                for provision in instrument.provisions
                if _concerns(provision, guide)
            ]
    order = list(kinds.values())
    return sorted(rows, key=lambda row: order.index(row.kind))


def kind_of(kind: str, country: Country, words: Words) -> str:
    """A kind of law in plain words; that of a country with its name, and whether it is invented."""
    if kind != "national" or not country.country:
        return words(f"law_kind_{kind.replace(' ', '_')}")
    key = "law_kind_invented" if country.invented else "law_kind_country"
    return words(key, country=country.country)


def _concerns(provision: Provision, guide: str) -> bool:
    """Whether a guide shows it; the law of the country concerns all, where nothing is said."""
    is_for_all = isinstance(provision, NationalProvision) and not provision.guides
    return is_for_all or guide in provision.guides


def _row(
    verbs: Sequence[Verb],
    instrument: Instrument | NationalLaw,
    provision: Provision,
    kind: str,
    words: Words,
) -> Row:
    title, year = instrument.title, instrument.year
    return Row(
        kind,
        words("law_dated", title=title, year=year) if year else title,
        provision.article,
        provision.duty,
        strength_of(verbs, instrument, provision, words),
        _seen(provision, words),
    )


def _seen(provision: Provision, words: Words) -> str:
    """Whether its wording was read, and how far or where if that is not the whole of it.

    The law of a country is read again and again, so it says where, when and by whom.
    """
    if isinstance(provision, NationalProvision):
        return _read_here(provision, words)
    told, how = words(f"law_{provision.mark}"), provision.mark_note
    if not how:
        return told
    return how if provision.mark == "read" else words("law_seen_how", seen=told, how=how)


def _read_here(provision: NationalProvision, words: Words) -> str:
    told = words("law_read_in", where=provision.read_in)
    if provision.checked:
        told = words("law_read_on", read=told, day=provision.checked)
    return words("law_read_by", read=told, role=provision.by) if provision.by else told


def strength_of(
    verbs: Sequence[Verb], instrument: Instrument | NationalLaw, provision: Provision, words: Words
) -> str:
    """How strong a duty is, in the plain words of the table that has it."""
    plain = {verb.id: verb.plain for verb in verbs}
    told = words.listed([plain[each] for each in provision.strength], "plain")
    told = told or words("law_defines")
    return words("law_comparison", strength=told) if instrument.kind == "comparison" else told
