"""Keeps out of the built book what does not lie in it.

Sphinx copies whatever picture or file a page names, from anywhere on the computer. The check sees
most of such names in the text; here none is missed, in whatever way it is written.
"""

from __future__ import annotations

import os
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import SphinxError


def _stop(app: Sphinx, env: BuildEnvironment) -> None:
    """Write nothing where a page brings a picture or a file from beside the book."""
    # What cells draw lies in the build folder.
    around = (Path(app.srcdir), Path(app.outdir).parent)
    for brought in (env.images, env.dlfiles):
        for name, (pages, _) in brought.items():
            file = Path(os.path.normpath(Path(app.srcdir, name)))
            if not any(file.is_relative_to(folder) for folder in around):
                raise SphinxError(
                    f"{env.doc2path(min(pages))}: it brings a file from outside of the book, "
                    f"{file.name}. Copy the file into the book, or take its name away."
                )


def setup_outside(app: Sphinx) -> None:
    """Look when all pages are read, before anything is copied."""
    app.connect("env-updated", _stop)
