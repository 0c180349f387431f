/**
 * What of a text is shown under a place that was found.
 *
 * @typedef {{text: string, found: boolean}} Piece a part of a text, and whether it is a word that was found
 */

import { plain, words_of } from "./find.js";

/** How long an excerpt is, in characters: three lines on a phone. */
const LENGTH = 150;
/** How much of it stands before the first word that was found. */
const BEFORE = 40;

/** A word of one or two letters tells little beside longer ones, but where words have no spaces. */
const TELLS =
  /\p{L}{3}|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{N}]/u;

const WORD = /[^\s\p{P}\p{S}]+/gu;

/**
 * The stretch of a text that has most of the words that were found; its beginning where it has none.
 *
 * @param {string} text
 * @param {string[]} found as they stand in the index; several words in one stand there one after the other
 * @returns {Piece[]}
 */
export function excerpt(text, found) {
  const matches = telling_matches(text, found);
  const first = best(matches);
  let from = first ? word_start(text, Math.max(0, first.from - BEFORE)) : 0;
  if (from < BEFORE) from = 0;
  const to = word_end(text, from + LENGTH);
  /** @type {Piece[]} */
  const pieces = from ? [{ text: "… ", found: false }] : [];
  let at = from;
  for (const match of matches) {
    if (match.from < at || match.to > to) continue;
    pieces.push({ text: text.slice(at, match.from), found: false });
    pieces.push({ text: text.slice(match.from, match.to), found: true });
    at = match.to;
  }
  pieces.push({ text: text.slice(at, to), found: false });
  if (to < text.length) pieces.push({ text: " …", found: false });
  return pieces.filter(({ text }) => text);
}

/**
 * The id that leads to where the words stand together: of a folded part, its own, so that it opens.
 *
 * @param {import("./find.js").Hit} hit
 */
export function anchor_of({ anchor, text, folds, found }) {
  if (!folds.length) return anchor;
  const at = best(telling_matches(text, found))?.from ?? 0;
  return folds.filter(([from]) => from <= at).pop()?.[1] ?? anchor;
}

/** @typedef {{from: number, to: number, word: string}} Match */

/** @param {string} text @param {string[]} found */
function telling_matches(text, found) {
  const telling = found.filter((word) => TELLS.test(word));
  return matches_in(text, telling.length ? telling : found);
}

/** @param {string} text @param {string[]} found */
function matches_in(text, found) {
  const ways = found.map((each) => each.split(" "));
  const said = words_in(text);
  return said.flatMap(({ from }, n) => {
    const way = ways.find((words) => words.every((word, at) => said[n + at]?.word === word));
    return way ? [{ from, to: said[n + way.length - 1].to, word: way.join("") }] : [];
  });
}

/** @param {string} text @returns {Match[]} each word of it */
function words_in(text) {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    let at = 0;
    // In a language without spaces a run of letters holds many words, which overlap; elsewhere it is one.
    return words_of(run).flatMap((word) => {
      const from = run.indexOf(word, at);
      if (from < 0) return [];
      at = from + 1;
      return { from: index + from, to: index + from + word.length, word: plain(word) };
    });
  });
}

/** The match after which, within an excerpt, most letters of different words follow. @param {Match[]} matches */
function best(matches) {
  /** @type {Match | undefined} */
  let found;
  let most = 0;
  for (const [n, match] of matches.entries()) {
    const near = matches.slice(n, n + 20).filter(({ to }) => to - match.from < LENGTH - BEFORE);
    const letters = [...new Set(near.map(({ word }) => word))].join("").length;
    if (letters > most) [found, most] = [match, letters];
  }
  return found;
}

/** @param {string} text @param {number} at */
function word_start(text, at) {
  const space = text.indexOf(" ", at);
  return space >= 0 && space < at + BEFORE ? space + 1 : at;
}

/** @param {string} text @param {number} at */
function word_end(text, at) {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space > at - BEFORE ? space : at;
}
