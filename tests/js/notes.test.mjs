// The learner's own words beside the parts of an answer: none is lost when two windows meet.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as annotate from "../../widgets/practiceguides/exercises/annotate/mark.js";
import * as assess from "../../widgets/practiceguides/exercises/assess/mark.js";
import * as rewrite from "../../widgets/practiceguides/exercises/rewrite/mark.js";
import { as_notes, join_notes, with_note } from "../../widgets/practiceguides/kit/notes.js";

test("different words for one part stand one after the other, and the same words once", () => {
  assert.deepEqual(join_notes({ a: "It grows" }, { a: "Ask her" }), { a: "It grows\n\nAsk her" });
  assert.deepEqual(join_notes({ a: "It grows" }, { a: "It grows", b: "Ask her" }), { a: "It grows", b: "Ask her" });
});

test("a short text that stands within another one is no part of it", () => {
  assert.deepEqual(join_notes({ a: "Nobody came" }, { a: "came" }), { a: "Nobody came\n\ncame" });
  const [mine, theirs] = ["I asked", "ask"].map((text) => ({ ...rewrite.empty({}), text }));
  assert.equal(rewrite.merge(mine, theirs).text, "I asked\n\nask");
});

test("what was joined once is not joined again when it comes back", () => {
  const joined = join_notes({ a: "It grows" }, { a: "Ask her" });

  assert.deepEqual(join_notes({ a: "Ask her" }, joined), joined);
  assert.deepEqual(join_notes(joined, { a: "Ask her" }), joined);
});

test("an emptied note is no note, and notes of parts that are gone are left out", () => {
  assert.deepEqual(with_note({ a: "It grows" }, "a", ""), {});
  assert.deepEqual(as_notes({ a: "It grows", gone: "Ask her", b: 3, ["__proto__"]: "x" }, ["a", "b"]), {
    a: "It grows",
  });
});

const cases = [
  ["annotate", annotate, (reasons) => ({ marks: { a: ["t"] }, reasons })],
  ["assess", assess, (notes) => ({ levels: { a: "l" }, notes })],
];

for (const [kind, logic, answer] of cases) {
  test(`${kind}: the words of earlier tries are the learner's own too`, () => {
    const tries = [{ answer: answer({ a: "First" }), confidence: null }];
    const state = { ...logic.empty({}), answer: answer({ a: "Second" }), tries };

    assert.deepEqual(logic.own_words(state), ["Second", "First"]);
    assert.equal(JSON.stringify(logic.without_words(state)).includes("First"), false);
  });

  test(`${kind}: a merge keeps what is answered here and the words of both`, () => {
    const [mine, theirs] = ["Mine", "Theirs"].map((text) => ({ ...logic.empty({}), answer: answer({ a: text }) }));

    assert.deepEqual(logic.merge(mine, theirs).answer, answer({ a: "Mine\n\nTheirs" }));
  });
}
