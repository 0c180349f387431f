/**
 * Finds places of the book for what a reader types. Pure: it knows the index and no page.
 *
 * @typedef {object} Index as index.py writes it
 * @property {{name: string, title: string, guide: string, last: boolean}[]} pages
 * @property {[page: number, anchor: string, heading: string, text: string][]} places the first of a page is the page
 * @property {Record<string, number>} meanings the place that explains a word, by each form of the word
 * @property {number[]} professions the places that begin the way of a profession
 * @property {{typed: string[], says: string[]}[]} words what readers type, and what the book says
 *
 * @typedef {object} Hit a place, and which words of it were found
 * @property {string} anchor
 * @property {string} heading
 * @property {string} text
 * @property {string[]} found words; what the book says in several words is one of them
 *
 * @typedef {object} Found a page, its best place first
 * @property {Index["pages"][number]} page
 * @property {Hit[]} hits
 *
 * @typedef {object} Result
 * @property {Found[]} pages the best first
 * @property {"all" | "near" | "some"} how they have all words as typed, all words nearly so, or some of them
 * @property {{typed: string, says: string[]}[]} said what was looked for besides, as the book says it
 * @property {string[]} instead the words that were taken for mistyped ones
 */

import MiniSearch from "minisearch";

/** How much of a text its opening is: what it begins with tells what it is about. In characters. */
const OPENING = 200;

/** A match in the title of a page goes before any in a heading, that before an opening, that before the text. */
const WORTH = { title: 24, heading: 8, opening: 2.5, text: 1, page: 0.2 };

/** How much more a place is worth that has several words one after the other. */
const AS_A_PHRASE = 4;

/** Languages that put no space between words: their text is looked for by each two letters that follow each other. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;
const UNSPACED_LETTER = new RegExp(`^${UNSPACED.source}$`, "u");
const BETWEEN = /[\s\p{P}\p{S}]+/u;
/** Accents over Latin letters, and the vowel signs of Arabic: many leave them out when they type. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652]/g;

/** @param {string} word */
export const plain = (word) => word.normalize("NFD").replace(ACCENTS, "").normalize("NFC").toLowerCase();

/** The words of a text, as they are looked for. @param {string} text @returns {string[]} */
export function words_of(text) {
  const pairs = [...text.matchAll(UNSPACED)].flatMap(([run]) => {
    const letters = [...run];
    return letters.length < 2 ? letters : letters.slice(1).map((letter, n) => letters[n] + letter);
  });
  return [...text.replace(UNSPACED, " ").split(BETWEEN).filter(Boolean), ...pairs];
}

/**
 * The book, ready to be asked. It is read in small parts, so that a slow phone answers meanwhile.
 *
 * @param {Index} index
 * @returns {Promise<(typed: string) => Result>}
 */
export async function open_index(index) {
  const { pages, places } = index;
  const search = new MiniSearch({
    fields: Object.keys(WORTH),
    tokenize: (text) => words_of(plain(text)),
    processTerm: (word) => word,
  });
  await search.addAllAsync(documents(index), { chunkSize: 8 });
  const synonyms = new Map(
    index.words.flatMap((words) => words.typed.map((each) => /** @type {const} */ ([key_of(each), words]))),
  );
  const meanings = new Map(Object.entries(index.meanings).map(([form, place]) => [key_of(form), place]));
  const titles = new Map(
    places.flatMap(([, , heading], id) =>
      begins_page(places, id) ? [/** @type {const} */ ([key_of(heading), id])] : [],
    ),
  );
  /** The professions that are called so. @param {string[]} asked */
  const named = (asked) => index.professions.filter((id) => asked.some((each) => is_called(places[id][2], each)));

  /**
   * What goes before, or after, all that only has the words.
   *
   * @param {{id: number, terms: string[]}} result
   * @param {string[]} asked what is looked for, first as it was typed, then as the book says it
   */
  const rank = ({ id, terms }, asked) => {
    const [typed, ...says] = asked.map(key_of);
    if ([typed, ...says, terms.join(" ")].some((key) => meanings.get(key) === id)) return 0;
    if (says.some((key) => titles.get(key) === id)) return 0;
    if (named(asked).includes(id)) return 1;
    return pages[places[id][0]].last ? 3 : 2;
  };

  return (typed) => {
    const words = words_of(typed);
    if (!words.length) return { pages: [], how: "all", said: [], instead: [] };
    const { queries, said, units } = asked(words, synonyms);
    const { how, results } = looked_for(search, queries, (result) => meant(result, places[result.id], units, titles));
    const phrases = [typed, ...said.flatMap(({ says }) => says)]
      .map(in_a_row)
      .filter((each) => words_of(each).length > 1);
    // Another word for all that was typed has the meaning that is asked for; one for a part of it has not.
    const whole = [typed, ...said.flatMap((each) => (each.typed === words.join(" ") ? each.says : []))];
    const called = named(whole).filter((id) => !results.some((result) => result.id === id));
    const also = called.map((id) => ({ id, terms: words.map(plain), score: 0 }));
    const ranked = [...results, ...also].map((result) => ({
      result,
      rank: rank(result, whole),
      score: result.score * (stands_in(places[result.id], phrases) ? AS_A_PHRASE : 1),
    }));
    ranked.sort((one, other) => one.rank - other.rank || other.score - one.score);
    const sorted = ranked.map(({ result }) => result);
    const instead = how === "near" ? words.flatMap((word) => nearest(search, plain(word))) : [];
    return { pages: by_page(sorted, index), how, said: how === "all" ? said : [], instead };
  };
}

/** Each place as what may be found in it. @param {Index} index */
function documents({ pages, places }) {
  return places.map(([page, , heading, text], id) => {
    const begins = begins_page(places, id);
    return {
      id,
      title: begins ? heading : "",
      heading: begins ? "" : heading,
      opening: text.slice(0, OPENING),
      text: text.slice(OPENING),
      page: pages[page].title,
    };
  });
}

