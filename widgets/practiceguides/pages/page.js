/**
 * The script of a built page: it finds the items, takes over from their paper faces, and leaves
 * the rest of the page to the theme.
 *
 * @import {AnyType, Fact, Host, Item} from "../kit/types.js"
 * @import {Slot} from "../records/store.js"
 * @import {Given} from "./theme/furniture.js"
 * @import {Meanings, default as turn_in_place} from "./theme/in_place.jsx"
 * @import {default as ask} from "./theme/asks.jsx"
 * @import {Answered, default as roll_up} from "./theme/rollup.jsx"
 */

import { after_paint } from "../kit/after_paint.js";
import { announce, create } from "../kit/announce.js";
import { today } from "../kit/day.js";
import { show_failure } from "../kit/failed.jsx";
import { mount } from "../kit/mount.jsx";
import * as kit from "../kit/shared.js";
import { be_at, open_place } from "../records/place.js";
import { PLAIN } from "../records/returning.js";
import { Store } from "../records/store.js";
import { listed_facts } from "./theme/facts.js";
import { furnish } from "./theme/furniture.js";
import { prepare_leave } from "./theme/leave.js";

/**
 * Where the other scripts find the kit, the store and what draws the page, and leave what they are: types, and the
 * parts of types that are fetched when they are asked for.
 *
 * @typedef {object} Shared
 * @property {2} version of what a type of another package finds here
 * @property {object} kit
 * @property {Record<string, AnyType>} types
 * @property {Record<string, unknown>} far by the name of their script
 * @property {(name: string) => Promise<unknown>} fetch_far
 * @property {(given: object) => void} [chapter]
 * @property {(given: object) => void} [returning]
 * @property {(given: object) => void} [workbook]
 * @property {(document: Document, given: Given) => void} [front]
 */
/** @type {Shared} */
const shared = { version: 2, kit, types: {}, far: {}, fetch_far };

/** Where this script came from; empty inside a single file, which holds the others too. */
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);

/** @param {string} name @returns {Promise<unknown>} */
function fetch_far(name) {
  return new Promise((resolve, reject) => {
    const done = () => resolve(shared.far[name]);
    if (name in shared.far) done();
    else add_script(`types/${name}.js`, done, reject);
  });
}

/** Add a script that lies beside this one. @param {string} name @param {() => void} done @param {() => void} failed */
function add_script(name, done, failed) {
  const script = document.createElement("script");
  script.src = src.replace(/\w+\.js$/, name);
  script.onload = done;
  script.onerror = failed;
  document.head.append(script);
}

/** @param {Document} document @param {Window} window */
function start(document, window) {
  /** @type {{book: string, page: string, strings: Given["strings"], pieces?: object[], meanings?: Meanings}} */
  const {
    book,
    page,
    strings,
    pieces = [],
    meanings = {},
  } = JSON.parse(document.getElementById("pg-page")?.textContent ?? "null");
  const store = new Store(book, window);
  const { style } = document.body;
  const hide = () => (style.visibility = "hidden");
  // A page that comes back from the browser's page cache may show what was left or deleted meanwhile. It is read
  // anew, and not seen until then.
  window.addEventListener("pagehide", hide);
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());

  const is_left = prepare_leave(document, store);
  const go = () => {
    if (!is_left()) draw(document, book, { page, strings, store }, pieces);
    open_in_place(document, { strings, meanings });
    style.visibility = "";
  };
  if (!store.apart || !src) return go();
  // Until the neighbour says what it holds, nothing is kept, and what may have been left is not seen.
  hide();
  Object.assign(store, { storages: {}, trouble: "blocked", apart: false });
  Object.assign(shared, { store, go });
  add_script("storage.js", () => {}, go);
}

/** @param {Document} document @param {string} book @param {Given} given @param {object[]} pieces those of the page */
function draw(document, book, given, pieces) {
  const { strings, store } = given;
  create(document);
  const finished = furnish(document, given);
  const facts = listed_facts(document);
  /** @type {Answered[]} */
  const answered = [];
  for (const section of document.querySelectorAll(".pg-item")) {
    const live = section.querySelector(".pg-live");
    if (!live) continue;
    try {
      section.classList.add("is-live");
      answered.push(bring_alive(section, live, facts, given, finished));
    } catch (error) {
      section.classList.remove("is-live");
      show_failure(live, { error, strings, for_author: is_served(document) });
    }
  }
  watch_ideas(document, answered, strings);
  shared.chapter?.({ document, given, pieces, answered });
  shared.workbook?.({ document, book, strings, store });
  shared.front?.(document, given);
  shared.returning?.({ document, ...given });
}

