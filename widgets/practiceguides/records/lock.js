/**
 * What a passphrase does: keys from it, and values that only they open. Pure but for chance; needs WebCrypto.
 *
 * A passphrase and a random salt give a master key (PBKDF2-HMAC-SHA-256), and this gives two (HKDF): one makes names,
 * one seals values (AES-GCM, a new nonce for each). A stored name is an HMAC of the key, so that nobody reads of which
 * item a value is; a value is sealed together with its key, for its stored name alone, and filled up to a whole number
 * of blocks, so that its length tells little. There is no other trace of the passphrase than a sealed check value.
 *
 * Where the passphrase was changed, the master key stays, sealed by what comes from the new one: one write changes it,
 * and what other tabs and pages sealed still opens.
 *
 * @typedef {object} Record what is stored in clear
 * @property {1} v
 * @property {string} salt
 * @property {number} count how often the passphrase is worked through
 * @property {string} check
 * @property {string} [master] sealed, where the passphrase was changed
 */
import { is_record } from "../kit/data.js";

/**
 * OWASP's Password Storage Cheat Sheet asks for so many rounds of PBKDF2-HMAC-SHA-256. What that costs a learner stands
 * in widgets/README.md.
 */
export const COUNT = 600_000;

/** More would be somebody's trick to keep a device busy. */
const MOST = 20_000_000;

const WORDS = 3;
const SIGNS = 12;
/** With three words too: a passphrase of three letters is none. */
const FEWEST = 8;

const BLOCK = 256;
const CHECK = "check";
const MASTER = "master";

/** As it is worked with: the same from every keyboard, and whatever the blanks. @param {string} passphrase */
export function plain(passphrase) {
  return passphrase.normalize("NFKC").trim().replace(/\s+/g, " ");
}

/** A telephone number, a date, or one sign over and over, whatever parts it: what is tried first. */
const GUESSED = /^(\p{Nd}*|(.)\2*)$/u;
const PARTS = /[\s()+./-]/g;

/** Whether it is long enough, and not guessed at once. @param {string} passphrase */
export function is_enough(passphrase) {
  const text = plain(passphrase);
  if (GUESSED.test(text.replace(PARTS, ""))) return false;
  const length = [...text].length;
  return length >= SIGNS || (length >= FEWEST && words_in(text) >= WORDS);
}

/**
 * Between spaces; where a script joins its words, as the browser parts them, if it can.
 * @param {string} text
 */
function words_in(text) {
  const parts = text.split(" ");
  if (!/\p{Lo}/u.test(text) || !Intl.Segmenter) return parts.length;
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** Whether this browser can lock here: pages from plain `http` are not given the means. */
export function can_lock() {
  return typeof crypto === "object" && Boolean(crypto.subtle);
}

/** @param {string | null} text as it is stored @returns {Record | null} null: none, or one that is damaged */
export function read_record(text) {
  try {
    const found = JSON.parse(text ?? "null");
    if (!is_record(found) || found.v !== 1) return null;
    const { salt, count, check, master } = found;
    const fits = typeof salt === "string" && typeof check === "string" && typeof count === "number";
    if (!fits || !(count >= 1 && count <= MOST)) return null;
    if (master !== undefined && typeof master !== "string") return null;
    return bytes(salt).length >= 16 && bytes(check).length ? { v: 1, salt, count, check, master } : null;
  } catch {
    return null;
  }
}

/**
 * A new lock.
 * @param {string} passphrase @param {number} [count]
 * @returns {Promise<{record: Record, master: string, cipher: Cipher}>}
 */
export async function make_lock(passphrase, count = COUNT) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const master = await derive(passphrase, salt, count);
  const cipher = await cipher_of(master);
  const check = await cipher.seal(CHECK, CHECK, "");
  return { record: { v: 1, salt: letters(salt), count, check }, master, cipher };
}

/**
 * The same lock under another passphrase.
 * @param {string} master @param {string} passphrase @param {number} [count]
 * @returns {Promise<Record>}
 */
