/** The script of both sides: of a page, which has page.js, and of the frame in it, which has not. */
import { serve } from "./serve.js";
import { share } from "./share.js";

const { practiceguides } = /** @type {any} */ (window);
if (practiceguides) share(document, practiceguides);
else serve(window);
