/**
 * What in a learner's own words looks like something that tells who somebody is. Pure; it guesses, and says so.
 *
 * @import {Strings} from "../../kit/types.js"
 *
 * @typedef {"date" | "phone" | "number" | "address" | "name"} Kind
 *
 * @typedef {object} Known what the page knows of its language
 * @property {RegExp} fine what looks like one of the others, and is none
 * @property {RegExp[]} dates
 * @property {RegExp} address
 * @property {RegExp} file the number of a case or of a paper
 * @property {RegExp} titled a title and the word behind it, which has a capital
 * @property {RegExp} titled_plain the same in a script without capitals
 * @property {Set<string>} names words that have a capital inside a sentence and are no name of a person
 * @property {boolean} is_capital_told whether a capital inside a sentence tells something
 */

const YEAR = "(?:19|20|24|25)\\d\\d";
/** Two years with a line between them name nobody, and look like a telephone number. */
const YEARS = new RegExp(`${YEAR}\\s?[-–/]\\s?${YEAR}`, "g");
/** 5.000.000, 12,000, 500000: money. */
const AMOUNTS = /(^|[^\d.,+])(?:[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d*000)(?!\d)/g;
const DATE = /\d{1,4}([./-])\d{1,2}\1\d{2,4}|(?:^|[^\d/])(?:0\d\/\d\d?|\d\d?\/0\d)(?![\d/])/;
const PHONE = /(?:^|[^\p{Lu}\p{Ll}\d/-])\d(?:(?:\s?[()-]\s?|[\s.])?\d){6,}/u;
const NUMBER = new RegExp(`\\p{Lu}[-/]?\\d{4,}|\\d{6,}|\\d{3,}/\\d{2,}|\\d/${YEAR}`, "u");
const MAIL = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}/u;

