"""Text in; frozen models and located problems out. Of ours it imports only `words`."""
