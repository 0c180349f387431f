/**
 * A number or a word of the text opens where it stands: the finding, or what the word means, below its paragraph.
 *
 * @import {Strings} from "../../kit/types.js"
 * @typedef {Record<string, {term: string, html: string}>} Meanings the words that the page links, by their ids
 */
import { Html, render } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { words } from "../../kit/words.js";

/** What is open, by its link. @type {WeakMap<Element, Element>} */
const places = new WeakMap();

/**
 * Open what a link leads to in place, or close it.
 * @param {HTMLAnchorElement} link @param {{strings: Strings, meanings: Meanings}} given
 */
export default function turn_in_place(link, { strings, meanings }) {
  const is_open = link.getAttribute("aria-expanded") === "true";
  const said = meaning_of(link, meanings);
  const place = places.get(link) ?? place_for(link);
  const close = () => {
    link.setAttribute("aria-expanded", "false");
    render(<InPlace is_open={false} {...{ link, said, close, strings }} />, place);
  };
  if (is_open || !said) return close();
  link.setAttribute("aria-expanded", "true");
  render(<InPlace is_open {...{ link, said, close, strings }} />, place);
}

/**
 * The finding, or the meaning of the word; null where the page has neither.
 * @param {HTMLAnchorElement} link @param {Meanings} meanings
 */
function meaning_of(link, meanings) {
  const id = link.hash.slice(1);
  const finding = link.ownerDocument.getElementById(id)?.querySelector("p");
  // An id is on the page once.
  if (finding) return { name: link.textContent ?? "", html: finding.innerHTML.replace(/ id="[^"]*"/g, "") };
  const found = meanings[id];
  return found ? { name: found.term, html: found.html } : null;
}

/** Below the paragraph, or at the end of the line of a list or a table. @param {Element} link */
function place_for(link) {
  const block = /** @type {Element} */ (link.closest("p, li, dd, td, th, blockquote"));
  const place = link.ownerDocument.createElement("div");
  if (block.matches("p")) block.after(place);
  else block.append(place);
  places.set(link, place);
  return place;
}

/**
 * @param {object} props
 * @param {boolean} props.is_open
 * @param {HTMLAnchorElement} props.link
 * @param {{name: string, html: string} | null} props.said
 * @param {() => void} props.close
 * @param {Strings} props.strings
 */
function InPlace({ is_open, link, said, close, strings }) {
  const [place, lead] = useFocus();
  // The focus goes in as it opens, and back to the number or the word as it closes.
  lead(is_open ? undefined : link);
  if (!is_open || !said) return null;
  /** @param {KeyboardEvent} event */
  const leave = (event) => void (event.key === "Escape" && close());
  return (
    <div class="pg-in-place" role="group" aria-label={said.name} tabindex={-1} ref={place} onKeyDown={leave}>
      <Html of={said.html} />
      <button type="button" class="pg-link" onClick={close}>
        {words(strings, "page_in_place_close")}
      </button>
    </div>
  );
}
