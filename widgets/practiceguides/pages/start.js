/**
 * How a page begins, with items or without: it takes what is kept, lends the kit to the other scripts, and draws.
 *
 * @import {AnyType} from "../kit/types.js"
 * @import {Given} from "./theme/furniture.js"
 * @import {Tell} from "./theme/progress.js"
 * @import {Piece} from "./theme/chapter/pieces.jsx"
 * @import {Stories, default as show_front} from "./theme/front.js"
 * @import {Walks} from "./theme/onward.js"
 * @import {Meanings, default as turn_in_place} from "./theme/in_place.jsx"
 * @import {default as draw_answers} from "./theme/answers.jsx"
 * @import {default as show_way} from "./theme/way.js"
 * @import {default as care} from "./care/care.js"
 * @import {default as guard} from "./keeping/guard.js"
 * @import {default as come_back} from "./workbook/returning.js"
 *
 * @typedef {{document: Document, given: Given, pieces: Piece[], tell: Tell}} Page
 * @typedef {(page: Page) => void} DrawItems draws what only a page with items has
 *
 * @typedef {object} Data what the page says to its scripts
 * @property {string} book
 * @property {string} page
 * @property {Given["strings"]} strings
 * @property {Piece[]} [pieces]
 * @property {Meanings} [meanings]
 * @property {Walks} [walks] on a page with ways in or rooms
 * @property {Stories} [stories] on the first page
 * @property {boolean} [returning] whether one comes back to a decision here, or a guide ends
 */

import { create } from "../kit/announce.js";
import { OFTEN, Store } from "../records/store.js";
import { open_way } from "../records/way.js";
import { furnish } from "./theme/furniture.js";
import { prepare_leave } from "./theme/leave.js";

/**
 * Where the other scripts find the kit, the store and what draws the page, and leave what they are: types, and the
 * parts that are fetched when they are asked for.
 *
 * @typedef {object} Shared
 * @property {2} version of what a type of another package finds here
 * @property {object} kit
 * @property {Record<string, AnyType>} types
 * @property {Record<string, unknown>} far by the name of their script
 * @property {typeof fetch_far} fetch_far
 * @property {Store} [store]
 * @property {Given["strings"]} [strings] what the page says
 * @property {(given: object) => void} [own] draws what only this page has, such as the workbook
 */
/** @type {Shared} */
export const shared = { version: 2, kit: {}, types: {}, far: {}, fetch_far };

/**
 * Let a page begin once the scripts beside this one have run: they are deferred, as this one is.
 * @param {object} kit what the others may borrow @param {DrawItems} [draw_items]
 */
export function begin(kit, draw_items) {
  shared.kit = kit;
  /** @type {any} */ (window).practiceguides = shared;
  document.addEventListener("DOMContentLoaded", () => start(document, window, draw_items));
}

/** Where this script came from; empty inside a single file, which holds the others too. */
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);

/** What is on its way, by its name. @type {Record<string, Promise<unknown>>} */
const coming = {};

/**
 * Asked for twice, it comes once; what did not come is asked for anew.
 * @param {string} name @param {boolean} [styled] a style lies beside the script, and comes first
 * @returns {Promise<unknown>}
 */
function fetch_far(name, styled) {
  const bring = async () => {
    try {
      if (!(name in shared.far)) {
        if (styled) await add("link", `types/${name}.css`);
        await add("script", `types/${name}.js`);
      }
      return shared.far[name];
    } finally {
      delete coming[name];
    }
  };
  coming[name] ??= bring();
  return coming[name];
}

/**
 * Let a script of its own do something once it has come; nothing is done where it does not come.
 * @param {string} name @param {(part: any) => void} then
 */
export function by_far(name, then) {
  fetch_far(name).then(then, () => {});
}

/**
 * Add what lies beside this script.
 * @param {"script" | "link"} tag @param {string} name of a file @returns {Promise<unknown>} once it has come
 */
function add(tag, name) {
  const address = src.replace(/\w+\.js$/, name);
  const given = tag === "link" ? { rel: "stylesheet", href: address } : { src: address };
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement(tag), given, { onload, onerror }));
  });
}

