/**
 * A question put to a room, beat by beat: what is told, the choices, a silent minute, the counting, the result, what
 * the room talks about before it goes on, and at the end a way out that takes a second press. Pure.
 *
 * @import {Drawn} from "./types.js"
 *
 * @typedef {object} Telling something that is told
 * @property {string} [label] its name, with which a screen begins
 * @property {boolean} [joins] though it has a name, it may stand below what was told before it
 * @property {string} [text]
 * @property {string} [html]
 * @property {number} [lines] how many lines it takes, where its letters do not say it
 * @property {boolean} [known] the room has read it before: it is set quieter than what is new
 * @property {Drawn} [drawn]
 * @property {string} [head] what stands above its screen, where it belongs to the stage before
 *
 * @typedef {{ask: string, how: string, minutes: number}} Quiet a time in which nobody speaks
 *
 * @typedef {object} Choice
 * @property {string} id
 * @property {string} text HTML, inline
 * @property {Drawn} [drawn] in place of the text
 * @property {boolean} [seen] it is not to be chosen again
 *
 * @typedef {object} Stage a question with what leads to it
 * @property {string} id unlike that of the stages before it
 * @property {string} title
 * @property {string} head what stands above its screens
 * @property {number} [at] the screen with which it begins, where the room was there before
 * @property {Quiet} [quiet] what it begins with
 * @property {Telling[]} told
 * @property {Telling[]} ask what is asked
 * @property {Choice[]} choices none where nothing is to be decided
 * @property {boolean} [again] the room has voted before: choices have the silent minute on their screen, where it
 *   holds both
 * @property {boolean} [full] its screens hold as many lines as the smallest letters let stand
 * @property {"several" | "order" | "mark"} [vote] not the choice that most slips name: a slip names all that fit, or
 *   all in their order, and nothing is decided; or there are no slips, and who leads marks a choice
 * @property {string[]} questions HTML, inline: what the room talks about; none: it goes on at once
 * @property {Telling[] | null} end what the last screen tells before the way out, if anything; null: another stage
 *   follows
 *
 * @typedef {(
 *   | {kind: "told" | "end", parts: Telling[]}
 *   | {kind: "silence", quiet?: Quiet, shown?: boolean}
 *   | {kind: "choices", minute?: boolean}
 *   | {kind: "slips", shown: boolean}
 *   | {kind: "count" | "result" | "tally" | "talk" | "close"}
 * )} Beat `quiet`: none where it is the minute before a question; `shown`: the choices stay in sight then;
 *   `minute`: the silence is on this screen; `slips`: a few are opened and read
 */

/** So many letters are told on one screen, so that the last row can read them. A longer paragraph stands alone. */
const ON_A_SCREEN = 420;
/** A name within a screen, or what is drawn, takes the space of so many. */
const A_LINE = 70;
/** Where a screen is to be full: so many lines at the smallest size, and so many letters in a line. */
export const LINES = 12.3;
const IN_A_LINE = 76;
/** The silent minute below choices, and their letters before them, take so many. */
const BESIDE_THEM = 2;

/** @param {Stage} stage @returns {Beat[]} */
export function beats_of({ quiet, told, ask, choices, again, full, vote, questions, end }) {
  /** @type {Beat[]} */
  const beats = screens(told.flatMap(paragraphs), full).map((parts) => ({ kind: "told", parts }));
  if (quiet) beats.unshift({ kind: "silence", quiet });
  const letters = choices.reduce((sum, { text }) => sum + length_of(text), 0);
  const shown = letters > 0 && letters <= ON_A_SCREEN;
  /** @type {Telling[]} */
  const all = [...ask, ...choices];
  const lines = all.reduce((sum, { text, html = "" }) => sum + lines_of(text || html), 0);
  if (choices.length) beats.push(...voting(vote, shown, again && lines + BESIDE_THEM <= LINES));
  if (questions.length) beats.push({ kind: "talk" });
  if (vote === "order") beats.push({ kind: "slips", shown });
  if (end?.length) beats.push({ kind: "end", parts: end });
  return end ? [...beats, { kind: "close" }] : beats;
}

/**
 * @param {Stage["vote"]} vote
 * @param {boolean} shown the choices stay in sight
 * @param {boolean} [minute] the silence needs no screen of its own
 * @returns {Beat[]}
 */
