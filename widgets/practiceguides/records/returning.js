/**
 * Which decision a learner is asked once more, and when. Pure.
 *
 * The source is section 7, "Spacing and practice", of the curriculum's notes on how trainers work: "the same decision
 * in a new case after 1 week and 1 month", because what one course taught was half forgotten after six months in a
 * study (lee2021), and because short pieces suit people at work (hwafrica2022). That a month has 30 days is ours, and
 * that an answer counts as unsure where the learner said so or needed a second try, that nobody is asked on a day on
 * which they have answered something (one decision a day), that it is one decision of a few minutes, and which of
 * several comes first: what was wrong and very sure, and last what was right since, in another case. An earlier day has
 * no source here.
 *
 * @import {Results, Scored} from "./results.js"
 * @typedef {object} Asked an item
 * @property {string} id
 * @property {string[]} [serves] its objectives, where it is marked as right or wrong
 * @property {number} [minutes]
 * @property {boolean} [is_quick] it is one decision, of a few minutes
 * @property {string | null} [guide]
 * @typedef {"wrong" | "partly" | "later" | "unsure"} How how an answer was not right for sure
 */
import { days, later } from "../kit/day.js";

/** After how many days a decision is asked again. */
export const AFTER = [7, 30];

/**
 * The one decision to ask now, or null. Of several that are due it is the one that tells most.
 *
 * A quick item of the same objective that was not answered yet takes its place, of the same guide if there is one, and
 * the shortest first; where there is none, it is asked itself, as a new attempt, if it is quick. Whoever met the
 * objective since the day was due, was asked.
 * @template {Asked} Item
 * @param {Item[]} items all of the book, in its order
 * @param {Map<string, Results>} kept what is kept of each item that was answered
 * @param {string} today
 * @returns {{item: Item, weak: Item, aim?: string} | null} `weak`: what was not right for sure; `aim`: the objective of
 *   both, where the item is another one
 */
export function due(items, kept, today) {
  if ([...kept.values()].flat().some((scored) => scored?.day === today)) return null;
  const found = [];
  for (const weak of weak_of(items, kept)) {
    const since = first_day(kept.get(weak.id) ?? []);
    const day = AFTER.map((count) => later(since, count))
      .filter((each) => days(each, today) >= 0)
      .pop();
    if (!day) continue;
    const kin = items.filter((item) => item === weak || item.serves?.some((name) => weak.serves?.includes(name)));
    const met = kin.flatMap(({ id }) => kept.get(id) ?? []);
    if (met.some((scored) => days(day, scored.day) >= 0)) continue;
    const fresh = kin.filter(({ id, is_quick }) => is_quick && !kept.has(id));
    fresh.sort((one, other) => length(one) - length(other));
    const near = fresh.find(({ guide }) => guide === weak.guide);
    const item = near ?? fresh[0] ?? (weak.is_quick ? weak : undefined);
    if (!item) continue;
    const aim = item === weak ? undefined : weak.serves?.find((name) => item.serves?.includes(name));
    const is_right_since = met.some((scored) => !is_weak(scored) && days(since, scored.day) > 0);
    found.push({ is_right_since, due: { item, weak, aim } });
  }
  return (found.find(({ is_right_since }) => !is_right_since) ?? found[0])?.due ?? null;
}

/**
 * What was not right for sure, as it was answered last: what tells most first, and of such what was weak first.
 * @template {Asked} Item @param {Item[]} items @param {Map<string, Results>} kept @returns {Item[]}
 */
export function weak_of(items, kept) {
  /** @param {Asked} item */
  const since = ({ id }) => first_day(kept.get(id) ?? []);
  const found = items.filter(({ id, serves }) => {
    const results = kept.get(id) ?? [];
    return serves && results.length > 0 && is_weak(results[results.length - 1]);
  });
  /** @param {Asked} item */
  const told = ({ id }) => TELLING.indexOf(tells((kept.get(id) ?? []).slice(-1)[0]));
  return found.sort((one, other) => told(one) - told(other) || days(since(other), since(one)));
}

/** From what tells most. */
const TELLING = ["sure", "wrong", "partly", "later", "unsure"];

/** How an answer was weak; `sure`: wrong, and the learner was very sure. @param {Scored} scored */
function tells(scored) {
  const how = how_of(scored) ?? "";
  const { confidence } = /** @type {Record<string, unknown>} */ (scored.result);
  return how === "wrong" && confidence === "very" ? "sure" : how;
}

/** The first day on which an answer was weak; of no weak one, none. @param {Scored[]} results */
function first_day(results) {
  return results.find(is_weak)?.day ?? "";
}

/** @param {Asked} item */
function length({ minutes = 0 }) {
  return minutes;
}

/** @param {Scored} scored */
function is_weak(scored) {
  return how_of(scored) !== null;
}

/**
 * Wrong, right in part, right at a later try, or right and not sure; null where it was right for sure.
 * @param {Scored} scored @returns {How | null}
 */
function how_of({ result }) {
  const { status, attempts, confidence } = /** @type {Record<string, unknown>} */ (result);
  if (status !== "right") return status === "partly" ? "partly" : "wrong";
  if (Number(attempts) > 1) return "later";
  return confidence === "not" ? "unsure" : null;
}

/**
 * A value that is kept as it is, or null. `~returning` is "off" where the learner does not want to be asked, and
 * `~anew` is `{item, again}`: the decision that the first page led to, until another page with items is opened; with
 * `again` it was answered before, and begins anew once.
 */
export const PLAIN = {
  empty: () => null,
  /** @param {unknown} raw */
  restore: (raw) => ({ state: raw ?? null, lost: false }),
  /** @param {unknown} mine */
  merge: (mine) => mine,
};
