// How a book keeps what a learner did: a tab, the device, two tabs, and storage that refuses.
import assert from "node:assert/strict";
import { test } from "node:test";
import { adopt } from "../../widgets/practiceguides/records/adopt.js";
import { erase_all } from "../../widgets/practiceguides/records/erase.js";
import { open_plans, PASSED_ON } from "../../widgets/practiceguides/records/plans.js";
import { Store } from "../../widgets/practiceguides/records/store.js";
import { take_down, take_down_notes } from "../../widgets/practiceguides/records/take_down.js";
import { LOGIC, NOTE, written } from "./kept.mjs";

/** Storage as the browser has it: values are its own keys. */
class FakeStorage {
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, value) {
    this[key] = String(value);
  }
  removeItem(key) {
    delete this[key];
  }
}

/** A device with one localStorage; each tab hears what the others write to it. */
function device() {
  const tabs = [];
  const values = new FakeStorage();
  const open_tab = (userAgent = "") => {
    const listeners = {};
    const tell = (key, newValue) => {
      for (const other of tabs) if (other !== tab) other.send("storage", { key, newValue });
    };
    const localStorage = new Proxy(values, {
      get: (target, name) =>
        ({
          getItem: (key) => target.getItem(key),
          setItem: (key, value) => [target.setItem(key, value), tell(key, value)],
          removeItem: (key) => [target.removeItem(key), tell(key, null)],
        })[name],
    });
    const tab = {
      sessionStorage: new FakeStorage(),
      localStorage,
      navigator: { userAgent },
      location: { protocol: "file:" },
      addEventListener: (name, listener) => (listeners[name] = listener),
      hears: (name) => name in listeners,
      send: (name, event) => listeners[name]?.(event),
    };
    tabs.push(tab);
    return tab;
  };
  return { open_tab, values };
}

test("a value lives in the tab, a reload included, and nothing of it on the device", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  new Store("b", tab).open("i", LOGIC).set(written("one"));
  assert.deepEqual(new Store("b", tab).open("i", LOGIC).state, written("one"));
  assert.deepEqual(Object.keys(values), []);
  assert.deepEqual(new Store("b", open_tab()).open("i", LOGIC).state, written(""));
});

const stored = (area) =>
  Object.keys(area)
    .map((key) => key.replace("practiceguides/b/", ""))
    .sort();

test("keeping answers moves answers of open and other pages, and no note", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const earlier = new Store("b", tab);
  earlier.open("elsewhere", LOGIC).set(written("far"));
  earlier.open("note", NOTE).set(written("private"));
  const store = new Store("b", tab);
  const slot = store.open("here", LOGIC);
  slot.set(written("near"));
  slot.saving.keep();
  assert.deepEqual(
    Object.keys(values).sort(),
    ["elsewhere", "here", "~keep"].map((name) => `practiceguides/b/${name}`),
  );
  // A former "no" of this tab holds no longer.
  assert.deepEqual(stored(tab.sessionStorage), ["note"]);
  assert.equal(slot.saving.kept, true);
  slot.saving.stop();
  assert.deepEqual(Object.keys(values), []);
  assert.deepEqual(new Store("b", tab).open("elsewhere", LOGIC).state, written("far"));
});

test("a note is kept alone, and stopping brings it back into the tab", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const slot = new Store("b", tab).open("n", NOTE);
  slot.set(written("words"));
  slot.saving.keep();
  assert.deepEqual(new Store("b", open_tab()).open("n", NOTE).state, written("words"));
  slot.saving.stop();
  assert.deepEqual(Object.keys(values), []);
  assert.deepEqual(new Store("b", tab).open("n", NOTE).state, written("words"));
});

test("another tab's newer value is taken over", () => {
  const { open_tab } = device();
  const [one, other] = [open_tab(), open_tab()].map((tab) => new Store("b", tab));
  const [mine, theirs] = [one, other].map((store) => store.open("i", LOGIC));
  one.keep_answers(true);
  mine.set(written("from one"));
  assert.deepEqual(theirs.state, written("from one"));
  theirs.set(written("from the other"));
  assert.deepEqual(mine.state, written("from the other"));
  mine.set(written(""));
  assert.deepEqual(theirs.state, written(""));
});

