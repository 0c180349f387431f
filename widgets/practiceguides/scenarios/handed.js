/**
 * What one desk hands on to the next: flags, and the paper that they make. Pure.
 *
 * @import {Entry} from "../records/store.js"
 * @import {Choice, Condition, Passage, Position, Scenario} from "./types.js"
 */
import { is_texts } from "../kit/data.js";
import { holds } from "./step.js";

/**
 * The flags with which somebody finished a desk last, as it is kept on their device; null where they did not.
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

/** @param {Condition | null} condition @param {string[]} flags those that were handed on */
function comes(condition, flags) {
  return holds(condition, { scene: "", flags, meters: {}, used: [] });
}

/**
 * What can arrive, with the paper first that was handed on.
 * @param {Choice[]} papers @param {string[] | null} flags
 * @returns {(Choice & {is_given: boolean})[]}
 */
export function in_order(papers, flags) {
  const marked = papers.map((paper) => ({ ...paper, is_given: flags !== null && comes(paper.arrives, flags) }));
  return [...marked.filter(({ is_given }) => is_given), ...marked.filter(({ is_given }) => !is_given)];
}

/**
 * What is handed on from an ending, in words, and which paper of the next desk that is; none where no page shows a next
 * desk.
 * @param {Scenario} spec @param {Position} position
 * @returns {{told: string[], place: number, paper: Passage | undefined}} `place`: by which it has its letter
 */
export function handing_on({ hands_on, next_desk }, { flags }) {
  const told = Object.keys(hands_on).flatMap((flag) => (flags.includes(flag) ? [hands_on[flag]] : []));
  const papers = next_desk?.papers ?? [];
  const place = papers.findIndex((paper) => comes(paper.if, flags));
  return { told, place, paper: papers[place] };
}
