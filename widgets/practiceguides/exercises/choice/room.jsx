/**
 * A question for a group: the room chooses, and reads what comes of it. It is no answer of the learner's.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Stage, Telling} from "../../kit/beats.js"
 * @import {Room} from "../../kit/group.jsx"
 * @import {ChoiceSpec, Verdict} from "./mark.js"
 * @import {Reason} from "./question.jsx"
 */
import { letter } from "../../kit/beats.js";
import { Html, useState } from "../../kit/draw.jsx";
import { Sign } from "../../kit/signs.jsx";
import { words } from "../../kit/words.js";
import { VERDICTS } from "./judge.js";
import { reasons } from "./question.jsx";

/** @param {{spec: ChoiceSpec, strings: Strings, Room: Room, leave: () => void}} props */
export default function ChoiceRoom({ spec, strings, Room, leave }) {
  const questions = spec.statements.length ? spec.statements.map(({ id }) => id) : [""];
  // What was chosen for each question so far; where several answers fit, the room chooses none.
  const [picked, set_picked] = useState(/** @type {string[]} */ ([]));
  const [told, set_told] = useState(false);
  const [slips, set_slips] = useState(/** @type {Record<string, Record<string, number>>} */ ({}));
  const at = told ? picked.length - 1 : picked.length;
  const question = questions[at];
  const choices = spec.statements.length
    ? VERDICTS.map((id) => ({ id, text: words(strings, `verdict_${id}`) }))
    : spec.options;
  /** @param {string | null} id */
  const choose = (id) => {
    if (!told) set_picked([...picked, id ?? ""]);
    set_told(!told);
  };
  const back = () => {
    if (told) set_picked(picked.slice(0, -1));
    set_told(!told);
  };
  const stage = told
    ? followed(spec, strings, { question, choices, picked: picked[at], last: at + 1 === questions.length })
    : asked(spec, strings, { question, choices });
  return (
    <Room
      stage={stage}
      slips={slips[question] ?? {}}
      set_slips={(entered) => set_slips({ ...slips, [question]: entered })}
      choose={choose}
      back={told || picked.length ? back : null}
      leave={leave}
      strings={strings}
    />
  );
}

/** @typedef {{question: string, choices: Stage["choices"]}} Asked */

/** @param {ChoiceSpec} spec @param {Strings} strings @param {Asked} asked @returns {Stage} */
function asked(spec, strings, { question, choices }) {
  const statement = spec.statements.find(({ id }) => id === question);
  return {
    id: `asked ${question}`,
    title: spec.title,
    head: spec.title,
    told: [spec.note ?? "", spec.prompt, statement ? `<p>${statement.text}</p>` : ""]
      .filter((html) => html)
      .map((html) => ({ html })),
    ask: words(strings, spec.multiple ? "choice_pick_several" : "choice_pick"),
    choices,
    several: spec.multiple,
    questions: [],
    end: null,
  };
}

/**
 * @param {ChoiceSpec} spec
 * @param {Strings} strings
 * @param {Asked & {picked: string, last: boolean}} chosen
 * @returns {Stage}
 */
function followed(spec, strings, { question, choices, picked, last }) {
  const answer = spec.statements.length ? { [question]: /** @type {Verdict} */ (picked) } : [picked];
  const all = reasons(spec, answer, strings);
  const those = spec.multiple ? all : all.filter(({ given }) => given);
  const label_of = (/** @type {string} */ id) => {
    const name = letter(choices.findIndex((choice) => choice.id === id));
    return spec.multiple ? name : words(strings, "room_picked", { letter: name });
  };
  return {
    id: `told ${question}`,
    title: spec.title,
    head: spec.title,
    told: [
      ...those.flatMap((reason) => told_of(reason, label_of(spec.statements.length ? picked : reason.id), strings)),
      ...(spec.options.length ? [{ label: words(strings, "choice_all"), drawn: <All options={all} /> }] : []),
    ],
    ask: "",
    choices: [],
    questions: [],
    end: last ? [{ text: words(strings, "room_end") }] : null,
  };
}

/**
 * An answer, whether it fits, and why.
 * @param {Reason} reason @param {string} label @param {Strings} strings @returns {Telling[]}
 */
function told_of({ text, tag, fits, feedback }, label, strings) {
  /** @type {[string, string | null][]} */
  const parts = [
    ["part_story", feedback.story],
    ["part_research", feedback.research],
    ["part_why", feedback.why && `<p>${feedback.why}</p>`],
    ["part_instead", feedback.instead],
  ];
  const drawn = (
    <p>
      <Sign of={fits ? "right" : "wrong"} /> {tag}
    </p>
  );
  return [
    { label, html: `<p>${text}</p>` },
    { drawn },
    ...parts.flatMap(([key, html]) => (html ? [{ label: words(strings, key), joins: true, html }] : [])),
  ];
}

/** Each option, and whether it fits. @param {{options: Reason[]}} props */
function All({ options }) {
  return (
    <ul>
      {options.map(({ id, text, fits, tag }, index) => (
        <li key={id}>
          <Sign of={fits ? "right" : "wrong"} /> {letter(index)} · <Html as="span" of={text} /> <b>{tag}</b>
        </li>
      ))}
    </ul>
  );
}
