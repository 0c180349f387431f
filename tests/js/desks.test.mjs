// What a desk hands on, and which paper the next desk finds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept_flags } from "../../widgets/practiceguides/kit/handed.js";
import { handing_on, in_order } from "../../widgets/practiceguides/scenarios/handed.js";

const HAS = (flag) => ["flag", flag];
const NOT = (flag) => ["not", HAS(flag)];
const papers = [
  { id: "slip", arrives: ["and", HAS("promised"), NOT("written")] },
  { id: "page", arrives: HAS("written") },
  { id: "nothing", arrives: ["and", NOT("promised"), NOT("written")] },
];
const ids = (found) => found.papers.map(({ id }) => id);
const ended = (...handed) => ({ result: { status: "ended", ending: "in", outcome: "mixed", handed } });

test("the paper that was handed on comes first, and the others keep their order", () => {
  const found = in_order(papers, ["written", "promised"]);
  assert.equal(found.given.id, "page");
  assert.deepEqual(ids(found), ["page", "slip", "nothing"]);
  assert.equal(in_order(papers, []).given.id, "nothing");
});

test("where nobody knows what was handed on, no paper is marked", () => {
  assert.deepEqual(in_order(papers, null), { given: undefined, papers });
});

test("what is kept of a desk is its last ending, in whichever place of the store", () => {
  const kept = [
    { id: "gate", results: [ended("promised"), ended("written")] },
    { id: "cabin", results: [ended("waits")] },
    { id: "old", results: null },
  ];
  assert.deepEqual(kept_flags(kept, "gate"), ["written"]);
  assert.equal(kept_flags(kept, "old"), null);
  assert.equal(kept_flags(kept, null), null);
  // An ending from before the story was a desk says nothing.
  const before = { id: "gate", results: [{ result: { status: "ended" } }] };
  assert.equal(kept_flags([before], "gate"), null);
  assert.deepEqual(kept_flags([before, kept[0]], "gate"), ["written"]);
});

test("an ending tells what it hands on in words, and which paper that is", () => {
  const spec = {
    hands_on: { promised: "He was promised a bed", written: "His name is in the book" },
    next_desk: { title: "Cabin", papers: papers.map(({ id, arrives }) => ({ html: id, if: arrives })) },
  };
  const at = (...flags) => ({ scene: "in", flags, meters: {}, used: [] });
  assert.deepEqual(handing_on(spec, at("promised", "other")), {
    told: ["He was promised a bed"],
    place: 0,
    paper: spec.next_desk.papers[0],
  });
  assert.equal(handing_on({ ...spec, next_desk: undefined }, at()).paper, undefined);
});
