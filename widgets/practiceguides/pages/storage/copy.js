/**
 * A page's copy of one of the frame's storages. As in a `Storage`, its own properties are the values.
 *
 * @import {Change, Name, Values} from "./serve.js"
 * @typedef {object} Methods
 * @property {(key: string) => string | null} getItem
 * @property {(key: string, text: string) => void} setItem
 * @property {(key: string) => void} removeItem
 * @property {(key: string, text: string | null) => void} take
 * @property {(key: string, is_refused: boolean) => boolean} learn
 * @typedef {Values & Methods} Copy
 */

/** How many letters may be kept: half of what Firefox has room for, since it may count two bytes a letter. */
const ROOM = 2_500_000;

/**
 * @param {Name} name @param {Values} values @param {(change: Change) => void} send
 * @returns {Copy}
 */
export function copy_of(name, values, send) {
  /** @type {Set<string>} keys for whose value the frame had no room */
  const refused = new Set();
  const copy = Object.assign(Object.create({ getItem, setItem, removeItem, take, learn }), values);

  /** @param {string} key @returns {string | null} */
  function getItem(key) {
    return Object.prototype.hasOwnProperty.call(copy, key) ? copy[key] : null;
  }
  /** @param {string} key @param {string} text */
  function setItem(key, text) {
    let letters = key.length + text.length;
    for (const [each, value] of Object.entries(copy)) if (each !== key) letters += each.length + value.length;
    if (letters > ROOM) throw new DOMException("", "QuotaExceededError");
    take(key, text);
    send({ name, key, text });
    if (refused.has(key)) throw new DOMException("", "QuotaExceededError");
  }
  /** @param {string} key */
  function removeItem(key) {
    take(key, null);
    send({ name, key, text: null });
  }
  /** The value that the frame has now. @param {string} key @param {string | null} text */
  function take(key, text) {
    if (text === null) delete copy[key];
    else copy[key] = text;
  }
  /**
   * Whether the frame had room.
   * @param {string} key
   * @param {boolean} is_refused
   * @returns {boolean} whether that is new
   */
  function learn(key, is_refused) {
    if (refused.has(key) === is_refused) return false;
    if (is_refused) refused.add(key);
    else refused.delete(key);
    return true;
  }
  return copy;
}

/**
 * Whether a storage took a value, and holds it.
 * @param {Pick<Storage, "getItem" | "setItem">} area @param {string} key @param {string} text
 */
export function put(area, key, text) {
  try {
    area.setItem(key, text);
    return area.getItem(key) === text;
  } catch {
    return false;
  }
}
