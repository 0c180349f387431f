"""How a notebook's output names what a built page shows in its place.

Each holds a name and nothing that can go stale.
"""

ITEM_MIME = "application/vnd.practiceguides.item+json"
"""An item, by its id."""

ITEM_MIME_VERSION = 1

LAW_MIME = "application/vnd.practiceguides.law+json"
"""The legal table of a guide, by the guide's name."""
