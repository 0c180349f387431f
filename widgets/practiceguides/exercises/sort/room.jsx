/**
 * A sort for a group: one text after the other, and the groups are what the room chooses from.
 *
 * @import {InRoom} from "../../kit/questions.jsx"
 * @import {Placed} from "../../kit/placed.js"
 * @import {SortSpec} from "./mark.js"
 */
import { letter, parted } from "../../kit/beats.js";
import { Questions } from "../../kit/questions.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: SortSpec}} props */
export default function SortRoom(props) {
  const { spec, strings } = props;
  const { items, groups } = spec;
  const [before, question] = parted(spec.prompt);
  /** @param {Placed} each @param {string} picked */
  const verdict = ({ fits, feedback }, picked) => {
    const fit = fits.includes(picked);
    /** @param {string[]} ids */
    const names = (ids) =>
      groups.flatMap(({ id, short }, n) => (ids.includes(id) ? [`${letter(n)} · ${short}`] : [])).join(" / ");
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
