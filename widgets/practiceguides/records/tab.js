/** What this tab holds of the book, where no store is there to ask. */
import { Area } from "./store.js";

export const tab = new Area(() => window.sessionStorage);

/** The tab forgets all of it. */
export function empty_tab() {
  for (const key of tab.keys("practiceguides/")) tab.remove(key);
}
