// @ts-check
/**
 * The page's side. Firefox gives each file that is opened from a folder a storage of its own; so every page of the
 * book holds the same small neighbour, storage.html, in a hidden frame, and keeps in its storage what it keeps.
 *
 * What the frame holds comes once. From then on the page reads its own copy and sends each change.
 *
 * @import {Store} from "../../kit/store.js"
 * @import {Copy} from "./copy.js"
 * @import {Change, Name, Told} from "./serve.js"
 */
import { copy_of } from "./copy.js";

/** How long a slow stick may take, in milliseconds. Then the page goes on alone. */
const PATIENCE = 3000;

/** How long one who leaves waits at most for the frame, in milliseconds; the page is covered already. */
const LONGEST = 300;

/**
 * @param {Document} document
 * @param {{store: Store, go: () => void}} page `go` draws the page
 */
export function share(document, { store, go }) {
  const view = /** @type {Window} */ (document.defaultView);
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.src = new URL("storage.html", src).href;

  /** How many changes the frame has not answered. */
  let open = 0;
  let when_written = () => {};
  /** @param {Change} change */
  const send = (change) => {
    open += 1;
    frame.contentWindow?.postMessage(change, "*");
  };
  /** @type {Record<Name, Copy> | undefined} */
  let copies;
  const alone = view.setTimeout(() => {
    frame.remove();
    go();
  }, PATIENCE);

  view.addEventListener("message", (/** @type {MessageEvent<Told>} */ { data, source }) => {
    if (source !== frame.contentWindow) return;
    if ("held" in data) {
      view.clearTimeout(alone);
      const session = copy_of("session", data.held.session, send);
      const local = copy_of("local", data.held.local, send);
      copies = { session, local };
      move_in(store, session, local);
      store.written = (then) => {
        when_written = then;
        view.setTimeout(then, open ? LONGEST : 0);
      };
      go();
    } else if (copies && "answer" in data) {
      const { name, key, refused } = data.answer;
      open -= 1;
      if (!open) when_written();
      const slot = store.slots.get(key);
      // Saved once more, the slot hears of it.
      if (copies[name].learn(key, refused)) slot?.set(slot.state);
    } else if (copies && "elsewhere" in data) {
      const { key, text } = data.elsewhere;
      for (const each of key === null ? Object.keys(copies.local) : [key]) copies.local.take(each, text);
      view.dispatchEvent(new StorageEvent("storage", { key, newValue: text }));
    }
  });
  // Of other tabs the frame tells. What the browser says itself may be about what this page sent.
  view.addEventListener("storage", (event) => event.isTrusted && event.stopImmediatePropagation(), true);
  // Not in the body: "Leave now" empties that, and what it forgets is to be forgotten in the frame.
  document.documentElement.append(frame);
}

/**
 * From now on the store is in the frame. What this page kept while it was alone comes along.
 * @param {Store} store @param {Copy} session @param {Copy} local
 */
function move_in(store, session, local) {
  const entries = store.entries();
  const kept = [store.session, store.local].flatMap((area) => {
    const own = area.reach;
    return area.keys(store.prefix).map((key) => ({ area, own, key, text: area.read(key) ?? "" }));
  });
  store.session.reach = () => session;
  store.local.reach = () => local;
  store.apart = false;
  for (const { area, own, key, text } of kept) {
    const here = area.read(key);
    if (here === text) continue; // A browser can be set to give all files one storage.
    const both = entries.filter(({ id }) => store.prefix + id === key);
    const refused = here === null ? area.write(key, text) : store.adopt(both);
    if (!refused) own().removeItem(key);
  }
}
