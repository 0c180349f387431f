// @ts-check
/**
 * The script of a built page: it finds the items, takes over from their paper faces, and leaves
 * the rest of the page to the theme.
 *
 * @import {Host, Item, Strings, Type} from "../kit/types.js"
 * @import {Slot} from "../kit/store.js"
 * @import {Answered} from "./theme/rollup.js"
 */
import * as kit from "practiceguides:kit";
import { announce, create } from "../kit/announce.js";
import { mount } from "../kit/mount.js";
import { Store } from "../kit/store.js";
import { words } from "../kit/words.js";
import { furnish } from "./theme/furniture.js";
import { roll_up } from "./theme/rollup.js";

/** Where the scripts of the types find the kit, and leave what they are. */
const shared = { kit, types: /** @type {Record<string, Type>} */ ({}) };

/** @param {Document} document @param {Window} window */
function start(document, window) {
  /** @type {{book: string, page: string, strings: Strings}} */
  const { book, page, strings } = JSON.parse(document.getElementById("pg-page")?.textContent ?? "null");
  const store = new Store(book, window);
  create(document);
  // First: a page that was left stays covered, and its items are not drawn for a moment.
  furnish(document, { page, strings, store });
  /** @type {Answered[]} */
  const answered = [];
  for (const section of document.querySelectorAll(".pg-item")) {
    const live = section.querySelector(".pg-live");
    if (!live) continue;
    try {
      section.classList.add("is-live");
      answered.push(bring_alive(section, live, strings, store));
    } catch {
      section.classList.remove("is-live");
      live.textContent = words(strings, "failed");
    }
  }
  roll_up(document, answered, strings);
}

/** @param {Element} section @param {Element} live @param {Strings} strings @param {Store} store @returns {Answered} */
function bring_alive(section, live, strings, store) {
  /** @type {Item} */
  const spec = JSON.parse(section.querySelector(".pg-spec")?.textContent ?? "null");
  const type = shared.types[spec.type];
  const slot = store.open(spec.id, {
    empty: () => type.empty(spec),
    restore: (raw) => type.restore(spec, raw),
    merge: type.merge,
    note: spec.type === "notepad",
  });
  mount(live, { type, spec, strings, host: host_of(section, slot) });
  return { spec, type, slot };
}

/** @param {Element} section @param {Slot} slot @returns {Host} */
function host_of(section, slot) {
  return {
    read: () => slot,
    write: (state) => slot.set(state),
    watch: (redraw) => slot.watch(redraw),
    announce: (text) => announce(section.ownerDocument, text),
    source: null,
    failed: () => section.classList.remove("is-live"),
  };
}

/** @type {any} */ (window).practiceguides = shared;
// By then the scripts of the types that this page shows have run: they are deferred, as this one is.
document.addEventListener("DOMContentLoaded", () => start(document, window));
