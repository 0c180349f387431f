// @ts-check
/**
 * @import {Strings, ViewHost} from "../../kit/types.js"
 * @import {RankSpec, RankState, RankView as Other} from "./mark.js"
 */
import { Arrange } from "../../kit/arrange.js";
import { html, Html, useLayoutEffect, useRef, useState } from "../../kit/draw.js";
import { Facts, Part } from "../../kit/facts.js";
import { finish } from "../../kit/finish.js";
import { Later } from "../../kit/later.js";
import { Skip } from "../../kit/skip.js";
import { words } from "../../kit/words.js";
import { furthest, mark } from "./mark.js";

/**
 * @param {{uid: string, spec: RankSpec, strings: Strings, state: RankState, set_state: (state: RankState) => void, host: ViewHost}} props
 */
export default function RankView(props) {
  const { uid, spec, strings, state, set_state, host } = props;
  const [changing, set_changing] = useState(false);
  const comparing = state.done && !changing;
  const arranged = useRef(/** @type {HTMLElement | null} */ (null));
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current) arranged.current?.querySelector("button")?.focus();
    asked.current = false;
  });

  /** @param {MouseEvent} event */
  const compare = (event) => {
    const next = { ...state, done: true };
    set_changing(false);
    set_state(next);
    const told = spec.views.map((view) => difference(spec, strings, state.order, view));
    host.announce([words(strings, "rank_compared"), ...told].join(" "));
    finish(/** @type {Element} */ (event.currentTarget), spec.id, mark(spec, next));
  };
  const change = () => {
    asked.current = true;
    set_changing(true);
  };
  /** @param {MouseEvent} event */
  const press = (event) => {
    if (event.detail > 1) return; // The second half of a double click would undo the first.
    if (comparing) change();
    else compare(event);
  };

  return html`
    ${spec.prompt && html`<${Html} class="pg-prompt" of=${spec.prompt} />`}
    ${!comparing && html`<div ref=${arranged}>
      <p class="pg-remark">${words(strings, "rank_open")}</p>
      <${Arrange} uid=${uid} label=${words(strings, "rank_label")} items=${spec.items.map(({ id, text }) => ({ id, html: text }))}
        order=${state.order} set_order=${(/** @type {string[]} */ order) => set_state({ ...state, order })} fixed=${false}
        strings=${strings} announce=${host.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${comparing ? "pg-quiet" : ""}`} onClick=${press}>
        ${words(strings, comparing ? "rank_change" : "rank_compare")}
      </button>
      ${!comparing && html`<${Skip} ...${props} mark=${mark} />`}
    </div>
    ${comparing && html`<${Comparison} spec=${spec} strings=${strings} order=${state.order} />`}
  `;
}

RankView.icon = "M4 5h12M4 10h8M4 15h4";

/** @param {{spec: RankSpec, strings: Strings, order: string[]}} props */
function Comparison({ spec, strings, order }) {
  /** @param {string} who @param {string[]} ids @param {string[]} [mine] */
  const column = (who, ids, mine = ids) => html`<div>
    <h4>${who}</h4>
    <ol>
      ${ids.map((id, place) => html`<li key=${id}>
        <${Html} as="span" of=${spec.items.find((item) => item.id === id)?.text} />
        ${mine[place] !== id && html` <span class="pg-tag">${words(strings, "rank_yours", { place: mine.indexOf(id) + 1 })}</span>`}
      </li>`)}
    </ol>
  </div>`;
  return html`<div class="pg-feedback">
    <div class="rank-orders">
      ${column(words(strings, "rank_label"), order)}
      ${spec.views.map((view) => column(view.who, view.order, order))}
    </div>
    <${Later}>
      ${spec.views.map((view) => html`<div class="rank-view" key=${view.who}>
        <h4>${view.who}</h4>
        <p>${difference(spec, strings, order, view)}</p>
        <${Part} title=${words(strings, "rank_why")} of=${view.why} />
        <${Facts} ids=${view.facts} facts=${spec.facts} strings=${strings} />
      </div>`)}
      <${Part} title=${words(strings, "rank_question")} of=${spec.question} class="rank-view" />
    <//>
  </div>`;
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
