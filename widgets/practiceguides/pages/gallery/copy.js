/**
 * A button below each example copies what `guides new` writes. Where a browser lets no page copy, as some do with a
 * file, the text stands in a field, marked.
 */
import { announce } from "../../kit/announce.js";
import { copied } from "../../kit/copied.js";

/** @param {{document: Document}} given */
export function offer_copies({ document }) {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-copy"))) {
    const button = /** @type {HTMLButtonElement} */ (place.querySelector("button"));
    button.hidden = false;
    button.addEventListener("click", () => copy(document, place));
  }
}

/** @param {Document} document @param {HTMLElement} place */
async function copy(document, place) {
  const text = JSON.parse(place.querySelector("script")?.textContent ?? '""');
  const is_copied = await copied(document, text);
  const said = (is_copied ? place.dataset.copied : place.dataset.hand) ?? "";
  place.querySelector("p")?.remove();
  place.querySelector("textarea")?.remove();
  const told = document.createElement("p");
  told.textContent = said;
  place.append(told);
  announce(document, said);
  if (is_copied) return;
  const field = document.createElement("textarea");
  field.className = "pg-field";
  field.readOnly = true;
  field.rows = 8;
  field.value = text;
  field.setAttribute("aria-label", place.dataset.text ?? "");
  place.append(field);
  field.select(); // The focus is there too.
}
