/**
 * The items of a page: they take over from their paper faces, and what goes on around them.
 *
 * @import {Fact, Host, Item, Result} from "../kit/types.js"
 * @import {Plan} from "../records/plans.js"
 * @import {Slot} from "../records/store.js"
 * @import {Page} from "./start.js"
 * @import {Given} from "./theme/furniture.js"
 * @import {Tell} from "./theme/progress.js"
 * @import {default as ask} from "./theme/asks.jsx"
 * @import {default as watch_end} from "./theme/chapter/whole.js"
 * @import {Answered, default as roll_up} from "./theme/rollup.jsx"
 * @import {default as show_way} from "./workbook/visit.jsx"
 */

import { after_paint } from "../kit/after_paint.js";
import { announce } from "../kit/announce.js";
import { same } from "../kit/data.js";
import { today } from "../kit/day.js";
import { show_failure } from "../kit/failed.jsx";
import { mount } from "../kit/mount.jsx";
import { has_try } from "../kit/tries.js";
import { open_place } from "../records/place.js";
import { PASSED_ON } from "../records/plans.js";
import { UNFINISHED } from "../records/progress.js";
import { PLAIN } from "../records/returning.js";
import { by_far, shared } from "./start.js";
import { listed_facts } from "./theme/facts.js";

/** So many milliseconds after a press nothing new comes into sight: who presses once more is not disturbed. */
const CALM = 500;

/** @param {Page} page @returns {Answered[]} */
export function bring_items_alive({ document, given, tell }) {
  const { strings } = given;
  const facts = listed_facts(document);
  /** @type {Answered[]} */
  const answered = [];
  for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-item"))) {
    const live = section.querySelector(".pg-live");
    if (!live) continue;
    try {
      section.classList.add("is-live");
      answered.push(bring_alive(section, live, facts, given, tell));
    } catch (error) {
      section.classList.remove("is-live");
      show_failure(live, { error, strings, for_author: is_served(document) });
    }
  }
  watch_ideas(document, answered, strings);
  const anew = given.store.open("~anew", PLAIN);
  if (anew.state && !answered.some(({ spec }) => spec.id === anew.state.item)) anew.set(null);
  return answered;
}

/**
 * What several answers have in common is drawn by a script of its own, once one of them shows a mistaken idea.
 * @param {Document} document @param {Answered[]} answered @param {Given["strings"]} strings
 */
function watch_ideas(document, answered, strings) {
  let is_drawn = false;
  for (const { spec, type, slot } of answered) {
    const look = () => {
      if (is_drawn || !type.mark(spec, slot.state).misconceptions?.length) return;
      by_far("chapter-rollup", (/** @type {typeof roll_up} */ draw) => {
        if (!is_drawn) draw(document, answered, strings);
        is_drawn = true;
      });
    };
    slot.watch(look);
    look();
  }
}

/**
 * @param {HTMLElement} section
 * @param {Element} live
 * @param {Record<string, Fact>} facts those of the page
 * @param {Given} given
 * @param {Tell} tell
 * @returns {Answered}
 */
