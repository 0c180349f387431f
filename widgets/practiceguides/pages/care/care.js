/**
 * Care for whoever writes and whoever is written about: a gentle reminder below a field, and a cover for the page. A
 * script of its own, fetched at the first key in a field, or where the learner asked for the cover.
 *
 * @import {Given} from "./cover.js"
 * @import {Known} from "./looks_like.js"
 */
import { announce } from "../../kit/announce.js";
import { words } from "../../kit/words.js";
import { cover } from "./cover.js";
import { knowing, looks_like } from "./looks_like.js";

const shared = /** @type {any} */ (window).practiceguides;

export default { remind, cover };

/** What the page knows of its language, once it was asked. @type {Promise<Known> | undefined} */
let known;

/**
 * Look at what stands in a field of the learner, and tell below it what this looks like. Nothing of it is kept.
 * @param {HTMLElement} field @param {Given} given
 */
function remind(field, given) {
  if (field.dataset.care === undefined) begin(field, given);
  look(field, given);
}

/** @param {HTMLElement} field @param {Given} given */
function begin(field, given) {
  field.dataset.care = "";
  // The last word ends where the field is left.
  field.addEventListener("blur", () => look(field, given, "\n"));
}

/** @param {HTMLElement} field @param {Given} given @param {string} [end] */
async function look(field, { strings }, end = "") {
  known ??= find_names(field.ownerDocument).then((names) => knowing(strings, names));
  const knows = await known;
  const text = "value" in field ? String(field.value) : field.innerText;
  const kind = looks_like(text + end, knows) ?? "";
  if (kind === field.dataset.care) return;
  field.dataset.care = kind;
  const line = line_below(field);
  line.hidden = !kind;
  line.textContent = kind && words(strings, `page_care_${kind}`);
  if (kind) announce(field.ownerDocument, line.textContent);
}

/** @param {HTMLElement} field */
function line_below(field) {
  // Inside the pocket card a line would take the place of its words.
  const above = field.closest(".pocket-sheet") ?? field;
  const next = above.nextElementSibling;
  if (next?.matches(".pg-care-line")) return /** @type {HTMLElement} */ (next);
  const line = field.ownerDocument.createElement("p");
  line.className = "pg-small pg-on-screen pg-care-line";
  above.after(line);
  return line;
}

/**
 * The names that the book says itself, where it has them beside the page: a single file looks for none.
 * @param {Document} document @returns {Promise<string[] | null>}
 */
async function find_names(document) {
  if (!document.querySelector("a.pg-home")) return null;
  try {
    const found = /** @type {string} */ (await shared.fetch_far("book-names"));
    return found ? found.split(" ") : null;
  } catch {
    return null;
  }
}
