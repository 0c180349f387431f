/**
 * The shapes of a story: its spec beyond an item's fields, how one moves through it, what is kept. Types only.
 *
 * @import {Item} from "../kit/types.js"
 *
 * @typedef {[string, ...unknown[]]} Condition
 * @typedef {"good" | "mixed" | "poor"} Outcome
 * @typedef {object} Choice
 * @property {string} id
 * @property {string} text HTML, inline
 * @property {string} to
 * @property {"sound" | "defensible" | "harmful" | null} practice
 * @property {Record<string, number>} effects
 * @property {string[]} set
 * @property {Condition | null} if
 * @property {boolean} once
 * @property {string | null} story
 * @property {{html: string, facts: string[]} | null} research
 * @property {{html: string, facts: string[]} | null} their_side
 * @property {string | null} why HTML, inline
 * @property {boolean} unseen the person does not hear of it
 * @property {Condition | null} arrives it is a paper: with which flags of the desk before it lies here
 * @typedef {{html: string, if: Condition | null}} Passage
 * @typedef {{
 *   id: string,
 *   title: string,
 *   end: {outcome: Outcome, decided: Passage[]} | null,
 *   heavy: boolean,
 *   body: Passage[],
 *   questions: string[],
 *   choices: Choice[],
 * }} Scene
 * @typedef {{name: string, steps: string[]}} MeterWords
 * @typedef {{name: string, why: string, path: string[], profession: string | null}} AuthorsPath `why`: HTML; `path`:
 *   ids of choices
 * @typedef {object} Story what a scenario has besides an item's fields
 * @property {string} role
 * @property {string} person
 * @property {string | null} in_short both in a few words
 * @property {{name: string, is: string}[]} people
 * @property {string} start
 * @property {Record<string, [number, number, number]>} meters
 * @property {Record<string, MeterWords>} meter_words
 * @property {boolean} show_meters
 * @property {string[]} flags
 * @property {AuthorsPath[]} authors
 * @property {Scene[]} scenes
 * @property {string | null} at_work HTML
 * @property {{title: string, html: string} | null} where_you_work
 * @property {{href: string, title: string}} [find_out] the page with the questions for the learner's country, where
 *   `where_you_work` lacks an answer; a single file has no address for it
 * @property {{href: string, title: string, why: string}} [next] the story to play after this one, where a page shows
 *   it; `why`: HTML; a single file has no address for it
 * @property {boolean} is_desk it is one of several desks that meet the same person
 * @property {string | null} before the id of the desk before this one
 * @property {Record<string, string>} hands_on the flags that the next desk inherits, each in words
 * @property {{title: string, papers: Passage[]}} [next_desk] the desk after this one, with what can arrive there, each
 *   with the flags of this one that make it arrive
 * @typedef {Item & Story} Scenario
 * @typedef {{scene: string, flags: string[], meters: Record<string, number>, used: string[]}} Position
 * @typedef {{choose: string} | {back: true} | {again: number}} Move `again`: with so many first legs of the path
 * @typedef {{scene: string, choice: string}} Leg
 * @typedef {{from: Scene, choice: Choice}} Taken a leg in full
 * @typedef {object} Played one attempt at a story
 * @property {Leg[]} path
 * @property {string | null} ending the scene that ended it; null while it goes on, or where it was left
 * @property {(Leg & {at: number})[]} taken_back choices from which the learner stepped back; `at`: their place in the
 *   path
 * @typedef {object} Way
 * @property {Position} position where the learner is
 * @property {Leg[]} path
 * @property {Position[]} met where they stood before each leg, and where they are
 * @property {Played[]} attempts all of them, the present one last
 * @property {number} taken how many moves were made
 * @property {boolean} lost a move could not be made
 * @typedef {Record<string, Record<string, number>>} AllSlips a room's slips, by the spot in the story, then by the
 *   choice's id
 * @typedef {{v: 2, moves: Move[], word: string, thought: string, stops: string[], change: string}} ScenarioState
 * @typedef {{
 *   status: "unanswered" | "underway" | "ended",
 *   ending: string | null,
 *   outcome: Outcome | null,
 *   handed?: string[],
 * }} ScenarioResult `handed`: the flags that a desk hands on
 */
export {};