/** Where a word begins. Scripts without capitals often join their words, and there it begins anywhere. */
const EDGE = "(?:^|[^\\p{L}\\p{M}])";
const LETTER = "[\\p{L}\\p{M}]";
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** What a sentence, a line, or what somebody says begins after. */
const BEGINNINGS = '\n.!?:;…•*“”„"«»‹›([–—-';
/** The end of a word that is no part of a name. */
const END = /['’-]+s?$/;
/** Letters of an agency, or of a word that is shouted. */
const LETTERS = /^\p{Lu}+s?$/u;

/**
 * @param {Strings} strings
 * @param {Iterable<string> | null} said the words that the book itself writes with a capital inside a sentence; without
 *   them a name is looked for only behind a title
 * @returns {Known}
 */
export function knowing(strings, said) {
  /** @param {string} key a list with commas; what is not translated carries signs of its language */
  const list = (key) =>
    strings[`page_care_${key}`]
      .replace(/[\u{e0001}-\u{e007f}]/gu, "")
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
  const titles = list("titles");
  const number = one_of(list("numbers").flatMap(cased));
  return {
    fine: new RegExp(one_of(list("fine").flatMap(cased)), "gu"),
    dates: dates_of(strings.months?.split("|") ?? months_of(strings.language)),
    address: address_of(one_of(list("streets").flatMap(cased)), number),
    file: file_of(one_of(list("files")), number),
    titled: new RegExp(`${one_of(titles.filter(has_case).flatMap(cased).flatMap(dotted))}\\s+(${NAME})`, "gu"),
    titled_plain: new RegExp(
      `${one_of(titles.filter((word) => !has_case(word)))}\\s?(?:${LETTER}{8}|${LETTER}{2,}(?!${LETTER}|$))`,
      "u",
    ),
    names: new Set([...(said ?? []), ...titles.flatMap(cased)]),
    is_capital_told: said !== null,
  };
}

/**
 * @param {string} text
 * @param {Known} known
 * @returns {Kind | null} the first that is found; a name is looked for last
 */
export function looks_like(text, known) {
  const plain = text.normalize("NFC").replace(/\p{Nd}/gu, plain_digit);
  const said = plain.replace(known.fine, " ").replace(YEARS, " ");
  if (DATE.test(said) || known.dates.some((date) => date.test(said))) return "date";
  if (MAIL.test(said) || known.address.test(said)) return "address";
  const counted = said.replace(AMOUNTS, "$1");
  if (PHONE.test(counted)) return "phone";
  if (NUMBER.test(counted) || known.file.test(counted)) return "number";
  return has_titled(said, known) || (known.is_capital_told && has_name(said, known.names)) ? "name" : null;
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

/**
 * A month with its day or its year. A short one is easily another word ("may"), and wants its capital.
 * @param {string[]} months
 */
function dates_of(months) {
  const [long, short] = [true, false].map((is_long) =>
    one_of(months.map((month) => month.normalize("NFC")).filter((month) => month.length > 3 === is_long)),
  );
  /** @param {string} month */
  const date = (month) =>
    `\\d(?:st|nd|rd|th|[.年년])?[\\s,/-]*(?:(?:of|de|ng)\\s*)?${month}|` +
    `${month}[\\s,./-]*(?:\\d{1,2}(?!\\d)|(?:\\p{L}[\\p{L}\\p{M}.]{0,4}\\s*)?${YEAR}(?!\\d))`;
  return [
    new RegExp(date(long), "iu"),
    new RegExp(date(short), "u"),
    new RegExp(`\\d[a-z]{0,2}\\s+of${short}|\\d\\s*${short}[\\s,.]*${YEAR}`, "iu"),
  ];
}

/** @param {string} street @param {string} number */
function address_of(street, number) {
  const nth = `(?:[\\s:#.]*|[\\s,:]*${number}[\\s:#.]*)\\d`;
  return new RegExp(
    [
      `\\d\\p{L}?,?(?:\\s+${NAME}){1,2}${street}`, // 12 Harbour Road
      `\\d\\p{L}?,?${street}\\s+\\p{Lu}`, // 12 phố Huế
      `\\d/\\d+\\s*${street}`, // 12/3 ซอย
      `${street}${nth}`, // Road 12, rumah no. 12
      `${street}\\s*${NAME}(?:\\s+${NAME}){0,3},?${nth}`, // Jl. Mawar No. 12
      `${street}\\s?[\\p{Lo}\\p{M}]{2,24}${nth}`, // ซอยสุขุมวิท 22
      `${number}[\\s:#.]*\\d[\\d/]*\\p{L}?,?\\s+${NAME}`, // số 8 Hàng Muối
    ].join("|"),
    "u",
  );
}

/** @param {string} file @param {string} number */
function file_of(file, number) {
  return new RegExp(
    [
      `${file}[\\s:.]*\\d{2,}`, // case 12
      `${file}[\\s:(]*(?:${number}|[#№])[\\s:#.]*\\p{L}?\\d`, // case no. 7
      `${number}[\\s.]*${file}[\\s:#.]*\\p{L}?\\d`, // nomor perkara 7
    ].join("|"),
    "iu",
  );
}

/** @param {string} word */
function has_case(word) {
  return /[\p{Lu}\p{Ll}]/u.test(word);
}

/** As it stands in the list, at the beginning of a sentence, and shouted. @param {string} word */
function cased(word) {
  return [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** "Dr." too; "him." ends a sentence. @param {string} title */
function dotted(title) {
  return /^\p{Lu}/u.test(title) ? [title, `${title}.`] : [title];
}

/** Any of these words, whole. @param {string[]} words none: nothing fits */
function one_of(words) {
  const all = [...new Set(words.map((word) => word.normalize("NFC")))].map((word) => {
    const plain = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
    const end = /[\p{Lu}\p{Ll}]$/u.test(word) ? `(?!${LETTER})` : /\d$/.test(word) ? "(?!\\d)" : "";
    return (/^[\p{Lu}\p{Ll}]/u.test(word) ? EDGE : "") + plain + end;
  });
  return words.length ? `(?:${all.join("|")})` : "[]";
}

/** A title and a word behind it. The last word is still being written. @param {string} text @param {Known} known */
function has_titled(text, { titled, titled_plain, names }) {
  if (titled_plain.test(text)) return true;
  for (const { 0: all, 1: word, index } of text.matchAll(titled)) {
    if (/** @type {number} */ (index) + all.length < text.length && is_name(word, names)) return true;
  }
  return false;
}

/** @param {string} said @param {Set<string>} names */
function is_name(said, names) {
  const word = said.replace(/\.+$/, "").replace(END, "");
  return /^\p{Lu}/u.test(word) && !(LETTERS.test(word) && word.length < 7) && !names.has(word);
}

/**
 * A capital inside a sentence. The last word is still being written until something follows it.
 * @param {string} text @param {Set<string>} names
 */
function has_name(text, names) {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = /** @type {number} */ (index);
    if (at + word.length < text.length && is_name(word, names) && !begins(text, at)) return true;
  }
  return false;
}

/** Whether a sentence begins at this place. @param {string} text @param {number} at */
function begins(text, at) {
  let before = at - 1;
  while (before >= 0 && /[^\S\n]/.test(text[before])) before -= 1;
  return before < 0 || BEGINNINGS.includes(text[before]);
}
