/**
 * The form of the studio in a notebook (anywidget): it draws what the desk in Python tells, and tells it what is done.
 *
 * @import {Change} from "./change.js"
 * @import {Field, Finding, Hand} from "./form.jsx"
 * @import {Catalog} from "./picker.jsx"
 * @typedef {object} Opened
 * @property {string} id
 * @property {string} file
 * @property {{type: string, about: string, groups: {name: string, fields: Field[]}[]}} form
 * @property {any} value
 * @property {Finding[]} findings
 * @property {boolean} saved
 * @property {boolean} new nothing is written yet
 * @property {boolean} over only the changes are written
 * @property {boolean} undo
 * @typedef {object} Asks
 * @property {"leave" | "changed"} what
 * @property {string} [id]
 * @property {boolean} [new]
 * @property {Record<string, unknown>} [next]
 * @typedef {object} Desk
 * @property {number} times how often the form was filled
 * @property {string} status
 * @property {string} trouble
 * @property {Asks | null} asks
 * @property {Opened | null} opened
 * @property {string} by who made the last change
 *
 * @typedef {object} Model
 * @property {(name: string) => any} get
 * @property {(content: object) => void} send
 * @property {(event: string, listener: () => void) => void} on
 * @property {(event: string, listener: () => void) => void} off
 */
import { render as draw, Html, useEffect, useLayoutEffect, useRef, useState } from "../kit/draw.jsx";
import { focus_on, useFocus } from "../kit/focus.js";
import { keep_keys } from "../kit/keys.js";
import { at, changed, own_ids } from "./change.js";
import { Fields, id_of, reach, Words } from "./form.jsx";
import { Chooser, Copier, Maker } from "./picker.jsx";

/** So long may one rest while typing before it is checked. */
const PAUSE = 350;
/** And so long may Python take, when the machine is busy. */
const PATIENCE = 15_000;

/** @param {{model: Model, el: HTMLElement}} view @returns {() => void} cleans up */
function render({ model, el }) {
  // It is as high as the window: seen whole once it stands at its top.
  requestAnimationFrame(() => el.scrollIntoView());
  el.classList.add("studio-form");
  keep_keys(el);
  draw(<Studio model={model} />, el);
  return () => draw(null, el);
}

/** @param {{model: Model}} props */
function Studio({ model }) {
  const [uid] = useState(() => `studio-${Math.random().toString(36).slice(2, 8)}`);
  const [, redraw] = useState({});
  const [is_silent, set_silent] = useState(false);
  const asked = useRef(/** @type {number | undefined} */ (undefined));
  useEffect(() => {
    const again = () => {
      clearTimeout(asked.current);
      set_silent(false);
      redraw({});
    };
    model.on("change:desk", again);
    model.on("change:catalog", again);
    return () => {
      model.off("change:desk", again);
      model.off("change:catalog", again);
    };
  }, [model]);
  /** @type {Desk} */
  const desk = model.get("desk");
  /** @type {Catalog} */
  const catalog = model.get("catalog");
  const waiting = useRef(/** @type {{change: Change, timer: number} | null} */ (null));

  const ask = (/** @type {Record<string, unknown>} */ message) => {
    clearTimeout(asked.current);
    asked.current = setTimeout(() => set_silent(true), PATIENCE);
    try {
      model.send({ ...message, by: uid });
    } catch {
      set_silent(true); // There is no kernel.
    }
  };
  const flush = () => {
    if (!waiting.current) return;
    const { change, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    ask(change);
  };
  const send = (/** @type {Record<string, unknown>} */ message) => {
    flush();
    ask(message);
  };
  /** What is typed is sent once the hand rests, or goes on elsewhere. @param {Change} change @param {boolean} typed */
  const tell = (change, typed) => {
    if (!typed) return send(change);
    if (String(waiting.current?.change.path) !== String(change.path)) flush();
    clearTimeout(waiting.current?.timer);
    waiting.current = { change, timer: setTimeout(flush, PAUSE) };
  };
  const { opened } = desk;
  const [panel, set_panel] = useState(opened ? "" : "choose");
  return (
    <section
      aria-label="Studio"
      onFocusOut={flush}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          if (opened) send({ do: "save" });
        }
      }}
    >
      <Top uid={uid} desk={desk} catalog={catalog} send={send} panel={panel} set_panel={set_panel} />
      {opened && (
        <Sheet
          key={opened.id}
          uid={uid}
          desk={desk}
          panel={panel}
          opened={opened}
          catalog={catalog}
          send={send}
          tell={tell}
        />
      )}
      {is_silent && (
        <p class="studio-trouble" role="alert">
          Python does not answer. Perhaps it was stopped: then run the cell again. What was not saved stands in this
          form alone. Copy it first.
        </p>
      )}
      <p class="studio-aside" role="status">
        {desk.trouble || desk.status}
      </p>
    </section>
  );
}

