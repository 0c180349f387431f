/** The script of a page with desks: page.js, which ran before, draws with it once the page is there. */
import { show_desks } from "./show.js";

/** @type {any} */ (window).practiceguides.own = show_desks;
