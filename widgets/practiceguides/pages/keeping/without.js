/** @import {Store} from "../../records/store.js" */

/** This tab alone: what is locked is neither read nor written over, and can be deleted. @param {Store} store */
export function go_without(store) {
  const { sessionStorage, localStorage } = store.storages;
  const erased = `${store.prefix}~erased`;
  const methods = {
    getItem: () => null,
    /** @param {string} key @param {string} text */
    setItem(key, text) {
      if (key !== erased) throw new DOMException("", "QuotaExceededError");
      localStorage.setItem(key, text);
    },
    /** @param {string} key */
    removeItem(key) {
      delete hidden[key];
      localStorage.removeItem(key);
    },
  };
  const names = Object.keys(localStorage).filter((key) => key.startsWith(store.prefix));
  const hidden = Object.assign(Object.create(methods), Object.fromEntries(names.map((key) => [key, ""])));
  store.storages = { sessionStorage, localStorage: hidden };
}
