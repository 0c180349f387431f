// On a page that `guides serve` sends: what is wrong in the book, and the page anew when it has changed.
(() => {
  const FOLDED = "~served-folded";
  const HAD = "~served-had";
  const QUIET = 8000; // milliseconds after which it is no more said that all is mended

  /**
   * @typedef {{level: string, places: string[], wrong: string, advice: string, code: string}} Problem
   * @typedef {{file: string, item: string, problems: Problem[]}} File
   * @typedef {object} Told
   * @property {string} stamp
   * @property {string[]} hears
   * @property {string} counts
   * @property {string} stale
   * @property {string} failure
   * @property {string[]} warned
   * @property {boolean} checking
   * @property {{title: string, files: File[]}[]} groups
   * @property {string} rest
   */

  /** @type {Told} */
  const first = JSON.parse(document.getElementById("served-told")?.textContent ?? "null");

  // Where a browser keeps nothing, a fold lasts as long as the page.
  /** @param {"localStorage" | "sessionStorage"} name */
  function kept(name) {
    try {
      return window[name];
    } catch {
      return null;
    }
  }
  const session = kept("sessionStorage");

  /**
   * @param {string} name @param {string} [text] whatever it holds, it is text
   * @param {string} [look] its class
   */
  function make(name, text = "", look = "") {
    const element = document.createElement(name);
    element.textContent = text;
    if (look) element.className = look;
    return element;
  }

  const panel = make("aside", "", "served");
  panel.lang = "en";
  panel.dir = "ltr";
  panel.setAttribute("aria-label", "What guides check found");
  const status = make("p", "", "served-status");
  status.setAttribute("role", "status");
  const fold = /** @type {HTMLDetailsElement} */ (make("details"));
  const list = make("div", "", "served-list");
  // Whoever has only the keyboard can scroll it.
  list.tabIndex = 0;
  list.setAttribute("role", "region");
  list.setAttribute("aria-label", "What to mend");
  fold.append(make("summary", "What to mend"), list);
  fold.hidden = true;
  panel.append(status, fold);
  panel.classList.add("is-quiet");
  document.body.append(panel);

  fold.addEventListener("toggle", () => {
    if (fold.open === opens) return;
    opens = fold.open;
    panel.classList.toggle("is-folded", !opens);
    session?.setItem(FOLDED, opens ? "" : "yes");
  });
  let opens = false;
  let quiet = 0;

  // What the page ends with can be scrolled to from behind the panel, and what has the focus too.
  new ResizeObserver(() => {
    const height = panel.classList.contains("is-quiet") ? "" : `${panel.offsetHeight}px`;
    document.body.style.paddingBlockEnd = height;
    document.documentElement.style.scrollPaddingBlockEnd = height;
  }).observe(panel);

  /** @param {string} text read aloud only where it is another one */
  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  /** @param {Told} told */
  function draw(told) {
    const wrong = told.counts !== "";
    if (!wrong && told.checking && !told.stale) return;
    clearTimeout(quiet);
    if (!wrong) {
      const had = session?.getItem(HAD);
      session?.removeItem(HAD);
      list.textContent = "";
      fold.hidden = true;
      panel.classList.remove("is-folded");
      say(had ? "All is mended." : "");
      panel.classList.toggle("is-quiet", !had);
      panel.classList.remove("has-errors");
      if (had) quiet = window.setTimeout(() => draw(told), QUIET);
      return;
    }
    session?.setItem(HAD, "yes");
    panel.classList.remove("is-quiet");
    panel.classList.toggle("has-errors", told.counts.includes("error"));
    say([`${told.counts}.`, told.stale].filter(Boolean).join(" "));
    const content = told.groups.flatMap(({ title, files }) => [
      make("p", title, "served-group"),
      ...files.map(draw_file),
    ]);
    if (told.failure) content.unshift(make("p", told.failure, "served-failure"));
    if (told.warned.length) {
      const lines = make("ul", "", "served-file");
      lines.append(...told.warned.map((text) => make("li", text)));
      content.push(make("p", "While the pages were written", "served-group"), lines);
    }
    if (told.rest) content.push(make("p", told.rest));
    list.replaceChildren(...content);
    fold.hidden = false;
    opens = session?.getItem(FOLDED) !== "yes";
    fold.open = opens;
    panel.classList.toggle("is-folded", !opens);
  }

  /** @param {File} file */
  function draw_file({ file, item, problems }) {
    const box = make("div", "", "served-file");
    const head = make("p");
    head.append(make("code", file));
    const alone = `/~item/${encodeURIComponent(item)}`;
    if (item && location.pathname !== alone) {
      const link = /** @type {HTMLAnchorElement} */ (make("a", "See it alone"));
      link.href = alone;
      link.setAttribute("aria-label", `See ${item} alone`);
      head.append(" ", link);
    }
    const lines = make("ul");
    lines.append(...problems.map(draw_problem));
    box.append(head, lines);
    return box;
  }

  /** @param {Problem} problem */
  function draw_problem({ level, places, wrong, advice, code }) {
    const line = make("li", "", `served-${level}`);
    const said = make("bdi", wrong);
    line.append(make("b", level), " ", make("code", places.join(", ")), " ", said, " ", make("bdi", advice), " ");
    line.append(make("small", `[${code}]`));
    return line;
  }

  async function look_again() {
    const page = encodeURIComponent(location.pathname + location.search);
    try {
      const answer = await fetch(`/~told?page=${page}`);
      /** @type {Told} */
      const told = await answer.json();
      if (told.stamp !== first.stamp) location.reload();
      else draw(told);
    } catch {
      // guides serve was stopped; once it is there again, the bell says so.
    }
  }

  // A browser opens six connections to one address, and each page that listens takes one: a page that nobody sees
  // does not listen, and looks again when it is seen.
  /** @type {EventSource | null} */
  let bell = null;
  function listen() {
    if (document.hidden) {
      bell?.close();
      bell = null;
    } else if (!bell) {
      bell = new EventSource("/~bell");
      bell.addEventListener("open", look_again);
      for (const kind of first.hears) bell.addEventListener(kind, look_again);
    }
  }
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => bell?.close());

  draw(first);
  listen();
})();
