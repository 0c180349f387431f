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

/** @param {Strings} strings @param {string} key @param {unknown} n @returns {string | undefined} */
function plural(strings, key, n) {
  if (typeof n !== "number") return undefined;
  const form = new Intl.PluralRules(strings.language).select(n);
  return strings[`${key}.${form}`] ?? strings[`${key}.other`];
}
