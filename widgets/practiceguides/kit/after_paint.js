/** The answer to a click comes first; what need not be seen with it follows. @param {() => void} then */
export function after_paint(then) {
  requestAnimationFrame(() => setTimeout(then));
}
