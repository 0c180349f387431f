/**
 * Marking a route of referrals: pure. Whether a rule is kept is said twice, here and in rules.py, which checks
 * the authors' route; random routes hold the two together (tests/types/referral).
 *
 * @import {Feedback, Graded, Item, Marked, Tries} from "../../kit/types.js"
 * @typedef {{id: string, text: string, plain: string}} Member text is HTML, inline
 * @typedef {{services?: string[], needs?: string[], consents?: string[], data?: string[]}} Described
 * @typedef {object} Rule
 * @property {string} id
 * @property {string} text plain
 * @property {"must" | "never" | "only" | "before"} kind
 * @property {Described[]} described two for `before`: what comes first, and what then
 * @property {boolean} essential a route that breaks it does not fit, not even in part
 * @property {Feedback} feedback
 * @property {string | null} misconception
 * @typedef {{service: string | null, needs: string[], consent: string | null, data: string[]}} Step
 * @typedef {{services: Member[], needs: Member[], consents: Member[], data: Member[]}} Lists
 * @typedef {Item & Marked & Lists & {least: number, most: number, rules: Rule[], model: Step[]}} ReferralSpec
 * @typedef {Tries<Step[]>} ReferralState an answer is the route, in order
 */
import { is_record, is_texts } from "../../kit/data.js";
import { graded, merge_tries, no_tries, restore_tries } from "../../kit/tries.js";

export const VERSION = 1;

/** @param {ReferralSpec} _spec @returns {ReferralState} */
export function empty(_spec) {
  return no_tries(/** @type {Step[]} */ ([]));
}

/**
 * One point for each rule that is kept. A route fits in part with half of them, as long as all that must hold do.
 * @param {ReferralSpec} spec @param {ReferralState} state @returns {Graded}
 */
export function mark(spec, state) {
  return graded(state, spec.rules.length, (route) => {
    const broken = spec.rules.filter((rule) => !keeps(rule, route));
    const score = spec.rules.length - broken.length;
    return {
      score,
      partly: score >= broken.length && !broken.some((rule) => rule.essential),
      misconceptions: broken.map((rule) => rule.misconception),
    };
  });
}

/** @param {Pick<Rule, "kind" | "described">} rule @param {Step[]} route */
export function keeps({ kind, described: [first, then] }, route) {
  if (kind === "must") return route.some((step) => fits(first, step));
  if (kind === "never") return !route.some((step) => fits(first, step));
  if (kind === "only") return route.every((step) => within(first, step));
  const at = route.findIndex((step) => fits(then, step));
  return at < 0 || route.slice(0, at).some((step) => fits(first, step));
}

/** @param {Step} step @param {string} field @returns {(string | null)[]} */
function picked(step, field) {
  if (field === "services") return [step.service];
  if (field === "consents") return [step.consent];
  return field === "needs" ? step.needs : step.data;
}

/**
 * Whether the step has at least one of the ids in each field that is described.
 * @param {Described} described @param {Step} step
 */
function fits(described, step) {
  return Object.entries(described).every(([field, ids]) => picked(step, field).some((id) => ids.includes(String(id))));
}

/**
 * Whether the step, where it goes to one of the services, has nothing but these ids.
 * @param {Described} described @param {Step} step
 */
function within({ services, ...limits }, step) {
  if (services && !fits({ services }, step)) return true;
  return Object.entries(limits).every(([field, ids]) => picked(step, field).every((id) => ids.includes(String(id))));
}

/** What a step lacks to be whole, or null. @param {Step} step @returns {"service" | "needs" | "consent" | null} */
export function lacks({ service, needs, consent }) {
  if (!service) return "service";
  if (!needs.length) return "needs";
  return consent ? null : "consent";
}

/**
 * What a route lacks before it can be checked: part of step `n`, or a step, where it needs `n`. Null when it is whole.
 * @param {ReferralSpec} spec @param {Step[]} route
 * @returns {{what: "step" | "service" | "needs" | "consent", n: number} | null}
 */
export function route_lacks(spec, route) {
  for (const [index, step] of route.entries()) {
    const what = lacks(step);
    if (what) return { what, n: index + 1 };
  }
  return route.length < spec.least ? { what: "step", n: spec.least } : null;
}

/** @param {ReferralSpec} spec @param {unknown} raw @returns {{state: ReferralState, lost: boolean}} */
export function restore(spec, raw) {
  return restore_tries(
    raw,
    /** @type {Step[]} */ ([]),
    (value) => as_route(spec, value),
    (route) => !route_lacks(spec, route),
  );
}

/** @param {ReferralState} mine @param {ReferralState} theirs @returns {ReferralState} */
export function merge(mine, theirs) {
  return merge_tries(mine, theirs);
}

/** @param {ReferralSpec} spec @param {unknown} value @returns {Step[] | null} */
function as_route(spec, value) {
  if (!Array.isArray(value) || value.length > spec.most) return null;
  const route = value.map((step) => as_step(spec, step));
  return route.includes(null) ? null : /** @type {Step[]} */ (route);
}

/** @param {ReferralSpec} spec @param {unknown} value @returns {Step | null} */
function as_step(spec, value) {
  if (!is_record(value)) return null;
  const { service, needs, consent, data } = value;
  const known =
    is_one(spec.services, service) &&
    is_one(spec.consents, consent) &&
    are_some(spec.needs, needs) &&
    are_some(spec.data, data);
  return known ? /** @type {Step} */ ({ service, needs, consent, data }) : null;
}

/** @param {Member[]} members @param {unknown} id */
function is_one(members, id) {
  return id === null || members.some((member) => member.id === id);
}

/** @param {Member[]} members @param {unknown} ids */
function are_some(members, ids) {
  return is_texts(ids) && new Set(ids).size === ids.length && ids.every((id) => is_one(members, id));
}
