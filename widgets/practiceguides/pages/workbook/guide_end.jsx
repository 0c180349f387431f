/**
 * At the end of a guide's last chapter: what the learner decided for their work, what is open, and what comes next.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Store} from "../../records/store.js"
 * @import {Types} from "../../records/file.js"
 * @import {Part, Plan} from "./gather.js"
 * @typedef {{document: Document, page: string, strings: Strings, store: Store, index: Part[], types: Types}} Known
 */
import { render } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { open_pieces } from "../../records/pieces.js";
import { PROGRESS } from "../../records/progress.js";
import { go_to_stop, next_stop, open_way, read_way } from "../../records/way.js";
import { count, guides_of, in_words, items_of, open_in, writings } from "./gather.js";

/** @param {Known} known @param {Element} place */
export function draw_guide_end(known, place) {
  const progress = known.store.open("~progress", PROGRESS);
  const show = () => render(<GuideEnd {...known} />, place);
  show();
  progress.watch(show);
}

/** @param {Known} known */
function GuideEnd({ document, page, strings, store, index, types }) {
  const guides = guides_of(index);
  const place = guides.findIndex(({ pages }) => pages.some(({ name }) => name === page));
  const guide = guides[place];
  if (!guide) return null;
  const progress = store.open("~progress", PROGRESS).state;
  const { plans } = writings(items_of([guide]), store.entries(), types, strings);
  const planned = guide.pages.flatMap(({ items, href }) => items.map((item) => ({ ...item, href })));
  const plan_item = planned.filter((item) => item.note && item.plan).pop();
  const left = open_in([guide], progress);
  const following = guides[place + 1]?.pages[0];
  const way = read_way(open_way(store).state);
  const order = index.flatMap(({ pages }) => pages);
  const kept = { pages: progress, seen: open_pieces(store).state.seen };
  const at = way ? next_stop(way, way.at, order, kept) : -1;
  const stop = way?.stops[at];
  const workbook = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".pg-work"));
  /** @param {string} key @param {Record<string, string | number>} [values] */
  const say = (key, values) => words(strings, key, values);
  return (
    <section class="pg-return" aria-labelledby="pg-guide-end">
      <h2 id="pg-guide-end">{say("page_back_end", { guide: guide.caption ?? "" })}</h2>
      <p>{in_words(count(guide.pages, progress), strings)}</p>
      {(plans.length > 0 || plan_item) && <h3>{say("page_back_decided")}</h3>}
      {plans.length > 0 && (
        <ul>
          {plans.map((plan) => (
            <li key={plan.id + plan.what}>
              <Line plan={plan} say={say} />
            </li>
          ))}
        </ul>
      )}
      {!plans.length && plan_item && (
        <p>
          {say("page_back_no_plan")} <a href={`${plan_item.href}#item-${plan_item.id}`}>{plan_item.title}</a>
        </p>
      )}
      {left.length > 0 && (
        <details>
          <summary>{say("page_back_left")}</summary>
          <ul>
            {left.map(({ id, title, page, standing }) => (
              <li key={id}>
                <a href={`${page.href}#item-${id}`}>{title}</a>
                {standing !== "open" && <span class="pg-small"> {say(`page_state_${standing}`)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>{say("page_back_next")}</h3>
      <ul>
        {way && stop && (
          <li>
            <a
              href={`${order.find(({ name }) => name === stop.page)?.href}${stop.anchor && `#${stop.anchor}`}`}
              onClick={() => go_to_stop(store, way, at)}
            >
              {words(strings, "page_way_next", { n: at + 1, total: way.stops.length, title: stop.title })}
            </a>
          </li>
        )}
        {following && (
          <li>
            <a href={following.href}>{say("page_back_next_guide", { guide: guides[place + 1].caption ?? "" })}</a>
          </li>
        )}
        {workbook && (
          <li>
            <a href={`${workbook.href}#come-back`}>{say("page_back_next_workbook")}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** @param {{plan: Plan, say: (key: string, values?: any) => string}} props */
function Line({ plan: { what, when, who, asked = [] }, say }) {
  return (
    <>
      <span class="pg-words" translate={false}>
        {what || asked.map(({ text }) => text).join("\n")}
      </span>
      {when && (
        <span class="pg-small" translate={false}>
          {" "}
          {say("page_back_by", { when })}
        </span>
      )}
      {who && (
        <span class="pg-small" translate={false}>
          {" "}
          {say("page_back_with", { who })}
        </span>
      )}
    </>
  );
}
