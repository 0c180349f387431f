// @ts-check
/** @import {Fact} from "../../kit/types.js" */

/**
 * The facts that the page lists at its foot, by id: the items on it do not carry them once more.
 * @param {Document} document
 * @returns {Record<string, Fact>}
 */
export function listed_facts(document) {
  /** @type {Record<string, Fact>} */
  const facts = {};
  for (const entry of document.querySelectorAll(".pg-rests-on li")) {
    const words = /** @type {HTMLElement} */ (entry.querySelector("p")?.cloneNode(true));
    const cited = /** @type {HTMLElement} */ (words.querySelector(".pg-cited"));
    const recalled = words.querySelector(".pg-recalled") !== null;
    while (cited.nextSibling) cited.nextSibling.remove();
    cited.remove();
    facts[entry.id.replace("fact-", "").toUpperCase()] = {
      html: words.innerHTML.trim(),
      source: cited.dataset.source ?? "",
      mark: recalled ? "recalled" : "read",
    };
  }
  return facts;
}
