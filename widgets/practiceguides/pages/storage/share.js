/**
 * The page's side. Firefox gives each file that is opened from a folder a storage of its own; so every page of the
 * book holds the same small neighbour, storage.html, in a hidden frame, and keeps in its storage what it keeps.
 *
 * What the frame holds comes once. From then on the page reads its own copy and sends each change.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Copy} from "./copy.js"
 * @import {Change, Name, Told} from "./serve.js"
 */
import { copy_of, put } from "./copy.js";

/** How long a slow USB stick may take, in milliseconds. Then the page goes on, and keeps nothing. */
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
  // Pages in a language of their own folder hold the frame of the book around them: answers are the same.
  frame.src = new URL(document.documentElement.dataset.storage ?? "storage.html", src).href;

  /** What the frame has not answered, in its order. @type {Change[]} */
  const sent = [];
  let when_written = () => {};
  /** @param {Change} change */
  const send = (change) => {
    sent.push(change);
    frame.contentWindow?.postMessage(change, "*");
  };
  /** @type {Record<Name, Copy> | undefined} */
  let copies;
  const give_up = view.setTimeout(() => {
    frame.remove();
    go();
  }, PATIENCE);

  view.addEventListener("message", (/** @type {MessageEvent<Told>} */ { data, source }) => {
    if (!source || source !== frame.contentWindow) return;
    if ("held" in data) {
      view.clearTimeout(give_up);
      const session = copy_of("session", data.held.session, send);
      const local = copy_of("local", data.held.local, send);
      copies = { session, local };
      Object.assign(store, { storages: { sessionStorage: session, localStorage: local }, trouble: null });
      store.written = (then) => {
        when_written = then;
        view.setTimeout(then, sent.length ? LONGEST : 0);
      };
      go();
      land(document, view);
    } else if (copies && "emptied" in data) {
      const copy = copies[data.emptied];
      const is_on_its_way = (/** @type {string} */ key) => sent.some((change) => change.key === key);
      for (const key of Object.keys(copy)) if (!is_on_its_way(key)) copy.take(key, null);
      store.mind();
    } else if (copies && "answer" in data) {
      const { name, key, refused } = data.answer;
      const text = copies[name].getItem(key);
      sent.shift();
      if (!sent.length) when_written();
      const slot = store.slots.get(key);
      // Saved once more, the slot hears of it. A value of another page stays in the tab at least.
      if (copies[name].learn(key, refused)) slot?.set(slot.state);
      if (refused && !slot && name === "local" && text !== null) put(copies.session, key, text);
    } else if (copies && "elsewhere" in data) {
      const { key, text } = data.elsewhere;
      for (const each of key === null ? Object.keys(copies.local) : [key]) copies.local.take(each, text);
      view.dispatchEvent(new StorageEvent("storage", { key, newValue: text }));
    }
  });
  // Of other tabs the frame tells. What the browser says itself may be about what this page sent.
  view.addEventListener("storage", (event) => copies && event.isTrusted && event.stopImmediatePropagation(), true);
  // Not in the body: "Leave now" empties that, and what it forgets is to be forgotten in the frame.
  document.documentElement.append(frame);
}

/**
 * The browser went to what the address names before the page was drawn. Where one comes back to, it knows itself.
 * @param {Document} document @param {Window} view
 */
export function land(document, view) {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (view.performance.getEntriesByType("navigation"));
  if (navigation?.type !== "navigate") return;
  document.querySelector(":target")?.scrollIntoView();
}
