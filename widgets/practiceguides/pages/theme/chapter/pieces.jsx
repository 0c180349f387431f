/**
 * A page that is walked piece by piece: one piece is shown, a line says where the reader is, and a card at its end
 * leads on.
 *
 * The page stays one page: what is away can be found by the browser's own search where it knows `until-found`, an
 * address opens the piece that holds its place, and on paper all of it stands.
 *
 * @import {Strings} from "../../../kit/types.js"
 * @import {State} from "../../../records/pieces.js"
 * @import {Standing} from "../../../records/progress.js"
 * @import {Slot, Store} from "../../../records/store.js"
 * @import {Given} from "../furniture.js"
 * @import {Answered} from "../rollup.jsx"
 * @typedef {object} Piece as Python tells it (pages/theme/pieces.py)
 * @property {string} id
 * @property {string} title
 * @property {string} place
 * @property {number} minutes
 * @property {string[]} items
 * @property {string[]} sections
 * @property {boolean} closes
 * @typedef {Piece & {parts: HTMLElement[], n: number}} Step `parts`: what is shown of the page; `n`: from 1 on
 */
import { render } from "../../../kit/draw.jsx";
import { useFocus } from "../../../kit/focus.js";
import { place_asked } from "../../../kit/room_address.js";
import { words } from "../../../kit/words.js";
import { go_on_from, open_pieces, state_of } from "../../../records/pieces.js";
import { leave_place, open_place } from "../../../records/place.js";
import { standing, tally } from "../../../records/progress.js";
import { PLAIN } from "../../../records/returning.js";
import { told_of } from "../../../records/told.js";
import { when_reached } from "./reached.js";

/**
 * @param {Document} document
 * @param {Given & {pieces: Piece[], answered: Answered[], progress: Slot}} given
 */
