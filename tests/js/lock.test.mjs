// The lock under a passphrase: what it seals, what it opens, and what becomes of it when a storage or a tab fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Held } from "../../widgets/practiceguides/pages/keeping/held.js";
import { put_on } from "../../widgets/practiceguides/pages/keeping/put_on.js";
import { Vault } from "../../widgets/practiceguides/pages/keeping/vault.js";
import { go_without } from "../../widgets/practiceguides/pages/keeping/without.js";
import { erase_all } from "../../widgets/practiceguides/records/erase.js";
import {
  change_lock,
  is_enough,
  make_lock,
  open_lock,
  read_record,
  reopen,
} from "../../widgets/practiceguides/records/lock.js";
import { Store } from "../../widgets/practiceguides/records/store.js";
import { LOGIC, NOTE, written } from "./kept.mjs";

globalThis.StorageEvent = class extends Event {
  constructor(type, { key, newValue }) {
    super(type);
    Object.assign(this, { key, newValue });
  }
};

const FEW = 10;
const PASSPHRASE = "lamp under the green stairs";
const PREFIX = "practiceguides/b/";

/** Storage as the browser has it; `room` writes are left, and then it is full, or the tab is killed. */
class FakeStorage {
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, value) {
    if (FakeStorage.room <= 0) throw FakeStorage.fault;
    FakeStorage.room -= 1;
    this[key] = String(value);
  }
  removeItem(key) {
    if (FakeStorage.is_dead) throw new Error("killed");
    delete this[key];
  }
}

function device() {
  Object.assign(FakeStorage, { room: Infinity, fault: new DOMException("", "QuotaExceededError"), is_dead: false });
  const tabs = [];
  const values = new FakeStorage();
  const open_tab = () => {
    const tab = new EventTarget();
    const tell = (key, newValue) => {
      for (const other of tabs) if (other !== tab) other.dispatchEvent(new StorageEvent("storage", { key, newValue }));
    };
    const localStorage = new Proxy(values, {
      get: (target, name) =>
        ({
          getItem: (key) => target.getItem(key),
          setItem: (key, value) => [target.setItem(key, value), tell(key, value)],
          removeItem: (key) => key in target && [target.removeItem(key), tell(key, null)],
        })[name],
    });
    Object.assign(tab, {
      sessionStorage: new FakeStorage(),
      localStorage,
      navigator: { userAgent: "" },
      location: { protocol: "file:" },
      setTimeout,
    });
    tabs.push(tab);
    return tab;
  };
  return { open_tab, values };
}

/** A page with a lock on it. */
async function locked(tab, passphrase = PASSPHRASE) {
  const store = new Store("b", tab);
  const slots = { note: store.open("n", NOTE), answer: store.open("a", LOGIC) };
  slots.answer.set(written("an answer"));
  slots.note.set(written("a note"));
  slots.note.saving.keep();
  store.keep_answers(true);
  const lock = await make_lock(passphrase, FEW);
  const vault = new Vault(store, tab, lock.cipher);
  assert.equal(await put_on(vault, lock.record), true);
  await vault.settled();
  return { store, vault, lock, ...slots };
}

/** The page loaded again, and opened by the passphrase. */
async function reload(tab, passphrase = PASSPHRASE) {
  const store = new Store("b", tab);
  const record = read_record(store.local.read(`${PREFIX}~lock`));
  const opened = await open_lock(record, passphrase);
  if (!opened) return null;
  const vault = new Vault(store, tab, opened.cipher);
  await vault.open();
  return { store, vault, note: store.open("n", NOTE), answer: store.open("a", LOGIC) };
}

const everything = (...areas) => JSON.stringify(areas.map((area) => ({ ...area })));
const sealed = (area) => Object.keys(area).filter((key) => key.startsWith(`${PREFIX}~.`));

test("a passphrase is three words, or twelve signs; a few letters are none", () => {
  for (const good of ["lamp under stairs", "Привет мой друг", "เปิดหนังสือเล่มนี้", "correcthorse"])
    assert.equal(is_enough(good), true, good);
  for (const bad of ["", "abc", "a b c", "elevenletter".slice(1), "           x", "two words"])
    assert.equal(is_enough(bad), false, bad);
});

