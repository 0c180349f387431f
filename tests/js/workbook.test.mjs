// What "My workbook" gathers, writes into a file, and accepts from one.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as choice from "../../widgets/practiceguides/exercises/choice/mark.js";
import * as notepad from "../../widgets/practiceguides/exercises/notepad/mark.js";
import { calendar } from "../../widgets/practiceguides/pages/workbook/calendar.js";
import {
  as_text,
  claimed_progress,
  count,
  guides_of,
  items_of,
  lists_of,
  onward,
  open_in,
  stops_of,
  writings,
} from "../../widgets/practiceguides/pages/workbook/gather.js";
import {
  compare,
  count_not_scored,
  file_name,
  own_words,
  plan_of,
  read_file,
  write_file,
} from "../../widgets/practiceguides/records/file.js";
import { state_of } from "../../widgets/practiceguides/records/pieces.js";
import { is_asked, PLANS } from "../../widgets/practiceguides/records/plans.js";
import {
  changed as after_change,
  is_touched,
  PROGRESS,
  standing,
  tally,
} from "../../widgets/practiceguides/records/progress.js";
import * as scenario from "../../widgets/practiceguides/scenarios/step.js";

/** A type with an answer and a reason, as some marked types have. */
const reasoned = {
  merge: (mine, theirs) => ({ ...mine, why: [mine.why, theirs.why].join("\n\n") }),
  own_words: ({ why }) => [why].filter(Boolean),
  without_words: (state) => ({ ...state, why: "" }),
};
const types = { choice, notepad, reasoned, scenario };
const STRINGS = {
  language: "en",
  scenario_stops: "What would stop me?",
  scenario_asked_word: "How does it feel?",
  scenario_asked_thought: "What do you think?",
  page_resume: "On: {title}",
  page_resume_look: "Look back at {title}",
  page_resume_way: "{n} of {total}",
  page_resume_next: "Finished {title}",
  page_resume_through: "Through {title}",
  scenario_stop_room: "No room.",
  scenario_stops_change: "What would have to change?",
};

const INDEX = [
  {
    caption: null,
    counted: true,
    pages: [{ name: "welcome", href: "w.html", title: "Welcome", number: null, items: [], pieces: [] }],
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
        pieces: [
          { id: "bow", title: "Bow", items: ["pick"] },
          { id: "stern", title: "Stern", items: ["why"] },
        ],
      },
      {
        name: "sea",
        href: "s.html",
        title: "The sea",
        number: 2,
        items: [{ id: "week", type: "notepad", title: "Week", note: true, plan: [] }],
        pieces: [{ id: "", title: "The sea", items: ["week"] }],
      },
    ],
  },
];
const known = items_of(INDEX);
const note = (text) => ({ v: 1, text, other: [] });
const scored = (score, day = "2026-11-01") => ({
  result: { status: "partly", score, max: 3 },
  day,
  basis: "0123456789ab",
});
const entry = (id, state, results = []) => ({ id, state, results, note: id === "note" || id === "week" });
const ENTRIES = [
  entry("pick", { v: 1, answer: ["a"] }, [scored(1)]),
  entry("why", { v: 1, answer: "b", why: "because" }),
  entry("note", note("my words")),
  { id: "gone", state: { v: 1, text: "of another edition" }, results: [scored(2)], note: true },
];
const WHOLE = {
  book: "b",
  day: "2026-11-05",
  entries: ENTRIES,
  progress: { quay: { total: 2, done: ["pick"], skipped: ["why"], begun: [], visited: [] } },
  place: { page: "quay", item: "pick" },
  plans: { week: { day: "2026-11-01", came: "not_yet" } },
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
  assert.deepEqual(Object.keys(file), [
    "format",
    "version",
    "book",
    "made",
    "records",
    "progress",
    "place",
    "plans",
    "words",
  ]);
  assert.deepEqual([file.version, file.book, file.made], [2, "b", "2026-11-05"]);
  assert.deepEqual(file.words, {
    why: { v: 1, answer: "b", why: "because" },
    note: note("my words"),
    gone: { v: 1, text: "of another edition" },
  });
  assert.equal(file_name(WHOLE.day), "my-answers-2026-11-05.json");
});

