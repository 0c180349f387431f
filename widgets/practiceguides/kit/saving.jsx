/** @import {Lost, Saving, Strings} from "./types.js" */
import { words } from "./words.js";

/**
 * Where what the learner did is kept, in words, and the control to change it.
 * A note says so openly; for answers it is one line that unfolds, unless something is wrong.
 * @param {{saving: Saving | null, strings: Strings}} props
 */
export function SavingLine({ saving, strings }) {
  if (!saving) return null;
  const { note, kept, trouble, keep, stop } = saving;
  const what = note ? "note" : "answers";
  const control = trouble !== "blocked" && (
    <button type="button" class="pg-link" onClick={kept ? stop : keep}>
      {words(strings, `saving_${kept ? "stop" : "keep"}_${what}`)}
    </button>
  );
  if (note || trouble) {
    const state = trouble ?? (kept ? "kept" : "tab");
    return (
      <p class="pg-saving">
        <span>{words(strings, `saving_${state}_${trouble ? "any" : what}`)}</span> {control}
      </p>
    );
  }
  return (
    <details class="pg-saving">
      <summary>{words(strings, `saving_title_${kept ? "kept" : "tab"}`)}</summary>
      <p>{words(strings, `saving_${kept ? "kept" : "tab"}_answers`)}</p>
      {control}
    </details>
  );
}

/**
 * An earlier answer that no longer fits the item: kept as text until the learner deletes it.
 * @param {{lost: Lost | null, strings: Strings}} props
 */
export function LostNotice({ lost, strings }) {
  if (!lost) return null;
  return (
    <div class="pg-notice">
      <p>{words(strings, "lost")}</p>
      <details>
        <summary>{words(strings, "lost_show")}</summary>
        <pre>{lost.text}</pre>
      </details>
      <button type="button" class="pg-link" onClick={lost.forget}>
        {words(strings, "lost_delete")}
      </button>
    </div>
  );
}
