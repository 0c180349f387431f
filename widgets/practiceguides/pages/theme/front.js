/**
 * Where one begins: the first way in leads back to where the learner was, the rooms of the drawing show what was done
 * in them, and a list of stories tells which are begun; a decision taken before is one line; the end of a page with
 * rooms is the whole house. A script of its own, which pages with ways or rooms fetch.
 *
 * @import {Next} from "../../records/next.js"
 * @import {State} from "../../records/pieces.js"
 * @import {Pages} from "../../records/progress.js"
 * @import {Place} from "../../records/place.js"
 * @import {Store} from "../../records/store.js"
 * @import {AnyType, Strings} from "../../kit/types.js"
 * @import {Given} from "./furniture.js"
 * @import {Walks} from "./onward.js"
 * @import {Way} from "../../records/way.js"
 * @typedef {Record<string, string>} Stories their titles, by their ids
 * @typedef {object} Known
 * @property {Walks} walks
 * @property {Stories} stories on the first page
 * @property {Pages} pages
 * @property {string[]} seen the pieces that the learner went on from
 * @property {Place} place
 * @property {Way} way
 * @property {Strings} strings
 */
import { words } from "../../kit/words.js";
import { next_of } from "../../records/next.js";
import { open_pieces, state_of } from "../../records/pieces.js";
import { open_place } from "../../records/place.js";
import { PROGRESS, standing, tally } from "../../records/progress.js";
import { PLAIN } from "../../records/returning.js";
import { told_if_begun } from "../../records/told.js";
import { go_to_stop, open_way, read_way, state_at } from "../../records/way.js";
import { told_of_next } from "./onward.js";
import { order_of } from "./order.js";

/**
 * @param {Document} document @param {Given} given
 * @param {{walks: Walks, stories?: Stories, types: Record<string, AnyType>}} known
 */
export default function show_front(document, given, { walks, stories = {}, types }) {
  const { page, strings, store } = given;
  const progress = store.open("~progress", PROGRESS);
  const pieces = open_pieces(store);
  const place = open_place(store);
  /** @returns {Known} */
  const known = () => {
    const way = read_way(open_way(store).state);
    return { walks, stories, pages: progress.state, seen: pieces.state.seen, place: place.state, way, strings };
  };
  for (const room of document.querySelectorAll(".pg-piece > .pg-room")) {
    room.parentElement?.querySelector(".pg-end")?.append(room.cloneNode(true));
  }
  finish_house(document, given, types);
  const is_front = document.body.classList.contains("pg-front");
  const goes_on = is_front && go_on(document, known());
  const show = () => {
    light_rooms(document, page, known());
    hang_doors(document);
    tell_stops(document, page, known());
    if (is_front && !goes_on) lead_behind_door(document, page, known());
  };
  show();
  for (const slot of [progress, pieces]) slot.watch(show);
  if (is_front) {
    open_groups(document);
    fold_decision(document, strings);
  }
  go_on_here(document, page, known());
  take_ways(document, page, store);
}

/**
 * At a desk the contents of the first page have the whole screen, and room for all that is in them.
 * @param {Document} document
 */
function open_groups(document) {
  if (!matchMedia("(min-width: 60.01rem)").matches) return;
  for (const group of document.querySelectorAll(".pg-contents details")) group.setAttribute("open", "");
}

/**
 * Who comes back finds the decision that was taken as one line with its verdict, which opens it, so that the way on and
 * the house come soon. Not where the address leads into it, and not while it is being answered: this is done once.
 * @param {Document} document @param {Strings} strings
 */
function fold_decision(document, strings) {
  const item = /** @type {HTMLElement | null} */ (document.querySelector(".pg-item"));
  const verdict = item?.querySelector(".pg-verdict");
  const section = section_of(item);
  const holds_target = () => section?.contains(document.getElementById(location.hash.slice(1)));
  if (!item || !verdict || !section || holds_target()) return;
  const fold = document.createElement("button");
  const [title, said] = ["b", "span"].map((tag) => document.createElement(tag));
  /** @param {boolean} away */
  const put_away = (away) => {
    section.classList.toggle("is-folded", away);
    fold.setAttribute("aria-expanded", `${!away}`);
  };
  Object.assign(fold, { type: "button", className: "pg-fold" });
  title.textContent = item.getAttribute("aria-label");
  const how = verdict.parentElement?.parentElement?.className.replace("pg-feedback ", "") ?? "";
  // That it did not fit need not be read at every visit.
  if (how === "is-right") {
    said.className = how;
    said.append(...verdict.cloneNode(true).childNodes);
  } else said.textContent = words(strings, "page_fold_before");
  fold.append(title, " ", said);
  fold.addEventListener("click", () => put_away(!section.classList.contains("is-folded")));
  addEventListener("hashchange", () => {
    if (!holds_target()) return;
    put_away(false);
    section.scrollIntoView();
  });
  section.prepend(fold);
  put_away(true);
}

/** The section of the page that an item stands in. @param {Element | null} item */
function section_of(item) {
  return item?.parentElement?.closest("section");
}

