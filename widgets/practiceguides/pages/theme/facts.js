/** @import {Fact} from "../../kit/types.js" */

/**
 * The facts that the page lists at its foot, by id: the items on it do not carry them once more, and name their
 * sources as the list does.
 * @param {Document} document
 * @returns {Record<string, Fact>}
 */
export function listed_facts(document) {
  /** @type {Record<string, any>} */
  const facts = {};
  for (const finding of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-finding"))) {
    const { source, mark = "read" } = finding.dataset;
    const id = finding.closest("li")?.id.replace("fact-", "").toUpperCase();
    const line = /** @type {Element} */ (finding.parentElement).innerHTML;
    facts[id ?? ""] = { html: finding.innerHTML, source, mark, cited: line.slice(finding.outerHTML.length).trim() };
  }
  return facts;
}
