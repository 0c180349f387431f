/**
 * @import {ViewProps} from "../../kit/types.js"
 * @import {CardsSpec, CardsState} from "./mark.js"
 */
import { Clear } from "../../kit/clear.jsx";
import { today } from "../../kit/day.js";
import { Html, useState } from "../../kit/draw.jsx";
import { Facts } from "../../kit/facts.jsx";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { due, empty, mark, next as next_day, rate } from "./mark.js";

/**
 * @param {ViewProps<CardsSpec, CardsState>} props
 */
export default function CardsView(props) {
  const { spec, strings, state, set_state, host } = props;
  const [turned, set_turned] = useState(false);
  // What was rated on this visit, in this order: a card that comes back at once waits for the others.
  const [rated, set_rated] = useState(/** @type {string[]} */ ([]));
  // What is left when the learner goes through all cards.
  const [round, set_round] = useState(/** @type {string[]} */ ([]));
  const [sheet, lead] = useFocus();

  const day = today();
  const left = round.length ? round : due(spec, state, day);
  const [id] = [...left].sort((one, other) => rated.lastIndexOf(one) - rated.lastIndexOf(other));
  const card = spec.cards.find((each) => each.id === id);
  const seen = Object.keys(state.cards).length;

  /** @param {boolean} on */
  const turn = (on) => {
    lead(on ? ".cards-back" : "[tabindex]");
    set_turned(on);
  };
  /** @param {Event} event @param {boolean} knew */
  const answer = (event, knew) => {
    if (/** @type {UIEvent} */ (event).detail > 1) return; // a double-click on what turned the card
    const next = rate(spec, state, id, knew, day);
    turn(false);
    set_rated([...rated, id]);
    set_round(round.filter((each) => each !== id));
    set_state(next);
    if (mark(spec, state).status !== "done" && mark(spec, next).status === "done") {
      finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
    }
  };
  const go_through = () => {
    turn(false);
    set_round(spec.cards.map((each) => each.id));
  };
  const forget = () => {
    set_turned(false);
    set_rated([]);
    set_round([]);
  };

  return (
    <>
      <Html class="pg-prompt" of={spec.prompt} />
      {card ? (
        <div key="card" ref={sheet}>
          {!turned && !seen && <p class="pg-remark">{words(strings, "cards_how")}</p>}
          <div class="cards-card">
            <p class="pg-remark">{words(strings, "cards_left", { n: left.length })}</p>
            <h4 class="cards-front" tabindex={-1}>
              <Html as="span" of={card.front} />
            </h4>
            {turned && (
              <>
                <div class="cards-back" tabindex={-1}>
                  <Html of={card.back} />
                </div>
                <Facts ids={card.facts} facts={spec.facts} strings={strings} />
              </>
            )}
          </div>
          <div class="pg-actions">
            {turned ? (
              <>
                <button key="knew" type="button" class="pg-button" onClick={(event) => answer(event, true)}>
                  {words(strings, "cards_knew")}
                </button>
                <button key="not-yet" type="button" class="pg-button" onClick={(event) => answer(event, false)}>
                  {words(strings, "cards_not_yet")}
                </button>
              </>
            ) : (
              <>
                <button key="turn" type="button" class="pg-button" onClick={() => turn(true)}>
                  {words(strings, "cards_turn")}
                </button>
                {seen < spec.cards.length && <Skip {...props} mark={mark} />}
              </>
            )}
          </div>
        </div>
      ) : (
        <div key="rest" ref={sheet}>
          <div tabindex={-1}>
            <p class="pg-verdict">{words(strings, "cards_none")}</p>
            <p>{words(strings, "cards_next", { n: next_day(state, day) })}</p>
          </div>
          <div class="pg-actions">
            <button type="button" class="pg-button pg-quiet" onClick={go_through}>
              {words(strings, "cards_all")}
            </button>
          </div>
        </div>
      )}
      {(!card || !seen) && (
        <Clear
          label={words(strings, "cards_clear")}
          state={state}
          cleared={empty(spec)}
          set_state={set_state}
          onClear={forget}
          strings={strings}
          host={host}
        />
      )}
    </>
  );
}

CardsView.icon = "M3 7h10v9H3zM6 4h11v9";
