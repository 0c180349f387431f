/**
 * One text of what two windows hold in the same field: no words are lost, none stands twice.
 * @param {string} mine @param {string} theirs @param {string} [between]
 */
export function both(mine, theirs, between = "\n\n") {
  if (holds(mine, theirs, between)) return mine;
  if (holds(theirs, mine, between)) return theirs;
  return mine + between + theirs;
}

/**
 * Whether `text` goes on from `other`, or took it up before.
 * @param {string} text
 * @param {string} other
 * @param {string} between
 */
function holds(text, other, between) {
  return text.startsWith(other) || text.endsWith(between + other) || text.includes(between + other + between);
}
