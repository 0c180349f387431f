/**
 * @import {ViewProps} from "../../kit/types.js"
 * @import {MatchSpec, MatchState} from "./mark.js"
 */
import { Html } from "../../kit/draw.jsx";
import { name_of, Placing } from "../../kit/placing.jsx";
import { words } from "../../kit/words.js";
import { mark } from "./mark.js";

/**
 * @param {ViewProps<MatchSpec, MatchState>} props
 */
export default function MatchView(props) {
  const { uid, spec, strings } = props;
  return (
    <Placing
      {...props}
      all={spec.left}
      places={spec.right}
      lettered
      mark={mark}
      missing="match_missing"
      lacks="match_lacks"
      how="match_pick"
      list={
        <ol class="match-right">
          {spec.right.map(({ id, text }) => (
            <Html as="li" key={id} of={text} />
          ))}
        </ol>
      }
      control={({ each, label, place, choose, tone, lack, described }) => (
        <div key={each.id} class={`match-left ${tone}`}>
          <label for={`${uid}-${each.id}`}>{label}</label>
          <select
            id={`${uid}-${each.id}`}
            class={place ? "is-picked" : ""}
            value={place ?? ""}
            aria-describedby={described}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{words(strings, "match_choose")}</option>
            {spec.right.map((right, index) => (
              <option key={right.id} value={right.id}>
                {name_of(right, index, true)}
              </option>
            ))}
          </select>
          {lack}
        </div>
      )}
    />
  );
}

MatchView.icon = "M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";
