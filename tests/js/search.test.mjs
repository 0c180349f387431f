// Search: what is found for what readers type, in which order, and what is shown of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { anchor_of, excerpt } from "../../widgets/practiceguides/pages/search/excerpt.js";
import { is_slip, open_index } from "../../widgets/practiceguides/pages/search/find.js";

const PAGES = [
  [
    "clinic",
    "Room 4",
    [["", "Room 4", "You are a nurse. Beside the door of the constructed clinic hangs a bell. All bells ring."]],
  ],
  [
    "words",
    "Words",
    [
      ["", "Words", "Plain meanings."],
      ["bell", "The bell", "It rings."],
      ["term-debt", "Debt bondage", "A debt that never ends."],
    ],
  ],
  ["help", "Find out first", [["", "Find out first", "Write down the help line. Line by line, help comes."]]],
  ["quay", "The quay", [["", "The quay", "A line of boats, and nobody to help."]]],
  ["bells", "All bells", [["", "All bells", "They are here. A debt. Café."]]],
  ["exam", "A bell test", [["", "A bell test", "Test."]]],
  [
    "roles",
    "By profession",
    [
      ["", "By profession", "Eleven."],
      ["by-health", "Doctor, nurse", "Room 4. Midwife: knock. And a lamp."],
    ],
  ],
  ["thai", "ไทย", [["", "ล่าม", "ผู้หญิงคนนี้ต้องการล่ามที่เป็นกลาง"]]],
  ["scattered", "ป่า", [["", "ป่า", "ล่อ ป่า ตาม"]]],
  ["vietnamese", "Đường", [["", "Đường", "Đừng đi một mình."]]],
];

function index() {
  const pages = PAGES.map(([name, title]) => ({ name, title, guide: "", last: name === "exam" }));
  const places = PAGES.flatMap(([, , parts], n) => parts.map((part) => [n, ...part]));
  const at = (anchor) => places.findIndex((place) => place[1] === anchor);
  const words = [
    { typed: ["hotline", "emergency number"], says: ["help line"] },
    { typed: ["money owed"], says: ["debt", "debts"] },
    { typed: ["trainer"], says: ["all bells"] },
  ];
  const questions = [{ typed: ["the way in", "who rings", "midwife first"], leads: [at("by-health"), at("bell")] }];
  const more = {
    small: ["a", "can", "the", "who"],
    endings: ["s", "ing", "ed"],
    forms: ["ring rang rung"],
    real: ["moanings bills", "bread"],
    ways: [0, 2],
  };
  return {
    pages,
    places,
    folds: {
      [at("by-health")]: [
        [7, "in-health"],
        [23, "by-health"],
      ],
    },
    meanings: { Debt: at("term-debt") },
    professions: [at("by-health")],
    words,
    questions,
    ...more,
  };
}

const find = await open_index(index());
/** The pages that are found, best first. */
const names = (typed) => find(typed).pages.map(({ page }) => page.name);

test("a title goes before a heading, that before the text, and a page that comes last after all", () => {
  assert.deepEqual(names("bell"), ["bells", "words", "clinic", "exam"]);
});

test("what a word means is told apart, before the pages that say it", () => {
  for (const typed of ["debt", "money owed"]) {
    const { meaning, pages } = find(typed);
    assert.equal(meaning.hit.anchor, "term-debt");
    assert.deepEqual(
      pages.map(({ page }) => page.name),
      ["bells"],
    );
  }
  assert.equal(find("bell").meaning, null);
});

test("a word of a profession leads to that profession", () => {
  assert.equal(find("nurse").pages[0].hits[0].anchor, "by-health");
  assert.deepEqual(names("nurse"), ["roles", "clinic"]);
  assert.equal(find("doctors").pages[0].hits[0].anchor, "by-health");
});

test("one letter may be wrong, missing or too many, and the reader is told", () => {
  for (const typed of ["plein", "meaings", "meaniings"]) {
    assert.deepEqual([find(typed).how, names(typed)[0]], ["near", "words"], typed);
  }
  assert.equal(find("meanings").how, "all");
});

test("a slip is a letter too few, a doubled one, two that changed places, or one that sounds or lies near", () => {
  const slips = {
    interpreter: ["intrpreter", "innterpreter", "interperter", "imterpreter", "intarpreter", "interpxreter"],
    clinic: ["clinik", "clynic", "clibic"],
    police: ["polise", "plice", "ploice"],
    полиция: ["полицея"],
  };
  for (const [meant, all] of Object.entries(slips)) for (const typed of all) assert.ok(is_slip(typed, meant), typed);
  for (const typed of ["plinic", "clidic", "clinics"]) assert.ok(!is_slip(typed, "clinic"), typed);
});