test("records are the same with words and without, and no word is in them", () => {
  const records = {
    pick: { state: { v: 1, answer: ["a"] }, results: [scored(1)] },
    why: { state: { v: 1, answer: "b", why: "" }, results: [] },
  };
  const text = text_of({ words: false });
  assert.deepEqual(JSON.parse(text).records, records);
  assert.ok(!("words" in JSON.parse(text)));
  assert.deepEqual(JSON.parse(text_of()).records, { ...records, gone: { results: [scored(2)] } });
  for (const words of ["my words", "because", "another edition"]) assert.ok(!text.includes(words));
});

test("what stands in two places goes into the file as one", () => {
  const entries = [entry("note", note("here")), entry("note", note("there"))];
  assert.deepEqual(JSON.parse(text_of({ entries })).words, { note: { v: 1, text: "here", other: ["there"] } });
  const twice = [entry("why", { why: "" }, [scored(1)]), entry("why", { why: "" }, [scored(1), scored(2)])];
  assert.deepEqual(JSON.parse(text_of({ entries: twice })).records.why.results, [scored(1), scored(2)]);
});

test("a state that is not what its type expects is never written without words", () => {
  const entries = [entry("why", "words"), entry("why", 7), entry("constructor", { why: "words" })];
  assert.deepEqual(JSON.parse(text_of({ entries, words: false })).records, {});
});

test("a file comes back as it was written", () => {
  const { kept } = read_file(text_of(), "b");
  assert.deepEqual(kept, {
    items: Object.fromEntries(
      ENTRIES.map(({ id, state, results }) => [id, { state, results: id === "note" ? null : results }]),
    ),
    progress: WHOLE.progress,
    place: WHOLE.place,
    plans: WHOLE.plans,
  });
});

test("an answer from before results were kept is told as not scored, in a file too", () => {
  const entries = [entry("pick", { v: 1, answer: ["a"] }, null), entry("why", { v: 1, skipped: true }, null)];
  assert.equal(count_not_scored(entries), 1);
  const text = text_of({ entries });
  assert.deepEqual(JSON.parse(text).records.pick, { state: { v: 1, answer: ["a"] } });
  assert.equal(count_not_scored(compare(read_file(text, "b").kept.items, [], types, known).add), 1);
  assert.equal(count_not_scored([...entries, entry("pick", {}, [scored(1)])]), 0);
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
  ["a newer one", changed((file) => (file.version = 3)), "newer"],
  ["a newer one of another shape", JSON.stringify({ format: "practiceguides-workbook", version: 9 }), "newer"],
  ["an older one", changed((file) => (file.version = 0)), "older"],
  ["a version in words", changed((file) => (file.version = "1")), "older"],
  ["no version", changed((file) => delete file.version), "older"],
  ["words that are a list", changed((file) => (file.words = [])), "damaged"],
  ["words of an item that are text", changed((file) => (file.words.note = "<script>")), "damaged"],
  ["words under the toolkit's own name", changed((file) => (file.words["~keep"] = {})), "damaged"],
  ["a state nested deep", changed((file) => (file.records.pick.state = { answer: deep(50) })), "damaged"],
  ["progress nested deep", changed((file) => (file.progress = deep(1000))), "damaged"],
  ["__proto__", text_of().replace('"pick":', '"__proto__":'), "damaged"],
  [
    "too many",
    changed((file) => {
      for (let n = 0; n < 6000; n += 1) file.records[`i-${n}`] = {};
    }),
    "many",
  ],
]) {
  test(`refused: ${what}`, () => assert.deepEqual(read_file(text, "b"), { fault }));
}

