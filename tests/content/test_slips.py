"""What YAML cannot read is told at the line of the slip, in words of whoever writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.content.source import parse_yaml

COLON = "a colon and a space are missing after 'title'"
PLACE = "the line does not begin where its neighbours begin"
DASH = "the line stands in a list, and no dash stands before it"
GOES_ON = "a colon and a space are missing after 'au', or spaces before it"
TEXT = "this text belongs to no field"
END = "the text ends at the second quotation mark"
BEHIND = "text stands behind a sign such as `>-` or `|`, in the same line"
SECOND = "there is a second ': ' in the line"


@pytest.mark.parametrize(
    ("text", "advice", "mended"),
    [
        (
            "contents:\n  - programme\n  welcome\n",
            "Write `- welcome`, its dash exactly below the dashes of the others.",
            "contents:\n  - programme\n  - welcome\n",
        ),
        (
            "answers:\n  - id: a\n    says: Bureau de nuit,\nrue du Port 3\n",
            (
                "If it goes on with the text of `says:`, begin it two spaces further in than"
                " `says:`. If 'rue' is a field, write `rue: du Port 3`."
            ),
            "answers:\n  - id: a\n    says: Bureau de nuit,\n      rue du Port 3\n",
        ),
        (
            "prompt: >-\n  He says: “It\n  is: not\nhere yet.”\n",
            (
                "If it goes on with the text of `prompt:`, begin it two spaces further in than"
                " `prompt:`. If 'here' is a field, write `here: yet.”`."
            ),
            "prompt: >-\n  He says: “It\n  is: not\n  here yet.”\n",
        ),
        (
            "welcome: |\n  Hello, all of you.\nnow begin\n",
            (
                "If it goes on with the text of `welcome:`, begin it two spaces further in than"
                " `welcome:`. If 'now' is a field, write `now: begin`."
            ),
            "welcome: |\n  Hello, all of you.\n  now begin\n",
        ),
    ],
)
def test_whoever_obeys_is_done(text: str, advice: str, mended: str) -> None:
    """What the advice says to write can be read."""
    [found] = parse_yaml(text, Path("edition.yaml")).problems
    assert found.advice == advice
    assert not parse_yaml(mended, Path("edition.yaml")).problems


@pytest.mark.parametrize(
    ("text", "line", "detail", "advice"),
    [
        ("# a\n\ntitle Two\n\n# b\norganisation: Labour\n", 3, COLON, "Write `title: Two`."),
        ("# a\n\ntitle:Two\n\n# b\norganisation: Labour\n", 3, COLON, "Write `title: Two`."),
        ("title Two\nminutes: 9\n", 1, COLON, "Write `title: Two`."),
        ("a: b\ntitle\nminutes: 9\n", 2, COLON, "Write `title:`."),
        ("a:\n  - id: b\n    title So\n  - id: c\n", 3, COLON, "Write `title: So`."),
        ("title: A\n organisation: Labour\nminutes: 9\n", 2, PLACE, "put no space in its place"),
        ("title: A\nminutes: 9\n# b\n audience: police\n", 4, PLACE, "put no space in its place"),
        (" title: A\naudience: police\n", 1, PLACE, "put no space in its place"),
        ("contents:\n  - a\n - b\n", 3, PLACE, "exactly below the first letter"),
        ("left_out:\n  - what: a\n     why: b\n", 3, PLACE, "exactly below the first letter"),
        ("title: A\nfacts: [a]\n  A text of ours.\nminutes: 3\n", 3, TEXT, "Delete it if its"),
        ("title: A\nJust a text.\n", 2, TEXT, "Delete it if its"),
        ("title: Two: mornings\n", 1, SECOND, "Put the text in quotes"),
        ("title: “Two: mornings”\n", 1, SECOND, "The signs “ and ” quote nothing here"),
        ("a: b\ntitle: [Two\nc: d\n", 2, "a bracket is opened", "Close it with ] or }"),
        ("c:\n  page\n  - end\n", 2, DASH, "Write `- page`"),
        ("story: He goes.\n  It is: late.\n", 2, SECOND, "Put the text in quotes"),
        ("title: 'Our boss' mornings'\n", 1, END, "Put double quotes around all of it"),
        ('a: b\nstory: "Pay me", he says.\nc: d\n', 2, END, "Write `>-` in its place"),
        ("title：Two\nminutes: 9\n", 1, "is '：', and not a colon", "`title: Two`"),  # noqa: RUF001
        ("title=Two\nminutes: 9\n", 1, "is '=', and not a colon", "`title: Two`"),
        ("a:\n  - b\n  – c\n", 3, "a list needs a hyphen", "Write `- c`."),  # noqa: RUF001
        ("a:\n  - b\n  • c\n  - d\n", 3, "a list needs a hyphen", "Write `- c`."),
        ("a:\n  - b\n\xa0\xa0- c\n", 3, "look like spaces", "type ordinary spaces"),
        ("title:\xa0Two\nminutes: 9\n", 1, "is no ordinary space", "type one space"),
        ("\u200btitle: Two\n", 1, "stand before 'title'", "type `title:` anew"),
        ("title: A\n#colours:\n  accent: b\nc: d\n", 2, "`colours:` stands", "Take the `#`"),
        ("a: b\n#options:\n  - id: a\n#    text: B\nc: 9\n", 2, "`options:`", "Take the `#`"),
        ("#options:\n  - id: a\n    text: B\nc: 9\n", 1, "`options:` stands", "Take the `#`"),
        (
            "a: b\n#options:\n#  - id: a\n#    feedback:\n  - id: c\n    text: D\nc: 9\n",
            2,
            "`options:` stands",
            "Take the `#`",
        ),
        ("a:\n  - b\n  c\n  - d\n", 3, DASH, "Write `- c`"),
        ("a:\n  - b\n  guide/c-1\n", 3, DASH, "Write `- guide/c-1`"),
        ("a:\n  - b\n  - part: c\n    pages:\n      - d\n  e\n", 6, DASH, "Write `- e`"),
        ("a:\n  - b\n     guide/c-1: A title\n", 3, DASH, "Write `- guide/c-1`"),
        ("a:\n  - b\n  guide/c-1: A title\n", 3, DASH, "Write `- guide/c-1`"),
        ("says: Rue du Port,\nau 3\nminutes: 9\n", 2, GOES_ON, "further in than `says:`"),
        ("says: Rue du Port,\ntitle A\n# title: B\n", 2, COLON, "Write `title: A`."),
        ('logo: "C:\\Users\\Desktop\\Logo.PNG"\n', 1, "a backslash", "write the name alone"),
        ('a: b\nlogo: "A\\dog.png"\n', 2, "a backslash", "single quotation marks"),
        ("a: b\ntext: [He] offers help\nc: d\n", 2, "begins with [", 'around all of it: "…"'),
        ("a:\n  - {He} offers help\n  - d\n", 2, "begins with {", 'around all of it: "…"'),
        ('text: [He] says "Come"\nc: d\n', 1, "begins with [", "around all of it: '…'"),
        ("a:\n  - id: b\n    text: C\n      why: D\n", 4, "no field above", "`feedback:`"),
        ("a:\n  - id: b\ntext: C\n    why: D\n", 3, PLACE, "exactly below the first letter"),
        ("a:\n  - id: b\n    f:\n    s: C\n      w: D\n", 4, PLACE, "exactly below"),
        ("a:\n  b: c\nd: >-\n    One.\n  e: f\n", 3, PLACE, "exactly below the first letter"),
        ("a:\n  - id: b\n      text: C\n", 3, "no field above holds it", "exactly below"),
        ("a: >-\n    One,\n  and two.\nb: c\n", 3, "less far in", "exactly below each other"),
        ("a: b\ntext: >- My words\nc: d\n", 2, BEHIND, "on the next line, two spaces further in"),
        ("a:\n  - | My words\n    are two\nc: d\n", 2, BEHIND, "on the next line"),
    ],
)
def test_a_slip_is_told_where_it_is(text: str, line: int, detail: str, advice: str) -> None:
    """The parser stops later, and its words are not a trainer's."""
    [found] = parse_yaml(text, Path("edition.yaml")).problems
    assert found.line == line
    assert found.message.startswith("this cannot be read: ")
    assert detail in found.message
    assert advice in found.advice


