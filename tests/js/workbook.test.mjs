// What "My workbook" gathers, writes into a file, and accepts from one.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as choice from "../../widgets/practiceguides/exercises/choice/mark.js";
import * as notepad from "../../widgets/practiceguides/exercises/notepad/mark.js";
import {
  claimed_progress,
  count,
  guides_of,
  items_of,
  writings,
} from "../../widgets/practiceguides/pages/workbook/gather.js";
import {
  compare,
  file_name,
  own_words,
  plan_of,
  read_file,
  write_file,
} from "../../widgets/practiceguides/records/file.js";
import * as scenario from "../../widgets/practiceguides/scenarios/step.js";

/** A type with an answer and a reason, as some marked types have. */
const reasoned = {
  merge: (mine, theirs) => ({ ...mine, why: [mine.why, theirs.why].join("\n\n") }),
  own_words: ({ why }) => [why].filter(Boolean),
  without_words: (state) => ({ ...state, why: "" }),
};
const types = { choice, notepad, reasoned, scenario };
const STRINGS = {
  scenario_stop_line: "Stops: {stops}",
  scenario_stop_room: "No room.",
  scenario_stop_change: "Change:",
};

const INDEX = [
  {
    caption: null,
    counted: true,
    pages: [{ name: "welcome", href: "w.html", title: "Welcome", number: null, items: [] }],
  },
  {
    caption: "The ferry",
    counted: true,
    pages: [
      {
        name: "quay",
        href: "q.html",
        title: "The quay",
        number: 1,
        items: [
          { id: "pick", type: "choice", title: "Pick" },
          { id: "why", type: "reasoned", title: "Why" },
          { id: "note", type: "notepad", title: "Note", note: true },
        ],
      },
      {
        name: "sea",
        href: "s.html",
        title: "The sea",
        number: 2,
        items: [{ id: "week", type: "notepad", title: "Week", note: true, plan: [] }],
      },
    ],
  },
];
const known = items_of(INDEX);
const note = (text) => ({ v: 1, text, other: [] });
const entry = (id, state) => ({ id, state, note: id === "note" || id === "week" });
const ENTRIES = [
  entry("pick", { v: 1, answer: ["a"] }),
  entry("why", { v: 1, answer: "b", why: "because" }),
  entry("note", note("my words")),
  { id: "gone", state: { v: 1, text: "of another edition" }, note: false },
];
const WHOLE = {
  book: "b",
  now: new Date(2026, 10, 5, 23, 30),
  entries: ENTRIES,
  progress: { quay: { total: 2, done: ["pick"] } },
  place: { page: "quay", item: "pick" },
  words: true,
};
const text_of = (changes = {}) => write_file({ ...WHOLE, ...changes }, types, known);
const changed = (change) => {
  const file = JSON.parse(text_of());
  change(file);
  return JSON.stringify(file);
};

test("a file with words holds everything; its name and its day are the learner's", () => {
  const file = JSON.parse(text_of());
  assert.deepEqual(Object.keys(file), ["format", "version", "book", "made", "items", "progress", "place"]);
  assert.deepEqual([file.version, file.book, file.made], [1, "b", "2026-11-05"]);
  assert.deepEqual(Object.keys(file.items), ["pick", "why", "note", "gone"]);
  assert.equal(file_name(WHOLE.now), "my-answers-2026-11-05.json");
});

test("a file without words holds no note, no reason, and nothing that the book does not know", () => {
  const text = text_of({ words: false });
  assert.deepEqual(JSON.parse(text).items, { pick: { v: 1, answer: ["a"] }, why: { v: 1, answer: "b", why: "" } });
  for (const words of ["my words", "because", "another edition"]) assert.ok(!text.includes(words));
});

test("what stands in two places goes into the file as one", () => {
  const entries = [entry("note", note("here")), entry("note", note("there"))];
  assert.deepEqual(JSON.parse(text_of({ entries })).items, { note: { v: 1, text: "here", other: ["there"] } });
});

