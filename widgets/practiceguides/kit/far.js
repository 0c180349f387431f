import { useEffect, useState } from "./draw.jsx";

/**
 * A part of a view that is seldom seen, and comes when it is asked for: on a page it is a script of its own.
 *
 * @template T
 * @param {boolean} asked whether it is needed, now or soon
 * @param {() => Promise<T>} load
 * @returns {{part: T | null, failed: boolean}} `failed`: it could not be had, for want of a connection for instance
 */
export function useFar(asked, load) {
  const [found, set_found] = useState({ part: /** @type {T | null} */ (null), failed: false });
  useEffect(() => {
    if (!asked || found.part) return;
    load().then(
      (part) => set_found({ part, failed: false }),
      () => set_found({ part: null, failed: true }),
    );
  }, [asked]);
  return found;
}
