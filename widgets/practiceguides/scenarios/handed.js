/**
 * What one desk hands on to the next: flags, and the paper that they make. Pure.
 *
 * @import {Choice, Condition, Passage, Position, Scenario} from "./types.js"
 */
import { holds } from "./step.js";

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
