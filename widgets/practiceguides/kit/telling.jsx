/**
 * What an exercise tells a room.
 *
 * @import {Feedback, Item, Strings} from "./types.js"
 * @import {Telling} from "./beats.js"
 */
import { LINES, lines_of } from "./beats.js";
import { Sign } from "./signs.jsx";
import { words } from "./words.js";

/** What an exercise begins with. @param {Item} spec @param {string} prompt @returns {Telling[]} */
export function begun({ title }, prompt) {
  return prompt ? [{ head: title, html: prompt }] : [];
}

/**
 * Something that was chosen, whether it fits, and why.
 * @param {string} label @param {string} text HTML, inline
 * @param {{fits: boolean, tag: string, would?: string, feedback: Feedback}} verdict `tag`: in words; `would`: what fits
 * @param {Strings} strings
 * @returns {Telling[]}
 */
export function judged(label, text, { fits, tag, would, feedback }, strings) {
  const lines = lines_of(tag) + lines_of(would ?? "");
  const drawn = (
    <p>
      <Sign of={fits ? "right" : "wrong"} /> {tag}
      {would && <br />}
      {would}
    </p>
  );
  return [{ label, html: `<p>${text}</p>`, known: true }, { drawn, lines }, ...reasons_of(feedback, strings, fits)];
}

/**
 * What follows from something, and the reason, close together and on one screen if that holds it.
 * @param {string[]} heads what it is about: HTML, inline, each a paragraph
 * @param {Feedback} feedback @param {Strings} strings @returns {Telling}
 */
export function reason(heads, { story, research, why, instead }, strings) {
  /** @param {string} key @param {string | null} html */
  const led = (key, html) => html?.replace("<p>", `<p><em>${words(strings, key)}</em> `) ?? "";
  // A wall holds few words: where a reason of its own stands, what is known is on the page and on paper.
  const parts = [story ?? "", why ? `<p>${why}</p>` : led("room_known", research), led("room_do", instead)];
  const html = [...heads.map((head) => `<p>${head}</p>`), ...parts].join("");
  return { html: lines_of(html) > LINES + 1 ? html : `<div>${html}</div>` };
}

/** @param {Feedback} feedback @param {Strings} strings @param {boolean} [fits] @returns {Telling[]} */
export function reasons_of({ story, research, why, instead }, strings, fits = false) {
  /** @type {[string, string | null][]} */
  const parts = [
    ["part_story", story],
    ["part_research", research],
    ["part_why", why && `<p>${why}</p>`],
    [fits ? "part_do" : "part_instead", instead],
  ];
  return parts.flatMap(([key, html]) => (html ? [{ label: words(strings, key), joins: true, html }] : []));
}
