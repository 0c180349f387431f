"""`python -m practiceguides.cli`."""

from .start import main

main()
