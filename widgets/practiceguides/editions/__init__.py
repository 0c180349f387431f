"""A trainer's edition: a small folder that lies over a book and is told what changes below."""
