/** @import {DebriefProps} from "../debrief.jsx" */
import { Html } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";

/**
 * Three ways on: the next story, and why that one, or else the next page; the story again; the workbook. Who is on the
 * way of a profession goes on by that, and its link says the whole itself (pages/theme/way.js). Last, why it is worth
 * coming back.
 * @param {DebriefProps} props
 */
export function Next({ uid, spec: { next }, strings, go }) {
  const [page, workbook] = [".pg-turn [rel=next]", ".pg-work[href]"].map((place) => {
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(place));
    return link && { href: link.href, title: `${link.lastChild?.textContent}`, is_way: !link.firstElementChild };
  });
  const story = page?.is_way ? null : next;
  const { href, title } = story ?? page ?? {};
  return (
    <section class="scenario-part">
      <h4 id={`${uid}-next`} class="pg-near" tabindex={-1}>
        {words(strings, "scenario_next")}
      </h4>
      <Html as="p" of={story?.why ?? ""} />
      <p class="pg-actions">
        {href && title && (
          <a class="pg-button" rel="next" href={href}>
            {page?.is_way ? title : words(strings, "scenario_follows", { title })}
          </a>
        )}
        <button type="button" class="pg-button pg-quiet" onClick={() => go({ again: 0 })}>
          {words(strings, "scenario_again")}
        </button>
        {workbook && (
          <a class="pg-button pg-quiet" href={workbook.href}>
            {workbook.title}
          </a>
        )}
      </p>
      <p class="pg-remark">{words(strings, "scenario_return")}</p>
    </section>
  );
}
