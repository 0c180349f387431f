import { useLayoutEffect, useRef } from "./draw.jsx";

/** From the largest: parts of the size that the element would have of itself, which is the smallest. */
const SIZES = [1.4, 1.3, 1.2, 1.1, 1];
/** Beside notes a long text is set smaller. */
const BESIDE = [0.9, 0.8];

/** Scroll on in what does not fit; false: it is at its end. @param {HTMLElement | null} element */
export function scrolls_on(element) {
  if (!element) return false;
  const from = element.scrollTop;
  element.scrollTop += 0.8 * element.clientHeight;
  // The last few pixels are the space below the text.
  return element.scrollTop > from + 9;
}

/**
 * Short texts grow as far as they have the space, so that the last row reads them with ease.
 * @returns {import("preact").RefObject<HTMLDivElement | null>} for the element whose text grows;
 *   it must not grow with it
 */
export function useFitted() {
  const element = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    const fit = () => {
      const { current } = element;
      if (!current) return;
      const sizes = current.classList.contains("is-noted") ? [...SIZES, ...BESIDE] : SIZES;
      sizes.some((size) => {
        current.style.fontSize = `${size}em`;
        return current.scrollHeight <= current.clientHeight && current.scrollWidth <= current.clientWidth;
      });
    };
    // It fits once it is watched, and again when what stands below it opens, or the window changes.
    const watch = new ResizeObserver(fit);
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  });
  return element;
}