function voting(vote, shown, minute) {
  if (vote === "mark") return [{ kind: "result" }];
  /** @type {Beat[]} */
  const asked = minute ? [{ kind: "choices", minute }] : [{ kind: "choices" }, { kind: "silence", shown }];
  if (vote === "order") return asked;
  return [...asked, { kind: "count" }, { kind: vote === "several" ? "tally" : "result" }];
}

/**
 * What a prompt asks, where that is a paragraph of its own at its end.
 * @param {string} prompt HTML @returns {[before: string, question: string]}
 */
export function parted(prompt) {
  const at = prompt.lastIndexOf("<p>");
  return at > 0 && prompt.trimEnd().endsWith("</p>") ? [prompt.slice(0, at), prompt.slice(at)] : [prompt, ""];
}

/** What is told, a paragraph at a time; only paragraphs are parted. @param {Telling} telling @returns {Telling[]} */
function paragraphs(telling) {
  const { html = "", drawn, head, known, ...first } = telling;
  const parts = html.match(/<p>[\s\S]*?<\/p>/g) ?? [];
  if (!html || parts.join("") !== html.replace(/>\s+</g, "><").trim()) return [telling];
  return parts.map((html, n) => ({ ...(n ? {} : first), head, known, html, drawn: n + 1 === parts.length && drawn }));
}

/** @param {Telling[]} parts @param {boolean} [full] @returns {Telling[][]} */
function screens(parts, full) {
  /** @type {Telling[][]} */
  const found = [];
  let [taken, lines] = [0, 0];
  for (const part of parts) {
    const own = lines_in(part);
    const share = full ? own / LINES : letters_in(part) / ON_A_SCREEN;
    const begins = part.label && !part.joins;
    // For one line the letters may become smaller: it does not wait for a screen of its own.
    const fits = taken + share <= 1 || (own < 2 && lines + own <= LINES);
    if (found.length && !begins && fits) found[found.length - 1].push(part);
    else [taken, lines] = [0, 0, found.push([part])];
    taken += share;
    lines += own;
  }
  return found;
}

/** @param {Telling} part */
function letters_in({ text, html = "", joins, drawn }) {
  return length_of(text ?? html) + (joins ? A_LINE : 0) + (drawn ? A_LINE : 0);
}

/** @param {Telling} part */
function lines_in({ label, text, html = "", drawn, lines = drawn ? 1 : 0 }) {
  return (label ? 1.4 : 0) + lines_of(text ?? html) + lines;
}

/** How many lines a text takes at the smallest size, with the space between its paragraphs. @param {string} html */
export function lines_of(html) {
  const lengths = html.split("</p>").map((part) => length_of(part.trim()));
  return lengths.reduce((sum, letters) => sum + (letters && Math.ceil(letters / IN_A_LINE) + 0.2), 0);
}

/** The letters of a text that are read. @param {string} html */
function length_of(html) {
  return html.replace(/<[^>]*>/g, "").length;
}

/** The letter of a choice, by which a slip names it. @param {number} index */
export function letter(index) {
  return String.fromCharCode(65 + index);
}

/**
 * The choices for which a group has the most slips.
 * @param {Record<string, number>} slips by the id of a choice
 * @returns {string[]} none where no slip was counted; several where it is a tie
 */
export function most_slips(slips) {
  const most = Math.max(0, ...Object.values(slips));
  return most ? Object.keys(slips).filter((id) => slips[id] === most) : [];
}

/**
 * Where the slips do not say what the room chose: a mark on one of the choices it can still be.
 *
 * A clicker has two keys. Next moves the mark; back holds the choice that is marked, and only then does next go on with
 * it. Nothing is marked in advance. Past the last choice next holds the first one: so next alone always leads on, and
 * the room is asked before it does.
 *
 * @typedef {{at: number, held: boolean}} Mark `at`: -1 where nothing is marked
 */

/** @type {Mark} */
export const NO_MARK = { at: -1, held: false };

/** The mark after next. @param {Mark} mark @param {number} count of choices @returns {Mark} */
export function moved({ at }, count) {
  return at + 1 < count ? { at: at + 1, held: false } : { at: 0, held: true };
}
