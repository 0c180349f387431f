/** What a printed form does on a screen: it is left as the book is, and its buttons print. */
import { Area } from "../../../records/store.js";
import { prepare_leave } from "../../theme/leave.js";
import "./print.js";

/** A form keeps nothing; the tab holds what was done in the book that led to it. */
const session = new Area(() => window.sessionStorage);
const is_left = prepare_leave(document, {
  session,
  end_session: () => session.keys("practiceguides/").forEach((key) => session.remove(key)),
  close: () => {},
  written: (then) => then(),
});
is_left();
