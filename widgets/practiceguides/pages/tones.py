"""A tone for each guide: a quiet colour that says where one is. It never says right or wrong."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

TONES = ("blue", "green", "brown", "rose")
"""Those that kit/tokens.css has in light and dark."""


def tones_of(app: Sphinx) -> dict[str, str]:
    """The folder of each guide, and its tone."""
    tones: dict[str, str] = app.config.practiceguides_tones
    return tones


def guide_of(app: Sphinx, name: str) -> str | None:
    """The guide in whose folder a page or a story lies; None outside all guides."""
    folders = Path(name).parent.parts
    return next((guide for guide in tones_of(app) if guide in folders), None)


def tone_of(app: Sphinx, name: str) -> str | None:
    """The tone of this guide."""
    guide = guide_of(app, name)
    return tones_of(app)[guide] if guide else None


def _check_tones(_app: Sphinx, config: Config) -> None:
    for guide, tone in config.practiceguides_tones.items():
        if tone not in TONES:
            told = f"the tone of {guide!r} is {tone!r}, and there is none. Write one of: "
            raise ConfigError(f"_config.yml, practiceguides_tones: {told}{', '.join(TONES)}.")


def setup_tones(app: Sphinx) -> None:
    """Register the setting: the folder of a guide, and its tone."""
    app.add_config_value("practiceguides_tones", {}, "html", [dict])
    app.connect("config-inited", _check_tones)