@pytest.mark.parametrize(
    ("text", "line", "end"),
    [
        ('a: b\ntext: "Come in\nc: "d"\ne: f\n', 2, 3),
        ('a:\n  - id: b\n    says: "Come\n  ## And now?\n  - id: c\n    says: ""\n', 3, 6),
        ('a:\n  - "Come in\n  - "Go"\n', 2, 3),
        ("a: b\ntext: 'Come in\nc: It's late\n", 2, 3),
        ('a:\n  - {id: b, text: "Come}\n  - {id: c, text: "Go"}\n', 2, 3),
        ("a: [one, 'two]\nb: it's late\n", 1, 2),
        ('a: "Come in\nb: # d"\n', 1, 2),
    ],
)
def test_a_quotation_mark_that_is_missing_is_told_where_it_is_opened(
    text: str, line: int, end: int
) -> None:
    """The next mark of the file closes it, and only behind that the parser stops."""
    [found] = parse_yaml(text, Path("country.yaml")).problems
    assert (found.code, found.line) == ("yaml-quote", line)
    assert found.message.endswith(f"closed only in line {end}")


def test_a_quoted_text_may_have_several_lines() -> None:
    """A good text in quotation marks is not taken for one that does not end."""
    text = 'a:\n  - text: "Come in,\n      and sit down."\n    why: b\n'
    assert not parse_yaml(text, Path("counter.yaml")).problems


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("prompt: |\n  He asks.\n#\n#  What now?\nb: c\n", 4),
        ("prompt: |\n#  He asks.\n", 2),
        ("a:\n  - id: b\n    story: |\n      One.\n#      Two.\n    why: C\n", 5),
        ("a:\n  - story: >-\n      One.\n    #  Two.\n", 4),
        ("prompt: |\n  He asks.\n# A remark, and lines of it:\n#  - one\n", 0),
        ("a:\n  - story: |\n      One.\n    # A remark\n#    why: C\n", 0),
        ("prompt: |\n  He asks.\n#options:\n#  - id: a\n", 0),
        ("prompt: |\n  He asks.\n  #  Two is text.\n", 0),
    ],
)
def test_a_text_that_goes_on_behind_signs_is_told(text: str, line: int) -> None:
    """Its other half is missing on the page; a remark, or a field that waits, is none of it."""
    found = parse_yaml(text, Path("counter.yaml")).remarks
    assert [(each.code, each.line) for each in found] == ([("yaml-waiting", line)] if line else [])