/**
 * Whoever opens a stop of a list with numbers goes that way, and so does who chooses its profession: what comes next
 * is the next stop of it, at the end of a page (way.js), on the first page and in the workbook.
 * @param {Document} document @param {string} here @param {Store} store
 */
function take_ways(document, here, store) {
  const slot = open_way(store);
  for (const list of document.querySelectorAll(".pg-ways ol")) {
    const lines = [...list.querySelectorAll("li")];
    const anchor = list.closest("section")?.id ?? "";
    const names = document.querySelectorAll(`.pg-ways ul a[href="#${CSS.escape(anchor)}"]`);
    // A list that is offered by its name is a way, and one that leads to parts of pages; the chapters of a guide, which
    // are led to as a whole and follow each other in the book too, are not.
    if (!names.length && !lines.some((line) => line.querySelector("a")?.hash)) continue;
    const title = names[0] ?? document.querySelector("h1");
    const from = { page: here, anchor, title: title?.textContent ?? "" };
    const way = () => {
      const stops = lines.map((line) => {
        const { page, id } = led_to(document, here, line);
        return { page, anchor: id, title: line.querySelector("a")?.textContent ?? "" };
      });
      return { from, stops, at: -1 };
    };
    lines.forEach((line, at) => {
      line.querySelector("a")?.addEventListener("click", () => go_to_stop(store, way(), at));
    });
    for (const link of names) {
      link.addEventListener("click", () => {
        if (read_way(slot.state)?.from.anchor !== anchor) slot.set(way());
      });
    }
  }
}

/**
 * The last card of a page shows the whole house, as it is now, and says what the learner planned on the page. The
 * drawing is not there twice: each of its parts is shown once more.
 * @param {Document} document @param {Given} given @param {Record<string, AnyType>} types
 */
function finish_house(document, { strings, store }, types) {
  const house = document.querySelector(".pg-house svg");
  const card = [...document.querySelectorAll(".pg-end")].pop();
  if (!house || !card || card.querySelector(".pg-room")) return;
  const whole = /** @type {Element} */ (house.cloneNode(false));
  for (const { id } of house.children) {
    if (!id) continue;
    const part = document.createElementNS("http://www.w3.org/2000/svg", "use");
    part.setAttribute("href", `#${id}`);
    whole.append(part);
  }
  const room = document.createElement("div");
  room.className = "pg-room";
  room.append(whole);
  card.append(room);

  const section = document.querySelector(".pg-item[data-note=plan].is-live");
  if (!section) return;
  const spec = JSON.parse(section.querySelector(".pg-spec")?.textContent ?? "null");
  const slot = store.open(spec.id, PLAIN); // The item's own: it is open already.
  const [planned, asked, plan] = ["div", "p", "p"].map((tag) => document.createElement(tag));
  asked.className = "pg-small";
  asked.textContent = spec.parts?.[spec.parts.length - 1]?.label ?? spec.title;
  plan.className = "pg-planned";
  plan.translate = false;
  planned.append(asked, plan);
  card.firstElementChild?.after(planned);
  const tell = () => {
    plan.textContent = types[spec.type].plan_of?.(spec, slot.state, strings)?.what ?? "";
    planned.hidden = !plan.textContent;
  };
  tell();
  slot.watch(tell);
}

/**
 * Say in the list, and show in the drawing, what was done in each room.
 * @param {Document} document @param {string} here the name of this page @param {Known} known
 */
function light_rooms(document, here, { walks, pages, seen, strings }) {
  for (const box of document.querySelectorAll(".pg-rooms")) {
    const rooms = box.querySelectorAll(".pg-house .room");
    box.querySelectorAll("ol > li").forEach((line, n) => {
      const { page, id } = led_to(document, here, line);
      const piece = walks[page]?.find((each) => each.id === id);
      const state = piece ? state_of(piece, pages[page], seen) : "open";
      for (const each of [line, rooms[n]]) each?.setAttribute("data-state", state);
      tell_state(line, state, strings, tally(pages[page], piece?.items ?? []).skipped);
    });
  }
}

/**
 * On a page that is walked through rooms, the marks in its line are doors: those of the list beside the house.
 * @param {Document} document
 */
function hang_doors(document) {
  const door = document.querySelector(".pg-rooms ol .pg-drawing");
  if (door) for (const mark of document.querySelectorAll(".pg-marks i:empty")) mark.append(door.cloneNode(true));
}

/**
 * The page and the piece that a line's link leads to.
 * @param {Document} document @param {string} here @param {Element} line
 */
function led_to(document, here, line) {
  const link = /** @type {HTMLAnchorElement | null} */ (line.querySelector("a"));
  const there = [...links_of(document).values()].find(({ origin, pathname }) => {
    return origin === link?.origin && pathname === link.pathname;
  });
  const page = link?.getAttribute("href")?.startsWith("#") ? here : there?.dataset.page;
  return { page: page ?? "", id: link?.hash.slice(1) ?? "" };
}

/** The links of the contents by their pages, in order. @param {Document} document */
function links_of(document) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  return new Map([...links].map((link) => [link.dataset.page ?? "", link]));
}