export async function change_lock(master, passphrase, count = COUNT) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const [own, cipher] = [await cipher_of(await derive(passphrase, salt, count)), await cipher_of(master)];
  const check = await cipher.seal(CHECK, CHECK, "");
  return { v: 1, salt: letters(salt), count, check, master: await own.seal(MASTER, MASTER, master) };
}

/**
 * @param {Record} record @param {string} passphrase
 * @returns {Promise<{master: string, cipher: Cipher} | null>} null where it is another passphrase
 */
export async function open_lock(record, passphrase) {
  const own = await derive(passphrase, bytes(record.salt), record.count);
  if (!record.master) return reopen(record, own);
  const opened = await (await cipher_of(own)).open(MASTER, record.master);
  return opened && reopen(record, opened.text);
}

/** @param {Record} record @param {string} master as it was given before */
export async function reopen(record, master) {
  try {
    const cipher = await cipher_of(master);
    return (await cipher.open(CHECK, record.check)) ? { master, cipher } : null;
  } catch {
    return null;
  }
}

/** @param {string} passphrase @param {BufferSource} salt @param {number} iterations */
async function derive(passphrase, salt, iterations) {
  const text = new TextEncoder().encode(plain(passphrase));
  const key = await crypto.subtle.importKey("raw", text, "PBKDF2", false, ["deriveBits"]);
  return letters(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, 256));
}

/** @param {string} master @returns {Promise<Cipher>} rejects where it is none */
export async function cipher_of(master) {
  const { subtle } = crypto;
  const key = await subtle.importKey("raw", bytes(master), "HKDF", false, ["deriveKey"]);
  /** @param {string} info */
  const from = (info) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  });
  const names = { name: "HMAC", hash: "SHA-256", length: 256 };
  const values = { name: "AES-GCM", length: 256 };
  return new Cipher(
    await subtle.deriveKey(from("names"), key, names, false, ["sign"]),
    await subtle.deriveKey(from("values"), key, values, false, ["encrypt", "decrypt"]),
  );
}

export class Cipher {
  /** @param {CryptoKey} names @param {CryptoKey} values */
  constructor(names, values) {
    this.names = names;
    this.values = values;
  }

  /** The name under which a key's value is stored. @param {string} key */
  async name(key) {
    return letters(await crypto.subtle.sign("HMAC", this.names, new TextEncoder().encode(key)));
  }

  /** @param {string} name @param {string} key @param {string} text */
  async seal(name, key, text) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const inside = new TextEncoder().encode(JSON.stringify([key, text]));
    // Blanks after it mean nothing.
    const filled = new Uint8Array(Math.ceil(inside.length / BLOCK) * BLOCK).fill(32);
    filled.set(inside);
    const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(iv, name), this.values, filled));
    const all = new Uint8Array(iv.length + sealed.length);
    all.set(iv);
    all.set(sealed, iv.length);
    return letters(all);
  }

  /**
   * @param {string} name @param {string} sealed
   * @returns {Promise<{key: string, text: string} | null>} null where it is damaged, or was sealed for another name
   */
  async open(name, sealed) {
    try {
      const all = bytes(sealed);
      const inside = await crypto.subtle.decrypt(parameters(all.slice(0, 12), name), this.values, all.slice(12));
      const [key, text] = JSON.parse(new TextDecoder().decode(inside));
      return typeof key === "string" && typeof text === "string" ? { key, text } : null;
    } catch {
      return null;
    }
  }
}

/** @param {Uint8Array} iv @param {string} name @returns {AesGcmParams} */
function parameters(iv, name) {
  return { name: "AES-GCM", iv: /** @type {BufferSource} */ (iv), additionalData: new TextEncoder().encode(name) };
}

/** @param {ArrayBuffer | Uint8Array} data */
function letters(data) {
  let text = "";
  for (const each of new Uint8Array(data)) text += String.fromCharCode(each);
  return btoa(text);
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
function bytes(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
