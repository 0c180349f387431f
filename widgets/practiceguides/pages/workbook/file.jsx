/**
 * The learner's file: taken along, brought back, and whatever else the browser is handed as a file.
 *
 * @import {Desk} from "./workbook.jsx"
 */
import { announce } from "../../kit/announce.js";
import { today } from "../../kit/day.js";
import { useState } from "../../kit/draw.jsx";
import { adopt } from "../../records/adopt.js";
import { compare, count_not_scored, file_name, MOST_BYTES, read_file, write_file } from "../../records/file.js";
import { PROGRESS } from "../../records/progress.js";
import { claimed_progress } from "./gather.js";

/** @param {{desk: Desk}} props */
export function TakeAlong({ desk }) {
  const { document, say, store } = desk;
  const [with_words, include] = useState(false);
  const [told, tell] = useState("");
  const not_scored = count_not_scored(store.entries());
  const save = () => {
    const day = today();
    const [progress, place, plans] = [desk.progress.state, desk.place.state, desk.plans.state];
    const all = { book: desk.book, day, entries: store.entries(), progress, place, plans, words: with_words };
    const name = file_name(day);
    download(document, name, write_file(all, desk.types, desk.known), "application/json");
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
export function BringBack({ desk, done }) {
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
function take_in({ book, index, known, place, plans, progress, say, store, types }, text) {
  const read = read_file(text, book);
  if ("fault" in read) return say(`fault_${read.fault}`);
  const { kept } = read;
  const found = compare(kept.items, store.entries(), types, known);
  const refused = store.trouble ?? adopt(store, found.add);
  if (refused) return say(`import_${refused}`);
  progress.set(PROGRESS.merge(progress.state, claimed_progress(index, kept)));
  const came = Object.entries(plans.logic.restore(kept.plans).state).filter(([id]) => known.get(id)?.plan);
  plans.set(plans.logic.merge(plans.state, Object.fromEntries(came)));
  const last = place.logic.restore(kept.place).state;
  if (!place.state && index.some(({ pages }) => pages.some(({ name }) => name === last?.page))) place.set(last);
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
 * @param {string} type
 */
export function download(document, name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
