"""`python -m practiceguides.cli`."""

from .main import main

main()
