/**
 * The learner's own words on the pocket card: filled in when they ask for it, from what this browser keeps, and taken
 * out again. They can be shortened there; nothing of that is kept.
 *
 * @import {Entry, Store} from "../../records/store.js"
 */
import { announce } from "../../kit/announce.js";
import { is_record } from "../../kit/data.js";

/** How high a panel is on paper, in points of a screen; with what rounding adds. */
const A7 = (105 * 96) / 25.4 + 1;

/** What makes words a field. */
const AS_FIELD = ["contenteditable", "role", "aria-multiline", "aria-label"];

/** @param {{document: Document, store: Store}} given */
export function offer_own_words({ document, store }) {
  const controls = /** @type {HTMLElement} */ (document.querySelector(".pocket-controls"));
  const button = /** @type {HTMLButtonElement} */ (controls.querySelector("button[data-fill]"));
  const line = /** @type {HTMLElement} */ (controls.querySelector("p"));
  const places = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pocket-own"))];
  const panels = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pocket-panel"))];
  const said = button.dataset;
  let is_filled = false;
  let was_long = false;

  const tell = (/** @type {string | undefined} */ text) => {
    line.hidden = false;
    line.textContent = text ?? "";
    announce(document, text ?? "");
  };
  const measure = () => {
    for (const panel of panels) panel.classList.toggle("is-long", is_filled && panel.offsetHeight > A7);
    return panels.some((panel) => panel.classList.contains("is-long"));
  };
  const put = (/** @type {HTMLElement} */ place, /** @type {string} */ text) => {
    place.textContent = text;
    place.classList.toggle("is-filled", text !== "");
    if (text) {
      place.setAttribute("contenteditable", "true");
      place.setAttribute("role", "textbox");
      place.setAttribute("aria-multiline", "true");
      place.setAttribute("aria-label", place.dataset.asked ?? "");
    } else for (const name of AS_FIELD) place.removeAttribute(name);
  };
  const fill = () => {
    const entries = store.entries();
    const texts = places.map(({ dataset }) => text_of(entries, dataset.item, dataset.part));
    if (!texts.some(Boolean)) return tell(said.nothing);
    is_filled = true;
    places.forEach((place, n) => put(place, texts[n]));
    was_long = measure();
    tell(was_long ? said.long : said.filled);
  };
  const take_out = () => {
    is_filled = false;
    for (const place of places) put(place, "");
    measure();
    tell(said.emptied);
  };
  const name_button = () => {
    button.textContent = (is_filled ? said.empty : said.fill) ?? "";
  };
  button.addEventListener("click", () => {
    if (is_filled) take_out();
    else fill();
    name_button();
  });
  document.querySelector(".pocket-sheet")?.addEventListener("input", () => {
    const is_long = measure();
    if (is_long !== was_long) tell(is_long ? said.long : said.filled);
    was_long = is_long;
  });
  name_button();
  button.hidden = false;
  // Any value of the page hears that all was deleted, here or in another tab.
  const [slot] = store.slots.values();
  let { life } = slot;
  slot.watch(() => {
    if (life === slot.life) return;
    life = slot.life;
    if (is_filled) take_out();
    name_button();
  });
}

/**
 * What stands in an item: in one of its parts, in a line of its plan, or its whole text.
 * @param {Entry[]} entries @param {string} [item] @param {string} [part]
 */
function text_of(entries, item, part) {
  for (const { id, state } of entries) {
    if (id !== item || !is_record(state)) continue;
    const parts = is_record(state.parts) ? state.parts : {};
    const text = part ? (parts[part] ?? state[part]) : state.text;
    if (typeof text === "string" && text.trim()) return text.trim();
  }
  return "";
}
