/**
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 * @import {Opened} from "./lock.jsx"
 */
import { render } from "../../kit/draw.jsx";
import { can_lock, name_of, open_lock, read_record } from "../../records/lock.js";
import { Card } from "./card.jsx";
import { LOCK, WITHOUT } from "./vault.js";

/**
 * The card covers the page until it is opened, or until one goes on without.
 * @param {Document} document @param {{store: Store, strings: Strings}} given
 * @param {object} page
 * @param {boolean} page.waits whether words are in its memory alone
 * @param {(then: (opened: Opened) => void) => void} [page.gone] what to do where the lock is taken away meanwhile
 * @returns {Promise<Opened>}
 */
export async function ask(document, { store, strings }, { waits, gone }) {
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
    /** @param {Opened} opened */
    const then = (opened) => {
      for (const name of ["storage", "pageshow"]) view.removeEventListener(name, look);
      render(null, place);
      place.remove();
      root.classList.remove("is-locked");
      document.body.style.visibility = visibility;
      done(opened);
    };
    const again = () => document.location.reload();
    const look = () => {
      if (read_lock() !== null) return;
      for (const name of ["storage", "pageshow"]) view.removeEventListener(name, look);
      gone?.(then);
    };
    for (const name of gone ? ["storage", "pageshow"] : []) view.addEventListener(name, look);
    /** @param {string} passphrase */
    const try_it = async (passphrase) => {
      const record = read_record(read_lock());
      const opened = record && (await open_lock(record, passphrase));
      // Whoever took it away in that moment took it from here too.
      if (opened && read_lock() !== null) then(opened);
      return Boolean(opened);
    };
    const without = () => {
      session.write(prefix + WITHOUT, name_of(read_lock()));
      then({ master: "", cipher: null });
    };
    const can = !read_record(read_lock()) ? "bad" : can_lock() ? "open" : "unable";
    document.body.style.visibility = "";
    document.body.append(place);
    render(<Card {...{ document, store, strings, can, waits, try_it, without, again }} />, place);
  });
}