test("two tabs that write at once lose no words", () => {
  const { open_tab } = device();
  const tab = open_tab();
  const mine = new Store("b", tab).open("n", NOTE);
  mine.set(written("common"));
  mine.saving.keep();
  const deaf = open_tab();
  deaf.send = () => {};
  const theirs = new Store("b", deaf).open("n", NOTE);
  mine.set(written("mine"));
  theirs.set(written("theirs"));
  assert.deepEqual(theirs.state, written("theirs", ["mine"]));
  assert.deepEqual(mine.state, written("theirs", ["mine"]));
});

/** Two tabs whose writes reach the other late, as between a browser's processes. */
function slow_device() {
  const queue = [];
  const tabs = [0, 1].map((number) => {
    const listeners = {};
    const seen = new FakeStorage();
    const write = (key, value) => {
      value === null ? seen.removeItem(key) : seen.setItem(key, value);
      queue.push({ to: 1 - number, key, value });
    };
    const localStorage = new Proxy(seen, {
      get: (target, name) =>
        ({
          getItem: (key) => target.getItem(key),
          setItem: (key, value) => write(key, String(value)),
          removeItem: (key) => write(key, null),
        })[name],
    });
    const hear = (key, newValue) => {
      newValue === null ? seen.removeItem(key) : seen.setItem(key, newValue);
      listeners.storage?.({ key, newValue });
    };
    return {
      sessionStorage: new FakeStorage(),
      localStorage,
      navigator: { userAgent: "" },
      addEventListener: (name, to) => (listeners[name] = to),
      hear,
    };
  });
  const deliver = () => {
    for (let event = queue.shift(); event; event = queue.shift()) tabs[event.to].hear(event.key, event.value);
  };
  return { tabs, deliver };
}

for (const writes of [
  ["A1", "B1"],
  ["A1", "A2", "B1"],
  ["A1", "B1", "B2"],
  ["A1", "B1", "A2", "B2"],
]) {
  test(`two tabs that write before they see each other lose no words: ${writes.join(" ")}`, () => {
    const { tabs, deliver } = slow_device();
    const slots = tabs.map((tab) => new Store("b", tab).open("i", NOTE));
    slots[0].set(written("together"));
    slots[0].saving.keep();
    deliver();
    for (const words of writes) slots[words[0] === "A" ? 0 : 1].set(written(words));
    deliver();

    const last = (name) => writes.filter((words) => words[0] === name).at(-1);
    for (const { state } of slots) {
      const words = [state.text, ...state.other];
      assert.ok(words.includes(last("A")) && words.includes(last("B")), JSON.stringify(state));
    }
  });
}

test("a note that both tabs hold, and one keeps, is put side by side", () => {
  const { open_tab } = device();
  const tab = open_tab();
  const mine = new Store("b", tab).open("n", NOTE);
  const theirs = new Store("b", open_tab()).open("n", NOTE);
  mine.set(written("mine"));
  theirs.set(written("theirs"));
  theirs.saving.keep();
  assert.deepEqual(mine.state, written("mine"));
  assert.deepEqual(new Store("b", tab).open("n", NOTE).state, written("mine", ["theirs"]));
});

test("a note that another tab stops keeping stays in front of whoever reads it", () => {
  const { open_tab } = device();
  const tab = open_tab();
  const mine = new Store("b", tab).open("n", NOTE);
  mine.set(written("words"));
  mine.saving.keep();
  const reader = new Store("b", open_tab()).open("n", NOTE);
  mine.saving.stop();
  assert.deepEqual([reader.state, reader.saving.kept], [written("words"), false]);
});

test("deleting everything reaches both storages and the other tabs", () => {
  const { open_tab, values } = device();
  const tabs = [open_tab(), open_tab()];
  const [one, other] = tabs.map((tab) => new Store("b", tab));
  const slots = [one.open("n", NOTE), other.open("n", NOTE), other.open("i", LOGIC)];
  slots[0].set(written("kept"));
  slots[0].saving.keep();
  slots[2].set(written("in the other tab"));
  erase_all(one);
  assert.deepEqual(
    slots.map((slot) => slot.state.text),
    ["", "", ""],
  );
  assert.deepEqual([values, ...tabs.map((tab) => tab.sessionStorage)].flatMap(Object.keys), []);
});

test("Firefox, whose cached pages have a session of their own, is kept from caching a page", () => {
  for (const [browser, hears] of [
    ["Gecko/20100101 Firefox/140.0", true],
    ["AppleWebKit/605.1.15 Safari/605.1.15", false],
  ]) {
    const tab = device().open_tab(browser);
    const { apart } = new Store("b", tab);
    assert.deepEqual([tab.hears("unload"), apart], [hears, hears]);
  }
});

