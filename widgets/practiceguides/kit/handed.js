/**
 * What a desk, one of several stories that meet the same person, handed on to the next. Pure.
 *
 * @import {KeptItem} from "./types.js"
 */
import { is_texts } from "./data.js";

/**
 * The flags with which a desk was finished last, as its results say; null where it was not finished.
 * @param {readonly KeptItem[]} kept @param {string | null} id of the desk @returns {string[] | null}
 */
export function kept_flags(kept, id) {
  const found = kept
    .filter((entry) => entry.id === id)
    .flatMap(({ results }) => results ?? [])
    .map(({ result }) => /** @type {{handed?: unknown}} */ (result).handed)
    .filter(is_texts);
  return found[found.length - 1] ?? null;
}
