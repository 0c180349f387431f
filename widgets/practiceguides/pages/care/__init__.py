"""Care for whoever writes and is written about: a reminder while one types, and a cover."""
