/** @import {Lost, Saving, Strings} from "./types.js" */
import { words } from "./words.js";

/**
 * Where what the learner wrote or chose is kept, in words, and the control to change it: below each note, and below
 * other items only where something is wrong.
 * @param {{saving: Saving | null, strings: Strings}} props
 */
export function SavingLine({ saving, strings }) {
  if (!saving) return null;
  const { note, kept, trouble, keep, stop } = saving;
  if (!note && !trouble) return null;
  const state = trouble ?? (kept ? "kept" : "tab");
  const what = note ? "note" : "answers";
  return (
    <p class="pg-saving">
      <span>{words(strings, `saving_${state}_${trouble ? "any" : what}`)}</span>{" "}
      {trouble !== "blocked" && (
        <button type="button" class="pg-link" onClick={kept ? stop : keep}>
          {words(strings, `saving_${kept ? "stop" : "keep"}_${what}`)}
        </button>
      )}
    </p>
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
        <pre translate={false}>{lost.text}</pre>
      </details>
      <button type="button" class="pg-link" onClick={lost.forget}>
        {words(strings, "lost_delete")}
      </button>
    </div>
  );
}
