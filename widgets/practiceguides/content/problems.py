"""What an author is told: one located problem a fault, with advice.

A code that several parts use has its wording here; one that a type owns has it in the type's
folder (`Item.codes`). Tests check that each code is produced by some faulty file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple
from unicodedata import category


class Level(IntEnum):
    """How serious a problem is; only an error stops a build."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


class Code(NamedTuple):
    """How serious a fault is and its wording, with blanks in braces."""

    level: Level
    message: str
    advice: str


Codes = Mapping[str, Code]
"""Codes by name: what stands in square brackets at the end of a problem."""


_ERROR, _WARNING, _NOTE = Level.ERROR, Level.WARNING, Level.NOTE

CODES: Codes = {
    # files
    "file-missing": Code(_ERROR, "{what} is not there", "Put it back, or correct the name."),
    "file-unreadable": Code(
        _ERROR,
        "{what} cannot be read: {why}",
        "Put a text file there that you may read, or take it away.",
    ),
    "folder-shut": Code(
        _ERROR,
        "you have no right to look into this folder",
        "Ask whoever gave you the book for the right to read it, or take it away.",
    ),
    "folder-none": Code(
        _ERROR,
        "here belongs a folder, and this is none, or a link to one",
        "Put the folder itself here, or give this another name.",
    ),
    "file-outside": Code(
        _ERROR,
        "this is a link that leads out of the book, to {where}",
        "Copy the file into the book: whoever gets the book gets nothing from beside it.",
    ),
    "build-file": Code(
        _ERROR,
        "there is a file where the folder of what is built should be",
        "Move it away, or give it another name.",
    ),
    "title-empty": Code(
        _ERROR,
        "the title shows no sign",
        "Write the book's title in letters: the browser's tab shows it.",
    ),
    "name-quoted": Code(
        _WARNING,
        "the field '{field}' is shown with the marks around it: {told}",
        "Take them away: no file needs the curly ones of a word processor.",
    ),
    "settings-number": Code(
        _ERROR,
        "a number of {digits} digits is more than Jupyter Book reads",
        "Write one that means something, or delete the line.",
    ),
    "bibliography-missing": Code(
        _ERROR,
        "there is no file '{file}', in which sources are looked for",
        "Correct the name under bibtex_bibfiles, or add the file.",
    ),
    "file-size": Code(
        _ERROR,
        "the file has {size}, more than the {limit} a text file may have",
        "Split it, or check that it is the right file.",
    ),
    "file-encoding": Code(
        _ERROR,
        "the text is not UTF-8",
        "Save the file again with the encoding UTF-8. In Notepad: File, Save as, and below the name"
        " at Encoding choose UTF-8.",
    ),
    "file-packed": Code(
        _ERROR,
        "this is no text file: it was written by Word or another program for documents",
        "Copy its text into a plain text editor, and save it there. In TextEdit choose Format, Make"
        " Plain Text, and save.",
    ),
    "file-control": Code(
        _ERROR,
        "the file holds a character that no text has (number {number})",
        "Delete that character, or save the file again as plain text.",
    ),
    "file-name": Code(
        _ERROR,
        "the name '{name}' cannot be an id",
        "Use lower-case letters, digits and hyphens, and begin with a letter: 'first-minutes'."
        "{hint}",
    ),
    "file-copy": Code(
        _WARNING,
        "this is a second copy of {name}, as another device or program leaves it, and is not read",
        "{hint}",
    ),
    "file-conflict": Code(
        _ERROR,
        "two versions of the file were joined and never sorted out",
        "Keep one of the two texts between `<<<<<<<` and `>>>>>>>`, and delete the lines of signs.",
    ),
    # YAML
    "yaml-comma": Code(
        _ERROR,
        "inside braces a comma ends a text, and '{text}' stands alone after it",
        "Put the whole text in quotes, or write one field a line, without braces.",
    ),
    "yaml-comment": Code(
        _WARNING,
        "the text ends before ' #', and nobody will read '{rest}'",
        "Put the whole text in quotes; if it is a remark, write it on a line of its own.",
    ),
    "yaml-waiting": Code(
        _WARNING,
        "the text above goes on behind `#`, and nobody will read '{text}'",
        "Take the `#` from each further line of the text too. Begin a remark with `##`.",
    ),
    "yaml-syntax": Code(_ERROR, "this cannot be read: {detail}", "{hint}"),
    "yaml-quote": Code(
        _ERROR,
        "a quotation mark is opened here and closed only in line {end}",
        "Close it at the end of its own text, with the same straight sign: “ and ” close nothing.",
    ),
    "yaml-quote-lone": Code(
        _WARNING,
        "the text ends with a quotation mark that nothing begins",
        "Delete it, or write one before the first word too.",
    ),
    "yaml-dash": Code(
        _ERROR,
        "the dash at the beginning of the line has no space after it",
        "Write a space between the dash and '{word}'.",
    ),
    "yaml-deeper": Code(
        _ERROR,
        "the line begins further in than the one above, so it goes on with that one's text",
        "Begin its dash exactly below the dash above. A text with dashes of its own begins with `|`"
        " behind the colon, and goes on in the next line.",
    ),
    "yaml-tab": Code(
        _ERROR,
        "the line is indented with a tab",
        "Put spaces in its place: as many as stand before the lines beside it.",
    ),
    "yaml-alias": Code(
        _ERROR,
        "anchors and aliases ('&name', '*name') are not used here",
        "Write the text out in each place; put quotes around text that begins with & or *.",
    ),
    "yaml-tag": Code(
        _ERROR,
        "the tag '{tag}' is not used here",
        "Write plain text; put quotes around text that begins with '!'.",
    ),
    "yaml-nesting": Code(
        _ERROR,
        "the file is nested too deeply or has a line of endless length",
        "Write it in the shape that the examples show.",
    ),
    "yaml-repeated": Code(_ERROR, "the field '{field}' is given twice", "{hint}"),
    "yaml-shape": Code(_ERROR, "{what} should be {shape}", "{hint}"),
    "file-empty": Code(_ERROR, "the file is empty, or holds remarks alone", "{hint}"),
    "file-silent": Code(
        _WARNING,
        "nothing in this file counts: it is empty, or holds remarks alone",
        "Put back what it held, from a copy. If you do not want it, delete the file.",
    ),
    # fields
    "field-unknown": Code(_ERROR, "there is no field '{field}' here", "{hint}"),
    "field-missing": Code(_ERROR, "the field '{field}' is missing", "Add `{field}:`.{hint}"),
    "list-unnamed": Code(
        _ERROR,
        "what begins here stands under `{list}:`, and has the fields of {names}",
        "Write the line {hint} above it. It may have been deleted, or stand behind `#`.",
    ),
    "field-value": Code(_ERROR, "the field '{field}' {detail}", "{hint}"),
    "type-unknown": Code(_ERROR, "there is no exercise type '{type}'", "Use one of: {types}."),
    "heading-id": Code(
        _NOTE,
        "the heading '{heading}' has no id",
        "Write `({hint})=` alone on the line before it: its address then stays in a translation.",
    ),
    "heading-id-repeated": Code(
        _WARNING,
        "the id '{id}' is already used in {other}",
        "Give one of the two another id; a heading's id is used once in the whole book.",
    ),
    "type-package": Code(
        _WARNING,
        "the exercise type '{type}' of this package cannot be used: {detail}",
        "Install a version of the package that has it, or uninstall the package.",
    ),
    "id-repeated": Code(
        _ERROR,
        "the id '{id}' is already used in {other}",
        "Give one of the two another name; an id is used once in the whole book.",
    ),
    "rules-skipped": Code(
        _NOTE,
        "rules for the words of a text were not asked, because none knows the language"
        " '{language}': {rules}",
        "Let somebody who edits in this language read the texts.",
    ),
    # the words of the interface
    "language-unknown": Code(
        _ERROR,
        "there are no words of the interface in the language '{language}'",
        "Take one of these: {languages}. Or write them in book/interface/{language}.yaml.",
    ),
    "words-lacking": Code(
        _ERROR,
        "{count} texts of the interface are missing in this language: {keys}",
        "Add each as a line `key: text`. The toolkit's files strings/en.yaml have them in English.",
    ),
    "words-unknown": Code(
        _ERROR,
        "the interface has no text '{key}'",
        "Correct the key{hint}, or delete the line.",
    ),
    "words-blanks": Code(
        _ERROR,
        "'{key}' has other blanks than the English text",
        "It needs exactly these, as they stand: {blanks}.",
    ),
    # what lies over another file
    "id-below": Code(
        _ERROR,
        "'{id}' lies in another folder of the book under yours",
        "To change it, move this file to {name}. For one of your own, give it another name.",
    ),
    "extends-deep": Code(
        _ERROR,
        "what this changes, '{name}', is itself a change of another one, and so on through more"
        " than {most} files",
        "Change the first of them, and write here all that is to be otherwise.",
    ),
    "extends-unknown": Code(
        _ERROR,
        "this changes '{name}', and the book under yours has none of that name",
        "Correct the name{hint}, or delete the line `extends:` and write the whole.",
    ),
    "extends-type": Code(
        _ERROR,
        "this is of the type '{type}', and '{name}', which it changes, of the type '{other}'",
        "Delete the line `type:`; or delete `extends:`, and write the whole exercise.",
    ),
    "extends-removed": Code(
        _ERROR,
        "'{id}' is to be removed from `{list}:`, and it is not there",
        "Correct the id{hint}, or delete it here.",
    ),
    "extends-missing": Code(
        _ERROR,
        "this file has the name of ours, and says neither what it changes nor what it is",
        "Write `extends: {name}` to change ours. To write it anew, begin with `type:`.",
    ),
    "extends-near": Code(
        _NOTE,
        "there is no '{id}' under '{list}' in what this changes, so it is added{hint}",
        "Correct the id if you meant that one. If it is new, say where it stands, with `after:`.",
    ),
    "extends-no-member": Code(
        _ERROR,
        "there is no '{id}' in `{list}:` of what this changes{hint}; there are: {known}",
        "Write one of these. If it is a new one, add the fields that it lacks, such as"
        " `feedback:`; with `after:` it stands where you want it.",
    ),
    "extends-stays": Code(
        _ERROR,
        "'{id}' is in `{list}:` of what this changes, and stays where it stands there",
        "Delete the line `after:`. To move it, write its `id` with `remove: true`, and below that"
        " the whole of it once more, with `after:`.",
    ),
    "extends-nothing": Code(
        _WARNING,
        "an empty list changes nothing: `{list}:` is changed entry by entry",
        "Delete the line. To take an entry away, write its `id` here, and `remove: true` below.",
    ),
    "extends-heading": Code(
        _ERROR,
        "the heading does not say which one of the story below it takes the place of",
        "Write `{mark}` alone on the line before it, as it stands there.",
    ),
    "extends-after": Code(
        _ERROR,
        "this is to stand after '{id}', which is not in `{list}:`",
        "Correct the id{hint}, or delete the line: it then stands at the end.",
    ),
    # items
    "feedback-missing": Code(
        _ERROR,
        "{what} '{id}' has no feedback",
        "Add `feedback:` with `story:`, `research:` or `why:`: what happens, and why.",
    ),
    "member-repeated": Code(
        _ERROR,
        "the id '{id}' is used twice under `{list}:`",
        "Give one of the two another id; if both mean the same, keep one.",
    ),
    "member-unknown": Code(
        _ERROR,
        "there is no '{id}' under `{list}:`",
        "Correct it{hint}, or add it there.",
    ),
    "note-missing": Code(
        _ERROR,
        "a heavy exercise does not say what is coming",
        "Add `note:`, one or two sentences; the exercise then opens when the learner asks for it.",
    ),
    "text-todo": Code(
        _WARNING,
        "the text still says TODO, and learners would read it",
        "Write what is missing, and delete the word.",
    ),
    "minutes-off": Code(
        _WARNING,
        "`minutes: {promised}` differs by more than a fifth from what is counted: about {counted}",
        "Write `minutes: {counted}`, or change how much there is to read and to decide.",
    ),
    "misconception-unknown": Code(
        _ERROR,
        "there is no misconception '{misconception}'",
        "Correct the id{hint}, or add it to misconceptions.yaml.",
    ),
    "fact-unknown": Code(
        _ERROR,
        "there is no fact '{fact}'",
        "Correct the id{hint}, or add the fact to a facts.yaml file.",
    ),
    "fact-recalled": Code(
        _ERROR,
        "this text rests only on facts that nobody has read at the source ({facts})",
        "Name a fact marked `read` too, or leave the claim out.",
    ),
    "fact-needed": Code(
        _ERROR,
        "this says what research and law say but names no fact",
        "Add the id of the fact it stands on.",
    ),
    "fact-in-story": Code(
        _ERROR,
        "an invented consequence names the fact '{fact}'",
        "Move what research and law say to its own part; a story proves nothing.",
    ),
    "source-unknown": Code(
        _ERROR,
        "there is no source '{source}'",
        "Correct the key{hint}, or add the source to references.bib.",
    ),
    "source-file": Code(_ERROR, "references.bib cannot be read: {detail}", "{hint}"),
    "source-text": Code(
        _ERROR,
        "the field `{name}` of the source '{source}' ends too early: LaTeX takes `%` for a remark,"
        " and a brace that is not closed for a fault",
        r"Write \% for the sign, and close each brace.",
    ),
    "source-address": Code(
        _ERROR,
        "the address of the source '{source}' leads to no place on the web: {address}",
        "Write one that begins with https://, or delete the field `url`.",
    ),
    "voice-unusable": Code(
        _ERROR,
        "'{voice}' must not be used as a voice: {why}",
        "Choose another voice.",
    ),
    "order-incomplete": Code(
        _ERROR, "this order leaves out: {missing}", "Name everything once in each order."
    ),
    # pages
    "toc-shape": Code(
        _ERROR,
        "this is not a table of contents: {detail}",
        "Write `format: jb-book`, `root:`, then `parts:` or `chapters:` with a `- file:` for each.",
    ),
    "toc-page": Code(
        _ERROR, "the page '{page}' is not there", "Correct the name, or write the page."
    ),
    "page-untitled": Code(
        _ERROR,
        "the page has no title: no line that begins with # and a space",
        "{hint}",
    ),
    "block-open": Code(
        _ERROR,
        "the block '{block}' begins here and does not end",
        "Write its signs once more, alone on a line behind its last line: ``` or :::.",
    ),
    "block-deep": Code(
        _ERROR,
        "more than {most} blocks stand inside each other here, and a build ends at some more",
        "Put the inner ones behind each other.",
    ),
    "block-option": Code(
        _ERROR,
        "the line `:{option}:` of the block '{block}' can be more than a build can carry",
        "{hint}",
    ),
    "block-moved-in": Code(
        _WARNING,
        "blanks stand before the block '{block}', so the page shows its lines as they are typed",
        "Begin the line at the edge, and the one that ends the block too.",
    ),
    "block-signs": Code(
        _ERROR,
        "the signs before '{{{block}}}' look like ` and are others",
        "Write three of the sign ` there, and three alone on the line that ends the block: copy"
        " both lines from our text, not from a word processor.",
    ),
    "block-joined": Code(
        _ERROR,
        "a space is missing behind `{{{block}}}`, so the page would show the block as code",
        "Write `{{{block}}} {name}`.",
    ),
    "block-lacking": Code(
        _ERROR,
        "no page shows the block `{{{block}}}` as it is: {detail}",
        "Correct the block.",
    ),
    "notebook-shape": Code(
        _ERROR,
        "this is not a Jupyter notebook: {detail}",
        "Open it in JupyterLab and save it again.",
    ),
    "chapter-more": Code(
        _ERROR,
        "this is more than text: '{what}'. It goes into the page as it stands, brings a file, or "
        "changes how the page is read",
        "Write the words alone, with *emphasis*, lists and links. Only if the chapter cannot do "
        "without it, and you have read all of it or trust whoever wrote it, write "
        "`trust: chapters` in edition.yaml.",
    ),
    "chapter-code": Code(
        _ERROR,
        "this cell is a program of its own, and would run on your computer: '{what}'",
        "Only `exercise`, `scenario` and `law_table` with a name, and `results()`, need no trust,"
        " each on one line. If you have read the cell, or trust whoever wrote it, write"
        " `trust: chapters` in edition.yaml.",
    ),
    "chapter-html": Code(
        _NOTE,
        "this HTML goes into the page: '{what}'",
        "Write Markdown where you can: no check reads what is in HTML.",
    ),
    "chapter-html-out": Code(
        _WARNING,
        "the page leaves this out: '{what}'",
        "Of HTML a page takes text, tables and links. Write Markdown, or a block of the book.",
    ),
    "chapter-file": Code(
        _ERROR,
        "a browser may run what is in this file: '{what}'. The built book would hold a copy",
        "Bring a picture as PNG or JPEG, a text as PDF. If you trust whoever made the file, write "
        "`trust: chapters` in edition.yaml.",
    ),
    "page-code": Code(
        _ERROR,
        "a page that ends with .md runs no code",
        "Show an item with a block, `{{exercise}} its-id`; or write the page as a notebook.",
    ),
    "page-file": Code(
        _ERROR,
        "a page takes in no other file: '{what}'",
        "Write what is in it here, between the signs of the block or as text of the page; link to"
        " a file that is for download.",
    ),
    "notebook-output": Code(
        _WARNING,
        "the cell holds outputs or an execution count",
        "Clear all outputs before you save: a chapter is kept without them.",
    ),
    "notebook-run": Code(
        _ERROR,
        "the cell stopped: {detail}",
        "Open the notebook in JupyterLab, run the cell and correct it.",
    ),
    "item-unknown": Code(
        _ERROR,
        "{where} shows '{item}', and there is no such {kind}",
        "Correct the name{hint}, or write the {kind}.",
    ),
    "after-unknown": Code(
        _ERROR,
        "the text waits for '{item}', and nothing before it on this page has that name",
        "Write the block after the exercise or story that it waits for, and its name{hint}.",
    ),
    "ending-open": Code(
        _WARNING,
        "the text names {names} before the learner has answered '{item}'",
        "Put what tells how it ended between `:::{{after}} {item}` and `:::`.",
    ),
    "page-signs": Code(
        _ERROR,
        "a paragraph has more than {most} signs such as * [ < `, and a build could take hours",
        "Part it with empty lines, or take signs out.",
    ),
    "page-long": Code(
        _ERROR,
        "the page has more than {most} lines, and a build could take hours",
        "Part it: write what begins here as a page of its own, and name that in _toc.yml.",
    ),
    "page-cells": Code(
        _ERROR,
        "the tables of the page have more than {most} cells, and a build could take minutes",
        "Part the table, or write on a page of its own what begins here.",
    ),
    "ids-together": Code(
        _ERROR,
        "more than {most} ids stand before one thing, and a build could take hours",
        "Keep those that a link leads to.",
    ),
    "headings-alike": Code(
        _ERROR,
        "more than {most} headings of the page read '{heading}', and a build could take hours",
        "Give each words of its own, or part the page.",
    ),
    "item-unused": Code(
        _NOTE,
        "no page shows this item",
        "Where a page is to show it, write the line ```{{{kind}}} {item} and below it the line ```."
        ' In a notebook it is a cell: {kind}("{item}").{hint}',
    ),
    "call-unknown": Code(
        _ERROR, "the cell calls '{call}', and there is no such function", "Correct the name{hint}."
    ),
    "call-unshown": Code(
        _WARNING,
        "the cell makes '{item}' and does not show it",
        "End the cell with the call, or with the name that holds it; show one item a cell.",
    ),
    "verb-unknown": Code(
        _ERROR,
        "{where} has the strength '{verb}', and {list} has no such verb",
        "Correct it{hint}, or add it to `verbs:` in {list}.",
    ),
    "block-unknown": Code(
        _ERROR,
        "there is no block '{block}', and what it holds is lost",
        "Correct the name{hint}.",
    ),
    "block-theme": Code(
        _ERROR,
        "the block '{block}' is one of Jupyter Book's own theme, and what it holds is lost here",
        "Write what it holds without the block, or in one that these pages have, such as `note`.",
    ),
    "role-unknown": Code(
        _WARNING,
        "nobody knows what `{{{role}}}` is to do with the words behind it",
        "Correct the name{hint}, or take it away: the words stay.",
    ),
    "picture-far": Code(
        _WARNING,
        "the picture '{picture}' lies on the web, and pages bring nothing from there",
        "If you may use it, put it beside the page, and write its name in place of the address.",
    ),
    "minutes-unknown": Code(
        _WARNING,
        "there is no exercise or story '{item}' whose minutes can be told",
        "Correct its name{hint}.",
    ),
    "link-broken": Code(
        _ERROR, "a link leads to '{target}', and {why}", "Correct it{hint}, or {advice}."
    ),
    "link-closed": Code(
        _ERROR,
        "a link leads to '{target}', which may run something, so the page shows its words alone",
        "Write an address of the web (https://…) or of mail (mailto:…), a telephone number (tel:…),"
        " or a page of the book.",
    ),
    "link-apart": Code(
        _WARNING,
        "a space parts the words of a link from its address, so the page shows both as they are",
        "Take the space out: `{link}`.",
    ),
    "item-twice": Code(
        _ERROR,
        "the page shows '{item}' here and {where}",
        "Keep one of the two: a learner has one answer to it.",
    ),
    "file-near": Code(
        _NOTE,
        "no file of the book under yours has this name, so it changes nothing there",
        "Did you mean '{name}'? Then give it that name. If it is a new one, all is well.",
    ),
    "sources-unlisted": Code(
        _ERROR,
        "ours lists the sources here, and this page in its place does not: each source that a page"
        " names would lead to nothing",
        "Where the list is to stand, write the line ```{{bibliography}} and below it the line ```.",
    ),
    "file-unread": Code(_WARNING, "nothing reads this file", "{hint}"),
    "rests-on-missing": Code(
        _WARNING,
        "the page names facts but does not list them",
        "End the page with a `{{rests-on}}` block.",
    ),
    "country-unknown": Code(
        _ERROR,
        "there is no question '{question}' in country.yaml",
        "Correct the name{hint}, or add the question.",
    ),
    "drawing-shape": Code(_ERROR, "this is not a drawing: {detail}", "Save it again as plain SVG."),
    "drawing-size": Code(
        _ERROR,
        "the drawing has {size} bytes, more than the {limit} that a page can carry",
        "Draw it with fewer points.",
    ),
    "drawing-part": Code(
        _ERROR,
        "a drawing cannot hold {part}",
        "Save it as plain SVG, with shapes alone: no text, picture, script, style or colour.",
    ),
    "drawing-unknown": Code(
        _ERROR,
        "there is no drawing '{drawing}'",
        "Correct the name{hint}, or put the file {drawing}.svg into book/drawings/.",
    ),
    "profession-unknown": Code(
        _ERROR,
        "there is no profession '{profession}'",
        "Take the first word of one of these{hint}: {known}.",
    ),
    "withdrawn-there": Code(
        _WARNING,
        "'{id}' is said to be taken out, and the book has it",
        "Take it out of the book, or delete this entry.",
    ),
    "search-page": Code(
        _ERROR,
        "the reading order has no page '{page}'",
        "Correct the name{hint}: as in _toc.yml, without the file's ending.",
    ),
    "search-typed": Code(
        _ERROR,
        "'{typed}' is also typed under '{other}'",
        "Keep it in one of the two, and put all that is found for it there.",
    ),
    "search-says": Code(
        _WARNING,
        "the book says '{says}' nowhere",
        "Write a word that stands in the book.",
    ),
    # an editor's marks
    "sentence-long": Code(
        _WARNING,
        "this sentence has {count} words: '{begin} …'",
        "Make two of it; {most} words are the most.",
    ),
    "sentences-long": Code(
        _WARNING,
        "the sentences have {average} words on average",
        "Shorten some, or make two of one; {most} on average are the most.",
    ),
    "prompt-long": Code(
        _WARNING,
        "the exercise says {count} words before its answers",
        "Leave out what nobody decides on; {most} words are the most.",
    ),
    "word-avoided": Code(
        _WARNING, "the book avoids '{word}'", "Write: {use}. The page on words says why."
    ),
    "calque": Code(
        _WARNING,
        "'{phrase}' is put together as in another language",
        "Write: {use}. If it is good here, add it in calques.yaml under `fine:`.",
    ),
    "contact": Code(
        _WARNING,
        "'{contact}' looks like a telephone number or an address",
        "Numbers and addresses stand in country.yaml alone; show one with `{{country}}`.",
    ),
    "page-alike": Code(
        _ERROR,
        "'{page}' and '{other}' differ in capitals alone, and many computers take them for one",
        "Give one of the two pages another name.",
    ),
    "page-braces": Code(
        _WARNING,
        "only cards and stories fill in `{{{{ {name} }}}}`: readers of this page see the braces",
        "Write {{number}}`{name}` for its telephone number. For the whole answer: a line"
        " ```{{country}} {name}, and below it a line ```.",
    ),
    "item-markup": Code(
        _WARNING,
        "{what} works on pages only: here readers see its signs",
        "{hint}",
    ),
    "country-unnamed": Code(
        _WARNING,
        "there are answers, and nothing says for which country",
        "Write the country's name: `country: Oreth`. Each box shows it.",
    ),
    "pack-undated": Code(
        _WARNING,
        "nobody says when this was checked: {names}",
        "Call or read it again, then write the day: `checked: 2026-11-25`. Each reader sees it.",
    ),
    "pack-role": Code(
        _WARNING,
        "nobody says in what role this was checked: {names}",
        "Write who checked it, as a role: `by: the head of the legal unit`. No person's name.",
    ),
    "pack-old": Code(
        _WARNING,
        "this was last checked on {day}, more than six months ago: {names}",
        "Call each number and read each rule again, then write the new day.",
    ),
    "pack-ahead": Code(
        _ERROR,
        "{day} has not come yet, so this cannot have been checked then: {names}",
        "Write the day on which it was checked, year first: `checked: 2026-11-25`. Is the"
        " clock of this computer right?",
    ),
    "pack-person": Code(
        _WARNING,
        "the field '{field}' seems to name a person: '{told}'",
        "Write a role or an office: `the head of the legal unit`. People leave, packs are shared.",
    ),
    "pack-example": Code(
        _WARNING,
        "the number '{number}' is one of the example's, and nobody answers there",
        "Write the real number, or delete it: then the page says that it is missing.",
    ),
    "pack-words": Code(
        _WARNING,
        "a sheet prints a telephone number alone, and “{says}” has words with it",
        "Leave the number alone behind `says:`. Or write who answers under `hotlines`, with"
        " `answers: [{question}]`.",
    ),
    "pack-unfilled": Code(
        _WARNING,
        "'{text}' is still the example's, so no page shows {what}",
        "Write what holds in your country, or put `#` before each line of this part.",
    ),
    "pack-real": Code(
        _WARNING,
        "the pack says that it is invented, and '{number}' could be somebody's number",
        "In a pack of your country, delete `invented: true`. In an example, begin it with 0000.",
    ),
    "guide-unknown": Code(
        _ERROR,
        "there is no guide '{guide}' with a legal table",
        "Correct the name{hint}, or delete it: without `guides` every guide shows the article.",
    ),
    "fact-old": Code(
        _WARNING,
        "{fact} was last read in its sources on {day}, more than a year ago",
        "Read its sources again, correct what has changed, then write today's date.",
    ),
    "fact-ahead": Code(
        _WARNING,
        "{fact} was last read in its sources on {day}, a day that has not come yet",
        "Write the day on which its sources were last read: `last_read: 2026-11-25`. Is"
        " the clock of this computer right?",
    ),
    "picture-words": Code(
        _WARNING,
        "the picture '{picture}' has no words for those who cannot see it",
        "Say in a sentence what it shows.",
    ),
    "answer-all": Code(
        _WARNING,
        "an answer is '{answer}'",
        "Write what is meant, or let several answers be picked.",
    ),
    "claim-untraced": Code(
        _WARNING,
        "this paragraph tells what research or law say ('{claim}') and names no fact",
        "Name the fact, as in `{{fact}}`F-ID-12``, or leave it out.",
    ),
    "duty-stronger": Code(
        _WARNING,
        "'{word}' is stronger than {fact}, whose duty is only: {strength}",
        "Say it as the source does; the verbs are in law.yaml, of a country's law in its pack.",
    ),
    "voice-quoted": Code(
        _WARNING,
        "a voice has quotation marks",
        "A voice is told in your own words, in the third person.",
    ),
    "fact-unused": Code(
        _WARNING,
        "no page and no item names the fact {fact}",
        "Use it where it belongs, or take it out of the guide's facts.",
    ),
    "key-longest": Code(
        _WARNING,
        "the right answer '{id}' is clearly the longest",
        "Shorten it, or let another one be as long.",
    ),
    "answer-tell": Code(
        _WARNING,
        "in {scope}, whoever picks an option that {habit} is right in {score} of 100 questions and"
        " scenes, and by chance in {chance} ({sets} were counted)",
        "Write right and wrong options alike, for instance in: {where}. `guides check --tells`"
        " shows all habits.",
    ),
    "objective-unknown": Code(
        _ERROR,
        "there is no objective '{objective}'",
        "Correct the id{hint}, or add it to the guide's objectives.yaml.",
    ),
    "objective-unpractised": Code(
        _WARNING,
        "nothing practises the objective '{objective}'",
        "Name it under `serves:` of an exercise, or write one for it.",
    ),
    "objective-untested": Code(
        _WARNING,
        "no test question is about the objective '{objective}'",
        "Name it under `serves:` of a question of the guide's test.",
    ),
    "name-unlogged": Code(
        _WARNING,
        "'{name}' is neither in people.yaml nor in world.yaml",
        "Add the person or the place to the log, or take a name that is there.",
    ),
    "person-unmet": Code(
        _WARNING, "no story names {person}", "Delete the entry, or correct the name."
    ),
    "finding-often": Code(
        _WARNING,
        "the guide marks {count} findings more than {most} times, most of all {named}",
        "Take out those that could not change a choice, or let another finding carry the text.",
    ),
    "study-often": Code(
        _WARNING,
        "the guide lets {count} of its studies carry more than {most} sentences: {named}",
        "Take out what another study can carry, or let the limits of a voice stand in its `who`.",
    ),
    "heavy-together": Code(
        _WARNING,
        "the heavy '{second}' follows the heavy '{first}' with nothing lighter between",
        "Put an exercise between them that is not heavy, or move one of the two to another page.",
    ),
    "label-twice": Code(
        _WARNING,
        "the page names in full more than once: {labels}",
        "Say it in full once, then `the same study`, `this guidance`, or the number alone.",
    ),
    "names-alike": Code(
        _WARNING,
        "people here have names with the same first letter: {names}",
        "Give one of them another name, or none where a role is enough.",
    ),
    "cases-one-sided": Code(
        _WARNING,
        "in {scope}, {share} of 100 decided cases are trafficking ({persons} people)",
        "About half should be, at least 40 and at most 60. `guides check --balance` shows all.",
    ),
    "cases-one-sex": Code(
        _WARNING,
        "in {scope}, {share} of 100 people whose case is shown are {sex}",
        "At least 40 should be. `guides check --balance` shows all.",
    ),
    "story-unknown": Code(
        _ERROR,
        "there is no other story '{story}'",
        "Name another story of the book{hint}.",
    ),
    "voice-unknown": Code(
        _ERROR,
        "there is no voice '{voice}'",
        "Correct the id{hint}, or add the voice to a voices.yaml file.",
    ),
}


