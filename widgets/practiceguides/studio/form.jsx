/**
 * The fields of an exercise, drawn from what `form.py` says of its type.
 *
 * @import {Change, Path} from "./change.js"
 * @import {Drawn} from "../kit/types.js"
 * @typedef {"line" | "text" | "name" | "choice" | "switch" | "number" | "list" | "part" | "map"} FieldKind
 * @typedef {object} Asked what a field holds
 * @property {FieldKind} kind
 * @property {(string | boolean)[]} [options] of a choice: as the file has them
 * @property {number | null} [min] of a number
 * @property {number | null} [max]
 * @property {number | null} [least] of a list: how many members at least
 * @property {number | null} [most]
 * @property {string} [one] of a list: what a member is called
 * @property {Asked} [of] of a list, a map: what a member is
 * @property {Asked} [keys] of a map
 * @property {Field[]} [fields] of a part
 * @property {string} [proposed] which names are proposed
 *
 * @typedef {Asked & {key: string, label: string, help: string, needed: boolean, default?: unknown}} Field
 * @typedef {{path: Path, text: string, error: boolean}} Finding
 *
 * @typedef {object} Hand what all fields are given
 * @property {string} uid
 * @property {any} value the whole exercise
 * @property {Finding[]} findings
 * @property {(change: Change, typed?: boolean) => void} change `typed`: more of it may follow at once
 * @property {(field: Field | null) => void} helped whose help is shown
 * @property {Map<string, boolean>} folds which parts are open, by their path
 * @property {() => void} redraw
 */
import { Html, useLayoutEffect, useRef, useState } from "../kit/draw.jsx";
import { focus_on } from "../kit/focus.js";
import { at } from "./change.js";
import { List } from "./lists.jsx";
import { NameMap } from "./maps.jsx";

/** The id of the element of a field. @param {Hand} hand @param {Path} path */
export const id_of = ({ uid }, path) => [uid, ...path].join("-");

/** @param {Path} path */
const key_of = (path) => JSON.stringify(path);

/** What is wrong at a field itself, or also below it. @param {Hand} hand @param {Path} path @param {boolean} [below] */
export function findings_at({ findings }, path, below = false) {
  const key = key_of(path);
  if (!below) return findings.filter((each) => key_of(each.path) === key);
  return findings.filter((each) => key_of(each.path.slice(0, path.length)) === key);
}

/** @param {{hand: Hand, path: Path}} props */
export function Findings({ hand, path }) {
  const found = findings_at(hand, path);
  return (
    <div id={`${id_of(hand, path)}-found`} class="studio-found">
      {found.map(({ text, error }) => (
        <p key={text} class={error ? "is-error" : "is-remark"}>
          <b>{error ? "To mend:" : "To think of:"}</b> <Words of={text} />
        </p>
      ))}
    </div>
  );
}

/** What is told of a text: what stands between backticks is as a file has it. @param {{of: string}} props */
export function Words({ of }) {
  return <>{of.split("`").map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part))}</>;
}

/**
 * The fields of a part: those that are needed or written, and below them, folded, those that may be added. Which they
 * are is decided when the part is drawn first, so that no field moves away from under a hand.
 * @param {{hand: Hand, fields: Field[], path: Path}} props
 */
export function Fields({ hand, fields, path }) {
  const [shown] = useState(() => {
    const value = at(hand.value, path) ?? {};
    const main = fields.filter(({ needed, key, kind }) => needed || key in value || is_main(key, kind));
    return new Set((main.length ? main : fields).map(({ key }) => key));
  });
  const more = fields.filter(({ key }) => !shown.has(key));
  return (
    <>
      {fields
        .filter(({ key }) => shown.has(key))
        .map((field) => (
          <Row key={field.key} hand={hand} field={field} path={[...path, field.key]} />
        ))}
      {more.length > 0 && (
        <Fold
          hand={hand}
          path={[...path, "more"]}
          open={more.some(({ key }) => findings_at(hand, [...path, key], true).length > 0)}
          head={<span class="studio-quiet">More: {more.map(({ label }) => label.toLowerCase()).join(", ")}</span>}
        >
          {more.map((field) => (
            <Row key={field.key} hand={hand} field={field} path={[...path, field.key]} />
          ))}
        </Fold>
      )}
    </>
  );
}