export function walk_pieces(document, given) {
  const { page, strings, store, pieces, answered, progress } = given;
  const window = /** @type {Window} */ (document.defaultView);
  const main = /** @type {HTMLElement} */ (document.getElementById("main"));
  const steps = steps_of(document, main, pieces);
  const walk = open_pieces(store);
  const place = open_place(store);
  const titles = new Map(answered.map(({ spec }) => [spec.id, spec.title]));
  const total = steps.filter(({ closes }) => !closes).length;
  const line = document.createElement("div");
  line.className = "pg-where";
  main.prepend(...main.querySelectorAll(":scope > .pg-leaving"), line);
  /** What the author says at the end of the page to who did something on it. */
  const closing = /** @type {HTMLElement | null} */ (main.querySelector(".pg-closing"));
  const ends = steps.map((step) => add_end(document, step, step === steps[steps.length - 1], closing));
  const home = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.pg-home"))?.href;
  const following = next_page(document);
  /** The exercise of one decision once more: whoever stops there goes back, and the place stays what it was. */
  const visited = store.open("~anew", PLAIN).state?.item;
  let now = steps[0];

  /** @param {boolean} whole */
  const read_whole = (whole) => {
    const others = walk.state.whole.filter((/** @type {string} */ name) => name !== page);
    walk.set({ ...walk.state, whole: others.concat(whole ? page : []) });
    const heading = heading_of(document, now);
    show(heading);
    heading.scrollIntoView();
  };

  /** @param {HTMLElement} [heading] that gets the focus */
  function show(heading) {
    const whole = walk.state.whole.includes(page);
    main.classList.toggle("is-walked", !whole);
    main.classList.toggle("is-within", !whole && now !== steps[0]);
    for (const step of steps) for (const part of step.parts) put_away(part, !whole && step !== now);
    tell(heading);
  }

  /**
   * The line and the cards that are in sight say how far the reader is.
   * @param {HTMLElement} [heading] that gets the focus
   */
  function tell(heading) {
    const whole = walk.state.whole.includes(page);
    // It was asked in the card of the first answer; here it is a line, with the way to say it.
    const can_keep = !store.is_settled && !store.trouble && store.entries().some(({ results }) => results?.length);
    const states = steps.slice(0, total).map((step) => state_of(step, progress.state[page], walk.state.seen));
    const visit = now.items.includes(visited) ? titles.get(visited) : "";
    render(<Line {...{ step: now, visit, states, total, whole, heading, strings, read_whole }} />, line);
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      if (next && (whole || step !== now)) return;
      const counted = next ? step.items : pieces.flatMap(({ items }) => items);
      /** @type {(...states: Standing[]) => string[]} */
      const those = (...states) =>
        counted.filter((id) => titles.has(id) && states.includes(standing(progress.state[page], id)));
      const [left, skipped, done] = [those("begun", "open"), those("skipped"), those("done")];
      const tries = done.filter((id) => progress.state[page].begun.includes(id));
      const settled = done.filter((id) => !tries.includes(id));
      const stop = () => (next && left[0] ? place.set({ page, item: left[0] }) : leave(step));
      // Whoever goes on by the card has been through a piece.
      const go_on = () => {
        go_on_from(walk, step.id);
        if (!next) leave(step);
      };
      const sum = tally(progress.state[page], counted);
      if (!next) closing?.classList.toggle("is-waiting", !sum.done);
      const [did, on] = ends[index];
      const onward = next ? { href: `#${next.id}`, title: next.place || next.title } : following;
      const all = words(strings, tries.length ? "page_piece_tried" : "page_piece_all", { n: tries.length });
      // Where nothing was done yet, the list of what is open says so itself.
      const said = sum.done + sum.skipped > 0 && (sum.done < sum.total ? told_of(sum, strings) : all);
      render(<Did {...{ step, next, total, sum, strings }} />, did);
      const rest = step.items.includes(visited) ? undefined : home;
      const open = next || sum.done + sum.skipped ? "page_piece_left" : "page_piece_here";
      const lists = { [open]: left, page_piece_skips: skipped, page_piece_tries: tries };
      const ways = { onward, go_on, home: rest, stop, kept: walk.kept, can_keep, store, whole, read_whole };
      render(<On {...{ next, settled, said, lists, titles, strings, ...ways }} />, on);
    });
  }

  /** @param {Step} step */
  function be_at(step) {
    place.set({ page, piece: step.id });
  }

  /**
   * The learner is through a step: the next one is their place; after the last one, and after a stop of their way, none
   * on this page.
   * @param {Step} step
   */
  function leave(step) {
    const next = steps[steps.indexOf(step) + 1];
    // The card of a stop leads on by that way first (way.js).
    const is_stop = document.querySelector(`#${CSS.escape(step.id)} .pg-way`);
    if (next && !is_stop) be_at(next);
    else leave_place(place, page);
  }

  /** @param {Step} step */
  function open(step) {
    now = step;
    show();
  }

  /**
   * The place that the address names, in the piece that holds it.
   * @param {boolean} is_asked by the reader, on this page
   */
  function follow_address(is_asked) {
    // While a page is loaded the browser does not know its target yet.
    const target = document.querySelector(":target") ?? document.getElementById(place_asked());
    const holds = (/** @type {Step} */ { parts }) => parts.some((part) => part.contains(target));
    const step = target ? (steps.find(holds) ?? now) : steps[0];
    open(step);
    target?.scrollIntoView();
    if (!is_asked || (target && target.id !== step.id)) return;
    be_at(step);
    show(heading_of(document, step));
  }

  /** Whether the end of the page was in sight: who writes on there is at the end. */
  let is_met = false;

  /**
   * Whoever is at the end of a step has been through it, once nothing in it is left to do.
   * @param {Step} step @param {boolean} [is_end] the end of the page is reached in any case
   */
  function look(step, is_end) {
    const { page: name, item, piece, left } = place.state ?? {};
    if (name !== page || left) return;
    // Who reads the page as a whole was in each piece.
    const was_in = walk.state.whole.includes(page) || piece === step.id || step.items.includes(item);
    const { open, begun } = tally(progress.state[page], step.items);
    if (was_in && (is_end || !(open + begun))) leave(step);
  }

  const look_again = () => is_met && look(steps[steps.length - 1]);
  ends.forEach(([, on], index) => {
    when_reached(on, () => {
      const is_end = index === ends.length - 1;
      is_met ||= is_end;
      look(steps[index], is_end);
    });
  });
  place.watch(look_again);
  for (const step of steps) {
    for (const part of step.parts) part.addEventListener("beforematch", () => open(step));
  }
  walk.watch(() => show());
  progress.watch(() => {
    tell();
    look_again();
  });
  follow_bar(document, line);
  window.addEventListener("hashchange", () => main.isConnected && follow_address(true)); // Else the page was left.
  follow_address(false);
}

