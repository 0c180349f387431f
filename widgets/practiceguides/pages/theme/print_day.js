/**
 * The day of printing, at the foot of each sheet: in a folder one sees which of two is the older.
 *
 * @param {Document} document
 */
export function tell_day({ documentElement: { dataset, lang, style } }) {
  // A browser takes "en" for the United States, where the month comes first.
  const language = lang === "en" ? "en-GB" : lang;
  addEventListener("beforeprint", () => {
    const day = new Date().toLocaleDateString(language, { dateStyle: "long" });
    style.setProperty("--pg-day", /** @type {string} */ (dataset.printed).replace("|", day));
  });
}
