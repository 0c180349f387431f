/**
 * Where two paths part, and practice told apart from luck. Pure.
 *
 * @import {Choice, Leg, Outcome} from "./types.js"
 * @typedef {"careful_good" | "careful_poor" | "careless_good" | "careless_poor" | "mixed"} Luck
 */

/**
 * The first leg in which another path has another choice; null where one path goes on from the other.
 * Until then both are at the same scenes.
 * @param {readonly Leg[]} path @param {readonly string[]} other ids of choices
 * @returns {number | null}
 */
export function first_difference(path, other) {
  const place = path.findIndex(({ choice }, index) => index < other.length && other[index] !== choice);
  return place < 0 ? null : place;
}

/**
 * How one worked and how it ended are two things: of both together a sentence is made.
 * @param {readonly Pick<Choice, "practice">[]} choices the choices of a path @param {Outcome} outcome
 * @returns {{luck: Luck, harmful: number} | null} null where no choice says what it is worth
 */
export function practice_and_luck(choices, outcome) {
  if (!choices.some(({ practice }) => practice)) return null;
  const harmful = choices.filter(({ practice }) => practice === "harmful").length;
  const luck = outcome === "mixed" ? "mixed" : /** @type {Luck} */ (`${harmful ? "careless" : "careful"}_${outcome}`);
  return { luck, harmful };
}
