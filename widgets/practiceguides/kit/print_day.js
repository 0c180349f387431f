/**
 * The day of printing, at the foot of each sheet: in a folder one sees which of two is the older.
 *
 * @param {Document} document
 */
export function tell_day(document) {
  const { documentElement: root } = document;
  addEventListener("beforeprint", () => {
    const { lang, dataset } = root;
    // A browser takes "en" for the United States, where the month comes first.
    const day = new Date().toLocaleDateString(lang === "en" ? "en-GB" : lang, { dateStyle: "long" });
    root.style.setProperty("--pg-day", JSON.stringify(` · ${dataset.printed?.replace("|", day) ?? day}`));
  });
}
