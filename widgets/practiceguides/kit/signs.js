/** The sign beside the words of a verdict; never the only carrier of meaning. @type {Record<string, string>} */
export const SIGNS = { right: "✓", partly: "◐", wrong: "○", open: "–" };
