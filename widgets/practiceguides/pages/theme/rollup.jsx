/**
 * Which mistaken ideas several answers of a page have in common, and what to keep in mind instead: below the last of
 * these answers, once none of them may be tried again. It is for the learner alone; nothing of it is stored.
 *
 * @import {AnyType, Fact, Item, Strings} from "../../kit/types.js"
 * @import {Slot} from "../../records/store.js"
 * @typedef {{spec: Item, type: AnyType, slot: Slot}} Answered
 * @typedef {{id: string, n: number, last: string, text: string, instead: string, ids: string[]}} Idea
 *   `last`: the item below which it is told
 */
import { Html, render } from "../../kit/draw.jsx";
import { Facts } from "../../kit/facts.jsx";
import { has_try } from "../../kit/tries.js";
import { words } from "../../kit/words.js";

/** How many answers have to show an idea: one alone has its own feedback. */
const SEVERAL = 2;

/** @param {Document} document @param {Answered[]} items those of the page, in its order @param {Strings} strings */
export default function roll_up(document, items, strings) {
  const places = items.map(({ spec }) => {
    const place = document.createElement("div");
    document.getElementById(`item-${spec.id}`)?.after(place);
    return { place, spec };
  });
  const show = () => {
    const ideas = counted(items);
    for (const { place, spec } of places) {
      const here = ideas.filter(({ last }) => last === spec.id);
      render(<Ideas ideas={here} facts={spec.facts} strings={strings} />, place);
    }
  };
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
  /** @type {Set<string>} */
  const waiting = new Set();
  for (const { spec, type, slot } of items) {
    const result = type.mark(spec, slot.state);
    for (const id of result.misconceptions ?? []) {
      // It would help to the answer.
      if (has_try(spec, result)) waiting.add(id);
      const { text, instead, facts: ids } = spec.misconceptions[id];
      const n = (found.get(id)?.n ?? 0) + 1;
      found.set(id, { id, n, last: spec.id, text, instead, ids });
    }
  }
  const told = [...found.values()].filter(({ id, n }) => n >= SEVERAL && !waiting.has(id));
  return told.sort((one, other) => other.n - one.n);
}

/** @param {{ideas: Idea[], facts: Record<string, Fact>, strings: Strings}} props */
function Ideas({ ideas, facts, strings }) {
  if (!ideas.length) return null;
  return (
    <section class="pg-rollup pg-notice">
      <h3>{words(strings, "page_rollup")}</h3>
      <ul>
        {ideas.map(({ id, n, text, instead, ids }) => (
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
    </section>
  );
}