/**
 * Each piece with what of the page is shown with it: the beginning goes with the first one, the foot with the last.
 * @param {Document} document @param {HTMLElement} main @param {Piece[]} pieces @returns {Step[]}
 */
function steps_of(document, main, pieces) {
  const steps = pieces.map((piece, index) => {
    const parts = piece.sections.map((id) => /** @type {HTMLElement} */ (document.getElementById(id)));
    return { ...piece, parts, n: index + 1 };
  });
  const [first, last] = [steps[0], steps[steps.length - 1]];
  const body = /** @type {HTMLElement} */ (first.parts[0].parentElement);
  let before = true;
  for (const each of [...main.children].flatMap((child) => (child === body ? [...body.children] : child))) {
    if (each.matches(".pg-piece")) before = false;
    // A page that a file carries inside belongs to no piece; leaving, other languages and that it is a draft to all.
    else if (!each.matches("h1, .pg-eyebrow, span:empty, .pg-carried, main > .pg-small:not(.pg-rest, .pg-whole)"))
      (before ? first : last).parts.push(/** @type {HTMLElement} */ (each));
  }
  return steps;
}

/** @param {HTMLElement} part @param {boolean} away */
function put_away(part, away) {
  part.classList.toggle("is-away", away);
  // TypeScript does not know this value yet.
  if ("onbeforematch" in part) part.hidden = /** @type {boolean} */ (away && "until-found");
}

/**
 * The line stands below the bar, which is as high as its words and the reader's letters make it. A variable of the
 * root would have the style of the whole page found again.
 * @param {Document} document @param {HTMLElement} line
 */
function follow_bar(document, line) {
  const bar = /** @type {HTMLElement} */ (document.querySelector(".pg-bar"));
  const { style } = document.documentElement;
  const follow = () => {
    const height = `${bar.offsetHeight}px`;
    line.style.setProperty("--pg-bar", height);
    style.scrollPaddingBlockStart = `calc(${height} + 3.5rem)`;
  };
  new ResizeObserver(follow).observe(bar);
}

/** @param {Document} document @param {Step} step @returns {HTMLElement} that can have the focus */
function heading_of(document, { id }) {
  const heading = /** @type {HTMLElement} */ (document.querySelector(`#${CSS.escape(id)} > h2`));
  heading.tabIndex = -1;
  heading.setAttribute("aria-describedby", "pg-where");
  return heading;
}

/**
 * The card at the end of a piece, with a place before and one after what the author closes it by: the words for the
 * end of the page, and the one thing to do, if that ends the piece. The last one stands on a whole page too.
 * @param {Document} document @param {Step} step @param {boolean} is_last @param {HTMLElement | null} closing
 */
function add_end(document, { sections }, is_last, closing) {
  const section = /** @type {HTMLElement} */ (document.getElementById(sections[sections.length - 1]));
  let last = last_of(section);
  while (last?.matches("section:not(.pg-one-thing)")) last = last_of(last);
  const [card, did, on] = ["section", "div", "div"].map((tag) => document.createElement(tag));
  card.className = is_last ? "pg-end is-end" : "pg-end";
  card.append(did, ...(is_last && closing ? [closing] : []), ...(last?.matches(".pg-one-thing") ? [last] : []), on);
  section.append(card);
  return [did, on];
}

/** After it may stand what is empty, an id of what follows, or the author's words. @param {Element} section */
function last_of(section) {
  return [...section.children].reverse().find((each) => !each.matches("span:empty, .pg-closing"));
}

/** The page that follows in the reading order; a single file has none. @param {Document} document */
function next_page(document) {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".pg-turn a[rel=next]"));
  return link ? { href: link.href, title: link.lastChild?.textContent?.trim() ?? "" } : null;
}

/**
 * Where the reader is, and for the eye, where there is room, a mark for each piece; for a reader of whole pages, how to
 * walk. Who came for one case reads its name: no piece of the page is theirs.
 * @param {object} props
 * @param {Step} props.step
 * @param {string} [props.visit]
 * @param {State[]} props.states of the pieces
 * @param {number} props.total how many pieces there are
 * @param {boolean} props.whole
 * @param {HTMLElement | undefined} props.heading that gets the focus
 * @param {Strings} props.strings
 * @param {(whole: boolean) => void} props.read_whole
 */
