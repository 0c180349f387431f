import { tell_day } from "../../theme/print_day.js";

tell_day(document);

// The buttons that print. One of them prints page 1 alone; the browser's own menu prints what was printed last.
for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-print]"))) {
  button.hidden = false;
  button.addEventListener("click", () => {
    document.documentElement.dataset.print = button.dataset.print;
    print();
  });
}