test("leaving forgets the tab and nothing that is kept", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  const [kept, gone] = [store.open("k", NOTE), store.open("g", NOTE)];
  kept.set(written("kept"));
  kept.saving.keep();
  gone.set(written("gone"));
  store.end_session();
  assert.deepEqual(Object.keys(tab.sessionStorage), []);
  assert.deepEqual(Object.keys(values), ["practiceguides/b/k"]);
  assert.equal(gone.state.text, "");
});

for (const [what, text] of [
  ["garbage", "{not json"],
  ["a later version", JSON.stringify({ rev: 3, by: "x", state: { v: 2, words: "later" } })],
]) {
  test(`${what} is kept as it was until the learner deletes it`, () => {
    const tab = device().open_tab();
    tab.sessionStorage.setItem("practiceguides/b/n", text);
    new Store("b", tab).open("n", NOTE).set(written("new"));
    const slot = new Store("b", tab).open("n", NOTE);
    assert.deepEqual([slot.state, slot.lost.text], [written("new"), text]);
    slot.lost.forget();
    assert.equal(slot.lost, null);
    assert.deepEqual(Object.keys(tab.sessionStorage), ["practiceguides/b/n"]);
  });
}

test("blocked storage is said, and what is written stays in memory", () => {
  const tab = device().open_tab();
  const refuse = {
    get: () => {
      throw new Error("blocked");
    },
  };
  Object.defineProperties(tab, { sessionStorage: refuse, localStorage: refuse });
  const store = new Store("b", tab);
  const slot = store.open("n", NOTE);
  assert.equal(slot.saving.trouble, "blocked");
  slot.set(written("words"));
  slot.saving.keep();
  assert.deepEqual([slot.state, slot.saving.trouble, slot.saving.kept], [written("words"), "blocked", false]);
  store.keep_answers(true);
  store.end_session();
  erase_all(store);
});

test("full storage is said; a device without room leaves the value in the tab", () => {
  const tab = device().open_tab();
  const full = () => {
    throw new DOMException("", "QuotaExceededError");
  };
  tab.localStorage = Object.assign(new FakeStorage(), {});
  Object.defineProperty(tab.localStorage, "setItem", { value: full });
  const slot = new Store("b", tab).open("n", NOTE);
  slot.set(written("words"));
  slot.saving.keep();
  assert.deepEqual([slot.saving.trouble, slot.saving.kept], ["refused", false]);
  assert.deepEqual(new Store("b", tab).open("n", NOTE).state, written("words"));
  const answers = new Store("b", tab).open("i", LOGIC);
  answers.set(written("answer"));
  answers.saving.keep();
  assert.deepEqual([answers.saving.trouble, answers.saving.kept], ["refused", false]);

  Object.defineProperty(tab.sessionStorage, "setItem", { value: full });
  slot.set(written("more words"));
  assert.deepEqual([slot.state, slot.saving.trouble], [written("more words"), "full"]);
});

test("plans that two tabs wrote before they saw each other are both there", () => {
  const { open_tab } = device();
  const [here, there] = [open_tab(), open_tab()].map((tab) => new Store("b", tab));
  here.keep_answers(true);
  const [mine, theirs] = [here, there].map((store) => store.open("~plans", PASSED_ON));
  theirs.set({ other: { day: "2026-01-01" } });
  mine.rev = 0;
  mine.writer = null;
  mine.state = { own: { day: "2026-01-02" } };
  mine.save();
  assert.deepEqual(Object.keys(mine.state).sort(), ["other", "own"]);
});

test("plans are read by the workbook on a page whose exercise opened them first", () => {
  const { open_tab } = device();
  const store = new Store("b", open_tab());
  const first = store.open("~plans", PASSED_ON);
  assert.deepEqual(open_plans(store).state, {});
  first.set({ own: { day: "2026-01-02", came: "done", more: 1 } });
  const again = new Store("b", open_tab());
  again.session.write("practiceguides/b/~plans", JSON.stringify({ rev: 1, by: "x", state: first.state }));
  again.open("~plans", PASSED_ON);
  assert.deepEqual(open_plans(again).state, { own: { day: "2026-01-02", came: "done" } });
});

