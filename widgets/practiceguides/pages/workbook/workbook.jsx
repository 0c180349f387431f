/**
 * "My workbook": what the learner did and wrote in the whole book, to read, print, take along, and delete.
 * It is drawn only on the page whose text asks for it.
 *
 * @import {Slot, Store} from "../../records/store.js"
 * @import {Drawn, Strings} from "../../kit/types.js"
 * @import {Types} from "../../records/file.js"
 * @import {Count, Known, Note, Page, Part, Plan} from "./gather.js"
 * @import {Place} from "../../records/place.js"
 * @typedef {{document: Document, book: string, strings: Strings, store: Store, types: Types}} Given
 * @typedef {Given & {
 *   index: Part[],
 *   known: Known,
 *   progress: Slot,
 *   place: Slot,
 *   say: (key: string, values?: any) => string,
 * }} Desk
 */
import { announce } from "../../kit/announce.js";
import { today } from "../../kit/day.js";
import { render, useState } from "../../kit/draw.jsx";
import { words } from "../../kit/words.js";
import { compare, count_not_scored, file_name, MOST_BYTES, read_file, write_file } from "../../records/file.js";
import { open_place } from "../../records/place.js";
import { PROGRESS } from "../../records/progress.js";
import { Keeping } from "../theme/answers.jsx";
import { claimed_progress, count, guides_of, items_of, writings } from "./gather.js";

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
    say: (key, values) => words(strings, `page_workbook_${key}`, values),
  };
  const face = document.createElement("div");
  element.textContent = "";
  element.append(face);

  const show = () => {
    const entries = store.entries();
    const { plans, notes } = writings(desk.known, entries, types, strings);
    const Link = alone ? Plain : Anchor;
    render(
      <>
        <Begin desk={desk} Link={Link} begun={entries.length > 0} />
        <Writings desk={desk} plans={plans} notes={notes} Link={Link} />
        <Progress desk={desk} Link={Link} />
        {entries.length > 0 && <TakeAlong desk={desk} />}
        <BringBack desk={desk} done={show} />
        <section class="workbook-tool">
          <h2>{desk.say("where")}</h2>
          <Keeping id="workbook-sure" {...{ document, strings, store, slot: desk.progress }} />
        </section>
      </>,
      face,
    );
  };
  show();
  [desk.progress, desk.place].forEach((slot) => slot.watch(show));
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
 * Where to go on; or, where nothing was done yet, where to begin.
 * @param {{desk: Desk, Link: Linked, begun: boolean}} props
 */
function Begin({ desk: { index, known, place, say, strings }, Link, begun }) {
  const last = known.get(/** @type {Place} */ (place.state)?.item ?? "");
  if (last) {
    return (
      <section class="workbook-begin">
        <h2>{say("resume")}</h2>
        <p>
          <Link to={`${last.page.href}#item-${last.id}`}>{last.title}</Link>
        </p>
        <p class="pg-small">{name_of(last.page, strings)}</p>
      </section>
    );
  }
  if (begun) return null;
  const [first] = guides_of(index).flatMap(({ pages }) => pages);
  return (
    <div class="workbook-begin">
      <p>{say("nothing")}</p>
      {first && (
        <p>
          <Link to={first.href}>{name_of(first, strings)}</Link>
        </p>
      )}
    </div>
  );
}