test("a number, a date or one sign over and over is no passphrase, however long it is", () => {
  for (const bad of ["081234567890", "+62 (812) 345-678-90", "123 456 789", "31.12.1990 / 2026", "٠٨١٢٣٤٥٦٧٨٩٠"])
    assert.equal(is_enough(bad), false, bad);
  for (const bad of ["aaaaaaaaaaaa", "aaa aaa aaa", "------------", "ççççççççççççç"])
    assert.equal(is_enough(bad), false, bad);
  for (const good of ["12 lamps 34", "7 boats, 3 oars", "aaaaaaaaaaab", "081234567890x"])
    assert.equal(is_enough(good), true, good);
});

test("three words are three where no space parts them, if the browser knows words", () => {
  const joined = "แมวดำบิน"; // a cat, black, flies
  assert.equal(is_enough(joined), true);
  assert.equal(is_enough("แมวดำ"), false, "too few signs");
  assert.equal(is_enough("โรงพยาบาล"), false, "one word of nine signs");
  assert.equal(is_enough("one-two-xy"), false, "where spaces part words, nothing else does");
  const { Segmenter } = Intl;
  try {
    Intl.Segmenter = undefined;
    assert.equal(is_enough(joined), false);
    assert.equal(is_enough("แมว ดำ บิน"), true);
  } finally {
    Intl.Segmenter = Segmenter;
  }
});

test("the same passphrase from another keyboard and with other blanks opens; another one does not", async () => {
  const { record, master } = await make_lock("Cafe\u0301  at  noon ", FEW);
  assert.ok(await open_lock(record, "Caf\u00e9 at noon"));
  assert.equal(await open_lock(record, "cafe at noon"), null);
  assert.ok(await reopen(record, master));
  assert.equal(await reopen(record, btoa("another key that is none")), null);
  assert.equal(await reopen(record, "%%%"), null);
});

test("two locks under one passphrase have nothing in common, nor have two writes of one text", async () => {
  const [one, other] = [await make_lock(PASSPHRASE, FEW), await make_lock(PASSPHRASE, FEW)];
  assert.notEqual(one.master, other.master);
  assert.notEqual(await one.cipher.name("n"), await other.cipher.name("n"));
  const twice = [await one.cipher.seal("x", "n", "words"), await one.cipher.seal("x", "n", "words")];
  assert.notEqual(twice[0], twice[1]);
  const nonces = twice.map((each) => each.slice(0, 16));
  assert.notEqual(nonces[0], nonces[1]);
});

test("a passphrase that was changed opens the same lock, and the one of before no longer does", async () => {
  const { master, cipher } = await make_lock(PASSPHRASE, FEW);
  const value = await cipher.seal("x", "n", "words");
  let record;
  for (const passphrase of ["another one altogether", "and one more after it"]) {
    record = await change_lock(master, passphrase, FEW);
    assert.deepEqual(read_record(JSON.stringify(record)), record);
    const opened = await open_lock(record, passphrase);
    assert.equal(opened.master, master);
    assert.deepEqual(await opened.cipher.open("x", value), { key: "n", text: "words" });
    assert.equal(await open_lock(record, PASSPHRASE), null);
  }
  assert.equal(await open_lock(record, "another one altogether"), null);
  assert.equal(JSON.stringify(record).includes(master), false);
  assert.equal(await open_lock({ ...record, master: "%%" }, "and one more after it"), null);
});

test("a value opens under its own name only, and its length tells little", async () => {
  const { cipher } = await make_lock(PASSPHRASE, FEW);
  const value = await cipher.seal("x", "n", "words");
  assert.deepEqual(await cipher.open("x", value), { key: "n", text: "words" });
  assert.equal(await cipher.open("y", value), null);
  assert.equal((await cipher.seal("x", "n", "w".repeat(200))).length, value.length);
});

