/**
 * A question as a learner sees it: its controls, and the reason for each answer.
 *
 * @import {Fact, Feedback, Strings} from "../../kit/types.js"
 * @import {Answer, Option, Question, Statement, Verdict} from "./mark.js"
 */
import { Html } from "../../kit/draw.jsx";
import { Facts, Said } from "../../kit/facts.jsx";
import { Settled } from "../../kit/settled.jsx";
import { Sign } from "../../kit/signs.jsx";
import { words } from "../../kit/words.js";
import { VERDICTS } from "./judge.js";

/**
 * @typedef {object} Asked
 * @property {string} uid unlike that of any other question on the page; the element `${uid}-question` asks it
 * @property {Question} question
 * @property {Answer} answer
 * @property {(answer: Answer) => void} set_answer
 * @property {Answer[]} [tried] the answers that were checked
 * @property {boolean} [fixed] the answer is given
 * @property {boolean} [over] what would have fitted may be told
 * @property {boolean} [lacking] what has no answer yet is marked
 * @property {string} [described] the id of what says more about it
 * @property {Strings} strings
 */

/** The controls of a question. @param {Asked} props */
export function Ask(props) {
  return props.question.statements.length ? <Judge {...props} /> : <Pick {...props} />;
}

/** @param {Asked} props */
function Pick({ uid, question, answer, set_answer, tried = [], fixed, over, lacking, described, strings }) {
  const { multiple, options } = question;
  const ids = /** @type {string[]} */ (answer);
  const lacks = lacking && !ids.length;
  const how = `${uid}-how`;
  /** @param {string} id @param {boolean} on */
  const pick = (id, on) => {
    const others = multiple ? ids.filter((each) => each !== id) : [];
    set_answer(on ? [...others, id] : others);
  };
  // What was picked stands last, close to its verdict: a phone shows both on one screen. Until the end the others are
  // folded; then what fits is seen, and the rest stands below with its reasons.
  const settled = fixed && !multiple;
  const mine = settled ? options.filter(({ id }) => ids.includes(id)) : [];
  const others = options.filter((option) => !mine.includes(option));
  const shown = settled ? others.filter(({ correct }) => over && correct) : others;
  /** @param {Option} option */
  const draw = (option) => {
    const picked = ids.includes(option.id);
    const verdict = option.correct ? "right" : "wrong";
    // What was picked carries its verdict itself, also while another try is made; in the end what was missed too.
    const was_tried = tried.flat().includes(option.id);
    const is_told = was_tried || (over && option.correct);
    return (
      <label
        key={option.id}
        class={`pg-option ${picked ? "is-picked" : ""} ${fixed ? "is-set" : ""} ${is_told ? `is-${verdict}` : ""}`}
      >
        <input
          type={multiple ? "checkbox" : "radio"}
          name={`${uid}-option`}
          value={option.id}
          checked={picked}
          disabled={fixed}
          onChange={(event) => pick(option.id, event.currentTarget.checked)}
        />
        {is_told && <Sign of={was_tried ? verdict : "open"} />}
        <span>
          <Html as="span" of={option.text} />
          {is_told && <span class="pg-fit">{words(strings, option.correct ? "choice_fits" : "choice_fits_not")}</span>}
        </span>
      </label>
    );
  };
  return (
    <fieldset
      class={`choice-options ${lacks ? "is-lacking" : ""}`}
      aria-labelledby={`${uid}-question`}
      aria-describedby={[described, how, lacks && `${uid}-lacks`].filter(Boolean).join(" ")}
    >
      <legend id={how}>{words(strings, multiple ? "choice_pick_several" : "choice_pick")}</legend>
      {lacks && (
        <p class="pg-lacks" id={`${uid}-lacks`}>
          {words(strings, "choice_lacks")}
        </p>
      )}
      {shown.map(draw)}
      {settled && !over && (
        <details>
          <summary>{words(strings, "choice_rest", { n: others.length })}</summary>
          {others.map(draw)}
        </details>
      )}
      {mine.map(draw)}
    </fieldset>
  );
}

