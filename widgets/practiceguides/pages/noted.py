"""What a page has named so far, the facts for the list at its foot; and which page asks what."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes
from sphinx.environment import BuildEnvironment

_QUESTIONS = "practiceguides_questions"


def note_questions(env: BuildEnvironment) -> None:
    """Remember that the page that is being read has the questions for a country."""
    env.metadata[env.docname][_QUESTIONS] = True


def questions_on(env: BuildEnvironment) -> str | None:
    """The page with the questions for a country; None where the book has none."""
    return next((name for name in sorted(env.found_docs) if _QUESTIONS in env.metadata[name]), None)


def note_facts(env: BuildEnvironment, facts: Iterable[str], place: str) -> None:
    """Add facts to the list of the page that is being read; `place`: the id of what names them."""
    listed = noted_facts(env)
    for fact in facts:
        # What an exercise named before is found again in the text, where the text names it too.
        if is_first_in_text(env, fact) and not place.startswith("item-"):
            listed.pop(fact, None)
        listed.setdefault(fact, place)


def is_first_in_text(env: BuildEnvironment, fact: str) -> bool:
    """Whether the text of the page that is being read has not named a fact so far."""
    return noted_facts(env).get(fact, "item-").startswith("item-")


def is_in_text(env: BuildEnvironment, fact: str) -> bool:
    """Whether the text of the page that is being read names a fact, and not only an exercise."""
    return not noted_facts(env)[fact].startswith("item-")


def noted_facts(env: BuildEnvironment) -> dict[str, str]:
    """The facts that the page being read has named so far, and where each stands first.

    In the text, else in an exercise. That is the id of an element: a list of findings leads back
    to it.
    """
    listed: dict[str, str] = env.temp_data.setdefault("practiceguides_facts", {})
    return listed


def in_order(env: BuildEnvironment) -> list[str]:
    """The facts of the page so far as its list numbers them: by first sight in the text.

    Those of the exercises come after, so that the numbers that a reader meets run from one up.
    """
    return sorted(noted_facts(env), key=lambda fact: not is_in_text(env, fact))


def listed_on(document: nodes.document, fact: str) -> bool:
    """Whether a page that was read lists a fact at its foot."""
    return anchor(fact) in document.ids


def anchor(fact: str) -> str:
    """The id of a fact in the list of its page."""
    return f"fact-{fact.lower()}"
