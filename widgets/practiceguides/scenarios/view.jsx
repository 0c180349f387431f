/**
 * @import {Strings, ViewProps} from "../kit/types.js"
 * @import {Move, Position, Scenario, ScenarioState, Scene, Taken} from "./types.js"
 */
import { Html, useEffect, useLayoutEffect, useRef, useState } from "../kit/draw.jsx";
import { useFar } from "../kit/far.js";
import { finish } from "../kit/finish.js";
import { useFocus } from "../kit/focus.js";
import { ForAGroup } from "../kit/group.jsx";
import { Later } from "../kit/later.js";
import { place_asked } from "../kit/room_address.js";
import { words } from "../kit/words.js";
import { place_of } from "./place.js";
import { follow, holds, in_words, mark, meters_seen, offered, scene_of, spot_of, taken } from "./step.js";

/**
 * @param {ViewProps<Scenario, ScenarioState>} props
 */
export default function ScenarioView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const way = follow(spec, state.moves);
  const { position, path } = way;
  const scene = scene_of(spec, position.scene);
  const legs = path.map(({ choice }) => taken(spec, choice));
  const last = legs[legs.length - 1];
  const choices = offered(spec, position);
  const { body, question } = prose(scene, position);
  // A room's slips are never saved: they live as long as the page is open.
  const [slips, set_slips] = useState(/** @type {import("./types.js").AllSlips} */ ({}));
  const spot = spot_of(path);
  // A heavy scene is told of first, and opens on request.
  const [opened, set_opened] = useState("");
  const closed = scene.heavy && opened !== spot;

  // Whoever began a story will look back on it, perhaps without a connection by then.
  const begun = path.length > 0;
  const { part: Debrief, failed } = useFar(begun, () => import("./debrief.jsx").then((module) => module.default));

  // One of several desks begins with the papers that can arrive, and hands something on.
  const { part: Desk, failed: no_desk } = useFar(spec.is_desk, () =>
    import("./desk.jsx").then((module) => module.default),
  );
  const is_arrival = spec.before && !last;

  const Ended = Desk?.Ended ?? Debrief;

  // Choosing moves on in the story, and so does the reader's place: to the new scene's heading.
  const [heading, lead] = useFocus();
  const consequence = useRef(/** @type {HTMLDivElement | null} */ (null));
  const moved = useRef(false);
  // An address that leads to a story that is begun leads to where it goes on.
  useEffect(() => {
    if (last && place_asked() === `item-${spec.id}`)
      document.querySelector(`#item-${spec.id} .pg-here`)?.scrollIntoView();
  }, []);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const ahead = closed ? words(strings, "scenario_heavy") : "";
    const here = words(strings, "scenario_here", { title: scene.title });
    host.announce(`${here} ${consequence.current?.innerText ?? ""} ${ahead}`);
  });
  /** @param {Move[]} moves @returns what the story is then */
  const go = (...moves) => {
    const next = { ...state, moves: [...state.moves, ...moves] };
    const result = mark(spec, next);
    moved.current = true;
    // What stands above, the path so far above all, would fill a phone.
    lead(undefined, "top");
    set_state(next);
    return result;
  };
  const read_on = () => {
    set_opened(spot);
    lead();
  };
  /** @param {string} id @param {Element} from in the item @param {Move[]} before it is chosen */
  const choose = (id, from, ...before) => {
    const result = go(...before, { choose: id });
    if (result.status === "ended") finish(from, spec.id, result);
  };

  // After the ending what is seldom wanted, the way to the room too, is folded.
  const [more, set_more] = useState(false);
  const { part: Earlier } = useFar(more, () => import("./debrief/earlier.jsx").then((module) => module.default));
  const back = (
    <p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick={() => go({ back: true })}>
        {words(strings, "scenario_back")}
      </button>
    </p>
  );
  // What followed from the last choice. An ending begins with its own title, below: what ended how, and what decided
  // it, are to be one screen of a phone.
  const followed = last && (
    <div class="scenario-consequence" ref={consequence}>
      <p class="scenario-chose">
        {words(strings, legs[1] || !spec.before ? "scenario_chose" : "scenario_arrived")}{" "}
        <Html as="span" of={last.choice.text} />
      </p>
      {last.choice.story && <Html of={last.choice.story} />}
    </div>
  );
  return (
    <>
      {!last && (
        <>
          <p class="scenario-role">
            {spec.role} {!spec.in_short && words(strings, "scenario_person", { person: spec.person })}
          </p>
          {spec.prompt && <Html class="pg-prompt" of={spec.prompt} />}
        </>
      )}
      {legs.length > 1 && !scene.end && (
        <ol class="scenario-trail" aria-label={words(strings, "scenario_trail")}>
          {legs.slice(0, -1).map(({ from, choice }, index) => (
            <li key={index}>
              <b>{spec.before && !index ? words(strings, "scenario_arrived") : from.title}</b>{" "}
              <Html as="span" of={choice.text} />
            </li>
          ))}
        </ol>
      )}
      {scene.end && followed}
      <h4 class={last ? "scenario-scene pg-here" : "scenario-scene"} tabindex={-1} ref={heading}>
        {scene.title}
      </h4>
      {!scene.end && followed}
      {closed ? (
        <div class="pg-notice">
          <p>{words(strings, "scenario_heavy")}</p>
          <button type="button" class="pg-button" onClick={read_on}>
            {words(strings, "scenario_heavy_open")}
          </button>
        </div>
      ) : (
        <>
          {body.map((part, index) => (
            <Html key={`${scene.id} ${index}`} of={part} />
          ))}
          {spec.show_meters && !scene.end && <Now spec={spec} strings={strings} legs={legs} />}
          {is_arrival && Desk && <Desk.Papers {...props} papers={choices} choose={choose} />}
          {choices.length > 0 && (!is_arrival || no_desk) && (
            <>
              <p class="scenario-ask" id={`${uid}-ask`}>
                {words(strings, "scenario_ask")}
              </p>
              <ul class="scenario-choices" aria-labelledby={`${uid}-ask`}>
                {choices.map(({ id, text }) => (
                  <li key={`${path.length} ${id}`}>
                    <button
                      type="button"
                      // The second click of a double-click falls on what has moved under the pointer.
                      onClick={({ detail, currentTarget }) => detail <= 1 && choose(id, currentTarget)}
                    >
                      <Html as="span" of={text} />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {begun && failed && <p class="pg-notice">{words(strings, "far_failed")}</p>}
          {scene.end && last && Debrief && Ended && (
            <Later key={`end ${spot}`}>
              <Ended
                {...props}
                Debrief={Debrief}
                way={way}
                legs={legs}
                scene={{ ...scene, end: scene.end }}
                question={question}
                slips={slips}
                go={go}
              />
            </Later>
          )}
        </>
      )}
      {last && !scene.end && back}
      {last && scene.end && (
        <details key={`more ${spot}`} onToggle={({ currentTarget }) => set_more(currentTarget.open)}>
          <summary>{words(strings, "scenario_more")}</summary>
          {back}
          {Earlier && <Earlier spec={spec} strings={strings} way={way} />}
        </details>
      )}
      {!last && <p class="pg-remark">{words(strings, "scenario_invented")}</p>}
      {/* By its key an open room stays the same where what followed changes its place. */}
      <ForAGroup
        key="group"
        id={spec.id}
        strings={strings}
        load={() => import("./room.jsx").then((module) => module.default)}
        away={Boolean(scene.end && !more)}
      >
        {(StoryRoom, Room, leave) => (
          <StoryRoom {...{ spec, strings, way, slips, set_slips, go, choose, Room, leave }} />
        )}
      </ForAGroup>
      {!scene.end && <Here {...{ spec, strings }} scenes={[...legs.map(({ from }) => from.id), scene.id]} />}
    </>
  );
}

ScenarioView.moves_on = true;
ScenarioView.icon = "M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";

/**
 * What a scene says here. Where an ending closes with a question, that question is kept for the debrief.
 * @param {Scene} scene @param {Position} position @returns {{body: string[], question: string | null}} HTML
 */
function prose(scene, position) {
  const body = scene.body.filter((part) => holds(part.if, position)).map((part) => part.html);
  const asks = scene.end && body.length > 1 && /[?？؟]\s*(<[^>]*>\s*)*$/.test(body[body.length - 1]);
  return asks ? { body: body.slice(0, -1), question: body[body.length - 1] } : { body, question: null };
}

/**
 * What stays in sight: which scene this is, and in short who decides about whom; on request, who is who.
 * @param {{spec: Scenario, strings: Strings, scenes: string[]}} props `scenes`: ids of those on the way, with this one
 */
function Here({ spec, strings, scenes }) {
  return (
    <details class="scenario-here">
      <summary>
        <b>{place_of(spec, scenes, strings)}</b> {spec.in_short}
      </summary>
      <p>
        {spec.role} {words(strings, "scenario_person", { person: spec.person })}
      </p>
      {spec.people.length > 0 && (
        <dl>
          {spec.people.map(({ name, is }) => (
            <div key={name}>
              <dt>{name}</dt> <dd>{is}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

/**
 * The meters of a story whose author shows them.
 * @param {{spec: Scenario, strings: Strings, legs: Taken[]}} props
 */
function Now({ spec, strings, legs }) {
  const now = meters_seen(
    spec,
    legs.map(({ choice }) => choice),
  );
  return (
    <ul class="scenario-now" aria-label={words(strings, "scenario_now")}>
      {Object.entries(spec.meter_words).map(([id, { name, steps }]) => (
        <li key={id}>{words(strings, "scenario_meter", { name, value: in_words(steps, spec.meters[id], now[id]) })}</li>
      ))}
    </ul>
  );
}