test("a state that is not what its type expects is never written without words", () => {
  const entries = [entry("why", "words"), entry("why", 7), entry("constructor", { why: "words" })];
  assert.deepEqual(JSON.parse(text_of({ entries, words: false })).items, {});
});

test("a file comes back as it was written", () => {
  const { kept } = read_file(text_of(), "b");
  assert.deepEqual(kept, {
    items: Object.fromEntries(ENTRIES.map(({ id, state }) => [id, state])),
    progress: WHOLE.progress,
    place: WHOLE.place,
  });
});

const deep = (levels) => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
for (const [what, text, fault] of [
  ["nothing", "", "unreadable"],
  ["no JSON", "{{{", "unreadable"],
  ["half a file", text_of().slice(0, 200), "unreadable"],
  ["a picture", "\u0089PNG\r\n", "unreadable"],
  ["brackets without end", "[".repeat(1_000_000), "unreadable"],
  ["a word", '"practiceguides-workbook"', "foreign"],
  ["a list", "[1, 2]", "foreign"],
  ["null", "null", "foreign"],
  ["a notebook", '{"cells": [], "nbformat": 4}', "foreign"],
  ["another book's", text_of({ book: "other" }), "other_book"],
  ["a newer one", changed((file) => (file.version = 2)), "newer"],
  ["a newer one of another shape", JSON.stringify({ format: "practiceguides-workbook", version: 9 }), "newer"],
  ["an older one", changed((file) => (file.version = 0)), "older"],
  ["a version in words", changed((file) => (file.version = "1")), "older"],
  ["no version", changed((file) => delete file.version), "older"],
  ["no items", changed((file) => delete file.items), "damaged"],
  ["a list of items", changed((file) => (file.items = [])), "damaged"],
  ["a state that is text", changed((file) => (file.items.pick = "<script>")), "damaged"],
  ["a state that is a list", changed((file) => (file.items.pick = [])), "damaged"],
  ["a state that is null", changed((file) => (file.items.pick = null)), "damaged"],
  ["a state nested deep", changed((file) => (file.items.pick = { answer: deep(50) })), "damaged"],
  ["progress nested deep", changed((file) => (file.progress = deep(1000))), "damaged"],
  ["the toolkit's own names", changed((file) => (file.items["~keep"] = {})), "damaged"],
  ["names with a tail", changed((file) => (file.items["pick~import"] = {})), "damaged"],
  ["a name that is a path", changed((file) => (file.items["../other/pick"] = {})), "damaged"],
  ["__proto__", text_of().replace('"pick":', '"__proto__":'), "damaged"],
  [
    "too many",
    changed((file) => {
      for (let n = 0; n < 6000; n += 1) file.items[`i-${n}`] = {};
    }),
    "many",
  ],
]) {
  test(`refused: ${what}`, () => assert.deepEqual(read_file(text, "b"), { fault }));
}

test("what is read from a hostile file changes no object of the page", () => {
  const text = text_of().replace('"progress": {', '"progress": {"__proto__": {"total": 1, "done": []},');
  claimed_progress(INDEX, read_file(text, "b").kept.progress);
  assert.equal({}.total, undefined);
});

test("a file is compared with what is here: new, here already, of another edition", () => {
  const { kept } = read_file(text_of(), "b");
  const all = compare(kept.items, [], types, known);
  assert.deepEqual([all.answers, all.notes, all.here, all.strange], [2, 1, 0, 1]);
  assert.deepEqual(
    all.add.map(({ id, note }) => [id, note]),
    [
      ["pick", false],
      ["why", false],
      ["note", true],
      ["gone", true],
    ],
  );

  const again = compare(kept.items, ENTRIES, types, known);
  assert.deepEqual([again.add, again.here], [[], 4]);

  const other = compare(kept.items, [entry("note", note("other words"))], types, known);
  assert.deepEqual([other.add.length, other.notes, other.here, other.beside], [4, 1, 0, 1]);
});

