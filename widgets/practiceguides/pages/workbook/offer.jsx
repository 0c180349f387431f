/**
 * On the first page: one decision that was not right for sure, once more, by a link.
 *
 * @import {Store} from "../../records/store.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Part} from "./gather.js"
 * @typedef {{document: Document, page: string, strings: Strings, store: Store, index: Part[]}} Known
 */
import { today, written } from "../../kit/day.js";
import { render, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";
import { due, PLAIN } from "../../records/returning.js";
import { items_of, results_of } from "./gather.js";

/** What is said of the answer that was weak. */
const WAS = {
  wrong: "page_back_wrong",
  partly: "page_back_partly",
  later: "page_back_later",
  unsure: "page_back_unsure",
};

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
  const { item, weak, since, how } = asked;
  const go = () => {
    store.open("~anew", PLAIN).set({ item: item.id, again: item === weak });
    // An exercise of this page begins anew as others do: where its page is loaded.
    if (item.page.name === page) setTimeout(() => document.location.reload());
  };
  const stop = () => {
    lead();
    store.open("~returning", PLAIN).set("off");
    turn(true);
  };
  const minutes = say("page_back_minutes", { n: item.minutes ?? 1 });
  const values = { day: written(since, strings.language), weak: weak.title };
  return (
    <section class="pg-return" aria-labelledby="pg-return">
      <h2 id="pg-return">{say("page_back_title")}</h2>
      <p>{say(WAS[how], values)}</p>
      <p class="pg-actions">
        <a class="pg-button" href={`${item.page.href}#item-${item.id}`} onClick={go}>
          {say(item === weak ? "page_back_go" : "page_back_go_near")}
        </a>
        <span class="pg-small">{item === weak ? minutes : say("page_back_near", { title: item.title, minutes })}</span>
      </p>
      <button type="button" class="pg-link" onClick={stop}>
        {say("page_back_off")}
      </button>
    </section>
  );
}