/**
 * A number or a word in the text opens where it stands, by a script of its own; where the page cannot tell what it
 * means, the link leads there.
 * @param {Document} document @param {{strings: Given["strings"], meanings: Meanings}} given
 */
function open_in_place(document, given) {
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

/**
 * What several answers have in common is drawn by a script of its own, once one of them shows a mistaken idea.
 * @param {Document} document @param {Answered[]} answered @param {Given["strings"]} strings
 */
function watch_ideas(document, answered, strings) {
  let is_fetched = false;
  for (const { spec, type, slot } of answered) {
    const look = async () => {
      if (is_fetched || !type.mark(spec, slot.state).misconceptions?.length) return;
      is_fetched = true;
      const draw = /** @type {typeof roll_up} */ (await fetch_far("page-rollup"));
      draw(document, answered, strings);
    };
    slot.watch(look);
    look();
  }
}

/**
 * @param {Element} section
 * @param {Element} live
 * @param {Record<string, Fact>} facts those of the page
 * @param {Given} given
 * @param {(id: string, status: string) => void} finished
 * @returns {Answered}
 */
function bring_alive(section, live, facts, given, finished) {
  /** @type {Item} */
  const spec = JSON.parse(section.querySelector(".pg-spec")?.textContent ?? "null");
  spec.facts = { ...facts, ...spec.facts };
  const type = shared.types[spec.type];
  const { store, strings } = given;
  const slot = store.open(spec.id, {
    empty: () => type.empty(spec),
    restore: (raw) => type.restore(spec, raw),
    merge: type.merge,
    note: section.hasAttribute("data-note"),
  });
  const anew = store.open("~anew", PLAIN);
  if (anew.state === spec.id) {
    slot.set(type.empty(spec)); // How it was marked before stays.
    anew.set(null);
  }
  // What a view raises when the learner has finished something; its feedback is painted first. What was left or
  // deleted meanwhile is no answer.
  section.addEventListener("practiceguides:finished", () => {
    after_paint(() => {
      if (!section.isConnected) return;
      const result = type.mark(spec, slot.state);
      const is_answer = slot.add_result({ result, day: today(), basis: spec.basis });
      finished(spec.id, result.status);
      if (is_answer) ask_once(section, slot, given);
    });
  });
  mount(live, { type, spec, strings, host: host_of(section, slot, spec.id, given) });
  return { spec, type, slot };
}

/** Whether a card of this page asks where answers are kept. */
let is_asking = false;

/**
 * Ask in the card of an answer, unless the learner said it already.
 * @param {Element} card @param {Slot} slot @param {Given} given
 */
async function ask_once(card, slot, given) {
  if (is_asking || given.store.is_settled || given.store.trouble) return;
  is_asking = true;
  const draw = /** @type {typeof ask} */ (await fetch_far("page-asks"));
  draw(card, slot, given);
}

/** @param {Element} section @param {Slot} slot @param {string} item @param {Given} given @returns {Host<unknown>} */
function host_of(section, slot, item, { page, store }) {
  const place = open_place(store);
  return {
    read: () => slot,
    write: (state) => {
      slot.set(state);
      be_at(place, section, { page, item });
    },
    watch: (redraw) => slot.watch(redraw),
    announce: (text) => announce(section.ownerDocument, text),
    onward: onward(section.ownerDocument),
    source: null,
    failed: () => section.classList.remove("is-live"),
    for_author: is_served(section.ownerDocument),
  };
}

/** The next page and the workbook, where there are such pages. @param {Document} document */
function onward(document) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll(".pg-turn [rel=next], .pg-work[href]:not([aria-current])")
  );
  return [...links].map(({ href, innerText }) => ({ href, text: innerText }));
}

/** Whether `guides serve` shows the page to whoever writes it. @param {Document} document */
function is_served(document) {
  return "served" in document.documentElement.dataset;
}

/** @type {any} */ (window).practiceguides = shared;
// By then the scripts of the types that this page shows have run: they are deferred, as this one is.
document.addEventListener("DOMContentLoaded", () => start(document, window));
