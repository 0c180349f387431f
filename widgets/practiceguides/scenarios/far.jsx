/** What a page carries for those who play a story, and not for those who only read: it is fetched when one begins. */
import { Earlier } from "./debrief/earlier.jsx";
import { Debrief } from "./debrief.jsx";

export default { Debrief, Earlier };
