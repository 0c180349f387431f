/** Days as "2026-11-25", counted where the learner is. All but `today` is pure. */

const LENGTH = 86400000;

/** Today by the clock of this device. Only a view may ask. @returns {string} */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** @param {unknown} value @returns {value is string} */
export function is_day(value) {
  // A day that no month has, such as 31 February, becomes another day or none.
  return (
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    later(value, 0) === value
  );
}

/** @param {string} day @param {number} count @returns {string} so many days later */
export function later(day, count) {
  return new Date(Date.parse(day) + count * LENGTH).toISOString().slice(0, 10);
}

/** @param {string} from @param {string} to @returns {number} how many days lie between */
export function days(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / LENGTH);
}

/** @type {Record<string, Intl.DateTimeFormat>} */
const formats = {};

/** @param {string} day @param {string} language @returns {string} as people write it: 25 November 2026 */
export function written(day, language) {
  // A browser takes "en" for the United States, where the month comes first.
  formats[language] ??= new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return formats[language].format(Date.parse(day));
}

/**
 * Writing the first day takes a browser longer than a click may take, so one is written before.
 * @param {string} language
 */
export function get_ready(language) {
  setTimeout(() => written("2000-01-01", language), 500);
}