/**
 * The first way in is the one way on: back to where the learner was, or to what comes next for them.
 * @param {Document} document @param {Known} known @returns {boolean} whether there is one
 */
function go_on(document, known) {
  const line = document.querySelector(".pg-ways li");
  const next = next_of(order_of(document).slice(1), known); // the pages after this one
  if (!line || !next) return false;
  lead_on(document, line, next, known);
  // A row that leads through the same door would say it twice.
  const door = line.querySelector("a")?.href;
  for (const row of [...(line.parentElement?.children ?? [])]) {
    if (row !== line && row.querySelector("a")?.href === door) row.remove();
  }
  return true;
}

/**
 * Whoever has decided on the first page finds below it the way behind the first door that is not done.
 * @param {Document} document @param {string} here @param {Known} known
 */
function lead_behind_door(document, here, { walks, pages, strings }) {
  const item = /** @type {HTMLElement | null} */ (document.querySelector(".pg-item"));
  const door = document.querySelector(".pg-rooms ol > li:not([data-state=done])");
  if (!item || !door || !["done", "skipped"].includes(standing(pages[here], item.dataset.item ?? ""))) return;
  const [box, list] = ["div", "ul"].map((tag) => document.createElement(tag));
  const line = /** @type {Element} */ (door.cloneNode(true));
  const { page, id } = led_to(document, here, door);
  const { title = "", place = "", minutes = 0 } = walks[page]?.find((piece) => piece.id === id) ?? {};
  box.className = "pg-ways pg-on";
  line.className = "has-drawing";
  line.querySelector(".pg-state")?.remove();
  const to = { href: door.querySelector("a")?.href ?? "", title: words(strings, "page_resume", { title }) };
  const behind = { place, minutes: words(strings, "minutes", { n: minutes }) };
  fill(line, to, words(strings, "page_resume_door", behind));
  list.append(line);
  box.append(list);
  const before = document.querySelector(".pg-on");
  if (before) before.replaceWith(box);
  else section_of(item)?.append(box);
}

/**
 * A row leads on.
 * @param {Element} line @param {{href: string, title: string}} to @param {string} said what is behind it
 */
function fill(line, { href, title }, said) {
  const [link, remark] = [line.querySelector("a"), line.querySelector("p + p")];
  if (!link || !remark) return;
  Object.assign(link, { href, textContent: title });
  remark.textContent = said;
}

/**
 * Whoever opens a page with rooms by its own address, as from a bookmark, and has begun it, may go on from its top.
 * @param {Document} document @param {string} here @param {Known} known
 */
function go_on_here(document, here, known) {
  const { walks } = known;
  const rooms = document.querySelector(".pg-rooms");
  const door = rooms?.querySelector("ol .pg-drawing");
  const next = next_of([{ name: here, pieces: walks[here] ?? [] }], { ...known, way: null });
  if (!rooms || !door || !next || location.hash) return;
  const [box, list, line, title, remark] = ["div", "ul", "li", "p", "p"].map((tag) => document.createElement(tag));
  box.className = "pg-ways";
  title.append(door.cloneNode(true), document.createElement("a"));
  line.append(title, remark);
  list.append(line);
  box.append(list);
  rooms.prepend(box);
  lead_on(document, line, next, known);
  addEventListener("hashchange", () => box.remove(), { once: true });
}

/** @param {Document} document @param {Element} line @param {Next} next @param {Known} known */
function lead_on(document, line, next, known) {
  const links = links_of(document);
  const title_of = (/** @type {string} */ page) => named(links.get(page));
  const { anchor, title, said } = told_of_next(next, { ...known, title_of });
  fill(line, { href: `${links.get(next.page)?.href.replace(/#.*/, "")}${anchor}`, title }, said);
  line.querySelector("svg")?.setAttribute("data-state", "begun");
}

/**
 * In a list of stories, and in the way of a profession: what is begun or done, and straight to the scene where a story
 * was left.
 * @param {Document} document @param {string} here @param {Known} known
 */
function tell_stops(document, here, { walks, pages, seen, strings }) {
  for (const line of document.querySelectorAll(".pg-ways li")) {
    const { page, id: anchor } = led_to(document, here, line);
    const story = line.querySelector(".pg-emblem")?.getAttribute("data-item");
    if (!page || !(story || line.parentElement?.matches("ol"))) continue;
    const state = story ? standing(pages[page], story) : state_at({ page, anchor }, walks[page] ?? [], pages, seen);
    tell_state(line, state, strings);
    const link = line.querySelector("a");
    if (link && story && pages[page]?.begun.includes(story)) link.hash = `item-${story}`;
  }
}

/** @param {Element} line of a list @param {State} state @param {Strings} strings @param {number} [skipped] */
function tell_state(line, state, strings, skipped = 0) {
  line.setAttribute("data-state", state);
  const said = line.querySelector(".pg-state") ?? line.appendChild(document.createElement("span"));
  said.className = "pg-state";
  said.textContent = told_if_begun(state, skipped, strings);
}

/** @param {HTMLAnchorElement | undefined} link of the contents */
function named(link) {
  return link?.lastElementChild?.firstChild?.textContent?.trim() ?? "";
}