test("a file whose words stand beside mine already brings nothing new", () => {
  const { kept } = read_file(text_of(), "b");
  const merged = notepad.merge(note("other words"), kept.items.note);
  const again = compare({ note: kept.items.note }, [entry("note", merged)], types, known);
  assert.deepEqual([again.add, again.here, again.beside], [[], 1, 0]);
});

test("a file without words brings nothing new where the words are", () => {
  const { kept } = read_file(text_of({ words: false }), "b");
  assert.deepEqual(compare(kept.items, ENTRIES, types, known).add, []);
});

test("progress counts exercises of guides, and no notepad", () => {
  const [guide, ...others] = guides_of(INDEX);
  assert.deepEqual([guide.caption, others], ["The ferry", []]);
  assert.deepEqual(count(guide.pages, { quay: { total: 2, done: ["pick", "note", "gone"] } }), { done: 1, total: 2 });
  assert.deepEqual(count(guide.pages, {}), { done: 0, total: 2 });
  assert.deepEqual(guides_of([{ ...INDEX[1], counted: false }]), []);
});

test("of the progress in a file, what this book has is taken", () => {
  const raw = {
    quay: { total: 99, done: ["pick", "pick", "gone"] },
    sea: { total: 0, done: "all" },
    elsewhere: { total: 1, done: ["x"] },
  };
  assert.deepEqual(claimed_progress(INDEX, raw), { quay: { total: 2, done: ["pick"] } });
  for (const nothing of [null, 7, "x", []]) assert.deepEqual(claimed_progress(INDEX, nothing), {});
});

test("notes come in the order of the book, once each; a plan's words stand in the plan only", () => {
  const planned = { v: 1, text: "Put a chair there", when: "Friday", who: "", other: ["Put a lamp there"] };
  const entries = [
    entry("week", planned),
    entry("week", planned),
    entry("note", note("one")),
    entry("note", note("two")),
    entry("why", { why: "because" }),
    entry("pick", { v: 1 }),
  ];
  const { plans, notes } = writings(known, entries, types, STRINGS);
  assert.deepEqual(
    plans.map(({ id, what, when, who }) => [id, what, when, who]),
    [["week", "Put a chair there", "Friday", ""]],
  );
  assert.deepEqual(
    notes.map(({ id, texts }) => [id, texts]),
    [
      ["why", ["because"]],
      ["note", ["one", "two"]],
      ["week", ["Put a lamp there"]],
    ],
  );
});

test("what would stop a learner in a story is a line of the plan; what they thought of it is a note", () => {
  const index = [
    {
      caption: "A",
      counted: true,
      pages: [{ ...INDEX[1].pages[0], items: [{ id: "tale", type: "scenario", title: "Tale", plan: [] }] }],
    },
  ];
  const told = (state) => writings(items_of(index), [{ id: "tale", state, note: false }], types, STRINGS);
  const state = { v: 2, moves: [], word: "sad", thought: "", stops: ["room"], change: " A door " };

  const { plans, notes } = told(state);
  assert.deepEqual(
    plans.map(({ what, when, who }) => [what, when, who]),
    [["Stops: No room.\nChange:\nA door", "", ""]],
  );
  assert.deepEqual(
    notes.map(({ texts }) => texts),
    [["sad"]],
  );
  assert.deepEqual(told({ ...state, stops: [], change: " " }).plans, []);
  assert.deepEqual(told({ v: 1, moves: [{ again: true }] }), { plans: [], notes: [] });
});

test("a state that is anything has no words and no plan", () => {
  for (const state of [null, 7, "x", [], { text: {}, other: 1 }, { text: "x" }, { text: 7, other: [] }]) {
    assert.deepEqual([own_words(notepad, state), plan_of(notepad, undefined, state, STRINGS)], [[], null]);
  }
  assert.deepEqual([own_words(undefined, {}), plan_of(choice, [], {}, STRINGS)], [[], null]);
});