test("a record of a lock that was made up is none", () => {
  const salt = btoa("0123456789abcdef");
  const record = { v: 1, salt, count: 600_000, check: salt };
  assert.deepEqual(read_record(JSON.stringify(record)), { ...record, master: undefined });
  const counts = [1e12, 0, "1"].map((count) => ({ count }));
  const faults = [{ v: 2 }, { salt: "" }, { salt: "%" }, ...counts, { check: 7 }, { master: 7 }];
  for (const fault of faults) assert.equal(read_record(JSON.stringify({ ...record, ...fault })), null);
  for (const text of ["{", "null", "[]", ""]) assert.equal(read_record(text), null);
});

test("under a lock nothing lies in clear, in the tab or on the device, names included", async () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const { store, vault, note } = await locked(tab);
  store.open("of-the-tab", NOTE).set(written("a secret"));
  note.set(written("another secret"));
  await vault.settled();
  const all = everything(values, tab.sessionStorage);
  for (const word of ["secret", "a note", "an answer", "of-the-tab", '"n"', "b/a", "b/n"])
    assert.equal(all.includes(word), false, word);
  assert.deepEqual([sealed(values).length, sealed(tab.sessionStorage).length], [2, 1]);
  assert.equal(values[`${PREFIX}~keep`], "lock");
});

test("the passphrase opens it again, in a new tab too; another one opens nothing and loses nothing", async () => {
  const { open_tab, values } = device();
  await locked(open_tab());
  const before = everything(values);
  assert.equal(await reload(open_tab(), "not the passphrase"), null);
  assert.equal(everything(values), before);
  const { note, answer, store } = await reload(open_tab());
  assert.deepEqual([note.state, answer.state], [written("a note"), written("an answer")]);
  assert.deepEqual([note.kept, answer.kept, store.keeping], [true, true, true]);
});

test("a damaged value is set aside, and the others open", async () => {
  const { open_tab, values } = device();
  await locked(open_tab());
  const [first] = sealed(values);
  values[first] = (values[first][0] === "A" ? "B" : "A") + values[first].slice(1);
  const { vault, note, answer } = await reload(open_tab());
  assert.equal(vault.damaged, 1);
  assert.equal([note.state.text, answer.state.text].filter(Boolean).length, 1);
  assert.equal(Object.keys(values).filter((key) => key.startsWith(`${PREFIX}~!`)).length, 1);
  assert.equal((await reload(open_tab())).vault.damaged, 0);
});

test("values that were exchanged are damaged: none opens as the other", async () => {
  const { open_tab, values } = device();
  await locked(open_tab());
  const [one, other] = sealed(values);
  [values[one], values[other]] = [values[other], values[one]];
  assert.equal((await reload(open_tab())).vault.damaged, 2);
});

/** A device with a note that is kept, and an answer of the tab. */
function written_on() {
  const { open_tab, values } = device();
  const tab = open_tab();
  const store = new Store("b", tab);
  const [note, answer] = [store.open("n", NOTE), store.open("a", LOGIC)];
  answer.set(written("an answer"));
  note.set(written("a note"));
  note.saving.keep();
  return { values, tab, store, note };
}

test("putting the lock on with too little room changes nothing, whenever the room ends", async () => {
  for (let room = 0; room < 3; room += 1) {
    const { values, tab, store, note } = written_on();
    const before = everything(values, tab.sessionStorage);
    const { record, cipher } = await make_lock(PASSPHRASE, FEW);
    const vault = new Vault(store, tab, cipher);
    FakeStorage.room = room;
    assert.equal(await put_on(vault, record), false);
    FakeStorage.room = Infinity;
    assert.equal(everything(values, tab.sessionStorage), before, `room for ${room}`);
    note.set(written("more"));
    assert.deepEqual(new Store("b", tab).open("n", NOTE).state, written("more"));
  }
});