test("where answers are not kept, what lies on the device nevertheless goes into the tab", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  store.open("note", NOTE).set(written("private"));
  store.open("note", NOTE).saving.keep();
  const put = (area, name, text) => area.setItem(`practiceguides/b/${name}`, text);
  const value = (text) => store.text_of(written(text), [], false);
  put(values, "met", value("on the device"));
  put(tab.sessionStorage, "met", value("in the tab"));
  put(values, "far", value("alone"));
  for (const name of ["garbage", "lost~before", "~progress~before", "note~before"]) put(values, name, "{{");
  put(values, "~until", '{"term":92}');
  take_down(store);
  assert.deepEqual(stored(values), ["note", "note~before", "~until"]);
  assert.deepEqual(
    stored(tab.sessionStorage),
    ["met", "met~import", "far", "garbage~before", "lost~before", "~progress~before"].sort(),
  );
  const met = new Store("b", tab).open("met", LOGIC);
  assert.deepEqual(met.state, written("in the tab", ["on the device"]));
  assert.equal(new Store("b", tab).open("garbage", LOGIC).lost.text, "{{");
  store.keep_answers(true);
  put(values, "far", value("kept"));
  take_down(store);
  assert.ok(stored(values).includes("far"));
});

test("notes of all pages go into the tab together, and answers stay", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  const put = (area, name, text) => area.setItem(`practiceguides/b/${name}`, text);
  const note = (text) => store.text_of(written(text), null, true);
  store.keep_answers(true);
  const open = store.open("open", NOTE);
  open.set(written("here"));
  open.saving.keep();
  put(values, "far", note("elsewhere"));
  put(values, "far~before", "{{");
  const waits = JSON.stringify({ ...JSON.parse(note("")), state: [written("from a file")] });
  put(values, "waited~import", waits);
  put(values, "waited", note("kept"));
  put(values, "met", note("on the device"));
  put(tab.sessionStorage, "met", note("in the tab"));
  put(values, "answer", store.text_of(written("answer"), [], false));
  take_down_notes(store);
  assert.deepEqual(stored(values), ["answer", "~keep"]);
  assert.deepEqual(stored(tab.sessionStorage), [
    "far",
    "far~before",
    "met",
    "met~import",
    "open",
    "waited",
    "waited~import",
  ]);
  assert.equal(open.saving.kept, false);
  assert.deepEqual(new Store("b", tab).open("met", NOTE).state, written("in the tab", ["on the device"]));
});

test("what a full tab has no room for stays on the device", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  const put = (name, text) => values.setItem(`practiceguides/b/${name}`, text);
  const far = store.text_of(written("elsewhere"), [], false);
  put("far", far);
  put("far~before", "{{");
  const full = () => {
    throw new DOMException("", "QuotaExceededError");
  };
  Object.defineProperty(tab.sessionStorage, "setItem", { value: full });
  take_down(store);
  assert.deepEqual(stored(values), ["far", "far~before"]);
  assert.equal(values.getItem("practiceguides/b/far"), far);
});

test("what is open stays on the device too, where the tab has no room for it", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  store.keep_answers(true);
  const answer = store.open("answer", LOGIC);
  answer.set(written("chosen"));
  const note = store.open("note", NOTE);
  note.set(written("words"));
  note.saving.keep();
  const full = () => {
    throw new DOMException("", "QuotaExceededError");
  };
  Object.defineProperty(tab.sessionStorage, "setItem", { value: full });
  store.keep_answers(false);
  take_down_notes(store);
  assert.deepEqual(stored(values), ["answer", "note"]);
  assert.deepEqual([note.saving.kept, note.saving.trouble], [true, null]);
  answer.set(written("changed"));
  assert.match(values.getItem("practiceguides/b/answer"), /changed/);
});

const came = (id, text, note = true) => ({ id, state: written(text), results: [], note });

test("what comes from elsewhere goes where its item's value is kept now", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  const kept = store.open("kept", NOTE);
  kept.set(written("mine"));
  kept.saving.keep();
  store.keep_answers(true);
  assert.equal(
    adopt(new Store("b", tab), [came("kept", "theirs"), came("note", "new"), came("answer", "new", false)]),
    null,
  );
  assert.deepEqual(stored(tab.sessionStorage), ["note"]);
  assert.deepEqual(stored(values), ["answer", "kept", "kept~import", "~keep"]);
  store.keep_answers(false);
  assert.deepEqual(stored(values), ["kept", "kept~import"]);
});

test("what a learner said of keeping is settled for the tab, or on the device for all of them", () => {
  const { open_tab } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  assert.equal(store.is_settled, false);
  store.keep_answers(false);
  assert.equal(new Store("b", tab).is_settled, true);
  assert.equal(new Store("b", open_tab()).is_settled, false);
  store.keep_answers(true);
  assert.equal(new Store("b", open_tab()).is_settled, true);
  erase_all(store);
  assert.equal(store.is_settled, false);
});

