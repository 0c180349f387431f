/** @import {DebriefProps} from "../debrief.jsx" */
import { words } from "../../kit/words.js";

/**
 * Three ways on: the next page, where there is one, the story again, the workbook.
 * @param {DebriefProps} props
 */
export function Next({ strings, go }) {
  const next = link_at(".pg-turn [rel=next]");
  const workbook = link_at(".pg-work[href]");
  return (
    <section class="scenario-part">
      <h4>{words(strings, "scenario_next")}</h4>
      <p class="pg-actions">
        {next && (
          <a class="pg-button" rel="next" href={next.href}>
            {next.is_said ? next.title : words(strings, "scenario_follows", { title: next.title })}
          </a>
        )}
        <button type="button" class={`pg-button ${next ? "pg-quiet" : ""}`} onClick={() => go({ again: 0 })}>
          {words(strings, "scenario_again")}
        </button>
        {workbook && (
          <a class="pg-button pg-quiet" href={workbook.href}>
            {workbook.title}
          </a>
        )}
      </p>
    </section>
  );
}

/**
 * A link of the page around the item: its last words, before which stands what kind it is, or all of them where they
 * say it themselves (`is_said`): on the way of a profession (pages/theme/way.js).
 * @param {string} place
 */
function link_at(place) {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(place));
  return (
    link && { href: link.href, title: link.lastChild?.textContent?.trim() ?? "", is_said: !link.firstElementChild }
  );
}