/** Fields that nearly every text has, though a file may lack them. @param {string} key @param {FieldKind} kind */
const is_main = (key, kind) => kind === "switch" || key === "feedback" || key === "story" || key === "why";

/**
 * A part that opens and closes, and stays so when the form is filled anew.
 * @param {{hand: Hand, path: Path, head: Drawn, children: Drawn, open?: boolean, class?: string}} props
 */
export function Fold({ hand, path, head, children, open = false, class: named = "" }) {
  const key = key_of(path);
  // What was opened stays open, though its reason goes.
  if (open && !hand.folds.has(key)) hand.folds.set(key, true);
  const is_open = hand.folds.get(key) ?? false;
  return (
    <details
      class={`studio-fold ${named}`}
      open={is_open}
      onToggle={(event) => {
        if (event.currentTarget.open === is_open) return;
        hand.folds.set(key, event.currentTarget.open);
        hand.redraw();
      }}
    >
      <summary id={`${id_of(hand, path)}-fold`}>{head}</summary>
      {is_open && <div class="studio-inside">{children}</div>}
    </details>
  );
}

/**
 * One field with its label, its help and what is wrong with it.
 * @param {{hand: Hand, field: Field, path: Path}} props
 */
function Row({ hand, field, path }) {
  const helped = {
    "data-row": field.key,
    onFocusIn: (/** @type {FocusEvent} */ { target, currentTarget }) => {
      // Rows lie in rows: the inmost one says what it asks.
      const inmost = target instanceof Element && target.closest("[data-row]");
      if (inmost === currentTarget) hand.helped(field);
    },
  };
  switch (field.kind) {
    case "part":
      return (
        <fieldset class="studio-part" {...helped}>
          <legend>{field.label}</legend>
          <Findings hand={hand} path={path} />
          <Fields hand={hand} fields={field.fields ?? []} path={path} />
        </fieldset>
      );
    case "list":
    case "map":
      return (
        <fieldset class="studio-part" {...helped}>
          <legend>
            <Label field={field} />
          </legend>
          <Findings hand={hand} path={path} />
          {field.kind === "list" ? (
            <List hand={hand} field={field} path={path} label={field.label} />
          ) : (
            <NameMap hand={hand} field={field} path={path} />
          )}
        </fieldset>
      );
    case "switch":
      return (
        <div class="studio-row is-switch" {...helped}>
          <Control hand={hand} asked={field} path={path} field={field} />
          <label for={id_of(hand, path)}>
            <Label field={field} />
          </label>
          <Help hand={hand} field={field} path={path} />
          <Findings hand={hand} path={path} />
        </div>
      );
    default:
      return (
        <div class="studio-row" {...helped}>
          <label for={id_of(hand, path)}>
            <Label field={field} />
          </label>
          <Control hand={hand} asked={field} path={path} field={field} />
          <Help hand={hand} field={field} path={path} />
          <Findings hand={hand} path={path} />
        </div>
      );
  }
}

/** @param {{field: Field}} props */
function Label({ field }) {
  return (
    <>
      {field.label}
      {field.needed && <span class="studio-needed"> needed</span>}
    </>
  );
}

/**
 * A screen reader says the help with its field; others read it below the form.
 * @param {{hand: Hand, field: Field, path: Path}} props
 */
function Help({ hand, field, path }) {
  return <Html as="span" of={field.help} class="studio-aside" id={`${id_of(hand, path)}-help`} />;
}

/**
 * What one writes, ticks or chooses.
 * @param {{hand: Hand, asked: Asked, path: Path, field?: Field, label?: string, on_blur?: () => void}} props `label`:
 *   where no label stands beside it
 */