test("what meets another value waits, is listed, and is merged once where its item opens", () => {
  const { open_tab } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  new Store("b", tab).open("n", NOTE).set(written("mine"));
  adopt(store, [came("n", "theirs")]);
  adopt(store, [came("n", "a third one")]);
  assert.deepEqual(
    store.entries(),
    ["mine", "theirs", "a third one"].map((text) => came("n", text)),
  );
  const slot = new Store("b", tab).open("n", NOTE);
  assert.deepEqual([slot.state, slot.lost], [written("mine", ["theirs", "a third one"]), null]);
  assert.deepEqual(stored(tab.sessionStorage), ["n"]);
  assert.deepEqual(new Store("b", tab).open("n", NOTE).state, slot.state);
});

test("what comes in does not undo what is open, in this tab or another", () => {
  const { open_tab } = device();
  const tab = open_tab();
  const [here, there] = [new Store("b", tab), new Store("b", open_tab())];
  const [mine, theirs] = [here.open("n", NOTE), there.open("n", NOTE)];
  mine.set(written("mine"));
  mine.saving.keep();
  assert.equal(theirs.state.text, "mine");
  adopt(here, [came("n", "new")]);
  assert.deepEqual([mine.state, theirs.state], [written("mine", ["new"]), written("mine", ["new"])]);
});

test("what does not fit its item is kept as text, beside what was there", () => {
  const tab = device().open_tab();
  new Store("b", tab).open("n", NOTE).set(written("mine"));
  adopt(new Store("b", tab), [{ id: "n", state: { v: 9, words: "later" }, results: [], note: true }]);
  const slot = new Store("b", tab).open("n", NOTE);
  assert.equal(slot.state.text, "mine");
  assert.match(slot.lost.text, /later/);
  assert.deepEqual(stored(tab.sessionStorage), ["n", "n~before"]);
});

test("a device that becomes full takes all or nothing", () => {
  const tab = device().open_tab();
  const store = new Store("b", tab);
  store.open("n", NOTE).set(written("mine"));
  const before = { ...tab.sessionStorage };
  const real = tab.sessionStorage.setItem;
  let room = 2;
  Object.defineProperty(tab.sessionStorage, "setItem", {
    value(...entry) {
      if (room-- <= 0) throw new DOMException("", "QuotaExceededError");
      real.apply(this, entry);
    },
  });
  assert.equal(adopt(store, [came("a", "1"), came("n", "2"), came("c", "3")]), "full");
  assert.deepEqual({ ...tab.sessionStorage }, before);
});

test("the list of what is stored leaves out the toolkit's own and garbage", () => {
  const tab = device().open_tab();
  const store = new Store("b", tab);
  store.open("~progress", LOGIC).set(written("x"));
  store.open("i", LOGIC).set(written("y"));
  for (const [name, text] of [
    ["g", "{{"],
    ["h~before", "{}"],
    ["j~import", '{"rev":1,"by":"x","state":7}'],
  ]) {
    tab.sessionStorage.setItem(`practiceguides/b/${name}`, text);
  }
  assert.deepEqual(store.entries(), [came("i", "y", false)]);
});

test("deleting everything and leaving take what waits as well", () => {
  for (const end of [erase_all, (store) => store.end_session()]) {
    const tab = device().open_tab();
    const store = new Store("b", tab);
    new Store("b", tab).open("n", NOTE).set(written("mine"));
    adopt(store, [came("n", "theirs")]);
    end(store);
    assert.deepEqual(stored(tab.sessionStorage), []);
  }
});

const scored = (score, day) => ({ result: { status: "partly", score, max: 9 }, day, basis: "0123456789ab" });
const results_in = (area, name = "i") => JSON.parse(area.getItem(`practiceguides/b/${name}`) ?? "{}").results;

test("asking again after weeks adds a result and leaves the first; opening and restoring add none", () => {
  const tab = device().open_tab();
  const slot = new Store("b", tab).open("i", LOGIC);
  slot.set(written("one"));
  assert.deepEqual(results_in(tab.sessionStorage), []);
  slot.add_result(scored(1, "2026-11-01"));
  slot.set(written(""));
  const later = new Store("b", tab).open("i", LOGIC);
  assert.deepEqual(later.state, written(""));
  later.set(written("two"));
  later.add_result(scored(3, "2026-12-20"));
  new Store("b", tab).open("i", LOGIC).load();
  assert.deepEqual(results_in(tab.sessionStorage), [scored(1, "2026-11-01"), scored(3, "2026-12-20")]);
});

