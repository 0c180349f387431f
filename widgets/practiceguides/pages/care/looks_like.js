/**
 * What in a learner's own words looks like something that tells who somebody is. Pure; it guesses, and says so.
 *
 * First the words of the language that matter become signs. For addresses, dates and numbers every other letter then
 * becomes `A`, `a`, or `o` where a script has no capitals, and a digit is 0 to 9: so what an address looks like is said
 * once for all languages. "Jl. Mawar No. 12" is read as "S Aaaaa N. 12", and "ซอยสุขุมวิท 22" as "Soooooooo 22".
 *
 * @import {Strings} from "../../kit/types.js"
 *
 * @typedef {"date" | "phone" | "number" | "address" | "name"} Kind
 *
 * @typedef {object} Known what the page knows of its language
 * @property {Map<string, string>} signs of words
 * @property {RegExp} words all of these
 * @property {Set<string> | null} names the words that the book itself writes with a capital inside a sentence; without
 *   them a name is looked for only behind a title
 */

/** The signs: of a street, what means "number", a case or paper, a month, a short month without its capital ("may"). */
const [S, N, F, M, MAY] = "\ue000\ue001\ue002\ue003\ue004";
/** And of a title, with its capital and without. */
const [TITLE, TITLE_LOW] = "\ue005\ue006";

const YEAR = "(?:19|20|24|25)\\d\\d";
/** Two years with a line between them name nobody, and look like a telephone number. */
const YEARS = new RegExp(`${YEAR}\\s?[-–/]\\s?${YEAR}`, "g");
/** 5.000.000, 12,000, 500000: money. */
const AMOUNTS = /(^|[^\d.,+])(?:[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d*000)(?!\d)/g;
const MAIL = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}/u;
const PHONE = /(?:^|[^Aa\d/-])\d(?:(?:\s?[()-]\s?|[\s.])?\d){6,}/;
const NAME = `[A${TITLE}][Aao'’.-]*`;
const NTH = `(?:[\\s:#.]*|[\\s,:]*${N}[\\s:#.]*)\\d`;

const DATE = any_of(
  "\\d{1,4}([./-])\\d{1,2}\\1\\d{2,4}", // 12.3.2024
  "(?:^|[^\\d/])(?:0\\d/\\d\\d?|\\d\\d?/0\\d|(?:1[1-9]|2\\d|3[01])/1[0-2])(?![\\d/])", // 5/03, 21/11
  `\\d(?:aa|[.o])?[\\s,/-]*(?:aa\\s+)?${M}`, // 3rd of March, 2024年10月
  `${M}[\\s,./-]*(?:\\d{1,2}(?!\\d)|(?:[Aao][Aao.]{0,4}\\s*)?${YEAR}(?!\\d))`, // March 3, tháng 10 năm 2024
  `\\d\\s*${MAY}[\\s,.]*${YEAR}`, // 3 may 2024
);
const ADDRESS = any_of(
  `\\d[Aa]?,?(?:\\s+${NAME}){1,2}\\s+${S}`, // 12 Harbour Road
  `\\d[Aa]?,?\\s*${S}\\s+[A${TITLE}]`, // 12 phố Huế
  `\\d/\\d+\\s*${S}`, // 12/3 ซอย
  `${S}${NTH}`, // Road 12, rumah no. 12
  `${S}\\s*${NAME}(?:\\s+${NAME}){0,3},?${NTH}`, // Jl. Mawar No. 12
  `${S}\\s?o{2,24}${NTH}`, // ซอยสุขุมวิท 22
  `${N}[\\s:#.]*\\d[\\d/]*[Aa]?\\s+[A${TITLE}]`, // số 8 Hàng Muối
);
const NUMBER = any_of(
  `A[-/]?\\d{4,}|\\d{6,}|\\d{3,}/\\d{2,}|\\d/${YEAR}`, // TR-20413
  `${F}[\\s:.]*\\d\\d`, // case 12
  `${F}[\\s:(]*[${N}#№][\\s:#.]*[Aa]?\\d`, // case no. 7
  `${N}[\\s.]*${F}[\\s:#.]*[Aa]?\\d`, // nomor perkara 7
);
/** Where no capital tells it: a title, and a word behind it that is whole. */
const TITLED = new RegExp(`[${TITLE}${TITLE_LOW}]\\s?(?:o{8}|o{2,}(?!o|$))`);

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** What a sentence, a line, or what somebody says begins after. */
const BEGINNINGS = '\n.!?:;…•*“”„"«»‹›([–—-';
/** The end of a word that is no part of a name. */
const END = /['’-]+s?$/;
/** Letters of an agency, or of a word that is shouted. */
const LETTERS = /^\p{Lu}+s?$/u;

/**
 * @param {Strings} strings
 * @param {string[] | null} names
 * @returns {Known}
 */
export function knowing({ language, months, ...strings }, names) {
  /** @type {Map<string, string>} */
  const signs = new Map();
  /** @param {string} sign @param {string[]} words */
  const know = (sign, words) => words.forEach((word) => word && signs.set(word.normalize("NFC"), sign));
  /** @param {string} key a list with commas; what is not translated carries signs of its language */
  const list = (key) =>
    strings[`page_care_${key}`]
      .replace(/[\u{e0001}-\u{e007f}]/gu, "")
      .split(",")
      .map((word) => word.trim());
  for (const month of months?.split("|") ?? months_of(language)) {
    // A short one is easily another word.
    const is_short = month.length < 4;
    know(is_short ? MAY : M, [month.toLowerCase()]);
    know(M, is_short ? [month] : cased(month));
  }
  know(N, list("numbers").flatMap(cased));
  know(F, list("files").flatMap(cased));
  know(S, list("streets").flatMap(cased));
  for (const title of list("titles")) {
    know(TITLE, cased(title));
    if (/^\p{Ll}/u.test(title)) know(TITLE_LOW, [title]);
  }
  know(" ", list("fine").flatMap(cased));
  return { signs, words: one_of([...signs.keys()]), names: names && new Set(names) };
}

/**
 * @param {string} text
 * @param {Known} known
 * @returns {Kind | null} the first that is found; a name is looked for last
 */
export function looks_like(text, { signs, words, names }) {
  const said = text
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\p{Nd}/gu, plain_digit)
    .replace(words, (_, edge = "", dotted, cased, counted, plain) => {
      return edge + signs.get(dotted ?? cased ?? counted ?? plain);
    });
  const read = said
    .replace(YEARS, " ")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a")
    .replace(/[^\P{L}Aa]|\p{M}/gu, "o");
  if (DATE.test(read)) return "date";
  if (ADDRESS.test(read) || MAIL.test(text)) return "address";
  const counted = read.replace(AMOUNTS, "$1");
  if (PHONE.test(counted)) return "phone";
  if (NUMBER.test(counted)) return "number";
  return TITLED.test(read) || has_name(said, names) ? "name" : null;
}

