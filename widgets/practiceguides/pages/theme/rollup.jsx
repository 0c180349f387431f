/**
 * At the end of a page: which mistaken ideas several answers have in common, and what to keep in
 * mind instead. It is for the learner alone; nothing of it is stored.
 *
 * @import {AnyType, Fact, Item, Strings} from "../../kit/types.js"
 * @import {Slot} from "../../records/store.js"
 * @typedef {{spec: Item, type: AnyType, slot: Slot}} Answered
 * @typedef {{id: string, n: number, text: string, instead: string, ids: string[], facts: Record<string, Fact>}} Idea
 */
import { Html, render } from "../../kit/draw.jsx";
import { Facts } from "../../kit/facts.jsx";
import { words } from "../../kit/words.js";

/** @param {Document} document @param {Answered[]} items those of the page @param {Strings} strings */
export default function roll_up(document, items, strings) {
  const main = document.getElementById("main");
  if (!main) return;
  const place = document.createElement("section");
  main.insertBefore(place, main.querySelector(".pg-take, .pg-turn"));
  const show = () => render(<Ideas ideas={counted(items)} strings={strings} />, place);
  show();
  items.forEach(({ slot }) => slot.watch(show));
}

/**
 * @param {Answered[]} items
 * @returns {Idea[]} the most frequent first
 */
function counted(items) {
  /** @type {Map<string, Idea>} */
  const found = new Map();
  for (const { spec, type, slot } of items) {
    for (const id of type.mark(spec, slot.state).misconceptions ?? []) {
      const { text, instead, facts: ids } = spec.misconceptions[id];
      const n = (found.get(id)?.n ?? 0) + 1;
      found.set(id, { id, n, text, instead, ids, facts: spec.facts });
    }
  }
  return [...found.values()].sort((one, other) => other.n - one.n);
}

/** @param {{ideas: Idea[], strings: Strings}} props */
function Ideas({ ideas, strings }) {
  if (!ideas.length) return null;
  return (
    <div class="pg-rollup">
      <h2>{words(strings, "page_rollup")}</h2>
      <ul>
        {ideas.map(({ id, n, text, instead, ids, facts }) => (
          <li key={id}>
            <p>
              <strong>{words(strings, "page_rollup_line", { n, text })}</strong>
            </p>
            <Html of={instead} />
            <Facts ids={ids} facts={facts} strings={strings} />
          </li>
        ))}
      </ul>
      <p class="pg-small">{words(strings, "page_rollup_private")}</p>
    </div>
  );
}
