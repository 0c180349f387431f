/**
 * "My workbook": what the learner did and wrote in the whole book, to read, print, take along, and delete.
 * It is drawn only on the page whose text asks for it.
 *
 * @import {Slot, Store} from "../../records/store.js"
 * @import {AskedWords, Drawn, Strings} from "../../kit/types.js"
 * @import {Types} from "../../records/file.js"
 * @import {Count, Known, Left, Note, Page, Part, Plan} from "./gather.js"
 * @import {At} from "../../records/place.js"
 * @import {Came, Plans} from "../../records/plans.js"
 * @import {Standing} from "../../records/progress.js"
 * @typedef {{document: Document, book: string, strings: Strings, store: Store, types: Types}} Given
 * @typedef {Given & {
 *   index: Part[],
 *   known: Known,
 *   progress: Slot,
 *   place: Slot,
 *   plans: Slot,
 *   off: Slot,
 *   say: (key: string, values?: any) => string,
 * }} Desk `off`: "off" where the learner is asked nothing again
 */
import { announce } from "../../kit/announce.js";
import { copied } from "../../kit/copied.js";
import { later, today, written } from "../../kit/day.js";
import { render, useRef, useState } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { open_pieces } from "../../records/pieces.js";
import { anchor_of, open_place } from "../../records/place.js";
import { CAME, is_asked, open_plans } from "../../records/plans.js";
import { PROGRESS } from "../../records/progress.js";
import { AFTER, PLAIN, weak_of } from "../../records/returning.js";
import { address_beside, open_way, read_way } from "../../records/way.js";
import { Keeping } from "../theme/answers.jsx";
import { CALENDAR_FILE, calendar } from "./calendar.js";
import { BringBack, download, TakeAlong } from "./file.jsx";
import {
  as_text,
  count,
  guides_of,
  in_words,
  items_of,
  lists_of,
  onward,
  open_in,
  results_of,
  stops_of,
  writings,
} from "./gather.js";

/** @param {Given} given */
export function draw_workbook(given) {
  const { document, strings, store, types } = given;
  const element = document.querySelector(".pg-workbook");
  if (!element) return;
  /** @type {Part[]} */
  const index = JSON.parse(element.querySelector("script")?.textContent ?? "[]");
  // A single file has no neighbours to lead to.
  const alone = !document.querySelector(".pg-contents");
  /** @type {Desk} */
  const desk = {
    ...given,
    index,
    known: items_of(index),
    progress: store.open("~progress", PROGRESS),
    place: open_place(store),
    plans: open_plans(store),
    off: store.open("~returning", PLAIN),
    say: (key, values) => words(strings, `page_workbook_${key}`, values),
  };
  const face = document.createElement("div");
  element.textContent = "";
  element.append(face);

  const show = () => {
    const entries = store.entries();
    const { plans, notes } = writings(desk.known, entries, types, strings);
    const left = open_in(guides_of(index), desk.progress.state);
    const Link = alone ? Plain : Anchor;
    const begun = entries.length > 0 || Boolean(next_on(desk) ?? place_told(desk));
    render(
      <>
        <Begin desk={desk} Link={Link} begun={begun} />
        <ChosenWay desk={desk} Link={Link} />
        <Open desk={desk} left={left} Link={Link} />
        {begun && <Writings desk={desk} plans={plans} notes={notes} left={left} Link={Link} />}
        {begun && <Progress desk={desk} Link={Link} />}
        {entries.length > 0 && <ComingBack desk={desk} face={face} />}
        <section class="workbook-tool">
          <h2>{desk.say("where")}</h2>
          <Keeping id="workbook-sure" {...{ document, strings, store, slot: desk.progress }} />
        </section>
        {entries.length > 0 && <TakeAlong desk={desk} />}
        <BringBack desk={desk} done={show} />
      </>,
      face,
    );
  };
  show();
  [desk.progress, desk.place, desk.plans, desk.off].forEach((slot) => slot.watch(show));
  // What another tab keeps on the device.
  document.defaultView?.addEventListener("storage", show);
}

/** @typedef {(props: {to: string, children: Drawn}) => Drawn} Linked a way to lead to an item */

