/**
 * Cards are not marked. Each lies in a box; the higher the box, the later the card comes back. Pure.
 *
 * @import {Item} from "../../kit/types.js"
 * @typedef {{id: string, front: string, back: string, facts: string[]}} Card
 * @typedef {Item & {cards: Card[]}} CardsSpec
 * @typedef {{box: number, due: string}} Place of a card that was seen: its box, and the day it comes back
 * @typedef {{v: 1, cards: Record<string, Place>, skipped: boolean}} CardsState
 */
import { is_record } from "../../kit/data.js";
import { days, is_day, later } from "../../kit/day.js";

export const VERSION = 1;

/** After how many days a card comes back, by its box. */
const WAITS = [0, 1, 3, 7, 21];

/** @param {CardsSpec} _spec @returns {CardsState} */
export function empty(_spec) {
  return { v: VERSION, cards: {}, skipped: false };
}

/**
 * Done: every card was seen once.
 * @param {CardsSpec} spec
 * @param {CardsState} state
 * @returns {{status: "unanswered" | "underway" | "done" | "skipped"}}
 */
export function mark(spec, { cards, skipped }) {
  const seen = Object.keys(cards).length;
  if (seen === spec.cards.length) return { status: "done" };
  if (skipped) return { status: "skipped" };
  return { status: seen ? "underway" : "unanswered" };
}

/**
 * @param {CardsSpec} spec
 * @param {CardsState} state
 * @param {string} today
 * @returns {string[]} ids of the cards to look at today
 */
export function due(spec, { cards }, today) {
  const places = new Map(Object.entries(cards));
  return spec.cards.map((card) => card.id).filter((id) => is_due(places.get(id), today));
}

/**
 * @param {CardsState} state
 * @param {string} today
 * @returns {number} in how many days the next card comes back, when none is due
 */
export function next(state, today) {
  return Math.min(...Object.values(state.cards).map((place) => wait(place, today)));
}

/**
 * One box up or back to the first. To know a card before its day moves nothing: it was just seen.
 * @param {CardsSpec} _spec @param {CardsState} state @param {string} id @param {boolean} knew @param {string} today
 * @returns {CardsState}
 */
export function rate(_spec, state, id, knew, today) {
  const place = new Map(Object.entries(state.cards)).get(id);
  if (knew && !is_due(place, today)) return { ...state, skipped: false };
  const box = knew ? Math.min((place ? place.box : 0) + 1, WAITS.length - 1) : 0;
  return { ...state, cards: { ...state.cards, [id]: { box, due: later(today, WAITS[box]) } }, skipped: false };
}

/** @param {CardsSpec} spec @param {unknown} raw @returns {{state: CardsState, lost: boolean}} */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION) return { state: empty(spec), lost: true };
  const given = is_record(raw.cards) ? Object.entries(raw.cards) : [];
  /** @type {[string, Place][]} */
  const kept = [];
  for (const [id, value] of given) {
    const place = spec.cards.some((card) => card.id === id) ? as_place(value) : null;
    if (place) kept.push([id, place]);
  }
  /** @type {CardsState} */
  const state = { v: VERSION, cards: Object.fromEntries(kept), skipped: raw.skipped === true };
  return { state, lost: !is_record(raw.cards) || kept.length < given.length };
}

/**
 * Two windows: a card comes back on the later of its two days.
 * @param {CardsState} mine @param {CardsState} theirs @returns {CardsState}
 */
export function merge(mine, theirs) {
  const places = new Map(Object.entries(theirs.cards));
  for (const [id, place] of Object.entries(mine.cards)) {
    const other = places.get(id);
    if (!other || order(place) > order(other)) places.set(id, place);
  }
  return { ...mine, cards: Object.fromEntries(places) };
}

/**
 * In how many days a card comes back; 0 or less: now. No card waits longer than its box says: where
 * it seems to, the clock was put back, and the card is due.
 * @param {Place} place @param {string} today
 */
function wait({ box, due }, today) {
  const left = days(today, due);
  return left > WAITS[box] ? 0 : left;
}

/** A card that was never seen is due. @param {Place | undefined} place @param {string} today */
function is_due(place, today) {
  return !place || wait(place, today) <= 0;
}

/** Sorts by day, then by box. @param {Place} place */
function order({ due, box }) {
  return `${due} ${box}`;
}

/** @param {unknown} value @returns {Place | null} */
function as_place(value) {
  if (!is_record(value) || !is_day(value.due)) return null;
  const box = WAITS.findIndex((_, index) => index === value.box);
  return box < 0 ? null : { box, due: value.due };
}
