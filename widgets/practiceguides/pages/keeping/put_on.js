/**
 * Putting a lock on, so that a failure or the end of the tab at any moment leaves all that was written readable.
 *
 * @import {Record as Lock} from "../../records/lock.js"
 * @import {Name} from "../storage/serve.js"
 * @import {Vault} from "./vault.js"
 */
import { put } from "../storage/copy.js";
import { KEEP, LOCK, NAMES, SEALED } from "./vault.js";

/**
 * What lies in clear is sealed, and then removed.
 * @param {Vault} vault that is new @param {Lock} lock
 * @returns {Promise<boolean>} false: there was no room, or another one is on, and all is as it was
 */
export async function put_on(vault, lock) {
  const { raw } = vault;
  const { prefix } = vault.store;
  const all = () =>
    NAMES.flatMap((name) =>
      vault
        .keys(name)
        .filter((key) => !key.startsWith(prefix + SEALED))
        .map((key) => ({ name, key, text: raw[name].getItem(key) ?? "" })),
    );
  const secret = () => all().filter(({ key }) => !vault.is_clear(key));
  /** @type {Map<string, string>} what is sealed, by its place */
  const sealed = new Map();
  /** @type {{name: Name, place: string}[]} */
  const written = [];
  const undo = () => {
    for (const { name, place } of written) raw[name].removeItem(place);
    vault.stop();
    return false;
  };
  /** @param {{name: Name, key: string, text: string}} value */
  const is_sealed = ({ name, key, text }) => sealed.get(`${name} ${key}`) === text;
  // The learner may write on meanwhile.
  for (let next = secret(); next.length; next = secret().filter((each) => !is_sealed(each))) {
    for (const { name, key, text } of next) {
      const value = await vault.seal(key, text);
      const place = prefix + SEALED + vault.names.get(key);
      written.push({ name, place });
      if (!put(raw[name], place, value)) return undo();
      if (name === "local") vault.seen.set(place, value);
      sealed.set(`${name} ${key}`, text);
    }
  }
  // From here on without a pause. This one write decides: before it all is in clear, after it all is sealed.
  // Another tab may have put one on meanwhile.
  const is_late = vault.is_left || raw.local.getItem(prefix + LOCK) !== null;
  if (is_late || !put(raw.local, prefix + LOCK, JSON.stringify(lock))) return undo();
  /** @type {{[key in Name]: Record<string, string>}} */
  const values = { session: {}, local: {} };
  for (const { name, key, text } of all()) values[name][key] = text;
  vault.copies = vault.copies_of(values);
  vault.take_over();
  for (const { name, key } of secret()) raw[name].removeItem(key);
  if (raw.local.getItem(prefix + KEEP) === "yes") put(raw.local, prefix + KEEP, "lock");
  return true;
}
