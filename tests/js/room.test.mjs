// A question for a room: its beats, and what the slips say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beats_of, letter, most_slips, moved, NO_MARK, parted } from "../../widgets/practiceguides/kit/beats.js";

const CHOICES = [
  { id: "ask", text: "Ask" },
  { id: "wait", text: "Wait" },
];
const stage = (more) => ({
  id: "1",
  title: "Quay",
  told: [],
  ask: [{ text: "?" }],
  choices: CHOICES,
  questions: [],
  end: null,
  ...more,
});
const kinds = (more) => beats_of(stage(more)).map(({ kind }) => kind);

test("a question is told, asked, kept silent over, counted, and answered", () => {
  const told = [{ html: "<p>The boat is in.</p>" }];

  assert.deepEqual(kinds({ told }), ["told", "choices", "silence", "count", "result"]);
});

test("who has voted before keeps the silent minute on the screen of the choices, where it holds both", () => {
  const long = [{ text: "She waits. ".repeat(60) }];
  const choices = ["a", "b", "c", "d", "e"].map((id) => ({ id, text: "She waits. ".repeat(7) }));

  assert.deepEqual(kinds({ again: true, choices }), ["choices", "count", "result"]);
  assert.deepEqual(kinds({ again: true }), ["choices", "count", "result"]);
  assert.deepEqual(kinds({ again: true, ask: long }).slice(0, 2), ["choices", "silence"]);
});

test("a full screen holds as many lines as there is space for, and a reason stays whole", () => {
  const reason = { html: `<div><p><b>After A: B</b></p><p>${"x".repeat(150)}</p><p>${"x".repeat(150)}</p></div>` };
  const parts = (more) => beats_of(stage({ told: [reason, reason, reason], choices: [], ...more }));

  assert.deepEqual(
    parts({ full: true }).map((beat) => beat.parts.length),
    [2, 1],
  );
  assert.deepEqual(
    parts({}).map((beat) => beat.parts.length),
    [1, 1, 1],
  );
});

test("an order is written and not counted, and a mark needs neither silence nor slips", () => {
  assert.deepEqual(kinds({ vote: "order", questions: ["Why?"] }), ["choices", "silence", "talk", "slips"]);
  assert.deepEqual(kinds({ vote: "mark" }), ["result"]);
  assert.equal(kinds({ vote: "several" }).pop(), "tally");
});

test("short choices stay in sight in the silent minute", () => {
  const long = CHOICES.map(({ id }) => ({ id, text: "She waits. ".repeat(20) }));
  const shown = (choices) => beats_of(stage({ choices })).find(({ kind }) => kind === "silence").shown;

  assert.deepEqual([shown(CHOICES), shown(long)], [true, false]);
});

test("a prompt is parted from its question where that is its last paragraph of several", () => {
  assert.deepEqual(parted("<p>Rain.</p>\n<p>What do you do?</p>\n"), ["<p>Rain.</p>\n", "<p>What do you do?</p>\n"]);
  assert.deepEqual(parted("<p>What do you do?</p>"), ["<p>What do you do?</p>", ""]);
  assert.deepEqual(parted("<p>Which?</p><ul><li><p>One</p></li></ul>")[1], "");
});

test("what the room talks about stands between its choice and what follows, or before the end", () => {
  const questions = ["Who decides?"];

  assert.deepEqual(kinds({ questions }).slice(-2), ["result", "talk"]);
  assert.deepEqual(kinds({ questions, choices: [], end: [{ text: "The end." }] }), ["talk", "end", "close"]);
});

test("what belongs to the stage before says so on each of its screens", () => {
  const long = `<p>${"She waits. ".repeat(25)}</p>`;
  const told = [
    { head: "The gate", html: `${long}${long}` },
    { label: "The quay", html: "<p>Rain.</p>" },
  ];

  assert.deepEqual(
    beats_of(stage({ told, choices: [] })).map(({ parts }) => parts[0].head),
    ["The gate", "The gate", undefined],
  );
});

test("where nothing is to be decided, what is told is followed by the end, or by what comes next", () => {
  const told = [{ text: "He goes home." }];

  assert.deepEqual(kinds({ told, choices: [], end: [{ text: "The end." }] }), ["told", "end", "close"]);
  assert.deepEqual(kinds({ told, choices: [] }), ["told"]);
});

test("a screen holds what the last row can read: long texts are parted between paragraphs, and names begin one", () => {
  const paragraph = `<p>${"She waits. ".repeat(25)}</p>`;
  const parts = (told) => beats_of(stage({ told, choices: [], end: null })).map((beat) => beat.parts.length);

  assert.deepEqual(parts([{ html: `${paragraph}\n${paragraph}\n<p>Rain.</p>` }]), [1, 2]);
  assert.deepEqual(parts([{ html: "<p>One.</p><p>Two.</p>" }, { html: "<p>Three.</p>" }]), [3]);
  assert.deepEqual(parts([{ text: "You chose." }, { label: "Room 4", html: "<p>One.</p>" }]), [1, 1]);
  assert.deepEqual(parts([{ html: `<ul><li>${paragraph}</li></ul>` }]), [1]);
});

test("one line has no screen of its own, where the smallest letters leave it room on the one before", () => {
  const told = (n) => [{ html: `<p>${"She waits. ".repeat(n)}</p>\n<p>She sleeps better.</p>` }];
  const screens = (n) => beats_of(stage({ told: told(n), choices: [] })).length;

  assert.deepEqual([screens(30), screens(38), screens(65), screens(90)], [1, 1, 1, 2]);
});

test("a room's choice is the one with the most slips; a tie is told as one", () => {
  assert.deepEqual(most_slips({ a: 3, b: 7 }), ["b"]);
  assert.deepEqual(most_slips({ a: 3, b: 3, c: 1 }), ["a", "b"]);
  assert.deepEqual([most_slips({}), most_slips({ a: 0 })], [[], []]);
  assert.deepEqual([0, 3].map(letter), ["A", "D"]);
});

test("a silence may come before what is told", () => {
  const quiet = { ask: "Two minutes", how: "Look away.", minutes: 2 };

  assert.deepEqual(kinds({ quiet, told: [{ text: "He goes home." }], choices: [] }), ["silence", "told"]);
});

test("a part that joins stands below what was told before, where there is space", () => {
  const parts = (length) => {
    const told = [
      { label: "The gate", text: "You wait." },
      { label: "Why", joins: true, text: "x".repeat(length) },
    ];
    return beats_of(stage({ told, choices: [] })).map((beat) => beat.parts.length);
  };

  assert.deepEqual([parts(100), parts(400)], [[2], [1, 1]]);
});

test("nothing is marked in advance; next takes the mark from choice to choice, then holds the first", () => {
  const seen = [NO_MARK];
  for (let n = 0; n < 3; n++) seen.push(moved(seen[n], 2));

  assert.deepEqual(
    seen.map(({ at, held }) => [at, held]),
    [
      [-1, false],
      [0, false],
      [1, false],
      [0, true],
    ],
  );
});
