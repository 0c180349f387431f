"""What a trainer is told of a bank: why it was refused, and what was changed."""

from __future__ import annotations

from practiceguides.content.problems import Code, Codes, Level

_REFUSED, _CHANGED = Level.ERROR, Level.NOTE

CODES: Codes = {
    # the file as a whole
    "bank-kind": Code(
        _REFUSED,
        "this is no bank that can be read here",
        "{hint}Use a spreadsheet (.xlsx, .csv), GIFT (.gift, .txt), Moodle XML (.xml) or Twee"
        " (.twee, .tw).",
    ),
    "bank-size": Code(
        _REFUSED,
        "the file has {size}, more than the {limit} that such a bank may have",
        "Check that it is the right file, and export it in smaller parts, without pictures.",
    ),
    "bank-encoding": Code(
        _REFUSED,
        "the text is neither UTF-8 nor UTF-16, so letters would be lost",
        "Save it again as UTF-8: in Excel 'CSV UTF-8', in a text editor 'Save as', encoding UTF-8.",
    ),
    "bank-zip": Code(
        _REFUSED,
        "this is no xlsx file that can be opened safely: {detail}",
        "Open it in your spreadsheet program, and save it again as 'Excel workbook (.xlsx)',"
        " without a password.",
    ),
    "bank-xml": Code(
        _REFUSED,
        "this is not valid XML: {detail}",
        "Export it from Moodle once more, as 'Moodle XML format', and do not edit the file.",
    ),
    "bank-entities": Code(
        _REFUSED,
        "the file declares a document type or entities of its own, and such files are never read",
        "Moodle writes no such lines: export the questions once more, and use that file.",
    ),
    "bank-foreign": Code(
        _REFUSED,
        "the file is XML, and no question bank of Moodle",
        "In Moodle open the question bank, choose 'Export' and then 'Moodle XML format'.",
    ),
    "bank-empty": Code(_REFUSED, "there is nothing to take in the file", "{hint}"),
    "bank-columns": Code(
        _REFUSED,
        "the first row{sheet} has no column {columns}",
        "Write the names of all columns in the first row. `guides new bank` makes a"
        " template.{hint}",
    ),
    "bank-sheet": Code(
        _CHANGED,
        "the sheet '{sheet}' was read, and no other: not {others}",
        "If questions stand there too, save that sheet as a file of its own, and import it.",
    ),
    "bank-column": Code(
        _CHANGED,
        "{column} is none that is read here{hint}, so it was not taken{where}",
        "Correct its name, if one of the template was meant: `guides new bank`. What stands in it"
        " is a remark at the top of each new file.",
    ),
    "bank-table": Code(
        _REFUSED,
        "the table cannot be read: {detail}",
        "Open it in your spreadsheet program and save it once more.",
    ),
    "bank-rows": Code(
        _REFUSED,
        "the table has more than {most} rows, and what follows was not read",
        "Put the other rows into a second file.",
    ),
    "bank-many": Code(
        _REFUSED,
        "there are more than {most} {what}, and what follows was not read",
        "Export them in smaller parts.",
    ),
    # one question, refused
    "question-type": Code(_REFUSED, "{detail}", "{hint}"),
    "question-image": Code(
        _REFUSED,
        "the question shows a picture or a file ({image}), and exercises here have text only",
        "Say in the bank in words what the picture shows, and import it again.",
    ),
    "question-long": Code(
        _REFUSED,
        "a text of it has {count} {what}, more than {most}",
        "Shorten it in the bank; long texts stand on a page.",
    ),
    "question-empty": Code(_REFUSED, "the question has no text", "Write it in the bank."),
    "question-answers": Code(
        _REFUSED,
        "there are {count} {what}, and such an exercise has {least} to {most}",
        "Change the number in the bank, or split the question.",
    ),
    "question-right": Code(_REFUSED, "{detail}", "Mark in the bank which answers fit."),
    "gift-shape": Code(_REFUSED, "{detail}", "{hint}"),
    "cell-formula": Code(
        _REFUSED,
        "the cell {cell} holds a formula, and formulas are never worked out here",
        "Copy the cell and paste it as 'values only'; to write such text, begin it with '.",
    ),
    "cell-turned": Code(
        _REFUSED,
        "the spreadsheet program took the cell {cell} for {what}, so what was typed is not known",
        "Format the column as text, and type it again.",
    ),
    "cell-turned-csv": Code(
        _CHANGED,
        "'{text}' is what a spreadsheet program makes of a range, a date or a long number",
        "Read whether it is what was meant; if not, format the column as text in the spreadsheet,"
        " and type it again.",
    ),
    "cell-value": Code(_REFUSED, "the cell {cell} {detail}", "{hint}"),
    "row-alone": Code(
        _REFUSED,
        "the row belongs to no question: no row above it has a kind",
        "Write the kind of question in the first cell of its first row.",
    ),
    "item-there": Code(
        _REFUSED,
        "there is one already with the id '{id}': {file}",
        "Use another id (in a spreadsheet the column 'id', else another title), or delete it.",
    ),
    "item-unwritten": Code(_REFUSED, "it could not be written: {detail}", "Free the place."),
    # one question, changed
    "bank-partial": Code(
        _CHANGED,
        "'{answer}' gave {share} % of the points; here an answer fits or does not, so it {now}",
        "Read whether that is right.",
    ),
    "bank-marking": Code(
        _CHANGED,
        "the points for several answers were counted in another way",
        "Here each answer that fits is one point, and each that does not takes one away.",
    ),
    "bank-html": Code(
        _CHANGED,
        "signs of layout were left out, and their words stay: {tags}",
        "Read whether the text is still clear.",
    ),
    "bank-script": Code(
        _CHANGED,
        "what pages can run or embed was left out with all it held: {tags}",
        "Nothing of it is needed here.",
    ),
    "bank-link": Code(
        _CHANGED,
        "a link that does not begin with https:// was left out, and its words stay: {link}",
        "Write the address with https:// if readers need it.",
    ),
    "bank-picture": Code(
        _CHANGED,
        "a picture in the feedback was left out: {image}",
        "Say in words what it showed, if it matters.",
    ),
    "bank-joined": Code(
        _CHANGED,
        "lines or paragraphs were joined to one, in {what}",
        "Read it once, and shorten it.",
    ),
    "bank-general": Code(
        _CHANGED,
        "the general feedback stands as the reason of each answer that had none ({count})",
        "Give each a reason of its own.",
    ),
    "bank-general-added": Code(
        _CHANGED,
        "the general feedback was added to the reason of {what}",
        "Read whether it fits there.",
    ),
    "bank-no-reason": Code(
        _CHANGED,
        "reasons that are not in the bank: {count}; `{todo}` stands in their place",
        "Write them in the file; `guides check` names each until you do.",
    ),
    "bank-research": Code(
        _CHANGED,
        "what research says names no fact of this book, so it stands as practice wisdom ({count})",
        "Name the facts in the file and write it under `research:` again.",
    ),
    "bank-fact": Code(
        _CHANGED,
        "this book has no fact '{fact}'{hint}, so it was left out",
        "Correct its id: the facts stand in the files facts.yaml of the book.",
    ),
    "bank-left": Code(
        _CHANGED,
        "{what} was left out",
        "It stands as a remark at the top of the new file.",
    ),
    "bank-signs": Code(
        _CHANGED,
        "invisible characters were taken out of the text",
        "Read it once: they can turn the order of letters round.",
    ),
    "bank-mixed": Code(
        _CHANGED,
        "the texts to choose from were put in another order, so that it gives nothing away",
        "Nothing has to be done.",
    ),
    "bank-renamed": Code(
        _CHANGED,
        "another question of the bank has the same title, so its id is '{id}'",
        "Give it a title of its own.",
    ),
    "bank-title": Code(
        _CHANGED,
        "it has no title in the bank, so its first words are the title",
        "Write a title that does not give the answer away.",
    ),
    # told once for the whole file
    "bank-computed": Code(
        _CHANGED,
        "objective or minutes were not in the bank: the objective was made from the title, the"
        " minutes were counted",
        "Write under `objective:` what a learner can do afterwards.",
    ),
    "bank-practice": Code(
        _CHANGED,
        "reasons came without sources, so the page calls them practice wisdom that rests on no"
        " study",
        "Where research or law say it, write `research:` and name its `facts:`.",
    ),
    "bank-shuffle": Code(
        _CHANGED,
        "Moodle mixes answers; here they stand as in the bank",
        "`guides check --tells` shows whether the one that fits stands first too often.",
    ),
    "bank-settings": Code(
        _CHANGED,
        "settings of the bank have no place here: {settings}",
        "Nothing has to be done.",
    ),
    # Twee
    "twee-shape": Code(_REFUSED, "{detail}", "{hint}"),
    "twee-macro": Code(
        _REFUSED, "the line has code of Twine and was left out: '{row}'", "{hint}"
    ),
    "twee-nowhere": Code(
        _REFUSED,
        "the link leads to '{passage}', and there is no such passage; it was left out",
        "Write the passage in Twine, or correct the link.",
    ),
    "twee-outward": Code(
        _REFUSED,
        "the link leads out of the story and was left out: {link}",
        "A choice leads to a scene; put an address into the text.",
    ),
    "twee-setter": Code(
        _REFUSED,
        "what the link sets was left out: {code}",
        "Write `flags: [name]` in the front matter and `set=name` behind the choice.",
    ),
    "twee-in-line": Code(
        _CHANGED,
        "the link stood inside a sentence: its words stay, and the choice stands below the text",
        "Read whether the scene is still clear.",
    ),
    "twee-outcome": Code(
        _CHANGED,
        "no tag says how it ends for the person, so `outcome=mixed` is written at {scenes}",
        "Write good, mixed or poor at each.",
    ),
    "twee-front": Code(
        _CHANGED,
        "Twee has no place for {fields}, and `{todo}` stands there",
        "Write them at the top of the file; `guides check` names each until you do.",
    ),
    "twee-left": Code(
        _CHANGED,
        "passages of Twine's own were left out: {passages}",
        "Look and code of a story are not taken.",
    ),
    "twee-braces": Code(
        _CHANGED,
        "curly brackets became round ones: here they have a meaning of their own",
        "Nothing has to be done.",
    ),
    "twee-twice": Code(
        _CHANGED,
        "another passage has the name '{name}' too, so its id is '{id}'",
        "Links lead to the first of them: correct those that mean this one.",
    ),
}  # fmt: skip