/** @type {Linked} */
function Anchor({ to, children }) {
  return <a href={to}>{children}</a>;
}

/** @type {Linked} */
function Plain({ children }) {
  return <span>{children}</span>;
}

/** @param {Page} page @param {Strings} strings */
function name_of({ title, number }, strings) {
  if (number === null) return title;
  return words(strings, "page_workbook_page", { chapter: words(strings, "page_chapter", { number }), title });
}

/**
 * Where to go on; or, where nothing was done yet, what will stand here, and where to begin.
 * @param {{desk: Desk, Link: Linked, begun: boolean}} props
 */
function Begin({ desk, Link, begun }) {
  const { index, place, say, strings } = desk;
  const next = next_on(desk);
  const last = next?.is_place ? null : place_told(desk);
  if (last || next) {
    return (
      <section class="workbook-begin">
        <h2>{say("next")}</h2>
        {next && <Way {...next} Link={Link} />}
        {last && (
          <>
            <p class="pg-label">{say("last")}</p>
            <Way {...last} href={`${last.href}${anchor_of(place.state)}`} Link={Link} />
          </>
        )}
      </section>
    );
  }
  if (begun) return null;
  const [first] = guides_of(index).flatMap(({ pages }) => pages);
  return (
    <>
      <div class="workbook-begin">
        <p>{say("nothing")}</p>
        {first && (
          <p>
            <Link to={first.href}>{name_of(first, strings)}</Link>
          </p>
        )}
      </div>
      <Blank say={say} />
    </>
  );
}

/**
 * On paper: a plan to be written by hand, for who prints the page before anything is on it.
 * @param {Pick<Desk, "say">} props
 */
function Blank({ say }) {
  return (
    <section class="workbook-blank">
      <h2>{say("plan")}</h2>
      {["what", "when", "who"].map((part) => (
        <div key={part}>
          <p class="pg-label">{say(part)}</p>
          <div class="pg-lines" aria-hidden="true">
            <hr />
            <hr />
          </div>
        </div>
      ))}
    </section>
  );
}

/** The one way on. @param {Desk} desk */
function next_on({ index, known, progress, place, store, strings }) {
  const { seen } = open_pieces(store).state;
  const way = read_way(open_way(store).state);
  return onward(index, known, { pages: progress.state, seen, place: place.state, way }, strings);
}

/** Where the learner was last: what they worked on there, or its piece, and its page. @param {Desk} desk */
function place_told({ index, place, strings }) {
  const { page: name, item, piece } = /** @type {At} */ (place.state ?? {});
  const page = index.flatMap(({ pages }) => pages).find((each) => each.name === name);
  if (!page) return null;
  const within = page.pieces.find(({ id }) => id && id === piece) ?? page.items.find(({ id }) => id === item) ?? page;
  return { href: page.href, title: within.title, said: within.title === page.title ? "" : name_of(page, strings) };
}

/** @param {{href: string, title: string, said: string, Link: Linked}} props */
function Way({ href, title, said, Link }) {
  return (
    <>
      <p>
        <Link to={href}>{title}</Link>
      </p>
      {said && <p class="pg-small">{said}</p>}
    </>
  );
}

/**
 * The way that the learner chose, with its name, which leads back to its list, and how far each of its stops is.
 * @param {{desk: Desk, Link: Linked}} props
 */
