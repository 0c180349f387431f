// @ts-check
/** @import {Host, Item, Strings, Type} from "./types.js" */
import { Component } from "preact";
import { same } from "./data.js";
import { html, Html, render, useLayoutEffect, useRef, useState } from "./draw.js";
import { LostNotice, SavingLine } from "./saving.js";
import { words } from "./words.js";

/**
 * Draw an item into an element.
 * @param {Element} element
 * @param {{type: Type, spec: Item, strings: Strings, host: Host}} item
 * @returns {() => void} cleans up
 */
export function mount(element, item) {
  render(html`<${Guard} ...${item}><${Sheet} ...${item} /><//>`, element);
  return () => render(null, element);
}

/**
 * What every item has around its view: what it asks for, how long, its title; and below, where
 * it is kept.
 * @param {{type: Type, spec: Item, strings: Strings, host: Host}} props
 */
function Sheet({ type: { View, empty }, spec, strings, host }) {
  // The same item may stand in a document twice, as in a notebook: ids and radio groups must differ.
  const [uid] = useState(() => `${spec.id}-${Math.random().toString(36).slice(2, 8)}`);
  const [, redraw] = useState({});
  useLayoutEffect(() => host.watch(() => redraw({})), [host]);
  const { state, saving, lost, life } = host.read();
  return html`
    <${Head} icon=${View.icon} spec=${spec} strings=${strings} />
    <${LostNotice} lost=${lost} strings=${strings} />
    <${Gate} key=${life} spec=${spec} strings=${strings} begun=${!same(state, empty(spec))}>
      <${View} uid=${uid} spec=${spec} strings=${strings} state=${state} set_state=${host.write}
        host=${{ announce: host.announce, saving }} />
      <${SavingLine} saving=${saving} strings=${strings} />
    <//>
    ${host.source && html`<p class="pg-source">${words(strings, "source", { path: host.source })}</p>`}
  `;
}

/**
 * What is coming, for a learner who wants to know before; a heavy item opens on request only.
 * @param {{spec: Item, strings: Strings, begun: boolean, children: any}} props
 */
function Gate({ spec, strings, begun, children }) {
  const [[told, opened], set] = useState([!begun && spec.note, begun || spec.intensity !== "heavy"]);
  const inside = useRef(/** @type {HTMLElement | null} */ (null));
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current) inside.current?.focus();
  }, [opened]);
  const enter = () => {
    asked.current = true;
    set([told, true]);
  };
  return html`
    ${told && html`<div class="pg-notice">
      <p class="pg-label">${words(strings, "note_title")}</p>
      <${Html} of=${told} />
    </div>`}
    ${opened
      ? html`<div tabindex="-1" ref=${inside}>${children}</div>`
      : html`<p class="pg-actions"><button type="button" class="pg-button" onClick=${enter}>${words(strings, "note_open")}</button></p>`}
  `;
}

/** @param {{icon: string, spec: Item, strings: Strings}} props */
function Head({ icon, spec, strings }) {
  return html`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${icon} /></svg>
      ${words(strings, `kind_${spec.type}`)}
      <span>${words(strings, "minutes", { n: spec.minutes })}</span>
    </p>
    <h3 class="pg-title">${spec.title}</h3>
  </header>`;
}

/** An item that fails says so in a plain sentence; the others go on, and the console stays silent. */
class Guard extends Component {
  // No class field: for older browsers one would bring a helper of its own into every page.
  constructor(/** @type {any} */ props) {
    super(props);
    this.state = { failed: false };
  }

  componentDidCatch() {
    this.setState({ failed: true });
    /** @type {any} */ (this.props).host.failed();
  }

  render() {
    const { strings, children } = /** @type {any} */ (this.props);
    if (!this.state.failed) return children;
    return html`<p class="pg-notice">${words(strings, "failed")}</p>`;
  }
}
