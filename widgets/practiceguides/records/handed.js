/**
 * What a desk, one of several scenarios that meet the same person, handed on to the next. Pure.
 *
 * @import {Entry} from "./store.js"
 */
import { is_texts } from "../kit/data.js";

/**
 * The flags with which a desk was finished last, as its results say; null where it was not finished.
 * @param {readonly Entry[]} entries @param {string | null} id of the desk @returns {string[] | null}
 */
export function kept_flags(entries, id) {
  const found = entries
    .filter((entry) => entry.id === id)
    .flatMap(({ results }) => results ?? [])
    .map(({ result }) => /** @type {{handed?: unknown}} */ (result).handed)
    .filter(is_texts);
  return found[found.length - 1] ?? null;
}
