/**
 * The answer to a click comes first; what need not be seen with it follows, at the latest when the page is left.
 * @param {() => void} then
 */
export function after_paint(then) {
  const left = new AbortController();
  const once = () => {
    if (left.signal.aborted) return;
    left.abort();
    then();
  };
  addEventListener("pagehide", once, { signal: left.signal });
  requestAnimationFrame(() => setTimeout(once));
}
