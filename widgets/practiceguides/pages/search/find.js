/**
 * Finds places of the book for what a reader types. Pure: it knows the index and no page.
 *
 * @typedef {object} Index as index.py writes it
 * @property {{name: string, title: string, guide: string, last: boolean}[]} pages
 * @property {[page: number, anchor: string, heading: string, text: string][]} places the first of a page is the page
 * @property {Record<number, Folds>} folds of the places that have some
 * @property {Record<string, number>} meanings the place that explains a word, by each form of the word
 * @property {number[]} professions the places that begin the way of a profession
 * @property {{typed: string[], says: string[]}[]} words what readers type, and what the book says
 * @property {{typed: string[], leads: number[]}[]} questions that readers type, and the places that answer them best
 * @property {string[]} small words that tell nothing beside others
 * @property {string[]} endings of words, without which a word is looked for too
 * @property {string[]} forms of one word that no ending joins, each word's in one text
 * @property {string[]} real words that are no slips of others, though no place has them
 * @property {number[]} ways the pages that are shown where nothing is found
 *
 * @typedef {[from: number, anchor: string][]} Folds where a folded part of a text begins or ends, and what leads there
 *
 * @typedef {object} Hit a place, and which words of it were found
 * @property {string} anchor
 * @property {string} heading
 * @property {string} text
 * @property {Folds} folds
 * @property {string[]} found words; what the book says in several words is one of them
 *
 * @typedef {object} Found a page, its best place first
 * @property {Index["pages"][number]} page
 * @property {Hit[]} hits
 *
 * @typedef {object} Result
 * @property {Found[]} pages the best first
 * @property {Found[]} rest where few pages have all words: those that have some of them, most of them first
 * @property {{page: Index["pages"][number], hit: Hit} | null} meaning where the book explains what was typed
 * @property {Index["pages"][number][]} ways where to go on if nothing was found
 * @property {"all" | "near" | "some"} how they have all words as typed, all words nearly so, or some of them
 * @property {{typed: string, says: string[]}[]} said what was looked for besides, as the book says it
 * @property {{typed: string, says: string[]}[]} formed other forms of a word that were found besides it
 * @property {string[]} instead the words that were taken for mistyped ones
 */

import MiniSearch from "minisearch";

/** How much of a text its opening is: what it begins with tells what it is about. In characters. */
const OPENING = 200;

/** A match in the title of a page goes before any in a heading, that before an opening, that before the text. */
const WORTH = { title: 24, heading: 8, opening: 2.5, text: 1, page: 0.2 };

/** A word of so many letters is short: it is not mended, and not made shorter. */
const SHORT = 4;

/** A word of so many letters is long: few are near to it. */
const LONG = 8;

/** Letters that are taken for each other, as they sound alike or lie side by side. */
const ALIKE = ["aeiouy", "ckq", "cs", "sz", "fv", "vw", "gj", "mn", "lr", "dt", "bp"];
const KEYS = "qwertyuiop asdfghjkl zxcvbnm";

/** How much less a word is worth that only begins as the one that was typed: *locked* for *locks*. */
const AS_A_STEM = 0.3;

/** How much more a place is worth that has several words one after the other. */
const AS_A_PHRASE = 4;

/** Where fewer pages than so many have all the words, those with some of them are shown too. */
const FEW = 4;

/** @type {Result} */
const NOTHING = { pages: [], rest: [], meaning: null, ways: [], how: "all", said: [], formed: [], instead: [] };

