// What in a learner's own words looks like something that tells who somebody is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { looks_like } from "../../widgets/practiceguides/pages/care/looks_like.js";

const KNOWN = {
  months: ["January", "March", "May", "Mar"],
  streets: ["street", "road"],
  files: ["case", "case no", "file"],
  names: new Set(["I", "Teluna", "Dara", "Mr"]),
};
const kind = (text, more = {}) => looks_like(text, { ...KNOWN, ...more });

test("numbers, dates and addresses are found in many ways of writing", () => {
  const found = {
    phone: ["call +66 81 234 5678", "0812345678", "(02) 123-4567", "๐๘๑ ๒๓๔ ๕๖๗๘"],
    date: ["on 12.03.2024", "2024-03-12", "3/4/24", "on 12 March", "the 3rd of May", "March 12", "12 Mar."],
    address: ["write to a.b@mail.example now", "at 12 Harbour Road", "12b, Old Harbour street", "Road 12", "road 5"],
    number: ["in TR-20413", "A1234567", "passport 123456", "file 123/2024", "case no. 12", "Case 77", "case 4/2023"],
  };
  for (const [wanted, texts] of Object.entries(found)) {
    for (const text of texts) assert.equal(kind(text), wanted, text);
  }
});

test("what a learner plainly writes of the work looks like nothing", () => {
  const plain = [
    "",
    "I ask: May I sit here? Then I wait 10 minutes.",
    "Two women, 24/7, in 3 street stalls; 2 of 5 said so in 2019-2024.",
    "She earns 12,000 a month, and owes 50000.",
    "The ILO and the NGO in Teluna told Dara’s sister.",
    "First line\nSecond line\n- Third line",
    "He said “Come in” (All of them did) – Nobody asked.",
    "in any case 2 people",
  ];
  for (const text of plain) assert.equal(kind(text), null, text);
});

test("a capital inside a sentence that the book never writes may be a name, once the word is whole", () => {
  assert.equal(kind("I spoke with Marisol"), null);
  assert.equal(kind("I spoke with Marisol."), "name");
  assert.equal(kind("I spoke with Marisol’s mother"), "name");
  assert.equal(kind("said Nguyễn to me"), "name");
  assert.equal(kind("Marisol came."), null, "the first word of a sentence has a capital anyway");
  assert.equal(kind("I spoke with Marisol.", { names: null }), null, "where a capital tells nothing");
});

test("an empty list of words finds nothing, and signs in them are only signs", () => {
  const bare = { months: [], streets: [], files: ["no. ("], names: null };
  assert.equal(kind("12 March, Road 12, case 12", bare), null);
  assert.equal(kind("no. ( 12", bare), "number");
});

test("a long text without a space takes no long time", () => {
  const began = performance.now();
  for (const sign of ["ก", "a", "1 ", "A", "a.", "12 March", " ", "\n", "12 A "]) kind(sign.repeat(20_000));
  assert.ok(performance.now() - began < 2000, `${performance.now() - began} ms`);
});
