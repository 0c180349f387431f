/**
 * What a desk has beside other stories: the papers that can arrive, told as what they are, and what is handed on. It is
 * fetched by desks alone.
 *
 * @import {Strings} from "../kit/types.js"
 * @import {DebriefProps} from "./debrief.jsx"
 * @import {Move, Played, Position, Scenario} from "./types.js"
 */
import { letter } from "../kit/beats.js";
import { Html } from "../kit/draw.jsx";
import { words } from "../kit/words.js";
import { kept_flags } from "../records/handed.js";
import { handing_on, in_order } from "./handed.js";

/**
 * What the learner hands on from an ending, and to whom.
 * @param {{spec: Scenario, strings: Strings, position: Position}} props
 */
function HandedOn({ spec, strings, position }) {
  if (!Object.keys(spec.hands_on).length) return null;
  const { told, place, paper } = handing_on(spec, position);
  return (
    <section class="scenario-handed">
      <h4>{words(strings, "scenario_hand_on")}</h4>
      {paper && (
        <p>
          <b>{words(strings, "scenario_paper", { letter: letter(place) })}</b> <Html as="span" of={paper.html} />
        </p>
      )}
      <ul>
        {told.length ? told.map((each) => <li key={each}>{each}</li>) : <li>{words(strings, "scenario_hand_none")}</li>}
      </ul>
      {spec.next_desk && <p class="pg-remark">{words(strings, "scenario_hand_to", { title: spec.next_desk.title })}</p>}
    </section>
  );
}

/**
 * A way as the debrief looks back on it: the paper that arrived was no decision, so it has a row of its own and counts
 * nowhere.
 * @param {DebriefProps} props @returns {DebriefProps}
 */
function looking_back(props) {
  const { spec, strings, way, legs, slips, go } = props;
  if (!spec.before) return props;
  const [{ choice }] = legs;
  /** @param {Played["taken_back"]} taken_back */
  const decided = (taken_back) => taken_back.filter(({ at }) => at).map((each) => ({ ...each, at: each.at - 1 }));
  const arrived = (
    <li class="scenario-arrived">
      <b>{words(strings, "scenario_arrived")}</b> <Html as="span" of={choice.text} />
      <Html of={choice.story ?? ""} />
      <button type="button" class="pg-button pg-quiet" onClick={() => go({ again: 0 })}>
        {words(strings, "scenario_paper_other")}
      </button>
    </li>
  );
  return {
    ...props,
    arrived,
    legs: legs.slice(1),
    spec: { ...spec, authors: spec.authors.map((author) => ({ ...author, path: author.path.slice(1) })) },
    way: {
      ...way,
      path: way.path.slice(1),
      met: way.met.slice(1),
      attempts: way.attempts.map((each) => ({ ...each, taken_back: decided(each.taken_back) })),
    },
    // A room's slips have the spot of the whole way.
    slips: Object.fromEntries(
      Object.entries(slips).map(([spot, counted]) => [spot.split(" ").slice(1).join(" "), counted]),
    ),
    // Who plays again keeps the paper.
    go: (/** @type {Move} */ move) => go("again" in move ? { again: move.again + 1 } : move),
  };
}

export default { HandedOn, in_order, kept_flags, looking_back };
