// @ts-check
/**
 * "Your answers": where they are, and what the learner may do about it.
 *
 * @import {Slot} from "../../kit/store.js"
 * @import {Given} from "./furniture.js"
 */
import { announce } from "../../kit/announce.js";
import { html, render, useLayoutEffect, useRef, useState } from "../../kit/draw.js";
import { words } from "../../kit/words.js";

/**
 * @param {Document} document
 * @param {Given} given
 * @param {Slot} slot any that holds answers and no note: it hears when the choice for all of them changes
 * @param {AbortSignal} signal
 */
export function draw_answers(document, { strings, store }, slot, signal) {
  const place = document.createElement("section");
  place.className = "pg-answers";
  place.setAttribute("aria-labelledby", "pg-answers");
  document.querySelector(".pg-side")?.append(place);

  /** @param {string} key */
  const say = (key) => words(strings, `page_answers_${key}`);
  const erase = () => {
    store.erase_all();
    announce(document, say("deleted"));
  };
  const where = () => {
    const { kept, trouble } = slot.saving;
    if (trouble) return words(strings, `saving_${trouble}_any`);
    const place = kept ? "kept" : "tab";
    return `${words(strings, `saving_title_${place}`)}. ${words(strings, `saving_${place}_answers`)}`;
  };
  const change = () => {
    store.keep_answers(!slot.saving.kept);
    announce(document, where());
  };
  const show = () => {
    const { kept, trouble } = slot.saving;
    render(html`
      <h2 id="pg-answers">${words(strings, "page_answers")}</h2>
      <p>${where()}</p>
      ${trouble !== "blocked" && html`
        <button type="button" class="pg-link" onClick=${change}>${words(strings, `saving_${kept ? "stop" : "keep"}_answers`)}</button>
        ${!kept && html`<p class="pg-small">${say("care")}</p>`}
      `}
      <${Erase} say=${say} erase=${erase} />
      <p class="pg-small">${say("leave")}</p>
    `, place);
  };
  show();
  signal.addEventListener("abort", slot.watch(show));
}

/**
 * Deleting takes two steps, and the second begins at "No".
 *
 * @param {{say: (key: string) => string, erase: () => void}} props
 */
function Erase({ say, erase }) {
  const [asking, ask] = useState(/** @type {boolean | null} */ (null));
  const first = /** @type {{current: HTMLElement | null}} */ (useRef(null));
  useLayoutEffect(() => {
    if (asking !== null) first.current?.focus();
  }, [asking]);

  if (!asking) {
    return html`<button type="button" class="pg-link" ref=${first} onClick=${() => ask(true)}>${say("delete")}</button>`;
  }
  const confirm = () => {
    erase();
    ask(false);
  };
  return html`<div class="pg-sure" role="group" aria-labelledby="pg-sure">
    <p id="pg-sure">${say("sure")}</p>
    <button type="button" class="pg-link" ref=${first} onClick=${() => ask(false)}>${say("no")}</button>
    <button type="button" class="pg-link" onClick=${confirm}>${say("yes")}</button>
  </div>`;
}
