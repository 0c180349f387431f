/** @import {Fact} from "../../kit/types.js" */

/**
 * The facts that the page lists at its foot, by id: the items on it do not carry them once more.
 * @param {Document} document
 * @returns {Record<string, Fact>}
 */
export function listed_facts(document) {
  /** @type {Record<string, any>} */
  const facts = {};
  for (const finding of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pg-finding"))) {
    const { source, mark = "read" } = finding.dataset;
    const id = finding.closest("li")?.id.replace("fact-", "").toUpperCase();
    facts[id ?? ""] = { html: finding.innerHTML, source, mark };
  }
  return facts;
}
