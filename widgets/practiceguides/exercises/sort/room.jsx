/**
 * A sort for a group: one text after the other, and the groups are what the room chooses from.
 *
 * @import {InRoom} from "../../kit/group.jsx"
 * @import {Placed} from "../../kit/placed.js"
 * @import {SortSpec} from "./mark.js"
 */
import { letter, parted } from "../../kit/beats.js";
import { begun, judged } from "../../kit/telling.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: SortSpec}} props */
export default function SortRoom(props) {
  const { spec, strings, Questions } = props;
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
      asked={(n) => ({
        told: n ? [] : begun(spec, before),
        ask: [{ html: `<p>${items[n].text}</p>${question}` }],
        choices: groups,
        questions: [],
      })}
      followed={(n, picked) => {
        const label = words(strings, "room_picked", { letter: letter(groups.findIndex(({ id }) => id === picked)) });
        return { told: judged(label, items[n].text, verdict(items[n], picked), strings) };
      }}
    />
  );
}
