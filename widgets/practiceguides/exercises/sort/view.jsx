/**
 * @import {ViewProps} from "../../kit/types.js"
 * @import {SortSpec, SortState} from "./mark.js"
 */
import { Html, useState } from "../../kit/draw.jsx";
import { ForAGroup } from "../../kit/group.jsx";
import { pills } from "../../kit/pills.js";
import { Placing } from "../../kit/placing.jsx";
import { mark } from "./mark.js";

/**
 * @param {ViewProps<SortSpec, SortState>} props
 */
export default function SortView(props) {
  const { uid, spec, strings } = props;
  // On a phone many texts with many groups are a long wall of buttons.
  const [is_long] = useState(() => spec.items.length > 4 && matchMedia("(max-width: 30rem)").matches);
  return (
    <>
      <Placing
        {...props}
        all={spec.items}
        places={spec.groups}
        one={is_long ? "sort_missing_at" : undefined}
        mark={mark}
        missing="sort_missing"
        lacks="sort_lacks"
        how="sort_pick"
        control={({ each, label, place, choose, tone, lack, described }) => (
          <fieldset
            key={each.id}
            class={`${pills(spec.groups)} sort-item ${spec.groups.length === 4 ? "is-four" : ""} ${tone}`}
            aria-describedby={described}
          >
            <legend>{label}</legend>
            {lack}
            {spec.groups.map(({ id, text }) => (
              <label key={id} class={id === place ? "is-picked" : ""}>
                <input
                  type="radio"
                  name={`${uid}-${each.id}`}
                  value={id}
                  checked={id === place}
                  onChange={() => choose(id)}
                />
                <Html as="span" of={text} />
              </label>
            ))}
          </fieldset>
        )}
      />
      <ForAGroup id={spec.id} strings={strings} load={() => import("./room.jsx").then((module) => module.default)}>
        {(SortRoom, Room, leave) => <SortRoom spec={spec} strings={strings} Room={Room} leave={leave} />}
      </ForAGroup>
    </>
  );
}

SortView.icon = "M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";
