/**
 * The part of the kit that every page holds, with items or without: what draws, and what says words.
 */

export { options } from "preact";
export { Fragment, jsx, jsxs } from "preact/jsx-runtime";
export * from "./announce.js";
export * from "./data.js";
export * from "./draw.jsx";
export * from "./focus.js";
export * from "./words.js";
