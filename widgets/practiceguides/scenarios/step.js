/**
 * The scenario engine: pure functions on plain data. `engine.py` is its twin;
 * shared cases and random walks hold the two together.
 *
 * @import {AskedWords, PlanLine, Strings} from "../kit/types.js"
 * @import {Scenario, Choice, Condition, Leg, Position, Move, Played, ScenarioState, ScenarioResult, Taken, Way}
 *   from "./types.js"
 */
import { both } from "../kit/both.js";
import { is_record, is_texts } from "../kit/data.js";
import { words } from "../kit/words.js";

export const VERSION = 2;

/** What the learner wrote and ticked in the debrief, before they did. */
const NOTHING = { word: "", thought: "", stops: /** @type {string[]} */ ([]), change: "" };

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

/**
 * A choice by its id, and the scene it is made in. @param {Scenario} spec @param {string} id @returns {Taken}
 */
export function taken(spec, id) {
  for (const from of spec.scenes) {
    const choice = from.choices.find((each) => each.id === id);
    if (choice) return { from, choice };
  }
  throw new Error(`no choice '${id}'`);
}

/** A scene as it is met on one path: its name. @param {readonly Leg[]} path */
export function spot_of(path) {
  return path.map(({ choice }) => choice).join(" ");
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
  return choice ? after(spec, position, choice) : null;
}

/**
 * The position after a choice that is on offer.
 * @param {Scenario} spec @param {Position} position @param {Choice} choice @returns {Position}
 */
export function after(spec, position, choice) {
  return {
    scene: choice.to,
    flags: joined(position.flags, choice.set),
    meters: moved(spec, position.meters, choice),
    used: joined(position.used, choice.once ? [choice.id] : []),
  };
}

/**
 * Meters after a choice; each stops at its bounds.
 * @param {Scenario} spec @param {Position["meters"]} meters @param {Choice} choice
 */
function moved(spec, meters, { effects }) {
  const next = { ...meters };
  for (const [name, change] of Object.entries(effects)) {
    const [least, , most] = spec.meters[name];
    next[name] = Math.min(most, Math.max(least, next[name] + change));
  }
  return next;
}

/**
 * The meters as they may be told: what the person never heard of cannot have moved their trust.
 * @param {Scenario} spec @param {readonly Choice[]} choices a path from the start
 */
export function meters_seen(spec, choices) {
  const seen = choices.filter(({ unseen }) => !unseen);
  return seen.reduce((meters, choice) => moved(spec, meters, choice), start(spec).meters);
}

/**
 * A meter's value in words; the words are spread evenly over the values from least to most.
 * @param {readonly string[]} steps @param {readonly number[]} bounds least, start, most @param {number} value
 */
export function in_words(steps, [least, , most], value) {
  const values = most - least + 1;
  // With more words than values the last word is still that of the most.
  const place =
    steps.length > values
      ? Math.round(((value - least) * (steps.length - 1)) / Math.max(1, values - 1))
      : Math.floor(((value - least) * steps.length) / values);
  return steps[place];
}

/**
 * Walk a log of moves. It stops at the first move that cannot be made and says so in `lost`.
 *
 * Nothing is erased: a choice from which the learner steps back stays in `taken_back`; one that had ended the story
 * stays as an attempt of its own. Stepping back undoes all that the last choice did, so there is nothing to step
 * back from at the start.
 * @param {Scenario} spec @param {readonly Move[]} moves @returns {Way}
 */
export function follow(spec, moves) {
  /** @type {Played[]} */
  const attempts = [{ path: [], ending: null, taken_back: [] }];
  let met = [start(spec)];
  let now = attempts[0];
  let taken = 0;
  for (const move of moves) {
    const position = met[met.length - 1];
    if ("choose" in move) {
      const next = step(spec, position, move.choose);
      if (!next) break;
      now.path.push({ scene: position.scene, choice: move.choose });
      met.push(next);
      now.ending = ending_at(spec, next);
    } else {
      const back = "back" in move;
      const kept = back ? now.path.length - 1 : move.again;
      if (kept < 0 || kept > now.path.length) break;
      const withdrawn = back ? [{ ...now.path[kept], at: kept }] : [];
      if (back && !now.ending) attempts.pop(); // It goes on, without its last choice.
      met = met.slice(0, kept + 1);
      now = {
        path: now.path.slice(0, kept),
        ending: ending_at(spec, met[kept]),
        taken_back: [...now.taken_back.filter(({ at }) => back || at < kept), ...withdrawn],
      };
      attempts.push(now);
    }
    taken += 1;
  }
  return { position: met[met.length - 1], path: now.path, met, attempts, taken, lost: taken < moves.length };
}

/** @param {Scenario} spec @param {Position} position @returns {string | null} */
function ending_at(spec, { scene }) {
  return scene_of(spec, scene).end ? scene : null;
}

/** What can stand between a learner and careful practice at work; their words: `scenario_stop_…`. */
export const STOPS = ["room", "orders", "interpreter", "time", "service", "fear"];

/** @param {Scenario} _spec @returns {ScenarioState} */
export function empty(_spec) {
  return { v: VERSION, moves: [], ...NOTHING };
}