test("a tab that is killed while the lock is put on leaves all readable", async () => {
  for (let room = 0; room < 5; room += 1) {
    const { values, tab, store } = written_on();
    store.keep_answers(true);
    const { record, cipher } = await make_lock(PASSPHRASE, FEW);
    Object.assign(FakeStorage, { room, is_dead: true });
    // What is dead removes nothing either, so nothing that was written is taken back.
    await put_on(new Vault(store, tab, cipher), record).catch(() => {});
    Object.assign(FakeStorage, { room: Infinity, is_dead: false });
    const is_on = values[`${PREFIX}~lock`] !== undefined;
    const again = is_on ? await reload(tab) : { store: new Store("b", tab) };
    const found = ["n", "a"].map((id) => again.store.open(id, id === "n" ? NOTE : LOGIC).state.text);
    assert.deepEqual(found, ["a note", "an answer"], `killed after ${room} writes`);
    if (is_on) assert.equal(everything(values).includes("a note"), false);
  }
});

test("a device that becomes full under a lock says so, and keeps the words in the tab", async () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const { vault, note } = await locked(tab);
  const real = values.setItem;
  Object.defineProperty(values, "setItem", { value: () => assert.fail("full"), configurable: true });
  note.set(written("many words"));
  await vault.settled();
  assert.equal(note.saving.trouble, "refused");
  assert.equal(everything(tab.sessionStorage).includes("many words"), false);
  Object.defineProperty(values, "setItem", { value: real });
  const { state } = (await reload(tab)).note;
  assert.ok([state.text, ...state.other].includes("many words"));
});

test("who leaves is not held up by a device that is full, and one whose storage is blocked is told", async () => {
  for (const name of ["QuotaExceededError", "SecurityError"]) {
    const { open_tab, values } = device();
    const tab = open_tab();
    const { store, vault, note } = await locked(tab);
    const refuse = () => {
      throw new DOMException("", name);
    };
    for (const area of [values, tab.sessionStorage]) Object.defineProperty(area, "setItem", { value: refuse });
    if (name === "SecurityError") Object.defineProperty(values, "getItem", { value: refuse });
    store.local.write(`${PREFIX}of-another-page`, "{}");
    note.set(written("many words"));
    await vault.settled();
    note.set(written("more words"));
    store.local.write(`${PREFIX}of-another-page`, "{ }");
    await new Promise((done) => store.written(done));
    assert.deepEqual([note.saving.trouble, note.state.text], ["full", "more words"], name);
  }
});

test("two tabs under one lock hear each other", async () => {
  const { open_tab } = device();
  const mine = await locked(open_tab());
  const theirs = await reload(open_tab());
  mine.note.set(written("from one"));
  await mine.vault.settled();
  await theirs.vault.heard;
  assert.deepEqual(theirs.note.state, written("from one"));
  theirs.note.set(written("from the other"));
  await theirs.vault.settled();
  await mine.vault.heard;
  assert.deepEqual(mine.note.state, written("from the other"));
});

/** Two tabs in clear; one puts the lock on, and the other learns of it by what it hears, or at its next write. */
async function locked_elsewhere() {
  const { open_tab, values } = device();
  const tabs = [open_tab(), open_tab()];
  const other = new Store("b", tabs[1]);
  const own = other.open("own", NOTE);
  own.set(written("of this tab"));
  let held;
  other.mind = () => {
    if (other.is_locked_out) held ??= new Held(other, tabs[1]);
  };
  Object.assign(tabs[1].location, { reload() {} });
  const [note, answer] = [other.open("n", NOTE), other.open("a", LOGIC)];
  const mine = await locked(tabs[0]);
  return { values, tabs, mine, other, own, note, answer, held };
}

