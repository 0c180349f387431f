"""What an author or a trainer may write, and each command, as Markdown made from the code."""