/** @param {string[]} patterns */
function any_of(...patterns) {
  return new RegExp(patterns.join("|"));
}

/** In Unicode the ten digits of a script stand in a row. @param {string} digit */
function plain_digit(digit) {
  let value = 0;
  const code = /** @type {number} */ (digit.codePointAt(0));
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** The names of months, long and short. @param {string} language */
function months_of(language) {
  return [
    [language, "long"],
    [language, "short"],
    ["en-GB", "short"],
  ].flatMap(([locale, month]) => {
    const { format } = new Intl.DateTimeFormat(locale, { month: /** @type {"long"} */ (month), timeZone: "UTC" });
    return [...Array(12).keys()].map((n) => format(Date.UTC(2021, n, 15)));
  });
}

/** As it stands in the list, at the beginning of a sentence, and shouted. @param {string} word */
function cased(word) {
  return [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/**
 * Any of these words, whole, behind what stands before it. Scripts without capitals often join their words, and there a
 * word begins and ends anywhere.
 * @param {string[]} words
 */
function one_of(words) {
  /** @param {RegExp} begin @param {RegExp} end */
  const those = (begin, end) => {
    const found = words.filter((word) => begin.test(word) && end.test(word)).sort((a, b) => b.length - a.length);
    return found.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|") || "[]";
  };
  const CASED = /^[\p{Lu}\p{Ll}]/u;
  return new RegExp(
    "(^|[^\\p{L}\\p{M}])(?:" +
      `(${those(CASED, /[^\p{Lu}\p{Ll}\d]$/u)})|` + // "Mr." before "Mr"
      `(${those(CASED, /[\p{Lu}\p{Ll}]$/u)})(?![\\p{L}\\p{M}])|` +
      `(${those(CASED, /\d$/)})(?!\\d))|` +
      `(${those(/^[^\p{Lu}\p{Ll}]/u, /$/)})`,
    "gu",
  );
}

/**
 * A capital behind a title or inside a sentence. The last word is still being written until something follows it.
 * @param {string} text with signs @param {Set<string> | null} names
 */
function has_name(text, names) {
  for (const { 0: all, index } of text.matchAll(WORD)) {
    const at = /** @type {number} */ (index);
    const word = all.replace(END, "");
    const is_capital = /^\p{Lu}/u.test(word) && !(LETTERS.test(word) && word.length < 7);
    if (!is_capital || names?.has(word) || at + all.length >= text.length) continue;
    const before = text[at - (text[at - 1] === " " ? 2 : 1)];
    if (before === TITLE || before === TITLE_LOW) return true;
    if (names && before && !BEGINNINGS.includes(before)) return true;
  }
  return false;
}
