/**
 * The frame's side: it tells the page around it what it holds, and writes what that page sends.
 *
 * Only for files: where there is a server all pages have one storage, and a frame would lend it to strangers.
 *
 * @typedef {"session" | "local"} Name
 * @typedef {Record<string, string>} Values by key
 * @typedef {{name: Name, key: string, text: string | null}} Change `text` is null where the key is removed
 * @typedef {{name: Name, key: string, refused: boolean}} Answer
 * @typedef {{session: Values, local: Values}} Held
 * @typedef {{key: string | null, text: string | null}} Elsewhere what another tab changed; key is null where all is
 *   gone
 * @typedef {{held: Held} | {emptied: Name} | {answer: Answer} | {elsewhere: Elsewhere}} Told `emptied`: somebody did
 *   that outside, and no page of the book
 */

/** @param {Window} view */
export function serve(view) {
  const { parent } = view;
  if (parent === view || view.location.protocol !== "file:") return;
  /** @param {Told} told a file has no origin that could be named */
  const tell = (told) => parent.postMessage(told, "*");

  /** @type {Record<Name, Storage>} */
  let areas;
  try {
    areas = { session: view.sessionStorage, local: view.localStorage };
  } catch {
    return; // Storage is blocked.
  }
  /** How much each held when a page was heard last. @type {Record<Name, number>} */
  const before = { session: 0, local: 0 };
  const count = () => Object.assign(before, { session: areas.session.length, local: areas.local.length });
  count();
  view.addEventListener("message", ({ data, source }) => {
    if (source !== parent) return;
    for (const name of /** @type {Name[]} */ (["session", "local"])) {
      if (before[name] && !areas[name].length) tell({ emptied: name });
    }
    tell({ answer: { name: data.name, key: data.key, refused: !change(areas, data) } });
    count();
  });
  view.addEventListener("storage", ({ key, newValue, storageArea }) => {
    if (storageArea !== areas.local) return;
    count();
    tell({ elsewhere: { key, text: newValue } });
  });
  tell({ held: { session: { ...areas.session }, local: { ...areas.local } } });
}

/** @param {Record<Name, Storage>} areas @param {Change} change @returns {boolean} whether there was room */
function change(areas, { name, key, text }) {
  try {
    if (text === null) areas[name].removeItem(key);
    else areas[name].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
