/**
 * @import {ViewProps} from "../../kit/types.js"
 * @import {SortSpec, SortState} from "./mark.js"
 */
import { Html } from "../../kit/draw.jsx";
import { Placing } from "../../kit/placing.jsx";
import { words } from "../../kit/words.js";
import { mark } from "./mark.js";

/**
 * @param {ViewProps<SortSpec, SortState>} props
 */
export default function SortView(props) {
  const { uid, spec, strings } = props;
  return (
    <Placing
      {...props}
      all={spec.items}
      places={spec.groups}
      mark={mark}
      missing="sort_missing"
      before={<p class="pg-remark">{words(strings, "sort_pick")}</p>}
      control={({ each, label, place, choose, fixed }) => (
        <fieldset key={each.id} class="pg-pills sort-item">
          <legend>{label}</legend>
          {spec.groups.map(({ id, text }) => (
            <label key={id} class={id === place ? "is-picked" : ""}>
              <input
                type="radio"
                name={`${uid}-${each.id}`}
                value={id}
                checked={id === place}
                disabled={fixed}
                onChange={() => choose(id)}
              />
              <Html as="span" of={text} />
            </label>
          ))}
        </fieldset>
      )}
    />
  );
}

SortView.icon = "M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";
