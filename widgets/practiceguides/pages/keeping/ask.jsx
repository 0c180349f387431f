/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 * @import {Opened} from "./lock.jsx"
 */
import { render } from "../../kit/draw.jsx";
import { can_lock, open_lock, read_record } from "../../records/lock.js";
import { OFTEN } from "../../records/store.js";
import { Card } from "./card.jsx";
import { is_off, KEY, LOCK, LOCKED, OFF, SEALED, WHOSE, WITHOUT } from "./vault.js";

/**
 * The card covers the page until it is opened, or until one goes on without.
 * @param {Document} document @param {{store: Store, strings: Strings}} given
 * @param {object} page
 * @param {boolean} page.waits whether words are in its memory alone
 * @param {(then: (opened: Opened) => void, is_unheard: boolean) => void} [page.gone] what to do where the lock is taken
 *   away meanwhile; `is_unheard`: with all that is kept, for all that is known
 * @param {() => void} [page.look] whoever looks after that itself
 * @returns {Promise<Opened>}
 */
export async function ask(document, { store, strings }, page) {
  const { local, session, prefix } = store;
  const view = /** @type {Window} */ (document.defaultView);
  // Another tab may change the passphrase, or take the lock away.
  const read_lock = () => local.read(prefix + LOCK);
  const root = document.documentElement;
  const place = document.createElement("main");
  place.className = "pg-lock";
  const { visibility } = document.body.style;
  root.classList.add("is-locked");
  // Behind a dialog that is open, also where it is not shown, nothing can be pressed.
  for (const each of document.querySelectorAll("dialog")) each.close();
  return new Promise((done) => {
    const again = () => {
      stop();
      document.location.reload();
    };
    const whose = local.read(prefix + WHOSE);
    /** @param {Event} [event] of a storage, or of the page that comes back */
    const look = (event) => {
      if (page.look) return page.look();
      const { key, newValue } = /** @type {Partial<StorageEvent>} */ (event ?? {});
      // Where it comes off, it leaves its key for what this tab sealed.
      const is_key = key === prefix + LOCKED && is_off(newValue ?? null) && session.keys(prefix + SEALED).length;
      if (is_key) session.write(prefix + KEY, String(newValue).slice(OFF.length));
      // What is told comes after what it tells of, and in its order.
      const is_early = event?.type === "storage" && key !== null && key !== prefix + LOCK;
      if (is_early || read_lock() !== null) return;
      stop();
      page.gone?.(then, event?.type !== "storage" && local.read(prefix + WHOSE) !== whose);
    };
    // Not every browser tells its tabs of each other, and none tells a page in its cache.
    const names = ["storage", "pageshow", "focus"];
    for (const name of names) view.addEventListener(name, look);
    const looking = view.setInterval(look, OFTEN);
    const stop = () => {
      for (const name of names) view.removeEventListener(name, look);
      view.clearInterval(looking);
    };
    /** @param {Opened} opened */
    const then = (opened) => {
      stop();
      render(null, place);
      place.remove();
      root.classList.remove("is-locked");
      document.body.style.visibility = visibility;
      done(opened);
    };
    /** @param {string} passphrase */
    const try_it = async (passphrase) => {
      look();
      // The page loads itself anew.
      if (read_lock() === null) return true;
      const record = read_record(read_lock());
      const opened = record && (await open_lock(record, passphrase));
      // Whoever took it away in that moment took it from here too.
      if (opened && read_lock() !== null) then(opened);
      return Boolean(opened);
    };
    const without = () => {
      session.write(prefix + WITHOUT, "yes");
      const whose = local.read(prefix + WHOSE);
      if (whose !== null) session.write(prefix + WHOSE, whose);
      then({ master: "", cipher: null });
    };
    const can = !read_record(read_lock()) ? "bad" : can_lock() ? "open" : "unable";
    document.body.style.visibility = "";
    document.body.append(place);
    render(<Card {...{ document, store, strings, can, waits: page.waits, try_it, without, again }} />, place);
  });
}
