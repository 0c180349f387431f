/** Questions that every `restore` asks of a value that may be anything. */

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function is_record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} value @returns {value is string[]} */
export function is_texts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** @param {unknown} one @param {unknown} other */
export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
