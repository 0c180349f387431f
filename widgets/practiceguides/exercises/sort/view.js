// @ts-check
/**
 * @import {Strings, ViewHost} from "../../kit/types.js"
 * @import {SortSpec, SortState} from "./mark.js"
 */
import { html, Html } from "../../kit/draw.js";
import { Placing } from "../../kit/placing.js";
import { words } from "../../kit/words.js";
import { mark } from "./mark.js";

/**
 * @param {{uid: string, spec: SortSpec, strings: Strings, state: SortState, set_state: (state: SortState) => void, host: ViewHost}} props
 */
export default function SortView(props) {
  const { uid, spec, strings } = props;
  return html`<${Placing} ...${props} all=${spec.items} places=${spec.groups} mark=${mark} missing="sort_missing"
    before=${html`<p class="pg-remark">${words(strings, "sort_pick")}</p>`}
    control=${(/** @type {any} */ { each, label, place, choose, fixed }) => html`<fieldset key=${each.id} class="pg-pills sort-item">
      <legend>${label}</legend>
      ${spec.groups.map(({ id, text }) => html`<label key=${id} class=${id === place ? "is-picked" : ""}>
        <input type="radio" name=${`${uid}-${each.id}`} value=${id} checked=${id === place} disabled=${fixed} onChange=${() => choose(id)} />
        <${Html} as="span" of=${text} />
      </label>`)}
    </fieldset>`} />`;
}

SortView.icon = "M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";