/** @param {Index["places"]} places @param {number} id */
const begins_page = (places, id) => places[id - 1]?.[0] !== places[id][0];

/** The word that was taken for one that no page has. @param {MiniSearch} search @param {string} word */
function nearest(search, word) {
  if (search.search(word, { prefix: may_go_on }).length) return [];
  return search.search(word, { boost: WORTH, fuzzy: tolerance })[0]?.terms.slice(0, 1) ?? [];
}

/**
 * Whether one of the phrases stands there as it is.
 *
 * @param {Index["places"][number]} place
 * @param {string[]} phrases
 */
function stands_in([, , heading, text], phrases) {
  const said = phrases.length ? plain(`${heading} ${text}`) : "";
  return phrases.some((phrase) => said.includes(phrase));
}

/** @param {string} phrase */
const in_a_row = (phrase) => plain(phrase.trim().replace(/\s+/g, " "));

/**
 * Which words of a place are what was looked for; none where it is not there. Where the book says it in several words,
 * these stand there one after the other, and count as one: each alone means something else. If they are the title of a
 * page, that page alone is meant, and not each page that leads there.
 *
 * @param {import("minisearch").SearchResult} result
 * @param {Index["places"][number]} place
 * @param {string[][]} units for each part of what was typed, the ways to say it: as it was typed, and as the book does
 * @param {Map<string, number>} titles the places that begin a page
 */
function meant({ id, terms, queryTerms }, place, units, titles) {
  const said = units.map((ways) =>
    ways.flatMap((way, n) => {
      const words = words_of(plain(way));
      if (!words.every((word) => queryTerms.includes(word))) return [];
      if (!n || words.length < 2) return [terms.filter((term) => words.some((word) => term.startsWith(word)))];
      const key = words.join(" ");
      const is_there = titles.has(key) ? titles.get(key) === id : stands_in(place, [plain(way)]);
      return is_there ? [[key]] : [];
    }),
  );
  return said.some((ways) => !ways.length) ? [] : [...new Set(said.flat(2))];
}

/**
 * Whether a heading has all the words, each as it stands or in the plural.
 *
 * @param {string} heading
 * @param {string} asked
 */
function is_called(heading, asked) {
  const known = words_of(heading).map(plain);
  return words_of(asked)
    .map(plain)
    .every((word) => known.some((each) => word === each || (word.length > 3 && word === `${each}s`)));
}

/** A word or phrase as it is compared. @param {string} text */
const key_of = (text) => words_of(text).map(plain).join(" ");

/**
 * Look for places that have all words; where there are none, for words nearly like them, then for some of the words.
 *
 * @param {MiniSearch} search
 * @param {import("minisearch").Query[]} queries
 * @param {(result: import("minisearch").SearchResult) => string[]} meant of a place with all words,
 *   those that were meant
 * @returns {{how: Result["how"], results: {id: number, terms: string[], score: number}[]}}
 */
function looked_for(search, queries, meant) {
  const options = { boost: WORTH, prefix: may_go_on };
  /** @type {[Result["how"], object, "AND" | "OR"][]} */
  const ways = [
    ["all", options, "AND"],
    ["near", { ...options, fuzzy: tolerance }, "AND"],
    ["some", { ...options, fuzzy: tolerance }, "OR"],
  ];
  for (const [how, way, combineWith] of ways) {
    const matched = search.search({ combineWith, queries }, way);
    const told = matched.map((each) => ({ ...each, id: each.id, terms: how === "all" ? meant(each) : each.terms }));
    const results = told.filter(({ terms }) => terms.length);
    if (results.length) return { how, results };
  }
  return { how: "all", results: [] };
}

/** A word of three letters may go on; a shorter one stands for itself. @param {string} word */
const may_go_on = (word) => word.length >= 3 || UNSPACED_LETTER.test(word);

/** One letter may be wrong, missing or too many, in a word that is long enough to be known by the rest. */
const tolerance = (/** @type {string} */ word) => word.length >= 4 && !/\p{N}/u.test(word) && 1;

/**
 * What is looked for: each word as it stands or as the book says it, the longest phrase first.
 *
 * @param {string[]} words
 * @param {Map<string, Index["words"][number]>} synonyms
 */
function asked(words, synonyms) {
  /** @type {string[][]} */
  const units = [];
  /** @type {import("minisearch").Query[]} */
  const queries = [];
  /** @type {Result["said"]} */
  const said = [];
  for (let at = 0; at < words.length; ) {
    let length = words.length - at;
    while (length > 1 && !synonyms.has(key_of(words.slice(at, at + length).join(" ")))) length -= 1;
    const phrase = words.slice(at, at + length);
    const { says = [] } = synonyms.get(key_of(phrase.join(" "))) ?? {};
    if (says.length) said.push({ typed: phrase.join(" "), says });
    const ways = [phrase, ...says.map(words_of)].map(
      (queries) => /** @type {const} */ ({ combineWith: "AND", queries }),
    );
    queries.push({ combineWith: "OR", queries: [...ways] });
    units.push([phrase.join(" "), ...says]);
    at += length;
  }
  return { queries, said, units };
}

/** @param {{id: number, terms: string[]}[]} results @param {Index} index @returns {Found[]} */
function by_page(results, { pages, places }) {
  /** @type {Map<number, Found>} */
  const found = new Map();
  for (const { id, terms } of results) {
    const [page, anchor, heading, text] = places[id];
    const there = found.get(page) ?? { page: pages[page], hits: [] };
    there.hits.push({ anchor, heading, text, found: terms });
    found.set(page, there);
  }
  return [...found.values()];
}
