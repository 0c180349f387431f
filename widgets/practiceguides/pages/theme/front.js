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
 * @typedef {{id: string, title: string, items: string[], closes: boolean, place?: string, minutes?: number}} Piece
 * @typedef {Record<string, Piece[]>} Walks the pieces of each page, by the page's name; one that is not walked is one
 *   piece without id
 * @typedef {Record<string, string>} Stories their titles, by their ids
 * @typedef {object} Known
 * @property {Walks} walks
 * @property {Stories} stories on the first page
 * @property {Pages} pages
 * @property {string[]} seen the pieces that were opened
 * @property {Place} place
 * @property {Strings} strings
 */
import { words } from "../../kit/words.js";
import { is_left, ways_on } from "../../records/next.js";
import { open_pieces, state_of } from "../../records/pieces.js";
import { open_place } from "../../records/place.js";
import { PROGRESS, standing } from "../../records/progress.js";
import { PLAIN } from "../../records/returning.js";
import { open_way, read_way } from "../../records/way.js";
import { address_of } from "./way.js";

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
    return { walks, stories, pages: progress.state, seen: pieces.state.seen, place: place.state, strings };
  };
  for (const room of document.querySelectorAll(".pg-piece > .pg-room")) {
    room.parentElement?.querySelector(".pg-end")?.append(room.cloneNode(true));
  }
  finish_house(document, given, types);
  const show = () => {
    light_rooms(document, page, known());
    hang_doors(document);
    tell_stories(document, known());
    if (document.body.classList.contains("pg-front")) lead_behind_door(document, page, known());
  };
  show();
  for (const slot of [progress, pieces]) slot.watch(show);
  if (document.body.classList.contains("pg-front")) {
    recall_plan(document, known(), store);
    go_on(document, known(), store);
    open_groups(document);
    fold_decision(document);
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
 * @param {Document} document
 */
function fold_decision(document) {
  const item = /** @type {HTMLElement | null} */ (document.querySelector(".pg-item"));
  const verdict = item?.querySelector(".pg-verdict");
  const section = section_of(item);
  const holds_target = () => section?.contains(document.getElementById(decodeURIComponent(location.hash.slice(1))));
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
  said.className = verdict.parentElement?.parentElement?.className.replace("pg-feedback ", "") ?? "";
  said.append(...verdict.cloneNode(true).childNodes);
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
 * Whoever opens a stop of a list with numbers goes that way: the pages on it lead on by it (way.js).
 * @param {Document} document @param {string} here @param {Store} store
 */
function take_ways(document, here, store) {
  for (const list of document.querySelectorAll(".pg-ways ol")) {
    const lines = [...list.querySelectorAll("li")];
    const from = { page: here, anchor: list.closest("section")?.id ?? "", title: "" };
    lines.forEach((line, at) => {
      line.querySelector("a")?.addEventListener("click", () => {
        const stops = lines.map((each) => {
          const { page, id } = led_to(document, here, each);
          return { page, anchor: id, title: each.querySelector("a")?.textContent ?? "" };
        });
        open_way(store).set({ from, stops, at });
      });
    });
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
      tell_state(line, state, strings);
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
  return { page: page ?? "", id: decodeURIComponent(link?.hash.slice(1) ?? "") };
}

/** The links of the contents by their pages, in order. @param {Document} document */
function links_of(document) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".pg-contents a[data-page]"));
  return new Map([...links].map((link) => [link.dataset.page ?? "", link]));
}

/**
 * Whoever wrote down what they will do finds it again from the first page, after the way on.
 * @param {Document} document @param {Known} known @param {Store} store
 */
function recall_plan(document, { walks, strings }, store) {
  const book = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".pg-bar .pg-work"));
  const [line, sheet] = document.querySelectorAll(".pg-ways li");
  const counted = Object.values(walks).flatMap((pieces) => pieces.flatMap(({ items }) => items));
  if (!book || !sheet || !store.entries().some(({ id, note }) => note && counted.includes(id))) return;
  const row = /** @type {Element} */ (sheet.cloneNode(true));
  fill(row, { href: book.href, title: words(strings, "page_resume_plan") }, book.textContent?.trim() ?? "");
  line.after(row);
}

/**
 * The first way in leads back to where the learner was. Beside it has a row of its own: the next stop of a way that
 * was taken, else what was begun too, else, where a page is finished and the next one only leads on, the next page
 * with something to do.
 * @param {Document} document @param {Known} known @param {Store} store
 */
