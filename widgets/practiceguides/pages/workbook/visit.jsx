/**
 * The way back from one decision that was taken once more: below its exercise, and in the card at the end of its piece.
 * A script of its own, which is fetched where the offer of the first page led.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Place} from "../../records/place.js"
 * @import {Given} from "../theme/furniture.js"
 * @typedef {{key: "page_visit_back" | "page_visit_home", title: string, href: string}} Way
 */
import { render } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { anchor_of, open_place } from "../../records/place.js";

/** @param {HTMLElement} section that of the exercise @param {Given} given */
export default function show_way_back(section, { strings, store }) {
  const { ownerDocument: document } = section;
  const ways = ways_back(document, open_place(store).state, section.dataset.item);
  if (!ways.length) return;
  const below = document.createElement("aside");
  below.className = "pg-return";
  // What happened, where it is told, comes first.
  const texts = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-after"));
  const told = [...texts].find(({ dataset }) => dataset.after === section.dataset.item);
  (told ?? section).after(below);
  render(
    <>
      <p>{words(strings, "page_visit")}</p>
      <Ways {...{ ways, strings }} />
    </>,
    below,
  );
  const card = section.closest(".pg-piece")?.querySelector(".pg-end");
  if (!card) return;
  const at_end = document.createElement("div");
  card.firstElementChild?.after(at_end);
  render(<Ways {...{ ways, strings }} />, at_end);
}

/**
 * Where the learner was, and the first page, as far as these are elsewhere.
 * @param {Document} document @param {Place} place @param {string | undefined} item the exercise
 * @returns {Way[]}
 */
function ways_back(document, place, item) {
  /** @type {Way[]} */
  const ways = [];
  /** @type {HTMLAnchorElement | null} */
  const listed = document.querySelector(`.pg-contents [data-page="${place?.page}"]`);
  if (place && listed && place.item !== item) {
    const title = listed.lastElementChild?.firstChild?.textContent?.trim() ?? "";
    ways.push({ key: "page_visit_back", title, href: listed.href.split("#")[0] + anchor_of(place) });
  }
  /** @type {HTMLAnchorElement | null} */
  const home = document.querySelector("body:not(.pg-front) a.pg-home");
  if (home) ways.push({ key: "page_visit_home", title: "", href: home.href });
  return ways;
}

/** @param {{ways: Way[], strings: Strings}} props */
function Ways({ ways, strings }) {
  return (
    <p class="pg-actions">
      {ways.map(({ key, title, href }, n) => (
        <a key={key} class={`pg-button ${n ? "pg-quiet" : ""}`} href={href}>
          {words(strings, key, { title })}
        </a>
      ))}
    </p>
  );
}
