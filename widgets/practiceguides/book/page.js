// @ts-check
/**
 * The script of a built page: it finds the items, takes over from their paper faces, and leaves
 * the rest of the page to the theme.
 *
 * @import {Host, Item, Type} from "../kit/types.js"
 * @import {Given} from "./theme/furniture.js"
 */
import types from "practiceguides:types";
import { announce, create } from "../kit/announce.js";
import { mount } from "../kit/mount.js";
import { Store } from "../kit/store.js";
import { words } from "../kit/words.js";
import { furnish } from "./theme/furniture.js";
import { be_at, open_place } from "./workbook/place.js";
import { draw_workbook } from "./workbook/workbook.js";

/** @param {Document} document @param {Window} window */
function start(document, window) {
  /** @type {{book: string, page: string, strings: Given["strings"]}} */
  const { book, page, strings } = JSON.parse(document.getElementById("pg-page")?.textContent ?? "null");
  const store = new Store(book, window);
  create(document);
  // First: a page that was left stays covered, and its items are not drawn for a moment.
  furnish(document, { page, strings, store });
  for (const section of document.querySelectorAll(".pg-item")) {
    const live = section.querySelector(".pg-live");
    if (!live) continue;
    try {
      section.classList.add("is-live");
      bring_alive(section, live, { page, strings, store });
    } catch {
      section.classList.remove("is-live");
      live.textContent = words(strings, "failed");
    }
  }
  draw_workbook({ document, book, strings, store, types });
}

/** @param {Element} section @param {Element} live @param {Given} given */
function bring_alive(section, live, given) {
  /** @type {Item} */
  const spec = JSON.parse(section.querySelector(".pg-spec")?.textContent ?? "null");
  const type = types[spec.type];
  const host = host_of(section, spec, type, given);
  mount(live, { type, spec, strings: given.strings, host });
}

/** @param {Element} section @param {Item} spec @param {Type} type @param {Given} given @returns {Host} */
function host_of(section, spec, type, { page, store }) {
  const place = open_place(store);
  const slot = store.open(spec.id, {
    empty: () => type.empty(spec),
    restore: (raw) => type.restore(spec, raw),
    merge: type.merge,
    note: spec.type === "notepad",
  });
  return {
    read: () => slot,
    write: (state) => {
      slot.set(state);
      be_at(place, section, { page, item: spec.id });
    },
    watch: (redraw) => slot.watch(redraw),
    announce: (text) => announce(section.ownerDocument, text),
    source: null,
    failed: () => section.classList.remove("is-live"),
  };
}

start(document, window);
