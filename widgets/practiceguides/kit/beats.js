/**
 * A question put to a room, beat by beat: what is told, the choices, a silent minute, the counting, the result. Pure.
 *
 * @typedef {{label?: string, html?: string, text?: string}} Telling something that is told before the question
 *
 * @typedef {object} Stage a question with what leads to it
 * @property {string} id unlike that of the stages before it
 * @property {string} title
 * @property {Telling[]} told
 * @property {string} ask what is asked
 * @property {{id: string, text: string}[]} choices `text`: HTML, inline; none where nothing is to be decided
 * @property {string[]} notes HTML, inline: for the facilitator alone
 * @property {string | null} end what is said last, where nothing follows
 *
 * @typedef {(
 *   | {kind: "told", parts: Telling[]}
 *   | {kind: "choices" | "silence" | "result" | "end"}
 *   | {kind: "count", n: number}
 * )} Beat `n`: the choice whose slips are counted
 */

/** So many letters are told on one screen, so that the last row can read them. A longer paragraph stands alone. */
const ON_A_SCREEN = 420;

/** @param {Stage} stage @returns {Beat[]} */
export function beats_of({ told, choices, end }) {
  /** @type {Beat[]} */
  const beats = screens(told.flatMap(paragraphs)).map((parts) => ({ kind: "told", parts }));
  if (choices.length) {
    const counted = choices.map((_, n) => /** @type {const} */ ({ kind: "count", n }));
    beats.push({ kind: "choices" }, { kind: "silence" }, ...counted, { kind: "result" });
  }
  return end === null ? beats : [...beats, { kind: "end" }];
}

/** What is told, a paragraph at a time; only paragraphs are parted. @param {Telling} telling @returns {Telling[]} */
function paragraphs(telling) {
  const { label, html = "" } = telling;
  const parts = html.match(/<p>[\s\S]*?<\/p>/g) ?? [];
  if (!html || parts.join("") !== html.replace(/>\s+</g, "><").trim()) return [telling];
  return parts.map((html, n) => (n ? { html } : { label, html }));
}

/** @param {Telling[]} parts @returns {Telling[][]} */
function screens(parts) {
  /** @type {Telling[][]} */
  const found = [];
  let letters = 0;
  for (const part of parts) {
    const length = (part.text ?? part.html ?? "").replace(/<[^>]*>/g, "").length;
    // What has a name of its own begins a screen.
    if (found.length && !part.label && letters + length <= ON_A_SCREEN) found[found.length - 1].push(part);
    else [letters] = [0, found.push([part])];
    letters += length;
  }
  return found;
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
