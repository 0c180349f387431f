/** @import {Strings} from "./types.js" */

/**
 * Interface text in the page's language. `{name}` takes a value. With a value `n` the plural
 * form `key.one`, `key.other` … that the language wants is taken.
 * @param {Strings} strings @param {string} key @param {Record<string, string | number>} [values]
 */
export function words(strings, key, values = {}) {
  const text = plural(strings, key, values.n) ?? strings[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

/**
 * Several in one, as `Words.listed` in Python joins them: *A, B and C*, or with commas alone.
 * @param {Strings} strings @param {string[]} parts @param {"and" | "plain"} how
 */
export function listed(strings, parts, how) {
  const [first = "", ...others] = parts;
  return others.reduce((before, after, place) => {
    const key = `list_${how}_${place === others.length - 1 ? "last" : "next"}`;
    return words(strings, key, { before, after });
  }, first);
}

/** To make one takes longer than all the words of a page. @type {Record<string, Intl.PluralRules>} */
const rules = {};

/** @param {string} language */
function rules_of(language) {
  rules[language] ??= new Intl.PluralRules(language);
  return rules[language];
}

/** @param {Strings} strings @param {string} key @param {unknown} n @returns {string | undefined} */
function plural(strings, key, n) {
  if (typeof n !== "number") return undefined;
  const form = rules_of(strings.language).select(n);
  return strings[`${key}.${form}`] ?? strings[`${key}.other`];
}
