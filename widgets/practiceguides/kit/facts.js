// @ts-check
/** @import {Fact, Strings} from "./types.js" */
import { Html, html } from "./draw.js";
import { words } from "./words.js";

/**
 * "Why we say this": each fact in words, its source, and whether it still has to be checked.
 * @param {{ids: string[], facts: Record<string, Fact>, strings: Strings}} props
 */
export function Facts({ ids, facts, strings }) {
  const known = ids.filter((id) => id in facts);
  if (!known.length) return null;
  return html`<details class="pg-facts">
    <summary>${words(strings, "facts")}</summary>
    <ul>
      ${known.map((id) => html`<li key=${id}>
        <${Html} of=${facts[id].html} />
        <p class="pg-source">
          ${words(strings, "fact_source", { source: facts[id].source, id })}
          ${facts[id].mark === "recalled" && html` <strong>${words(strings, "fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`;
}

/**
 * A part of feedback under its own name, or nothing.
 * @param {{title: string, of: string | null | undefined, class?: string, children?: unknown}} props
 */
export function Part({ title, of, class: name = "", children = null }) {
  if (!of) return null;
  return html`<div class=${`pg-said ${name}`}>
    <p class="pg-label">${title}</p>
    <${Html} of=${of} />
    ${children}
  </div>`;
}