test("what is read from a hostile file changes no object of the page", () => {
  const text = text_of().replace('"progress": {', '"progress": {"__proto__": {"total": 1, "done": []},');
  claimed_progress(INDEX, read_file(text, "b").kept);
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
      ["gone", true],
      ["note", true],
    ],
  );

  const again = compare(kept.items, ENTRIES, types, known);
  assert.deepEqual([again.add, again.here], [[], 4]);

  const other = compare(kept.items, [entry("note", note("other words"))], types, known);
  assert.deepEqual([other.add.length, other.notes, other.here, other.beside], [4, 1, 0, 1]);
});

test("a file with one more result of an answer that is here brings that", () => {
  const { kept } = read_file(text_of(), "b");
  const mine = [entry("pick", { v: 1, answer: ["a"] }, [scored(3)]), ...ENTRIES.slice(1)];
  const found = compare(kept.items, mine, types, known);
  assert.deepEqual(
    [found.add.map(({ id, results }) => [id, results]), found.answers, found.beside],
    [[["pick", [scored(1)]]], 1, 0],
  );
});

test("a file whose words stand beside mine already brings nothing new", () => {
  const { kept } = read_file(text_of(), "b");
  const merged = notepad.merge(note("other words"), kept.items.note.state);
  const again = compare({ note: kept.items.note }, [entry("note", merged)], types, known);
  assert.deepEqual([again.add, again.here, again.beside], [[], 1, 0]);
});

test("a file without words brings nothing new where the words are", () => {
  const { kept } = read_file(text_of({ words: false }), "b");
  assert.deepEqual(compare(kept.items, ENTRIES, types, known).add, []);
});

const on_page = (total, done = [], skipped = [], begun = [], visited = []) => {
  return { total, done, skipped, begun, visited };
};

test("progress counts exercises and plans of guides, and no other note", () => {
  const [guide, ...others] = guides_of(INDEX);
  assert.deepEqual([guide.caption, others], ["The ferry", []]);
  const counts = (progress) => {
    const { done, skipped, begun, open, total } = count(guide.pages, progress);
    return [done, skipped, begun, open, total];
  };
  const quay = on_page(2, ["pick", "note", "gone"], ["why"]);
  assert.deepEqual(counts({ quay }), [1, 1, 0, 1, 3]);
  assert.deepEqual(counts({ quay, sea: on_page(1, ["week"]) }), [2, 1, 0, 0, 3]);
  assert.deepEqual(counts({ quay: on_page(2, [], [], ["why"]) }), [0, 0, 1, 2, 3]);
  assert.deepEqual(counts({}), [0, 0, 0, 3, 3]);
  assert.deepEqual(guides_of([{ ...INDEX[1], counted: false }]), []);
});

test("a guide of stories counts those in chapters too, as the list of stories has them", () => {
  const story = { id: "ferry", type: "scenario", title: "The ferry" };
  const page = { href: "x.html", title: "X", pieces: [] };
  const chapter = { ...page, name: "quay", number: 1, items: [{ ...story, id: "net", title: "The net" }] };
  const shelf = [
    { ...page, name: "all", number: null, items: [] },
    { ...page, name: "x", number: null, items: [story] },
  ];
  const lists = lists_of([
    { caption: "A guide", counted: true, pages: [chapter] },
    { caption: "Stories", counted: true, pages: shelf },
  ]);
  const progress = { quay: on_page(1, ["net"]), x: on_page(1) };
  const sums = lists.map(({ pages }) => count(pages, progress)).map(({ done, total }) => [done, total]);
  assert.deepEqual(sums, [
    [1, 1],
    [1, 2],
  ]);
  assert.deepEqual([lists[1].pages[0].title, lists[1].pages[0].href], ["The net", "x.html#item-net"]);
});

