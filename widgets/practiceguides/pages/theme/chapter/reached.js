/** So many milliseconds something stays in sight before it counts as reached: who scrolls by has read nothing. */
const STAYS = 1000;

/** @param {Element | null} element @param {() => void} then each time that it was reached */
export function when_reached(element, then) {
  if (!element) return;
  let timer = 0;
  new IntersectionObserver((seen) => {
    clearTimeout(timer);
    if (seen.pop()?.isIntersecting) timer = setTimeout(then, STAYS);
  }).observe(element);
}
