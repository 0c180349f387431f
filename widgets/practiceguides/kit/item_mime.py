"""How a notebook's output names an item for a built page."""

ITEM_MIME = "application/vnd.practiceguides.item+json"
"""Holds the item's id and nothing that can go stale."""

ITEM_MIME_VERSION = 1
