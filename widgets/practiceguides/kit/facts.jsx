/** @import {Drawn, Fact, Feedback, Strings} from "./types.js" */
import { Html, useLayoutEffect, useRef } from "./draw.jsx";
import { Sign } from "./signs.jsx";
import { words } from "./words.js";

/**
 * "Why we say this": each fact in words, its source, and whether it still has to be checked.
 * @param {{ids: string[], facts: Record<string, Fact>, strings: Strings}} props
 */
export function Facts({ ids, facts, strings }) {
  const known = ids.filter((id) => id in facts);
  if (!known.length) return null;
  return (
    <details class="pg-facts">
      <summary>{words(strings, "facts")}</summary>
      <ul>
        {known.map((id) => (
          <li key={id}>
            <Html of={facts[id].html} />
            <Source fact={facts[id]} strings={strings} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Where a finding comes from, and whether it still has to be checked: as the list at the foot of the page says it,
 * where that has the finding.
 * @param {{fact: Fact, strings: Strings}} props
 */
export function Source({ fact: { source, cited, mark }, strings }) {
  const [before, behind] = words(strings, "fact_source").split("{source}");
  return (
    <p class="pg-source">
      {before}
      {cited ? <Html as="span" of={cited} /> : source}
      {behind}
      {mark === "recalled" && !cited && (
        <>
          {" "}
          <strong>{words(strings, "fact_recalled")}</strong>
        </>
      )}
    </p>
  );
}

/**
 * A part of feedback under its own name, or nothing.
 * @param {object} props
 * @param {string} props.title
 * @param {string | null | undefined} props.of HTML
 * @param {string} [props.class]
 * @param {"h5" | "p"} [props.as] a heading where parts of parts follow
 * @param {Drawn} [props.children]
 */
export function Part({ title, of, class: name = "", as: Title = "p", children = null }) {
  if (!of) return null;
  return (
    <div class={`pg-said ${name}`}>
      <Title class="pg-label">{title}</Title>
      <Html of={of} />
      {children}
    </div>
  );
}

/** The place of the page where the sign of practice wisdom is explained. @type {Element | null} */
let explained = null;

/**
 * That reasons rest on no study; what this means is told openly once a page, and elsewhere on request.
 * @param {{strings: Strings}} props
 */
function Wisdom({ strings }) {
  const place = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  useLayoutEffect(() => {
    if (!explained?.isConnected) explained = place.current;
    if (place.current) place.current.open = explained === place.current;
  }, []);
  return (
    <details class="pg-wisdom" ref={place}>
      <summary>
        <Sign of="wisdom" /> {words(strings, "wisdom")}
      </summary>
      <p>{words(strings, "wisdom_means")}</p>
    </details>
  );
}

/**
 * What feedback says: first the person, then the knowledge, what it means here, then what to do.
 * @param {object} props
 * @param {Feedback} props.feedback
 * @param {Strings} props.strings
 * @param {string | null} [props.name] what the feedback is about (HTML), where several stand together
 * @param {string | null} [props.tag] a word beside the name
 * @param {string | null} [props.sign] a verdict, whose sign stands before the name
 * @param {boolean} [props.fits] the learner's answer fits, so that there is nothing to do instead of it
 * @param {(part: keyof Feedback) => boolean} [props.part] which parts, where not all of them
 */
export function Said({ feedback, strings, name = null, tag = null, sign = null, fits = false, part = () => true }) {
  const { story, research, why, instead } = feedback;
  return (
    <>
      {name && (
        <h5 class="pg-named">
          {sign && <Sign of={sign} />} <Html as="span" of={name} />
          {tag && <span class="pg-tag">{tag}</span>}
        </h5>
      )}
      <Part title={words(strings, "part_story")} of={part("story") ? story : null} class="pg-story" />
      <Part title={words(strings, "part_research")} of={part("research") ? research : null} />
      <Part title={words(strings, "part_why")} of={part("why") ? why : null} class="pg-why">
        {!research && <Wisdom strings={strings} />}
      </Part>
      <Part title={words(strings, fits ? "part_do" : "part_instead")} of={part("instead") ? instead : null} />
    </>
  );
}

/** In short feedback the first of these is told openly; of an answer that fits, nothing but the first of all. */
const PARTS = /** @type {const} */ (["why", "research", "story", "instead"]);

/**
 * Feedback in short, where many stand together: one reason, and the rest with its facts folded.
 * @param {{feedback: Feedback, facts: Record<string, Fact>, strings: Strings, fits: boolean}} props `fits`: see `Said`
 */
export function Short({ feedback, facts, strings, fits }) {
  const told = PARTS.filter((part) => feedback[part]);
  const first = fits && !feedback.why ? null : told[0];
  return (
    <>
      <Said feedback={feedback} strings={strings} part={(part) => part === first} />
      {told.some((part) => part !== first) && (
        <details>
          <summary>{words(strings, "more_reasons")}</summary>
          <Said feedback={feedback} strings={strings} fits={fits} part={(part) => part !== first} />
          <Facts ids={feedback.facts} facts={facts} strings={strings} />
        </details>
      )}
    </>
  );
}

/**
 * Feedback that can be folded away, where many stand together; nothing where there is none.
 * @param {{feedback: Feedback, strings: Strings, open: boolean, fits?: boolean}} props `fits`: see `Said`
 */
export function Reasons({ feedback, strings, open, fits = false }) {
  const { story, research, why } = feedback;
  if (!story && !research && !why) return null;
  return (
    <details class="pg-reasons" open={open}>
      <summary>{words(strings, "reasons")}</summary>
      <Said feedback={feedback} strings={strings} fits={fits} />
    </details>
  );
}
