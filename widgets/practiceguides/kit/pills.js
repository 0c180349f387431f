/** So many letters at most have room in half the width of a phone. */
const HALF = 13;

/**
 * The class of a short list to pick from. On a phone one stands below the other if one is long: a scale has no steps
 * beside each other then.
 * @param {{text: string}[]} labels
 */
export const pills = (labels) => (labels.some(({ text }) => text.length > HALF) ? "pg-pills is-column" : "pg-pills");