TODO = "TODO"
"""What a text begins with that somebody still has to write."""

ALIKE = 0.75
"""From here on a name is a misspelt one, as `difflib` compares; 1 is the same name."""
_LIKE = 0.65
"""From here on it may be meant."""


def nearest(name: str, known: Iterable[str], most: int = 1, cutoff: float = _LIKE) -> list[str]:
    """The known names that are most like one; capitals, and blanks for hyphens, do not count."""
    if len(name) > _LONGEST:
        return []
    by_plain = {_plain(each): each for each in known}
    plain = _plain(name)
    # Whoever wrote a good part of a name means that one.
    begun = [each for each in by_plain if each.startswith(plain)] if len(plain) > _SHORT else []
    close = dict.fromkeys([*begun, *get_close_matches(plain, by_plain, most, cutoff)])
    return [by_plain[each] for each in [*close][:most]]


def _plain(name: str) -> str:
    return re.sub(r"[\s_]+", "-", name.strip().casefold())


def near(name: str, known: Iterable[str], most: int = 1, cutoff: float = _LIKE) -> str:
    """A hint at the nearest known names, or nothing."""
    close = [f"'{each}'" for each in nearest(name, known, most, cutoff)]
    told = " or ".join(filter(None, (", ".join(close[:-1]), *close[-1:])))
    return f" (perhaps {told})" if told else ""


