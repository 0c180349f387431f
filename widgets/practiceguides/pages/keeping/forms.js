/** What asks for a passphrase, and for a new one: a script of its own, which is fetched when either is wanted. */
import { Card } from "./card.jsx";
import { SetUp } from "./set_up.jsx";

export default { Card, SetUp };
