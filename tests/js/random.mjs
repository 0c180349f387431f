// Random values from a seed, so that a failing run can be repeated.

/** @param {number} seed */
export function dice(seed) {
  const next = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];

  /** Any JSON value, with a liking for the words that a state is made of. */
  const value = (words, depth = 3) => {
    const kind = depth ? pick(["word", "plain", "list", "record", "record"]) : pick(["word", "plain"]);
    if (kind === "word") return pick(words);
    if (kind === "plain") return pick([null, true, false, 0, 1, 2, -1, 1.5, "", "x", "__proto__"]);
    const count = Math.floor(next() * 4);
    if (kind === "list") return Array.from({ length: count }, () => value(words, depth - 1));
    return Object.fromEntries(Array.from({ length: count }, () => [pick(words), value(words, depth - 1)]));
  };
  return { pick, value };
}
