/**
 * Which endings are still open after a road: one search from all roads at once, breadth first, so that a story too
 * large to be searched whole is searched equally far behind each of them.
 *
 * @import {Condition, Position, Scenario} from "./types.js"
 * @typedef {{endings: string[], whole: boolean}} Open `endings`: ids in the story's order; `whole`: there are no others
 * @typedef {{flags: Set<string>, meters: Set<string>, once: Set<string>}} Names
 */
import { after, offered } from "./step.js";

const MOST = 50_000;

/**
 * @param {Scenario} spec
 * @param {readonly Position[]} roads where each road leads first
 * @param {number} [most] how many states are searched, all roads together
 * @returns {Open[]} for each road
 */
export function open_endings(spec, roads, most = MOST) {
  const name_of = naming(spec);
  /** @type {Position[]} */
  const states = [];
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** By a state's number: the numbers of the states that lead to it. @type {number[][]} */
  const before = [];
  /** @param {Position} position @returns {number} -1 for a state that is one too many */
  const number_of = (position) => {
    const name = name_of(position);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (states.length >= most) return -1;
    numbers.set(name, states.length);
    before.push([]);
    return states.push(position) - 1;
  };

  const begin = roads.map(number_of);
  /** States behind which something was not searched. @type {number[]} */
  const unsearched = [];
  for (let number = 0; number < states.length; number += 1) {
    for (const choice of offered(spec, states[number])) {
      const next = number_of(after(spec, states[number], choice));
      if (next < 0) unsearched.push(number);
      else before[next].push(number);
    }
  }

  const not_whole = leading_to(unsearched, before);
  const ends = spec.scenes
    .filter(({ end }) => end)
    .map(({ id }) => {
      const there = [...states.keys()].filter((number) => states[number].scene === id);
      return { id, from: leading_to(there, before) };
    });
  return begin.map((number) => ({
    endings: ends.filter(({ from }) => from[number]).map(({ id }) => id),
    whole: number >= 0 && !not_whole[number],
  }));
}

/**
 * Walk back from some states. @param {readonly number[]} states @param {readonly number[][]} before
 * @returns {Uint8Array} by a state's number: 1 where one of `states` is, or can be reached
 */
function leading_to(states, before) {
  const marked = new Uint8Array(before.length);
  const waiting = [...states];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (marked[number]) continue;
    marked[number] = 1;
    for (const each of before[number]) waiting.push(each);
  }
  return marked;
}

/**
 * Names states so that two have the same name where all that differs can be asked for no more.
 * @param {Scenario} spec @returns {(position: Position) => string}
 */
function naming(spec) {
  /** @type {Record<string, Names>} */
  const asked = {};
  for (const { id } of spec.scenes) asked[id] = asked_from(spec, id);
  return ({ scene, flags, meters, used }) => {
    const names = asked[scene];
    return [
      scene,
      ...flags.filter((name) => names.flags.has(name)),
      ...[...names.meters].map((name) => meters[name]),
      ...used.filter((name) => names.once.has(name)),
    ].join(" ");
  };
}

/**
 * What choices from a scene on ask for. @param {Scenario} spec @param {string} start @returns {Names}
 */
function asked_from(spec, start) {
  /** @type {Names} */
  const names = { flags: new Set(), meters: new Set(), once: new Set() };
  /** @param {Condition} condition */
  const note = ([operator, ...rest]) => {
    if (operator === "flag") names.flags.add(String(rest[0]));
    else if (["not", "and", "or"].includes(operator)) /** @type {Condition[]} */ (rest).forEach(note);
    else names.meters.add(String(rest[0]));
  };
  const reached = new Set([start]);
  for (const id of reached) {
    for (const choice of spec.scenes.find((scene) => scene.id === id)?.choices ?? []) {
      if (choice.if) note(choice.if);
      if (choice.once) names.once.add(choice.id);
      reached.add(choice.to);
    }
  }
  return names;
}
