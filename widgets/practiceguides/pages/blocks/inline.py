"""The Markdown of lists (facts, words) as nodes of a page, through the parser of `content`.

A page's own text is MyST, which knows raw HTML, pictures and roles. What stands in a list is
data: it never reaches MyST.
"""

from __future__ import annotations

from docutils import nodes

from practiceguides.content.markdown import parser

_AROUND = {"em": nodes.emphasis, "strong": nodes.strong}


def inline_nodes(text: str) -> list[nodes.Node]:
    """One run of Markdown as nodes."""
    (run,) = parser().parseInline(" ".join(text.split()))
    around: list[nodes.Element] = [nodes.inline()]
    for token in run.children or ():
        name, _, place = token.type.rpartition("_")
        if place == "open":
            href = str(token.attrGet("href") or "")
            made = nodes.reference(refuri=href) if name == "link" else _AROUND[name]()
            around[-1] += made
            around.append(made)
        elif place == "close":
            around.pop()
        elif token.type == "code_inline":
            around[-1] += nodes.literal("", token.content)
        else:
            around[-1] += nodes.Text(token.content)
    return list(around[0].children)
