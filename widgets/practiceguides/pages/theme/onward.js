/**
 * What is said of the way on, on the first page and in the workbook alike. Pure.
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Next, There} from "../../records/next.js"
 * @import {Pages} from "../../records/progress.js"
 * @import {Way} from "../../records/way.js"
 * @typedef {{id: string, title: string, items: string[], closes: boolean, place?: string, minutes?: number}} Piece
 * @typedef {Record<string, Piece[]>} Walks the pieces of each page, by the page's name; one that is not walked is one
 *   piece without id
 * @typedef {object} Known
 * @property {Walks} walks
 * @property {Record<string, string>} stories their titles, by their ids
 * @property {Pages} pages
 * @property {Way} way
 * @property {(page: string) => string} title_of
 * @property {Strings} strings
 * @typedef {{anchor: string, title: string, said: string}} Told `anchor`: what the address of the page ends in
 */
import { words } from "../../kit/words.js";
import { anchor_of } from "../../records/place.js";

/** @param {Next} next @param {Known} known @returns {Told} */
export function told_of_next(next, known) {
  const { pages, strings, title_of } = known;
  if (next.why === "place") return told_of_place(next, known);
  if (next.why === "way") {
    const { stops } = /** @type {NonNullable<Way>} */ (known.way);
    const { anchor, title } = stops[next.at];
    const said = words(strings, "page_resume_way", { n: next.at + 1, total: stops.length });
    return { anchor: anchor && `#${anchor}`, title: words(strings, "page_resume", { title }), said };
  }
  const { done, total } = pages[next.after] ?? { done: [], total: 1 };
  const how = done.length < total ? "page_resume_through" : "page_resume_next";
  return {
    anchor: "",
    title: words(strings, "page_resume", { title: title_of(next.page) }),
    said: words(strings, how, { title: title_of(next.after) }),
  };
}

/** @param {There} there @param {Known} known @returns {Told} */
function told_of_place({ page, item = "", piece: id }, { walks, stories, pages, title_of, strings }) {
  const anchor = anchor_of({ item, piece: id });
  const story = stories[item];
  if (story) {
    const has_ended = pages[page]?.done.includes(item) && !pages[page].begun.includes(item);
    return {
      anchor,
      title: words(strings, has_ended ? "page_resume_look" : "page_resume", { title: story }),
      said: words(strings, has_ended ? "page_resume_ended" : "page_resume_story"),
    };
  }
  const pieces = walks[page] ?? [];
  const piece = pieces.find((each) => (id ? each.id === id : each.items.includes(item)));
  const said = {
    page: title_of(page),
    number: piece ? pieces.indexOf(piece) + 1 : 0,
    total: pieces.filter(({ closes }) => !closes).length,
    place: piece?.place ?? "",
    minutes: words(strings, "minutes", { n: piece?.minutes ?? 0 }),
  };
  let key = said.place ? "page_resume_place" : "page_resume_piece";
  if (piece?.closes) key = "page_resume_closing";
  else if (!piece?.id) key = "page_resume_begun";
  return {
    anchor,
    title: words(strings, "page_resume", { title: (piece?.id && piece.title) || said.page }),
    said: words(strings, key, said),
  };
}
