// Until when what is kept on a device stays, also where its clock is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { is_over, last_day, read_until, TERMS, visited } from "../../widgets/practiceguides/records/term.js";

const until = (term, seen) => ({ term, seen });

test("it is kept for three months at first, which is longer than the last return", () => {
  const first = read_until(null, "2026-11-29");
  assert.deepEqual(first, until(92, "2026-11-29"));
  assert.equal(last_day(first), "2027-03-01");
});

test("the last day itself is a day on which it is there; the next one is not", () => {
  const week = until(7, "2026-11-29");
  assert.equal(is_over(week, "2026-12-06"), false);
  assert.equal(is_over(week, "2026-12-07"), true);
});

test("each visit moves the last day on", () => {
  assert.deepEqual(visited(until(31, "2026-11-01"), "2026-11-29"), until(31, "2026-11-29"));
});

test("a clock that is set back moves nothing, deletes nothing, and keeps nothing longer", () => {
  const seen = until(31, "2026-11-29");
  for (const day of ["2026-11-28", "2019-01-01", "1970-01-01"]) {
    assert.equal(is_over(seen, day), false);
    assert.equal(last_day(visited(seen, day)), "2026-12-30");
  }
});

test("a clock that is set forward beyond the last day cannot be told from an absence", () => {
  assert.equal(is_over(until(31, "2026-11-29"), "2031-01-01"), true);
});

test("a clock that begins years before, and is right later, deletes nothing of what was written meanwhile", () => {
  for (const day of ["1970-01-01", "2015-01-01"]) {
    const wrong = visited(read_until(null, day), day);
    const found = read_until(JSON.stringify(wrong), "2027-06-01");
    assert.equal(is_over(found, "2027-06-01"), false);
    assert.equal(last_day(found), "2027-09-01");
  }
});

test("a clock that was forward and is right again keeps for no longer than the term after the latest day seen", () => {
  const forward = visited(until(31, "2026-11-29"), "2026-12-20");
  assert.equal(last_day(visited(forward, "2026-11-30")), "2027-01-20");
});

test("what is damaged begins anew today, and deletes nothing", () => {
  const today = "2026-11-29";
  const damaged = ["{", "7", "null", '{"term":5,"seen":"2026-02-31"}', '{"term":"7"}', '{"term":1e9,"seen":7}', "[]"];
  for (const text of damaged) assert.deepEqual(read_until(text, today), until(92, today), text);
  for (const term of TERMS) assert.equal(read_until(JSON.stringify(until(term, today)), today).term, term);
});