_SHORT = 4
"""Many names may begin with so few letters."""
_LONGEST = 100
"""A name that is longer is no misspelt one, and to compare it takes time."""


def choices(names: Mapping[str, str]) -> str:
    """Names to choose from, each with what it is."""
    return "; ".join(f"{name} ({what})" for name, what in names.items())


class Hints:
    """Hints at near names while few are not known: many have one cause, and none is misspelt."""

    def __init__(self) -> None:
        self._left = 100

    def __call__(self, name: str, known: Iterable[str], cutoff: float = _LIKE) -> str:
        """See `near`."""
        self._left -= 1
        return near(name, known, cutoff=cutoff) if self._left >= 0 else ""


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in one place of one file; prints as a single sentence pair.

    `line` counts from 1; 0 means the file as a whole. In a notebook `cell` counts
    all cells from 1, and `line` counts inside the cell.
    """

    file: Path
    cell: int
    line: int
    code: str
    message: str
    advice: str
    level: Level

    def __str__(self) -> str:
        return self.text()

    def text(self, root: Path | None = None) -> str:
        """`file:line: what is wrong. What to do. [code]`."""
        return f"{self.place(root)}: {self.said} [{self.code}]"

    @property
    def said(self) -> str:
        """What is wrong and what to do, where the place is known or there is none."""
        return f"{self.message}. {self.advice}"

    def place(self, root: Path | None = None) -> str:
        """`file:line`, the file seen from `root` where it lies below it."""
        file = seen_from(root, self.file) if root else self.file
        spot = f"{self.line}" if self.line else ""
        if self.cell:
            spot = f"cell {self.cell}, line {self.line}"
        name = shown(str(file))
        return f"{name}:{spot}" if spot else name


_MOST = 1000
"""So many letters of a name or a text a message repeats."""


def shown(text: str) -> str:
    """What somebody wrote, safe in one line of a terminal: signs that do not show as their codes.

    A sign can move the cursor or begin a line that looks like a message of ours.
    """
    if text.isprintable() and len(text) <= _MOST:
        return text
    cut = text if len(text) <= _MOST else f"{text[:_MOST]} …"
    return "".join(
        sign if sign.isprintable() or category(sign) == "Zs" else f"\\u{ord(sign):04x}"
        for sign in cut
    )


def seen_from(root: Path, file: Path) -> Path:
    """A file as a message names it: from `root` where it lies below it, else whole."""
    return file.relative_to(root) if root in file.parents else file


def in_command(path: Path) -> str:
    """A path as somebody types it into a command, in quotation marks if need be."""
    text = shown(str(path))
    return text if re.fullmatch(r"[\w./\\:~@+=-]+", text) else f'"{text}"'


def problem(code: str, file: Path, line: int = 0, cell: int = 0, /, **words: object) -> Problem:
    """Make the problem `code` at a place; `words` fill the wording's blanks."""
    return problem_of({}, code, file, line, cell, **words)


def problem_of(
    codes: Codes, code: str, file: Path, line: int = 0, cell: int = 0, /, **words: object
) -> Problem:
    """The same where `code` may be one of a type's own `codes`."""
    entry = codes.get(code) or CODES[code]
    blanks = {"hint": ""} | {name: shown(str(word)) for name, word in words.items()}
    return Problem(
        file=file,
        cell=cell,
        line=line,
        code=code,
        message=entry.message.format(**blanks),
        advice=entry.advice.format(**blanks),
        level=entry.level,
    )
