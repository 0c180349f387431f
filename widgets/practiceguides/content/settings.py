"""What `_config.yml` says to Sphinx, where the settings of ours stand too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def config_of(settings: Any) -> dict[str, Any] | None:
    """What a book's settings say to Sphinx; None where they have not the shape of settings."""
    sphinx = (settings.get("sphinx") or {}) if isinstance(settings, dict) else None
    config = (sphinx.get("config") or {}) if isinstance(sphinx, dict) else None
    return config if isinstance(config, dict) else None


def language_of(config: Mapping[str, Any]) -> str:
    """The language of a book; where none is said, the one that Sphinx takes."""
    language = config.get("language")
    return language if isinstance(language, str) else "en"


def stays(config: Mapping[str, Any]) -> tuple[str, ...]:
    """The pages that may be replaced, and never left out: they protect readers or name sources."""
    named = config.get("practiceguides_stays")
    pages = [config.get("practiceguides_for_you"), *(named if isinstance(named, list) else ())]
    return tuple(name for name in pages if isinstance(name, str))
