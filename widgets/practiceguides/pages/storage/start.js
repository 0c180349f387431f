/** The script of both sides: of a page, whose own script ran before, and of the frame in it, which has none. */
import { serve } from "./serve.js";
import { share } from "./share.js";

const { practiceguides } = /** @type {any} */ (window);
if (practiceguides) share(document, practiceguides);
else serve(window);
