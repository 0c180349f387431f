// What in a learner's own words looks like something that tells who somebody is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { knowing, looks_like } from "../../widgets/practiceguides/pages/care/looks_like.js";
import { reminded, strings_of } from "./reminding.mjs";
import { careful, risky } from "./written.mjs";

const NAMES = ["I", "Teluna", "Dara", "Sabe", "Monday", "Oktober"];
const ENGLISH = strings_of("en");
const known = knowing(ENGLISH, NAMES);
const kind = (text, more = {}) => looks_like(text, { ...known, ...more });
const only = (lists) =>
  knowing({ ...Object.fromEntries(Object.keys(ENGLISH).map((key) => [key, ""])), language: "en", ...lists }, null);

test("numbers, dates and addresses are found in many ways of writing", () => {
  const found = {
    phone: ["call +66 81 234 5678", "0812345678", "(02) 123-4567", "๐๘๑ ๒๓๔ ๕๖๗๘", "081 - 234 - 5678", "081.234.5678"],
    date: [
      ...[
        "on 12.03.2024",
        "2024-03-12",
        "3/4/24",
        "๓/๔/๒๕๖๗",
        "on 05/03",
        "on 21/11",
        "on 12 March",
        "12 march",
        "12 MARCH",
      ],
      ...["the 3rd of May", "5 may 2024", "March 12", "12 Mar.", "12-Sept-2024", "March 2024", "May 2024"],
    ],
    address: [
      ...["write to a.b@mail.example now", "at 12 Harbour Road", "12b, Old Harbour street", "Road 12", "road 5"],
      ...["house no. 12", "Road Harbour 12", "No. 12 Harbour"],
    ],
    number: [
      ...["in TR-20413", "A1234567", "passport 123456", "file 123/2024", "case no. 12", "Case 77", "case 4/2023"],
      ...["case no 7", "case #7", "number of case: 12", "no. case 7"],
    ],
  };
  for (const [wanted, texts] of Object.entries(found)) {
    for (const text of texts) assert.equal(kind(text), wanted, text);
  }
});

test("what a learner plainly writes of the work looks like nothing", () => {
  const plain = [
    "",
    "I ask: May I sit here? Then I wait 10 minutes.",
    "Two women, 24/7, 9/10 days, in 3 street stalls; 2 of 5 said so in 2019-2024, or 2560-2567.",
    "She earns 12,000 a month, and owes 50000, or 5.000.000, or 500000.",
    "He came in 2016. 193 of them did not.",
    "The ILO and the NGO in Teluna told Dara’s sister.",
    "First line\nSecond line\n- Third line",
    "He said “Come in” (All of them did) – Nobody asked.",
    "in any case 2 people; at least 3 may come, from 16 it may be; they march; in March; the room and 2 chairs",
    "I ask him. Then sir. He sits.",
  ];
  for (const text of plain) assert.equal(kind(text), null, text);
});

test("a capital inside a sentence that the book never writes may be a name, once the word is whole", () => {
  assert.equal(kind("I spoke with Marisol"), null);
  assert.equal(kind("I spoke with Marisol."), "name");
  assert.equal(kind("I spoke with Marisol’s mother"), "name");
  assert.equal(kind("said Nguyễn to me"), "name");
  assert.equal(kind("said Nguyễn to me".normalize("NFD")), "name");
  assert.equal(kind("Marisol came."), null, "the first word of a sentence has a capital anyway");
  assert.equal(looks_like("I spoke with Marisol.", knowing(ENGLISH, null)), null, "where a capital tells nothing");
});

test("a title tells a name at the beginning too, and where a capital tells nothing", () => {
  for (const text of ["Mr Marisol came.", "Mr. Marisol came.", "DR. Marisol came", "I ask. Dr. Marisol nods.\n"]) {
    assert.equal(kind(text), "name", text);
    assert.equal(looks_like(text, knowing(ENGLISH, null)), "name", text);
  }
  for (const text of ["Mr Dara came.", "Mr Mar", "Mr came.", "Sir or Madam Nobody"]) {
    assert.equal(kind(text), null, text);
  }
});

test("an empty list of words finds nothing, and signs in them are only signs", () => {
  assert.equal(looks_like("Road 12, case 12, Mr Marisol", only({})), null);
  assert.equal(looks_like("no. ( 12", only({ page_care_files: "no. (" })), "number");
  const untranslated = [...ENGLISH.page_care_streets].join("");
  const spoken = `\u{e0001}\u{e0065}\u{e006e}${untranslated}\u{e007f}`;
  assert.equal(looks_like("Street 12", only({ page_care_streets: spoken })), "address", "as a page carries English");
});

/** How many are found of each language's twenty. At a sentence's beginning a name without a title is not told. */
const FOUND = { en: 17, id: 19, th: 19, vi: 19 };

for (const [language, most] of Object.entries(FOUND)) {
  test(`of what tells who somebody is, most is found: ${language}`, () => {
    const kinds = Object.entries(risky[language]).map(([kind, texts]) => [
      kind,
      texts,
      reminded(language, NAMES, texts),
    ]);
    const missed = kinds.flatMap(([, texts, found]) => texts.filter((_, n) => !found[n]));
    assert.equal(kinds.flatMap(([, texts]) => texts).length, 20);
    assert.equal(20 - missed.length, most, missed.join("\n"));
    for (const [kind, , found] of kinds) assert.deepEqual([...new Set(found.filter(Boolean))], [kind]);
  });

  test(`what tells nobody looks like nothing: ${language}`, () => {
    const found = reminded(language, NAMES, careful[language]);
    assert.deepEqual(
      careful[language].filter((_, n) => found[n]),
      [],
    );
  });
}

test("in a language without lists the calendar and the digits are its own", () => {
  // Of a month whose name is spelled in two ways a browser knows the one of its own tables.
  const october = new Intl.DateTimeFormat("hi", { month: "long" }).format(new Date(2024, 9, 12));
  const dates = {
    km: ["ថ្ងៃ ១២ តុលា", "២០២៤-១០-១២"],
    lo: ["ວັນທີ ໑໒ ຕຸລາ", "12/10/2024"],
    my: ["အောက်တိုဘာ ၁၂", "၁၂/၁၀/၂၀၂၄"],
    ne: ["अक्टोबर १२", "२०२४-१०-१२"],
    ur: ["۱۲ اکتوبر ۲۰۲۴"],
    bn: ["১২ অক্টোবর"],
    hi: [`12 ${october}`, `${october} २०२४`],
    zh: ["2024年10月12日", "10月12日"],
  };
  for (const [language, texts] of Object.entries(dates)) {
    const strange = knowing({ ...ENGLISH, language }, NAMES);
    for (const text of texts) assert.equal(looks_like(text, strange), "date", `${language}: ${text}`);
  }
  const hindi = knowing({ ...ENGLISH, language: "hi" }, NAMES);
  assert.equal(looks_like("उसका नंबर ०८१ २३४ ५६७८ है", hindi), "phone");
  assert.equal(looks_like("वह 14 महीने काम करती थी", hindi), null);
});

test("a long text without a space takes no long time", () => {
  const began = performance.now();
  const signs = [
    "ก",
    "a",
    "1 ",
    "A",
    "a.",
    "12 March",
    " ",
    "\n",
    "12 A ",
    "Road A ",
    "ซอย",
    "ซอยก",
    "นาย",
    "Mr ",
    "no 1",
  ];
  for (const sign of signs) reminded("th", NAMES, [sign.repeat(20_000)]);
  assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
});
