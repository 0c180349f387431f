/**
 * The part of the kit that page.js holds for all types: their scripts find it in `window.practiceguides.kit`.
 * What only a few types use is not here; their own scripts hold it, and no other page carries it.
 */

export { Fragment, jsx, jsxs } from "preact/jsx-runtime";
export * from "./announce.js";
export * from "./attempt.jsx";
export * from "./data.js";
export * from "./draw.jsx";
export * from "./facts.jsx";
export * from "./far.js";
export * from "./field.jsx";
export * from "./finish.js";
export * from "./focus.js";
export * from "./fold.js";
export * from "./group.jsx";
export * from "./later.js";
export * from "./notes.js";
export * from "./settled.jsx";
export * from "./signs.jsx";
export * from "./skip.jsx";
export * from "./tries.js";
export * from "./words.js";
