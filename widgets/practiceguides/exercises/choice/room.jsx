/**
 * A question for a group: the room chooses, and reads what comes of it.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Choice} from "../../kit/beats.js"
 * @import {InRoom} from "../../kit/questions.jsx"
 * @import {Asking} from "../../kit/room_questions.jsx"
 * @import {ChoiceSpec, Verdict} from "./mark.js"
 * @import {Reason} from "./question.jsx"
 */
import { letter, parted } from "../../kit/beats.js";
import { Html } from "../../kit/draw.jsx";
import { Questions } from "../../kit/questions.jsx";
import { Sign } from "../../kit/signs.jsx";
import { words } from "../../kit/words.js";
import { VERDICTS } from "./judge.js";
import { reasons } from "./question.jsx";

/** @param {InRoom & {spec: ChoiceSpec}} props */
export default function ChoiceRoom(props) {
  const { spec, strings } = props;
  const told = spec.statements.length ? judging(spec, strings) : picking(spec, strings);
  return <Questions {...props} count={spec.statements.length || 1} {...told} />;
}

/** @typedef {Pick<Asking, "before" | "asked" | "followed">} Told */

/** One question with options. @param {ChoiceSpec} spec @param {Strings} strings @returns {Told} */
function picking(spec, strings) {
  const { options, multiple, prompt } = spec;
  const [before, question] = parted(prompt);
  const how = { text: words(strings, multiple ? "choice_pick_several" : "choice_pick") };
  return {
    before,
    asked: () => ({
      ask: [...(question ? [{ html: question }] : []), ...(question && !multiple ? [] : [how])],
      choices: options,
      vote: multiple ? "several" : undefined,
    }),
    followed: (_, picked, slips, { judged }) => {
      // It is nobody's own answer: each option says only whether it fits.
      const all = reasons(spec, [], strings);
      // The room hears the reasons of all that somebody chose, first of what it goes on with.
      const chosen = all.filter(({ id }) => id === picked);
      const others = all.filter(({ id }) => id !== picked && (multiple || slips[id]));
      /** @param {Reason} reason */
      const label_of = ({ id }) => {
        const name = { letter: letter(options.findIndex((option) => option.id === id)), n: slips[id] };
        if (multiple) return name.letter;
        return words(strings, id === picked ? "room_picked" : "room_also", name);
      };
      return {
        told: [
          ...[...chosen, ...others].flatMap((reason) => judged(label_of(reason), reason.text, reason, strings)),
          { label: words(strings, "choice_all"), drawn: <All options={all} /> },
        ],
      };
    },
  };
}

/** Statements, each a question. @param {ChoiceSpec} spec @param {Strings} strings @returns {Told} */
function judging(spec, strings) {
  /** @type {Choice[]} */
  const choices = VERDICTS.map((id) => ({ id, text: words(strings, `verdict_${id}`) }));
  const [before, question] = parted(spec.prompt);
  return {
    before,
    asked: (n) => ({
      ask: [{ html: `<p>${spec.statements[n].text}</p>${question}` }],
      choices,
    }),
    followed: (n, picked, _, { judged }) => {
      const { id, text, is } = spec.statements[n];
      const answer = { [id]: /** @type {Verdict} */ (picked) };
      const reason = /** @type {Reason} */ (reasons(spec, answer, strings).find((each) => each.id === id));
      const label = words(strings, "room_picked", { letter: letter(choices.findIndex((each) => each.id === picked)) });
      const place = words(strings, `verdict_${picked}`);
      const tag = words(strings, reason.fits ? "placed_in_fits" : "placed_in_fits_not", { place });
      const would = reason.fits
        ? undefined
        : words(strings, "placed_would_fit", { names: words(strings, `verdict_${is}`) });
      return { told: judged(label, text, { ...reason, tag, would }, strings) };
    },
  };
}

/** Each option, and whether it fits. @param {{options: Reason[]}} props */
function All({ options }) {
  return (
    <ul>
      {options.map(({ id, text, fits, tag }, index) => (
        <li key={id}>
          <Sign of={fits ? "right" : "wrong"} /> {letter(index)}&nbsp;· <Html as="span" of={text} /> <b>{tag}</b>
        </li>
      ))}
    </ul>
  );
}