test("a tab that hears of a lock moves nothing into its storage, and holds what it had there in memory", async () => {
  const { tabs, other, own, note, held, mine } = await locked_elsewhere();
  assert.equal(everything(tabs[1].sessionStorage), "[{}]");
  note.set(written("typed late"));
  own.set(written("of this tab, and more"));
  assert.equal(everything(tabs[1].sessionStorage, tabs[1].localStorage).includes("late"), false);
  const opened = await open_lock(read_record(other.local.read(`${PREFIX}~lock`)), PASSPHRASE);
  const vault = new Vault(other, tabs[1], opened.cipher, held.let_in());
  await vault.open(() => held.values());
  await Promise.all([vault.settled(), mine.vault.heard]);
  assert.deepEqual(own.state, written("of this tab, and more"));
  assert.ok([note.state.text, ...note.state.other].includes("typed late"));
  for (const word of ["this tab", "late", "a note"])
    assert.equal(everything(tabs[1].sessionStorage).includes(word), false, word);
});

test("what is held is there in clear again once the lock comes off, and gone once all is deleted or left", async () => {
  const off = await locked_elsewhere();
  assert.equal(off.mine.vault.take_off(), true);
  assert.ok(off.tabs[1].sessionStorage[`${PREFIX}own`].includes("of this tab"));
  assert.equal(off.other.is_locked_out, false);

  const deleted = await locked_elsewhere();
  erase_all(deleted.mine.store);
  assert.deepEqual([deleted.values, deleted.tabs[1].sessionStorage].flatMap(Object.keys), []);
  assert.deepEqual(deleted.held.values(), []);

  const left = await locked_elsewhere();
  left.other.end_session();
  left.other.session.write("left", "");
  left.other.close();
  left.own.set(written("late"));
  assert.deepEqual(Object.keys(left.tabs[1].sessionStorage), ["left"]);
});

test("before what looks after it has come, a tab under another's lock writes nothing", async () => {
  const { open_tab, values } = device();
  const tabs = [open_tab(), open_tab()];
  const other = new Store("b", tabs[1]);
  const note = other.open("n", NOTE);
  await locked(tabs[0]);
  note.set(written("typed late"));
  assert.equal(note.saving.trouble, "blocked");
  assert.equal(everything(values, tabs[1].sessionStorage).includes("late"), false);
  const held = new Held(other, tabs[1]);
  assert.ok(JSON.stringify(held.values()).includes("typed late"));
});

test("what a page of an earlier build writes in clear beside it is taken in, and nothing of it is lost", async () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const { vault, note } = await locked(tab);
  const earlier = JSON.stringify({ rev: 9, by: "earlier", state: written("from an earlier build"), note: true });
  const other = open_tab();
  other.localStorage.setItem(`${PREFIX}n`, earlier); // While this page is open.
  await vault.heard;
  assert.deepEqual([note.state.text, ...note.state.other].sort(), ["a note", "from an earlier build"]);
  assert.equal(note.kept, true);
  other.localStorage.setItem(`${PREFIX}later`, earlier);
  await vault.heard;
  assert.equal(everything(values).includes("earlier build"), false);

  values[`${PREFIX}more`] = earlier; // While none was.
  const again = await reload(open_tab());
  assert.equal(again.store.open("more", NOTE).state.text, "from an earlier build");
  assert.equal(everything(values).includes("earlier build"), false);
  assert.ok([again.note.state.text, ...again.note.state.other].includes("a note"));
});

test("deleting everything under a lock leaves no key, in no tab", async () => {
  const { open_tab, values } = device();
  const tabs = [open_tab(), open_tab()];
  const mine = await locked(tabs[0]);
  const theirs = await reload(tabs[1]);
  theirs.store.open("of-the-tab", NOTE).set(written("words"));
  for (const { vault, store } of [mine, theirs]) {
    store.session.write(`${PREFIX}~key`, "a key");
    await vault.settled();
  }
  erase_all(mine.store);
  await Promise.all([mine, theirs].map(({ vault }) => vault.settled()));
  assert.deepEqual([values, ...tabs.map((tab) => tab.sessionStorage)].flatMap(Object.keys), []);
  assert.deepEqual([mine.note.state.text, theirs.note.state.text], ["", ""]);
  theirs.note.set(written("new"));
  await theirs.vault.settled();
  assert.deepEqual(Object.keys(tabs[1].sessionStorage), [`${PREFIX}n`]);
});

