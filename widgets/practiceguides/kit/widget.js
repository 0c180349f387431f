/**
 * An item in a live notebook (anywidget). The trait `state` is the store; Python reads `result`.
 *
 * @import {Host, Lost} from "./types.js"
 * @typedef {object} Model
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(event: string, listener: () => void) => void} on
 * @property {(event: string, listener: () => void) => void} off
 */
import types from "practiceguides:types";
import { announce, create } from "./announce.js";
import { same } from "./data.js";
import { show_failure } from "./failed.jsx";
import { keep_keys } from "./keys.js";
import { mount } from "./mount.jsx";
import * as kit from "./shared.js";

/** @param {{model: Model, el: HTMLElement}} view @returns {Promise<() => void>} cleans up */
async function render({ model, el }) {
  await meet_type(model.get("type_script"));
  el.classList.add("pg-item", "is-live");
  keep_keys(el);
  const style = el.ownerDocument.createElement("style");
  style.textContent = model.get("type_style");
  const live = el.ownerDocument.createElement("div");
  create(el.ownerDocument);
  live.className = "pg-live";
  el.append(style, live);

  const show = () => {
    try {
      return draw(model, live);
    } catch (error) {
      return show_failure(live, { error, strings: model.get("strings"), for_author: true });
    }
  };
  let unmount = show();
  const redraw = () => {
    unmount();
    unmount = show();
  };
  const changes = ["change:spec", "change:strings", "change:source"];
  changes.forEach((event) => model.on(event, redraw));
  return () => {
    changes.forEach((event) => model.off(event, redraw));
    unmount();
    live.remove();
    style.remove();
  };
}

/**
 * Let the script of a type that another package brings do what it does on a page: it finds the kit of this widget in
 * `window.practiceguides`, and leaves the type there. The real `window` stays as it is, since each widget has a kit.
 * @param {string} script empty for a type of ours
 */
async function meet_type(script) {
  if (!script) return;
  const text = `export default (window) => {${script}\n}`;
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const module = await import(address);
  URL.revokeObjectURL(address);
  module.default({ practiceguides: { version: 2, kit, types } });
}

/** @param {Model} model @param {HTMLElement} live */
function draw(model, live) {
  const spec = model.get("spec");
  const type = types[spec.type];
  /** @type {Set<() => void>} */
  const watchers = new Set();
  const tell = () => watchers.forEach((watcher) => watcher());

  /** @type {unknown} */
  let state;
  /** @type {Lost | null} */
  let lost = null;
  const forget = () => {
    lost = null;
    tell();
  };

  /** @param {unknown} next */
  const write = (next) => {
    state = next;
    model.set("state", state);
    model.set("result", type.mark(spec, state));
    model.save_changes();
    tell();
  };
  const adopt = () => {
    const raw = model.get("state");
    if (same(raw, state)) return;
    const untouched = raw === null || same(raw, {});
    const restored = type.restore(spec, untouched ? null : raw);
    if (restored.lost) lost = { text: JSON.stringify(raw, null, 2), forget };
    write(restored.state);
  };

  adopt();
  model.on("change:state", adopt);
  /** @type {Host<unknown>} */
  const host = {
    read: () => ({ state, lost, saving: null }),
    write,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    announce: (text) => announce(live.ownerDocument, text),
    source: model.get("source"),
    failed: () => {},
    for_author: true,
  };
  const unmount = mount(live, { type, spec, strings: model.get("strings"), host });
  return () => {
    model.off("change:state", adopt);
    unmount();
  };
}

export default { render };
