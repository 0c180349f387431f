/** @import {Drawn, Host, Item, Marked, Strings, Type} from "./types.js" */
import { Component } from "preact";
import { same } from "./data.js";
import { Html, render, useLayoutEffect, useState } from "./draw.jsx";
import { Failed } from "./failed.jsx";
import { useFocus } from "./focus.js";
import { LostNotice, SavingLine } from "./saving.jsx";
import { words } from "./words.js";

/**
 * @template Spec, State, Result
 * @typedef {{type: Type<Spec, State, Result>, spec: Spec, strings: Strings, host: Host<State>}} Mounted
 */

/**
 * Draw an item into an element.
 * @template {Item} Spec
 * @template State, Result
 * @param {Element} element
 * @param {Mounted<Spec, State, Result>} item
 * @returns {() => void} cleans up
 */
export function mount(element, item) {
  render(
    <Guard host={item.host} strings={item.strings}>
      <Sheet {...item} />
    </Guard>,
    element,
  );
  return () => render(null, element);
}

/**
 * What every item has around its view: what it asks for, how long, its title; and below, where
 * it is kept.
 * @template {Item} Spec
 * @template State, Result
 * @param {Mounted<Spec, State, Result>} props
 */
function Sheet({ type: { View, empty }, spec, strings, host }) {
  // The same item may stand in a document twice, as in a notebook: ids and radio groups must differ.
  const [uid] = useState(() => `${spec.id}-${Math.random().toString(36).slice(2, 8)}`);
  const [, redraw] = useState({});
  useLayoutEffect(() => host.watch(() => redraw({})), [host]);
  const { state, saving, lost, life } = host.read();
  return (
    <>
      <Head icon={View.icon} spec={spec} strings={strings} />
      <LostNotice lost={lost} strings={strings} />
      <Gate key={life} spec={spec} strings={strings} begun={!same(state, empty(spec))} moves_on={View.moves_on}>
        <View
          uid={uid}
          spec={spec}
          strings={strings}
          state={state}
          set_state={host.write}
          host={{ announce: host.announce, kept: host.kept, saving }}
        />
        <SavingLine saving={saving} strings={strings} />
      </Gate>
      {host.source && <p class="pg-source">{words(strings, "source", { path: host.source })}</p>}
    </>
  );
}

/**
 * What is coming, for a learner who wants to know before; a heavy item opens on request only.
 * @param {{spec: Item, strings: Strings, begun: boolean, moves_on?: boolean, children: Drawn}} props `moves_on`: the
 *   reader's place moves with the first answer, so the note may go
 */
function Gate({ spec, strings, begun, moves_on = false, children }) {
  const [[told, opened], set] = useState([!begun && spec.note, begun || spec.intensity !== "heavy"]);
  const [inside, lead] = useFocus();
  const enter = () => {
    lead();
    set([told, true]);
  };
  return (
    <>
      {told && !(begun && moves_on) && (
        <div class="pg-notice is-care">
          {!moves_on && <p class="pg-label">{words(strings, "note_title")}</p>}
          <Html of={told} />
        </div>
      )}
      {opened ? (
        <div tabindex={-1} ref={inside}>
          {children}
        </div>
      ) : (
        <p class="pg-actions">
          <button type="button" class="pg-button" onClick={enter}>
            {words(strings, "note_open")}
          </button>
        </p>
      )}
    </>
  );
}

/** @param {{icon: string, spec: Item & Partial<Marked>, strings: Strings}} props */
function Head({ icon, spec, strings }) {
  const { attempts = 1 } = spec;
  return (
    <header class="pg-head">
      <p class="pg-kind">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={icon} />
        </svg>
        {words(strings, `kind_${spec.type}`)}
        <span>
          {spec.looking_back
            ? words(strings, "minutes_apart", { story: spec.minutes, back: spec.looking_back })
            : words(strings, "minutes", { n: spec.minutes })}
        </span>
        {attempts > 1 && <span>{words(strings, "tries_in_all", { n: attempts })}</span>}
      </p>
      <h3 class="pg-title">{spec.title}</h3>
    </header>
  );
}

/**
 * An item that fails says so in a plain sentence; the others go on, and the console stays silent.
 *
 * @typedef {{host: Pick<Host<unknown>, "failed" | "for_author">, strings: Strings, children: Drawn}} Guarded
 * @extends {Component<Guarded, {error: unknown}>}
 */
class Guard extends Component {
  // No class field: for older browsers one would bring a helper of its own into every page.
  /** @param {Guarded} props */
  constructor(props) {
    super(props);
    this.state = { error: null };
  }

  /** @param {unknown} error */
  componentDidCatch(error) {
    this.setState({ error: error ?? "?" });
    this.props.host.failed();
  }

  render() {
    const { strings, host, children } = this.props;
    const { error } = this.state;
    return error === null ? children : <Failed error={error} strings={strings} for_author={host.for_author} />;
  }
}
