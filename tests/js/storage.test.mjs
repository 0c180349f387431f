// One storage for all pages, where the browser gives each file its own: a page and the frame in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { serve } from "../../widgets/practiceguides/pages/storage/serve.js";
import { share } from "../../widgets/practiceguides/pages/storage/share.js";
import { erase_all } from "../../widgets/practiceguides/records/erase.js";
import { Store } from "../../widgets/practiceguides/records/store.js";
import { NOTE, written } from "./kept.mjs";

globalThis.StorageEvent = class {
  constructor(type, { key, newValue }) {
    Object.assign(this, { type, key, newValue, isTrusted: false });
  }
};

const KEY = "practiceguides/b/n";
const stored = (text) => JSON.stringify({ rev: 1, by: "x", state: written(text), note: true });

/** Storage as the browser has it; `room` letters fit into a value. */
class FakeStorage {
  get length() {
    return Object.keys(this).length;
  }
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, value) {
    if (value.length > FakeStorage.room) throw new DOMException("", "QuotaExceededError");
    this[key] = value;
  }
  removeItem(key) {
    delete this[key];
  }
}

/** A window: who listens, and what is to be done later. */
class FakeWindow {
  constructor(areas, protocol = "file:") {
    Object.assign(this, areas, {
      location: { protocol },
      navigator: { userAgent: "Firefox/153.0" },
      performance: { getEntriesByType: () => [{ type: "navigate" }] },
    });
    this.listeners = [];
    this.timers = new Map();
  }
  addEventListener(type, listener, capture = false) {
    this.listeners[capture ? "unshift" : "push"]({ type, listener });
  }
  dispatchEvent(event) {
    let stopped = false;
    event.stopImmediatePropagation = () => (stopped = true);
    for (const { type, listener } of this.listeners) if (type === event.type && !stopped) listener(event);
  }
  setTimeout(then, wait) {
    this.timers.set(then, wait);
    return then;
  }
  clearTimeout(then) {
    this.timers.delete(then);
  }
}

/** Everything of one browser: the storages, and messages that are on their way. */
function browser({ protocol = "file:" } = {}) {
  FakeStorage.room = Infinity;
  const held = { sessionStorage: new FakeStorage(), localStorage: new FakeStorage() };
  const frames = [];
  const post = [];
  const deliver = () => {
    while (post.length) post.shift()();
  };

  /** A page that was opened, with its store; its own storage is given, or is new. */
  function open(own = { sessionStorage: new FakeStorage(), localStorage: new FakeStorage() }, { loads = true } = {}) {
    const view = new FakeWindow(own);
    const frame = new FakeWindow({ ...held, localStorage: heard(held.localStorage, () => frame) }, protocol);
    const element = {
      contentWindow: {
        postMessage: (data) => post.push(() => frame.dispatchEvent({ type: "message", data, source: frame.parent })),
      },
    };
    element.remove = () => (element.contentWindow = null);
    frame.parent = {
      postMessage: (data) =>
        post.push(() => view.dispatchEvent({ type: "message", data, source: element.contentWindow })),
    };
    frames.push(frame);
    const landed = [];
    const document = {
      defaultView: view,
      querySelector: (selector) => (selector === ":target" ? { scrollIntoView: () => landed.push("item-n") } : null),
      currentScript: { src: "file:///book/_static/storage.js" },
      createElement: () => element,
      documentElement: { dataset: {}, append: () => loads && serve(frame) },
    };
    const store = new Store("b", view);
    Object.assign(store, { storages: {}, trouble: "blocked", apart: false }); // As page.js does.
    const page = { store, view, frame, element, landed, drawn: 0 };
    share(document, { store, go: () => (page.drawn += 1) });
    deliver();
    return page;
  }
  /** What one frame writes onto the device, the frames of other tabs hear. */
  function heard(area, of) {
    const tell = (key, newValue) => {
      for (const each of frames)
        if (each !== of()) each.dispatchEvent({ type: "storage", key, newValue, storageArea: each.localStorage });
    };
    return new Proxy(area, {
      get: (target, name) =>
        ({
          getItem: (key) => target.getItem(key),
          setItem: (key, value) => [target.setItem(key, value), tell(key, value)],
          removeItem: (key) => [target.removeItem(key), tell(key, null)],
        })[name] ?? target[name],
    });
  }
  return { held, open, deliver };
}

