"""What a trainer is told of an edition: of `edition.yaml`, and of what lies over the book."""

from __future__ import annotations

from practiceguides.content.problems import Code, Codes, Level

_WRITE = (
    "Give yourself the right to write there, make room on the disk, or copy the edition to another"
    " place."
)

CODES: Codes = {
    "edition-over": Code(
        Level.ERROR,
        "the edition lies over '{over}', and there is no book",
        "Write the folder that holds _toc.yml, or delete the line: then it lies over the book that"
        " came with the toolkit.",
    ),
    "edition-name": Code(
        Level.ERROR,
        "there is no guide, page or item '{name}' in the book",
        "Correct the name{hint}. A page goes by its name below book/: `core-hour`.",
    ),
    "edition-left-gone": Code(
        Level.NOTE,
        "the book has no '{name}' any more, which you leave out",
        "Nothing is to do. You may delete its lines below `left_out:`.",
    ),
    "edition-item": Code(
        Level.ERROR,
        "'{name}' is {kind}, and the contents list pages",
        "Name the page that shows it: {pages}.",
    ),
    "edition-must-stay": Code(
        Level.ERROR,
        "the page '{name}' may not be left out: it protects readers or names the sources",
        "Delete this line. To say it in your own words, write a file of your own: {file}",
    ),
    "edition-twice": Code(
        Level.ERROR,
        "'{name}' stands in the contents twice",
        "Delete one of the two lines.",
    ),
    "edition-both": Code(
        Level.WARNING,
        "'{name}' stands in the contents, and line {line} leaves it out{what}: it is left out",
        "Delete one of the two lines.",
    ),
    "edition-left-shown": Code(
        Level.NOTE,
        "your page {page} is to show '{name}', and this leaves it out: it is left out{also}",
        "Delete this entry of `left_out:`, with its reason, and the page shows it. Or take '{name}'"
        " out of your page.",
    ),
    "edition-all": Code(
        Level.NOTE,
        "there is a programme and no `contents:`, so all of the book is shown",
        "Is that meant? Then all is well. Otherwise put your lines `contents:` back: `guides new"
        " programme` proposes them.",
    ),
    "edition-bare": Code(
        Level.NOTE,
        "without '{name}' next to nothing stands below the heading '{heading}' on '{page}'",
        "Is that meant? Then all is well. Otherwise {hint}write it in your own words: your file"
        " {file} takes the place of ours.",
    ),
    "edition-needs": Code(
        Level.NOTE,
        "'{page}' has you print or start what stands on a page that your edition does not show:"
        " {names}. There it says “not in this edition”",
        "Is that meant? Then all is well. Otherwise take the `#` from the line of {pages}.",
    ),
    "edition-places": Code(
        Level.NOTE,
        "links of ours led to places that this page has not: {places}. They lead to its beginning",
        "Is that meant? Then all is well. Otherwise write `({place})=` alone on the line before the"
        " heading where it is said.",
    ),
    "edition-toc": Code(
        Level.ERROR,
        "an edition has no {file} of its own",
        "Say under `contents:` in edition.yaml what it shows, and delete this file.",
    ),
    "edition-empty": Code(
        Level.ERROR,
        "nothing is left of the book",
        "Name a guide or a page under `contents:`, or leave less out.",
    ),
    "edition-silent": Code(
        Level.WARNING,
        "`{field}:` says nothing, so it does not count",
        "{hint} If you do not want it, put `#` before this line.",
    ),
    "edition-beside": Code(
        Level.WARNING,
        "nothing reads this file where it lies",
        "Move it to {where}. If it is not for the book, move it out of the edition's folder.",
    ),
    "edition-folder": Code(
        Level.ERROR,
        "the folder's name '{name}' cannot be the id of the book",
        "Add a line `book_id: my-workshop`: lower-case letters, digits and hyphens.",
    ),
    "edition-minutes": Code(Level.NOTE, "{words}", "{hint}."),
    # what changed beneath it
    "edition-corrected": Code(
        Level.WARNING,
        "this rests on what the book corrected on {day}: {title} ({id}). What was wrong: {what}",
        "Did you teach it? Tell those whom you taught. Read your text against the new one, and"
        " change it where it is wrong. Then type: {update} --read {id}",
    ),
    "edition-corrected-below": Code(
        Level.WARNING,
        "the book corrected this on {day}: {title} ({id}). What was wrong: {what}",
        "{pages}No words of your own rest on it. Did you teach it? Tell those whom you taught. Then"
        " type: {update}",
    ),
    "edition-changed": Code(
        Level.WARNING,
        "you have not chosen yet. You changed this, and the book did too: {words}",
        "Type {update} --keep {id} to keep yours, or {update} --take {id} to take ours.",
    ),
    "edition-behind": Code(
        Level.WARNING,
        "the book has a newer text than this file: {words}",
        "Your own changes are in other places, so both fit together. Type: {update}",
    ),
    "edition-followed": Code(
        Level.NOTE,
        "beside what you changed, the book is new: {words}",
        "Your edition has it already. Look whether your changes still fit, then type: {update}",
    ),
    "edition-withdrawn": Code(
        Level.WARNING,
        "we took {words} out of the book",
        "{why}{stood}What you wrote yourself stays yours. Type: {update}",
    ),
    "edition-gone": Code(
        Level.ERROR,
        "we took out of the book what this needs: {words}",
        "{why}{hint}",
    ),
    "edition-saved-over": Code(
        Level.WARNING,
        "this file is again as it was before an update: a program that had it open has saved it",
        "Close it there, and open it anew afterwards. This brings our new words back, and nothing"
        " of yours is lost: {update}",
    ),
    "edition-older": Code(
        Level.WARNING,
        "version {version} of the book is installed, and your edition was updated with a newer"
        " one: {newer}",
        "Install that again, or a newer one: else nobody can tell what is new. Did it come as a"
        ' file? Type: pip install "practiceguides-{newer}-py3-none-any.whl[book]" From the'
        ' internet: pip install --upgrade "practiceguides[book]"',
    ),
    "edition-memory": Code(
        Level.WARNING,
        "this file cannot be read, so it is not known what is new in the book under your edition",
        "Put back the one of a backup in .over/before. Or delete it: the book as it is now then"
        " counts as the one that you changed.",
    ),
    "edition-lost": Code(
        Level.WARNING,
        "the folder .over was not there, so it is not known what is new in the book since you wrote"
        " your edition. From now on the book as it is today counts",
        "If you have a copy of your edition, put its .over in place of the new one. Otherwise"
        " compare your texts with ours yourself.{hint}",
    ),
    "edition-forgotten": Code(
        Level.WARNING,
        "it is not known any more which text of the book this file was written over",
        "Compare the two yourself: from now on the book as it is today counts. Keep the folder"
        " .over together with your edition.",
    ),
    "edition-late": Code(
        Level.NOTE,
        "this file was first seen after the book had changed below it",
        "If you wrote it before that, compare the two yourself: nobody can tell any more.",
    ),
    "edition-page-name": Code(
        Level.ERROR,
        "the name of this page cannot be read, and no page can be called so",
        "Give the file another name, of letters, digits and hyphens, such as my-page.md.",
    ),
    "edition-unwritten": Code(
        Level.WARNING,
        "nothing can be written here, so {lost}",
        _WRITE,
    ),
    "edition-unmade": Code(
        Level.ERROR,
        "nothing can be written here ({why}), so the pages of the edition cannot be made",
        _WRITE,
    ),
}
