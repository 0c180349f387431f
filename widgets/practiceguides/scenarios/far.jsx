/** What a page carries for those who play a story, and not for those who only read: it is fetched when one begins. */
import { looking_back } from "./debrief/together.jsx";
import { Debrief } from "./debrief.jsx";

/** @typedef {{Debrief: typeof Debrief, looking_back: typeof looking_back}} Far */

export default { Debrief, looking_back };