function bring_alive(section, live, facts, given, tell) {
  /** @type {Item} */
  const spec = JSON.parse(section.querySelector(".pg-spec")?.textContent ?? "null");
  spec.facts = { ...facts, ...spec.facts };
  const type = shared.types[spec.type];
  const { page, store } = given;
  // What is not translated yet speaks its own language throughout.
  const strings = spec.strings ?? given.strings;
  const slot = store.open(spec.id, {
    empty: () => type.empty(spec),
    restore: (raw) => type.restore(spec, raw),
    merge: type.merge,
    note: section.hasAttribute("data-note"),
  });
  const anew = store.open("~anew", PLAIN);
  // One decision, once more, is a visit: the learner goes on where they were.
  const visit = /** @type {{item: string, again: boolean} | null} */ (anew.state);
  const is_visit = visit?.item === spec.id;
  if (is_visit) {
    if (visit.again) slot.set(type.empty(spec)); // How it was marked before stays.
    anew.set({ item: spec.id });
    by_far("chapter-visit", (/** @type {typeof show_way} */ show) => show(section, given));
  }
  const [place, plans] = [open_place(store), store.open("~plans", PASSED_ON)];
  const here = { page, item: spec.id };
  // From the first page one is led to a place; it is none.
  const is_front = section.closest(".pg-front");
  /**
   * What a change of the answer means for all around it; the change itself is painted first.
   * @param {(result: Result) => void} then unless the page was left, or all was deleted, meanwhile
   */
  const follow = (then) => {
    const still = still_there(section, slot);
    after_paint(() => {
      if (!still()) return;
      const result = type.mark(spec, slot.state);
      const is_open = UNFINISHED.includes(result.status) || has_try(spec, result);
      tell(spec.id, { is_begun: is_open && !same(slot.state, slot.logic.empty()), is_visit });
      then(result);
    });
  };
  /** @param {Result} result */
  const ask = ({ status }) => {
    const is_settled = slot.logic.note ? slot.kept || !store.asks_of_notes : store.is_settled;
    if (status === "skipped" || is_settled || store.trouble) return;
    const still = still_there(section, slot);
    setTimeout(() => still() && ask_in(section, slot, given), CALM);
  };
  // An exercise asks once it was checked: who picks an answer is not disturbed. In a story a choice is decided at once.
  const asks_at_once = slot.logic.note || type.View.moves_on;
  const worked_on = () =>
    follow((result) => {
      if (!is_visit && !is_front && !same(place.state, here)) place.set(here);
      if (asks_at_once) ask(result);
    });
  /** A plan that is deleted and brought back has its day and what came of it again; not once all was deleted. */
  const planned = /** @type {Plan[]} */ ([]);
  // What a view raises when the learner has finished something.
  section.addEventListener("practiceguides:finished", () => {
    const day = today();
    follow((result) => {
      slot.add_result({ result, day, basis: spec.basis });
      if (section.matches("[data-note=plan]")) {
        const { [spec.id]: plan = planned[slot.life] ?? { day }, ...others } = plans.state ?? {};
        planned[slot.life] = plan;
        plans.set(result.status === "written" ? { ...others, [spec.id]: plan } : others);
      }
      ask(result);
      tell(spec.id, { status: result.status, is_visit });
    });
  });
  mount(live, { type, spec, strings, host: host_of(section, slot, worked_on) });
  // What was asked and not answered is asked there still.
  if (store.asked === section.id) ask_in(section, slot, given);
  return { spec, type, slot };
}

/**
 * Ask at the end of a card where answers are to be kept.
 * @param {Element} card @param {Slot} slot @param {Given} given
 */
function ask_in(card, slot, given) {
  const still = still_there(card, slot);
  by_far("chapter-asks", (/** @type {typeof ask} */ draw) => still() && draw(card, slot, given));
}

/** When a page that is not walked has been left. @param {Parameters<typeof watch_end>} whole */
export function watch(...whole) {
  by_far("chapter-whole", (/** @type {typeof watch_end} */ begin) => begin(...whole));
}

/** Until the page is left, or all is deleted. @param {Element} place @param {Slot} slot @returns {() => boolean} */
function still_there(place, slot) {
  const { life } = slot;
  return () => place.isConnected && slot.life === life;
}

/** @param {HTMLElement} section @param {Slot} slot @param {() => void} worked_on @returns {Host<unknown>} */
function host_of(section, slot, worked_on) {
  return {
    read: () => slot,
    write: (state) => {
      slot.set(state);
      worked_on();
    },
    watch: (redraw) => slot.watch(redraw),
    announce: (text) => announce(section.ownerDocument, text, section.lang),
    kept: () => slot.store.entries(),
    source: null,
    failed: () => section.classList.remove("is-live"),
    for_author: is_served(section.ownerDocument),
  };
}

/** Whether `guides serve` shows the page to whoever writes it. @param {Document} document */
function is_served(document) {
  return "served" in document.documentElement.dataset;
}
