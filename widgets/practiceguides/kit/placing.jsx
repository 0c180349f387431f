/**
 * What is the same wherever each of several things is put in one of several places: all but the controls.
 *
 * @import {Drawn, Graded, Item, Marked, Tries, ViewProps} from "./types.js"
 * @import {Place, Placed, Placing as Answer} from "./placed.js"
 */
import { Attempt } from "./attempt.jsx";
import { Html } from "./draw.jsx";
import { Facts, Said } from "./facts.jsx";
import { fits, NOTHING, place_of, put, unplaced } from "./placed.js";
import { SIGNS } from "./signs.js";
import { is_over } from "./tries.js";
import { words } from "./words.js";

/**
 * @typedef {object} Control
 * @property {Placed} each
 * @property {Drawn} label
 * @property {string | undefined} place where it is
 * @property {(place: string) => void} choose
 * @property {boolean} fixed nothing can be chosen
 */

/**
 * @template {Item & Marked} Spec
 * @typedef {object} Placings what a type brings
 * @property {Placed[]} all what is placed
 * @property {Place[]} places
 * @property {boolean} [lettered] places have letters: A, B, C …
 * @property {(spec: Spec, state: Tries<Answer>) => Graded} mark
 * @property {string} missing the words for what is not placed yet
 * @property {Drawn} before what stands before the first control
 * @property {(control: Control) => Drawn} control how a place is chosen for one thing
 */

/**
 * @template {Item & Marked} Spec
 * @param {ViewProps<Spec, Tries<Answer>> & Placings<Spec>} props
 */
export function Placing({ all, places, lettered = false, mark, missing, before, control, ...rest }) {
  const { spec, strings, state } = rest;
  const checked = state.tries.length ? state.tries[state.tries.length - 1].answer : NOTHING;

  /** @param {{answer: Answer, set_answer: (answer: Answer) => void, fixed: boolean}} asked */
  const ask = ({ answer, set_answer, fixed }) => (
    <>
      {before}
      {all.map((each) => {
        const place = place_of(answer, each.id);
        // What the last check said stays beside it until another place is chosen.
        const same = place && place === place_of(checked, each.id);
        const fit = fits(checked, each);
        const label = same ? line(each, fit, words(strings, fit ? "placed_fits" : "placed_fits_not")) : line(each);
        return control({ each, label, place, fixed, choose: (to) => set_answer(put(answer, all, each.id, to)) });
      })}
    </>
  );

  /**
   * Place by place, what was put there. While a try is left, nothing says where the others belong.
   * @param {Answer} answer @param {Graded} result
   */
  const told = (answer, result) => {
    const over = is_over(spec, result);
    const held = places.map(({ id }) => all.filter((each) => place_of(answer, each.id) === id));
    const none = names((_, index) => !held[index].length, lettered ? (_, index) => letter(index) : undefined);
    return (
      <>
        {places.map(
          (place, index) =>
            held[index].length > 0 && (
              <section key={place.id} class="pg-placed">
                <h4>
                  {lettered && `${letter(index)} · `}
                  <Html as="span" of={place.text} />
                </h4>
                <ul>
                  {held[index].map((each) => (
                    <li key={each.id}>{reason(each, fits(answer, each), over)}</li>
                  ))}
                </ul>
              </section>
            ),
        )}
        {none && <p class="pg-remark">{words(strings, "placed_none", { names: none })}</p>}
        {over || <p>{words(strings, "placed_later")}</p>}
      </>
    );
  };
  /** @param {Placed} each @param {boolean} fit @param {boolean} over */
  const reason = (each, fit, over) => {
    if (!fit && !over) return <p>{line(each, fit, words(strings, "placed_fits_not"))}</p>;
    const verdict = fit
      ? words(strings, "placed_fits")
      : words(strings, "placed_would_fit", { names: names(({ id }) => each.fits.includes(id)) });
    return (
      <details open={!fit}>
        <summary>{line(each, fit, words(strings, "placed_verdict", { verdict }))}</summary>
        <Said feedback={each.feedback} strings={strings} fits={fit} />
        <Facts ids={each.feedback.facts} facts={spec.facts} strings={strings} />
      </details>
    );
  };
  /** @param {(place: Place, index: number) => boolean} wanted @param {typeof name_of} [name] */
  const names = (wanted, name = name_of) =>
    places
      .map((place, index) => wanted(place, index) && name(place, index, lettered))
      .filter(Boolean)
      .join(" / ");

  return (
    <Attempt
      {...rest}
      nothing={NOTHING}
      keep={true}
      count={true}
      mark={(next) => mark(spec, next)}
      missing={(answer) => {
        const n = unplaced(answer, all);
        return n ? words(strings, missing, { n }) : null;
      }}
      ask={ask}
      told={told}
      spoken={() => words(strings, "placed_spoken")}
      facts={() => []}
    />
  );
}

/** A place in plain words. @param {Place} place @param {number} index @param {boolean} lettered */
export function name_of({ short }, index, lettered) {
  return lettered ? `${letter(index)} · ${short}` : short;
}

/** @param {number} index */
function letter(index) {
  return String.fromCharCode(65 + index);
}

/**
 * What is placed, and under it whether it fits.
 * @param {Placed} each
 * @param {boolean} [fit]
 * @param {string} [verdict]
 */
function line(each, fit, verdict) {
  return (
    <span class="pg-placed-text">
      <Html as="span" of={each.text} />
      {verdict && (
        <span class="pg-fit">
          <span aria-hidden="true">{fit ? SIGNS.right : SIGNS.wrong}</span> {verdict}
        </span>
      )}
    </span>
  );
}
