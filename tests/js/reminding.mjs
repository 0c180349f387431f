/** What the reminder says to many texts, for the tests here and for those in Python. */
import { readFileSync } from "node:fs";
import { knowing, looks_like } from "../../widgets/practiceguides/pages/care/looks_like.js";

const PACKAGE = new URL("../../widgets/practiceguides/", import.meta.url);

/** The reminder's lists as the toolkit has them, in English or a draft. @param {string} language */
export function strings_of(language) {
  const [file, entry] =
    language === "en"
      ? ["pages/theme/strings/en.yaml", /^(page_care_\w+): (.+)$/gm]
      : [
          `translations/catalogues/${language}/interface.po`,
          /^msgctxt "interface\/(page_care_\w+)"\n.*\nmsgstr "(.+)"$/gm,
        ];
  const texts = readFileSync(new URL(file, PACKAGE), "utf8");
  return { language, ...Object.fromEntries([...texts.matchAll(entry)].map(([, key, text]) => [key, text])) };
}

/**
 * What each of these texts looks like once its field is left.
 * @param {string} language @param {string[] | null} names @param {string[]} texts
 */
export function reminded(language, names, texts) {
  const known = knowing(strings_of(language), names);
  return texts.map((text) => looks_like(`${text}\n`, known));
}
