/** The day of printing, at the foot of each sheet: in a folder one sees which of two is the older. */
import { today, written } from "./day.js";

/** @param {Document} document */
export function tell_day(document) {
  const { documentElement: root } = document;
  addEventListener("beforeprint", () => {
    root.style.setProperty("--pg-day", JSON.stringify(` · ${written(today(), root.lang)}`));
  });
}