test("what one page writes another page of the same tab reads", () => {
  const { held, open, deliver } = browser();
  const one = open();
  assert.deepEqual([one.drawn, one.store.trouble, one.landed], [1, null, ["item-n"]]);
  one.store.open("n", NOTE).set(written("words"));
  deliver();
  assert.deepEqual(Object.keys(held.sessionStorage), [KEY]);

  const other = open();
  assert.equal(other.store.open("n", NOTE).state.text, "words");
  erase_all(other.store);
  deliver();
  assert.deepEqual([held.sessionStorage, held.localStorage].flatMap(Object.keys), []);
});

test("what is kept on the device reaches the pages of other tabs at once", () => {
  const { open, deliver } = browser();
  const [one, other] = [open(), open()];
  const [mine, theirs] = [one, other].map(({ store }) => store.open("n", NOTE));
  mine.set(written("words"));
  mine.saving.keep();
  deliver();
  assert.deepEqual([theirs.state.text, theirs.kept], ["words", true]);
  theirs.saving.stop();
  deliver();
  assert.deepEqual([mine.state.text, mine.kept], ["words", false]);
});

test("what the browser says of its own storage is not heard: it may be what this page wrote", () => {
  const { open } = browser();
  const { store, view } = open();
  const slot = store.open("n", NOTE);
  slot.set(written("words"));
  slot.saving.keep();
  view.dispatchEvent({ type: "storage", key: KEY, newValue: null, isTrusted: true });
  assert.equal(slot.kept, true);
});

test("a page says when the frame has no room, and when it has room again", () => {
  const { open, deliver } = browser();
  const slot = open().store.open("n", NOTE);
  FakeStorage.room = 10;
  slot.set(written("many words"));
  deliver();
  assert.equal(slot.saving.trouble, "full");
  FakeStorage.room = Infinity;
  slot.set(written("more words"));
  deliver();
  assert.equal(slot.saving.trouble, null);
});

test("more than a browser has room for is refused at once", () => {
  const { held, open, deliver } = browser();
  const slot = open().store.open("n", NOTE);
  slot.set(written("w".repeat(2_600_000)));
  deliver();
  assert.equal(slot.saving.trouble, "full");
  assert.deepEqual(Object.keys(held.sessionStorage), []);
});

test("a page hears that the frame was emptied outside, and what is open can be stored again", () => {
  const { held, open, deliver } = browser();
  const { store } = open();
  const [mine, other] = ["n", "m"].map((id) => store.open(id, NOTE));
  for (const slot of [mine, other]) slot.set(written("words"));
  deliver();
  let minded = 0;
  store.mind = () => (minded += 1);
  for (const key of Object.keys(held.sessionStorage)) delete held.sessionStorage[key];
  mine.set(written("more words"));
  deliver();
  assert.deepEqual([minded, store.session.read(other.key)], [1, null]);
  assert.match(store.session.read(mine.key), /more words/);
  other.save();
  deliver();
  assert.deepEqual(Object.keys(held.sessionStorage).sort(), [other.key, KEY].sort());
});

test("a page whose frame does not answer keeps nothing, and says so; what comes late is not heard", () => {
  const { open } = browser();
  const page = open(undefined, { loads: false });
  assert.equal(page.drawn, 0);
  const [[give_up]] = page.view.timers;
  give_up();
  const slot = page.store.open("n", NOTE);
  slot.set(written("words"));
  page.view.dispatchEvent({ type: "message", source: null, data: { held: { session: {}, local: {} } } });
  assert.deepEqual([page.drawn, slot.state.text, slot.saving.trouble], [1, "words", "blocked"]);
  assert.deepEqual(Object.keys(page.view.sessionStorage), []);
});

test("what the device has no room for stays in the tab, also what no item of this page is", () => {
  const { held, open, deliver } = browser();
  held.sessionStorage.setItem(KEY, JSON.stringify({ rev: 1, by: "x", state: written("of another page") }));
  const { store } = open();
  held.localStorage.setItem = () => {
    throw new DOMException("", "QuotaExceededError");
  };
  store.keep_answers(true);
  deliver();
  assert.match(held.sessionStorage.getItem(KEY) ?? "", /of another page/);
});

test("who leaves goes on once the frame has forgotten, or after a moment", () => {
  const { held, open, deliver } = browser();
  const { store, view } = open();
  store.open("n", NOTE).set(written("words"));
  deliver();
  const done = [];
  store.end_session();
  store.written(() => done.push(Object.keys(held.sessionStorage)));
  assert.deepEqual(done, []);
  assert.ok([...view.timers.values()].every((wait) => wait <= 300));
  deliver();
  assert.deepEqual(done, [[]]);
});

test("a frame that came from a server tells nobody anything", () => {
  const { held, open } = browser({ protocol: "https:" });
  held.localStorage.setItem(KEY, stored("words"));
  assert.equal(open().drawn, 0);
});