test("what is not done stands on pages on which something was", () => {
  const stands = (progress) => open_in(INDEX, progress).map(({ id, page, standing }) => [id, page.name, standing]);
  assert.deepEqual(stands({ quay: on_page(2, ["pick"], ["why"]) }), [["why", "quay", "skipped"]]);
  assert.deepEqual(stands({ quay: on_page(2, [], [], ["pick"]) }), [
    ["pick", "quay", "begun"],
    ["why", "quay", "open"],
  ]);
  assert.deepEqual(stands({ quay: on_page(2) }), []);
});

test("what was met only as one decision once more begins no page, until it is worked on there", () => {
  const visit = (change) => ({ ...change, is_visit: true });
  const after = (...changes) => changes.reduce((page, change) => after_change(page, "pick", change), on_page(2));
  const visited = after(visit({ is_begun: true }), visit({ status: "wrong" }), visit({ is_begun: false }));
  assert.deepEqual(visited, on_page(2, ["pick"], [], [], ["pick"]));
  assert.deepEqual([open_in(INDEX, { quay: visited }), is_touched(visited)], [[], false]);
  assert.equal(is_touched(after_change(visited, "why", { is_begun: true })), true);
  assert.equal(is_touched(after_change(visited, "pick", { is_begun: true })), true);
  assert.equal(is_touched(after({ status: "right" }, visit({ status: "wrong" }))), true);
  const both = PROGRESS.merge({ quay: visited }, { quay: on_page(2, ["pick"]) });
  assert.deepEqual(both.quay.visited, []);
});

const TALES = [
  {
    caption: "Tales",
    counted: true,
    pages: ["bus", "gate"].map((id) => ({
      ...INDEX[1].pages[0],
      name: `${id}-page`,
      title: id,
      items: [{ id, type: "scenario", title: id }],
      pieces: [{ id: "", title: id, items: [id] }],
    })),
  },
];
const BOOK = [...INDEX, ...TALES];
const next = (pages, place = null, way = null) =>
  onward(BOOK, items_of(BOOK), { pages, seen: [], place, way }, STRINGS);
const leads = (...given) => next(...given) && [next(...given).href, next(...given).title];
const at = (item, page = "quay") => ({ page, item });
const left = (place) => ({ ...place, left: true });

test("one goes on where one was until one left, whatever was answered or skipped there", () => {
  const there = ["q.html#item-pick", "On: Bow"];
  for (const quay of [on_page(2), on_page(2, ["pick"]), on_page(2, [], ["pick"]), on_page(2, ["pick", "why"])])
    assert.deepEqual(leads({ quay }, at("pick")), there);
  assert.deepEqual(leads({ quay: on_page(2, ["pick"]) }, { page: "quay", piece: "stern" }), [
    "q.html#stern",
    "On: Stern",
  ]);
  assert.equal(next({ quay: on_page(2) }, at("pick")).is_place, true);
});

test("who left a page goes on with the next one, and never back to what is open or skipped", () => {
  const quay = on_page(2, ["pick"], ["why"]);
  const on = next({ quay }, left(at("pick")));
  assert.deepEqual([on.href, on.title, on.said], ["s.html", "On: The sea", "Through The quay"]);
  const pages = { sea: on_page(1, ["week"]), quay: on_page(2, ["pick", "why"]) };
  assert.deepEqual(leads(pages, left(at("why"))), ["q.html", "On: bus"]);
  assert.equal(next(pages, left(at("why"))).said, "Finished The quay");
});

test("a story that has ended can be looked back at until one leaves it", () => {
  const bus = (...begun) => ({ "bus-page": on_page(1, ["bus"], [], begun) });
  assert.deepEqual(leads(bus(), at("bus", "bus-page")), ["q.html#item-bus", "Look back at bus"]);
  assert.deepEqual(leads(bus("bus"), at("bus", "bus-page")), ["q.html#item-bus", "On: bus"]);
  assert.deepEqual(leads(bus(), left(at("bus", "bus-page"))), ["q.html", "On: gate"]);
});

