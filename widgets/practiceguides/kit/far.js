import { useEffect, useState } from "./draw.jsx";

/**
 * A part of a view that is seldom seen, and comes when it is asked for: on a page it is a script of its own.
 *
 * @template T
 * @param {unknown} asked something true once it is needed, now or soon; where it could not be had, another such value
 *   asks anew
 * @param {() => Promise<T>} load
 * @returns {{part: T | null, failed: boolean}} `failed`: it could not be had, for want of a connection for instance
 */
export function useFar(asked, load) {
  const [found, set_found] = useState({ part: /** @type {T | null} */ (null), failed: false });
  useEffect(() => {
    if (!asked || found.part) return;
    set_found({ part: null, failed: false });
    load().then(
      (part) => set_found({ part, failed: false }),
      () => set_found({ part: null, failed: true }),
    );
  }, [asked]);
  return found;
}