test("a real word is no slip of another, and shows nothing instead", () => {
  for (const [typed, meant] of [
    ["raped", "rated"],
    ["killed", "skilled"],
    ["murdered", "ordered"],
    ["buried", "burned"],
    ["heart", "hear"],
    ["completely", "complete"],
  ])
    assert.equal(is_slip(typed, meant), false, typed);
  // One that no page has, though search.yaml or an answer says it; and another form of one.
  for (const typed of ["moanings", "bills", "billing"]) assert.deepEqual(find(typed).instead, [], typed);
  assert.deepEqual(find("menings").instead, ["meanings"]);
});

test("what the book says for a word it says for its other forms too, where no page has them", () => {
  const { said, pages } = find("trainers");
  assert.deepEqual([said[0].says, pages[0].page.name], [["all bells"], "bells"]);
});

test("no word is cut where the opening of a text ends", async () => {
  const long = index();
  long.places[0][3] = `${"x".repeat(196)} interpreter`;
  const look = await open_index(long);
  assert.deepEqual([look("interpreter").pages.length, look("terpreter").pages.length], [1, 0]);
});

test("a short word, and one for which the book says another, is not taken for a mistyped one", () => {
  for (const typed of ["ball", "lane", "hotline"]) assert.deepEqual(find(typed).instead, [], typed);
  assert.deepEqual(find("bolls").instead, ["bells"]);
});

/** Finds in a book of other pages, each of one place. @param {Record<string, string>} texts by the title of its page */
async function found_in(texts, typed) {
  const titles = Object.keys(texts);
  const book = {
    ...index(),
    pages: titles.map((title) => ({ name: title, title, guide: "", last: false })),
    places: titles.map((title, n) => [n, "", title, texts[title]]),
    ...{ folds: {}, meanings: {}, professions: [], questions: [], ways: [] },
  };
  const look = await open_index(book);
  return look(typed).pages.map(({ page }) => page.name);
}

test("a word of its own, or with an ending, goes before the beginning of a longer word", async () => {
  const texts = { Organisation: "We organise.", Exploitation: "The removal of organs.", Law: "An organ is sold." };
  assert.equal((await found_in(texts, "organ")).at(-1), "Organisation");
});

test("several words one after the other go before the same words apart", async () => {
  const texts = { "Domestic rules": "A worker, a domestic law.", Embassy: "Domestic workers had most cases." };
  assert.deepEqual(await found_in(texts, "domestic worker"), ["Embassy", "Domestic rules"]);
});

test("small words of a question do not count beside others, and alone they do", () => {
  assert.deepEqual(names("who can ring the bells"), names("ring bells"));
  assert.ok(names("the").length > 0);
});

test("a known question leads first to the places that answer it, in whatever small words it is typed", () => {
  for (const typed of ["the way in", "a way in", "who can rings"]) {
    const [first, second] = find(typed).pages;
    assert.deepEqual([first.hits[0].anchor, second.hits[0].anchor], ["by-health", "bell"], typed);
    assert.equal(find(typed).how, "all");
  }
  assert.notEqual(find("way").pages[0]?.hits[0].anchor, "by-health");
});

test("a known question is found with one letter wrong, and leads to the same places", () => {
  const { how, instead, pages } = find("midwfie first");
  assert.deepEqual([how, instead, pages[0].hits[0].anchor], ["near", ["midwife"], "by-health"]);
});

test("a word finds its other forms, and the reader is told which", () => {
  assert.deepEqual(names("rung"), names("ring"));
  assert.deepEqual(find("rung").formed, [{ typed: "rung", says: ["ring"] }]);
  assert.deepEqual(find("ring").formed, []);
});

test("where few pages have all words, those with some of them are told apart, most words first", () => {
  const { how, pages, rest } = find("nurse clinic bell");
  assert.deepEqual([how, pages.map(({ page }) => page.name)], ["all", ["clinic"]]);
  const others = rest.map(({ page }) => page.name);
  assert.deepEqual([others.length, others.includes("roles"), others.at(-1)], [4, true, "exam"]);
  assert.deepEqual(find("bell").rest, []);
});

test("a word finds those that differ in their ending alone", () => {
  for (const [typed, name] of [
    ["constructing", "clinic"],
    ["boating", "quay"],
  ])
    assert.deepEqual([find(typed).how, names(typed)], ["all", [name]]);
});

test("where no part of a page has all words but the page has, it is found; else those with most of them", () => {
  assert.deepEqual([find("plain bondage").how, names("plain bondage")], ["all", ["words"]]);
  const { how, pages } = find("nurse clinic zeppelin");
  assert.deepEqual([how, pages[0].page.name], ["some", "clinic"]);
});

