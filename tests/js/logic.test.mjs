// What holds for the pure part of every type, whatever it is given.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as choice from "../../widgets/practiceguides/exercises/choice/mark.js";
import * as notepad from "../../widgets/practiceguides/exercises/notepad/mark.js";
import * as exam from "../../widgets/practiceguides/exercises/test/mark.js";
import * as voice from "../../widgets/practiceguides/exercises/voice/mark.js";
import * as scenario from "../../widgets/practiceguides/scenarios/step.js";
import { dice } from "./random.mjs";

const ROUNDS = 3000;
const options = ["a", "b", "c"].map((id, n) => ({ id, text: id, correct: n < 2, feedback: {} }));
const one = { id: "one", multiple: false, attempts: 2, options: options.slice(1), statements: [] };
const several = { id: "several", multiple: true, attempts: 1, options, statements: [] };
const statements = ["a", "b"].map((id) => ({ id, text: id, is: "depends", feedback: {}, misconceptions: {} }));
const judged = { id: "judged", multiple: false, attempts: 1, options: [], statements };
const twice = {
  id: "twice",
  questions: [
    { id: "a", before: one, after: one },
    { id: "b", before: judged, after: judged },
  ],
};
const road = (id, to, more = {}) => ({ id, to, effects: {}, set: [], if: null, once: false, ...more });
const plain = { parts: [], plan: false };
const steps = {
  id: "steps",
  parts: [
    { id: "what", label: "What?" },
    { id: "now", label: "Now what?" },
  ],
  plan: true,
};
const quick = {
  id: "quick",
  expected: [
    { id: "relief", text: "Relief" },
    { id: "anger", text: "Anger" },
  ],
};
const open = { id: "open", expected: [] };
const story = {
  id: "story",
  start: "first",
  meters: { trust: [0, 1, 2] },
  flags: ["told"],
  scenes: [
    {
      id: "first",
      end: null,
      choices: [
        road("look", "first", { once: true, set: ["told"] }),
        road("on", "second", { effects: { trust: 2 } }),
        road("over", "second", { effects: { trust: -3 }, if: ["not", ["flag", "told"]] }),
      ],
    },
    {
      id: "second",
      end: null,
      choices: [
        road("round", "first"),
        road("out", "last", { if: ["or", ["and", [">=", "trust", 2], ["flag", "told"]], ["==", "trust", 0]] }),
      ],
    },
    { id: "last", end: { outcome: "good" }, choices: [] },
  ],
};

const WORDS = {
  choice: ["v", "answer", "tries", "confidence", "hint", "skipped", "a", "b", "c", "not", "very", "true", "depends", 1],
  notepad: ["v", "text", "other", "parts", "what", "now", "when", "who", "words", 1],
  voice: ["v", "expected", "opened", "text", "skipped", "relief", "anger", "words", 1],
  test: ["v", "form", "way", "before", "after", "answers", "confidence", "done", "a", "b", "very", "depends", true, 1],
  scenario: ["v", "moves", "choose", "back", "again", "look", "on", "over", "out", "round", "room", "words", 1, 2],
};

/** A value that looks like a state, with some of it spoiled. */
function nearly(logic, spec, words, { pick, value }) {
  const state = { ...logic.empty(spec) };
  for (const name of Object.keys(state)) {
    if (name === "v" ? pick([true, false, false, false]) : pick([true, false])) state[name] = value(words);
  }
  return state;
}

const kinds = [
  ["choice", choice, one],
  ["choice", choice, several],
  ["choice", choice, judged],
  ["notepad", notepad, plain],
  ["notepad", notepad, steps],
  ["voice", voice, quick],
  ["voice", voice, open],
  ["test", exam, twice],
  ["scenario", scenario, story],
];