/** @param {Document} document @param {Window} window @param {DrawItems} [draw_items] */
function start(document, window, draw_items) {
  /** @type {Data} */
  const data = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("pg-page")).textContent ?? "");
  const { book, page, strings, meanings = {} } = data;
  const store = new Store(book, window);
  Object.assign(shared, { store, strings });
  const { style } = document.body;
  const hide = () => (style.visibility = "hidden");
  const is_left = prepare_leave(document, store);
  const go = () => {
    if (!is_left()) draw(document, data, { page, strings, store }, draw_items);
    open_in_place(document, { strings, meanings });
    style.visibility = "";
  };
  // Not every browser tells its tabs of each other: another one may put a lock on.
  setInterval(() => store.is_locked_out && store.mind(), OFTEN);
  store.mind = () => by_far("page-guard", (/** @type {typeof guard} */ { mind }) => mind(store));
  const nothing = { storages: {}, trouble: "blocked" };
  const ready = async () => {
    // A tab of a keeping that is there no more was elsewhere when it went.
    if (store.local.keys(store.prefix).length || store.session.read(`${store.prefix}~whose`) !== null) {
      hide();
      try {
        const { begin } = /** @type {typeof guard} */ (await fetch_far("page-guard"));
        await begin({ document, store, strings, is_left });
      } catch {
        Object.assign(store, nothing);
      }
    }
    go();
  };
  if (!store.apart || !src) return ready();
  // Until the neighbour says what it holds, nothing is kept, and what may have been left is not seen.
  hide();
  Object.assign(store, nothing, { apart: false });
  Object.assign(shared, { go: ready });
  add("script", "storage.js").catch(ready);
}

/** @param {Document} document @param {Data} data @param {Given} given @param {DrawItems} [draw_items] */
function draw(document, { book, pieces = [], walks, stories, returning }, given, draw_items) {
  const { strings, store } = given;
  create(document);
  const tell = furnish(document, given);
  offer_answers(document, given);
  take_care(document, given);
  draw_items?.({ document, given, pieces, tell });
  shared.own?.({ document, book, strings, store });
  if (walks) {
    const known = { walks, stories, types: shared.types };
    by_far("page-front", (/** @type {typeof show_front} */ show) => show(document, given, known));
  }
  if (returning) offer_return(document, given);
  if (open_way(store).state) by_far("page-way", (/** @type {typeof show_way} */ show) => show(document, given));
}

/** What "Your answers" holds is drawn once it is opened. @param {Document} document @param {Given} given */
function offer_answers(document, given) {
  const place = /** @type {HTMLElement | null} */ (document.querySelector(".pg-answers"));
  if (!place) return; // A page that is a file of its own and asks nothing.
  const draw = (/** @type {any} */ part) => /** @type {typeof draw_answers} */ (part)(place, given);
  const offer = () =>
    place.addEventListener("toggle", () => fetch_far("page-answers").then(draw, offer), { once: true });
  place.hidden = false;
  offer();
}

/**
 * A reminder while the learner writes, and the cover where they chose it, by a script of its own.
 * @param {Document} document @param {Given} given
 */
function take_care(document, given) {
  /** @param {(part: typeof care) => void} then */
  const fetch = (then) => by_far("page-care", then);
  document.addEventListener("input", ({ target }) => {
    const field = /** @type {HTMLElement} */ (target);
    if (field.matches(".pg-field,[contenteditable]")) fetch(({ remind }) => remind(field, given));
  });
  if (given.store.holds("~cover")) fetch(({ cover }) => cover(document, given));
}

/**
 * Where one comes back to a decision, or a guide ends: by a script of its own, where something is kept.
 * @param {Document} document @param {Given} given
 */
function offer_return(document, given) {
  // A single file has no neighbours to lead to.
  const home = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.pg-home"));
  if (!home || !given.store.entries().length) return;
  by_far("returning", (/** @type {typeof come_back} */ come) => come({ ...given, document, home: home.href }));
}

/**
 * A number or a word in the text opens where it stands, by a script of its own; where the page cannot tell what it
 * means, the link leads there.
 * @param {Document} document @param {{strings: Given["strings"], meanings: Meanings}} given
 */
function open_in_place(document, given) {
  // In a single file a word has no address, for without scripts it leads nowhere.
  for (const word of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-term]"))) {
    word.href = `#${word.dataset.term}`;
  }
  document.addEventListener("click", async (event) => {
    const target = /** @type {Element} */ (event.target);
    const link = /** @type {HTMLAnchorElement | null} */ (target.closest("a.pg-fact, a.pg-term"));
    const id = link?.hash.slice(1) ?? "";
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(id in given.meanings || document.getElementById(id))) return;
    event.preventDefault();
    try {
      const turn = /** @type {typeof turn_in_place} */ (await fetch_far("page-in_place"));
      turn(link, given);
    } catch {
      location.assign(link.href);
    }
  });
}
