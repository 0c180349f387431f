"""New files for authors: complete as they are, with remarks that say what to write where.

`exercises.py` makes the text of an exercise from its type's examples, `stories.py` that of a
scenario; `files.py` says where they go, and writes. `guides new` and the page of all types
(`pages/blocks/gallery.py`) have the same texts from here.
"""