function ChosenWay({ desk, Link }) {
  const { document, index, place, progress, say, store, strings } = desk;
  const way = read_way(open_way(store).state);
  const [first] = index[0]?.pages ?? [];
  if (!way || !first) return null;
  const { from } = way;
  const list = address_beside(new URL(first.href, document.baseURI).href, first.name, from.page);
  const kept = { pages: progress.state, seen: open_pieces(store).state.seen };
  const is_there = Boolean(next_on(desk)?.is_place) && place.state?.page === way.stops[way.at]?.page;
  const stops = stops_of(index, way, kept, is_there);
  const whose = index.flatMap(({ pages }) => pages).find(({ below }) => below?.[from.page])?.below?.[from.page];
  const name = [whose, from.title].filter(Boolean).join(" · ") || say("way_list");
  return (
    <section class="workbook-progress workbook-way">
      <h2>{say("way")}</h2>
      <p>
        <Link to={`${list}${from.anchor && `#${from.anchor}`}`}>{name}</Link>
      </p>
      <ul>
        {stops.map(({ href, title, state, is_next }, n) => (
          <li key={href} aria-current={is_next ? "step" : undefined}>
            <Link to={href}>{say("way_stop", { n: n + 1, title })}</Link>
            <span class="pg-small">
              {state === "done" && <span aria-hidden="true">✓ </span>}
              {is_next ? say("way_next") : words(strings, `page_state_${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was skipped or left open on pages that were begun. @param {{desk: Desk, left: Left[], Link: Linked}} props */
function Open({ desk: { say, strings }, left, Link }) {
  if (!left.length) return null;
  return (
    <section class="workbook-open">
      <h2>{say("left")}</h2>
      <p class="pg-small">{say("left_what")}</p>
      {[...new Set(left.map(({ page }) => page))].map((page) => (
        <details key={page.name}>
          <summary>
            <h3>{name_of(page, strings)}</h3>
          </summary>
          <ul>
            {left
              .filter((item) => item.page === page)
              .map((item) => (
                <li key={item.id}>
                  <Link to={`${page.href}#item-${item.id}`}>{item.title}</Link>
                  <Mark of={item.standing} strings={strings} />
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/**
 * The state of what is listed as open, in a word, where there is more to say.
 * @param {{of: Standing, strings: Strings}} props
 */
function Mark({ of, strings }) {
  return of === "open" ? null : <span class="pg-small"> {words(strings, `page_state_${of}`)}</span>;
}

/**
 * Guide by guide; that in whose chapters the learner was last is open, and one of a single page is one line. A page on
 * which nothing was done is told by its name alone.
 * @param {{desk: Desk, Link: Linked}} props */
function Progress({ desk: { index, place, progress, say, strings }, Link }) {
  const pages = progress.state;
  const last = /** @type {At | null} */ (place.state)?.page;
  return (
    <section class="workbook-progress">
      <h2>{say("progress")}</h2>
      {lists_of(index).map((guide) =>
        guide.pages.length === 1 ? (
          <div key={guide.caption}>
            <h3>
              <Link to={guide.pages[0].href}>{name_of(guide.pages[0], strings)}</Link>
            </h3>
            <Sum sum={count(guide.pages, pages)} strings={strings} />
          </div>
        ) : (
          <details key={guide.caption} open={guide.pages.some(({ name, number }) => number !== null && name === last)}>
            <summary>
              <h3>{guide.caption}</h3>
              <Sum sum={count(guide.pages, pages)} strings={strings} />
            </summary>
            <ul>
              {guide.pages.map((page) => {
                const sum = count([page], pages);
                const is_done = page.name in pages && sum.done === sum.total;
                const told = sum.open < sum.total ? in_words(sum, strings) : is_done && say("opened");
                return (
                  <li key={page.href}>
                    <Link to={page.href}>{name_of(page, strings)}</Link>
                    {told && (
                      <span class="pg-small">
                        {is_done && <span aria-hidden="true">✓ </span>}
                        {told}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </details>
        ),
      )}
    </section>
  );
}

/** @param {{sum: Count, strings: Strings}} props */
function Sum({ sum, strings }) {
  if (!sum.total) return null;
  return (
    <>
      <span class="pg-small">{in_words(sum, strings)}</span>
      <span class="workbook-line" aria-hidden="true">
        {[sum.done, sum.skipped].map((part, place) => (
          <i key={place} style={{ inlineSize: `${(100 * part) / sum.total}%` }}></i>
        ))}
      </span>
    </>
  );
}

/**
 * The plan and the notes: the part that is printed, and copied.
 * @param {{desk: Desk, plans: Plan[], notes: Note[], left: Left[], Link: Linked}} props
 */
function Writings({ desk, plans, notes, left, Link }) {
  const { document, say, strings } = desk;
  const print = () => document.defaultView?.print();
  /** @param {Note} note whose page may have its name */
  const page_of = ({ title, page }) => (title === page.title ? "" : name_of(page, strings));
  const steps = plans.filter(({ asked }) => !asked);
  /** @param {{title: string, id: string, page: Page}} item */
  const source = (item) => <Link to={`${item.page.href}#item-${item.id}`}>{item.title}</Link>;
  return (
    <>
      <section class={plans.length ? "" : "workbook-empty"}>
        <h2>{say("plan")}</h2>
        {!plans.length && <p>{say("plan_none")}</p>}
        {steps.length > 0 && (
          <table class="workbook-plan">
            <thead>
              <tr>
                {["what", "when", "who"].map((part) => (
                  <th key={part} scope="col">
                    {say(part)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map((plan) => (
                <tr key={plan.id + plan.what}>
                  <td data-label={say("what")}>
                    <span class="workbook-words" translate={false}>
                      {plan.what}
                    </span>{" "}
                    <span class="pg-small">{source(plan)}</span>
                    <DidItWork desk={desk} id={plan.id} />
                  </td>
                  <td class="workbook-words" translate={false} data-label={say("when")}>
                    {plan.when}
                  </td>
                  <td class="workbook-words" translate={false} data-label={say("who")}>
                    {plan.who}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {plans
          .filter(({ asked }) => asked)
          .map(({ asked = [], ...item }) => (
            <Asked key={item.id} kind="asked" source={source(item)} texts={asked} />
          ))}
      </section>
      <section class={notes.length ? "" : "workbook-empty"}>
        <h2>{say("notes")}</h2>
        {!notes.length && <p>{say("notes_none")}</p>}
        {notes.map((note) => (
          <Asked key={note.id} kind="note" source={source(note)} page={page_of(note)} texts={note.texts} />
        ))}
      </section>
      {(plans.length > 0 || notes.length > 0) && (
        <div class="workbook-tool">
          <p class="pg-actions">
            <button type="button" class="pg-button" onClick={print}>
              {say("print")}
            </button>
          </p>
          <Copy document={document} say={say} text={text_of_all(desk, { plans, notes, left })} />
        </div>
      )}
    </>
  );
}

/**
 * Beside a plan, a week after it was written: what became of it.
 * @param {{desk: Desk, id: string}} props
 */
function DidItWork({ desk: { plans, say }, id }) {
  /** @type {Plans} */
  const all = plans.state;
  if (!is_asked(all[id], today())) return null;
  /** @param {Came} came */
  const choose = (came) => plans.set({ ...all, [id]: { day: all[id]?.day ?? today(), came } });
  return (
    <fieldset class="workbook-came">
      <legend>{say("came")}</legend>
      {CAME.map((came) => (
        <label key={came}>
          <input type="radio" name={`came-${id}`} checked={all[id]?.came === came} onChange={() => choose(came)} />
          <span>{say(`came_${came}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * What the learner wrote in one place, each with its question.
 * @param {{kind: string, source: Drawn, page?: string, texts: AskedWords[]}} props
 */
function Asked({ kind, source, page, texts }) {
  return (
    <div class={`workbook-${kind}`}>
      <h3>{source}</h3>
      {page && <p class="pg-small">{page}</p>}
      {texts.map(({ asked, text }) => (
        <>
          {asked && <p class="pg-small">{asked}</p>}
          <p class="workbook-words" translate={false}>
            {text}
          </p>
        </>
      ))}
    </div>
  );
}

/**
 * What comes next and what is open, the plan and the notes, as plain text.
 * @param {Desk} desk @param {{plans: Plan[], notes: Note[], left: Left[]}} found
 */
function text_of_all(desk, { plans, notes, left }) {
  const { say, strings } = desk;
  /** @param {{title: string, page: Page}} item */
  const from = ({ title, page }) => say("from", { title, page: name_of(page, strings) });
  const came_of = (/** @type {string} */ id) => {
    const { came } = /** @type {Plans} */ (desk.plans.state)[id] ?? {};
    return came ? say(`came_${came}`) : "";
  };
  /** @param {Plan} plan */
  const line = (plan) => {
    const parts = /** @type {const} */ (["what", "when", "who"])
      .map((part) => ({ label: say(part), text: plan[part] }))
      .concat({ label: say("came"), text: came_of(plan.id) })
      .filter(({ text }) => text)
      .map((values) => say("line", values));
    return plan.asked ? [from(plan), ...with_questions(plan.asked)].join("\n") : parts.join("\n");
  };
  /** @param {AskedWords[]} texts */
  const with_questions = (texts) => texts.flatMap(({ asked, text }) => [asked, text]).filter(Boolean);
  const next = next_on(desk);
  return as_text([
    { heading: say("plan"), lines: plans.map(line) },
    { heading: say("notes"), lines: notes.map((note) => [from(note), ...with_questions(note.texts)].join("\n")) },
    { heading: say("next"), lines: next ? [next.title] : [] },
    { heading: say("left"), lines: left.map(from) },
  ]);
}

/**
 * Copies a text; where the browser refuses, the text stands there to be copied by hand.
 * @param {{document: Document, say: Desk["say"], text: string}} props
 */
function Copy({ document, say, text }) {
  const [told, tell] = useState("");
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const copy = async () => {
    const is_copied = await copied(document, text);
    tell(is_copied ? "copied" : "copy_by_hand");
    announce(document, say(is_copied ? "copied" : "copy_by_hand"));
    if (!is_copied) setTimeout(() => field.current?.select());
  };
  return (
    <>
      <p class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick={copy}>
          {say("copy")}
        </button>
      </p>
      {told && <p>{say(told)}</p>}
      {told === "copy_by_hand" && (
        <textarea class="pg-field" ref={field} readOnly rows={8} aria-label={say("copy_by_hand")} value={text} />
      )}
    </>
  );
}

/**
 * What brings a learner back: the offer on the first page, and for a device that others use a card and two days.
 * @param {{desk: Desk, face: HTMLElement}} props
 */
function ComingBack({ desk, face }) {
  const { document, known, off, say, store, strings } = desk;
  const [told, tell] = useState("");
  const days = AFTER.map((count) => later(today(), count));
  /** @param {string} key */
  const back = (key) => words(strings, key);
  const print = () => {
    face.classList.add("is-card");
    document.defaultView?.print();
    face.classList.remove("is-card");
  };
  const save = () => {
    download(document, CALENDAR_FILE, calendar(days, back("page_back_event"), new Date()), "text/calendar");
    const saved = say("dates_saved", { name: CALENDAR_FILE });
    tell(saved);
    announce(document, saved);
  };
  const turn = () => {
    off.set(off.state ? null : "off");
    tell("");
    announce(document, say(off.state ? "not_asked" : "asked"));
  };
  const weak = weak_of([...known.values()], results_of(store.entries())).slice(0, 3);
  // A card lies open somewhere: it says the guide and the chapter, and no title that others could read.
  const chapters = new Set(
    weak.flatMap(({ guide, page: { number } }) => {
      return guide && number ? words(strings, "page_chapter_of", { guide, number }) : [];
    }),
  );
  return (
    <>
      <section class="workbook-tool" id="come-back">
        <h2>{say("back")}</h2>
        <p>{say("back_what")}</p>
        <p>
          {say(off.state ? "not_asked" : "asked")}{" "}
          <button type="button" class="pg-link" onClick={turn}>
            {say(off.state ? "ask_on" : "ask_off")}
          </button>
        </p>
        <p>{say("back_shared")}</p>
        <p class="pg-actions">
          <button type="button" class="pg-button" onClick={print}>
            {say("card")}
          </button>
          <button type="button" class="pg-button pg-quiet" onClick={save}>
            {say("dates")}
          </button>
        </p>
        {told && <p>{told}</p>}
      </section>
      <section class="workbook-card" aria-label={back("page_back_event")}>
        <h2>{back("page_back_event")}</h2>
        <p>{back("page_back_card_days")}</p>
        <ul class="pg-boxes">
          {days.map((day) => (
            <li key={day}>{written(day, strings.language)}</li>
          ))}
        </ul>
        {chapters.size > 0 && <p>{back("page_back_card_which")}</p>}
        <ul>
          {[...chapters].map((chapter) => (
            <li key={chapter}>{chapter}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
