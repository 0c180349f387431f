"""A book in another language: its texts out to translators, and back as a layer that is built.

A unit is one text with a key made of ids (`units.py`): of YAML by the types of its fields
(`fields.py`), of Markdown block by block (`prose.py`), of stories scene by scene (`stories.py`),
of the interface by its keys (`interface.py`); `extract.py` has them all. PO files are the store
(`store.py`), a sheet is another door to it (`sheet.py`). Nothing else in the package asks PO.
"""
