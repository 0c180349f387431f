/**
 * What in a learner's own words looks like something that tells who somebody is. Pure; it guesses, and says so.
 *
 * @typedef {"date" | "phone" | "number" | "address" | "name"} Kind
 *
 * @typedef {object} Known what the page knows of its language
 * @property {string[]} months their names
 * @property {string[]} streets words that stand beside the number of a house
 * @property {string[]} files words that stand before the number of a case
 * @property {Set<string> | null} names the words that the book itself writes with a capital inside a sentence; without
 *   them no name is looked for
 */

/** Two years with a line between them name nobody, and look like a telephone number. */
const YEARS = /(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d/g;
const DATE = /\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{2,4}/u;
const PHONE = /(?:^|[^\p{L}\p{Nd}/-])\p{Nd}(?:[\s().-]{0,2}\p{Nd}){6,}/u;
const NUMBER = /\p{Lu}[-/]?\p{Nd}{4,}|\p{Nd}{6,}|\p{Nd}{3,}\/\p{Nd}{2,}|\p{Nd}\/(?:19|20)\p{Nd}{2}/u;
const MAIL = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}/u;
/** Where a word begins. */
const EDGE = "(?:^|[^\\p{L}])";
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** What a sentence, a line, or what somebody says begins after. */
const BEGINNINGS = '\n.!?:;…•*“”„"«»‹›([–—-';
/** The end of a word that is no part of a name. */
const END = /['’-]+s?$/;
/** Letters of an agency, or of a word that is shouted. */
const LETTERS = /^\p{Lu}+s?$/u;

/**
 * @param {string} text
 * @param {Known} known
 * @returns {Kind | null} the first that is found; a name is looked for last
 */
export function looks_like(text, known) {
  const said = text.replace(YEARS, "");
  if (DATE.test(said) || has_month(said, known.months)) return "date";
  if (MAIL.test(said) || has_street(said, known.streets)) return "address";
  if (PHONE.test(said)) return "phone";
  if (NUMBER.test(said) || has_file(said, known.files)) return "number";
  return known.names && has_name(said, known.names) ? "name" : null;
}

/** A day and a month, in either order. @param {string} text @param {string[]} months */
function has_month(text, months) {
  const any = one_of(months);
  return new RegExp(
    `\\p{Nd}(?:st|nd|rd|th|\\.)?\\s*(?:of\\s)?${any}|${EDGE}${any}\\s*\\p{Nd}{1,2}(?!\\p{Nd})`,
    "u",
  ).test(text);
}

/** "12 Harbour Road", "Road 12". @param {string} text @param {string[]} streets */
function has_street(text, streets) {
  const any = one_of(streets.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)]));
  const before = `\\p{Nd}\\p{L}?,?\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s+){1,2}${any}`;
  return new RegExp(`${before}|${EDGE}${any}\\s*\\p{Nd}`, "u").test(text);
}

/** "case no. 12". @param {string} text @param {string[]} files */
function has_file(text, files) {
  return new RegExp(`${EDGE}${one_of(files)}[\\s:#.]*\\p{Nd}{2,}`, "iu").test(text);
}

/** Any of these words, whole at its end. @param {string[]} words none: nothing fits */
function one_of(words) {
  const plain = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return words.length ? `(?:${plain.join("|")})(?!\\p{L})` : "[]";
}

/**
 * A capital inside a sentence. The last word is still being written until something follows it.
 * @param {string} text @param {Set<string>} names
 */
function has_name(text, names) {
  for (const found of text.matchAll(WORD)) {
    const word = found[0].replace(END, "");
    const at = /** @type {number} */ (found.index);
    const is_whole = at + found[0].length < text.length;
    const is_capital = /^\p{Lu}/u.test(word) && !(LETTERS.test(word) && word.length < 7);
    if (is_whole && is_capital && !names.has(word) && !begins(text, at)) return true;
  }
  return false;
}

/** Whether a sentence begins at this place. @param {string} text @param {number} at */
function begins(text, at) {
  let before = at - 1;
  while (before >= 0 && /[^\S\n]/.test(text[before])) before -= 1;
  return before < 0 || BEGINNINGS.includes(text[before]);
}