export function Control({ hand, asked, path, field, label }) {
  const value = at(hand.value, path);
  const wrong = findings_at(hand, path).some(({ error }) => error);
  const id = id_of(hand, path);
  const common = {
    id,
    "aria-label": label,
    "aria-invalid": wrong || undefined,
    "aria-required": field?.needed || undefined,
    "aria-describedby": field ? `${id}-found ${id}-help` : `${id}-found`,
  };
  const set = (/** @type {unknown} */ wanted, typed = false) =>
    hand.change(wanted === undefined ? { do: "unset", path } : { do: "set", path, value: wanted }, typed);
  // A field that is needed stays, empty; another one goes from the file when nothing is in it.
  const write = (/** @type {string} */ text) => set(text || !field || field.needed ? text : undefined, true);
  if (value !== undefined && value !== null && typeof value === "object")
    return <Misshapen hand={hand} path={path} id={id} />;
  switch (asked.kind) {
    case "switch":
      return (
        <input
          {...common}
          type="checkbox"
          checked={value ?? field?.default === true}
          onChange={(event) => {
            const ticked = event.currentTarget.checked;
            set(ticked === (field?.default ?? false) ? undefined : ticked);
          }}
        />
      );
    case "choice":
      return (
        <select
          {...common}
          value={String(value ?? "")}
          onChange={({ currentTarget }) => set(asked.options?.find((option) => String(option) === currentTarget.value))}
        >
          {(value === undefined || !field?.needed) && (
            <option value="">{field?.default === undefined ? "–" : `${field.default} (if nothing is chosen)`}</option>
          )}
          {value !== undefined && !asked.options?.includes(value) && (
            <option value={String(value)}>{String(value)}</option>
          )}
          {(asked.options ?? []).map((option) => (
            <option key={String(option)} value={String(option)}>
              {String(option)}
            </option>
          ))}
        </select>
      );
    case "number":
      return (
        <input
          {...common}
          type="number"
          min={asked.min ?? undefined}
          max={asked.max ?? undefined}
          value={value ?? ""}
          placeholder={field?.default === undefined ? undefined : String(field.default)}
          onInput={({ currentTarget }) => {
            const number = Number(currentTarget.value);
            set(currentTarget.value === "" ? undefined : number, true);
          }}
        />
      );
    case "text":
      return <Text common={common} text={shown(value)} write={write} />;
    default:
      return (
        <Line
          common={common}
          text={shown(value)}
          write={write}
          names={asked.proposed && `${hand.uid}-${asked.proposed}`}
        />
      );
  }
}

/** A text as it is read: a file ends several lines with a line feed. @param {unknown} value */
const shown = (value) => (value === undefined || value === null ? "" : String(value).replace(/\n$/, ""));

const MOST = 20_000;

/** @typedef {{common: object, text: string, write: (text: string) => void}} Writing */

/** @param {Writing & {names?: string}} props */
function Line({ common, text, write, names }) {
  return (
    <input
      {...common}
      type="text"
      autocomplete="off"
      maxLength={MOST}
      list={names}
      value={text}
      onInput={({ currentTarget }) => write(currentTarget.value)}
    />
  );
}

/** It grows with what is written. @param {Writing} props */
function Text({ common, text, write }) {
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => {
    const area = box.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [text]);
  return (
    <textarea
      {...common}
      ref={box}
      rows={2}
      maxLength={MOST}
      value={text}
      onInput={({ currentTarget }) => write(currentTarget.value)}
    />
  );
}

/** Lead to a field, or to what is around it. @param {Hand} hand @param {Path} path */
export function reach(hand, path) {
  for (let length = path.length; length > 0; length -= 1) {
    const id = id_of(hand, path.slice(0, length));
    const found = document.getElementById(id) ?? document.getElementById(`${id}-fold`);
    if (found) {
      focus_on(found);
      found.scrollIntoView({ block: "center" });
      return;
    }
  }
}

/** What a file holds in another shape than the form asks. @param {{hand: Hand, path: Path, id: string}} props */
function Misshapen({ hand, path, id }) {
  const take = () => {
    hand.change({ do: "unset", path });
    setTimeout(() => reach(hand, path)); // The field is drawn in its place.
  };
  return (
    <div class="studio-misshapen">
      <p>The file has fields or a list here, where one text is asked. Mend it in a text editor, or take it away.</p>
      <button type="button" id={id} class="studio-small" onClick={take}>
        Take it away
      </button>
    </div>
  );
}
