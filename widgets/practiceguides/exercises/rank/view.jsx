/**
 * @import {Strings, ViewProps} from "../../kit/types.js"
 * @import {RankSpec, RankState, RankView as Other} from "./mark.js"
 */
import { Arrange } from "../../kit/arrange.jsx";
import { same } from "../../kit/data.js";
import { Html, useState } from "../../kit/draw.jsx";
import { Facts, Part } from "../../kit/facts.jsx";
import { finish } from "../../kit/finish.js";
import { useFocus } from "../../kit/focus.js";
import { ForAGroup } from "../../kit/group.jsx";
import { Later } from "../../kit/later.js";
import { Skip } from "../../kit/skip.jsx";
import { words } from "../../kit/words.js";
import { empty, furthest, mark } from "./mark.js";

/**
 * @param {ViewProps<RankSpec, RankState>} props
 */
export default function RankView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const [changing, set_changing] = useState(false);
  const [unmoved, set_unmoved] = useState(false);
  const comparing = state.done && !changing;
  const [place, lead] = useFocus();

  const as_shown = () => same(state.order, empty(spec).order);
  /** @param {Event} event */
  const compare = (event) => {
    const next = { ...state, done: true };
    lead(".pg-verdict", "near");
    set_changing(false);
    set_state(next);
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };
  const change = () => {
    lead("button");
    set_changing(true);
  };
  /** @param {MouseEvent} event */
  const press = (event) => {
    if (event.detail > 1) return; // The second half of a double click would undo the first.
    if (comparing) return change();
    if (state.done || !as_shown()) return compare(event);
    // An order that nobody made is no answer, unless the learner says so.
    host.announce(words(strings, "rank_none"));
    lead(".rank-as-shown");
    set_unmoved(true);
  };

  return (
    <div ref={place}>
      {spec.prompt && <Html class="pg-prompt" of={spec.prompt} />}
      {!comparing && (
        <>
          <p class="pg-remark">{words(strings, "rank_open")}</p>
          <Arrange
            uid={uid}
            label={words(strings, "rank_label")}
            items={spec.items.map(({ id, text }) => ({ id, html: text }))}
            order={state.order}
            set_order={(order) => set_state({ ...state, order })}
            fixed={false}
            strings={strings}
            announce={host.announce}
          />
        </>
      )}
      <div class="pg-actions">
        <button type="button" class={`pg-button ${comparing ? "pg-quiet" : ""}`} onClick={press}>
          {words(strings, comparing ? "rank_change" : "done")}
        </button>
        {!comparing && <Skip {...props} mark={mark} />}
        {!comparing && unmoved && as_shown() && (
          <>
            <p class="pg-remark">{words(strings, "rank_none")}</p>
            <button type="button" class="pg-button pg-quiet rank-as-shown" onClick={compare}>
              {words(strings, "rank_as_shown")}
            </button>
          </>
        )}
      </div>
      {comparing && <Comparison spec={spec} strings={strings} order={state.order} />}
      <ForAGroup id={spec.id} strings={strings} load={() => import("./room.jsx").then((module) => module.default)}>
        {(RankRoom, Room, leave) => <RankRoom spec={spec} strings={strings} Room={Room} leave={leave} />}
      </ForAGroup>
    </div>
  );
}

RankView.icon = "M4 5h12M4 10h8M4 15h4";

/**
 * One list in the learner's order, with the place that each gives; then the reasons of the others.
 * @param {{spec: RankSpec, strings: Strings, order: string[]}} props
 */
function Comparison({ spec, strings, order }) {
  const all = [{ who: words(strings, "rank_you"), order }, ...spec.views];
  return (
    <div class="pg-feedback">
      <h4 class="pg-verdict" tabindex={-1}>
        {words(strings, "rank_compared")}
      </h4>
      <ul class="rank-orders">
        {order.map((id) => (
          <li key={id}>
            <Html as="span" of={spec.items.find((item) => item.id === id)?.text ?? ""} />{" "}
            <p class="pg-remark">
              {all.map(({ who, order: theirs }) => (
                <span key={who}>
                  {who} <b>{theirs.indexOf(id) + 1}</b>{" "}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <Later>
        {spec.views.map((view) => (
          <div class="rank-view" key={view.who}>
            <h5>{view.who}</h5>
            <p>{difference(spec, strings, order, view)}</p>
            <Part title={words(strings, "rank_why")} of={view.why} />
            <Facts ids={view.facts} facts={spec.facts} strings={strings} />
          </div>
        ))}
        <Part title={words(strings, "rank_question")} of={spec.question} class="rank-view" />
      </Later>
    </div>
  );
}

/**
 * Where the learner and a view are furthest from each other, in one sentence.
 * @param {RankSpec} spec @param {Strings} strings @param {string[]} order @param {Other} view
 */
function difference(spec, strings, order, { who, order: theirs }) {
  const most = furthest(order, theirs);
  if (!most) return words(strings, "rank_same", { who });
  const text = spec.items.find((item) => item.id === most.id)?.plain ?? "";
  return words(strings, "rank_differs", { who, text, mine: most.mine, theirs: most.theirs });
}