/** Languages that put no space between words: their text is looked for by each two letters that follow each other. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;
const UNSPACED_LETTER = new RegExp(`^${UNSPACED.source}$`, "u");
/** The signs at the end say in which language a text is (theme/language.js). */
const BETWEEN = /[\s\p{P}\p{S}\u{e0001}-\u{e007f}]+/u;
/** Accents over Latin letters, and the vowel signs of Arabic: many leave them out when they type. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652]/g;

/** The bar of "đ" is no accent to Unicode. @param {string} word */
export const plain = (word) =>
  word.normalize("NFD").replace(ACCENTS, "").normalize("NFC").toLowerCase().replaceAll("đ", "d");

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
  const forms = new Map(
    index.forms
      .map((line) => words_of(plain(line)))
      .flatMap((all) => all.map((each) => /** @type {const} */ ([each, all.filter((other) => other !== each)]))),
  );
  const meanings = new Map(Object.entries(index.meanings).map(([form, place]) => [key_of(form), place]));
  /** @type {Map<string, number[]>} the places that begin a page of that title */
  const titles = new Map();
  for (const [id, [, , heading]] of places.entries()) {
    if (begins_page(places, id)) titles.set(key_of(heading), [...(titles.get(key_of(heading)) ?? []), id]);
  }
  /** The professions that are called so. @param {string[]} asked */
  const named = (asked) => index.professions.filter((id) => asked.some((each) => is_called(places[id][2], each)));

  const explained = new Set(meanings.values());
  const endings = index.endings.map(plain);
  const small = new Set(index.small.map(plain));
  const known = { synonyms, small, endings, forms };
  const by_stem = new Map(
    [...synonyms].flatMap(([key, words]) =>
      [key, ...without_endings(key, endings)].map((stem) => /** @type {const} */ ([stem, words])),
    ),
  );
  const real = new Set(
    [...index.real, ...forms.keys(), ...small, ...index.questions.flatMap(({ typed }) => typed), ...synonyms.keys()]
      .flatMap(words_of)
      .map(plain),
  );
  const questions = new Map(
    index.questions.flatMap(({ typed, leads }) =>
      typed.map((each) => /** @type {const} */ ([as_question(asked(words_of(each), known)), leads])),
    ),
  );
  const ways = index.ways.map((page) => pages[page]);

  /**
   * What goes before, or after, all that only has the words. What a word means is told apart from the list (`meaning`);
   * in it a chapter or a sheet goes before a word that is explained.
   *
   * @param {number} id
   * @param {string[]} asked what is looked for, first as it was typed, then as the book says it
   * @param {number[]} leads the places that answer the question, if it is a known one
   */
  const rank = (id, asked, leads) => {
    if (leads.includes(id)) return leads.indexOf(id) - leads.length;
    if (asked.slice(1).some((each) => titles.get(key_of(each))?.includes(id))) return 0;
    if (named(asked).includes(id)) return 1;
    if (pages[places[id][0]].last) return 4;
    return explained.has(id) ? 3 : 2;
  };

  return (typed) => {
    const words = words_of(typed);
    const typed_units = asked(words, known);
    if (!typed_units.length) return NOTHING;
    const known_leads = questions.get(as_question(typed_units));
    const runs = [...plain(typed).matchAll(UNSPACED)].map(([run]) => run);
    /** Pairs of letters stand in many places: where a run stands as it was typed, only there. @param {Place[]} found */
    const as_typed = (found) => {
      const with_run = runs.length ? found.filter(({ id }) => stands_in(places[id], runs)) : [];
      return with_run.length ? with_run : found;
    };
    const unknown = new Set(typed_units.filter((unit) => !unit.says.length && !is_there(search, unit)));
    // What the book says for "arrest" it says for "arrested" too.
    const units = typed_units.map((unit) => {
      const other = unknown.has(unit) && unit.stems.map((stem) => by_stem.get(stem)).find((words) => words);
      return other ? { ...unit, says: other.says } : unit;
    });
    const said = units.filter(({ says }) => says.length);
    // A known question is not mistyped, nor is a word of the language.
    const mended = units.map((unit) => {
      const word = plain(unit.typed);
      const is_known = known_leads || !unknown.has(unit) || [word, ...unit.stems].some((each) => real.has(each));
      const meant = is_known ? undefined : meant_by(search, word);
      return meant ? asked([meant], known)[0] : unit;
    });
    // Nor is a question lost by one slip.
    const meant_leads = known_leads ? undefined : questions.get(as_question(mended));
    const leads = known_leads ?? meant_leads ?? [];
    const looked = looked_for(search, units, mended, { places, titles, endings });
    const [found_how, all, some] = [looked.how, ...[looked.all, looked.some].map(as_typed)];
    const how = meant_leads ? "near" : found_how;
    const phrases = [typed, ...said.flatMap(({ says }) => says)]
      .map(in_a_row)
      .filter((each) => words_of(each).length > 1);
    // Another word for all that was typed has the meaning that is asked for; one for a part of it has not.
    const whole = [typed, ...(units.length === 1 ? units[0].says : [])];
    const instead = how === "near" ? mended.filter((unit, n) => unit !== units[n]).map((unit) => unit.typed) : [];
    const means = [...whole.map(key_of), instead.join(" ")]
      .map((key) => meanings.get(key))
      .find((id) => id !== undefined);
    const [meaning = null] = means === undefined ? [] : by_page([{ id: means, terms: [] }], index);

    /** The best first. @param {Place[]} found */
    const in_order = (found) => {
      const ranked = found
        .filter(({ id }) => id !== means)
        .map((place) => ({
          ...place,
          rank: rank(place.id, whole, leads),
          in_a_row: Number(units.length > 1 && stands_in(places[place.id], phrases.slice(0, 1))),
          score: place.score * (stands_in(places[place.id], phrases) ? AS_A_PHRASE : 1),
        }));
      ranked.sort(
        (one, other) =>
          other.share - one.share ||
          one.rank - other.rank ||
          other.has - one.has ||
          other.in_a_row - one.in_a_row ||
          other.whole - one.whole ||
          other.score - one.score,
      );
      return by_page(ranked, index, leads);
    };
    const also = [...new Set([...leads, ...named(whole)])].filter((id) => !all.some((place) => place.id === id));
    const terms = (how === "near" ? mended.flatMap(({ typed }) => words_of(typed)) : words).map(plain);
    const length = units.length;
    const asked_for = also.map((id) => ({ id, terms, score: 0, share: length, has: length, whole: length }));
    const with_all = in_order([...all, ...asked_for]);
    const with_some = in_order(some).filter(({ page }) => !with_all.some((each) => each.page === page));
    const found = with_all.length ? with_all : with_some;
    const rest = with_all.length && with_all.length < FEW ? with_some : [];
    const has = new Set([...found, ...rest].flatMap(({ hits }) => hits.flatMap((hit) => hit.found)));
    return {
      pages: found,
      rest,
      meaning: meaning && { page: meaning.page, hit: meaning.hits[0] },
      ways: found.length || meaning ? [] : ways,
      how: with_some.length && !with_all.length ? "some" : how,
      said: how === "near" ? [] : said,
      formed: units
        .map(({ typed, forms }) => ({ typed, says: forms.filter((each) => has.has(each) && !goes_on(typed, each)) }))
        .filter(({ says }) => says.length),
      instead,
    };
  };
}

