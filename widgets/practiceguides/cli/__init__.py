"""The command `guides`: one module a command."""
