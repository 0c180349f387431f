// @ts-check
/**
 * The search page. Sphinx's searchtools.js finds; the form, the list and the words are ours.
 *
 * A classic script that runs before searchtools.js and stands in for the three scripts that one expects
 * (documentation_options.js, doctools.js, sphinx_highlight.js): those would keep the words in
 * localStorage, and fetch every page found, which a browser refuses on file://.
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
  const { strings } = JSON.parse(by_id("pg-page").textContent ?? "{}");
  const words = /** @type {HTMLInputElement} */ (by_id("pg-words"));
  const form = by_id("pg-search");

  /**
   * The best results first; each is [docname, title, anchor, description, score, …].
   *
   * @param {string} query
   * @returns {[string, string, string][]}
   */
  // @ts-expect-error: Search comes with searchtools.js
  const find = (query) => Search._performSearch(...Search._parseQuery(query)).reverse();

  /** Titles are HTML in the index. @param {string} html */
  const text = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";

  /** The caption that a page stands under in the contents. @param {string} docname */
  const guide_of = (docname) => {
    const entry = document.querySelector(`[data-page="${CSS.escape(docname)}"]`);
    const caption = document.createElement("span");
    caption.textContent = entry?.closest("details")?.querySelector("summary")?.textContent ?? "";
    return caption;
  };

  /** @param {[string, string, string]} result */
  const line = ([docname, title, anchor]) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${docname}.html${anchor}`;
    link.textContent = text(title);
    item.append(link, guide_of(docname));
    return item;
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const results = words.value.trim() ? find(words.value) : [];
    by_id("pg-results").replaceChildren(...results.map(line));
    by_id("pg-found").textContent = results.length
      ? strings.page_search_found.replace("{count}", results.length)
      : strings.page_search_none;
  });
});
