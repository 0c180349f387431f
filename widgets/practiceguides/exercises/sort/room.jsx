/**
 * A sort for a group: one text after the other, and the groups are what the room chooses from. Many texts would be many
 * votes: then each writes a letter for every text, and a few slips are read.
 *
 * @import {InRoom} from "../../kit/questions.jsx"
 * @import {Placed} from "../../kit/placed.js"
 * @import {SortSpec} from "./mark.js"
 */
import { letter, lines_of, parted } from "../../kit/beats.js";
import { Questions } from "../../kit/questions.jsx";
import { words } from "../../kit/words.js";

/** So many texts are voted on one by one. */
const FEW = 5;
/** So many lines of texts stand above the question and its groups. */
const LINES = 8.5;

/** @param {InRoom & {spec: SortSpec}} props */
export default function SortRoom(props) {
  return props.spec.items.length > FEW ? <Written {...props} /> : <Voted {...props} />;
}

/** @param {InRoom & {spec: SortSpec}} props */
function Written(props) {
  const { spec, strings } = props;
  const { items, groups } = spec;
  const [before, question] = parted(spec.prompt);
  const lettered = groups.map(({ text }, n) => `<b>${letter(n)}</b> ${text}`);
  const legend = `${question}<p>${lettered.join(" &nbsp; ")}</p>`;
  /** @param {number} n */
  const numbered = (n) => `<b>${n + 1}</b> ${items[n].text}`;
  return (
    <Questions
      {...props}
      count={1}
      before={before}
      asked={() => ({
        texts: [
          { text: words(strings, "sort_write") },
          ...screens(items).map((on) => {
            const [first] = on;
            const last = on[on.length - 1];
            const texts = on.map((n) => `<p>${numbered(n)}</p>`).join("");
            const label = words(strings, first === last ? "placed_at" : "sort_texts", {
              number: first + 1,
              last: last + 1,
              max: items.length,
            });
            return { label, html: `<div>${texts}${legend}</div>` };
          }),
        ],
        ask: [],
        choices: [],
        vote: "order",
        questions: spec.hint ? [spec.hint] : [],
      })}
      followed={(_n, _picked, _slips, { reason }) => ({
        told: items.map(({ fits, feedback }, n) => {
          const names = groups.flatMap(({ id, text }, at) =>
            fits.includes(id) ? [`${letter(at)}\u00a0· ${text}`] : [],
          );
          const verdict = words(strings, "placed_would_fit", { names: names.join(" / ") });
          return reason([numbered(n), `<b>${verdict}</b>`], feedback, strings);
        }),
      })}
    />
  );
}

/** The numbers of the texts that stand together. @param {Placed[]} items @returns {number[][]} */
function screens(items) {
  /** @type {number[][]} */
  const found = [];
  let lines = LINES;
  items.forEach(({ text }, n) => {
    lines += lines_of(text);
    if (lines <= LINES) found[found.length - 1].push(n);
    else [lines] = [lines_of(text), found.push([n])];
  });
  return found;
}

/** @param {InRoom & {spec: SortSpec}} props */
function Voted(props) {
  const { spec, strings } = props;
  const { items, groups } = spec;
  const [before, question] = parted(spec.prompt);
  /** @param {Placed} each @param {string} picked */
  const verdict = ({ fits, feedback }, picked) => {
    const fit = fits.includes(picked);
    /** @param {string[]} ids */
    const names = (ids) =>
      groups.flatMap(({ id, short }, n) => (ids.includes(id) ? [`${letter(n)}\u00a0· ${short}`] : [])).join(" / ");
    const tag = words(strings, fit ? "placed_in_fits" : "placed_in_fits_not", { place: names([picked]) });
    const would = fit ? undefined : words(strings, "placed_would_fit", { names: names(fits) });
    return { fits: fit, tag, would, feedback };
  };
  return (
    <Questions
      {...props}
      count={items.length}
      before={before}
      asked={(n) => ({
        ask: [{ html: `<p>${items[n].text}</p>${question}` }],
        choices: groups,
      })}
      followed={(n, picked, _, { judged }) => {
        const label = words(strings, "room_picked", { letter: letter(groups.findIndex(({ id }) => id === picked)) });
        return { told: judged(label, items[n].text, verdict(items[n], picked), strings) };
      }}
    />
  );
}
