/** The script of a page with examples to copy: chapter.js, which ran before, draws with it once the page is there. */
import { offer_copies } from "./copy.js";

/** @type {any} */ (window).practiceguides.own = offer_copies;