test("a tab that goes on without what is locked changes nothing on the device, and can delete everything", async () => {
  const { open_tab, values } = device();
  const mine = await locked(open_tab());
  const before = everything(values);
  const other = new Store("b", open_tab());
  go_without(other);
  const [note, answer] = [other.open("n", NOTE), other.open("a", LOGIC)];
  for (const slot of [note, answer]) {
    slot.set(written("of this tab"));
    slot.saving.keep();
    slot.saving.stop();
  }
  other.hear(`${PREFIX}a`, JSON.stringify({ rev: 9, by: "x", state: written("clear"), results: [] }));
  other.hear(`${PREFIX}~keep`, "yes");
  other.local.remove(`${PREFIX}~lock`);
  assert.deepEqual([everything(values), answer.state.text], [before, "of this tab"]);
  mine.note.set(written("more"));
  await mine.vault.settled();
  erase_all(other);
  assert.deepEqual([Object.keys(values), mine.note.state.text], [[], ""]);
});

test("deleting everything reaches the other tabs on a full device too", () => {
  const { open_tab, values } = device();
  const tabs = [open_tab(), open_tab()];
  const [mine, theirs] = tabs.map((tab) => new Store("b", tab));
  mine.open("n", NOTE).set(written("words"));
  mine.open("n", NOTE).saving.keep();
  assert.equal(theirs.open("n", NOTE).state.text, "words");
  const real = values.setItem;
  Object.defineProperty(values, "setItem", {
    configurable: true,
    value(key, value) {
      if (Object.keys(values).length) throw new DOMException("", "QuotaExceededError");
      real.call(values, key, value);
    },
  });
  erase_all(mine);
  assert.deepEqual([values, ...tabs.map((tab) => tab.sessionStorage)].flatMap(Object.keys), []);
});

test("taking the lock off leaves all in clear, and needs the room for it", async () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const { vault, note, store } = await locked(tab);
  FakeStorage.room = 1;
  assert.equal(vault.take_off(), false);
  FakeStorage.room = Infinity;
  assert.equal(everything(values).includes("a note"), false);
  assert.equal(vault.take_off(), true);
  assert.deepEqual(
    Object.keys(values).sort(),
    ["a", "n", "~keep"].map((name) => PREFIX + name),
  );
  assert.equal(store.keeping, true);
  note.set(written("more"));
  assert.deepEqual(new Store("b", open_tab()).open("n", NOTE).state, written("more"));
});

test("who leaves takes the key and the words of the tab along; what was kept is still locked", async () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const { store, vault, note } = await locked(tab);
  store.session.write(`${PREFIX}~key`, "a key");
  store.open("of-the-tab", NOTE).set(written("a secret"));
  note.set(written("the last words"));
  store.end_session();
  store.close();
  await new Promise((done) => store.written(done));
  assert.deepEqual(Object.keys(tab.sessionStorage), []);
  assert.equal(everything(values).includes("last words"), false);
  assert.deepEqual((await reload(open_tab())).note.state, written("the last words"));
  note.set(written("late"));
  await vault.settled();
  assert.deepEqual((await reload(open_tab())).note.state, written("the last words"));
});

test("what is in memory is stored again, lock and all, when a storage was emptied outside", async () => {
  const { open_tab, values } = device();
  const tab = open_tab();
  const { store, vault, note } = await locked(tab);
  const later = [];
  tab.setTimeout = (then) => later.push(then);
  store.session.write(`${PREFIX}~key`, "a key");
  store.open("of-the-tab", NOTE).set(written("of the tab"));
  await vault.settled();
  for (const area of [values, tab.sessionStorage]) for (const key of Object.keys(area)) delete area[key];
  note.set(written("more"));
  await vault.settled();
  for (const then of later) then();
  await vault.settled();
  const again = await reload(tab);
  const found = [again.note, again.answer, again.store.open("of-the-tab", NOTE)].map(({ state }) => state.text);
  assert.deepEqual(found, ["more", "an answer", "of the tab"]);
  assert.equal(tab.sessionStorage[`${PREFIX}~key`], "a key");
});
