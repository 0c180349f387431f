/** The script of the page with the pocket card: page.js, which ran before, draws with it once the page is there. */
import { offer_own_words } from "./fill.js";

/** @type {any} */ (window).practiceguides.own = offer_own_words;
