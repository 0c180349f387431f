// @ts-check
/**
 * The scenario engine: pure functions on plain data. `engine.py` is its twin;
 * shared cases and random walks hold the two together.
 *
 * @import {Scenario, Choice, Condition, Position, Move, Way, ScenarioState, ScenarioResult} from "../kit/types.js"
 */
import { is_record } from "../kit/data.js";

export const VERSION = 1;

/** @type {Record<string, (value: number, bound: number) => boolean>} */
const COMPARE = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "==": (value, bound) => value === bound,
  "!=": (value, bound) => value !== bound,
};

/**
 * Where everybody begins.
 * @param {Scenario} spec @returns {Position}
 */
export function start(spec) {
  /** @type {Record<string, number>} */
  const meters = {};
  for (const [name, [, first]] of Object.entries(spec.meters)) meters[name] = first;
  return { scene: spec.start, flags: [], meters, used: [] };
}

/** @param {Scenario} spec @param {string} id */
export function scene_of(spec, id) {
  const scene = spec.scenes.find((each) => each.id === id);
  if (!scene) throw new Error(`no scene '${id}'`);
  return scene;
}

/** @param {Condition | null} condition @param {Position} position @returns {boolean} */
export function holds(condition, position) {
  if (condition === null) return true;
  const [operator, ...rest] = condition;
  if (operator === "flag") return position.flags.includes(/** @type {string} */ (rest[0]));
  const parts = /** @type {Condition[]} */ (rest);
  if (operator === "not") return !holds(parts[0], position);
  if (operator === "and") return parts.every((part) => holds(part, position));
  if (operator === "or") return parts.some((part) => holds(part, position));
  const [meter, bound] = /** @type {[string, number]} */ (/** @type {unknown} */ (rest));
  return COMPARE[operator](position.meters[meter], bound);
}

/**
 * The choices on offer, in the author's order.
 * @param {Scenario} spec @param {Position} position @returns {Choice[]}
 */
export function offered(spec, position) {
  return scene_of(spec, position.scene).choices.filter(
    (choice) => !position.used.includes(choice.id) && holds(choice.if, position),
  );
}

/**
 * The position after a choice, or null when that choice is not on offer.
 * @param {Scenario} spec @param {Position} position @param {string} choice_id @returns {Position | null}
 */
export function step(spec, position, choice_id) {
  const choice = offered(spec, position).find((each) => each.id === choice_id);
  if (!choice) return null;
  const meters = { ...position.meters };
  for (const [name, change] of Object.entries(choice.effects)) {
    const [least, , most] = spec.meters[name];
    meters[name] = Math.min(most, Math.max(least, meters[name] + change));
  }
  return {
    scene: choice.to,
    flags: joined(position.flags, choice.set),
    meters,
    used: joined(position.used, choice.once ? [choice.id] : []),
  };
}

/**
 * Walk a log of moves. It stops at the first move that cannot be made and says so in `lost`;
 * `taken` counts the moves made until then. Stepping back forgets what the last choice did,
 * so there is nothing to step back from at the start.
 * @param {Scenario} spec @param {readonly Move[]} moves @returns {Way}
 */
export function follow(spec, moves) {
  let position = start(spec);
  /** @type {Way["path"]} */
  let path = [];
  /** @type {Position[]} */
  let before = [];
  let attempts = 1;
  let taken = 0;
  for (const move of moves) {
    if ("again" in move) {
      [position, path, before] = [start(spec), [], []];
      attempts += 1;
    } else if ("back" in move) {
      const last = before.pop();
      if (!last) return { position, path, attempts, taken, lost: true };
      position = last;
      path = path.slice(0, -1);
    } else {
      const next = step(spec, position, move.choose);
      if (!next) return { position, path, attempts, taken, lost: true };
      before.push(position);
      path = [...path, { scene: position.scene, choice: move.choose }];
      position = next;
    }
    taken += 1;
  }
  return { position, path, attempts, taken, lost: false };
}

/** @param {Scenario} _spec @returns {ScenarioState} */
export function empty(_spec) {
  return { v: VERSION, moves: [] };
}

/**
 * Any value in, a state that fits this scenario out. `lost`: part of it could not be used.
 * @param {Scenario} spec @param {unknown} raw @returns {{state: ScenarioState, lost: boolean}}
 */
export function restore(spec, raw) {
  if (raw === null || raw === undefined) return { state: empty(spec), lost: false };
  if (!is_record(raw) || raw.v !== VERSION || !Array.isArray(raw.moves)) {
    return { state: empty(spec), lost: true };
  }
  /** @type {Move[]} */
  const moves = [];
  for (const value of raw.moves) {
    const move = as_move(value);
    if (!move) break;
    moves.push(move);
  }
  const { taken } = follow(spec, moves);
  return {
    state: { v: VERSION, moves: moves.slice(0, taken) },
    lost: taken < raw.moves.length,
  };
}

/** @param {unknown} value @returns {Move | null} */
function as_move(value) {
  if (!is_record(value)) return null;
  if (typeof value.choose === "string") return { choose: value.choose };
  if (value.back === true) return { back: true };
  if (value.again === true) return { again: true };
  return null;
}

/**
 * @param {Scenario} spec @param {ScenarioState} state @returns {ScenarioResult}
 */
export function mark(spec, state) {
  const { position } = follow(spec, state.moves);
  const { end } = scene_of(spec, position.scene);
  if (end) return { status: "ended", ending: position.scene, outcome: end.outcome };
  const status = state.moves.length ? "underway" : "unanswered";
  return { status, ending: null, outcome: null };
}

/**
 * Two windows went on from the same place: the longer log holds more of what the learner did.
 * @param {ScenarioState} mine @param {ScenarioState} theirs
 */
export function merge(mine, theirs) {
  return theirs.moves.length > mine.moves.length ? theirs : mine;
}

/** @param {readonly string[]} names @param {readonly string[]} more */
function joined(names, more) {
  return [...new Set([...names, ...more])].sort();
}
