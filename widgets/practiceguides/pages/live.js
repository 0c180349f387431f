/**
 * The items of a page: they take over from their paper faces, and what goes on around them.
 *
 * @import {Fact, Host, Item} from "../kit/types.js"
 * @import {Slot} from "../records/store.js"
 * @import {Page} from "./start.js"
 * @import {Given} from "./theme/furniture.js"
 * @import {default as ask} from "./theme/asks.jsx"
 * @import {Answered, default as roll_up} from "./theme/rollup.jsx"
 */

import { after_paint } from "../kit/after_paint.js";
import { announce } from "../kit/announce.js";
import { today } from "../kit/day.js";
import { show_failure } from "../kit/failed.jsx";
import { mount } from "../kit/mount.jsx";
import { be_at, open_place } from "../records/place.js";
import { PLAIN } from "../records/returning.js";
import { shared } from "./start.js";
import { listed_facts } from "./theme/facts.js";

/** @param {Page} page @returns {Answered[]} */
export function bring_items_alive({ document, given, finished }) {
  const { strings } = given;
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
  return answered;
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
      const draw = /** @type {typeof roll_up} */ (await shared.fetch_far("chapter-rollup"));
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
  const draw = /** @type {typeof ask} */ (await shared.fetch_far("chapter-asks"));
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
