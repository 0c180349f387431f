"""The template for a bank of one's own: an example of each kind, and what the columns mean."""

from __future__ import annotations

from pathlib import Path

from practiceguides.content.whole import write_new

from .question import Answer, Question, Reasons
from .separated import write_rows
from .sheet import write_sheet
from .xlsx import write_workbook


def write_template(file: Path) -> None:
    """Write the template as a workbook (.xlsx) or as text (.csv), by the file's ending.

    Raises FileExistsError where the file is there already, and leaves it.
    """
    if file.exists() or file.is_symlink():
        raise FileExistsError(str(file))
    if file.suffix.lower() == ".csv":
        write_new(file, f"\ufeff{write_rows(write_sheet(examples()))}")
    else:
        write_workbook(write_sheet(examples()), file)


def examples() -> list[Question]:
    """One question of each kind, from the invented world of the book."""
    here = Path("template")
    return [
        Question(
            here, 0, "one", "Example: who interprets?",
            "A woman at the desk in Oreth speaks a language that nobody on duty knows. Her"
            " supervisor waits outside.\n\nWho should interpret?",
            [
                Answer("A co-worker, who has offered to help", (), Reasons(
                    why="The co-worker will see her every day, so she may fear each word.",
                    instead="Thank the co-worker, and find somebody who knows nobody here.")),
                Answer("An interpreter by telephone, after a first word", ("yes",), Reasons(
                    why="Nobody from her work hears her, and she knows who listens.")),
                Answer("Her supervisor, who speaks both languages", (), Reasons(
                    why="Whoever gives her orders would hear all she says.")),
            ],
            objective="Choose an interpreter whom the person has no reason to fear.",
            id="example-interpreter",
        ),
        Question(
            here, 0, "several", "Example: the first minute",
            "A man sits down in your office in Teluna. Which of these belong in your first minute?",
            [
                Answer("Who I am, and for whom I work", ("yes",), Reasons(
                    why="He can decide what to tell only when he knows who asks.")),
                Answer("That he may leave out any question", ("yes",), Reasons(
                    why="It gives him back a little of the control that he has lost.")),
                Answer("That he can be punished for each lie", (), Reasons(
                    why="A threat makes you one more person to fear.")),
            ],
        ),
        Question(
            here, 0, "statements", "Example: what a colleague says",
            "A colleague says these sentences. Is each true or false, or does it depend?",
            [
                Answer("A person who has a phone is free to leave.", ("depends",), Reasons(
                    why="It depends on what happens to a person who uses it.")),
                Answer("Nobody stays with an employer who does not pay.", ("false",), Reasons(
                    why="Debt, fear or kept papers can hold a person.")),
            ],
        ),
        Question(
            here, 0, "match", "Example: who can help?",
            "Who can help with each of these first?",
            [
                Answer("A fever that does not go down", ("the clinic",), Reasons(
                    why="What cannot wait comes first.")),
                Answer("Two months without pay", ("the labour office",), Reasons(
                    why="It can claim the pay while other questions are open.")),
                Answer("No bed for tonight", ("the shelter",), Reasons(
                    why="A safe night comes before a long talk.")),
            ],
            ["the bank"],
        ),
        Question(
            here, 0, "sort", "Example: ask now or later?",
            "Sort these questions for a first talk.",
            [
                Answer("Are you hungry?", ("now",), Reasons(why="It is about her, and today.")),
                Answer("Where can we meet again?", ("now",), Reasons(
                    why="She may have to leave soon.")),
                Answer("On which day did it begin?", ("later",), Reasons(
                    why="Dates come back slowly, and nothing rests on them today.")),
            ],
        ),
        Question(
            here, 0, "order", "Example: before the interview",
            "In which order do you do this?",
            [
                Answer("Find a room with a door"),
                Answer("Call a neutral interpreter", (), Reasons(
                    why="The interpreter needs a quiet room to hear well.")),
                Answer("Say what the talk is for", (), Reasons(
                    why="She can agree only to what she has understood.")),
            ],
        ),
        Question(
            here, 0, "notepad", "Example: one thing to change",
            "What would you change in your own room before the next talk?",
        ),
    ]  # fmt: skip
