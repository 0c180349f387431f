/**
 * On the first page: one decision that was not right for sure, once more, by a link.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Part} from "./gather.js"
 * @typedef {{document: Document, page: string, strings: Strings, store: Store, index: Part[]}} Known
 */
import { today } from "../../kit/day.js";
import { render, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { due, PLAIN } from "../../records/returning.js";
import { items_of, results_of } from "./gather.js";

/** @param {Known} known */
export function draw_offer(known) {
  const { document, store } = known;
  const place = document.createElement("div");
  // Who comes back meets it first, whole on the first screen of a phone.
  const before = document.querySelector("main .pg-lead") ?? document.querySelector("main h1");
  before?.after(place);
  const off = store.open("~returning", PLAIN);
  const show = () => render(off.state ? null : <Offer {...known} />, place);
  show();
}

/** @param {Known} known */
function Offer({ document, page, strings, store, index }) {
  const [is_off, turn] = useState(false);
  const [told, lead] = useFocus();
  const asked = due([...items_of(index).values()], results_of(store.entries()), today());
  /** @param {string} key @param {Record<string, string | number>} [values] */
  const say = (key, values) => words(strings, key, values);
  if (is_off) {
    return (
      <p ref={told} tabindex={-1} class="pg-small">
        {say("page_back_off_said")}
      </p>
    );
  }
  if (!asked) return null;
  const { item, weak } = asked;
  const is_same = item === weak;
  const go = () => {
    store.open("~anew", PLAIN).set({ item: item.id, again: is_same });
    // An exercise of this page begins anew as others do: where its page is loaded.
    if (item.page.name === page) setTimeout(() => document.location.reload());
  };
  const stop = () => {
    lead();
    store.open("~returning", PLAIN).set("off");
    turn(true);
  };
  return (
    <section class="pg-return" aria-labelledby="pg-return">
      <h2 id="pg-return">{say(is_same ? "page_back_same" : "page_back_near", { n: item.minutes ?? 1 })}</h2>
      {/* Others may see this screen: neither a verdict nor a day stands here. */}
      <p>{item.title}</p>
      <p class="pg-actions">
        <a class="pg-button" href={`${item.page.href}#item-${item.id}`} onClick={go}>
          {say("page_back_go")}
        </a>
        {!is_same && <span class="pg-small">{say("page_back_last", { title: weak.title })}</span>}
      </p>
      <button type="button" class="pg-link" onClick={stop}>
        {say("page_back_off")}
      </button>
    </section>
  );
}
