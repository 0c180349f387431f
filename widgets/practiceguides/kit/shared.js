/**
 * The part of the kit that chapter.js holds for all types: their scripts find it in `window.practiceguides.kit`.
 * What only a few types use is not here; their own scripts hold it, and no other page carries it.
 */

export * from "./attempt.jsx";
export * from "./common.js";
export * from "./facts.jsx";
export * from "./far.js";
export * from "./field.jsx";
export * from "./finish.js";
export * from "./group.jsx";
export * from "./later.js";
export * from "./room_address.js";
export * from "./settled.jsx";
export * from "./signs.jsx";
export * from "./skip.jsx";
export * from "./tries.js";