test("where nothing is found there are ways on, and only there", () => {
  assert.deepEqual(
    find("zeppelin").ways.map(({ name }) => name),
    ["clinic", "help"],
  );
  assert.deepEqual(find("bell").ways, []);
});

test("what readers type is looked for as the book says it, and the reader is told", () => {
  for (const typed of ["hotline", "Emergency  Number"]) {
    const { said, pages } = find(typed);
    assert.equal(pages[0].page.name, "help");
    assert.deepEqual(said[0].says, ["help line"]);
  }
});

test("what the book says in several words stands there one after the other", () => {
  assert.deepEqual(names("hotline"), ["help"]);
  const [{ hits }] = find("hotline").pages;
  assert.deepEqual(hits[0].found, ["help line"]);
  const marked = excerpt(hits[0].text, hits[0].found).filter(({ found }) => found);
  assert.deepEqual(
    marked.map(({ text }) => text),
    ["help line"],
  );
});

test("what the book says leads to the page that has it as its title, and to no page that only names it", () => {
  assert.deepEqual(names("trainer"), ["bells"]);
});

test("a word that was taken for a mistyped one is told", () => {
  assert.deepEqual(find("maenings").instead, ["meanings"]); // Two letters changed places.
  assert.deepEqual([find("meaings").instead, find("plein meanings").instead], [["meanings"], ["plain"]]);
  assert.deepEqual([find("bell").instead, find("bondage zeppelin").instead], [[], []]);
});

test("where no place has all words, those that have some are told as such", () => {
  assert.deepEqual([find("bondage zeppelin").how, names("bondage zeppelin")], ["some", ["words"]]);
});

test("accents and capitals make no difference", () => {
  assert.deepEqual(names("CAFE"), ["bells"]);
  assert.deepEqual(names("café"), ["bells"]);
  for (const typed of ["duong", "dung di", "Đừng đi"]) assert.deepEqual(names(typed), ["vietnamese"]);
});

test("in a language without spaces a part of the text is found, and one that is not there is not", () => {
  assert.deepEqual(names("ล่าม"), ["thai"]);
  assert.deepEqual(names("เป็นกลาง"), ["thai"]);
  assert.deepEqual(names("ตำรวจ"), []);
  // "scattered" has each two letters of it, in three words.
  assert.deepEqual(names("ตาม"), ["scattered"]);
});

test("words that every object knows, and words that nobody wrote, find nothing", () => {
  for (const typed of ["valueOf", "__proto__", "hasOwnProperty", "zeppelin", " ", "?!"])
    assert.deepEqual(find(typed).pages, [], typed);
});

test("what was found in a folded part is led to there, and what stands before or after it is not", () => {
  const leads = (typed) => find(typed).pages[0].hits.map(anchor_of);
  assert.deepEqual([leads("doctor"), leads("knock"), leads("lamp")], [["by-health"], ["in-health"], ["by-health"]]);
});

test("an excerpt shows where the words stand together, and marks them", () => {
  const text = `${"She waits at the gate. ".repeat(20)}Then the nurse calls the interpreter. ${"Rain. ".repeat(60)}`;
  const pieces = excerpt(text, ["nurse", "interpreter"]);

  assert.deepEqual(
    pieces.filter(({ found }) => found).map(({ text }) => text),
    ["nurse", "interpreter"],
  );
  const said = pieces.map(({ text }) => text).join("");
  assert.match(said, /^… .* Then the nurse calls .* …$/);
  assert.ok(said.length < 180, said);
});

test("an excerpt marks short words only where nothing longer was found", () => {
  const marked = (found) => excerpt("What do I say to an ID check?", found).filter((each) => each.found);
  assert.deepEqual(
    marked(["do", "i", "say"]).map(({ text }) => text),
    ["say"],
  );
  assert.deepEqual(
    marked(["id"]).map(({ text }) => text),
    ["ID"],
  );
});

test("an excerpt begins with the text where the words stand elsewhere, and marks parts of a run without spaces", () => {
  assert.deepEqual(excerpt("Plain words.", ["nurse"]), [{ text: "Plain words.", found: false }]);
  const marked = excerpt("ผู้หญิงคนนี้ต้องการล่ามที่เป็นกลาง", ["ล่", "่า", "าม"]);
  assert.ok(marked.some(({ found }) => found));
  assert.equal(marked.map(({ text }) => text).join(""), "ผู้หญิงคนนี้ต้องการล่ามที่เป็นกลาง");
});