test("what is no answer, a note, and the toolkit's own have no result", () => {
  const tab = device().open_tab();
  const store = new Store("b", tab);
  for (const [name, logic] of [
    ["i", LOGIC],
    ["n", NOTE],
    ["~progress", LOGIC],
  ])
    store.open(name, logic).set(written("words"));
  for (const status of ["unanswered", "underway", "skipped", "empty"]) {
    store.open("i", LOGIC).add_result({ ...scored(1, "2026-11-01"), result: { status } });
  }
  for (const [name, logic] of [
    ["n", NOTE],
    ["~progress", LOGIC],
  ])
    store.open(name, logic).add_result(scored(1, "2026-11-01"));
  assert.deepEqual(
    ["i", "n", "~progress"].map((name) => results_in(tab.sessionStorage, name)),
    [[], undefined, undefined],
  );
});

test("words in a result, which none should have, are not kept", () => {
  const tab = device().open_tab();
  const slot = new Store("b", tab).open("i", LOGIC);
  slot.set(written("x"));
  const result = { status: "done", said: "I told her", all: ["I", "told"], more: { said: "her" }, points: Number.NaN };
  slot.add_result({ ...scored(1, "2026-11-01"), result });
  assert.deepEqual(
    slot.results.map((each) => each.result),
    [{ status: "done" }],
  );
});

test("an answer from before results were kept stays without one until it is answered again", () => {
  const tab = device().open_tab();
  tab.sessionStorage.setItem("practiceguides/b/i", JSON.stringify({ rev: 1, by: "x", state: written("old") }));
  const slot = new Store("b", tab).open("i", LOGIC);
  assert.deepEqual(slot.state, written("old"));
  slot.set(written("old, and read again"));
  assert.equal(new Store("b", tab).entries()[0].results, null);
  slot.add_result(scored(2, "2026-11-01"));
  assert.deepEqual(new Store("b", tab).entries()[0].results, [scored(2, "2026-11-01")]);
});

test("two tabs, and a file that is brought in twice, keep each result once", () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const one = new Store("b", tab);
  const mine = one.open("i", LOGIC);
  mine.set(written("mine"));
  one.keep_answers(true);
  const theirs = new Store("b", open_tab()).open("i", LOGIC);
  mine.add_result(scored(1, "2026-11-02"));
  theirs.set(written("theirs"));
  theirs.add_result(scored(2, "2026-11-03"));
  const both = [scored(1, "2026-11-02"), scored(2, "2026-11-03")];
  assert.deepEqual([mine.results, theirs.results, results_in(values)], [both, both, both]);

  const file = { id: "i", state: written("from a file"), results: [scored(0, "2026-11-01"), both[1]], note: false };
  for (let twice = 0; twice < 2; twice += 1) adopt(one, [file]);
  assert.deepEqual(results_in(values), [scored(0, "2026-11-01"), ...both]);
});

test("deleting everything and leaving delete results too, and nothing is added after", () => {
  for (const end of [erase_all, (store) => store.end_session()]) {
    const tab = device().open_tab();
    const store = new Store("b", tab);
    const slot = store.open("i", LOGIC);
    slot.set(written("x"));
    slot.add_result(scored(1, "2026-11-01"));
    end(store);
    assert.deepEqual([stored(tab.sessionStorage), slot.results], [[], []]);
  }
});

test("the first result and the newest stay, however many there are", () => {
  const tab = device().open_tab();
  const slot = new Store("b", tab).open("i", LOGIC);
  slot.set(written("x"));
  for (let day = 1; day <= 28; day += 1) slot.add_result(scored(day, `2026-02-${String(day).padStart(2, "0")}`));
  assert.deepEqual(
    slot.results.map(({ result }) => result.score),
    [1, ...Array.from({ length: 19 }, (_, n) => n + 10)],
  );
});

test("results that are damaged in the storage are left out, and the others stay", () => {
  const tab = device().open_tab();
  const odd = [7, { ...scored(1, "2026-02-31") }, { ...scored(1, "2026-11-01"), words: "mine" }];
  const value = { rev: 1, by: "x", state: written("x"), results: [...odd, scored(2, "2026-11-01")] };
  tab.sessionStorage.setItem("practiceguides/b/i", JSON.stringify(value));
  assert.deepEqual(new Store("b", tab).open("i", LOGIC).results, [scored(2, "2026-11-01")]);
});