/**
 * Any value in, a state that fits this scenario out. `lost`: part of it could not be used. Format 1 had moves only,
 * and `again: true` for a replay from the start.
 * @param {Scenario} spec @param {unknown} raw @returns {{state: ScenarioState, lost: boolean}}
 */
export function restore(spec, raw) {
  const state = empty(spec);
  if (raw === null || raw === undefined) return { state, lost: false };
  if (!is_record(raw) || (raw.v !== 1 && raw.v !== VERSION)) return { state, lost: true };
  let lost = false;
  /** @template T @param {T | false} value @param {T} instead @returns {T} */
  const or_lost = (value, instead) => {
    if (value === false) lost = true;
    return value === false ? instead : value;
  };
  /** @param {unknown} value */
  const text = (value = "") => or_lost(typeof value === "string" && value, "");

  const listed = or_lost(Array.isArray(raw.moves) && raw.moves, []);
  const understood = listed.map(as_move);
  const first_strange = understood.indexOf(null);
  const moves = /** @type {Move[]} */ (first_strange < 0 ? understood : understood.slice(0, first_strange));
  state.moves = moves.slice(0, follow(spec, moves).taken);
  const { stops = [] } = raw;
  const ticked = or_lost(is_texts(stops) && stops.every((id) => STOPS.includes(id)) && stops, []);
  Object.assign(state, {
    word: text(raw.word),
    thought: text(raw.thought),
    stops: in_order(ticked),
    change: text(raw.change),
  });
  return { state, lost: lost || state.moves.length < listed.length };
}

/** @param {unknown} value @returns {Move | null} */
function as_move(value) {
  if (!is_record(value)) return null;
  const { choose, back, again } = value;
  if (typeof choose === "string") return { choose };
  if (back === true) return { back };
  if (again === true) return { again: 0 };
  return Number.isInteger(again) && Number(again) >= 0 ? { again: Number(again) } : null;
}

/**
 * @param {Scenario} spec @param {ScenarioState} state @returns {ScenarioResult}
 */
export function mark(spec, state) {
  const { position } = follow(spec, state.moves);
  const { end } = scene_of(spec, position.scene);
  if (end) return { status: "ended", ending: position.scene, outcome: end.outcome, ...handed(spec, position) };
  const status = state.moves.length ? "underway" : "unanswered";
  return { status, ending: null, outcome: null };
}

/**
 * The flags that a desk hands on; nothing of any other story.
 * @param {Scenario} spec @param {Position} position @returns {{handed?: string[]}}
 */
function handed({ hands_on = {} }, { flags }) {
  const names = Object.keys(hands_on);
  return names.length ? { handed: names.filter((flag) => flags.includes(flag)) } : {};
}

/**
 * Two windows went on from the same place: the longer log holds more of what the learner did; of what they wrote
 * and ticked nothing is lost.
 * @param {ScenarioState} mine @param {ScenarioState} theirs @returns {ScenarioState}
 */
export function merge(mine, theirs) {
  const [here, there] = [mine, theirs].map((state) => ({ ...NOTHING, ...state }));
  return {
    v: VERSION,
    moves: (theirs.moves.length > mine.moves.length ? theirs : mine).moves,
    word: both(here.word, there.word, " / "),
    thought: both(here.thought, there.thought),
    stops: in_order([...here.stops, ...there.stops]),
    change: both(here.change, there.change),
  };
}

/** @param {ScenarioState} state @returns {string[]} what the learner wrote */
export function own_words({ word = "", thought = "", change = "" }) {
  return [word, thought, change].filter((each) => each.trim());
}

/** @param {ScenarioState} state @returns {ScenarioState} */
export function without_words(state) {
  return { ...state, word: "", thought: "", change: "" };
}

/**
 * What the learner wrote, each with its question: the ending closes with one of its own.
 * @param {ScenarioState} state @param {Strings} strings
 * @param {Record<string, string>} asks the questions of the endings @param {string} ending the last one
 * @returns {AskedWords[]}
 */
export function asked_words({ word = "", thought = "" }, strings, asks, ending) {
  return [
    { asked: words(strings, "scenario_asked_word"), text: word },
    { asked: asks[ending] ?? words(strings, "scenario_asked_thought"), text: thought },
  ].filter(({ text }) => text.trim());
}

/**
 * What would stop the learner at work, and what their agency would have to change: for an action plan, and no step of
 * their own.
 * @param {Scenario} _spec @param {ScenarioState} state @param {Strings} strings
 * @returns {PlanLine | null}
 */
export function plan_of(_spec, { stops = [], change = "" }, strings) {
  const ticked = in_order(stops).map((id) => words(strings, `scenario_stop_${id}`));
  const asked = [
    { asked: words(strings, "scenario_stops"), text: ticked.join(" ") },
    { asked: words(strings, "scenario_stops_change"), text: change.trim() },
  ].filter(({ text }) => text);
  return asked.length ? { what: "", when: "", who: "", asked } : null;
}

/** @param {readonly string[]} stops */
function in_order(stops) {
  return STOPS.filter((id) => stops.includes(id));
}

/** @param {string[]} names @param {readonly string[]} more */
function joined(names, more) {
  return more.length ? [...new Set([...names, ...more])].sort() : names;
}
