/** The script of the search page: it opens the index, which ran before, and draws once the page is there. */
import { render } from "../../kit/draw.jsx";
import { open_index } from "./find.js";
import { SearchForm } from "./form.jsx";

const { search_index } = /** @type {any} */ (window).practiceguides;
const opened = open_index(search_index);

document.addEventListener("DOMContentLoaded", () => {
  const { strings } = JSON.parse(document.getElementById("pg-page")?.textContent ?? "{}");
  const place = document.getElementById("pg-search");
  if (place) render(<SearchForm opened={opened} strings={strings} />, place); // Else the page was left.
});
