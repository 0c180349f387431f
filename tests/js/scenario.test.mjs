// How a story is followed, searched, compared and counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { first_difference, practice_and_luck } from "../../widgets/practiceguides/scenarios/compare.js";
import { open_endings } from "../../widgets/practiceguides/scenarios/open_endings.js";
import {
  empty,
  follow,
  in_words,
  merge,
  meters_seen,
  own_words,
  plan_of,
  restore,
  start,
  step,
  without_words,
} from "../../widgets/practiceguides/scenarios/step.js";

const road = (id, to, more = {}) => ({ id, to, effects: {}, set: [], if: null, once: false, practice: null, ...more });
const scene = (id, ...choices) => ({
  id,
  title: id,
  end: choices.length ? null : { outcome: "good" },
  body: [],
  choices,
});
const story = {
  start: "door",
  meters: {},
  flags: ["asked"],
  scenes: [
    scene("door", road("ask", "hall", { set: ["asked"] }), road("wait", "hall")),
    scene("hall", road("stay", "late", { if: ["flag", "asked"] }), road("turn", "door"), road("leave", "early")),
    scene("late"),
    scene("early"),
  ],
};
const chosen = (...ids) => ids.map((choose) => ({ choose }));
const BACK = { back: true };
const state = (changes) => ({ ...empty(story), ...changes });
const ids = (path) => path.map(({ choice }) => choice);

test("a choice that is taken back stays in the account, with its scene and its place", () => {
  const { path, attempts } = follow(story, [...chosen("wait", "turn"), BACK, BACK, ...chosen("ask")]);
  assert.deepEqual(ids(path), ["ask"]);
  assert.deepEqual(attempts, [
    {
      path,
      ending: null,
      taken_back: [
        { scene: "hall", choice: "turn", at: 1 },
        { scene: "door", choice: "wait", at: 0 },
      ],
    },
  ]);
});

test("an ending from which one steps back was reached all the same: it stays as an attempt", () => {
  const { attempts } = follow(story, [...chosen("ask", "leave"), BACK, ...chosen("stay")]);
  assert.deepEqual(
    attempts.map(({ path, ending }) => [ids(path), ending]),
    [
      [["ask", "leave"], "early"],
      [["ask", "stay"], "late"],
    ],
  );
  assert.deepEqual(attempts[1].taken_back, [{ scene: "hall", choice: "leave", at: 1 }]);
});

test("a replay keeps the first legs and what was taken back there; the rest belongs to the attempt before", () => {
  const moves = [...chosen("wait"), BACK, ...chosen("ask", "turn"), BACK, ...chosen("leave"), { again: 1 }];
  const { attempts, position } = follow(story, moves);
  assert.deepEqual(
    attempts.map(({ taken_back }) => ids(taken_back)),
    [["wait", "turn"], ["wait"]],
  );
  assert.deepEqual([ids(attempts[1].path), position.scene, position.flags], [["ask"], "hall", ["asked"]]);
  assert.equal(follow(story, [...moves, { again: 2 }]).lost, true);
});

test("a log is cut where a move cannot be made, and what was before is kept", () => {
  for (const strange of [{ choose: "stay" }, { again: 2 }, { again: -1 }, { again: 0.5 }, { back: 1 }, null, {}]) {
    const read = restore(story, { v: 2, moves: [...chosen("wait"), strange, ...chosen("leave")], word: "sad" });
    assert.deepEqual(read, { state: state({ moves: chosen("wait"), word: "sad" }), lost: true });
  }
});

test("a state of format 1 loads with nothing lost", () => {
  const moves = [...chosen("wait", "leave"), BACK, { again: true }, ...chosen("ask")];
  const { state: read, lost } = restore(story, { v: 1, moves });
  assert.deepEqual([read, lost], [state({ moves: [...moves.slice(0, 3), { again: 0 }, ...chosen("ask")] }), false]);
  assert.deepEqual(own_words({ v: 1, moves }), []);
  assert.equal(plan_of(story, { v: 1, moves }, {}), null);
  assert.deepEqual(restore(story, without_words({ v: 1, moves })).state, read);
});

test("two windows: the longer log goes on, and of words and ticks none is lost", () => {
  const mine = state({ moves: chosen("ask"), word: "sad", stops: ["time"], change: "a door" });
  const theirs = state({ moves: chosen("ask", "stay"), word: "calm", thought: "why?", stops: ["room", "time"] });
  const both = { moves: theirs.moves, word: "sad / calm", thought: "why?", stops: ["room", "time"], change: "a door" };
  assert.deepEqual(merge(mine, theirs), state(both));
  assert.deepEqual(merge(mine, mine), mine);
  assert.deepEqual(merge({ v: 1, moves: [] }, theirs), theirs);
});