test("who comes from elsewhere goes on in the hour that the book begins with, as long as it is begun and open", () => {
  const bus = { "bus-page": on_page(1, ["bus"]) };
  const to = { page: "gate-page", anchor: "", title: "the gate" };
  const way = { from: { page: "list", anchor: "", title: "" }, stops: [to], at: -1 };
  const from_bus = (quay, chosen = null) => leads({ quay, ...bus }, left(at("bus", "bus-page")), chosen);
  assert.deepEqual(from_bus(on_page(2, ["pick"])), ["q.html#stern", "On: Stern"]);
  assert.deepEqual(from_bus(on_page(2, ["pick"]), way), ["q.html#stern", "On: Stern"]);
  assert.deepEqual(from_bus(on_page(2)), ["q.html", "On: gate"]);
  assert.deepEqual(from_bus(on_page(2, ["pick"], ["why"])), ["q.html", "On: gate"]);
  assert.deepEqual(from_bus(on_page(2, ["pick"], ["why"]), way), ["q.html", "On: the gate"]);
});

test("a profession's way comes before the order of the book, and not before one's place", () => {
  const stops = ["bus", "gate"].map((id) => ({ page: `${id}-page`, anchor: "", title: `the ${id}` }));
  const way = { from: { page: "list", anchor: "", title: "" }, stops, at: -1 };
  assert.deepEqual(leads({}, null, way), ["q.html", "On: the bus"]);
  assert.deepEqual(leads({ quay: on_page(2) }, at("pick"), way), ["q.html#item-pick", "On: Bow"]);
  const pages = { quay: on_page(2, ["pick", "why"]), "bus-page": on_page(1, ["bus"]) };
  const on = next(pages, left(at("why")), way);
  assert.deepEqual([on.title, on.said], ["On: the gate", "2 of 2"]);
  assert.deepEqual(leads(pages, left(at("why")), { ...way, at: 1 }), ["s.html", "On: The sea"]);
});

test("without a place it is what is open on the page that was worked on last; who did nothing has no way on", () => {
  assert.equal(next({}), null);
  assert.deepEqual(leads({ quay: on_page(2, ["why"]) }), ["q.html#item-pick", "On: Bow"]);
  assert.deepEqual(leads({ quay: on_page(2, [], [], ["why"]) }), ["q.html#item-why", "On: Stern"]);
  assert.equal(next({ quay: on_page(2, ["pick"], [], [], ["pick"]) }), null);
});

test("parts without a line are left out of the text", () => {
  const parts = [
    { heading: "Plan", lines: ["a", "b\nc"] },
    { heading: "Notes", lines: [] },
    { heading: "Open", lines: ["d"] },
  ];
  assert.equal(as_text(parts), "Plan\n\na\n\nb\nc\n\n\nOpen\n\nd");
});

test("a calendar's lines are escaped, and none is longer than a calendar reads", () => {
  const title = `Desk; one, two\\three ${"ម្ដង ".repeat(20)}`;
  const text = calendar(["2026-11-12"], title, new Date("2026-11-05T09:08:07Z"));
  const lines = text.split("\r\n");
  assert.ok(lines.every((line) => new TextEncoder().encode(line).length <= 75));
  assert.ok(text.includes("DTSTAMP:20261105T090807Z\r\nDTSTART;VALUE=DATE:20261112\r\n"));
  const whole = text.replace(/\r\n /g, "");
  assert.ok(whole.includes("SUMMARY:Desk\\; one\\, two\\\\three ម្ដង"));
});

test("of the progress in a file, what this book has is taken", () => {
  const raw = {
    quay: { total: 99, done: ["pick", "pick", "gone"] },
    sea: { total: 0, done: "all" },
    elsewhere: { total: 1, done: ["x"] },
  };
  const claimed = (progress, items = {}) => claimed_progress(INDEX, { progress, items });
  assert.deepEqual(claimed(raw), { quay: on_page(2, ["pick"]) });
  for (const nothing of [null, 7, "x", []]) assert.deepEqual(claimed(nothing), {});
});