/** @typedef {{uid: string, desk: Desk, catalog: Catalog, send: (message: Record<string, unknown>) => void}} Given */

/**
 * What is open, and the ways to open another.
 * @param {Given & {panel: string, set_panel: (name: string) => void}} props `panel`: which of the ways is shown
 */
function Top({ uid, desk, catalog, send, panel, set_panel }) {
  const { opened, times } = desk;
  const head = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  const before = useRef(times);
  useLayoutEffect(() => {
    if (before.current === times) return;
    before.current = times;
    // Where the panel stays, as after a change that was taken back, the focus stays too.
    if (panel && head.current) focus_on(head.current);
    set_panel("");
  }, [times]);
  const panels = [
    { name: "choose", label: "Choose an exercise", of: Chooser },
    { name: "make", label: "New", of: Maker },
    ...(opened ? [{ name: "copy", label: "Copy", of: Copier }] : []),
  ];
  const Panel = panels.find(({ name }) => name === panel)?.of;
  const inside = `${uid}-panel`;
  return (
    <header class="studio-top">
      <h2 tabindex={-1} ref={head}>
        {opened ? opened.value.title || opened.id : "Which exercise?"}
      </h2>
      {opened && (
        <p class="studio-quiet">
          {opened.file}
          {opened.over && ". The exercise is the book's own: only what you change is written, in a file of yours."}
        </p>
      )}
      <p class="studio-actions">
        {panels.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            class="studio-small"
            aria-expanded={panel === name}
            aria-controls={inside}
            onClick={() => set_panel(panel === name ? "" : name)}
          >
            {label}
          </button>
        ))}
      </p>
      <div id={inside}>
        {Panel && <Panel key={panel} uid={`${uid}-${panel}`} catalog={catalog} from={opened?.id ?? ""} send={send} />}
      </div>
      {(panel || !opened) && desk.trouble && <p class="studio-trouble">{desk.trouble}</p>}
      {desk.asks && <Question asks={desk.asks} send={send} />}
    </header>
  );
}

/** @param {{asks: Asks, send: Given["send"]}} props */
function Question({ asks, send }) {
  const first = useRef(/** @type {HTMLButtonElement | null} */ (null));
  useEffect(() => {
    if (first.current) focus_on(first.current);
  }, []);
  return (
    <div class="studio-trouble" role="group" aria-label="A question">
      <p>
        {asks.what === "leave"
          ? `What you changed in ${asks.id} is not saved.`
          : "Another program has changed this file since you opened it. Nothing was written. " +
            "To keep your changes, choose Copy above. Else read the file again: your changes here are then lost."}
      </p>
      <p class="studio-actions">
        {asks.what === "leave" ? (
          <>
            <button
              type="button"
              ref={first}
              class="studio-button"
              onClick={() => send({ do: "save", next: asks.next })}
            >
              Save it and go on
            </button>
            <button type="button" class="studio-small" onClick={() => send(asks.next ?? {})}>
              Go on without saving
            </button>
          </>
        ) : (
          !asks.new && (
            <button type="button" class="studio-small" onClick={() => send({ do: "again" })}>
              Read the file again
            </button>
          )
        )}
        <button
          type="button"
          ref={asks.what === "leave" ? undefined : first}
          class="studio-small"
          onClick={() => send({ do: "stay" })}
        >
          Stay here
        </button>
      </p>
    </div>
  );
}

