"""Banks in and out: questions and stories of other programs, read and written.

A reader makes of a file a `Bank` of neutral questions, or a Twee story; `items` makes exercises of
them, `importing` writes these into the book and says what became of each. `exporting` goes back.
"""