for (const [kind, logic, spec] of kinds) {
  test(`${kind} ${spec.id ?? ""}: any value is restored to a state that fits`, () => {
    const chance = dice(7);
    for (let round = 0; round < ROUNDS; round += 1) {
      const raw = chance.pick([() => chance.value(WORDS[kind]), () => nearly(logic, spec, WORDS[kind], chance)])();
      const { state } = logic.restore(spec, raw);
      assert.deepEqual(logic.restore(spec, state), { state, lost: false });
      assert.deepEqual(logic.restore(spec, JSON.parse(JSON.stringify(state))), { state, lost: false });
      assert.equal(typeof logic.mark(spec, state).status, "string");
    }
  });

  test(`${kind} ${spec.id ?? ""}: nothing kept yet is not a loss, another version is`, () => {
    for (const nothing of [null, undefined]) {
      assert.deepEqual(logic.restore(spec, nothing), { state: logic.empty(spec), lost: false });
    }
    assert.deepEqual(logic.restore(spec, { ...logic.empty(spec), v: 9 }), { state: logic.empty(spec), lost: true });
  });

  test(`${kind} ${spec.id ?? ""}: merging gives a state that fits, and merging with itself nothing new`, () => {
    const chance = dice(11);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [mine, theirs] = [0, 1].map(() => logic.restore(spec, nearly(logic, spec, WORDS[kind], chance)).state);
      assert.equal(logic.restore(spec, logic.merge(mine, theirs)).lost, false);
      assert.deepEqual(logic.merge(mine, mine), mine);
    }
  });
}

test("a note keeps its words when its text is changed: first one field, then steps, then one field again", () => {
  const old = { v: 1, text: "a lamp", other: ["a chair"] };
  const { state, lost } = notepad.restore(steps, old);
  assert.deepEqual([state.text, state.other, lost], ["a lamp", ["a chair"], false]);

  const written = { ...state, parts: { what: "it was dark", now: "" }, when: "on Monday" };
  const back = notepad.restore(plain, written);
  assert.deepEqual(back, {
    state: { v: 1, text: "a lamp\n\nit was dark\n\non Monday", other: ["a chair"] },
    lost: false,
  });
});

test("two windows: no word of a note's fields is lost, and none is doubled", () => {
  const note = (now, when) => ({ ...notepad.empty(steps), parts: { what: "", now }, when });
  const merged = notepad.merge(note("a lamp", "Monday"), note("a chair", "Friday"));
  assert.deepEqual([merged.parts.now, merged.when], ["a lamp\n\na chair", "Monday / Friday"]);
  assert.deepEqual(notepad.merge(merged, note("a chair", "Friday")), merged);
  assert.deepEqual(notepad.merge(note("a lamp", ""), note("a lamp at the door", "")).parts.now, "a lamp at the door");

  const words = (expected, text) => ({ ...voice.empty(open), expected, text });
  const both = voice.merge(words("fear", "wait"), words("relief", "wait longer"));
  assert.deepEqual([both.expected, both.text], ["fear\n\nrelief", "wait longer"]);
});

test("a line of a plan is the last step, by when and with whom; any other note is none", () => {
  const note = { ...notepad.empty(steps), parts: { what: "it was dark", now: " a lamp " }, who: "the night guard" };
  assert.deepEqual(notepad.plan_of(steps, note), { what: "a lamp", when: "", who: "the night guard" });
  assert.deepEqual(notepad.plan_of({ ...plain, plan: true }, { v: 1, text: "a chair", when: "", who: "", other: [] }), {
    what: "a chair",
    when: "",
    who: "",
  });
  assert.equal(notepad.plan_of({ ...steps, plan: false }, note), null);
  assert.equal(notepad.plan_of(steps, notepad.empty(steps)), null);
});

test("a learner who walks anywhere meets only what the log gives again", () => {
  const chance = dice(3);
  for (let walk = 0; walk < 300; walk += 1) {
    const moves = [];
    for (let move = 0; move < 20; move += 1) {
      const { position, path } = scenario.follow(story, moves);
      const offered = scenario.offered(story, position);
      const back = path.length ? [{ back: true }] : [];
      const again = { again: chance.pick([...path.keys(), path.length]) };
      moves.push(chance.pick([...offered.map(({ id }) => ({ choose: id })), ...back, again]));
    }
    const way = scenario.follow(story, moves);
    assert.equal(way.lost, false);
    assert.equal(way.taken, moves.length);
    assert.equal(way.met.length, way.path.length + 1);
    assert.ok(way.attempts.length > moves.filter((move) => "again" in move).length);
    assert.ok(way.position.meters.trust >= 0 && way.position.meters.trust <= 2);
  }
});

test("a hint that was opened in one of two windows was opened", () => {
  const shut = choice.empty(one);
  const opened = { ...shut, hint: true };
  assert.equal(choice.merge(opened, shut).hint, true);
  assert.equal(choice.merge(shut, opened).hint, true);
  assert.equal(choice.merge(shut, shut).hint, false);
});
