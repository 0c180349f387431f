/**
 * A file for the calendar of the learner's device: whole days, and a title that tells others nothing. Pure.
 *
 * iCalendar (RFC 5545) by hand: two entries with five lines each need no library.
 */

/** A name that tells others nothing. */
export const CALENDAR_FILE = "dates.ics";

/**
 * @param {string[]} days as "2026-11-25"
 * @param {string} title
 * @param {Date} now
 */
export function calendar(days, title, now) {
  const stamp = `${now.toISOString().slice(0, 19)}Z`.replace(/[-:]/g, "");
  const entries = days.flatMap((day) => [
    "BEGIN:VEVENT",
    `UID:${day}-${now.getTime().toString(36)}@dates`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replace(/-/g, "")}`,
    `SUMMARY:${escaped(title)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dates//EN", ...entries, "END:VCALENDAR"];
  return `${lines.flatMap(folded).join("\r\n")}\r\n`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");
}

/**
 * A line may have 75 bytes; one of 18 characters has no more, in any script.
 * @param {string} line @returns {string[]}
 */
function folded(line) {
  if (new Blob([line]).size <= 75) return [line];
  const parts = [...line].reduce((/** @type {string[]} */ all, sign, place) => {
    if (place % 18 === 0) all.push("");
    all[all.length - 1] += sign;
    return all;
  }, []);
  return parts.map((part, place) => (place ? ` ${part}` : part));
}
