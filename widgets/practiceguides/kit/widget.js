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
import { announce } from "./announce.js";
import { same } from "./data.js";
import { show_failure } from "./failed.jsx";
import { mount } from "./mount.jsx";

/** @param {{model: Model, el: HTMLElement}} view @returns {() => void} cleans up */
function render({ model, el }) {
  el.classList.add("pg-item", "is-live");
  const live = el.ownerDocument.createElement("div");
  live.className = "pg-live";
  el.append(live);

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
  };
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
