/**
 * What a desk has beside other stories: the papers that can arrive, told as what they are, and what is handed on. It is
 * fetched by desks alone.
 *
 * @import {Strings, ViewProps} from "../kit/types.js"
 * @import {default as Debriefs, DebriefProps} from "./debrief.jsx"
 * @import {Choice, Move, Played, Position, Scenario, ScenarioState} from "./types.js"
 */
import { letter } from "../kit/beats.js";
import { Html } from "../kit/draw.jsx";
import { kept_flags } from "../kit/handed.js";
import { words } from "../kit/words.js";
import { handing_on, in_order } from "./handed.js";

/**
 * The papers that can arrive; the one that the desk before handed on, on this device, comes first.
 * @param {ViewProps<Scenario, ScenarioState> & {papers: Choice[], choose: (id: string, from: Element) => void}} props
 */
function Papers({ uid, spec, strings, host, papers, choose }) {
  const flags = kept_flags(host.kept?.() ?? [], spec.before);
  const found = in_order(papers, flags);
  return (
    <>
      <p class="scenario-ask" id={`${uid}-ask`}>
        {words(strings, "scenario_papers")}
      </p>
      <ul class="scenario-choices" aria-labelledby={`${uid}-ask`}>
        {found.papers.map((paper) => (
          <li key={paper.id}>
            <button
              type="button"
              onClick={({ detail, currentTarget }) => detail <= 1 && choose(paper.id, currentTarget)}
            >
              <span>
                {paper === found.given && <b class="scenario-given">{words(strings, "scenario_given")}</b>}
                <Html as="span" of={paper.text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * An ending of a desk: looking back, with what goes on to the next one below what decided it.
 * @param {DebriefProps & {Debrief: typeof Debriefs}} props
 */
function Ended({ Debrief, ...props }) {
  const { spec, strings, way } = props;
  return (
    <Debrief {...looking_back(props)} handed={<HandedOn spec={spec} strings={strings} position={way.position} />} />
  );
}

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

export default { Papers, Ended };