test("what an older file calls done and was only skipped is skipped", () => {
  const items = {
    pick: { state: { v: 1, skipped: true }, results: [] },
    why: { state: { v: 1, skipped: true }, results: [scored(1)] },
  };
  const progress = { quay: { total: 2, done: ["pick", "why"] } };
  assert.deepEqual(claimed_progress(INDEX, { progress, items }), {
    quay: on_page(2, ["why"], ["pick"]),
  });
});

test("an item is done, skipped, begun or open; what is done stays done, and an emptied plan is open again", () => {
  const after = (...events) => events.reduce((page, [id, change]) => after_change(page, id, change), on_page(2));
  const finished = (status) => ({ status });
  const stands = (...events) => ["pick", "week"].map((id) => standing(after(...events), id));
  assert.deepEqual(stands(), ["open", "open"]);
  assert.deepEqual(stands(["pick", finished("skipped")], ["week", finished("written")]), ["skipped", "done"]);
  assert.deepEqual(stands(["pick", finished("skipped")], ["pick", finished("wrong")]), ["done", "open"]);
  assert.deepEqual(stands(["pick", finished("right")], ["pick", finished("skipped")]), ["done", "open"]);
  assert.deepEqual(stands(["week", finished("written")], ["week", finished("empty")]), ["open", "open"]);
  assert.deepEqual(stands(["pick", { is_begun: true }], ["pick", finished("underway")]), ["begun", "open"]);
  assert.deepEqual(stands(["pick", { is_begun: true }], ["pick", { is_begun: false }]), ["open", "open"]);
  assert.deepEqual(stands(["pick", finished("right")], ["pick", { is_begun: true }]), ["done", "open"]);
  const sum = { done: 0, skipped: 1, begun: 0, open: 1, total: 2 };
  assert.deepEqual(tally(after(["pick", finished("skipped")]), ["pick", "week"]), sum);
});

test("a piece is done, skipped, begun or open as its items are; to open it begins nothing", () => {
  const piece = { id: "here", items: ["pick", "why"] };
  const state = (page, seen = []) => state_of(piece, page, seen);
  assert.deepEqual([state(undefined), state(undefined, ["here"])], ["open", "open"]);
  assert.equal(state(on_page(2, ["pick", "why"])), "done");
  assert.equal(state(on_page(2, [], ["pick", "why"]), ["here"]), "skipped");
  assert.equal(state(on_page(2, ["pick"], ["why"])), "done");
  assert.equal(state(on_page(2, ["pick"])), "begun");
  assert.equal(state(on_page(2, [], [], ["why"])), "begun");
  const bare = { id: "here", items: [] };
  assert.deepEqual([state_of(bare, undefined, []), state_of(bare, undefined, ["here"])], ["open", "done"]);
});

test("with a try left a piece is begun, until the learner has gone on", () => {
  const piece = { id: "here", items: ["pick"] };
  const page = on_page(1, ["pick"], [], ["pick"]);
  assert.deepEqual([state_of(piece, page, []), state_of(piece, page, ["here"])], ["begun", "done"]);
});

test("two windows: what was done in one of them is done, and is not skipped", () => {
  const mine = { quay: on_page(2, ["pick"], ["why"]) };
  const theirs = { quay: on_page(2, ["why"], ["pick"], ["pick"]), sea: on_page(0) };
  assert.deepEqual(PROGRESS.merge(mine, theirs), {
    quay: on_page(2, ["pick", "why"], [], ["pick"]),
    sea: theirs.sea,
  });
});

