"""The shared front end: drawing, announcing, keeping, words; and the live widget."""

from pathlib import Path

STATIC = Path(__file__).parents[1] / "static"
"""The bundles that build.mjs writes."""
KIT = Path(__file__).parent
"""This folder; the templates that all paper faces share lie in it."""
