/**
 * The choice of the cover, as a part of "Your answers".
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 */
import { useEffect, useState } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { PLAIN } from "../../records/returning.js";
import { COVER } from "./cover.js";

const shared = /** @type {any} */ (window).practiceguides;

/**
 * Whether the page is covered while another window or tab is in front. The choice is kept with the answers.
 * @param {{document: Document, strings: Strings, store: Store}} props
 */
export function CoverChoice({ document, strings, store }) {
  const slot = store.open(COVER, PLAIN);
  const [, draw] = useState({});
  useEffect(() => slot.watch(() => draw({})), []);
  /** @param {boolean} on */
  const choose = async (on) => {
    slot.set(on || null);
    if (on) (await shared.fetch_far("page-care")).cover(document, { strings, store });
  };
  return (
    <>
      <label class="pg-option">
        <input
          type="checkbox"
          checked={slot.state === true}
          aria-describedby="pg-cover-what"
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        <span>{words(strings, "page_cover")}</span>
      </label>
      <p class="pg-small" id="pg-cover-what">
        {words(strings, "page_cover_what")}
      </p>
    </>
  );
}