test("progress from before skipped items, and begun ones, were told apart is read", () => {
  const { state } = PROGRESS.restore({ quay: { total: 2, done: ["pick"] }, sea: { total: 1, done: [], skipped: 7 } });
  assert.deepEqual(state, { quay: on_page(2, ["pick"]) });
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
    notes.map(({ id, texts }) => [id, texts.map(({ text }) => text)]),
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
    plans.map(({ what, when, who, asked }) => [what, when, who, asked]),
    [
      [
        "",
        "",
        "",
        [
          { asked: "What would stop me?", text: "No room." },
          { asked: "What would have to change?", text: "A door" },
        ],
      ],
    ],
  );
  assert.deepEqual(
    notes.map(({ texts }) => texts),
    [[{ asked: "How does it feel?", text: "sad" }]],
  );
  assert.deepEqual(told({ ...state, stops: [], change: " " }).plans, []);
  assert.deepEqual(told({ v: 1, moves: [{ again: true }] }), { plans: [], notes: [] });
});

test("a thought stands under the question of its ending, and a part of a note under its own", () => {
  const asks = { quay: "What did she want?", habit: "Which habit?" };
  const items = [
    { id: "tale", type: "scenario", title: "Tale", plan: [], asks },
    { id: "week", type: "notepad", title: "Week", note: true, plan: ["habit", "will"], asks },
  ];
  const index = [{ caption: "A", counted: true, pages: [{ ...INDEX[1].pages[0], items }] }];
  const ended = { ...scored(0), result: { status: "ended", ending: "quay" } };
  const tale = { id: "tale", state: { thought: "To go" }, results: [ended], note: false };
  const parts = { habit: "I hurry", will: "A chair" };
  const week = { id: "week", state: { ...note(""), parts, when: "", who: "" }, results: [], note: true };
  const texts = (entries) => writings(items_of(index), entries, types, STRINGS).notes.map((each) => each.texts);
  assert.deepEqual(texts([tale, week]), [
    [{ asked: "What did she want?", text: "To go" }],
    [{ asked: "Which habit?", text: "I hurry" }],
  ]);
  assert.equal(texts([{ ...tale, results: [] }])[0][0].asked, "What do you think?");
});

test("what became of a plan is asked a week after it was written", () => {
  const written = { week: { day: "2026-11-02" } };
  assert.deepEqual([is_asked(written.week, "2026-11-08"), is_asked(written.week, "2026-11-09")], [false, true]);
  assert.equal(is_asked(undefined, "2026-11-02"), true);
  const raw = { week: { day: "2026-11-02", came: "x" }, sea: 7, day: { day: "soon" } };
  assert.deepEqual(PLANS.restore(raw).state, written);
});

test("a state that is anything has no words and no plan", () => {
  for (const state of [null, 7, "x", [], { text: {}, other: 1 }, { text: "x" }, { text: 7, other: [] }]) {
    assert.deepEqual([own_words(notepad, state), plan_of(notepad, undefined, state, STRINGS)], [[], null]);
  }
  assert.deepEqual([own_words(undefined, {}), plan_of(choice, [], {}, STRINGS)], [[], null]);
});

test("the chosen way is told stop by stop, and which of them is next", () => {
  const [ferry] = INDEX.slice(1);
  const { name: page, pieces } = ferry.pages[0];
  const stop = (anchor, title) => ({ page, anchor, title });
  const stops = [stop(pieces[0].id, "Bow"), stop(pieces[1].id, "Stern"), { page: "gone", anchor: "", title: "Gone" }];
  const way = { from: stop("list", "I have 20 minutes"), stops, at: 0 };
  const told = (at, is_there, pages = {}) =>
    stops_of(INDEX, { ...way, at }, { pages, seen: [] }, is_there).map(({ title, state, is_next }) => {
      return [title, state, is_next];
    });
  const open = (n) => [
    ["Bow", "open", n === 0],
    ["Stern", "open", n === 1],
  ];
  assert.deepEqual(told(-1, false), open(0));
  assert.deepEqual([told(0, true), told(0, false)], [open(0), open(1)]);
  assert.deepEqual(told(1, false), open(0));
  assert.equal(stops_of(INDEX, way, { pages: {}, seen: [] }, true)[0].href, `${ferry.pages[0].href}#${pieces[0].id}`);
});