/** @param {Given & {panel: string, opened: Opened, tell: (change: Change, typed: boolean) => void}} props */
function Sheet({ uid, desk, panel, opened, catalog, send, tell }) {
  const [value, set_value] = useState(opened.value);
  const [helped, set_helped] = useState(/** @type {Field | null} */ (null));
  const [, again] = useState({});
  // What another view of the same form changed is taken over, and what was taken back or read again.
  const last = useRef(desk);
  if (last.current !== desk) {
    const is_anew = desk.by !== uid || desk.times !== last.current.times;
    last.current = desk;
    if (is_anew) set_value(opened.value);
  }
  /** @type {Hand} */
  const hand = {
    uid,
    value,
    findings: opened.findings,
    change: (change, typed = false) => {
      set_value((/** @type {any} */ now) => changed(now, change));
      tell(change, typed);
    },
    helped: set_helped,
    folds: folds_of(opened.id),
    redraw: () => again({}),
  };
  useEffect(() => {
    if (opened.saved) return undefined;
    const warn = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [opened.saved]);
  return (
    <>
      <div class="studio-fields" key={desk.times}>
        {opened.form.groups.map(({ name, fields }) => (
          <section key={name}>
            <h3>{name}</h3>
            <Fields hand={hand} fields={fields} path={[]} />
          </section>
        ))}
        <Unknown hand={hand} fields={opened.form.groups.flatMap((group) => group.fields)} />
      </div>
      <footer class="studio-foot">
        <Found hand={hand} />
        {helped?.help && (
          <div class="studio-help" aria-hidden="true">
            <b>{helped.label}.</b> <Html as="span" of={helped.help} />
          </div>
        )}
        {!panel && desk.trouble && <p class="studio-trouble">{desk.trouble}</p>}
        <p class="studio-actions">
          <button type="button" class="studio-button" onClick={() => send({ do: "save" })}>
            Save
          </button>
          <button type="button" class="studio-small" disabled={!opened.undo} onClick={() => send({ do: "undo" })}>
            Undo
          </button>
          <span class="studio-quiet">{desk.status || (opened.saved ? "All is saved." : "Not saved yet.")}</span>
        </p>
      </footer>
      {Object.entries({ ...catalog.proposed, own: named(own_ids(value)) }).map(([name, found]) => (
        <datalist key={name} id={`${uid}-${name}`}>
          {Object.entries(found).map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </datalist>
      ))}
    </>
  );
}

/** @param {string[]} ids */
const named = (ids) => Object.fromEntries(ids.map((id) => [id, ""]));

/** Which parts of an exercise are open, as long as the notebook is. @type {Map<string, Map<string, boolean>>} */
const FOLDS = new Map();

/** @param {string} id */
function folds_of(id) {
  const found = FOLDS.get(id) ?? new Map();
  FOLDS.set(id, found);
  return found;
}

/** Fields of the file that the type does not know. @param {{hand: Hand, fields: Field[]}} props */
function Unknown({ hand, fields }) {
  const known = new Set(["type", ...fields.map(({ key }) => key)]);
  const others = Object.keys(hand.value).filter((key) => !known.has(key));
  const [place, lead] = useFocus();
  const take = (/** @type {string} */ key, /** @type {HTMLElement} */ button) => {
    const [next] = others.filter((each) => each !== key);
    // After the last one the section is gone too.
    lead(next ? "button" : /** @type {HTMLElement} */ (button.closest(".studio-form")?.querySelector("h2")));
    hand.change({ do: "unset", path: [key] });
  };
  if (!others.length) return null;
  return (
    <section ref={place}>
      <h3>Fields that this type does not know</h3>
      {others.map((key) => (
        <p key={key} class="studio-actions">
          <code>{key}</code>
          <button
            type="button"
            id={id_of(hand, [key])}
            class="studio-small"
            onClick={({ currentTarget }) => take(key, currentTarget)}
          >
            Take it away
          </button>
        </p>
      ))}
    </section>
  );
}

/** All that is wrong, each leading to its field. @param {{hand: Hand}} props */
function Found({ hand }) {
  const errors = hand.findings.filter(({ error }) => error).length;
  const others = hand.findings.length - errors;
  const said = [errors && `${errors} to mend`, others && `${others} to think of`].filter(Boolean).join(", ");
  const lead = (/** @type {import("./change.js").Path} */ path) => {
    for (let depth = 1; depth <= path.length; depth += 1) hand.folds.set(JSON.stringify(path.slice(0, depth)), true);
    hand.redraw();
    setTimeout(() => reach(hand, path), 50);
  };
  if (!said) return <p class="studio-good">Nothing to mend.</p>;
  return (
    <details class="studio-all">
      <summary>{said}</summary>
      <ul>
        {hand.findings.map(({ path, text, error }) => (
          <li key={`${path} ${text}`} class={error ? "is-error" : "is-remark"}>
            <button type="button" class="studio-link" onClick={() => lead(path)}>
              {spoken(path, hand.value)}
            </button>{" "}
            <Words of={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A field's place in words: *Options 2, Text*. @param {import("./change.js").Path} path @param {any} value */
function spoken(path, value) {
  /** @type {string[]} */
  const parts = [];
  for (const step of path) {
    const words = String(step).replaceAll("_", " ");
    if (typeof step === "number") parts.push(`${parts.pop() ?? ""} ${step + 1}`);
    else parts.push(words.slice(0, 1).toUpperCase() + words.slice(1));
  }
  return parts.join(", ") || String(at(value, ["title"]) ?? "The exercise");
}

export default { render };
