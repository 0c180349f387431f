/**
 * Where one begins: the first way in leads back to where the learner was, and the rooms of the drawing show what was
 * done in them. A script of its own, which pages with ways or rooms fetch.
 *
 * @import {Pages} from "../../records/progress.js"
 * @import {Place} from "../../records/place.js"
 * @import {Strings} from "../../kit/types.js"
 * @import {Given} from "./furniture.js"
 * @typedef {{id: string, title: string, items: string[]}} Piece
 * @typedef {Record<string, Piece[]>} Walks the pieces of each page that is walked, by the page's name
 * @typedef {object} Known
 * @property {Walks} walks
 * @property {Pages} pages
 * @property {string[]} seen the pieces that were opened
 * @property {Place} place
 * @property {Strings} strings
 */
import { words } from "../../kit/words.js";
import { open_pieces, state_of } from "../../records/pieces.js";
import { anchor_of, open_place } from "../../records/place.js";
import { PROGRESS, tally } from "../../records/progress.js";

/** @param {Document} document @param {Given} given @param {Walks} walks */
export default function show_front(document, { page, strings, store }, walks) {
  const progress = store.open("~progress", PROGRESS);
  const pieces = open_pieces(store);
  const place = open_place(store);
  /** @returns {Known} */
  const known = () => ({ walks, pages: progress.state, seen: pieces.state.seen, place: place.state, strings });
  for (const room of document.querySelectorAll(".pg-piece > .pg-room")) {
    room.parentElement?.querySelector(".pg-end")?.append(room.cloneNode(true));
  }
  const show = () => {
    light_rooms(document, page, known());
    hang_doors(document);
  };
  show();
  for (const slot of [progress, pieces]) slot.watch(show);
  if (document.body.classList.contains("pg-front")) go_on(document, known());
}

const STATES = { open: "", begun: "page_room_begun", done: "page_room_done" };

/**
 * Say in the list, and show in the drawing, what was done in each room.
 * @param {Document} document @param {string} here the name of this page @param {Known} known
 */
function light_rooms(document, here, { walks, pages, seen, strings }) {
  for (const box of document.querySelectorAll(".pg-rooms")) {
    const rooms = box.querySelectorAll(".pg-house .room");
    box.querySelectorAll("li").forEach((line, n) => {
      const { page, id } = led_to(document, here, line);
      const piece = walks[page]?.find((each) => each.id === id);
      const state = piece ? state_of(piece, pages[page], seen) : "open";
      for (const each of [line, rooms[n]]) each?.setAttribute("data-state", state);
      const said = line.querySelector(".pg-state") ?? line.appendChild(document.createElement("span"));
      said.className = "pg-state";
      said.textContent = STATES[state] && words(strings, STATES[state]);
    });
  }
}

/**
 * On a page that is walked through rooms, the marks in its line are doors: those of the list beside the house.
 * @param {Document} document
 */
function hang_doors(document) {
  const door = document.querySelector(".pg-rooms li .pg-drawing");
  if (door) for (const mark of document.querySelectorAll(".pg-marks i:empty")) mark.append(door.cloneNode(true));
}

/**
 * The page and the piece that a line's link leads to.
 * @param {Document} document @param {string} here @param {Element} line
 */
function led_to(document, here, line) {
  const link = /** @type {HTMLAnchorElement | null} */ (line.querySelector("a"));
  const there = links_of(document).find(({ origin, pathname }) => {
    return origin === link?.origin && pathname === link.pathname;
  });
  const page = link?.getAttribute("href")?.startsWith("#") ? here : there?.dataset.page;
  return { page: page ?? "", id: decodeURIComponent(link?.hash.slice(1) ?? "") };
}

/** The pages in the contents, in order. @param {Document} document */
function links_of(document) {
  return /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".pg-contents a[data-page]")]);
}

/** @param {Document} document @param {Known} known */
function go_on(document, known) {
  const found = next_after(document, known);
  const line = document.querySelector(".pg-ways li");
  const link = line?.querySelector("a");
  if (!found || !line || !link) return;
  link.href = found.href;
  link.textContent = words(known.strings, "page_resume", { title: found.title });
  line.querySelector("svg")?.setAttribute("data-state", "begun");
  const remark = line.querySelector("p + p");
  if (remark) remark.textContent = found.remark;
}

/**
 * Where the learner goes on: in the piece that was left, in the next one with something open, or on the next page.
 *
 * @param {Document} document @param {Known} known
 */
function next_after(document, { walks, pages, place, strings }) {
  const links = links_of(document);
  const at = links.findIndex(({ dataset }) => dataset.page === place?.page);
  if (!place || at < 1) return null;
  const page = title_of(links[at]);
  const pieces = walks[place.page] ?? [];
  const open = (/** @type {number} */ n) => tally(pages[place.page], pieces[n].items).open > 0;
  const here = pieces.findIndex(({ id, items }) => id === place.piece || items.includes(place.item));
  const left = [...pieces.keys()].filter(open);
  const next = left.find((n) => n >= here) ?? left[0];
  if (next !== undefined) {
    const { id, title } = pieces[next];
    const remark = words(strings, "page_resume_piece", { page, number: next + 1, total: pieces.length });
    return { href: links[at].href + (next === here ? anchor_of(place) : `#${id}`), title, remark };
  }
  const after = pieces.length > 0 && links[at + 1];
  if (after) {
    return { href: after.href, title: title_of(after), remark: words(strings, "page_resume_next", { title: page }) };
  }
  return { href: links[at].href + anchor_of(place), title: page, remark: words(strings, "page_resume_begun") };
}

/** @param {HTMLAnchorElement} link of the contents */
function title_of(link) {
  return link.lastElementChild?.firstChild?.textContent?.trim() ?? "";
}
