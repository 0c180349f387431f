/**
 * The search page. Sphinx's searchtools.js finds; the form, the list and the words are ours.
 *
 * A classic script that runs before searchtools.js and stands in for the three scripts that one expects
 * (documentation_options.js, doctools.js, sphinx_highlight.js): those would keep the words in
 * localStorage, and fetch every page found, which a browser refuses on file://.
 *
 * @typedef {[docname: string, title: string, anchor: string, words: string | null]} Result
 */

var SPHINX_HIGHLIGHT_ENABLED = false;
var DOCUMENTATION_OPTIONS = { BUILDER: "html", FILE_SUFFIX: ".html", LINK_SUFFIX: ".html", SHOW_SEARCH_SUMMARY: false };
var Documentation = { gettext: String };
var _ = String;
/** Sphinx's own start reads the words from the address, where ours never are. */
var _ready = () => {};

document.addEventListener("DOMContentLoaded", () => {
  /** @param {string} id */
  const by_id = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const { strings, terms } = JSON.parse(by_id("pg-page").textContent ?? "{}");
  const words = /** @type {HTMLInputElement} */ (by_id("pg-words"));
  const form = by_id("pg-search");

  /**
   * A word that the glossary explains, as a result.
   *
   * @param {string} query
   * @returns {Result[]}
   */
  const meanings_of = (query) =>
    terms
      .filter((/** @type {{forms: string[]}} */ { forms }) => forms.includes(query.trim().toLowerCase()))
      .map((/** @type {{found: Result}} */ { found }) => found);

  /**
   * The best results first, and before them what a word means.
   *
   * @param {string} query
   * @returns {Result[]}
   */
  const find = (query) => {
    const explained = meanings_of(query);
    /** @type {Result[]} */
    let found = [];
    try {
      // @ts-expect-error: Search comes with searchtools.js
      found = Search._performSearch(...Search._parseQuery(query)).reverse();
    } catch {
      // It stumbles over words such as "constructor", which every object of JavaScript knows.
    }
    return [...explained, ...found.filter(([docname]) => docname !== explained[0]?.[0])];
  };

  /** Titles are HTML in the index. @param {string} html */
  const text = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";

  /** The caption that a page stands under in the contents. @param {string} docname */
  const guide_of = (docname) => {
    const entry = document.querySelector(`[data-page="${CSS.escape(docname)}"]`);
    const caption = document.createElement("span");
    caption.textContent = entry?.closest("details")?.querySelector("summary")?.textContent ?? "";
    return caption;
  };

  /** @param {Result} result */
  const line = ([docname, title, anchor, meaning]) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${docname}.html${anchor}`;
    link.textContent = text(title);
    item.append(guide_of(docname), link, meaning ?? "");
    return item;
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const results = words.value.trim() ? find(words.value) : [];
    by_id("pg-results").replaceChildren(...results.map(line));
    const none = words.value.trim() ? strings.search_none : "";
    by_id("pg-found").textContent = results.length ? strings.search_found.replace("{count}", results.length) : none;
  });
});
