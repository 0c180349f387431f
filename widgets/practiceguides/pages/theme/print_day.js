/**
 * The day of printing, at the foot of each sheet: in a folder one sees which of two is the older.
 *
 * @param {Document} document
 */
export function tell_day({ documentElement: page }) {
  addEventListener("beforeprint", () => {
    // A browser takes "en" for the United States, where the month comes first.
    const language = page.lang === "en" ? "en-GB" : page.lang;
    const day = new Date().toLocaleDateString(language, { dateStyle: "long" });
    const told = /** @type {string} */ (page.dataset.printed).replace("|", day);
    page.style.setProperty("--pg-day", told);
  });
}
