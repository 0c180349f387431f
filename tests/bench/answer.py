"""How long a learner waits for the first answer, from the moment the page is asked for."""

from __future__ import annotations

import json
import subprocess
from dataclasses import asdict, dataclass
from statistics import median

from playwright.sync_api import Browser

from tests.browser.reader import come_true

from .common import CHAPTER, ROOT, Row, built_book, chromium, free_port, running, served
from .peers import first_question, voila, voila_page

ROUNDS = 5


@dataclass(frozen=True)
class Question:
    """Where a page has its first question of one answer: three selectors."""

    option: str
    check: str
    feedback: str


OURS = Question(
    option=".pg-live:has(label.pg-option input[type=radio]) label.pg-option",
    check=".pg-live:has(label.pg-option input[type=radio]) .pg-actions .pg-button",
    feedback=".pg-live:has(label.pg-option input[type=radio]) .pg-feedback",
)
THEIRS = Question(
    option=".widget-radio-box label",
    check="button.widget-button",
    feedback=".widget-html ~ .widget-html .widget-html-content p",
)

_ANSWER = """(question) => {
  // The page looks at each frame: a driver outside asks again only after up to half a second.
  const seen = (selector) => {
    const found = document.querySelector(selector);
    return found && found.checkVisibility() && found.textContent.trim() ? found : null;
  };
  const when_seen = (selector, act) => {
    const found = seen(selector);
    if (found) act(found);
    else requestAnimationFrame(() => when_seen(selector, act));
  };
  // The first task after the next frame begins when that frame has been painted.
  const when_painted = (act) => requestAnimationFrame(() => setTimeout(act));
  when_seen(question.option, (option) => {
    option.click();
    when_painted(() => when_seen(question.check, (check) => {
      check.click();
      when_seen(question.feedback, () => when_painted(() => {
        window.answered = performance.now();
      }));
    }));
  });
}"""


def answer() -> list[Row]:
    """Ask for the page, answer its first question of one answer, see the feedback."""
    question = first_question(ROOT)
    with chromium() as browser:
        with served(built_book()) as book:
            # The address opens the piece that holds the question.
            address = f"{book.address}/{CHAPTER}.html#item-{question}"
            seconds = _median(browser, address, OURS)
        peer, their_seconds = "Voila could not be installed here", None
        if found := voila():
            scripts, peer = found
            notebook = voila_page(ROOT, question)
            port = free_port()
            command = [str(scripts / "voila"), notebook.name, "--no-browser", f"--port={port}"]
            with running(command, notebook.parent) as process:
                _until(process, "is running at")
                their_seconds = _median(browser, f"http://127.0.0.1:{port}/", THEIRS)
    return [Row("Navigation to first feedback seen", seconds, 0.4, "s", peer, their_seconds)]


def _median(browser: Browser, address: str, question: Question) -> float:
    return median(first_feedback(browser, address, question) for _ in range(ROUNDS))


def first_feedback(browser: Browser, address: str, question: Question) -> float:
    """Seconds from asking for a page to the painted feedback, with nothing in a cache."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(f"({_ANSWER})({json.dumps(asdict(question))})")
    page.goto(address, wait_until="commit")
    come_true(page, "() => window.answered")
    milliseconds = page.evaluate("window.answered")
    context.close()
    return float(milliseconds) / 1000


def _until(process: subprocess.Popen[str], words: str) -> None:
    """Wait for a server to say something."""
    for line in process.stdout or ():
        if words in line:
            return
    raise RuntimeError(f"the server never said '{words}'")
