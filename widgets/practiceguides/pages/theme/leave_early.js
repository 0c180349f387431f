/**
 * "Leave now" from the first moment on: this stands inside the head of the page (policy.py). While the scripts beside
 * the page have not come, or what is kept, it does what leave.js does then, which takes the press before it.
 */
import { LEFT } from "../../records/store.js";
import { empty_tab, tab } from "../../records/tab.js";

const WITHIN = 1500; // milliseconds

/** @type {number[]} */
let shifts = [];
addEventListener(
  "keydown",
  ({ key, repeat, target, timeStamp }) => {
    if (repeat) return;
    shifts = key === "Shift" ? [...shifts, timeStamp].slice(-3) : [];
    const leave = /** @type {HTMLElement | null} */ (document.querySelector(".pg-leave"));
    // It looks like a button.
    const is_pressed = key === " " && /** @type {Element} */ (target).closest?.(".pg-leave");
    if (is_pressed || shifts[2] - shifts[0] < WITHIN) leave?.click();
  },
  true,
);

addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest?.(".pg-leave"));
  if (!link) return;
  // Other books' notes too, and what lies below a lock: the store of a page reaches its own book only.
  empty_tab();
  tab.write(LEFT, "");
  if (event.defaultPrevented) return;
  event.preventDefault();
  document.documentElement.style.visibility = "hidden";
  document.title = link.dataset.title ?? "";
  location.replace((!navigator.onLine && link.dataset.near) || link.href);
});