function go_on(document, known, store) {
  const { walks, pages, place, stories, strings } = known;
  const line = document.querySelector(".pg-ways li");
  const order = [...links_of(document).keys()].slice(1).map((name) => {
    return { name, items: (walks[name] ?? []).flatMap(({ items }) => items) };
  });
  const ways = ways_on(order, pages, place, (id) => Object.keys(stories).includes(id));
  if (!line || !ways.length) return;
  const other = /** @type {Element} */ (line.cloneNode(true));
  lead_on(document, line, ways[0], known);
  // A row that leads through the same door would say it twice.
  const door = line.querySelector("a")?.href;
  for (const row of [...(line.parentElement?.children ?? [])]) {
    if (row !== line && row.querySelector("a")?.href === door) row.remove();
  }
  const way = read_way(open_way(store).state);
  const stop = way?.stops[way.at + 1];
  const address = way && address_of(document, stop);
  const at = order.findIndex(({ name }) => name === ways[0].page);
  const task = ways[0].after && order.slice(at).find(({ name, items }) => items.length && is_left(pages[name]));
  if (address && stop && address !== door) {
    const n = way.at + 2;
    fill(
      other,
      { href: address, title: stop.title },
      words(strings, "page_resume_way", { n, total: way.stops.length }),
    );
  } else if (ways.length > 1) lead_on(document, other, ways[1], known);
  else if (task && task.name !== ways[0].page) {
    const link = /** @type {HTMLAnchorElement} */ (links_of(document).get(task.name));
    const guide = link.closest(".pg-contents > *")?.querySelector(".pg-guide");
    const title = words(strings, "page_resume_chapter", { title: title_of(link) });
    const n = (walks[task.name] ?? []).reduce((sum, { minutes = 0 }) => sum + minutes, 0);
    const guided = { guide: guide?.textContent ?? "", minutes: words(strings, "minutes", { n }) };
    fill(other, { href: link.href, title }, words(strings, "page_resume_guide", guided));
  } else return;
  line.after(other);
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
  const { walks, pages, place } = known;
  const rooms = document.querySelector(".pg-rooms");
  const door = rooms?.querySelector("ol .pg-drawing");
  const items = (walks[here] ?? []).flatMap((piece) => piece.items);
  const [way] = ways_on([{ name: here, items }], pages, place, () => false);
  if (!rooms || !door || !way || location.hash) return;
  const [box, list, line, title, remark] = ["div", "ul", "li", "p", "p"].map((tag) => document.createElement(tag));
  box.className = "pg-ways";
  title.append(door.cloneNode(true), document.createElement("a"));
  line.append(title, remark);
  list.append(line);
  box.append(list);
  rooms.prepend(box);
  lead_on(document, line, way, known);
  addEventListener("hashchange", () => box.remove(), { once: true });
}

/** The pieces of a page that is walked, as they are counted. @param {Piece[]} [pieces] */
const counted = (pieces = []) => pieces.filter(({ id, closes }) => id && !closes);

/** @param {Document} document @param {Element} line @param {Next} next @param {Known} known */
function lead_on(document, line, { page, item, why, after }, { walks, pages, seen, place, stories, strings }) {
  const links = links_of(document);
  const to = /** @type {HTMLAnchorElement} */ (links.get(page));
  const address = to.href.replace(/#.*/, "");
  const link = line.querySelector("a");
  const remark = line.querySelector("p + p");
  if (!link || !remark) return;
  const pieces = walks[page] ?? [];
  const walked = counted(walks[page]);
  // A piece where there is nothing to do, before which the learner stopped.
  const stopped = pieces.find(({ id, items }) => id === place?.piece && why === "open" && !items.length);
  const piece = stopped ?? pieces.find(({ items }) => items.includes(item ?? ""));
  const story = stories[item ?? ""];
  const said = {
    page: title_of(to),
    title: "",
    number: pieces.indexOf(/** @type {any} */ (piece)) + 1,
    total: walked.length,
    place: piece?.place ?? "",
    minutes: words(strings, "minutes", { n: piece?.minutes ?? 0 }),
    n: 0,
  };
  const is_there = piece?.id === place?.piece || piece?.items.includes(place?.item ?? "");
  let key = said.place ? "page_resume_place" : "page_resume_piece";
  if (!is_there) key = said.place ? "page_resume_open_place" : "page_resume_open_piece";
  if (after) {
    const { done, total } = pages[after];
    said.title = title_of(links.get(after));
    said.n = counted(walks[after]).filter((each) => state_of(each, pages[after], seen) !== "done").length;
    key = said.n ? "page_resume_left" : done.length < total ? "page_resume_through" : "page_resume_next";
  } else if (story) key = "page_resume_story";
  else if (piece?.closes) key = "page_resume_closing";
  else if (!piece?.id) key = "page_resume_begun";
  const anchor = why === "open" && piece?.id ? piece.id : `item-${item}`;
  link.href = after ? address : `${address}#${anchor}`;
  link.textContent = words(strings, "page_resume", { title: story ?? piece?.title ?? said.page });
  remark.textContent = words(strings, key, said);
  line.querySelector("svg")?.setAttribute("data-state", "begun");
}

/**
 * In a list of stories: which are begun or done, and straight to the scene where the learner left.
 * @param {Document} document @param {Known} known
 */
function tell_stories(document, { pages, strings }) {
  for (const emblem of document.querySelectorAll(".pg-ways .pg-emblem")) {
    const id = emblem.getAttribute("data-item") ?? "";
    const line = /** @type {Element} */ (emblem.closest("li"));
    const link = /** @type {HTMLAnchorElement | null} */ (line.querySelector("a"));
    const on = Object.values(pages).find((page) => standing(page, id) !== "open");
    tell_state(line, standing(on, id), strings);
    if (link && on?.begun.includes(id)) link.hash = `item-${id}`;
  }
}

/** @param {Element} line of a list @param {State} state @param {Strings} strings */
function tell_state(line, state, strings) {
  line.setAttribute("data-state", state);
  const said = line.querySelector(".pg-state") ?? line.appendChild(document.createElement("span"));
  said.className = "pg-state";
  said.textContent = state === "open" ? "" : words(strings, `page_state_${state}`);
}

/** @param {HTMLAnchorElement | undefined} link of the contents */
function title_of(link) {
  return link?.lastElementChild?.firstChild?.textContent?.trim() ?? "";
}