test("endings are told in the story's order, each road for itself", () => {
  const roads = ["ask", "wait"].map((choice) => step(story, start(story), choice));
  assert.deepEqual(open_endings(story, roads), [
    { endings: ["late", "early"], whole: true },
    { endings: ["late", "early"], whole: true }, // By the way back to the door.
  ]);
  const end = step(story, roads[1], "leave");
  assert.deepEqual(open_endings(story, [end]), [{ endings: ["early"], whole: true }]);
  assert.deepEqual(open_endings(story, []), []);
});

/** Twelve switches that the last scene asks for, and a counter: far more states than are searched. */
const large = {
  start: "s0",
  meters: { count: [0, 0, 60] },
  flags: [...Array(12).keys()].map((n) => `f${n}`),
  scenes: [
    ...[...Array(12).keys()].map((n) =>
      scene(
        `s${n}`,
        road(`on${n}`, `s${n + 1}`, { set: [`f${n}`], effects: { count: 1 } }),
        road(`off${n}`, `s${n + 1}`),
        road(`up${n}`, `s${n}`, { effects: { count: 1 } }),
      ),
    ),
    scene(
      "s12",
      road("all", "good", {
        if: [...Array(12).keys()].map((n) => ["flag", `f${n}`]).reduce((one, other) => ["and", one, other]),
      }),
      road("many", "most", { if: [">", "count", 50] }),
      road("end", "poor"),
    ),
    scene("good"),
    scene("most"),
    scene("poor"),
  ],
};

test("a story with more states than are searched says at least which endings are open", () => {
  // The processor's time: a machine may be busy with other tests.
  const began = process.cpuUsage();
  const [first, last] = open_endings(large, [start(large), { ...start(large), scene: "s12" }]);
  assert.ok(process.cpuUsage(began).user < 5_000_000);
  assert.equal(first.whole, false);
  assert.deepEqual(last, { endings: ["poor"], whole: true });
});

test("what nothing asks for any more does not multiply the states", () => {
  const quiet = {
    ...large,
    scenes: large.scenes.map((each) => (each.id === "s12" ? scene("s12", road("end", "poor")) : each)),
  };
  assert.deepEqual(open_endings(quiet, [start(quiet)], 20), [{ endings: ["poor"], whole: true }]);
});

test("two paths part where the choices first differ; a beginning is not a difference", () => {
  const { path } = follow(story, chosen("ask", "turn", "wait", "leave"));
  assert.equal(first_difference(path, ["ask", "turn", "ask"]), 2);
  assert.equal(first_difference(path, ["wait", "leave"]), 0);
  assert.equal(first_difference(path, ["ask"]), null);
  assert.equal(first_difference(path, ids(path)), null);
});

test("practice is told apart from luck", () => {
  const choices = (...practices) => practices.map((practice) => ({ practice }));
  for (const [practices, outcome, luck] of [
    [["sound", "defensible", null], "good", "careful_good"],
    [["sound"], "poor", "careful_poor"],
    [["sound", "harmful"], "good", "careless_good"],
    [["harmful", "harmful"], "poor", "careless_poor"],
    [["harmful"], "mixed", "mixed"],
  ]) {
    const harmful = practices.filter((practice) => practice === "harmful").length;
    assert.deepEqual(practice_and_luck(choices(...practices), outcome), { luck, harmful });
  }
  assert.equal(practice_and_luck(choices(null, null), "good"), null);
});

test("a meter's words are spread evenly, from the least to the most", () => {
  const said = (steps, least, most) =>
    Array.from({ length: most - least + 1 }, (_, n) => in_words(steps, [least, least, most], least + n)).join("");
  assert.equal(said(["a", "b"], 0, 3), "aabb");
  assert.equal(said(["a", "b", "c"], -1, 4), "aabbcc");
  assert.equal(said(["a", "b", "c"], 0, 2), "abc");
  assert.equal(said(["a", "b", "c", "d"], 0, 1), "ad");
  assert.equal(said(["a", "b"], 2, 2), "a");
});

test("what the person never heard of moves no meter that is told", () => {
  const seen = road("lie", "hall", { effects: { trust: -2 } });
  const told = { ...story, meters: { trust: [0, 2, 3] } };
  assert.deepEqual(meters_seen(told, [road("ask", "hall", { effects: { trust: 5 } }), seen]), { trust: 1 });
  assert.deepEqual(meters_seen(told, [{ ...seen, unseen: true }]), { trust: 2 });
});
