/**
 * What is the same wherever each of several things is put in one of several places: all but the controls.
 *
 * @import {Drawn, Graded, Item, Marked, Strings, Tries, ViewProps} from "./types.js"
 * @import {Asked} from "./attempt.jsx"
 * @import {Place, Placed, Placing as Answer} from "./placed.js"
 */
import { Attempt } from "./attempt.jsx";
import { letter } from "./beats.js";
import { Html, useRef, useState } from "./draw.jsx";
import { Short } from "./facts.jsx";
import { useFocus } from "./focus.js";
import { fits, NOTHING, place_of, put, unplaced } from "./placed.js";
import { Settled } from "./settled.jsx";
import { Sign } from "./signs.jsx";
import { is_over } from "./tries.js";
import { listed, words } from "./words.js";

/**
 * @typedef {object} Control
 * @property {Placed} each
 * @property {Drawn} label
 * @property {string | undefined} place where it is
 * @property {(place: string) => void} choose
 * @property {Drawn} lack what is drawn beside something that waits for a place
 * @property {string | undefined} described the id of `lack`
 * @property {string} tone a class: what the last check said of it, or that it waits for a place
 */

/**
 * @template {Item & Marked} Spec
 * @typedef {object} Placings what a type brings
 * @property {Placed[]} all what is placed
 * @property {Place[]} places
 * @property {boolean} [lettered] places have letters: A, B, C …
 * @property {string} [one] one is asked at a time, and then these are the words for those that are not placed yet: they
 *   name them by their numbers
 * @property {(spec: Spec, state: Tries<Answer>) => Graded} mark
 * @property {string} missing the words for how many are not placed yet
 * @property {string} lacks the words beside one of them
 * @property {Drawn} [list] the places, where no control shows them whole
 * @property {string} how the words that say what to do
 * @property {(control: Control) => Drawn} control how a place is chosen for one thing
 */

/** @typedef {(answer: Answer, each: Placed) => boolean} IsOpen */

/**
 * @template {Item & Marked} Spec
 * @param {ViewProps<Spec, Tries<Answer>> & Placings<Spec>} props
 */
export function Placing({
  all,
  places,
  lettered = false,
  one,
  mark,
  missing,
  lacks,
  list = null,
  how,
  control,
  ...rest
}) {
  const { uid, spec, strings, state } = rest;
  const checked = state.tries.length ? state.tries[state.tries.length - 1].answer : NOTHING;
  // Who skips them finds one line, and behind it all of them: what follows in the text speaks of them.
  const by_one = state.skipped ? undefined : one;
  /** @param {Placed} each */
  const did_fit = (each) => fits(checked, each);
  /** Whether it waits for a place, in another try for another one than that which did not fit. @type {IsOpen} */
  const is_open = (answer, each) => {
    const place = place_of(answer, each.id);
    return !place || (place === place_of(checked, each.id) && !did_fit(each));
  };
  /** @param {(place: Place) => boolean} wanted */
  const names = (wanted) =>
    places
      .map((place, index) => wanted(place) && name_of(place, index, lettered))
      .filter(Boolean)
      .join(" / ");

  /** Where something was put, and whether it fits there. @param {boolean} fit @param {string | undefined} place */
  const said = (fit, place) =>
    words(strings, fit ? "placed_in_fits" : "placed_in_fits_not", { place: names(({ id }) => id === place) });

  /** @param {Asked<Answer>} asked */
  const ask = ({ answer, set_answer, fixed, lacking, refused, check, foot }) => {
    /** @param {Placed} each @param {boolean} [passed] it was left open before */
    const draw = (each, passed) => {
      const place = place_of(answer, each.id);
      // What the last check said stays beside it until another place is chosen.
      const same = place && place === place_of(checked, each.id);
      const verdict = same ? said(did_fit(each), place) : null;
      const lacks_id = (lacking || passed) && is_open(answer, each) ? `${uid}-${each.id}-lacks` : undefined;
      const tones = [verdict && tone(did_fit(each)), lacks_id && "is-lacking"];
      return control({
        each,
        label: <Line each={each} fit={did_fit(each)} verdict={verdict} />,
        place,
        tone: tones.filter(Boolean).join(" "),
        described: lacks_id,
        lack: lacks_id && (
          <p class="pg-lacks" id={lacks_id}>
            {words(strings, place ? "placed_lacks" : lacks)}
          </p>
        ),
        choose: (to) => set_answer(put(answer, all, each.id, to)),
      });
    };
    // Once it is checked the result says of each text where it was put: no text stands there twice.
    if (fixed) return list;
    const texts = (
      <>
        {list}
        <p class="pg-remark">{words(strings, how)}</p>
        <Settled
          all={all}
          fits={did_fit}
          title="settled"
          strings={strings}
          draw={(each) => draw(each)}
          open={
            by_one
              ? (open) => <OneByOne key={refused} all={open} {...{ answer, is_open, strings, draw, check, foot }} />
              : undefined
          }
        />
      </>
    );
    if (by_one === one) return texts;
    return (
      <details class="pg-others">
        <summary>{words(strings, "skipped")}</summary>
        {texts}
        {foot(check)}
      </details>
    );
  };

  /** The numbers under which those without a place are asked, one at a time. @param {Answer} answer */
  const numbers_of = (answer) => {
    const numbers = all
      .filter((each) => !did_fit(each))
      .flatMap(({ id }, index) => (place_of(answer, id) ? [] : [String(index + 1)]));
    return listed(strings, numbers, "and");
  };
  /** @param {Answer} answer */
  const lack_of = (answer) => {
    const n = unplaced(answer, all);
    if (n) return words(strings, by_one ?? missing, { n, numbers: numbers_of(answer) });
    const same = all.filter((each) => is_open(answer, each)).length;
    return same ? words(strings, "placed_same", { n: same }) : null;
  };

  /**
   * What does not fit, then what fits. While a try is left, nothing says where something belongs, or why it does.
   * @param {Answer} answer @param {Graded} result
   */
  const told = (answer, result) => {
    const over = is_over(spec, result);
    /** @param {Placed} each */
    const card = (each) => {
      const fit = fits(answer, each);
      const names_of_fits = names(({ id }) => each.fits.includes(id));
      return (
        <div key={each.id} class="pg-card">
          <Line
            each={each}
            fit={fit}
            verdict={said(fit, place_of(answer, each.id))}
            would={!fit && over && words(strings, "placed_would_fit", { names: names_of_fits })}
          />
          {(fit || over) && <Short feedback={each.feedback} facts={spec.facts} strings={strings} fits={fit} />}
        </div>
      );
    };
    return (
      <Settled
        all={all}
        fits={(each) => fits(answer, each)}
        title="settled_why"
        strings={strings}
        draw={card}
        open={over ? undefined : (open) => [...open.map(card), <p key="later">{words(strings, "placed_later")}</p>]}
      />
    );
  };

  return (
    <Attempt
      {...rest}
      nothing={NOTHING}
      keep={true}
      counted={(_, { score, max }) => words(strings, "fit_count", { score, max })}
      mark={(next) => mark(spec, next)}
      missing={lack_of}
      ask={ask}
      told={told}
      own_foot={Boolean(one)}
      facts={() => []}
    />
  );
}