function Line({ step, visit, states, total, whole, heading, strings, read_whole }) {
  const { n, closes, place, title, minutes } = step;
  const key = closes ? "page_piece_closing" : "page_piece";
  const [, lead] = useFocus();
  if (heading) lead(heading, "none");
  if (whole) {
    return (
      <button type="button" class="pg-link" onClick={() => read_whole(false)}>
        {words(strings, "page_piece_walk")}
      </button>
    );
  }
  return (
    <p id="pg-where" class="pg-parted">
      <b>{words(strings, visit ? "page_visit_line" : key, { n, total })}</b> <span>{visit || place || title}</span>{" "}
      {!visit && (
        <>
          <span>{words(strings, "minutes", { n: minutes })}</span>
          <i class="pg-marks" aria-hidden="true">
            {states.map((state, index) => (
              <i key={index} data-state={state} />
            ))}
          </i>
        </>
      )}
    </p>
  );
}

/**
 * What was done.
 * @param {object} props
 * @param {Step} props.step
 * @param {Step | undefined} props.next
 * @param {number} props.total how many pieces there are
 * @param {ReturnType<typeof tally>} props.sum of the items; at the end of the page all of them are counted
 * @param {Strings} props.strings
 */
function Did({ step, next, total, sum, strings }) {
  const title = document.querySelector("h1")?.textContent ?? "";
  return (
    <>
      <h3>{words(strings, next ? "page_piece_end" : "page_piece_last", { n: step.n, total, title })}</h3>
      {!next && !sum.done && <p>{words(strings, "page_piece_thanks")}</p>}
    </>
  );
}

/**
 * What is left, and the ways on. At the end of the page what is left is much, and the author's words stand before it:
 * there it is a line each, which opens.
 * @param {object} props
 * @param {Step | undefined} props.next
 * @param {string | false} props.said how far the piece is, or at its end the page
 * @param {Record<string, string[]>} props.lists what is left, by its words
 * @param {string[]} props.settled what is done, without a try left
 * @param {Map<string, string>} props.titles
 * @param {{href: string, title: string} | null} props.onward the next piece, and after the last the next page
 * @param {() => void} props.go_on
 * @param {string | undefined} props.home the first page, to stop; a single file has none
 * @param {() => void} props.stop
 * @param {boolean} props.kept on this device, beyond this tab
 * @param {boolean} props.can_keep nobody said yet whether that is to be
 * @param {Store} props.store
 * @param {boolean} props.whole
 * @param {Strings} props.strings
 * @param {(whole: boolean) => void} props.read_whole
 */
function On(props) {
  const { next, settled, said, lists, titles, onward, go_on, home, stop, kept, can_keep } = props;
  const { store, whole, strings, read_whole } = props;
  const [told, lead] = useFocus();
  const keep = () => {
    lead(undefined, "none");
    store.keep_answers(true);
  };
  return (
    <>
      {said && <p>{said}</p>}
      {settled.length > 0 && (
        <p class="pg-parted pg-small">
          {settled.map((id) => (
            <span key={id}>{titles.get(id)}</span>
          ))}
        </p>
      )}
      {Object.entries(lists).map(
        ([key, ids]) =>
          ids[0] && (
            <details key={key} open={!!next}>
              <summary>{words(strings, key, { n: ids.length })}</summary>
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <a href={`#item-${id}`}>{titles.get(id)}</a>
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      <p class="pg-actions">
        {onward && (
          <a class="pg-button" href={onward.href} onClick={go_on}>
            {words(strings, "page_piece_next", { title: onward.title })}
          </a>
        )}
        {home && (
          <a class="pg-button pg-quiet" href={home} onClick={stop}>
            {words(strings, "page_piece_stop")}
          </a>
        )}
      </p>
      {home && (
        <p class="pg-saving" tabindex={-1} ref={told}>
          {words(strings, kept ? "page_piece_kept" : "page_piece_tab")}{" "}
          {can_keep && (
            <button type="button" class="pg-link" onClick={keep}>
              {words(strings, "page_ask_keep")}
            </button>
          )}
        </p>
      )}
      {!whole && (
        <button type="button" class="pg-link" onClick={() => read_whole(true)}>
          {words(strings, "page_piece_whole")}
        </button>
      )}
    </>
  );
}
