/**
 * What stands before the first question of a room: what it is asked that was here before, and its opening.
 *
 * @import {Item} from "./types.js"
 * @import {Stage} from "./beats.js"
 * @import {InRoom} from "./questions.jsx"
 * @import {Around} from "./room_around.js"
 *
 * @typedef {InRoom & {spec: Item, around: Around | null}} Before
 */
import { Html } from "./draw.jsx";
import { words } from "./words.js";

const [ON, ANEW] = ["on", "anew"];

/**
 * Whether it goes on where it was, or begins again.
 * @param {Before} before @param {string} at where it would go on @param {(anew: boolean) => void} decide
 */
export function begun_before(before, at, decide) {
  const { spec, strings } = before;
  const stage = {
    id: "begun",
    head: spec.title,
    ask: [{ text: words(strings, "room_begun") }],
    choices: [
      { id: ON, text: "", drawn: words(strings, "room_go_on", { at }) },
      { id: ANEW, text: "", drawn: words(strings, "room_anew") },
    ],
    vote: /** @type {const} */ ("mark"),
  };
  return room_before(before, stage, (id) => decide(id === ANEW), null);
}

/**
 * What it is called and what is coming: it can stand while people come in, and who wants to go out knows in time.
 * @param {Before} before @param {() => void} begin @param {(() => void) | null} back
 */
export function opening(before, begin, back) {
  const { spec, around, strings } = before;
  const note = spec.note ? <Html of={spec.note} /> : around?.note && <p>{around.note}</p>;
  const drawn = (
    <div class="room-opening">
      {around?.drawn && <Html of={around.drawn} />}
      <div>
        <p class="room-title">{spec.title}</p>
        {note && (
          <>
            <p class="room-label">{words(strings, "note_title")}</p>
            {note}
          </>
        )}
        <p>{words(strings, "room_free")}</p>
      </div>
    </div>
  );
  // The drawing is large here, and not in the corner too.
  const alone = { ...before, around: around && { ...around, drawn: "" } };
  return room_before(alone, { id: "opening", head: "", told: [{ drawn }] }, begin, back);
}

/**
 * The same room as the one that follows, so this is called and not drawn as a part of its own: its view stays open.
 * @param {Before} before @param {Partial<Stage> & Pick<Stage, "id" | "head">} stage
 * @param {(id: string | null) => void} choose @param {(() => void) | null} back
 */
function room_before({ spec, around, Room, leave, strings }, stage, choose, back) {
  return (
    <Room
      stage={{ title: spec.title, told: [], ask: [], choices: [], questions: [], end: null, ...stage }}
      slips={{}}
      set_slips={() => {}}
      choose={choose}
      back={back}
      around={around}
      leave={leave}
      strings={strings}
    />
  );
}
