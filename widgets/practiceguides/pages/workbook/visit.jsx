/**
 * The way back from one decision that was taken once more: below its exercise, and in the card at the end of its piece.
 * A script of its own, which is fetched where the offer of the first page led.
 *
 * @import {Given} from "../theme/furniture.js"
 */
import { render } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { anchor_of, open_place } from "../../records/place.js";

/** @param {HTMLElement} section that of the exercise @param {Given} given */
export default function show_way_back(section, given) {
  const { ownerDocument: document } = section;
  const below = document.createElement("aside");
  below.className = "pg-return";
  section.after(below);
  render(
    <>
      <p>{words(given.strings, "page_visit")}</p>
      <WayBack {...given} document={document} item={section.dataset.item} />
    </>,
    below,
  );
  const card = section.closest(".pg-piece")?.querySelector(".pg-end");
  if (!card) return;
  const at_end = document.createElement("div");
  card.firstElementChild?.after(at_end);
  render(<WayBack {...given} document={document} item={section.dataset.item} />, at_end);
}

/** @param {Given & {document: Document, item: string | undefined}} props `item`: the exercise */
function WayBack({ document, item, strings, store }) {
  /** @type {HTMLAnchorElement | null} */
  const home = document.querySelector("body:not(.pg-front) a.pg-home");
  const place = open_place(store).state;
  const listed = place && place.item !== item && document.querySelector(`.pg-contents [data-page="${place.page}"]`);
  return (
    <p class="pg-actions">
      {listed && (
        <a class="pg-button" href={listed.href.split("#")[0] + anchor_of(place)}>
          {words(strings, "page_visit_back", { title: listed.lastElementChild.firstChild.textContent.trim() })}
        </a>
      )}
      {home && (
        <a class="pg-button pg-quiet" href={home.href}>
          {words(strings, "page_visit_home")}
        </a>
      )}
    </p>
  );
}
