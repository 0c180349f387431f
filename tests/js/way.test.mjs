// The way of a profession: what is kept may be anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read_way, stops_on } from "../../widgets/practiceguides/records/way.js";

const stop = (page, anchor = "") => ({ page, anchor, title: page });
const way = { from: stop("list", "by-police"), stops: [stop("hour", "third"), stop("hour"), stop("bus")], at: 1 };

test("the stop that was opened last counts, elsewhere every stop on the page", () => {
  assert.deepEqual(stops_on(way, "hour"), [1]);
  assert.deepEqual(stops_on({ ...way, at: 2 }, "hour"), [0, 1]);
  assert.deepEqual(stops_on(way, "list"), []);
});

test("what is no way is none", () => {
  assert.equal(read_way(way)?.at, 1);
  for (const raw of [null, 3, [], {}, { ...way, at: "1" }, { ...way, stops: [1] }, { ...way, from: null }])
    assert.equal(read_way(raw), null);
});