/** Guide by guide; that in which the learner was last is open. @param {{desk: Desk, Link: Linked}} props */
function Progress({ desk: { index, known, place, progress, say, strings }, Link }) {
  const pages = progress.state;
  const last = known.get(/** @type {Place} */ (place.state)?.item ?? "")?.page;
  return (
    <section class="workbook-progress">
      <h2>{say("progress")}</h2>
      {guides_of(index).map((guide) => (
        <details key={guide.caption} open={guide.pages.some((page) => page === last)}>
          <summary>
            <h3>{guide.caption}</h3>
            <Sum sum={count(guide.pages, pages)} say={say} />
          </summary>
          <ul>
            {guide.pages.map((page) => {
              const sum = count([page], pages);
              const is_done = page.name in pages && sum.done === sum.total;
              const told = sum.total ? say("of", sum) : say(is_done ? "opened" : "unopened");
              return (
                <li key={page.name}>
                  <Link to={page.href}>{name_of(page, strings)}</Link>
                  <span class="pg-small">
                    {is_done && <span aria-hidden="true">✓ </span>}
                    {told}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** @param {{sum: Count, say: Desk["say"]}} props */
function Sum({ sum, say }) {
  if (!sum.total) return null;
  return (
    <>
      <span class="pg-small">{say("of", sum)}</span>
      <span class="workbook-line" aria-hidden="true">
        {[sum.done, sum.skipped].map((part, place) => (
          <i key={place} style={{ inlineSize: `${(100 * part) / sum.total}%` }}></i>
        ))}
      </span>
    </>
  );
}

/**
 * The plan and the notes: the part that is printed.
 * @param {{desk: Desk, plans: Plan[], notes: Note[], Link: Linked}} props
 */
function Writings({ desk: { document, say, strings }, plans, notes, Link }) {
  const print = () => document.defaultView?.print();
  /** @param {Plan | Note} item */
  const source = (item) => <Link to={`${item.page.href}#item-${item.id}`}>{item.title}</Link>;
  return (
    <>
      <section class={plans.length ? "" : "workbook-empty"}>
        <h2>{say("plan")}</h2>
        {plans.length ? (
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
              {plans.map((plan) => (
                <tr key={plan.id + plan.what}>
                  <td>
                    <span class="workbook-words">{plan.what}</span> <span class="pg-small">{source(plan)}</span>
                  </td>
                  <td class="workbook-words">{plan.when}</td>
                  <td class="workbook-words">{plan.who}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p>{say("plan_none")}</p>
        )}
      </section>
      <section class={notes.length ? "" : "workbook-empty"}>
        <h2>{say("notes")}</h2>
        {!notes.length && <p>{say("notes_none")}</p>}
        {notes.map((note) => (
          <div key={note.id} class="workbook-note">
            <h3>{source(note)}</h3>
            <p class="pg-small">{name_of(note.page, strings)}</p>
            {note.texts.map((text) => (
              <p key={text} class="workbook-words">
                {text}
              </p>
            ))}
          </div>
        ))}
      </section>
      {(plans.length > 0 || notes.length > 0) && (
        <p class="workbook-tool">
          <button type="button" class="pg-button" onClick={print}>
            {say("print")}
          </button>
        </p>
      )}
    </>
  );
}

/** @param {{desk: Desk}} props */
function TakeAlong({ desk }) {
  const { document, say, store } = desk;
  const [with_words, include] = useState(false);
  const [told, tell] = useState("");
  const not_scored = count_not_scored(store.entries());
  const save = () => {
    const day = today();
    const [progress, place] = [desk.progress.state, desk.place.state];
    const all = { book: desk.book, day, entries: store.entries(), progress, place, words: with_words };
    const name = file_name(day);
    download(document, name, write_file(all, desk.types, desk.known));
    tell(say("saved", { name }));
    announce(document, say("saved", { name }));
  };
  return (
    <section class="workbook-tool">
      <h2>{say("export")}</h2>
      <p>{say("export_what")}</p>
      {not_scored > 0 && <p>{say("not_scored", { n: not_scored })}</p>}
      <label class="pg-option">
        <input
          type="checkbox"
          checked={with_words}
          aria-describedby="workbook-care"
          onChange={(event) => include(event.currentTarget.checked)}
        />
        <span>{say("include")}</span>
      </label>
      <p id="workbook-care" class="pg-small">
        {say("include_care")}
      </p>
      <button type="button" class="pg-button" onClick={save}>
        {say("save")}
      </button>
      {told && <p>{told}</p>}
    </section>
  );
}

/** @param {{desk: Desk, done: () => void}} props */
function BringBack({ desk, done }) {
  const { document, say } = desk;
  const [told, tell] = useState("");
  /** @param {HTMLInputElement} input */
  const choose = async (input) => {
    const file = input.files?.[0];
    if (!file) return;
    const result = file.size > MOST_BYTES ? say("fault_large") : take_in(desk, await text_of(file));
    input.value = ""; // So that the same file can be chosen once more.
    done();
    tell(result);
    announce(document, result);
  };
  return (
    <section class="workbook-tool">
      <h2>{say("import")}</h2>
      <p>{say("import_what")}</p>
      <label for="workbook-file">{say("file")}</label>
      <input
        id="workbook-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => choose(event.currentTarget)}
      />
      {told && <p class="pg-notice">{told}</p>}
    </section>
  );
}

/** @param {Desk} desk @param {string} text @returns {string} what happened, in words */
function take_in({ book, index, known, place, progress, say, store, types }, text) {
  const read = read_file(text, book);
  if ("fault" in read) return say(`fault_${read.fault}`);
  const { kept } = read;
  const found = compare(kept.items, store.entries(), types, known);
  const refused = store.trouble ?? store.adopt(found.add);
  if (refused) return say(`import_${refused}`);
  progress.set(PROGRESS.merge(progress.state, claimed_progress(index, kept)));
  const last = place.logic.restore(kept.place).state;
  if (!place.state && known.has(last?.item)) place.set(last);
  if (!found.add.length) return say("import_nothing");
  const told = [say("import_done", found)];
  if (found.beside) told.push(say("import_beside"));
  if (found.strange) told.push(say("import_strange", found));
  const n = count_not_scored(found.add);
  if (n) told.push(say("not_scored", { n }));
  return told.join(" ");
}

/** @param {File} file @returns {Promise<string>} empty for one that cannot be read */
function text_of(file) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.readAsText(file);
  });
}

/**
 * A file is made here and handed to the browser: nothing is asked for.
 * @param {Document} document
 * @param {string} name
 * @param {string} text
 */
function download(document, name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
