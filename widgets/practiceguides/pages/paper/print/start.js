/** What a printed form does on a screen: it is left as the book is, and its buttons print. */
import { empty_tab, tab } from "../../../records/tab.js";
import { prepare_leave } from "../../theme/leave.js";
import "./print.js";

// A form keeps nothing; the tab holds what was done in the book that led to it.
const is_left = prepare_leave(document, {
  storages: window,
  session: tab,
  end_session: empty_tab,
  close: () => {},
  written: (then) => then(),
});
is_left();
