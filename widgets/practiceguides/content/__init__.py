"""Text in; frozen models and located problems out. Imports nothing else of ours."""
