// Which decision a learner is asked once more, and when.
import assert from "node:assert/strict";
import { test } from "node:test";
import { due } from "../../widgets/practiceguides/records/returning.js";

const ITEMS = [
  { id: "note" },
  { id: "door", serves: ["ask"], minutes: 2, is_quick: true, guide: "A" },
  { id: "long", serves: ["ask"], minutes: 3, is_quick: true, guide: "A" },
  { id: "short", serves: ["ask", "refer"], minutes: 1, is_quick: true, guide: "A" },
  { id: "sorting", serves: ["ask"], minutes: 1, guide: "A" },
  { id: "alone", serves: ["rest"], minutes: 2, is_quick: true, guide: "A" },
  { id: "near", serves: ["far"], minutes: 2, is_quick: true, guide: "A" },
  { id: "seven", serves: ["tell"], minutes: 9, guide: "A" },
  { id: "elsewhere", serves: ["far", "tell"], minutes: 1, is_quick: true, guide: "B" },
];
const FIRST = "2026-11-02";
const [WEEK, MONTH] = ["2026-11-09", "2026-12-02"];
const scored = (day, status, more = {}) => ({
  result: { status, attempts: 1, confidence: null, ...more },
  day,
  basis: "0123456789ab",
});
const asked = (today, kept) => {
  const found = due(ITEMS, new Map(Object.entries(kept)), today);
  return found && [found.item.id, found.item === found.weak];
};

test("nothing is asked before a week, and then a new case of the same objective, the shortest", () => {
  const kept = { door: [scored(FIRST, "wrong")] };
  assert.equal(asked(FIRST, kept), null);
  assert.equal(asked("2026-11-08", kept), null);
  assert.deepEqual(asked(WEEK, kept), ["short", false]);
  assert.deepEqual(asked("2027-05-01", kept), ["short", false]);
});

test("whoever answered something today is asked on another day", () => {
  const kept = { door: [scored(FIRST, "wrong")], alone: [scored(FIRST, "wrong")] };
  assert.deepEqual(asked(WEEK, kept), ["short", false]);
  const answered = { ...kept, short: [scored(WEEK, "right")] };
  assert.equal(asked(WEEK, answered), null);
  assert.deepEqual(asked("2026-11-10", answered), ["alone", true]);
});

test("where every case was answered, or there is none, it is the same one anew", () => {
  assert.deepEqual(asked(WEEK, { alone: [scored(FIRST, "partly")] }), ["alone", true]);
  const others = { long: [scored(FIRST, "right")], short: [scored(FIRST, "right")] };
  assert.deepEqual(asked(WEEK, { door: [scored(FIRST, "wrong")], ...others }), ["door", true]);
});

test("it is one decision of a few minutes, of the same guide if there is one; else of another; else the same", () => {
  const found = (id) => due(ITEMS, new Map([[id, [scored(FIRST, "wrong")]]]), WEEK);
  assert.deepEqual(asked(WEEK, { sorting: [scored(FIRST, "wrong")] }), ["short", false]);
  assert.deepEqual(asked(WEEK, { alone: [scored(FIRST, "wrong")] }), ["alone", true]);
  assert.deepEqual(asked(WEEK, { near: [scored(FIRST, "wrong")] }), ["elsewhere", false]);
  assert.deepEqual(asked(WEEK, { seven: [scored(FIRST, "wrong")] }), ["elsewhere", false]);
  const both = { seven: [scored(FIRST, "wrong")], elsewhere: [scored(FIRST, "right")] };
  assert.equal(asked(WEEK, both), null);
  assert.deepEqual([found("seven").aim, found("alone").aim], ["tell", undefined]);
});

test("an answer from before results were kept is no case that nobody answered", () => {
  assert.deepEqual(asked(WEEK, { door: [scored(FIRST, "wrong")], short: null, long: null }), ["door", true]);
});

test("what was right for sure is not asked again; right in part, unsure, or at a second try, is", () => {
  assert.equal(asked(MONTH, { alone: [scored(FIRST, "right", { confidence: "very" })] }), null);
  assert.equal(asked(MONTH, { alone: [scored(FIRST, "right")] }), null);
  assert.deepEqual(asked(WEEK, { alone: [scored(FIRST, "partly")] }), ["alone", true]);
  assert.deepEqual(asked(WEEK, { alone: [scored(FIRST, "right", { confidence: "not" })] }), ["alone", true]);
  assert.deepEqual(asked(WEEK, { alone: [scored(FIRST, "right", { attempts: 2 })] }), ["alone", true]);
});

test("once asked after a week, the next time is after a month, and then no more", () => {
  const week = { alone: [scored(FIRST, "wrong"), scored(WEEK, "wrong")] };
  assert.equal(asked(WEEK, week), null);
  assert.equal(asked("2026-12-01", week), null);
  assert.deepEqual(asked(MONTH, week), ["alone", true]);
  assert.equal(asked("2027-12-01", { alone: [...week.alone, scored(MONTH, "wrong")] }), null);
});

test("a new case that was answered counts as asked; right for sure at last ends it", () => {
  const kept = { door: [scored(FIRST, "wrong")], short: [scored(WEEK, "right")] };
  assert.equal(asked("2026-11-20", kept), null);
  assert.deepEqual(asked(MONTH, kept), ["long", false]);
  assert.equal(asked(MONTH, { door: [scored(FIRST, "wrong"), scored(WEEK, "right")] }), null);
});

test("of several that are due, the one that was weak first is asked", () => {
  const kept = { door: [scored("2026-11-03", "wrong")], alone: [scored(FIRST, "wrong")] };
  assert.deepEqual(asked("2026-11-20", kept), ["alone", true]);
});

test("what was wrong and very sure is asked first, then what was wrong, then what fitted in part", () => {
  const sure = scored("2026-11-04", "wrong", { confidence: "very" });
  const kept = { door: [scored(FIRST, "partly")], alone: [sure] };
  assert.deepEqual(asked("2026-11-20", kept), ["alone", true]);
  assert.deepEqual(asked("2026-11-20", { ...kept, door: [scored(FIRST, "wrong")] }), ["alone", true]);
  const wrong = { door: [scored(FIRST, "partly")], alone: [scored("2026-11-04", "wrong")] };
  assert.deepEqual(asked("2026-11-20", wrong), ["alone", true]);
});

test("who was right in another case meanwhile is asked first about what was not met again", () => {
  const kept = {
    door: [scored(FIRST, "wrong")],
    short: [scored(WEEK, "right")],
    alone: [scored("2026-11-04", "partly")],
  };
  assert.deepEqual(asked("2026-12-05", kept), ["alone", true]);
  const { door, short } = kept;
  assert.deepEqual(asked("2026-12-05", { door, short }), ["long", false]);
});

test("notes and stories are never asked", () => {
  assert.equal(asked(MONTH, { note: [scored(FIRST, "wrong")] }), null);
});
