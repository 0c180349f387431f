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
import { Store } from "../records/store.js";
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

/**
 * @param {string} name @param {boolean} [styled] a style lies beside the script, and comes first
 * @returns {Promise<unknown>}
 */
function fetch_far(name, styled) {
  return new Promise((resolve, reject) => {
    const done = () => resolve(shared.far[name]);
    const run = () => add_script(`types/${name}.js`, done, reject);
    if (name in shared.far) done();
    else if (!styled) run();
    else {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = beside(`types/${name}.css`);
      add(style, run, reject);
    }
  });
}

/** @param {string} name of a file, as it lies from this script on */
function beside(name) {
  return src.replace(/\w+\.js$/, name);
}

/** Add a script that lies beside this one. @param {string} name @param {() => void} done @param {() => void} failed */
function add_script(name, done, failed) {
  const script = document.createElement("script");
  script.src = beside(name);
  add(script, done, failed);
}

/** @param {HTMLScriptElement | HTMLLinkElement} element @param {() => void} done @param {() => void} failed */
function add(element, done, failed) {
  element.onload = done;
  element.onerror = failed;
  document.head.append(element);
}

/** @param {Document} document @param {Window} window @param {DrawItems} [draw_items] */
function start(document, window, draw_items) {
  /** @type {Data} */
  const data = JSON.parse(document.getElementById("pg-page")?.textContent ?? "null");
  const { book, page, strings, meanings = {} } = data;
  const store = new Store(book, window);
  const { style } = document.body;
  const hide = () => (style.visibility = "hidden");
  const is_left = prepare_leave(document, store);
  const go = () => {
    if (!is_left()) draw(document, data, { page, strings, store }, draw_items);
    open_in_place(document, { strings, meanings });
    style.visibility = "";
  };
  const fetch_guard = () => /** @type {Promise<typeof guard>} */ (fetch_far("page-guard"));
  store.mind = () =>
    void fetch_guard().then(
      ({ mind }) => mind(store),
      () => {},
    );
  const nothing = { storages: {}, trouble: "blocked" };
  const ready = async () => {
    if (store.local.keys(store.prefix).length) {
      hide();
      try {
        await (await fetch_guard()).begin({ document, store, strings, is_left });
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
  Object.assign(shared, { store, go: ready });
  add_script("storage.js", () => {}, ready);
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
  if (walks) show_where_to_begin(document, given, { walks, stories });
  if (returning) offer_return(document, given);
  if (open_way(store).state) show_next_on_way(document, given);
}

/** What "Your answers" holds is drawn once it is opened. @param {Document} document @param {Given} given */
function offer_answers(document, given) {
  const place = /** @type {HTMLElement | null} */ (document.querySelector(".pg-answers"));
  if (!place) return; // A page that is a file of its own and asks nothing.
  const open = async () => {
    const draw = /** @type {typeof draw_answers} */ (await fetch_far("page-answers"));
    draw(place, given);
  };
  place.hidden = false;
  place.addEventListener("toggle", open, { once: true });
}

/**
 * A reminder while the learner writes, and the cover where they chose it, by a script of its own.
 * @param {Document} document @param {Given} given
 */
function take_care(document, given) {
  /** @type {Promise<typeof care> | undefined} */
  let asked;
  const fetch = () => (asked ??= /** @type {Promise<typeof care>} */ (fetch_far("page-care")));
  document.addEventListener("input", async ({ target }) => {
    const field = /** @type {HTMLElement} */ (target);
    if (field.matches(".pg-field,[contenteditable]")) (await fetch()).remind(field, given);
  });
  if (given.store.holds("~cover")) fetch().then(({ cover }) => cover(document, given));
}

/** @param {Document} document @param {Given} given */
async function show_next_on_way(document, given) {
  const show = /** @type {typeof show_way} */ (await fetch_far("page-way"));
  show(document, given);
}

/** @param {Document} document @param {Given} given @param {{walks: Walks, stories?: Stories}} known */
async function show_where_to_begin(document, given, known) {
  const show = /** @type {typeof show_front} */ (await fetch_far("page-front"));
  show(document, given, { ...known, types: shared.types });
}

/**
 * Where one comes back to a decision, or a guide ends: by a script of its own, where something is kept.
 * @param {Document} document @param {Given} given
 */
async function offer_return(document, given) {
  // A single file has no neighbours to lead to.
  const home = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.pg-home"));
  if (!home || !given.store.entries().length) return;
  const come = /** @type {typeof come_back} */ (await fetch_far("returning"));
  come({ ...given, document, home: home.href });
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
