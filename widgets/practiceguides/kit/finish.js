/**
 * Tell whoever listens around the item that something is finished.
 * @param {EventTarget} element @param {string} id @param {unknown} result
 */
export function finish(element, id, result) {
  const event = new CustomEvent("practiceguides:finished", { bubbles: true, detail: { id, result } });
  element.dispatchEvent(event);
}
