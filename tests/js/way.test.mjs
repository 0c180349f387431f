// The way of a profession: what is kept may be anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { next_stop, read_way, state_at, stops_on } from "../../widgets/practiceguides/records/way.js";

const stop = (page, anchor = "") => ({ page, anchor, title: page });
const way = { from: stop("list", "by-police"), stops: [stop("hour", "third"), stop("hour"), stop("bus")], at: 1 };

test("the stop that was opened last counts, elsewhere every stop on the page", () => {
  assert.deepEqual(stops_on(way, "hour"), [1]);
  assert.deepEqual(stops_on({ ...way, at: 2 }, "hour"), [0, 1]);
  assert.deepEqual(stops_on(way, "list"), []);
});

const ORDER = [
  { name: "hour", pieces: [{ id: "third", items: ["a"] }] },
  { name: "bus", pieces: [{ id: "", items: ["ride"] }] },
];
const on_page = (total, done = [], skipped = [], begun = []) => ({ total, done, skipped, begun, visited: [] });

test("the next stop is one that the learner has not been through, and that the book has", () => {
  const next = (pages, after = -1, order = ORDER) => next_stop(way, after, order, { pages, seen: [] });
  assert.deepEqual([next({}), next({}, 0), next({}, 2)], [0, 1, -1]);
  assert.equal(next({ hour: on_page(1, ["a"]) }), 2);
  assert.equal(next({ hour: on_page(1, [], ["a"]) }), 2);
  assert.equal(next({ hour: on_page(1, ["a"]), bus: on_page(1, ["ride"]) }), -1);
  assert.equal(next({ hour: on_page(1, ["a"]) }, -1, [ORDER[0]]), -1);
});

test("a stop is as far as what it leads to", () => {
  const state = (anchor, page) => state_at({ page: "hour", anchor }, ORDER[0].pieces, { hour: page }, []);
  assert.equal(state("third", on_page(2, ["a"])), "done");
  assert.equal(state("", on_page(2, ["a"])), "begun");
  assert.equal(state("", on_page(2, ["a", "b"])), "done");
  assert.equal(state("item-b", on_page(2, ["a"], ["b"])), "skipped");
  assert.equal(state("a-heading", undefined), "open");
  assert.equal(state("", on_page(0)), "done");
});

test("what is no way is none", () => {
  assert.equal(read_way(way)?.at, 1);
  for (const raw of [null, 3, [], {}, { ...way, at: "1" }, { ...way, stops: [1] }, { ...way, from: null }])
    assert.equal(read_way(raw), null);
});