/** Within so many milliseconds a second press is meant for what stood there before: a phone does not count them. */
const SOON = 300;

/**
 * It begins with the first that waits for a place. At the last, and once none waits, what comes next is to check.
 * @param {{
 *   all: Placed[],
 *   answer: Answer,
 *   is_open: IsOpen,
 *   strings: Strings,
 *   draw: (each: Placed, passed?: boolean) => Drawn,
 *   check: Asked<Answer>["check"],
 *   foot: Asked<Answer>["foot"],
 * }} props
 */
function OneByOne({ all, answer, is_open, strings, draw, check, foot }) {
  const first = all.findIndex((each) => is_open(answer, each));
  const [at, set_at] = useState(Math.max(0, first));
  const [place, lead] = useFocus();
  // In a second try there are fewer of them.
  const here = Math.min(at, all.length - 1);
  // What was left open on the way is counted, and says so itself to who comes back to it.
  const [far, set_far] = useState(here);
  const left = all.filter((each, index) => index < far && index !== here && is_open(answer, each)).length;
  const turned = useRef(-SOON);
  /** @param {number} step @param {UIEvent} event */
  const turn = (step, event) => {
    turned.current = event.timeStamp;
    lead("[tabindex]", "near");
    set_at(here + step);
    set_far(Math.max(far, here + step));
  };
  /** @param {UIEvent} event */
  const hold = (event) => {
    const { target } = event;
    // What an answer lacks, or a hint, has not moved there.
    const is_moved = target instanceof Element && target.matches(".pg-button");
    if (is_moved && event.timeStamp - turned.current < SOON) event.stopPropagation();
  };
  return (
    <div ref={place} onClickCapture={hold}>
      <p class="pg-remark pg-near" tabindex={-1}>
        {words(strings, "placed_at", { number: here + 1, max: all.length })}{" "}
        {left > 0 && <span class="pg-lacks">{words(strings, "placed_left", { n: left })}</span>}
      </p>
      {draw(all[here], here < far)}
      {foot(
        <>
          {here > 0 && (
            <button key="back" type="button" class="pg-button pg-quiet" onClick={(event) => turn(-1, event)}>
              {words(strings, "placed_back")}
            </button>
          )}
          {here < all.length - 1 && (
            <button
              key="next"
              type="button"
              class={`pg-button ${first < 0 ? "pg-quiet" : ""}`}
              onClick={(event) => turn(1, event)}
            >
              {words(strings, "placed_next")}
            </button>
          )}
          {(first < 0 || here === all.length - 1) && check}
        </>,
      )}
    </div>
  );
}

/** A place in plain words. @param {Place} place @param {number} index @param {boolean} lettered */
export function name_of({ short }, index, lettered) {
  return lettered ? `${letter(index)}\u00a0· ${short}` : short;
}

/** @param {boolean} fit */
function tone(fit) {
  return fit ? "is-right" : "is-wrong";
}

/**
 * What is placed, and under it whether it fits, and what would.
 * @param {{each: Placed, fit: boolean, verdict: string | null, would?: string | false}} props
 */
function Line({ each, fit, verdict, would }) {
  return (
    <span class={`pg-placed-text ${verdict ? tone(fit) : ""}`}>
      <Html as="span" of={each.text} />
      {verdict && (
        <span class="pg-fit">
          <Sign of={fit ? "right" : "wrong"} /> {verdict}
        </span>
      )}
      {would && <span class="pg-fit">{would}</span>}
    </span>
  );
}