/** Each place as what may be found in it. @param {Index} index */
function documents({ pages, places }) {
  return places.map(([page, , heading, text], id) => {
    const begins = begins_page(places, id);
    const between = text.length > OPENING ? text.lastIndexOf(" ", OPENING) : -1;
    const cut = between < 0 ? OPENING : between;
    return {
      id,
      title: begins ? heading : "",
      heading: begins ? "" : heading,
      opening: text.slice(0, cut),
      text: text.slice(cut),
      page: pages[page].title,
    };
  });
}

/** @param {Index["places"]} places @param {number} id */
const begins_page = (places, id) => places[id - 1]?.[0] !== places[id][0];

/** Whether a place has a word, or another form of it. @param {MiniSearch} search @param {Unit} unit */
function is_there(search, { typed, stems, forms }) {
  return [typed, ...stems, ...forms].some((form) => search.search(form, { prefix: may_go_on }).length > 0);
}

/**
 * The word that was meant by one that nobody knows. A short word, or one with a number, is too easily taken for
 * another.
 *
 * @param {MiniSearch} search
 * @param {string} word
 * @returns {string | undefined}
 */
function meant_by(search, word) {
  if (word.length <= SHORT || /[\p{N}\s]/u.test(word) || UNSPACED_LETTER.test(word[0])) return undefined;
  const near = search.search(word, { boost: WORTH, fuzzy: 2 }).flatMap(({ terms }) => terms);
  return near.find((each) => is_slip(word, each));
}

/**
 * Whether one slip leads from the word that was meant to the one that was typed: two letters changed places, one is
 * missing or stands twice, or another stands for it. Of a long word a letter is any other, or one too many, but for
 * the last. Where any letter may be any other, real words become others: *killed* is not *skilled*.
 *
 * @param {string} typed
 * @param {string} meant
 */
export function is_slip(typed, meant) {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (!at) return false;
  const [letter, other] = [typed[at], meant[at]];
  const any = typed.length >= LONG && at < typed.length - 1;
  /** @param {number} one @param {number} two */
  const goes_on = (one, two) => typed.slice(at + one) === meant.slice(at + two);
  return (
    goes_on(0, 1) ||
    (goes_on(1, 0) && (any || letter === typed[at - 1])) ||
    (goes_on(1, 1) && (any || is_alike(letter, other))) ||
    (goes_on(2, 2) && letter === meant[at + 1] && other === typed[at + 1])
  );
}

