/**
 * What became of what the learner planned: by the plan's item, the day on which it was first written, and what they
 * said a week later or after. Nothing of what was written is in it. Pure but for the slot.
 *
 * @import {Slot, Store} from "./store.js"
 * @typedef {"done" | "not_yet" | "dropped"} Came
 * @typedef {{day: string, came?: Came}} Plan
 * @typedef {Record<string, Plan>} Plans
 */
import { is_record } from "../kit/data.js";
import { days, is_day } from "../kit/day.js";
import { AFTER, PLAIN } from "./returning.js";

/** @type {Came[]} */
export const CAME = ["done", "not_yet", "dropped"];

export const PLANS = {
  /** @returns {Plans} */
  empty: () => ({}),
  /** @param {unknown} raw @returns {{state: Plans, lost: boolean}} */
  restore(raw) {
    /** @type {Plans} */
    const plans = {};
    for (const [id, plan] of Object.entries(is_record(raw) ? raw : {})) {
      const { day, came } = is_record(plan) ? plan : {};
      const said = CAME.find((each) => each === came);
      if (is_day(day)) plans[id] = said ? { day, came: said } : { day };
    }
    return { state: plans, lost: false };
  },
  merge: together,
};

/** @param {Plans} mine @param {Plans} theirs */
function together(mine, theirs) {
  return { ...theirs, ...mine };
}

/** The same where plans are written and not read: passed on as they are, and those of two tabs together. */
export const PASSED_ON = { ...PLAIN, merge: together };

/**
 * The plans to be read. An exercise on the same page may have them already, only to pass them on.
 * @param {Store} store @returns {Slot}
 */
export function open_plans(store) {
  const slot = store.open("~plans", PLANS);
  if (slot.logic !== PLANS) Object.assign(slot, { logic: PLANS, state: PLANS.restore(slot.state).state });
  return slot;
}

/**
 * Whether a learner is asked now what became of a plan; one of an unknown day is old.
 * @param {Plans[string] | undefined} plan @param {string} today
 */
export function is_asked(plan, today) {
  return !plan || days(plan.day, today) >= AFTER[0];
}