/** @param {Asked} props */
function Judge({ uid, question, answer, set_answer, tried = [], fixed, lacking, strings }) {
  const verdicts = /** @type {Record<string, Verdict>} */ (answer);
  const last = /** @type {Record<string, Verdict>} */ (tried[tried.length - 1] ?? {});
  /** @param {Statement} statement */
  const draw = ({ id, text, is }) => {
    const lacks = lacking && !verdicts[id];
    // What the last check said stays beside it until another verdict is given.
    const said = last[id] && last[id] === verdicts[id] && (last[id] === is ? "right" : "wrong");
    return (
      <fieldset
        key={id}
        class={`pg-pills choice-statement ${lacks ? "is-lacking" : ""} ${said ? `is-${said}` : ""}`}
        aria-describedby={lacks ? `${uid}-${id}-lacks` : undefined}
      >
        <Html as="legend" of={text} />
        {VERDICTS.map((verdict) => (
          <label key={verdict} class={verdicts[id] === verdict ? "is-picked" : ""}>
            <input
              type="radio"
              name={`${uid}-${id}`}
              value={verdict}
              checked={verdicts[id] === verdict}
              disabled={fixed}
              onChange={() => set_answer({ ...verdicts, [id]: verdict })}
            />
            <span>{words(strings, `verdict_${verdict}`)}</span>
          </label>
        ))}
        {said && (
          <span class="pg-fit">
            <Sign of={said} /> {words(strings, said === "right" ? "choice_fits" : "choice_fits_not")}
          </span>
        )}
        {lacks && (
          <p class="pg-lacks" id={`${uid}-${id}-lacks`}>
            {words(strings, "choice_lacks")}
          </p>
        )}
      </fieldset>
    );
  };
  /** @param {Statement} statement */
  const settled = ({ id, is }) => !fixed && last[id] === is;
  return <Settled all={question.statements} fits={settled} title="settled" strings={strings} draw={draw} />;
}

/** @typedef {{id: string, text: string, feedback: Feedback, given: boolean, fits: boolean, tag: string}} Reason */

/**
 * The reason for each option or statement, and what the answer given has to do with it, in words.
 * @param {Question} question @param {any} answer @param {Strings} strings
 * @param {boolean} [told] whether what would have fitted is told
 * @returns {Reason[]} `given`: an option that was picked, a statement that was judged
 */
export function reasons({ options, statements }, answer, strings, told = true) {
  const picks = options.map((option) => {
    const given = answer.includes(option.id);
    const fits = option.correct;
    const key = `choice_${given ? "yours_" : ""}${fits ? "fits" : "fits_not"}`;
    return { ...option, given, fits, tag: words(strings, key) };
  });
  const judged = statements.map((statement) => {
    const given = VERDICTS.includes(answer[statement.id]);
    const fits = answer[statement.id] === statement.is;
    const how = fits ? "fits" : told ? "is" : "fits_not";
    const key = `choice_said_${given ? how : "none"}`;
    const [said, is] = [answer[statement.id], statement.is].map((verdict) => words(strings, `verdict_${verdict}`));
    // Who judged rightly needs nothing instead.
    const feedback = fits ? { ...statement.feedback, instead: null } : statement.feedback;
    return { ...statement, feedback, given, fits, tag: words(strings, key, { said, is }) };
  });
  return [...picks, ...judged];
}

/** @param {{of: Reason[], facts: Record<string, Fact>, strings: Strings}} props */
export function Reasons({ of, facts, strings }) {
  return (
    <ul>
      {of.map(({ id, text, tag, fits, feedback }) => (
        <li key={id}>
          <Said name={text} tag={tag} sign={fits ? "right" : "wrong"} feedback={feedback} strings={strings} />
          <Facts ids={feedback.facts} facts={facts} strings={strings} />
        </li>
      ))}
    </ul>
  );
}