/** Of other alphabets nothing is known: there each letter may be another. @param {string} one @param {string} other */
function is_alike(one, other) {
  if (!/[a-z]/.test(one + other)) return true;
  const sound = ALIKE.some((letters) => letters.includes(one) && letters.includes(other));
  return sound || KEYS.includes(one + other) || KEYS.includes(other + one);
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
 * Which parts of what was typed a place has: for each, the words that were found. Where the book says it in several
 * words, these stand there one after the other, and count as one: each alone means something else. If they are the
 * title of a page, that page alone is meant, and not each page that leads there.
 *
 * @param {import("minisearch").SearchResult} result
 * @param {Unit[]} units
 * @param {{places: Index["places"], titles: Map<string, number[]>, endings: string[]}} book
 * @returns {Map<Unit, string[]>}
 */
function parts_in({ id, terms, queryTerms }, units, { places, titles, endings }) {
  /** @param {string[]} words */
  const begun_by = (words) => terms.filter((term) => words.some((word) => term.startsWith(word)));
  /** @type {(typed: string) => string[] | null} */
  const as_typed = (typed) => {
    const words = words_of(typed).map(plain);
    if (!words.every((word) => queryTerms.includes(word))) return null;
    return begun_by(words);
  };
  /** @type {(stem: string) => string[] | null} */
  const of_stem = (stem) => {
    const found = begun_by([stem]).filter((term) => term === stem || endings.includes(term.slice(stem.length)));
    return found.length ? found : null;
  };
  /** @type {(way: string) => string[] | null} */
  const as_said = (way) => {
    const words = words_of(way).map(plain);
    if (!words.every((word) => queryTerms.includes(word))) return null;
    if (words.length < 2) return begun_by(words);
    const key = words.join(" ");
    const is_there = titles.get(key)?.includes(id) ?? stands_in(places[id], [plain(way)]);
    return is_there ? [key] : null;
  };
  return new Map(
    units.flatMap((unit) => {
      const ways = [as_typed(unit.typed), ...[...unit.stems, ...unit.forms].map(of_stem), ...unit.says.map(as_said)];
      const found = ways.filter((way) => way !== null);
      return found.length ? [/** @type {const} */ ([unit, found.flat()])] : [];
    }),
  );
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
 * @typedef {object} Place a place that was found
 * @property {number} id
 * @property {string[]} terms the words of the index that were found there
 * @property {number} score
 * @property {number} share how many parts of what was typed its page has
 * @property {number} has how many of them it has itself
 * @property {number} whole how many of them as words of their own: *organs* for *organ*, and not *organisation*
 */

/**
 * Look for places that have all words; where these are on few pages, for pages that have all words in several places.
 * Where there are none at all, for the words that were meant. What has only some of the words is told apart.
 *
 * @param {MiniSearch} search
 * @param {Unit[]} typed
 * @param {Unit[]} mended the same, with the word that was meant for one that is mistyped
 * @param {{places: Index["places"], titles: Map<string, number[]>, endings: string[]}} book
 * @returns {{how: "all" | "near", all: Place[], some: Place[]}}
 */
function looked_for(search, typed, mended, book) {
  const options = { boost: WORTH, prefix: may_go_on };
  const combineWith = /** @type {const} */ ("AND");
  const is_mended = mended.some((unit, n) => unit !== typed[n]);
  /** @type {["all" | "near", Unit[]][]} */
  const ways = [["all", typed], ...(is_mended ? [/** @type {["near", Unit[]]} */ (["near", mended])] : [])];
  /** @type {Place[]} */
  let found = [];
  for (const [how, units] of ways) {
    const queries = units.flatMap(({ typed, stems, forms, says }) => [
      ...[typed, ...says].map((way) => ({ combineWith, queries: words_of(way) })),
      ...[...stems, ...forms].map((stem) => ({ queries: [stem], boostTerm: () => AS_A_STEM })),
    ]);
    const places = search.search({ combineWith: "OR", queries }, options).flatMap((result) => {
      const parts = parts_in(result, units, book);
      return parts.size ? [{ id: result.id, score: result.score, parts }] : [];
    });
    const page_of = (/** @type {{id: number}} */ { id }) => book.places[id][0];
    /** @type {Map<number, Set<Unit>>} */
    const on_page = new Map();
    for (const place of places) {
      on_page.set(page_of(place), new Set([...(on_page.get(page_of(place)) ?? []), ...place.parts.keys()]));
    }
    found = places.map((place) => ({
      id: place.id,
      score: place.score,
      terms: [...new Set([...place.parts.values()].flat())],
      share: on_page.get(page_of(place))?.size ?? 0,
      has: place.parts.size,
      whole: [...place.parts].filter(([unit, found]) => is_whole(unit, found, book.endings)).length,
    }));
    const at_once = found.filter(({ has }) => has === units.length);
    const pages = new Set(at_once.map(page_of));
    const apart = found.filter((place) => place.share === units.length && !pages.has(page_of(place)));
    const all = pages.size < FEW ? [...at_once, ...apart] : at_once;
    if (all.length) return { how, all, some: found.filter(({ share }) => share < units.length) };
  }
  return { how: "all", all: [], some: found };
}

/**
 * Whether a part was found as more than the beginning of longer words.
 *
 * @param {Unit} unit
 * @param {string[]} found
 * @param {string[]} endings
 */
function is_whole({ typed, forms }, found, endings) {
  const words = words_of(typed).map(plain);
  /** @param {string} each */
  const is_longer = (each) =>
    words.some((word) => each.startsWith(word) && !["", ...endings].includes(each.slice(word.length)));
  return found.some((each) => forms.includes(each) || !is_longer(each));
}

/** A word of three letters may go on; a shorter one stands for itself. @param {string} word */
const may_go_on = (word) => word.length >= 3 || UNSPACED_LETTER.test(word);

/**
 * The parts of what was typed: a word, or the longest phrase for which the book says something else. Small words are
 * parts only where nothing else was typed.
 *
 * @typedef {object} Unit
 * @property {string} typed
 * @property {string[]} stems a single word without its endings
 * @property {string[]} forms the other forms of it
 * @property {string[]} says what the book says for it
 *
 * @param {string[]} words
 * @param {object} known
 * @param {Map<string, Index["words"][number]>} known.synonyms
 * @param {Set<string>} known.small
 * @param {string[]} known.endings
 * @param {Map<string, string[]>} known.forms
 */
function asked(words, { synonyms, small, endings, forms }) {
  /** @type {Unit[]} */
  const units = [];
  for (let at = 0; at < words.length; ) {
    let length = words.length - at;
    while (length > 1 && !synonyms.has(key_of(words.slice(at, at + length).join(" ")))) length -= 1;
    const typed = words.slice(at, at + length).join(" ");
    const word = plain(typed);
    const { says = [] } = synonyms.get(key_of(typed)) ?? {};
    const stems = length > 1 || says.length ? [] : without_endings(word, endings);
    units.push({ typed, stems, forms: forms.get(word) ?? [], says });
    at += length;
  }
  const telling = units.filter(({ typed, says }) => says.length || !small.has(plain(typed)));
  return telling.length ? telling : units;
}

/** The parts of a question: small words make no other one of it. @param {Unit[]} units */
const as_question = (units) => units.map(({ typed }) => key_of(typed)).join(" ");

/** Whether a word begins another one, and so finds it as it stands. @param {string} word @param {string} other */
const goes_on = (word, other) => other.startsWith(plain(word));

/** What remains of a word, where long enough: *lock* of *locks*. @param {string} word @param {string[]} endings */
const without_endings = (word, endings) =>
  endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORT)
    .map((ending) => word.slice(0, -ending.length));

/**
 * @param {{id: number, terms: string[]}[]} results
 * @param {Index} index
 * @param {number[]} [whole] places that are meant as they begin, and no folded part of them
 * @returns {Found[]}
 */
function by_page(results, { pages, places, folds }, whole = []) {
  /** @type {Map<number, Found>} */
  const found = new Map();
  for (const { id, terms } of results) {
    const [page, anchor, heading, text] = places[id];
    const there = found.get(page) ?? { page: pages[page], hits: [] };
    there.hits.push({ anchor, heading, text, folds: whole.includes(id) ? [] : (folds[id] ?? []), found: terms });
    found.set(page, there);
  }
  return [...found.values()];
}
