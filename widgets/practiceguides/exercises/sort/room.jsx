/**
 * A sort for a group: one text after the other, and the groups are what the room chooses from.
 *
 * @import {InRoom} from "../../kit/group.jsx"
 * @import {Placed} from "../../kit/placed.js"
 * @import {SortSpec} from "./mark.js"
 */
import { letter } from "../../kit/beats.js";
import { begun, judged } from "../../kit/telling.jsx";
import { words } from "../../kit/words.js";

/** @param {InRoom & {spec: SortSpec}} props */
export default function SortRoom(props) {
  const { spec, strings, Questions } = props;
  const { items, groups } = spec;
  /** @param {Placed} each @param {string} picked */
  const verdict = ({ fits, feedback }, picked) => {
    const fit = fits.includes(picked);
    const [place] = groups.filter(({ id }) => id === picked).map(({ short }) => short);
    const names = groups.flatMap(({ id, short }) => (fits.includes(id) ? [short] : [])).join(" / ");
    const tag = words(strings, fit ? "placed_in_fits" : "placed_in_would_fit", { place, names });
    return { fits: fit, tag, feedback };
  };
  return (
    <Questions
      {...props}
      count={items.length}
      asked={(n) => ({
        told: n ? [] : begun(spec, spec.prompt),
        ask: [{ html: `<p>${items[n].text}</p>` }],
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
